"""All documents of a list in one file: a zip, or pages to print on both sides."""

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from feuillet.batch.list_matching import (
    LineContent,
    format_people_mark,
    is_same_list,
    parse_people_mark,
)
from feuillet.batch.people import RefusedLine
from feuillet.batch.stacks import ListResult, PersonalDocument, Stack, hand_over_stacks
from feuillet.findings import EngineError
from feuillet.messages import gettext as _
from feuillet.pdf.merge import BookmarkedFile, merge_files
from feuillet.publish.files import remove_partial_files, write_atomically
from feuillet.publish.seals import extract_people_mark, format_zip_comment


def write_zip(
    path: Path, made: Iterable[Stack | RefusedLine], notify: Callable[[], None], mark: str = ""
) -> ListResult:
    """Each document under its name; the same documents give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:

        def take(stack: Stack) -> None:
            for each in stack:
                archive.writestr(zipfile.ZipInfo(each.name), each.data, zipfile.ZIP_DEFLATED)

        result = hand_over_stacks(made, take, notify)
        archive.comment = format_zip_comment(mark)
    if result.documents:
        _write_bundle(path, out.getvalue())
    return result


def write_merged_pdf(
    path: Path,
    made: Iterable[Stack | RefusedLine],
    notify: Callable[[], None],
    mark: str = "",
    line: str = "{number}",
) -> ListResult:
    """Each document begins a sheet of paper; `line` is the bookmark of a line, with `{number}`.

    All documents of the result are told by the name of the one file that stands.
    """
    everything: list[PersonalDocument] = []
    result = hand_over_stacks(made, everything.extend, notify)
    if everything:
        rows = ((line.replace("{number}", str(each.row)), each.data) for each in everything)
        _write_bundle(path, merge_files((BookmarkedFile(*row) for row in rows), mark))
    documents = tuple(each._replace(path=path.name) for each in result.documents)
    return result._replace(documents=documents)


def refuse_other_bundle(
    path: Path, option: str, said: Mapping[int, LineContent], mark: Callable[[Path], str | None]
) -> None:
    """EngineError where our file of another list stands; this list, grown, may replace its own."""
    found = mark(path)
    if found and not is_same_list(
        parse_people_mark(extract_people_mark(found)), parse_people_mark(format_people_mark(said))
    ):
        remedy = _("name another with {option}, or replace it with --force").format(option=option)
        raise EngineError(
            _("cannot write {path}: it holds documents of another list; {remedy}").format(
                path=path, remedy=remedy
            )
        )


def _write_bundle(path: Path, data: bytes) -> None:
    """Nothing that a killed run left half written stays beside it."""
    remove_partial_files(path.parent, path.name)
    write_atomically(path, data)
