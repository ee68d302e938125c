"""What is too much for a leaflet is told where an author can cut it, with about as many words as
must go.
"""

import re
from bisect import bisect_left

import pytest

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
    return [
        finding
        for finding in prove_document(long, recall_layout(long))
        if finding.rule == "page-count"
    ]


@pytest.mark.parametrize(
    ("panel", "where", "steps"),
    [
        ("cover", "1 page, which is full at the title and what stands above the text", ("title",)),
        ("inside", "3 pages, which are full at section `before`", ("sections", "before")),
    ],
)
def test_the_first_word_too_many_is_told_as_about_a_line(
    panel: str, where: str, steps: tuple[str, ...]
) -> None:
    """Sections go to the next panel whole, and some begin one: only what makes them fit must go."""
    first = bisect_left(range(60), 1, key=lambda count: len(overlong(panel, count)))
    assert 0 < first < 60
    (finding,) = overlong(panel, first)
    assert finding.place == LIBRARY.wordings[ID, "fr"].at(*steps)
    told = re.search(
        rf"the panel `{panel}` has {where}: about (\d+) words? must go", finding.message
    )
    assert told, finding.message
    assert 1 <= int(told[1]) <= 12
    assert overlong(panel, max(0, first - int(told[1]))) == []
