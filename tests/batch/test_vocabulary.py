"""A list may use the form's labels, usual words, or ids, in every language of the project."""

from feuillet.batch.headings import find_field
from feuillet.batch.vocabulary import DOCUMENTS_FIELD
from tests.batch.lists import FIELDS, KNOWN, known_in


def test_the_forms_own_language_comes_first() -> None:
    """Lists of each language are read for forms of each."""
    english = known_in("en", {"birth-name": FIELDS["birth-name"]._replace(label="Birth name")})
    assert find_field("Birth name", english) == find_field("nom", english) == "birth-name"
    assert english.line == "Line {number}"
    assert KNOWN.labels[DOCUMENTS_FIELD] == "Documents"
    assert known_in("pt").labels[DOCUMENTS_FIELD] == "documents"


def test_forms_of_other_kinds_add_their_words() -> None:
    """What both have is the first one's."""
    more = known_in(
        "fr",
        {
            **FIELDS,
            "reasons-given": FIELDS["level"]._replace(label="Vos raisons", title="Vos raisons"),
        },
    )
    wider = KNOWN.with_more(more)
    assert find_field("Vos raisons", wider) == "reasons-given"
    assert find_field("Niveau", wider) == "level"
    assert wider.labels["reasons-given"] == "Vos raisons"
