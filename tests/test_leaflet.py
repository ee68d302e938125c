"""The leaflet, from the real content to the folded sheet of paper."""

import io
import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from feuillet.checks.support.texts import ProcedureWording
from feuillet.checks.words.over_budget import count_section_words
from feuillet.compose import compose_sheet
from feuillet.compose.numbers import format_long_date
from feuillet.compose.sheet import Sheet
from feuillet.compose.words import LocaleWords
from feuillet.layout import Base
from feuillet.load import Folders, load_library
from feuillet.model import Library
from feuillet.pipeline.layout_and_proof import lay_out_and_prove
from feuillet.profiles import ProfileName
from feuillet.prove import prove_document
from feuillet.select import Job
from feuillet.text import split_words
from tests.compose.content import TODAY, spoken
from tests.layouts import recall_layout

ID = "cimentoplastie"
FOLDERS = Folders.at(Path(__file__).parents[1])
LIBRARY, _ = load_library(FOLDERS)
WIDTHS = (100, 97, 100, 100, 97, 100)
INSIDE, FLAP, BACK = (2, 3, 4), 1, 5
MM = 25.4 / 72
ISSUERS = sorted(LIBRARY.organisations)


def sheet(
    organisation: str,
    language: str = "fr",
    profile: ProfileName = "screen",
    library: Library = LIBRARY,
) -> Sheet:
    made = compose_sheet(
        library,
        Job("cimentoplastie", organisation, "leaflet", language, profile=profile),
        FOLDERS,
        TODAY,
    )
    assert isinstance(made, Sheet), made
    return made


@cache
def base(organisation: str, language: str) -> Base:
    return recall_layout(sheet(organisation, language))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("organisation", ISSUERS)
def test_a_leaflet_is_six_panels(organisation: str, language: str) -> None:
    """Cover, narrow flap, three inside panels of which the last is narrow, back: and the proof
    finds nothing.
    """
    laid = base(organisation, language)
    assert [(round(width), round(height)) for width, height in laid.sizes] == [
        (width, 210) for width in WIDTHS
    ]
    assert prove_document(sheet(organisation, language), laid) == ()


@pytest.mark.parametrize("organisation", ISSUERS)
def test_type_in_a_leaflet_is_twelve_points(organisation: str) -> None:
    """Text of the flow is 12 pt at least; only the band and the legal lines are 10 pt."""
    small = {
        run.text for run in base(organisation, "fr").placed if run.size < 11.9 and run.text.strip()
    }
    furniture = [run for run in base(organisation, "fr").placed if run.text in small]
    assert all(run.size >= 9.9 for run in furniture)
    assert {run.section for run in furniture} <= {"", "authorship"}


def test_the_law_of_printed_matter_is_on_the_back() -> None:
    """Who printed it, how to sort it, and not to throw it away stand on the last panel."""
    last = " ".join(run.text for run in base("asso-sopk", "fr").placed if run.page == BACK)
    for line in (
        "Imprimé par nos soins.",
        "Papier à trier et à recycler.",
        "Ne pas jeter sur la voie publique.",
    ):
        assert line in last


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_back_says_until_when_the_text_holds(language: str) -> None:
    """Version, day and the day of the next review stand on the last panel."""
    last = "".join(run.text for run in base("asso-sopk", language).placed if run.page == BACK)
    due = LocaleWords(LIBRARY.locales[language].value)(
        "authorship.until",
        date=format_long_date(LIBRARY.procedures[ID].value.status.review_due, language),
    )
    assert "".join(spoken(due).split()) in "".join(last.split())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_counted_risk_has_its_number(language: str) -> None:
    """One row of the table each, with a name and a number; those that nobody has counted are named
    under theirs. No picture.
    """
    html = sheet("asso-sopk", language).html
    section = html[html.index('id="risks"') : html.index('id="alternatives"')]
    rows = re.findall(r'<th scope="row"[^>]* id="risk-([^"]+)">(.*?)</tr>', section)
    known = LIBRARY.procedures[ID].value.risks
    counted, uncounted = (
        sorted(risk.id for risk in known if (risk.frequency != "unknown") == is_counted)
        for is_counted in (True, False)
    )
    assert sorted(name for name, _ in rows) == counted
    assert all(re.search(r"<td[^>]*><p>[^<]*<strong>\d+</strong>", row) for _, row in rows), rows
    names = LIBRARY.wordings[ID, language].value.risks
    text = re.sub(r"<[^>]+>", "", section).lower()
    assert [each for each in uncounted if names[each].name.lower() not in text] == []
    assert "<figure" not in section


def printed(laid: Base, **where: object) -> int:
    """How many words are laid out there, what the organisation says left out."""
    runs = [run for run in laid.placed if not run.margin and not run.slot]
    return len(
        split_words(
            " ".join(
                run.text
                for run in runs
                if all(getattr(run, key) == at for key, at in where.items())
            )
        )
    )


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("organisation", ISSUERS)
def test_a_leaflet_keeps_to_its_number_of_words(organisation: str, language: str) -> None:
    """70 words on the cover with its message, 500 on flap and inside, 640 in all, at 12 pt."""
    cover, *inner, back = (printed(base(organisation, language), page=page) for page in range(6))
    assert cover <= 70
    assert sum(inner) <= 500, inner
    assert cover + sum(inner) + back <= 640


