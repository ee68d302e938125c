"""
A text that was released under a version does not change under that version.

PASS:
    versions: {demo: {fr: {"0.9": "00000000"}}}
FAIL:
    versions: {demo: {fr: {"1.0": "00000000"}}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, pair_wordings
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Release, compute_content_fingerprint

ID = "version-changed"
SCOPE = Scope.PROCEDURE
SEVERITY = Severity.ERROR
SOURCE = N_("NHS standard for health content, version control")


def check(library: Library, _today: date) -> Iterator[Problem]:
    for procedure, wording in pair_wordings(library):
        name, version, language = (
            procedure.value.id,
            procedure.value.version,
            wording.value.language,
        )
        recorded = library.versions.value.root.get(name, {}).get(language, {}).get(version)
        if recorded and Release.read(recorded).fingerprint != compute_content_fingerprint(
            library, name, language
        ):
            message = _(
                "these words or the facts have changed since version {version} was "
                "recorded: raise `version` in procedure.yaml"
            ).format(version=version)
            if procedure.value.status.state == "draft":
                message += _(
                    "; or, as a draft may keep its version, record it again with check --record"
                )
            # In the language's file: the other languages may well be as they were.
            yield wording.at("language"), message
