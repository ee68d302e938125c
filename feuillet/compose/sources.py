"""How a document names its sources: where it refers to one, and where it lists them."""

from collections.abc import Iterable

from markupsafe import Markup

from feuillet.compose.typography import build_typesetter
from feuillet.compose.words import LocaleWords
from feuillet.model import Source


def format_reference(numbers: Iterable[int]) -> Markup:
    """« [1] [4] »: a voice would take a raised figure for a part of the number before it, « 1, 4 »
    for a decimal.
    """
    known = " ".join(f"[{number}]" for number in numbers)
    return Markup('<span class="source">{}</span>').format(known) if known else Markup("")


def format_citation(source: Source, words: LocaleWords) -> Markup:
    """Authors, title, reference, year: what is known of it; names are marked with the publication’s
    language.
    """
    language = source.language or words.language
    setter = build_typesetter(language)
    named = Markup(", ").join(
        setter(each) for each in (source.authors, source.title, source.reference) if each
    )
    if language != words.language:
        named = Markup('<span lang="{}">{}</span>').format(language, named)
    year = (
        build_typesetter(words.language)(source.year)
        if source.year
        else words("sources.undated")
        if source.undated
        else None
    )
    return Markup(", ").join(part for part in (named, year) if part) + "."
