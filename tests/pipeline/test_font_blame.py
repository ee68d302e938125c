"""A fault that comes of a brand's family is told with it, and no other is."""

from feuillet.compose.sheet import Sheet
from feuillet.pipeline.font_blame import find_brand_families
from feuillet.pipeline.layout_and_proof import lay_out_and_prove
from tests.layout.pages import sheet

TOKENS = (
    ':root { --font-text: "Source Sans 3", "Noto Sans" } body { font-family: var(--font-text) }'
)
BRAND = ':root { --brand-ink: #123456; --font-text: "{}", "Noto Sans"; }'
# As many lines as a page of A4 has in our own family, which is narrower and lower than Mukta.
FULL = "<p>" + "Some words that fill a line of a page. " * 95 + "</p>"
BLAME = "nothing is wrong with it in our own family: to keep the words, choose another one than"


def branded(body: str, family: str) -> Sheet:
    plain = sheet(body)
    styles = (("tokens.css", TOKENS), ("brand", BRAND.replace("{}", family)))
    return plain._replace(styles=(*plain.styles, *styles))


def told(of: Sheet) -> list[str]:
    return [each.message for each in lay_out_and_prove(of).findings]


def test_a_family_that_takes_more_room_is_named() -> None:
    """With the file in which it is chosen: the text has room in ours."""
    assert not told(branded(FULL, "Source Sans 3"))
    said = told(branded(FULL, "Mukta"))
    assert said
    assert all(f"{BLAME} “Mukta” in `_brand.yml`" in each for each in said)


def test_a_text_that_is_too_long_in_any_family_is_told_as_such() -> None:
    """Another family would not help."""
    said = told(branded(FULL * 2, "Mukta"))
    assert said
    assert not any("Mukta" in each for each in said)


def test_a_family_of_headings_counts_too() -> None:
    """Each other family once; ours is none."""
    both = BRAND.replace("{}", "Lato") + ':root { --font-headings: "Mukta", "Noto Sans" }'
    found = sheet("")._replace(styles=(("brand", both),))
    assert find_brand_families(found) == ("Lato", "Mukta")
    assert find_brand_families(branded("", "Source Sans 3")) == ()
