"""What a finding says: names, figures, and what to do."""

from feuillet.checks import check_library
from tests.checks.library import library
from tests.checks.test_places import TODAY, marked


def messages(rule: str, fragment: str) -> list[str]:
    return [
        finding.message
        for finding in check_library(library(fragment), TODAY)
        if finding.rule == rule
    ]


def test_a_near_name_is_suggested() -> None:
    """A mistyped fact brings the fact that was meant."""
    (message,) = messages("unknown-fact", 'fr: {lead: "Le geste dure {duraton}."}')
    assert "did you mean `duration`?" in message


def test_a_darkened_colour_is_told_with_its_figures() -> None:
    """The designer reads the colour used, the contrast before and after, and the one wanted."""
    (message,) = messages("brand-contrast", 'brand: {color: {primary: "#f4a261"}}')
    assert message.startswith(
        "#f4a261 has too little contrast, darker tones are used: ink #6e4627 ("
    )
    assert "; heading #7a4f2d (2.1:1 to 7.0:1, 7:1 is wanted)" in message
    assert "; rule #c9854f (2.1:1 to 3.0:1, 3:1 is wanted)" in message


def test_a_colour_that_nothing_prints_may_be_pale() -> None:
    """The second and third ones are for kinds to come."""
    pale = 'color: {primary: "#1a237e", secondary: yellow, tertiary: white, foreground: "#eee"}'
    assert messages("brand-contrast", f"brand: {{{pale}}}") == []
    assert messages("brand-contrast", "brand: {color: {secondary: yellow}}") == []


def test_the_copy_is_the_locale_that_is_spoken_less() -> None:
    """Who has copied a locale is told at the copy, and not at what was copied."""
    copied = (
        "locale-en: {words: {file: {handout: fiche}, local: {fasting: À jeun}, rights: ~, "
        "authorship: ~}}\nen: ~"
    )
    (finding,) = (
        each for each in check_library(library(copied), TODAY) if each.rule == "untranslated"
    )
    assert finding.place == marked(copied, "locale-en", ("words", "local", "fasting"))
    remedy = "translate each, or name it under `same:`"
    assert finding.message == f"`local.fasting`: as in templates/locales/fr.yaml; {remedy}"


def test_a_figure_that_a_language_lacks_is_named_with_where_it_stands() -> None:
    """Once, however many languages have it; a risk without any words is another matter."""
    made = library('fr: {lead: "{duration}"}')
    french = made.wordings["demo", "fr"]
    three = made._replace(wordings={**made.wordings, ("demo", "es"): french})
    (message,) = (
        each.message for each in check_library(three, TODAY) if each.rule == "unlike-figures"
    )
    place = f"brochures/procedures/demo/fr.yaml, line {french.at('lead').line}"
    assert message == (
        f"`{{duration}}` is missing: this text names it in {place}; name it here, or take "
        "it out there"
    )
    assert (
        messages("unlike-figures", 'fr: {risks: {leak: {short: "{pain}"}}}\nen: {risks: {leak: ~}}')
        == []
    )


def test_each_form_of_a_kind_has_a_word_for_its_files() -> None:
    """Edition, profile and person, where the kind has them; what is usual adds no word."""
    forms = "kind: {profiles: [screen, print], imposition: roll-fold, fields: oui}"
    told = sorted({message.split("`")[1] for message in messages("file-words", forms)})
    assert told == ["minor", "print", "protected"]


def test_what_a_new_locale_lacks_is_told_once() -> None:
    """However many locales have the word; whoever copied a locale is told, and not the one that was
    copied.
    """
    made = library("locale-fr: {words: {local: {parking: Garer}}}")
    copies = {
        new: made.locales[old]._replace(path=f"{new}.yaml")
        for new, old in (("es", "en"), ("it", "fr"))
    }
    found = check_library(made._replace(locales={**made.locales, **copies}), TODAY)
    lacking = [each.place.path for each in found if each.rule == "locale-keys"]
    assert lacking == ["es.yaml", "templates/locales/en.yaml"]
    copied = {each.place.path for each in found if each.rule == "untranslated"}
    assert copied == {"es.yaml", "it.yaml"}


