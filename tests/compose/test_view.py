"""What the templates see."""

import pytest

from feuillet.compose.content import Content, build_content
from feuillet.compose.source_references import number_sources
from feuillet.compose.sources import format_citation
from feuillet.compose.words import LocaleWords
from feuillet.model import Locale, Source
from tests.compose.content import records, shown, spoken, words

KNOWN = "{percent: '2', source: A1}"


def seen(
    fragment: str = "{}", language: str = "fr", sections: tuple[str, ...] = ("what",)
) -> Content:
    procedure, wording, prose = records(fragment, language)
    return build_content(
        procedure, wording, prose, sections, number_sources(procedure, wording, sections)
    )


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


LISTED = ("what", "benefits", "risks", "sources")
ONE = '<span class="source">[1]</span>'


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
    assert (
        spoken(view.risks[0].number)
        == spoken(view.figures[0].value)
        == "environ 62\u00a0sur\u00a01000"
    )


def test_a_document_without_a_list_refers_to_no_source() -> None:
    """A number that leads nowhere is noise."""
    view = seen(sections=("benefits", "risks"))
    assert (view.sources, view.risks[0].source) == ((), "")


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


def test_evidence_that_is_not_there_has_no_heading() -> None:
    """No empty column stands beside the other."""
    assert [group.title for group in seen(language="en").benefits] == [
        "Studies with a comparison group"
    ]


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


def test_our_own_words_follow_the_lead() -> None:
    """Each document that informs says that it does not replace the talk."""
    made = records("fr: {lead: Une phrase.}")
    locale = Locale(language="fr", name="fr", words={"rights": {"interview": "À dire."}})
    prose = made[2]._replace(words=LocaleWords(locale))
    assert build_content(made[0], made[1], prose, (), {}).lead == "Une phrase. À dire."
