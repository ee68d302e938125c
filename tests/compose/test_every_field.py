"""Every field of every record of the content is printed, or stands in a list here that says why it
is not.

Each value is changed in turn: some document then has other words, another name or another look.
"""

import copy
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from feuillet.compose import Sheet, compose_sheet
from feuillet.model import Library, Organisation, Procedure, Reviews, Wording
from feuillet.select import Job, build_file_name
from feuillet.trust import record_reviews
from tests.checks.library import Tree, base, loaded, merged, parse
from tests.compose.content import FOLDERS, TODAY, small
from tests.compose.full import FULL, UNPRINTED

Path = tuple[str | int, ...]
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>'

# Another value where more letters would not be one.
OTHER = {
    "draft": "withdrawn",
    "reviewed": "withdrawn",
    "free": "statutory",
    "none": "approved",
    "side": "vertebra-level",
    "serious": "minor",
    "controlled": "uncontrolled",
    "women": "births",
    "FR": "BE",
    "mild": "severe",
    "low": "high",
    "yes": "no",
    "no": "yes",
    "clinic": "practice",
    "has": "insurer",
    "visit": "overnight",
    "left": "right",
    "en": "fr",
    "A1": "A2",
    "ABCD123": "ABCD124",
    "M80": "M81",
    "radiology": "surgery",
    # What is printed of an address leads to it.
    "clinique.example": "clinique.example/patients",
    "https://clinique.example/patients": "https://clinique.example/exempel",
}
JOBS = (
    Job("demo", "asso", "handout", "fr", site="a"),
    Job("demo", "asso", "handout", "fr"),
    Job("demo", "asso", "leaflet", "fr", site="a"),
    Job("demo", "asso", "consent", "fr", site="a", practitioner="dr-a"),
    Job("demo", "asso", "consent", "fr", edition="large-print", site="a"),
)


@cache
def full() -> Tree:
    tree = merged(base(), parse(FULL))
    assert isinstance(tree, dict)
    return tree


def drawings(tree: Any) -> list[dict[str, str]]:  # noqa: ANN401  (as YAML has it)
    found: list[dict[str, str]] = tree["procedure"]["drawings"]
    return found


def made(tree: Tree) -> Library:
    """The small library with the records of a tree, as reviewed as it says."""
    organisation = loaded(
        Organisation, tree["organisation"], "brochures/organisations/asso/organisation.yaml"
    )
    found = small()._replace(
        procedures={
            "demo": loaded(Procedure, tree["procedure"], "brochures/procedures/demo/procedure.yaml")
        },
        wordings={("demo", "fr"): loaded(Wording, tree["fr"], "brochures/procedures/demo/fr.yaml")},
        organisations={"asso": organisation},
        drawings={("demo", each["id"]): SVG for each in drawings(tree)},
    )
    return found._replace(
        reviews=loaded(Reviews, parse(record_reviews(found)), "brochures/reviews.yaml")
    )


def printed(library: Library, job: Job) -> str:
    """All that a document says and shows, and what it is called."""
    sheet = compose_sheet(library, job, FOLDERS, TODAY, alone=True)
    assert isinstance(sheet, Sheet), sheet
    slots, shown = dict(sheet.styles)["slots"], sorted(sheet.assets.items())
    return f"{build_file_name(library, job)} {sheet.title} {sheet.html} {slots} {shown}"


@cache
def usual(job: Job) -> str:
    return printed(made(full()), job)


def leaves(value: Any, path: Path = ()) -> Iterator[Path]:  # noqa: ANN401  (whatever YAML gives)
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from leaves(item, (*path, number))
    else:
        yield path


def named(path: Path) -> str:
    """« risks.*.frequency.percent »: what stands at a number, or under an id of the author's own,
    is a star.
    """
    own = {"facts", "sources", "sections", "key_figures", "traits", "local", "issues", "labels"}
    worded = {"benefits", "risks", "alternatives", "alert_signs", "drawings"}
    steps = [
        "*" if isinstance(step, int) or (number and path[number - 1] in own | worded) else step
        for number, step in enumerate(path)
    ]
    return ".".join(steps)


