"""The weeks after a first build: what a webmaster, an author and a doctor do, and what then stands
in build/.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from feuillet.publish.manifest import read_manifest
from tests.sample import ASSOCIATION, CLINIC, PROCEDURE

Answer = Callable[..., tuple[int, str, str]]
DAY = ("build", "--today", "2026-11-23", "--jobs", "2", "--language", "fr")
OF_ASSOCIATION = (*DAY, "--organisation", ASSOCIATION)
SITES = """sites:
  - id: rive-nord
    name: Rive nord
    service: {fr: Radiologie, en: Radiology}
    contact: {phone: 01 99 00 99 99, night_phone: 01 99 00 99 98, verified_on: 2026-11-23}
practitioners:
  - {id: dr-a, name: Dr A, role: {fr: chirurgien, en: surgeon}, site: rive-nord}
"""


@pytest.fixture
def with_site(project: Path) -> Path:
    """The clinic has one site, with numbers."""
    file = clinic(project)
    file.write_text(re.sub(r"(?ms)^sites:.*", SITES, file.read_text("utf-8")), "utf-8")
    return project


def clinic(project: Path) -> Path:
    return project / "brochures" / "organisations" / CLINIC / "organisation.yaml"


def replaced(file: Path, before: str, after: str) -> None:
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def pages(project: Path, organisation: str = CLINIC) -> dict[str, str]:
    """What each PDF of an organisation says, by its name, without spaces and line ends."""
    return {path.name: said(path) for path in (project / "build" / organisation).glob("*.pdf")}


def said(path: Path) -> str:
    pdf = PdfDocument(path)
    return "".join("".join(page.get_textpage().get_text_range().split()) for page in pdf)


def test_a_changed_number_reaches_every_document_that_stands(
    with_site: Path, answer: Answer
) -> None:
    """Of the only site without asking, of a practitioner, and in large print: the old one stands
    nowhere.
    """
    answer(with_site, *DAY, "--organisation", CLINIC)
    answer(with_site, *DAY, "--organisation", CLINIC, "--practitioner", "dr-a", "--kind", "consent")
    answer(
        with_site, *DAY, "--organisation", CLINIC, "--edition", "large-print", "--kind", "handout"
    )
    before = pages(with_site)
    assert len(before) == 5
    assert all("0199009999" in text and "Rivenord" in text for text in before.values())
    replaced(clinic(with_site), "01 99 00 99 99", "01 99 00 11 11")
    status, printed, _ = answer(with_site, *DAY, "--organisation", CLINIC)
    assert (status, "5 made" in printed) == (0, True)
    after = pages(with_site)
    assert after.keys() == before.keys()
    assert all("0199001111" in text and "0199009999" not in text for text in after.values())


def test_a_document_of_a_practitioner_is_made_where_it_differs(
    with_site: Path, answer: Answer
) -> None:
    """The forms print the name, and the information sheet stays the site's."""
    answer(with_site, *DAY, "--organisation", CLINIC, "--practitioner", "all")
    names = {name: "DrA" in text for name, text in pages(with_site).items()}
    assert {name for name, has in names.items() if has} == {
        name for name in names if name.endswith("-dr-a.pdf")
    }
    assert sorted(names.values()) == [False, True, True]


def test_a_narrowed_build_names_what_it_leaves_behind(built: Path, answer: Answer) -> None:
    """A sentence has changed: the other language stands as it was and is told, and the next full
    build mends it.
    """
    answer(built, *OF_ASSOCIATION, "--edition", "large-print")
    words = built / "brochures" / "procedures" / PROCEDURE / "fr.yaml"
    replaced(words, "Cette intervention peut aider", "Cette intervention peut servir")
    status, printed, told = answer(built, *OF_ASSOCIATION, "--edition", "standard")
    assert status == 0
    assert "out of date" in printed
    assert re.search(r"gros-caracteres\.pdf: out of date: what it is made from has changed", told)
    assert answer(built, *OF_ASSOCIATION)[0] == 0
    assert all(
        "peutservir" in text for name, text in pages(built, ASSOCIATION).items() if "-fr-" in name
    )
    assert all(
        each.current for each in read_manifest(built / "build").values() if each.language == "fr"
    )


