"""
What a picture says to a blind reader is more than the name of its file, and does not say that it is a picture.

Without `alt`, a logo says whose it is, which is right.

PASS:
    brand: {logo: {medium: {path: logo.png, alt: Les Tilleuls}}}
FAIL:
    brand: {logo: {medium: {path: les-tilleuls.png, alt: Les tilleuls}}}
FAIL:
    brand: {logo: {medium: {path: logo.png, alt: logo_final.PNG}}}
FAIL:
    brand: {logo: {medium: {path: logo.png, alt: Image du logo}}}
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.load.pictures import logo_steps
from feuillet.model import Library

ID = "alternative-text"
SEVERITY = Severity.WARNING
SOURCE = "WCAG 2.2, 1.1.1 and its failure F30"
FILE_NAME = re.compile(r"\.(?:png|svg|jpe?g|gif|pdf|eps|ai)$", re.IGNORECASE)
PICTURE_OF = re.compile(r"^(?:an? |une? |le |the )?(?:image|photo|picture|graphic|icon|icône|dessin)\b", re.IGNORECASE)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for brand in library.brands.values():
        logo = brand.value.logo and brand.value.logo.best()
        if logo and logo.alt and (reason := fault(logo.alt, logo.path)):
            place = brand.at(*logo_steps(brand.value)[:-1], "alt")
            yield place, f"“{logo.alt}” {reason}: write whose logo it is, or take `alt` out"


def fault(alt: str, path: str) -> str:
    """What is wrong with a picture's words; nothing, mostly."""
    if FILE_NAME.search(alt) or letters(alt) in {letters(PurePosixPath(path).stem), "logo"}:
        return "is the name of a file"
    return "says that it is a picture, which is heard anyway" if PICTURE_OF.match(alt) else ""


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
