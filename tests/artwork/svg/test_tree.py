"""Nothing outside the bytes of an SVG is read, and what acts, leads out or grows without end is
refused.
"""

import pytest

from feuillet.artwork.svg import reduce_svg
from feuillet.artwork.svg.tree import ELEMENT_LIMIT, ENTITY_LENGTH, ENTITY_LIMIT, SVG_SIZE_LIMIT
from feuillet.artwork.svg.tree_size import DEPTH_LIMIT
from tests.load.pictures import SVG

SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
HEAD = f'<svg {SPACES} viewBox="0 0 9 9">'
MASKED = (
    '<mask id="m"><path mask="url(#m)" d="M0 0h9v9"/></mask><path mask="url(#m)" d="M0 0h9v9"/>'
)
CLIPPED = '<clipPath id="c" clip-path="url(#c)"/><path clip-path="url(#c)" d="M0 0h9v9"/>'
SEEN = '<path d="M0 0h9v9z"/>'
LINK = '<link xmlns="http://www.w3.org/1999/xhtml" rel="{}" href="{}"/>'
OTHER = '<x:y xmlns:x="http://ns.example/">{}</x:y>'
FONT = "@font-face {{ font-family: '{}'; src: url(data:font/woff2;base64,AAAA) }}"
PUBLIC = 'PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"'


def trouble(inside: str, doctype: str = "") -> str:
    """The troubles in one line, none of which is empty."""
    made = reduce_svg(f"{doctype}{HEAD}{inside}{SEEN}</svg>".encode())
    assert bool(made.troubles) or made.file
    return " | ".join(made.troubles)


def bomb(levels: int) -> str:
    """Ten times as many circles at each level."""
    groups = (f'<g id="l{n}">' + f'<use href="#l{n - 1}"/>' * 10 + "</g>" for n in range(1, levels))
    circle = '<g id="l0"><circle r="1"/></g>'
    return f'<defs>{circle}{"".join(groups)}</defs><use href="#l{levels - 1}"/>'


@pytest.mark.parametrize(
    "inside",
    [
        "",
        '<path id="a"/><use xlink:href="#a"/><use href="#nowhere"/>',
        "<style>.a { fill: #fff }</style><!-- url(http://x) -->",
        '<x:other xmlns:x="http://ns.example/"><x:inner/></x:other>',
        LINK.format("icon", "a.png"),
        LINK.format("alternate stylesheet", "a.css"),
        OTHER.format(LINK.format("stylesheet", "")),
        f"<style>{FONT.format('X')}</style>",
        f'<style>{FONT.format("X")}</style><text font-family="X" display="none">a</text>',
        "<style>/* @import 'a.css' */ path { cursor: url(a.cur), auto }</style>",
        "<style>p { background: url(a.png) }</style>",
        '<g id="url(a)" style="cursor:url(a.cur),auto"/>',
        '<a href="https://clinic.example"><path d="M0 0h9v9"/></a>',
        '<g display="none"><image href="data:image/png;base64,AAAA"/></g>',
        '<defs><image href="a.png"/></defs><image visibility="hidden" href="a.png"/>',
        '<flowRoot><flowRegion><rect width="9" height="9"/></flowRegion><flowPara/></flowRoot>',
        "<foreignObject/>",
        "<?xml-stylesheet href='a.css'?><metadata><?xpacket begin='x'?></metadata>",
        '<x:link xmlns:x="http://ns.example/" xlink:href="http://ns.example/"/>',
        bomb(3),
    ],
)
def test_a_drawing_by_itself_passes(inside: str) -> None:
    """It may refer to its own parts, and hold what its program keeps for itself."""
    assert trouble(inside) == ""


