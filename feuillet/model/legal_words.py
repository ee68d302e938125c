"""What a document says besides the author's texts, because the law asks for it: our own words, and
the act's traits.
"""

from collections.abc import Callable, Collection

from feuillet.model.anatomy import ANATOMY
from feuillet.model.law import SECTION_OF_TRAIT
from feuillet.model.procedure import Procedure
from feuillet.model.wording import Passage, Wording

# Our own words by `group.key`: those that open a section.
OPENING_KEYS = {name: row.opening for name, row in ANATOMY.items() if row.opening}


def complete_wording(
    wording: Wording, procedure: Procedure, own: Callable[[str], str], section_ids: Collection[str]
) -> Wording:
    """The author's words with our own and those of the traits put into the short texts of these
    sections.
    """
    told = {name: wording.traits[name] for name in procedure.traits.told if name in wording.traits}
    sections = dict(wording.sections)
    added = dict.fromkeys((*OPENING_KEYS, *(SECTION_OF_TRAIT[trait] for trait in told)))
    for name in (each for each in added if each in section_ids):
        said = wording.sections.get(name)
        before = [own(key) for key in OPENING_KEYS.get(name, ())]
        after = [text for trait, text in told.items() if SECTION_OF_TRAIT[trait] == name]
        short = join_sentences(*before, said.short if said else "", *after)
        # A text that is missing has its finding elsewhere.
        if short:
            sections[name] = Passage(short=short, more=said.more if said else None)
    return wording.model_copy(update={"sections": sections})


def join_sentences(*texts: str) -> str:
    """One sentence after the other; a text of several lines, as a list is, stays apart."""
    parts = [text.strip() for text in texts if text.strip()]
    return ("\n\n" if any("\n" in part for part in parts) else " ").join(parts)
