"""Orders that share a sheet have it laid out once, now or in an earlier run."""

import io
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pikepdf

from feuillet.compose.sheet import Sheet
from feuillet.findings import Place, Severity
from feuillet.imprint import pack_blank, unpack_blank
from feuillet.pipeline.layout_and_proof import DrawnLogo, MadeFile, draw_logo
from feuillet.pipeline.order import LogoArtwork, Order, OrderOrFindings
from feuillet.pipeline.press import Press, print_orders
from tests.compose.content import JOB
from tests.heard import heard
from tests.imprint.plates import form, laid, said
from tests.small import fault, sheet

FORM = form()
LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z" '
    b'fill="#a02060"/></svg>'
)


class Floor:
    """Lays sheets out, and remembers which."""

    def __init__(self, made: Callable[[Sheet], MadeFile]) -> None:
        self.made, self.sheets, self.logos = made, list[Sheet](), list[bytes]()

    def lay(self, _: Callable[[Sheet], MadeFile], sheets: Iterable[Sheet]) -> Iterator[MadeFile]:
        for each in sheets:
            self.sheets.append(each)
            yield self.made(each)

    def draw(self, _: Callable[[bytes], DrawnLogo], logos: Iterable[bytes]) -> Iterator[DrawnLogo]:
        for each in logos:
            self.logos.append(each)
            yield draw_logo(each)

    def press(
        self,
        cache: Path | None = None,
        whole: Callable[[Order], OrderOrFindings] = lambda each: each,
    ) -> Press:
        return Press(self.lay, self.draw, cache, whole)


def blank(one: Sheet) -> MadeFile:
    """As layout would give it."""
    return (
        MadeFile(b"", 2, (), laid())
        if one.blank
        else MadeFile(b"whole " + one.html.encode(), 1, ())
    )


def order(key: str, **texts: Any) -> Order:  # noqa: ANN401  (texts, and a logo)
    logo = texts.pop("logo", b"")
    named = LogoArtwork(logo, "logo.svg", Place("_brand.yml", 2, 7)) if logo else None
    return Order(JOB, FORM, key, said(**texts)._replace(logo=logo), named)


def texts(file: bytes) -> str:
    return " ".join(block.text for block in heard(file))


def test_a_sheet_is_laid_out_once_for_many_orders() -> None:
    """Each order gets its own words, in its turn."""
    floor = Floor(blank)
    names = ("Ormes", "Tilleuls", "Parc")
    found = list(print_orders(floor.press(), [order("a", left=name) for name in names]))
    assert len(floor.sheets) == 1
    assert [(each.pages, each.findings) for each in found] == [(2, ())] * 3
    for name, made in zip(names, found, strict=True):
        assert name in texts(made.file)
        assert not any(other in texts(made.file) for other in names if other != name)


def test_orders_come_in_turn() -> None:
    """However their sheets are shared, and one that has everything in it among them."""
    floor = Floor(blank)
    whole = Order(JOB, sheet(JOB), "w")
    asked = [order("a", left="Ormes"), whole, order("b", left="Parc"), order("a", left="Tilleuls")]
    found = list(print_orders(floor.press(), asked))
    assert len(floor.sheets) == 3
    assert [each.file.startswith(b"whole") for each in found] == [False, True, False, False]
    assert "Tilleuls" in texts(found[3].file)


def test_what_was_laid_out_is_kept_and_read_back(tmp_path: Path) -> None:
    """A second run lays out nothing, and gives the same bytes."""
    first, second = Floor(blank), Floor(blank)
    asked = [order("a" * 64, left="Ormes"), order("b" * 64, left="Parc")]
    made = list(print_orders(first.press(tmp_path), asked))
    assert list(print_orders(second.press(tmp_path), asked)) == made
    assert (len(first.sheets), second.sheets) == (2, [])
    assert len(list(tmp_path.iterdir())) == 2


def test_nothing_of_an_organisation_is_kept(tmp_path: Path) -> None:
    """Blanks alone: what was imprinted is in no file of the cache."""
    list(print_orders(Floor(blank).press(tmp_path), [order("a" * 64, left="Zéphyrine")]))
    (path,) = tmp_path.iterdir()
    assert not any("Zéphyrine".encode(code) in path.read_bytes() for code in ("utf-8", "utf-16-be"))
    assert b"Z\\u00e9phyrine" not in path.read_bytes()


