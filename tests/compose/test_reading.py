"""Whether the reader of golden texts sees what it should."""

import pytest

from tests.compose.reading import read


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<h1>A <strong>b</strong></h1><p>c\n d</p>", ["# A **b**", "c d"]),
        ("<ul><li>a</li></ul><ol><li>b</li><li>c</li></ol>", ["- a", "1. b", "2. c"]),
        (
            (
                '<dl><dt>a</dt> <dd><div data-slot="b"><svg '
                'class="blank"><title>x</title></svg></div></dd></dl>'
            ),
            ["= a", ": [b] ____ x"],
        ),
        ("<table><tr><th>a</th><td>b</td></tr></table>", ["| a", "|   b"]),
        ('<main><p>x</p><svg><title>a</title><path d="M0 0"/></svg></main>', ["x", "drawing: a"]),
        (
            '<head><meta charset="utf-8"><title>a</title><meta name="author" content="b"></head>',
            ["title: a", "author: b"],
        ),
        ('<p class="running-page" data-page="page" data-of="of"></p>', ["margin: page N of N"]),
        (
            "<p>1\u00a0mm\u202f;<br>b <a href='https://c.fr'>d</a></p>",
            ["1~mm‿; / b <https://c.fr> d"],
        ),
        ('<img src="a" alt="Logo">', ["picture: Logo"]),
    ],
)
def test_what_is_read(html: str, lines: list[str]) -> None:
    """Each element has its sign, and nothing that a reader meets is left out."""
    assert read(html) == lines
