"""A small valid library, and fragments of YAML laid over it: what a check's docstring shows is such
a fragment.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import TypeVar

import yaml
from pydantic import BaseModel

from feuillet.checks.law.legal_sections import REQUIRED_SECTIONS, SECTIONS_WITHOUT_WORDING
from feuillet.checks.support.releases import record_releases
from feuillet.model import (
    Approvals,
    Brand,
    CheckSettings,
    Kind,
    Library,
    Loaded,
    Locale,
    Organisation,
    Procedure,
    Reviews,
    Step,
    Translations,
    Versions,
    Wording,
)
from feuillet.trust import record_approvals, record_reviews, record_translations
from tests.checks.pictures import drawn_logo, taken_photo

Model = TypeVar("Model", bound=BaseModel)
# What `check --record` notes of a library, by the part of it that it becomes.
RECORDS = {
    "translations": record_translations,
    "reviews": record_reviews,
    "approvals": record_approvals,
}
# Every record has its part here, so that a fragment names only what matters; `~` takes a key out.
BASE = """
procedure:
  id: demo
  version: "1.0"
  updated_on: 2026-11-23
  specialty: radiology
  status: {state: in-review, owner: Owner, review_due: 2027-11-01}
  consent: free
  site: none
  traits: {setting: [visit], anaesthesia: [], implant: no, radiation: no}
  facts: {duration: {minutes: "60", source: A1}, pain: {score: "3", out_of: "10", source: A1}}
  key_figures: [duration, pain, leak]
  risks:
    - {id: leak, severity: serious, frequency: {percent: "2", population: "900", source: A1}}
    - {id: allergy, severity: serious, frequency: unknown, source: A1}
  benefits: [{id: relief, evidence: controlled, source: A1}]
  alternatives: [none]
  alert_signs: [fever]
  emergency_signs: [fever]
  local: [fasting]
  sources: {A1: {authors: Martin, year: "2020"}}
organisation:
  id: asso
  type: association
  name: Association
  wordmark: [Association]
  about: {fr: Une association de patients., en: A patients’ association.}
  languages: [fr, en]
  issues: {demo: [handout]}
  approval: {state: none}
brand: {color: {primary: "#1a237e"}}
kind:
  id: handout
  editions: {standard: {pages: {most: "4"}}}
  sections: [what, why, sources, authorship]
  slots: {}
  issuers: [association]
settings: {}
versions: {}
translations: {}
reviews: {}
approvals: {}
locale-fr:
  language: fr
  name: français
  lexicon:
    vague: [bientôt]
    terms: {zygote: [œuf]}
    numbers: [quatorze]
    units: [siècle]
    shares: [sur quatorze]
  words:
    file: {handout: fiche, unapproved: maquette}
    local: {fasting: À jeun}
    rights:
      interview: À lire.
      refuse: Refusez.
      opinion: Un autre avis.
      silence: Ne rien savoir.
      price: Le prix.
    authorship: {audience: Pour tous.}
locale-en:
  language: en
  name: English
  lexicon:
    vague: [soon]
    terms: {zygote: [egg]}
    numbers: [fourteen]
    units: [century]
    shares: [in fourteen]
  words:
    file: {handout: sheet, unapproved: mock-up}
    local: {fasting: Fasting}
    rights:
      interview: To read.
      refuse: Refuse.
      opinion: Another opinion.
      silence: Know nothing.
      price: The price.
    authorship: {audience: For all.}
fr:
  language: fr
  title: Titre
  lead: Une phrase.
  steps: [On pique., On attend.]
  key_figures: {duration: Durée, pain: Douleur, leak: Fuite}
  traits: {setting: Vous rentrez ensuite.}
  benefits: {relief: {short: Moins de douleur.}}
  risks:
    leak: {name: Une fuite, short: Du ciment sort., action: On surveille.}
    allergy: {name: Une allergie, short: La peau gratte., action: On soigne.}
  proposed: {when: Souvent., gain: Moins mal., limit: Une trace.}
  alternatives:
    none:
      {name: Ne rien faire, short: Vous attendez., when: Toujours., gain: Du repos, limit: Le mal}
  alert_signs: {fever: De la fièvre}
  day: [Venez.]
  to_ask: [Que me conseillez-vous]
