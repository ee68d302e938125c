"""The text of versions.yaml with the present versions added: what `check --record` writes."""

from datetime import date

from feuillet.checks.support.texts import pair_wordings
from feuillet.model import Library, Release, compute_content_fingerprint
from feuillet.trust import format_record

_VERSIONS_COMMENT = (
    "Which text bore which version: procedure, language, version, content "
    "fingerprint, and since when."
)


def record_releases(library: Library, today: date) -> str:
    """The whole new file. A recorded version stays as it is, unless a draft has changed under it.

    The first version of all bears the text's own date: nothing is known to have changed.
    """
    recorded = {
        name: {language: dict(versions) for language, versions in languages.items()}
        for name, languages in library.versions.value.root.items()
    }
    for procedure, wording in pair_wordings(library):
        name, version, language = (
            procedure.value.id,
            procedure.value.version,
            wording.value.language,
        )
        versions = recorded.setdefault(name, {}).setdefault(language, {})
        fingerprint, draft = (
            compute_content_fingerprint(library, name, language),
            procedure.value.status.state == "draft",
        )
        if version not in versions or (
            draft and Release.read(versions[version]).fingerprint != fingerprint
        ):
            versions[version] = f"{fingerprint} {today if versions else procedure.value.updated_on}"
    return format_record(_VERSIONS_COMMENT, recorded)