def test_the_budgets_add_up_to_what_the_paper_holds() -> None:
    """Who gives a section more words takes them from another; each is what the longer of two
    languages needs.
    """
    kind = LIBRARY.kinds["leaflet"].value
    inner = sum(kind.words[section] for panel in kind.panels[1:-1] for section in panel.sections)
    assert sum(kind.words[section] for section in ("cover", *kind.panels[0].sections)) <= 66
    assert inner <= 525
    assert sum(kind.words.values()) <= 615


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_words_counted_are_the_words_printed(language: str) -> None:
    """`check` knows before any layout how long a section becomes, within three words."""
    kind, pair = (
        LIBRARY.kinds["leaflet"].value,
        ProcedureWording(LIBRARY.procedures[ID], LIBRARY.wordings[ID, language]),
    )
    own = LIBRARY.locales[language].value.words
    for section in kind.words.keys() - {"cover"}:
        laid = printed(base("asso-sopk", language), section=section)
        assert abs(count_section_words(kind, pair, section, own) - laid) <= 3, section
    laid = printed(base("asso-sopk", language), panel="cover", section="")
    assert abs(count_section_words(kind, pair, "cover", own) - laid) <= 3


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("organisation", ISSUERS)
def test_panels_begin_on_one_line(organisation: str, language: str) -> None:
    """The first headings of flap and inside panels stand at one height, whatever broke before; the
    drawing that opens the inside stands at the top too.
    """
    laid = base(organisation, language)
    opens, *others = INSIDE
    tops = [
        min(run.y for run in laid.placed if run.page == page and not run.margin)
        for page in (FLAP, *others)
    ]
    assert max(tops) - min(tops) < 0.01, tops
    drawing = min(area.y for area in laid.areas if area.page == opens)
    assert drawing == pytest.approx(laid.frames[opens][0], abs=0.01)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("organisation", ISSUERS)
def test_the_cover_answers_what_and_the_flap_goes_on(organisation: str, language: str) -> None:
    """Who opens the cover, which says what it is, meets on the flap why, whether it is urgent, and
    when to call.
    """
    cover, flap = (
        tuple(
            dict.fromkeys(
                run.section
                for run in base(organisation, language).placed
                if run.page == page and run.section
            )
        )
        for page in (0, FLAP)
    )
    assert cover == ("what",)
    assert flap == ("why", "urgent", "alert")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("organisation", ISSUERS)
def test_inside_panels_end_at_similar_heights(organisation: str, language: str) -> None:
    """The first two are filled alike, and hold most of the text."""
    laid = base(organisation, language)
    ends = [
        max(run.y + run.height for run in laid.placed if run.page == page and not run.margin)
        for page in INSIDE[:2]
    ]
    assert abs(ends[0] - ends[1]) < 25, ends
    assert min(ends) > 140, ends


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_number_stands_with_what_it_counts(language: str) -> None:
    """« 5 essais » is not broken after the 5."""
    runs = [run for run in base("asso-sopk", language).placed if run.section == "benefits"]
    ends = [(run.text, after.text) for run, after in pairwise(runs) if after.y > run.y]
    torn = [(end, start) for end, start in ends if re.search(r"(^|[ (])\d+$", end)]
    # « 24 / à 48 heures »: the second number has the unit.
    assert [start for _, start in torn if not re.match(r"(à|to)\u00a0\d", start)] == []


def lengthened(count: int) -> Library:
    """The library with words added to the section that begins the flap."""
    loaded = LIBRARY.wordings["cimentoplastie", "fr"]
    first = loaded.value.sections["why"]
    longer = first.model_copy(update={"short": first.short + " mot" * count})
    wording = loaded.value.model_copy(update={"sections": {**loaded.value.sections, "why": longer}})
    key = ("cimentoplastie", "fr")
    return LIBRARY._replace(wordings={**LIBRARY.wordings, key: loaded._replace(value=wording)})


def overflow(count: int) -> list[str]:
    long = sheet("asso-sopk", library=lengthened(count))
    return [
        finding.message
        for finding in prove_document(long, recall_layout(long))
        if finding.rule == "page-count"
    ]


def test_the_word_that_does_not_fit_is_told() -> None:
    """With words added one by one, the first that is too many names the panel, the section and how
    many must go.
    """
    fits = bisect_left(range(1, 200), 1, key=lambda count: len(overflow(count)))
    assert overflow(fits) == []
    (message,) = overflow(fits + 1)
    assert "the panel `flap` has 1 page, which is full at section `alert`: about " in message
    # What had to move is no longer than its heading and its one sentence.
    assert int(message.rsplit("about ", 1)[1].split()[0]) <= 20


def lefts(data: bytes, side: int, *texts: str) -> list[float]:
    """Where each text begins on a side of the imposed sheet, in mm from the left edge."""
    page = PdfDocument(io.BytesIO(data))[side].get_textpage()
    places = [page.search(text).get_next() for text in texts]
    return [page.get_charbox(place[0])[0] * MM if place else -1.0 for place in places]


def test_the_imposed_leaflet_folds() -> None:
    """Outside from left to right: flap, back, cover; inside: the order of reading; with the marks
    and the bar.
    """
    made = lay_out_and_prove(sheet("asso-sopk", profile="print"))
    assert (made.findings, made.pages) == ((), 2)
    flap, back, cover = lefts(
        made.file,
        0,
        "Pourquoi cette intervention",
        "Imprimé par nos soins",
        "Dépliant d’information",
    )
    assert 10 <= flap < 14
    assert 107 <= back < 109
    assert 207 <= cover < 220
    first, last = lefts(made.file, 1, "Comment ça se passe", "Avant de venir")
    assert 10 <= first < 12
    assert 210 <= last < 212
    # The bar once, under the back.
    gauges = [lefts(made.file, side, "50 mm")[0] for side in (0, 1)]
    assert 107 < gauges[0] < 197
    assert gauges[1] < 0
