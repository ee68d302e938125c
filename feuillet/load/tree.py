"""YAML text to a tree of dict, list, text and None, with the place of every value and key.

Read from parser events, never composed: nothing of YAML that multiplies, refers or converts is followed.
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

from feuillet.findings import Finding, Place, error
from feuillet.load.events import Events, cut_text, quick, spot
from feuillet.load.source import FORBIDDEN, forbidden_character
from feuillet.load.syntax import HEADER, explain
from feuillet.model import Marks, Step

DEPTH_LIMIT = 32
NODE_LIMIT = 20_000
SILENT = "the file says nothing: write its keys"
# A fact in a text, or what was meant to be one.
NAMED = re.compile(r"\{[^{}\s]+\}")

Value = dict[str, "Value"] | list["Value"] | str | None
Steps = tuple[Step, ...]


class Tree(NamedTuple):
    """A file's content; `value` is None when it has no keys to read, and then a finding says why."""

    value: dict[str, Value] | None
    # Where each value stands: its key when the value starts on a later line.
    marks: Marks
    keys: Marks
    # The mappings written in braces.
    braced: frozenset[Steps]
    findings: tuple[Finding, ...]


class Notes(NamedTuple):
    """What is written down while reading."""

    path: str
    lines: list[str]
    marks: dict[Steps, tuple[int, int]]
    keys: dict[Steps, tuple[int, int]]
    braced: set[Steps]
    findings: list[Finding]

    def report(self, event: Event, message: str, rule: str) -> None:
        self.findings.append(error(Place(self.path, *spot(event)), message, rule))

    def apart(self) -> "Notes":
        """For a value that will not be used: findings kept, places forgotten."""
        return self._replace(marks={}, keys={}, braced=set())

    def aside(self) -> "Notes":
        """For a value under a key that is refused already: nothing kept."""
        return self._replace(marks={}, keys={}, braced=set(), findings=[])


class Stopped(Exception):  # noqa: N818 - no error: reading ends here, and the finding is written already
    """The rest of the file is not read."""


def read_tree(text: str, path: str, *, comments_may_trail: bool = False) -> Tree:
    """Every problem up to the first that cannot be read past; a designer's file may have comments after values."""
    parser = Events(text)
    notes = Notes(path, parser.lines, {}, {}, set(), [])
    value: Value = None
    try:
        value = document(quick(text) or parser, notes)
    except Stopped:
        pass
    except YAMLError as trouble:
        report_broken(notes, parser, trouble)
    except (ValueError, OverflowError):
        # PyYAML lets these through for an escape such as "\UFFFFFFFF", which is no character.
        place = Place(path, parser.line + 1, parser.column + 1)
        message = "this escape is no character: write the text without it, or in single quotes"
        notes.findings.append(error(place, message, "yaml-quotes"))
    cut = cut_text(parser, path, comments_may_trail=comments_may_trail)
    found = sorted((*notes.findings, *cut), key=lambda finding: finding.place)
    # One line of a bomb can hold the same mistake many times: the first of each kind is enough.
    first = {(finding.place.line, finding.rule): finding for finding in reversed(found)}
    findings = tuple(reversed(first.values()))
    return Tree(value if isinstance(value, dict) else None, notes.marks, notes.keys, frozenset(notes.braced), findings)


def report_broken(notes: Notes, parser: Events, trouble: YAMLError) -> None:
    mistake = explain(trouble, parser.lines, parser.long_quote)
    # Text that goes on below a comment breaks the file: the comment is the mistake.
    if mistake.line - 2 not in {line for line, _ in parser.trailing}:
        place = Place(notes.path, mistake.line, mistake.column)
        notes.findings.append(error(place, mistake.message, mistake.rule))


def document(parser: Iterable[Event], notes: Notes) -> Value:
    events = limited(parser, notes)
    root = next(events, None)
    if root is None:
        notes.findings.append(error(Place(notes.path), SILENT, "yaml-empty"))
        return None
    value = node(root, events, (), notes)
    # Nothing more comes, but what stands below may break the file or start a second document.
    next(events, None)
    if value is None and not notes.findings:
        notes.report(root, SILENT, "yaml-empty")
    elif isinstance(value, list | str):
        what = "a list" if isinstance(value, list) else "a text"
        notes.report(root, f"the file is {what} and not keys with values: write `key: value` lines", "yaml-root")
    return value


def limited(parser: Iterable[Event], notes: Notes) -> Iterator[Event]:
    """The events of one document's nodes, and no more of them than a file may have."""
    documents = nodes = 0
    for event in parser:
        documents += isinstance(event, DocumentStartEvent)
        nodes += isinstance(event, NodeEvent)
        if documents > 1:
            notes.report(event, "a second document starts here: keep one, without `---`", "yaml-documents")
            raise Stopped
        if nodes > NODE_LIMIT:
            notes.report(event, f"the file has over {NODE_LIMIT} values: split it", "yaml-size")
            raise Stopped
        if isinstance(event, NodeEvent | CollectionEndEvent):
            yield event


