"""What an author of English must type right, since typesetting cannot mend it."""

import re

from feuillet.languages.patterns import (
    AFTER_NUMBER,
    AMOUNT_START,
    AMOUNT_UNIT,
    ANY_LETTER,
    DOUBLED_APOSTROPHE,
    UNIT_SIGNS,
)
from feuillet.languages.rules import SlipPatterns, Slips
from feuillet.messages import N_

_TIME_UNITS = f"weeks?|months?|days?|years?|hours?|minutes?|seconds?|times|tablets?|{UNIT_SIGNS}"
_ENGLISH_DAYS = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*days?|[rs]{0,2}\.?)"
_SLIPS_OF_NUMBERS: SlipPatterns = (
    (
        re.compile(rf"{AMOUNT_START}\d+(?:\.\d+)?{AMOUNT_UNIT} ?[xX×] ?\d+(?:\.\d+)?"),
        N_("“x” is misread aloud: write “2 times 500 mg”, “5 cm by 3 cm”"),
    ),
    (
        re.compile(rf"\b{_ENGLISH_DAYS} - (?={_ENGLISH_DAYS}(?!\w))"),
        N_("a hyphen is silent aloud: write “Monday to Friday”"),
    ),
    (
        re.compile(r"(?<![-:] )\b(?!0\d)\d+(?:\.\d+)?(?: - ?|- )(?=\d)"),
        N_("a hyphen is silent aloud: write “2 to 3”, or a comma"),
    ),
    (
        re.compile(rf"{AFTER_NUMBER}(?: ?[′″]|’’|[’′](?=\d\d?\b)|’(?!\w)(?![^“”]*”))"),
        N_("a prime is silent aloud: write “minutes” or “seconds”"),
    ),
)
_SLIPS_OF_SIGNS: SlipPatterns = (
    (re.compile(r"[\"«»„‹›]|<<|>>"), N_("write “ and ”")),
    (re.compile(rf"(?<={ANY_LETTER})[’`´]{{2,}}(?={ANY_LETTER})"), N_("one such sign is enough")),
    (re.compile(DOUBLED_APOSTROPHE), N_("write “ and ”")),
    # Inside “ and ” they are right.
    (re.compile(r"(?<![\w’])[’‘](?=\w[^’]*[\w.!?…][’](?!\w))(?![^“”]*”)"), N_("write “ and ”")),
    (re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)+”"), N_("write ‘ and ’ between “ and ”")),
    (re.compile(r"“(?=[^”]*(?:$|“))|^[^“”]*”|”(?=[^“]*”)"), N_("“ and ” go in pairs")),
    (re.compile(rf"{ANY_LETTER} ’s\b"), N_("no space stands before an apostrophe")),
    (re.compile(r"“ | ”"), N_("no space stands inside “ and ”")),
    (re.compile(r" [;:!?]"), N_("no space stands before this sign")),
    (
        re.compile(rf"\b\d+ ?-\d+(?= (?:{_TIME_UNITS})\b| ?%)"),
        N_("a hyphen is silent aloud: write “6 to 8”"),
    ),
    (
        re.compile(r"(?<!\d )(?<![\w,+])(?!11[68] \d{3}\b)[1-9]\d{0,2}(?: \d{3})+(?![ ,]?\d)"),
        "write “1,000”",
    ),
    (re.compile(r"(?<![\d,])\d+,\d{1,2}(?!\d|,\d)"), N_("a decimal has a point")),
)
ENGLISH_SLIPS = Slips(_SLIPS_OF_NUMBERS, _SLIPS_OF_SIGNS)
