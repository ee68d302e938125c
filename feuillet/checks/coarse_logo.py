"""
A logo made of pixels has enough of them for the largest place that it is printed in: 300 to the inch.

PASS:
    logo: [1200, 400]
    brand: {logo: logo.png}
    kind: {slots: {logo: {width: "80", height: "20"}}}
FAIL:
    logo: [300, 100]
    brand: {logo: logo.png}
    kind: {slots: {logo: {width: "80", height: "20"}}}
"""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from math import ceil

from feuillet.checks.texts import Problem
from feuillet.findings import Severity
from feuillet.load.pictures import logo_steps
from feuillet.model import Library, Slot
from feuillet.plain import SIGNATURE, png_size

ID = "coarse-logo"
SEVERITY = Severity.ERROR
SOURCE = "house rule"

LEAST_DPI = 300
MM_AN_INCH = 25.4


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name, data in library.logos.items():
        if not data.startswith(SIGNATURE):
            continue
        width, height = png_size(data)
        for_print = {needed(slot, width, height) for slot in places(library, name)}
        most = max(for_print, default=0)
        if width < most:
            brand = library.brands[name]
            wanted = f"{most} × {ceil(most * height / width)}"
            message = (
                f"the logo has {width} × {height} pixels, and paper asks for {wanted}: export it larger, or as SVG"
            )
            yield brand.at(*logo_steps(brand.value)), message


def places(library: Library, name: str) -> Iterator[Slot]:
    """The logo's slot in each kind that the organisation issues; in all, where that cannot be read."""
    organisation = library.organisations.get(name)
    kinds = chain(*organisation.value.issues.values()) if organisation else library.kinds
    for kind in set(kinds):
        slots = library.kinds[kind].value.slots if kind in library.kinds else {}
        if "logo" in slots:
            yield slots["logo"]


def needed(slot: Slot, width: int, height: int) -> int:
    """How many pixels across the picture needs, drawn as large as it goes into the slot."""
    printed = min(float(slot.width), float(slot.height) * width / height)
    return ceil(printed / MM_AN_INCH * LEAST_DPI)
