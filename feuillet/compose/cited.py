"""Where a document refers to its sources: what number each has, and which sentences refer to it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from feuillet.compose import risk
from feuillet.compose.typography import NO_BREAK
from feuillet.model import Benefit, Figure, Passage, Procedure, Rate, Risk, Wording
from feuillet.model.reach import has_row
from feuillet.text import references

EVIDENCE = ("controlled", "uncontrolled")
# Between two sentences, two paragraphs or two entries of a list.
BETWEEN = re.compile(r"((?:(?<=[.?!…])|(?<=[.?!…]\*\*))\s+(?=[^a-zà-ÿ])|\n\s*\n|\n(?=\s*(?:[-*]|\d+[.)])\s))")
# A reference stands before what ends its sentence.
END = re.compile(r"(?:\s*[.?!…:;]+[)»”]?\**)?\s*$")
# How a text calls the reference to sources of these numbers, as if it were a figure: `{cited-1-4}`.
CITED = "cited-"


def numbered(procedure: Procedure, wording: Wording, section_ids: tuple[str, ...]) -> Mapping[str, int]:
    """The number of each source: in the order in which the whole text first refers to them, then those left.

    A document that prints less has the same numbers; one without a list of sources refers to none.
    """
    if "sources" not in section_ids:
        return {}
    keys = (key for section in section_ids for key in met(section, procedure, wording))
    return {key: n for n, key in enumerate(dict.fromkeys((*keys, *procedure.sources)), start=1)}


def met(section: str, procedure: Procedure, wording: Wording) -> Iterator[str]:
    """The sources of a section, in the order of its texts."""
    figures = procedure.figures
    if section in wording.sections:
        yield from read_in(whole(wording.sections[section]), figures)
    match section:
        case "benefits":
            for benefit in by_evidence(procedure):
                yield from read_in(whole(wording.benefits[benefit.id]), figures)
                yield from sources_of(benefit)
        case "risks":
            for item in risk.in_order(procedure):
                yield from sources_of_row(item, wording, figures)
        case "alternatives":
            for choice in procedure.alternatives:
                yield from read_in(whole(wording.alternatives[choice]), figures)
        case "during":
            yield from read_in(" ".join(wording.day), figures)
        case "questions":
            yield from read_in(" ".join(item.answer for item in wording.asked), figures)


def whole(said: Passage) -> str:
    return f"{said.short} {said.more or ''}"


def read_in(text: str, figures: Mapping[str, Figure]) -> tuple[str, ...]:
    """The sources of the figures that a text names, each once."""
    named = (figures.get(name.partition(".")[0]) for name in references(text))
    return tuple(dict.fromkeys(figure.source for figure in named if figure and figure.source))


def by_evidence(procedure: Procedure) -> tuple[Benefit, ...]:
    """Controlled evidence first, whatever the order of the file."""
    return tuple(sorted(procedure.benefits, key=lambda benefit: EVIDENCE.index(benefit.evidence)))


def sources_of(item: Risk | Benefit) -> tuple[str, ...]:
    """Of the figure, then of the rest."""
    keys = (item.frequency.source if isinstance(item.frequency, Rate) else None, item.source)
    return tuple(dict.fromkeys(key for key in keys if key))


def sources_of_row(item: Risk, wording: Wording, figures: Mapping[str, Figure]) -> tuple[str, ...]:
    """Of all that a row of the table says; of a risk without a row none: there is nowhere for it to stand."""
    said = wording.risks[item.id]
    keys = (*sources_of(item), *read_in(f"{said.short} {said.action}", figures))
    return tuple(dict.fromkeys(keys)) if has_row(item) else ()


def known(keys: Iterable[str], numbers: Mapping[str, int]) -> tuple[int, ...]:
    """The numbers of sources, in their order."""
    return tuple(sorted(numbers[key] for key in keys if key in numbers))


def referring(text: str, figures: Mapping[str, Figure], numbers: Mapping[str, int], last: tuple[int, ...] = ()) -> str:
    """The text with a `{cited-1-4}` at the end of each sentence whose figures were read in the sources 1 and 4.

    Of several sentences in turn with the same sources the last refers to them. `last` are those of the whole text.
    """
    pieces = BETWEEN.split(text)
    found = [known(read_in(piece, figures), numbers) for piece in pieces[::2]]
    found[-1] = tuple(sorted({*found[-1], *last}))
    for n, (here, after) in enumerate(pairwise((*found, ()))):
        # Each entry of a list and each paragraph stands by itself.
        ends_block = "\n" in "".join(pieces[2 * n + 1 : 2 * n + 2])
        if here and (here != after or ends_block):
            mark = f"{NO_BREAK}{{{CITED}{'-'.join(map(str, here))}}}"
            pieces[2 * n] = END.sub(lambda end, mark=mark: mark + end[0], pieces[2 * n], count=1)
    return "".join(pieces)
