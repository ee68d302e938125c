"""What the product says for the law, put into the author's texts."""

from collections.abc import Callable

from feuillet.model import OPENING_KEYS, Procedure, Wording, complete_wording
from tests.model.test_library import PROCEDURE, WORDING

TRAITS = {"setting": ["visit"], "anaesthesia": [], "implant": "yes", "radiation": "no"}
SECTIONS = ("declining", "during", "after", "questions")
ACT = Procedure.model_validate({**PROCEDURE, "traits": TRAITS})


def said(own: Callable[[str], str] = "<{}>".format, **words: object) -> Wording:
    told = {"setting": "You come and go.", "implant": "It stays."}
    return complete_wording(
        Wording.model_validate({**WORDING, "traits": told, **words}), ACT, own, SECTIONS
    )


def test_our_own_words_open_a_section() -> None:
    """A section that the author has left out is there with them alone."""
    sections = said(
        sections={"declining": {"short": "The pain stays.", "more": "For years."}}
    ).sections
    assert sections["declining"].short == f"<{OPENING_KEYS['declining'][0]}> The pain stays."
    assert sections["declining"].more == "For years."
    assert sections["questions"].short == " ".join(f"<{key}>" for key in OPENING_KEYS["questions"])


def test_a_trait_ends_the_short_text_of_its_section() -> None:
    """So that the shortest document says it; a list is not continued."""
    sections = said(
        sections={
            "during": {"short": "An hour.", "more": "Or two."},
            "after": {"short": "- Rest\n- Walk"},
        }
    ).sections
    assert (sections["during"].short, sections["during"].more) == (
        "An hour. You come and go.",
        "Or two.",
    )
    assert sections["after"].short == "- Rest\n- Walk\n\nIt stays."


def test_a_missing_word_leaves_no_hole() -> None:
    """Whoever looks for what is missing still reads the texts that are there."""
    sections = said(lambda _: "", traits={}).sections
    assert sections == {}


def test_a_section_that_a_kind_does_not_have_is_left_alone() -> None:
    """Of our own words only those are asked for that the document prints."""
    own = {key: f"<{key}>" for key in OPENING_KEYS["declining"]}
    wording = Wording.model_validate({**WORDING, "traits": {}})
    sections = complete_wording(wording, ACT, own.__getitem__, ("declining",)).sections
    assert sections["declining"].short.startswith(f"<{OPENING_KEYS['declining'][0]}>")
