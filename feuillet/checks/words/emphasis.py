"""
Emphasis is bold: neither italics, capitals nor underlining, which are harder to read.

PASS:
    fr: {lead: "Ne mangez **rien** avant le geste. La HAS le conseille."}
PASS:
    locale-fr: {lexicon: {known: [ESHRE]}}
    fr: {lead: "La société européenne (ESHRE) le conseille."}
FAIL:
    fr: {lead: "Ne mangez *rien* avant le geste."}
FAIL:
    fr: {lead: "Ne mangez _rien_ avant le geste."}
FAIL:
    fr: {lead: "Ne mangez <u>rien</u> avant le geste."}
FAIL:
    fr: {lead: "NE PAS manger."}
FAIL:
    fr: {lead: "Venez IMPÉRATIVEMENT à jeun."}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, find_lexicon, list_reader_texts
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import has_italics, strip_markdown

ID = "emphasis"
SCOPE = Scope.WORDING | Scope.ORGANISATION
SEVERITY = Severity.WARNING
SOURCE = N_("RNIB and UKAAF, clear print")
# A shorter one is mostly an abbreviation, unless another follows it: « NE PAS ».
_CAPITALISED_WORDS = re.compile(r"\b[A-ZÀ-ÖØ-Þ]{5,}\b|\b[A-ZÀ-ÖØ-Þ]{2,}(?: [A-ZÀ-ÖØ-Þ]{2,})+\b")
_UNDERLINE_TAG = re.compile(r"<u\b", re.IGNORECASE)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, language, text in list_reader_texts(library):
        if has_italics(text):
            yield place, _("italics are hard to read: write **bold** instead of *italic*")
        if _UNDERLINE_TAG.search(text):
            yield place, _("underlined words are hard to read: write **bold** instead")
        known = {word.upper() for word in find_lexicon(library, language).known}
        for word in dict.fromkeys(_CAPITALISED_WORDS.findall(strip_markdown(text))):
            if not known >= set(word.split()):
                yield (
                    place,
                    (
                        _(
                            "“{word}” stands in capitals: write it in small letters, in "
                            "**bold** if it matters"
                        ).format(word=word)
                    ),
                )
