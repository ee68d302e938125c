"""A finished page: the sheet's HTML with its styles, fonts and pictures written into it."""

import re
from html import unescape

from feuillet.compose.runts import joined
from feuillet.compose.sheet import Sheet
from feuillet.web.data import picture
from feuillet.web.faces import font_faces

ASSET = re.compile(r'(?<= src=")asset:([^"]*)(?=")')


def page(sheet: Sheet) -> bytes:
    """The file; the same sheet gives the same bytes. A picture that it lacks stays an address: the proof tells."""
    css = "".join(text for _, text in sheet.styles)
    fonts = font_faces(css, unescape(sheet.html) + css)
    # What would close the element closes it inside a comment or a string too.
    harmless = css.replace("</", r"<\/")
    style = f"<style>\n{fonts}{harmless}</style>\n"
    html = ASSET.sub(lambda found: address(found, sheet), joined(sheet.html, sheet.edition))
    return html.replace("</head>", f"{style}</head>", 1).encode()


def address(found: re.Match[str], sheet: Sheet) -> str:
    data = sheet.assets.get(unescape(found[1]))
    return picture(data) if data else found[0]
