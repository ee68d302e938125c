"""The hooks on WeasyPrint 70's private functions, for what a reader hears: each has a test that a new version fails.

They last for the writing of one file. Why each is needed stands beside it; what an element says of itself is `roles`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pydyf
from weasyprint.pdf import tags
from weasyprint.pdf.fonts import Font
from weasyprint.pdf.stream import Stream

from feuillet.layout.marks import Marks, real
from feuillet.layout.roles import Objects, say

# Stands in a content stream where a space is to be drawn, until the fonts' glyphs are known.
SPACE = b"%space"


@contextmanager
def tagged(document: Any, marks: Marks) -> Iterator[None]:  # noqa: ANN401 - WeasyPrint publishes no types
    """While the block runs, WeasyPrint marks decoration as such, ends words where they end, and tags say more."""
    drawn, built = Stream.marked, tags._build_box_tree  # noqa: SLF001 - no public name

    @contextmanager
    def marked(stream: Any, box: Any, tag: str) -> Iterator[None]:  # noqa: ANN401 - as above
        """Margins and decoration are drawn as content that no tag claims."""
        kind = marks.artifacts.get(box)
        if stream._tags is None or kind is None:  # noqa: SLF001 - as above
            with drawn(stream, box, tag):
                yield
                if stream._tags is not None and box in marks.spaced:  # noqa: SLF001 - as above
                    put_space(stream.stream)
            return
        stream.begin_marked_content("Artifact", pydyf.Dictionary({"Type": kind}))
        try:
            yield
        finally:
            stream.end_marked_content()

    def build(box: Any, parent: Any, pdf: Any, page: int, *rest: Any) -> Iterator[Any]:  # noqa: ANN401 - as above
        """What is drawn as decoration has no tag; each tag is completed once its children are known."""
        if real(box) in marks.artifacts:
            return
        for element in built(box, parent, pdf, page, *rest):
            say(element, parent, real(box), Objects(pdf.objects, document.pages[page].height))
            yield element

    Stream.marked, tags._build_box_tree = marked, build  # noqa: SLF001 - as above
    # The fonts of fields would be embedded whole; ours get one of their own (feuillet.pdf.fields).
    Font.used_in_forms = property(lambda _: False, lambda *_: None)
    try:
        yield
    finally:
        Stream.marked, tags._build_box_tree = drawn, built  # noqa: SLF001 - as above
        del Font.used_in_forms


def put_space(operations: list[Any]) -> None:
    """WeasyPrint drops the space at a line's end, and words would stick together for who listens (ISO 32000-1, 14.8.2.5)."""
    operations.insert(len(operations) - (operations[-1] == b"ET"), SPACE)


def draw_spaces(document: Any, pdf: Any) -> None:  # noqa: ANN401 - as above
    """WeasyPrint's finisher: each mark becomes the space of the font in use, or nothing where the font has none."""
    glyphs = {
        font.hash: glyph for font in document.fonts.values() for glyph, text in font.to_unicode.items() if text == " "
    }
    for stream in pdf.objects:
        if isinstance(stream, pydyf.Stream) and SPACE in stream.stream:
            stream.stream = list(with_spaces(stream.stream, glyphs))


def with_spaces(operations: list[Any], glyphs: dict[str, int]) -> Iterator[Any]:
    font = ""
    for operation in operations:
        if isinstance(operation, bytes) and operation.endswith(b" Tf"):
            font = operation.split()[0][1:].decode()
        if operation != SPACE:
            yield operation
        elif font in glyphs:
            yield b"<%04x> Tj" % glyphs[font]
