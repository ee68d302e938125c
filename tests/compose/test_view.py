"""What the templates see."""

import pytest

from feuillet.compose.sources import format_citation
from feuillet.model import Source
from tests.compose.content import shown, spoken, words
from tests.compose.seen import LISTED, ONE, rows, seen


def test_controlled_evidence_comes_first() -> None:
    """The order of the file does not put a series without comparison before a trial."""
    fragment = """
procedure:
  benefits:
    - {id: b, evidence: uncontrolled, source: A1}
    - {id: relief, evidence: controlled, source: A1}
fr: {benefits: {b: {short: Une série., more: Et plus.}}}
"""
    groups = seen(fragment).benefits
    assert [group.title for group in groups] == [
        "Études avec comparaison",
        "Études sans comparaison",
    ]
    assert groups[0].findings == ("<p>Moins de douleur.</p>",)
    assert groups[1].findings == ("<p>Une série. Et plus.</p>",)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Moins mal.", f"<p>Moins mal\u00a0{ONE}.</p>"),
        ("Moins mal ?", f"<p>Moins mal\u00a0{ONE}\u202f?</p>"),
        (
            "Un\\n\\n- deux\\n- **trois**",
            f"<p>Un</p><ul><li>deux</li><li><strong>trois</strong>\u00a0{ONE}</li></ul>",
        ),
    ],
)
def test_the_source_of_a_benefit_stands_in_its_text(text: str, ends: str) -> None:
    """Before the stop of the last paragraph or entry, whatever the text ends with."""
    (group,) = seen(f'fr: {{benefits: {{relief: {{short: "{text}"}}}}}}', sections=LISTED).benefits
    assert group.findings == (ends,)


def test_a_benefit_has_its_number_as_a_risk_has() -> None:
    """Out of the same total, by the same rounding and as bold, with the sources of the figure and
    of the rest.
    """
    rate = "{percent: '6.204', source: A1}"
    fragment = f"""
procedure: {{sources: {{B2: {{authors: B}}}},
  benefits: [{{id: relief, evidence: controlled, frequency: {rate}, source: B2}}],
  risks: [{{id: leak, severity: minor, frequency: {rate}}}], key_figures: [relief, pain, duration]}}
fr: {{key_figures: {{relief: Mieux}}, benefits: {{relief: {{short: "{{relief}} vont mieux."}}}}}}
"""
    view = seen(fragment, sections=LISTED)
    (group,) = view.benefits
    assert shown(spoken(group.findings[0])) == "environ 62~sur~1000 vont mieux~[1] [2]."
    assert "<strong>" in group.findings[0]
    assert spoken(view.figures[0].value) == "environ 62\u00a0sur\u00a01000"
    assert spoken(rows(view)[0].cases) == "environ 62"


def test_a_document_without_a_list_refers_to_no_source() -> None:
    """A number that leads nowhere is noise."""
    view = seen(sections=("benefits", "risks"))
    assert (view.sources, rows(view)[0].source) == ((), "")


@pytest.mark.parametrize(
    ("more", "parts"),
    [
        ("Et plus.", ("<p>Une phrase. Et plus.</p>", "")),
        ("- un\\n- deux", ("<p>Une phrase.</p>", "<ul><li>un</li><li>deux</li></ul>")),
        ("1. un", ("<p>Une phrase.</p>", "<ol><li>un</li></ol>")),
    ],
)
def test_the_longer_text_runs_on(more: str, parts: tuple[str, str]) -> None:
    """One paragraph for the eye and the ear; a list begins by itself."""
    section = seen(f'fr: {{sections: {{what: {{short: Une phrase., more: "{more}"}}}}}}').sections[
        "what"
    ]
    assert (section.short, section.more) == parts


def test_evidence_that_is_not_there_has_no_heading() -> None:
    """No empty column stands beside the other."""
    assert [group.title for group in seen(language="en").benefits] == [
        "Studies with a comparison group"
    ]


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
        (spoken(each.value), each.caption)
        for each in seen("procedure: {key_figures: [leak, pain, duration]}").figures
    ]
    assert figures == [
        ("20\u00a0sur\u00a01000", "Fuite"),
        ("3\u00a0sur\u00a010", "Douleur"),
        ("1\u00a0heure", "Durée"),
    ]


@pytest.mark.parametrize(
    ("fact", "icon"),
    [
        ("minutes: '90'", "clock"),
        ("hours: ['2', '3']", "clock"),
        ("days: '2'", "calendar"),
        ("months: '2'", "calendar"),
    ],
)
def test_a_time_has_a_clock_or_a_calendar(fact: str, icon: str) -> None:
    """What is over the same day is told by the clock."""
    facts = f"procedure: {{facts: {{duration: {{minutes: ~, source: A1, {fact}}}}}}}"
    assert seen(facts).figures[0].icon == icon


def test_a_harm_and_a_benefit_have_each_their_sign() -> None:
    """Nobody is to take one for the other."""
    rate = "{percent: '62', source: A1}"
    fragment = f"""
procedure:
  benefits: [{{id: relief, evidence: controlled, frequency: {rate}}}]
  key_figures: [relief, leak, duration]
fr: {{key_figures: {{relief: Mieux}}, benefits: {{relief: {{short: "{{relief}}"}}}}}}
"""
    assert [each.icon for each in seen(fragment).figures] == ["heart", "alert", "clock"]


def test_a_heading_breaks_between_words() -> None:
    """At its size, half a word at the end of a line would be read as a word."""
    view = seen("fr: {title: La micro-injection}")
    assert view.title == "La micro-injection"
    assert view.heading == 'La <span class="whole">micro-injection</span>'


def test_names_are_listed_as_the_language_does() -> None:
    """Without other names there is no line for them."""
    assert seen("fr: {names: [A, B, C]}").names == "A, B et C"
    assert seen("en: {names: [A, B]}", language="en").names == "A and B"
    assert seen().names == ""


def test_citations_are_set_as_text() -> None:
    """A page stays with its number."""
    fragment = 'procedure: {sources: {A1: {authors: "O\'Hara et al.", reference: p. 3, year: ~}}}'
    assert seen(fragment, sections=LISTED).sources == ("O’Hara et\u00a0al., p.\u00a03.",)


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
        (
            Source(authors="A", title="T", year="2019", language="en"),
            '<span lang="en">A, T</span>, 2019.',
        ),
        (Source(authors="A", title="T", language="fr"), "A, T."),
        (Source(authors="A", undated=True), "A, sans date."),
    ],
)
def test_a_source_says_what_is_known_of_it(source: Source, text: str) -> None:
    """Nothing stands in the place of what is not known; what is in another language says so."""
    assert format_citation(source, words()) == text
