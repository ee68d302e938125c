"""What the templates see."""

import pytest

from feuillet.compose.view import Content, citation, content
from feuillet.model import Source
from tests.compose.content import records, shown, spoken

KNOWN = "{percent: '2', source: A1}"


def seen(fragment: str = "{}", language: str = "fr", sections: tuple[str, ...] = ("what",)) -> Content:
    procedure, wording, prose = records(fragment, language)
    return content(procedure, wording, prose, sections)


def test_controlled_evidence_comes_first() -> None:
    """The order of the file does not put a series without comparison before a trial."""
    fragment = """
procedure: {benefits: [{id: b, evidence: uncontrolled, source: A1}, {id: relief, evidence: controlled, source: A1}]}
fr: {benefits: {b: {short: Une série., more: Et plus.}}}
"""
    groups = seen(fragment).benefits
    assert [group.title for group in groups] == ["Études avec comparaison", "Études sans comparaison"]
    assert groups[0].findings == ("<p>Moins de douleur.\u00a0(A1)</p>",)
    assert groups[1].findings == ("<p>Une série.</p><p>Et plus.\u00a0(A1)</p>",)


def test_the_source_of_a_benefit_stands_in_its_text() -> None:
    """It belongs to the last paragraph or entry, whatever the text ends with."""
    ends = seen('fr: {benefits: {relief: {short: "Un\\n\\n- deux\\n- **trois**"}}}').benefits[0].findings[0]
    assert ends == "<p>Un</p><ul><li>deux</li><li><strong>trois</strong>\u00a0(A1)</li></ul>"


def test_evidence_that_is_not_there_has_no_heading() -> None:
    """No empty column stands beside the other."""
    assert [group.title for group in seen(language="en").benefits] == ["Studies with a comparison group"]


def test_unknown_risks_share_one_sentence() -> None:
    """They are named together, in the order of the file, and have no row in the table."""
    fragment = """
procedure: {risks: [{id: b, severity: minor, frequency: unknown}, {id: leak, severity: minor, frequency: unknown},
  {id: allergy, severity: minor, frequency: unknown}]}
fr: {risks: {b: {name: un bleu, short: X, action: X}}}
"""
    view = seen(fragment)
    assert view.unknown_risks == "un bleu, Une fuite et Une allergie"
    assert view.risks == ()


def test_a_document_without_unknown_risks_has_no_sentence() -> None:
    """The template asks whether there are any."""
    risks = f"[{{id: leak, severity: minor, frequency: {KNOWN}}}]"
    assert seen(f"procedure: {{risks: {risks}}}").unknown_risks == ""


def test_a_risk_in_a_row() -> None:
    """Name, what it is, band, number, source and what is done about it."""
    (row,) = seen().risks
    assert [spoken(row.name), spoken(row.short), spoken(row.action)] == [
        "Une fuite",
        "Du ciment sort.",
        "On surveille.",
    ]
    assert (row.band, row.severity, spoken(row.number), row.source) == ("fréquent", "grave", "20 sur 1000", "A1")


def test_a_risk_with_a_source_of_its_own_names_both() -> None:
    """Where the figure stands, then where the rest is said; one that is the same stands once."""
    fragment = """procedure: {{sources: {{B2: {{authors: B}}}},
  risks: [{{id: leak, severity: minor, frequency: {0}, source: {1}}}]}}"""
    assert [seen(fragment.format(KNOWN, key)).risks[0].source for key in ("A1", "B2")] == ["A1", "A1, B2"]


def test_sections_come_in_the_order_of_the_kind() -> None:
    """A kind chooses sections and their order; the wording's own order does not count."""
    wanted = ("risks", "what", "why")
    sections = seen(sections=wanted).sections
    assert tuple(sections) == wanted
    assert sections["what"].title == "Qu’est-ce que c’est\u202f?"
    assert sections["what"].short == "<p>Une phrase.</p>"
    assert sections["what"].more == ""


def test_a_section_without_words_has_its_heading() -> None:
    """Sources and authorship are filled from the facts alone."""
    section = seen(sections=("sources",)).sections["sources"]
    assert (section.title, section.short, section.more) == ("Sources", "", "")


