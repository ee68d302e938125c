"""A logo made of pixels has enough of them for the largest place that it is printed in: 300 to the
inch.

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
from math import ceil

from feuillet.artwork import PNG_SIGNATURE, read_png_size
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.slots import list_issued_slots
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.load.pictures import find_logo_steps
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Slot

ID = "coarse-logo"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")

_LEAST_LOGO_DPI = 300
_MM_PER_INCH = 25.4


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name, data in library.logos.items():
        if not data.startswith(PNG_SIGNATURE):
            continue
        width, height = read_png_size(data)
        for_print = {
            _count_needed_pixels(slot, width, height)
            for slot in list_issued_slots(library, name, "logo")
        }
        most = max(for_print, default=0)
        if width < most:
            brand = library.brands[name]
            wanted = f"{most} × {ceil(most * height / width)}"
            message = _(
                "the logo has {width} × {height} pixels, and paper asks for {wanted}: "
                "export it larger, or as SVG"
            ).format(width=width, height=height, wanted=wanted)
            yield brand.at(*find_logo_steps(brand.value)), message


def _count_needed_pixels(slot: Slot, width: int, height: int) -> int:
    """How many pixels across the picture needs, drawn as large as it goes into the slot."""
    printed = min(float(slot.width), float(slot.height) * width / height)
    return ceil(printed / _MM_PER_INCH * _LEAST_LOGO_DPI)
