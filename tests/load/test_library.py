"""Every valid record of a project is in the Library, and every problem beside it."""

import shutil
from pathlib import Path

import pytest

from feuillet.artwork import reduce_artwork
from feuillet.findings import Finding
from feuillet.load import Folders, load_library
from tests.load.pictures import SVG

GRAFT = "brochures/procedures/graft"
CLINIC = "brochures/organisations/clinic"


def change(folders: Folders, path: str, old: str, new: str) -> None:
    file = folders.root / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def write(folders: Folders, path: str, text: str) -> None:
    (folders.root / path).parent.mkdir(exist_ok=True)
    (folders.root / path).write_text(text, encoding="utf-8")


def only(folders: Folders) -> Finding:
    (finding,) = load_library(folders)[1]
    return finding


def test_a_sound_project_loads_whole(folders: Folders) -> None:
    """Each folder gives its record, under its own name."""
    library, findings = load_library(folders)
    assert findings == ()
    assert set(library.procedures) == {"graft"}
    assert set(library.wordings) == {("graft", "en"), ("graft", "fr")}
    assert set(library.organisations) == set(library.brands) == {"clinic"}
    assert set(library.kinds) == {"sheet"}
    assert set(library.locales) == {"en"}
    assert library.logos == {"clinic": reduce_artwork(SVG).file}


def test_records_know_where_they_stand(folders: Folders) -> None:
    """A record names its file from the project's root, and the line and column of its parts."""
    wording = load_library(folders)[0].wordings["graft", "en"]
    assert wording.path == f"{GRAFT}/en.yaml"
    assert wording.at("sections", "what") == (f"{GRAFT}/en.yaml", 6, 9)
    assert wording.at("sections", "what", "more") == (f"{GRAFT}/en.yaml", 6, 33)


def test_settings_and_versions_may_be_absent(folders: Folders) -> None:
    """Without checks.yaml and versions.yaml the defaults hold."""
    library, _ = load_library(folders)
    assert library.settings.value.severities == {}
    assert library.versions.value.root == {}
    assert library.versions.path == "brochures/versions.yaml"


def test_settings_and_versions_are_read(folders: Folders) -> None:
    """checks.yaml and versions.yaml stand beside the content."""
    write(folders, "brochures/checks.yaml", "severities: {long-sentence: off}\n")
    write(folders, "brochures/versions.yaml", 'graft: {en: {"1.0": 0123abcd}}\n')
    library, findings = load_library(folders)
    assert findings == ()
    assert library.settings.value.severities == {"long-sentence": "off"}
    assert library.versions.value.root == {"graft": {"en": {"1.0": "0123abcd"}}}


def test_broken_settings_leave_the_defaults(folders: Folders) -> None:
    """A mistake in checks.yaml is reported, and switches nothing off."""
    write(folders, "brochures/checks.yaml", "severities: {long-sentence: none}\n")
    library, (finding,) = load_library(folders)
    assert finding.place == ("brochures/checks.yaml", 1, 29)
    assert library.settings.value.severities == {}


def test_a_project_s_words_are_laid_over_ours(folders: Folders, tmp_path: Path) -> None:
    """A word of one's own takes the place of ours or stands beside it; findings name the project's
    file.
    """
    project = Folders.at(tmp_path / "project", ours=folders.root)
    lexicon = "lexicon: {known: [CT], terms: {clot: [lump]}}"
    words = f"words: {{call: {{day: Day, night: Night}}}}\n{lexicon}"
    change(folders, "templates/locales/en.yaml", "words: {}", words)
    assert load_library(project)[0].locales["en"].at("words").path == "templates/locales/en.yaml"
    (project.root / "templates/locales").mkdir(parents=True)
    own = (
        "language: en\nname: Ours\nwords:\n  call: {day: Daytime}\n  kind: {map: Map}\nlexicon: "
        "{known: [EU]}\n"
    )
    write(project, "templates/locales/en.yaml", own)
    locale = load_library(project)[0].locales["en"]
    assert locale.value.words == {
        "call": {"day": "Daytime", "night": "Night"},
        "kind": {"map": "Map"},
    }
    assert (locale.value.lexicon.known, locale.value.lexicon.terms) == (
        ("CT", "EU"),
        {"clot": ("lump",)},
    )
    assert locale.value.name == "Ours"
    assert locale.at("words", "call", "day") == ("templates/locales/en.yaml", 4, 15)


