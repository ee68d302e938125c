"""Which documents a line asks for, in the words of the form's language or by their ids."""

from feuillet.batch.spelling import normalise_spelling
from feuillet.batch.vocabulary import ListVocabulary

# Fewer letters than that begin too many words.
_SHORTEST_BEGINNING = 4


def parse_kinds(text: str, known: ListVocabulary) -> tuple[str, ...] | None:
    """The kinds that a cell names, each once; None where it names something else."""
    words = [word for word in normalise_spelling(text).split() if word not in known.joints]
    found: list[str] = []
    while words:
        for count in range(len(words), 0, -1):
            kind = _find_kind(" ".join(words[:count]), known)
            if kind:
                found.append(kind)
                words = words[count:]
                break
        else:
            return None
    return tuple(dict.fromkeys(found))


def _find_kind(name: str, known: ListVocabulary) -> str:
    """The kind of that name, or the only one whose name begins so."""
    if name in known.kinds:
        return known.kinds[name]
    begun = {kind for each, kind in known.kinds.items() if each.startswith(name)}
    return begun.pop() if len(begun) == 1 and len(name) >= _SHORTEST_BEGINNING else ""
