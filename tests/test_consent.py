"""Consent and refusal sheets in all their variants, laid out: pages, room to write, fields, words
that never stand.
"""

import io
import re
from typing import get_args

import pikepdf
import pytest

from feuillet.model import list_signatories
from feuillet.persons import PERSONS, PersonCategory
from feuillet.prove import prove_document
from tests.compose.content import printed, project
from tests.forms import (
    A4_HEIGHT,
    CASES,
    CLINIC,
    DECISIONS,
    LANGUAGES,
    LONG,
    Case,
    base,
    fields,
    library,
    says,
    sheet,
    slow_or_not,
    text,
)

FORBIDDEN = re.compile(
    r"lu et approuvé|décharge|tout compris|soussign|bon pour accord|disclaim|waive|discharge|read "
    r"and approved"
    r"|undersigned|fully understood",
    re.IGNORECASE,
)


@pytest.mark.parametrize("case", slow_or_not(CASES))
def test_one_sheet_of_paper(case: Case) -> None:
    """Two pages, three where a protected person signs on an insurer's days; nothing keeps it from
    being published, long names included.
    """
    has_days = case.kind == "consent" and case.signature in {"insurer", "cosmetic"}
    assert base(case).pages == (3 if has_days and case.person == "protected" else 2)
    assert prove_document(sheet(case), base(case)) == ()


@pytest.mark.parametrize("case", slow_or_not(CASES))
def test_nothing_disclaims(case: Case) -> None:
    """Nobody is made to write or to sign what would only protect the doctor."""
    assert FORBIDDEN.search(text(case)) is None


@pytest.mark.parametrize("case", slow_or_not(CASES))
def test_fields_have_names_and_stand_on_the_page(case: Case) -> None:
    """Each name once, each with the section and the label, each within the margins, none on
    another.
    """
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


