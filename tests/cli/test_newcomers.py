"""Two people who meet the command for the first time get by with what it tells them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.mending import mend, picture
from tests.sample import CLINIC, PROCEDURE

Answer = Callable[..., tuple[int, str, str]]
DAY = ("--today", "2026-11-23")
# As somebody writes it who has a website to make: words without a language, an id that is a name, a
# site that is called otherwise, and no wordmark, since there is a logo.
SITE = """\
sites:
  - id: Rive Nord
    name: Rive nord
    service: Radiologie interventionnelle
    contact: {phone: 01 99 00 00 99, verified_on: 2026-11-01}
practitioners:
  - id: Dr Anne Lefèvre
    name: Docteur Anne Lefèvre
    role: "médecin radiologue: rachis"
    site: rive-nord
  - id: dr-b
    name: Docteur B
    role: médecin
    site: rive-sud
"""
SPEECH = (
    "Nous parlons avec vous du geste et de la vie après, sans jugement, aussi longtemps qu’il le "
    "faut. Une permanence se tient chaque mardi dans nos locaux, et une ligne d’écoute répond "
    "toute l’année aux patients et à leurs proches. Nos bénévoles ont été formés pour écouter, et "
    "nos textes sont relus par des soignants avant de vous être donnés. Venez comme vous êtes."
)
HOURS = (
    "du lundi au vendredi de 9 h à 12 h et de 14 h à 18 h, le samedi de 10 h à 12 h "
    "sauf en août et les jours fériés"
)


def begun(answer: Answer, project: Path, name: str, kind: str) -> Path:
    """A new organisation that issues one kind, everything that says so written."""
    assert answer(project, "new", "organisation", name, "--language", "fr", *DAY)[0] == 0
    folder = project / "brochures" / "organisations" / name
    file = folder / "organisation.yaml"
    text = file.read_text("utf-8")
    text = text.replace("To write: its name", "Clinique du Lac").replace("[handout]", f"[{kind}]")
    text = text.replace("À écrire : ce qu’elle fait, en une phrase.", "Des soins pour tous.")
    file.write_text(text, "utf-8")
    return folder


def rounds(answer: Answer, project: Path, *command: str) -> list[list[str]]:
    """What was mended in each round, until nothing was left to mend."""
    done: list[list[str]] = []
    while rules := mend(project, answer(project, *command, *DAY)[1]):
        done.append(rules)
        assert len(done) < 9
    return done


def test_a_webmaster_gets_by_with_the_messages(project: Path, answer: Answer) -> None:
    """All that is wrong in the three files is told in one round, but for what ids lead to."""
    folder = begun(answer, project, "clinique-du-lac", "handout")
    file, brand = folder / "organisation.yaml", folder / "_brand.yml"
    text = file.read_text("utf-8").replace("type: association", "type: clinic")
    file.write_text(
        text.replace("languages: [fr]", 'message: "Bienvenue"\nlanguages: [fr]') + SITE, "utf-8"
    )
    brand.write_text(
        brand.read_text("utf-8").replace("# logo: logo.svg", "logo: logo.png"), "utf-8"
    )
    (folder / "logo.png").write_bytes(picture(200, 60))
    first, *others = rounds(answer, project, "check")
    assert sorted(first) == ["bad-value"] * 6 + ["coarse-logo"]
    assert others == [["bad-value"]]
    asked = ("build", "--organisation", "clinique-du-lac", "--jobs", "1", *DAY)
    for made in (1, 0):
        status, printed, _ = answer(project, *asked)
        assert status == 0, printed
        assert f"1 document asked for: {made} made" in printed
        # Not a word of the others; why the page is a mock-up, each time.
        assert not any(name in printed for name in (CLINIC, "asso-sopk", ": note: "))


@pytest.mark.parametrize("hours", ["du lundi au vendredi", HOURS])
def test_a_volunteer_is_told_once_how_much_is_too_much(
    project: Path, answer: Answer, hours: str
) -> None:
    """Whoever drops what is told of each text has a leaflet."""
    folder = begun(answer, project, "asso-du-dos", "leaflet")
    file = folder / "organisation.yaml"
    contact = "contact:\n  phone: 01 99 00 00 99\n  email: dos@asso.example\n"
    contact += f'  hours: {{fr: "{hours}"}}\n'
    said = f'message: {{fr: "{SPEECH}"}}\n{contact}  verified_on: 2026-11-01\nlanguages: [fr]'
    file.write_text(file.read_text("utf-8").replace("languages: [fr]", said), "utf-8")
    assert rounds(answer, project, "check") == []
    asked = ("build", "--organisation", "asso-du-dos", "--profile", "screen", "--jobs", "1")
    done = rounds(answer, project, *asked)
    assert done == [["slot-overflow"] * (1 if hours != HOURS else 2)]
    status, printed, _ = answer(project, *asked, *DAY)
    assert status == 0, printed
    assert f"{PROCEDURE}" in str(list((project / "build" / "asso-du-dos").glob("*.pdf")))
