"""What YAML would swallow, change or multiply is found, with its place and what to do."""

from pathlib import Path

import pytest

from feuillet.findings import Finding, Place, Severity
from feuillet.load.file_text import decode_file
from feuillet.load.records import read_record
from feuillet.load.tree import YamlTree, parse_yaml_tree
from feuillet.model import Exemption

HERE = Path(__file__).parent

# File, line and column of its first finding, rule, and what the author is told to do.
REFUSED = [
    ("y01-alias-bomb", 1, 4, "yaml-anchor", "write the value out"),
    ("y02-merge-bomb", 1, 4, "yaml-anchor", "write the value out"),
    ("y03-self-alias", 1, 4, "yaml-anchor", "write the value out"),
    ("y04-tags", 2, 6, "yaml-tag", "delete it"),
    ("y05-duplicate-key", 4, 1, "yaml-duplicate-key", "on line 2 already: keep one"),
    ("y06-tab", 2, 1, "yaml-tab", "use spaces"),
    ("y12-cut-text", 2, 14, "yaml-cut-text", "put the value in quotes"),
    ("y13-colon", 2, 16, "yaml-quotes", 'as risk: "Attention: saignement"'),
    ("y13-percent", 1, 8, "yaml-quotes", 'as share: "%5"'),
    ("y13-at", 1, 10, "yaml-quotes", 'as contact: "@cigognes"'),
    ("y13-apostrophe", 1, 12, "yaml-quotes", 'as before: "l\'examen"'),
    ("y17-two-documents", 2, 1, "yaml-documents", "keep one"),
    ("y17-empty", 1, 1, "yaml-empty", "write its keys"),
    ("y17-text", 1, 1, "yaml-root", "write `key: value` lines"),
    ("y17-list", 1, 1, "yaml-root", "write `key: value` lines"),
    ("y17-list-key", 2, 1, "yaml-key", "one word or text"),
    (
        "y18-escapes",
        1,
        4,
        "forbidden-character",
        "U+0000 is a control character and cannot be printed: delete it",
    ),
]


def tree(name: str) -> YamlTree:
    source = decode_file((HERE / f"{name}.yaml").read_bytes(), "f.yaml")
    assert source.text is not None
    assert source.findings == ()
    return parse_yaml_tree(source.text, "f.yaml")


def first(data: bytes) -> Finding:
    source = decode_file(data, "f.yaml")
    findings = source.findings or parse_yaml_tree(source.text or "", "f.yaml").findings
    return findings[0]


def holds(finding: Finding, line: int, column: int, rule: str, advice: str) -> bool:
    return (
        finding.place == Place("f.yaml", line, column)
        and finding.rule == rule
        and advice in finding.message
    )


@pytest.mark.parametrize(
    ("name", "line", "column", "rule", "advice"), REFUSED, ids=[case[0] for case in REFUSED]
)
def test_refused_with_its_place_and_the_remedy(
    name: str, line: int, column: int, rule: str, advice: str
) -> None:
    """What cannot be read honestly is an error at its line and column, and says what to do."""
    finding = tree(name).findings[0]
    assert holds(finding, line, column, rule, advice), finding
    assert finding.severity is Severity.ERROR


def test_y01_each_line_of_a_bomb_is_named_once() -> None:
    """Nine references on a line are one mistake of each kind."""
    findings = tree("y01-alias-bomb").findings
    assert [finding.place.line for finding in findings] == list(range(1, 10))


def test_y02_merge_keys_are_refused_line_by_line() -> None:
    """A merge key is refused for itself, without following what it merges."""
    merges = [
        finding for finding in tree("y02-merge-bomb").findings if finding.rule == "yaml-merge"
    ]
    assert [finding.place.line for finding in merges] == list(range(2, 27))
    assert all("write its keys out" in finding.message for finding in merges)


def test_y04_every_tag_is_named() -> None:
    """The second tag is reported beside the first."""
    assert [finding.place.line for finding in tree("y04-tags").findings] == [2, 3]


def test_y05_the_first_of_two_equal_keys_is_kept() -> None:
    """A later key does not silently replace the one before it."""
    assert (tree("y05-duplicate-key").value or {})["risk"] == "the first"


