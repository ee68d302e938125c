"""A file that `check --record` writes: YAML in which no value can be read as anything but text."""

import json
import re
from collections.abc import Iterator, Mapping

EMPTY = "{}\n"


def written(about: str, content: Mapping[str, object]) -> str:
    """The whole file: what it is for in a comment, then the content in order of its keys."""
    comment = "".join(f"# {line}\n" for line in (*about.splitlines(), "Written by `check --record`."))
    return comment + ("".join(lines(content)) or EMPTY)


def lines(content: Mapping[str, object], depth: int = 0) -> Iterator[str]:
    """Keys and texts in quotes, so that an id such as `no` or a version such as 1.10 stays text."""
    for key in sorted(content, key=in_order):
        value = content[key]
        if isinstance(value, Mapping) and not value:
            continue
        head = f"{'  ' * depth}{quoted(key)}:"
        if isinstance(value, Mapping):
            yield f"{head}\n"
            yield from lines(value, depth + 1)
        else:
            yield f"{head} {quoted(str(value))}\n"


def quoted(text: str) -> str:
    """A text in double quotes, which YAML reads as JSON does."""
    return json.dumps(text, ensure_ascii=False)


def in_order(key: str) -> list[str | int]:
    """Numbers inside a key count as numbers: 1.9 before 1.10."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", key)]
