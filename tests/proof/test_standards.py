"""The files say which standards they meet; veraPDF, the reference, says whether they do."""

import json
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from tests.imprint.test_art import drawn, imprinted
from tests.sample import CLINIC, PROCEDURE

pytestmark = pytest.mark.needs("java")
ROOT = Path(__file__).parents[2]


def broken(files: list[Path], parts: str = "ua1,3a") -> list[str]:
    """Each rule that a file breaks."""
    command = [sys.executable, "-m", "tests.proof.verapdf", parts, *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [" ".join(json.loads(line).values()) for line in done.stdout.splitlines()]


def wrong(folder: Path) -> list[str]:
    """What is broken by the files of a build: records are archives only, the others can be heard
    too.
    """
    listed = json.loads((folder / "manifest.json").read_text("utf-8"))["documents"]
    files = [
        (each["profile"] == "record", folder / each["path"])
        for each in listed
        if each["path"].endswith(".pdf")
    ]
    records = [path for record, path in files if record]
    others = [path for record, path in files if not record]
    assert records
    assert others
    return broken(records, "1b") + broken(others, "ua1,3a")


def test_every_document_meets_what_it_claims(documents: Path) -> None:
    """Every kind, edition and person is PDF/UA-1 and PDF/A-3a at once; a record is an archive."""
    assert wrong(documents) == []


@pytest.mark.all_brands
def test_every_document_of_every_organisation_does(every_document: Path) -> None:
    """A brand's own logo, fonts and contacts break no rule either."""
    assert wrong(every_document) == []


def test_art_breaks_no_rule(tmp_path: Path) -> None:
    """Neither in what is read aloud nor in a record."""
    files = {profile: tmp_path / f"{profile}.pdf" for profile in ("screen", "record")}
    files["screen"].write_bytes(imprinted(drawn("leaf")))
    files["record"].write_bytes(imprinted(drawn("leaf"), profile="record"))
    assert broken([files["record"]], "1b") + broken([files["screen"]]) == []


def test_the_documents_of_a_person_do(tmp_path: Path) -> None:
    """A form with a name typed in, in letters of its own font and of others, and its record."""
    lines = (
        "birth-name;first-names;birth-date;level",
        "Œuvrard;Zoë-Ștefania;1/2/1960;L1",
        "Παπαδόπουλος;Королёв;1/2/1960;",
        "כהן;शर्मा;1/2/1960;山田",
    )
    people = tmp_path / "people.csv"
    people.write_text("\n".join(lines), "utf-8")
    chosen = [
        "--procedure",
        PROCEDURE,
        "--organisation",
        CLINIC,
        "--output",
        str(tmp_path / "made"),
        "--finalise",
    ]
    subprocess.run(
        [sys.executable, "generate.py", "batch", str(people), *chosen], cwd=ROOT, check=True
    )
    forms = sorted((tmp_path / "made").glob("*-consentement.pdf"))
    records = sorted((tmp_path / "made").glob("*-dossier.pdf"))
    assert (len(forms), len(records)) == (3, 3)
    assert broken(records, "1b") + broken(forms, "ua1,3a") == []


def test_the_validator_finds_what_is_wrong(documents: Path, tmp_path: Path) -> None:
    """A file without its language, and one without its structure, are told: else the tests above
    prove nothing.
    """
    good = next(path for path in sorted(documents.rglob("*-v1.0.pdf")) if "fiche" in path.name)
    for key, rule in (("/Lang", "7.2-"), ("/StructTreeRoot", "7.1-11")):
        with pikepdf.open(good) as pdf:
            del pdf.Root[key]
            pdf.save(tmp_path / "bad.pdf")
        assert any(rule in each for each in broken([tmp_path / "bad.pdf"]))
