"""The heading is understood; a column too many is left alone, one too few is asked for."""

import pytest
from openpyxl import Workbook

from feuillet.batch.columns import LEAST_LIKENESS, resolve_columns
from feuillet.batch.formats import parse_list
from feuillet.batch.headings import measure_text_likeness
from feuillet.batch.spelling import normalise_spelling
from feuillet.findings import EngineError
from tests.batch.books import HEADING, book, saved
from tests.batch.lists import KNOWN, read

LINE = "\nZephyrin;B;1960-02-01"


def refused(text: str) -> str:
    """What is told of a list that is none."""
    with pytest.raises(EngineError) as told:
        resolve_columns(parse_list(text.encode()), KNOWN)
    return str(told.value)


@pytest.mark.parametrize("heading", ["Téléphone", "Date", "IPP", "n° de chambre"])
def test_a_column_that_nobody_asked_for_is_noted_and_left_alone(heading: str) -> None:
    """By its number, its letter and its heading; the others are read."""
    found = read(f"Nom;Prénom;{heading};DDN\nA;B;01 99 00 11 11;1960-02-01")
    assert found.persons[0].values == {
        "birth-name": "A",
        "first-names": "B",
        "birth-date": "01/02/1960",
    }
    assert found.notes == (f"column 3 (C), “{heading}”, is not used",)


def test_many_columns_that_nobody_asked_for_are_counted() -> None:
    """Ten are named, those first that may be meant; the list of a whole hospital is read."""
    more = ";".join(f"Colonne {place}" for place in range(30))
    found = read(f"Nom;Prénom;DDN;{more};Fiche remis leu\nA;B;1960-02-01{';' * 31}")
    assert [len(found.persons), len(found.notes)] == [1, 11]
    assert found.notes[0].endswith("write “Fiche remise le” if that is meant")
    assert found.notes[-1] == "21 more columns are not used"


def test_many_columns_without_a_heading_are_counted() -> None:
    """As whole sheets of remarks have them."""
    found = read(f"Nom;Prénom;DDN;{';' * 20}x\nA;B;1960-02-01{';x' * 21}")
    assert found.notes[-1] == "10 more columns are without a heading, and not used"


def test_what_may_be_meant_by_a_column_is_told() -> None:
    """A value that is not needed would be missed on paper only; as told, it is read."""
    found = read("Nom;Prénom;DDN;Fiche remis leu\nA;B;1960-02-01;2026-11-20")
    assert found.notes == (
        "column 4 (D), “Fiche remis leu”, is not used: write “Fiche remise le” if that is meant",
    )
    mended = read("Nom;Prénom;DDN;Fiche remise le\nA;B;1960-02-01;2026-11-20")
    assert (mended.notes, mended.persons[0].values["handed-on"]) == ((), "20/11/2026")


def test_a_needed_column_that_is_spelt_wrong_is_asked_about() -> None:
    """In the language of the list; as told, it is read."""
    told = refused(f"Nom;Prénom;Date de naisance{LINE}")
    assert told == (
        "column 3 (C), “Date de naisance”, is perhaps “Date de naissance”, which is missing: "
        "write its heading so"
    )
    assert read(f"Nom;Prénom;Date de naissance{LINE}").persons


@pytest.mark.parametrize(
    "heading", ["Nom;Date de naissance", "Nom;Surnom;Date de naissance", "Nom;Nom utile;DDN"]
)
def test_a_name_is_never_taken_for_another(heading: str) -> None:
    """“Nom” is no spelling of “Prénoms”."""
    assert (
        refused(f"{heading}{LINE}")
        == "the list has no column “Prénoms”: `batch --template` writes a list to fill in"
    )


@pytest.mark.parametrize("heading", ["Nom Prénom", "Nom et prénoms", "PRÉNOM NOM"])
def test_name_and_first_names_in_one_column_are_told(heading: str) -> None:
    """The form has a box for each; in two columns they are read."""
    told = refused(f"{heading};DDN\nZephyrin B;1960-02-01")
    assert told == (
        f"column 1 (A), “{heading}”, has name and first names in one: write them in two columns"
    )
    assert read(f"Nom;Prénom;DDN{LINE}").persons


