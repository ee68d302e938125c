"""A kind's words go into the locale files without changing anything else there."""

import difflib
from pathlib import Path

import pytest

from feuillet.exports.locale_words import added
from feuillet.findings import EngineError
from tests.exports.conftest import ROOT

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
    after = added(TEXT, "xx.yaml", "short-guide")
    assert new_lines(TEXT, after) == ['    short-guide: "short-guide"\n', '    short-guide: "Short guide"\n']
    lines = after.splitlines()
    assert lines[lines.index('    short-guide: "short-guide"') - 1] == '    print: "to-fold"'
    assert lines[lines.index('    short-guide: "Short guide"') - 1] == "    handout: Sheet"


@pytest.mark.parametrize("path", sorted((ROOT / "templates/locales").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_real_locales_take_a_kind(path: Path) -> None:
    """Ours have both groups in the form that is expected."""
    text = path.read_bytes().decode()
    assert len(new_lines(text, added(text, path.name, "short-guide"))) == 2


def test_line_ends_of_windows_stay() -> None:
    """A file saved on Windows has no mixed line ends afterwards."""
    after = added(TEXT.replace("\n", "\r\n"), "xx.yaml", "short-guide")
    assert after.count("\n") == after.count("\r\n") == TEXT.count("\n") + 2


def test_a_file_without_a_last_line_end_is_kept_whole() -> None:
    """The new entry starts a line of its own."""
    after = added(TEXT.replace("\n    # The last one.\n", ""), "xx.yaml", "short-guide")
    assert after.endswith('    handout: Sheet\n    short-guide: "Short guide"\n')


@pytest.mark.parametrize("name", ["print", "handout", "sheet", "to-fold"])
def test_a_word_that_is_taken_is_refused(name: str) -> None:
    """Two documents would be called the same."""
    with pytest.raises(EngineError, match="another id"):
        added(TEXT, "xx.yaml", name)


def test_a_locale_in_another_form_is_told() -> None:
    """What cannot be edited safely is left to the author."""
    with pytest.raises(EngineError, match="`file:` on a line of its own"):
        added("words: {file: {}, kind: {}}\n", "xx.yaml", "short-guide")
