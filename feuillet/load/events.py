"""PyYAML's events, and the comments that cut a text short."""

import re
from collections.abc import Iterator

import yaml
from yaml.events import Event
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner
from yaml.tokens import ScalarToken

from feuillet.findings import Finding, Place, build_error
from feuillet.messages import gettext as _

# Where the two parsers differ: a `#` that may be a comment after something, though a colour in
# quotes is none; a tab; a question mark in a list or a mapping on one line, and one of these that
# goes on below.
_DOUBTFUL_YAML = re.compile(
    r"""^ *(?:[^\s#].*|#.*["'].*)#|\t|[\[{].*\?|[\[{][^\]}\n]*$""", re.MULTILINE
)
_QUOTED_COLOUR = re.compile(r"""(["'])#[0-9a-fA-F]{3,8}\1""")


class YamlEvents(Reader, Scanner, Parser):
    """PyYAML's pure-Python parser, which also notes the comments that follow something on their
    line.

    Not the C one: it hides where comments stand, and says less of what is broken.
    """

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)
        self.lines = text.splitlines()
        # Line and column, counted from 0 as PyYAML does.
        self.trailing: list[tuple[int, int]] = []
        # The last quoted text that runs over several lines: where it opens, and the line on which
        # it closes.
        self.long_quote: tuple[int, int, int] | None = None

    def __iter__(self) -> Iterator[Event]:
        while self.check_event():
            event: Event = self.get_event()  # type: ignore[no-untyped-call]
            yield event

    def scan_to_next_token(self) -> None:
        line, column, start = self.line, self.column, self.pointer
        super().scan_to_next_token()
        if "#" in self.buffer[start : self.pointer]:
            self.note_comment(line, column)

    def scan_flow_scalar(self, style: str) -> ScalarToken:
        token: ScalarToken = super().scan_flow_scalar(style)
        if token.end_mark.line > token.start_mark.line:
            self.long_quote = (token.start_mark.line, token.start_mark.column, token.end_mark.line)
        return token

    def note_comment(self, line: int, column: int) -> None:
        text = self.lines[line]
        if text[:column].strip() and text[column:].lstrip().startswith("#"):
            self.trailing.append((line, text.index("#", column)))


def parse_with_libyaml(text: str) -> list[Event] | None:
    """The same events from the C parser, ten times as fast; None where only ours can tell what is
    wrong.
    """
    if not yaml.__with_libyaml__ or _DOUBTFUL_YAML.search(_QUOTED_COLOUR.sub("", text)):
        return None
    try:
        return list(yaml.parse(text, Loader=yaml.CSafeLoader))
    except (yaml.YAMLError, ValueError, OverflowError):
        return None


def locate_event(event: Event) -> tuple[int, int]:
    """Line and column of an event, counted from 1."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def find_cut_texts(parser: YamlEvents, path: str, *, comments_may_trail: bool) -> Iterator[Finding]:
    """Comments after something on their line; where they may trail, only those that swallow a
    value.
    """
    for line, column in parser.trailing:
        text = parser.lines[line]
        place = Place(path, line + 1, column + 1)
        if not comments_may_trail:
            message = _(
                "text cut by `#`: put the value in quotes, or the comment on a line of its own"
            )
            yield build_error(place, message, "yaml-cut-text")
        elif text[:column].rstrip()[-1] in ":-[{," and text[column + 1 : column + 2].strip():
            value = text[column:].split()[0].rstrip(",]}")
            yield build_error(
                place,
                _('`#` starts a comment here: put the colour in quotes, as "{value}"').format(
                    value=value
                ),
                "yaml-cut-text",
            )
