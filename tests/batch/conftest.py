"""A form that lists are filled in with."""

import pytest

from feuillet.batch.stacks import ReadyForm
from tests.batch.lists import COPY, WORD
from tests.imprint.plates import ready


@pytest.fixture(scope="module")
def forms() -> dict[str, ReadyForm]:
    """One form of two pages, with its record copy."""
    copy = ReadyForm(COPY, ready("record"))
    return {"consent": ReadyForm(WORD, ready(), copy)}
