"""A form that lists are filled in with."""

import pytest

from feuillet.batch.run import Form
from tests.batch.lists import COPY, WORD
from tests.imprint.plates import ready


@pytest.fixture(scope="module")
def forms() -> dict[str, Form]:
    """One form of two pages, with its record copy."""
    copy = Form(COPY, ready("record"))
    return {"consent": Form(WORD, ready(), copy)}
