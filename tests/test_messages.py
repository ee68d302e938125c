"""What is said to whoever types a command: each message has its French, and none is said without
being looked up.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from string import Formatter

import pytest

from feuillet.cli import run_command
from feuillet.executors import open_local_mapper
from feuillet.messages import (
    CATALOGUES,
    choose_language,
    format_decimal,
    gettext,
    group_digits,
    use_language,
)
from setup.messages import extract_messages, list_forms, read_catalogue
from tests.unheard import find_unheard_messages

ROOT = Path(__file__).parent.parent
FRENCH = CATALOGUES / "fr" / "LC_MESSAGES"
DOMAINS = ("feuillet", "messages")
CODE = sorted((ROOT / "feuillet").rglob("*.py"))


def test_every_message_is_looked_up() -> None:
    """A sentence that no function of gettext takes would be English for everybody."""
    found = {str(file): list(find_unheard_messages(file)) for file in CODE}
    assert {file: lines for file, lines in found.items() if lines} == {}


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_message_has_its_french(domain: str) -> None:
    """`make messages` adds what is new, and somebody translates it before it is shared."""
    wanted = {each.id for each in extract_messages(domain) if each.id}
    known = {each.id: each for each in read_catalogue(FRENCH / f"{domain}.po") if each.id}
    assert known.keys() == wanted
    assert [each.id for each in known.values() if not all(list_forms(each.string))] == []
    assert [each.id for each in known.values() if each.fuzzy] == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_what_is_put_in_is_the_same_in_french(domain: str) -> None:
    """A translation names each value of its message, and no other."""
    wrong = [
        each.id
        for each in read_catalogue(FRENCH / f"{domain}.po")
        if each.id
        for said in list_forms(each.string)
        if named_values(said) not in {named_values(form) for form in list_forms(each.id)}
    ]
    assert wrong == []


def named_values(message: str) -> frozenset[tuple[str, str, str]]:
    """Those in braces, with how they are written, and those after a percent sign."""
    if (marked := re.findall(r"%\((\w+)\)(\w)", message)) or not is_format(message):
        return frozenset((name, form, "") for name, form in marked)
    return frozenset(
        (name, form or "", sign or "")
        for _text, name, form, sign in Formatter().parse(message)
        if name is not None
    )


def is_format(message: str) -> bool:
    """Whether its braces are places: in some that are shown as they stand, none is."""
    try:
        return all(
            name is None or re.fullmatch(r"\w*", name)
            for _text, name, _form, _sign in Formatter().parse(message)
        )
    except ValueError:
        return False


@pytest.mark.parametrize("domain", DOMAINS)
def test_what_is_installed_is_what_was_translated(domain: str) -> None:
    """The compiled catalogue says what the other one says."""
    written, compiled = (
        {
            list_forms(each.id): list_forms(each.string)
            for each in read_catalogue(FRENCH / name)
            if each.id
        }
        for name in (f"{domain}.po", f"{domain}.mo")
    )
    assert compiled == written


# Code, values, options, lists and addresses.
AS_TYPED = re.compile(
    r"`[^`]*`|\{\{.*?\}\}|\{[^{}]*\}|--?\w[\w -]*|\[[^\]]*\]|https?:\S*|<.*?>|`?law: CSP"
)


@pytest.mark.parametrize("domain", DOMAINS)
def test_the_french_is_typeset(domain: str) -> None:
    """Apostrophes are ’, a no-break space stands before : ; ! ? and inside « »."""
    slips = re.compile(
        r"[^\W\d_]'[^\W\d_]|\w [:;!?](?!\S)|[»)}] [:;!?](?!\S)|« | »|«[^\u00a0]|[^\u00a0]»"
        r"|\w[;!?](?= )|[^\W\d_]:(?= )|\.\.\.(?!$|\n)"
    )
    wrong = [
        said
        for each in read_catalogue(FRENCH / f"{domain}.po")
        if each.id
        for said in list_forms(each.string)
        if slips.search(AS_TYPED.sub("", said))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr"}, "fr"),
        ({"LANG": "fr_CA@euro", "LC_ALL": "", "LANGUAGE": ""}, "fr"),
        ({"LANG": "C", "LC_MESSAGES": "fr_BE"}, "fr"),
        ({"LANG": "fr_FR", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB", "LANGUAGE": "fr:en"}, "fr"),
        ({"LANG": "fr_FR", "LANGUAGE": "en:fr"}, "en"),
        ({"LANG": "fr_FR", "LANGUAGE": "de:fr"}, "fr"),
    ],
)
def test_the_machine_chooses_as_for_other_programs(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """LANGUAGE comes first, then LC_ALL, LC_MESSAGES and LANG; what we do not speak is English."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, variables.get(name, ""))
    assert choose_language() == language


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """A Python of its own, which hears of no other language."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"LANG", "LANGUAGE"} and not name.startswith("LC_")
    }
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**kept, "PYTHONIOENCODING": "utf-8", **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "variables"),
    [
        (("--lang", "fr", "build", "--help"), {"LANG": "C"}),
        (("--lang=fr", "build", "--help"), {"LANG": "en_GB.UTF-8"}),
        (("build", "--help", "--lang", "fr"), {"LANGUAGE": "en"}),
        (("build", "--help"), {"LANG": "fr_FR.UTF-8"}),
    ],
)
def test_help_is_in_the_language_chosen(
    arguments: tuple[str, ...], variables: dict[str, str]
) -> None:
    """What we say of a command, and what click says of it."""
    done = run("-m", "feuillet", *arguments, **variables)
    assert done.returncode == 0
    assert "Usage\u00a0:" in done.stdout
    assert "Afficher ce message et quitter." in done.stdout
    assert "Faire les documents" in done.stdout
    assert "Exemples\u00a0:" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "variables"),
    [
        ((), {"LANG": "C"}),
        (("--lang", "en"), {"LANG": "fr_FR.UTF-8"}),
        ((), {"LC_ALL": "C", "LANG": "fr_FR.UTF-8"}),
    ],
)
def test_help_is_english_where_nobody_asks_for_french(
    arguments: tuple[str, ...], variables: dict[str, str]
) -> None:
    """The same words as in the code."""
    done = run("-m", "feuillet", *arguments, "build", "--help", **variables)
    assert done.stdout.startswith("Usage: ")
    assert "Make the documents that the organisations issue" in " ".join(done.stdout.split())
    assert "Show this message and exit." in done.stdout


def test_a_mistake_in_typing_is_told_in_the_language_typed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Also one that stands before --lang; the next command speaks as the machine does again."""
    assert run_command(("build", "--typo", "--lang", "fr")) == 2
    assert "n’existe pas" in capsys.readouterr().err
    assert run_command(("build", "--typo")) == 2
    assert "No such option" in capsys.readouterr().err


