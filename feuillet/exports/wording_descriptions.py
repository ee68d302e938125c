"""What an editor tells a writer or a translator about each key of a file of words."""

from collections.abc import Mapping

_COMPARISON: Mapping[str, str] = {
    "when": "For whom it is: a clause of a dozen words at most.",
    "gain": "What it brings: a clause of a dozen words at most.",
    "limit": "What it cannot do, or what it may do harm to: a clause of a dozen words at most.",
}
WORDING_DESCRIPTIONS: Mapping[str, Mapping[str, str]] = {
    "Wording": {
        "language": "The language of this file, which bears its name: fr in fr.yaml.",
        "translated_from": (
            "The language that these words were translated from, as fr; the "
            "original has no such line."
        ),
        "same": (
            "Texts that rightly read as in another language, by their keys, as "
            "risks.infection.name."
        ),
        "title": "The procedure's name for a patient.",
        "names": "Other names that a patient may meet.",
        "lead": "The main message: one or two sentences, large at the top of every document.",
        "key_figures": "What each of the three figures counts, by the id of the fact or risk.",
        "sections": "The text of each section, by its id.",
        "traits": (
            "What the law asks to say of the act, by trait: setting, radiation, implant, lifetime."
        ),
        "benefits": "Each benefit in words, by its id in procedure.yaml.",
        "risks": "Each risk in words, by its id in procedure.yaml.",
        "proposed": "The procedure itself, asked what the other choices are asked.",
        "alternatives": "Each other choice in words, by its id in procedure.yaml.",
        "alert_signs": "Each alert sign in words, by its id in procedure.yaml.",
        "steps": (
            "How it is done, one sentence a step; as many as there are drawings of steps, where "
            "there are any."
        ),
        "drawings": "Each drawing in words, by its id in procedure.yaml.",
        "day": "The day itself as a checklist: a line to tick each.",
        "asked": "Questions that patients often ask, with the answers.",
        "to_ask": "Questions that the patient could ask the doctor.",
    },
    "Passage": {
        "short": "One to three sentences, in every document: complete by itself, as the law asks.",
        "more": "Detail for documents that have room.",
    },
    "DrawingWording": {
        "title": "The short caption printed under it; a step has its own sentence there.",
        "description": "What is seen, for who cannot see it: more than the caption says.",
        "labels": "The words set over it, by the id of their place in procedure.yaml.",
    },
    "BenefitWording": {
        "name": (
            "What a patient would call it, with a small letter: beside its drawing, "
            "where it has one."
        ),
        "short": "One to three sentences, in every document.",
        "more": "Detail for documents that have room.",
    },
    "ChoiceAnswers": _COMPARISON,
    "ChoiceWording": {
        "name": "What a patient would call it.",
        "short": "What it is, in one sentence.",
        **_COMPARISON,
    },
    "RiskWording": {
        "name": "What a patient would call it; with a small letter when its frequency is unknown.",
        "short": "What it means for the patient.",
        "action": "What is done about it.",
    },
    "Asked": {"question": "As a patient would ask it.", "answer": "The answer, short one first."},
}
LOCALE_DESCRIPTIONS: Mapping[str, Mapping[str, str]] = {
    "Locale": {
        "language": "The language of this file, which bears its name.",
        "name": "What the language calls itself.",
        "direction": "ltr, or rtl for a language written from right to left.",
        "translated_from": (
            "The language that the words were translated from; the original has none."
        ),
        "same": "Keys of words that rightly read as in another language, as form.date.",
        "lexicon": "What the checks of plain language know of this language.",
        "words": (
            "The product's own words, by group; those that a document prints which somebody issues."
        ),
    },
    "Lexicon": {
        "vague": (
            "Words that promise without a figure, such as soon: a text says how much, or how long."
        ),
        "clear": "Phrases with such a word in which it is not meant, such as: as soon as.",
        "known": "Abbreviations that need not be spelt out.",
        "shortened": "Shortened words and what to write instead, as e.g.: for example.",
        "terms": (
            "Medical terms, each with plain words: one stands by it where it is first used, "
            "or brackets do."
        ),
        "numbers": "Numbers in words, from two on: before a unit they are facts.",
        "units": "What is measured, in the singular, as hour and day.",
        "shares": "Shares in words, such as half of: they are figures too.",
        "asking": "Words that send a reader to ask, as Ask: twice in a text at most.",
        "procedures": "Procedures that no text names unless its own names do, as gastrostomy.",
    },
}
