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
from tests.proof.features.values import VALUES
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
        "rgb(255,0,0,)",
        "hsl(0,100%,50%, )",
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
AT_RULES = ("@media print", "@media (min-width:10px)", "@supports (fill:red)", "@layer x")
MASKS = (
    MASK.format("#888"),
    f'<g opacity=".5">{MASK.format("#fff")}</g>',
    WHOLE.replace(BLUE, "#fff") + MASK.format("#000"),
    f'<linearGradient id="g">{STOPS}</linearGradient>{BOX}',
)
CLIPS = {
    '<circle r="9" clip-path="url(#d)"/>': "clipped in parts",
    '<text font-family="Lato" y="30">A<tspan opacity=".3">b</tspan></text>': "words that are pale",
    '<text font-family="Lato" y="30" opacity=".3">A</text>': "words that are pale",
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
TOLD = VALUES | {
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
            "translate(20,,10)",
            "translate(20,10,)",
            "translate(,20,10)",
            "translate(20,10),",
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
    **{
        f"a size of {each}": (drawing(BOTH, each), said)
        for each, said in {
            'viewBox="0 0 0 0"': "above 0",
            'viewBox="0,0 0,0 200,0 60,0"': "write points in its numbers, “0.0 0.0 200.0 60.0”",
            'viewBox="0 0 200,5 60"': "“0 0 200.5 60”",
            'viewBox="0 0 200"': "write four numbers there",
            'viewBox="0 0 200px 60px"': "write four numbers there",
            'viewbox="0 0 200 60"': "call its `viewbox` by its name, `viewBox`",
            'width="100%"': "give it a `viewBox`",
        }.items()
    },
    **{
        f"React {each}": (drawing(each + BOTH), said)
        for each, said in {
            '<path d="M9 9h50" stroke="#000" strokeWidth="4"/>': "write `stroke-width`",
            '<g strokeLinecap="round"><path d="M9 9h50" stroke="#000"/></g>': "`stroke-linecap`",
            '<rect width="9" height="9" fillOpacity=".3"/>': "`fillOpacity`, as React calls it",
            f'<g clipPath="url(#a)">{BOTH}</g>': "write `clip-path`",
            '<use xlinkHref="#a"/>': "write `xlink:href`",
            '<style>.a{fill:red}</style><rect className="a" width="9" height="9"/>': "`class`",
            f'<linearGradient id="g"><stop stopColor="red"/>{STOPS}</linearGradient>{BOX}': "stop-",
            '<text textAnchor="end" font-family="Lato" x="50" y="20">a</text>': "`text-anchor`",
            '<rect width="9" height="9" mixBlendMode="multiply"/>': "write `mix-blend-mode`",
        }.items()
    },
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
    "words clipped by their own size": (
        drawing(
            '<clipPath id="c" clipPathUnits="objectBoundingBox"><rect width=".5" height="1"/>'
            '</clipPath><text y="30" font-family="Lato">'
            'A<tspan clip-path="url(#c)">b</tspan></text>'
        ),
        "clipped by their own size",
    ),
    "words in a gradient of their own size": (
        linear("", words("").replace(BLUE, "url(#g)")),
        "words in a gradient",
    ),
}
