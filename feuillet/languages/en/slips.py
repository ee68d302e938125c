"""What an author of English must type right, since typesetting cannot mend it."""

import re

from feuillet.languages.patterns import AMOUNT_START, AMOUNT_UNIT, ANY_LETTER
from feuillet.languages.rules import SlipPatterns, Slips

_TIME_UNITS = "weeks|months|days|years|hours|minutes"
_SLIPS_OF_NUMBERS: SlipPatterns = (
    (
        re.compile(rf"{AMOUNT_START}\d+(?:\.\d+)?{AMOUNT_UNIT} ?[xX×] ?\d+(?:\.\d+)?"),
        "“x” is misread aloud: write “2 times 500 mg”, “5 cm by 3 cm”",
    ),
)
_SLIPS_OF_SIGNS: SlipPatterns = (
    (re.compile(r"[\"«»„‹›]|<<|>>"), "write “ and ”"),
    # Inside “ and ” they are right.
    (re.compile(r"(?<![\w’])[’‘](?=\w[^’]*[\w.!?…][’](?!\w))(?![^“”]*”)"), "write “ and ”"),
    (re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)+”"), "write ‘ and ’ between “ and ”"),
    (re.compile(r"“(?=[^”]*(?:$|“))|^[^“”]*”|”(?=[^“]*”)"), "“ and ” go in pairs"),
    (re.compile(rf"{ANY_LETTER} ’s\b"), "no space stands before an apostrophe"),
    (re.compile(r"“ | ”"), "no space stands inside “ and ”"),
    (re.compile(r" [;:!?]"), "no space stands before this sign"),
    (
        re.compile(rf"\b\d+ ?-\d+(?= (?:{_TIME_UNITS})\b| ?%)"),
        "a hyphen is silent aloud: write “6 to 8”",
    ),
    (
        re.compile(r"(?<![\d,] )(?<![\w,])(?!116 \d{3}\b)[1-9]\d{0,2}(?: \d{3})+(?![ ,]?\d)"),
        "write “1,000”",
    ),
    (re.compile(r"(?<![\d,])\d+,\d{1,2}(?![\d,])"), "a decimal has a point"),
)
ENGLISH_SLIPS = Slips(_SLIPS_OF_NUMBERS, _SLIPS_OF_SIGNS)
