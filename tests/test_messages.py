"""What is said to whoever types a command: each message has its French, and none is said without
being looked up.
"""

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from feuillet.cli import run_command
from feuillet.executors import open_local_mapper
from feuillet.messages import CATALOGUES, choose_language, gettext, group_digits, use_language
from setup.messages import FORMS, extract_messages, list_forms, read_catalogue

ROOT = Path(__file__).parent.parent
FRENCH = CATALOGUES / "fr" / "LC_MESSAGES"
DOMAINS = ("feuillet", "messages")
CODE = sorted((ROOT / "feuillet").rglob("*.py"))
# What these take is shown as it is: which of their arguments.
SHOWING = {
    "BadParameter": (0,),
    "EngineError": (0,),
    "UnfitDrawing": (0,),
    "UsageError": (0,),
    "build_error": (1,),
    "build_note": (1,),
    "build_refusal": (0,),
    "build_warning": (1,),
    "echo": (0,),
    "report": (1,),
    "show_text": (0,),
    "tell": (1, 2),
}
TELLING = re.compile("_?(?:describe|explain|suggest|name|tell)_")
SHOWN_SETTINGS = {"help", "metavar", "epilog", "label"}
# Words that are no messages: of files that are written, of other notations, of what is looked for.
NO_MESSAGES = re.compile(
    r"exports/(\w*descriptions|schemas|text_limits|languages|starters|locale_words|yaml_text)\.py"
    # The head of a record says in the file what the file is.
    r"|trust/\w+\.py|checks/support/releases\.py"
    # SVG, CSS, HTML, PDF and the configuration of fontconfig.
    r"|artwork/svg/(output|neutral|properties|property_values|viewport|stylesheets)\.py"
    r"|compose/(addresses|blank|icon_arrays|links|margins|numbers|pictures|runts|sources|style)\.py"
    r"|pdf/\w+\.py|web/\w+\.py|layout/(fonts|standalone|roles)\.py|imprint/\w+\.py"
    # Names of fonts, and the commands of package managers.
    r"|families/\w+\.py|fonts/instances\.py|doctor/libraries\.py"
    # Tables of words that texts and lists are searched for, in the languages of those.
    r"|checks/figures/band_word\.py|checks/words/over_budget\.py|batch/(remarks|labels)\.py"
)
LOOKS_LIKE_CODE = re.compile(
    r"\\[bdswW.]|\(\?|\[a-z|[<>]$|^[<@.*]|^(--|a1b2c3d4|sudo|pip |cases: @)|%s|\w ?\||^\w+[:/]\w+$"
)
# A name as it stands, what a library says of itself, and keys of what is kept.
ALLOWED = {
    "Noto Sans",
    "Source Sans 3",
    "EB Garamond",
    "Gentium Book Plus",
    "Mac Roman",
    "Open Sans",
    "Open Sauce Sans",
    # PyYAML's problems, by which a mistake is known.
    "block scalar",
    "cannot start any token",
    "could not find expected ':'",
    "document separator",
    "document start",
    "end of stream",
    "expected <block end>",
    "flow mapping",
    "flow sequence",
    "mapping keys",
    "mapping values are not allowed",
    "node content",
    "sequence entries",
    "tag handle",
    # Parts of keys and marks.
    "copy of ",
    "feuillet @",
    "feuillet list ",
    # A law by its name.
    "loi no 2021-1017 relative à la bioéthique; CSP L.2141-2",
}


def said_outside(module: ast.Module) -> Iterator[tuple[ast.expr, list[ast.AST]]]:
    """Texts of a file that no function of gettext takes, each with what it stands in."""

    def walk(node: ast.AST, around: list[ast.AST]) -> Iterator[tuple[ast.expr, list[ast.AST]]]:
        if isinstance(node, ast.Call) and ast.unparse(node.func) in FORMS:
            return
        if isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str)
        ):
            yield node, around
            # What stands in its braces is looked at by itself.
            parts = node.values if isinstance(node, ast.JoinedStr) else ()
            for part in parts:
                if isinstance(part, ast.FormattedValue):
                    yield from walk(part.value, [*around, node])
            return
        for child in ast.iter_child_nodes(node):
            if not is_manual(child, node) and not is_note(child, node):
                yield from walk(child, [*around, node])

    yield from walk(module, [])