def test_a_language_that_we_do_not_speak_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """It names those that there are."""
    assert run_command(("--lang", "de", "list")) == 2
    assert "'en', 'fr'" in capsys.readouterr().err


def test_findings_keep_their_place_their_rule_and_their_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A program reads them in every language: only words for people differ."""
    (tmp_path / "brochures" / "procedures" / "demo").mkdir(parents=True)
    (tmp_path / "brochures" / "procedures" / "demo" / "procedure.yaml").write_text("x", "utf-8")
    told = {}
    for language in ("en", "fr"):
        assert run_command(("--lang", language, "check", "--json"), tmp_path) == 1
        told[language] = json.loads(capsys.readouterr().out)["findings"]
    assert [{**each, "message": ""} for each in told["en"]] == [
        {**each, "message": ""} for each in told["fr"]
    ]
    assert all(
        one["message"] != other["message"]
        for one, other in zip(told["en"], told["fr"], strict=True)
    )
    run_command(("--lang", "fr", "check"), tmp_path)
    assert re.search(r"procedure\.yaml:1:1: erreur\u00a0: ", capsys.readouterr().out)


def spoken(number: int) -> tuple[str, str]:
    return choose_language(), gettext("error") + str(number)


def lost(_number: int, cause: str) -> tuple[str, str]:
    return "", cause


def test_a_process_that_works_speaks_the_same_language() -> None:
    """What is proven there is told in the words of whoever asked."""
    with use_language("fr"), open_local_mapper(2, lost) as mapper:
        assert list(mapper(spoken, [1, 2])) == [("fr", "erreur1"), ("fr", "erreur2")]
    with use_language("en"), open_local_mapper(2, lost) as mapper:
        assert list(mapper(spoken, [1, 2])) == [("en", "error1"), ("en", "error2")]


def test_numbers_are_written_as_the_language_writes_them() -> None:
    """A comma parts thousands in English, and tenths in French."""
    with use_language("fr"):
        assert (group_digits(10_000), format_decimal(0.25)) == ("10\u202f000", "0,2")
    assert (group_digits(10_000), format_decimal(0.25)) == ("10,000", "0.2")


def test_a_message_without_its_translation_is_english() -> None:
    """A catalogue that is behind hides nothing."""
    with use_language("fr"):
        assert gettext("nobody has translated this") == "nobody has translated this"
        assert gettext("") == ""
