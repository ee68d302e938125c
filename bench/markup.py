"""Our HTML in Typst's language: the same headings, texts, lists, tables and drawings, for
`sheet.typ` to show.
"""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import NamedTuple

SINGLE = {"meta", "br", "img", "path", "rect", "link"}
# What stands on the page only once, or is said by the page itself.
SKIPPED = {"style", "script", "running-band", "running-id", "running-page", "slot-qr", "slot-logo"}
FUNCTIONS = {"p": "para", "strong": "strong", "li": "list.item", "h1": "heading.with(level: 1)"}
FUNCTIONS |= {
    "h2": "heading.with(level: 2)",
    "h3": "heading.with(level: 3)",
    "dt": "strong",
    "figcaption": "para",
}
FUNCTIONS |= {"a": "underline", "dd": "para", "figure": "figure-of"}


class Node(NamedTuple):
    """An element; text is a child."""

    tag: str
    named: str
    source: str
    children: list["Node | str"]


class Tree(HTMLParser):
    """Elements with their children; what is drawn is kept as it is written."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Node("", "", "", [])
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, dict(attrs).get("class") or "", self.get_starttag_text() or "", [])
        self.open[-1].children.append(node)
        if tag not in SINGLE:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in SINGLE:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag not in SINGLE:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def translated(html: str) -> str:
    """A file of Typst that shows the body of the HTML; `marks.typ` defines what it calls."""
    tree = Tree()
    tree.feed(html[html.index("<body>") : html.index("</body>")])
    return f'#import "marks.typ": *\n#{{\n{block(tree.root)}}}\n'


def block(node: Node) -> str:
    return "".join(f"{part}\n" for child in node.children for part in parts(child))


def parts(node: Node | str) -> Iterator[str]:
    """The lines of code that show a node."""
    if isinstance(node, str):
        yield json.dumps(node, ensure_ascii=False)
    elif SKIPPED & {node.tag, *node.named.split()}:
        return
    elif node.tag == "svg":
        yield drawing(node)
    elif node.tag == "table":
        yield table(node)
    elif node.tag == "br":
        yield "linebreak()"
    elif node.tag in {"ul", "ol"}:
        item = "enum.item" if node.tag == "ol" else "list.item"
        for child in node.children:
            if isinstance(child, Node):
                yield f"{item}({{\n{block(child)}}})"
    elif node.tag in FUNCTIONS:
        yield f"({FUNCTIONS[node.tag]})({{\n{block(node)}}})"
    else:
        yield f"{{\n{block(node)}}}"


def drawing(node: Node) -> str:
    """An icon array is the same drawing; a line to write on is a line."""
    if node.named != "icon-array":
        return "blank-line"
    drawn = "".join(child.source for child in node.children if isinstance(child, Node))
    svg = (
        node.source.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1) + drawn + "</svg>"
    )
    # Our array is left out of the tags, since the table says it: so is theirs.
    return f'pdf.artifact(image(bytes({json.dumps(svg)}), format: "svg", width: 100%))'


def table(node: Node) -> str:
    rows = [row for part in elements(node) for row in elements(part)]
    cells = [[f"{{\n{block(cell)}}}" for cell in elements(row)] for row in rows]
    head, body = cells[0], [cell for row in cells[1:] for cell in row]
    return f"table(columns: {len(head)}, table.header({', '.join(head)}), {', '.join(body)})"


def elements(node: Node) -> list[Node]:
    return [child for child in node.children if isinstance(child, Node)]
