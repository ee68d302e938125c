"""Draws the README's pictures from the documents in build/: `make pictures`."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import get_args

from PIL import Image, ImageOps
from pypdfium2 import PdfDocument

from feuillet.art import ArtStyle, draw_art, format_art_svg
from feuillet.art.motifs import MOTIFS
from feuillet.layout import lay_out_picture
from feuillet.model import Brand, Ground
from feuillet.palette import choose_palette

ROOT = Path(__file__).parent.parent
CLINIC = ROOT / "build" / "clinique-des-tilleuls"
NAME = "cimentoplastie-fiche-information-fr-v1.0.pdf"
DPI = 66
GAP = 14
TABLE = "#d7d7d3"
# The documents of a picture, a row each.
KINDS = ("depliant-fr-v1.0-a-plier", "essentiel-fr-v1.0")
# Of a cover: mm, and pixels in the picture of motifs; a colour for each of these.
COVER, COVER_WIDTH = (88, 112), 66
HUES = (
    *("#43611b", "#7a2e6e", "#17505c", "#1f4e8c"),
    *("#8f3a24", "#6b4f9a", "#0b6e99", "#a8431f"),
)
FORMS = ("consentement-fr-v1.0", "refus-fr-v1.0")
# What each of the five organisations issues.
SHARED = "hysteroscopie-operatoire"
LARGE = ("fiche-information-fr-v1.0-gros-caracteres", "essentiel-fr-v1.0-gros-caracteres")


def pages(path: Path, numbers: Iterable[int] | None = None) -> list[Image.Image]:
    """Pages of a PDF as pictures with a hairline around; all of them, or those whose numbers are
    given.
    """
    document = PdfDocument(path)
    chosen = range(len(document)) if numbers is None else numbers
    drawn = (document[number].render(scale=DPI / 72).to_pil().convert("RGB") for number in chosen)
    return [ImageOps.expand(picture, 1, "#8c8c88") for picture in drawn]


def side_by_side(pictures: Sequence[Image.Image]) -> Image.Image:
    width = sum(picture.width + GAP for picture in pictures) + GAP
    table = Image.new("RGB", (width, max(picture.height for picture in pictures) + 2 * GAP), TABLE)
    left = GAP
    for picture in pictures:
        table.paste(picture, (left, GAP))
        left += picture.width + GAP
    return table


def stacked(rows: Sequence[Image.Image]) -> Image.Image:
    """One row under the other, each in the middle."""
    table = Image.new(
        "RGB", (max(row.width for row in rows), sum(row.height - GAP for row in rows) + GAP), TABLE
    )
    top = 0
    for row in rows:
        table.paste(row, ((table.width - row.width) // 2, top))
        top += row.height - GAP
    return table


def motifs() -> Image.Image:
    """Each motif on each ground as a cover has it, in a colour and in grey."""
    rows = [
        side_by_side(
            [
                cover(ArtStyle(motif, ground), colour)
                for motif, colour in zip(MOTIFS, HUES, strict=True)
            ]
        )
        for ground in get_args(Ground)
    ]
    coloured = stacked(rows)
    return side_by_side([coloured, ImageOps.grayscale(coloured).convert("RGB")])


def cover(style: ArtStyle, colour: str) -> Image.Image:
    palette, _ = choose_palette(Brand.model_validate({"color": {"primary": colour}}))
    drawn = lay_out_picture(format_art_svg(draw_art(style, palette, *COVER)))
    if drawn is None:
        raise ValueError(style)
    file, *size = drawn
    scale = COVER_WIDTH / size[0]
    picture: Image.Image = PdfDocument(file)[0].render(scale=scale).to_pil().convert("RGB")
    corner = picture.crop((0, 0, COVER_WIDTH, round(scale * size[1])))
    return ImageOps.expand(corner, 1, "#8c8c88")


def in_both(pictures: Sequence[Image.Image]) -> Image.Image:
    """A row in colour, and the same in grey, as most are printed."""
    row = side_by_side(pictures)
    return stacked([row, ImageOps.grayscale(row).convert("RGB")])


def save(picture: Image.Image, name: str) -> None:
    # Few colours and no date: the same pages give the same, small file.
    picture.quantize(64, dither=Image.Dither.NONE).save(ROOT / "docs" / name, optimize=True)
    print(f"docs/{name}")


def main() -> int:
    save(motifs(), "motifs.png")
    first_pages = sorted((ROOT / "build").glob(f"*/{SHARED}-fiche-information-fr-v1.0.pdf"))
    covers = sorted((ROOT / "build").glob(f"*/{SHARED}-depliant-fr-v1.0.pdf"))
    if not (first_pages and covers):
        print("nothing is built yet: run make first", file=sys.stderr)
        return 1
    save(side_by_side(pages(CLINIC / NAME)), "handout.png")
    save(in_both([page for path in first_pages for page in pages(path, [0])]), "brands.png")
    save(in_both([page for path in covers for page in pages(path, [0])]), "covers.png")
    kinds, forms = (
        [pages(CLINIC / f"cimentoplastie-{name}.pdf") for name in names] for names in (KINDS, FORMS)
    )
    save(stacked([side_by_side(sides) for sides in kinds]), "kinds.png")
    save(side_by_side([page for sides in forms for page in sides]), "forms.png")
    large = [CLINIC / f"cimentoplastie-{name}.pdf" for name in LARGE]
    if all(path.exists() for path in large):
        save(stacked([side_by_side(pages(path)[:6]) for path in large]), "large-print.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
