"""Lines and cells of a list as text are those that a spreadsheet would show."""

import pytest

from feuillet.batch.delimited_text import UNCLOSED_QUOTATION, parse_rows


def cells(text: str) -> list[tuple[int, list[str]]]:
    """The number and the cells of each row."""
    return [(row.number, [cell.text for cell in row.cells]) for row in parse_rows(text)]


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_what_separates_is_seen_in_the_heading(separator: str, end: str) -> None:
    """Of each country and with each system's ends of lines; another sign in a cell is text."""
    other = ";" if separator != ";" else ","
    lines = (("a", f'"b{other} {other} {other}"', "c"), (f'"Le{other} Roy"', "Anne", "1960-02-01"))
    found = cells(end.join(separator.join(line) for line in lines))
    assert found[1] == (2, [f"Le{other} Roy", "Anne", "1960-02-01"])


def test_a_title_above_the_heading_does_not_say_what_separates() -> None:
    """It may have a comma."""
    assert cells("Liste, bloc 3\na;b;c")[1] == (2, ["a", "b", "c"])


@pytest.mark.parametrize("line", ["sep=;", "SEP=;", '"sep=;"', " sep=; "])
def test_the_line_that_names_the_separator_is_passed_over(line: str) -> None:
    """It is written for Excel; lines are counted with it."""
    assert cells(f"{line}\na;b\n1;2") == [(2, ["a", "b"]), (3, ["1", "2"])]


@pytest.mark.parametrize(
    ("said", "sign"), [(",", ","), ("\t", "\t"), ("\\t", "\t"), ("|", "|"), ("^", "^")]
)
def test_the_line_that_names_the_separator_is_obeyed(said: str, sign: str) -> None:
    """Whatever there is more of."""
    assert cells(f"sep={said}\na;;;b{sign}c") == [(2, ["a;;;b", "c"])]


@pytest.mark.parametrize("blank", ["", ";;;;", " ; ; ", ";;\u00a0;", '"";""', "\t"])
def test_lines_that_hold_nothing_are_passed_over(blank: str) -> None:
    """Spreadsheets leave them behind deleted rows; what follows keeps its number."""
    assert cells(f"a;b;c\n{blank}\n1;2;3") == [(1, ["a", "b", "c"]), (3, ["1", "2", "3"])]


def test_a_cell_in_quotes_may_have_several_lines() -> None:
    """The next person has the number that an editor shows (RFC 4180)."""
    found = cells('a;b;c\r\n1;"douzième\nvertèbre";2\r\n3;4;5')
    assert found == [
        (1, ["a", "b", "c"]),
        (2, ["1", "douzième\nvertèbre", "2"]),
        (4, ["3", "4", "5"]),
    ]


def test_quotes_within_quotes_are_doubled() -> None:
    """And a mark within a cell that has none around it is text."""
    assert cells('a;b;c\n"dit ""le petit""";Jean "Jo" P.;x')[1] == (
        2,
        ['dit "le petit"', 'Jean "Jo" P.', "x"],
    )


@pytest.mark.parametrize(
    "text", ["durée ; retour ; travail\nmerci", "a\nb;c;d;e", "durée ;\nretour ; travail ; merci"]
)
def test_a_cell_of_several_lines_may_have_separators(text: str) -> None:
    """Fewer on a line than a person's line has; with as many it is somebody's."""
    found = cells(f'a;b;c;d;e\n1;2;3;4;"{text}"\n5;6;7;8;9\n5;6;7;8;')
    assert found[1] == (2, ["1", "2", "3", "4", text])
    assert cells(f'a;b;c;d;e\n1;2;3;4;"{text}\nC;D;1961;L1;x"\n5;6;7;8;9')[1] == (2, [])
    assert cells(f'a;b;c;d;e\n1;2;"{text}\nC;D;1961"\n5;6;7\n5;6;8')[1] == (2, [])


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        (('"A;B;1960', "C;D;1961", "E;F;1962"), [2]),
        (('"A;B;1960', "C;D;1961", 'E";F;1962'), [2, 4]),
        (('A;B;"1960', "C;D;1961", 'E;F;1962"'), [2, 4]),
        (('A;B;"1960', '"C";D;1961', "E;F;1962"), [2]),
        (('A";B;1960', 'C";D;1961', "E;F;1962"), [2, 3]),
        (('"A" x;B;1960', "C;D;1961", "E;F;1962"), [2]),
    ],
)
def test_a_mark_that_is_not_closed_takes_in_nobody_else(
    lines: tuple[str, ...], wrong: list[int]
) -> None:
    """Else the next patients would stand in the first one's name."""
    found = list(parse_rows("\n".join(("a;b;c", *lines))))
    assert [row.number for row in found if row.trouble == UNCLOSED_QUOTATION] == wrong
    assert [row.number for row in found] == [1, 2, 3, 4]


def test_a_very_long_list_is_read_in_a_moment() -> None:
    """A mark that nobody closes does not ask for the whole list again and again."""
    assert len(list(parse_rows("a;b;c\n" + '"x;y;z\n' * 20_000))) == 20_001


def test_a_line_that_was_saved_as_one_cell_is_taken_apart() -> None:
    """A spreadsheet that does not know the separator writes it so, with quotes in quotes."""
    text = '"a,b,c";;\n"""x, y"",1,2";;\n"3,4,5";;'
    assert cells(text) == [(1, ["a", "b", "c"]), (2, ["x, y", "1", "2"]), (3, ["3", "4", "5"])]
    assert [row.trouble for row in parse_rows(f'{text}\n"6,7')] == ["", "", "", UNCLOSED_QUOTATION]
    assert cells('"a,b,c"\n"1,2,3"') == [(1, ["a", "b", "c"]), (2, ["1", "2", "3"])]
