"""A translation follows its original, passage by passage."""

from feuillet.model import Library, Loaded, Translations
from feuillet.trust import find_lags, list_unrecorded_passages, record_translations
from feuillet.trust.translation import fingerprint_shared_passages
from tests.checks.library import library, loaded, parse

WHERE = "brochures/translations.yaml"


def noted(library: Library) -> Loaded[Translations]:
    """What `check --record` leaves behind."""
    return loaded(Translations, parse(record_translations(library)), WHERE)


def behind(made: Library, language: str = "en") -> list[tuple[str, str]]:
    return [(lag.passage, lag.why) for lag in find_lags(made, "demo", language)]


def later(fragment: str, before: Library | None = None) -> Library:
    """The library after a change, with what was noted before it."""
    return library(fragment)._replace(translations=noted(before or library()))


CHANGED = "fr: {lead: Une autre phrase.}\n"
BOTH = CHANGED + "en: {lead: Another sentence.}\n"


def test_what_was_recorded_is_up_to_date() -> None:
    """Nothing changed, nothing behind; the original is behind nobody."""
    assert behind(library()) == []
    assert behind(later(CHANGED), "fr") == []


def test_a_changed_original_leaves_its_translation_behind() -> None:
    """Only the passage that changed; a change of the translation alone is none of the original."""
    assert behind(later(CHANGED)) == [("lead", "changed")]
    assert behind(later("en: {lead: Better words.}")) == []


def test_the_sentences_that_changed_are_named() -> None:
    """Of several in one passage, those that are new; where one was only taken out, none."""
    before = library("fr: {lead: Une phrase. Une autre. Encore une.}")
    (lag,) = find_lags(
        later("fr: {lead: Une phrase. Tout autre chose. Encore une.}", before), "demo", "en"
    )
    assert lag.sentences == ("Tout autre chose.",)
    (lag,) = find_lags(later("fr: {lead: Une phrase. Une autre.}", before), "demo", "en")
    assert (lag.why, lag.sentences) == ("changed", ())


def test_a_passage_that_is_only_laid_out_anew_is_not_behind() -> None:
    """A list of the same sentences says the same."""
    before = library(
        "fr: {sections: {how: {more: Un. Deux.}}}\nen: {sections: {how: {more: One. Two.}}}"
    )
    after = (
        "fr: {sections: {how: {more: '- Un.\n\n- Deux.'}}}\nen: {sections: {how: {more: "
        "One. Two.}}}"
    )
    assert behind(later(after, before)) == []


def test_an_older_line_is_of_the_whole_passage() -> None:
    """It holds as long as nothing changes, and is written anew by sentence."""
    before = library("fr: {lead: Une phrase. Une autre.}")
    text = fingerprint_shared_passages(before.wordings["demo", "fr"].value)["lead"]
    words = fingerprint_shared_passages(before.wordings["demo", "en"].value)["lead"]
    older = loaded(
        Translations, {"demo": {"en": {"lead": f"{text.fingerprint} {words.fingerprint}"}}}, WHERE
    )
    made = before._replace(translations=older)
    assert behind(made) == []
    assert "-" in noted(made).value.root["demo"]["en"]["lead"]


def test_an_address_that_changes_leaves_a_translation_behind() -> None:
    """The words of a link may stay while it leads elsewhere."""
    before = library('fr: {lead: "[Ici](https://a.example)"}')
    assert behind(later('fr: {lead: "[Ici](https://b.example)"}', before)) == [("lead", "changed")]


def test_recording_does_not_make_a_translation_right() -> None:
    """Whoever changes French and records it does not take the warning from the English text."""
    after = later(CHANGED)
    assert behind(after._replace(translations=noted(after))) == [("lead", "changed")]


def test_a_passage_translated_anew_and_recorded_is_up_to_date() -> None:
    """Both have changed: not before it is recorded."""
    half = later(CHANGED)
    both = library(BOTH)._replace(translations=noted(half))
    assert behind(both) == [("lead", "changed")]
    assert behind(both._replace(translations=noted(both))) == []


def test_a_passage_that_needs_no_other_words_is_taken_out_and_recorded() -> None:
    """Its line is deleted by hand: then it counts as not recorded, and is noted as it is."""
    after = later(CHANGED)
    lines = {
        name: line
        for name, line in after.translations.value.root["demo"]["en"].items()
        if name != "lead"
    }
    confirmed = after._replace(translations=loaded(Translations, {"demo": {"en": lines}}, WHERE))
    assert list_unrecorded_passages(confirmed, "demo", "en") == ("lead",)
    assert behind(confirmed._replace(translations=noted(confirmed))) == []


def test_a_passage_on_one_side_only() -> None:
    """What is not translated is missing; what the original does not say is too much; other names
    are as many as are.
    """
    more = "{sections: {what: {more: Encore.}}, names: [Autre nom]}"
    assert behind(library(f"fr: {more}")) == [("sections.what.more", "missing")]
    assert behind(library(f"en: {more}")) == [("sections.what.more", "extra")]


def test_a_text_without_its_original_is_compared_with_nothing() -> None:
    """The original cannot be read, or none is named: other findings say so."""
    for fragment in ("fr: ~", "en: {translated_from: ~}", "en: {translated_from: en}"):
        assert behind(library(fragment)) == []
        assert list_unrecorded_passages(library(fragment), "demo", "en") == ()


def test_what_is_gone_stays_noted() -> None:
    """A procedure that cannot be read today keeps its notes."""
    line = "00000000 11111111"
    made = library(f"translations: {{gone: {{en: {{lead: {line}}}}}}}")
    assert noted(made).value.root["gone"] == {"en": {"lead": line}}