def node(event: Event, events: Iterator[Event], steps: Steps, notes: Notes) -> Value:
    notes.marks.setdefault(steps, spot(event))
    if isinstance(event, AliasEvent):
        message = "`*` refers to another value: write that value out here, or put the text in quotes"
        notes.report(event, message, "yaml-anchor")
        return None
    refuse_properties(event, notes)
    if isinstance(event, ScalarEvent):
        for named, place in facts_named(event, steps, notes.lines):
            notes.marks.setdefault(named, place)
        return scalar(event, notes)
    if len(steps) >= DEPTH_LIMIT:
        notes.report(event, f"more than {DEPTH_LIMIT} levels, one inside the other: take some out", "yaml-depth")
        raise Stopped
    if isinstance(event, MappingStartEvent):
        notes.braced.update({steps} if event.flow_style else ())
        return mapping(events, steps, notes)
    return sequence(events, steps, notes)


def facts_named(event: ScalarEvent, steps: Steps, lines: list[str]) -> Iterator[tuple[Steps, tuple[int, int]]]:
    """Where a text of several lines writes `{name}`: such a text has many lines to look through."""
    first = spot(event)[0] - 1
    last = event.end_mark.line if event.end_mark else first
    # A block text, after | or >, ends where the next line begins.
    below = last if event.style in {"|", ">"} else last + 1
    for number, line in enumerate(lines[first:below] if last > first else (), first + 1):
        for match in NAMED.finditer(line):
            yield (*steps, match[0]), (number, match.start() + 1)


def refuse_properties(event: Event, notes: Notes) -> None:
    anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
    if anchor is not None:
        message = f"the anchor `&{anchor}` is not allowed: delete it, and write the value out wherever it is meant"
        notes.report(event, message, "yaml-anchor")
    if tag is not None:
        notes.report(event, "tags (`!`) are not allowed: delete it; every value is read as it is written", "yaml-tag")


def scalar(event: ScalarEvent, notes: Notes) -> str | None:
    """Text exactly as written; plain `null`, `~` and nothing at all are None."""
    value: str = event.value
    if not event.style and value in {"", "~", "null"}:
        return None
    if event.style != '"':
        return value
    # Only double quotes have escapes, which the reading of the file could not see.
    match = FORBIDDEN.search(value)
    if match:
        notes.report(event, f"in this text, {forbidden_character(match[0])}", "forbidden-character")
    return unicodedata.normalize("NFC", value)


def sequence(events: Iterator[Event], steps: Steps, notes: Notes) -> Value:
    values: list[Value] = []
    for event in events:
        if isinstance(event, SequenceEndEvent):
            break
        values.append(node(event, events, (*steps, len(values)), notes))
    return values


def mapping(events: Iterator[Event], steps: Steps, notes: Notes) -> Value:
    values: dict[str, Value] = {}
    again = False
    for event in events:
        if isinstance(event, MappingEndEvent):
            break
        key = key_text(event, events, (*steps, "?"), notes)
        if key is None:
            node(next(events), events, (*steps, "?"), notes.aside())
        elif (*steps, key) in notes.keys:
            # Keys one after the other that stood there already are one mistake: a line is gone above them.
            if not again:
                line = notes.keys[*steps, key][0]
                message = f"`{key}` stands on line {line} already: keep one of the two{HEADER if steps else ''}"
                notes.report(event, message, "yaml-duplicate-key")
            again = True
            entry(event, events, (*steps, key), notes.apart())
        else:
            again = False
            values[key] = entry(event, events, (*steps, key), notes)
    return values


def entry(key: Event, events: Iterator[Event], steps: Steps, notes: Notes) -> Value:
    place = notes.keys[steps] = spot(key)
    event = next(events)
    if spot(event)[0] > place[0]:
        notes.marks[steps] = place
    return node(event, events, steps, notes)


def key_text(event: Event, events: Iterator[Event], steps: Steps, notes: Notes) -> str | None:
    """The key as it is written; None when it cannot be one, and then its value is of no use either."""
    if not isinstance(event, ScalarEvent):
        notes.report(event, "a key is one word or text before a colon: write it so", "yaml-key")
        node(event, events, steps, notes.aside())
        return None
    if event.value == "<<" and not event.style:
        notes.report(event, "`<<` merges another mapping: write its keys out here", "yaml-merge")
        return None
    refuse_properties(event, notes)
    if not event.value:
        notes.report(event, "a key is missing before the colon: write one", "yaml-key")
        return None
    return scalar(event, notes) or str(event.value)