def is_manual(node: ast.AST, within: ast.AST) -> bool:
    """A docstring, or the text of an annotation."""
    body = getattr(within, "body", None)
    return isinstance(node, ast.Expr) and isinstance(body, list) and body[:1] == [node]


def is_note(node: ast.AST, within: ast.AST) -> bool:
    """An annotation of a type."""
    return node in (getattr(within, "annotation", None), getattr(within, "returns", None))


def words_of(text: ast.expr) -> str:
    """A text as it is written, with a sign in the place of what is put in."""
    if isinstance(text, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else "@" for part in text.values
        )
    return str(text.value) if isinstance(text, ast.Constant) else ""


def is_prose(words: str) -> bool:
    """Two words of small letters, or one beside what is put in."""
    if words in ALLOWED or LOOKS_LIKE_CODE.search(words) or words.strip().startswith("//"):
        return False
    plain = re.sub(r"`[^`]*`|\S*[_/@=.]\S*[_/=.]\S*", " ", words)
    told = re.findall(r"(?<![\w.-])[a-z’']{2,}(?![\w(-])", plain)
    return len(told) > 1 or (bool(told) and "@" in words and " " in words.strip())


def is_looked_up_by(text: ast.expr, around: list[ast.AST]) -> bool:
    """Whether it is a pattern, a type, or a key: compared, and never shown."""
    within = around[-1]
    if isinstance(within, ast.Compare) or (isinstance(within, ast.Dict) and text in within.keys):
        return True
    calls = [ast.unparse(each.func) for each in around if isinstance(each, ast.Call)]
    return any(each.startswith(("re.", "TypeVar", "cast")) for each in calls) or any(
        isinstance(each, ast.Subscript) and "Literal" in ast.unparse(each.value) for each in around
    )


def is_shown(text: ast.expr, around: list[ast.AST]) -> bool:
    """Whether a call shows it as it is."""
    within = around[-1]
    if isinstance(within, ast.keyword):
        return within.arg in SHOWN_SETTINGS
    if isinstance(within, ast.Call):
        places = SHOWING.get(ast.unparse(within.func).rpartition(".")[2], ())
        return text in [within.args[place] for place in places if place < len(within.args)]
    return False


def has_words(words: str) -> bool:
    return bool(re.search(r"[a-z]{3}", re.sub(r"@\S*|`[^`]*`|\S*[-_:/]\S*", "", words)))


def is_told(around: list[ast.AST]) -> bool:
    """Whether it is what a function says that describes something."""
    functions = [each.name for each in around if isinstance(each, ast.FunctionDef)]
    place = next((each for each in reversed(around) if isinstance(each, ast.stmt)), None)
    return (
        bool(functions)
        and bool(TELLING.match(functions[-1]))
        and isinstance(place, ast.Return | ast.Expr)
        and not any(isinstance(each, ast.Call | ast.Subscript) for each in around)
    )


@pytest.mark.parametrize("file", CODE, ids=lambda file: str(file.relative_to(ROOT)))
def test_every_message_is_looked_up(file: Path) -> None:
    """A sentence that no function of gettext takes would be English for everybody."""
    if NO_MESSAGES.search(str(file.relative_to(ROOT))):
        return
    found = [
        f"{text.lineno}: {words_of(text)}"
        for text, around in said_outside(ast.parse(file.read_text("utf-8")))
        if not is_looked_up_by(text, around)
        and (
            is_prose(words_of(text))
            or (has_words(words_of(text)) and (is_shown(text, around) or is_told(around)))
        )
    ]
    assert found == []


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


def test_a_process_that_works_speaks_the_same_language() -> None:
    """What is proven there is told in the words of whoever asked."""
    with use_language("fr"), open_local_mapper(2, print) as mapper:
        assert list(mapper(spoken, [1, 2])) == [("fr", "erreur1"), ("fr", "erreur2")]
    with use_language("en"), open_local_mapper(2, print) as mapper:
        assert list(mapper(spoken, [1, 2])) == [("en", "error1"), ("en", "error2")]


def test_thousands_are_parted_as_the_language_parts_them() -> None:
    """A comma is a decimal in French."""
    with use_language("fr"):
        assert group_digits(10_000) == "10\u202f000"
    assert group_digits(10_000) == "10,000"


def test_a_message_without_its_translation_is_english() -> None:
    """A catalogue that is behind hides nothing."""
    with use_language("fr"):
        assert gettext("nobody has translated this") == "nobody has translated this"
        assert gettext("") == ""
