"""(f) A consent sheet for each person of a list: twelve values typed in by `batch`, and shown by
Typst.
"""

import csv
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import mean

from bench import sheets, typesetter
from bench.running import commanded
from bench.table import Row, faster
from feuillet.folders import PRODUCT_ROOT

PROCEDURE, ORGANISATION, KIND = "cimentoplastie", "clinique-des-tilleuls", "consent"
# The standard nearest to what we make, and none.
STANDARDS = ("ua-1", None)
# The ids of fields, headings of a list too, with what its lines may say. Nobody is called so.
FIELDS: Mapping[str, Sequence[str]] = {
    "birth-name": ("Exemple", "Échantillon", "Modèle-Spécimen", "d’Essai", "Παράδειγμα", "Пример"),
    "first-names": ("Camille", "Zoé, Anne", "Éloïse", "Théo, Loïc, Noël"),
    "used-name": ("", "Épreuve"),
    "birth-date": ("01/02/1960", "29/02/1948", "17/11/1955"),
    "level": ("douzième vertèbre dorsale", "première vertèbre lombaire"),
    "informs": ("Dr Exemple",),
    "operates": ("Dr Exemple", "Dr Épreuve"),
    "interview-date": ("27/11/2026, 9 h", "27/11/2026, 14 h 30"),
    "interview-duration": ("30 min", "45 min"),
    "trusted-person": ("Dominique Exemple", "Claude Épreuve"),
    "name-patient": ("Camille Exemple", "Zoé Échantillon"),
    "name-doctor": ("Dr Exemple",),
}


def rows(folder: Path, people: int) -> Iterator[Row]:
    listed = tuple(invented(people))
    small, whole = folder / "small.csv", folder / "people.csv"
    write(small, listed[:10])
    write(whole, listed)
    filled(small, folder / "warm", folder / "cache")
    # Ours takes a second where Typst takes many: before and after it, to share a busy moment.
    ours, typst = (
        [filled(whole, folder / "filled", folder / "cache")],
        dict[str | None, float | None](),
    )
    for standard in STANDARDS:
        typst[standard] = typeset(folder, listed, standard)
        ours.append(filled(whole, folder / f"filled-{standard}", folder / "cache"))
    for standard, taken in typst.items():
        name = f"(f) person imprint : Typst {standard or ''}".strip()
        yield faster(
            name, people / mean(ours), people / taken if taken else None, "10" if standard else ""
        )


def invented(people: int) -> Iterator[dict[str, str]]:
    """Always the same people, and each with a number in letters, so that no two are alike."""
    chance = random.Random(people)  # noqa: S311  (names, no secrets)
    for number in range(people):
        values = {field: chance.choice(said) for field, said in FIELDS.items()}
        yield values | {"birth-name": f"{values['birth-name']}-{spell_number(number)}"}


def spell_number(number: int) -> str:
    """In letters, as the columns of a sheet: A … Z, BA …; a figure in a name is doubtful."""
    rest, letter = divmod(number, 26)
    return (spell_number(rest) if rest else "") + chr(ord("A") + letter)


def write(path: Path, listed: Sequence[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, delimiter=";")
        writer.writeheader()
        writer.writerows(listed)


def filled(people: Path, output: Path, cache: Path) -> float:
    asked = ("--procedure", PROCEDURE, "--organisation", ORGANISATION, "--kind", KIND)
    return commanded(
        PRODUCT_ROOT, "batch", str(people), *asked, "--output", str(output), "--cache", str(cache)
    )


def typeset(
    folder: Path, listed: Sequence[Mapping[str, str]], standard: str | None
) -> float | None:
    if not typesetter.INSTALLED:
        return None
    work = folder / f"typst-{standard}"
    work.mkdir()
    typesetter.prepare(
        work,
        dict(
            zip(
                (KIND,),
                sheets.composed(PRODUCT_ROOT, PROCEDURE, ORGANISATION, (KIND,)),
                strict=True,
            )
        ),
    )
    documents = (
        typesetter.Document(
            KIND, {"name": "Clinique", "fields": dict(values)}, Path(f"{number:05}.pdf")
        )
        for number, values in enumerate(listed)
    )
    return typesetter.seconds(work, tuple(documents), standard)
