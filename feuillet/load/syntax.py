"""What YAML's own errors mean to an author, and how to mend the line."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from yaml import YAMLError
from yaml.error import MarkedYAMLError

from feuillet.load.line_slips import find_line_slip, find_slip_above
from feuillet.messages import N_
from feuillet.messages import gettext as _

# Indentation, list dashes and a key; then the value.
_KEY_AND_VALUE = re.compile(r"(\s*(?:-\s+)*(?:[^\s\"'#\[{][^:]*:\s+)?)(.*)")
_LONGEST_LINE_QUOTE = 60


class _SyntaxMistake(NamedTuple):
    """Line and column count from 1."""

    line: int
    column: int
    message: str
    rule: str


class _SyntaxCase(NamedTuple):
    """Words of YAML's problem and of its context; `opening` points at the construct's opening."""

    problem: str
    context: str
    message: str
    rule: str = "yaml-syntax"
    opening: bool = False


# A line deleted by mistake leaves what stood under it to the key above.
MISSING_HEADER_REMEDY = N_(
    ", or write the line that is missing above, such as `facts:` or `contact:`"
)
_LEADING_SIGN = N_("a text cannot start with this sign: put it in quotes, as {fix}")
_TEXT_AFTER_END = N_(
    "the file's keys have ended above: delete what stands here, or write it as `key: value`"
)
_UNCLOSED_QUOTE = N_("the quote opened here is never closed: add the closing quote")
_BAD_ESCAPE = N_("a backslash has a meaning in double quotes: use single quotes, or write it twice")
_FORBIDDEN_TAG = N_("tags (`!`) are not allowed: delete it; every value is read as it is written")
_BROKEN_BLOCK = N_("`|` and `>` start a text on the next line: put this one in quotes, as {fix}")
_MISPLACED_DASH = N_(
    "a list starts on a line of its own; if this is a text, put it in quotes, as {fix}"
)
_LINE_WITHOUT_KEY = N_(
    "this line is neither `key: value` nor indented under its key: write it as one of the two"
)
_WRONG_INDENTATION = N_(
    "the indentation fits no line above: align this line with its neighbours, or write "
    "the line that is missing above, such as `facts:` or `contact:`"
)

# The first that fits is taken; `{fix}` is the line with its value in quotes.
_SYNTAX_CASES = (
    _SyntaxCase("end of stream", "quoted", _UNCLOSED_QUOTE, "yaml-quotes", opening=True),
    _SyntaxCase("document separator", "quoted", _UNCLOSED_QUOTE, "yaml-quotes", opening=True),
    _SyntaxCase("escape", "", _BAD_ESCAPE, "yaml-quotes"),
    _SyntaxCase("tag handle", "", _FORBIDDEN_TAG, "yaml-tag"),
    _SyntaxCase("", "tag", _FORBIDDEN_TAG, "yaml-tag", opening=True),
    _SyntaxCase("cannot start any token", "", _LEADING_SIGN, "yaml-quotes"),
    _SyntaxCase("node content", "", _LEADING_SIGN, "yaml-quotes"),
    _SyntaxCase("document start", "", _TEXT_AFTER_END),
    _SyntaxCase(
        "",
        "alias",
        N_("a text cannot start with `*`: put it in quotes, as {fix}"),
        "yaml-quotes",
        opening=True,
    ),
    _SyntaxCase(
        "",
        "anchor",
        N_("a text cannot start with `&`: put it in quotes, as {fix}"),
        "yaml-quotes",
        opening=True,
    ),
    _SyntaxCase("", "block scalar", _BROKEN_BLOCK, "yaml-quotes", opening=True),
    _SyntaxCase(
        "mapping keys",
        "",
        N_("a text cannot start with `? `: put it in quotes, as {fix}"),
        "yaml-quotes",
    ),
    _SyntaxCase("sequence entries", "", _MISPLACED_DASH),
    _SyntaxCase("could not find expected ':'", "", _LINE_WITHOUT_KEY, opening=True),
    _SyntaxCase(
        "",
        "flow sequence",
        N_(
            "the list opened here is not closed, or a comma is missing: close it, and put texts "
            "that hold `,` `:` or `?` in quotes"
        ),
        opening=True,
    ),
    _SyntaxCase(
        "",
        "flow mapping",
        N_(
            "the mapping opened here is not closed, or a comma is missing: close it, and put "
            "texts that hold `,` `:` or `?` in quotes"
        ),
        opening=True,
    ),
    _SyntaxCase("expected <block end>", "", _WRONG_INDENTATION),
)


def explain_mistake(
    trouble: YAMLError, lines: Sequence[str], long_quote: tuple[int, int, int] | None = None
) -> _SyntaxMistake:
    """The mistake in plain words, from PyYAML's problem, the lines of the file and its last quote
    of several lines.
    """
    if not isinstance(trouble, MarkedYAMLError) or trouble.problem_mark is None:
        return _SyntaxMistake(
            1,
            1,
            _("this is not YAML that can be read: start again from a file that works"),
            "yaml-syntax",
        )
    row, column = trouble.problem_mark.line, trouble.problem_mark.column
    line = lines[row] if row < len(lines) else ""
    if long_quote and long_quote[2] == row:
        message = _(
            "the quote opened here closes only on line {line}: add the closing quote "
            "where the text ends"
        ).format(line=row + 1)
        return _SyntaxMistake(long_quote[0] + 1, long_quote[1] + 1, message, "yaml-quotes")
    if line[column : column + 1] == "\t" and not find_line_slip(line):
        return _SyntaxMistake(row + 1, column + 1, _("a tab stands here: use spaces"), "yaml-tab")
    if slip := find_slip_above(lines, row):
        return _SyntaxMistake(slip.line, slip.column, slip.message, "yaml-syntax")
    for look in (_find_second_colon, _find_inner_quote):
        found = look(trouble.problem or "", line, column)
        if found:
            return _SyntaxMistake(row + 1, column + 1, *found)
    return _match_syntax_case(trouble, lines)


def _match_syntax_case(trouble: MarkedYAMLError, lines: Sequence[str]) -> _SyntaxMistake:
    problem, context = trouble.problem or "", trouble.context or ""
    fallback = _SyntaxCase(
        "",
        "",
        _("this line cannot be read ({problem}): check its quotes, colons and indentation").format(
            problem=problem
        ),
    )
    case = next(
        (case for case in _SYNTAX_CASES if case.problem in problem and case.context in context),
        fallback,
    )
    mark = (case.opening and trouble.context_mark) or trouble.problem_mark
    if mark is None:
        return _SyntaxMistake(1, 1, fallback.message, fallback.rule)
    line = lines[mark.line] if mark.line < len(lines) else ""
    return _SyntaxMistake(
        mark.line + 1,
        mark.column + 1,
        _(case.message).replace("{fix}", quote_line_value(line)),
        case.rule,
    )


def _find_second_colon(problem: str, line: str, column: int) -> tuple[str, str] | None:
    """A second colon on the line, or a line that runs on from a text above it."""
    if "mapping values are not allowed" not in problem:
        return None
    if ": " in line[:column]:
        return (
            _("the text holds a colon: put it in quotes, as {fixed}").format(
                fixed=quote_line_value(line)
            ),
            "yaml-quotes",
        )
    message = _(
        "this line is read as part of the text above: align it with the other keys, check that "
        "the line above has a space after its colon{remedy}"
    ).format(remedy=_(MISSING_HEADER_REMEDY))
    return message, "yaml-syntax"


def _find_inner_quote(problem: str, line: str, column: int) -> tuple[str, str] | None:
    """Text after a closed quote or bracket: the quote inside the text has closed it."""
    value = _find_line_value(line)
    if (
        "expected <block end>" not in problem
        or value[:1] not in {"'", '"', "{", "["}
        or not line[:column].strip(" -")
    ):
        return None
    sign = _("quote") if value[0] in "'\"" else _("bracket")
    return (
        (
            _(
                "the text goes on after its closing {sign}: put all of it in quotes, as {fixed}"
            ).format(sign=sign, fixed=quote_line_value(line))
        ),
        "yaml-quotes",
    )


def _find_line_value(line: str) -> str:
    match = _KEY_AND_VALUE.match(line)
    return match[2].strip() if match else ""


def quote_line_value(line: str) -> str:
    """The key of a line and its value in the quotes that suit it."""
    match = _KEY_AND_VALUE.match(line)
    head, value = (match[1].strip(), match[2].strip()) if match else ("", line.strip())
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        value = value[1:-1]
    if len(value) > _LONGEST_LINE_QUOTE:
        value = value[:_LONGEST_LINE_QUOTE].rstrip() + "…"
    double = '"' not in value and "\\" not in value
    quoted = f'"{value}"' if double else "'" + value.replace("'", "''") + "'"
    return f"{head} {quoted}".strip()
