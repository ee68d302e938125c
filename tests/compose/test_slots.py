"""What fills the slots, and where its words stand."""

import pytest

from feuillet.compose.overflow import build_overflow_finding
from feuillet.compose.sender_names import fill_wordmark
from feuillet.compose.slot_values import SlotValues
from feuillet.compose.slots import fill_slots
from feuillet.compose.style import collect_stylesheets
from feuillet.model import Step
from tests.compose.content import FOLDERS, JOB, sheet, shown, small, words

CLINIC = """
organisation:
  type: clinic
  name: Asso « Nord »
  wordmark: [Asso, Nord]
  website: {url: https://nord.example, printed: nord.example}
  contact:
    phone: 01 02 03 04 05
    email: a@nord.example
    hours: {fr: De 9 h à 17 h}
    verified_on: 2026-11-01
  sites:
    - {id: a, name: Site A}
    - id: b
      name: Site B
      service: {fr: Radiologie}
      contact: {phone: 03 04 05 06 07, night_phone: 05 06 07 08 09, verified_on: 2026-11-01}
      local: {fasting: {fr: Minuit}, parking: {en: In front}}
"""


def filled(
    fragment: str = CLINIC, site: str | None = None, language: str = "fr", kind: str = "handout"
) -> SlotValues:
    return fill_slots(
        small(fragment), JOB._replace(site=site, language=language, kind=kind), words(language)
    )


def written(slots: SlotValues) -> dict[str, list[str]]:
    """The lines of each slot."""
    lines: dict[str, list[str]] = {}
    for line in slots.lines:
        lines.setdefault(line.slot, []).append(shown(line.text))
    return lines


def test_without_a_site_the_organisation_is_called() -> None:
    """Only what is the organisation's own is printed; what it does not say is ruled."""
    assert written(filled(kind="leaflet")) == {
        "logo": ["Asso", "Nord"],
        # At the foot of each page.
        "sender": ["Asso «‿Nord‿»"],
        "identity": [
            *("nord.example, a@nord.example", "01~02~03~04~05, De 9~h à 17~h"),
            # On its own panel.
            *("Asso «‿Nord‿»", "01~02~03~04~05, De 9~h à 17~h", "a@nord.example"),
        ],
        "site": ["01~02~03~04~05"],
        "approval": ["Maquette, sans accord de Asso «‿Nord‿»"],
        "address": ["nord.example"],
        "message": ["Une association de patients."],
        "printed": ["Imprimé ici.", "À trier.", "Ne pas jeter."],
    }


def test_what_the_organisation_says_of_itself_comes_before_what_it_is_for() -> None:
    """Its message, its partners with their roles, its printer and who paid, each in the document's
    language.
    """
    told = """
    organisation:
      message: {fr: Appelez-nous.}
      partners: [{name: Hôpital, role: {fr: accueil}}, {name: Mairie, role: {}}]
      printed:
        printer: Rotative, 1 rue X
        sorting: no
        litter: no
        funding: {fr: Payé par la ville.}
    """
    slots = written(filled(told, kind="leaflet"))
    assert slots["message"] == ["Appelez-nous."]
    assert slots["partners"] == ["Hôpital, accueil", "Mairie"]
    assert slots["printed"] == ["Imprimé par Rotative, 1 rue X.", "Payé par la ville."]


def test_nothing_is_worded_for_a_slot_that_the_kind_does_not_have() -> None:
    """Who hands out no leaflet need not put into words what the law asks of printed matter."""
    assert "printed" not in written(filled())
    assert filled(kind="consent").code_alt == ""
    assert filled().code_alt == "Code QR vers nord.example"


def test_a_site_fills_its_slots() -> None:
    """Service, numbers by day and night, and the answers to the local rows, in the document's
    language.
    """
    slots = filled(site="b")
    assert written(slots)["site"] == ["Radiologie", "03~04~05~06~07", "05~06~07~08~09"]
    assert {row: [line.text for line in lines] for row, lines in slots.local.items()} == {
        "fasting": ["Minuit"],
        "parking": [],
    }


