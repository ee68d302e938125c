#!/usr/bin/env python3
"""The front door: runs feuillet's command line with the Python of .venv, from any working
directory.

Kept to what an old Python understands, so that it can say what is missing instead of failing on a
line of it.
"""

import os
import sys

ROOT = os.path.dirname(os.path.realpath(__file__))
PYTHON = os.path.join(
    ROOT, ".venv", *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python"))
)

# What a command may import only late, when it is too late to say so in one line.
NEEDED = (
    "PIL",
    "babel",
    "coloraide",
    "cssselect2",
    "fontTools",
    "jinja2",
    "markdown_it",
    "phonenumbers",
    "pikepdf",
    "platformdirs",
    "pydantic",
    "pydyf",
    "pyphen",
    "pypdfium2",
    "rendercv_fonts",
    "rich",
    "segno",
    "tinycss2",
    "uharfbuzz",
    "weasyprint",
    "yaml",
)


def main() -> int:
    """Exit status of the command; 2 when the environment is not there yet."""
    if os.path.exists(PYTHON) and os.path.normcase(sys.executable) != os.path.normcase(PYTHON):
        return hand_over([PYTHON, os.path.realpath(__file__)] + sys.argv[1:])
    if sys.version_info < (3, 11):
        return refuse("Python 3.11 or newer is needed, this is " + sys.version.split()[0])
    try:
        # Only now do we know that it can be imported.
        from feuillet.cli import main as command  # noqa: PLC0415
    except ModuleNotFoundError as missing:
        if str(missing.name).split(".")[0] == "feuillet":
            raise
        return unready("the Python package " + str(missing.name) + " is missing")
    absent = [name for name in NEEDED if find_spec(name) is None]
    if absent:
        return unready("Python packages are missing: " + ", ".join(absent))
    # Where one stands in the project already, messages name files from there.
    return command(Path() if os.getcwd() == ROOT else Path(ROOT))


def hand_over(command: "list[str]") -> int:
    if os.name == "nt":
        return subprocess.call(command)
    try:
        os.execv(command[0], command)
    except OSError:
        return refuse(".venv is damaged")


def unready(reason: str) -> int:
    """Refuse, unless it is the doctor who was called: what is missing is what he looks for."""
    if sys.argv[1:2] != ["doctor"]:
        return refuse(reason)
    # Not for a Python that is too old.
    from feuillet.doctor import run_doctor as doctor  # noqa: PLC0415

    return doctor()


def refuse(reason: str) -> int:
    sys.stderr.write("generate.py: run make first (" + reason + ")\n")
    return 2


if __name__ == "__main__":
    try:
        # Not before: Ctrl-C in the meantime would show a traceback.
        import subprocess
        from importlib.util import find_spec
        from pathlib import Path

        sys.exit(main())
    except KeyboardInterrupt:
        sys.stderr.write("generate.py: interrupted\n")
        sys.exit(130)
