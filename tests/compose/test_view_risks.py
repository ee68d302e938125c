"""What the templates see of risks."""

import pytest

from tests.compose.content import spoken
from tests.compose.seen import KNOWN, LISTED, ONE, seen


@pytest.mark.parametrize(
    ("frequency", "said"),
    [
        (KNOWN, "<strong>20</strong> ont une fuite."),
        ("{percent: '2.02', source: A1}", "Environ <strong>20</strong> ont une fuite."),
    ],
)
def test_a_risk_is_told_in_a_sentence(frequency: str, said: str) -> None:
    """The number of people stands where the author wrote `{cases}`, and a sentence begins with a
    capital.
    """
    fragment = f"""
procedure: {{risks: [{{id: leak, severity: minor, frequency: {frequency}}}]}}
fr: {{risks: {{leak: {{told: "{{cases}} ont une fuite."}}}}}}
"""
    assert seen(fragment).risks[0].told == said
    assert seen().risks[0].told == ""


def test_a_row_refers_to_all_that_it_says() -> None:
    """The figure's source first, then those of the figures in its texts."""
    fragment = """
procedure:
  sources: {A1: {authors: A, year: ~}, B2: {authors: B}}
  facts: {doses: {count: 2, source: B2}}
  risks: [{id: leak, severity: minor, frequency: {percent: '2', source: A1}}]
fr: {risks: {leak: {action: "On en donne {doses}."}}}
"""
    assert seen(fragment, sections=LISTED).risks[0].source == '<span class="source">[1] [2]</span>'


def test_what_is_counted_is_named() -> None:
    """Births are no people: whoever reads a rate is told of what it is; without a rate there is
    nothing to name.
    """
    risks = """procedure:
      risks:
        - {id: allergy, severity: minor, frequency: {percent: '3', source: A1}}
        - {id: leak, severity: serious, frequency: {percent: '2', counted: births, source: A1}}
    """
    assert seen(risks).counted == "naissances ou personnes"
    assert (
        seen("procedure: {risks: [{id: allergy, severity: minor, frequency: unknown}]}").counted
        == ""
    )


def test_unknown_risks_share_one_sentence() -> None:
    """They are named together, in the order of the file; those that are not serious have no row in
    the table.
    """
    fragment = """
procedure:
  risks:
    - {id: b, severity: minor, frequency: unknown}
    - {id: leak, severity: minor, frequency: unknown}
    - {id: allergy, severity: minor, frequency: unknown}
fr: {risks: {b: {name: un bleu, short: X, action: X}}}
"""
    view = seen(fragment)
    assert view.unknown_risks == "un bleu\u202f; Une fuite\u202f; Une allergie"
    assert (view.risks, view.risk_rows, view.unknown_serious) == ((), (), "")


def test_a_serious_risk_that_nobody_has_counted_has_a_row() -> None:
    """How grave it is, where it is named and what is done about it; it is not among those named
    without.
    """
    view = seen(sections=LISTED)
    leak, allergy = view.risk_rows
    assert view.risks == (leak,)
    assert [spoken(part) for part in allergy[:6]] == [
        "Une allergie",
        "La peau gratte.",
        "grave",
        "",
        "Non compté",
        "",
    ]
    assert (allergy.source, spoken(allergy.action)) == (ONE, "On soigne.")
    assert (view.unknown_serious, view.unknown_risks) == ("Une allergie", "")


def test_a_document_without_unknown_risks_has_no_sentence() -> None:
    """The template asks whether there are any."""
    risks = f"[{{id: leak, severity: minor, frequency: {KNOWN}}}]"
    assert seen(f"procedure: {{risks: {risks}}}").unknown_risks == ""


def test_a_risk_in_a_row() -> None:
    """Name, what it is, band, number, source and what is done about it."""
    (row,) = seen(sections=LISTED).risks
    assert [spoken(row.name), spoken(row.short), spoken(row.action)] == [
        "Une fuite",
        "Du ciment sort.",
        "On surveille.",
    ]
    assert (row.band, row.severity, spoken(row.number), row.source) == (
        "fréquent",
        "grave",
        "20\u00a0sur\u00a01000",
        ONE,
    )


def test_a_risk_with_a_source_of_its_own_names_both() -> None:
    """Where the figure stands, then where the rest is said; one that is the same stands once."""
    fragment = """procedure: {{sources: {{B2: {{authors: B}}}},
  risks: [{{id: leak, severity: minor, frequency: {0}, source: {1}}}]}}"""
    numbers = [
        spoken(seen(fragment.format(KNOWN, key), sections=LISTED).risks[0].source)
        for key in ("A1", "B2")
    ]
    assert numbers == ["[1]", "[1] [2]"]


def test_the_rarest_risk_sets_the_denominator_of_all() -> None:
    """Table, first page and drawing count out of the same number of people."""
    risks = f"""[{{id: leak, severity: minor, frequency: {KNOWN}, drawn: 'yes'}},
  {{id: allergy, severity: minor, frequency: {{cases: '1', of: '10000', source: A1}}}}]"""
    view = seen(f"procedure: {{risks: {risks}, key_figures: [leak, pain, duration]}}")
    texts = [*(row.number for row in view.risks), view.figures[0].value, view.arrays[0].caption]
    assert [spoken(text) for text in texts] == [
        "200\u00a0sur\u00a010000",
        "1\u00a0sur\u00a010000",
        "200\u00a0sur\u00a010000",
        "Une fuite\u00a0: 200\u00a0sur\u00a010000",
    ]
    assert spoken(view.total) == "10000"
