"""The voice of a brand in templates, styles and slots."""

import io

import pytest
from PIL import Image

from feuillet.art import ArtPicture
from feuillet.artwork.photo import GreyPhoto
from feuillet.compose.blank import empty_slots
from feuillet.compose.slots import fill_slots
from feuillet.compose.style import build_brand_tokens
from feuillet.compose.voice import describe_voice, draw_slot_pictures
from feuillet.model import Brand, Library
from tests.checks.library import library
from tests.compose.content import JOB, project, shown, words

SLOTS = """
kind:
  slots:
    art-cover: {width: "88", height: "120"}
    art-strip: {width: "210", height: "11"}
    welcome: {width: "80", height: "20", lines: "3"}
    credit: {width: "80", height: "6"}
"""
PHOTO = """
brand:
  defaults:
    feuillet:
      picture: photo
      photo:
        path: garden.jpg
        credit: "Photo : A. Martin"
        consent: {by: A. Martin, on: 2026-11-01}
        alt: {fr: Un jardin}
"""


def made(brand: str = "") -> Library:
    return library(SLOTS + brand)._replace(locales=project().locales)


def with_photo() -> Library:
    out = io.BytesIO()
    Image.new("RGB", (1200, 1600), "red").save(out, "JPEG")
    return made(PHOTO)._replace(photos={"asso": out.getvalue()})


def voiced(**values: object) -> str:
    fields = ", ".join(f"{name}: {value}" for name, value in values.items())
    return f"brand: {{defaults: {{feuillet: {{{fields}}}}}}}"


def test_templates_see_what_changes_the_layout() -> None:
    """Motif and ground are not among it on paper, so that brands share what is laid out."""
    chosen = made(voiced(panel="tab", corner=0, motif="leaf", ground="dark"))
    paper, page = (
        describe_voice(chosen, JOB),
        describe_voice(chosen, JOB._replace(profile="web")),
    )
    assert (paper.panel, paper.corner, paper.motif, paper.ground) == ("tab", "0", "", "")
    assert (page.panel, page.motif, page.ground) == ("tab", "leaf", "dark")


def test_styles_have_the_corner() -> None:
    """A token, as colours and families are."""
    brand = Brand.model_validate({"defaults": {"feuillet": {"corner": "3"}}})
    assert "--corner: 3mm;" in build_brand_tokens(brand)


def test_each_art_slot_of_the_kind_has_its_picture() -> None:
    """Of the slot's size, as decoration; in a blank the same."""
    chosen = made()
    slots = fill_slots(chosen, JOB, words())
    assert slots.art == {
        name: f'<img src="asset:{name}" alt="">' for name in ("art-cover", "art-strip")
    }
    assert empty_slots(slots, chosen.kinds["handout"].value.slots).art == slots.art
    sizes = {
        name: each[:2]
        for name, each in draw_slot_pictures(chosen, JOB).items()
        if isinstance(each, ArtPicture)
    }
    assert sizes == {"art-cover": (88, 120), "art-strip": (210, 11)}


def test_who_chooses_nothing_has_art_by_name() -> None:
    """Always the same, and another than most others."""
    chosen = made()
    names = [f"clinic-{number}" for number in range(40)]
    art = {
        name: draw_slot_pictures(
            chosen._replace(brands={name: chosen.brands["asso"]}), JOB._replace(organisation=name)
        )["art-strip"]
        for name in names
    }
    assert len(set(art.values())) > 15


def test_a_photograph_takes_the_cover() -> None:
    """With its credit and what is seen; a record, and a text in another language, go without."""
    chosen = with_photo()
    slots = fill_slots(chosen, JOB, words())
    assert slots.art["art-cover"] == '<img src="asset:art-cover" alt="Un jardin">'
    assert [shown(line.text) for line in slots.credit] == ["Photo~: A. Martin"]
    pictures = draw_slot_pictures(chosen, JOB)
    assert isinstance(pictures["art-cover"], GreyPhoto)
    assert isinstance(pictures["art-strip"], ArtPicture)
    blank = empty_slots(slots, chosen.kinds["handout"].value.slots)
    assert blank.art["art-cover"] == '<img src="asset:art-cover" alt="art-cover">'
    english = fill_slots(chosen, JOB._replace(language="en"), words("en"))
    assert english.art["art-cover"] == '<img src="asset:art-cover" alt="">'


def test_a_record_keeps_the_drawn_art() -> None:
    """It is small, and keeps to the oldest standard."""
    chosen, job = with_photo(), JOB._replace(profile="record")
    slots = fill_slots(chosen, job, words())
    assert slots.art["art-cover"] == '<img src="asset:art-cover" alt="">'
    assert slots.credit == ()
    assert describe_voice(chosen, job).picture == "drawing"
    assert isinstance(draw_slot_pictures(chosen, job)["art-cover"], ArtPicture)


@pytest.mark.parametrize(("language", "said"), [("fr", ["Bonjour."]), ("en", [])])
def test_the_welcome_is_a_slot(language: str, said: list[str]) -> None:
    """In the document's language, at the brand's own line."""
    chosen = made(voiced(welcome="{fr: Bonjour.}"))
    found = fill_slots(chosen, JOB._replace(language=language), words(language)).welcome
    assert [line.text for line in found] == said
    place = chosen.brands["asso"].at("defaults", "feuillet", "welcome", "fr")
    assert [line.place for line in found] == [place for _ in said]
