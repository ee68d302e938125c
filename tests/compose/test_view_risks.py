"""What the templates see of risks."""

from tests.compose.content import spoken
from tests.compose.seen import KNOWN, LISTED, ONE, rows, seen


def test_a_row_refers_to_all_that_it_says() -> None:
    """The figure's source first, then those of the figures in its texts."""
    fragment = """
procedure:
  sources: {A1: {authors: A, year: ~}, B2: {authors: B}}
  facts: {doses: {count: 2, source: B2}}
  risks: [{id: leak, severity: minor, frequency: {percent: '2', source: A1}}]
fr: {risks: {leak: {action: "On en donne {doses}."}}}
"""
    assert rows(seen(fragment, sections=LISTED))[0].source == '<span class="source">[1] [2]</span>'


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


def test_risks_stand_in_groups_by_severity() -> None:
    """The gravest first; in each the most frequent first, and those that nobody has counted last,
    in the order of the file. A group without a risk is not there.
    """
    fragment = f"""
procedure:
  risks:
    - {{id: a, severity: minor, frequency: unknown}}
    - {{id: b, severity: serious, frequency: unknown}}
    - {{id: leak, severity: minor, frequency: {KNOWN}}}
    - {{id: allergy, severity: minor, frequency: unknown}}
    - {{id: c, severity: serious, frequency: {{percent: '1', source: A1}}}}
    - {{id: d, severity: serious, frequency: {{percent: '5', source: A1}}}}
fr: {{risks: {{{", ".join(f"{each}: {{name: {each}, short: X, action: X}}" for each in "abcd")}}}}}
"""
    groups = [(each.severity, [row.id for row in each.rows]) for each in seen(fragment).risk_groups]
    assert groups == [("serious", ["d", "c", "b"]), ("minor", ["leak", "a", "allergy"])]


def test_risks_that_nobody_has_counted_share_one_sentence() -> None:
    """Where there is no room for rows they are named together, each severity for itself."""
    fragment = """
procedure:
  risks:
    - {id: b, severity: minor, frequency: unknown}
    - {id: leak, severity: serious, frequency: unknown}
    - {id: allergy, severity: minor, frequency: unknown}
fr: {risks: {b: {name: un bleu, short: X, action: X}}}
"""
    groups = {each.severity: each.uncounted for each in seen(fragment).risk_groups}
    assert groups == {"serious": "Une fuite", "minor": "un bleu\u202f; Une allergie"}


def test_a_group_whose_risks_are_counted_has_no_sentence() -> None:
    """The template asks whether there is one."""
    risks = f"[{{id: leak, severity: minor, frequency: {KNOWN}}}]"
    (group,) = seen(f"procedure: {{risks: {risks}}}").risk_groups
    assert group.uncounted == ""


def test_a_risk_that_nobody_has_counted_has_a_row() -> None:
    """What it is, where that was read and what is done about it; in the place of a number, nothing
    that could be taken for one.
    """
    leak, allergy = rows(seen(sections=LISTED))
    assert (leak.is_counted, allergy.is_counted) == (True, False)
    assert (spoken(allergy.name), spoken(allergy.short)) == ("Une allergie", "La peau gratte.")
    assert (allergy.band, allergy.cases, allergy.source) == ("", "", ONE)
    assert spoken(allergy.action) == "On soigne."


def test_a_name_begins_a_row_as_a_sentence() -> None:
    """Of a risk that nobody has counted, the author has written it for a list."""
    fragment = """
procedure: {risks: [{id: allergy, severity: minor, frequency: unknown}]}
fr: {risks: {allergy: {name: une allergie}}}
"""
    (group,) = seen(fragment).risk_groups
    assert (group.rows[0].name, group.uncounted) == ("Une allergie", "une allergie")


def test_a_risk_in_a_row() -> None:
    """Name, what it is, band, number of people, source and what is done about it."""
    (row, _) = rows(seen(sections=LISTED))
    assert [spoken(row.name), spoken(row.short), spoken(row.action)] == [
        "Une fuite",
        "Du ciment sort.",
        "On surveille.",
    ]
    assert (row.band, spoken(row.cases), row.source) == ("fréquent", "20", ONE)


def test_a_risk_with_a_source_of_its_own_names_both() -> None:
    """Where the figure stands, then where the rest is said; one that is the same stands once."""
    fragment = """procedure: {{sources: {{B2: {{authors: B}}}},
  risks: [{{id: leak, severity: minor, frequency: {0}, source: {1}}}]}}"""
    numbers = [
        spoken(rows(seen(fragment.format(KNOWN, key), sections=LISTED))[0].source)
        for key in ("A1", "B2")
    ]
    assert numbers == ["[1]", "[1] [2]"]


def test_the_rarest_risk_sets_the_denominator_of_all() -> None:
    """Table, first page and drawing count out of the same number of people."""
    risks = f"""[{{id: leak, severity: minor, frequency: {KNOWN}, drawn: 'yes'}},
  {{id: allergy, severity: minor, frequency: {{cases: '1', of: '10000', source: A1}}}}]"""
    view = seen(f"procedure: {{risks: {risks}, key_figures: [leak, pain, duration]}}")
    assert [spoken(row.cases) for row in rows(view)] == ["200", "1"]
    assert view.facts.feared is not None
    (share,) = view.facts.feared.shares
    assert spoken(view.figures[0].value) == spoken(share.number) == "200\u00a0sur\u00a010000"
    assert spoken(view.total) == "10000"
