"""YAML text to a tree of dict, list, text and None, with the place of every value and key.

Read from parser events, never composed: nothing of YAML that multiplies, refers or converts is
followed.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from yaml import YAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from feuillet.findings import Finding, Place, build_error
from feuillet.load.events import YamlEvents, find_cut_texts, locate_event, parse_with_libyaml
from feuillet.load.file_text import FORBIDDEN_CHARACTER, describe_forbidden_character
from feuillet.load.line_slips import find_line_slip
from feuillet.load.syntax import MISSING_HEADER_REMEDY, explain_mistake
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import PlaceMarks, Step

_DEPTH_LIMIT = 32
_NODE_LIMIT = 20_000
EMPTY_FILE_MESSAGE = N_("the file says nothing: write its keys")
# A fact in a text, or what was meant to be one.
_FACT_IN_TEXT = re.compile(r"\{[^{}\s]+\}")

_TreeValue = dict[str, "_TreeValue"] | list["_TreeValue"] | str | None
_Steps = tuple[Step, ...]


class YamlTree(NamedTuple):
    """A file's content; `value` is None when it has no keys to read, and a finding says why."""

    value: dict[str, _TreeValue] | None
    # Where each value stands: its key when the value starts on a later line.
    marks: PlaceMarks
    keys: PlaceMarks
    # The mappings written in braces.
    braced: frozenset[_Steps]
    findings: tuple[Finding, ...]


class _ReadingNotes(NamedTuple):
    """What is written down while reading."""

    path: str
    lines: list[str]
    marks: dict[_Steps, tuple[int, int]]
    keys: dict[_Steps, tuple[int, int]]
    braced: set[_Steps]
    findings: list[Finding]

    def report(self, event: Event, message: str, rule: str) -> None:
        self.findings.append(build_error(Place(self.path, *locate_event(event)), message, rule))

    def apart(self) -> "_ReadingNotes":
        """For a value that will not be used: findings kept, places forgotten."""
        return self._replace(marks={}, keys={}, braced=set())

    def aside(self) -> "_ReadingNotes":
        """For a value under a key that is refused already: nothing kept."""
        return self._replace(marks={}, keys={}, braced=set(), findings=[])


# No error: reading ends here, and the finding is written already.
class _ReadingStopped(Exception):  # noqa: N818
    """The rest of the file is not read."""


def parse_yaml_tree(text: str, path: str, *, comments_may_trail: bool = False) -> YamlTree:
    """Every problem up to the first that cannot be read past; a designer's file may have comments
    after values.
    """
    parser = YamlEvents(text)
    notes = _ReadingNotes(path, parser.lines, {}, {}, set(), [])
    value: _TreeValue = None
    try:
        value = _parse_document(parse_with_libyaml(text) or parser, notes)
    except _ReadingStopped:
        pass
    except YAMLError as trouble:
        _report_syntax_mistake(notes, parser, trouble)
    except (ValueError, OverflowError):
        # PyYAML lets these through for an escape such as "\UFFFFFFFF", which is no character.
        place = Place(path, parser.line + 1, parser.column + 1)
        message = _("this escape is no character: write the text without it, or in single quotes")
        notes.findings.append(build_error(place, message, "yaml-quotes"))
    cut = find_cut_texts(parser, path, comments_may_trail=comments_may_trail)
    found = sorted((*notes.findings, *cut), key=lambda finding: finding.place)
    # One line of a bomb can hold the same mistake many times: the first of each kind is enough.
    first = {(finding.place.line, finding.rule): finding for finding in reversed(found)}
    findings = tuple(reversed(first.values()))
    return YamlTree(
        value if isinstance(value, dict) else None,
        notes.marks,
        notes.keys,
        frozenset(notes.braced),
        findings,
    )


def _report_syntax_mistake(notes: _ReadingNotes, parser: YamlEvents, trouble: YAMLError) -> None:
    mistake = explain_mistake(trouble, parser.lines, parser.long_quote)
    # Text that goes on below a comment breaks the file: the comment is the mistake.
    if mistake.line - 2 not in {line for line, _unused in parser.trailing}:
        place = Place(notes.path, mistake.line, mistake.column)
        notes.findings.append(build_error(place, mistake.message, mistake.rule))


def _parse_document(parser: Iterable[Event], notes: _ReadingNotes) -> _TreeValue:
    events = _limit_events(parser, notes)
    root = next(events, None)
    if root is None:
        notes.findings.append(build_error(Place(notes.path), _(EMPTY_FILE_MESSAGE), "yaml-empty"))
        return None
    value = _parse_node(root, events, (), notes)
    # Nothing more comes, but what stands below may break the file or start a second document.
    next(events, None)
    if value is None and not notes.findings:
        notes.report(root, _(EMPTY_FILE_MESSAGE), "yaml-empty")
    elif isinstance(value, list | str):
        what = _("a list") if isinstance(value, list) else _("a text")
        slip = find_line_slip(value) if isinstance(value, str) else None
        message = _("the file is {what} and not keys with values: write `key: value` lines").format(
            what=what
        )
        notes.report(root, slip.message if slip else message, "yaml-root")
    return value


def _limit_events(parser: Iterable[Event], notes: _ReadingNotes) -> Iterator[Event]:
    """The events of one document's nodes, and no more of them than a file may have."""
    documents = nodes = 0
    for event in parser:
        documents += isinstance(event, DocumentStartEvent)
        nodes += isinstance(event, NodeEvent)
        if documents > 1:
            notes.report(
                event, _("a second document starts here: keep one, without `---`"), "yaml-documents"
            )
            raise _ReadingStopped
        if nodes > _NODE_LIMIT:
            notes.report(
                event,
                _("the file has over {node_limit} values: split it").format(node_limit=_NODE_LIMIT),
                "yaml-size",
            )
            raise _ReadingStopped
        if isinstance(event, NodeEvent | CollectionEndEvent):
            yield event


