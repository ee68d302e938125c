"""From content to a sheet, or to findings: what an author writes is printed and never run."""

import re
from pathlib import Path

import pytest

from feuillet.compose import Sheet, compose_sheet
from feuillet.findings import Finding, Severity
from feuillet.load import Folders
from feuillet.model import Library, Locale
from tests.compose.content import FOLDERS, JOB, TODAY, composed, printed, sheet, shown, small

KIND = "templates/kinds/handout/document.html.j2"


def test_a_sheet_has_all_that_layout_needs() -> None:
    """Title, language, HTML, styles, slots' lines, and where a finding about the whole points."""
    made = sheet()
    assert (made.name, made.title, made.language) == (
        "handout of asso",
        f"Titre – {printed('kind.handout')}",
        "fr",
    )
    assert made.html.startswith('<!doctype html><html lang="fr" data-kind="handout"')
    assert made.place.path == "brochures/procedures/demo/fr.yaml"
    assert made.styles[0][0] == "tokens.css"
    pages = small().kinds["handout"].value.pages("standard")
    assert made.pages == (pages.least, pages.most)
    named = set(re.findall(r'"asset:([^"]*)"', made.html))
    assert set(made.assets) - {"writing-line"} == named


def test_the_same_content_gives_the_same_sheet() -> None:
    """Or nothing could be remembered from one build to the next."""
    assert sheet() == sheet()


def test_a_logo_goes_with_the_sheet() -> None:
    """The HTML calls it by the name under which its bytes are handed over."""
    library = small()._replace(logos={"asso": b"picture", "other": b"x"})
    made = compose_sheet(library, JOB, FOLDERS, TODAY)
    assert isinstance(made, Sheet)
    assert made.assets["logo/asso"] == b"picture"
    assert "logo/other" not in made.assets
    assert 'src="asset:logo/asso"' in made.html


HOSTILE = (
    "<img src=file:///etc/passwd>",
    "{{7*191}}",
    "{% include 'x' %}",
    "<script>x</script>",
    "&lt;b>",
)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(
    "fragment",
    [
        "fr: {{title: {0}, lead: {0}, day: [{0}]}}",
        "fr: {{sections: {{what: {{short: {0}, more: {0}}}}}}}",
        "fr: {{risks: {{leak: {{name: {0}, short: {0}, action: {0}}}, allergy: {{name: {0}}}}}}}",
        "organisation: {{name: {0}, wordmark: [{0}]}}",
        "procedure: {{sources: {{A1: {{authors: {0}}}}}, status: {{owner: {0}}}}}",
    ],
)
def test_content_is_printed_as_text(fragment: str, text: str) -> None:
    """HTML and template code in a content file reach the reader letter by letter, no more."""
    html = sheet(fragment.format(f'"{text}"')).html
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "’")
    # What goes into no sentence keeps its apostrophes.
    assert escaped in html or escaped.replace("’", "&#39;") in html
    assert not any(done in html for done in ("<img src=file", "<script", "<b>", "1337"))


def written(folder: Path, name: str, text: str) -> Folders:
    """A project whose only template is this one."""
    file = folder / "templates" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return Folders.at(folder, ours=folder)._replace(styles=FOLDERS.styles)


def only(made: Sheet | tuple[Finding, ...]) -> Finding:
    assert not isinstance(made, Sheet)
    (finding,) = made
    assert finding.severity is Severity.ERROR
    assert "\n" not in finding.message
    return finding


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ content.titel }}", "has no attribute 'titel'"),
        ("{{ nothing }}", "'nothing' is undefined"),
        ("{{ procedure.codes }}", "which is no text"),
        ("{% set x = none %}{{ x }}", "prints None"),
        ("{{ content.day }}", "which is no text"),
        ("{% if %}", "Expected an expression"),
        ("{% include 'x.html.j2' %}", "there is no template `x.html.j2`"),
        ("{{ 1 / 0 }}", "division by zero"),
        ("{{ text(none) }}", "None stands where a text is asked for"),
        ("{% include 'kinds/handout/document.html.j2' %}", "calls itself without end"),
    ],
)
def test_a_template_s_mistake_is_a_finding(tmp_path: Path, template: str, message: str) -> None:
    """A designer reads file, line and what is wrong; nothing is printed in its place."""
    finding = only(
        composed(folders=written(tmp_path, "kinds/handout/document.html.j2", f"\n{template}"))
    )
    assert finding.rule == "template"
    assert (finding.place.path, finding.place.line) == (KIND, 2)
    assert message in finding.message


