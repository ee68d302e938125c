"""Files to start from are valid drafts, and nothing is overwritten."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from pydantic import BaseModel

from feuillet.checks import check_library
from feuillet.checks.words.placeholder_text import PLACEHOLDER_PATTERN
from feuillet.exports.schemas import format_schema_line
from feuillet.exports.starters import StarterSort, add_year, build_starter_files
from feuillet.findings import EngineError, ExitStatus, Finding, Severity
from feuillet.load import Folders, load_library
from tests.exports.conftest import LANGUAGES
from tests.exports.editor import mistakes
from tests.exports.test_schemas import schema_for

TODAY = date(2026, 11, 23)
# What a new organisation may say besides what it must.
EXAMPLES = {
    *(
        "website",
        "contact",
        "phone",
        "night_phone",
        "hours",
        "email",
        "message",
        "partners",
        "sites",
        "practitioners",
    ),
    *("namesakes", "printed", "printer", "sorting", "litter", "funding", "signature", "risk_boxes"),
    *("published", "at", "forms"),
}


def write(project: Path, what: StarterSort, name: str, *languages: str) -> dict[str, bytes]:
    """The new files, put where they belong."""
    files = build_starter_files(what, name, languages, project, TODAY)
    for path, data in files.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_bytes(data)
    return files


def findings(project: Path) -> tuple[Finding, ...]:
    library, troubles = load_library(Folders.at(project))
    return (*troubles, *check_library(library, TODAY))


@pytest.mark.parametrize("what", ["procedure", "organisation", "kind"])
@pytest.mark.parametrize("name", ["new-one", "null", "2-steps", "x" * 64])
def test_what_is_new_is_a_valid_draft(project: Path, what: StarterSort, name: str) -> None:
    """No error, and only warnings that say what is to be written or noted, also for an id that YAML
    reads oddly.
    """
    before = findings(project)
    write(project, what, name)
    new = set(findings(project)) - set(before)
    assert {each.rule for each in new} <= {
        "placeholder-text",
        "version-unrecorded",
        "translation-unrecorded",
    }
    assert not [each for each in new if each.severity is Severity.ERROR]
    # Of a procedure, each language's words are to be written, with what they were translated from.
    assert len(new) <= 3 * len(LANGUAGES)


def test_each_file_has_one_warning_of_what_is_to_be_written(project: Path) -> None:
    """Nobody prints a starter file unknowingly, and nobody wades through fifty lines."""
    before = findings(project)
    write(project, "procedure", "new-one")
    write(project, "organisation", "new-one")
    new = set(findings(project)) - set(before)
    found = [each.place.path for each in new if each.rule == "placeholder-text"]
    assert sorted(found) == [
        "brochures/organisations/new-one/organisation.yaml",
        *(
            f"brochures/procedures/new-one/{name}.yaml"
            for name in sorted((*LANGUAGES, "procedure"))
        ),
    ]


@pytest.mark.parametrize("what", ["procedure", "organisation", "kind"])
def test_an_editor_finds_no_mistake_and_the_schema(project: Path, what: StarterSort) -> None:
    """Each YAML file starts with the line of its schema, which it satisfies; the others have no
    such line.
    """
    files = {
        path: data.decode()
        for path, data in build_starter_files(what, "new-one", (), project, TODAY).items()
    }
    for path, text in files.items():
        if "/new-one/" in path and path.endswith(("yaml", "yml")):
            assert text.startswith(format_schema_line(path))
            assert mistakes(text, schema_for(path)) == []
        elif not path.startswith(("templates/locales/", "schemas/")):
            assert "$schema" not in text


def test_comments_explain(project: Path) -> None:
    """A file to start from says what its keys are for."""
    for what in ("procedure", "organisation"):
        for path, data in build_starter_files(what, "new-one", (), project, TODAY).items():
            assert path.startswith("schemas/") or data.decode().count("\n# ") >= 2, path


def test_examples_in_comments_can_be_used(project: Path) -> None:
    """Whoever takes the # signs off has a file that is valid: a clinic with all that it may say."""
    path = "brochures/organisations/new-one/organisation.yaml"
    text = write(project, "organisation", "new-one", "fr")[path].decode()
    head, _, rest = text.partition("\n")
    filled, taken = re.subn(r"(?m)^( *)# ((?: *- | +)?[a-z_-]+:(?: .*)?)$", r"\1\2", rest)
    assert taken >= 30
    filled = filled.replace("type: association", "type: clinic").replace(
        "state: none", "state: approved"
    )
    # The numbers of the examples are those of nobody, and refused.
    filled = filled.replace("00 00 00 00 00", "01 99 00 00 00")
    (project / path).write_text(f"{head}\n{filled}", "utf-8")
    clinic = load_library(Folders.at(project))[0].organisations["new-one"].value
    named = {
        key
        for record in (
            clinic,
            clinic.contact,
            clinic.printed,
            clinic.published,
            clinic.sites[0].contact,
        )
        for key in given(record)
    }
    assert named >= EXAMPLES
    assert [str(each) for each in findings(project) if each.severity is Severity.ERROR] == []


def given(record: BaseModel | None) -> set[str]:
    return record.model_fields_set if record else set()


def test_only_the_languages_asked_for(project: Path) -> None:
    """A procedure gets a file for each, an organisation lists them."""
    assert not [
        path for path in write(project, "procedure", "new-one", "fr") if path.endswith("en.yaml")
    ]
    text = write(project, "organisation", "new-one", "fr")[
        "brochures/organisations/new-one/organisation.yaml"
    ]
    assert b"languages: [fr]" in text
    assert b"  en:" not in text


