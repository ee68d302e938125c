"""A new kind's words put into the locale files as text, so that comments, order and line ends stay
as they are.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from feuillet.exports.schemas import format_schema_line
from feuillet.exports.yaml_text import format_block, format_scalar, quote_text
from feuillet.findings import EngineError
from feuillet.folders import Folders, list_layer_folders, list_yaml_files
from feuillet.messages import gettext as _
from feuillet.model import Step

_EMPTY_GROUPS = "words:\n  file:\n  kind:\n"
_ENTRY_LINE = re.compile(r"""\s+["']?([^"':]+)["']?:\s*["']?(.*?)["']?\s*""")


class _WordGroup(NamedTuple):
    """Entries of a group of words, and the line before which a new one goes."""

    entries: dict[str, str]
    indent: str
    end: int


def add_kind_words(folders: Folders, name: str) -> dict[str, bytes]:
    """The project's own locale file of each language, by path, with what the kind and its files are
    called.
    """
    own, *beneath = list_layer_folders(folders.templates, "locales")
    files: dict[str, bytes] = {}
    for known in list_yaml_files(own, *beneath):
        path, text = folders.path(own / known.name), _read_exact_text(known)
        for ours in (folder / known.name for folder in beneath):
            if ours.is_file():
                _refuse_taken_word(_read_exact_text(ours), folders.path(ours), name)
        files[path] = add_kind_entries(
            text if known.parent == own else build_overlay(text, path), path, name
        ).encode()
    return files


def _read_exact_text(file: Path) -> str:
    # Not as text: its line ends stay as they are.
    return file.read_bytes().decode()


def build_overlay(ours: str, path: str) -> str:
    """A locale file to be laid over ours, without a word yet."""
    head = "".join(re.findall(r"^(?:language|name):.*\n", ours, re.MULTILINE))
    return (
        f"{format_schema_line(path)}# Words that are new, or that stand in the place of "
        f"feuillet's own.\n{head}{_EMPTY_GROUPS}"
    )


def _refuse_taken_word(text: str, path: str, name: str) -> None:
    files = _find_group(text.splitlines(keepends=True), "file", path)
    if name in files.entries or name in files.entries.values():
        raise EngineError(
            _(
                "{path} has the word “{name}” under `file` already: choose another id, or "
                "take it out there"
            ).format(path=path, name=name)
        )


def add_words(text: str, words: Mapping[tuple[Step, ...], str], path: str) -> str:
    """A locale file's text with more words, each at the end of its group; groups that it lacks come
    last.
    """
    lacking: dict[tuple[Step, ...], str] = {}
    for (group, key), word in words.items():
        if re.search(rf"^  {group}:", text, re.MULTILINE):
            text = _insert_entry(
                text, str(group), f"{format_scalar(str(key))}: {quote_text(word)}", path
            )
        else:
            lacking[group, key] = word
    return _add_groups(text, format_block(lacking, 1), path) if lacking else text


def _add_groups(text: str, groups: str, path: str) -> str:
    """The text with whole groups at the end of `words:`, before what follows it and the comments
    upon that.
    """
    written = text.splitlines(keepends=True)
    start = next((n for n, line in enumerate(written) if re.fullmatch(r"words:\s*", line)), None)
    if start is None:
        raise EngineError(
            _("{path}: write `words:` on a line of its own, then try again").format(path=path)
        )
    after = (n for n, line in enumerate(written) if n > start and re.match(r"[^\s#]", line))
    end = next(after, len(written))
    while end < len(written) and re.match(r"#|\s*$", written[end - 1]):
        end -= 1
    ending = "\r\n" if written[0].endswith("\r\n") else "\n"
    if not written[end - 1].endswith("\n"):
        written[end - 1] += ending
    return "".join((*written[:end], groups.replace("\n", ending), *written[end:]))


def add_kind_entries(text: str, path: str, name: str) -> str:
    """The locale file's text with the kind's own id as its name, for the author to translate."""
    for group in ("file", "kind"):
        text = _add_missing_group(text, group)
    _refuse_taken_word(text, path, name)
    for group, word in (("file", name), ("kind", name.replace("-", " ").capitalize())):
        text = _insert_entry(text, group, f'{name}: "{word}"', path)
    return text


def _add_missing_group(text: str, group: str) -> str:
    """A file that has only words of other groups gets the one that it lacks."""
    if re.search(rf"^  {group}:", text, re.MULTILINE):
        return text
    return re.sub(
        r"^(words:[ ]*(\r?\n))(?=  \w)", rf"\1  {group}:\2", text, count=1, flags=re.MULTILINE
    )


def _insert_entry(text: str, group: str, entry: str, path: str) -> str:
    lines = text.splitlines(keepends=True)
    found = _find_group(lines, group, path)
    before = lines[found.end - 1]
    ending = "\r\n" if lines[0].endswith("\r\n") else "\n"
    lines[found.end - 1] = before if before.endswith("\n") else before + ending
    lines.insert(found.end, f"{found.indent}{entry}{ending}")
    return "".join(lines)


def _find_group(lines: list[str], group: str, path: str) -> _WordGroup:
    """Where the entries of `words: <group>:` stand."""
    start = next((n for n, line in enumerate(lines) if re.fullmatch(rf"  {group}:\s*", line)), None)
    if start is None:
        raise EngineError(
            _(
                "{path}: write `{group}:` on a line of its own under `words:`, then try again"
            ).format(path=path, group=group)
        )
    entries: dict[str, str] = {}
    indent, end = "    ", start + 1
    for number, line in enumerate(lines[start + 1 :], start + 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if len(line) - len(line.lstrip()) <= 2:  # the next group
            break
        if match := _ENTRY_LINE.fullmatch(line):
            indent = indent if entries else line[: len(line) - len(line.lstrip())]
            entries[match[1]] = match[2]
        end = number + 1
    return _WordGroup(entries, indent, end)
