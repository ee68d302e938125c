"""YAML's errors in words that mend the line."""

import pytest

from feuillet.load.syntax import quote_line_value
from feuillet.load.tree import parse_yaml_tree

CASES = [
    ("a: 'x\nb: c\n", (1, 4), "yaml-quotes", "add the closing quote"),
    ('a: "x\n---\n', (1, 4), "yaml-quotes", "add the closing quote"),
    (
        'a: "x\nb: c\nd: "e"\n',
        (1, 4),
        "yaml-quotes",
        "closes only on line 3: add the closing quote",
    ),
    (
        "a: 'x\nb: c\nd: 'e'\n",
        (1, 4),
        "yaml-quotes",
        "closes only on line 3: add the closing quote",
    ),
    ('a: "C:\\data"\n', (1, 8), "yaml-quotes", "use single quotes"),
    ("a: `b`\n", (1, 4), "yaml-quotes", 'as a: "`b`"'),
    ("a: **bold** b\n", (1, 4), "yaml-quotes", 'as a: "**bold** b"'),
    ("a: & b\n", (1, 4), "yaml-quotes", 'as a: "& b"'),
    ("a: > 5\n", (1, 4), "yaml-quotes", 'as a: "> 5"'),
    ("a: ? b\n", (1, 4), "yaml-quotes", 'as a: "? b"'),
    ("a: ]b\n", (1, 4), "yaml-quotes", 'as a: "]b"'),
    (
        "a: {b} c\n",
        (1, 8),
        "yaml-quotes",
        'closing bracket: put all of it in quotes, as a: "{b} c"',
    ),
    ('a: "b "c" d"\n', (1, 8), "yaml-quotes", "as a: 'b \"c\" d'"),
    ("a:\n  - b: c: d\n", (2, 9), "yaml-quotes", 'as - b: "c: d"'),
    ("a: b\tc\n", (1, 5), "yaml-tab", "use spaces"),
    ("a: !x!y b\n", (1, 4), "yaml-tag", "delete it"),
    ("a: - b\n", (1, 4), "yaml-syntax", "a line of its own"),
    ("a: [b\nc: d\n", (1, 4), "yaml-syntax", "the list opened here is not closed"),
    ("a: {b\nc: d\n", (1, 4), "yaml-syntax", "the mapping opened here is not closed"),
    ("a: [Why?]\n", (1, 4), "yaml-syntax", "put texts that hold `,` `:` or `?` in quotes"),
    ("a: b\nc\n", (2, 1), "yaml-syntax", "neither `key: value` nor indented"),
    ("a: b\n  c: d\n", (2, 4), "yaml-syntax", "align it with the other keys"),
    ("a:b\nc: d\n", (1, 2), "yaml-syntax", "a plain space follows the colon"),
    *(
        (text.replace("_", sign), place, "yaml-syntax", said)
        for sign, said in (
            ("\u00a0", "a no-break space stands after `name:`: a plain space follows the colon"),
            ("\u202f", "a narrow no-break space stands after `name:`: a plain space follows"),
            ("\u2003", "U+2003, which looks like a space, stands after `name:`"),
            ("", "no space stands after `name:`: a plain space follows the colon"),
        )
        for text, place in (
            ("name:_X\nb: c\n", (1, 5)),
            ("a: b\nname:_X\n", (2, 5)),
            ("a: b\nname:_X\nc: d\n", (2, 5)),
            ("a: b\nname:_X\n  and more\nc: d\n", (2, 5)),
            ("a:\n  - name:_X\n    b: c\n", (2, 9)),
            ("a: b\nname :_X\nc: d\n", (2, 6)),
        )
    ),
    ("a: b\nname：X\n", (2, 5), "yaml-syntax", "“：” (U+FF1A) after `name` is no colon: type `:`"),
    ("a: b\nname： X\nc: d\n", (2, 5), "yaml-syntax", "a plain space follows the colon"),
    ("a: b\nname﹕X\n", (2, 5), "yaml-syntax", "“﹕” (U+FE55) after `name` is no colon"),
    *(
        (f"a:\n  {sign}id: x\n    b: c\n", (2, 3), "yaml-syntax", said)
        for sign, said in (
            ("– ", "“–” begins no entry: write - for a list"),
            ("— ", "“—” begins no entry: write - for a list"),
            ("• ", "“•” begins no entry: write - for a list"),
            ("•\t", "“•” begins no entry: write - for a list"),
            ("−", "“−” begins no entry: write - for a list"),
            ("* ", "“*” begins no entry: write - for a list"),
            ("-", "no space follows the - of this entry"),
        )
    ),
    ("a:\n    b: c\n  d: e\n", (3, 3), "yaml-syntax", "align this line"),
    ("a: b\n  c: d\n", (2, 4), "yaml-syntax", "the line that is missing above, such as `facts:`"),
    (
        "a:\n- b\n  c: d\n",
        (3, 4),
        "yaml-syntax",
        "the line that is missing above, such as `facts:`",
    ),
    ("a:\n  - b\n - c\n", (3, 2), "yaml-syntax", "align this line"),
    ("{a: b}}\n", (1, 7), "yaml-syntax", "delete what stands here"),
    ("%YAML 2.0\n---\na: b\n", (1, 1), "yaml-syntax", "check its quotes"),
]


@pytest.mark.parametrize(
    ("text", "place", "rule", "advice"), CASES, ids=[case[0] for case in CASES]
)
def test_what_to_do(text: str, place: tuple[int, int], rule: str, advice: str) -> None:
    """Each mistake is one finding, where it was made, with the remedy."""
    (finding,) = parse_yaml_tree(text, "f").findings
    assert (finding.place[1:], finding.rule) == (place, rule)
    assert advice in finding.message


@pytest.mark.parametrize(
    ("line", "fixed"),
    [
        ("  - a: b: c", '- a: "b: c"'),
        ("a: 'l'eau'", 'a: "l\'eau"'),
        ("a: \"b\" 'c'", "a: '\"b\" ''c'''"),
        ("- @a", '- "@a"'),
        ("a: " + "b" * 100, 'a: "' + "b" * 60 + '…"'),
    ],
)
def test_the_line_as_it_should_be(line: str, fixed: str) -> None:
    """The fix keeps dash and key, chooses quotes that the text does not use, and stays short."""
    assert quote_line_value(line) == fixed


@pytest.mark.parametrize(
    "line", ["a: 'l'eau'", "a: b: c", "a: @b", 'a: "il dit "non""', "a: {b} c", "a: \\d: e"]
)
def test_the_fix_can_be_read(line: str) -> None:
    """What the message proposes is YAML without a mistake."""
    assert parse_yaml_tree(line, "f").findings
    assert parse_yaml_tree(quote_line_value(line), "f").findings == ()


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("name：X\n", "is no colon: type `:`"),
        ("name:\u00a0X\n", "a plain space follows the colon"),
        ("– x\n– y\n", "write - for a list"),
    ],
)
def test_a_file_that_is_read_as_one_text(text: str, advice: str) -> None:
    """The sign that keeps its first line from being a key is named."""
    (finding,) = parse_yaml_tree(text, "f").findings
    assert finding.rule == "yaml-root"
    assert advice in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "a: https://asso.example\n",
        "a: – b\n",
        "a: À 12:30, b:c\n",
        "a:\n  - https://asso.example\n",
        "a: |\n  – b\n  c:d\n",
        "a:\u0020\u00a0b\n",
    ],
)
def test_signs_inside_a_text_are_its_own(text: str) -> None:
    """Only a line that cannot be read is looked at."""
    assert parse_yaml_tree(text, "f").findings == ()
