"""Keys are found in our code as it runs."""

from collections.abc import Callable, Iterator

from feuillet.compose import code_keys, risk
from feuillet.compose.code_keys import find_keys_in_code
from feuillet.compose.content import Content
from feuillet.compose.risk_rows import format_risk_names

GIVEN = "rights.price"


def plain(words: Callable[[str], str]) -> str:
    return words("risk.between") + words(GIVEN) + "no key." + "https://a.b/c"


def together(words: Callable[[str], str], names: list[str]) -> Iterator[str]:
    return (words(f"counted.{name}") for name in names)


def test_a_key_is_a_constant_of_the_function_or_of_its_module() -> None:
    """What only looks like a text with a full stop is none."""
    assert find_keys_in_code(format_risk_names) == {"risk.between"}
    # These stand in a module that is not ours: they are not followed.
    assert find_keys_in_code(plain) == frozenset()


def test_a_key_that_is_put_together_is_known_by_its_group() -> None:
    """Within a comprehension as well; a module that is named is followed, and what it calls."""
    counted = vars(Content)["counted"].fget
    assert "counted." in find_keys_in_code(counted)
    assert find_keys_in_code(risk.format_rate) == {
        f"number.{key}" for key in ("about", "below", "none", "out-of", "range", "up-to")
    }
    assert list(code_keys.iterate_code_objects(together.__code__))[1].co_name == "<genexpr>"


def test_what_is_apart_is_not_followed() -> None:
    """A slot that few kinds have asks only for those."""
    assert find_keys_in_code(risk.format_rate, (risk.format_case_count, risk.hedge_amount)) == {
        "number.none",
        "number.out-of",
    }
