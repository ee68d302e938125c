"""What a picture says to a blind reader is more than the name of its file, and does not say that it
is a picture.

Without `alt`, a logo says whose it is, which is right. The description of a drawing is not its
caption again, which is heard after it.

PASS:
    brand: {logo: {medium: {path: logo.png, alt: Les Tilleuls}}}
FAIL:
    brand: {logo: {medium: {path: les-tilleuls.png, alt: Les tilleuls}}}
FAIL:
    brand: {logo: {medium: {path: logo.png, alt: logo_final.PNG}}}
FAIL:
    brand: {logo: {medium: {path: logo.png, alt: Image du logo}}}
PASS:
    procedure: {drawings: [{id: needle, section: how}]}
    fr:
      drawings:
        needle:
          title: Aiguille (A), peau (B)
          description: Une aiguille traverse la peau du dos.
    en:
      drawings:
        needle:
          title: Needle (A), skin (B)
          description: A needle goes through the skin of the back.
FAIL:
    procedure: {drawings: [{id: needle, section: how}]}
    fr:
      drawings:
        needle: {title: "Aiguille (A), peau (B)", description: L’aiguille et la peau.}
    en:
      drawings:
        needle:
          title: Needle (A), skin (B)
          description: A needle goes through the skin of the back.
FAIL:
    procedure: {drawings: [{id: needle, section: how}]}
    fr:
      drawings:
        needle:
          title: Aiguille (A), peau (B)
          description: Une aiguille traverse la peau du dos.
    en:
      drawings:
        needle:
          title: Needle (A), skin (B)
          description: Drawing of a needle in the skin of a back.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.languages import find_language_rules, list_language_rules
from feuillet.load.pictures import find_logo_steps
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import DrawingWording, Library
from feuillet.text import split_words

ID = "alternative-text"
SCOPE = Scope.WORDING | Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("WCAG 2.2, 1.1.1 and its failure F30")
RULES = ("picture_phrase",)
# How many words a description has that the caption has not.
_LEAST_NEW_WORDS = 4
_FILE_NAME_ENDING = re.compile(r"\.(?:png|svg|jpe?g|gif|pdf|eps|ai)$", re.IGNORECASE)


def check(library: Library, _today: date) -> Iterator[Problem]:
    # No language is written beside it.
    any_phrase = tuple(rules.picture_phrase for rules in list_language_rules())
    for brand in library.brands.values():
        logo = brand.value.logo and brand.value.logo.best()
        if logo and logo.alt and (reason := _describe_alt_fault(logo.alt, logo.path, any_phrase)):
            place = brand.at(*find_logo_steps(brand.value)[:-1], "alt")
            yield (
                place,
                _("“{alt}” {reason}: write whose logo it is, or take `alt` out").format(
                    alt=logo.alt, reason=reason
                ),
            )
    for wording in library.wordings.values():
        phrase = find_language_rules(wording.value.language).picture_phrase
        for name, drawing in wording.value.drawings.items():
            if reason := _describe_alt_fault(
                drawing.description, f"{name}.svg", (phrase,)
            ) or _describe_caption_repetition(drawing):
                place = wording.at("drawings", name, "description")
                yield (
                    place,
                    _("the description of `{name}` {reason}: write what is seen in it").format(
                        name=name, reason=reason
                    ),
                )


def _describe_alt_fault(alt: str, path: str, phrases: tuple[re.Pattern[str] | None, ...]) -> str:
    """What is wrong with a picture's words; nothing, mostly."""
    if _FILE_NAME_ENDING.search(alt) or _normalise_letters(alt) in {
        _normalise_letters(PurePosixPath(path).stem),
        "logo",
    }:
        return _("is the name of a file")
    if any(phrase and phrase.match(alt) for phrase in phrases):
        return _("says that it is a picture, which is heard anyway")
    return ""


def _describe_caption_repetition(drawing: DrawingWording) -> str:
    """Whether what is seen is the caption again, with hardly a word of its own."""
    said, caption = (
        {word.casefold() for word in split_words(text)}
        for text in (drawing.description, drawing.title or "")
    )
    return _("repeats the caption") if len(said - caption) < _LEAST_NEW_WORDS else ""


def _normalise_letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