def test_a_site_is_named_and_reached_by_its_own_contact() -> None:
    """A sheet of a site gives its number in both places, and none of the organisation's; without
    one, all of those.
    """
    assert written(filled(site="b"))["identity"] == [
        *("Site B", "nord.example", "03~04~05~06~07"),
        *("Asso «‿Nord‿»", "Site B", "03~04~05~06~07"),
    ]
    assert written(filled(site="a"))["identity"][:3] == [
        *("Site A", "nord.example, a@nord.example", "01~02~03~04~05, De 9~h à 17~h"),
    ]


def test_an_association_is_not_called_after_an_operation() -> None:
    """Its helpline stands beside its name, and not where a patient looks for whoever operated."""
    lines = written(filled(CLINIC.replace("type: clinic", "type: association"), site="b"))
    assert lines["site"] == ["Radiologie"]
    assert "03~04~05~06~07" in lines["identity"]


def test_a_site_without_a_service_is_called_by_its_name() -> None:
    """So too where the service has no name in the document's language."""
    assert written(filled(site="a"))["site"] == ["Site A", "01~02~03~04~05"]
    assert written(filled(site="b", language="en"))["site"] == [
        "Site B",
        "03~04~05~06~07",
        "05~06~07~08~09",
    ]


def test_each_line_knows_where_it_is_written() -> None:
    """A line that is too long is told at the organisation's own line."""
    expected: dict[str, tuple[Step, ...]] = {
        "Asso": ("wordmark", 0),
        "Nord": ("wordmark", 1),
        "Site B": ("sites", 1, "name"),
        "nord.example": ("website", "printed"),
        "Radiologie": ("sites", 1, "service", "fr"),
        "03~04~05~06~07": ("sites", 1, "contact", "phone"),
        "05~06~07~08~09": ("sites", 1, "contact", "night_phone"),
        "Minuit": ("sites", 1, "local", "fasting", "fr"),
        "Asso «‿Nord‿»": ("name",),
        "Maquette, sans accord de Asso «‿Nord‿»": ("name",),
        "Une association de patients.": ("about", "fr"),
    }
    # What the product itself says of print points at the file.
    of_print = {"Imprimé ici.", "À trier.", "Ne pas jeter."}
    organisation = small(CLINIC).organisations["asso"]
    assert set(expected.values()) <= organisation.marks.keys()
    found = {shown(line.text): line.place for line in filled(site="b").lines}
    assert found.keys() - of_print == expected.keys()
    assert all(found[text] == organisation.at(*steps) for text, steps in expected.items())


def test_what_shares_a_line_points_at_the_second() -> None:
    """What is too long is cut where the last of them stands."""
    organisation = small(CLINIC).organisations["asso"]
    found = {shown(line.text): line.place for line in filled().lines}
    assert found["nord.example, a@nord.example"] == organisation.at("contact", "email")
    assert found["01~02~03~04~05, De 9~h à 17~h"] == organisation.at("contact", "hours", "fr")


def approved(version: str) -> SlotValues:
    approval = f"{{state: approved, by: Dr A, on: 2026-11-01, version: '{version}'}}"
    return filled(f"organisation: {{approval: {approval}}}")


def test_an_approval_takes_the_line_away() -> None:
    """Whoever has approved this version is not said to have not."""
    assert approved("1.0").approval == ()


def test_an_approval_is_for_one_version() -> None:
    """A text that changed since is unapproved again."""
    assert [line.text for line in approved("0.9").approval] == [
        "Maquette, sans accord de Association"
    ]


def test_an_approval_is_for_one_text() -> None:
    """A text that has changed under the same version is not approved."""
    noted = (
        "approvals: {asso: {by: Dr A, on: 2026-11-01, version: '1.0', texts: {demo: {fr: "
        "00000000}}}}"
    )
    approval = "{state: approved, by: Dr A, on: 2026-11-01, version: '1.0'}"
    lines = filled(f"organisation: {{approval: {approval}}}\n{noted}").approval
    assert [line.text for line in lines] == ["Maquette, sans accord de Association"]


