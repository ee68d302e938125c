"""From a laid-out file to a plate: objects in two parts, those that every imprint shares and those
that it replaces.

What is shared is written once, in one piece: an imprint adds its own objects behind it, and the
table of all.
"""

import io
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from feuillet.pdf.brand_colours import build_palette, index_brand_colours, place_palette
from feuillet.pdf.fields import read_type_size
from feuillet.pdf.pdf_objects import format_object_reference, serialise_shared_objects
from feuillet.pdf.resources import RUN_NAME, find_run_forms, iterate_resources
from feuillet.pdf.run_tags import find_run_tags

# ISO 32000-1, 12.7.4.3.
_MULTILINE_FLAG = 1 << 12
# All pages may have one dictionary of resources.
_OVERLAY_NAME = "/Over{}"


class TextField(NamedTuple):
    """A text field: its page, counted from 0, its rectangle and its type in pt, whether it takes
    several lines.
    """

    page: int
    left: float
    bottom: float
    width: float
    height: float
    several: bool
    size: float


class Plate(NamedTuple):
    """A file without the objects that differ; `where` says for each number of the rest how the
    table finds it.

    Those that differ go by name: “Run7” and “logo” are forms, “logo.tag” a tag with an alternative
    text, “Run7.tag” that of a run, “palette”; “field.birth-name” a field and its appearance; in a
    record “page.0” is what stands over a page.
    """

    shared: bytes
    # Rows of `XREF_ROW`: (1, offset, 0) or (2, number of the stream of objects, place in it).
    # The row of an object that differs is void.
    where: bytes
    # The number of each object that an imprint writes; some have a part that stays.
    numbers: Mapping[str, tuple[int, ...]]
    kept: Mapping[int, bytes]
    # The dictionary of fonts that runs are set in; nothing where there is none.
    fonts: bytes
    # What the trailer says besides size and identity.
    trailer: bytes
    identity: bytes
    # Without streams of objects, as PDF/A-1 asks.
    classic: bool
    fields: Mapping[str, TextField]
    # That part of what is shared which is one organisation's.
    settled: bytes = b""


def cut_plate(data: bytes, pixels: Mapping[str, bytes], *, classic: bool) -> Plate:
    """Take apart a file that was laid out blank; `pixels` are the colours of the pictures that
    stand for others.
    """
    with pikepdf.open(io.BytesIO(_prepare_for_cutting(data, over=classic))) as pdf:
        numbers = _find_imprinted_objects(pdf, pixels, over=classic)
        differing = {number for group in numbers.values() for number in group}
        kept = {
            number: _strip_value(pdf.get_object(number, 0), without)
            for number, without in _list_partial_objects(numbers)
        }
        fonts = next(
            (
                format_object_reference(form.Resources.Font)
                for each in iterate_resources(pdf)
                for form in find_run_forms(each).values()
            ),
            b"",
        )
        shared, where = serialise_shared_objects(pdf, differing, classic=classic)
        trailer = b"/Root %s/Info %s" % tuple(
            format_object_reference(pdf.trailer[key]) for key in ("/Root", "/Info")
        )
        identity = bytes(pdf.trailer.ID[0]).hex().encode()
    return Plate(
        shared, where, numbers, kept, fonts, trailer, identity, classic, _read_text_fields(pdf)
    )


