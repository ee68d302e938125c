"""What the law asks of a procedure's documents depends on these: traits of the act, laws cited,
codes.
"""

from typing import Annotated, Literal

from pydantic import AfterValidator, StringConstraints

from feuillet.model.fields import IsoDate, NonEmptyText, Record, YesNo, refuse_repeated_ids

_Setting = Literal["visit", "day-case", "overnight", "home"]
_Anaesthesia = Literal["local", "sedation", "regional", "general"]


class Traits(Record):
    """What an act is like, as far as the law asks that its documents speak of it."""

    # Every way in which one may come and go, the most usual first; `day-case` is ambulatory care.
    setting: Annotated[tuple[_Setting, ...], AfterValidator(refuse_repeated_ids)]
    anaesthesia: Annotated[tuple[_Anaesthesia, ...], AfterValidator(refuse_repeated_ids)]
    # Whether something stays in the body.
    implant: YesNo
    # Whether X-rays or another ionising radiation is used.
    radiation: YesNo
    cosmetic: YesNo = False
    assisted_reproduction: YesNo = False

    @property
    def told(self) -> tuple[str, ...]:
        """Those that each language puts into words, in the order in which documents say them."""
        asked = {
            "radiation": self.radiation,
            "setting": True,
            "implant": self.implant,
            "lifetime": self.implant and self.cosmetic,
        }
        return tuple(name for name, wanted in asked.items() if wanted)


# The section that each of them ends.
SECTION_OF_TRAIT = {
    "radiation": "before",
    "setting": "during",
    "implant": "after",
    "lifetime": "after",
}


class Law(Record):
    """A law that the texts speak of: the day of the wording they rely on, and the day somebody read
    it again.
    """

    name: NonEmptyText
    on: IsoDate
    verified_on: IsoDate


class Verified(Record):
    """Where a code was read, and the day somebody checked it."""

    read_in: NonEmptyText
    verified_on: IsoDate


class ActCode(Verified):
    """A code of the act."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]{4}[0-9]{3}$")]


class IllnessCode(Verified):
    """A code of an illness."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z][0-9]{2}(\.[0-9]{1,2})?$")]


class Codes(Record):
    """Only codes that someone has verified."""

    ccam: tuple[ActCode, ...] = ()
    cim10: tuple[IllnessCode, ...] = ()
