"""A finding points at the line to mend."""

from datetime import date
from typing import Any

import pytest

from feuillet.checks import check_library
from feuillet.findings import Place
from feuillet.model import Loaded, Step
from tests.checks.library import library

TODAY = date(2026, 11, 23)
APPROVED = "organisation: {approval: {state: approved, by: A, on: 2026-11-01, version: '1.0'}}\n"
NOTED = "{asso: {by: A, on: 2026-11-01, version: '1.0'}}"
REVIEWED = (
    "procedure: {status: {state: reviewed, reviewed_by: {name: A, role: B}, reviewed_on: "
    "2026-11-01}}\n"
)
READ = "{demo: {reviewed_by: 'A, B', reviewed_on: 2026-11-01}}"
CASES: list[tuple[str, str, str, tuple[Step, ...]]] = [
    ("band-word", 'fr: {to_ask: [Et, "Une fuite est rare ({leak})."]}', "fr", ("to_ask", 1)),
    (
        "one-denominator",
        "procedure: {facts: {pain: {out_of: '3'}}}",
        "procedure",
        ("facts", "pain", "out_of"),
    ),
    ("one-denominator", 'fr: {day: ["Sur {leak.population}, {leak}."]}', "fr", ("day", 0)),
    ("relative-figure", "fr: {day: [Deux fois plus de risques.]}", "fr", ("day", 0)),
    (
        "reference-class",
        (
            'procedure: {risks: [{id: leak, severity: serious, frequency: {percent: "2", '
            "source: A1}}]}"
        ),
        "procedure",
        ("risks", 0, "frequency"),
    ),
    (
        "shared-name",
        (
            'procedure: {benefits: [{id: leak, evidence: controlled, frequency: {percent: "2", '
            "source: A1}}]}"
        ),
        "procedure",
        ("benefits", 0, "id"),
    ),
    (
        "untold-benefit",
        (
            'procedure: {benefits: [{id: relief, evidence: controlled, frequency: {percent: "2", '
            "source: A1}}]}"
        ),
        "fr",
        ("benefits", "relief", "short"),
    ),
    ("missing-wording", "fr: {risks: {leak: ~}}", "fr", ("risks",)),
    ("unknown-wording", "fr: {alert_signs: {chill: Un frisson}}", "fr", ("alert_signs", "chill")),
    ("unknown-fact", 'fr: {day: [Venez., "Restez {stay}."]}', "fr", ("day", 1)),
    (
        "unused-fact",
        'procedure: {facts: {stay: {days: "2", source: A1}}}',
        "procedure",
        ("facts", "stay"),
    ),
    (
        "unknown-source",
        (
            'procedure: {risks: [{id: leak, severity: serious, frequency: {percent: "2", '
            "source: B1}}]}"
        ),
        "procedure",
        ("risks", 0, "frequency", "source"),
    ),
    (
        "unused-source",
        "procedure: {sources: {B1: {authors: Martin}}}",
        "procedure",
        ("sources", "B1"),
    ),
    (
        "key-figure",
        "procedure: {key_figures: [duration, pain, allergy]}",
        "procedure",
        ("key_figures", 2),
    ),
    ("legal-sections", "fr: {sections: {what: ~}}", "fr", ("sections",)),
    (
        "no-signature",
        "fr: {sections: {what: {more: Votre signature.}}}",
        "fr",
        ("sections", "what", "more"),
    ),
    (
        "typed-figure",
        "fr: {asked: [{question: Quand, answer: Après 3 jours.}]}",
        "fr",
        ("asked", 0, "answer"),
    ),
    ("version-changed", "fr: {title: Autre}", "fr", ("language",)),
    ("version-unrecorded", "versions: {}", "en", ("language",)),
    (
        "locale-keys",
        "locale-fr: {words: {local: {parking: Garer}}}",
        "locale-en",
        ("words", "local"),
    ),
    (
        "file-words",
        "locale-fr: {words: {file: {handout: À lire}}}",
        "locale-fr",
        ("words", "file", "handout"),
    ),
    ("unlike-figures", 'fr: {day: [Venez, "{duration}."]}', "en", ("day",)),
    ("unlike-figures", 'fr: {sections: {why: {more: "{pain}"}}}', "en", ("sections", "why")),
    ("local-rows", "procedure: {local: [fasting, parking]}", "procedure", ("local", 1)),
    (
        "references",
        "organisation: {issues: {demo: [handout, x]}}",
        "organisation",
        ("issues", "demo", 1),
    ),
    ("references", "kind: {sections: [what, wy]}", "kind", ("sections", 1)),
    (
        "review",
        "procedure: {status: {review_due: 2026-01-01}}",
        "procedure",
        ("status", "review_due"),
    ),
    ("brand-colour", "brand: {color: {primary: blau}}", "brand", ("color", "primary")),
    ("brand-colour", "brand: {color: {palette: {a: b, b: a}}}", "brand", ("color", "palette", "a")),
    ("brand-colour", "brand: {color: {info: link, link: info}}", "brand", ("color", "info")),
    ("brand-contrast", 'brand: {color: {primary: "#ffd400"}}', "brand", ("color", "primary")),
    ("brand-ground", "brand: {color: {primary: {dark: white}}}", "brand", ("color", "primary")),
    ("brand-ground", "brand: {logo: {images: {a: {dark: a.png}}}}", "brand", ("logo",)),
    (
        "brand-font",
        "brand: {typography: {headings: {family: Arial}}}",
        "brand",
        ("typography", "headings", "family"),
    ),
    ("lost-aloud", "organisation: {about: {fr: A > B}}", "organisation", ("about", "fr")),
    (
        "lost-aloud",
        "locale-fr: {words: {local: {fasting: ≥ 6 h}}}",
        "locale-fr",
        ("words", "local", "fasting"),
    ),
    (
        "abbreviations",
        "fr: {asked: [{question: Q, answer: Une IRM.}]}",
        "fr",
        ("asked", 0, "answer"),
    ),
    (
        "medical-terms",
        "locale-fr: {lexicon: {terms: {os: [dur]}}}\nfr: {day: [Os]}",
        "fr",
        ("day", 0),
    ),
    ("mixed-numbers", "fr: {risks: {leak: {action: 5 %.}}}", "fr", ("risks", "leak", "action")),
    ("vague-words", "locale-fr: {lexicon: {vague: [tôt]}}\nfr: {lead: Tôt}", "fr", ("lead",)),
    ("typography", "organisation: {message: {fr: Le coeur}}", "organisation", ("message", "fr")),
    (
        "typography",
        "locale-fr: {words: {local: {fasting: A jeun}}}",
        "locale-fr",
        ("words", "local", "fasting"),
    ),
    (
        "hidden-characters",
        'procedure: {specialty: a, status: {owner: "M\u200b"}}',
        "procedure",
        ("status", "owner"),
    ),
    ("mixed-scripts", 'organisation: {name: "L\u0435"}', "organisation", ("name",)),
    (
        "alternative-text",
        "brand: {logo: {medium: {path: a.png, alt: a}}}",
        "brand",
        ("logo", "medium", "alt"),
    ),
    ("stale-translation", "translations: {demo: {en: {lead: 00000000 00000000}}}", "en", ("lead",)),
    ("translation-unrecorded", "translations: {}", "en", ("translated_from",)),
    ("translation-source", "en: {translated_from: de}", "en", ("translated_from",)),
    ("approval-lapsed", f"{APPROVED}approvals: {NOTED}", "organisation", ("approval", "on")),
    ("approval-unrecorded", f"{APPROVED}approvals: {{}}", "organisation", ("approval", "on")),
    ("review-unrecorded", f"{REVIEWED}reviews: {{}}", "procedure", ("status", "reviewed_on")),
    ("review-lapsed", f"{REVIEWED}reviews: {READ}", "procedure", ("risks", 0)),
    ("links", 'fr: {to_ask: ["[Ici](http://example.org) ?"]}', "fr", ("to_ask", 0)),
]


