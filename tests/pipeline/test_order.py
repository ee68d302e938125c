"""Orders share a blank sheet exactly where everything that composing sees of their organisations is
equal.
"""

from collections import defaultdict
from functools import cache

import pytest

from feuillet.compose import Sheet, compose_blank
from feuillet.compose.blank import PLACEHOLDER_LETTER
from feuillet.compose.slots import fill_slots
from feuillet.compose.words import LocaleWords
from feuillet.model import Brand, Kind, Library, Slot
from feuillet.pipeline.order import (
    Order,
    SharedComposition,
    identify_composition,
    order_whole_document,
    prepare_ordering,
)
from feuillet.select import Job
from tests.compose.content import FOLDERS, TODAY, project
from tests.imprint.both import clinic, job, with_logo
from tests.imprint.test_imprint import SITE, SVG
from tests.sample import ASSOCIATION, CLINIC, PROCEDURE

ENGINE = "engine 1"
KINDS = ("handout", "summary", "leaflet", "consent")


def order(library: Library, asked: Job) -> Order:
    found = prepare_ordering(library, FOLDERS, TODAY, ENGINE)(asked)
    assert isinstance(found, Order)
    return found


def common(library: Library, asked: Job) -> SharedComposition:
    return identify_composition(
        library,
        asked,
        fill_slots(library, asked, LocaleWords(library.locales[asked.language].value)),
    )


def issuers(kind: Kind) -> list[str]:
    return sorted(
        name
        for name, loaded in project().organisations.items()
        if loaded.value.type in kind.issuers
    )


@cache
def blanks(kind: str, language: str) -> dict[SharedComposition, dict[str, Sheet]]:
    """The blank sheet of each organisation, by what it has in common with others."""
    found: dict[SharedComposition, dict[str, Sheet]] = defaultdict(dict)
    for name in issuers(project().kinds[kind].value):
        asked = Job(PROCEDURE, name, kind, language)
        sheet = compose_blank(project(), asked, FOLDERS, TODAY)
        assert isinstance(sheet, Sheet)
        found[common(project(), asked)][name] = sheet
    return found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_equal_settings_give_equal_sheets(kind: str, language: str) -> None:
    """For all organisations there are: one sheet may stand for all that have its setting."""
    for sheets in blanks(kind, language).values():
        assert len({sheet._replace(name="").fingerprint(ENGINE) for sheet in sheets.values()}) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_blank_sheet_names_nobody(kind: str) -> None:
    """Neither the organisation nor whoever works there stands in what is laid out for many."""
    people = [{"id": "dr-a", "name": "Zéphyrine", "role": {"fr": "zéphyrine"}, "site": "north"}]
    sites = [{"id": "north", "name": "Zéphyrine"}]
    library = clinic(name="Zéphyrine", wordmark=["Zéphyrine"], sites=sites, practitioners=people)
    sheet = compose_blank(library, job(kind, site="north", practitioner="dr-a"), FOLDERS, TODAY)
    assert isinstance(sheet, Sheet)
    assert "zéphyrine" not in repr(sheet).lower()
    assert f">{PLACEHOLDER_LETTER}<" in sheet.html


def test_another_name_is_another_document_on_the_same_sheet() -> None:
    """The fingerprint of the file changes, that of the sheet does not."""
    one, other = (
        order(project(), job("handout")),
        order(clinic(name="Clinique des Ormes"), job("handout")),
    )
    assert one.key == other.key
    assert one.fingerprint != other.fingerprint


@pytest.mark.parametrize("kind", KINDS)
def test_a_further_organisation_needs_no_layout(kind: str) -> None:
    """However many lines its name, its contacts, its partners and its legal lines take."""
    one = clinic(
        wordmark=["Les", "Tilleuls"],
        contact={"phone": "01 99 00 00 00", "verified_on": "2026-11-20"},
        printed={"printer": "Imprimerie Exemple"},
    )
    other = clinic(
        name="Clinique des Ormes",
        wordmark=["Les Ormes"],
        contact={
            "phone": "+33 1 99 00 00 00",
            "email": "accueil@les-ormes.example",
            "verified_on": "2026-11-20",
        },
        printed={"printer": "Imprimerie Exemple", "sorting": True, "litter": True},
    )
    assert order(one, job(kind)).key == order(other, job(kind)).key


FAMILIES = ("EB Garamond", "Lato", "Noto Sans", "Open Sans", "Source Sans 3")


def crowd(count: int) -> Library:
    """So many clinics, none called or dressed like another, in five families."""
    library = project()
    issuer, brand = library.organisations[CLINIC], library.brands[CLINIC]
    organisations, brands = {}, {}
    for number in range(count):
        name = f"clinic-{number}"
        changed = {
            "id": name,
            "name": f"Clinique {number}",
            "wordmark": tuple(f"Ligne {line}" for line in range(1 + number % 2)),
        }
        organisations[name] = issuer._replace(value=issuer.value.model_copy(update=changed))
        dress = brand.value.model_dump(mode="json", by_alias=True) | {
            "color": {"primary": f"#{number % 256:02x}1030"},
            "typography": {"base": FAMILIES[number % len(FAMILIES)]},
            "defaults": {"feuillet": {"motif": None, "ground": None}},
        }
        brands[name] = brand._replace(value=Brand.model_validate(dress))
    return library._replace(organisations=organisations, brands=brands)


