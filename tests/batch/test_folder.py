"""A folder takes one list, which may grow; nothing of a person is noted in it."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from feuillet.batch.folder import STATE, begin, refuse_others, standing_lines
from feuillet.batch.run import Form
from feuillet.findings import EngineError
from feuillet.pdf.imprint import settled
from tests.batch.lists import COPY, WORD

SAID = {2: "Zephyrin Anaïs", 3: "Yvonnick Bérénice", 4: "Xantippe"}


@pytest.fixture
def begun(forms: dict[str, Form], tmp_path: Path) -> Path:
    """A folder in which two lines of three have their documents."""
    begin(tmp_path, forms, SAID, resume=False)
    for line in (2, 4):
        (tmp_path / f"{line:05d}-{WORD}.pdf").touch()
    return tmp_path


def test_a_list_may_grow(forms: dict[str, Form], begun: Path) -> None:
    """A line at the end, one that was mended, and one that was taken out with its documents."""
    begin(begun, forms, {**SAID, 3: "Yvonnick Bérénice, mended", 5: "late"}, resume=True)
    (begun / f"00004-{WORD}.pdf").unlink()
    begin(begun, forms, {2: SAID[2], 4: "another"}, resume=True)


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        ({2: SAID[2], 3: "late", 4: SAID[3], 5: SAID[4]}, "line 4"),
        ({**SAID, 2: "Zephyrin Anaëlle"}, "line 2"),
        ({2: SAID[2], 3: SAID[3]}, "line 4"),
    ],
)
def test_a_line_that_has_moved_or_changed_is_told(
    forms: dict[str, Form], begun: Path, said: Mapping[int, str], lines: str
) -> None:
    """Its documents would pass for another person's; without them the list is gone on with."""
    with pytest.raises(EngineError) as told:
        begin(begun, forms, said, resume=True)
    assert f"holds documents of {lines} as it was before: put the line back" in str(told.value)
    assert not any(name in str(told.value) for name in ("Zephyrin", "Xantippe"))
    for path in begun.glob(f"0000{lines[-1]}-*.pdf"):
        path.unlink()
    begin(begun, forms, said, resume=True)


@pytest.mark.parametrize("resume", [False, True])
def test_another_list_is_told(forms: dict[str, Form], begun: Path, *, resume: bool) -> None:
    """A list of which no line stands is another one."""
    with pytest.raises(EngineError, match="documents of another list"):
        begin(begun, forms, {2: "a", 3: "b", 4: "c"}, resume=resume)


def test_the_same_list_is_told_to_go_on(forms: dict[str, Form], begun: Path) -> None:
    """Its documents may be filled in by now."""
    with pytest.raises(
        EngineError, match="of this list, which may be filled in by now: add --resume"
    ):
        begin(begun, forms, SAID, resume=False)
    begin(begun, forms, SAID, resume=True)


def test_a_form_that_has_changed_is_told(forms: dict[str, Form], begun: Path) -> None:
    """Of another procedure, organisation or version: two would stand side by side."""
    form = forms["consent"]
    changed = form._replace(
        blank=form.blank._replace(plate=settled(form.blank.plate, {1: b"null"}))
    )
    with pytest.raises(EngineError, match="of a form that has changed since"):
        begin(begun, {"consent": changed}, SAID, resume=True)


def test_forms_of_another_kind_may_be_added(forms: dict[str, Form], begun: Path) -> None:
    """To the same lines; those of before are remembered."""
    more = {"refusal": forms["consent"]._replace(word="refus")}
    begin(begun, more, SAID, resume=True)
    begin(begun, forms, SAID, resume=True)
    noted = json.loads((begun / STATE).read_text())
    assert set(noted["forms"]) == {WORD, f"{WORD}-{COPY}", "refus", f"refus-{COPY}"}


def test_a_digest_tells_nothing_by_itself(forms: dict[str, Form], tmp_path: Path) -> None:
    """Of one line in two folders it differs, and so it does of two lines that say the same."""
    texts = []
    for name in ("one", "two"):
        begin(tmp_path / name, forms, {2: "Zephyrin", 3: "Zephyrin"}, resume=False)
        texts.append((tmp_path / name / STATE).read_text())
    noted = [json.loads(text)["lines"] for text in texts]
    assert len({digest for lines in noted for digest in lines.values()}) == 4
    assert not any("Zephyrin" in text for text in texts)


@pytest.mark.parametrize(
    "state", ["", "[]", "{}", '{"list": 3}', '{"key": "x", "forms": {}, "lines": {}}', '{"key": 1}']
)
def test_a_state_that_cannot_be_read_counts_for_nothing(
    forms: dict[str, Form], tmp_path: Path, state: str
) -> None:
    """Where nothing stands the list is begun; where something does, nobody knows whose it is."""
    (tmp_path / STATE).write_text(state)
    begin(tmp_path, forms, SAID, resume=False)
    (tmp_path / f"00002-{WORD}.pdf").touch()
    assert refuse_others(tmp_path, forms, SAID, resume=True)
    (tmp_path / STATE).write_text(state)
    with pytest.raises(EngineError, match="another list"):
        refuse_others(tmp_path, forms, SAID, resume=True)


def test_other_files_are_no_documents(tmp_path: Path) -> None:
    """Only those that are named by a line."""
    for name in ("00002-x.pdf", "123456-y-z.pdf", "notes.pdf", "0002-x.pdf", "00003-x.txt"):
        (tmp_path / name).touch()
    assert standing_lines(tmp_path) == [2, 123456]
