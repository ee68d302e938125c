"""The engine in anyone's folder: the wheel is built, installed, and used by a clinic that has only
its brochures.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import pikepdf
import pytest
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDFText_GetFontSize

from feuillet.folders import is_input_name
from tests.sample import CLINIC, PROCEDURE, issue

ROOT = Path(__file__).parent.parent
KINDS = ("handout", "summary", "leaflet", "consent", "refusal")
MM = 25.4 / 72
LOCALES = sorted(
    f"templates/locales/{file.name}" for file in (ROOT / "templates" / "locales").glob("*.yaml")
)
# All that a wheel is made of: the tests build from a copy, and leave nothing in the checkout.
SOURCES = ("feuillet", "templates", "styles", "pyproject.toml", "setup.py", "README.md")


class Folder(NamedTuple):
    """A folder, and the installed command to be used in it."""

    path: Path
    site: Path

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """As from a shell that stands in the folder; what feuillet needs is that of the tests."""
        command = shutil.which("feuillet", path=str(self.site / "bin"))
        assert command
        return subprocess.run(
            [command, *arguments],
            cwd=self.path,
            env={**os.environ, "PYTHONPATH": str(self.site), **variables},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def build(self) -> bytes:
        done = self.run("build", "--language", "fr", "--today", "2026-11-23", "--jobs", "1")
        assert done.returncode == 0, done.stdout + done.stderr
        (file,) = (self.path / "build").glob(f"{CLINIC}/*.pdf")
        return file.read_bytes()

    def write(self, path: str, text: str) -> Path:
        file = self.path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file

    def changed(self, path: str, old: str, new: str) -> Path:
        """A file of the installed package, copied into the folder and changed there."""
        text = (self.site / "feuillet" / path).read_text("utf-8")
        assert old in text
        return self.write(path, text.replace(old, new))


def pip(*arguments: str | Path) -> None:
    command = [
        sys.executable,
        "-m",
        "pip",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        *arguments,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for name in SOURCES:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, source / name)
    pip("wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", target, source)
    (made,) = target.glob("*.whl")
    assert not (source / "build").exists()
    return made


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the wheel is installed, apart from the environment."""
    place = tmp_path_factory.mktemp("site")
    pip("install", "--no-deps", "--no-index", "--target", place, wheel)
    return place


@pytest.fixture
def clinic(site: Path, tmp_path: Path) -> Folder:
    """A folder with nothing but a procedure and a clinic."""
    for place in (f"procedures/{PROCEDURE}", f"organisations/{CLINIC}"):
        shutil.copytree(ROOT / "brochures" / place, tmp_path / "brochures" / place)
    facts = tmp_path / "brochures" / "procedures" / PROCEDURE / "procedure.yaml"
    lines = facts.read_text("utf-8").splitlines(keepends=True)
    # The associations of patients have stayed behind.
    facts.write_text(
        "".join(line for line in lines if not line.startswith("associations:")), "utf-8"
    )
    # One document is enough to see what a folder changes.
    issuing(Folder(tmp_path, site), "handout")
    return Folder(tmp_path, site)


def issuing(clinic: Folder, kind: str) -> None:
    """Let the clinic issue one kind and no other."""
    issue(clinic.path / "brochures" / "organisations" / CLINIC / "organisation.yaml", [kind])


def texts(pdf: bytes) -> Iterator[str]:
    with closing(PdfDocument(pdf)) as document:
        yield from (page.get_textpage().get_text_range() for page in document)


def largest(pdf: bytes) -> float:
    """The size of the largest letters of the first page."""
    with closing(PdfDocument(pdf)) as document:
        page = document[0].get_textpage()
        return max(float(FPDFText_GetFontSize(page, index)) for index in range(page.count_chars()))


def sources(folder: str) -> set[str]:
    files = (
        file for file in (ROOT / folder).rglob("*") if is_input_name(file.name) and file.is_file()
    )
    return {file.relative_to(ROOT).as_posix() for file in files if file.suffix != ".pyc"}


def test_the_wheel_carries_all_that_the_engine_needs(wheel: Path) -> None:
    """Every module, template, stylesheet and locale of the checkout, and nothing outside the
    package.
    """
    with ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    ours = sources("feuillet") | {
        f"feuillet/{name}" for name in sources("templates") | sources("styles")
    }
    assert names == ours


def test_a_folder_of_brochures_is_enough(clinic: Folder) -> None:
    """The clinic's document is made there, and the other commands work there too."""
    assert clinic.build().startswith(b"%PDF-")
    assert {entry.name for entry in clinic.path.iterdir()} == {"brochures", "build"}
    assert clinic.run("check").stdout.splitlines()[-1].startswith("0 errors, ")
    assert "handout" in clinic.run("list").stdout
    ready = clinic.run("doctor")
    assert ready.stdout.splitlines()[-1] == "ready"
    assert str(clinic.site / "feuillet") in ready.stdout
    assert "  feuillet build" in clinic.run("build", "--help").stdout


