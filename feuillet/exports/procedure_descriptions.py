"""What an editor tells an author about each key of a procedure."""

from collections.abc import Mapping

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
        "told": (
            "Which passages tell what the law asks before assisted reproduction, as "
            "burden: [sections.how.short]."
        ),
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
            "Line drawings, each a file figures/<id>.svg; with neither section nor step, it is "
            "marked on a form."
        ),
        "sources": "The publications that figures come from, by key, as V2. No source, no figure.",
    },
    "Drawing": {
        "id": "The file's name without .svg, under which each language words it.",
        "section": "The section that it stands in, as how; none for one to be marked on a form.",
        "step": "The step that it stands over, counted from 1: then section is how.",
        "crops": "Parts of it for other places, each [x, y, width, height] in its own units.",
        "labels": "Where words are set over it, by an id that each language has a word for.",
    },
    "Label": {
        "at": "Where the word stands, as [x, y] in the drawing's own units.",
        "to": "The dot on what it names, as [x, y]; a line leads there.",
        "side": "Where the word grows to from its place: right, left, or centre for both.",
    },
    "Crops": {
        "zoom": "What a place half as wide shows, as the leaflet.",
        "cover": "The square that a cover shows, without words.",
        "first": "Of a drawing to be marked: what large print shows first.",
        "second": "What it shows below.",
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
        "drawn": "true draws it as an icon array, beside that of a benefit: one risk at most.",
        "separate": (
            "true where somebody else informs of it, as of anaesthesia: the consent sheet "
            "does not list it."
        ),
        "source": "Where a risk of unknown frequency is named.",
        "searched": "Where its frequency was looked for and not found, and when.",
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
        "why_old": "Why it stands among the key figures although it is over ten years old.",
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
        "without": (
            "How many had it without the procedure, where the study compares, as "
            "{percent: 40, source: D5}."
        ),
        "drawn": "true draws it as an icon array, beside that of a risk: one benefit at most.",
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
        "read": "How far it was read: whole, abstract, opening, or quoted by another source.",
    },
}
