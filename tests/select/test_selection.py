"""Which documents a request makes."""

from typing import Any

import pytest

from feuillet.findings import EngineError, ExitStatus
from feuillet.model import Library, Published
from feuillet.select import Job, build_file_name, is_offered, list_jobs, list_wanted_jobs
from tests.small import library, request, with_forms


def test_without_filters_each_organisation_gets_what_it_issues_in_its_languages() -> None:
    """The default build: standard edition, `screen`, and `print` only for kinds that have it."""
    found = list_jobs(library(), request())
    assert [job[1:6] for job in found] == [
        ("clinic", "handout", "fr", "standard", "screen"),
        ("clinic", "handout", "en", "standard", "screen"),
        ("clinic", "leaflet", "fr", "standard", "screen"),
        ("clinic", "leaflet", "fr", "standard", "print"),
        ("clinic", "leaflet", "en", "standard", "screen"),
        ("clinic", "leaflet", "en", "standard", "print"),
        ("club", "handout", "fr", "standard", "screen"),
        ("club", "handout", "en", "standard", "screen"),
    ]


def test_filters_narrow() -> None:
    """Each filter leaves out what it does not name."""
    asked = request()._replace(
        organisations=("clinic",), kinds=("leaflet",), languages=("en",), profiles=("print",)
    )
    assert list_jobs(library(), asked) == (
        Job("demo", "clinic", "leaflet", "en", "standard", "print"),
    )


def test_all_gives_every_edition_and_profile() -> None:
    """`all` opens what the defaults leave out."""
    asked = request()._replace(
        kinds=("leaflet",), languages=("fr",), editions=("all",), profiles=("all",)
    )
    forms = {(job.edition, job.profile) for job in list_jobs(library(), asked)}
    assert forms == {(e, p) for e in ("standard", "large-print") for p in ("screen", "print")}


def publishing(*forms: str) -> Library:
    """The club says that these forms are on its page."""
    full = library()
    club = full.organisations["club"].value
    published = Published.model_validate({"at": "https://club.example", "forms": forms})
    told = full.organisations["club"]._replace(
        value=club.model_copy(update={"published": published})
    )
    kind = full.kinds["handout"].value.model_copy(update={"profiles": ("screen", "web", "record")})
    kinds = {"handout": full.kinds["handout"]._replace(value=kind)}
    return full._replace(organisations={"club": told}, kinds=kinds)


@pytest.mark.parametrize(
    ("forms", "also"),
    [
        (("web",), {("standard", "web")}),
        (("large-print",), {("large-print", "screen")}),
        (("web", "large-print"), {("standard", "web"), ("large-print", "screen")}),
    ],
)
def test_a_build_makes_the_forms_that_are_published(
    forms: tuple[str, ...], also: set[tuple[str, str]]
) -> None:
    """What a document says is to be found is made with it; who asks for a form by name gets no
    other.
    """
    made = {(job.edition, job.profile) for job in list_jobs(publishing(*forms), request())}
    assert made == {("standard", "screen")} | also
    record = request()._replace(profiles=("record",))
    assert {(job.edition, job.profile) for job in list_jobs(publishing(*forms), record)} == {
        ("standard", "record")
    }
    plain = request()._replace(editions=("standard",))
    assert {(job.edition, job.profile) for job in list_jobs(publishing(*forms), plain)} == {
        ("standard", "screen")
    }


def test_a_language_without_words_makes_no_document() -> None:
    """What the procedure does not say in a language is not made in it."""
    full = library()
    french = full._replace(
        wordings={key: value for key, value in full.wordings.items() if key[1] == "fr"}
    )
    assert {job.language for job in list_jobs(french, request())} == {"fr"}
    assert {job.language for job in list_wanted_jobs(french, request())} == {"fr", "en"}