@pytest.mark.parametrize("case", slow_or_not(CASES))
def test_the_tab_key_follows_the_reading(case: Case) -> None:
    """The fields come as the HTML names them, and every label belongs to one."""
    written = re.findall(r'<(?:input|textarea)[^>]* id="([^"]+)"', sheet(case).html)
    assert [field.name for field in fields(case)] == written
    assert sorted(re.findall(r'<label for="([^"]+)"', sheet(case).html)) == sorted(written)
    with pikepdf.open(io.BytesIO(base(case).pdf)) as pdf:
        assert [str(page.Tabs) for page in pdf.pages] == ["/S"] * len(pdf.pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_one_decision(language: str) -> None:
    """Its four answers are one field, in which one takes the mark away from the others."""
    with pikepdf.open(io.BytesIO(base(Case("consent", language, named=True)).pdf)) as pdf:
        (group,) = [field for field in pdf.Root.AcroForm.Fields if "/Kids" in field]
        assert (str(group.T), tuple(map(str, group.Opt))) == ("decision", DECISIONS)


def test_risks_are_ticked_only_where_the_organisation_asks() -> None:
    """By default they are a list: a tick proves little and hurries the talk."""
    every = project().procedures["cimentoplastie"].value.risks
    risks = {f"risk-{risk.id}" for risk in every if not risk.separate}
    ticked = {field.name for field in fields(Case("consent", "fr", boxes=True, named=True))}
    assert risks <= ticked
    assert not risks & {field.name for field in fields(Case("consent", "fr", named=True))}


@pytest.mark.parametrize("kind", ["consent", "refusal"])
def test_a_variant_prints_its_own_people_alone(kind: str) -> None:
    """Two representatives for a minor, who may sign as well; whoever protects a protected adult."""
    adult, minor, protected = (
        {field.name for field in fields(Case(kind, "fr", each, named=True))} for each in PERSONS
    )
    who_refuses = {"refused-by-patient", "refused-by-protector"} if kind == "refusal" else set()
    parents = {f"{part}-{n}" for part in ("representative", "kinship") for n in (1, 2)}
    signed = {f"date-{who.id}" for who in list_signatories("minor")}
    assert minor - adult == parents | signed
    assert adult - minor == {"name-patient", "date-patient", "trusted-person"}
    assert protected - adult == {"protector", "protection", "date-protector"} | who_refuses
    # Where several sign, each is named in the first part, and nothing is written twice.
    assert adult - protected == {"name-patient"}


@pytest.mark.parametrize("kind", ["consent", "refusal"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("person", PERSONS)
def test_what_is_said_again_is_signed_by_those_who_decide(
    kind: str, language: str, person: PersonCategory
) -> None:
    """On the day, or after a reasonable time, room for a signature names its owner; the child
    decides nothing alone.
    """
    case = Case(kind, language, person, named=True)
    deciders = [who.id for who in list_signatories(person) if who.decides]
    everybody = sorted(
        {who.id for each in get_args(PersonCategory) for who in list_signatories(each)}
    )
    signed = [who for who in everybody if signed_by(who, language) in "".join(text(case).split())]
    assert signed == sorted(deciders)


def signed_by(who: str, language: str) -> str:
    said = printed("form.signed-by", language, who=printed(f"signing.{who}", language))
    return "".join(re.sub("[~‿]", "", said).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_speaks_for_whoever_signs_it(language: str) -> None:
    """L.1111-4 and R.4127-42: representatives refuse for a child, a protected adult decides if
    able; essential care.
    """
    for person in PERSONS:
        case = Case("refusal", language, person, named=True)
        for other in PERSONS:
            assert says(case, f"refusing.{other}") == (other == person), (person, other)
        assert all(
            says(case, f"essential-care.{other}") == (other == person)
            for other in ("minor", "protected")
        )
        assert says(case, f"again.{person}")
        assert says(case, "decision.disagree") == (person == "protected")
        assert all(
            says(case, key)
            for key in ("refused.second-opinion", "refused.record", "decision.withdraw")
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_consent_speaks_to_whoever_signs_it(language: str) -> None:
    """Parents read of the child, not of themselves; the child's agreement and the protected adult's
    will come first.
    """
    for person in PERSONS:
        case = Case("consent", language, person, named=True)
        assert says(case, "particular.child") == (person == "minor")
        assert says(case, "particular.title") == (person != "minor")
        assert all(
            says(case, f"deciding.{other}") == (other == person) for other in ("minor", "protected")
        )


@pytest.mark.parametrize("boxes", [True, False])
def test_what_is_told_apart_is_not_signed_for_here(boxes: bool) -> None:  # noqa: FBT001
    """Anaesthesia has information of its own: the sheet says so, and does not count its risks among
    those discussed.
    """
    case = Case("consent", "fr", boxes=boxes, named=True)
    wording = project().wordings["cimentoplastie", "fr"].value
    risks = project().procedures["cimentoplastie"].value.risks
    apart = [risk.id for risk in risks if risk.separate]
    assert apart
    listed = "".join(text(case).split()).lower()
    for risk in risks:
        assert ("".join(wording.risks[risk.id].name.split()).lower() in listed) == (
            risk.id not in apart
        ), risk.id
    assert says(case, "discussed.anaesthesia")


def test_the_signature_follows_the_practice() -> None:
    """Only an insurer's form waits to be signed, only a cosmetic one counts from the quote."""
    names = {
        each: {field.name for field in fields(Case("consent", "fr", "adult", each, named=True))}
        for each in ("has", "insurer", "cosmetic")
    }
    assert names["insurer"] - names["has"] == {"sign-after"}
    assert names["cosmetic"] - names["has"] == {"quote", "operate-after"}
    assert says(Case("consent", "fr", "adult", "insurer", named=True), "wait.insurer")
    assert says(Case("consent", "en", "adult", "cosmetic", named=True), "wait.cosmetic")


@pytest.mark.parametrize(
    ("site", "name"), [("vertebra-level", {"level"}), ("side", {"side"}), ("none", set())]
)
def test_the_place_on_the_body_is_written_in_words(site: str, name: set[str]) -> None:
    """The level or the side, as the procedure says, or neither."""
    assert {field.name for field in fields(Case("consent", "fr", site=site))} & {
        "level",
        "side",
    } == name


@pytest.mark.parametrize("kind", ["consent", "refusal"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_names_the_document_handed_over(kind: str, language: str) -> None:
    """Title, version and date in the text; who informs, where the form is made for one; on both
    sides the organisation, the procedure and the page.
    """
    case = Case(kind, language, named=True)
    year = "2026"
    inside = " ".join(run.text for run in base(case).placed if not run.margin)
    assert f"{case_title(language)}, version" in " ".join(inside.split())
    assert "1.0" in inside
    assert year in inside
    assert LONG in " ".join(inside.split()).replace("\u00a0", " ")
    for page in range(2):
        foot = "".join(
            run.text for run in base(case).placed if run.page == page and run.margin and run.y > 280
        )
        named = (case_title(language), library(case).organisations[CLINIC].value.name)
        assert all("".join(each.split()) in "".join(foot.split()) for each in named)
        assert f"{page + 1}{printed('page.of', language)}2" in "".join(foot.split())


@pytest.mark.parametrize("kind", ["consent", "refusal"])
@pytest.mark.parametrize("person", PERSONS)
def test_the_back_says_what_it_is_and_whose(kind: str, person: str) -> None:
    """Sides are copied one by one: kind, procedure and patient stand at the top of each."""
    case = Case(kind, "fr", person, named=True)
    (whose,) = (field for field in fields(case) if field.name == "patient")
    beside = [
        run.text
        for run in base(case).placed
        if run.page == 1 and not run.margin and run.y < whose.bottom
    ]
    said = " ".join(" ".join(beside).split())
    assert said.startswith(f"{printed(f'title.{kind}', 'fr')} {case_title('fr')}")
    assert whose.page == 1


def case_title(language: str) -> str:
    return project().wordings["cimentoplastie", language].value.title


def test_who_informs_is_asked_for_where_nobody_is_named() -> None:
    """A line to fill in, or the practitioner's name."""
    assert "informs" in {
        field.name for field in fields(Case("consent", "fr", "protected", "cosmetic"))
    }
    assert "informs" not in {field.name for field in fields(Case("consent", "fr", named=True))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_law_and_good_practice_ask_is_said(language: str) -> None:
    """Withdrawal at any time, a refusal said again where life is at stake (L.1111-4), two dates,
    two copies.
    """
    consent, refusal = Case("consent", language, named=True), Case("refusal", language, named=True)
    assert all(says(consent, key) for key in ("decision.withdraw", "day.lead", "signing.copies"))
    assert all(says(refusal, key) for key in ("again.adult", "signing.copies"))
    assert {"again-date", "again-hour", "date-patient"} <= {field.name for field in fields(refusal)}
    assert {"interview-date", "date-patient", "day-date", "day-hour"} <= {
        field.name for field in fields(consent)
    }


def test_only_clinics_and_practices_issue_forms() -> None:
    """A patient association gives no consent in somebody's name."""
    assert {project().kinds[kind].value.issuers for kind in ("consent", "refusal")} == {
        ("clinic", "practice")
    }
