"""Transformations, views, what is repeated, what is shown."""

from tests.proof.features.drawing import BLUE, BOTH, DISC, SQUARE, drawing, with_root

FIELD = f'<rect x="10" y="10" width="30" height="20" fill="{BLUE}"'
TRANSFORMS = (
    *("translate(20)", "translate(20,10)", "translate(20 10)", "scale(2)", "scale(2 1.5)"),
    *(
        "scale(-1 1) translate(-60)",
        "rotate(20)",
        "rotate(20 30 20)",
        "rotate(20,30,20)",
        "skewX(20)",
    ),
    *("skewY(20)", "matrix(1 .2 -.2 1 20 5)", "matrix(1,0.2,-0.2,1,20,5)", "none", "scale(0)"),
    *("translate(20)rotate(10)scale(1.5)", "translate(20) , rotate(10)", "translate(1e1)"),
    *("translate(-5-5)", "translate(10.5.5)", "translate ( 20 , 10 )"),
)
IN_CSS = (
    *("translate(20px,10px)", "translate(20px)", "rotate(20deg)", "scale(1.5)", "translateX(20px)"),
    *("matrix(1,.2,-.2,1,20,5)", "scaleX(2)", "skew(10deg,5deg)", "rotate(.1turn)", "none"),
    "rotate(20deg) translate(10px,0)",
)
ROOTS = (
    *('width="120" height="60"', 'width="120px" height="60px" viewBox="0 0 120 60"'),
    *('width="12mm" height="6mm" viewBox="0 0 120 60"', 'width="120" viewBox="0 0 120 60"'),
    *('width="100%" height="100%" viewBox="0 0 120 60"', 'height="60" viewBox="0 0 120 60"'),
    *(
        'viewBox="0,0,120,60"',
        'viewBox="10 5 100 50"',
        'viewBox="-10 -5 140 70"',
        'viewBox="0 0 1.2e2 60"',
    ),
    *(
        'width="120" height="60" viewBox="0 0 240 120"',
        'width="1in" height=".5in" viewBox="0 0 120 60"',
    ),
    'viewBox="0 0 120 60" preserveAspectRatio="none" width="200" height="50"',
    'viewBox="0 0 120 60" width="60" height="60"',
    'viewBox="0 0 120 60" width="60" height="60" preserveAspectRatio="xMinYMin meet"',
    'viewBox="0 0 120 60" width="60" height="60" preserveAspectRatio="xMidYMid slice"',
    'viewBox="0 0 120 60" preserveAspectRatio="xMaxYMid" width="200" height="60"',
    'style="width:120px;height:60px" viewBox="0 0 120 60"',
    'x="0px" y="0px" viewBox="0 0 120 60" xml:space="preserve" version="1.1"',
    'x="20" y="20" viewBox="0 0 120 60"',
    'viewBox="0 0 120 60" baseProfile="tiny" version="1.2" zoomAndPan="magnify"',
    'viewBox="0 0 120 60" style="enable-background:new 0 0 120 60;" overflow="visible"',
)
INNER = (
    *(
        'x="20" y="10" width="40" height="40" viewBox="0 0 10 10"',
        'x="20" y="10" width="40" height="40"',
    ),
    *(
        'x="20" y="10"',
        'viewBox="0 0 10 10"',
        'x="50%" width="50%" height="100%" viewBox="0 0 10 10"',
    ),
    'x="20" y="10" width="40" height="40" overflow="visible"',
    'x="20" y="10" width="80" height="40" viewBox="0 0 10 10" preserveAspectRatio="none"',
    'x="20" y="10" width="80" height="40" viewBox="0 0 10 10" preserveAspectRatio="xMidYMid slice"',
)
PART = '<rect id="a" width="30" height="30"/>'
USES = (
    'href="#a" x="10" y="10"',
    'xlink:href="#a" x="10" y="10"',
    'xlink:href="#a" x="10" y="10" transform="rotate(20)"',
    'href="#a" x="10" y="10" opacity=".5"',
    'href="#a" visibility="hidden"',
    'href="#nowhere"',
)
SYMBOLS = (
    *("", 'viewBox="0 0 10 10"', 'viewBox="0 0 10 10" preserveAspectRatio="xMinYMin"'),
    'x="20" y="10" width="40" height="40" viewBox="0 0 10 10"',
    'x="20%" y="1em" font-size="8"',
    'style="x:20px;y:10px;width:20px" viewBox="0 0 10 10"',
    'opacity=".5" fill="#0b5c8a"',
    *('viewBox="0 0 10 10" style="overflow:visible"', 'viewBox="0 0 10 10" width="20" height="20"'),
)
PLACED = ("", 'x="10" y="10" width="80" height="40"', 'x="40" y="10"')
SHOWN = (
    '<rect width="40" height="40" display="none"/>',
    '<style>.h{display:none}</style><g class="h"><rect width="40" height="40"/></g>',
    '<g display="none"><rect width="40" height="40" display="inline"/></g>',
    '<g display="inline"><rect width="40" height="40"/></g>',
    '<rect width="40" height="40" visibility="hidden"/>',
    '<rect width="40" height="40" visibility="collapse"/>',
    '<g visibility="hidden"><rect width="9" height="9"/><circle r="9" visibility="visible"/></g>',
    "<title>t</title><desc>d</desc><metadata><rect width='40' height='40'/></metadata>",
    f"<defs>{SQUARE}</defs>",
    f"<g><defs>{SQUARE}</defs></g>",
    f'<clipPath id="c">{SQUARE}</clipPath>',
    f'<symbol id="s">{SQUARE}</symbol>',
    f"<a>{SQUARE}</a>",
    f'<a href="#x">{SQUARE}</a>',
    f"<switch>{SQUARE}<rect width='9' height='9'/></switch>",
    f"<switch><foreignObject requiredExtensions='http://ns.example/'/><g>{SQUARE}</g></switch>",
    f"<g requiredExtensions='http://ns.example/'>{SQUARE}</g>",
    *(
        f"<{tag} {asked}>{SQUARE}</{tag}>"
        for tag in ("g", "svg")
        for asked in ('requiredExtensions=""', 'requiredExtensions=" "', 'systemLanguage=""')
    ),
    f'<switch><g requiredExtensions="">{SQUARE}</g><g>{SQUARE}</g></switch>',
    f'<switch><g systemLanguage="">{SQUARE}</g></switch>',
    f'<defs><symbol id="s" requiredExtensions="">{SQUARE}</symbol></defs><use href="#s"/>',
    f"<g requiredFeatures='http'>{SQUARE}</g>",
    f"<g requiredFeatures='http://ns.example/'>{SQUARE}</g>",
    f'<x:g xmlns:x="http://ns.example/">{SQUARE}</x:g>',
    '<x:rect xmlns:x="http://ns.example/" width="40" height="40"/>',
    '<rect xmlns="" width="40" height="40"/>',
    f'<g filter="none" mask="none" clip-path="none">{SQUARE}</g>',
    f'<g style="mix-blend-mode:normal;isolation:isolate">{SQUARE}</g>',
    f'<g shape-rendering="crispEdges" vector-effect="none">{SQUARE}</g>',
    '<rect x="10" y="10" width="40" height="40" fill="&#35;0b5c8a"/>',
)
VIEWS = {
    **{f"transform {each}": drawing(f'{FIELD} transform="{each}"/>{DISC}') for each in TRANSFORMS},
    **{
        f"transform in CSS {each}": drawing(f'{FIELD} style="transform:{each}"/>{DISC}')
        for each in IN_CSS
    },
    "transform in CSS before that of the attribute": drawing(
        f'{FIELD} transform="translate(40)" style="transform:translate(5px,20px)"/>'
    ),
    "transform in transform": drawing(
        '<g transform="translate(60 30)"><g transform="rotate(30)"><g transform="scale(.5 .8)">'
        f'<rect x="-40" y="-20" width="80" height="40" fill="{BLUE}" '
        'transform="skewX(10)"/></g></g></g>'
    ),
    **{f"root {each}": drawing(BOTH, each) for each in ROOTS},
    **{
        f"svg {each}": drawing(
            f'<svg {each}><rect width="80" height="9" fill="{BLUE}"/><circle r="5"/></svg>{DISC}'
        )
        for each in INNER
    },
    "shares of an inner view": drawing(
        '<svg x="20" y="10" width="80" height="40" viewBox="0 0 10 10">'
        '<rect width="50%" height="50%"/></svg>'
    ),
    **{
        f"use {each}": drawing(f'<defs>{PART}</defs><use fill="{BLUE}" {each}/>{DISC}')
        for each in USES
    },
    **{
        f"symbol {each} at {place}": drawing(
            f'<defs><symbol id="a" {each}><rect x="-5" width="15" height="10"/></symbol></defs>'
            f'<use href="#a" {place}/>'
        )
        for each in SYMBOLS
        for place in PLACED
    },
    **{
        f"size in CSS of a use of {each}": drawing(
            f'<defs>{each}</defs><use href="#a" style="x:5px;y:5px;width:30px;height:30px"/>'
        )
        for each in (
            '<symbol id="a" viewBox="0 0 10 10"><circle r="9"/></symbol>',
            '<svg id="a" viewBox="0 0 10 10"><circle r="9"/></svg>',
        )
    },
    **{
        f"use of a name {there}": drawing(
            f'<defs><rect id="{name}" width="20" height="20"/></defs><use href="#{there}"/>{DISC}'
        )
        for name, there in (("a b", "a%20b"), ("a b", "a b"), ("é", "%C3%A9"), ("é", "é"))
    },
    "a size in CSS inside": drawing(
        f'<svg style="x:10px;y:5px;width:60px;height:30px" viewBox="0 0 120 60">{BOTH}</svg>'
    ),
    "root in em": drawing(BOTH, 'width="12em" height="6em" font-size="20"'),
    "use of a turned part": drawing(
        '<defs><rect id="a" width="30" height="30" transform="rotate(20)"/></defs>'
        '<use href="#a" x="30" y="10"/>'
    ),
    "use of a group, twice": drawing(
        f'<defs><g id="a"><rect width="30" height="30"/>{DISC}</g></defs><use href="#a" '
        f'fill="{BLUE}"/>'
        '<use href="#a" x="20" y="20" fill="#2e8b57"/>'
    ),
    "use of uses": drawing(
        f'<defs>{PART}<g id="b"><use href="#a"/><use href="#a" x="35" fill="#c0392b"/></g></defs>'
        f'<use href="#b" x="10" y="10" fill="{BLUE}"/>'
    ),
    "use of an svg": drawing(
        '<defs><svg id="a" viewBox="0 0 10 10" width="20" height="20">'
        '<rect width="10" height="10"/></svg></defs>'
        '<use href="#a" x="10" y="10"/>'
    ),
    "a class inside what is used": drawing(
        f'<style>.q{{fill:{BLUE}}}.w{{fill:#c0392b}}</style><defs><g id="a">'
        '<rect class="q" width="30" height="30"/></g></defs><use class="w" href="#a" '
        'x="10" y="10"/>'
    ),
    **{f"shown {each}": drawing(each + DISC) for each in SHOWN},
    "paint on the root": with_root(
        f'fill="none" stroke="{BLUE}"', '<path d="M10 10h40v40z"/>' + DISC
    ),
    "an entity": '<!DOCTYPE svg [<!ENTITY b "#0b5c8a">]>'
    + drawing('<rect width="40" height="40" fill="&b;"/>'),
}