def test_a_project_s_kinds_stand_beside_ours(folders: Folders, tmp_path: Path) -> None:
    """A folder of a kind's name without a kind.yaml changes ours; one with it takes its place."""
    project = Folders.at(tmp_path / "project", ours=folders.root)
    (project.root / "templates/kinds/sheet").mkdir(parents=True)
    assert (
        load_library(project)[0].kinds["sheet"].path == "feuillet/templates/kinds/sheet/kind.yaml"
    )
    shutil.copy(
        folders.root / "templates/kinds/sheet/kind.yaml", project.root / "templates/kinds/sheet"
    )
    change(project, "templates/kinds/sheet/kind.yaml", "most: 2", "most: 3")
    kind = load_library(project)[0].kinds["sheet"]
    assert (kind.path, kind.value.pages("standard").most) == ("templates/kinds/sheet/kind.yaml", 3)


def test_an_empty_project_has_an_empty_library(tmp_path: Path) -> None:
    """A folder without content is no error of the content."""
    library, findings = load_library(Folders.at(tmp_path, ours=tmp_path))
    assert findings == ()
    assert not library.procedures


def test_every_problem_of_every_file_at_once(folders: Folders) -> None:
    """Mistakes in several files, and several in one, are all reported, in the order of paths and
    lines.
    """
    change(folders, f"{GRAFT}/procedure.yaml", "consent: free", "consent: given\nconsnt: free")
    change(folders, f"{GRAFT}/en.yaml", "lead: A graft.", "lead: A: graft.")
    change(folders, f"{CLINIC}/organisation.yaml", "type: clinic", "type: clinic # ours")
    change(folders, f"{CLINIC}/_brand.yml", "primary: blue", "primary: [blue]")
    change(folders, "templates/locales/en.yaml", "name: English\n", "")
    _, findings = load_library(folders)
    assert [(*finding.place, finding.rule) for finding in findings] == [
        (f"{CLINIC}/_brand.yml", 4, 12, "bad-value"),
        (f"{CLINIC}/organisation.yaml", 2, 14, "yaml-cut-text"),
        (f"{GRAFT}/en.yaml", 3, 8, "yaml-quotes"),
        (f"{GRAFT}/procedure.yaml", 6, 10, "bad-value"),
        (f"{GRAFT}/procedure.yaml", 7, 1, "unknown-key"),
        ("templates/locales/en.yaml", 1, 1, "missing-key"),
    ]


def test_a_broken_procedure_leaves_the_others(folders: Folders) -> None:
    """One broken procedure takes its own words with it, and nothing else."""
    shutil.copytree(folders.brochures / "procedures/graft", folders.brochures / "procedures/other")
    change(
        folders, "brochures/procedures/other/procedure.yaml", "id: graft", "id: other\nid: other"
    )
    library, (finding,) = load_library(folders)
    assert finding.rule == "yaml-duplicate-key"
    assert set(library.procedures) == {"graft"}
    assert set(library.wordings) == {("graft", "en"), ("graft", "fr")}


def test_what_could_not_be_read_is_known_by_name(folders: Folders) -> None:
    """Whoever asks for a broken record is told so, and not that there is no such thing."""
    assert load_library(folders)[0].unread == frozenset()
    change(folders, f"{CLINIC}/_brand.yml", "primary: blue", "primary: [blue]")
    (folders.root / GRAFT / "procedure.yaml").unlink()
    change(folders, "templates/kinds/sheet/kind.yaml", "id: sheet", "id: sheat")
    change(folders, "templates/locales/en.yaml", "name:", "nme:")
    assert load_library(folders)[0].unread == {"clinic", "graft", "sheet", "en"}


def test_words_of_a_broken_procedure_are_read(folders: Folders) -> None:
    """The problems of its words are reported with those of the procedure."""
    change(folders, f"{GRAFT}/procedure.yaml", "id: graft\n", "")
    change(folders, f"{GRAFT}/fr.yaml", "title: Graft\n", "")
    library, findings = load_library(folders)
    assert [finding.place.path for finding in findings] == [
        f"{GRAFT}/fr.yaml",
        f"{GRAFT}/procedure.yaml",
    ]
    assert library.wordings == {}


def test_the_id_is_the_name_of_the_folder(folders: Folders) -> None:
    """A record under another name than its folder's is refused at its id."""
    (folders.brochures / "procedures/graft").rename(folders.brochures / "procedures/grafting")
    finding = only(folders)
    assert finding.place == ("brochures/procedures/grafting/procedure.yaml", 1, 5)
    assert finding.rule == "id-differs"
    assert "“graft” here and “grafting”" in finding.message


