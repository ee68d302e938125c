"""Nothing undefined and nothing unprintable reaches a page."""

from pathlib import Path

import pytest
from jinja2 import TemplateError

from feuillet.compose.templates import build_environment, find_template_fault
from feuillet.compose.typography import build_typesetter
from tests.compose.content import records, words


def printed(folder: Path, template: str, **values: object) -> str:
    (folder / "page.html.j2").write_text(template, "utf-8")
    return build_environment((folder,)).get_template("page.html.j2").render(**values)


def raised(folder: Path, template: str, **values: object) -> Exception:
    """What a page made of this template raises."""
    try:
        printed(folder, template, **values)
    except Exception as trouble:  # noqa: BLE001 - whatever it is
        return trouble
    raise AssertionError(template)


NO_TEXT: tuple[object, ...] = (
    None,
    True,
    False,
    [],
    ["a"],
    {"a": 1},
    ("a",),
    1.5,
    words(),
    "a".upper,
)


@pytest.mark.parametrize("value", NO_TEXT, ids=lambda value: str(value)[:20])
def test_only_text_and_whole_numbers_are_printed(tmp_path: Path, value: object) -> None:
    """What a template prints by mistake stops the document; figures come as text, in the language's
    own form.
    """
    with pytest.raises(TemplateError, match="which is no text"):
        printed(tmp_path, "{{ value }}", value=value)


@pytest.mark.parametrize(
    "template", ["{{ nothing }}", "{{ value.nothing }}", "{% for x in nothing %}{% endfor %}"]
)
def test_what_is_undefined_stops_the_document(tmp_path: Path, template: str) -> None:
    """A mistyped name is never an empty place, and is told by its name."""
    with pytest.raises(TemplateError, match="nothing"):
        printed(tmp_path, template, value="x")


def test_text_is_escaped_whatever_the_file_is_called(tmp_path: Path) -> None:
    """A value cannot bring an element, and is not run as a template."""
    assert printed(tmp_path, "{{ value }} {{ 3 }}", value="<b>{{ 7*7 }}") == "&lt;b&gt;{{ 7*7 }} 3"


SILENT_PICTURE = (
    'a picture says nothing to who cannot see it: give it alt="…", or '
    'aria-hidden="true" for decoration'
)


@pytest.mark.parametrize(
    ("template", "line", "message"),
    [
        ("\n\n{{ nothing }}", 3, "the template cannot be used: 'nothing' is undefined"),
        (
            "\n{% set x = none %}{{ x }}",
            2,
            "the template cannot be used: a template prints None, which is no text",
        ),
        (
            "\n{% if %}",
            2,
            "the template cannot be used: Expected an expression, got 'end of statement block'",
        ),
        ("{% include 'x.j2' %}", 1, "there is no template `x.j2`: mend the name, or add the file"),
        ("<p>\n<img src='asset:x'>", 2, f"the template cannot be used: {SILENT_PICTURE}"),
        (
            "<p>\n\n<svg viewBox='0 0 1 1'><path/></svg>",
            3,
            f"the template cannot be used: {SILENT_PICTURE}",
        ),
    ],
)
def test_a_trouble_has_a_line(tmp_path: Path, template: str, line: int, message: str) -> None:
    """A designer reads where the trouble is, also in a template that was not made into a page."""
    assert find_template_fault(raised(tmp_path, template), (tmp_path,)) == (
        tmp_path / "page.html.j2",
        line,
        message,
    )


def test_a_page_that_is_not_there_has_no_line(tmp_path: Path) -> None:
    """Nothing was read yet."""
    with pytest.raises(TemplateError) as missing:
        build_environment((tmp_path,)).get_template("none.html.j2")
    wrong = find_template_fault(missing.value, (tmp_path,))
    assert wrong is not None
    assert (wrong.file, wrong.line) == (None, 1)


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ 1 / 0 }}", "ZeroDivisionError: division by zero"),
        ("{{ 'a' + 1 }}", "TypeError: can only concatenate"),
        ("{{ 'a'() }}", "TypeError: 'str' object is not callable"),
        ("{% macro m() %}{% endmacro %}{{ m(1) }}", "TypeError: macro 'm' takes not more than 0"),
        ("{{ t() }}", "TypeError: LocaleWords.__call__() missing 1 required"),
        ("{{ t(3) }}", "3 stands where a text is asked for"),
        ("{{ t.bare(none) }}", "None stands where a text is asked for"),
        ("{{ t(nothing) }}", "'nothing' is undefined"),
        ("{{ text(none) }}", "None stands where a text is asked for"),
        ("{% include 'page.html.j2' %}", "calls itself without end"),
        ("{% extends 'page.html.j2' %}", "calls itself without end"),
        (
            "{% macro m() %}{{ t.bare('band.rare') }}{{ m() }}{% endmacro %}{{ m() }}",
            "calls itself without end",
        ),
    ],
)
def test_what_a_template_does_wrong_is_its_fault(
    tmp_path: Path, template: str, message: str
) -> None:
    """Whatever Python calls the trouble, a designer reads the line, in one line."""
    trouble = raised(tmp_path, f"\n{template}", t=words(), text=records()[2].line)
    wrong = find_template_fault(trouble, (tmp_path,))
    assert wrong is not None
    assert (wrong.file, wrong.line) == (tmp_path / "page.html.j2", 2)
    assert message in wrong.message
    assert "\n" not in wrong.message


@pytest.mark.parametrize(
    "source",
    [b"\xe9", b"{{ " + b"(" * 3000 + b" }}", b"{% for x in y %}" * 30 + b"{% endfor %}" * 30],
)
def test_a_template_that_cannot_be_read_is_told_by_its_name(tmp_path: Path, source: bytes) -> None:
    """The trouble is in the file that is read, not in the one that asks for it."""
    (tmp_path / "part.html.j2").write_bytes(source)
    wrong = find_template_fault(raised(tmp_path, "{% include 'part.html.j2' %}"), (tmp_path,))
    assert wrong is not None
    assert wrong.file == tmp_path / "part.html.j2"


@pytest.mark.parametrize(
    "broken", [build_typesetter("fr"), records()[2].blocks], ids=["spaces", "prose"]
)
def test_a_bug_of_ours_is_nobody_s_fault(tmp_path: Path, broken: object) -> None:
    """What fails in our own code keeps its traceback, though a template called it."""
    assert (
        find_template_fault(raised(tmp_path, "{{ broken(3) }}", broken=broken), (tmp_path,)) is None
    )
    assert find_template_fault(ValueError("x"), (tmp_path,)) is None
