"""
A text that was released under a version does not change under that version.

PASS:
    versions: {demo: {fr: {"0.9": "00000000"}}}
FAIL:
    versions: {demo: {fr: {"1.0": "00000000"}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.texts import Problem, pairs
from feuillet.findings import Severity
from feuillet.model import Library, content_fingerprint

ID = "version-changed"
SEVERITY = Severity.ERROR
SOURCE = "NHS standard for health content, version control"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pairs(library):
        version, language = procedure.value.version, wording.value.language
        recorded = library.versions.value.root.get(procedure.value.id, {}).get(language, {}).get(version)
        if recorded and recorded != content_fingerprint(procedure.value, wording.value):
            message = f"the facts or the words ({language}) have changed since version {version}: raise `version`"
            if procedure.value.status.state == "draft":
                message += ", or record this draft again with check --record"
            yield procedure.at("version"), message
