"""The art that a new organisation begins with: one that no other of the project has."""

from collections.abc import Iterator

from feuillet.art import ArtStyle, choose_art_style, iterate_given_styles
from feuillet.folders import Folders, list_folders
from feuillet.load.brand_files import BRAND_FILE
from feuillet.load.records import read_record
from feuillet.model import Brand


def choose_free_style(folders: Folders, organisation: str) -> ArtStyle:
    """The first that is free; where none is, the one by the organisation's name."""
    taken = set(_iterate_taken_styles(folders))
    given = tuple(iterate_given_styles(organisation))
    return next((style for style in given if style not in taken), given[0])


def _iterate_taken_styles(folders: Folders) -> Iterator[ArtStyle]:
    for folder in list_folders(folders.brochures / "organisations"):
        file = folder / BRAND_FILE
        record, _ = read_record(Brand, file, str(file)) if file.is_file() else (None, ())
        if record:
            yield choose_art_style(record.value.defaults.feuillet, folder.name)