def marked(fragment: str, name: str, steps: tuple[Step, ...]) -> Place:
    """The place of a part, which must have a mark of its own."""
    made = library(fragment)
    match name:
        case "procedure":
            file: Loaded[Any] = made.procedures["demo"]
        case "organisation":
            file = made.organisations["asso"]
        case "brand":
            file = made.brands["asso"]
        case "kind":
            file = made.kinds["handout"]
        case "locale-fr" | "locale-en":
            file = made.locales[name.removeprefix("locale-")]
        case _:
            file = made.wordings["demo", name]
    assert steps in file.marks
    return file.at(*steps)


@pytest.mark.parametrize(("rule", "fragment", "name", "steps"), CASES)
def test_a_finding_points_at_what_to_mend(
    rule: str, fragment: str, name: str, steps: tuple[Step, ...]
) -> None:
    """The place is the very key or item, not something around it."""
    places = [
        finding.place for finding in check_library(library(fragment), TODAY) if finding.rule == rule
    ]
    assert marked(fragment, name, steps) in places


def test_a_wrong_fact_in_a_long_text_has_its_line() -> None:
    """Not the first line of the text: the line that names the fact."""
    made = library('fr: {lead: "Ceci dure {duraton}."}')
    wording = made.wordings["demo", "fr"]
    marks = {**wording.marks, ("lead", "{duraton}"): (41, 7)}
    long = made._replace(wordings={("demo", "fr"): wording._replace(marks=marks)})
    assert [
        each.place[1:] for each in check_library(long, TODAY) if each.rule == "unknown-fact"
    ] == [(41, 7)]