def _parse_node(
    event: Event, events: Iterator[Event], steps: _Steps, notes: _ReadingNotes
) -> _TreeValue:
    notes.marks.setdefault(steps, locate_event(event))
    if isinstance(event, AliasEvent):
        message = _(
            "`*` refers to another value: write that value out here, or put the text in quotes"
        )
        notes.report(event, message, "yaml-anchor")
        return None
    _report_node_properties(event, notes)
    if isinstance(event, ScalarEvent):
        for named, place in _find_named_facts(event, steps, notes.lines):
            notes.marks.setdefault(named, place)
        return _parse_scalar(event, notes)
    if len(steps) >= _DEPTH_LIMIT:
        message = _("more than {depth_limit} levels, one inside the other: take some out")
        notes.report(event, message.format(depth_limit=_DEPTH_LIMIT), "yaml-depth")
        raise _ReadingStopped
    if isinstance(event, MappingStartEvent):
        notes.braced.update({steps} if event.flow_style else ())
        return _parse_mapping(events, steps, notes)
    return _parse_sequence(events, steps, notes)


def _find_named_facts(
    event: ScalarEvent, steps: _Steps, lines: list[str]
) -> Iterator[tuple[_Steps, tuple[int, int]]]:
    """Where a text of several lines writes `{name}`: such a text has many lines to look through."""
    first = locate_event(event)[0] - 1
    last = event.end_mark.line if event.end_mark else first
    # A block text, after | or >, ends where the next line begins.
    below = last if event.style in {"|", ">"} else last + 1
    for number, line in enumerate(lines[first:below] if last > first else (), first + 1):
        for match in _FACT_IN_TEXT.finditer(line):
            yield (*steps, match[0]), (number, match.start() + 1)


def _report_node_properties(event: Event, notes: _ReadingNotes) -> None:
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if anchor is not None:
        message = _(
            "the anchor `&{anchor}` is not allowed: delete it, and write the value out "
            "wherever it is meant"
        ).format(anchor=anchor)
        notes.report(event, message, "yaml-anchor")
    if tag is not None:
        message = _("tags (`!`) are not allowed: delete it; every value is read as it is written")
        notes.report(event, message, "yaml-tag")


def _parse_scalar(event: ScalarEvent, notes: _ReadingNotes) -> str | None:
    """Text exactly as written; plain `null`, `~` and nothing at all are None."""
    value: str = event.value
    if not event.style and value in {"", "~", "null"}:
        return None
    if event.style != '"':
        return value
    # Only double quotes have escapes, which the reading of the file could not see.
    match = FORBIDDEN_CHARACTER.search(value)
    if match:
        notes.report(
            event,
            _("in this text, {trouble}").format(trouble=describe_forbidden_character(match)),
            "forbidden-character",
        )
    return unicodedata.normalize("NFC", value)


def _parse_sequence(events: Iterator[Event], steps: _Steps, notes: _ReadingNotes) -> _TreeValue:
    values: list[_TreeValue] = []
    for event in events:
        if isinstance(event, SequenceEndEvent):
            break
        values.append(_parse_node(event, events, (*steps, len(values)), notes))
    return values


def _parse_mapping(events: Iterator[Event], steps: _Steps, notes: _ReadingNotes) -> _TreeValue:
    values: dict[str, _TreeValue] = {}
    again = False
    for event in events:
        if isinstance(event, MappingEndEvent):
            break
        key = _parse_key(event, events, (*steps, "?"), notes)
        if key is None:
            _parse_node(next(events), events, (*steps, "?"), notes.aside())
        elif (*steps, key) in notes.keys:
            # Keys one after the other that stood there already are one mistake: a line is gone
            # above them.
            if not again:
                line = notes.keys[*steps, key][0]
                message = _("`{key}` stands on line {line} already: keep one of the two{remedy}")
                remedy = _(MISSING_HEADER_REMEDY) if steps else ""
                told = message.format(key=key, line=line, remedy=remedy)
                notes.report(event, told, "yaml-duplicate-key")
            again = True
            _parse_entry(event, events, (*steps, key), notes.apart())
        else:
            again = False
            values[key] = _parse_entry(event, events, (*steps, key), notes)
    return values


def _parse_entry(
    key: Event, events: Iterator[Event], steps: _Steps, notes: _ReadingNotes
) -> _TreeValue:
    place = notes.keys[steps] = locate_event(key)
    event = next(events)
    if locate_event(event)[0] > place[0]:
        notes.marks[steps] = place
    return _parse_node(event, events, steps, notes)


def _parse_key(
    event: Event, events: Iterator[Event], steps: _Steps, notes: _ReadingNotes
) -> str | None:
    """The key as it is written; None when it cannot be one, and its value is then of no use."""
    if not isinstance(event, ScalarEvent):
        notes.report(event, _("a key is one word or text before a colon: write it so"), "yaml-key")
        _parse_node(event, events, steps, notes.aside())
        return None
    if event.value == "<<" and not event.style:
        notes.report(event, _("`<<` merges another mapping: write its keys out here"), "yaml-merge")
        return None
    _report_node_properties(event, notes)
    if not event.value:
        notes.report(event, _("a key is missing before the colon: write one"), "yaml-key")
        return None
    return _parse_scalar(event, notes) or str(event.value)
