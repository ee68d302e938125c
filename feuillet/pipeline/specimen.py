"""A specimen of an organisation's look, as a file in memory."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from feuillet.compose.sheet import Sheet
from feuillet.compose.specimen import SPECIMEN_KIND, compose_specimen
from feuillet.findings import EngineError, Finding
from feuillet.folders import find_project_folders
from feuillet.layout import lay_out_sheet
from feuillet.load.library import load_library
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.select import Job, refuse_unknown_id


class _Specimen(NamedTuple):
    """The file; or what stands in its way."""

    file: bytes
    findings: tuple[Finding, ...] = ()


def make_specimen(root: Path, organisation: str, language: str | None, today: date) -> _Specimen:
    """EngineError for an organisation that nobody knows, or one that issues nothing to show."""
    folders = find_project_folders(root)
    library, _unused = load_library(folders)
    made = compose_specimen(library, _choose_job(library, organisation, language), folders, today)
    return _Specimen(lay_out_sheet(made).pdf) if isinstance(made, Sheet) else _Specimen(b"", made)


def _choose_job(library: Library, organisation: str, language: str | None) -> Job:
    """The first procedure that it issues with words in the language."""
    refuse_unknown_id("organisation", (organisation,), library.organisations)
    record = library.organisations[organisation].value
    for spoken in (language,) if language else record.languages:
        for procedure in record.issues:
            if (procedure, spoken) in library.wordings:
                return Job(procedure, organisation, SPECIMEN_KIND, spoken)
    raise EngineError(
        _(
            "`{organisation}` issues nothing that could be shown: name a procedure under `issues`"
        ).format(organisation=organisation)
    )
