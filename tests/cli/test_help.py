"""Which language is heard in what was typed, and what help says in it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from feuillet.cli.help import find_typed_language
from feuillet.messages import use_language

Ask = Callable[..., tuple[int, str, str]]


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("", None),
        ("list", None),
        ("--lang fr list", "fr"),
        ("list --lang=fr", "fr"),
        ("list --lang en", "en"),
        ("list --lang", None),
        ("list --lang de", None),
        ("build --language fr", None),
    ],
)
def test_the_language_is_heard_wherever_it_stands(typed: str, language: str | None) -> None:
    """Also in front of a slip, and where nothing is typed at all."""
    assert find_typed_language(typed.split()) == language


def test_a_command_without_words_shows_its_help(answer: Ask, tmp_path: Path) -> None:
    """In English and in French."""
    for language, commands in (("en", "Commands:"), ("fr", "Commandes\u00a0:")):
        with use_language(language):
            status, out, err = answer(tmp_path)
        assert (status, commands in out + err) == (2, True)


@pytest.mark.parametrize(("language", "needed"), [("en", "[required]"), ("fr", "[obligatoire]")])
def test_what_is_needed_is_told(answer: Ask, tmp_path: Path, language: str, needed: str) -> None:
    """Click would say it in English alone."""
    _, out, _ = answer(tmp_path, "--lang", language, "batch", "--help")
    assert out.count(needed) == 2


@pytest.mark.parametrize(("language", "people"), [("en", "PEOPLE"), ("fr", "PERSONNES")])
def test_an_argument_is_called_alike_everywhere(
    answer: Ask, tmp_path: Path, language: str, people: str
) -> None:
    """In the usage, in the help and where it is missing."""
    _, out, _ = answer(tmp_path, "--lang", language, "batch", "--help")
    assert out.count(people) >= 3
    status, _, err = answer(tmp_path, "--lang", language, "batch")
    assert (status, err.count(people)) == (2, 2)
