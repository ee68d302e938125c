"""Every field of every record of the content is printed, or stands in a list here that says why it is not.

Each value is changed in turn: some document then has other words, another name or another look.
"""

import copy
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from feuillet.compose import Sheet, compose
from feuillet.model import Library, Organisation, Procedure, Reviews, Wording
from feuillet.select import Job, file_name
from feuillet.trust import recorded_reviews
from tests.checks.library import Tree, base, loaded, merged, parse
from tests.compose.content import FOLDERS, TODAY, small

Path = tuple[str | int, ...]

FULL = """
procedure:
  status:
    state: reviewed
    owner: Owner
    deputy: Deputy
    funding: [Payer]
    interests: [{name: Reader, tie: a maker}]
    tested: {on: 2026-10-01, people: "12"}
    reviewed_by: {name: Dr Reviewer, role: surgeon}
    reviewed_on: 2026-11-01
    reviewed_in: [fr]
    review_due: 2027-11-01
  codes:
    ccam: [{code: ABCD123, read_in: a list, verified_on: 2026-11-01}]
    cim10: [{code: M80, read_in: a list, verified_on: 2026-11-01}]
  law: CSP L.1111-2
  traits: {anaesthesia: [local]}
  laws: [{name: CSP, on: 2026-01-01, verified_on: 2026-11-01}]
  site: side
  facts:
    duration: {minutes: "50", about: yes, source: A1}
    pain: {score: "3", out_of: "10", source: A1}
    day: {on: 2025-02-03, source: A1}
  risks:
    - id: leak
      severity: serious
      drawn: yes
      separate: no
      source: A1
      frequency:
        {percent: "2", population: "900", counted: women, year: "2011", country: FR, horizon: {months: "6"},
         interval: ["1", "3"], about: no, grade: mild, onset: {days: "3"}, certainty: low, source: A1}
    - {id: allergy, severity: serious, frequency: unknown, source: A1}
  benefits:
    - id: relief
      evidence: controlled
      drawn: yes
      source: A1
      frequency: {cases: "30", of: "100", source: A1}
  related: []
  associations: [asso]
  drawings: [{id: figure, section: how}]
  sources:
    A1: {authors: Martin, year: "2020", undated: no, title: Essay, language: en, reference: "J 1:2", url: "https://a.example"}
organisation:
  type: clinic
  name: Clinique
  website: {url: "https://clinique.example", printed: clinique.example}
  contact: {phone: 01 00 00 00 01, night_phone: 01 00 00 00 02, email: a@clinique.example, hours: {fr: De 9 h à 17 h},
    verified_on: 2026-11-01}
  issues: {demo: [handout, leaflet, consent]}
  approval: {state: none, by: Somebody, on: 2026-11-01, version: "1.0"}
  published: {at: "https://clinique.example/docs", forms: [web, large-print]}
  message: {fr: Appelez-nous.}
  partners: [{name: Mairie, role: {fr: accueil}}]
  namesakes: [{name: Autre, website: autre.example}]
  printed: {printer: Rotative, sorting: yes, litter: yes, funding: {fr: Payé.}}
  signature: has
  risk_boxes: no
  sites:
    - id: a
      name: Site A
      procedures: [demo]
      service: {fr: Radiologie}
      contact: {phone: 01 00 00 00 03, night_phone: 01 00 00 00 04, email: b@clinique.example, hours: {fr: Le matin},
        verified_on: 2026-11-01}
      local: {fasting: {fr: Minuit}}
    - {id: b, name: Site B}
  practitioners: [{id: dr-a, name: Dr A, role: {fr: chirurgien}, site: a}]
fr:
  names: [Autre titre]
  sections:
    how:
      short: Une phrase.
      more: "Le {day}, {leak.year}, {leak.horizon}, {leak.population}, {leak.low}, {leak.high}."
  benefits: {relief: {name: Moins mal, short: Moins de douleur., more: Vraiment moins.}}
  risks: {leak: {told: "{cases} ont une fuite."}}
  alternatives: {none: {more: Et vous revenez.}}
  drawings: {figure: {title: Un dessin, description: Ce que l’on voit}}
  asked: [{question: Est-ce long, answer: Non.}]
"""
# What is not printed, and why.
UNPRINTED = {
    "procedure": {
        "specialty": "sorts the list of procedures",
        "codes": "say which act it is to whoever checks the law",
        "law": "cited where no consent sheet is made",
        "laws": "dates that the checks look at",
        "consent": "decides which kinds are made",
        "related": "names that a check lets the texts use",
        "traits.anaesthesia": "decides what a check asks the texts for",
        "status.deputy": "who is written to when a review is due",
        "status.reviewed_in": "decides in which languages a review counts",
        "risks.*.frequency.grade": "for whoever checks the figure",
        "risks.*.frequency.onset": "for whoever checks the figure",
        "risks.*.frequency.certainty": "for whoever checks the figure",
        "risks.*.frequency.country": "for whoever checks the figure",
        "risks.*.source": "a rate has its own",
        "benefits.*.source": "a rate has its own",
        "facts.*.source": "is referred to where the text names the fact",
        "sources.*.undated": "only where no year is given",
    },
    "organisation": {
        "type": "decides which kinds are made, and whose numbers are called",
        "languages": "decide which documents are made",
        "sites.*.procedures": "decide which documents give its numbers",
        "practitioners.*.site": "decides whose numbers their documents give",
        "approval.state": "takes a line away once the text is noted, as the tests of slots show",
        "about": "where no message is given",
        "contact.verified_on": "a date that the checks look at",
        "sites.*.contact.verified_on": "a date that the checks look at",
        "approval.by": "who has approved stands in the record",
        "approval.on": "who has approved stands in the record",
        "approval.version": "decides which text is approved",
        "namesakes": "stand nowhere, so that a reader does not confuse them",
        "issues": "decides which documents are made",
        "published.forms": "decides which documents are made, and so which are named",
    },
    "fr": {"language": "the file's own", "translated_from": "decides whose words are behind"},
}
# Another value where more letters would not be one.
OTHER = {
    "draft": "withdrawn", "reviewed": "withdrawn", "free": "statutory", "none": "approved", "side": "vertebra-level",
    "serious": "minor", "controlled": "uncontrolled", "women": "births", "FR": "BE", "mild": "severe", "low": "high",
    "yes": "no", "no": "yes", "clinic": "practice", "has": "insurer", "visit": "overnight", "en": "fr", "A1": "A2",
    "ABCD123": "ABCD124", "M80": "M81", "radiology": "surgery",
}  # fmt: skip
JOBS = (
    Job("demo", "asso", "handout", "fr", site="a"),
    Job("demo", "asso", "handout", "fr"),
    Job("demo", "asso", "leaflet", "fr", site="a"),
    Job("demo", "asso", "consent", "fr", site="a", practitioner="dr-a"),
)


