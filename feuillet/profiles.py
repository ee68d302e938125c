"""What a file is for: one record for each profile. Code asks the record, never the name."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

ProfileName = Literal["screen", "print", "web", "record"]


class Profile(NamedTuple):
    """A profile; what it adds to the look stands in `styles/profiles/<name>.css`."""

    name: ProfileName
    # Made where no profile is asked for.
    is_usual: bool = False
    # Laid out on pages of paper by us; a browser lays out the others, and enlarges them by itself.
    is_paged: bool = True
    # Panels stand on a sheet of paper, to be printed on both sides and folded.
    is_imposed: bool = False
    # The fields of a form can be filled in.
    is_fillable: bool = False
    # A copy for an archive (PDF/A-1b or 2b): frozen, without tags or fields.
    is_archived: bool = False
    # Whether the name of the file says it, in the locale's word.
    is_named: bool = True
    suffix: str = "pdf"


PROFILES: Mapping[ProfileName, Profile] = {
    each.name: each
    for each in (
        Profile("screen", is_usual=True, is_fillable=True, is_named=False),
        Profile("print", is_usual=True, is_imposed=True),
        Profile("web", is_paged=False, is_named=False, suffix="html"),
        Profile("record", is_archived=True),
    )
}
USUAL_PROFILES = tuple(each.name for each in PROFILES.values() if each.is_usual)
