"""Consent and refusal sheets in all their variants, laid out: pages, room to write, fields, words that never stand."""

import io
import re
from functools import cache
from typing import Any, NamedTuple

import pikepdf
import pytest

from feuillet.compose import Sheet, compose
from feuillet.layout import Base, lay_out
from feuillet.model import Library
from feuillet.prove import prove
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, printed, project

CLINIC, DOCTOR = "clinique-des-tilleuls", "dr-camille-exemple"
LONG = "Dr Marie-Antoinette Rochefoucauld-Montmorency"
LANGUAGES, PERSONS = ("fr", "en"), ("adult", "minor", "protected")
A4_HEIGHT, MM = 297, 25.4 / 72
FORBIDDEN = re.compile(
    r"lu et approuvé|décharge|tout compris|soussign|bon pour accord|disclaim|waive|discharge|read and approved"
    r"|undersigned|fully understood",
    re.IGNORECASE,
)


class Case(NamedTuple):
    """What makes one form differ from another."""

    kind: str
    language: str
    person: Any = "adult"
    signature: str = "has"
    boxes: bool = False
    named: bool = False
    site: str = "vertebra-level"


# What stands on the second page follows the signature, what stands on the first the boxes.
CASES = (
    *(
        Case("consent", language, person, signature, named=True)
        for language in LANGUAGES
        for person in PERSONS
        for signature in ("has", "insurer", "cosmetic")
    ),
    *(Case("consent", language, person, boxes=True, named=True) for language in LANGUAGES for person in PERSONS),
    *(Case("refusal", language, person, named=True) for language in LANGUAGES for person in PERSONS),
    Case("consent", "fr", "protected", "cosmetic"),
    Case("refusal", "fr", "minor"),
)


class Field(NamedTuple):
    """A field of the file: its page, name, what a reader hears, and in mm from the top left its rectangle."""

    page: int
    name: str
    heard: str
    left: float
    top: float
    right: float
    bottom: float


def library(case: Case) -> Library:
    """The real content, in the clinic's other practices."""
    whole = project()
    clinic, procedure = whole.organisations[CLINIC], whole.procedures["cimentoplastie"]
    people = tuple(person.model_copy(update={"name": LONG}) for person in clinic.value.practitioners)
    practice = {"signature": case.signature, "risk_boxes": case.boxes, "practitioners": people}
    return whole._replace(
        organisations={
            **whole.organisations,
            CLINIC: clinic._replace(value=clinic.value.model_copy(update=practice)),
        },
        procedures={"cimentoplastie": procedure._replace(value=procedure.value.model_copy(update={"site": case.site}))},
    )


@cache
def sheet(case: Case) -> Sheet:
    job = Job("cimentoplastie", CLINIC, case.kind, case.language, person=case.person)
    if case.named:
        job = job._replace(practitioner=DOCTOR, site="site-du-parc")
    made = compose(library(case), job, FOLDERS, TODAY)
    assert isinstance(made, Sheet), made
    return made


@cache
def base(case: Case) -> Base:
    return lay_out(sheet(case))


def fields(case: Case) -> list[Field]:
    """In the order in which the Tab key reaches them: pages, then the order of the structure."""
    with pikepdf.open(io.BytesIO(base(case).pdf)) as pdf:
        return [
            Field(number, str(note.T), str(note.TU), *rectangle(note.Rect))
            for number, page in enumerate(pdf.pages)
            for note in page.get("/Annots", ())
            if note.Subtype == "/Widget"
        ]


def rectangle(corners: pikepdf.Object) -> tuple[float, float, float, float]:
    x1, y1, x2, y2 = (float(corners[n]) * MM for n in range(4))
    return min(x1, x2), A4_HEIGHT - max(y1, y2), max(x1, x2), A4_HEIGHT - min(y1, y2)


def text(case: Case) -> str:
    return " ".join(" ".join(run.text for run in base(case).placed).split())


