"""
No sign stands in a text that is lost or misread when it is read aloud: write the word.

PASS:
    fr: {lead: "Vous avez au moins dix-huit ans."}
FAIL:
    fr: {lead: "Vous avez ≥ dix-huit ans."}
FAIL:
    fr: {lead: "Vous serez endormi(e)."}
FAIL:
    fr: {lead: "Le patient·e attend."}
FAIL:
    fr: {lead: "Il faut un médecin et/ou une infirmière."}
PASS:
    fr: {lead: "Voyez deuxiemeavis.fr/fiches ou https://example.org/a/b (en deux pages)."}
FAIL:
    fr: {lead: "Comptez 2–3 jours, pour 1/1000 personnes."}
FAIL:
    fr: {lead: "Ne mangez <b>rien</b>."}
"""

import re
from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, list_locale_texts, list_reader_texts
from feuillet.findings import Severity
from feuillet.languages import join_patterns
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.text import ADDRESS_PATTERN, strip_markdown

ID = "lost-aloud"
SCOPE = Scope.WORDING | Scope.ORGANISATION | Scope.TEMPLATE
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")
_HTML_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_SILENT_SIGN = re.compile(
    r"[≥≤<>≈~±≠→⇒]"
    # What joins the feminine or the plural to a word: brackets, a middle dot or a bullet.
    rf"|(?<=\w)\((?:{join_patterns('bracketed_endings')})\)|[·‧∙⋅•]"
    # « 1/1000 » is heard as « un mille », « 2–3 » as « deux trois », and « et/ou » with its stroke.
    r"|\d+\s?[/–—]\s?\d+|(?<=[^\W\d])/(?=[^\W\d])"
)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for place, _unused, text in (*list_reader_texts(library), *list_locale_texts(library)):
        words = strip_markdown(text)
        if tag := _HTML_TAG.search(words):
            yield (
                place,
                _(
                    "HTML is printed as it is written: take “{tag}” out; bold is written **bold**"
                ).format(tag=tag[0]),
            )
        for sign in dict.fromkeys(
            _SILENT_SIGN.findall(ADDRESS_PATTERN.sub("", _HTML_TAG.sub("", words)))
        ):
            yield (
                place,
                _("“{sign}” is lost when the text is read aloud: write it in words").format(
                    sign=sign
                ),
            )
