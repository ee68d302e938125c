"""What an editor tells an author about each key, by model and key; the models' own docstrings say
the rest.
"""

from collections.abc import Mapping

from feuillet.exports.organisation_descriptions import ORGANISATION_DESCRIPTIONS
from feuillet.exports.procedure_descriptions import PROCEDURE_DESCRIPTIONS
from feuillet.exports.wording_descriptions import LOCALE_DESCRIPTIONS, WORDING_DESCRIPTIONS

_VOICE_DESCRIPTIONS: Mapping[str, str] = {
    "motif": (
        "What covers and strips are drawn with; own for a tile of yours. Left out, one is chosen "
        "by the name of the organisation's folder."
    ),
    "tile": "For the motif own: an SVG of plain shapes beside this file, laid side by side.",
    "ground": "How dark the art's field prints; left out, it is chosen as the motif is.",
    "panel": "The panel that a title stands on.",
    "window": "The shape in which a cover shows the procedure's drawing.",
    "corner": "How round corners of boxes and panels are: 0 to 6, in mm.",
    "rule": "How lines between parts look.",
    "numerals": "How the numbers of steps look.",
    "picture": (
        "What a cover shows: the procedure's drawing on the art, the art alone, or your photograph."
    ),
    "photo": "For the picture photo: printed in grey, never under words.",
    "welcome": "One sentence to the patient, by language, of 25 words at most: who speaks.",
}
_OTHER_DESCRIPTIONS: Mapping[str, Mapping[str, str]] = {
    "Kind": {
        "id": "The name of this folder: small letters without accents, digits and hyphens.",
        "sections": "The sections, in the order of reading.",
        "slots": (
            "Places of fixed size for what depends on the organisation: mm, and lines of text."
        ),
        "issuers": "The types of organisation that may issue it.",
        "editions": (
            "How it is set: standard, and large-print where it is made; each with its pages."
        ),
        "profiles": "What the file is for: screen, print, web, record.",
        "words": "The most words that a section may print, by its id; the cover too.",
        "panels": "For a folded sheet: its panels in the order of reading.",
        "imposition": "How the pages are put on a sheet of paper in the profile print.",
        "fields": "Whether the screen file has fields to fill in.",
        "names_risks": (
            "true for a form that must name each risk, as a consent sheet; parity looks for them."
        ),
        "informs": (
            "false for a card or a list that does not inform by itself: parity asks less of it."
        ),
    },
    "KindEdition": {
        "pages": "How many pages the document may take.",
        "slots": "Those that have another size in this edition.",
        "layouts": "Of a form: what stands on which side of the paper; the first that suits.",
    },
    "FormLayout": {
        "persons": "For whose forms: adult, minor, protected; all where it is left out.",
        "practices": "For how consent is signed: has, insurer, cosmetic.",
        "boxes": "Whether for forms with boxes beside each risk, or for those without.",
        "sides": "The sides of the paper, in order; on each, parts by the name of their template.",
    },
    "FormSide": {
        "top": "Parts from the top of the side down.",
        "room": "Boxes to write in, side by side: they have the room that is left.",
        "foot": "Parts at the foot of the side.",
    },
    "Slot": {"width": "In mm.", "height": "In mm.", "lines": "How many lines of text fit."},
    "CheckSettings": {
        "severities": "How much a rule counts: error, warning or off, by the rule's name.",
        "exceptions": "Files for which a rule does not count, each with a reason and a last day.",
    },
    "Exemption": {
        "rule": "The rule's name: see check --list.",
        "path": "The file, from the project's folder.",
        "reason": "Why the rule does not count here.",
        "until": "The last day of the exception, as 2027-03-01.",
    },
    "Brand": {
        "meta": "Of whom the file speaks.",
        "logo": "Pictures of the logo: SVG, or PNG of at least 300 dpi, beside this file.",
        "color": "A palette, and roles that take a name of the palette or a colour in quotes.",
        "typography": "Font families for text and for headings, first choice first.",
        "defaults": "Settings for tools; ours stand under feuillet.",
    },
    "OurDefaults": {
        "placeholder": "true as long as the organisation has not sent its own identity.",
        **_VOICE_DESCRIPTIONS,
    },
    "Photo": {
        "path": "A PNG or a JPEG beside this file, 2 MB at most, at least 1040 pixels wide.",
        "credit": "Whose it is, as it is printed: Photo Marie Durand.",
        "consent": "Of everybody who is seen, or of who owns the place.",
        "alt": "What is seen, by language, for who cannot see it; left out where it only adorns.",
    },
    "PhotoConsent": {"by": "Who agreed.", "on": "The day, as 2026-11-23."},
}
KEY_DESCRIPTIONS: Mapping[str, Mapping[str, str]] = {
    **PROCEDURE_DESCRIPTIONS,
    **WORDING_DESCRIPTIONS,
    **LOCALE_DESCRIPTIONS,
    **ORGANISATION_DESCRIPTIONS,
    **_OTHER_DESCRIPTIONS,
}
