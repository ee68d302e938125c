"""Which documents a build makes, and which a finding holds back."""

import pytest

from feuillet.findings import EngineError, build_note, build_warning
from feuillet.pipeline.plan import describe_omitted_sites, draft_manifest_entry, plan_request
from feuillet.select import Job
from tests.small import fault, library, request, with_forms

ENGLISH = fault("brochures/procedures/demo/en.yaml")


def test_an_error_holds_back_the_documents_made_from_its_file() -> None:
    """Broken English words take away the English documents and no other."""
    plan = plan_request(library(), (ENGLISH,), request())
    assert {job.language for job in plan.jobs.values()} == {"fr"}
    assert len(plan.withheld) == 4


def test_an_error_of_one_kind_holds_back_that_kind() -> None:
    """Words too many for the leaflet take the leaflet away, and leave the handout."""
    plan = plan_request(library(), (ENGLISH._replace(kind="leaflet"),), request())
    assert {job.kind for job in plan.jobs.values() if job.language == "en"} == {"handout"}
    assert len(plan.withheld) == 2


def test_words_that_could_not_be_read_count_as_not_made() -> None:
    """The record is not in the library: its documents still count as asked for."""
    full = library()
    french = full._replace(
        wordings={key: value for key, value in full.wordings.items() if key[1] == "fr"}
    )
    assert len(plan_request(french, (ENGLISH,), request()).withheld) == 4
    assert len(plan_request(french, (), request()).withheld) == 0


def test_an_organisation_that_could_not_be_read_counts_one() -> None:
    """Nobody knows what it would have issued; that something is missing must show."""
    full = library()
    without = full._replace(organisations={"clinic": full.organisations["clinic"]})
    plan = plan_request(
        without, (fault("brochures/organisations/club/organisation.yaml"),), request()
    )
    assert (plan.withheld, plan.unread) == ((), 1)
    assert {job.organisation for job in plan.jobs.values()} == {"clinic"}


def test_a_warning_holds_back_only_when_strict() -> None:
    """--strict counts warnings as errors."""
    doubt = build_warning(ENGLISH.place, "odd", "demo")
    assert len(plan_request(library(), (doubt,), request()).withheld) == 0
    assert len(plan_request(library(), (doubt,), request()._replace(strict=True)).withheld) == 4


def test_an_error_in_a_shared_file_holds_back_all() -> None:
    """Every document is made from it."""
    plan = plan_request(library(), (fault("brochures/checks.yaml"),), request())
    assert not plan.jobs


def test_findings_outside_the_request_do_not_count() -> None:
    """Whoever asks for French is not kept by English."""
    plan = plan_request(library(), (ENGLISH,), request()._replace(languages=("fr",)))
    assert plan.findings == ()
    assert plan.withheld == ()


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("brochures/organisations/club/organisation.yaml", True),
        ("brochures/organisations/clinic/organisation.yaml", False),
        ("brochures/procedures/demo/procedure.yaml", True),
        ("brochures/procedures/other/procedure.yaml", False),
        ("templates/kinds/handout/kind.yaml", True),
        ("templates/kinds/leaflet/kind.yaml", False),
        ("templates/document.html.j2", True),
    ],
)
def test_what_is_told_is_of_the_documents_asked_for(path: str, told: bool) -> None:  # noqa: FBT001
    """The club issues one kind of one procedure: what is wrong elsewhere is not told."""
    doubt = build_warning(fault(path).place, "odd", "demo")
    plan = plan_request(library(), (doubt,), request()._replace(organisations=("club",)))
    assert plan.findings == ((doubt,) if told else ())


def test_what_is_let_pass_is_for_check_to_tell() -> None:
    """A note asks for nothing."""
    passed = build_note(ENGLISH.place, "let pass", "demo")
    assert plan_request(library(), (passed,), request()).findings == ()


def test_an_organisation_that_cannot_be_read_is_told_where_it_is_asked_for() -> None:
    """Nobody knows what it issues: its errors are told, and those of another are not."""
    full = library()
    without = full._replace(organisations={"clinic": full.organisations["clinic"]})
    broken = fault("brochures/organisations/club/organisation.yaml")
    both = plan_request(without, (broken,), request()._replace(organisations=("club", "clinic")))
    assert both.findings == (broken,)
    assert (
        plan_request(without, (broken,), request()._replace(organisations=("clinic",))).findings
        == ()
    )


def test_why_a_kind_is_not_made_is_told_to_who_issues_it() -> None:
    """Where the law sets the form of consent; nobody else hears of it."""
    place = fault("brochures/procedures/demo/procedure.yaml").place
    clinic = "brochures/organisations/clinic/organisation.yaml"
    law = build_warning(place, "no sheet", "statutory-consent")._replace(
        kind="consent", about=clinic
    )
    full = with_forms("statutory")
    assert plan_request(full, (law,), request()).findings == (law,)
    assert plan_request(full, (law,), request()._replace(kinds=("handout",))).findings == ()


def test_nothing_asked_for_is_told() -> None:
    """An empty result says why instead of succeeding."""
    with pytest.raises(EngineError, match="nothing to make"):
        plan_request(library(), (), request()._replace(organisations=("club",), kinds=("leaflet",)))


