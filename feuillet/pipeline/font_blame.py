"""Whether a fault of a document comes of the family that its brand has chosen, and not of its text.

Looked at only where there is a fault: the same sheet is laid out in our own family.
"""

import re
from collections.abc import Callable

from feuillet.compose.sheet import Sheet
from feuillet.findings import Finding
from feuillet.messages import gettext as _
from feuillet.messages import quote_words

# Where a brand says what it sets, and its families there.
_BRAND_STYLE = "brand"
_BRAND_FAMILY = re.compile(r'--font-(?:text|headings): "([^"]+)"[^;}]*;?\s*')
_OWN_FAMILY = "Source Sans 3"

_Proof = Callable[[Sheet], tuple[Finding, ...]]


def explain_family_faults(
    sheet: Sheet, findings: tuple[Finding, ...], prove: _Proof
) -> tuple[Finding, ...]:
    """The findings; those that our own family would not have name the brand's, and where it stands.

    `prove` lays a sheet out and says what is wrong with it.
    """
    families = find_brand_families(sheet)
    if not findings or not families:
        return findings
    left = {(each.place, each.rule) for each in prove(_replace_family(sheet))}
    return tuple(
        each if (each.place, each.rule) in left else _name_family(each, families)
        for each in findings
    )


def find_brand_families(sheet: Sheet) -> tuple[str, ...]:
    """The families other than ours that a brand's documents are set in."""
    found = (
        family
        for name, text in sheet.styles
        if name == _BRAND_STYLE
        for family in _BRAND_FAMILY.findall(text)
    )
    return tuple(dict.fromkeys(each for each in found if each != _OWN_FAMILY))


def _replace_family(sheet: Sheet) -> Sheet:
    """The same without what the brand says of type."""
    styles = tuple(
        (name, _BRAND_FAMILY.sub("", text) if name == _BRAND_STYLE else text)
        for name, text in sheet.styles
    )
    return sheet._replace(styles=styles, variants=tuple(map(_replace_family, sheet.variants)))


def _name_family(finding: Finding, families: tuple[str, ...]) -> Finding:
    names = _(" and ").join(quote_words(each) for each in families)
    do = _("to keep the words, choose another one than {names} in `_brand.yml`").format(names=names)
    return finding._replace(
        message=_("{message}; nothing is wrong with it in our own family: {do}").format(
            message=finding.message, do=do
        )
    )