def reason(record: str, path: Path) -> str:
    name = named(path)
    known = UNPRINTED[record].items()
    return next((why for begin, why in known if name == begin or name.startswith(f"{begin}.")), "")


def is_id(path: Path) -> bool:
    """Ids join records and name files: changing one alone breaks what it joins."""
    joins = {"id", "key_figures", "alternatives", "alert_signs", "emergency_signs", "associations"}
    lists = {"local", "site", "section"}
    return bool({path[-1], path[0]} & joins) or path[-1] in lists or path[-2:-1] == ("local",)


def changed(tree: Tree, path: Path) -> Tree:
    new = copy.deepcopy(tree)
    place: Any = new
    for step in path[:-1]:
        place = place[step]
    value = place[path[-1]]
    place[path[-1]] = other(str(value))
    return new


def other(value: str) -> str:
    if value in OTHER:
        return OTHER[value]
    if value[-1:].isdigit():
        return value[:-1] + ("4" if value[-1] == "3" else "3")
    return value.replace("example", "exempel") if "example" in value else f"Zq {value}"


def cases() -> Iterator[Any]:
    """Each field once, with all the places where the tree has it."""
    for record in ("organisation", "procedure", "fr"):
        places: dict[str, list[Path]] = {}
        for path in leaves(full()[record]):
            joins = record == "procedure" and is_id(path)
            # That nobody has counted a risk is no text to be changed.
            if not (reason(record, path) or joins or path[-1] in {"id", "frequency"}):
                places.setdefault(named(path), []).append(path)
        for name, paths in places.items():
            yield pytest.param(record, paths, id=f"{record}.{name}")


@pytest.mark.parametrize(("record", "paths"), list(cases()))
def test_a_field_shows_on_some_page(record: str, paths: list[Path]) -> None:
    """What an author fills in reaches a reader."""
    assert any(shows(record, path) for path in paths)


def shows(record: str, path: Path) -> bool:
    tree = full() | {record: changed({"": full()[record]}, ("", *path))[""]}
    if path[-1] == "source":
        more = {"procedure": {"sources": {"A2": {"authors": "Durand", "year": "2021"}}}}
        tree = tree | {"procedure": merged(tree["procedure"], more["procedure"])}
    try:
        library = made(tree)
    except ValidationError:
        # Another place of the same field may take another value.
        return False
    return any(printed(library, job) != usual(job) for job in JOBS)


MODELS = {"organisation": Organisation, "procedure": Procedure, "fr": Wording}


@pytest.mark.parametrize(("record", "model"), MODELS.items())
def test_every_field_is_filled_in_here(record: str, model: type[BaseModel]) -> None:
    """A field that is new has to be printed, or to say why not."""
    unfilled = set(fields_of(model.model_validate(full()[record])))
    assert {name for name in unfilled if not reason(record, tuple(name.split(".")))} == set()


def fields_of(value: Any, path: Path = ()) -> Iterator[str]:  # noqa: ANN401  (a part of a record)
    """The fields of a record, and of the records in it, that nowhere have a value."""
    filled: dict[str, bool] = {}
    for name, has in filled_in(value, path):
        filled[name] = filled.get(name, False) or has
    yield from (name for name, has in filled.items() if not has)


def filled_in(value: Any, path: Path) -> Iterator[tuple[str, bool]]:  # noqa: ANN401  (as above)
    if isinstance(value, BaseModel):
        for field in type(value).model_fields:
            inner = getattr(value, field)
            if not (is_measure(value) and inner is None):
                yield named((*path, field)), inner not in (None, (), {}, "")
            yield from filled_in(inner, (*path, field))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from filled_in(item, (*path, key))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from filled_in(item, (*path, number))


def is_measure(value: BaseModel) -> bool:
    """Of these, one unit is given and the others are not."""
    return "minutes" in type(value).model_fields or "percent" in type(value).model_fields
