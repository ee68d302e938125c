"""A small project that has everything once, for tests to break."""

from pathlib import Path

import pytest

from feuillet.load import Folders
from tests.load.pictures import SVG

PROCEDURE = """\
id: graft
version: "1.0"
updated_on: 2026-11-23
specialty: surgery
status: {state: draft, owner: feuillet, review_due: 2027-11-01}
consent: free
site: none
facts:
  duration: {minutes: [30, 60], source: V1}
  stay: {days: 2, source: V1}
key_figures: [duration, scar, stay]
risks:
  - id: scar
    severity: minor
    frequency: {percent: 0.7, source: V1}
benefits: []
alternatives: []
alert_signs: []
local: []
sources: {V1: {authors: Someone}}
traits: {setting: [visit], anaesthesia: [], implant: no, radiation: no}
"""
WORDING = """\
language: {language}
title: Graft
lead: A graft.
key_figures: {{}}
sections:
  what: {{short: A graft., more: Of skin.}}
benefits: {{}}
risks: {{}}
proposed: {{when: Often., gain: Better., limit: Little.}}
alternatives: {{}}
alert_signs: {{}}
day: [Come]
to_ask: [Why]
traits: {{setting: You come and go.}}
"""
ORGANISATION = """\
id: clinic
type: clinic
name: The clinic
wordmark: [The clinic]
about: {en: A clinic.}
languages: [en]
issues: {graft: [sheet]}
approval: {state: none}
"""
BRAND = """\
color:
  palette:
    blue: "#447099"  # the main one
  primary: blue
logo: logo.svg
"""
KIND = """\
id: sheet
editions: {standard: {pages: {most: 2}}}
sections: [what]
slots: {}
issuers: [clinic]
"""
LOCALE = """\
language: en
name: English
words: {}
"""
FILES = {
    "brochures/procedures/graft/procedure.yaml": PROCEDURE,
    "brochures/procedures/graft/en.yaml": WORDING.format(language="en"),
    "brochures/procedures/graft/fr.yaml": WORDING.format(language="fr"),
    "brochures/organisations/clinic/organisation.yaml": ORGANISATION,
    "brochures/organisations/clinic/_brand.yml": BRAND,
    "brochures/organisations/clinic/logo.svg": SVG.decode(),
    "templates/kinds/sheet/kind.yaml": KIND,
    "templates/locales/en.yaml": LOCALE,
    "styles/base.css": "",
}


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """A project without a mistake."""
    for path, text in FILES.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return Folders.at(tmp_path, ours=tmp_path)
