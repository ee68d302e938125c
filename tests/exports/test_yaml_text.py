"""Texts are written as YAML that our reader and an editor's read in the same way."""

import pytest
import yaml

from feuillet.exports.yaml_text import YamlTexts, format_block, format_scalar
from feuillet.load.tree import parse_yaml_tree
from feuillet.model.wording import iterate_strings

TEXTS: YamlTexts = {
    ("title",): 'He said: “a "b"” #1',
    ("names", 0): "one",
    ("names", 1): "{two}",
    ("sections", "what", "short"): "A: b.",
    ("sections", "what", "more"): "To write:\n1. One:\n2. **Two**\n\nAnd {three} # four.",
    ("risks", "no", "name"): "null",
    ("risks", "2-steps", "name"): "- a",
    ("asked", 0, "question"): "Why?",
    ("asked", 0, "answer"): "So.\nAnd so.",
    ("asked", 1, "question"): "How?",
}


def test_what_is_written_is_read_again() -> None:
    """By our strict reader and by another: quotes, signs, lists and texts of several lines."""
    text = format_block(TEXTS)
    tree = parse_yaml_tree(text, "x.yaml", comments_may_trail=False)
    assert tree.findings == ()
    assert dict(iterate_strings(tree.value)) == TEXTS
    assert dict(iterate_strings(yaml.safe_load(text))) == TEXTS


@pytest.mark.parametrize(
    ("name", "written"), [("leak", "leak"), ("no", '"no"'), ("2-steps", '"2-steps"')]
)
def test_an_id_is_no_number_and_no_truth(name: str, written: str) -> None:
    """An editor reads the same id as we do."""
    assert format_scalar(name) == written
