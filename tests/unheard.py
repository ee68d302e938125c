"""Texts of the code that look like messages and that no function of gettext takes."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from setup.messages import FORMS

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
    r"|art/output\.py|artwork/svg/(output|neutral|properties|property_values)\.py"
    r"|compose/(addresses|blank|icon_arrays|links|margins|numbers|pictures|runts|sources|style)\.py"
    r"|pdf/\w+\.py|web/\w+\.py|layout/(fonts|standalone|roles)\.py|imprint/\w+\.py"
    # Names of fonts, and the commands of package managers.
    r"|families/\w+\.py|fonts/instances\.py|doctor/libraries\.py"
    # Tables of words that texts and lists are searched for, in the languages of those.
    r"|languages/(\w+/)?(__init__|figures|typesetting|syllables|pt)\.py"
    r"|checks/words/over_budget\.py|batch/(remarks|labels)\.py"
)
LOOKS_LIKE_CODE = re.compile(
    r"\\[bdswW.]|\(\?|\[a-z|[<>]$|^(<[/!a-z]|@\w|[.*])|^(--|a1b2c3d4|sudo|pip |cases: @)"
    r"|%s|\w ?\||^\w+[:/]\w+$"
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
    # An element of a drawing.
    "@ id=@",
    "data:image/svg",
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


def find_unheard_messages(file: Path) -> Iterator[str]:
    """Line and words of each."""
    if NO_MESSAGES.search(file.as_posix()):
        return
    for text, around in said_outside(ast.parse(file.read_text("utf-8"))):
        words = words_of(text)
        shown = has_words(words) and (is_shown(text, around) or is_told(around))
        if (is_prose(words) or shown) and not is_looked_up_by(text, around):
            yield f"{text.lineno}: {words}"
