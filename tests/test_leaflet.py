"""The leaflet, from the real content to the folded sheet of paper."""

import io
from functools import cache
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from feuillet.compose import compose
from feuillet.compose.sheet import Sheet
from feuillet.layout import Base, lay_out
from feuillet.load import Folders, load_library
from feuillet.model import Library, Profile
from feuillet.pipeline.make import make
from feuillet.prove import prove
from feuillet.select import Job
from feuillet.text import words
from tests.compose.content import TODAY

FOLDERS = Folders.at(Path(__file__).parents[1])
LIBRARY, _ = load_library(FOLDERS)
WIDTHS = (100, 97, 100, 100, 97, 100)
MM = 25.4 / 72
ISSUERS = sorted(LIBRARY.organisations)


def sheet(organisation: str, language: str = "fr", profile: Profile = "screen", library: Library = LIBRARY) -> Sheet:
    made = compose(library, Job("cimentoplastie", organisation, "leaflet", language, profile=profile), FOLDERS, TODAY)
    assert isinstance(made, Sheet), made
    return made


@cache
def base(organisation: str, language: str) -> Base:
    return lay_out(sheet(organisation, language))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("organisation", ISSUERS)
def test_a_leaflet_is_six_panels(organisation: str, language: str) -> None:
    """Cover, narrow flap, three inside panels of which the last is narrow, back: and the proof finds nothing."""
    laid = base(organisation, language)
    assert [(round(width), round(height)) for width, height in laid.sizes] == [(width, 210) for width in WIDTHS]
    assert prove(sheet(organisation, language), laid) == ()


@pytest.mark.parametrize("organisation", ISSUERS)
def test_type_in_a_leaflet_is_twelve_points(organisation: str) -> None:
    """Text of the flow is 12 pt at least; only the band and the legal lines are 10 pt."""
    small = {run.text for run in base(organisation, "fr").placed if run.size < 11.9 and run.text.strip()}
    furniture = [run for run in base(organisation, "fr").placed if run.text in small]
    assert all(run.size >= 9.9 for run in furniture)
    assert {run.section for run in furniture} <= {"", "authorship"}


def test_the_law_of_printed_matter_is_on_the_back() -> None:
    """Who printed it, how to sort it, and not to throw it away stand on the last panel."""
    last = " ".join(run.text for run in base("asso-sopk", "fr").placed if run.page == 5)
    for line in ("Imprimé par nos soins.", "Papier à trier et à recycler.", "Ne pas jeter sur la voie publique."):
        assert line in last


def test_a_leaflet_keeps_to_its_number_of_words() -> None:
    """What fits at 12 pt, what the organisation says left out; at most 40 words on the cover."""
    flow = [run for run in base("asso-sopk", "fr").placed if not run.margin and not run.slot]
    counts = [len(words(" ".join(run.text for run in flow if run.page == page))) for page in range(6)]
    assert counts[0] <= 40
    assert sum(counts) <= 720, counts


def lengthened(count: int) -> Library:
    """The library with words added to the section that ends the flap's running text."""
    loaded = LIBRARY.wordings["cimentoplastie", "fr"]
    urgent = loaded.value.sections["urgent"]
    longer = urgent.model_copy(update={"short": urgent.short + " mot" * count})
    wording = loaded.value.model_copy(update={"sections": {**loaded.value.sections, "urgent": longer}})
    key = ("cimentoplastie", "fr")
    return LIBRARY._replace(wordings={**LIBRARY.wordings, key: loaded._replace(value=wording)})


def overflow(count: int) -> list[str]:
    long = sheet("asso-sopk", library=lengthened(count))
    return [finding.message for finding in prove(long, lay_out(long)) if finding.rule == "page-count"]


def test_the_word_that_does_not_fit_is_told() -> None:
    """With words added one by one, the first that is too many names the panel, the section and how many must go."""
    fits = next(count for count in range(200) if overflow(count + 1))
    assert overflow(fits) == []
    (message,) = overflow(fits + 1)
    assert "the panel `flap` has 1 page, which is full at section `alert`: about " in message
    # The words of about one line: the box that had to move is much longer.
    assert int(message.rsplit("about ", 1)[1].split()[0]) <= 12


def lefts(data: bytes, side: int, *texts: str) -> list[float]:
    """Where each text begins on a side of the imposed sheet, in mm from the left edge."""
    page = PdfDocument(io.BytesIO(data))[side].get_textpage()
    places = [page.search(text).get_next() for text in texts]
    return [page.get_charbox(place[0])[0] * MM if place else -1.0 for place in places]


def test_the_imposed_leaflet_folds() -> None:
    """Outside from left to right: flap, back, cover; inside: the order of reading; with the marks and the bar."""
    made = make(sheet("asso-sopk", profile="print"))
    assert (made.findings, made.pages) == ((), 2)
    flap, back, cover = lefts(made.file, 0, "Pourquoi ce geste", "Imprimé par nos soins", "Dépliant d’information")
    assert 10 <= flap < 12
    assert 107 <= back < 109
    assert 207 <= cover < 220
    first, last = lefts(made.file, 1, "Comment ça se passe", "Vos questions")
    assert 10 <= first < 12
    assert 210 <= last < 212
    assert all(lefts(made.file, side, "50 mm")[0] > 0 for side in (0, 1))


def drawn(data: bytes, side: int) -> list[tuple[int, ...]]:
    """Left, bottom, right and top of each line drawn on a side of the sheet, in mm."""
    page = PdfDocument(io.BytesIO(data))[side]
    return [tuple(round(edge * MM) for edge in each.get_bounds()) for each in page.get_objects(max_depth=1)]


@pytest.mark.parametrize(("side", "folds"), [(0, (97, 197)), (1, (100, 200))])
def test_the_marks_stand_where_the_sheet_is_folded(side: int, folds: tuple[int, int]) -> None:
    """Above and below each fold, out of the text and within what a printer reaches; the bar measures 50 mm."""
    lines = drawn(make(sheet("asso-sopk", profile="print")).file, side)
    for fold in folds:
        assert (fold, 202, fold, 205) in lines
        assert (fold, 5, fold, 8) in lines
    assert any(right - left == 50 and bottom >= 5 for left, bottom, right, _ in lines)
