"""A folder is kept up for one list, which may grow; nothing that was filled in is lost."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from feuillet.batch.folder import (
    describe_folder_changes,
    list_folder_documents,
    plan_folder_update,
    update_folder,
)
from feuillet.batch.folder_record import LIST_JOURNAL_FILE, LIST_STATE_FILE
from feuillet.batch.list_matching import LineContent
from feuillet.batch.people import ListedPerson, ListOfPeople, RefusedLine
from feuillet.batch.stacks import ListResult, ReadyForm, Stack, iterate_stacks
from feuillet.findings import EngineError
from feuillet.pdf.imprint import add_to_plate
from tests.batch.lists import WORD

ZOE, YVES, XAN = ("Zoé", "A", "1"), ("Yves", "B", "2"), ("Xan", "C", "3")
LATE, TWIN = ("Late", "D", "4"), ("Zoé", "E", "1")
LIST = {2: ZOE, 3: YVES, 4: XAN}
KEYS = ("birth-name", "first-names", "birth-date")


def run(
    folder: Path,
    forms: Mapping[str, ReadyForm],
    listed: Mapping[int, tuple[str, ...]],
    *,
    force: bool = False,
) -> ListResult:
    """What a run makes of a list."""
    said = {line: LineContent(repr(each), each) for line, each in listed.items()}
    plan = plan_folder_update(folder, forms, said, force=force)
    persons = tuple(
        ListedPerson(line, dict(zip(KEYS, each, strict=True))) for line, each in listed.items()
    )
    made = iterate_stacks(ListOfPeople(persons, ()), forms, tuple(forms), "screen")
    return update_folder(folder, plan, made, lambda: None)


def name(line: int) -> str:
    return f"{line:05d}-{WORD}.pdf"


def changed(forms: Mapping[str, ReadyForm]) -> dict[str, ReadyForm]:
    """The same forms after their content has changed."""
    form = forms["consent"]
    plate = add_to_plate(form.blank.plate, {1: b"null"})
    return {"consent": form._replace(blank=form.blank._replace(plate=plate))}


@pytest.fixture
def begun(forms: dict[str, ReadyForm], tmp_path: Path) -> Path:
    """A folder with three people's documents, one of them filled in since."""
    run(tmp_path, forms, LIST)
    with (tmp_path / name(3)).open("ab") as file:
        file.write(b"filled in")
    return tmp_path


def filled(folder: Path) -> list[str]:
    paths = [*folder.glob("*.pdf"), *folder.glob("set-aside/*")]
    return [path.relative_to(folder).as_posix() for path in paths if is_filled(path)]


def is_filled(path: Path) -> bool:
    return path.read_bytes().endswith(b"filled in")


def test_the_same_list_leaves_everything(forms: dict[str, ReadyForm], begun: Path) -> None:
    """Once more is nothing more."""
    found = run(begun, forms, LIST)
    assert (found.standing, found.aside, found.removed) == (3, (), ())
    assert filled(begun) == [name(3)]


def test_a_late_line_is_made(forms: dict[str, ReadyForm], begun: Path) -> None:
    """Behind the others, which stay."""
    found = run(begun, forms, {**LIST, 5: LATE})
    assert (found.standing, len(list_folder_documents(begun))) == (3, 4)


def test_an_inserted_line_moves_what_is_filled_in(forms: dict[str, ReadyForm], begun: Path) -> None:
    """Each file goes with its person to the new number, and nothing is made again."""
    before = (begun / name(4)).read_bytes()
    found = run(begun, forms, {2: ZOE, 3: LATE, 4: YVES, 5: XAN})
    assert (found.standing, found.aside, found.removed) == (3, (), ())
    assert filled(begun) == [name(4)]
    assert (begun / name(5)).read_bytes() == before
    assert run(begun, forms, {2: XAN, 3: YVES, 4: ZOE, 5: LATE}).standing == 4
    assert (begun / name(2)).read_bytes() == before
    assert filled(begun) == [name(3)]


