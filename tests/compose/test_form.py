"""A form built for all is proven in every way in which it may be asked for at the desk."""

from feuillet.compose.form import group_risks_by_severity, list_form_variants
from feuillet.model import Library, Practitioner
from feuillet.select import Job
from tests.compose.content import records
from tests.small import with_forms

FORM = Job("demo", "clinic", "consent", "fr")


def staffed(*people: tuple[str, str]) -> Library:
    """The clinic with these practitioners, by id and name."""
    full = with_forms()
    clinic = full.organisations["clinic"]
    staff = tuple(Practitioner(id=one, name=name, role={}, site="north") for one, name in people)
    changed = clinic._replace(value=clinic.value.model_copy(update={"practitioners": staff}))
    return full._replace(organisations={"clinic": changed})


def ways(library: Library, job: Job) -> list[tuple[str, str | None]]:
    return [(each.person, each.practitioner) for each in list_form_variants(library, job)]


def test_each_person_with_and_without_a_name() -> None:
    """Of the practitioners the one with the longest line stands for all, at their own site."""
    library = staffed(("dr-a", "A"), ("dr-b", "Bernadette"))
    assert ways(library, FORM) == [
        ("adult", "dr-b"),
        ("minor", None),
        ("minor", "dr-b"),
        ("protected", None),
        ("protected", "dr-b"),
    ]
    assert {each.site for each in list_form_variants(library, FORM) if each.practitioner} == {
        "north"
    }
    assert ways(staffed(), FORM) == [("minor", None), ("protected", None)]


def test_who_stands_at_the_desk_waits_for_one() -> None:
    """A form made for somebody has been proven before; and only forms differ."""
    library = staffed(("dr-a", "A"))
    assert ways(library, FORM._replace(person="minor")) == []
    assert ways(library, FORM._replace(practitioner="dr-a", site="north")) == []
    assert ways(library, FORM._replace(kind="handout")) == []


def test_serious_risks_are_named_apart() -> None:
    """Each risk is in the group of its severity; what is told apart is in neither."""
    risks = (
        "[{id: leak, severity: minor, frequency: unknown}, {id: allergy, severity: serious, "
        "frequency: unknown},"
    )
    procedure, *_ = records(
        f"procedure: {{risks: {risks} {{id: b, severity: serious, frequency: unknown, "
        "separate: 'yes'}]}"
        "\nfr: {risks: {b: {name: X, short: X, action: X}}}"
    )
    groups = {
        group: [risk.id for risk in risks] for group, risks in group_risks_by_severity(procedure)
    }
    assert groups == {"serious": ["allergy"], "other": ["leak"]}
