"""The file says what it should of itself, and leads nowhere that the sheet did not name."""

import pytest

from feuillet.pdf import FileProperties
from feuillet.prove.file import find_file_faults, find_record_faults
from tests.layout.pages import sheet
from tests.prove.proof import rules

SOUND = FileProperties(
    pages=1, title="Demo", language="en", tagged=True, links=(), unwanted=(), unembedded_fonts=()
)


def broken(facts: FileProperties, body: str = "") -> list[str]:
    return [rule for rule, _ in find_file_faults(sheet(body), facts)]


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        (SOUND._replace(tagged=False), "untagged"),
        (SOUND._replace(title=""), "title"),
        (SOUND._replace(language="fr"), "language"),
        (SOUND._replace(links=("https://example.org",)), "foreign-link"),
        (SOUND._replace(unwanted=("/EmbeddedFiles",)), "unwanted-content"),
        (SOUND._replace(unembedded_fonts=("/Helvetica",)), "unembedded-font"),
    ],
)
def test_each_fault_has_its_rule(facts: FileProperties, rule: str) -> None:
    """One fault, one finding; none, none."""
    assert broken(SOUND) == []
    assert broken(facts) == [rule]


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a?b=1&amp;c=2",
        "https://example.org/%C3%A9",
        "https://example.org/é",
        "mailto:a@example.org",
        "tel:+33102030405",
    ],
)
def test_links_that_the_document_names(address: str) -> None:
    """Addresses with signs that HTML or PDF writes in another way are still the same."""
    assert rules(f'<p><a href="{address}">a</a></p>') == set()


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org",
        "file:///etc/passwd",
        "leaflet.pdf",
        "/home/me/leaflet.pdf",
        "javascript:alert(1)",
    ],
)
def test_links_that_no_document_has(address: str) -> None:
    """Unsafe schemes, and paths of this machine, though the HTML names them."""
    assert rules(f'<p><a href="{address}">a</a></p>') == {"foreign-link"}


def test_a_link_inside_the_document() -> None:
    """It leads nowhere else."""
    assert rules('<p id="b"><a href="#b">a</a></p>') == set()


@pytest.mark.parametrize(
    ("head", "rule"),
    [("<title></title>", "title"), ("<title>Other</title>", "title"), ("", "title")],
)
def test_the_title_is_the_documents(head: str, rule: str) -> None:
    """A window and a list of files show it."""
    from feuillet.layout import lay_out_sheet
    from feuillet.pdf import read_file_properties

    made = sheet("<p>a")
    other = made._replace(html=made.html.replace("<title>Demo</title>", head))
    assert [
        each for each, _ in find_file_faults(other, read_file_properties(lay_out_sheet(other).pdf))
    ] == [rule]


def test_a_record_is_small() -> None:
    """More than 500 kB does not go into a record, and the finding says what to make smaller."""
    assert list(find_record_faults(500_000)) == []
    ((rule, message),) = find_record_faults(612_345)
    assert (rule, "takes 612 kB, and 500 is the most" in message) == ("record-size", True)


def test_a_record_needs_no_tags() -> None:
    """It is kept, not read aloud; what is read stands in the screen file."""
    record = sheet("")._replace(profile="record")
    assert list(find_file_faults(record, SOUND._replace(tagged=False))) == []
