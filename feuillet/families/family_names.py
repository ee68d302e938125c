"""What a designer calls a font family: a list as in CSS, a former name, a weight beside it."""

import re
from collections.abc import Iterator

# One family of a list, in quotes or without.
_FAMILY_IN_LIST = re.compile(r"\s*(?:\"([^\"]*)\"|'([^']*)'|([^,]*))\s*(?:,|$)")
# What Google Fonts writes behind a family, and what a foundry adds to its name for one file.
_WEIGHT_SUFFIX = re.compile(r"\s*:.*")
_STYLE_SUFFIX = re.compile(
    r"[\s_-]*\b(?:variable|var|vf|thin|hairline|(?:extra|ultra|semi|demi)?[\s_-]?(?:light|bold)|"
    r"regular|normal|roman|book|medium|heavy|black|italic|oblique)$",
    re.IGNORECASE,
)
# Names under which families were published before; as `normalise_family_name` gives it.
_FORMER_NAMES = {
    "gentiumbasic": "Gentium Book Plus",
    "gentiumbook": "Gentium Book Plus",
    "gentiumbookbasic": "Gentium Book Plus",
    "hkgrotesk": "Hanken Grotesk",
    "muli": "Mulish",
    "opensauce": "Open Sauce Sans",
    "opensauceone": "Open Sauce Sans",
    "sourcecode": "Source Code Pro",
    "sourcesans": "Source Sans 3",
    "sourcesanspro": "Source Sans 3",
    "sourceserif": "Source Serif 4",
    "sourceserifpro": "Source Serif 4",
}
# Families of CSS that stand for any of a sort.
SANS_SORT, SERIF_SORT = "sans", "serif"
GENERIC_FAMILIES = {
    **dict.fromkeys(
        ("sansserif", "systemui", "uisansserif", "applesystem", "blinkmacsystemfont"), SANS_SORT
    ),
    **dict.fromkeys(("uirounded", "inherit", "initial", "unset"), SANS_SORT),
    **dict.fromkeys(("serif", "uiserif"), SERIF_SORT),
}


def split_family_list(families: str) -> tuple[str, ...]:
    """The families of a list, first choice first."""
    found = (quoted or single or bare for quoted, single, bare in _FAMILY_IN_LIST.findall(families))
    return tuple(name for each in found if (name := each.strip(" \"'\t\n")))


def normalise_family_name(name: str) -> str:
    """Letters and digits alone: the same for « Source Sans 3 » and « source-sans-3 »."""
    return re.sub(r"[\W_]+", "", name.casefold())


def list_family_names(name: str) -> Iterator[str]:
    """What a family may be called today: as written, under its later name, without a style."""
    written = _WEIGHT_SUFFIX.sub("", name)
    while normalise_family_name(written):
        yield written
        if today := _FORMER_NAMES.get(normalise_family_name(written)):
            yield today
        shorter = _STYLE_SUFFIX.sub("", written)
        if shorter == written:
            return
        written = shorter
