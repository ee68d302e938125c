"""Where a document refers to its sources: what number each has, and which sentences refer to it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from feuillet.compose import risk
from feuillet.languages.typesetting import NO_BREAK_SPACE
from feuillet.model import Benefit, Figure, Procedure, Rate, Risk, Wording
from feuillet.model.anatomy import describe_section
from feuillet.model.wording import iterate_strings
from feuillet.text import find_figure_references

_EVIDENCE_ORDER = ("controlled", "uncontrolled")
# Between two sentences, two paragraphs or two entries of a list.
_SENTENCE_BREAK = re.compile(
    r"((?:(?<=[.?!…])|(?<=[.?!…]\*\*))\s+(?=[^a-zà-ÿ])|\n\s*\n|\n(?=\s*(?:[-*]|\d+[.)])\s))"
)
# A reference stands before what ends its sentence.
_TRAILING_PUNCTUATION = re.compile(r"(?:\s*[.?!…:;]+[)»”]?\**)?\s*$")


class CitedText(NamedTuple):
    """A text with a name in braces for each reference, as if it were a figure; by name the numbers
    of the sources.
    """

    text: str
    references: Mapping[str, tuple[int, ...]]


def number_sources(
    procedure: Procedure, wording: Wording, section_ids: tuple[str, ...]
) -> Mapping[str, int]:
    """The number of each source: in the order in which the whole text first refers to them, then
    those left.

    A document that prints less has the same numbers; one without a list of sources refers to none.
    """
    if "sources" not in section_ids:
        return {}
    keys = (
        key for section in section_ids for key in _find_section_sources(section, procedure, wording)
    )
    return {key: n for n, key in enumerate(dict.fromkeys((*keys, *procedure.sources)), start=1)}


def _find_section_sources(section: str, procedure: Procedure, wording: Wording) -> Iterator[str]:
    """The sources of a section, in the order of its texts."""
    figures = procedure.figures
    if section in wording.sections:
        said = wording.sections[section]
        yield from _find_figure_sources(f"{said.short} {said.more or ''}", figures)
    match section:
        case "benefits":
            for benefit in sort_by_evidence(procedure):
                said = wording.benefits[benefit.id]
                yield from _find_figure_sources(f"{said.short} {said.more or ''}", figures)
                yield from find_item_sources(benefit)
        case "risks":
            for item in risk.sort_risks(procedure):
                yield from find_row_sources(item, wording, figures)
        case _:
            for text in _list_group_texts(section, procedure, wording):
                yield from _find_figure_sources(text, figures)


def _list_group_texts(section: str, procedure: Procedure, wording: Wording) -> Iterator[str]:
    """The texts of the groups of a section; alternatives as the facts have them in order."""
    said = wording.model_dump()
    for group in describe_section(section).groups:
        texts = said[group.key]
        if group.key == "alternatives":
            texts = {each: texts[each] for each in procedure.alternatives}
        yield from (text for _, text in iterate_strings(texts))


def _find_figure_sources(text: str, figures: Mapping[str, Figure]) -> tuple[str, ...]:
    """The sources of the figures that a text names, each once."""
    named = (figures.get(name.partition(".")[0]) for name in find_figure_references(text))
    return tuple(dict.fromkeys(figure.source for figure in named if figure and figure.source))


def sort_by_evidence(procedure: Procedure) -> tuple[Benefit, ...]:
    """Controlled evidence first, whatever the order of the file."""
    return tuple(
        sorted(procedure.benefits, key=lambda benefit: _EVIDENCE_ORDER.index(benefit.evidence))
    )


def find_item_sources(item: Risk | Benefit) -> tuple[str, ...]:
    """Of the figure, of what it is compared with, then of the rest."""
    figures = (item.frequency, item.without if isinstance(item, Benefit) else None)
    keys = (*(each.source for each in figures if isinstance(each, Rate)), item.source)
    return tuple(dict.fromkeys(key for key in keys if key))


def find_row_sources(
    item: Risk, wording: Wording, figures: Mapping[str, Figure]
) -> tuple[str, ...]:
    """Of all that a row of the risks says."""
    said = wording.risks[item.id]
    keys = (*find_item_sources(item), *_find_figure_sources(f"{said.short} {said.action}", figures))
    return tuple(dict.fromkeys(keys))


def list_source_numbers(keys: Iterable[str], numbers: Mapping[str, int]) -> tuple[int, ...]:
    """The numbers of sources, in their order."""
    return tuple(sorted(numbers[key] for key in keys if key in numbers))


def insert_references(
    text: str, figures: Mapping[str, Figure], numbers: Mapping[str, int], last: tuple[int, ...] = ()
) -> CitedText:
    """The text with a reference at the end of each sentence to where its figures were read.

    Of several sentences in turn with the same sources the last refers to them. `last` are those of
    the whole text.
    """
    pieces = _SENTENCE_BREAK.split(text)
    found = [
        list_source_numbers(_find_figure_sources(piece, figures), numbers) for piece in pieces[::2]
    ]
    found[-1] = tuple(sorted({*found[-1], *last}))
    references: dict[str, tuple[int, ...]] = {}
    for n, (here, after) in enumerate(pairwise((*found, ()))):
        # Each entry of a list and each paragraph stands by itself.
        ends_block = "\n" in "".join(pieces[2 * n + 1 : 2 * n + 2])
        if here and (here != after or ends_block):
            name = "-".join(("cited", *map(str, here)))
            references[name] = here
            mark = f"{NO_BREAK_SPACE}{{{name}}}"
            pieces[2 * n] = _TRAILING_PUNCTUATION.sub(
                lambda end, mark=mark: mark + end[0], pieces[2 * n], count=1
            )
    return CitedText("".join(pieces), references)
