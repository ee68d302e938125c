"""What the templates of a kind ask for, read without running them: keys of our own words, and
values.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Literal, NamedTuple, get_args, get_origin, get_type_hints

from jinja2 import TemplateError, nodes

from feuillet.compose.document import Colophon, OtherForms
from feuillet.compose.form import Form
from feuillet.compose.templates import build_environment
from feuillet.editions import EditionName
from feuillet.folders import Layers
from feuillet.model import Kind
from feuillet.persons import PersonCategory
from feuillet.profiles import ProfileName

# The values whose parts templates put into keys, as `"status." ~ imprint.warning`.
_RECORDS_IN_TEMPLATES = {"imprint": Colophon, "form": Form, "others": OtherForms}
_JOB_VALUES = {"job.edition": EditionName, "job.profile": ProfileName, "job.person": PersonCategory}


class _TemplateNeeds(NamedTuple):
    """Keys that stand in templates, as `call.title`; those put together, or their group, as
    `signing.`; values.
    """

    keys: frozenset[str]
    made: frozenset[str]
    # As `content.risks`.
    values: frozenset[str]


class _TemplatePart(NamedTuple):
    """A template, or one of its macros."""

    template: str
    macro: str = ""
    # Blocks that another template puts its own in the place of.
    hidden: frozenset[str] = frozenset()


class _TemplateSource(NamedTuple):
    """A template as it is written: what it does itself, and what it names."""

    tree: nodes.Template
    macros: Mapping[str, nodes.Macro]
    imported: Mapping[str, _TemplatePart]
    # Names that go through words which stand in the template.
    loops: Mapping[str, tuple[str, ...]]


def find_template_needs(kind: Kind, layers: Layers) -> _TemplateNeeds:
    """What every document of the kind may ask for, in whatever edition, profile and state."""
    parts = [_TemplatePart(f"kinds/{kind.id}/document.html.j2")]
    keys: set[str] = set()
    made: set[str] = set()
    values: set[str] = set()
    for part in parts:
        source = _read_template_source(layers, part.template)
        known = {"kind.id": (kind.id,), **_list_literal_values(), **source.loops}
        for node in _iterate_inner_nodes(source.macros.get(part.macro, source.tree), part.hidden):
            if (key := _find_key_expression(node)) is not None:
                (keys if isinstance(key, nodes.Const) else made).update(
                    _list_possible_texts(key, known)
                )
            values.update(_find_dotted_names(node))
            named = (
                *_find_called_macros(node, part.template, source),
                *_find_included_templates(node, kind, layers, source.tree),
            )
            parts += [each for each in named if each not in parts]
    return _TemplateNeeds(frozenset(keys), frozenset(made), frozenset(values))


@cache
def _read_template_source(layers: Layers, name: str) -> _TemplateSource:
    tree = _parse_template(layers, name)
    imported = {
        each[1] if isinstance(each, tuple) else each: _TemplatePart(
            file, each[0] if isinstance(each, tuple) else each
        )
        for line in tree.find_all(nodes.FromImport)
        for file in _list_possible_texts(line.template, {})
        for each in line.names
    }
    loops = {
        each.target.name: tuple(
            str(item.value) for item in each.iter.items if isinstance(item, nodes.Const)
        )
        for each in tree.find_all(nodes.For)
        if isinstance(each.target, nodes.Name) and isinstance(each.iter, nodes.List | nodes.Tuple)
    }
    return _TemplateSource(
        tree, {each.name: each for each in tree.find_all(nodes.Macro)}, imported, loops
    )


def _parse_template(layers: Layers, name: str) -> nodes.Template:
    """The tree of a template; empty where it cannot be read: whoever composes with it tells why."""
    made = build_environment(layers)
    try:
        source, _, _ = made.loader.get_source(made, name) if made.loader else ("", None, None)
        return made.parse(source, name)
    except (TemplateError, UnicodeDecodeError, RecursionError):
        return nodes.Template([], lineno=1)


def _iterate_inner_nodes(
    node: nodes.Node, hidden: frozenset[str] = frozenset()
) -> Iterator[nodes.Node]:
    """What stands inside, but for hidden blocks, and for macros, which are asked for by who calls
    them.
    """
    for child in node.iter_child_nodes():
        if not (
            isinstance(child, nodes.Macro)
            or (isinstance(child, nodes.Block) and child.name in hidden)
        ):
            yield child
            yield from _iterate_inner_nodes(child, hidden)


def _find_called_macros(
    node: nodes.Node, template: str, source: _TemplateSource
) -> Iterator[_TemplatePart]:
    """The macro that a call names, of this template or of one that it imports from."""
    if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name):
        name = node.node.name
        yield from (_TemplatePart(template, name),) if name in source.macros else ()
        yield from (source.imported[name],) if name in source.imported else ()


def _find_included_templates(
    node: nodes.Node, kind: Kind, layers: Layers, tree: nodes.Template
) -> Iterator[_TemplatePart]:
    """The templates that stand in: of several names the first that is there, for each section that
    a name is of.
    """
    if not isinstance(node, nodes.Extends | nodes.Include | nodes.Import):
        return
    hidden = (
        {each.name for each in tree.find_all(nodes.Block)}
        if isinstance(node, nodes.Extends)
        else set()
    )
    named = (
        node.template.items
        if isinstance(node.template, nodes.List | nodes.Tuple)
        else [node.template]
    )
    for section in (*kind.sections, *kind.form_parts) or ("",):
        known = {"kind.id": (kind.id,), "id": (section,)}
        names = chain.from_iterable(_list_possible_texts(name, known) for name in named)
        there = next(
            (name for name in names if any((layer / name).is_file() for layer in layers)), None
        )
        yield from (_TemplatePart(there, hidden=frozenset(hidden)),) if there else ()


def _find_key_expression(node: nodes.Node) -> nodes.Expr | None:
    """The key that `t(…)` or `t.bare(…)` is called with."""
    if not (isinstance(node, nodes.Call) and node.args):
        return None
    function = node.node.node if isinstance(node.node, nodes.Getattr) else node.node
    return node.args[0] if isinstance(function, nodes.Name) and function.name == "t" else None


def _find_dotted_names(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        yield f"{node.node.name}.{node.attr}"


def _list_possible_texts(
    expression: nodes.Node, known: Mapping[str, Iterable[str]]
) -> tuple[str, ...]:
    """The texts that it may be; where a part is not known, all up to there."""
    if isinstance(expression, nodes.CondExpr):
        other = _list_possible_texts(expression.expr2, known) if expression.expr2 else ()
        return (*_list_possible_texts(expression.expr1, known), *other)
    made = [""]
    for part in expression.nodes if isinstance(expression, nodes.Concat) else [expression]:
        name = part.name if isinstance(part, nodes.Name) else next(_find_dotted_names(part), "")
        values = [str(part.value)] if isinstance(part, nodes.Const) else known.get(name)
        if values is None:
            break
        made = [before + value for before in made for value in values]
    return tuple(text for text in made if text)


@cache
def _list_literal_values() -> Mapping[str, tuple[str, ...]]:
    """What the parts of records may be that are one of several words."""
    hints = {
        f"{name}.{field}": hint
        for name, record in _RECORDS_IN_TEMPLATES.items()
        for field, hint in get_type_hints(record).items()
    }
    words = {
        name: get_args(hint)
        for name, hint in (hints | _JOB_VALUES).items()
        if get_origin(hint) is Literal
    }
    return {name: tuple(filter(None, each)) for name, each in words.items()}
