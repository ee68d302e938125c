"""The text of versions.yaml with the present versions added: what `check --record` writes."""

from feuillet.checks.texts import pairs
from feuillet.model import Library, content_fingerprint
from feuillet.trust import written

ABOUT = "Which text bore which version: procedure, language, version, content fingerprint."


def released(library: Library) -> str:
    """The whole new file. A recorded version stays as it is, unless the procedure is a draft."""
    recorded = {
        name: {language: dict(versions) for language, versions in languages.items()}
        for name, languages in library.versions.value.root.items()
    }
    for procedure, wording in pairs(library):
        versions = recorded.setdefault(procedure.value.id, {}).setdefault(wording.value.language, {})
        if procedure.value.version not in versions or procedure.value.status.state == "draft":
            versions[procedure.value.version] = content_fingerprint(library, procedure.value.id, wording.value.language)
    return written(ABOUT, recorded)