def test_a_kind_is_made_in_the_languages_that_it_names() -> None:
    """The leaflet in French alone, the handout in all languages of the clinic."""
    full = library()
    clinic = full.organisations["clinic"]
    issues = {"demo": {"handout": ("fr", "en"), "leaflet": ("fr",)}}
    told = clinic._replace(value=clinic.value.model_copy(update={"issues": issues}))
    found = list_jobs(
        full._replace(organisations={"clinic": told}), request()._replace(profiles=("screen",))
    )
    assert [job[2:4] for job in found] == [("handout", "fr"), ("handout", "en"), ("leaflet", "fr")]
    assert not is_offered(
        full._replace(organisations={"clinic": told}), Job("demo", "clinic", "leaflet", "en")
    )


def test_a_kind_is_made_only_for_its_issuers() -> None:
    """An organisation whose type may not issue a kind does not get it, whatever its file says."""
    full = library()
    handout = full.kinds["handout"]
    for_clinics = handout._replace(value=handout.value.model_copy(update={"issuers": ("clinic",)}))
    found = list_jobs(full._replace(kinds={**full.kinds, "handout": for_clinics}), request())
    assert {job.organisation for job in found} == {"clinic"}


@pytest.mark.parametrize(
    ("field", "given", "near"),
    [
        ("procedures", "dmo", "demo"),
        ("organisations", "clinique", "clinic"),
        ("kinds", "handouts", "handout"),
        ("languages", "de", "en, fr"),
        ("editions", "large", "large-print"),
        ("profiles", "prin", "print"),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest(field: str, given: str, near: str) -> None:
    """A slip in the command is a usage error that says what would have been right."""
    slip: dict[str, Any] = {field: (given,)}
    with pytest.raises(EngineError, match=near) as refused:
        list_jobs(library(), request()._replace(**slip))
    assert refused.value.status is ExitStatus.USAGE


def test_a_broken_name_is_known() -> None:
    """A procedure that could not be read exists: asking for it is not a slip."""
    asked = request()._replace(procedures=("other",))
    assert list_wanted_jobs(library(), asked, {"procedure": ("other",)}) == ()


def test_a_person_changes_forms_alone() -> None:
    """Who decides and signs makes another form, with a name of its own; an information sheet stays
    the same.
    """
    asked = request()._replace(person="minor", organisations=("clinic",), languages=("fr",))
    found = {job.kind: job for job in list_jobs(with_forms(), asked)}
    assert (found["handout"].person, found["consent"].person) == ("adult", "minor")
    assert (
        build_file_name(with_forms(), found["consent"])
        == "clinic/demo-consentement-fr-v1.0-mineur.pdf"
    )
    assert is_offered(with_forms(), found["consent"])
    assert not is_offered(with_forms(), found["handout"]._replace(person="minor"))


def test_no_consent_where_the_law_sets_its_form() -> None:
    """The other kinds are made all the same."""
    statutory = with_forms(consent="statutory")
    asked = request()._replace(organisations=("clinic",))
    assert {job.kind for job in list_jobs(statutory, asked)} == {"handout"}
    assert not is_offered(statutory, Job("demo", "clinic", "consent", "fr"))


def test_a_web_page_has_one_edition() -> None:
    """A browser enlarges by itself."""
    full = library()
    handout = full.kinds["handout"]
    both = handout._replace(value=handout.value.model_copy(update={"profiles": ("screen", "web")}))
    asked = request()._replace(kinds=("handout",), editions=("all",), profiles=("all",))
    made = list_jobs(full._replace(kinds={**full.kinds, "handout": both}), asked)
    assert {job.edition for job in made if job.profile == "web"} == {"standard"}
    assert {job.edition for job in made if job.profile == "screen"} == {"standard", "large-print"}


def test_makeable_follows_the_library() -> None:
    """What is offered in any edition, profile or site may stay on disk; the rest may not."""
    job = Job("demo", "clinic", "leaflet", "fr", "large-print", "print", "north")
    assert is_offered(library(), job)
    assert not is_offered(library(), job._replace(site="west"))
    assert not is_offered(library(), job._replace(kind="card"))
    assert not is_offered(library(), job._replace(language="de"))
    assert not is_offered(library(), job._replace(profile="web"))
    assert not is_offered(library(), job._replace(organisation="other"))
