"""What programs do to any cell: its dress is taken off, damage is told and never printed."""

import re
import unicodedata
from collections.abc import Iterator

from feuillet.batch.table import ListCell
from feuillet.encoding import LOST_CHARACTER, MOJIBAKE
from feuillet.messages import N_
from feuillet.messages import gettext as _

# A spreadsheet's ways to keep a text from being reckoned with: ="0123", and an apostrophe before
# it. One that belongs to a name stands before one letter: 't Hooft, 'T HOOFT, 's-Gravesande.
_TEXT_FORMULA = re.compile(r'="((?:[^"]|"")*)"')
_TEXT_APOSTROPHE = re.compile(r"^'(?![a-zTSNKM][\s-]|[ts](?=[A-Z][a-z]))", re.ASCII)
_TEXT_MARKS = ("=", "'")
_ERROR_VALUE = re.compile(
    r"#(?:N/A|REF|VALUE|VALEUR|NAME|NOM|DIV/0|NULL|NUL|NUM|NOMBRE|SPILL|CALC)[!?]?|#{3,}",
    re.IGNORECASE,
)
_EXPONENT_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?E\+?[0-9]+", re.IGNORECASE)
# Letters as web pages, addresses, programs and mails write them.
_CODED_LETTER = re.compile(
    r"&(?:[A-Za-z]{2,8}|#[0-9]{1,5}|#x[0-9A-Fa-f]{1,5});|(?:%[89A-F][0-9A-F]){2}"
    r"|(?<=[^\W\d])[%=][89A-F][0-9A-F](?=[^\W\d])|\\[ux][0-9A-Fa-f]{2,4}"
)
# What programs write for an empty cell; few names are among them.
EMPTY_VALUE = re.compile(r"null|nan|none|nat|n/a|undefined|\((?:null|vide|blank)\)", re.IGNORECASE)
_FORMULA_START = re.compile(r"=|[+@-][A-Za-z_.]+\(")
_UNPRINTABLE_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
TYPE_AGAIN = N_("type it again")
STRUCK_CELL_MESSAGE = N_("is struck through: take its line out, or the stroke off")
FORMAT_AS_TEXT = N_("format the column as text, and type it again")

# What cells of some sorts are, which no value may be.
_CELL_SORT_FAULTS = {
    "error": N_("is an error of the spreadsheet: mend its formula, or widen its column"),
    "early": N_(
        "is a day that spreadsheets count in several ways: format the cell as text, and type "
        "it as year-month-day"
    ),
    "truth": N_(
        "is a true or false of the spreadsheet: format the column as text, and type it again"
    ),
}


def strip_text_mark(text: str) -> tuple[str, bool]:
    """Composed accents, without the dress of a text cell; whether there was one."""
    found = text.strip()
    if found[:1] not in _TEXT_MARKS:
        return unicodedata.normalize("NFC", found), False
    inside = _TEXT_FORMULA.fullmatch(found)
    bare = inside[1].replace('""', '"') if inside else _TEXT_APOSTROPHE.sub("", found, count=1)
    # One on each side is a pair.
    bare = (bare.removesuffix("'") if bare != found and not inside else bare).strip()
    return unicodedata.normalize("NFC", bare), bare != found


def describe_damage(text: str, cell: ListCell) -> Iterator[str]:
    """What no value may have."""
    if cell.sort == "text" and text.isalpha() and text.isascii():
        # Nearly all names and words.
        return
    if LOST_CHARACTER in text:
        yield _("has lost a letter (U+FFFD): {remedy}, and save as CSV UTF-8").format(
            remedy=_(TYPE_AGAIN)
        )
    if letter := find_unprintable(text):
        yield _("has a character that cannot be printed (U+{code:04X}): {remedy}").format(
            code=ord(letter), remedy=_(TYPE_AGAIN)
        )
    if MOJIBAKE.search(text):
        yield _("has accents saved in the wrong encoding: {remedy}, and save as CSV UTF-8").format(
            remedy=_(TYPE_AGAIN)
        )
    if _CODED_LETTER.search(text):
        yield _("has letters that are written as codes: {remedy}").format(remedy=_(TYPE_AGAIN))
    if _ERROR_VALUE.fullmatch(text):
        yield _(_CELL_SORT_FAULTS["error"])
    if _FORMULA_START.match(text):
        yield _("is a formula: write what it gives")
    if _EXPONENT_NUMBER.fullmatch(text):
        yield _("is a number that a spreadsheet has shortened: {remedy}").format(
            remedy=_(FORMAT_AS_TEXT)
        )
    if cell.sort in _CELL_SORT_FAULTS:
        yield _(_CELL_SORT_FAULTS[cell.sort])


def find_unprintable(text: str) -> str:
    """The first control character, one in no font, or one that turns the text; else nothing."""
    # Nearly all pass the first look; what is left are mostly spaces, which may stay.
    if text.isprintable():
        return ""
    return next(
        (
            sign
            for sign in text
            if sign not in "\n\t" and unicodedata.category(sign) in _UNPRINTABLE_CATEGORIES
        ),
        "",
    )


def normalise_cell_text(text: str) -> str:
    """Single plain spaces between words."""
    return " ".join(text.split())