def test_a_wordmark_says_the_name() -> None:
    """It is not printed a second time beside it; with a logo, and on the organisation's own panel,
    it is.
    """
    named = small(CLINIC)._replace(logos={"asso": b"picture"})
    assert shown(filled().identity[0].text) == "nord.example, a@nord.example"
    assert [shown(line.text) for line in fill_slots(named, JOB, words()).identity][:2] == [
        "Asso «‿Nord‿»",
        "nord.example, a@nord.example",
    ]
    assert shown(filled().panel[0].text) == "Asso «‿Nord‿»"


def test_no_line_ends_inside_the_bracket_of_a_name() -> None:
    """« (exemple fictif) » stays together."""
    slots = filled("organisation: {name: Clinique du Lac (exemple fictif)}")
    assert shown(slots.panel[0].text) == "Clinique du Lac (exemple~fictif)"
    assert shown(slots.approval[0].text).endswith("Clinique du Lac (exemple~fictif)")


def test_a_logo_takes_the_place_of_the_wordmark() -> None:
    """The picture is called by a name of ours, and a blind reader hears the brand's own text, or
    else the name.
    """
    made = small("organisation: {name: A & B}")._replace(logos={"asso": b"picture"})
    slots = fill_slots(made, JOB, words())
    assert (slots.logo, shown(slots.logo_alt)) == ("logo/asso", "Logo~: A & B")
    told = small("brand: {logo: {path: logo.svg, alt: Un arbre}}")
    assert fill_slots(told, JOB, words()).logo_alt == "Un arbre"
    assert filled().logo == ""


def test_the_website_is_a_qr_code() -> None:
    """A reader of paper reaches the page; without a website there is nothing to reach."""
    assert "<title>Code QR vers nord.example</title>" in filled().qr
    assert filled("{}").qr == ""


def test_a_name_is_text() -> None:
    """Markup in a name is printed as it is written, once, and is no element."""
    html = sheet("organisation: {name: '<b>A & B</b>'}").html
    assert "<b>A" not in html
    assert (
        '<p class="slot-line" data-line="approval.0">Maquette, sans l’accord de\u00a0: '
        "&lt;b&gt;A &amp; B&lt;/b&gt;</p>"
    ) in html


def test_every_slot_that_is_filled_has_a_size() -> None:
    """A line goes only into a slot that the kind declares."""
    made = small(CLINIC)
    styles, _ = collect_stylesheets(
        FOLDERS, made.kinds["handout"], made.brands["asso"].value, "standard", "screen"
    )
    sizes = dict(styles)["slots"]
    for line in sheet(CLINIC, JOB._replace(site="b")).lines:
        assert f".slot-{line.slot} " in sizes


def test_a_phone_number_has_no_space_in_it() -> None:
    """Its groups are set apart by the stylesheet, so that speech reads one number."""
    html = sheet(CLINIC, JOB._replace(site="b")).html
    first, *others = (
        f'data-line="day.0.{n}">{group}</span>'
        for n, group in enumerate(("03", "04", "05", "06", "07"))
    )
    groups = f"<span {first}" + "".join(f'<span class="thousands" {other}' for other in others)
    assert f'<span class="slot-line number">{groups}</span>' in html


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Asso Nord", ["Asso Nord"]),
        ("Association des patients du Nord", ["Association des", "patients du Nord"]),
        ("Radiologie", ["Radiologie"]),
    ],
)
def test_a_name_stands_in_the_logo_s_place(name: str, lines: list[str]) -> None:
    """On one line or two, where no wordmark is written; too long, it is told what to write."""
    loaded = small(f"organisation: {{name: {name}}}")
    organisation = loaded.organisations[JOB.organisation]
    bare = organisation._replace(value=organisation.value.model_copy(update={"wordmark": ()}))
    found = fill_wordmark(bare, words("fr"))
    assert [shown(line.text) for line in found] == lines
    assert {line.slot for line in found} == {"logo"}
    assert "write under `wordmark`" in build_overflow_finding(found[0], 3).message