def test_a_form_that_was_filled_in_is_set_aside(built: Path, answer: Answer) -> None:
    """What a doctor typed and saved is found again, whole; the blank form stands in its place."""
    path = next((built / "build" / ASSOCIATION).glob("*-fr-*.pdf"))
    path.write_bytes(path.read_bytes() + b"% typed by a doctor\n")
    status, printed, told = answer(built, *OF_ASSOCIATION)
    assert (status, "1 made" in printed) == (0, True)
    assert "so it was set aside as" in told
    (aside,) = (built / "build" / "set-aside" / ASSOCIATION).iterdir()
    assert aside.read_bytes().endswith(b"% typed by a doctor\n")
    assert not path.read_bytes().endswith(b"% typed by a doctor\n")


def test_a_slip_takes_no_good_document_away(built: Path, answer: Answer) -> None:
    """`nam:` for `name:`: the last good documents stay, the command fails and names the slip."""
    before = pages(built, ASSOCIATION)
    file = built / "brochures" / "organisations" / ASSOCIATION / "organisation.yaml"
    replaced(file, "\nname:", "\nnam:")
    status, printed, told = answer(built, *OF_ASSOCIATION)
    assert status == 1
    assert f"organisations/{ASSOCIATION}/organisation.yaml:" in printed
    assert "out of date: it could not be made again" in told
    assert pages(built, ASSOCIATION) == before
    replaced(file, "\nnam:", "\nname:")
    status, _, told = answer(built, *OF_ASSOCIATION)
    assert (status, told) == (0, "")


def test_a_new_version_takes_every_form_along(built: Path, answer: Answer) -> None:
    """Large print that stood is made anew as well, and the files of the old version are named as
    they go.
    """
    answer(built, *OF_ASSOCIATION, "--edition", "large-print")
    replaced(
        built / "brochures" / "procedures" / PROCEDURE / "procedure.yaml",
        'version: "1.0"',
        'version: "1.1"',
    )
    status, _, told = answer(built, *OF_ASSOCIATION)
    assert status == 0
    french = sorted(name for name in pages(built, ASSOCIATION) if "-fr-" in name)
    assert [re.sub(r".*-v", "", name) for name in french] == [
        "1.1-maquette-gros-caracteres.pdf",
        "1.1-maquette.pdf",
    ]
    assert len(re.findall(r"v1\.0\S*\.pdf: removed: replaced by ", told)) == 2


def test_what_is_no_longer_issued_goes_by_name(built: Path, answer: Answer) -> None:
    """Where it is asked for; with its folder, once nothing is left in it."""
    file = built / "brochures" / "organisations" / ASSOCIATION / "organisation.yaml"
    text = re.sub(
        rf"(?m)^  {PROCEDURE}: .*$",
        "  {}",
        file.read_text("utf-8").replace("issues:\n", "issues: {}\n"),
    )
    file.write_text(text.replace("  {}\n", ""), "utf-8")
    _, _, told = answer(built, *DAY, "--organisation", CLINIC, "--kind", "handout")
    assert re.search(r"2 out of date: nobody issues it any more:(\n  \S+/build/\S+){2}\n", told)
    _, _, told = answer(
        built, "build", "--today", "2026-11-23", "--jobs", "2", "--organisation", ASSOCIATION
    )
    assert re.search(r"2 removed: nobody issues it any more:(\n  \S+/build/\S+){2}\n", told)
    assert not (built / "build" / ASSOCIATION).exists()


def test_one_site_fewer_changes_the_document_without_a_site(built: Path, answer: Answer) -> None:
    """It is that of the only site now: with other numbers, under the same name."""
    file = clinic(built)
    second = SITES.replace("practitioners:", "").rpartition("  - {id: dr-a")[0].partition("\n")[2]
    two = SITES.replace(
        "practitioners:", second.replace("rive-nord", "rive-sud") + "practitioners:"
    )
    file.write_text(re.sub(r"(?ms)^sites:.*", two, file.read_text("utf-8")), "utf-8")
    consent = (*DAY, "--organisation", CLINIC, "--kind", "consent")
    answer(built, *consent)
    file.write_text(re.sub(r"(?ms)^sites:.*", SITES, file.read_text("utf-8")), "utf-8")
    _, _, told = answer(built, *DAY, "--organisation", CLINIC, "--kind", "handout")
    assert "consentement-fr-v1.0.pdf: out of date: what it is made from has changed" in told
    answer(built, *consent)
    assert any("Rivenord" in text for text in pages(built).values())
