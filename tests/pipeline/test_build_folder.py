"""What stands, what goes, and what is out of date, once a build has done its work."""

from pathlib import Path

from feuillet.pipeline.build_folder import SOURCE_CHANGED, BuildFolderState, update_build_folder
from feuillet.pipeline.earlier_documents import NO_LONGER_ISSUED, EarlierDocuments
from feuillet.publish.manifest import PublishedDocument, read_manifest
from tests.publish.test_manifest import document

OLD, NEW = document("club/demo-a-v1.0.pdf"), document("club/demo-a-v1.1.pdf")
NOTHING = EarlierDocuments((), (), (), {})


def settled(
    folder: Path,
    listed: EarlierDocuments,
    outcomes: dict[str, PublishedDocument | None],
    *old: PublishedDocument,
) -> BuildFolderState:
    """With the old documents on disk, and those outside the request looked at and found behind."""
    for each in old:
        (folder / each.path).parent.mkdir(exist_ok=True)
        (folder / each.path).write_bytes(b"a")
    looked = dict.fromkeys((each.path for each in listed.apart), SOURCE_CHANGED)
    return update_build_folder(folder, {each.path: each for each in old}, listed, outcomes, looked)


def test_a_document_under_a_new_name_takes_the_old_one_away(tmp_path: Path) -> None:
    """Two versions of one sheet in a folder: nobody would know which to hand out."""
    found = settled(tmp_path, NOTHING, {NEW.path: NEW}, OLD)
    assert found.removed == ((OLD.path, f"replaced by {NEW.path}"),)
    assert not (tmp_path / OLD.path).exists()
    assert list(read_manifest(tmp_path)) == [NEW.path]


def test_one_that_could_not_be_made_leaves_the_old_one(tmp_path: Path) -> None:
    """The last good document stays, is listed as out of date, and is named."""
    found = settled(tmp_path, NOTHING, {NEW.path: None}, OLD)
    assert (found.removed, found.outdated) == ((), ((OLD.path, "it could not be made again"),))
    assert [each.current for each in read_manifest(tmp_path).values()] == [False]


def test_what_is_over_goes_with_its_empty_folder(tmp_path: Path) -> None:
    """An organisation that has left leaves nothing behind."""
    found = settled(tmp_path, NOTHING._replace(over={OLD.path: NO_LONGER_ISSUED}), {}, OLD)
    assert found.removed == ((OLD.path, "nobody issues it any more"),)
    assert not (tmp_path / "club").exists()


def test_what_is_over_and_changed_by_somebody_is_set_aside(tmp_path: Path) -> None:
    """What was typed into it may be the only copy."""
    published = OLD._replace(sha256="0" * 64)
    found = settled(tmp_path, NOTHING._replace(over={OLD.path: NO_LONGER_ISSUED}), {}, published)
    assert found.set_aside == ((OLD.path, f"set-aside/{OLD.path}"),)
    assert (tmp_path / "set-aside" / OLD.path).read_bytes() == b"a"


def test_a_document_on_no_list_is_named(tmp_path: Path) -> None:
    """Whoever removes a broken manifest still learns what nothing keeps true; another's file is
    no business of ours, and what was set aside is told once.
    """
    gone = "club/gone-a-v1.0.pdf"
    for path in (gone, "club/notes.pdf", "club/demo-v1.odt", "set-aside/club/x-v1.pdf"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(b"a")
    found = settled(tmp_path, NOTHING, {NEW.path: NEW})
    assert found.unlisted == (gone,)


def test_what_was_not_asked_for_is_named_where_it_is_behind(tmp_path: Path) -> None:
    """It stays as it is, and whoever runs the build knows."""
    found = settled(tmp_path, NOTHING._replace(apart=(OLD,)), {}, OLD)
    assert found.outdated == ((OLD.path, SOURCE_CHANGED),)
    assert found.current == {}


def test_a_file_that_somebody_deleted_is_forgotten(tmp_path: Path) -> None:
    """Whoever deletes what a usual build does not make does not want it."""
    settled(tmp_path, NOTHING, {}, OLD)
    (tmp_path / OLD.path).unlink()
    assert update_build_folder(tmp_path, {OLD.path: OLD}, NOTHING, {}, {}).standing == {}


def test_two_documents_may_change_names(tmp_path: Path) -> None:
    """What was made under the name of another is not taken for the other's old file."""
    sheet, form = (
        document("club/demo-sheet.pdf"),
        document("club/demo-form.pdf")._replace(kind="consent"),
    )
    swapped = {
        sheet.path: form._replace(path=sheet.path),
        form.path: sheet._replace(path=form.path),
    }
    found = settled(tmp_path, NOTHING, {**swapped}, sheet, form)
    assert found.removed == ()
    assert all((tmp_path / path).exists() for path in read_manifest(tmp_path))
