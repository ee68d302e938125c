"""Makes this machine ready: shared libraries through apt, `.venv`, the pinned packages. Does only
what is missing.

Runs before anything is installed, so it needs the standard library alone. `--dev` adds what the
tests need.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from feuillet.doctor import ROOT
from feuillet.doctor.libraries import find_missing_libraries, list_install_commands
from feuillet.doctor.machine import can_open_library, detect_system
from feuillet.publish.files import lock_folder
from setup.programs import PROGRAMS, absent

ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# Stands there while packages are being installed: an environment that still has it was interrupted.
UNFINISHED = ENVIRONMENT / "unfinished"
RUNTIME, DEVELOPMENT = ROOT / "requirements.txt", ROOT / "requirements-dev.txt"


def main(arguments: Sequence[str]) -> int:
    try:
        # Two at once would install into one environment.
        with lock_folder(
            ROOT, lambda: print("Waiting for another make in this folder", flush=True)
        ):
            prepare(dev="--dev" in arguments)
    except SetupError as stop:
        print(stop, file=sys.stderr)
        return 1
    return 0


def prepare(*, dev: bool) -> None:
    usable = environment_is_usable()
    libraries = [library.package for library in find_missing_libraries(can_open_library)]
    install_system_packages(detect_system(), [*libraries, *([] if usable else missing_venv())])
    if not usable:
        make_environment()
    # The second lock holds all of the first.
    install_pinned([RUNTIME, DEVELOPMENT] if dev else [RUNTIME])
    if dev:
        install_programs()


class SetupError(Exception):
    """Set-up cannot go on; the text says what to do."""


def install_system_packages(system: str, packages: Sequence[str]) -> None:
    """Through apt when we may use it; otherwise says what to type and stops."""
    if not packages:
        return
    permission = administrator() if system == "debian" and shutil.which("apt-get") else None
    if permission is None:
        lines = [remedy.line for remedy in list_install_commands(system, packages)]
        shown = lines if system == "other" else lines[:1]
        raise SetupError(
            "\n".join(["System packages are missing. Type this line, then run make again:", *shown])
        )
    print("Installing with apt:", *sorted(set(packages)), flush=True)
    apt = [
        *permission,
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "--option=DPkg::Lock::Timeout=120",
    ]
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    # A machine that knows the packages is spared the update; without lists, or with old ones, not.
    if run(install).returncode:
        run([*apt, "update"])
        expect(run(install), "apt could not install them")


def install_programs() -> None:
    """What the tests call. Without it they still run: each says at the end what it could not do."""
    try:
        install_system_packages(
            detect_system(), [package for name in absent() for package in PROGRAMS[name].split()]
        )
    except SetupError as stop:
        print(stop, "\nThe tests go on without them.", file=sys.stderr)


def administrator() -> list[str] | None:
    """What to put before a command to run it as root; None when that would ask for a password."""
    if os.name == "posix" and os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    return [sudo, "-n"] if sudo and run([sudo, "-n", "true"]).returncode == 0 else None


def missing_venv() -> list[str]:
    """Debian keeps venv apart from Python; for its default Python the package has no number in its
    name.
    """
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return []
    default = Path("/usr/bin/python3").resolve() == Path(sys.executable).resolve()
    return ["python3-venv" if default else f"python3.{sys.version_info.minor}-venv"]


def environment_is_usable() -> bool:
    question = "import pip, sys; sys.exit(sys.version_info < (3, 11))"
    return (
        PYTHON.is_file()
        and not UNFINISHED.exists()
        and run([str(PYTHON), "-c", question]).returncode == 0
    )


def make_environment() -> None:
    print(f"Making .venv with Python {sys.version.split()[0]}", flush=True)
    expect(
        run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]),
        "the environment .venv could not be made",
    )


def install_pinned(locks: Sequence[Path]) -> None:
    """Installs the last lock unless it was installed already, word for word."""
    stamps = {
        ENVIRONMENT / f"{lock.name}.sha256": hashlib.sha256(lock.read_bytes()).hexdigest()
        for lock in locks
    }
    if all(
        stamp.is_file() and stamp.read_text("utf-8") == digest for stamp, digest in stamps.items()
    ):
        return
    print(f"Installing the Python packages of {locks[-1].name} (a minute or so)", flush=True)
    UNFINISHED.touch()
    options = [
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--requirement",
        str(locks[-1]),
    ]
    expect(run([str(PYTHON), "-m", "pip", "install", *options]), "pip could not install them")
    for stamp, digest in stamps.items():
        stamp.write_text(digest, "utf-8")
    UNFINISHED.unlink()


def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Quietly: what the command says is kept, to be shown if it fails."""
    try:
        return subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
    except OSError as trouble:
        return subprocess.CompletedProcess(command, 1, str(trouble))


def expect(done: subprocess.CompletedProcess[str], trouble: str) -> None:
    if done.returncode:
        raise SetupError(
            f"{done.stdout.rstrip()}\nSet-up stopped: {trouble}. Mend that, then run make again."
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