def test_y07_utf8_mark_is_read_and_not_counted() -> None:
    """A byte order mark of UTF-8 is no part of the text, nor of its columns."""
    source = decode_file(b"\xef\xbb\xbfid: x\n", "f.yaml")
    assert source == ("id: x\n", ())
    assert holds(first(b"\xef\xbb\xbfid: %x\n"), 1, 5, "yaml-quotes", "in quotes")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_y07_utf16_is_refused(encoding: str) -> None:
    """There is one encoding, with or without the mark of another."""
    assert first("id: x\n".encode(encoding)).rule == "not-utf8"


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_y08_other_encodings_are_refused_at_their_first_byte(encoding: str) -> None:
    """A file saved as Windows-1252 names the byte, its line and its column, in characters."""
    finding = first("id: x\ntitle: Préparer\n".encode(encoding))
    assert holds(
        finding,
        2,
        10,
        "not-utf8",
        "byte E9 is not UTF-8, perhaps “é” saved as Windows-1252: save the file",
    )


def test_y09_mojibake_is_a_warning() -> None:
    """Accents that were saved twice are reported once for the file, and do not stop it."""
    source = decode_file((HERE / "y09-mojibake.yaml").read_bytes(), "f.yaml")
    (finding,) = source.findings
    assert finding.severity is Severity.WARNING
    assert holds(finding, 2, 9, "mojibake", "1 more in this file: type it again, and save as UTF-8")


def test_y10_words_stay_words() -> None:
    """What some YAML takes for true and false is text, as value and as key."""
    assert tree("y10-norway").value == {
        "lang": "no",
        "on": "off",
        "answer": "oui",
        "other": "NO",
        "n": "y",
    }


def test_y11_numbers_stay_as_written() -> None:
    """Hours, codes and versions are not computed."""
    assert list((tree("y11-numbers").value or {}).values()) == [
        "12:30", "1:30:00", "0123", "1.10", "1_000", "0x1F", "1e3", "08:15",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("y14-no-such-day", "write year-month-day, as 2026-11-23"),
        ("y14-french-date", "write year-month-day: 2028-02-29"),
    ],
)
def test_y14_impossible_dates_have_a_line(name: str, form: str) -> None:
    """A date that the calendar lacks, or in another order, is refused where it stands and shows the
    form.
    """
    record, (finding,) = read_record(Exemption, HERE / f"{name}.yaml", "f.yaml")
    assert record is None
    assert holds(finding, 4, 8, "bad-value", form)


@pytest.mark.parametrize("count", [500, 50_000])
def test_y15_depth_ends_reading(count: int) -> None:
    """Brackets inside brackets end at the limit, not in a crash."""
    assert holds(first(b"a: " + b"[" * count), 1, 35, "yaml-depth", "take some out")


def test_y15_the_deepest_level_allowed_is_read() -> None:
    """32 levels are no mistake: the mapping, and 31 lists in it."""
    text = "a: " + "[" * 31 + "x" + "]" * 31
    assert parse_yaml_tree(text, "f.yaml").findings == ()


def test_y16_a_big_file_is_refused_unread() -> None:
    """A file above 1 MB is no content."""
    assert holds(first(b"a: " + b"x" * 1_500_000), 1, 1, "too-large", "split it")


def test_y16_too_many_values_are_refused() -> None:
    """A file below the size limit still may not hold values without end."""
    assert holds(first(b"a:\n" + b"- x\n" * 30_000), 19_999, 3, "yaml-size", "split it")


def test_y18_every_escape_of_a_forbidden_character_is_found() -> None:
    """NUL, half a pair, C1 controls and direction marks cannot come in by an escape."""
    findings = tree("y18-escapes").findings
    assert [finding.message.split()[3] for finding in findings] == [
        "U+0000",
        "U+D800",
        "U+0085",
        "U+202E",
    ]


@pytest.mark.parametrize(
    "character", ["\0", "\x08", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\uffff"]
)
def test_y18_forbidden_characters_name_code_and_place(character: str) -> None:
    """A character that cannot be printed honestly is named by its code, where it stands."""
    finding = first(f"id: x\nnote: é{character}\n".encode())
    assert holds(finding, 2, 8, "forbidden-character", f"U+{ord(character):04X}")
    assert "delete it" in finding.message
