"""What the law asks for outside a procedure's files: kinds of document, our own words, what a place
says of itself.
"""

from itertools import chain
from pathlib import Path

import pytest

from feuillet.checks.law.whole_document import WHOLE_DOCUMENT_SECTIONS
from feuillet.findings import Place
from feuillet.model import OPENING_KEYS
from tests.checks.cutting import KINDS, LOCALES, SENDER, Steps, answers, cut, found, line_of, sample
from tests.checks.test_required_elements import RULES
from tests.sample import CLINIC

SAMPLE = sample()


@pytest.mark.parametrize("section", WHOLE_DOCUMENT_SECTIONS)
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_no_kind_leaves_a_section_out(kind: str, section: str, tmp_path: Path) -> None:
    """However short it is. Who drops the benefits as well has no information document any more."""
    file, sections = KINDS[kind], SAMPLE.kinds[kind].value.sections
    text = cut(file.text, "sections", sections.index(section))
    text = cut(text, "words", section) if section in SAMPLE.kinds[kind].value.words else text
    answer = found(
        file, text, tmp_path, "whole-document", Place(file.path, line_of(text, ("sections",)))
    )
    assert answer == (section != "benefits")


def test_our_own_words_are_all_held_by_a_rule() -> None:
    """A sentence that the product says for the law has the rule that misses it."""
    assert {"rights.interview", *chain(*OPENING_KEYS.values()), "authorship.audience"} == set(RULES)


@pytest.mark.parametrize("key", ["talk.handed", "wait.sign-after"])
def test_insurers_ask_for_two_dates(key: str, tmp_path: Path) -> None:
    """The day of handing over, and the first day to sign."""
    group, _, name = key.partition(".")
    text = cut(LOCALES["fr"].text, "words", group, name)
    clinic = SAMPLE.organisations[CLINIC]
    insured = clinic._replace(value=clinic.value.model_copy(update={"signature": "insurer"}))
    library = SAMPLE._replace(organisations={CLINIC: insured})
    place = Place(LOCALES["fr"].path, line_of(text, ("words", group)))
    assert found(LOCALES["fr"], text, tmp_path, "two-dates", place) is False
    assert ("two-dates", *place[:2]) in {
        (rule, *at[:2]) for rule, at in answers(LOCALES["fr"], text, tmp_path, "two-dates", library)
    }


# The organisation's own, and that of its first site.
CONTACTS: tuple[Steps, ...] = (("contact",), ("sites", 0, "contact"))


def reachable(verified_on: str) -> str:
    """The clinic's file with numbers that somebody checked on that day."""
    contact = f"contact: {{phone: 01 99 00 00 00, verified_on: {verified_on}}}\n"
    text = SENDER.text.replace("\nlanguages:", f"\n{contact}languages:", 1)
    return text.replace("    service:\n", f"    {contact}    service:\n", 1)


@pytest.mark.parametrize(
    ("part", "rule", "at"),
    [
        *(((*at, "verified_on"), "missing-key", at) for at in CONTACTS),
        (("sites", 0, "local", "medicines"), "empty-local-row", ("sites", 0)),
        (("sites", 0, "local", "who-drives", "en"), "empty-local-row", ("sites", 0)),
        (("approval",), "missing-key", ()),
    ],
)
def test_what_a_place_says_is_whole(part: Steps, rule: str, at: Steps, tmp_path: Path) -> None:
    """A number has the day of its check, a row its answer in every language."""
    text = cut(reachable("2026-11-23"), *part)
    assert found(SENDER, text, tmp_path, rule, Place(SENDER.path, line_of(text, at)))


@pytest.mark.parametrize("contact", CONTACTS)
def test_a_number_is_checked_every_year(contact: Steps, tmp_path: Path) -> None:
    """An old check is as good as none."""
    text = reachable("2025-11-01")
    place = Place(SENDER.path, line_of(text, (*contact, "verified_on")))
    assert found(SENDER, text, tmp_path, "contact-age", place)