@pytest.mark.parametrize(
    "line",
    [
        "Zephyrin;B;1960-02-01",
        "Zephyrin;Lien 1;Date",
        "Zephyrin;B",
        "Zephyrin",
        "DDN;Nom;01/02/1960",
    ],
)
def test_what_stands_in_place_of_a_heading_is_not_said(line: str) -> None:
    """A list without headings begins with a person; the remedy names the columns."""
    told = refused(f"{line}{LINE}")
    assert told.startswith("line 1 names no column that is known")
    assert "write “Nom de naissance”, “Prénoms”, “Date de naissance”" in told
    assert "Zephyrin" not in told
    assert read(f"Nom de naissance;Prénoms;Date de naissance{LINE}").persons


def test_a_title_above_the_heading_is_left_out_and_told() -> None:
    """Lines are numbered with it."""
    found = read("Liste du jour;;\nBloc 3;23/11/2026\n\nNom;Prénom;DDN\nA;B;1960-02-01")
    assert (found.persons[0].row, found.notes) == (
        5,
        ("above the heading, and left out: lines 1 and 2",),
    )


@pytest.mark.parametrize(
    "heading",
    ["Nom;Nom de famille;Prénom;DDN", "Nom;Prénom;DDN;Né le", "birth-name;Nom de naissance"],
)
def test_two_columns_for_one_field_are_told(heading: str) -> None:
    """Else the second would silently take the place of the first."""
    assert "stand for one field, “" in refused(f"{heading}{LINE}")


def test_the_forms_own_word_goes_before_a_usual_one() -> None:
    """Hospitals have a name and a name at birth: the form asks for this one."""
    found = read("Nom;Nom de naissance;Prénom;DDN\nUsage;Naissance;B;1960-02-01")
    assert found.persons[0].values["birth-name"] == "Naissance"
    assert found.notes == ("column 1 (A), “Nom”, is not used",)


GROUPED = "Nom de naissance;Profession;;Nom;Prénom;DDN\nA;x;;B;C;1960-02-01"


def test_columns_of_two_groups_for_one_field_are_refused() -> None:
    """A row above says whose they are; the one that has the form's word may be the spouse's."""
    told = refused(f"Conjoint;;;Patient;;\n{GROUPED}")
    assert told.startswith("column 1 (A), “Nom de naissance”, and column 4 (D), “Nom”, stand for")
    assert "take out the one that is not the patient’s" in told
    mended = GROUPED.replace("Nom de naissance", "Conjoint - nom")
    assert read(f"Conjoint;;;Patient;;\n{mended}").persons[0].values["birth-name"] == "B"


@pytest.mark.parametrize(
    "above", ["Patient;;;;;", "Liste du;;23/11/2026;;;", "Identité;;;;Séjour;", "Liste;Bloc;;;;"]
)
def test_a_title_or_a_group_of_one_person_is_no_trouble(above: str) -> None:
    """Hospitals have a name and a name at birth."""
    found = read(f"{above}\nNom;Nom de naissance;Prénom;DDN;Chambre;Lit\nA;B;C;1960-02-01;;")
    assert (found.persons[0].values["birth-name"], found.troubles) == ("B", ())


@pytest.mark.parametrize("data", ["", "\n\n", "\ufeff\r\n", ";;;\n;;;"])
def test_an_empty_list_is_told(data: str) -> None:
    """With the command that writes one."""
    assert refused(data) == "the list is empty: `batch --template` writes a list to fill in"


def test_columns_without_a_heading_are_left_out() -> None:
    """Spreadsheets add empty cells at the end; a value beyond shows that a separator is wrong."""
    found = read("birth-name;first-names;birth-date;;\nA;B;1960-02-01;;\nA;C;1960-02-01;;C")
    assert [each.row for each in found.persons] == [2]
    assert [each.row for each in found.troubles] == [3]
    assert found.troubles[0].message.startswith("has 5 cells where the heading has 3")


