"""Typst at its best: one warm compiler, the text as its own code, one value that differs in each
document.
"""

import json
import time
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from shutil import copy
from typing import NamedTuple

from bench.markup import translated
from feuillet.compose import Sheet
from feuillet.fonts import find_fonts_folder

INSTALLED = find_spec("typst") is not None
# As our kinds: A4, and the panels of a leaflet, whose type is as large.
SIZES = {"leaflet": ("100mm", "210mm")}
A4 = ("210mm", "297mm")


class Document(NamedTuple):
    """What Typst is to make: `values` differ from document to document, the text of the kind does
    not.
    """

    kind: str
    values: Mapping[str, object]
    path: Path


def prepare(folder: Path, sheets: dict[str, Sheet]) -> None:
    """A main file a kind, which shows the translated text with the values that it is given."""
    for name in ("sheet.typ", "marks.typ"):
        copy(Path(__file__).with_name(name), folder)
    for kind, sheet in sheets.items():
        width, height = SIZES.get(kind, A4)
        (folder / f"{kind}-text.typ").write_text(translated(sheet.html), "utf-8")
        title = json.dumps(sheet.title, ensure_ascii=False)
        shown = f'#show: sheet.with({title}, {width}, {height}, 12pt)\n#include "{kind}-text.typ"\n'
        (folder / f"{kind}.typ").write_text(f'#import "sheet.typ": *\n{shown}', "utf-8")


def seconds(folder: Path, documents: Sequence[Document], standard: str | None) -> float:
    """How long all documents take, written to disk, once the compiler has made one of each kind."""
    import typst  # noqa: PLC0415  (only where it is installed)

    fonts = [str(find_fonts_folder() / "Source Sans 3")]
    options = {"pdf_standards": standard} if standard else {}
    compiler = typst.Compiler(root=str(folder), font_paths=fonts, ignore_system_fonts=True)

    def make(document: Document, path: Path) -> None:
        values = {"values": json.dumps(document.values, ensure_ascii=False)}
        compiler.compile(
            input=str(folder / f"{document.kind}.typ"),
            output=str(path),
            sys_inputs=values,
            **options,  # type: ignore[arg-type]  # values by name
        )

    for document in {each.kind: each for each in documents}.values():
        make(document._replace(values={"name": "-"}), folder / "warm.pdf")
    output = folder / (standard or "plain")
    for parent in {document.path.parent for document in documents}:
        (output / parent).mkdir(parents=True, exist_ok=True)
    begun = time.perf_counter()
    for document in documents:
        make(document, output / document.path)
    return time.perf_counter() - begun
