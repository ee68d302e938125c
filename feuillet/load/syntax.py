"""What YAML's own errors mean to an author, and how to mend the line."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from yaml import YAMLError
from yaml.error import MarkedYAMLError

# Indentation, list dashes and a key; then the value.
LINE = re.compile(r"(\s*(?:-\s+)*(?:[^\s\"'#\[{][^:]*:\s+)?)(.*)")
SHOWN = 60


class Mistake(NamedTuple):
    """Line and column count from 1."""

    line: int
    column: int
    message: str
    rule: str


class Case(NamedTuple):
    """Words of YAML's problem and of its context; `opening` points at where the construct opened."""

    problem: str
    context: str
    message: str
    rule: str = "yaml-syntax"
    opening: bool = False


# A line deleted by mistake leaves what stood under it to the key above.
HEADER = ", or write the line that is missing above, such as `facts:` or `contact:`"
SIGN = "a text cannot start with this sign: put it in quotes, as {fix}"
ENDED = "the file's keys have ended above: delete what stands here, or write it as `key: value`"
UNCLOSED_QUOTE = "the quote opened here is never closed: add the closing quote"
UNCLOSED = (
    "opened here is not closed, or a comma is missing: close it, and put texts that hold `,` `:` or `?` in quotes"
)
ESCAPE = "a backslash has a meaning in double quotes: use single quotes, or write it twice"
TAG = "tags (`!`) are not allowed: delete it; every value is read as it is written"
BLOCK = "`|` and `>` start a text on the next line: put this one in quotes, as {fix}"
DASH = "a list starts on a line of its own; if this is a text, put it in quotes, as {fix}"
NO_KEY = "this line is neither `key: value` nor indented under its key: write it as one of the two"
INDENTATION = f"the indentation fits no line above: align this line with its neighbours{HEADER}"

# The first that fits is taken; `{fix}` is the line with its value in quotes.
CASES = (
    Case("end of stream", "quoted", UNCLOSED_QUOTE, "yaml-quotes", opening=True),
    Case("document separator", "quoted", UNCLOSED_QUOTE, "yaml-quotes", opening=True),
    Case("escape", "", ESCAPE, "yaml-quotes"),
    Case("tag handle", "", TAG, "yaml-tag"),
    Case("", "tag", TAG, "yaml-tag", opening=True),
    Case("cannot start any token", "", SIGN, "yaml-quotes"),
    Case("node content", "", SIGN, "yaml-quotes"),
    Case("document start", "", ENDED),
    Case("", "alias", "a text cannot start with `*`: put it in quotes, as {fix}", "yaml-quotes", opening=True),
    Case("", "anchor", "a text cannot start with `&`: put it in quotes, as {fix}", "yaml-quotes", opening=True),
    Case("", "block scalar", BLOCK, "yaml-quotes", opening=True),
    Case("mapping keys", "", "a text cannot start with `? `: put it in quotes, as {fix}", "yaml-quotes"),
    Case("sequence entries", "", DASH),
    Case("could not find expected ':'", "", NO_KEY, opening=True),
    Case("", "flow sequence", f"the list {UNCLOSED}", opening=True),
    Case("", "flow mapping", f"the mapping {UNCLOSED}", opening=True),
    Case("expected <block end>", "", INDENTATION),
)


def explain(trouble: YAMLError, lines: Sequence[str], long_quote: tuple[int, int, int] | None = None) -> Mistake:
    """The mistake in plain words, from PyYAML's problem, the lines of the file and its last quote of several lines."""
    if not isinstance(trouble, MarkedYAMLError) or trouble.problem_mark is None:
        return Mistake(1, 1, "this is not YAML that can be read: start again from a file that works", "yaml-syntax")
    row, column = trouble.problem_mark.line, trouble.problem_mark.column
    line = lines[row] if row < len(lines) else ""
    if long_quote and long_quote[2] == row:
        message = f"the quote opened here closes only on line {row + 1}: add the closing quote where the text ends"
        return Mistake(long_quote[0] + 1, long_quote[1] + 1, message, "yaml-quotes")
    if line[column : column + 1] == "\t":
        return Mistake(row + 1, column + 1, "a tab stands here: use spaces", "yaml-tab")
    for look in (colon, inner_quote):
        found = look(trouble.problem or "", line, column)
        if found:
            return Mistake(row + 1, column + 1, *found)
    return by_case(trouble, lines)


def by_case(trouble: MarkedYAMLError, lines: Sequence[str]) -> Mistake:
    problem, context = trouble.problem or "", trouble.context or ""
    fallback = Case("", "", f"this line cannot be read ({problem}): check its quotes, colons and indentation")
    case = next((case for case in CASES if case.problem in problem and case.context in context), fallback)
    mark = (case.opening and trouble.context_mark) or trouble.problem_mark
    if mark is None:
        return Mistake(1, 1, fallback.message, fallback.rule)
    line = lines[mark.line] if mark.line < len(lines) else ""
    return Mistake(mark.line + 1, mark.column + 1, case.message.replace("{fix}", in_quotes(line)), case.rule)


def colon(problem: str, line: str, column: int) -> tuple[str, str] | None:
    """A second colon on the line, or a line that runs on from a text above it."""
    if "mapping values are not allowed" not in problem:
        return None
    if ": " in line[:column]:
        return f"the text holds a colon: put it in quotes, as {in_quotes(line)}", "yaml-quotes"
    message = "this line is read as part of the text above: align it with the other keys, "
    return message + f"check that the line above has a space after its colon{HEADER}", "yaml-syntax"


def inner_quote(problem: str, line: str, column: int) -> tuple[str, str] | None:
    """Text after a closed quote or bracket: the quote inside the text has closed it."""
    value = value_of(line)
    if "expected <block end>" not in problem or value[:1] not in {"'", '"', "{", "["} or not line[:column].strip(" -"):
        return None
    sign = "quote" if value[0] in "'\"" else "bracket"
    return f"the text goes on after its closing {sign}: put all of it in quotes, as {in_quotes(line)}", "yaml-quotes"


def value_of(line: str) -> str:
    match = LINE.match(line)
    return match[2].strip() if match else ""


def in_quotes(line: str) -> str:
    """The key of a line and its value in the quotes that suit it."""
    match = LINE.match(line)
    head, value = (match[1].strip(), match[2].strip()) if match else ("", line.strip())
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        value = value[1:-1]
    if len(value) > SHOWN:
        value = value[:SHOWN].rstrip() + "…"
    double = '"' not in value and "\\" not in value
    quoted = f'"{value}"' if double else "'" + value.replace("'", "''") + "'"
    return f"{head} {quoted}".strip()
