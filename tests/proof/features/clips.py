"""Clipping paths, and masks that come to the same."""

from tests.proof.features.drawing import BLUE, BOTH, DISC, WHOLE, drawing
from tests.proof.features.paints import BOX, STOPS

ROUND = '<circle cx="60" cy="30" r="25"/>'
BAND = '<clipPath id="d"><rect y="20" width="120" height="20"/></clipPath>'
RING = "M10 5h100v50h-100z M30 15h60v30h-60z"
HOLE = "M10 5h100v50h-100z M30 15v30h60v-30z"
INSIDE = (
    '<rect x="20" y="10" width="60" height="40"/>',
    ROUND,
    '<path d="M10 10L110 30L10 50Z"/>',
    '<circle cx="40" cy="30" r="25"/><circle cx="70" cy="30" r="25"/>',
    '<path d="M10 10h50v40h-50z"/><path d="M40 20v20h60v-20z"/>',
    '<rect x="10" y="10" width="20" height="40"/><rect x="60" y="10" width="20" height="40"/>',
    f'<path clip-rule="evenodd" d="{RING}"/>',
    f'<path fill-rule="evenodd" d="{RING}"/>',
    f'<path d="{HOLE}"/>',
    '<rect width="40" height="40" transform="translate(30 10) rotate(10)"/>',
    (
        '<rect width="30" height="30" transform="translate(10 10)"/><rect x="70" width="30" '
        'height="30"/>'
    ),
    "<g><rect x='20' y='10' width='60' height='40'/></g>",
    "",
    f'<rect display="none" width="60" height="40"/>{ROUND}',
    '<rect x="20" y="10" width="60" height="40" stroke="#000" stroke-width="20"/>',
    '<rect x="20" y="10" width="60" height="40" fill="none"/>',
    '<path d="M60 2L78 58L30 22L90 22L42 58Z"/>',
)
GROUPS = (
    'clip-path="url(#c)"',
    "style=\"clip-path:url('#c')\"",
    'clip-path="url(&quot;#c&quot;)"',
    'clip-path="url( #c )"',
    'clip-path="url(#c)" transform="translate(20 10) scale(.5)"',
    'clip-path="url(#c)" opacity=".5"',
    'clip-path="url(#c)" opacity=".5" transform="rotate(10)"',
    'clip-path="url(#none)"',
)
CLIPS = {
    **{
        f"clip {each}": drawing(
            f'<clipPath id="c">{each}</clipPath><g clip-path="url(#c)">{WHOLE}</g>{DISC}'
        )
        for each in INSIDE
    },
    **{
        f"clip by {each}": drawing(f'<clipPath id="c">{ROUND}</clipPath><g {each}>{WHOLE}</g>')
        for each in GROUPS
    },
    **{
        f"clip of {each}": drawing(
            f'<clipPath id="c" {each}>{ROUND}</clipPath><g clip-path="url(#c)">{WHOLE}</g>'
        )
        for each in ('transform="translate(30 10) scale(.5)"', 'clip-rule="evenodd"')
    },
    "clip by an element's own size": drawing(
        '<clipPath id="c" clipPathUnits="objectBoundingBox"><circle cx=".5" cy=".5" '
        'r=".4"/></clipPath>'
        f'<path d="M20 10h60v40h-60z" fill="{BLUE}" clip-path="url(#c)"/><g '
        f'clip-path="url(#c)">{BOTH}</g>'
    ),
    "clip on a shape that is moved": drawing(
        f'<clipPath id="c">{ROUND}</clipPath>'
        '<rect width="120" height="60" clip-path="url(#c)" transform="scale(.5)"/>'
    ),
    "clip by what is used": drawing(
        '<defs><circle id="r" cx="30" cy="30" r="25"/></defs><clipPath id="SVGID_2_">'
        '<use xlink:href="#r" x="30" style="overflow:visible;"/></clipPath>'
        f'<g style="clip-path:url(#SVGID_2_);">{WHOLE}</g>'
    ),
    **{
        f"clip by a use of {each}": drawing(
            f'<defs><circle id="b" cx="60" cy="30" r="25"/>{each}</defs><clipPath id="c">'
            f'<use href="#a"/></clipPath><g clip-path="url(#c)">{WHOLE}</g>{DISC}'
        )
        for each in (
            f'<g id="a">{ROUND}</g>',
            f'<symbol id="a">{ROUND}</symbol>',
            '<use id="a" href="#b"/>',
            ROUND.replace("<circle", '<circle id="a"'),
        )
    },
    **{
        f"clip that is not displayed, {each}": drawing(
            f'<clipPath id="c" {each}>{ROUND}</clipPath><g clip-path="url(#c)">{WHOLE}</g>{DISC}'
        )
        for each in (
            *('display="none"', 'style="display:none"', 'requiredExtensions=""'),
            *('style="transform:translate(20px,5px)"', 'style="visibility:hidden"'),
        )
    },
    "clip in what is not displayed": drawing(
        f'<g display="none"><clipPath id="c">{ROUND}</clipPath></g>'
        f'<g clip-path="url(#c)">{WHOLE}</g>'
    ),
    "clip in a clip": drawing(
        f'<clipPath id="c">{ROUND}</clipPath>{BAND}'
        f'<g clip-path="url(#c)"><g clip-path="url(#d)">{WHOLE}</g></g>'
    ),
    "clip of a clip": drawing(
        f'<clipPath id="c" clip-path="url(#d)">{ROUND}</clipPath>'
        f'{BAND}<g clip-path="url(#c)">{WHOLE}</g>'
    ),
    "clip on a gradient": drawing(
        f'<linearGradient id="g">{STOPS}</linearGradient><clipPath id="c"><circle cx="60" '
        'cy="30" r="25"'
        f' transform="scale(.8)"/></clipPath><g clip-path="url(#c)">{BOX}</g>'
    ),
    "clip on a use": drawing(
        f'<clipPath id="c">{ROUND}</clipPath><defs><g id="r">{WHOLE}</g></defs>'
        '<use href="#r" clip-path="url(#c)"/>'
    ),
    "clip of a strange name": drawing(
        f'<clipPath id="é 1">{ROUND}</clipPath><g clip-path="url(\'#é 1\')">{WHOLE}</g>'
    ),
    "clip of a name with a code": drawing(
        f'<clipPath id="a b">{ROUND}</clipPath><g clip-path="url(#a%20b)">{WHOLE}</g>'
    ),
}
WHITE = '<circle cx="60" cy="30" r="25" fill="#fff"/>'
MASKED = (
    ("", WHITE),
    ('maskUnits="userSpaceOnUse" x="0" y="0" width="120" height="60"', WHITE),
    ('maskUnits="userSpaceOnUse" x="50" y="0" width="60" height="30"', WHITE),
    ('style="mask-type:alpha"', ROUND),
    ('fill="#fff"', '<use href="#r"/>'),
    ("", f'<rect width="120" height="60"/>{WHITE}'),
    ("", f'<path fill-rule="evenodd" d="{RING}" fill="#fff"/>'),
    ("", '<g transform="translate(10 5)"><circle cx="40" cy="30" r="20" fill="#fff"/></g>'),
)
MASKS = {
    f"mask {more} {inside}": drawing(
        f'<defs><circle id="r" cx="50" cy="30" r="25"/></defs><mask id="m" {more}>{inside}</mask>'
        f'<g mask="url(#m)">{WHOLE}</g>'
    )
    for more, inside in MASKED
} | {
    "mask on a shape": drawing(
        f'<mask id="m">{WHITE}</mask><path d="M0 0h120v60H0z" fill="{BLUE}" mask="url(#m)"/>'
    ),
    **{
        f"mask that is not used, {each}": drawing(
            f'<mask id="m" {each}>{WHITE}</mask><g mask="url(#m)">{BOTH}</g>'
        )
        for each in ('display="none"', 'requiredExtensions=""', 'systemLanguage=""')
    },
    "mask in em": drawing(
        f'<mask id="m" maskUnits="userSpaceOnUse" x="1em" y="0" width="6em" height="60" '
        f'font-size="10">{WHOLE.replace(BLUE, "#fff")}</mask><g mask="url(#m)">{WHOLE}</g>'
    ),
    "mask by an element's own size": drawing(
        '<mask id="m" maskContentUnits="objectBoundingBox">'
        '<circle cx=".5" cy=".5" r=".3" fill="#fff"/></mask>'
        f'<rect x="20" y="10" width="80" height="40" fill="{BLUE}" mask="url(#m)"/>'
    ),
    "mask that cuts a line by its own size": drawing(
        '<mask id="m"><rect x="-99" y="-99" width="999" height="999" fill="#fff"/></mask>'
        '<rect x="40" y="20" width="40" height="20" stroke="#c0392b" stroke-width="20" '
        'mask="url(#m)"/>'
    ),
    "mask on what is turned": drawing(
        f'<mask id="m">{WHITE}</mask><g mask="url(#m)" transform="translate(10 0) '
        f'rotate(10)">{WHOLE}</g>'
    ),
    "mask that is not there": drawing(f'<g mask="url(#none)">{BOTH}</g>'),
}
