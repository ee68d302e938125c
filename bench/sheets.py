"""Our documents as HTML, for the peers that lay out HTML and for the translation to Typst."""

import base64
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from feuillet.compose import Sheet, compose_sheet
from feuillet.editions import EditionName
from feuillet.load import Folders, load_library
from feuillet.select import Job

TODAY = date(2026, 11, 23)


def composed(
    project: Path,
    procedure: str,
    organisation: str,
    kinds: tuple[str, ...],
    edition: EditionName = "standard",
) -> Iterator[Sheet]:
    """The sheets of an organisation in French, each a whole document."""
    folders = Folders.at(project)
    library, _ = load_library(folders)
    for kind in kinds:
        sheet = compose_sheet(
            library, Job(procedure, organisation, kind, "fr", edition), folders, TODAY
        )
        if not isinstance(sheet, Sheet):
            message = f"{kind} cannot be composed: {sheet}"
            raise TypeError(message)
        yield sheet


def whole(sheet: Sheet) -> str:
    """One HTML file with its styles and pictures in it, as another program would be given it."""
    html = sheet.html
    for name, data in sheet.assets.items():
        html = html.replace(f"asset:{name}", f"data:;base64,{base64.b64encode(data).decode()}")
    styles = "".join(f"<style>{text}</style>" for _, text in sheet.styles)
    return html.replace("</head>", f"{styles}</head>", 1)
