"""Web pages: a Sheet in, one HTML file out that needs nothing else: no network, no script, no font
of the machine.
"""

from feuillet.web.page import build_web_page

__all__ = ["build_web_page"]
