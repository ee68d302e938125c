"""Nothing undefined and nothing unprintable reaches a page."""

from pathlib import Path

import pytest

from feuillet.compose.pages import TemplateError, environment, fault
from tests.compose.content import words


def printed(folder: Path, template: str, **values: object) -> str:
    (folder / "page.html.j2").write_text(template, "utf-8")
    return environment((folder,)).get_template("page.html.j2").render(**values)


NO_TEXT: tuple[object, ...] = (None, True, False, [], ["a"], {"a": 1}, ("a",), 1.5, words(), "a".upper)


@pytest.mark.parametrize("value", NO_TEXT, ids=lambda value: str(value)[:20])
def test_only_text_and_whole_numbers_are_printed(tmp_path: Path, value: object) -> None:
    """What a template prints by mistake stops the document; figures come as text, in the language's own form."""
    with pytest.raises(TemplateError, match="which is no text"):
        printed(tmp_path, "{{ value }}", value=value)


@pytest.mark.parametrize("template", ["{{ nothing }}", "{{ value.nothing }}", "{% for x in nothing %}{% endfor %}"])
def test_what_is_undefined_stops_the_document(tmp_path: Path, template: str) -> None:
    """A mistyped name is never an empty place, and is told by its name."""
    with pytest.raises(TemplateError, match="nothing"):
        printed(tmp_path, template, value="x")


def test_text_is_escaped_whatever_the_file_is_called(tmp_path: Path) -> None:
    """A value cannot bring an element, and is not run as a template."""
    assert printed(tmp_path, "{{ value }} {{ 3 }}", value="<b>{{ 7*7 }}") == "&lt;b&gt;{{ 7*7 }} 3"


@pytest.mark.parametrize(
    ("template", "line", "message"),
    [
        ("\n\n{{ nothing }}", 3, "the template cannot be used: 'nothing' is undefined"),
        ("\n{% set x = none %}{{ x }}", 2, "the template cannot be used: a template prints None, which is no text"),
        ("\n{% if %}", 2, "the template cannot be used: Expected an expression, got 'end of statement block'"),
        ("{% include 'x.j2' %}", 1, "there is no template `x.j2`: mend the name, or add the file"),
    ],
)
def test_a_trouble_has_a_line(tmp_path: Path, template: str, line: int, message: str) -> None:
    """A designer reads where the trouble is, also in a template that was not made into a page."""
    with pytest.raises(TemplateError) as raised:
        printed(tmp_path, template)
    assert fault(raised.value, (tmp_path,)) == (tmp_path / "page.html.j2", line, message)


def test_a_page_that_is_not_there_has_no_line(tmp_path: Path) -> None:
    """Nothing was read yet."""
    with pytest.raises(TemplateError) as raised:
        environment((tmp_path,)).get_template("none.html.j2")
    assert fault(raised.value, (tmp_path,))[:2] == (None, 1)
