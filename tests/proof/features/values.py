"""What is told, since browsers read it and we do not, or read it in another way."""

from tests.proof.features.drawing import BOTH, DISC, SQUARE, drawing, path, with_root
from tests.proof.features.paints import BOX, STOPS, linear
from tests.proof.features.words import words

MASK = '<circle cx="60" cy="30" r="25" fill="{}"/>'
ROOM = ("padding:20px", "padding-left:1em", "margin:20px auto", "margin:5%", "display:contents")
# A weaker value that we know is none that a browser takes.
BEFORE = {
    "fill": ("color-mix(in srgb,red,blue)", "LinkText", "context-fill", "light-dark(red,blue)"),
    "stroke-width": ("5vw", "calc(3px)"),
    "transform": ("translate(20%)", "rotate3d(0,0,1,9deg)"),
    "opacity": ("calc(.5)",),
}
UNITS = {
    f"{unit} of a {name}": f'<{name} {said}="3{unit}" {more}'
    for unit in ("ex", "ch", "rem", "vw", "foo")
    for name, said, more in (
        ("line", "x2", 'stroke="#000"/>'),
        ("rect", "width", 'height="9"/>'),
        ("linearGradient", "x2", f'id="g">{STOPS}</linearGradient>{BOX}'),
        ("radialGradient", "r", f'id="g">{STOPS}</radialGradient>{BOX}'),
    )
}
VALUES = {
    **{
        f"{each} on the root": (with_root(f'style="{each}"'), "without that style") for each in ROOM
    },
    **{
        f"{name}: {each} after another": (
            drawing(f'<g {name}="1" style="{name}:{each}"><path d="M0 0h9v9"/></g>'),
            f"has “{name}: {each}”",
        )
        for name, every in BEFORE.items()
        for each in every
    },
    **{each: (drawing(shape + DISC), "which we cannot draw") for each, shape in UNITS.items()},
    **{
        f"selector {each}": (drawing(f"<style>{each}{{fill:red}}</style>{BOTH}"), f"“{said}”")
        for each, said in {
            "rect:lang(fr)": ":lang()",
            "rect:has(a)": ":has()",
            "|rect": "|rect",
            "// colours\n.a": "// colours .a",
        }.items()
    },
    **{
        f"width {each}": (
            drawing(f'<rect width="{each}" height="9"/>{DISC}'),
            f"“width: {each}”, which we cannot draw",
        )
        for each in ("20 px", "20.", "calc(3px)")
    },
    "paint-order twice": (path("M0 0h9v9", 'paint-order="fill fill"'), "paint-order: fill fill"),
    **{
        f"moving {each}": (drawing(each + BOX), "moves")
        for each in (
            f'<linearGradient id="g"><animate attributeName="x1" to="9"/>{STOPS}</linearGradient>',
            (
                '<linearGradient id="g"><stop><set attributeName="offset" '
                'to="1"/></stop></linearGradient>'
            ),
            '<animate attributeName="viewBox" to="0 0 9 9"/>',
            (
                '<rect id="r" width="9" height="9"/><defs><animate href="#r" '
                'attributeName="x"/></defs>'
            ),
        )
    },
    **{
        f"stop-color {each}": (
            linear(
                "", BOX, f'<stop stop-color="#f00" style="stop-color:{each}"/><stop offset="1"/>'
            ),
            "write it as #rrggbb",
        )
        for each in ("color(display-p3 1 0 0)", "oklch(.5 .1 200)", "lab(40% 40 20)")
    },
    **{
        f"clipped by its own size {each}": (
            drawing(
                '<clipPath id="c" clipPathUnits="objectBoundingBox"><path d="M0 0h.5v1h-.5"/>'
                f'</clipPath><g clip-path="url(#c)">{SQUARE}{each}</g>'
            ),
            "by its own size",
        )
        for each in (
            *('<path d="M0 0h99v9" fill="none"/>', '<path d="M0 0h99v9" visibility="hidden"/>'),
            '<text font-family="Lato" y="30">A</text>',
        )
    },
    **{
        f"a style in {each}": (
            drawing(f"{each.format('<style>rect{fill:red}</style>')}<rect width='9' height='9'/>"),
            "styles as attributes",
        )
        for each in (
            '<x:y xmlns:x="u">{}</x:y>',
            '<style xmlns="http://www.w3.org/1999/xhtml">a</style>',
        )
    },
    "words spaced by a share": (words('letter-spacing="10%"'), "letter-spacing: 10%"),
    "words at a number with spaces": (words('dx="10 "'), "has words with “dx"),
    "a keyword of layers": (
        drawing('<path d="M0 0h9v9" fill="red" style="fill:revert-layer"/>'),
        "revert-layer",
    ),
    "a turned symbol": (
        drawing(f'<symbol id="s" transform="rotate(9)">{SQUARE}</symbol><use href="#s"/>'),
        "put its inside into a group",
    ),
    "a mask for one language": (
        drawing(f'<mask id="m" systemLanguage="de">{MASK.format("#fff")}</mask>').replace(
            "</svg>", f'<g mask="url(#m)">{BOTH}</g></svg>'
        ),
        "from language to language",
    ),
    "words for one language": (
        words("", 'A<tspan systemLanguage="de">b</tspan>'),
        "from language to language",
    ),
    "words moved by ex": (words('dx="1ex"'), "has words with “dx: 1ex”"),
}
