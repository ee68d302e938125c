"""YAML and schemas as an editor's YAML server sees them: version 1.2 of YAML, draft 7 of JSON
Schema.
"""

import re
from typing import Any

import yaml
from jsonschema import Draft7Validator


class EditorLoader(yaml.SafeLoader):
    """In YAML 1.2 `no` and a date are text, and only true and false are booleans."""


OLD = {"tag:yaml.org,2002:bool", "tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:merge"}
EditorLoader.yaml_implicit_resolvers = {
    first: [resolver for resolver in resolvers if resolver[0] not in OLD]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"true|false"), list("tf"))


def mistakes(text: str, schema: dict[str, Any]) -> list[str]:
    """What an editor would underline."""
    content = yaml.load(text, EditorLoader)  # noqa: S506  (a safe loader)
    return [
        f"{each.json_path}: {each.message}" for each in Draft7Validator(schema).iter_errors(content)
    ]
