"""A doctor and one patient: what the form asks for is typed once, and comes out on every side."""

import json
from pathlib import Path

import pikepdf
import pytest

from tests.cli.shop import Shop

LINES = (
    (
        "Nom de naissance;Prénoms;Date de naissance;Niveau (vertèbre), en toutes lettres;"
        "Entretien, date et heure;Fiche d’information remise le;Qui fait l’intervention;Documents"
    ),
    (
        "Modèle;Zoé, Anne;01/02/1951;première vertèbre lombaire;"
        "23/11/2026, 14 h 30;20/11/2026;Dr Exemple;consentement + fiche d’information"
    ),
)


def fields(path: Path) -> dict[str, str]:
    with pikepdf.open(path) as pdf:
        return {str(field.T): str(field.V) for field in pdf.Root.AcroForm.Fields if "/V" in field}


@pytest.mark.parametrize("edition", ["standard", "large-print"])
def test_one_patient_is_one_command(shop: Shop, edition: str) -> None:
    """A line from another program, in ordinary or large print: nothing is typed twice."""
    data = "\n".join(LINES).encode()
    done = shop.run("-", "--edition", edition, "--output", "out", "--json", data=data)
    assert (done.returncode, done.stderr) == (0, b"")
    made = json.loads(done.stdout)["documents"]
    assert [(each["line"], each["kind"]) for each in made] == [(2, "consent"), (2, "handout")]
    found = fields(shop.here / "out" / made[0]["path"])
    assert found["birth-name"] == "Modèle"
    assert found["interview-date"] == "23/11/2026, 14 h 30"
    assert found["handed-on"] == "20/11/2026"
    assert found["operates"] == "Dr Exemple"
    sides = {value for name, value in found.items() if name.startswith("patient")}
    assert sides == {"Modèle Zoé, Anne"}
    assert (shop.here / "out" / made[1]["path"]).read_bytes().startswith(b"%PDF-")


def test_the_words_of_the_form_are_the_headings(shop: Shop) -> None:
    """All that the template writes is understood, and so is each label typed from paper."""
    done = shop.run("-", "--template")
    headings = done.stdout.decode("utf-8-sig").splitlines()[0]
    assert set(LINES[0].split(";")) <= set(headings.split(";"))
    for heading in ("Prenoms", "PRÉNOM(S)", "prénom :"):
        data = f"nom;{heading};né le\nModèle;Zoé;1/2/1951".encode()
        assert shop.run("-", "--dry-run", data=data).returncode == 0


def test_a_consent_sheet_is_never_made_for_a_birth_to_come(shop: Shop) -> None:
    """A spreadsheet takes 51 for 2051; no flag lets it pass."""
    data = "\n".join(LINES).replace("1951", "2051").encode()
    done = shop.run("-", "--output", "out", "--accept-doubtful", data=data)
    assert done.stdout.decode() == "1 line: nothing made, 1 line reported\n"
    assert not list((shop.here / "out").glob("*.pdf"))
