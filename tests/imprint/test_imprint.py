"""An imprint gives what laying the whole document out would have given."""

import io
import re
import zlib
from collections.abc import Iterator

import pikepdf
import pypdfium2
import pytest
from PIL import ImageChops

from feuillet.compose.blank import PIXEL_COLOURS, PLACEHOLDER_LETTER
from feuillet.findings import Finding
from feuillet.palette import STAND_IN_PALETTE
from feuillet.pdf.brand_colours import format_channels
from tests.compose.content import project
from tests.heard import heard
from tests.imprint.both import Both, both, clinic, imprinted, job, with_logo
from tests.sample import ASSOCIATION, CLINIC

KINDS = ("handout", "summary", "leaflet", "consent", "refusal")
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><circle cx="10" cy="10" r="9" '
    b'fill="#a02060"/>'
    b'<path d="M22 10h34" stroke="#205080" stroke-width="4"/></svg>'
)
CONTACT = {"phone": "01 99 00 00 00", "night_phone": "01 99 00 00 11", "verified_on": "2026-11-20"}
SITE = {
    "id": "site-du-parc",
    "name": "Parc",
    "contact": CONTACT,
    "local": {"fasting": {"fr": "Six heures avant"}},
}
PARTNERS = [
    {"name": "Société d’exemple", "role": {"fr": "relecture"}},
    {"name": "Autre", "role": {"fr": "diffusion"}},
]
# Of the letters' grey: what two ways of smoothing an edge may differ by.
EDGE = 90
# The share of points that may differ so much.
SAME = 0.0005


def unlike(files: Both) -> Iterator[float]:
    """For each page, the share of points that differ by more than the smoothing of an edge."""
    one, other = (pypdfium2.PdfDocument(file) for file in files)
    assert len(one) == len(other)
    for page, twin in zip(one, other, strict=True):
        pictures = [each.render(scale=1.5).to_pil().convert("L") for each in (page, twin)]
        histogram = ImageChops.difference(*pictures).histogram()
        yield sum(histogram[EDGE:]) / sum(histogram)


def told(file: bytes) -> list[tuple[str, str, str, str]]:
    """What a screen reader says, block by block."""
    return [
        (
            block.role,
            " ".join(block.text.split()),
            str(block.says.get("Alt", "")),
            str(block.says.get("Lang", "")),
        )
        for block in heard(file)
    ]


