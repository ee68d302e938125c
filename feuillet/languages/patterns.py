"""Pieces of patterns that several languages build theirs of."""

ANY_LETTER = r"[^\W\d_]"
# Before a number that no name, version or identifier holds.
AMOUNT_START = r"(?<![\w.,/+-])"
AMOUNT_UNIT = r"(?: ?(?:[kmµ]?g|[cm]?m|m[lL]))?"
