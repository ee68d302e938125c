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
)
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
WORDS = {
    **{f"words {each}": words("", each) for each in SAID},
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