def test_html_is_told_as_what_it_is() -> None:
    """Each text once, with what to write instead, and no word about its signs."""
    (message,) = messages("lost-aloud", 'fr: {lead: "Ne mangez <b>rien</b>."}')
    assert message == "HTML is printed as it is written: take “<b>” out; bold is written **bold**"


def test_a_long_sentence_is_named_by_its_first_words() -> None:
    """In a long text the author finds the sentence."""
    (message,) = messages(
        "long-sentence", f"fr: {{lead: 'Court. Un deux trois quatre cinq {'mot ' * 30}.'}}"
    )
    assert "“Un deux trois quatre cinq …” has 35 words" in message


def test_a_changed_text_concerns_its_own_language() -> None:
    """Who changes French words does not hold the English documents back."""
    found = check_library(library("fr: {title: Autre}"), TODAY)
    assert {finding.place.path.rpartition("/")[2] for finding in found} == {"fr.yaml"}


def test_a_coarse_logo_is_told_beside_what_keeps_its_organisation_from_being_read() -> None:
    """Nobody knows then what it issues: the largest place of any kind counts."""
    slots = 'kind: {slots: {logo: {width: "80", height: "20"}}}'
    unread = library(f"logo: [300, 100]\nbrand: {{logo: logo.png}}\n{slots}")._replace(
        organisations={}
    )
    assert [each.rule for each in check_library(unread, TODAY) if each.rule == "coarse-logo"] == [
        "coarse-logo"
    ]


def test_a_changed_draft_has_two_ways_out() -> None:
    """Any text can take a new version; a draft can also keep the one it has."""
    (message,) = messages("version-changed", "fr: {title: Autre}")
    assert message.endswith("raise `version` in procedure.yaml")
    (message,) = messages(
        "version-changed", "fr: {title: Autre}\nprocedure: {status: {state: draft}}"
    )
    assert "raise `version` in procedure.yaml; or, as a draft" in message
    assert message.endswith("with check --record")


def test_a_budget_says_how_much_to_cut() -> None:
    """Both texts of a section count, and the message says by how many words they are too long."""
    fragment = (
        'kind: {words: {what: "2"}}\nfr: {sections: {what: {short: Un geste, more: sur '
        "une vertèbre}}}"
    )
    (message,) = messages("over-budget", fragment)
    assert "3 words too long" in message


def test_a_name_of_a_broken_record_is_no_mistake() -> None:
    """A procedure that cannot be read does not take its organisations with it."""
    site = (
        "{id: nord, name: Nord, local: {fasting: {fr: Minuit, en: Midnight}, parking: "
        "{fr: Devant}}}"
    )
    fragment = (
        "kind: {slots: {local: {width: '80', height: '9'}}}\n"
        f"organisation: {{issues: {{demo: [handout], other: [handout]}}, sites: [{site}]}}"
    )
    assert len(check_library(library(fragment), TODAY)) == 2
    assert check_library(library(fragment)._replace(unread=frozenset({"other"})), TODAY) == ()


def test_a_fact_of_a_procedure_without_words_is_not_unused() -> None:
    """Facts are written before words."""
    fragment = 'procedure: {facts: {stay: {days: "2", source: A1}}}\nfr: ~\nen: ~'
    assert messages("unused-fact", fragment) == []


def test_a_namesake_is_told_wherever_it_stands() -> None:
    """In a text with the other apostrophe too; a longer name of ours that holds the other's is
    ours.
    """
    told = "organisation: {name: Les Amis de Paul, namesakes: [{name: Les Amis}]}\nfr: {lead: '%s'}"
    assert messages("namesakes", told % "Écrivez aux amis de Paul, et à Les Amis de Paul.") == []
    (message,) = messages("namesakes", told % "Écrivez à les amis.")
    assert message.startswith("“Les Amis” is not `asso`")
    ours = 'organisation: {name: Autre, namesakes: [{name: Esp’OPK}]}\nfr: {lead: "Voir Esp\'OPK."}'
    assert len(messages("namesakes", ours)) == 1
