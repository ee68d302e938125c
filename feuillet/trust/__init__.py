"""What may still be believed of a text: whether a translation follows its original, by fingerprints noted before."""

from feuillet.trust.translation import Lag, lags, original, recorded_translations, unrecorded
from feuillet.trust.written import EMPTY, written

__all__ = ["EMPTY", "Lag", "lags", "original", "recorded_translations", "unrecorded", "written"]
