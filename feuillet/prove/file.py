"""The file says what it should of itself, and leads nowhere that the sheet did not name."""

import re
import string
from collections.abc import Iterator
from html import unescape
from urllib.parse import quote

from feuillet.compose.sheet import Sheet
from feuillet.messages import gettext as _
from feuillet.pdf import FileProperties
from feuillet.profiles import PROFILES

# What a hospital's record system takes of one document, in bytes.
_LARGEST_RECORD = 500_000


def find_record_faults(size: int) -> Iterator[tuple[str, str]]:
    """Records are kept for decades and sent over slow lines; `size` in bytes."""
    if size > _LARGEST_RECORD:
        most = _LARGEST_RECORD // 1000
        yield (
            "record-size",
            _(
                "the record copy takes {size} kB, and {most} is the most: give a smaller logo"
            ).format(size=size // 1000, most=most),
        )


def find_file_faults(sheet: Sheet, facts: FileProperties) -> Iterator[tuple[str, str]]:
    if not facts.tagged and not PROFILES[sheet.profile].is_archived:
        yield "untagged", _("the file has no tags, so a screen reader cannot read it")
    if facts.title != sheet.title:
        yield (
            "title",
            _("the file calls itself “{title}” and not “{sheet_title}”").format(
                title=facts.title, sheet_title=sheet.title
            ),
        )
    if facts.language != sheet.language:
        yield (
            "language",
            _("the file says that its language is “{language}” and not “{sheet_language}”").format(
                language=facts.language, sheet_language=sheet.language
            ),
        )
    named = {_quote_address(address) for address in re.findall(r'href="([^"]*)"', sheet.html)}
    for link in facts.links:
        if not link.startswith(("https://", "mailto:", "tel:")) or link not in named:
            yield (
                "foreign-link",
                _("the file links to {link}, which the document does not name").format(link=link),
            )
    for name in facts.unwanted:
        yield (
            "unwanted-content",
            _("the file carries {name}, which a document of ours never has").format(name=name),
        )
    for name in facts.unembedded_fonts:
        yield "unembedded-font", _("the font {name} is not in the file").format(name=name)


def _quote_address(address: str) -> str:
    """An address of the HTML as a file writes it: ASCII, and & as it is."""
    return quote(unescape(address), safe=string.punctuation)
