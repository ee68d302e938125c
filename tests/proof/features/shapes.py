"""Shapes, paths and lines."""

from tests.proof.features.drawing import BLUE, BOTH, DISC, SQUARE, drawing, line, path

RECTANGLES = (
    'rx="12"',
    'rx="30" ry="8"',
    'rx="10%"',
    'rx="0" ry="8"',
    'rx="-3"',
    'ry="50"',
    'style="rx:12px"',
    'style="rx:auto;ry:9px"',
)
PATHS = (
    "M10 10L50 10V50H10Z",
    "m10 10l40 0v40h-40z m60 0l40 0v40h-40z",
    "M10 10 50 10 50 50 10 50Z",
    "m10 10 40 0 0 40-40 0z",
    "M10 30C10 0 50 0 50 30S90 60 110 30L110 55L10 55Z",
    "M10 30c0-30 40-30 40 0s40 30 60 0v25H10z",
    "M10 30S30 0 60 30V55H10Z",
    "M10 30Q30 0 50 30T90 30V55H10Z",
    "M10 30q20-30 40 0t40 0t20 0V55H10Z",
    "M10 30T50 10V55H10Z",
    "M10 30Q30 0 50 30L60 40T90 30V55H10Z",
    "M10 30A20 20 0 0 1 50 30A20 10 30 1 0 90 40Z",
    "M40 30A20 20 0 1 1 60 30A30 20 45 1 1 60 40Z",
    "M10 30a20 20 0 0140 0a20 20 0 01-40 0z",
    "M10 30a20 20 0 1140 0 20 20 0 11-40 0",
    "M10 30A5 5 0 0 1 50 30A5 5 0 0 0 90 30Z",
    "M10 30A0 5 0 0 1 50 10A5 0 0 0 0 90 30Z",
    "M10 30A-20 20 0 0 1 50 30A20 -20 0 0 1 90 30Z",
    "M20 40a40 15 -30 0 1 70-20a40 15 -30 0 1-70 20z",
    "M.5.5L1e1 1.5e1 50-5.5.5 45.5z",
    "M1e1 1E1L5e+1 1e1L5e1 500e-1z",
    "M+10+10L+50+10+50+50z",
    "M10 10h20v20h-20zh60v30z",
    "M10 10h20v20h-20zl60 5v30z",
    "M10 5h100v50h-100z M30 15v30h60v-30z",
    "M10 5h100v50h-100z M30 15h60v30h-60z",
    "M10,10\n\tL50,10,50,50\r\n,10,50Z",
    "M 60,10 h 40 v40 z",
    # Drawn up to the mistake.
    "M10 10h40v40 X 20 20",
    "M10 10h40v40 L 20",
    "M10 10h40v40z L,20 20 90 20",
    "M10 10h40v40,,10 50",
    "M10 10h40v40,L,10 50",
    "M10 10h40v40z,,M60 10h9v9",
)
LINES = (
    *(f'stroke-linecap="{cap}"' for cap in ("round", "square", "butt")),
    *(f'stroke-linejoin="{join}"' for join in ("round", "bevel", "miter")),
    'stroke-miterlimit="1"',
    *(
        f'stroke-dasharray="{each}"'
        for each in ("10 5", "10 5 2", "10", "10,5", "none", "0", "10%")
    ),
    'stroke-dasharray="10px 5px"',
    'stroke-dasharray="10 5" stroke-dashoffset="7"',
    'stroke-dasharray="10 5" stroke-dashoffset="-4"',
    'stroke-dasharray="10 5 2" stroke-dashoffset="-4"',
    'stroke-dasharray="0 14" stroke-linecap="round"',
    *(f'style="stroke-width:{each}"' for each in ("10%", "2mm", "9px", ".5em", "6")),
    'stroke-opacity=".4"',
    'stroke-opacity="40%"',
    'stroke-dasharray="8 4" transform="matrix(-1 0 0 1 120 0)"',
    'transform="translate(0 20) scale(1 .4)"',
    'transform="skewX(20)" stroke-dasharray="8 4"',
)
FIELD = f'x="10" y="10" width="100" height="40" fill="{BLUE}"'
# Filled by default, though they have no area.
FLAT = (
    '<path d="M20 30H100"/>',
    '<path d="M20 10L110 50Z M20 50H100V50H20"/>',
    '<path d="M20 10H100V50V10H20"/>',
    '<path d="M20 15h30l60 40l-60 -40v30h-30z"/>',
    '<path d="M110 55L50 45H20V15H50V45z"/>',
    '<path d="M20 20C40 20 80 20 110 20"/>',
    '<line x1="20" y1="5" x2="100" y2="55"/>',
    '<polyline points="10,10 60,30 110,50"/>',
    '<polygon points="10,10 110,50"/>',
    '<rect x="10" y="30" width="100" height="0.001"/>',
    '<circle cx="60" cy="30" r="20" transform="scale(1 .000001)"/>',
    '<path d="M20 10H110" stroke="#c0392b" stroke-width="4" stroke-dasharray="9 6"/>',
    '<line x1="20" y1="55" x2="110" y2="5" stroke="#c0392b" stroke-dasharray="9 6"/>',
)
POINTS = (
    *("M30 30Z", "M30 30", "M30 30h0Z", "M30 30ZM70 30z", "M30 30zz", "M30 30h40Z"),
    *("M30 30C30 30 30 30 30 30", "M30 30A5 5 0 0 0 30 30", "M30 30M60 30h20M90 30"),
    *("M30 30Zl20 0", "M30 30h40H30Z"),
)
TURNED = 'd="M40 30Z" transform="rotate(20)"'
SLANTED = 'd="M40 30Z" transform="skewX(30) scale(1 .5)"'
DOT = f'fill="none" stroke="{BLUE}" stroke-width="20"'
SHAPES = {
    **{f"flat {each}": drawing(each + DISC) for each in FLAT},
    **{
        f"a point {cap} {each}": path(each, f'{DOT} stroke-linecap="{cap}"')
        for each in POINTS
        for cap in ("round", "square", "butt")
        if cap != "butt" or "h" in each
    },
    **{
        f"a point of dashes {each}": path(
            each, f'{DOT} stroke-linecap="round" stroke-dasharray="5 25"'
        )
        for each in ("M30 30h0", "M30 30ZM60 30h20", "M30 30h0M60 30h20")
    },
    **{
        f"a point {each}": drawing(f'<path {each} {DOT} stroke-linecap="square"/>')
        for each in (TURNED, SLANTED)
    },
    **{
        f"a path of what is no number {each}": drawing(f'<path d="{each}"/>' + DISC)
        for each in ("M10. 10.L50. 10.L50 50z", "M10 10\u00a0h20v20z", "M1\u0661 10h20v20z")
    },
    "a line in em": drawing(
        f'<g font-size="5"><line x1="1em" y1="10%" x2="50%" y2="10em" stroke="{BLUE}"/></g>'
    ),
    "square and disc": drawing(BOTH),
    **{f"rect {each}": drawing(f"<rect {FIELD} {each}/>") for each in RECTANGLES},
    **{f"path {each}": path(each) for each in PATHS},
    **{f"line {each}": line(each) for each in LINES},
    "path by the even-odd rule": path(PATHS[25], f'fill-rule="evenodd" fill="{BLUE}"'),
    "even-odd from around": drawing(f'<g fill-rule="evenodd"><path d="{PATHS[25]}"/></g>'),
    "sharp corners": path(
        "M15 45L60 15L105 45L20 40",
        'fill="none" stroke="#000" stroke-width="4" stroke-miterlimit="20"',
    ),
    "corners by default": path(
        "M15 45L60 15L105 45L20 40", 'fill="none" stroke="#000" stroke-width="4"'
    ),
    "a line of no length": drawing(
        '<path d="M30 30h0" stroke="#000" stroke-width="20" stroke-linecap="round"/>' + DISC
    ),
    "a path of nothing": drawing('<path d=""/><path d="L10 10h40v40z"/>' + SQUARE),
    "circle of a share": drawing(f'<circle cx="50%" cy="50%" r="20%" fill="{BLUE}"/>'),
    "ellipse": drawing(f'<ellipse cx="60" cy="30" rx="50" ry="20" fill="{BLUE}"/>'),
    "ellipse of one radius": drawing(f'<ellipse cx="60" cy="30" rx="20" fill="{BLUE}"/>'),
    "line": drawing(f'<line x1="10" y1="10" x2="110" y2="50" stroke="{BLUE}" stroke-width="6"/>'),
    "polyline": drawing(
        f'<polyline points="10,10 50,50 90,10 110,50" fill="none" stroke="{BLUE}" '
        'stroke-width="6"/>'
    ),
    "polyline filled": drawing(f'<polyline points="10,10 50,50 90,10 110,50" fill="{BLUE}"/>'),
    "polygon": drawing(f'<polygon points="10,10 50,50 90,10 110,50" fill="{BLUE}"/>'),
    # Told by nobody: a list of points with a mistake draws nothing.
    **{
        f"polygon of points {each}": drawing(f'<polygon points="{each}" fill="{BLUE}"/>{DISC}')
        for each in (
            "10 10 50 10,,50 50",
            "10 10 50 10 50 50 , , 5 5",
            ",10 10 50 10 50 50",
            "10 10 50 10 50 50,",
            "10 10 50 10 50 50 x",
            "10 10 , 50 10 , 50 50 ",
        )
    },
    "polygon with half a point": drawing(
        f'<polygon points="10,10 50,50 90,10 110" fill="{BLUE}"/>'
    ),
    "polygon packed": drawing(f'<polygon points="10 10-5 50 90,10-20,50.5.5.5" fill="{BLUE}"/>'),
    "geometry in CSS": drawing(
        f'<rect style="x:10px;y:10px;width:50px;height:30px" fill="{BLUE}"/>'
        '<circle style="cx:90px;cy:30px;r:15px"/>'
    ),
    "far from the origin": drawing(
        '<g transform="translate(-100000 -200000)">'
        f'<rect x="100010" y="200010" width="40" height="40" fill="{BLUE}"/></g>'
    ),
    "very small units": drawing(
        '<g transform="scale(.0001)"><circle cx="600000" cy="300000" r="200000" fill="none" '
        f'stroke="{BLUE}" stroke-width="50000"/></g>'
    ),
    "a length in em of its group": drawing(
        f'<g font-size="10"><rect x="10" y="10" width="4em" height="2em" fill="{BLUE}"/></g>'
    ),
    **{
        f"width {each}": drawing(
            f'<rect x="10" y="10" width="{each}" height="20" fill="{BLUE}"/>' + DISC
        )
        for each in (
            "40px",
            "10mm",
            "1cm",
            "30pt",
            "3pc",
            ".4in",
            "2em",
            "30%",
            "10Q",
            "1e1",
            "40PX",
            "-5",
        )
    },
}
