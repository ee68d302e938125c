"""A file that `check --record` writes: YAML in which no value can be read as anything but text."""

import json
import re
from collections.abc import Iterator, Mapping

EMPTY_RECORD = "{}\n"


def format_record(about: str, content: Mapping[str, object]) -> str:
    """The whole file: what it is for in a comment, then the content in order of its keys."""
    comment = "".join(
        f"# {line}\n" for line in (*about.splitlines(), "Written by `check --record`.")
    )
    return comment + ("".join(_format_record_lines(content)) or EMPTY_RECORD)


def _format_record_lines(content: Mapping[str, object], depth: int = 0) -> Iterator[str]:
    """Keys and texts in quotes, so that an id such as `no` or a version such as 1.10 stays text."""
    for key in sorted(content, key=_build_sort_key):
        value = content[key]
        if isinstance(value, Mapping) and not value:
            continue
        head = f"{'  ' * depth}{_quote_record_text(key)}:"
        if isinstance(value, Mapping):
            yield f"{head}\n"
            yield from _format_record_lines(value, depth + 1)
        else:
            yield f"{head} {_quote_record_text(str(value))}\n"


def _quote_record_text(text: str) -> str:
    """A text in double quotes, which YAML reads as JSON does."""
    return json.dumps(text, ensure_ascii=False)


def _build_sort_key(key: str) -> list[str | int]:
    """Numbers inside a key count as numbers: 1.9 before 1.10."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", key)]
