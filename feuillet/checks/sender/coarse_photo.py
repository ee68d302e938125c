"""A photograph has enough pixels for the cover that it fills: 300 to the inch.

PASS:
    photo: [1040, 1418]
    brand: {defaults: {feuillet: {picture: photo, photo: {path: a.jpg, credit: Photo A. Martin,
      consent: {by: A. Martin, on: 2026-11-01}}}}}
    kind: {slots: {art-cover: {width: "88", height: "120"}}}
FAIL:
    photo: [1600, 1200]
    brand: {defaults: {feuillet: {picture: photo, photo: {path: a.jpg, credit: Photo A. Martin,
      consent: {by: A. Martin, on: 2026-11-01}}}}}
    kind: {slots: {art-cover: {width: "88", height: "120"}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.artwork.photo import count_pixels, measure_photo
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.slots import list_issued_slots
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library

ID = "coarse-photo"
SCOPE = Scope.ORGANISATION
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for name, data in library.photos.items():
        width, height = measure_photo(data) or (0, 0)
        places = list_issued_slots(library, name, "art-cover")
        wanted = {
            (count_pixels(float(place.width)), count_pixels(float(place.height)))
            for place in places
        }
        across, down = (max(sides, default=0) for sides in zip(*wanted, strict=True) or ((), ()))
        if width < across or height < down:
            message = _(
                "the photo has {width} × {height} pixels, and a cover asks for "
                "{across} × {down} at least: export it larger"
            ).format(width=width, height=height, across=across, down=down)
            yield library.brands[name].at("defaults", "feuillet", "photo", "path"), message