def test_encodings_and_namespaces() -> None:
    """Designers' programs write a byte order mark, UTF-16, a code page, a prefix, no namespace."""
    text = SVG.decode()
    prefixed = text.replace("<", "<a:").replace("<a:/", "</a:").replace("xmlns=", "xmlns:a=")
    named = '<?xml version="1.0" encoding="windows-1252"?>' + text.replace(
        "<path", "<!-- é --><path"
    )
    bare = text.replace('xmlns="http://www.w3.org/2000/svg"', "")
    every = (
        text.encode("utf-8-sig"),
        text.encode("utf-16"),
        named.encode("cp1252"),
        prefixed.encode(),
    )
    made = reduce_svg(SVG)
    assert made.troubles == ()
    assert all(reduce_svg(data) == made for data in (*every, bare.encode()))


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<script>alert(1)</script>", "a script"),
        ('<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>', "a script"),
        ('<g onload="alert(1)"/>', "a script"),
        ('<image href="https://example.org/a.png"/>', "leads to “https://example.org/a.png”"),
        ('<image xlink:href="file:///etc/passwd"/>', "leads to “file:///etc/passwd”"),
        ('<use href="#a" xlink:href="other.svg#a"/>', "leads to “other.svg#a”"),
        ('<image href="data:image/png;base64,AAAA"/>', "give that picture itself, as PNG"),
        ('<image href="data:image/svg+xml;base64,AAAA"/>', "give that drawing itself, as SVG"),
        (
            (
                '<pattern id="p"><use href="#i"/></pattern><image id="i" visibility="hidden" '
                'href="data:image/png;base64,AAAA"/><rect width="9" height="9" fill="url(#p)"/>'
            ),
            "give that picture itself, as PNG",
        ),
        (f'<image href="data:image/png;base64,{"A" * SVG_SIZE_LIMIT}"/>', "give that picture"),
        ("<flowRoot><flowPara>a</flowPara></flowRoot>", "has a <flowRoot>"),
        ('<path fill="url(https://example.org/a#b)"/>', "loads another file"),
        ('<path style="fill: URL( &quot;a.svg#b&quot; )"/>', "loads another file"),
        ("<style>@import 'a.css';</style>", "loads another file"),
        ("<style>path { fill:\nurl(a.svg#b) }</style>", "loads another file"),
        (f"{LINK.format('stylesheet', 'a.css')}", "loads another file"),
        (f"<defs>{LINK.format('icon STYLESHEET', 'data:text/css,')}</defs>", "loads another file"),
        (f"{OTHER.format(LINK.format('stylesheet', 'a.css'))}", "loads another file"),
        (
            f'<style>{FONT.format("X")}</style><text font-family="X">a</text>',
            "“X”, from a font in the file that we do not read",
        ),
        (
            f'<style>{FONT.format("Lato")}</style><text font-family="lato">a</text>',
            "“lato”, from a font in the file that we do not read",
        ),
        ("<g>", "not well-formed SVG (line 1)"),
        ("&eacute;", "not well-formed"),
        ("<b:g/>", "not well-formed"),
        (bomb(5), f"draws over {ELEMENT_LIMIT} elements"),
        (bomb(30), f"draws over {ELEMENT_LIMIT} elements"),
        ("<g/>" * ELEMENT_LIMIT, f"has over {ELEMENT_LIMIT} elements"),
        ("<g>" * DEPTH_LIMIT + "</g>" * DEPTH_LIMIT, f"over {DEPTH_LIMIT} elements in each other"),
        ('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', "in each other"),
        ("<!--" + "x" * SVG_SIZE_LIMIT + "-->", "over 512 kB"),
        (
            f'<path id="a" d="M0 0{"h1" * 2000}"/>' + '<use href="#a"/>' * 100,
            "lines and curves",
        ),
        (MASKED, "is masked by what is masked by it"),
        ('<path d="M1e999 2"/>', "numbers that are too large"),
        ('<g transform="scale(1e300)"/>', "numbers that are too large"),
        ("<style>" + "g{fill:red}" * 1001 + "</style>", "has over 1000 styles"),
        ("<style>g:has(path){fill:red}</style>", "a style that we cannot read, “:has()”"),
        ("<style>g{fill:" + "(" * 9000 + "</style>", "too many brackets in each other"),
        ('<g style="fill:' + "(" * 9000 + '"/>', "too many brackets in each other"),
        ('<text font-family="Lato">' + "abc " * 2000 + "</text>", "lines and curves"),
        (CLIPPED, "is clipped by a path that is clipped by itself"),
    ],
)
def test_what_cannot_be_printed_is_told(inside: str, said: str) -> None:
    """Nothing that acts, loads, or draws without end; the message says what to do."""
    message = trouble(inside)
    assert said in message
    assert ": " in message
    assert "\n" not in message


ENTITIES = "".join(f'<!ENTITY ns{n} "http://ns.example/{n}/">' for n in range(9))