"""

Tree = dict[str, object]


def parse(text: str) -> Tree:
    """YAML in which every scalar stays text, as the content files are read."""
    # Makes nothing but text, lists and mappings.
    tree: Tree = yaml.load(text, yaml.BaseLoader)  # noqa: S506
    return tree


def merged(below: object, above: object) -> object:
    """Mappings are laid over each other, all else is replaced."""
    if not (isinstance(below, dict) and isinstance(above, dict)):
        return above
    both = below | {key: merged(below.get(key), value) for key, value in above.items()}
    return {key: value for key, value in both.items() if value != "~"}


@cache
def base() -> Tree:
    tree = parse(BASE)
    sections = {
        name: {"short": "Une phrase."}
        for name in REQUIRED_SECTIONS
        if name not in SECTIONS_WITHOUT_WORDING
    }
    sections |= {"benefits": {"short": "Donc {pain}."}}
    french = {**parse(BASE)["fr"], "sections": sections}  # type: ignore[dict-item]
    own = {"language": "en", "translated_from": "fr"}
    english = {**in_english(french), **own}  # type: ignore[dict-item]
    return tree | {"fr": french, "en": english}


def in_english(value: object) -> object:
    """The same with other words, and the same figures."""
    if isinstance(value, dict):
        return {key: in_english(item) for key, item in value.items()}
    if isinstance(value, list):
        return [in_english(item) for item in value]
    return re.sub(
        r"\{[^}]*\}|[^\W\d_]{2,}",
        lambda word: word[0] if word[0][0] == "{" else f"{word[0]}s",
        str(value),
    )


def library(fragment: str = "{}", *, recorded: bool = True) -> Library:
    """The valid library with a fragment laid over; its present texts are released unless the
    fragment has versions.
    """
    above = parse(fragment)
    tree = merged(base(), above)
    assert isinstance(tree, dict)
    made = assembled(tree)
    if not recorded:
        return made
    noted = assembled(
        tree | {name: parse(text(made)) for name, text in RECORDS.items() if name not in above}
    )
    return noted if "versions" in above else noted._replace(versions=present_versions())


@cache
def present_versions() -> Loaded[Versions]:
    return loaded(
        Versions,
        parse(record_releases(assembled(base()), date(2026, 11, 20))),
        "brochures/versions.yaml",
    )


def assembled(tree: Tree) -> Library:
    wordings: dict[tuple[str, str], Loaded[Wording]] = {
        ("demo", language): loaded(
            Wording, tree[language], f"brochures/procedures/demo/{language}.yaml"
        )
        for language in ("fr", "en")
        if language in tree
    }
    procedures = {
        "demo": loaded(Procedure, tree["procedure"], "brochures/procedures/demo/procedure.yaml")
    }
    if "other" in tree:
        # Another procedure, with French words: its fragment is laid over those of the first.
        folder, words = "brochures/procedures/other", merged(base()["fr"], tree["other"])
        procedures["other"] = loaded(
            Procedure, merged(base()["procedure"], {"id": "other"}), f"{folder}/procedure.yaml"
        )
        wordings["other", "fr"] = loaded(Wording, words, f"{folder}/fr.yaml")
    locales = {
        language: loaded(Locale, tree[f"locale-{language}"], f"templates/locales/{language}.yaml")
        for language in ("fr", "en")
    }
    return Library(
        procedures=procedures,
        wordings=wordings,
        organisations={
            "asso": loaded(
                Organisation, tree["organisation"], "brochures/organisations/asso/organisation.yaml"
            )
        },
        brands={
            name: loaded(Brand, tree[key], f"brochures/organisations/{name}/_brand.yml")
            for key, name in (("brand", "asso"), ("brand-acme", "acme"))
            if key in tree
        },
        kinds={"handout": loaded(Kind, tree["kind"], "templates/kinds/handout/kind.yaml")},
        locales=locales,
        settings=loaded(CheckSettings, tree["settings"], "brochures/checks.yaml"),
        versions=loaded(Versions, tree["versions"], "brochures/versions.yaml"),
        translations=loaded(Translations, tree["translations"], "brochures/translations.yaml"),
        reviews=loaded(Reviews, tree["reviews"], "brochures/reviews.yaml"),
        approvals=loaded(Approvals, tree["approvals"], "brochures/approvals.yaml"),
        vocabulary=vocabulary(tree.get("vocabulary")),
        logos=drawn_logo(tree["logo"]) if "logo" in tree else {},
        photos=taken_photo(tree["photo"]) if "photo" in tree else {},
    )


def vocabulary(tree: object) -> Mapping[str, frozenset[str]] | None:
    """By kind the keys of our own words that it prints."""
    return (
        {kind: frozenset(keys) for kind, keys in tree.items()} if isinstance(tree, dict) else None
    )


def loaded(model: type[Model], tree: object, path: str) -> Loaded[Model]:
    """A record with the marks of its own YAML text, so that each part has a line."""
    node = yaml.compose(yaml.safe_dump(tree, sort_keys=False, allow_unicode=True))
    assert node is not None
    return Loaded(model.model_validate(tree), path, dict(marks(node)))


def marks(
    node: yaml.Node, steps: tuple[Step, ...] = ()
) -> Iterator[tuple[tuple[Step, ...], tuple[int, int]]]:
    yield steps, (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from marks(value, (*steps, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from marks(item, (*steps, index))