def with_art_slot(library: Library, kind: str) -> Library:
    found = library.kinds[kind]
    cover = Slot.model_validate({"width": "88", "height": "120"})
    slots = {**found.value.slots, "art-cover": cover}
    changed = found._replace(value=found.value.model_copy(update={"slots": slots}))
    return library._replace(kinds={**library.kinds, kind: changed})


def voiced(**voice: str) -> Library:
    """The real content, the clinic's brand with another voice."""
    library = project()
    brand = library.brands[CLINIC]
    dress = {**brand.value.model_dump(mode="json"), "defaults": {"feuillet": voice}}
    changed = brand._replace(value=Brand.model_validate(dress))
    return with_art_slot(library._replace(brands={**library.brands, CLINIC: changed}), "handout")


def test_another_motif_or_ground_is_another_document_on_the_same_sheet() -> None:
    """Art is put in behind the layout; only what changes the layout asks for another."""
    asked = job("handout")
    leaf = order(voiced(motif="leaf", ground="dark"), asked)
    arcs, light = (
        order(voiced(motif="arcs", ground="dark"), asked),
        order(voiced(motif="leaf", ground="light"), asked),
    )
    assert leaf.key == arcs.key == light.key
    assert len({leaf.fingerprint, arcs.fingerprint, light.fingerprint}) == 3
    round_corners = order(voiced(motif="leaf", ground="dark", corner="6"), asked)
    assert round_corners.key != leaf.key


@pytest.mark.parametrize("kind", KINDS)
def test_five_hundred_organisations_need_a_sheet_a_family(kind: str) -> None:
    """And no further one, whatever they are called, say and look like."""
    library = with_art_slot(crowd(500), kind)
    make = prepare_ordering(library, FOLDERS, TODAY, ENGINE)
    orders = [make(Job(PROCEDURE, name, kind, "fr")) for name in library.organisations]
    assert all(isinstance(each, Order) for each in orders)
    keys = {each.key for each in orders if isinstance(each, Order)}
    assert len(keys) == len(FAMILIES)
    assert len({each.fingerprint for each in orders if isinstance(each, Order)}) == len(orders)


def test_other_colours_share_the_sheet() -> None:
    """They are imprinted as well."""
    library = project()
    brand = library.brands[CLINIC]
    changed = brand.value.model_dump(mode="json", by_alias=True) | {"color": {"primary": "#7a1030"}}
    dressed = library._replace(
        brands={**library.brands, CLINIC: brand._replace(value=Brand.model_validate(changed))}
    )
    one, other = order(library, job("handout")), order(dressed, job("handout"))
    assert one.key == other.key
    assert one.fingerprint != other.fingerprint


def test_another_typography_is_another_sheet() -> None:
    """Letters of another family take other room."""
    library = project()
    brand = library.brands[CLINIC]
    changed = brand.value.model_dump(mode="json", by_alias=True) | {
        "typography": {"base": "Noto Sans"}
    }
    dressed = library._replace(
        brands={**library.brands, CLINIC: brand._replace(value=Brand.model_validate(changed))}
    )
    assert common(library, job("handout")) != common(dressed, job("handout"))
    assert order(library, job("handout")).key != order(dressed, job("handout")).key


@pytest.mark.parametrize(
    ("kind", "library", "more"),
    [
        ("handout", clinic(sites=[SITE], practitioners=[]), {"site": SITE["id"]}),
        ("handout", with_logo(project(), SVG), {}),
        ("handout", clinic(wordmark=["One", "Two", "Three"]), {}),
        ("handout", clinic(published={"at": "https://clinic.example", "forms": ["web"]}), {}),
        ("consent", project(), {"practitioner": "dr-camille-exemple"}),
        ("consent", clinic(signature="insurer"), {}),
        ("consent", clinic(risk_boxes=True), {}),
        ("consent", project(), {"person": "minor"}),
        ("handout", project(), {"language": "en"}),
        ("handout", project(), {"edition": "large-print"}),
        ("handout", project(), {"profile": "record"}),
    ],
    ids=lambda each: str(each) if isinstance(each, (str, dict)) else "",
)
def test_other_slots_or_another_practice_are_another_sheet(
    kind: str, library: Library, more: dict[str, str]
) -> None:
    """Which slots are filled, and everything else that composing asks."""
    plain, other = job(kind), job(kind, **more)
    assert common(project(), plain) != common(library, other)
    assert order(project(), plain).key != order(library, other).key


def test_a_sheet_of_many_is_composed_once() -> None:
    """Orders of the same setting hold the very same sheet."""
    make = prepare_ordering(project(), FOLDERS, TODAY, ENGINE)
    first, second = make(job("handout")), make(job("handout"))
    assert isinstance(first, Order)
    assert isinstance(second, Order)
    assert first.sheet is second.sheet


def test_a_web_page_and_a_whole_order_have_no_imprint() -> None:
    """Everything stands in the sheet, and its fingerprint is that of the file."""
    for found in (
        order(project(), job("handout", profile="web")),
        order_whole_document(project(), job("handout"), FOLDERS, TODAY, ENGINE),
    ):
        assert isinstance(found, Order)
        assert found.said is None
        assert found.fingerprint == found.key
        assert "tilleuls.example" in found.sheet.html


def test_another_engine_is_another_sheet() -> None:
    """What was laid out by an older version is not used again."""
    one = prepare_ordering(project(), FOLDERS, TODAY, "engine 2")(job("handout", ASSOCIATION))
    assert isinstance(one, Order)
    assert one.key != order(project(), job("handout", ASSOCIATION)).key
