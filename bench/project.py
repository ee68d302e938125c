"""A project of made-up organisations, written from the two examples in brochures/: other names,
colours, addresses.
"""

import colorsys
import random
import re
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import NamedTuple

from feuillet.folders import PRODUCT_ROOT

PROCEDURE = "cimentoplastie"
KINDS = ("handout", "summary", "leaflet")
# The other half of what an organisation may be: one has sites and a message, the other neither.
CLINIC, ASSOCIATION = "clinique-des-tilleuls", "asso-sopk"
CONTENT = PRODUCT_ROOT / "brochures"


class Invented(NamedTuple):
    """An organisation that is nobody's."""

    id: str
    name: str
    website: str


def invented(count: int) -> Iterator[Invented]:
    """As many as asked for, always the same; “.example” is nobody's either."""
    for number in range(count):
        kind = "Association" if number % 2 else "Clinique"
        name = f"organisation-{number + 1:04}"
        yield Invented(name, f"{kind} {number + 1:04} (exemple fictif)", f"{name}.example")


def write(folder: Path, count: int) -> tuple[Invented, ...]:
    """The project; all organisations have one typography, so that their layouts are the same."""
    procedure = folder / "brochures" / "procedures" / PROCEDURE
    copytree(CONTENT / "procedures" / PROCEDURE, procedure)
    facts = (procedure / "procedure.yaml").read_text("utf-8")
    # The associations that it names are none of the invented ones; and so the text is not the one
    # that is recorded.
    (procedure / "procedure.yaml").write_text(
        re.sub(r"(?m)^associations: .*\n", "", facts), "utf-8"
    )
    (folder / "brochures" / "checks.yaml").write_bytes((CONTENT / "checks.yaml").read_bytes())
    chance = random.Random(count)  # noqa: S311  (colours, no secrets)
    brand = (CONTENT / "organisations" / CLINIC / "_brand.yml").read_text("utf-8")
    organisations = tuple(invented(count))
    for number, each in enumerate(organisations):
        own = folder / "brochures" / "organisations" / each.id
        own.mkdir(parents=True)
        example = (
            CONTENT
            / "organisations"
            / (ASSOCIATION if number % 2 else CLINIC)
            / "organisation.yaml"
        )
        (own / "organisation.yaml").write_text(renamed(example.read_text("utf-8"), each), "utf-8")
        (own / "_brand.yml").write_text(coloured(brand, each, chance), "utf-8")
    return organisations


def renamed(text: str, organisation: Invented) -> str:
    """An organisation's file with the name, the wordmark and the address of another, and these
    kinds alone.
    """
    wordmark = organisation.name.removesuffix(" (exemple fictif)")
    lines = {
        r"id: \S+": f"id: {organisation.id}",
        r"name: .*": f"name: {organisation.name}",
        r"wordmark:\n(?:  - .*\n)+": f"wordmark:\n  - {wordmark}\n",
        r"  url: .*": f"  url: https://{organisation.website}",
        r"  printed: .*\.[a-z]+$": f"  printed: {organisation.website}",
        r"issues:.*\n(?:[ #].*\n)*": f"issues:\n  {PROCEDURE}: [{', '.join(KINDS)}]\n",
    }
    for old, new in lines.items():
        text = re.sub(rf"(?m)^{old}", new, text, count=1)
    return text


def coloured(text: str, organisation: Invented, chance: random.Random) -> str:
    """A brand's file with other colours, dark enough for text, and another name."""
    short = organisation.name.removesuffix(" (exemple fictif)")
    text = re.sub(r"short: .*", f"short: {short}", text)
    text = re.sub(r"full: .*", f"full: {organisation.name}", text)
    return re.sub(r'"#(?!ffffff)[0-9a-f]{6}"', lambda _: f'"{dark(chance)}"', text)


def dark(chance: random.Random) -> str:
    channels = colorsys.hsv_to_rgb(
        chance.random(), chance.uniform(0.3, 0.9), chance.uniform(0.2, 0.3)
    )
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in channels)