def test_a_blank_is_the_same_when_it_was_kept() -> None:
    """Rows, fields and bytes, to the last."""
    for one in (laid(), laid("record")):
        assert unpack_blank(pack_blank(one)) == one


def test_a_damaged_blank_is_laid_out_again(tmp_path: Path) -> None:
    """And kept anew."""
    asked = [order("a" * 64, left="Ormes")]
    made = list(print_orders(Floor(blank).press(tmp_path), asked))
    (path,) = tmp_path.iterdir()
    good = path.read_bytes()
    path.write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
    floor = Floor(blank)
    assert list(print_orders(floor.press(tmp_path), asked)) == made
    assert len(floor.sheets) == 1
    assert path.read_bytes() == good


def test_what_failed_is_told_by_each_order_and_not_kept(tmp_path: Path) -> None:
    """A mistake in what many share holds all of them back."""
    wrong = fault("brochures/procedures/demo/fr.yaml")
    floor = Floor(lambda _: MadeFile(b"", 2, (wrong,)))
    found = list(print_orders(floor.press(tmp_path), [order("a" * 64), order("a" * 64)]))
    assert [each.findings for each in found] == [(wrong,), (wrong,)]
    assert list(tmp_path.iterdir()) == []


def test_a_logo_is_drawn_once() -> None:
    """For all documents that show it."""
    floor = Floor(blank)
    list(print_orders(floor.press(), [order("a", logo=LOGO), order("b", logo=LOGO), order("c")]))
    assert floor.logos == [LOGO]


def test_a_logo_that_is_not_seen_is_a_finding_where_it_is_named() -> None:
    """Of each document that would bear it, on paper or in the web; others are made."""
    white = LOGO.replace(b"#a02060", b"#ffffff")
    page = Order(
        JOB, sheet(JOB), "w", logo=LogoArtwork(white, "logo.svg", Place("_brand.yml", 2, 7))
    )
    asked = [order("a", logo=white), page, order("a", left="Ormes")]
    paper, web, other = print_orders(Floor(blank).press(), asked)
    assert [each.file for each in (paper, web)] == [b"", b""]
    assert str(web.findings[0]) == (
        "_brand.yml:2:7: error: the logo `logo.svg` cannot be seen on white paper: "
        "give the version for a light ground [logo-unseen]"
    )
    assert web.findings == paper.findings
    assert other.findings == ()


def test_a_logo_that_is_white_in_parts_is_printed_and_told() -> None:
    """It may be meant."""
    partly = LOGO.replace(b"M0 0h9v9z", b"M0 0h3v9z").replace(
        b"/></svg>", b'/><path d="M6 0h3v9z" fill="#fff"/></svg>'
    )
    (made,) = print_orders(Floor(blank).press(), [order("a", logo=partly)])
    assert made.file
    assert [(each.severity, each.place.line) for each in made.findings] == [(Severity.WARNING, 2)]


def test_what_no_imprint_can_set_is_laid_out_whole() -> None:
    """One order alone; the others on its sheet are imprinted."""
    floor = Floor(blank)
    asked = [order("a", left="\N{HEBREW LETTER ALEF}"), order("a", left="Ormes")]
    found = list(
        print_orders(floor.press(whole=lambda each: Order(each.job, sheet(JOB), "w")), asked)
    )
    assert [each.file.startswith(b"whole") for each in found] == [True, False]
    assert floor.sheets == [FORM, sheet(JOB)]


def test_why_it_cannot_be_laid_out_whole_is_told() -> None:
    """A finding, and no file."""
    wrong = fault("brochures/organisations/club/organisation.yaml")
    floor = Floor(blank)
    (found,) = print_orders(
        floor.press(whole=lambda _: (wrong,)), [order("a", left="\N{HEBREW LETTER ALEF}")]
    )
    assert (found.file, found.findings) == (b"", (wrong,))


def test_a_line_too_long_is_told_and_no_file_made() -> None:
    """Once, with the number of characters to drop; the others are made."""
    bad, good = print_orders(
        Floor(blank).press(), [order("a", fixed="Centre hospitalier " * 9), order("a")]
    )
    (finding,) = bad.findings
    assert (bad.file, finding.severity) == (b"", Severity.ERROR)
    assert "too long for the slot `fixed`: drop" in finding.message
    with pikepdf.open(io.BytesIO(good.file)) as pdf:
        assert len(pdf.pages) == 2
