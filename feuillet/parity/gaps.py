"""What an author or a designer does about a gap: where it is to be mended, and how."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from feuillet.findings import Finding, Place, Severity
from feuillet.folders import Folders, find_first_file
from feuillet.messages import gettext as _
from feuillet.model import Library
from feuillet.parity.matrix import MatrixColumn, ParityMatrix
from feuillet.parity.rows import MatrixRow, find_mentions_in_reach

_PARITY_RULE = "parity"


def describe_gaps(library: Library, folders: Folders, found: ParityMatrix) -> tuple[Finding, ...]:
    """The findings of a matrix, each gap once with the documents that have it."""
    columns: dict[tuple[Place, str, MatrixRow, str], list[str]] = {}
    for row, column in found.gaps:
        place, remedy = _find_gap_remedy(library, folders, found.procedure, row, column)
        columns.setdefault((place, remedy, row, column.kind), []).append(str(column))
    lacking = (
        Finding(
            place,
            Severity.ERROR,
            (
                _(
                    "`{kind}` ({forms}) of {procedure} does not print the {group} `{name}`: "
                    "{remedy}"
                ).format(
                    kind=kind,
                    forms=", ".join(forms),
                    procedure=found.procedure,
                    group=_(row.group),
                    name=row.id,
                    remedy=remedy,
                )
            ),
            _PARITY_RULE,
            kind,
        )
        for (place, remedy, row, kind), forms in columns.items()
    )
    return tuple(sorted((*found.findings, *lacking)))


def _find_gap_remedy(
    library: Library, folders: Folders, name: str, row: MatrixRow, column: MatrixColumn
) -> tuple[Place, str]:
    """In the language's words where another language says it; else where the kind is laid out."""
    if row.group == "figure" and (
        worded := next(_find_lacking_texts(library, name, row, column), None)
    ):
        return worded
    kind = library.kinds[column.kind]
    # A form that names risks does so wherever its template likes.
    anywhere = kind.value.names_risks and row.group == "risk"
    section = row.sections[0] if row.sections and not anywhere else ""
    if row.group == "key figure":
        # Not every kind has a row of key figures.
        place = library.wordings[name, column.language].at("key_figures", row.id)
        return (
            place,
            _(
                "name `{{{name}}}` in a text that every kind prints, as the `short` of a section"
            ).format(name=row.id),
        )
    if section and section not in kind.value.sections:
        return kind.at("sections"), _("add the section `{section}` here").format(section=section)
    if (
        kind.value.panels
        and section
        and not any(section in panel.sections for panel in kind.value.panels)
    ):
        return kind.at("panels"), _("put the section `{section}` on a panel").format(
            section=section
        )
    return Place(folders.path(_find_section_template(folders, column.kind, section))), _(
        "print it here"
    )


def _find_lacking_texts(
    library: Library, name: str, row: MatrixRow, column: MatrixColumn
) -> Iterator[tuple[Place, str]]:
    """Where this language's texts lack a figure that another's name within what the kind prints."""
    here, reach = library.wordings[name, column.language], library.kinds[column.kind].value.text
    if any(find_mentions_in_reach(here.value, row.id, reach)):
        return
    others = (each for (procedure, _unused), each in library.wordings.items() if procedure == name)
    for other in others:
        for steps in islice(find_mentions_in_reach(other.value, row.id, reach), 1):
            there = _("{path}, line {line}").format(path=other.path, line=other.at(*steps).line)
            yield (
                here.at(*steps),
                _("name `{{{name}}}` in this text, as {there} does").format(
                    name=row.id, there=there
                ),
            )


def _find_section_template(folders: Folders, kind: str, section: str) -> Path:
    """The template that lays the section out for the kind, or the whole document."""
    own, shared = f"kinds/{kind}/{section}.html.j2", f"sections/{section}.html.j2"
    for name in (own, shared) if section else ():
        if (file := find_first_file(folders.templates, name)).is_file():
            return file
    return find_first_file(
        folders.templates, "sections/plain.html.j2" if section else f"kinds/{kind}/document.html.j2"
    )
