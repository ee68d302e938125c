"""Nothing is fetched: no socket and no file, whatever address a document or a stylesheet names."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CANARY = "canary-4f1c"
SVG = "<svg width='9' height='9' viewBox='0 0 9 9'><title>s</title>{}</svg>"
# Where an address may stand: HTML and a stylesheet, "@@" for the address.
PLACES = {
    "img": ("<img alt='a' src='@@'>", ""),
    "object": ("<object data='@@'></object>", ""),
    "embed": ("<embed src='@@'>", ""),
    "link stylesheet": ("<link rel='stylesheet' href='@@'>", ""),
    "link attachment": ("<link rel='attachment' href='@@'>", ""),
    "a attachment": ("<p><a rel='attachment' href='@@'>a</a>", ""),
    "style attribute": ('<p style="background: url(@@)">a', ""),
    "@import in the page": ("<style>@import url('@@');</style>", ""),
    "@font-face in the page": ("<style>@font-face { font-family: Q; src: url('@@') }</style>", ""),
    "svg image": (SVG.format("<image width='9' height='9' href='@@'/>"), ""),
    "@import": ("", "@import url('@@');"),
    "@import, short": ("", "@import '@@';"),
    "@font-face": ("<p>a", "@font-face { font-family: Q; src: url('@@') } p { font-family: Q }"),
    "@color-profile": ("", "@color-profile device-cmyk { src: url('@@'); components: c, m, y, k }"),
    "background": ("<p>a", "p { background: url('@@') }"),
    "content": ("<p>a", "p::before { content: url('@@') }"),
    "list": ("<ul><li>a</ul>", "li { list-style-image: url('@@') }"),
    "border": ("<p>a", "p { border: 1px solid; border-image: url('@@') 1 }"),
    "margin": ("<p>a", "@page { @top-left { content: url('@@') } }"),
}
# WeasyPrint does not look at these, so there is nothing to complain of.
IGNORED = {
    "iframe": ("<iframe src='@@'></iframe>", ""),
    "script": ("<script src='@@'></script>", ""),
    "srcset": ("<img alt='a' src='asset:logo' srcset='@@ 2x'>", ""),
    "icon": ("<link rel='icon' href='@@'>", ""),
    "svg use": (SVG.format("<use href='@@#a'/>"), ""),
    "svg style": (SVG.format("<style>@import '@@';</style>"), ""),
}
# Lays out each case under an audit hook, which no code can take off again; then opens the file and
# a socket itself.
WATCHED = """
import json, socket, sys
from feuillet.layout import lay_out_sheet
from tests.layout.pages import PNG, sheet

seen = []
def watch(event, values):
    network = event.startswith(("socket.", "urllib.", "http.", "ftplib.", "subprocess."))
    if network or (event == "open" and "CANARY" in str(values[0])):
        seen.append(event)

def case(body, css):
    seen.clear()
    log = lay_out_sheet(sheet(body, css, assets={"logo": PNG})).log
    return log, list(seen)

case("<p>a", "")
sys.addaudithook(watch)
results = [case(body, css) for body, css in json.load(sys.stdin)]
open(sys.argv[1]).close()
socket.socket().close()
json.dump([*results, ["control", seen]], sys.stdout)
"""
Result = tuple[list[str], list[str]]


def addresses(canary: Path) -> list[str]:
    """Loopback, and a file that is really there in several spellings."""
    return [
        f"http://127.0.0.1:9/{CANARY}",
        f"https://127.0.0.1:9/{CANARY}",
        f"//127.0.0.1:9/{CANARY}",
        canary.as_uri(),
        f"FILE://localhost{canary}",
        str(canary),
        f"asset:../../../../../../../..{canary}",
        f"asset:{CANARY}",
        CANARY,
    ]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Result]]:
    """What each place logged and tried to open, address by address; all in one process."""
    canary = tmp_path_factory.mktemp("outside") / CANARY
    canary.write_text("secret", "utf-8")
    everywhere = addresses(canary)
    cases = [
        [part.replace("@@", a) for part in pair]
        for pair in (PLACES | IGNORED).values()
        for a in everywhere
    ]
    command = [sys.executable, "-c", WATCHED.replace("CANARY", CANARY), str(canary)]
    done = subprocess.run(
        command, cwd=ROOT, input=json.dumps(cases), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = iter(json.loads(done.stdout))
    return {place: [next(found) for _ in everywhere] for place in PLACES | IGNORED} | {
        "control": [next(found)]
    }


@pytest.mark.parametrize("place", [*PLACES, *IGNORED])
def test_nothing_is_fetched(results: dict[str, list[Result]], place: str) -> None:
    """No socket is made, and the file that lies there is not opened."""
    assert [seen for _, seen in results[place]] == [[]] * len(results[place])


@pytest.mark.parametrize("place", PLACES)
def test_what_was_asked_for_is_told(results: dict[str, list[Result]], place: str) -> None:
    """A picture or a stylesheet that is refused is never silently missing."""
    assert all(log for log, _ in results[place]), results[place]


def test_the_watch_sees_files_and_sockets(results: dict[str, list[Result]]) -> None:
    """Otherwise the tests above would prove nothing."""
    (seen,) = (seen for _, seen in results["control"])
    assert {"open", "socket.__new__"} <= set(seen)
