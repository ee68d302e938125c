"""What is told, since the engine draws it in another way than browsers, and which words tell it."""

from tests.proof.features.clips import RING, ROUND
from tests.proof.features.drawing import (
    BLUE,
    BOTH,
    DISC,
    SQUARE,
    WHOLE,
    drawing,
    line,
    path,
    with_root,
)
from tests.proof.features.paints import BOX, STOPS, linear, radial
from tests.proof.features.words import words

LOOKS = (
    *(
        "#0b5c8",
        "0b5c8a",
        "blau",
        "var(--none)",
        "color-mix(in srgb, red, blue)",
        "LinkText",
        "light-dark(red,blue)",
    ),
    *(
        "icc-color(x, 1)",
        "#c0392b icc-color(acme, 0.1)",
        "device-cmyk(0 1 0 0)",
        "rgb(from red r g b)",
        "red/**/",
    ),
)
FILTERS = (
    '<feGaussianBlur stdDeviation="3"/>',
    '<feDropShadow dx="4" dy="4" stdDeviation="0"/>',
    "<feFlood/>",
    "",
)
MARKER = '<marker id="k" markerWidth="6" markerHeight="6"><path d="M0 0L6 3L0 6z"/></marker>'
PATTERN = (
    '<pattern id="g" patternUnits="userSpaceOnUse" width="9" height="9"><circle r="4"/></pattern>'
)
MASK = '<circle cx="60" cy="30" r="25" fill="{}"/>'
IN_CSS = {
    "mix-blend-mode:multiply": "colours that mix",
    "filter:blur(3px)": "has a filter",
    "-webkit-filter:blur(3px)": "-webkit-filter",
    "clip-path:circle(20px)": "clip-path: circle(20px)",
    "clip-path:inset(10px)": "clip-path: inset(10px)",
    "mask-image:linear-gradient(red,blue)": "mask-image",
    "clip:rect(0,9px,9px,0)": "clip: rect",
    "rotate:20deg": "rotate: 20deg",
    "transform:translate(20%,10%)": "transform: translate(20%,10%)",
    "transform:rotate(10)": "transform: rotate(10)",
    "transform:translate3d(9px,5px,0)": "transform: translate3d",
    "transform-origin:center": "transform-origin",
    "transform-box:fill-box": "transform-box",
    "outline:3px solid red": "outline",
    "animation:k 1s": "moves",
    "opacity:calc(.5)": "opacity: calc(.5)",
    "stroke-width:4ex": "stroke-width: 4ex",
    "stroke-width:-3": "stroke-width: -3",
    "stroke-width:5vw": "stroke-width: 5vw",
    "all:unset": "all: unset",
    "d:path('M0 0h9v9')": "d: path",
    "unheard-of:1": "unheard-of: 1",
}
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
AT_RULES = ("@media print", "@media (min-width:10px)", "@supports (fill:red)", "@layer x")
MASKS = (
    MASK.format("#888"),
    f'<g opacity=".5">{MASK.format("#fff")}</g>',
    WHOLE.replace(BLUE, "#fff") + MASK.format("#000"),
    f'<linearGradient id="g">{STOPS}</linearGradient>{BOX}',
)
CLIPS = {
    '<circle r="9" clip-path="url(#d)"/>': "clipped in parts",
    '<path clip-rule="evenodd" d="M60 2L78 58L30 22L90 22L42 58Z"/>': "parts that overlap",
    f'<path d="{RING} M0 0v60h99"/>{ROUND}': "parts that overlap",
}
FOREIGN = '<p xmlns="http://www.w3.org/1999/xhtml">a</p>'
ELEMENTS = {
    f'<foreignObject width="99" height="50">{FOREIGN}</foreignObject>': "<foreignObject>",
    f"<foo>{SQUARE}</foo>": "<foo>",
    "<flowRoot><flowPara>a</flowPara></flowRoot>": "<flowRoot>",
    f'<g systemLanguage="de">{SQUARE}</g>': "from language to language",
    f'<switch><g systemLanguage="de">{SQUARE}</g></switch>': "from language to language",
    '<rect width="9" height="9"><set attributeName="fill" to="red"/></rect>': "moves",
    '<rect width="9" height="9"><animate attributeName="x" to="9"/></rect>': "moves",
    f"{PATTERN}{BOX}": "painted with a <pattern>",
    f'<meshgradient id="g"/>{BOX}': "painted with a <meshgradient>",
    f'{MARKER}<path d="M9 9h50" marker-end="url(#k)"/>': "has markers",
    f'{MARKER}<path d="M9 9h50" style="marker:url(#k)"/>': "has markers",
    '<path d="M9 9h99" pathLength="10" stroke-dasharray="1 1" stroke="#000"/>': "pathLength",
    '<path d="M5 5h30" stroke="#000" vector-effect="non-scaling-stroke"/>': "vector-effect",
}
TOLD = {
    **{
        f"fill {each}": (
            drawing(f'<rect width="9" height="9" fill="{each}"/>'),
            "write it as #rrggbb",
        )
        for each in LOOKS
    },
    **{
        f"CSS {each}": (drawing(f'<g style="{each}">{BOTH}</g>'), said)
        for each, said in IN_CSS.items()
    },
    **{
        f"{each}{{}}": (
            drawing(f"<style>{each}{{rect{{fill:red}}}}</style>{BOTH}"),
            "styles as attributes",
        )
        for each in AT_RULES
    },
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
            '<linearGradient id="g"><stop><set attributeName="offset" to="1"/></stop></linearGradient>',
            '<animate attributeName="viewBox" to="0 0 9 9"/>',
            '<rect id="r" width="9" height="9"/><defs><animate href="#r" attributeName="x"/></defs>',
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
    "a sheet for print alone": (
        drawing(f'<style media="print">rect{{fill:red}}</style>{BOTH}'),
        "@media print",
    ),
    "a selector that is none": (
        drawing(f"<style>.a}}.b{{fill:red}}</style>{BOTH}"),
        "a style that we cannot read",
    ),
    **{
        f"filter {each}": (
            drawing(f'<filter id="f">{each}</filter><g filter="url(#f)">{BOTH}</g>'),
            "has a filter",
        )
        for each in FILTERS
    },
    **{each: (drawing(each + DISC), said) for each, said in ELEMENTS.items()},
    **{
        f"mask {each}": (
            drawing(f'<mask id="m">{each}</mask><g mask="url(#m)">{WHOLE}</g>'),
            "has a mask",
        )
        for each in MASKS
    },
    **{
        f"clip {each}": (
            drawing(f'<clipPath id="c">{each}</clipPath><g clip-path="url(#c)">{WHOLE}</g>'),
            said,
        )
        for each, said in CLIPS.items()
    },
    **{
        f"transform {each}": (drawing(f'<g transform="{each}">{BOTH}</g>'), "transform: ")
        for each in (
            "junk(3)",
            "translate(20",
            "translateX(20)",
            "translate(20px,10px)",
            "rotate(20deg)",
        )
    },
    "linejoin arcs": (line('stroke-linejoin="arcs"'), "stroke-linejoin: arcs"),
    "a line in a gradient": (
        linear("", '<path d="M9 9L99 50" stroke="url(#g)"/>'),
        "a line painted with a gradient",
    ),
    "a gradient out of its circle": (radial('r=".3" fx=".05"'), "outside its own circle"),
    "a gradient that repeats without end": (
        linear('x2=".001" spreadMethod="repeat"'),
        "repeats itself",
    ),
    "a gradient by light": (linear('color-interpolation="linearRGB"'), "color-interpolation"),
    "a root that is moved": (with_root('transform="scale(.5)"'), "as a whole"),
    "a root that is clipped": (
        with_root('clip-path="url(#c)"', f'<clipPath id="c">{ROUND}</clipPath>{WHOLE}'),
        "as a whole",
    ),
    "no size": (drawing(BOTH, ""), "give it a `viewBox`"),
    "a size in CSS": (drawing(BOTH, 'style="width:120px;height:60px"'), "give it a `viewBox`"),
    "a viewBox of nothing": (drawing(BOTH, 'viewBox="0 0 0 0"'), "give it a `viewBox`"),
    "a length that is none": (drawing('<rect width="abc" height="9"/>'), "width: abc"),
    "nothing": (drawing(""), "shows nothing"),
    "a shape without a paint": (path("M0 0h9v9", 'fill="none"'), "shows nothing"),
    "white": (path("M0 0h9v9", 'fill="#fff"'), "cannot be seen on white paper"),
    "nearly white": (
        path("M0 0h9v9", 'fill="#000" fill-opacity=".1"'),
        "cannot be seen on white paper",
    ),
    **{
        f"words in {each}": (words("", "Clinique", each), f"“Clinique” in “{each.split(',')[0]}”")
        for each in (
            "Helvetica Neue, Arial",
            "MyriadPro-Regular",
            "sans-serif",
            "Lato-Bold",
            "Font Awesome 7",
        )
    },
    "words in no typeface": (drawing('<text y="30">عيادة</text>'), "“عيادة” in no typeface"),
    "words with another letter": (words("", "Aя"), "“я” (U+044F), which “Lato” does not have"),
    "words in Arabic": (words("", "عيادة", "Noto Sans"), "from right to left"),
    "words from the right": (words('direction="rtl"'), "from right to left"),
    **{
        f"words {each}": (words(each), "turn the words into outlines (paths)")
        for each in (
            *('font-weight="900"', 'font-weight="300"', 'font-style="italic"', 'word-spacing="10"'),
            *('textLength="100"', 'rotate="20"', 'dx="0 5 5"', 'dominant-baseline="middle"'),
            *(
                'text-decoration="underline"',
                'style="text-transform:uppercase"',
                'font-variant="small-caps"',
            ),
            *('font-stretch="condensed"', 'writing-mode="tb"', 'font-kerning="none"'),
        )
    },
    "words above others": (words("", 'A<tspan baseline-shift="super">2</tspan>'), "baseline-shift"),
    "words along a path": (
        words("", '<textPath href="#p">along</textPath>'),
        "words in a <textPath>",
    ),
    "words in a gradient of their own size": (
        linear("", words("").replace(BLUE, "url(#g)")),
        "words in a gradient",
    ),
}
