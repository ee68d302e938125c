"""
No text of a starter file is left as `new` wrote it, so that nobody hands it out unknowingly.

One finding a file: where the first such text stands, and how many there are.

PASS:
    fr: {lead: Une phrase. Il reste à écrire à son médecin.}
FAIL:
    fr: {lead: "À écrire : une phrase."}
FAIL:
    procedure: {specialty: to-write}
FAIL:
    organisation: {name: "To write: its name"}
FAIL:
    organisation: {contact: {phone: 00 00 00 00 00, verified_on: 2026-11-01}}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, strings
from feuillet.findings import Severity
from feuillet.model import Brand, Library, Loaded, Organisation, Procedure, Wording

ID = "placeholder-text"
SEVERITY = Severity.WARNING
SOURCE = "house rule"
# A phone number of zeros alone stands in the examples of organisation.yaml.
PLACEHOLDER = re.compile(r"(?:à écrire|to write)\s*:|to-write\Z|[0\s.]{8,}\Z", re.IGNORECASE)

Authored = Loaded[Procedure] | Loaded[Wording] | Loaded[Organisation] | Loaded[Brand]


def check(library: Library, _today: date) -> Iterator[Problem]:
    shelves = (library.procedures, library.wordings, library.organisations, library.brands)
    for loaded in (loaded for shelf in shelves for loaded in shelf.values()):
        yield from still_to_write(loaded)


def still_to_write(loaded: Authored) -> Iterator[Problem]:
    written = strings(loaded.value.model_dump(mode="json"))
    places = sorted(loaded.at(*steps) for steps, text in written if PLACEHOLDER.match(text))
    if places:
        count = "one text is" if len(places) == 1 else f"{len(places)} texts are"
        yield (
            places[0],
            f"{count} still to write in this file: each begins with “À écrire” or “To write”, or has a number of zeros",
        )
