"""The small library in the project's templates, and those of a project that has some of its own."""

from pathlib import Path

from feuillet.folders import Folders
from feuillet.parity import Comparison, compare_documents
from tests.compose.content import TODAY, small

ISSUES = (
    "organisation: {type: clinic, languages: [fr], issues: {demo: [handout, leaflet, "
    "summary, consent, refusal]}}\n"
)
# In one language, which is enough to see what is found.
ONE = "organisation: {languages: [fr]}\n"
# Both figures in texts that every kind prints: a leaflet has no row of key figures.
TOLD = (
    'sections: {what: {short: "Cela dure {duration}."}, why: {short: "La douleur est de {pain}."}}'
)
ALL_KINDS = f"{ISSUES}fr: {{{TOLD}}}\n"


def folders(root: Path, **templates: str) -> Folders:
    """The project's own templates of the handout, by section, over ours."""
    place = root / "templates" / "kinds" / "handout"
    place.mkdir(parents=True, exist_ok=True)
    for name, text in templates.items():
        (place / f"{name}.html.j2").write_text(text, "utf-8")
    return Folders.at(root)


def proven(root: Path, fragment: str = ONE, **templates: str) -> Comparison:
    return compare_documents(small(fragment), (), "demo", folders(root, **templates), TODAY)


def cells(made: Comparison, group: str, name: str) -> set[str]:
    """What all documents say of one row."""
    assert made.matrix, made.findings
    return {
        cell for (row, _), cell in made.matrix.cells.items() if (row.group, row.id) == (group, name)
    }
