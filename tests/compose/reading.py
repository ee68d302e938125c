"""A document's HTML as plain lines in the order of reading, each with a sign for what it is.

`#` headings, `-` items, `1.` steps, `=` terms, `:` their answers, `|` cells, `[name]` a slot, `~`
and `‿` the spaces that do not break.
"""

from html.parser import HTMLParser

from tests.compose.content import shown

SIGNS = {
    "svg": "drawing: ",
    "h1": "# ",
    "h2": "## ",
    "h3": "### ",
    "dt": "= ",
    "dd": ": ",
    "th": "| ",
    "td": "|   ",
    "figcaption": "figure: ",
}
# What stands inside a line.
INLINE = {
    "a": "",
    "span": "",
    "strong": "**",
    "sup": "",
    "br": "",
    "label": "",
    "input": "",
    "textarea": "",
}
RULED = ("blank", "writing-line")
# What stands for an element, made of its attributes.
STAND_INS = {
    "a": "<{href}> ",
    "br": " / ",
    "img": "picture: {alt}",
    "meta": "{name}: {content}",
    "input": " <{name}: {title}> ",
    "textarea": " <{name}: {title}> ",
}
VOID = ("br", "img", "input", "meta", "path")


class Reader(HTMLParser):
    """Gathers the lines of a document."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.text = ""
        # The sign of each open element, empty for most.
        self.signs: list[str] = []
        self.steps = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag not in INLINE:
            self.end_of_line()
        if tag not in VOID:
            self.signs.append(self.sign(tag, known))
        self.text += INLINE.get(tag, "") + self.stand_in(tag, known)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A path of a drawing."""

    def handle_endtag(self, tag: str) -> None:
        self.text += INLINE.get(tag, "")
        if tag not in INLINE:
            self.end_of_line()
        self.signs.pop()

    def handle_data(self, data: str) -> None:
        self.text += data

    def sign(self, tag: str, known: dict[str, str]) -> str:
        if name := known.get("data-slot"):
            return f"[{name}] "
        if known.get("class", "").startswith("running-"):
            return "margin: "
        if tag in ("ol", "ul"):
            self.steps = 0 if tag == "ol" else -1
        if tag == "li" and self.steps >= 0:
            self.steps += 1
            return f"{self.steps}. "
        if tag == "svg" and known.get("class") in RULED:
            return "____ "
        if tag == "title":
            return "" if {SIGNS["svg"], "____ "} & set(self.signs) else "title: "
        return "- " if tag == "li" else SIGNS.get(tag, "")

    def stand_in(self, tag: str, known: dict[str, str]) -> str:
        """Words for what has none: ruled lines, pictures, page numbers, what the file says of
        itself.
        """
        if tag != "svg" and known.get("class") in RULED:
            return "____"
        if "data-page" in known:
            return f"{known['data-page']} N {known['data-of']} N"
        return "" if "charset" in known else STAND_INS.get(tag, "").format(**known)

    def end_of_line(self) -> None:
        # No-break spaces are kept.
        words = shown(self.text).split()
        if words:
            self.lines.append("".join(self.signs) + " ".join(words))
        self.text = ""


def read(html: str) -> list[str]:
    """The lines of a document."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    reader.end_of_line()
    return reader.lines
