"""Pieces of patterns that several languages build theirs of."""

ANY_LETTER = r"[^\W\d_]"
# Before a number that no name, version or identifier holds.
AMOUNT_START = r"(?<![\w.,/+-])"
AMOUNT_UNIT = r"(?: ?(?:[kmµ]?g|[cm]?m|m[lL]))?"
# An angle has primes, and so may what stands in quotes.
AFTER_NUMBER = r"(?<=\d)(?<![°’‘]\d)(?<![°’‘]\d\d)(?<!° \d\d)"
# What stands for a quotation mark; behind a number it is a prime.
DOUBLED_APOSTROPHE = r"[’‘`´]{2,}|(?<!\w)[`´](?=\w)|(?<=[\w.!?…])[`´](?!\w)"
UNIT_SIGNS = "h|min|s|mg|µg|g|kg|mm|cm|m|ml|mL|L"
