"""The anatomy of a document: what stands in each of its sections, as one table.

Composing, references to sources, budgets of words, the comparison of kinds and the reach of a text
all read it. A new section with texts of its own is one row here and one template.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

# How much a kind prints, and so the least that a text needs to be printed.
Reach = Literal["names", "short", "full"]
REACHES: tuple[Reach, ...] = ("names", "short", "full")
_NO_REACH: Mapping[str, Reach] = MappingProxyType({})


class TextGroup(NamedTuple):
    """Texts of a language file, by the key of their group."""

    key: str
    # By the last key that leads to a text, empty for the text itself: the least `text` of a kind
    # that prints it. What is not here is printed in full only.
    reach: Mapping[str, Reach] = _NO_REACH


class SectionAnatomy(NamedTuple):
    """What a section prints besides the passage that bears its name."""

    groups: tuple[TextGroup, ...] = ()
    # Our own words, by `group.key`: those that open its text, because the law asks for them, and
    # those that stand in it besides in a kind that counts words.
    opening: tuple[str, ...] = ()
    own_words: tuple[str, ...] = ()
    # The key that findings about it point at, and whether it stands in `procedure.yaml`; else its
    # passage.
    key: str = ""
    is_fact: bool = False


# What stands above the first section.
TOP = ""
# What the act may turn into on the day: a form for consent says it.
CONVERSION = "conversion"
PASSAGES = TextGroup("sections", {"short": "names"})
ANATOMY: Mapping[str, SectionAnatomy] = {
    TOP: SectionAnatomy(
        groups=(
            TextGroup("title", {"": "names"}),
            TextGroup("names"),
            TextGroup("lead", {"": "names"}),
            # What a key figure counts; the figure itself is a fact of every kind.
            TextGroup("key_figures"),
        ),
        own_words=("status.draft",),
        key="title",
    ),
    "how": SectionAnatomy(groups=(TextGroup("steps"),)),
    "benefits": SectionAnatomy(
        # Its name stands beside its drawing.
        groups=(TextGroup("benefits", {"short": "names", "name": "short"}),),
    ),
    "risks": SectionAnatomy(
        groups=(TextGroup("risks", {"name": "names", "action": "short"}),),
        own_words=("risk.share", "risk.unknown"),
    ),
    "alternatives": SectionAnatomy(
        groups=(
            TextGroup("proposed"),
            TextGroup("alternatives", {"name": "names", "short": "short"}),
        )
    ),
    "declining": SectionAnatomy(opening=("rights.refuse",)),
    "during": SectionAnatomy(groups=(TextGroup("day"),)),
    "questions": SectionAnatomy(
        groups=(TextGroup("asked"), TextGroup("to_ask")),
        opening=("rights.opinion", "rights.silence", "rights.price"),
    ),
    "alert": SectionAnatomy(
        groups=(TextGroup("alert_signs", {"": "names"}),),
        own_words=("alert.emergency", "alert.service", "call.deaf"),
        key="alert_signs",
    ),
    "sources": SectionAnatomy(key="sources", is_fact=True),
    "authorship": SectionAnatomy(key="status", is_fact=True),
    "associations": SectionAnatomy(key="associations", is_fact=True),
}
_PLAIN_SECTION = SectionAnatomy()


def describe_section(section: str) -> SectionAnatomy:
    """The row of a section; one without texts of its own is its passage alone."""
    return ANATOMY.get(section, _PLAIN_SECTION)
