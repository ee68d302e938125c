"""Whole documents laid out once for all tests, and kept as the product keeps layouts: under a
fingerprint of the sheet and of all that lays it out.
"""

import pickle
from functools import cache

from feuillet.cache import keep_bytes, recall_bytes
from feuillet.compose import Sheet
from feuillet.folders import find_cache_folder
from feuillet.layout import Base, identify_engine, lay_out_sheet

ENGINE = cache(identify_engine)


def recall_layout(sheet: Sheet) -> Base:
    """The layout of a sheet, from an earlier test or run where nothing that decides it changed."""
    folder, key = find_cache_folder() / "layouts-of-tests", sheet.fingerprint(ENGINE())
    if kept := recall_bytes(folder, key):
        found: Base = pickle.loads(kept)  # noqa: S301  (from the user's own cache folder)
        return found
    made = lay_out_sheet(sheet)
    keep_bytes(folder, key, pickle.dumps(made))
    return made