def says(case: Case, key: str) -> bool:
    """Whether the form prints a word of the locale."""
    plain = printed(key, case.language).replace("~", " ").replace("‿", " ")
    return "".join(plain.split()) in "".join(text(case).split())


@pytest.mark.parametrize("case", CASES, ids=str)
def test_one_sheet_of_paper(case: Case) -> None:
    """Two pages in every variant, and nothing that keeps it from being published, long names included."""
    assert base(case).pages == 2
    assert prove(sheet(case), base(case)) == ()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_nothing_disclaims(case: Case) -> None:
    """Nobody is made to write or to sign what would only protect the doctor."""
    assert FORBIDDEN.search(text(case)) is None


@pytest.mark.parametrize("case", CASES, ids=str)
def test_fields_have_names_and_stand_on_the_page(case: Case) -> None:
    """Each name once, each with the section and the label, each within the margins, none on another."""
    found = fields(case)
    assert len({field.name for field in found}) == len(found)
    for field in found:
        assert re.search(r".[:,] .", field.heard.replace("\u00a0", " ")), field
        assert field.left >= 20 - 0.1, field
        assert field.right <= 190.1, field
        assert field.bottom <= A4_HEIGHT - 14 + 0.1, field
    for one in found:
        for other in found:
            apart = one.right <= other.left + 0.1 or other.right <= one.left + 0.1
            above = one.bottom <= other.top + 0.1 or other.bottom <= one.top + 0.1
            assert one is other or one.page != other.page or apart or above, (one, other)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_tab_key_follows_the_reading(case: Case) -> None:
    """The fields come as the HTML names them, and every label belongs to one."""
    written = re.findall(r'<(?:input|textarea)[^>]* id="([^"]+)"', sheet(case).html)
    assert [field.name for field in fields(case)] == written
    assert sorted(re.findall(r'<label for="([^"]+)"', sheet(case).html)) == sorted(written)
    with pikepdf.open(io.BytesIO(base(case).pdf)) as pdf:
        assert [str(page.Tabs) for page in pdf.pages] == ["/S", "/S"]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_there_is_room_for_handwriting(case: Case) -> None:
    """9 mm of height for each line, but for what is ticked."""
    ticked = {"accept", "time", "other", "decline"}
    for field in fields(case):
        if field.name not in ticked and not field.name.startswith("risk-"):
            assert field.bottom - field.top > 8.9, field


def test_the_sticker_goes_top_right_before_any_name() -> None:
    """75 × 42 mm for a label of 70 × 37, above the first line to write on; 60 × 27 mm for the stamp."""
    case = Case("consent", "fr", named=True)
    (label,) = (slot for slot in base(case).slots if slot.name == "patient-label")
    (stamp,) = (slot for slot in base(case).slots if slot.name == "stamp")
    assert (label.page, stamp.page) == (0, 1)
    assert [label.width, label.height] == pytest.approx([75, 42])
    assert [stamp.width, stamp.height] == pytest.approx([60, 27])
    assert label.x + label.width == pytest.approx(190, abs=0.5)
    assert label.y + label.height < fields(case)[0].top


def test_risks_are_ticked_only_where_the_organisation_asks() -> None:
    """By default they are a list: a tick proves little and hurries the talk."""
    risks = {f"risk-{risk.id}" for risk in project().procedures["cimentoplastie"].value.risks}
    ticked = {field.name for field in fields(Case("consent", "fr", boxes=True, named=True))}
    assert risks <= ticked
    assert not risks & {field.name for field in fields(Case("consent", "fr", named=True))}