def test_a_column_without_a_heading_between_others_is_noted() -> None:
    """It has a place of its own, in a text and in a workbook."""
    note = ("column 2 (B) has no heading and is not used",)
    assert read("Nom;;Prénom;DDN\nA;x;B;1960-02-01").notes == note
    assert read(book(["Nom", None, "Prénom", "DDN"], ["A", "x", "B", "1960-02-01"])).notes == note
    assert read("Nom;;Prénom;DDN\nA;;B;1960-02-01").notes == ()


def test_a_title_may_have_words_of_columns() -> None:
    """The heading is the line that names whom the forms are for."""
    found = read("Patient;Consultation\nNom;Prénom;DDN\nA;B;1960-02-01")
    assert (found.persons[0].row, found.notes) == (3, ("above the heading, and left out: line 1",))


def test_a_heading_may_have_several_lines() -> None:
    """As one types them in a spreadsheet; a long or unprintable one is not said in full."""
    found = read(f'Nom;Prénom;"Date de\nnaissance";{"x" * 60};a\u202eb\nA;B;1960-02-01')
    assert found.persons[0].row == 3
    assert found.notes == (f"column 4 (D), “{'x' * 40}…”, is not used", "column 5 (E) is not used")


def test_a_heading_that_is_not_closed_is_told() -> None:
    """By its line, and nothing of it."""
    assert (
        refused('"Nom;Prénom;DDN\nA;B;C')
        == "line 1: a quotation mark is not closed: close it, or take it out"
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [("Prénom utilisé", "Nom utilisé"), ("Lieu de naissance", "Date de naissance")],
)
def test_one_word_for_another_is_no_slip(one: str, other: str) -> None:
    """Whoever wrote it meant it: the form's label is not offered in its place."""
    assert refused(f"Nom;Prénom;{one}{LINE}").startswith("the list has no column “Date de naiss")
    assert (
        measure_text_likeness(normalise_spelling(one), normalise_spelling(other)) < LEAST_LIKENESS
    )


SECOND = [
    "Prénom;Nom;DDN",
    "NOM;DDN;Prénom",
    "Nom de famille;Prénoms;Date de naissance",
    "Nom;Niveau;Prénom",
    "Surname;First name;DOB",
    ";Nom;Prénom;DDN",
]


@pytest.mark.parametrize("second", SECOND)
def test_a_second_list_below_is_refused(second: str) -> None:
    """In another order, names would change places; of one order it is passed over."""
    told = "line 3: a heading once more, in other words or another order than line 1"
    with pytest.raises(EngineError, match=told):
        read(f"Nom;Prénom;DDN\nA;B;1960-02-01\n{second}\nC;D;1960-02-01")
    with pytest.raises(EngineError, match=told):
        read(book(HEADING, ["A", "B", "1960-02-01"], second.split(";"), ["C", "D", "1960-02-01"]))


@pytest.mark.parametrize("line", ["Côté;Zoé;", "Côté;Niveau;1960-02-01", "Nom;Nom;", "A;Prénom;"])
def test_a_person_called_like_a_column_is_no_heading(line: str) -> None:
    """One word alone may be a name."""
    assert read(f"Nom;Prénom;DDN\nA;B;1960-02-01\n{line}").persons


@pytest.mark.parametrize(
    "heading", ["Patient - DDN", "DDN (enfant)", "Enfant_DDN", "Né(e) le / mère"]
)
def test_a_heading_that_has_the_name_of_a_column_is_named(heading: str) -> None:
    """Whose it is, only the author of the list knows."""
    column = f"column 3 (C), “{heading}”, has a word for “Date de naissance”, which is missing"
    told = refused(f"Patient - Nom;Prénom;{heading}{LINE}")
    assert told == f"{column}: write its heading so if the patient’s is meant"


def test_of_a_workbook_without_a_heading_it_is_told_which_sheet_was_read() -> None:
    """The list may stand on another."""
    made = Workbook()
    made.active.append(["Consignes", "à lire"])
    made.create_sheet("Patients").append(list(HEADING))
    with pytest.raises(
        EngineError, match=r"names no column .*; the workbook shows 2 sheets: the f"
    ):
        read(saved(made))
    made.active.append(["Nom", "Consigne"])
    with pytest.raises(EngineError, match=r"no column “Prénoms”.*; the workbook shows 2 sheets"):
        read(saved(made))