@pytest.mark.parametrize(
    ("doctype", "inside"),
    [
        (f"<!DOCTYPE svg {PUBLIC}>", ""),
        (f"<!DOCTYPE svg {PUBLIC} [\n{ENTITIES}\n]>", '<g xmlns:x="&ns1;" x:y="z"/>'),
        ('<!DOCTYPE svg SYSTEM "file:///etc/passwd">', ""),
        ("<!DOCTYPE svg [<!ATTLIST svg a CDATA #IMPLIED>]>", ""),
        ('<!DOCTYPE svg [<!ENTITY b "#0b5c8a">]>', '<path d="M0 0h9v9z" fill="&b;"/>'),
    ],
)
def test_a_doctype_is_passed_over(doctype: str, inside: str) -> None:
    """Illustrator, Affinity and CorelDRAW write one; nothing is fetched, short texts are put in."""
    assert trouble(inside, doctype) == ""


@pytest.mark.parametrize(
    ("said", "loads"),
    [
        ('xml-stylesheet href="logo.css" type="text/css"', True),
        ("xml-stylesheet type='text/css' href='logo.css'", True),
        ('xml-stylesheet href="logo.xsl" type="text/xsl"', True),
        ('xml-stylesheet href="data:text/css,a%7B%7D"', True),
        ('xml-stylesheet href="#style" type="text/css"', False),
        ('xml-stylesheet type="text/css"', False),
        ('xml-stylesheet href="a.css" type="text/css" alternate="yes" title="a"', False),
        ('xml-stylesheet href="a.txt" type="text/plain"', False),
        ("xml-model href='a.rng'", False),
        ("php echo 'href=\"a.css\"'", False),
    ],
)
def test_a_stylesheet_of_its_own_file_is_told(said: str, loads: bool) -> None:  # noqa: FBT001
    """A browser draws with it; a processing instruction that styles nothing is harmless."""
    assert ("loads another file" in trouble("", f"<?{said}?>")) == loads


def test_an_entity_is_filled_in() -> None:
    """A colour that stands in one is printed."""
    made = reduce_svg(
        (
            f'<!DOCTYPE svg [<!ENTITY b "#0b5c8a">]>{HEAD}<path fill="&b;" d="M0 0h9v9"/></svg>'
        ).encode()
    )
    assert b'fill="#0b5c8a"' in made.file


@pytest.mark.parametrize(
    "entities",
    [
        '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY a PUBLIC "x" "http://ns.example/a">',
        '<!ENTITY % a "b">',
        '<!ENTITY a "&#60;script/>">',
        f'<!ENTITY a "{"a" * (ENTITY_LENGTH + 1)}">',
        "".join(f'<!ENTITY a{n} "a">' for n in range(ENTITY_LIMIT + 1)),
    ],
)
def test_entities_are_short_and_plain(entities: str) -> None:
    """One can multiply, or read a file; saved as plain SVG, a drawing has none."""
    assert "export it as plain SVG" in trouble("", f"<!DOCTYPE svg [{entities}]>")


def test_an_entity_that_is_not_explained_is_told() -> None:
    """Behind a DOCTYPE that is not fetched, it would be left out without a word."""
    assert "uses the entity `eacute`" in trouble("&eacute;", f"<!DOCTYPE svg {PUBLIC}>")


def test_the_limits_themselves_are_allowed() -> None:
    """So many elements and so deep, and no more; the <svg> and what is seen count."""
    assert trouble("<g/>" * (ELEMENT_LIMIT - 2)) == ""
    assert trouble("<g>" * (DEPTH_LIMIT - 1) + "</g>" * (DEPTH_LIMIT - 1)) == ""


def test_other_xml_is_no_drawing() -> None:
    """A web page saved under the name of a logo."""
    assert "first element is <html>" in str(reduce_svg(b"<html/>").troubles)
    (told,) = reduce_svg(SVG.replace(b"2000/svg", b"2000/svg/")).troubles
    assert "the namespace “http://www.w3.org/2000/svg/”, in which nothing is drawn" in told
    assert 'write `xmlns="http://www.w3.org/2000/svg"` in its first element' in told


def test_troubles_name_the_line_in_the_file() -> None:
    """And the element with its id, as several lines may look alike."""
    text = f'{HEAD}\n<g>\n<path id="sky" filter="url(#f)" d="M0 0h9v9"/></g>\n{SEEN}</svg>'
    (message,) = reduce_svg(text.encode()).troubles
    assert message == "has a filter (<path id=“sky”>, line 3): export it as PNG"


def test_many_troubles_are_told_in_part() -> None:
    """The first of each sort, and how many more there are."""
    fills = "".join(f'<path d="M0 0h9v9" fill="colour{n}"/>' * 2 for n in range(9))
    troubles = reduce_svg(f"{HEAD}{fills}</svg>".encode()).troubles
    assert len(troubles) == 6
    assert troubles[-1] == "has 4 more troubles: mend these first"
