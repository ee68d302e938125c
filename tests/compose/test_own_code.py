"""Keys are found in our code as it runs."""

from collections.abc import Callable, Iterator

from feuillet.compose import own_code, risk
from feuillet.compose.content import Content
from feuillet.compose.own_code import keys_of
from feuillet.compose.view import in_turn

GIVEN = "rights.price"


def plain(words: Callable[[str], str]) -> str:
    return words("risk.between") + words(GIVEN) + "no key." + "https://a.b/c"


def together(words: Callable[[str], str], names: list[str]) -> Iterator[str]:
    return (words(f"counted.{name}") for name in names)


def test_a_key_is_a_constant_of_the_function_or_of_its_module() -> None:
    """What only looks like a text with a full stop is none."""
    assert keys_of(in_turn) == {"risk.between"}
    # These stand in a module that is not ours: they are not followed.
    assert keys_of(plain) == frozenset()


def test_a_key_that_is_put_together_is_known_by_its_group() -> None:
    """Within a comprehension as well; a module that is named is followed, and what it calls."""
    counted = vars(Content)["counted"].fget
    assert "counted." in keys_of(counted)
    assert keys_of(risk.out_of) == {f"number.{key}" for key in ("about", "below", "none", "out-of", "range", "up-to")}
    assert list(own_code.codes(together.__code__))[1].co_name == "<genexpr>"


def test_what_is_apart_is_not_followed() -> None:
    """A slot that few kinds have asks only for those."""
    assert keys_of(risk.out_of, (risk.count, risk.hedged)) == {"number.none", "number.out-of"}
