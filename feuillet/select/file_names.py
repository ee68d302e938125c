"""What the file of a document is called, in words of the document's language, in ASCII."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from feuillet.editions import EDITIONS
from feuillet.findings import EngineError
from feuillet.messages import gettext as _
from feuillet.persons import USUAL_PERSON
from feuillet.profiles import PROFILES
from feuillet.select.sites import find_sole_site

if TYPE_CHECKING:
    from collections.abc import Mapping

    from feuillet.model import Library
    from feuillet.select.request import Job

# The key of the word for a document without the approval of whose name it bears.
MOCK_UP = "unapproved"
# A word of a file's name.
FILE_WORD_PATTERN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def build_file_name(library: Library, job: Job) -> str:
    """`organisation/procedure-kind-language-version….pdf` (or .html) in words of the document's
    language, in ASCII.
    """
    words = [
        find_file_word(library, job, job.kind),
        job.language,
        f"v{library.procedures[job.procedure].value.version}",
    ]
    if _is_mock_up(library, job):
        words.append(find_file_word(library, job, MOCK_UP))
    if not EDITIONS[job.edition].is_usual:
        words.append(find_file_word(library, job, job.edition))
    if PROFILES[job.profile].is_named:
        words.append(find_file_word(library, job, job.profile))
    if job.person != USUAL_PERSON:
        words.append(find_file_word(library, job, job.person))
    sole = find_sole_site(library.organisations[job.organisation].value)
    # The only site needs no name: its documents are simply the organisation's.
    words += [name for name in (job.site if not sole else None, job.practitioner) if name]
    return f"{job.organisation}/{'-'.join((job.procedure, *words))}.{PROFILES[job.profile].suffix}"


def _is_mock_up(library: Library, job: Job) -> bool:
    """Whether it bears the name of somebody who has not approved it: a file travels without the
    page that says so.
    """
    from feuillet.trust import is_text_approved  # noqa: PLC0415  (the models: not for --help)

    organisation = library.organisations[job.organisation].value
    return not organisation.fictitious and not is_text_approved(
        library, job.organisation, job.procedure, job.language
    )


def find_file_word(library: Library, job: Job, key: str) -> str:
    """The locale's word for a kind, edition or profile, as it stands in file names."""
    locale = library.locales[job.language]
    word = locale.value.words.get("file", {}).get(key, "")
    if not FILE_WORD_PATTERN.fullmatch(word):
        raise EngineError(
            _(
                "{path}: write under `words: file:` what a file of “{key}” is called: "
                "lower-case letters without accents, digits and hyphens"
            ).format(path=locale.path, key=key)
        )
    return word


def index_by_file_name(library: Library, chosen: tuple[Job, ...]) -> Mapping[str, Job]:
    """The jobs by file name; raises EngineError when two would share one."""
    found: dict[str, Job] = {}
    for job in chosen:
        name = build_file_name(library, job)
        if name in found:
            raise EngineError(
                _(
                    "two documents would be called {name}: give them different words in the "
                    "locale file"
                ).format(name=name)
            )
        found[name] = job
    return found
