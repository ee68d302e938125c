"""A merged file says what it is, and each line of a list can be found in it."""

import io

import pikepdf

from feuillet.imprint import imprint_record_copy
from feuillet.imprint.person import draw_no_value
from feuillet.pdf.merge import BookmarkedFile, merge_files
from tests.imprint.plates import ready


def page_of(item: pikepdf.OutlineItem) -> int:
    """Where a bookmark leads, counted from 1."""
    assert isinstance(item.destination, pikepdf.Array)
    return pikepdf.Page(item.destination[0]).index + 1


def test_each_bookmark_leads_to_its_first_page() -> None:
    """Documents of one line have entries below its own; a name stands in none of them."""
    said = {"birth-name": "Zephyrin"}
    one, two = (
        imprint_record_copy(ready("record", pages), ready(pages=pages), said, draw_no_value)
        for pages in (1, 2)
    )
    data = merge_files(
        (
            BookmarkedFile("Ligne 2", two),
            BookmarkedFile("Ligne 3", one),
            BookmarkedFile("Ligne 3", two),
            BookmarkedFile("Ligne 5", two),
        )
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) == 8
        with pdf.open_outline() as outline:
            found = [(item.title, page_of(item)) for item in outline.root]
            below = [
                [(each.title, page_of(each)) for each in item.children] for item in outline.root
            ]
        title = str(pdf.docinfo.Title)
        assert found == [("Ligne 2", 1), ("Ligne 3", 3), ("Ligne 5", 7)]
        assert below == [[], [(title, 3), (title, 5)], []]
        assert (title, "Zephyrin" in title) == ("Demo", False)
        assert pdf.Root.PageMode == pikepdf.Name.UseOutlines
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.Root.Lang) == "en"
    assert merge_files((BookmarkedFile("Ligne 2", two),)) == merge_files(
        (BookmarkedFile("Ligne 2", two),)
    )
