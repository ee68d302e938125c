"""Layouts that lose text, hide it or print over it without a word of complaint: each is found."""

import pytest

from tests.prove.proof import rules

RISK = "<p class='risk'>Serious risk: the cement may leak.</p>"
FULL = "<div style='height: 240mm'>before</div>"
LINES = "".join(f"<p>line {number}</p>" for number in range(9))
GRID = (
    "<div style='display: grid; grid-template-rows: 5mm "
    "5mm'><div><p>a</p><p>b</p><p>c</p></div><p>d</p></div>"
)

# What is done to the text; the body; the stylesheet; one rule that finds it.
LAYOUTS = [
    ("t1 Tamil", "<p>க</p>", "", "missing-glyph"),
    ("t1 emoji", "<p>\N{WARNING SIGN}\N{GRINNING FACE}</p>", "", "missing-glyph"),
    (
        "t6 cut below",
        f"<div>{RISK}{RISK}</div>",
        "div { overflow: hidden; height: 8mm }",
        "clipped-text",
    ),
    (
        "t6 cut at the side",
        RISK,
        "p { overflow: hidden; width: 30mm; white-space: nowrap }",
        "clipped-text",
    ),
    (
        "t6 cut by the page",
        RISK,
        "html { overflow: hidden } p { margin-left: -12mm }",
        "clipped-text",
    ),
    (
        "t7 fixed height",
        FULL + f"<div class='box'>{LINES}</div>",
        ".box { height: 6mm }",
        "missing-text",
    ),
    (
        "t7 absolute",
        f"<div class='box'>{LINES * 9}</div>",
        ".box { position: absolute }",
        "missing-text",
    ),
    (
        "t7 flex column",
        FULL + f"<div class='box'>{LINES}</div>",
        ".box { display: flex; flex-direction: column; height: 6mm }",
        "missing-text",
    ),
    (
        "t7 max-lines",
        f"<div class='box'>{LINES}</div>",
        ".box { max-lines: 3; continue: discard }",
        "missing-text",
    ),
    (
        "t7 line-clamp",
        f"<div class='box'>{RISK * 4}</div>",
        ".box { line-clamp: 1 }",
        "missing-text",
    ),
    (
        "t8 fixed panel",
        f"<div class='box'>{LINES}</div>{RISK}",
        ".box { height: 20mm }",
        "covered-text",
    ),
    ("t8 grid row", GRID, "", "covered-text"),
    ("t8 negative margin", RISK + RISK, ".risk { margin-bottom: -4mm }", "covered-text"),
    (
        "t8 under a panel",
        RISK + "<div class='box'>a</div>",
        ".box { background: red; margin-top: -6mm }",
        "covered-text",
    ),
    ("t9 long word", "<p>" + "n" * 200 + "</p>", "", "outside-page"),
    (
        "t9 no break",
        f"<p>{LINES * 5}</p>".replace("<p>line", "line").replace("</p>", " "),
        "p { white-space: nowrap }",
        "outside-page",
    ),
    ("t9 pushed below", RISK, "p { position: absolute; top: 100cm }", "outside-page"),
    ("t9 pushed left", RISK, "p { text-indent: -9999px }", "outside-page"),
    (
        "t10 furniture",
        "<p>a</p>",
        "@page { @bottom-left { content: '" + "word " * 99 + "' } }",
        "outside-page",
    ),
    (
        "t10 furniture cut",
        "<p>a</p>",
        (
            "@page { @bottom-left { content: 'word word word'; width: 9mm; height: 5mm; "
            "overflow: hidden } }"
        ),
        "clipped-text",
    ),
    ("t11 not displayed", RISK, ".risk { display: none }", "missing-text"),
    ("t11 attribute", RISK.replace("<p", "<p hidden"), "", "missing-text"),
    ("t11 invisible", RISK, ".risk { visibility: hidden }", "hidden-text"),
    ("t11 see-through", RISK, ".risk { opacity: 0 }", "hidden-text"),
    ("t11 nearly see-through", f"<div>{RISK}</div>", "div { opacity: 0.05 }", "hidden-text"),
    ("t11 shrunk", RISK, ".risk { transform: scale(0.1) }", "hidden-text"),
    ("t11 white", RISK, ".risk { color: white }", "faint-text"),
    ("t11 transparent", RISK, ".risk { color: transparent }", "faint-text"),
    ("t11 black on black", f"<div>{RISK}</div>", "div { background: black }", "faint-text"),
    ("t11 light grey", RISK, ".risk { color: #aaa }", "faint-text"),
    ("t11 one pixel", RISK, ".risk { font-size: 1px }", "small-text"),
]


@pytest.mark.parametrize(
    ("body", "css", "rule"), [case[1:] for case in LAYOUTS], ids=[case[0] for case in LAYOUTS]
)
def test_text_that_is_lost_is_found(body: str, css: str, rule: str) -> None:
    """No page leaves the house on which a risk cannot be read."""
    assert rule in rules(body, css)


def test_the_same_words_unharmed_pass() -> None:
    """It is the layout that is refused, not the words."""
    assert (
        rules(FULL.replace("240", "20") + RISK + LINES + GRID.replace("5mm 5mm", "auto auto"))
        == set()
    )
