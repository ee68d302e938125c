"""Python and its packages: as they are pinned, or as pip let them in."""

import re
import shlex
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path

from feuillet.doctor.inspection import MAKE_COMMAND, Inspection
from feuillet.messages import gettext as _

_OLDEST_PYTHON = (3, 11)


def check_python(version: tuple[int, ...]) -> Inspection:
    written = ".".join(map(str, version))
    ok = version[:2] >= _OLDEST_PYTHON
    remedy = "" if ok else _("install Python 3.11 or newer, then: rm -r .venv && make")
    return Inspection("Python", ok=ok, required=True, detail=written, remedy=remedy)


def check_packages(lock: Path, installed: Callable[[str], str | None]) -> tuple[Inspection, ...]:
    """One line for all that are as pinned, one for each that is not."""
    pinned = _read_pins(lock)
    strange = tuple(
        odd for name, pin in pinned if (odd := _check_package(name, pin, installed(name)))
    )
    if pinned and not any(installed(name) for name, _unused in pinned):
        detail = _("none of {total} is installed").format(total=len(pinned))
        return (
            Inspection(
                _("Python packages"), ok=False, required=True, detail=detail, remedy=MAKE_COMMAND
            ),
        )
    detail = _("{as_pinned} of {total} as pinned").format(
        as_pinned=len(pinned) - len(strange), total=len(pinned)
    )
    return (*strange, Inspection(_("Python packages"), ok=True, required=True, detail=detail))


def check_requirements(wanted: Sequence[str], installed: Callable[[str], str | None]) -> Inspection:
    """The same without a lock file, where feuillet was installed by pip: any version that pip let
    in will do.
    """
    absent = [need for need in wanted if installed(re.split(r"[^A-Za-z0-9._-]", need)[0]) is None]
    detail = _("{installed} of {total} installed").format(
        installed=len(wanted) - len(absent), total=len(wanted)
    )
    remedy = f"pip install {' '.join(map(shlex.quote, absent))}" if absent else ""
    return Inspection(
        _("Python packages"), ok=not absent, required=True, detail=detail, remedy=remedy
    )


def list_requirements() -> tuple[str, ...]:
    """What the installed feuillet asks for, as `click>=8.2`; nothing when it was not installed."""
    try:
        asked = metadata.requires("feuillet") or []
    except metadata.PackageNotFoundError:
        return ()
    return tuple(need for need in asked if "extra ==" not in need)


def _check_package(name: str, pin: str, version: str | None) -> Inspection | None:
    if version == pin:
        return None
    # Another version may well work, but its pages are not those that were looked at.
    detail = (
        _("{version}, but {pin} is pinned").format(version=version, pin=pin)
        if version
        else _("{pin} is not installed").format(pin=pin)
    )
    return Inspection(
        _("Python package {name}").format(name=name),
        ok=False,
        required=version is None,
        detail=detail,
        remedy=MAKE_COMMAND,
    )


def _read_pins(lock: Path) -> tuple[tuple[str, str], ...]:
    """Name and exact version of each line of a lock file; none when there is no such file."""
    if not lock.is_file():
        return ()
    return tuple(
        re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", lock.read_text("utf-8"), re.MULTILINE)
    )
