"""Finished files: reading and completing what they say of themselves, and putting pages on sheets of paper.

Only here is pikepdf.
"""

from feuillet.pdf.facts import Facts, facts, transparent
from feuillet.pdf.finish import finish
from feuillet.pdf.impose import ROLL_FOLD, Side, impose

__all__ = ["ROLL_FOLD", "Facts", "Side", "facts", "finish", "impose", "transparent"]