def test_a_line_that_was_mended_is_made_again(forms: dict[str, ReadyForm], begun: Path) -> None:
    """What was filled in with the old words is set aside, and told."""
    found = run(begun, forms, {2: ZOE, 3: ("Yves", "Bé", "2"), 4: ("Xan", "Cé", "3")})
    assert (found.standing, found.removed) == (1, ())
    assert filled(begun) == [f"set-aside/{name(3)}"]
    assert list(describe_folder_changes(begun, found)) == [
        (
            f"{begun / name(3)}: changed by somebody, so it was set aside as "
            f"{begun / 'set-aside' / name(3)}"
        )
    ]


@pytest.mark.parametrize("mended", [("Zoé", "Aa", "1"), ("Zoe L", "A", "1"), ("Zoé", "A", "9")])
def test_a_list_of_one_may_be_mended(
    forms: dict[str, ReadyForm], tmp_path: Path, mended: tuple[str, ...]
) -> None:
    """In one of the three things by which a person is known."""
    run(tmp_path, forms, {2: ZOE})
    before = (tmp_path / name(2)).read_bytes()
    assert run(tmp_path, forms, {2: mended}).standing == 0
    assert (tmp_path / name(2)).read_bytes() != before
    with pytest.raises(EngineError, match="another list"):
        run(tmp_path, forms, {2: YVES})


def test_a_form_that_has_changed_is_brought_up_to_date(
    forms: dict[str, ReadyForm], begun: Path
) -> None:
    """What was filled in on the old one is set aside."""
    found = run(begun, changed(forms), LIST)
    assert (found.standing, [each.path for each in found.aside]) == (0, [name(3)])
    assert filled(begun) == [f"set-aside/{name(3)}"]
    assert run(begun, changed(forms), LIST).standing == 3


def test_who_is_taken_out_goes_with_the_documents(forms: dict[str, ReadyForm], begun: Path) -> None:
    """Removed by name, or set aside where somebody has filled it in."""
    found = run(begun, forms, {2: ZOE, 3: LATE, 4: XAN})
    assert [each.path for each in found.aside] == [name(3)]
    found = run(begun, forms, {2: ZOE, 4: XAN})
    assert list(describe_folder_changes(begun, found)) == [
        f"{begun / name(3)}: removed: its line is no longer as it was"
    ]
    assert list_folder_documents(begun) == [name(2), name(4)]


def test_a_twin_gets_no_sheet_of_the_other(forms: dict[str, ReadyForm], tmp_path: Path) -> None:
    """Alike in name and birth: what one of them filled in is set aside."""
    run(tmp_path, forms, {2: ZOE, 3: TWIN})
    twins = {line: (tmp_path / name(line)).read_bytes() for line in (2, 3)}
    run(tmp_path, forms, {2: TWIN, 3: ZOE})
    assert (tmp_path / name(2)).read_bytes() == twins[3]
    assert (tmp_path / name(3)).read_bytes() == twins[2]
    (tmp_path / name(2)).write_bytes(b"filled in")
    run(tmp_path, forms, {2: ZOE})
    assert (tmp_path / name(2)).read_bytes() == twins[2]
    assert filled(tmp_path) == [f"set-aside/{name(2)}"]


def test_another_list_is_refused_and_may_be_forced(
    forms: dict[str, ReadyForm], begun: Path
) -> None:
    """With what to type; forced, nothing that was filled in is lost."""
    other = {2: LATE, 3: XAN, 4: ("a", "b", "c")}
    before = {path: path.read_bytes() for path in begun.iterdir()}
    with pytest.raises(EngineError) as refused:
        run(begun, forms, other)
    assert "holds documents of another list" in str(refused.value)
    assert "--output, or add --force" in str(refused.value)
    assert {path: path.read_bytes() for path in begun.iterdir()} == before
    run(begun, forms, other, force=True)
    assert filled(begun) == [f"set-aside/{name(3)}"]
    assert run(begun, forms, other).standing == 3


