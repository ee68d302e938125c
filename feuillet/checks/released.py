"""The text of versions.yaml with the present versions added: what `check --record` writes."""

from collections.abc import Collection, Iterator, Mapping

from feuillet.checks.texts import pairs
from feuillet.model import Library, content_fingerprint

HEADER = (
    "# Which text bore which version: procedure, language, version, content fingerprint.\n"
    "# Written by `check --record`.\n"
)
Recorded = Mapping[str, Mapping[str, Mapping[str, str]]]


def released(library: Library, faulty: Collection[str] = ()) -> str:
    """The whole new file. A recorded version stays as it is, unless the procedure is a draft.

    `faulty` are the files with an error: a text that no document may be made of bears no version.
    """
    recorded = {
        name: {language: dict(versions) for language, versions in languages.items()}
        for name, languages in library.versions.value.root.items()
    }
    for procedure, wording in pairs(library):
        if procedure.path in faulty or wording.path in faulty:
            continue
        versions = recorded.setdefault(procedure.value.id, {}).setdefault(wording.value.language, {})
        if procedure.value.version not in versions or procedure.value.status.state == "draft":
            versions[procedure.value.version] = content_fingerprint(procedure.value, wording.value)
    return HEADER + ("\n".join(lines(recorded)) if recorded else "{}") + "\n"


def lines(recorded: Recorded) -> Iterator[str]:
    """YAML in order, everything in quotes: an id such as `no` or a version such as 1.10 stays text."""
    for name, languages in sorted(recorded.items()):
        yield f'"{name}":'
        for language, versions in sorted(languages.items()):
            yield f'  "{language}":'
            for version in sorted(versions, key=in_order):
                yield f'    "{version}": "{versions[version]}"'


def in_order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