def streams(file: bytes) -> Iterator[bytes]:
    """Everything in the file, unpacked."""
    yield file
    with pikepdf.open(io.BytesIO(file)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") != pikepdf.Name.Image:
                yield item.read_bytes()
            else:
                yield item.unparse()


def declared(file: bytes) -> tuple[object, ...]:
    """What the file says of itself: properties, bookmarks, the names of its pages, links and where
    they stand.
    """
    with pikepdf.open(io.BytesIO(file)) as pdf, pdf.open_outline() as outline:
        links = [
            (number, str(note.A.URI), [round(float(side)) for side in note.Rect])
            for number, page in enumerate(pdf.pages)
            for note in page.get("/Annots", ())
            if "/A" in note and "/URI" in note.A
        ]
        labels = [page.label for page in pdf.pages]
        properties = {key: str(value) for key, value in pdf.docinfo.items()}
        return (
            properties,
            bytes(pdf.Root.Metadata.read_bytes()),
            [each.title for each in outline.root],
            labels,
            links,
        )


def same(files: Both) -> None:
    assert max(unlike(files)) < SAME
    assert told(files.imprinted) == told(files.whole)
    assert declared(files.imprinted) == declared(files.whole)


@pytest.mark.parametrize("kind", KINDS)
def test_an_imprint_looks_and_sounds_like_the_whole(kind: str) -> None:
    """Point by point and tag by tag, for the clinic in every kind."""
    same(both(project(), job(kind)))


@pytest.mark.parametrize("kind", ["summary", "leaflet"])
def test_a_brand_of_other_fonts_and_colours(kind: str) -> None:
    """A brand's own family makes another blank; the colours come out as they are."""
    same(both(project(), job(kind, ASSOCIATION)))


@pytest.mark.all_brands
@pytest.mark.parametrize("organisation", sorted(project().organisations))
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_organisation(kind: str, organisation: str, language: str) -> None:
    """All identities that there are, in a text that each issues."""
    issued = project().organisations[organisation].value.issues
    procedure = next((name for name, kinds in issued.items() if kind in kinds), None)
    if procedure is None:
        pytest.skip(f"{organisation} issues no {kind}")
    same(both(project(), job(kind, organisation, language=language, procedure=procedure)))


@pytest.mark.parametrize("kind", ["handout", "leaflet"])
def test_full_slots(kind: str) -> None:
    """A site with phones by day and night, its local rows, partners, and a message of several
    lines.
    """
    filled = clinic(
        sites=[SITE], practitioners=[], partners=PARTNERS, printed={"printer": "Imprimerie Exemple"}
    )
    same(both(filled, job(kind, site="site-du-parc")))


@pytest.mark.parametrize(
    "email", ["contact@asso-du-dos.example", "secretariat@les-tilleuls-de-la-gare.example"]
)
def test_an_address_that_takes_two_lines(email: str) -> None:
    """It breaks at the same sign, and the lines below move alike."""
    contact = {"phone": "01 99 00 00 00", "email": email, "verified_on": "2026-11-20"}
    message = {"fr": f"Écrivez-nous, en disant qui vous êtes : {email}, nous répondons."}
    same(both(clinic(contact=contact, message=message), job("leaflet")))


def test_an_imposed_sheet_keeps_its_panels() -> None:
    """Three panels on each side, as in the whole layout."""
    assert max(unlike(both(project(), job("leaflet", profile="print")))) < SAME


def test_large_print() -> None:
    """Slots of another size are filled in the same way."""
    same(both(project(), job("summary", edition="large-print")))


@pytest.mark.parametrize("kind", [pytest.param("handout", marks=pytest.mark.all_brands), "consent"])
def test_a_logo(kind: str) -> None:
    """Drawn once, whole, at the left of its slot and in the middle; its tag says whose it is."""
    same(both(with_logo(project(), SVG), job(kind)))


def test_practitioner() -> None:
    """A name and a role in the forms."""
    same(both(project(), job("consent", practitioner="dr-camille-exemple", site="site-du-parc")))


@pytest.mark.parametrize("profile", ["screen", "print", "record"])
def test_no_stand_in_is_left(profile: str) -> None:
    """Neither the letter that stood for a line, nor a colour, nor a picture of one point."""
    file, findings = imprinted(
        project(), job("leaflet" if profile == "print" else "summary", profile=profile)
    )
    assert findings == ()
    everything = b"\n".join(streams(file))
    assert not any(
        re.search(rb"(?<![\d.])" + re.escape(format_channels(each)) + rb" (rg|RG)\b", everything)
        for each in STAND_IN_PALETTE
    )
    assert zlib.compress(bytes(PIXEL_COLOURS["logo"])) not in file
    with pikepdf.open(io.BytesIO(file)) as pdf:
        assert not any(
            isinstance(each, pikepdf.Stream) and each.get("/Width") == 1 for each in pdf.objects
        )
        assert not any(
            isinstance(each, pikepdf.Dictionary) and str(each.get("/Alt", "")) in PIXEL_COLOURS
            for each in pdf.objects
        )
    if profile == "screen":
        assert not any(block.text.strip() == PLACEHOLDER_LETTER for block in heard(file))


def test_same_values_same_bytes() -> None:
    """Twice the same, and another organisation's differ."""
    first, _ = imprinted(project(), job("handout"))
    assert first == imprinted(project(), job("handout"))[0]
    other, _ = imprinted(clinic(name="Clinique des Ormes"), job("handout"))
    assert first != other
    with pikepdf.open(io.BytesIO(first)) as one, pikepdf.open(io.BytesIO(other)) as two:
        assert one.trailer.ID[0] == two.trailer.ID[0]
        assert one.trailer.ID[1] != two.trailer.ID[1]


def test_no_word_of_another() -> None:
    """A document holds nothing of who was imprinted before on the same blank."""
    imprinted(clinic(name="Clinique Zéphyrine", wordmark=["Zéphyrine"]), job("handout"))
    file, _ = imprinted(clinic(name="Clinique des Ormes", wordmark=["Ormes"]), job("handout"))
    assert "Ormes" in str(told(file))
    assert "Zéphyrine" not in str(told(file))
    assert CLINIC.encode() not in file


SPEECH = (
    "Nous parlons avec vous du geste et de la vie après, sans jugement, aussi longtemps qu’il le "
    "faut. Une permanence se tient chaque mardi dans nos locaux, et une ligne d’écoute répond "
    "toute l’année aux patients et à leurs proches. "
) * 4
HOURS = (
    "du lundi au vendredi de 9 h à 12 h et de 14 h à 18 h, le samedi de 10 h à 12 h "
    "sauf en août et les jours fériés"
)


@pytest.mark.parametrize("count", [35, 40, 62, 100])
@pytest.mark.parametrize("end", [True, False])
def test_a_panel_fits_at_the_first_try(count: int, end: bool) -> None:  # noqa: FBT001
    """Whoever drops as much of each text as is told, at its end or beginning, has a leaflet."""
    contact = {
        "phone": "01 99 00 00 00",
        "email": "contact@clinique.example",
        "verified_on": "2026-11-01",
    }
    texts = {"message": " ".join(SPEECH.split()[:count]), "hours": HOURS}

    def made() -> tuple[bytes, tuple[Finding, ...]]:
        said = {
            "message": {"fr": texts["message"]},
            "contact": {**contact, "hours": {"fr": texts["hours"]}},
        }
        return imprinted(clinic(**said), job("leaflet"))

    for finding in made()[1]:
        key = "hours" if "`identity`" in finding.message else "message"
        kept = texts[key][: -finding.excess] if end else texts[key][finding.excess :]
        texts[key] = kept.strip()
    file, findings = made()
    assert findings == ()
    assert file


def test_what_is_too_long_is_told() -> None:
    """At the line of the organisation's file, with how many characters to drop; and no file."""
    file, (finding, *_) = imprinted(clinic(wordmark=["Centre hospitalier " * 4]), job("handout"))
    assert file == b""
    assert re.search(
        r"too long for the slot `logo`: drop \d+ of its 75 characters$", finding.message
    )
