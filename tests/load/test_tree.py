"""YAML becomes dict, list, text and None, with the place of each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feuillet.load.file_text import FORBIDDEN_CHARACTER
from feuillet.load.tree import parse_yaml_tree

SIGNS = st.text(alphabet="ab:-?#[]{},&*!|>'\"%@`\\~< \n\t0é", max_size=60)


def test_nothing_is_none() -> None:
    """Plain null, a tilde and nothing at all are None; other spellings, and quotes, are text."""
    tree = parse_yaml_tree("a: null\nb: ~\nc:\nd: Null\ne: ''\nf: 'null'\n", "f")
    assert tree.value == {"a": None, "b": None, "c": None, "d": "Null", "e": "", "f": "null"}


def test_block_texts_keep_their_lines() -> None:
    """A literal block keeps its line ends, a folded one joins its lines."""
    assert parse_yaml_tree("a: |\n  b\n  c\nd: >-\n  e\n  f\n", "f").value == {
        "a": "b\nc\n",
        "d": "e f",
    }


def test_escapes_are_composed() -> None:
    """A loose accent in an escape is composed as those of the file are."""
    assert parse_yaml_tree('a: "e\\u0301"\n', "f").value == {"a": "é"}


def test_marks_of_values_and_keys() -> None:
    """A value stands where it starts, or at its key when it starts on a later line."""
    tree = parse_yaml_tree("a:\n  - b: c\n    d: >\n      e\n", "f")
    assert tree.marks == {
        (): (1, 1),
        ("a",): (1, 1),
        ("a", 0): (2, 5),
        ("a", 0, "b"): (2, 8),
        ("a", 0, "d"): (3, 8),
    }
    assert tree.keys == {("a",): (1, 1), ("a", 0, "b"): (2, 5), ("a", 0, "d"): (3, 5)}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (">-\n  x {b}\n  {c} {b}", {"{b}": (2, 5), "{c}": (3, 3)}),
        ("|\n\n  {b}\n\n  {c}", {"{b}": (3, 3), "{c}": (5, 3)}),
        ('"x\n  {b}"', {"{b}": (2, 3)}),
        ("x\n  {b}", {"{b}": (2, 3)}),
    ],
)
def test_a_fact_in_a_long_text_has_its_line(text: str, places: dict[str, tuple[int, int]]) -> None:
    """Where a text of several lines names a fact, first; braces on the lines below it are not its
    own.
    """
    marks = parse_yaml_tree(f"a: {text}\nd: {{e: f}}\ng: '{{b}}'\n", "f").marks
    assert {steps[-1]: place for steps, place in marks.items() if "{" in str(steps)} == places


def test_mappings_in_braces_are_known() -> None:
    """What is missing in one is written between its braces."""
    assert parse_yaml_tree("a: {b: {c: d}}\ne:\n  f: [{g: h}]\n", "f").braced == {
        ("a",),
        ("a", "b"),
        ("e", "f", 0),
    }


def test_a_doubled_key_may_be_of_a_lost_header() -> None:
    """Inside a mapping the line that is missing above may be the mistake; at the margin there is
    none above.
    """
    inside, outside = (
        parse_yaml_tree(text, "f").findings[0] for text in ("a:\n  b: c\n  b: d\n", "b: c\nb: d\n")
    )
    assert "or write the line that is missing above, such as `facts:`" in inside.message
    assert outside.message == "`b` stands on line 1 already: keep one of the two"


def test_a_doubled_key_does_not_move_the_first() -> None:
    """Places are those of the value that is kept; the other value's problems are still found."""
    tree = parse_yaml_tree("a: {x: 1}\na: {x: !t 2}\n", "f")
    assert tree.marks["a", "x"] == (1, 8)
    assert [finding.rule for finding in tree.findings] == ["yaml-duplicate-key", "yaml-tag"]


def test_doubled_keys_in_a_row_are_one_mistake() -> None:
    """The line between two entries is gone: told where the second one begins, and not at each of
    its keys.
    """
    text = "a:\n  x: 1\n  y: 2\n  x: 3\n  y: 4\n  z: 5\n  x: 6\n"
    assert [finding.place.line for finding in parse_yaml_tree(text, "f").findings] == [4, 7]


def test_equal_keys_of_different_mappings() -> None:
    """A key may stand again in another mapping."""
    assert parse_yaml_tree("a: {x: 1}\nb: {x: 2}\nc: [{x: 1}, {x: 2}]\n", "f").findings == ()


def test_one_document_may_be_marked() -> None:
    """The dashes that some editors write above a document are no second one."""
    assert parse_yaml_tree("---\na: b\n...\n", "f") == parse_yaml_tree("---\na: b\n", "f")
    assert parse_yaml_tree("---\na: b\n", "f").value == {"a": "b"}


def test_reading_goes_on_after_a_refusal() -> None:
    """Anchors, tags, merge keys and doubles in one file are all found."""
    text = "a: &x b\nc: !t d\n<<: {e: f}\na: g\n? [k]\n: h\n"
    rules = ["yaml-anchor", "yaml-tag", "yaml-merge", "yaml-duplicate-key", "yaml-key"]
    assert [finding.rule for finding in parse_yaml_tree(text, "f").findings] == rules


def test_text_below_a_comment_is_one_mistake() -> None:
    """The comment is reported, and not what it breaks on the next line."""
    assert [finding.rule for finding in parse_yaml_tree("a: b # c\n  d\n", "f").findings] == [
        "yaml-cut-text"
    ]


@pytest.mark.parametrize("escape", ["\\UFFFFFFFF", "\\U00110000"])
def test_an_escape_beyond_all_characters(escape: str) -> None:
    """PyYAML's own crash on such an escape becomes a finding."""
    (finding,) = parse_yaml_tree(f'a: b\nc: "{escape}"\n', "f").findings
    assert (finding.place.line, finding.rule) == (2, "yaml-quotes")


@given(SIGNS)
def test_any_signs_end_in_a_mapping_or_a_finding(text: str) -> None:
    """Nothing raises, and a file without keys always says why."""
    tree = parse_yaml_tree(text, "f")
    assert isinstance(tree.value, dict) or tree.findings


@given(
    st.dictionaries(
        st.text(min_size=1).filter(lambda key: not FORBIDDEN_CHARACTER.search(key)),
        st.just("x"),
        max_size=4,
    )
)
def test_quoted_keys_are_kept(keys: dict[str, str]) -> None:
    """A key in single quotes is that key, whatever it holds."""
    text = "".join(
        "? '" + key.replace("'", "''") + "'\n: x\n" for key in keys if not set(key) & set(" \t\r\n")
    )
    assert len(parse_yaml_tree(text or "a: b", "f").value or {}) == max(1, text.count("\n: x\n"))
