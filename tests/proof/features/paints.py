"""Colours, opacity and gradients."""

from tests.proof.features.drawing import BLUE, BOTH, DISC, RED, YELLOW, drawing, with_root

COLOURS = (
    *("red", "RED", "#f00", "#F00", "rgb(200,40,40)", "rgb(80%,10%,10%)", "rgb(200 40 40)"),
    *("rgba(200,40,40,.5)", "rgb(200 40 40 / 50%)", "#c0392b80", "#c398", "hsl(200,80%,30%)"),
    *("hsla(200,80%,30%,.5)", "transparent", "currentColor", "currentcolor", "inherit", "none"),
    *("steelblue", "rebeccapurple", "hwb(200 10% 40%)", "lab(40% 40 20)", "oklch(50% .1 200)"),
    *("color(srgb .2 .4 .6)", "color(display-p3 .2 .4 .6)", "url(#none)", "url(#none) #0b5c8a"),
    *("url(#none) none", "initial", "unset", " #0b5c8a "),
)
FIELD = 'x="10" y="10" width="100" height="40"'
MANY = f'<rect {FIELD} fill="{BLUE}"/>{DISC}'
LINED = f'x="20" y="15" width="80" height="30" fill="{RED}" stroke="{BLUE}" stroke-width="10"'
BOX = '<rect x="5" y="5" width="110" height="50" fill="url(#g)"/>'
STOPS = f'<stop stop-color="{BLUE}"/><stop offset="1" stop-color="{YELLOW}"/>'
USER = 'gradientUnits="userSpaceOnUse"'


def linear(more: str = "", shape: str = BOX, stops: str = STOPS) -> str:
    return drawing(f'<defs><linearGradient id="g" {more}>{stops}</linearGradient></defs>{shape}')


def radial(more: str = "", stops: str = STOPS) -> str:
    return drawing(f'<defs><radialGradient id="g" {more}>{stops}</radialGradient></defs>{BOX}')


def stops(*said: str) -> str:
    return "".join(f"<stop {each}/>" for each in said)


