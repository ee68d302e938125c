"""What a form calls its fields, read in the HTML that it is printed from."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import NamedTuple

from feuillet.batch.spelling import normalise_spelling
from feuillet.model import Locale

# Labels of this group of words stand in several parts of a form, and say little without its title.
SHARED_GROUP = "form"
# Labels that lists of hospitals have for other things.
VAGUE_LABEL_GROUP, LABEL_SEPARATOR = "column-vague", ";"


class FieldLabel(NamedTuple):
    """What a form calls a field: beside its box, and with its section, as it is read aloud."""

    label: str
    title: str


class _LabelParser(HTMLParser):
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


def parse_labels(html: str) -> dict[str, FieldLabel]:
    """What the text fields of a form are called."""
    found = _LabelParser()
    found.feed(html)
    return {
        field: FieldLabel(" ".join(found.labels.get(field, title).split()), " ".join(title.split()))
        for field, title in found.titles.items()
    }


def name_fields(fields: Mapping[str, FieldLabel], locale: Locale) -> Iterator[tuple[str, str]]:
    """A name for each field: its label, or more where the form has that several times.

    What is asked for again on another page, as `patient-2`, has the same; it comes after.
    """
    vague = LABEL_SEPARATOR.join(locale.words.get(VAGUE_LABEL_GROUP, {}).values()).split(
        LABEL_SEPARATOR
    )
    shared = {
        normalise_spelling(word) for word in (*locale.words.get(SHARED_GROUP, {}).values(), *vague)
    }
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for field in sorted(fields, key=len):
        alike[normalise_spelling(fields[field].label)].append(field)
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
