"""Which documents to make, for which site and practitioner, and what their files are called."""

from feuillet.select.file_names import (
    FILE_WORD_PATTERN,
    MOCK_UP,
    build_file_name,
    find_file_word,
    index_by_file_name,
)
from feuillet.select.request import ALL, Job, Request, covers_name
from feuillet.select.selection import (
    CONSENT_KIND,
    has_all_records,
    is_lawful,
    is_offered,
    list_jobs,
    list_wanted_jobs,
    refuse_unknown_id,
)
from feuillet.select.sites import (
    CARING_ORGANISATIONS,
    find_sole_site,
    has_requested_site,
    is_requested,
)

__all__ = [
    "ALL",
    "CARING_ORGANISATIONS",
    "CONSENT_KIND",
    "FILE_WORD_PATTERN",
    "MOCK_UP",
    "Job",
    "Request",
    "build_file_name",
    "covers_name",
    "find_file_word",
    "find_sole_site",
    "has_all_records",
    "has_requested_site",
    "index_by_file_name",
    "is_lawful",
    "is_offered",
    "is_requested",
    "list_jobs",
    "list_wanted_jobs",
    "refuse_unknown_id",
]
