"""Words in the fonts that we ship."""

from tests.proof.features.drawing import BLUE, DISC, drawing


def words(more: str = "", said: str = "Abcé", family: str = "Lato", x: int = 10) -> str:
    return drawing(
        f'<text x="{x}" y="40" font-family="{family}" font-size="24" fill="{BLUE}" '
        f"{more}>{said}</text>"
    )


SAID = (
    *("AVATo", "ffi fl", 'A<tspan fill="#c0392b">b</tspan>c', 'A<tspan x="10" y="58">b</tspan>c'),
    *(
        'A<tspan dy="10">b</tspan>c',
        'A<tspan font-weight="700">bold</tspan>c',
        "  A   b  ",
        "\n   A\n  b\n",
    ),
    *(
        'a<tspan> b <tspan font-weight="bold">c</tspan> d</tspan> e',
        'A<a href="#x"><tspan>b</tspan></a>',
    ),
    # As pale as their element is, and cut as it is.
    *(
        f"Ab{each}ef"
        for each in (
            '<tspan opacity=".3">cd</tspan>',
            '<tspan style="opacity:0">cd</tspan>',
            '<tspan opacity=".5">c<tspan opacity=".5">d</tspan></tspan>',
            '<tspan opacity=".4">C<tspan dx="-9">D</tspan></tspan>',
            '<tspan opacity=".4" stroke="#c0392b" stroke-width="3">cd</tspan>',
            '<a opacity=".3">cd</a>',
            '<tspan clip-path="url(#c)">cd</tspan>',
            '<tspan mask="url(#m)">cd</tspan>',
            '<a style="clip-path:url(#c)">cd</a>',
            '<tspan transform="translate(0,10)">cd</tspan>',
        )
    ),
    # What an element without letters says moves nothing; of two, the inner one moves.
    *(
        f"A{each}b"
        for each in (
            '<tspan dx="20"/>',
            '<tspan x="80"/>',
            '<tspan y="55"/>',
            '<tspan dx="20"> </tspan>',
            '<tspan dx="20"/><tspan>c</tspan>',
            '<tspan dx="20"><tspan>c</tspan></tspan>',
            '<tspan dx="10"><tspan dx="20">c</tspan></tspan>',
            '<tspan x="60"><tspan dx="10">c</tspan></tspan>',
            '<tspan display="none" dx="20">c</tspan>',
            '<a dx="20" x="50">c</a>',
        )
    ),
    'A <tspan dx="20"> </tspan>b',
)
KEPT = {
    'xml:space="preserve"': (
        "A<tspan>  b  </tspan>c",
        'A<tspan xml:space="default">  b  </tspan>c',
        "A<a>  b  </a>c",
        "A\n  b\n\tc",
    ),
    'xml:space="preserve" style="white-space:normal"': ("A   b   c",),
    'style="white-space:pre"': ("A\n  <tspan>  b</tspan>\nc",),
    "": ('  A<tspan xml:space="preserve">   b   </tspan>   c',),
    'xml:space="preserve" text-anchor="end"': ("Ab<tspan> c  </tspan>",),
}
MORE = (
    *(
        'font-weight="700"',
        'font-weight="bold"',
        'letter-spacing="3"',
        'letter-spacing=".1em"',
        'dx="5" dy="-9"',
    ),
    *('transform="rotate(10) scale(.8)"', 'stroke="#c0392b" stroke-width="1"', 'fill-opacity=".4"'),
    'opacity=".5" stroke="#c0392b" stroke-width="2"',
)
CUTS = (
    '<clipPath id="c"><rect width="50" height="60"/></clipPath>'
    '<mask id="m"><rect width="50" height="60" fill="#fff"/></mask>'
)
WORDS = {
    **{f"words {each}": words("", each).replace("<text", f"{CUTS}<text") for each in SAID},
    **{
        f"words {more} {each}": words(more, each, x=110 if "anchor" in more else 10)
        for more, every in KEPT.items()
        for each in every
    },
    "words in a group that keeps spaces": words("", "A  b").replace(
        "<svg", '<svg xml:space="preserve"', 1
    ),
    **{f"words {each}": words(each) for each in MORE},
    "words in the middle": words('text-anchor="middle"', x=60),
    "words at the end": words('text-anchor="end"', x=110),
    "words with their spaces": words('xml:space="preserve"', "  A   b  "),
    **{
        f"words in {each}": words("", "Tilleuls", each)
        for each in (
            "'Lato'",
            "Lato, Helvetica",
            "lato",
            "'Source Sans 3', sans-serif",
            "Fontin",
            "Poppins",
        )
    },
    "words in Greek and Cyrillic letters": words("", "Ελ Кл", "Noto Sans"),
    "words with a combining accent": words("", "Ae\u0301"),
    **{
        f"words of size {each}": drawing(
            '<g font-size="12"><text x="10" y="40" font-family="Lato" '
            f'font-size="{each}">Abc</text></g>'
        )
        for each in ("24px", "18pt", "2em", "large", "200%")
    },
    "words of no size": drawing('<text x="10" y="40" font-family="Lato">Abc</text>'),
    "words by a shorthand": drawing(
        '<text x="10" y="40" style="font:700 24px/1.2 Lato">Abc</text>'
    ),
    "words as Illustrator writes them": drawing(
        "<style>.st0{fill:#0B5C8A;}.st1{font-family:'Lato';}.st2{font-size:24px;}</style>"
        '<text transform="matrix(1 0 0 1 10 40)" class="st0 st1 st2">Clinique</text>'
    ),
    "two lines in the middle": drawing(
        '<text text-anchor="middle" font-family="Lato" font-size="18">'
        '<tspan x="60" y="20">First line</tspan>'
        '<tspan x="60" y="45" font-weight="bold">Second</tspan></text>'
    ),
    "words that are used": drawing(
        '<defs><text id="a" font-family="Lato" font-size="30">Ab</text></defs>'
        '<use href="#a" x="10" y="40"/>'
    ),
    "words in a clipping path": drawing(
        '<clipPath id="c"><text x="10" y="45" font-family="Lato" font-weight="700" font-size="40">'
        "Abc</text></clipPath>"
        '<rect width="120" height="60" clip-path="url(#c)"/>'
    ),
    "words in a gradient": drawing(
        '<linearGradient id="g" gradientUnits="userSpaceOnUse" x2="120"><stop '
        'stop-color="#0b5c8a"/>'
        '<stop offset="1" stop-color="#c0392b"/></linearGradient>'
        '<text x="10" y="40" font-family="Lato" font-size="30" fill="url(#g)">Abcde</text>'
    ),
    **{
        f"words of which some ask for {each}": words("", f"A<tspan {each}>b</tspan>c")
        for each in ('requiredExtensions=""', 'systemLanguage=""', 'requiredFeatures=""')
    },
    "words with a foreign element": words("", 'A<x:y xmlns:x="http://ns.example/">b</x:y>c'),
    # What is not seen may be in any font.
    "no words": drawing(f'<text x="10" y="40" font-family="Helvetica"></text>{DISC}'),
    "words that are not painted": drawing(
        f'<text x="10" y="40" font-family="Helvetica" fill="none">x</text>{DISC}'
    ),
}
