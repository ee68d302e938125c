"""A new language: valid files, with what is to be translated and no more."""

import shutil
from pathlib import Path

import pytest

from feuillet.checks import check_library
from feuillet.compose.vocabulary import read_project
from feuillet.exports.languages import build_language_files
from feuillet.exports.schemas import format_schema_line
from feuillet.findings import EngineError
from feuillet.load import Folders
from feuillet.model import Library
from feuillet.model.wording import list_passages
from tests.compose.content import TODAY
from tests.exports.conftest import ROOT
from tests.exports.editor import mistakes
from tests.exports.test_schemas import schema_for
from tests.sample import PROCEDURE

LOCALE, WORDS = "templates/locales/pt.yaml", f"brochures/procedures/{PROCEDURE}/pt.yaml"


def put(project: Path, files: dict[str, bytes]) -> Library:
    """The project with the new files in it."""
    for path, data in files.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_bytes(data)
    library, troubles = read_project(Folders.at(project))
    assert troubles == ()
    return library


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder of its own: content, and no template or locale."""
    shutil.copytree(
        ROOT / "brochures" / "procedures" / PROCEDURE,
        tmp_path / "brochures" / "procedures" / PROCEDURE,
    )
    return tmp_path


@pytest.mark.parametrize("code", ["pt", "de", "ar"])
def test_an_editor_finds_no_mistake(project: Path, code: str) -> None:
    """Each file starts with the line of its schema, which it satisfies; one is written from right
    to left.
    """
    files = build_language_files(code, (), (PROCEDURE,), project)
    for path in (f"templates/locales/{code}.yaml", f"brochures/procedures/{PROCEDURE}/{code}.yaml"):
        text = files[path].decode()
        assert text.startswith(format_schema_line(path))
        assert mistakes(text, schema_for(path)) == []
    library = put(project, files)
    assert library.locales[code].value.direction == ("rtl" if code == "ar" else "ltr")


def test_words_have_the_original_behind_them(project: Path) -> None:
    """Of every text, its figures too; until somebody issues the language, nothing holds it up."""
    library = put(project, build_language_files("pt", (), (PROCEDURE,), project))
    there, here = (
        dict(list_passages(library.wordings[PROCEDURE, code].value)) for code in ("fr", "pt")
    )
    assert here.keys() == there.keys()
    assert {steps: text.split() for steps, text in here.items()} == {
        steps: ["To", "write:", *text.split()] for steps, text in there.items()
    }
    new = [each for each in check_library(library, TODAY) if each.place.path in {LOCALE, WORDS}]
    assert {each.severity for each in new} == {"warning"}


def test_a_folder_of_ones_own_gets_a_locale_of_its_own(own: Path) -> None:
    """Ours are translated from, though they stand elsewhere."""
    library = put(own, build_language_files("pt", ("handout",), (), own))
    assert library.locales["pt"].path == LOCALE
    assert "decision" not in library.locales["pt"].value.words
    assert not (own / WORDS).exists()


def test_what_is_there_stays_as_it_is(own: Path) -> None:
    """Line ends of Windows, comments and what follows the words; a group that is not there comes
    last.
    """
    before = (
        "language: pt\r\nname: português\r\nwords:\r\n  call:\r\n    title: Quem?\r\n\r\n# "
        "Words.\r\nlexicon: {}\r\n"
    )
    (own / LOCALE).parent.mkdir(parents=True)
    (own / LOCALE).write_bytes(before.encode())
    after = build_language_files("pt", ("handout",), (), own)[LOCALE].decode()
    assert [
        line for line in after.splitlines() if line in before.splitlines()
    ] == before.splitlines()
    assert after.count("\n") == after.count("\r\n")
    assert after.endswith("\r\n\r\n# Words.\r\nlexicon: {}\r\n")
    assert after.count("    title: ") == 3
    library = put(own, {LOCALE: after.encode()})
    assert library.locales["pt"].value.words["call"]["title"] == "Quem?"
    assert library.locales["pt"].value.words["number"]["range"].startswith("To write: {low}")


@pytest.mark.parametrize("words", ["words: {}\n", "words: {call: {title: Quem?}}\n"])
def test_a_locale_in_another_form_is_told(own: Path, words: str) -> None:
    """What cannot be edited safely is left to its author."""
    (own / LOCALE).parent.mkdir(parents=True)
    (own / LOCALE).write_text(f"language: pt\nname: português\n{words}", "utf-8")
    with pytest.raises(EngineError, match="on a line of its own"):
        build_language_files("pt", ("handout",), (), own)


def test_an_original_is_not_translated(project: Path) -> None:
    """There is nothing to add in the language in which all was written."""
    with pytest.raises(EngineError, match="nothing is missing in `fr`"):
        build_language_files("fr", (), (PROCEDURE,), project)


def test_a_procedure_without_words_cannot_be_translated(project: Path) -> None:
    """It is written in one language first."""
    for file in (project / "brochures" / "procedures" / PROCEDURE).glob("??.yaml"):
        file.unlink()
    with pytest.raises(EngineError, match="write them in one language first"):
        build_language_files("pt", (), (PROCEDURE,), project)