def _prepare_for_cutting(data: bytes, *, over: bool) -> bytes:
    """Brand colours in one palette, one dictionary of fonts for all runs, room over the pages."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        palette = build_palette(pdf)
        index_brand_colours(pdf)
        _share_run_fonts(pdf)
        if over:
            _add_page_overlays(pdf)
        place_palette(pdf, palette)
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True)
    return out.getvalue()


def _find_imprinted_objects(
    pdf: Pdf, pixels: Mapping[str, bytes], *, over: bool
) -> dict[str, tuple[int, ...]]:
    """The numbers of the objects that an imprint writes."""
    found: dict[str, list[int]] = {}
    colours = {pixel: name for name, pixel in pixels.items()}
    for item in pdf.objects:
        if (
            isinstance(item, Stream)
            and item.get("/Subtype") == Name.Image
            and item.get("/Width") == 1
        ):
            if name := colours.get(item.read_bytes()):
                found.setdefault(name, []).append(item.objgen[0])
        elif isinstance(item, Array) and len(item) == 4 and item[0] == Name.Indexed:
            found["palette"] = [item.objgen[0]]
        elif (
            isinstance(item, Dictionary)
            and item.get("/S") == Name.Figure
            and str(item.get("/Alt", "")) in pixels
        ):
            found.setdefault(f"{item.Alt}.tag", []).append(item.objgen[0])
    found |= _find_run_objects(pdf)
    for _, widget in _find_text_fields(pdf):
        found[f"field.{widget.T}"] = [widget.objgen[0], widget.AP.N.objgen[0]]
    for number, page in enumerate(pdf.pages):
        if over:
            found[f"page.{number}"] = [
                page.Resources.XObject[_OVERLAY_NAME.format(number)].objgen[0]
            ]
    return {name: tuple(group) for name, group in sorted(found.items())}


def _find_run_objects(pdf: Pdf) -> dict[str, list[int]]:
    """The form of each run, and its tag."""
    forms = {
        name[1:]: [form.objgen[0]]
        for resources in iterate_resources(pdf)
        for name, form in find_run_forms(resources).items()
    }
    return forms | {f"{name}.tag": [number] for name, number in find_run_tags(pdf).items()}


def _list_partial_objects(
    numbers: Mapping[str, tuple[int, ...]],
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The numbers of objects of which only a part differs, with the keys of that part."""
    for name, group in numbers.items():
        if name.endswith(".tag"):
            is_run = RUN_NAME.fullmatch("/" + name.removesuffix(".tag"))
            yield from ((number, () if is_run else ("/Alt",)) for number in group)
        elif name.startswith("field."):
            yield group[0], ("/V",)


def list_runs(plate: Plate) -> list[int]:
    """The numbers of the runs that an imprint fills."""
    names = (name for name in plate.numbers if RUN_NAME.fullmatch(f"/{name}"))
    return [int(name.removeprefix("Run")) for name in names]


def has_tag(plate: Plate, run: int) -> bool:
    return f"Run{run}.tag" in plate.numbers


def _find_text_fields(pdf: Pdf) -> Iterator[tuple[int, Object]]:
    """Each with the number of its page."""
    for number, page in enumerate(pdf.pages):
        for note in page.get("/Annots", ()):
            if note.get("/Subtype") == Name.Widget and note.get("/FT") == Name.Tx:
                yield number, note


def _read_text_fields(pdf: Pdf) -> dict[str, TextField]:
    found = {}
    for page, widget in _find_text_fields(pdf):
        left, bottom, right, top = map(float, widget.Rect)
        several = bool(int(widget.get("/Ff", 0)) & _MULTILINE_FLAG)
        found[str(widget.T)] = TextField(
            page, left, bottom, right - left, top - bottom, several, read_type_size(widget)
        )
    return found


def _add_page_overlays(pdf: Pdf) -> None:
    """Room for what an imprint puts on a page of a record, in the page's own coordinates."""
    for number, page in enumerate(pdf.pages):
        form = Stream(pdf, b"", Type=Name.XObject, Subtype=Name.Form, BBox=page.mediabox)
        if "/XObject" not in page.Resources:
            page.Resources.XObject = Dictionary()
        page.Resources.XObject[_OVERLAY_NAME.format(number)] = pdf.make_indirect(form)
        page.contents_add(b"q", prepend=True)
        page.contents_add(f"Q {_OVERLAY_NAME.format(number)} Do".encode())


def _strip_value(tag: Object, without: Collection[str]) -> bytes:
    """A tag without its alternative text, or a field without its value, ready for another."""
    bare = Dictionary({key: value for key, value in tag.items() if key not in without})
    return bare.unparse(resolved=False).removesuffix(b">>")


def _share_run_fonts(pdf: Pdf) -> None:
    """One dictionary of fonts for all runs."""
    called = [
        form for resources in iterate_resources(pdf) for form in find_run_forms(resources).values()
    ]
    fonts = pdf.make_indirect(
        Dictionary({name: font for form in called for name, font in form.Resources.Font.items()})
    )
    shared = pdf.make_indirect(Dictionary(Font=fonts))
    for form in called:
        form.Resources = shared
