"""What a document says of itself."""

import re
from datetime import date

import pytest
from markupsafe import Markup

from feuillet.compose.document import (
    Association,
    Colophon,
    build_colophon,
    collect_associations,
    find_other_forms,
)
from feuillet.editions import EditionName
from feuillet.model import compute_content_fingerprint
from feuillet.select import Job
from tests.compose.content import JOB, TODAY, printed, project, sheet, shown, small

REVIEWED = "state: reviewed, reviewed_by: {name: Dr A, role: radiologue}, reviewed_on: 2026-11-01"


def made(
    status: str = "state: draft", today: date = TODAY, fragment: str = "", job: Job = JOB
) -> Colophon:
    return build_colophon(small(f"procedure: {{status: {{{status}}}}}\n{fragment}"), job, today)


DUE = date(2027, 11, 1)
LATER = date(2027, 11, 2)


@pytest.mark.parametrize(
    ("status", "today", "warning"),
    [
        ("state: draft", TODAY, "draft"),
        ("state: in-review", TODAY, "in-review"),
        (REVIEWED, TODAY, ""),
        (REVIEWED, DUE, ""),
        (REVIEWED, LATER, "expired"),
        ("state: draft", LATER, "expired"),
        ("state: withdrawn", TODAY, "withdrawn"),
        ("state: withdrawn", LATER, "withdrawn"),
    ],
)
def test_the_warning(status: str, today: date, warning: str) -> None:
    """A text without a named review says so, an expired one is not handed out, and withdrawn is the
    last word.
    """
    assert made(status, today).warning == warning


ENGLISH = JOB._replace(language="en")
BEHIND = "translations: {demo: {en: {lead: 00000000 00000000}}}"


@pytest.mark.parametrize(
    ("status", "today", "warning"),
    [
        ("state: draft", TODAY, "draft-behind"),
        ("state: in-review", TODAY, "draft-behind"),
        (REVIEWED, TODAY, "behind"),
        (REVIEWED, LATER, "expired"),
        ("state: withdrawn", TODAY, "withdrawn"),
    ],
)
def test_a_translation_behind_its_original_says_so(status: str, today: date, warning: str) -> None:
    """Beside its state, unless it is not to be handed out at all; the original itself is never
    behind.
    """
    assert made(status, today, BEHIND, ENGLISH).warning == warning
    assert "behind" not in made(status, today, BEHIND).warning


def test_a_translation_behind_its_original_says_so_on_the_page() -> None:
    """On the first page and in the margins, as a draft does."""
    html = sheet(f"procedure: {{status: {{state: draft}}}}\n{BEHIND}", ENGLISH).html
    assert html.count(f'<p class="state">{printed("status.draft-behind", "en")}</p>') == 2


def test_a_review_of_another_text_is_none() -> None:
    """What was reviewed has changed since, or nobody has noted what it was: a draft, and nobody is
    named for it.
    """
    other = (
        'reviews: {demo: {reviewed_by: "Dr A, radiologue", reviewed_on: 2026-11-01, facts: '
        "{}, words: {}}}"
    )
    assert made(REVIEWED, TODAY, other).warning == "draft"
    assert made(REVIEWED, TODAY, "reviews: {}").warning == "draft"
    html = shown(sheet(f"procedure: {{status: {{{REVIEWED}}}}}\n{other}").html)
    assert printed("authorship.draft") in html
    assert "Dr~A" not in html


REVIEW = {"name": "Dr A", "role": "radiologue", "date": Markup("1<sup>er</sup>\u00a0novembre 2026")}


