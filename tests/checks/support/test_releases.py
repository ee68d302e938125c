"""What `check --record` writes."""

from datetime import date

from feuillet.checks.support.releases import record_releases
from feuillet.model import compute_content_fingerprint
from tests.checks.library import library, parse

TODAY = date(2026, 11, 23)


def recorded(fragment: str) -> dict[str, dict[str, dict[str, str]]]:
    return parse(record_releases(library(fragment), TODAY))  # type: ignore[return-value]


def fingerprint(fragment: str = "{}") -> str:
    return compute_content_fingerprint(library(fragment), "demo", "fr")


def test_a_new_version_is_added() -> None:
    """Every language's text is recorded under the present version, and older versions stay."""
    old = 'versions: {demo: {fr: {"0.9": "00000000"}}}'
    assert recorded(old)["demo"]["fr"] == {"0.9": "00000000", "1.0": f"{fingerprint()} {TODAY}"}
    assert set(recorded(old)["demo"]) == {"fr", "en"}


def test_a_recorded_version_is_never_overwritten() -> None:
    """A released text keeps its fingerprint, so that the change stays an error."""
    assert recorded('versions: {demo: {fr: {"1.0": "00000000"}}}')["demo"]["fr"] == {
        "1.0": "00000000"
    }


def test_a_draft_is_recorded_again() -> None:
    """A draft may change under its version."""
    draft = 'versions: {demo: {fr: {"1.0": "00000000"}}}\nprocedure: {status: {state: draft}}'
    assert recorded(draft)["demo"]["fr"] == {"1.0": f"{fingerprint(draft)} {TODAY}"}


def test_an_unchanged_draft_keeps_its_day() -> None:
    """The day is that of the change, not of the last look; a file of before days were noted stays
    as it is.
    """
    draft = "procedure: {status: {state: draft}}"
    for entry in (f"{fingerprint(draft)} 2026-11-01", fingerprint(draft)):
        old = f'{draft}\nversions: {{demo: {{fr: {{"1.0": "{entry}"}}}}}}'
        assert recorded(old)["demo"]["fr"] == {"1.0": entry}


def test_the_first_version_bears_the_date_of_the_text() -> None:
    """Whoever notes a text days after writing it has changed nothing since."""
    fragment = "versions: {}\nprocedure: {updated_on: 2026-11-02}"
    assert recorded(fragment)["demo"]["fr"] == {"1.0": f"{fingerprint(fragment)} 2026-11-02"}


def test_what_is_gone_stays_recorded() -> None:
    """A procedure that cannot be read today keeps its history."""
    assert recorded('versions: {gone: {fr: {"1.0": "00000000"}}}')["gone"] == {
        "fr": {"1.0": "00000000"}
    }


def test_the_file_is_in_order_and_quoted() -> None:
    """Versions follow each other by number, and no value can be read as anything but text."""
    text = record_releases(
        library('versions: {demo: {fr: {"1.10": "11111111", "1.9": "99999999"}}}'), TODAY
    )
    assert text.index('"1.9": "99999999"') < text.index('"1.10": "11111111"')
    assert all(line.startswith("#") or line.strip().startswith('"') for line in text.splitlines())


def test_nothing_released_is_an_empty_mapping() -> None:
    """A project without words has a valid file too."""
    assert parse(record_releases(library("fr: ~\nen: ~", recorded=False), TODAY)) == {}