def test_the_language_is_the_name_of_the_file(folders: Folders) -> None:
    """A copied file whose language was not changed is refused."""
    change(folders, f"{GRAFT}/fr.yaml", "language: fr", "language: en")
    library, (finding,) = load_library(folders)
    assert finding.place == (f"{GRAFT}/fr.yaml", 1, 11)
    assert finding.rule == "language-differs"
    assert set(library.wordings) == {("graft", "en")}


def test_files_are_named_by_language_and_end_in_yaml(folders: Folders) -> None:
    """A file that would be left out without a word is a finding."""
    write(folders, f"{GRAFT}/french.yaml", "")
    write(folders, f"{GRAFT}/de.yml", "")
    findings = load_library(folders)[1]
    assert [finding.place.path for finding in findings] == [
        f"{GRAFT}/de.yml",
        f"{GRAFT}/french.yaml",
    ]
    assert {finding.rule for finding in findings} == {"wrong-name"}


@pytest.mark.parametrize(
    "name",
    [
        *("brand.yml", "_Brand.yml", "_brand.yaml", "brand.yaml", "_brand.yml.txt", "_brand.txt"),
        *("_brand (1).yml", "_brand - Copy.yml", "Brand.YML", "_bramd.yml", "brand/_brand.yml"),
    ],
)
def test_a_brand_of_another_name_is_told_by_that(folders: Folders, name: str) -> None:
    """Once, with the name that it must have: no other is read."""
    file = folders.root / CLINIC / "_brand.yml"
    (file.parent / name).parent.mkdir(exist_ok=True)
    file.rename(file.parent / name)
    (finding,) = load_library(folders)[1]
    assert (finding.place.path, finding.rule) == (f"{CLINIC}/_brand.yml", "missing-file")
    assert f"`{name}`" in finding.message
    assert ("call that _brand.yml" in finding.message) == ("/" not in name)


def test_a_second_brand_is_told(folders: Folders) -> None:
    """Whoever changes the one that is not read would see no change."""
    write(folders, f"{CLINIC}/brand.yml", "")
    write(folders, f"{CLINIC}/brandy.svg", "")
    (finding,) = load_library(folders)[1]
    assert finding.message == "this file is not read, _brand.yml is: delete one of the two"


def test_missing_files_are_named(folders: Folders) -> None:
    """A procedure without facts, an organisation without brand, a kind without its file: each says
    what to add.
    """
    paths = [f"{CLINIC}/_brand.yml", f"{GRAFT}/procedure.yaml", "templates/kinds/sheet/kind.yaml"]
    for path in paths:
        (folders.root / path).unlink()
    library, findings = load_library(folders)
    assert [finding.place.path for finding in findings] == paths
    assert {finding.rule for finding in findings} == {"missing-file"}
    assert not library.organisations


def test_an_organisation_without_its_logo_is_not_made(folders: Folders) -> None:
    """A brand that names a logo which is not there makes no document without it."""
    (folders.root / CLINIC / "logo.svg").unlink()
    library, (finding,) = load_library(folders)
    assert finding.place == (f"{CLINIC}/_brand.yml", 5, 7)
    assert not library.organisations
    assert not library.brands


def test_the_logo_of_an_organisation_that_cannot_be_read_is_read(folders: Folders) -> None:
    """What is wrong with it is told in the same round."""
    change(folders, f"{CLINIC}/organisation.yaml", "type: clinic", "type: hospital")
    library, _ = load_library(folders)
    assert not library.organisations
    assert set(library.brands) == set(library.logos) == {"clinic"}


def test_a_procedure_without_its_drawing_is_not_made(folders: Folders) -> None:
    """A document that speaks of a drawing is not made without it."""
    write(folders, f"{GRAFT}/figures/cut.svg", SVG.decode())
    assert only(folders).rule == "drawing-unused"
    change(
        folders,
        f"{GRAFT}/procedure.yaml",
        "sources:",
        "drawings: [{id: cut, section: what}]\nsources:",
    )
    library, findings = load_library(folders)
    assert (library.drawings, findings) == ({("graft", "cut"): SVG}, ())
    (folders.root / GRAFT / "figures/cut.svg").unlink()
    library, (finding,) = load_library(folders)
    assert finding.rule == "drawing-missing"
    assert not library.procedures
    assert not library.wordings


def test_backups_of_editors_are_not_read(folders: Folders) -> None:
    """Hidden files and copies that editors leave are no content."""
    for name in (".fr.yaml", "fr.yaml~", "#fr.yaml#", ".de.yaml.swp"):
        write(folders, f"{GRAFT}/{name}", "x")
    assert load_library(folders)[1] == ()
