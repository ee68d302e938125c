"""JSON Schemas of the content files: with them an editor completes, explains and checks while one
types.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from feuillet.exports.descriptions import KEY_DESCRIPTIONS
from feuillet.exports.text_limits import describe_text_limit
from feuillet.model import Brand, CheckSettings, Kind, Locale, Organisation, Procedure, Wording

_SCHEMA_FOLDER = "schemas"
# What editors' YAML servers understand; newer drafts they only partly do.
_SCHEMA_DRAFT = "http://json-schema.org/draft-07/schema#"
SCHEMA_MODELS: Mapping[str, type[BaseModel]] = {
    "brand": Brand,
    "checks": CheckSettings,
    "kind": Kind,
    "locale": Locale,
    "organisation": Organisation,
    "procedure": Procedure,
    "wording": Wording,
}
# Where files of each schema stand; the first that fits counts.
_SCHEMA_PLACES = (
    (r"brochures/checks\.yaml", "checks"),
    (r"brochures/procedures/[^/]+/procedure\.yaml", "procedure"),
    (r"brochures/procedures/[^/]+/[a-z]{2}\.yaml", "wording"),
    (r"brochures/organisations/[^/]+/organisation\.yaml", "organisation"),
    (r"brochures/organisations/[^/]+/_brand\.yml", "brand"),
    (r"templates/kinds/[^/]+/kind\.yaml", "kind"),
    (r"templates/locales/[a-z]{2}\.yaml", "locale"),
)

_SchemaNode = dict[str, Any]


def build_schemas() -> dict[str, bytes]:
    """The schema files by path, relative to the project."""
    return {
        f"{_SCHEMA_FOLDER}/{name}.json": _encode_schema(build_schema(model))
        for name, model in SCHEMA_MODELS.items()
    }


def _encode_schema(node: _SchemaNode) -> bytes:
    return f"{json.dumps(node, indent=2, ensure_ascii=False)}\n".encode()


def build_schema(model: type[BaseModel]) -> _SchemaNode:
    """The schema of one file, each key explained."""
    root = model.model_json_schema()
    _add_descriptions(model.__name__, root)
    for name, definition in root.get("$defs", {}).items():
        _add_descriptions(name, definition)
    return {"$schema": _SCHEMA_DRAFT, **_simplify_schema(root)}


def _add_descriptions(model: str, node: _SchemaNode) -> None:
    if "description" in node:
        # A docstring has the lines of our code.
        node["description"] = " ".join(node["description"].split())
    for key, description in KEY_DESCRIPTIONS.get(model, {}).items():
        room = describe_text_limit(model, key)
        node["properties"][key]["description"] = (
            f"{description} Room: {room}." if room else description
        )


def _simplify_schema(node: Any) -> Any:  # noqa: ANN401  (JSON)
    """The same schema in the words of the draft, without what would only clutter an editor."""
    if isinstance(node, list):
        return [_simplify_schema(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept = {
        key: _simplify_schema(value) for key, value in node.items() if not _is_clutter(key, value)
    }
    if "prefixItems" in kept:
        # Our tuples of a fixed length hold entries of one sort.
        kept["items"] = kept.pop("prefixItems")[0]
    if "patternProperties" in kept:
        kept["additionalProperties"] = False
    return kept


def _is_clutter(key: str, value: object) -> bool:
    """Titles that repeat the key, and defaults that an editor would write into the file."""
    return (key == "title" and isinstance(value, str)) or (
        key == "default" and not isinstance(value, str | bool)
    )


def format_schema_line(path: str) -> str:
    """The comment that tells an editor the schema of a content file; empty for a file that has
    none.
    """
    name = next((name for pattern, name in _SCHEMA_PLACES if re.fullmatch(pattern, path)), None)
    up = "../" * path.count("/")
    return f"# yaml-language-server: $schema={up}{_SCHEMA_FOLDER}/{name}.json\n" if name else ""
