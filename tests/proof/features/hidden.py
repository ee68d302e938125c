"""What others refer to, where it stands in something that is not displayed or holds none."""

from tests.proof.features.clips import ROUND
from tests.proof.features.drawing import BLUE, DISC, WHOLE, drawing
from tests.proof.features.paints import BOX, STOPS

GIVEN = (
    f'<linearGradient id="g">{STOPS}</linearGradient><clipPath id="c">{ROUND}</clipPath>'
    '<mask id="m"><circle cx="60" cy="30" r="25" fill="#fff"/></mask>'
)
USED = (
    BOX,
    f'<g clip-path="url(#c)">{WHOLE}</g>',
    f'<g mask="url(#m)">{WHOLE}</g>',
)
HOLDERS = (
    *(
        f"<{name} {more}>{{}}</{name}>"
        for name in ("defs", "symbol", "svg", "a", "g", "clipPath", "mask", "pattern", "marker")
        for more in ("", 'display="none"')
    ),
    *(f"<{name}>{{}}</{name}>" for name in ("title", "desc", "metadata", "rect", "filter", "use")),
    '<defs style="display:none">{}</defs>',
    '<defs display="none"><g>{}</g></defs>',
    '<g display="none"><defs>{}</defs></g>',
    '<defs display="none"><defs style="display:inline">{}</defs></defs>',
    '<g requiredExtensions="x">{}</g>',
    '<switch><g requiredExtensions="x"/><g>{}</g></switch>',
    "<switch><g/><g>{}</g></switch>",
    '<switch display="none"><g>{}</g></switch>',
    '<defs visibility="hidden">{}</defs>',
)
HIDDEN = {
    f"{each} for {used[:9]}{n}": drawing(
        each.format(GIVEN) + used + f'<path d="M0 50h9v9h-9z" fill="{BLUE}"/>'
    )
    for each in HOLDERS
    for n, used in enumerate(USED)
} | {
    "a gradient that takes from a hidden one": drawing(
        f'<defs display="none">{GIVEN}</defs><linearGradient id="h" href="#g"/>'
        f"{BOX.replace('#g', '#h')}{DISC}"
    ),
    "what is hidden, and used": drawing(
        f'<defs display="none"><g id="r">{WHOLE}</g></defs><use href="#r"/>'
    ),
}