@pytest.mark.all_brands
def test_every_kind_is_made_there(clinic: Folder) -> None:
    """Summary, leaflet and forms too: a sheet of two sides to fold, and sheets with fields."""
    issue(clinic.path / "brochures" / "organisations" / CLINIC / "organisation.yaml", KINDS)
    done = clinic.run("build", "--language", "fr", "--today", "2026-11-23", "--jobs", "2")
    assert done.returncode == 0, done.stdout + done.stderr
    files = made(clinic)
    assert set(files) == {*((kind, "screen") for kind in KINDS), ("leaflet", "print")}
    with pikepdf.open(files["leaflet", "print"]) as folded:
        assert [
            [round(float(edge) * MM) for edge in page.mediabox[2:]] for page in folded.pages
        ] == [[297, 210]] * 2
    for kind in KINDS:
        with pikepdf.open(files[kind, "screen"]) as pdf:
            assert bool(pdf.acroform.fields) == (kind in {"consent", "refusal"}), kind


def made(clinic: Folder) -> dict[tuple[str, str], Path]:
    """Each file that was made, by kind and profile."""
    documents = json.loads((clinic.path / "build" / "manifest.json").read_text("utf-8"))[
        "documents"
    ]
    return {
        (each["kind"], each["profile"]): clinic.path / "build" / each["path"] for each in documents
    }


def test_an_empty_folder_is_enough_to_begin(site: Path, tmp_path: Path) -> None:
    """What the README types there makes a document that says what is to be written."""
    folder = Folder(tmp_path, site)
    for command in (
        ("new", "procedure", "hysteroscopy"),
        ("new", "organisation", "clinique-du-lac"),
        ("build",),
    ):
        done = folder.run(*command)
        assert done.returncode == 0, done.stdout + done.stderr
    assert {entry.name for entry in tmp_path.iterdir()} == {"brochures", "schemas", "build"}
    assert list((tmp_path / "build" / "clinique-du-lac").glob("hysteroscopy-*.pdf"))


@pytest.mark.all_brands
def test_a_file_of_the_folder_takes_the_place_of_ours(clinic: Folder) -> None:
    """A stylesheet, a component and a word of one's own are seen; taken away, the document is what
    it was.
    """
    before = clinic.build()
    own = (
        clinic.changed("styles/tokens.css", "--size-h1: 30pt", "--size-h1: 33pt"),
        clinic.changed(
            "templates/components/section.html.j2", "{{ section.title }}", "§ {{ section.title }}"
        ),
        clinic.write(
            "templates/locales/fr.yaml",
            'language: fr\nname: français\nwords:\n  section: {why: "Pourquoi ici"}\n',
        ),
    )
    after = clinic.build()
    assert largest(after) / largest(before) == pytest.approx(33 / 30, rel=1e-4)
    assert "§" in "".join(texts(after))
    assert "Pourquoi ici" in "".join(texts(after))
    for file in own:
        file.unlink()
    assert clinic.build() == before


@pytest.mark.all_brands
def test_a_finding_names_the_file_to_mend(clinic: Folder) -> None:
    """A template of the folder by its own path; one of ours by the package's."""
    own = clinic.changed("templates/components/section.html.j2", "section.title", "section.titel")
    assert (
        "\ntemplates/components/section.html.j2:5:1: error: "
        in clinic.run("build", "--language", "fr").stdout
    )
    own.unlink()
    clinic.write("templates/components/slot.html.j2", "")
    said = re.search(
        r"^(feuillet/templates/.*?):\d+:1: error: ", clinic.run("build").stdout, re.MULTILINE
    )
    assert said
    assert (clinic.site / said[1]).is_file()


@pytest.mark.all_brands
def test_a_new_kind_is_written_beside_the_brochures(clinic: Folder) -> None:
    """Files of its own, and its words alone in locale files that are laid over ours; the kind can
    be made.
    """
    done = clinic.run("new", "kind", "checklist")
    assert done.returncode == 0, done.stderr
    assert sorted(path.as_posix() for path in files_beside_brochures(clinic)) == [
        "styles/kinds/checklist.css",
        "templates/kinds/checklist/document.html.j2",
        "templates/kinds/checklist/kind.yaml",
        *LOCALES,
    ]
    issuing(clinic, "checklist")
    assert clinic.build()
    assert clinic.run("new", "kind", "handout").returncode == 2


def files_beside_brochures(clinic: Folder) -> Iterator[Path]:
    for folder in ("templates", "styles"):
        yield from (
            file.relative_to(clinic.path)
            for file in (clinic.path / folder).rglob("*")
            if file.is_file()
        )


@pytest.mark.parametrize("command", ["build", "check", "list"])
def test_a_folder_without_brochures_is_told(site: Path, tmp_path: Path, command: str) -> None:
    """One line that says so, status 2, and nothing is written."""
    done = Folder(tmp_path, site).run(command)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "has no folder brochures" in done.stderr
    assert not list(tmp_path.iterdir())


def test_the_tab_key_completes_what_the_package_brings(clinic: Folder) -> None:
    """Kinds and languages of ours are offered beside the folder's ids."""
    asked = {"_FEUILLET_COMPLETE": "bash_complete", "COMP_CWORD": "3"}
    assert "plain,handout\n" in clinic.run(COMP_WORDS="feuillet build --kind ", **asked).stdout
    assert (
        clinic.run(COMP_WORDS="feuillet build --organisation ", **asked).stdout
        == f"plain,{CLINIC}\n"
    )
