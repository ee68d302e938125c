"""What is too much is told with its section and its number of words."""

from feuillet.compose.sheet import Sheet
from feuillet.findings import Place
from feuillet.layout.base import Base, TextRun
from feuillet.prove.pages import find_page_faults


def run(text: str, page: int, panel: str = "", section: str = "", **others: int) -> TextRun:
    slot, margin = others.get("slot", 0), bool(others.get("margin"))
    sight = ("#000000", "#ffffff", (), None, True)
    return TextRun(page, text, 20, 20, 50, 5, 12, slot, margin, *sight, panel, section)


def sheet(pages: tuple[int, int], *flows: tuple[str, int], form: bool = False) -> Sheet:
    places = {"": Place("x", 3), "urgent": Place("x", 7)}
    return Sheet(
        "leaflet",
        "Title",
        "fr",
        "",
        (),
        {},
        pages,
        (),
        Place("x"),
        flows,
        form=form,
        sections=places,
    )


def base(pages: int, *placed: TextRun) -> Base:
    return Base(b"", ((100.0, 210.0),) * pages, placed, (), (), (), ((20.0, 25.0),) * pages)


def told(sheet: Sheet, base: Base) -> list[str]:
    return [message for _, message in find_page_faults(sheet, base)]


def test_a_panel_that_runs_over_names_the_section_and_the_words() -> None:
    """One word too many is told as one word, at the section where the room ends."""
    laid = base(
        3,
        run("enough here", 0, "flap", "why"),
        run("more", 1, "flap", "urgent"),
        run("next", 2, "inside", "how"),
    )
    assert told(sheet((2, 2), ("flap", 1), ("inside", 1)), laid) == [
        "the panel `flap` has 1 page, which is full at section `urgent`: about 1 word must go"
    ]


def test_a_document_without_panels_is_one_flow() -> None:
    """Every word beyond the last page that is allowed is counted."""
    laid = base(3, run("one", 0), run("two", 1), run("three four", 2, section="sources"))
    assert told(sheet((1, 2)), laid) == [
        "the document has 2 pages, which are full at section `sources`: about 2 words must go"
    ]


def test_furniture_and_slots_are_not_counted() -> None:
    """What repeats on each page, or comes from the organisation, is not what an author can cut."""
    laid = base(3, run("a b", 0), run("page 3", 2, margin=True))
    assert told(sheet((1, 2)), laid) == ["takes 3 pages where 2 at most are allowed"]
    laid = base(3, run("a", 0), run("b", 1), run("Name of three words", 2, "", "urgent", slot=1))
    assert told(sheet((1, 2)), laid) == [
        "the document has 2 pages, which are full at section `urgent`: about 1 word must go"
    ]


def test_an_excess_is_told_at_its_section() -> None:
    """At the section's own line; above the text there is no section, and in a form nobody writes
    the sections.
    """
    runs = (run("one", 0), run("two", 1, "", "urgent"))
    assert next(find_page_faults(sheet((1, 1)), base(2, *runs)))[0] == Place("x", 7)
    ((place, message),) = find_page_faults(sheet((1, 1)), base(2, run("one", 0), run("two", 1)))
    assert place == Place("x", 3)
    assert (
        "which is full at the title and what stands above the text: about 1 word must go" in message
    )
    ((place, message),) = find_page_faults(sheet((1, 1), form=True), base(2, *runs))
    assert place == Place("x", 3)
    assert message == (
        "the form has 1 page, which is full: about 1 word must go "
        "from what varies, the title, the risks or the practitioner’s name"
    )


def test_too_few_pages_are_told() -> None:
    """A sheet that is printed on both sides, and is to be filled."""
    said = "where 2 at least are expected: its texts are still too short for this kind"
    assert told(sheet((2, 2)), base(1, run("a", 0))) == [f"takes 1 page {said}"]
    assert told(sheet((9, 9)), base(2, run("a", 0))) == [f"takes 2 pages {said.replace('2', '9')}"]


def test_a_panel_that_stays_empty_is_told() -> None:
    """The sheet would fold wrongly; on screen and in print it is the same mistake in the same
    words.
    """
    panels, runs = (
        (("flap", 1), ("inside", 3)),
        (run("a", 0, "flap"), run("b", 1, "inside"), run("c", 2, "inside")),
    )
    said = [
        "the panel `inside` takes 2 pages of its 3: its texts are still too short for this kind"
    ]
    assert told(sheet((4, 4), *panels), base(3, *runs)) == said
    marks = (run("50 mm", 3, "marks"), run("50 mm", 4, "marks"))
    assert told(sheet((6, 6), *panels, ("marks", 2)), base(5, *runs, *marks)) == said


def test_a_document_that_fits_has_no_fault() -> None:
    """Full pages are no fault."""
    assert told(sheet((2, 2)), base(2, run("a", 0), run("b", 1))) == []


def test_what_is_still_free_counts_for_the_author() -> None:
    """A block that goes over whole, for want of a little room, costs a line of words and not all of
    its own.
    """
    block = tuple(
        run("six words stand on this line", 1, section="alert")._replace(y=20 + 5 * line)
        for line in range(4)
    )
    laid = base(2, run("six words stand on this line", 0), *block)._replace(
        frames=((20.0, 43.0),) * 2
    )
    assert told(sheet((1, 1)), laid) == [
        "the document has 1 page, which is full at section `alert`: about 6 words must go"
    ]
