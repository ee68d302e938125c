"""The shape of the code: layers, one library in one module, small files, WeasyPrint only where
pages are laid out.
"""

import ast
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from generate import NEEDED

ROOT = Path(__file__).parent.parent
CODE = ("bench", "docs", "feuillet", "setup", "tests")
ENGINE = sorted((ROOT / "feuillet").rglob("*.py"))
SOURCES = [*ENGINE, *sorted((ROOT / "setup").glob("*.py")), *sorted((ROOT / "tests").rglob("*.py"))]
# The one module (a file or a folder of feuillet/) that may import each library.
OWNERS = {
    "babel": "compose",
    "click": "cli",
    "coloraide": "palette",
    "cssselect2": "artwork",
    "distributed": "cluster",
    "fontTools": "fonts",
    "jinja2": "compose",
    "markdown_it": "text",
    "openpyxl": "batch",
    "phonenumbers": "model",
    "pikepdf": "pdf",
    "PIL": "artwork",
    "platformdirs": "folders",
    "uharfbuzz": "fonts",
    "pydyf": "layout",
    "pypdfium2": "pdf",
    "rich": "cli",
    "segno": "compose",
    "tinycss2": "artwork",
    "weasyprint": "layout",
    "yaml": "load",
}
# Records and markup are spoken throughout: what they bring is types.
SPOKEN_THROUGHOUT = {"markupsafe", "pydantic", "pydantic_core"}


def test_layers_are_kept() -> None:
    """An upper layer imports lower ones, never the reverse."""
    assert (
        lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True) == 0
    )


def test_each_library_has_one_owner() -> None:
    """Replacing a library is editing one module."""
    users = defaultdict(set)
    for file in ENGINE:
        for library in libraries(file):
            users[library].add(file.relative_to(ROOT / "feuillet").parts[0].removesuffix(".py"))
    assert {library: users[library] for library in users if library not in SPOKEN_THROUGHOUT} == {
        library: {owner} for library, owner in OWNERS.items()
    }


def test_the_front_door_names_what_it_needs() -> None:
    """Who has not run make reads so in one line, and no traceback; extras are told where they are
    asked for, and click at once.
    """
    assert set(OWNERS) - {"click", "distributed", "openpyxl"} <= set(NEEDED)


def test_every_path_in_the_docs_is_there() -> None:
    """A command of the manual can be typed as it stands."""
    pages = (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"))
    named = {
        (page.name, path)
        for page in pages
        if page.name != "CHANGELOG.md"
        for path in re.findall(
            r"\b(?:tests|feuillet|templates|styles|bench|docs)/[\w./*-]*\w", page.read_text("utf-8")
        )
    }
    assert named
    assert {each for each in named if not any(ROOT.glob(each[1]))} == set()


def libraries(file: Path) -> Iterator[str]:
    """Third-party packages that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            package = name.partition(".")[0]
            if package not in (*sys.stdlib_module_names, "feuillet"):
                yield package


def test_files_are_short() -> None:
    """A module that grows past 300 lines becomes a folder of the same name."""
    assert not {
        str(file): count
        for file in SOURCES
        if (count := len(file.read_text("utf-8").splitlines())) > 300
    }


def test_lines_are_short() -> None:
    """At most 100 columns, a line that ends in a directive of a tool as well."""
    files = (file for root in CODE for file in sorted((ROOT / root).rglob("*.py")))
    long = {
        f"{file.relative_to(ROOT)}:{number}"
        for file in (*files, *sorted(ROOT.glob("*.py")))
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if len(line) > 100
    }
    assert long == set()


def test_functions_are_short() -> None:
    """No function is longer than 50 lines."""
    assert not {
        f"{file}:{node.lineno}": node.name
        for file in SOURCES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 50
    }


@pytest.mark.parametrize("arguments", [["--help"], ["check"]])
def test_weasyprint_is_imported_only_to_lay_out(arguments: list[str]) -> None:
    """`--help` and `check` answer at once, and on a machine without Pango."""
    command = [sys.executable, "-X", "importtime", "-m", "feuillet", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    imported = {
        line.rpartition("|")[2].strip()
        for line in done.stderr.splitlines()
        if line.startswith("import time:")
    }
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert "feuillet.cli" in imported
    assert "weasyprint" not in imported
