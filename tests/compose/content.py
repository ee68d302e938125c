"""What the tests of compose work on: the small library, dressed in the project's own words, kinds
and templates.
"""

import re
from datetime import date
from functools import cache
from pathlib import Path

from markupsafe import Markup

from feuillet.compose import Sheet, SheetOrFindings, compose_sheet
from feuillet.compose.prose import Prose, build_prose
from feuillet.compose.words import LocaleWords
from feuillet.load import Folders, load_library
from feuillet.model import Library, Locale, Procedure, Wording
from feuillet.select import Job
from tests.checks.library import library, parse

FOLDERS = Folders.at(Path(__file__).parents[2])
TODAY = date(2026, 11, 23)
JOB = Job("demo", "asso", "handout", "fr")
# Words that stay as they are when an editor finds better ones for the product.
WORDS = """
fr:
  number:
    range: "{low} à {high}"
    about: "environ {amount}"
    up-to: "jusqu’à {amount}"
    below: "moins de {amount}"
    score: "{score} sur {out_of}"
    out-of: "{cases} sur {total}"
    none: "aucun cas sur {total}"
  band: {common: fréquent, rare: rare, very-rare: très rare}
  evidence: {controlled: Études avec comparaison, uncontrolled: Études sans comparaison}
  counted: {people: personnes, births: naissances}
  facts: {with: Avec, without: Sans}
  risk: {between: "{before} ; {name}"}
  section:
    what: "Qu’est-ce que c’est ?"
    why: Pourquoi
    benefits: Bénéfices
    risks: Risques
    sources: Sources
  sources: {undated: sans date}
  status: {unapproved: "Maquette, sans accord de {name}"}
  organisation: {qr-alt: "Code QR vers {address}", logo-alt: "Logo : {name}"}
  print:
    by-printer: "Imprimé par {printer}."
    by-us: Imprimé ici.
    sorting: À trier.
    litter: Ne pas jeter.
en:
  number:
    range: "{low} to {high}"
    about: "about {amount}"
    up-to: "up to {amount}"
    below: "fewer than {amount}"
    score: "{score} out of {out_of}"
    out-of: "{cases} in {total}"
    none: "no case in {total}"
  band: {common: common}
  counted: {people: people}
  evidence: {controlled: Studies with a comparison group}
  section: {what: "What is it?"}
  status: {unapproved: "Mock-up, not approved by {name}"}
  organisation: {qr-alt: "QR code for {address}", logo-alt: "Logo: {name}"}
  print:
    by-printer: "Printed by {printer}."
    by-us: Printed here.
    sorting: Please sort.
    litter: Keep it.
"""
# U+00A0 and U+202F, in a form that can be read here.
NO_BREAK, THIN = "\u00a0", "\u202f"


@cache
def project() -> Library:
    """The real content."""
    return load_library(FOLDERS)[0]


def words(language: str = "fr") -> LocaleWords:
    """A few words, to see what is made of them."""
    return LocaleWords(
        Locale.model_validate(
            {"language": language, "name": language, "words": parse(WORDS)[language]}
        )
    )


def printed(key: str, language: str = "fr", **values: object) -> str:
    """What the product itself says, in a form that can be read here."""
    return shown(LocaleWords(project().locales[language].value)(key, **values))


def small(fragment: str = "{}") -> Library:
    """The small library with a fragment of YAML laid over it, ready for the project's templates."""
    return library(fragment)._replace(locales=project().locales, kinds=project().kinds)


def records(fragment: str = "{}", language: str = "fr") -> tuple[Procedure, Wording, Prose]:
    """The one procedure of the small library, its words, and what sets them."""
    made = small(fragment)
    procedure, wording = made.procedures["demo"].value, made.wordings["demo", language].value
    return procedure, wording, build_prose(procedure, wording, words(language))


def composed(fragment: str = "{}", folders: Folders = FOLDERS, job: Job = JOB) -> SheetOrFindings:
    return compose_sheet(small(fragment), job, folders, TODAY)


def sheet(fragment: str = "{}", job: Job = JOB) -> Sheet:
    """The small library's document."""
    made = composed(fragment, job=job)
    assert isinstance(made, Sheet), made
    return made


def spoken(markup: Markup) -> str:
    """The characters of a text as they stand in the file, without its tags."""
    # Only to take the escapes away.
    return Markup(re.sub(r"<[^>]+>", "", markup)).unescape()  # noqa: S704


def shown(text: str) -> str:
    """Spaces that cannot be told apart on a screen, made visible."""
    return text.replace(NO_BREAK, "~").replace(THIN, "‿")