def test_forms_of_another_kind_may_be_added(forms: dict[str, ReadyForm], begun: Path) -> None:
    """Those of before stay, move with their lines, and are gone with them."""
    more = {"refusal": forms["consent"]._replace(word="refus")}
    run(begun, more, LIST)
    assert len(list_folder_documents(begun)) == 6
    run(begun, more, {2: LATE, 3: ZOE, 4: YVES, 5: XAN})
    assert filled(begun) == [name(4)]
    assert len(list_folder_documents(begun)) == 7
    found = run(begun, more, {3: ZOE, 4: YVES})
    assert set(found.removed) == {name(5), "00002-refus.pdf", "00005-refus.pdf"}
    assert len(list_folder_documents(begun)) == 4


def test_a_run_that_was_killed_is_gone_on_with(forms: dict[str, ReadyForm], tmp_path: Path) -> None:
    """What it has made is known by its journal; a document that it did not note is set aside."""

    def killed(made: Iterator[Stack | RefusedLine]) -> Iterator[Stack | RefusedLine]:
        yield next(made)
        yield next(made)
        raise KeyboardInterrupt

    said = {line: LineContent(repr(each), each) for line, each in LIST.items()}
    plan = plan_folder_update(tmp_path, forms, said, force=False)
    persons = tuple(
        ListedPerson(line, dict(zip(KEYS, each, strict=True))) for line, each in LIST.items()
    )
    made = iterate_stacks(ListOfPeople(persons, ()), forms, ("consent",), "screen")
    with pytest.raises(KeyboardInterrupt):
        update_folder(tmp_path, plan, killed(made), lambda: None)
    assert not (tmp_path / LIST_JOURNAL_FILE).exists()
    (tmp_path / name(4)).write_bytes(b"filled in")
    found = run(tmp_path, forms, LIST)
    assert (found.standing, filled(tmp_path)) == (2, [f"set-aside/{name(4)}"])


def test_a_digest_tells_nothing_by_itself(forms: dict[str, ReadyForm], tmp_path: Path) -> None:
    """Of one line in two folders it differs, and nobody's name is noted."""
    texts = []
    for place in ("one", "two"):
        run_in = tmp_path / place
        run_in.mkdir()
        run(run_in, forms, LIST)
        texts.append((run_in / LIST_STATE_FILE).read_text())
    one, two = (set(str(json.loads(text)["lines"]).split("'")) for text in texts)
    assert all(len(each) < 8 for each in one & two)
    assert not any(word in text for text in texts for word in ("Zoé", "Yves", "Xan"))


@pytest.mark.parametrize(
    "state", ["", "[]", "{}", '{"list": 3}', '{"key": "x", "lines": {}, "documents": {}}']
)
def test_a_state_that_cannot_be_read_counts_for_nothing(
    forms: dict[str, ReadyForm], tmp_path: Path, state: str
) -> None:
    """Where nothing stands the list is begun; where something does, nobody knows whose it is."""
    (tmp_path / LIST_STATE_FILE).write_text(state)
    run(tmp_path, forms, LIST)
    (tmp_path / LIST_STATE_FILE).write_text(state)
    with pytest.raises(EngineError, match="another list"):
        run(tmp_path, forms, LIST)


def test_other_files_are_no_documents(forms: dict[str, ReadyForm], tmp_path: Path) -> None:
    """Only those that are named by a line; the others are left alone."""
    for other in ("00002-x.pdf", "123456-y-z.pdf", "notes.pdf", "0002-x.pdf", "00003-x.txt"):
        (tmp_path / other).touch()
    assert list_folder_documents(tmp_path) == ["00002-x.pdf", "123456-y-z.pdf"]
    with pytest.raises(EngineError, match="another list"):
        run(tmp_path, forms, LIST)
