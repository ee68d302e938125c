"""The translator's way, from nothing to two kinds of one procedure in a third language."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from feuillet.checks.support.language_needs import LOCAL_ROWS_PREFIX
from feuillet.compose.vocabulary import find_printed_words
from feuillet.load import Folders, load_library
from feuillet.model.reach import is_text_printed
from feuillet.model.wording import list_passages
from tests.cli.test_new import text_of
from tests.sample import ASSOCIATION, PROCEDURE

Answer = Callable[..., tuple[int, str, str]]
AnswerJson = Callable[..., tuple[int, dict[str, Any]]]
KINDS = ("summary", "handout")
DAY = ("--today", "2026-11-30")
BUILD = ("build", "--organisation", ASSOCIATION, "--language", "pt", "--jobs", "2", *DAY)
NEW = (
    "new",
    "language",
    "pt",
    *(part for kind in KINDS for part in ("--kind", kind)),
    "--procedure",
    PROCEDURE,
)
LOCALE, WORDS = Path("templates/locales/pt.yaml"), Path(f"brochures/procedures/{PROCEDURE}/pt.yaml")
# A word of a text, and what stands in braces.
WORD = re.compile(r"\{[^}]*\}|[^\W\d_]+")


def translated(text: str) -> str:
    """As a translator leaves it: every word after “To write” is another one, as long, and the
    figures stay.
    """
    one = re.compile(r'"To write: ((?:[^"\n]|\\")*)"')
    several = re.compile(r"(?m)^( +)To write:\n((?:\1.*\n|\n)+)")
    text = one.sub(lambda found: f'"{turned(found[1])}"', text)
    return several.sub(lambda found: turned(found[2]), text)


def turned(text: str) -> str:
    return WORD.sub(lambda word: foreign(word[0]), text)


def foreign(word: str) -> str:
    if word.startswith("{"):
        return word
    back = word[::-1].lower()
    return back.capitalize() if word[0].isupper() else back


def issue(project: Path, issues: str) -> None:
    path = project / f"brochures/organisations/{ASSOCIATION}/organisation.yaml"
    path.write_text(
        re.sub(
            r"(?m)^issues:\n(?:  .*\n)+",
            f"issues:\n  {PROCEDURE}: {issues}\n",
            path.read_text("utf-8"),
        ),
        "utf-8",
    )


def fill(project: Path) -> None:
    for file in (LOCALE, WORDS):
        path = project / file
        path.write_text(translated(path.read_text("utf-8")), "utf-8")


@pytest.fixture
def begun(project: Path, answer: Answer) -> Path:
    """The files that `new` writes, and an association that issues the two kinds in French and
    Portuguese.
    """
    status, printed, _ = answer(project, *NEW, *DAY)
    assert status == 0
    assert printed.splitlines()[:2] == [str(LOCALE), str(WORDS)]
    issue(project, "{summary: [fr, pt], handout: [fr, pt]}")
    return project


def missing(project: Path) -> Iterator[str]:
    """What is to be translated, as a finding names it."""
    library, _ = load_library(Folders.at(project))
    known = find_printed_words(library, Folders.at(project))
    act = library.procedures[PROCEDURE].value
    for kind in KINDS:
        yield from (key for key in known[kind] if key != LOCAL_ROWS_PREFIX)
        for steps, _ in list_passages(library.wordings[PROCEDURE, "fr"].value):
            if is_text_printed(library.kinds[kind].value, act, steps):
                yield ".".join(map(str, steps[:2]))
    yield from (f"{LOCAL_ROWS_PREFIX}{row}" for row in act.local)


def test_only_what_is_printed_is_to_be_translated(begun: Path) -> None:
    """No word of a form or of a leaflet, and no text of one."""
    locale, words = ((begun / file).read_text("utf-8") for file in (LOCALE, WORDS))
    assert "name: português\n" in locale
    for group in ("decision", "signing", "wait", "refused", "talk", "print"):
        assert f"\n  {group}:\n" not in locale
    assert "told:" not in words
    assert "  more: " in words


def test_before_the_translation_nothing_is_made(begun: Path, answer_json: AnswerJson) -> None:
    """Each text that is still in French is named, and French documents are made all the same."""
    status, told = answer_json(begun, *BUILD)
    errors = [each["message"] for each in told["findings"] if each["severity"] == "error"]
    named = {name for message in errors for name in re.findall(r"`([^`]+)`", message)}
    assert (status, told["summary"]["made"], told["summary"]["not_made"]) == (1, 0, 2)
    assert set(missing(begun)) - named == set()
    assert {each["rule"] for each in told["findings"] if each["severity"] == "error"} == {
        "placeholder-text"
    }
    library, _ = load_library(Folders.at(begun))
    assert library.organisations[ASSOCIATION].value.spoken == ("fr", "en", "pt")


def test_no_other_language_is_left_in_a_document(begun: Path, answer: Answer) -> None:
    """What is translated is made, and says nothing in French or English."""
    fill(begun)
    status, printed, _ = answer(begun, *BUILD)
    assert (status, "0 errors" in printed) == (0, True), printed
    files = sorted((begun / "build" / ASSOCIATION).glob("*-pt-*.pdf"))
    assert len(files) == 2
    library, _ = load_library(Folders.at(begun))
    others = {
        text
        for language in ("fr", "en")
        for texts in (
            [
                word
                for group in library.locales[language].value.words.values()
                for word in group.values()
            ],
            [text for _, text in list_passages(library.wordings[PROCEDURE, language].value)],
        )
        for text in texts
    }
    for file in files:
        document = plain(text_of(file))
        assert len(document) > 2000
        assert [text for text in others if is_long(text) and plain(text) in document] == []


def plain(text: str) -> str:
    return "".join(re.sub(r"[*\-\u2010\u00ad]", "", text).split()).casefold()


def is_long(text: str) -> bool:
    """Whether it is more than a number or a name that stands in the sources as well."""
    return len(re.findall(r"[^\W\d_]{4,}", re.sub(r"\{[^}]*\}", " ", text))) > 1 and "{" not in text


def made_with(project: Path, answer_json: AnswerJson, before: str, after: str) -> int:
    """How many documents are made once a line of the translated locale is another one."""
    path = project / LOCALE
    whole = path.read_text("utf-8")
    changed = re.sub(before, after, whole, count=1)
    assert changed != whole
    path.write_text(changed, "utf-8")
    _, told = answer_json(project, *BUILD)
    path.write_text(whole, "utf-8")
    made: int = told["summary"]["made"] + told["summary"]["unchanged"]
    return made


def test_a_word_that_is_missing_or_foreign_holds_its_documents_back(
    begun: Path, answer_json: AnswerJson
) -> None:
    """Those of the kinds that print it, no others; what is named under `same` is right as it is."""
    fill(begun)
    assert made_with(begun, answer_json, r'    brackets: ".*\n', "") == 1
    french = '"À garder : photographiez ce cadre"'
    assert made_with(begun, answer_json, "(\n    keep:) .*", rf"\1 {french}") == 0
    named = rf"same: [alert.keep]\n\1\2 {french}"
    assert made_with(begun, answer_json, r"(words:(?:.*\n)+?)(    keep:) .*", named) == 2


def test_a_language_that_nobody_issues_is_told(project: Path, answer: Answer) -> None:
    """Without a locale the command that begins one is named; with one, the file of the
    organisation.
    """
    status, _, said_so = answer(project, *BUILD)
    assert (status, "new language pt" in said_so) == (2, True)
    answer(project, *NEW, *DAY)
    status, _, said_so = answer(project, *BUILD)
    assert status == 2
    assert "issues this in `pt`, but in `en`, `fr`: add the language to `languages`" in said_so


def test_more_kinds_add_what_is_missing(begun: Path, answer: Answer) -> None:
    """Nothing that is written changes; a second time there is nothing to add."""
    fill(begun)
    before = (begun / LOCALE).read_text("utf-8").splitlines()
    status, printed, _ = answer(
        begun, "new", "language", "pt", "--kind", "consent", "--procedure", PROCEDURE
    )
    assert (status, printed.splitlines()[0]) == (0, str(LOCALE))
    after = (begun / LOCALE).read_text("utf-8").splitlines()
    assert [line for line in after if line in before] == before
    assert '    consent: "To write: Feuille de consentement"' in after
    status, _, said_so = answer(begun, "new", "language", "pt", "--kind", "consent")
    assert (status, "nothing is missing in `pt`" in said_so) == (2, True)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (("zz",), "“zz” is no language that we know"),
        (("fil",), "“fil” is no language that we know: write its two letters"),
        (("pt", "--kind", "sumary"), "there is no kind “sumary”; choose from: summary"),
        (("pt", "--procedure", "nothing"), "there is no procedure “nothing”"),
        (("pt", "--language", "fr"), "--language is for a procedure or an organisation"),
    ],
)
def test_a_slip_is_told_in_one_line(
    project: Path, answer: Answer, typed: tuple[str, ...], why: str
) -> None:
    """Nothing is written."""
    status, printed, said_so = answer(project, "new", "language", *typed)
    assert (status, printed) == (2, "")
    assert why in said_so
    assert not (project / LOCALE).exists()


def test_other_files_take_no_kind(project: Path, answer: Answer) -> None:
    """Options that would have no effect are refused."""
    status, _, said_so = answer(project, "new", "procedure", "x", "--kind", "handout")
    assert (status, "--kind and --procedure are for a language" in said_so) == (2, True)
