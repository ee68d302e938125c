"""docs/templates.md says what a template may use, as the code has it."""

from docs.template_reference import PAGE, write_reference


def test_the_reference_is_in_step() -> None:
    """`make reference` writes it anew."""
    assert PAGE.read_text("utf-8") == write_reference()


def test_every_value_and_component_is_in_it() -> None:
    """With what it is for."""
    text = write_reference()
    assert "| `total` |" in text
    assert "- `risks(t, content, density)`: The risks" in text
