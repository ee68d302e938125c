"""The hooks on WeasyPrint 70's private functions, for what a reader hears: each has a test that a
new version fails.

They last for the writing of one file. Why each is needed stands beside it; what an element says of
itself is `roles`.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeAlias

import pydyf
from weasyprint.pdf import tags
from weasyprint.pdf.fonts import Font
from weasyprint.pdf.stream import Stream

from feuillet.layout.marks import Marks, unwrap_placeholder
from feuillet.layout.roles import PdfObjects, complete_tag
from feuillet.layout.slot_rows import RUN_START, SlotRows
from feuillet.layout.tag_joining import join_cut_tags

# WeasyPrint and pydyf publish no types.
_Document: TypeAlias = Any
_Box: TypeAlias = Any
_Tag: TypeAlias = Any
_Operation: TypeAlias = Any
_Method: TypeAlias = Any

# Stands in a content stream where a space is to be drawn, until the fonts' glyphs are known.
_SPACE_MARK = b"%space"
_UNBROKEN_SPACE = "\u00a0"


@contextmanager
def extend_tagging(
    document: _Document, marks: Marks, rows: SlotRows | None = None
) -> Iterator[None]:
    """While the block runs, WeasyPrint marks decoration as such, ends words where they end, and
    tags say more.
    """
    drawn, built = Stream.marked, tags._build_box_tree  # noqa: SLF001 - no public name
    Stream.marked = _extend_marking(drawn, marks, rows)
    tags._build_box_tree = _extend_building(built, document, marks)  # noqa: SLF001 - as above
    # The fonts of fields would be embedded whole; ours get one of their own (feuillet.pdf.fields).
    Font.used_in_forms = property(lambda _: False, lambda *_: None)
    try:
        yield
    finally:
        Stream.marked, tags._build_box_tree = drawn, built  # noqa: SLF001 - as above
        del Font.used_in_forms


def _extend_marking(drawn: _Method, marks: Marks, rows: SlotRows | None) -> _Method:
    @contextmanager
    def marked(stream: Stream, box: _Box, tag: str) -> Iterator[None]:
        """Margins and decoration are drawn as content that no tag claims; what an imprint draws is
        left out.
        """
        kind = marks.artifacts.get(box)
        if stream._tags is None or kind is None:  # noqa: SLF001 - as above
            with drawn(stream, box, tag), _cut_out_run(stream, box, rows):
                yield
                if stream._tags is not None and box in marks.spaced:  # noqa: SLF001 - as above
                    _insert_space_mark(stream.stream)
            return
        stream.begin_marked_content("Artifact", pydyf.Dictionary({"Type": kind}))
        try:
            with _cut_out_run(stream, box, rows):
                yield
        finally:
            stream.end_marked_content()

    return marked


def _extend_building(built: _Method, document: _Document, marks: Marks) -> _Method:
    def build(box: _Box, parent: _Tag, pdf: pydyf.PDF, page: int, *rest: object) -> Iterator[_Tag]:
        """What is drawn as decoration has no tag; each tag is completed once its children are
        known.
        """
        if unwrap_placeholder(box) in marks.artifacts:
            return
        for tag in built(box, parent, pdf, page, *rest):
            # The page and the body have no tag of their own and hand on those of their children.
            if box.element_tag not in ("html", "body"):
                complete_tag(
                    tag,
                    parent,
                    unwrap_placeholder(box),
                    PdfObjects(pdf.objects, document.pages[page].height),
                )
            yield tag

    return build


@contextmanager
def _cut_out_run(stream: Stream, box: _Box, rows: SlotRows | None) -> Iterator[None]:
    """What is drawn of a run that an imprint fills is cut out."""
    if rows is None or box not in rows.numbers:
        yield
        return
    stream.stream.append(RUN_START)
    yield
    rows.cut(stream, box)


def _insert_space_mark(operations: list[_Operation]) -> None:
    """WeasyPrint drops the space at a line's end: words would be heard as one (ISO 32000-1,
    14.8.2.5).
    """
    operations.insert(len(operations) - (operations[-1] == b"ET"), _SPACE_MARK)


def draw_spaces(document: _Document, pdf: pydyf.PDF) -> None:
    """WeasyPrint's finisher: each mark becomes a space of the font in use, or of another where that
    one has none.

    By then all tags are built, and those of what a page has cut are joined.
    """
    join_cut_tags(pdf)
    spaces = {
        font.hash: glyph
        for font in document.fonts.values()
        for glyph, text in font.to_unicode.items()
        if text in {" ", _UNBROKEN_SPACE}
    }
    for stream in pdf.objects:
        if isinstance(stream, pydyf.Stream) and _SPACE_MARK in stream.stream:
            stream.stream = list(_replace_space_marks(stream.stream, spaces))
        elif isinstance(stream, pydyf.Stream) and b"begincmap" in stream.stream:
            stream.stream = [_map_glyph_to_space(each) for each in stream.stream]


def _map_glyph_to_space(mapped: _Operation) -> _Operation:
    """A line of a font's table of characters.

    Both spaces are one glyph, which WeasyPrint reads as the one that is drawn first: all the others
    with it.
    """
    return mapped.replace(b"> <00a0>", b"> <0020>") if isinstance(mapped, bytes) else mapped


def _replace_space_marks(
    operations: list[_Operation], spaces: Mapping[str, int]
) -> Iterator[_Operation]:
    """`spaces` are the glyphs by the name of the font; without any, nothing is drawn."""
    font = ""
    for operation in operations:
        if isinstance(operation, bytes) and operation.endswith(b" Tf"):
            font = operation.split()[0][1:].decode()
        if operation != _SPACE_MARK:
            yield operation
        elif spaces:
            if font not in spaces:
                font = next(iter(spaces))
                yield b"/%s 1 Tf" % font.encode()
            yield b"<%04x> Tj" % spaces[font]
