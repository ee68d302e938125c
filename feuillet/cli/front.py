"""The front of the command: its group, and what each kind of trouble tells the shell."""

import errno
import gc
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from io import StringIO, TextIOWrapper
from pathlib import Path
from types import FrameType

import click

from feuillet.cli.batch import batch
from feuillet.cli.build import build
from feuillet.cli.check import check
from feuillet.cli.doctor import doctor
from feuillet.cli.lines import say
from feuillet.cli.listing import listing
from feuillet.cli.new import new
from feuillet.cli.parity import parity
from feuillet.cli.program import PROGRAM
from feuillet.cli.review import review
from feuillet.cli.schema import schema
from feuillet.cli.show import show_json
from feuillet.findings import EngineError, ExitStatus
from feuillet.folders import project_around
from feuillet.version import VERSION

# Nearly all that a command makes lives to its end: Python's 700 new objects a search take a tenth of its time.
NEW_OBJECTS = 100_000
INTERRUPTED = 130
STOPPED = "interrupted; what was finished is kept"
BROKEN_PIPE = 141
# What a stream says that takes no more: its disk is full, its device or its other end has gone.
STREAMS = {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EBADF}


EPILOG = f"""\b
Example:
  {PROGRAM} build --language fr

\b
Installed as feuillet, the Tab key completes commands, options and names with this line in ~/.bashrc:
  eval "$(_FEUILLET_COMPLETE=bash_source feuillet)"
or, for zsh, with zsh_source in ~/.zshrc; for fish, in ~/.config/fish/completions/feuillet.fish:
  _FEUILLET_COMPLETE=fish_source feuillet | source
"""


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=EPILOG)
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder that holds brochures, templates and styles of its own; else the one around.",
)
@click.version_option(VERSION)
@click.pass_context
def group(context: click.Context, project: Path | None) -> None:
    """Branded, printable documents about medical procedures, from structured content."""
    context.obj = project or context.obj or project_around()


for command in (build, batch, check, parity, review, listing, new, schema, doctor):
    group.add_command(command)


def main(project: Path | None = None) -> int:
    """Run the command that was typed; its exit status. `project` holds the content unless --project says otherwise."""
    for stream in (sys.stdout, sys.stderr):
        # A console that knows no “é” must not turn a finding into a crash.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    signal.signal(signal.SIGINT, interrupted)
    gc.set_threshold(NEW_OBJECTS)
    return run(sys.argv[1:], project)


def interrupted(_number: int, _frame: FrameType | None) -> None:
    """Ctrl-C is heard once: whoever presses it again must not break the tidying up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt


def run(arguments: Sequence[str], project: Path | None = None) -> int:
    """Run a command; its exit status, every kind of trouble included."""
    try:
        status, trouble = ended(arguments, project)
        if trouble and "--json" in arguments:
            show_json(unable(status, trouble))
        sys.stdout.flush()
    except BrokenPipeError:
        return let_go(BROKEN_PIPE)
    except OSError as trouble:
        status = let_go(ExitStatus.CANNOT_WRITE)
        say(f"feuillet: the output cannot be written: {trouble.strerror}", err=True)
        return status
    return status


def ended(arguments: Sequence[str], project: Path | None) -> tuple[int, str]:
    """How a command ended, and in one line why, where it could not do what it was asked."""
    stream = sys.stdout
    try:
        status = group.main(list(arguments), standalone_mode=False, obj=project)
        return int(status or ExitStatus.DONE), ""
    except click.ClickException as trouble:
        told = StringIO()
        trouble.show(told)
        say(told.getvalue().rstrip("\n"), err=True)
        return trouble.exit_code, trouble.format_message()
    except EngineError as trouble:
        say(f"feuillet: {trouble}", err=True)
        return trouble.status, str(trouble)
    except (click.Abort, KeyboardInterrupt):
        say(f"feuillet: {STOPPED}", err=True)
        return INTERRUPTED, STOPPED
    except SystemExit:
        if sys.stdout is stream:
            raise
        # So click ends where whoever read us has gone: it puts another stream in place.
        sys.stdout = stream
        raise BrokenPipeError from None
    except Exception as trouble:
        # A bug: shown whole, and told apart from all else by its status.
        if isinstance(trouble, OSError) and trouble.errno in STREAMS and not trouble.filename:
            raise
        traceback.print_exc()
        return ExitStatus.BUG, f"{type(trouble).__name__}: {trouble}"


def unable(status: int, trouble: str) -> dict[str, object]:
    """The one object of a command that could not do what it was asked."""
    return {
        "documents": [],
        "findings": [],
        "summary": {"status": status, "error": " ".join(trouble.split())},
    }


def let_go(status: int) -> int:
    """Python would complain once more while it closes the streams."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
            continue
        with suppress(OSError):
            os.dup2(nowhere, stream.fileno())
    return status