def test_a_component_s_mistake_is_told_in_the_component(tmp_path: Path) -> None:
    """The line is the one to mend, not the one that uses it."""
    written(tmp_path, "components/x.html.j2", "{% macro x() %}\n\n{{ nothing }}{% endmacro %}")
    page = '{% from "components/x.html.j2" import x %}{{ x() }}'
    place = only(composed(folders=written(tmp_path, "kinds/handout/document.html.j2", page))).place
    assert (place.path, place.line) == ("templates/components/x.html.j2", 3)


@pytest.mark.parametrize("slip", ["content.titel", "titel"])
def test_a_slip_is_told_where_it_is_written(tmp_path: Path, slip: str) -> None:
    """Not in the component that it is handed to, which may be sound."""
    written(
        tmp_path,
        "components/inner.html.j2",
        "{% macro inner(x) %}{% for y in x %}{% endfor %}{% endmacro %}",
    )
    outer = (
        f'{{% from "components/inner.html.j2" import inner %}}\n{{% macro outer(content) '
        f"%}}\n{{{{ inner({slip}) }}}}"
    )
    written(tmp_path, "components/outer.html.j2", outer + "{% endmacro %}")
    page = '{% from "components/outer.html.j2" import outer %}{{ outer(content) }}'
    finding = only(composed(folders=written(tmp_path, "kinds/handout/document.html.j2", page)))
    assert (finding.place.path, finding.place.line) == ("templates/components/outer.html.j2", 3)
    assert "titel" in finding.message


def test_a_kind_without_a_document_is_a_finding(tmp_path: Path) -> None:
    """Someone who adds a kind is told which file to write."""
    finding = only(
        composed(folders=Folders.at(tmp_path, ours=tmp_path)._replace(styles=FOLDERS.styles))
    )
    assert finding.place.path == KIND
    assert "there is no template `kinds/handout/document.html.j2`" in finding.message


def test_large_print_says_that_it_is() -> None:
    """On the page and in the title that a screen reader says first."""
    made, name = sheet(job=JOB._replace(edition="large-print")), printed("large-print.handout")
    assert shown(made.title).endswith(name)
    assert f">{name}<" in shown(made.html)
    assert name not in shown(sheet().html)


def with_word(group: str, key: str, text: str | None) -> Library:
    """The small library with one of the locale's words changed or taken out."""
    library = small()
    loaded = library.locales["fr"]
    words = {name: dict(keys) for name, keys in loaded.value.words.items()}
    del words[group][key]
    if text:
        words[group][key] = text
    locale = Locale(language="fr", name="français", words=words)
    return library._replace(locales={**library.locales, "fr": loaded._replace(value=locale)})


BROKEN = (
    (None, "missing-word"),
    ("lu {par}", "broken-word"),
    ("{", "broken-word"),
    ("{name.__class__.__mro__}", "broken-word"),
)


@pytest.mark.parametrize(("text", "rule"), BROKEN)
def test_a_word_s_mistake_is_a_finding(text: str | None, rule: str) -> None:
    """The locale file is told, at the key or at the group that lacks it."""
    library = with_word("authorship", "owner", text)
    finding = only(compose_sheet(library, JOB, FOLDERS, TODAY))
    assert finding.rule == rule
    assert finding.place == library.locales["fr"].at("words", "authorship", "owner")
    assert finding.place.path == "templates/locales/fr.yaml"
    assert "`authorship.owner`" in finding.message


def test_another_language_is_not_held_back() -> None:
    """A word that French lacks does not stop the English document."""
    library = with_word("authorship", "owner", None)
    assert isinstance(compose_sheet(library, JOB._replace(language="en"), FOLDERS, TODAY), Sheet)


def test_no_empty_line_comes_from_a_template_s_layout() -> None:
    """Line breaks between tags are no text: they would be lines of their own in the box of alert
    signs.
    """
    assert ">\n" not in sheet().html
