"""Does what a message says, and nothing else: so it is seen whether the message was enough."""

import re
from pathlib import Path
from zlib import compress

from tests.load.pictures import chunk

FINDING = re.compile(r"^([^:]+):(\d+):\d+: error: (.*) \[([a-z-]+)\]$")
# What stands in a message, and what its line then says after the key.
REMEDIES = {
    r"write `(.+)` under `.+`": "{{{}}}",
    r"64 at most, as (\S+)$": "{}",
    r"not in `sites`: write `(.+)`$": "{}",
}


def mend(root: Path, printed: str) -> list[str]:
    """Mend all errors of a command's output; the rules of what was mended."""
    found = [match.groups() for line in printed.splitlines() if (match := FINDING.match(line))]
    for path, number, message, _ in found:
        file = root / path
        lines = file.read_text("utf-8").split("\n")
        lines[int(number) - 1] = mended(lines[int(number) - 1], message, file.parent)
        file.write_text("\n".join(lines), "utf-8")
    return [rule for *_, rule in found]


def mended(line: str, message: str, folder: Path) -> str:
    """The line as the message asks for it."""
    for pattern, written in REMEDIES.items():
        if match := re.search(pattern, message):
            return f"{line.partition(':')[0]}: {written.format(match[1])}"
    if match := re.search(r"paper asks for (\d+) × (\d+)", message):
        (folder / "logo.png").write_bytes(picture(int(match[1]), int(match[2])))
        return line
    match = re.search(r"drop (\d+) of its (\d+) characters", message)
    assert match, f"the message does not say what to write: {message}"
    text = max(re.findall(r'"([^"]*)"', line), key=len)
    # What shares its line, as a number before the hours, is counted with it.
    assert len(text) <= int(match[2])
    return line.replace(text, text[: -int(match[1])].strip())


def picture(width: int, height: int) -> bytes:
    """A PNG of so many black pixels, which a page can show."""
    size = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 0, 0, 0, 0])
    rows = chunk(b"IDAT", compress(b"\0" * (width + 1) * height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + rows + chunk(b"IEND", b"")