LINEAR = (
    "",
    'x1="0" y1="0" x2="1" y2="1"',
    'x1="0%" y1="0%" x2="100%" y2="100%"',
    'x2="0" y2="1"',
    f'{USER} x1="20" y1="10" x2="90" y2="50"',
    f'{USER} x1="10%" x2="90%"',
    USER,
    'gradientTransform="rotate(30)"',
    f'{USER} x2="40" gradientTransform="matrix(1 .5 -.5 1 20 10)"',
    f'{USER} x2="80" gradientTransform="matrix(1 0 0 -1 20 60)"',
    *(f'x1=".3" x2=".6" spreadMethod="{way}"' for way in ("pad", "reflect", "repeat")),
    f'{USER} x1="40" y1="20" x2="60" y2="30" spreadMethod="reflect"',
    'x1=".5" x2=".5"',
)
RADIAL = (
    "",
    'cx=".3" cy=".3" r=".7"',
    'fx=".2" fy=".3"',
    'fr=".2"',
    'fr="-.2"',
    f'{USER} cx="60" cy="30" r="40"',
    f'{USER} cx="50%" cy="50%" r="30%"',
    f'{USER} cx="60" cy="30" r="40" fx="40" fy="25"',
    f'{USER} cx="0" cy="0" r="1" gradientTransform="translate(60 30) rotate(20) scale(50 20)"',
    'gradientTransform="translate(.2 0) scale(.6 1)"',
    'r="0"',
    *(f'r=".2" spreadMethod="{way}"' for way in ("pad", "reflect")),
)
SHAPES = (
    '<circle cx="90" cy="30" r="20" fill="url(#g)"/>',
    '<path d="M10 50C30 0 90 0 110 50Z" fill="url(#g)"/>',
    '<path d="M15 30H105" fill="none" stroke="url(#g)" stroke-width="10"/>',
    '<rect x="20" y="15" width="80" height="30" fill="url(#g)" stroke="#000" stroke-width="10"/>',
    '<rect x="5" y="5" width="80" height="30" fill="url(#g)" transform="rotate(20)"/>',
    f'<g transform="translate(30 10) scale(.5)">{BOX}</g>',
    (
        '<g fill="url(#g)"><rect x="5" y="5" width="50" height="50"/><circle cx="90" '
        'cy="30" r="9"/></g>'
    ),
    '<rect x="5" y="5" width="110" height="50" fill="url(#g)" fill-opacity=".4"/>',
    '<rect x="5" y="5" width="110" height="50" fill="url(#g)" opacity=".4"/>',
)
STOPPED = {
    "fading": stops(f'stop-color="{BLUE}"', f'offset="1" stop-color="{BLUE}" stop-opacity="0"'),
    "fading into another": stops(
        f'stop-color="{BLUE}" stop-opacity=".3"', f'offset="1" stop-color="{RED}" stop-opacity=".9"'
    ),
    "fading in one value": stops(
        'stop-color="rgba(11,92,138,.2)"', f'offset="1" stop-color="{RED}"'
    ),
    "from a share": stops(
        f'offset="20%" stop-color="{BLUE}"', f'offset="80%" stop-color="{YELLOW}"'
    ),
    "three": stops(
        f'stop-color="{BLUE}"',
        f'offset=".3" stop-color="{RED}"',
        f'offset="1" stop-color="{YELLOW}"',
    ),
    "out of order": stops(
        f'offset=".6" stop-color="{BLUE}"',
        f'offset=".3" stop-color="{RED}"',
        f'offset="1" stop-color="{YELLOW}"',
    ),
    "one": stops(f'stop-color="{BLUE}"'),
    "one, pale": stops(f'stop-color="{BLUE}" stop-opacity=".3"'),
    "in CSS": stops(
        f'style="stop-color:{BLUE};stop-opacity:1"', f'offset="1" style="stop-color:{YELLOW}"'
    ),
}
OWN = stops('stop-color="currentColor"', 'offset="1" stop-color="#fff"')
AGAIN = f'<linearGradient id="a">{STOPS}</linearGradient>'
PAINTS = {
    **{
        f"fill {each}": drawing(
            f'<g fill="#2e8b57" color="#8a2be2"><rect {FIELD} fill="{each}"/></g>{DISC}'
        )
        for each in COLOURS
    },
    **{
        f"stroke {each}": drawing(
            '<g stroke="#2e8b57" color="#8a2be2" fill="none" stroke-width="8">'
            f'<rect {FIELD} stroke="{each}"/></g>{DISC}'
        )
        for each in COLOURS
    },
    "currentColor comes down as a word": drawing(
        f'<g fill="currentColor" color="{RED}"><g color="{BLUE}"><rect {FIELD}/></g></g>'
    ),
    "a colour for screens that show more": drawing(
        f'<rect {FIELD} fill="#0B5C8A" style="fill:#0B5C8A;fill:color(display-p3 .1765 '
        '.3529 .5294)"/>'
    ),
    **{
        f"lined {each}": drawing(f"<rect {LINED} {each}/>")
        for each in (
            'fill-opacity=".5" stroke-opacity=".5"',
            'opacity=".5"',
            'paint-order="stroke"',
            'paint-order="fill markers stroke"',
        )
    },
    **{
        f"group {each}": drawing(f"<g {each}>{MANY}</g>")
        for each in (
            'opacity=".5"',
            'opacity="50%"',
            'opacity="3"',
            'opacity=".5" transform="translate(20 5) scale(.8)"',
            'fill-opacity=".3"',
        )
    },
    "pale in pale": drawing(f'<g opacity=".5"><g opacity=".5">{DISC}</g>{MANY}</g>'),
    "pale lines": drawing(
        f'<g opacity=".5"><path d="M10 10L60 50L110 10" stroke="{BLUE}" '
        'stroke-width="12" fill="none"'
        ' stroke-linecap="square" stroke-miterlimit="10"/></g>'
    ),
    "pale as a whole": with_root('opacity=".5"'),
    "invisible": drawing(f'<rect width="40" height="40" opacity="0"/>{DISC}'),
    **{f"linear {each}": linear(each) for each in LINEAR},
    **{f"linear on {each}": linear("", each + DISC) for each in SHAPES},
    **{f"radial {each}": radial(each) for each in RADIAL},
    **{f"linear, stops {name}": linear("", BOX, each) for name, each in STOPPED.items()},
    **{f"radial, stops {name}": radial("", each) for name, each in STOPPED.items()},
    "gradient of another": drawing(
        f'<defs>{AGAIN}<linearGradient id="g" href="#a" x2="0" y2="1"/></defs>{BOX}'
    ),
    "gradient of another, XLink": drawing(
        f'<defs>{AGAIN}<linearGradient id="g" xlink:href="#a" {USER} x1="20" x2="100" '
        f'y2="10"/></defs>{BOX}'
    ),
    "gradient of another's other": drawing(
        f'{BOX}<linearGradient id="g" href="#b"/>'
        f'<linearGradient id="b" href="#a" gradientTransform="rotate(90)"/>{AGAIN}'
    ),
    "radial of a linear": drawing(f'<defs>{AGAIN}<radialGradient id="g" href="#a"/></defs>{BOX}'),
    **{
        f"linear in CSS {each}": linear(f'{each} gradientTransform="scale(.5)"')
        for each in (
            *('style="transform:rotate(45deg)"', 'style="transform:translateX(20px)"'),
            *('style="transform:none"', 'transform="rotate(45)"', 'style="visibility:hidden"'),
        )
    },
    **{
        f"gradient of another's transformation {one} {other}": drawing(
            f'<linearGradient id="a" {one}>{STOPS}</linearGradient>'
            f'<linearGradient id="g" href="#a" {other}/>{BOX}'
        )
        for one in ('style="transform:rotate(45deg)"', 'gradientTransform="rotate(45)"')
        for other in ("", 'style="transform:scale(.5)"', 'gradientTransform="scale(.5)"')
    },
    **{
        f"a gradient that is not displayed {each}": linear('display="none"', each)
        for each in (BOX + DISC, BOX.replace("#g)", "#g) green"))
    },
    "a gradient of one that is not displayed": drawing(
        f'<linearGradient id="a" display="none">{STOPS}</linearGradient>'
        f'<linearGradient id="g" href="#a"/>{BOX}{DISC}'
    ),
    "a gradient in what is not displayed": drawing(
        f'<g display="none"><linearGradient id="g">{STOPS}</linearGradient></g>{BOX}'
    ),
    "a gradient of a coded name": drawing(
        f'<linearGradient id="a b">{STOPS}</linearGradient>'
        f'<linearGradient id="g" href="#a%20b"/>{BOX.replace("url", "URL")}'
    ),
    "a gradient of no breadth": linear('gradientTransform="scale(0)"', BOX + DISC),
    "linear in em": linear(f'{USER} font-size="5" x1="1em" x2="10em"'),
    "radial in em": radial(f'{USER} font-size="8" cx="5em" cy="3em" r="4em"'),
    "gradient of no stops": drawing(f'<defs><linearGradient id="g"/></defs>{BOX}{DISC}'),
    "a stop in the colour of its group": drawing(
        f'<g color="{RED}"><linearGradient id="g">{OWN}</linearGradient></g>{BOX}'
    ),
    "a ground in CSS": with_root(f'style="background:{YELLOW}"', BOTH),
    "a ground's colour in CSS": with_root(f'style="background-color:{YELLOW}"', BOTH),
}
