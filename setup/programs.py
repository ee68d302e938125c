"""What the tests call besides Python: a validator, a voice, a browser. Documents are made without them."""

import shutil
from collections.abc import Callable

# The command, and Debian's package that has it.
PROGRAMS = {
    "chromium": "chromium",
    "espeak-ng": "espeak-ng",
    "java": "default-jre-headless",
}


def absent(names: tuple[str, ...] = tuple(PROGRAMS), which: Callable[[str], str | None] = shutil.which) -> list[str]:
    """Those that this machine lacks."""
    return [name for name in names if which(name) is None]