@cache
def full() -> Tree:
    tree = merged(base(), parse(FULL))
    assert isinstance(tree, dict)
    return tree


def made(tree: Tree) -> Library:
    """The small library with the records of a tree, as reviewed as it says."""
    organisation = loaded(Organisation, tree["organisation"], "brochures/organisations/asso/organisation.yaml")
    found = small()._replace(
        procedures={"demo": loaded(Procedure, tree["procedure"], "brochures/procedures/demo/procedure.yaml")},
        wordings={("demo", "fr"): loaded(Wording, tree["fr"], "brochures/procedures/demo/fr.yaml")},
        organisations={"asso": organisation},
        drawings={("demo", "figure"): b"<svg/>"},
    )
    return found._replace(reviews=loaded(Reviews, parse(recorded_reviews(found)), "brochures/reviews.yaml"))


def printed(library: Library, job: Job) -> str:
    """All that a document says and shows, and what it is called."""
    sheet = compose(library, job, FOLDERS, TODAY, alone=True)
    assert isinstance(sheet, Sheet), sheet
    return f"{file_name(library, job)} {sheet.title} {sheet.html} {dict(sheet.styles)['slots']}"


@cache
def usual(job: Job) -> str:
    return printed(made(full()), job)


def leaves(value: Any, path: Path = ()) -> Iterator[Path]:  # noqa: ANN401  (whatever YAML gives)
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from leaves(item, (*path, number))
    else:
        yield path


