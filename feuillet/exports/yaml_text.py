"""Texts by their steps as YAML: keys in their order, every text in quotes or, of several lines, as a block."""

import json
from collections.abc import Iterator, Mapping

from feuillet.model import Step

Texts = Mapping[tuple[Step, ...], str]
# Ids that YAML, ours or an editor's, would not take for a text.
NOT_TEXT = {"null", "true", "false", "yes", "no", "on", "off"}


def scalar(name: str) -> str:
    """An id as YAML: in quotes where it would be read as something else."""
    return f'"{name}"' if name in NOT_TEXT or name[0].isdigit() else name


def quoted(text: str) -> str:
    """A text of one line in double quotes, which YAML reads as JSON does."""
    return json.dumps(text, ensure_ascii=False)


def block(texts: Texts, depth: int = 0) -> str:
    return "".join(lines(texts, depth))


def lines(texts: Texts, depth: int) -> Iterator[str]:
    """Entries of one mapping or of one list, those beneath them further in."""
    indent = "  " * depth
    for step in dict.fromkeys(steps[0] for steps in texts):
        beneath = {steps[1:]: text for steps, text in texts.items() if steps[0] == step}
        text = beneath.get(())
        if isinstance(step, int):
            yield entry(beneath, depth) if text is None else f"{indent}- {value(text, depth + 1)}\n"
        elif text is None:
            yield f"{indent}{scalar(str(step))}:\n"
            yield from lines(beneath, depth + 1)
        else:
            yield f"{indent}{scalar(str(step))}: {value(text, depth + 1)}\n"


def entry(texts: Texts, depth: int) -> str:
    """A mapping as an entry of a list: its first key stands behind the dash."""
    written = "".join(lines(texts, depth + 1))
    indent = "  " * depth
    return f"{indent}- {written.removeprefix(indent + '  ')}"


def value(text: str, depth: int) -> str:
    if "\n" not in text.strip():
        return quoted(text.strip())
    return "|-\n" + "\n".join(f"{'  ' * depth}{line}".rstrip() for line in text.strip().splitlines())
