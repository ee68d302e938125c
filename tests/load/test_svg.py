"""Whether bytes are an SVG that can be printed."""

import pytest

from feuillet.load.svg import DEPTH_LIMIT, ELEMENT_LIMIT, SIZE_LIMIT, svg_trouble, wordless_trouble
from tests.load.pictures import SVG

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


def trouble(inside: str) -> str | None:
    return svg_trouble(f"{HEAD}{inside}</svg>".encode())


def bomb(levels: int) -> str:
    """Ten times as many circles at each level."""
    groups = (f'<g id="l{n}">' + f'<use href="#l{n - 1}"/>' * 10 + "</g>" for n in range(1, levels))
    return f'<defs><g id="l0"><circle r="1"/></g>{"".join(groups)}</defs><use href="#l{levels - 1}"/>'


@pytest.mark.parametrize(
    "inside",
    [
        "",
        '<defs><linearGradient id="a"/></defs><path fill="url(#a)"/><path style="fill: url( \'#a\' )"/>',
        '<path id="a"/><use xlink:href="#a"/><use href="#nowhere"/>',
        "<style>.a { fill: #fff }</style><text>© &amp; &#233;</text><!-- url(http://x) -->",
        bomb(3),
    ],
)
def test_a_drawing_by_itself_passes(inside: str) -> None:
    """It may refer to its own parts."""
    assert trouble(inside) is None


def test_encodings_and_namespaces() -> None:
    """Designers' programs write a byte order mark, UTF-16, or a prefix."""
    text = SVG.decode()
    prefixed = b'<?xml version="1.0"?><a:svg xmlns:a="http://www.w3.org/2000/svg"><a:path/></a:svg>'
    for data in (SVG, text.encode("utf-8-sig"), text.encode("utf-16"), prefixed, b"<svg/>"):
        assert svg_trouble(data) is None


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<script>alert(1)</script>", "a script"),
        ('<image href="https://example.org/a.png"/>', "leads to “https://example.org/a.png”"),
        ('<image xlink:href="file:///etc/passwd"/>', "leads to “file:///etc/passwd”"),
        ('<use href="other.svg#a"/>', "leads to “other.svg#a”"),
        ('<image href="data:image/png;base64,AAAA"/>', "without pictures in it"),
        ('<path fill="url(https://example.org/a#b)"/>', "loads another file"),
        ('<path style="fill: URL( &quot;a.svg#b&quot; )"/>', "loads another file"),
        ("<style>@import 'a.css';</style>", "loads another file"),
        ("<style>p { background:\nurl(a.png) }</style>", "loads another file"),
        ("<g>", "not well-formed SVG (line 1)"),
        ("&eacute;", "not well-formed"),
        ("<b:g/>", "not well-formed"),
        (bomb(5), f"draws over {ELEMENT_LIMIT} elements"),
        (bomb(30), f"draws over {ELEMENT_LIMIT} elements"),
        ("<g/>" * ELEMENT_LIMIT, f"has over {ELEMENT_LIMIT} elements"),
        ("<g>" * DEPTH_LIMIT + "</g>" * DEPTH_LIMIT, f"over {DEPTH_LIMIT} elements in each other"),
        ('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', "in each other"),
        ("<!--" + "x" * SIZE_LIMIT + "-->", "over 512 kB"),
    ],
)
def test_what_cannot_be_printed_is_told(inside: str, said: str) -> None:
    """Nothing that acts, loads, or draws without end; the message says what to do."""
    message = trouble(inside)
    assert message is not None
    assert said in message
    assert ": " in message
    assert "\n" not in message


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
        '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_no_doctype(doctype: str) -> None:
    """An entity can multiply, or read a file; without a DOCTYPE there is none."""
    assert "delete that line" in str(svg_trouble(doctype.encode() + SVG))


def test_the_limits_themselves_are_allowed() -> None:
    """So many elements and so deep, and no more; the <svg> counts."""
    assert trouble("<g/>" * (ELEMENT_LIMIT - 1)) is None
    assert trouble("<g>" * (DEPTH_LIMIT - 1) + "</g>" * (DEPTH_LIMIT - 1)) is None


def test_other_xml_is_no_drawing() -> None:
    """A web page saved under the name of a logo."""
    assert "first element is <html>" in str(svg_trouble(b"<html/>"))


def test_words_in_a_drawing_are_found() -> None:
    """Every language prints the same drawing; a logo may have words."""
    words, lines = (f"{HEAD}{inside}</svg>".encode() for inside in ("<g><text>B</text></g>", "<path/>"))
    assert svg_trouble(words) is None
    assert "nobody translates" in (wordless_trouble(words) or "")
    assert wordless_trouble(lines) is None
