"""A kind's words go into the locale files without changing anything else there."""

import difflib
from pathlib import Path

import pytest

from feuillet.exports.locale_words import add_kind_entries, add_kind_words, build_overlay
from feuillet.findings import EngineError
from feuillet.folders import Folders
from tests.exports.conftest import LANGUAGES, ROOT

TEXT = """\
# The product's own words.
language: xx
name: Xx
words:
  file:
    # Without accents.
    handout: sheet
    print: "to-fold"

  # What a reader sees.
  kind:
    handout: Sheet
    # The last one.
"""


def new_lines(before: str, after: str) -> list[str]:
    """The lines that were added; none may be gone."""
    old, new = (text.splitlines(keepends=True) for text in (before, after))
    changes = [line for line in difflib.ndiff(old, new) if line[0] in "+-"]
    assert not [line for line in changes if line[0] == "-"]
    return [line[2:] for line in changes]


def test_two_lines_are_added() -> None:
    """Each at the end of its group; comments, blank lines and order stay."""
    after = add_kind_entries(TEXT, "xx.yaml", "short-guide")
    assert new_lines(TEXT, after) == [
        '    short-guide: "short-guide"\n',
        '    short-guide: "Short guide"\n',
    ]
    lines = after.splitlines()
    assert lines[lines.index('    short-guide: "short-guide"') - 1] == '    print: "to-fold"'
    assert lines[lines.index('    short-guide: "Short guide"') - 1] == "    handout: Sheet"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_real_locales_take_a_kind(language: str) -> None:
    """Ours have both groups in the form that is expected."""
    path = ROOT / f"templates/locales/{language}.yaml"
    text = path.read_bytes().decode()
    assert len(new_lines(text, add_kind_entries(text, path.name, "short-guide"))) == 2


def test_line_ends_of_windows_stay() -> None:
    """A file saved on Windows has no mixed line ends afterwards."""
    after = add_kind_entries(TEXT.replace("\n", "\r\n"), "xx.yaml", "short-guide")
    assert after.count("\n") == after.count("\r\n") == TEXT.count("\n") + 2


def test_a_file_without_a_last_line_end_is_kept_whole() -> None:
    """The new entry starts a line of its own."""
    after = add_kind_entries(TEXT.replace("\n    # The last one.\n", ""), "xx.yaml", "short-guide")
    assert after.endswith('    handout: Sheet\n    short-guide: "Short guide"\n')


@pytest.mark.parametrize("name", ["print", "handout", "sheet", "to-fold"])
def test_a_word_that_is_taken_is_refused(name: str) -> None:
    """Two documents would be called the same."""
    with pytest.raises(EngineError, match="another id"):
        add_kind_entries(TEXT, "xx.yaml", name)


def test_a_locale_in_another_form_is_told() -> None:
    """What cannot be edited safely is left to the author."""
    with pytest.raises(EngineError, match="`file:` on a line of its own"):
        add_kind_entries("words: {file: {}, kind: {}}\n", "xx.yaml", "short-guide")


def test_a_project_without_locales_gets_the_new_words_alone(tmp_path: Path) -> None:
    """They are laid over ours, and a word that ours has is refused as well."""
    made = add_kind_words(Folders.at(tmp_path), "short-guide")
    assert {
        path: [line for line in data.decode().splitlines() if "short-guide" in line]
        for path, data in made.items()
    } == {
        f"templates/locales/{language}.yaml": [
            '    short-guide: "short-guide"',
            '    short-guide: "Short guide"',
        ]
        for language in LANGUAGES
    }
    assert all(len(data.splitlines()) == 9 for data in made.values())
    with pytest.raises(EngineError, match="feuillet/templates/locales/en"):
        add_kind_words(Folders.at(tmp_path), "handout")


def test_a_project_s_few_words_are_kept(tmp_path: Path) -> None:
    """A group that they lack is added; nothing of ours is copied."""
    file = tmp_path / "templates/locales/fr.yaml"
    file.parent.mkdir(parents=True)
    before = "language: fr\nname: français\nwords:\n  section:\n    why: Pourquoi ici\n"
    file.write_text(before, "utf-8")
    after = add_kind_words(Folders.at(tmp_path), "guide")["templates/locales/fr.yaml"].decode()
    assert set(new_lines(before, after)) == {
        "  file:\n",
        "  kind:\n",
        '    guide: "Guide"\n',
        '    guide: "guide"\n',
    }


def test_an_overlay_is_a_locale_file() -> None:
    """It starts with the schema's line and says whose words it holds."""
    text = build_overlay(TEXT, "templates/locales/xx.yaml")
    assert text.startswith("# yaml-language-server: $schema=../../schemas/locale.json\n")
    assert "language: xx\nname: Xx\nwords:\n" in text