@pytest.mark.parametrize(
    ("status", "state", "line"),
    [
        ("state: draft", printed("status.draft"), printed("authorship.draft")),
        ("state: in-review", printed("status.in-review"), printed("authorship.in-review")),
        ("state: withdrawn", printed("status.withdrawn"), printed("authorship.withdrawn")),
        (
            "review_due: 2026-11-22",
            printed("status.expired"),
            printed("authorship.until", date="22~novembre 2026"),
        ),
        (REVIEWED, "", printed("authorship.reviewed", **REVIEW)),
    ],
    ids=["draft", "in review", "withdrawn", "expired", "reviewed"],
)
def test_the_state_is_printed(status: str, state: str, line: str) -> None:
    """A line stands in the margin and on the first page; a sentence at the end says it to
    everybody.
    """
    html = shown(sheet(f"procedure: {{status: {{{status}}}}}").html)
    assert re.findall('<p class="state">(.*?)</p>', html) == [state] * 2 * bool(state)
    assert line in html


def test_what_tells_one_version_from_another() -> None:
    """Id, version, date and fingerprint of the content are printed together, so that a sheet of
    paper can be traced to its text.
    """
    said = made()
    assert (said.id, said.version, shown(said.date)) == ("demo", "1.0", "23~novembre 2026")
    assert said.fingerprint == compute_content_fingerprint(small(), "demo", "fr")
    marked = {"id": "demo", "version": "1.0", "fingerprint": said.fingerprint}
    traced = printed("authorship.document", **marked, date=said.date)
    assert traced in shown(sheet().html)


def test_each_page_says_which_document_it_is() -> None:
    """In the margin and in people's words: the title, the version and its month."""
    foot = printed("page.footer", title="Titre", version="1.0", month=made().month)
    assert f"<p>{foot}</p>" in shown(sheet().html)
    assert shown(made().month) == "novembre~2026"


def test_no_reviewer_is_invented() -> None:
    """Where nobody has reviewed, there is no name and no date."""
    assert (made().reviewer, made().role, made().reviewed_on) == ("", "", "")


def test_associations_are_those_that_the_library_knows() -> None:
    """Those that the procedure names, in its order, with their address where they have one."""
    library = small("procedure: {associations: [asso, nobody]}")
    (procedure,) = (each.value for each in library.procedures.values())
    expected = Association("Association", "", "")
    assert collect_associations(library, procedure) == (expected,)


def test_an_association_s_address_is_printed_and_linked() -> None:
    """The short address stands on paper, the whole one behind it on a screen."""
    html = sheet(
        "procedure: {associations: [asso]}\norganisation: {website: {url: https://a.example/x, "
        "printed: a.example}}"
    ).html
    assert '<a href="https://a.example/x">a.example</a>' in html


AT = "https://asso.example/documents/"


@pytest.mark.parametrize(
    ("forms", "editions", "job", "named"),
    [
        ("web, large-print", ("standard", "large-print"), JOB, "both"),
        (
            "web, large-print",
            ("standard", "large-print"),
            JOB._replace(edition="large-print"),
            "web",
        ),
        ("web, large-print", ("standard", "large-print"), JOB._replace(profile="web"), "large"),
        ("web, large-print", ("standard",), JOB, "web"),
        ("web, large-print", ("standard",), JOB._replace(profile="web"), None),
        ("web", ("standard", "large-print"), JOB, "web"),
        ("large-print", ("standard", "large-print"), JOB, "large"),
    ],
)
def test_a_document_names_its_other_forms(
    forms: str, editions: tuple[EditionName, ...], job: Job, named: str | None
) -> None:
    """Those that the organisation publishes of its kind, with the address, not the one in hand."""
    made = small(f"organisation: {{published: {{at: '{AT}', forms: [{forms}]}}}}")
    kind = (
        project()
        .kinds["handout"]
        .value.model_copy(update={"editions": editions, "profiles": ("screen", "web")})
    )
    others = find_other_forms(made.organisations["asso"].value, kind, job)
    assert (others.which if others else None) == named
    assert others is None or others.address == f'<a href="{AT}">asso.example/documents</a>'


def test_nothing_is_promised_that_nobody_finds() -> None:
    """An organisation that publishes no other form names none."""
    assert '<p class="formats">' not in sheet().html
    assert (
        'class="formats">'
        in sheet(f"organisation: {{published: {{at: '{AT}', forms: [web]}}}}").html
    )
