"""Texts by their steps as YAML: keys in their order, every text in quotes or, of several lines, as
a block.
"""

import json
from collections.abc import Iterator, Mapping

from feuillet.model import Step

YamlTexts = Mapping[tuple[Step, ...], str]
# Ids that YAML, ours or an editor's, would not take for a text.
_RESERVED_WORDS = {"null", "true", "false", "yes", "no", "on", "off"}


def format_scalar(name: str) -> str:
    """An id as YAML: in quotes where it would be read as something else."""
    return f'"{name}"' if name in _RESERVED_WORDS or name[0].isdigit() else name


def quote_text(text: str) -> str:
    """A text of one line in double quotes, which YAML reads as JSON does."""
    return json.dumps(text, ensure_ascii=False)


def format_block(texts: YamlTexts, depth: int = 0) -> str:
    return "".join(_iterate_yaml_lines(texts, depth))


def _iterate_yaml_lines(texts: YamlTexts, depth: int) -> Iterator[str]:
    """Entries of one mapping or of one list, those beneath them further in."""
    indent = "  " * depth
    for step in dict.fromkeys(steps[0] for steps in texts):
        beneath = {steps[1:]: text for steps, text in texts.items() if steps[0] == step}
        text = beneath.get(())
        if isinstance(step, int):
            yield (
                _format_list_entry(beneath, depth)
                if text is None
                else f"{indent}- {_format_text_value(text, depth + 1)}\n"
            )
        elif text is None:
            yield f"{indent}{format_scalar(str(step))}:\n"
            yield from _iterate_yaml_lines(beneath, depth + 1)
        else:
            yield f"{indent}{format_scalar(str(step))}: {_format_text_value(text, depth + 1)}\n"


def _format_list_entry(texts: YamlTexts, depth: int) -> str:
    """A mapping as an entry of a list: its first key stands behind the dash."""
    written = "".join(_iterate_yaml_lines(texts, depth + 1))
    indent = "  " * depth
    return f"{indent}- {written.removeprefix(indent + '  ')}"


def _format_text_value(text: str, depth: int) -> str:
    if "\n" not in text.strip():
        return quote_text(text.strip())
    return "|-\n" + "\n".join(
        f"{'  ' * depth}{line}".rstrip() for line in text.strip().splitlines()
    )
