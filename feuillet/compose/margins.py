"""What a browser prints in the margins of a web page, as our own sheets have it: the warning, and
which document it is.

Sheets of a print go their own ways, and each has to say that its text is a draft.
"""

from feuillet.compose.document import Colophon
from feuillet.compose.slot_values import SlotValues
from feuillet.compose.words import LocaleWords


def build_margin_styles(words: LocaleWords, mark: Colophon, filled: SlotValues, title: str) -> str:
    """A stylesheet; on the first page the text itself has the warning."""
    warnings = [words(f"status.{mark.warning}").unescape()] if mark.warning else []
    top = " – ".join((*warnings, *(line.text for line in filled.approval)))
    foot = words("page.footer", title=title, version=mark.version, month=mark.month)
    return (
        f"@page {{ @top-left {{ content: {_quote_css_string(top)}; }} @bottom-left {{ content: "
        f"{_quote_css_string(foot.unescape())}; }} }}\n"
        "@page :first { @top-left { content: none; } }\n"
    )


def _quote_css_string(text: str) -> str:
    """A string of CSS."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
