"""A finished page: the sheet's HTML with its styles, fonts and pictures written into it."""

import re
from html import unescape

from feuillet.compose.runts import join_last_words
from feuillet.compose.sheet import Sheet
from feuillet.web.data_urls import inline_picture
from feuillet.web.faces import build_font_faces

_ASSET_SOURCE = re.compile(r'(?<= src=")asset:([^"]*)(?=")')


def build_web_page(sheet: Sheet) -> bytes:
    """The file; the same sheet gives the same bytes. A picture that it lacks stays an address: the
    proof tells.
    """
    css = "".join(text for _, text in sheet.styles)
    fonts = build_font_faces(css, unescape(sheet.html) + css)
    # What would close the element closes it inside a comment or a string too.
    harmless = css.replace("</", r"<\/")
    style = f"<style>\n{fonts}{harmless}</style>\n"
    html = _ASSET_SOURCE.sub(
        lambda found: _inline_asset(found, sheet), join_last_words(sheet.html, sheet.edition)
    )
    return html.replace("</head>", f"{style}</head>", 1).encode()


def _inline_asset(found: re.Match[str], sheet: Sheet) -> str:
    data = sheet.assets.get(unescape(found[1]))
    return inline_picture(data) if data else found[0]
