"""Writes docs/templates.md: what a template may use, read in the code and the templates.

`make reference` writes it; a test holds it in step.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "templates.md"
# A value of every template, and the module and class that it is; a function has none.
VALUES = (
    ("content", "compose/content.py", "Content"),
    ("slots", "compose/slot_values.py", "SlotValues"),
    ("voice", "compose/voice.py", "PrintedVoice"),
    ("form", "compose/form.py", "Form"),
    ("imprint", "compose/document.py", "Colophon"),
    ("others", "compose/document.py", "OtherForms"),
    ("kind", "model/kind.py", "Kind"),
    ("edition", "editions.py", "Edition"),
    ("profile", "profiles.py", "Profile"),
    ("job", "select/request.py", "Job"),
)
HEAD = """# What a template may use

Written by `make reference` from the code and the templates. `t("group.key", name=…)` is one of
the product's own words (`templates/locales/`), `t.bare(…)` the same as plain text; `text(…)`
writes a line of content with its figures; `title` and `called` are the document's title and its
kind in words; `associations` those that the procedure names.
"""
MACRO = re.compile(r"(?:\{#\s*(?P<says>[^#]*?)\s*#\}\s*)?\{% macro (?P<call>\w+\([^)]*\)) %\}")


def write_reference() -> str:
    values = "\n".join(describe_value(*value) for value in VALUES)
    return f"{HEAD}\n## Values\n{values}\n## Components\n\n{describe_components()}"


def describe_value(name: str, file: str, class_name: str) -> str:
    source = (ROOT / "feuillet" / file).read_text("utf-8")
    (found,) = (
        node
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef) and node.name == class_name
    )
    doc = " ".join((ast.get_docstring(found) or "").split())
    rows = "\n".join(describe_fields(found, source.splitlines()))
    return f"\n### `{name}`\n\n{doc}\n\n| part | type | |\n|---|---|---|\n{rows}\n"


def describe_fields(found: ast.ClassDef, lines: list[str]) -> Iterator[str]:
    """Fields with the comment above them, and properties with their docstring."""
    for node in found.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield describe_row(node.target.id, node.annotation, comment_above(node.lineno, lines))
        elif isinstance(node, ast.FunctionDef) and is_property(node) and node.returns:
            yield describe_row(node.name, node.returns, ast.get_docstring(node) or "")


def describe_row(name: str, kind: ast.expr, says: str) -> str:
    written = ast.unparse(kind).replace("|", "\\|")
    return f"| `{name}` | `{written}` | {' '.join(says.split()).replace('|', chr(92) + '|')} |"


def is_property(node: ast.FunctionDef) -> bool:
    return any(isinstance(each, ast.Name) and each.id == "property" for each in node.decorator_list)


def comment_above(line: int, lines: list[str]) -> str:
    first = line - 1
    while lines[first - 1].strip().startswith("# "):
        first -= 1
    return " ".join(each.strip().removeprefix("# ") for each in lines[first : line - 1])


def describe_components() -> str:
    """The macros of each file, with what is said above them."""
    parts = []
    for file in sorted((ROOT / "templates" / "components").glob("*.j2")):
        rows = (
            f"- `{found['call']}`: {' '.join((found['says'] or '').split())}".rstrip(": ")
            for found in MACRO.finditer(file.read_text("utf-8"))
        )
        parts.append(f"`components/{file.name}`\n\n" + "\n".join(rows))
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    PAGE.write_text(write_reference(), "utf-8")
