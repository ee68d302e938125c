"""What is too much for a leaflet is told where an author can cut it, with about as many words as
must go.
"""

import re
from bisect import bisect_left

from feuillet.findings import Finding
from feuillet.prove import prove_document
from tests.layouts import recall_layout
from tests.test_leaflet import ID, LIBRARY, sheet


def overlong(panel: str, count: int) -> list[Finding]:
    """What is said of a leaflet with words added to its title, or to its inside opening."""
    loaded = LIBRARY.wordings["cimentoplastie", "fr"]
    said, more = loaded.value, " mot" * count
    how = said.sections["how"].model_copy(update={"short": said.sections["how"].short + more})
    changed = (
        {"title": said.title + more}
        if panel == "cover"
        else {"sections": {**said.sections, "how": how}}
    )
    wording = loaded._replace(value=said.model_copy(update=changed))
    long = sheet(
        "asso-sopk", library=LIBRARY._replace(wordings={**LIBRARY.wordings, (ID, "fr"): wording})
    )
    return list(prove_document(long, recall_layout(long)))


def test_the_first_word_too_many_is_told_as_about_a_line() -> None:
    """Sections go to the next panel whole, and some begin one: only what makes them fit must go."""
    first = bisect_left(range(120), 1, key=lambda count: len(overlong("inside", count)))
    assert 0 < first < 120
    (finding,) = overlong("inside", first)
    assert finding.rule == "page-count"
    told = re.search(
        r"the panel `inside` has 3 pages, which are full at section `(\w+)`: "
        r"about (\d+) words? must go",
        finding.message,
    )
    assert told, finding.message
    assert finding.place == LIBRARY.wordings[ID, "fr"].at("sections", told[1])
    assert 1 <= int(told[2]) <= 12
    assert overlong("inside", max(0, first - int(told[2]))) == []


def test_a_title_too_long_for_the_cover_is_told_in_one_line() -> None:
    """The title grows upwards over the organisation's art, and each of its lines is on it."""
    (finding,) = overlong("cover", 20)
    assert finding.rule == "covered-text"
    assert "on page 1, and" in finding.message
