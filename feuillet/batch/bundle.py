"""All documents of a list in one file: a zip, or pages to print on both sides."""

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from feuillet.batch.people import Trouble
from feuillet.batch.run import Made, Stack, Written, counted
from feuillet.batch.same import Said, in_mark, is_same
from feuillet.batch.same import mark as mark_of
from feuillet.findings import EngineError
from feuillet.pdf.merge import Part, joined
from feuillet.publish.files import sweep, write_atomically
from feuillet.publish.seals import for_zip, list_in


def zipped(
    path: Path, made: Iterable[Stack | Trouble], notify: Callable[[], None], mark: str = ""
) -> Written:
    """Each document under its name; the same documents give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:

        def take(stack: Stack) -> None:
            for each in stack:
                archive.writestr(zipfile.ZipInfo(each.name), each.data, zipfile.ZIP_DEFLATED)

        result = counted(made, take, notify)
        archive.comment = for_zip(mark)
    if result.documents:
        whole(path, out.getvalue())
    return result


def merged(
    path: Path,
    made: Iterable[Stack | Trouble],
    notify: Callable[[], None],
    mark: str = "",
    line: str = "{number}",
) -> Written:
    """Each document begins a sheet of paper; `line` is the bookmark of a line, with `{number}`."""
    everything: list[Made] = []
    result = counted(made, everything.extend, notify)
    if everything:
        rows = ((line.replace("{number}", str(each.row)), each.data) for each in everything)
        whole(path, joined((Part(*row) for row in rows), mark))
    return result


def refuse_another(
    path: Path, option: str, said: Mapping[int, Said], mark: Callable[[Path], str | None]
) -> None:
    """EngineError where a file of ours stands that is of another list, and not of this one grown."""
    found = mark(path)
    if found and not is_same(in_mark(list_in(found)), in_mark(mark_of(said))):
        remedy = f"name another with {option}, or replace it with --force"
        raise EngineError(f"cannot write {path}: it holds documents of another list; {remedy}")


def whole(path: Path, data: bytes) -> None:
    """Nothing that a killed run left half written stays beside it."""
    sweep(path.parent, path.name)
    write_atomically(path, data)
