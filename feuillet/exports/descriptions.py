"""What an editor tells an author about each key, by model and key; the models' own docstrings say
the rest.
"""

from collections.abc import Mapping

from feuillet.exports.wording_descriptions import LOCALE_DESCRIPTIONS, WORDING_DESCRIPTIONS

_CODE_DESCRIPTIONS = {
    "read_in": "Where the code was read.",
    "verified_on": "The day on which somebody checked it.",
}
PROCEDURE_DESCRIPTIONS: Mapping[str, Mapping[str, str]] = {
    "Procedure": {
        "id": "The name of this folder: small letters without accents, digits and hyphens.",
        "version": "Printed on every page, in quotes: raise it whenever a released text changes.",
        "updated_on": "The day of the last change, as 2026-11-23.",
        "specialty": "The medical specialty, written like an id, as radiologie-interventionnelle.",
        "codes": (
            "Codes of the act (CCAM) and of the illnesses (CIM-10): only those that someone "
            "has verified."
        ),
        "status": "Who answers for the text, who has reviewed it and until when it holds.",
        "consent": (
            "free, or statutory where the law sets the form: then no consent sheet of ours is made."
        ),
        "law": "Where consent is statutory: the articles that set its form, as CSP L.2141-10.",
        "laws": "Laws that the texts speak of, each with the day on which somebody read it again.",
        "traits": "What the act is like, as far as the law asks that its documents speak of it.",
        "site": (
            "What must be written by hand about the place on the body: vertebra-level, "
            "side or none."
        ),
        "facts": (
            "Each figure that a sentence needs, once, with its source; a sentence names it "
            "as {duration}."
        ),
        "key_figures": (
            "The three figures of the first page: ids of facts, or of risks or "
            "benefits with a figure."
        ),
        "risks": "Frequent and serious risks, each with its frequency as the source prints it.",
        "benefits": (
            "Hoped-for effects, each with its source; controlled evidence is printed first."
        ),
        "alternatives": (
            "Ids of the other choices, worded in each language; doing nothing (none) "
            "is one of them."
        ),
        "related": "Ids of other procedures that the texts may name.",
        "alert_signs": (
            "Ids of the signs to call for, the most urgent first; worded in each language."
        ),
        "emergency_signs": "Those of the alert signs that call for 15 or 112 at once.",
        "local": (
            "Lines that only the place can fill in: ids that templates/locales names under local."
        ),
        "associations": "Ids of the patient associations that this procedure concerns.",
        "drawings": (
            "Line drawings, each a file <id>.svg in this folder; documents with the "
            "longer texts print them."
        ),
        "sources": "The publications that figures come from, by key, as V2. No source, no figure.",
    },
    "Drawing": {
        "id": "The file's name without .svg, under which each language words it.",
        "section": "The section that it stands in, as how.",
    },
    "Codes": {"ccam": "Codes of the act in CCAM.", "cim10": "Codes of the illnesses in CIM-10."},
    "ActCode": {"code": "As JJFJ001.", **_CODE_DESCRIPTIONS},
    "IllnessCode": {"code": "As N97.0.", **_CODE_DESCRIPTIONS},
    "Traits": {
        "setting": (
            "Every way in which one may come and go, the most usual first; day-case is "
            "ambulatory care."
        ),
        "anaesthesia": "Every way that is possible; [] where there is none.",
        "implant": (
            "true where something stays in the body: each language says what, and that its "
            "document is kept."
        ),
        "radiation": (
            "true with X-rays or another ionising radiation: each language speaks of pregnancy."
        ),
        "cosmetic": "true for an act of cosmetic surgery.",
        "assisted_reproduction": "true for assisted reproduction and the storage of eggs or sperm.",
    },
    "Law": {
        "name": "What it is called.",
        "on": "The day of the newest wording that the texts rely on.",
        "verified_on": "The day on which somebody read it again.",
    },
    "Status": {
        "state": (
            "draft until a named clinician has reviewed the text, then reviewed; in-review "
            "between; withdrawn."
        ),
        "owner": "Who answers for the text.",
        "deputy": "Who answers for it in the owner's absence.",
        "funding": "Who paid for the text: names, or [] where nobody did.",
        "interests": (
            "Ties that authors and reviewers have declared, or [] where they declared "
            "none; never a guess."
        ),
        "tested": "The text read with patients, nearly in its last form.",
        "reviewed_by": "The clinician who has read this very text.",
        "reviewed_on": "The day of that review.",
        "reviewed_in": (
            "The languages that the reviewer has read, as [fr]; all that there are "
            "where none is named."
        ),
        "review_due": "The day until which the text holds, at most three years ahead.",
    },
    "Interest": {"name": "Who has the tie.", "tie": "With whom."},
    "Tested": {"on": "The last day of the test.", "people": "How many patients read the text."},
    "Reviewer": {
        "name": "As the clinician wants to be named.",
        "role": "Profession, specialty, place.",
    },
    "Risk": {
        "id": "The name under which each language words this risk.",
        "severity": "serious, moderate or minor: how bad it is, not how often it happens.",
        "frequency": (
            "unknown, or the figure with its source, as {percent: 0.7, source: V2}; "
            "never converted by hand."
        ),
        "drawn": "true draws it as an icon array: two at most, with that of a benefit.",
        "separate": (
            "true where somebody else informs of it, as of anaesthesia: the consent sheet "
            "does not list it."
        ),
        "source": "Where a risk of unknown frequency is named.",
    },
    "Rate": {
        "percent": "A percentage, or a range of it, as [0, 0.9].",
        "cases": "How many had it, with `of`, as the source prints it.",
        "of": "Out of how many, with `cases`.",
        "about": "true where the source itself says about.",
        "population": (
            "How many people the study followed; a sentence names it as {leak.population}."
        ),
        "counted": "What was counted, as patients, procedures, cycles or births.",
        "year": "The year of the data, as 2023; a sentence names it as {leak.year}.",
        "country": "Where the data come from, in two capitals (ISO 3166), as GB.",
        "horizon": "Over what time, as {months: 28.4}; a sentence names it as {leak.horizon}.",
        "interval": "The 95 % confidence interval in per cent, as [30.8, 40.4].",
        "grade": "mild, moderate or severe, where the source counts only these.",
        "onset": "When it shows, as {days: 7}.",
        "certainty": "How sure the source is: high, moderate, low or very-low.",
        "source": "The key of a source, as V2.",
    },
    "Duration": {
        "minutes": "A number, or a range.",
        "hours": "A number, or a range.",
        "days": "A number, or a range.",
        "weeks": "A number, or a range.",
        "months": "A number, or a range, as 28.4.",
        "years": "A number, or a range.",
    },
    "Quantity": {
        "minutes": "A number, or a range, as [10, 20].",
        "hours": "A number, or a range, as [24, 48].",
        "days": "A number, or a range.",
        "weeks": "A number, or a range, as [6, 8].",
        "months": "A number, or a range.",
        "years": "A number, or a range.",
        "millimetres": "A number, or a range.",
        "millilitres": "A number, or a range.",
        "litres": "A number, or a range.",
        "count": "How many: people, studies, visits.",
        "score": "A score, with `out_of`.",
        "out_of": "The highest score there is.",
        "on": "A day, as 2021-08-02: it is printed in words.",
        "about": "true where the source itself says about.",
        "source": "The key of a source, as V2.",
    },
    "Benefit": {
        "id": "The name under which each language words this benefit.",
        "evidence": (
            "controlled where the studies compare with another treatment, else uncontrolled."
        ),
        "frequency": (
            "How many people had it, as {percent: 62, source: D5}; its text names the "
            "figure by its id."
        ),
        "drawn": "true draws it as an icon array, beside that of a risk: two at most in all.",
        "source": "Where it is stated, as V2; a benefit with a figure has its source there.",
    },
    "Source": {
        "authors": "Authors, or the body that published it.",
        "year": "The year it was published, in quotes.",
        "undated": "true where it was looked for and none was found: the page says so.",
        "title": "The title as published.",
        "language": "Of the title, as en: it is read aloud in that language.",
        "reference": "Journal, volume and pages, or a number that finds it.",
        "url": "Its address, starting with https://.",
    },
}
ORGANISATION_DESCRIPTIONS: Mapping[str, Mapping[str, str]] = {
    "Organisation": {
        "id": "The name of this folder: small letters without accents, digits and hyphens.",
        "type": (
            "association, clinic, practice or platform: it decides which kinds of document "
            "it may issue."
        ),
        "name": "The name in full, as the organisation writes it.",
        "wordmark": (
            "What stands in the logo's place while there is none; the name unless it is given."
        ),
        "about": "What it does, in one sentence, in each language.",
        "website": "Where the QR code leads.",
        "contact": "How to reach it: only what it has given, and somebody has checked.",
        "languages": "The languages of its documents; a kind under issues may name its own.",
        "issues": (
            "Kinds of document by procedure: cimentoplastie: [handout], or {handout: [fr, "
            "pt], consent: [fr]}."
        ),
        "approval": (
            "Its word on a version of the documents; until then every page says that there is none."
        ),
        "published": (
            "Where web pages and large print are to be found: a build makes them, "
            "documents name the address."
        ),
        "message": "What it says of itself on its panel of a leaflet, in each language.",
        "partners": "Organisations named beside it.",
        "namesakes": "Others that are taken for it: their names and addresses may stand nowhere.",
        "printed": "The lines that French law asks of printed matter.",
        "signature": "How consent is signed: has (HAS 2012), insurer or cosmetic.",
        "risk_boxes": "true puts a box to tick beside each risk on the consent sheet.",
        "sites": "The places where it receives patients.",
        "practitioners": "Those who inform or operate.",
    },
    "Website": {
        "url": "The address, starting with https://.",
        "printed": "The short address to type.",
    },
    "Contact": {
        "phone": "The number by day: 10 digits, a short number, or + and the code of its country.",
        "night_phone": "The number at night and at weekends.",
        "email": "The address that somebody reads.",
        "hours": "When the phone is answered, in each language.",
        "verified_on": "The day somebody checked that all of this is right.",
    },
    "Site": {
        "id": "The name to build for: --site.",
        "name": "As the organisation calls the place.",
        "procedures": (
            "Those that this service takes care of; leave the line out where it is all of them."
        ),
        "service": "The department, in each language.",
        "contact": "How to reach this place.",
        "local": (
            "Its answers to the procedures' local lines, in each language; without one the "
            "line stays ruled."
        ),
    },
    "Practitioner": {
        "id": "The name to build for: --practitioner.",
        "name": "As the practitioner wants to be named.",
        "role": "Profession and specialty, in each language.",
        "site": "The id of the site where this person works.",
    },
    "Approval": {
        "state": "none, or approved with by, on and version.",
        "by": "Who approved, by name and role.",
        "on": "The day of the approval.",
        "version": "The version that was approved, in quotes.",
    },
    "Published": {
        "at": "The page where they are to be found, starting with https://: it is printed.",
        "forms": "web, large-print or both.",
    },
    "Namesake": {"name": "As it calls itself.", "website": "As it is typed, without https://."},
    "Partner": {"name": "The partner's name.", "role": "What it does here, in each language."},
    "Printed": {
        "printer": (
            "Name and address of the print shop; without it the document says that you "
            "print it yourself."
        ),
        "sorting": "Whether the words that ask for sorting are printed.",
        "litter": "Whether « ne pas jeter sur la voie publique » is printed.",
        "funding": "Who paid, in each language.",
    },
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
        "cmyk": "Inks for a print shop, by role, from the brand's designer.",
        "clear_space": "Free space to keep round the logo, in mm.",
    },
}
KEY_DESCRIPTIONS: Mapping[str, Mapping[str, str]] = {
    **PROCEDURE_DESCRIPTIONS,
    **WORDING_DESCRIPTIONS,
    **LOCALE_DESCRIPTIONS,
    **ORGANISATION_DESCRIPTIONS,
    **_OTHER_DESCRIPTIONS,
}