@pytest.mark.parametrize("kind", ["consent", "refusal"])
def test_a_variant_prints_its_own_people_alone(kind: str) -> None:
    """Two representatives for a minor, who may sign as well; whoever protects a protected adult."""
    adult, minor, protected = ({field.name for field in fields(Case(kind, "fr", each, named=True))} for each in PERSONS)
    assert minor - adult == {f"{part}representative-{n}" for part in ("", "date-") for n in (1, 2)} | {"date-minor"}
    assert adult - minor == {"date-patient", "trusted-person"}
    assert protected - adult == {"protector", "protection", "date-protector"}
    assert adult - protected == set()


def test_the_signature_follows_the_practice() -> None:
    """Only an insurer's form waits before the signature, only a cosmetic one counts from the quote."""
    names = {
        each: {field.name for field in fields(Case("consent", "fr", "adult", each, named=True))}
        for each in ("has", "insurer", "cosmetic")
    }
    assert names["insurer"] - names["has"] == {"sign-after"}
    assert names["cosmetic"] - names["has"] == {"quote", "operate-after"}
    assert says(Case("consent", "fr", "adult", "insurer", named=True), "wait.insurer")
    assert says(Case("consent", "en", "adult", "cosmetic", named=True), "wait.cosmetic")


@pytest.mark.parametrize(("site", "name"), [("vertebra-level", {"level"}), ("side", {"side"}), ("none", set())])
def test_the_place_on_the_body_is_written_in_words(site: str, name: set[str]) -> None:
    """The level or the side, as the procedure says, or neither."""
    assert {field.name for field in fields(Case("consent", "fr", site=site))} & {"level", "side"} == name


@pytest.mark.parametrize("kind", ["consent", "refusal"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_names_the_document_handed_over(kind: str, language: str) -> None:
    """Id, version and date in the text; id and page on both sides; who informs, where the form is made for one."""
    case = Case(kind, language, named=True)
    year = "2026"
    inside = " ".join(run.text for run in base(case).placed if not run.margin)
    assert "cimentoplastie" in inside
    assert "1.0" in inside
    assert year in inside
    assert LONG in " ".join(inside.split()).replace("\u00a0", " ")
    for page in range(2):
        foot = "".join(run.text for run in base(case).placed if run.page == page and run.margin and run.y > 280)
        assert "cimentoplastie" in foot
        assert f"{page + 1}{printed('page.of', language)}2" in "".join(foot.split())


def test_who_informs_is_asked_for_where_nobody_is_named() -> None:
    """A line to fill in, or the practitioner's name."""
    assert "informs" in {field.name for field in fields(Case("consent", "fr", "protected", "cosmetic"))}
    assert "informs" not in {field.name for field in fields(Case("consent", "fr", named=True))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_law_and_good_practice_ask_is_said(language: str) -> None:
    """Withdrawal at any time, a refusal said again where life is at stake (L.1111-4), two dates, two copies."""
    consent, refusal = Case("consent", language, named=True), Case("refusal", language, named=True)
    assert all(says(consent, key) for key in ("decision.withdraw", "decision.anaesthesia", "signing.copies"))
    assert all(says(refusal, key) for key in ("refused.withdraw", "refused.again", "signing.copies"))
    names = [field.name for field in fields(refusal)]
    assert {"first-date", "first-hour", "second-date", "second-hour"} <= set(names)
    assert {"interview-date", "date-patient", "day-date", "day-hour"} <= {field.name for field in fields(consent)}


def test_a_form_claims_no_archive_that_it_is_not() -> None:
    """PDF/A forbids the fields as they are written, so the file does not call itself one; it is tagged all the same."""
    with pikepdf.open(io.BytesIO(base(Case("consent", "fr", named=True)).pdf)) as pdf:
        assert "/Metadata" not in pdf.Root
        assert "/StructTreeRoot" in pdf.Root
        assert len(pdf.Root.AcroForm.Fields) == len(fields(Case("consent", "fr", named=True)))


def test_only_clinics_and_practices_issue_forms() -> None:
    """A patient association gives no consent in somebody's name."""
    assert {project().kinds[kind].value.issuers for kind in ("consent", "refusal")} == {("clinic", "practice")}