def named(path: Path) -> str:
    """« risks.*.frequency.percent »: what stands at a number, or under an id of the author's own, is a star."""
    own = {"facts", "sources", "sections", "key_figures", "traits", "local", "issues"}
    worded = {"benefits", "risks", "alternatives", "alert_signs", "drawings"}
    steps = [
        "*" if isinstance(step, int) or (number and path[number - 1] in own | worded) else step
        for number, step in enumerate(path)
    ]
    return ".".join(steps)


def reason(record: str, path: Path) -> str:
    name = named(path)
    known = UNPRINTED[record].items()
    return next((why for begin, why in known if name == begin or name.startswith(f"{begin}.")), "")


def is_id(path: Path) -> bool:
    """Ids join records and name files: changing one alone breaks what it joins."""
    joins = {"id", "key_figures", "alternatives", "alert_signs", "emergency_signs", "associations"}
    lists = {"local", "site", "section"}
    return bool({path[-1], path[0]} & joins) or path[-1] in lists or path[-2:-1] == ("local",)


def changed(tree: Tree, path: Path) -> Tree:
    new = copy.deepcopy(tree)
    place: Any = new
    for step in path[:-1]:
        place = place[step]
    value = place[path[-1]]
    place[path[-1]] = other(str(value))
    return new


def other(value: str) -> str:
    if value in OTHER:
        return OTHER[value]
    if value[-1:].isdigit():
        return value[:-1] + ("4" if value[-1] == "3" else "3")
    return value.replace("example", "exempel") if "example" in value else f"Zq {value}"


def cases() -> Iterator[Any]:
    """Each field once, with all the places where the tree has it."""
    for record in ("organisation", "procedure", "fr"):
        places: dict[str, list[Path]] = {}
        for path in leaves(full()[record]):
            joins = record == "procedure" and is_id(path)
            # That nobody has counted a risk is no text to be changed.
            if not (reason(record, path) or joins or path[-1] in {"id", "frequency"}):
                places.setdefault(named(path), []).append(path)
        for name, paths in places.items():
            yield pytest.param(record, paths, id=f"{record}.{name}")


@pytest.mark.parametrize(("record", "paths"), list(cases()))
def test_a_field_shows_on_some_page(record: str, paths: list[Path]) -> None:
    """What an author fills in reaches a reader."""
    assert any(shows(record, path) for path in paths)


def shows(record: str, path: Path) -> bool:
    tree = full() | {record: changed({"": full()[record]}, ("", *path))[""]}
    if path[-1] == "source":
        more = {"procedure": {"sources": {"A2": {"authors": "Durand", "year": "2021"}}}}
        tree = tree | {"procedure": merged(tree["procedure"], more["procedure"])}
    try:
        library = made(tree)
    except ValidationError:
        # Another place of the same field may take another value.
        return False
    return any(printed(library, job) != usual(job) for job in JOBS)


MODELS = {"organisation": Organisation, "procedure": Procedure, "fr": Wording}


@pytest.mark.parametrize(("record", "model"), MODELS.items())
def test_every_field_is_filled_in_here(record: str, model: type[BaseModel]) -> None:
    """A field that is new has to be printed, or to say why not."""
    unfilled = set(fields_of(model.model_validate(full()[record])))
    assert {name for name in unfilled if not reason(record, tuple(name.split(".")))} == set()


def fields_of(value: Any, path: Path = ()) -> Iterator[str]:  # noqa: ANN401  (a part of a record)
    """The fields of a record, and of the records in it, that nowhere have a value."""
    filled: dict[str, bool] = {}
    for name, has in filled_in(value, path):
        filled[name] = filled.get(name, False) or has
    yield from (name for name, has in filled.items() if not has)


def filled_in(value: Any, path: Path) -> Iterator[tuple[str, bool]]:  # noqa: ANN401  (as above)
    if isinstance(value, BaseModel):
        for field in type(value).model_fields:
            inner = getattr(value, field)
            if not (is_measure(value) and inner is None):
                yield named((*path, field)), inner not in (None, (), {}, "")
            yield from filled_in(inner, (*path, field))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from filled_in(item, (*path, key))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from filled_in(item, (*path, number))


def is_measure(value: BaseModel) -> bool:
    """Of these, one unit is given and the others are not."""
    return "minutes" in type(value).model_fields or "percent" in type(value).model_fields
