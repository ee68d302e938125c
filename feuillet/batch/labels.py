"""What a form calls its fields, read in the HTML that it is printed from."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import NamedTuple

from feuillet.batch.spelling import plain
from feuillet.model import Locale

# Labels of this group of words stand in several parts of a form, and say little without its title.
SHARED = "form"
# Labels that lists of hospitals have for other things.
VAGUE, BETWEEN = "column-vague", ";"


class Printed(NamedTuple):
    """What a form calls a field: beside its box, and with its section, as it is read aloud."""

    label: str
    title: str


class Labels(HTMLParser):
    """The labels of a form's fields, as its HTML has them."""

    def __init__(self) -> None:
        super().__init__()
        self.labels: dict[str, str] = {}
        self.titles: dict[str, str] = {}
        self.within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "label":
            self.within = said.get("for") or ""
        elif tag in {"input", "textarea"} and said.get("type", "text") == "text":
            self.titles[said.get("name") or ""] = said.get("title") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "label":
            self.within = ""

    def handle_data(self, data: str) -> None:
        if self.within:
            self.labels[self.within] = self.labels.get(self.within, "") + data


def printed(html: str) -> dict[str, Printed]:
    """What the text fields of a form are called."""
    found = Labels()
    found.feed(html)
    return {
        field: Printed(" ".join(found.labels.get(field, title).split()), " ".join(title.split()))
        for field, title in found.titles.items()
    }


def called(fields: Mapping[str, Printed], locale: Locale) -> Iterator[tuple[str, str]]:
    """A name for each field: its label, or more where the form has that several times.

    What is asked for again on another page, as `patient-again`, has the same; it comes after.
    """
    vague = BETWEEN.join(locale.words.get(VAGUE, {}).values()).split(BETWEEN)
    shared = {plain(word) for word in (*locale.words.get(SHARED, {}).values(), *vague)}
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for field in sorted(fields, key=len):
        alike[plain(fields[field].label)].append(field)
    for label, group in alike.items():
        again = all(field.startswith(group[0]) for field in group)
        for field in group:
            said, number = fields[field], field.rpartition("-")[2]
            if label in shared:
                yield field, said.title
            elif again or not number.isdigit():
                yield field, said.label if again else field
            else:
                yield field, f"{said.label} {number}"
