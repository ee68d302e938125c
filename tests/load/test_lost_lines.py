"""A line that is gone is guessed only where what fell is right under it, and hides nothing."""

from pathlib import Path

import pytest

from feuillet.load.records import read_record
from feuillet.model import Organisation, Wording
from tests.load.test_records import WORDS
from tests.load.test_shapes import CLINIC

TWO = (
    CLINIC
    + """\
  - id: Dr Lefèvre
    name: Docteur B
    role: médecin
    site: rive-sud
"""
)


def told(folder: Path, model: type[Organisation | Wording], text: str) -> list[tuple[int, str]]:
    """Line and rule of each finding."""
    file = folder / "f.yaml"
    file.write_text(text, "utf-8")
    return sorted((each.place.line, each.rule) for each in read_record(model, file, "f.yaml")[1])


@pytest.mark.parametrize(
    "gone", ["about: {fr: Une clinique.}\n", "approval: {state: none}\n", "languages: [fr, en]\n"]
)
def test_what_is_wrong_elsewhere_is_told_beside_a_missing_line(tmp_path: Path, gone: str) -> None:
    """Two practitioners with mistakes are no part that is lost."""
    text = TWO.replace(gone, "").replace("role: {fr: médecin}", "role: médecin")
    found = told(tmp_path, Organisation, text)
    assert [rule for _, rule in found] == ["missing-key", *["bad-value"] * 3]
    assert found[0][0] == 1


def test_a_mistake_in_what_fell_is_told_where_it_stands(tmp_path: Path) -> None:
    """And one in what did not."""
    text = WORDS.replace("sections:\n", "").replace(
        "{short: Un geste.}", "{short: Un geste., shot: x}"
    )
    text = text.replace("stay: un jour", "stay: [un, jour]").replace(
        "  why: ", "  how: {short: x}\n  why: "
    )
    assert told(tmp_path, Wording, text) == [
        (1, "missing-key"),
        (5, "bad-value"),
        (6, "missing-line"),
        (6, "unknown-key"),
    ]


def test_a_line_that_may_be_left_out_is_named_where_its_keys_follow(tmp_path: Path) -> None:
    """The keys say which it is."""
    file = tmp_path / "f.yaml"
    file.write_text(CLINIC.replace("practitioners:\n", ""), "utf-8")
    said = [each.message for each in read_record(Organisation, file, "f.yaml")[1]]
    assert said
    assert all(
        each.endswith("or write the line that is missing above, `practitioners:`") for each in said
    )
