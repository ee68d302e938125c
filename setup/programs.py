"""What the tests call besides Python: a validator, a voice, a browser. Documents are made without
them.
"""

import shutil
from collections.abc import Callable

# The command, and the packages of Debian that it takes.
PROGRAMS = {
    # Playwright's driver asks for the second.
    "chromium": "chromium libatomic1",
    "espeak-ng": "espeak-ng",
    "git": "git",
    "java": "default-jre-headless",
}


def absent(
    names: tuple[str, ...] = tuple(PROGRAMS), which: Callable[[str], str | None] = shutil.which
) -> list[str]:
    """Those that this machine lacks."""
    return [name for name in names if which(name) is None]
