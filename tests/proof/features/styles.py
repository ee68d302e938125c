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
OTHER = '<x:y xmlns:x="http://ns.example/"><x:z/></x:y>'
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
# No style of what is repeated knows what stands around it.
AROUND = (
    *(".s rect", "use rect", "defs rect", "svg rect", ":root rect", "g rect", "circle+rect"),
    *("rect:first-child", "rect:only-child", "rect:nth-child(2)", "rect:not(:first-child)", ".p>g"),
)
FALLBACKS = (
    "foo",
    "color(display-p3 0 .4 .5)",
    "#12345",
    "12",
    "currentcolor foo",
    "oklch(.5 .1 200)",
)
STYLES = {
    **{
        f"repeated {each}": drawing(
            f'<style>{each}{B}</style><defs><circle/><rect id="a" width="40" height="40"/>'
            '<g id="b" class="p"><g><rect x="60" width="40" height="40"/></g></g></defs>'
            '<g class="s"><use class="s" href="#a"/><use href="#b"/></g>'
        )
        for each in AROUND
    },
    "repeated in what is repeated": drawing(
        f'<style>.o rect{B}.m rect{{stroke:#000}}</style><defs><rect id="a" width="40" '
        'height="40"/>'
        '<g id="b" class="o"><g class="m"><use href="#a"/></g><rect x="50" width="9" height="9"/>'
        '</g></defs><use href="#b"/>'
    ),
    "a clip and a gradient in what is repeated": drawing(
        '<style>.o circle{r:20px}.o stop{stop-color:#0b5c8a}</style><g class="o"><defs><g id="a">'
        '<clipPath id="c"><circle cx="30" cy="30"/></clipPath><linearGradient id="g"><stop/>'
        '<stop offset="1"/></linearGradient><rect clip-path="url(#c)" fill="url(#g)" width="60"'
        ' height="60"/></g></defs></g><use href="#a"/>'
    ),
    **{
        f"with foreign elements {each}": drawing(
            f'<style>{each}{B}</style>{OTHER}<rect width="40" height="40"/>'
            f'<rect x="60" width="40" height="40"/>{OTHER}'
        )
        for each in ("rect:nth-child(3)", "style+rect", "*+rect", "rect:last-child", "x+rect")
    },
    **{
        f"a value that is none {each}": drawing(
            f'<rect width="40" height="40" fill="#0b5c8a" style="fill:{each}"/>'
        )
        for each in FALLBACKS
    },
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
