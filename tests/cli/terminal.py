"""The real command on a real terminal: a pseudo-terminal of a given width."""

import os
import re
import struct
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

STYLE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
# What would change how wide or how coloured it is.
UNWANTED = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR")
HEIGHT = 40


class Shown(NamedTuple):
    """What the terminal got: exit status, the text as it came, and its lines without colours."""

    status: int
    text: str

    @property
    def lines(self) -> list[str]:
        """As they stand once a bar has been drawn over: after the last return of each."""
        return [line.rpartition("\r")[2].rstrip() for line in STYLE.sub("", self.text).split("\n")]


def shown(root: Path, width: int, *arguments: str, **environment: str) -> Shown:
    """What a command of a project shows on a terminal so wide."""
    import fcntl
    import pty
    import termios

    reader, writer = pty.openpty()
    fcntl.ioctl(writer, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, width, 0, 0))
    kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    with subprocess.Popen(
        [sys.executable, "-m", "feuillet", "--project", ".", *arguments],
        **dict.fromkeys(("stdin", "stdout", "stderr"), writer),  # type: ignore[call-overload]
        cwd=root,
        env={
            **kept,
            "TERM": "xterm-256color",
            "PYTHONPATH": str(Path(__file__).parents[2]),
            **environment,
        },
        start_new_session=True,
    ) as running:
        os.close(writer)
        text = b"".join(iter(lambda: read(reader), b"")).decode()
    os.close(reader)
    return Shown(running.returncode, text.replace("\r\n", "\n"))


def read(reader: int) -> bytes:
    try:
        return os.read(reader, 65536)
    except OSError:
        # Linux ends a terminal with an error.
        return b""


def too_wide(found: Shown, width: int) -> list[str]:
    """Lines that the terminal would have to break, but for one word, and what is copied whole."""
    whole = ("made: ", "  type this: ")
    return [
        line
        for line in found.lines
        if len(line) > width and " " in line.strip() and not line.startswith(whole)
    ]
