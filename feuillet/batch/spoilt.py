"""What programs do to any cell: its dress is taken off, damage is told and never printed."""

import re
import unicodedata
from collections.abc import Iterator

from feuillet.batch.table import Cell
from feuillet.encoding import LOST, MOJIBAKE

# A spreadsheet's ways to keep a text from being reckoned with: ="0123", and an apostrophe before
# it. One that belongs to a name stands before one letter: 't Hooft, 'T HOOFT, 's-Gravesande.
AS_TEXT = re.compile(r'="((?:[^"]|"")*)"')
APOSTROPHE = re.compile(r"^'(?![a-zTSNKM][\s-]|[ts](?=[A-Z][a-z]))", re.ASCII)
DRESS = ("=", "'")
ERROR = re.compile(
    r"#(?:N/A|REF|VALUE|VALEUR|NAME|NOM|DIV/0|NULL|NUL|NUM|NOMBRE|SPILL|CALC)[!?]?|#{3,}",
    re.IGNORECASE,
)
EXPONENT = re.compile(r"[0-9]+(?:[.,][0-9]+)?E\+?[0-9]+", re.IGNORECASE)
# Letters as web pages, addresses, programs and mails write them.
CODED = re.compile(
    r"&(?:[A-Za-z]{2,8}|#[0-9]{1,5}|#x[0-9A-Fa-f]{1,5});|(?:%[89A-F][0-9A-F]){2}"
    r"|(?<=[^\W\d])[%=][89A-F][0-9A-F](?=[^\W\d])|\\[ux][0-9A-Fa-f]{2,4}"
)
# What programs write for an empty cell; few names are among them.
NOTHING = re.compile(r"null|nan|none|nat|n/a|undefined|\((?:null|vide|blank)\)", re.IGNORECASE)
FORMULA = re.compile(r"=|[+@-][A-Za-z_.]+\(")
NO_TEXT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
TYPE_AGAIN = "type it again"
STRUCK = "is struck through: take its line out, or the stroke off"
AS_DAY_TEXT = "format the cell as text, and type it as year-month-day"
AS_FORMATTED = "format the column as text, and type it again"

# What cells of some sorts are, which no value may be.
OF_A_SORT = {
    "error": "is an error of the spreadsheet: mend its formula, or widen its column",
    "early": f"is a day that spreadsheets count in several ways: {AS_DAY_TEXT}",
    "truth": f"is a true or false of the spreadsheet: {AS_FORMATTED}",
}


def undressed(text: str) -> tuple[str, bool]:
    """Composed accents, without the dress of a text cell; whether there was one."""
    found = text.strip()
    if found[:1] not in DRESS:
        return unicodedata.normalize("NFC", found), False
    inside = AS_TEXT.fullmatch(found)
    bare = inside[1].replace('""', '"') if inside else APOSTROPHE.sub("", found, count=1)
    # One on each side is a pair.
    bare = (bare.removesuffix("'") if bare != found and not inside else bare).strip()
    return unicodedata.normalize("NFC", bare), bare != found


def damage(text: str, cell: Cell) -> Iterator[str]:
    """What no value may have."""
    if cell.sort == "text" and text.isalpha() and text.isascii():
        # Nearly all names and words.
        return
    if LOST in text:
        yield f"has lost a letter (U+FFFD): {TYPE_AGAIN}, and save as CSV UTF-8"
    if letter := unprintable(text):
        yield f"has a character that cannot be printed (U+{ord(letter):04X}): {TYPE_AGAIN}"
    if MOJIBAKE.search(text):
        yield f"has accents saved in the wrong encoding: {TYPE_AGAIN}, and save as CSV UTF-8"
    if CODED.search(text):
        yield f"has letters that are written as codes: {TYPE_AGAIN}"
    if ERROR.fullmatch(text):
        yield OF_A_SORT["error"]
    if FORMULA.match(text):
        yield "is a formula: write what it gives"
    if EXPONENT.fullmatch(text):
        yield f"is a number that a spreadsheet has shortened: {AS_FORMATTED}"
    if cell.sort in OF_A_SORT:
        yield OF_A_SORT[cell.sort]


def unprintable(text: str) -> str:
    """The first control character, one in no font, or one that turns the text; else nothing."""
    # Nearly all pass the first look; what is left are mostly spaces, which may stay.
    if text.isprintable():
        return ""
    return next(
        (sign for sign in text if sign not in "\n\t" and unicodedata.category(sign) in NO_TEXT), ""
    )


def one_line(text: str) -> str:
    """Single plain spaces between words."""
    return " ".join(text.split())
