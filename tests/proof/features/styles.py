"""Stylesheets."""

from tests.proof.features.drawing import drawing

TWO = (
    '<rect class="a b" id="i" x="10" y="10" width="40" height="40"/>'
    '<rect class="b" x="60" y="10" width="40" height="40"/>'
)
B, R = "{fill:#0b5c8a}", "{fill:#c0392b}"
SHEETS = (
    *(
        f"{each}{B}"
        for each in (".a", ".a,.b", "#i", "rect", "*", "rect.a", ".a.b", "svg rect", "svg>rect")
    ),
    *(
        f"{each}{B}"
        for each in ("rect+rect", "rect:first-of-type", "rect:nth-child(3)", "rect:not(.a)")
    ),
    *(
        f"{each}{B}"
        for each in ('[class="b"]', ".A", "RECT", "rect:is(.a)", "rect:where(#i)", ".\\61")
    ),
    f".a{B}.b{R}",
    f".b{R}#i{B}rect{{fill:#000}}",
    ".a{fill:#0b5c8a!important}#i{fill:#000}",
    ".a{fill:#0b5c8a !important}.a{fill:red}",
    f".a:hover{R}.a{B}",
    f".a::before{R}.a{B}",
    "/* c */.a{/* x */fill:#0b5c8a;/* y */}",
    "<![CDATA[.a{fill:#0b5c8a}]]>",
    "<!-- .a{fill:#0b5c8a} -->",
    ".a{fill:#0b5c8a;;stroke:;}",
    ".a{FILL:#0b5c8a}",
    ".a{fill:#0b5c8a;fill:blau}",
    ".a{stroke:#000;stroke-width:4px;stroke-linejoin:round}",
    f"@media screen{{.a{B}}}",
    f"@media all{{.a{B}}}",
    f"@media (prefers-color-scheme:dark){{.a{B}}}",
    f"@media (prefers-color-scheme:light){{.a{B}}}",
    f'@charset "utf-8";.a{B}',
    f"@keyframes k{{to{R}}}.a{B}",
    ".a{--x:#0b5c8a;fill:var(--x)}",
    ":root{--x:#0b5c8a}.a{fill:var(--x)}",
    ".a{fill:var(--x,#0b5c8a)}",
    ".a{fill:var(--x,var(--y,#0b5c8a))}",
    ":root{--y:#0b5c8a;--x:var(--y)}.a{fill:var(--x)}",
    ".a{fill:inherit}",
    ".a{opacity:inherit}",
    ".a{color:#0b5c8a;fill:currentColor}",
    ".a{fill:#0b5c8a;transition:fill 1s;cursor:pointer;pointer-events:none}",
    f".cls-1,.cls-2{{stroke-width:0}}.a{B}",
    ".a{fill:#0b5c8a",
    f"svg{B}",
    f":root{B}",
)
STYLED = (
    'style="fill:#0b5c8a" fill="#000"',
    'style="fill:#0b5c8a;;foo;"',
    'style="--x:#0b5c8a;fill:var(--x)"',
    'style="fill:red" class="insists"',
    'style="fill:#0b5c8a!important" class="insists"',
    'FILL="red"',
    'fill=""',
    'style="fill:#0b5c8a;-inkscape-font-specification:Arial;mix-blend-mode:normal;marker:none"',
)
ELEMENTS = (
    '<style type="text/css">.a{fill:#0b5c8a}</style>',
    '<style type="TEXT/CSS">.a{fill:#0b5c8a}</style>',
    '<style type="">.a{fill:#0b5c8a}</style>',
    '<style type="text/less">.a{fill:#0b5c8a}</style>',
    '<style media="screen">.a{fill:#0b5c8a}</style>',
    "<defs><style>.a{fill:#0b5c8a}</style></defs>",
    "<style>.a{fill:red}</style><style>.a{fill:#0b5c8a}</style>",
)
STYLES = {
    **{f"sheet {each}": drawing(f"<style>{each}</style>{TWO}") for each in SHEETS},
    **{f"element {each}": drawing(each + TWO) for each in ELEMENTS},
    **{
        f"attribute {each}": drawing(
            "<style>.insists{fill:#c0392b!important}</style>"
            f'<g fill="#2e8b57"><rect width="40" height="40" {each}/></g>'
        )
        for each in STYLED
    },
    "variable of a group": drawing(
        '<g style="--x:#0b5c8a"><rect width="40" height="40" style="fill:var(--x)"/></g>'
    ),
    "sheet before attribute": drawing(
        '<style>rect{fill:#0b5c8a}</style><rect width="40" height="40" fill="red"/>'
    ),
}
