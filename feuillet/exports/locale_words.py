"""A new kind's words put into the locale files as text, so that comments, order and line ends stay as they are."""

import re
from typing import NamedTuple

from feuillet.findings import EngineError
from feuillet.load import Folders
from feuillet.load.folders import yaml_files_in

ENTRY = re.compile(r"""\s+["']?([^"':]+)["']?:\s*["']?(.*?)["']?\s*""")


class Group(NamedTuple):
    """Entries of a group of words, and the line before which a new one goes."""

    entries: dict[str, str]
    indent: str
    end: int


def with_kind(folders: Folders, name: str) -> dict[str, bytes]:
    """Each locale file of the project, by path, with what the kind and its files are called."""
    files = yaml_files_in(folders.templates / "locales")
    if not files:
        raise EngineError(f"{folders.path(folders.templates)}/locales has no locale file: a kind is named in each")
    return {folders.path(file): added(file.read_bytes().decode(), folders.path(file), name).encode() for file in files}


def added(text: str, path: str, name: str) -> str:
    """The locale file's text with the kind's own id as its name, for the author to put into words."""
    files = group_of(text.splitlines(keepends=True), "file", path)
    if name in files.entries or name in files.entries.values():
        raise EngineError(f"{path} has the word “{name}” under `file` already: choose another id, or take it out there")
    for group, word in (("file", name), ("kind", name.replace("-", " ").capitalize())):
        text = inserted(text, group, f'{name}: "{word}"', path)
    return text


def inserted(text: str, group: str, entry: str, path: str) -> str:
    lines = text.splitlines(keepends=True)
    found = group_of(lines, group, path)
    before = lines[found.end - 1]
    ending = "\r\n" if lines[0].endswith("\r\n") else "\n"
    lines[found.end - 1] = before if before.endswith("\n") else before + ending
    lines.insert(found.end, f"{found.indent}{entry}{ending}")
    return "".join(lines)


def group_of(lines: list[str], group: str, path: str) -> Group:
    """Where the entries of `words: <group>:` stand."""
    start = next((n for n, line in enumerate(lines) if re.fullmatch(rf"  {group}:\s*", line)), None)
    if start is None:
        raise EngineError(f"{path}: write `{group}:` on a line of its own under `words:`, then try again")
    entries: dict[str, str] = {}
    indent, end = "    ", start + 1
    for number, line in enumerate(lines[start + 1 :], start + 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if len(line) - len(line.lstrip()) <= 2:  # the next group
            break
        if match := ENTRY.fullmatch(line):
            indent = indent if entries else line[: len(line) - len(line.lstrip())]
            entries[match[1]] = match[2]
        end = number + 1
    return Group(entries, indent, end)