def test_one_language_is_the_original(project: Path) -> None:
    """French where it is asked for, else the first; the others name it."""
    files = build_starter_files("procedure", "new-one", ("en", "fr"), project, TODAY)
    named = {path[-7:-5]: b"\ntranslated_from: fr\n" in data for path, data in files.items()}
    assert (named["fr"], named["en"]) == (False, True)
    alone = build_starter_files("procedure", "new-one", ("en",), project, TODAY)[
        "brochures/procedures/new-one/en.yaml"
    ]
    assert b"translated_from" not in alone


def test_a_language_of_yours_starts_from_english_words(project: Path) -> None:
    """A locale that someone has added is offered too."""
    locale = (project / "templates/locales/en.yaml").read_text("utf-8")
    (project / "templates/locales/de.yaml").write_text(
        locale.replace("language: en", "language: de"), "utf-8"
    )
    words = write(project, "procedure", "new-one", "de")[
        "brochures/procedures/new-one/de.yaml"
    ].decode()
    assert "\nlanguage: de\n" in words
    assert "To write: " in words


def test_a_language_without_a_locale_is_refused(project: Path) -> None:
    """The message names those there are."""
    with pytest.raises(EngineError, match=f"“zz”.*{', '.join(LANGUAGES)}"):
        build_starter_files("procedure", "new-one", ("zz",), project, TODAY)


@pytest.mark.parametrize("what", ["procedure", "organisation", "kind"])
@pytest.mark.parametrize(
    "name", ["../x", "a/b", "CON", "con", "lpt1", "É", "", "-x", "a b", "x" * 65, "a\nb", "."]
)
def test_a_bad_id_is_refused_in_one_line(project: Path, what: StarterSort, name: str) -> None:
    """Nothing that leaves the folder, that Windows cannot hold or that a file name cannot carry."""
    with pytest.raises(EngineError) as trouble:
        build_starter_files(what, name, (), project, TODAY)
    assert "\n" not in str(trouble.value)
    assert trouble.value.status is ExitStatus.USAGE


@pytest.mark.parametrize(
    ("what", "taken"),
    [
        ("procedure", "brochures/procedures/new-one"),
        ("organisation", "brochures/organisations/new-one"),
        ("kind", "templates/kinds/new-one"),
        ("kind", "styles/kinds/new-one.css"),
    ],
)
def test_nothing_is_overwritten(project: Path, what: StarterSort, taken: str) -> None:
    """A folder or a file of the name is in the way even when it is empty, or a link to nothing."""
    (project / taken).symlink_to("nowhere")
    with pytest.raises(EngineError, match=taken):
        build_starter_files(what, "new-one", (), project, TODAY)


@pytest.mark.parametrize("what", ["procedure", "organisation", "kind"])
def test_the_schema_that_a_file_names_is_there(project: Path, what: StarterSort) -> None:
    """An editor finds it in any folder; one that is there already is left as it is."""
    files = write(project, what, "new-one")
    named = {
        (project / path).parent / line.rpartition("=")[2]
        for path, data in files.items()
        if (line := data.decode().partition("\n")[0]).startswith("# yaml-language-server")
    }
    assert named
    assert all(json.loads(file.read_text("utf-8"))["$schema"] for file in named)
    assert not [path for path in write(project, what, "new-two") if path.startswith("schemas/")]


def test_a_folder_that_is_no_project_is_told(tmp_path: Path) -> None:
    """Whoever stands in the wrong folder makes nothing there."""
    (tmp_path / "letters").mkdir()
    with pytest.raises(EngineError, match="--project"):
        build_starter_files("procedure", "new-one", (), tmp_path, TODAY)


def test_an_empty_folder_becomes_a_project(tmp_path: Path) -> None:
    """What an editor or a version control keeps there out of sight does not count."""
    (tmp_path / ".git").mkdir()
    write(tmp_path, "procedure", "new-one", "fr")
    write(tmp_path, "organisation", "new-two", "fr")
    assert {path.name for path in tmp_path.iterdir()} == {".git", "brochures", "schemas"}
    library, troubles = load_library(Folders.at(tmp_path))
    assert troubles == ()
    assert library.organisations["new-two"].value.issues == {"new-one": ("handout",)}


def test_a_first_organisation_of_an_empty_project_issues_nothing(tmp_path: Path) -> None:
    """There is no procedure yet to hand out."""
    (tmp_path / "brochures").mkdir()
    files = build_starter_files("organisation", "new-one", (), tmp_path, TODAY)
    assert b"\nissues: {}\n" in files["brochures/organisations/new-one/organisation.yaml"]


def test_no_figure_is_invented(project: Path) -> None:
    """The figures of a new procedure are zeros, and their source is to be written."""
    text = build_starter_files("procedure", "new-one", (), project, TODAY)[
        "brochures/procedures/new-one/procedure.yaml"
    ].decode()
    facts = [
        line for line in text.splitlines() if "source: A1" in line and not line.startswith("#")
    ]
    assert len(facts) == 6
    assert not [
        line for line in facts if any(digit in line.replace("A1", "") for digit in "123456789")
    ]


@pytest.mark.parametrize(
    "text", ["À écrire : le titre", "à écrire\u202f: un risque", "To write: its name", "to-write"]
)
def test_a_placeholder_is_known(text: str) -> None:
    """With any space before the colon, and in a sentence's small letters."""
    assert PLACEHOLDER_PATTERN.match(text)


def test_a_year_from_a_leap_day() -> None:
    """29 February has no anniversary the year after."""
    assert add_year(date(2028, 2, 29)) == date(2029, 2, 28)
