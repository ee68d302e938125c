"""From files to the Library."""

from feuillet.folders import Folders, list_input_files
from feuillet.load.library import load_library

__all__ = ["Folders", "list_input_files", "load_library"]