def test_key_figures_are_facts_or_risks() -> None:
    """The three figures of the first page, each with its caption, in the order of the file."""
    figures = [
        (spoken(each.value), each.caption) for each in seen("procedure: {key_figures: [leak, pain, duration]}").figures
    ]
    assert figures == [("20 sur 1000", "Fuite"), ("3 sur 10", "Douleur"), ("1\u00a0heure", "Durée")]


def test_the_rarest_risk_sets_the_denominator_of_all() -> None:
    """Table, first page and drawing count out of the same number of people."""
    risks = f"""[{{id: leak, severity: minor, frequency: {KNOWN}, drawn: 'yes'}},
  {{id: allergy, severity: minor, frequency: {{cases: '1', of: '10000', source: A1}}}}]"""
    view = seen(f"procedure: {{risks: {risks}, key_figures: [leak, pain, duration]}}")
    texts = [*(row.number for row in view.risks), view.figures[0].value, view.arrays[0].caption]
    assert [spoken(text) for text in texts] == [
        "200 sur 10000",
        "1 sur 10000",
        "200 sur 10000",
        "Une fuite\u00a0: 200 sur 10000",
    ]
    assert spoken(view.total) == "10000"


def test_risks_are_drawn_that_ask_for_it_and_have_a_figure() -> None:
    """A drawing of an unknown frequency would be made up, and one of no case an empty grid."""
    risks = f"""[{{id: leak, severity: minor, frequency: {KNOWN}, drawn: 'yes'}},
  {{id: allergy, severity: minor, frequency: unknown, drawn: 'yes'}},
  {{id: b, severity: minor, frequency: {{cases: '0', of: '9', source: A1}}, drawn: 'yes'}},
  {{id: c, severity: minor, frequency: {KNOWN}}}]"""
    said = "{name: X, short: X, action: X}"
    (array,) = seen(f"{{procedure: {{risks: {risks}}}, fr: {{risks: {{b: {said}, c: {said}}}}}}}").arrays
    assert shown(spoken(array.caption)) == "Une fuite~: 20 sur 1000"
    assert array.picture.count("z") == 20


def test_names_are_listed_as_the_language_does() -> None:
    """Without other names there is no line for them."""
    assert seen("fr: {names: [A, B, C]}").names == "A, B et C"
    assert seen("en: {names: [A, B]}", language="en").names == "A and B"
    assert seen().names == ""


def test_citations_are_set_as_text() -> None:
    """A page stays with its number."""
    (source,) = seen('procedure: {sources: {A1: {authors: "O\'Hara et al.", reference: p. 3}}}').sources
    assert source == ("A1", "O’Hara et\u00a0al., p.\u00a03.")


def test_lists_are_complete_and_in_order() -> None:
    """The day and the questions are printed as they are written."""
    view = seen("fr: {day: [Un, Deux], to_ask: [Trois], asked: [{question: 'Q ?', answer: R}]}")
    assert (view.day, view.to_ask, view.asked) == (("Un", "Deux"), ("Trois",), (("Q\u202f?", "R"),))
    assert [choice.name for choice in view.alternatives] == ["Ne rien faire"]


def test_alert_signs_stand_under_the_number_to_call() -> None:
    """Those for 15 or 112 apart from those for the service, both in the order of the procedure."""
    fragment = """
procedure: {alert_signs: [a, fever, b, c], emergency_signs: [c, a]}
fr: {alert_signs: {a: A, b: B, c: C}}
"""
    view = seen(fragment)
    assert view.emergency_signs == ("A", "C")
    assert view.service_signs == ("De la fièvre", "B")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (Source(authors="A"), "A."),
        (Source(authors="A", year="2019", title="T", reference="R"), "A, T, R, 2019."),
        (Source(authors="A", year="2019"), "A, 2019."),
        (Source(authors="A", title="T", language="en"), 'A, <span lang="en">T</span>.'),
        (Source(authors="A", title="T", language="fr"), "A, T."),
    ],
)
def test_a_source_says_what_is_known_of_it(source: Source, text: str) -> None:
    """Nothing stands in the place of what is not known."""
    assert citation(source, "fr") == text
