"""What documents are called."""

import pytest

from feuillet.findings import EngineError
from feuillet.model import Library, Locale
from feuillet.select import Job, build_file_name, index_by_file_name, list_jobs
from tests.small import library, request, with_forms


def test_file_names_say_in_words_what_the_file_is() -> None:
    """Organisation, procedure, kind, language, version; then only what is not the usual."""
    job = Job("demo", "clinic", "leaflet", "fr")
    assert build_file_name(library(), job) == "clinic/demo-depliant-fr-v1.0.pdf"
    other = job._replace(edition="large-print", profile="print", site="north", practitioner="dr-a")
    assert (
        build_file_name(library(), other)
        == "clinic/demo-depliant-fr-v1.0-gros-caracteres-a-plier-north-dr-a.pdf"
    )


def test_a_web_page_is_called_as_the_screen_file_is() -> None:
    """Only the ending differs: whoever has one finds the other."""
    job = Job("demo", "clinic", "leaflet", "fr", profile="web", person="minor", site="north")
    screen = build_file_name(with_forms(), job._replace(kind="consent", profile="screen"))
    assert build_file_name(with_forms(), job._replace(kind="consent")) == screen.replace(
        ".pdf", ".html"
    )


@pytest.mark.parametrize("word", ["dépliant", "Depliant", "../x", "a b"])
def test_a_file_name_has_no_accent_capital_or_path(word: str) -> None:
    """A word of the locale that would not travel in a file name is refused, with the file."""
    with pytest.raises(EngineError, match=r"templates/locales/fr\.yaml"):
        build_file_name(with_word(word), Job("demo", "clinic", "leaflet", "fr"))


def test_two_documents_never_share_a_name() -> None:
    """One would silently take the other's place."""
    same = with_word("fiche")
    with pytest.raises(EngineError, match="two documents"):
        index_by_file_name(same, list_jobs(same, request()))


def with_word(word: str) -> Library:
    full = library()
    locale = full.locales["fr"]
    words = {"file": {**locale.value.words["file"], "leaflet": word}}
    changed = locale._replace(value=Locale(language="fr", name="fr", words=words))
    return full._replace(locales={**full.locales, "fr": changed})
