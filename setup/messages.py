"""`make messages`: find every message in the code, bring the catalogues up to it, compile them.

A message without its translation is left empty there, and a test names it. The same is done for
what click says of itself.
"""

import ast
import inspect
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

from feuillet.cli.check import extract_first_paragraph
from feuillet.messages import CATALOGUES

ROOT = Path(__file__).parent.parent
# The functions that take a message, and of how many forms.
FORMS = {"_": 1, "N_": 1, "gettext": 1, "ngettext": 2}
# What a file of rules has, and no other.
_RULE_NAME = "SOURCE"
_WIDTH = 100


class UndatedCatalogue(Catalog):
    """The same messages give the same file, whenever it is written."""

    def __init__(self, locale: str | None = None) -> None:
        super().__init__(locale, header_comment="", fuzzy=False)

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """Without the days on which somebody wrote."""
        kept = ("Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding")
        return [
            (name, value) for name, value in super().mime_headers if name in {*kept, "Plural-Forms"}
        ]

    @mime_headers.setter
    def mime_headers(self, headers: list[tuple[str, str]]) -> None:
        self._set_mime_headers(headers)


def extract_messages(domain: str) -> Catalog:
    """Every message of our code, or of click's for the domain `messages`."""
    found = UndatedCatalogue()
    if domain == "messages":
        click = Path(str(find_spec("click").origin)).parent  # type: ignore[union-attr]
        for file in sorted(click.glob("*.py")):
            _add_marked(found, file, f"click/{file.name}")
        return found
    for file in sorted((ROOT / "feuillet").rglob("*.py")):
        name = str(file.relative_to(ROOT))
        _add_marked(found, file, name)
        for text in _find_shown_manuals(ast.parse(file.read_text("utf-8"))):
            found.add(text, locations=[(name, 1)])
    return found


def _add_marked(found: Catalog, file: Path, name: str) -> None:
    for call in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(call, ast.Call) and ast.unparse(call.func) in FORMS:
            forms = call.args[: FORMS[ast.unparse(call.func)]]
            said = [
                each.value
                for each in forms
                if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value
            ]
            if len(said) == len(forms):
                found.add(said[0] if len(said) == 1 else tuple(said), locations=[(name, 1)])


def _find_shown_manuals(module: ast.Module) -> Iterator[str]:
    """Docstrings that somebody reads on a terminal: that of a command, and what a rule asks."""
    names = {
        target.id
        for each in module.body
        if isinstance(each, ast.Assign)
        for target in each.targets
        if isinstance(target, ast.Name)
    }
    if _RULE_NAME in names:
        yield extract_first_paragraph(ast.get_docstring(module) or "")
    for each in module.body:
        if isinstance(each, ast.FunctionDef) and any(map(_makes_command, each.decorator_list)):
            yield inspect.cleandoc(ast.get_docstring(each) or "")


def _makes_command(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return ast.unparse(called) in {"click.command", "click.group"}


def read_catalogue(file: Path) -> Catalog:
    """What stands in a .po, or in a .mo."""
    with file.open("rb") as stream:
        if file.suffix == ".mo":
            return read_mo(stream)
        found = UndatedCatalogue(locale=file.parents[1].name)
        for each in read_po(stream, locale=file.parents[1].name):
            found[each.id] = each
        return found


def update_catalogue(file: Path) -> int:
    """Bring a .po up to the code and compile it; how many messages lack a translation."""
    known = read_catalogue(file) if file.is_file() else Catalog()
    found = UndatedCatalogue(locale=file.parents[1].name)
    for each in extract_messages(file.stem):
        if each.id:
            said = known.get(each.id)
            found.add(each.id, said.string if said else "", locations=each.locations)
    with file.open("wb") as stream:
        write_po(stream, found, width=_WIDTH, sort_by_file=True, include_lineno=False)
    with file.with_suffix(".mo").open("wb") as stream:
        write_mo(stream, found)
    return sum(not all(list_forms(each.string)) for each in found if each.id)


def list_forms(said: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    """A message, or each of its plurals."""
    return (said or "",) if isinstance(said, str | None) else tuple(said)


def main() -> None:
    """Every language that has a folder."""
    for folder in sorted(CATALOGUES.glob("*/LC_MESSAGES")):
        for domain in ("feuillet", "messages"):
            file = folder / f"{domain}.po"
            lacking = update_catalogue(file)
            print(f"{file.relative_to(ROOT)}: {lacking} messages to translate")


if __name__ == "__main__":
    main()