def test_a_service_that_takes_care_of_something_else_is_told() -> None:
    """Who asks for its site learns where to write the procedure."""
    full = library()
    clinic = full.organisations["clinic"]
    sites = [{"id": "north", "name": "North", "procedures": ["other"]}]
    changed = clinic.value.model_validate(
        {**clinic.value.model_dump(mode="json"), "sites": sites, "practitioners": []}
    )
    served = full._replace(organisations={"clinic": clinic._replace(value=changed)})
    with pytest.raises(
        EngineError, match="`north` takes care of other procedures \\(other\\): add this one"
    ):
        plan_request(served, (), request()._replace(site="north"))


def test_a_form_that_a_kind_has_not_is_told() -> None:
    """The remedy is what the kind offers, not the organisation's file."""
    asked = request()._replace(organisations=("club",), kinds=("handout",), profiles=("print",))
    with pytest.raises(EngineError, match=r"the kinds asked for have other profiles: .*screen"):
        plan_request(library(), (), asked)


def test_a_consent_that_the_law_sets_is_refused_by_name() -> None:
    """Whoever asks for the consent sheet alone is told the law; with other kinds it is left out."""
    statutory = with_forms(consent="statutory")
    with pytest.raises(EngineError, match=r"the law itself sets .*\(CSP L\.2141-10\)"):
        plan_request(statutory, (), request()._replace(procedures=("demo",), kinds=("consent",)))
    both = plan_request(
        statutory, (), request()._replace(procedures=("demo",), kinds=("consent", "handout"))
    )
    assert {job.kind for job in both.jobs.values()} == {"handout"}


def test_the_reason_is_told_beside_an_error() -> None:
    """Something else that is wrong does not hide why nothing could be asked for."""
    asked = request()._replace(procedures=("demo",), kinds=("consent",))
    plan = plan_request(
        with_forms(consent="statutory"), (fault("brochures/procedures/demo/procedure.yaml"),), asked
    )
    assert (len(plan.findings), plan.withheld) == (1, ())
    assert "the law itself sets the form of consent here (CSP L.2141-10)" in plan.reason
    assert not plan_request(library(), (ENGLISH,), request()).reason


def test_who_may_not_issue_a_kind_is_told_who_may() -> None:
    """Whoever asks for a consent sheet in the name of an association, say, learns whose it is."""
    full = with_forms()
    form = full.kinds["consent"]
    of_practices = form._replace(
        value=form.value.model_copy(update={"issuers": ("practice", "platform")})
    )
    library = full._replace(kinds={**full.kinds, "consent": of_practices})
    with pytest.raises(EngineError, match="only a practice or a platform issues `consent`: choose"):
        plan_request(library, (), request()._replace(kinds=("consent",)))


def test_a_broken_procedure_may_be_asked_for() -> None:
    """Its folder exists: the findings answer, not a usage error."""
    broken = fault("brochures/procedures/other/procedure.yaml")
    assert plan_request(
        library(), (broken,), request()._replace(procedures=("other",))
    ).findings == (broken,)
    with pytest.raises(EngineError, match="no organisation “other”"):
        plan_request(library(), (broken,), request()._replace(organisations=("other",)))


def test_several_sites_are_told_where_none_is_printed() -> None:
    """A number that a patient needs is not left out without a word; one that is printed asks for
    nothing.
    """
    plain = [
        draft_manifest_entry(library(), job, name, "")
        for name, job in plan_request(library(), (), request()).jobs.items()
    ]
    (told,) = describe_omitted_sites(library(), plain)
    assert told.startswith(
        "clinic has several sites, whose names and numbers these documents do not give: name one"
    )
    asked = request()._replace(site="all")
    at_sites = [
        draft_manifest_entry(library(), job, name, "")
        for name, job in plan_request(library(), (), asked).jobs.items()
    ]
    assert describe_omitted_sites(library(), at_sites) == ()


def test_a_draft_says_what_the_document_is() -> None:
    """The manifest's entry carries the ids, the version and the content's fingerprint."""
    entry = draft_manifest_entry(
        library(), Job("demo", "clinic", "handout", "fr", site="north"), "clinic/x.pdf", "0" * 8
    )
    assert (entry.path, entry.version, entry.language, entry.site) == (
        "clinic/x.pdf",
        "1.0",
        "fr",
        "north",
    )
    assert len(entry.content) == 8


def test_a_language_that_nobody_issues_is_told_with_where_to_add_it() -> None:
    """The locale and the words are there: what is missing stands in the organisation's file."""
    full = library()
    clinic = full.organisations["clinic"]
    french = clinic._replace(value=clinic.value.model_copy(update={"languages": ("fr",)}))
    with pytest.raises(
        EngineError, match="issues this in `en`, but in `fr`: add the language to `languages`"
    ):
        plan_request(
            full._replace(organisations={"clinic": french}),
            (),
            request()._replace(languages=("en",)),
        )


def test_words_that_are_not_there_are_told_with_how_to_begin_them() -> None:
    """The organisation issues the language, and the procedure does not speak it."""
    full = library()
    french = full._replace(
        wordings={key: value for key, value in full.wordings.items() if key[1] == "fr"}
    )
    with pytest.raises(EngineError, match="`demo` has no words in `en`: begin them"):
        plan_request(french, (), request()._replace(languages=("en",)))
