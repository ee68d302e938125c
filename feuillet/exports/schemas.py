"""JSON Schemas of the content files: with them an editor completes, explains and checks while one types."""

import json
import re
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from feuillet.exports.descriptions import DESCRIPTIONS
from feuillet.exports.rooms import said
from feuillet.model import Brand, CheckSettings, Kind, Locale, Organisation, Procedure, Wording

FOLDER = "schemas"
# What editors' YAML servers understand; newer drafts they only partly do.
DRAFT = "http://json-schema.org/draft-07/schema#"
MODELS: Mapping[str, type[BaseModel]] = {
    "brand": Brand,
    "checks": CheckSettings,
    "kind": Kind,
    "locale": Locale,
    "organisation": Organisation,
    "procedure": Procedure,
    "wording": Wording,
}
# Where files of each schema stand; the first that fits counts.
PLACES = (
    (r"brochures/checks\.yaml", "checks"),
    (r"brochures/procedures/[^/]+/procedure\.yaml", "procedure"),
    (r"brochures/procedures/[^/]+/[a-z]{2}\.yaml", "wording"),
    (r"brochures/organisations/[^/]+/organisation\.yaml", "organisation"),
    (r"brochures/organisations/[^/]+/_brand\.yml", "brand"),
    (r"templates/kinds/[^/]+/kind\.yaml", "kind"),
    (r"templates/locales/[a-z]{2}\.yaml", "locale"),
)

Node = dict[str, Any]


def schemas() -> dict[str, bytes]:
    """The schema files by path, relative to the project."""
    return {f"{FOLDER}/{name}.json": as_bytes(schema(model)) for name, model in MODELS.items()}


def as_bytes(node: Node) -> bytes:
    return f"{json.dumps(node, indent=2, ensure_ascii=False)}\n".encode()


def schema(model: type[BaseModel]) -> Node:
    """The schema of one file, each key explained."""
    root = model.model_json_schema()
    explain(model.__name__, root)
    for name, definition in root.get("$defs", {}).items():
        explain(name, definition)
    return {"$schema": DRAFT, **plain(root)}


def explain(model: str, node: Node) -> None:
    for key, description in DESCRIPTIONS.get(model, {}).items():
        room = said(model, key)
        node["properties"][key]["description"] = (
            f"{description} Room: {room}." if room else description
        )


def plain(node: Any) -> Any:  # noqa: ANN401  (JSON)
    """The same schema in the words of the draft, without what would only clutter an editor."""
    if isinstance(node, list):
        return [plain(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept = {key: plain(value) for key, value in node.items() if not clutter(key, value)}
    if "prefixItems" in kept:
        # Our tuples of a fixed length hold entries of one sort.
        kept["items"] = kept.pop("prefixItems")[0]
    if "patternProperties" in kept:
        kept["additionalProperties"] = False
    return kept


def clutter(key: str, value: object) -> bool:
    """Titles that repeat the key, and defaults that an editor would write into the file."""
    return (key == "title" and isinstance(value, str)) or (key == "default" and not isinstance(value, str | bool))


def schema_line(path: str) -> str:
    """The comment that tells an editor the schema of a content file; empty for a file that has none."""
    name = next((name for pattern, name in PLACES if re.fullmatch(pattern, path)), None)
    up = "../" * path.count("/")
    return f"# yaml-language-server: $schema={up}{FOLDER}/{name}.json\n" if name else ""
