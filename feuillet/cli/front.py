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

from feuillet.cli.batch import batch_command
from feuillet.cli.build import build_command
from feuillet.cli.check import check_command
from feuillet.cli.doctor import doctor_command
from feuillet.cli.help import TranslatedGroup, build_language_option, find_typed_language
from feuillet.cli.lines import show_text
from feuillet.cli.listing import list_command
from feuillet.cli.new import new_command
from feuillet.cli.parity import parity_command
from feuillet.cli.review import review_command
from feuillet.cli.schema import schema_command
from feuillet.cli.show import show_json
from feuillet.cli.specimen import specimen_command
from feuillet.findings import EngineError, ExitStatus
from feuillet.folders import find_project_root
from feuillet.messages import N_, choose_language, explain_system_error, use_language
from feuillet.messages import gettext as _
from feuillet.version import VERSION

# Nearly all that a command makes lives to its end: Python's 700 new objects a search take a tenth
# of its time.
COLLECTION_THRESHOLD = 100_000
_INTERRUPTED_STATUS = 130
_INTERRUPTED_MESSAGE = N_("interrupted; what was finished is kept")
BROKEN_PIPE_STATUS = 141
# What a stream says that takes no more: its disk is full, its device or its other end has gone.
_STREAM_ERRORS = {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EBADF}


_EPILOG = N_("""\b
Example:
  {program} build --language fr

\b
Installed as feuillet, the Tab key completes commands, options and names with this line in \
~/.bashrc:
  eval "$(_FEUILLET_COMPLETE=bash_source feuillet)"
or, for zsh, with zsh_source in ~/.zshrc; for fish, in ~/.config/fish/completions/feuillet.fish:
  _FEUILLET_COMPLETE=fish_source feuillet | source
""")


@click.group(
    cls=TranslatedGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=_EPILOG,
)
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help=N_(
        "The folder that holds brochures, templates and styles of its own; else the one around."
    ),
)
@click.version_option(VERSION, help=N_("Show the version and exit."))
@click.pass_context
def command_group(context: click.Context, project: Path | None) -> None:
    """Branded, printable documents about medical procedures, from structured content."""
    context.obj = project or context.obj or find_project_root()


for command in (
    build_command,
    batch_command,
    check_command,
    parity_command,
    review_command,
    list_command,
    new_command,
    schema_command,
    specimen_command,
    doctor_command,
):
    command_group.add_command(command)
command_group.params.append(build_language_option(hidden=False))


def main(project: Path | None = None) -> int:
    """Run the command that was typed; its exit status. `project` holds the content unless --project
    says otherwise.
    """
    # Python has no stream where the shell has closed it.
    nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  (open to the end)
    sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
    for stream in (sys.stdout, sys.stderr):
        # A console that knows no “é” must not turn a finding into a crash.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    signal.signal(signal.SIGINT, _handle_interrupt)
    gc.set_threshold(COLLECTION_THRESHOLD)
    return run_command(sys.argv[1:], project)


def _handle_interrupt(_number: int, _frame: FrameType | None) -> None:
    """Ctrl-C is heard once: whoever presses it again must not break the tidying up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt


def run_command(arguments: Sequence[str], project: Path | None = None) -> int:
    """Run a command; its exit status, every kind of trouble included."""
    with use_language(find_typed_language(arguments) or choose_language()):
        return _run_in_language(arguments, project)


def _run_in_language(arguments: Sequence[str], project: Path | None) -> int:
    try:
        status, trouble = _run_group(arguments, project)
        if trouble and "--json" in arguments:
            show_json(_build_failure_object(status, trouble))
        sys.stdout.flush()
    except BrokenPipeError:
        return _silence_closing_streams(BROKEN_PIPE_STATUS)
    except OSError as trouble:
        status = _silence_closing_streams(ExitStatus.CANNOT_WRITE)
        show_text(
            _("feuillet: the output cannot be written: {reason}").format(
                reason=explain_system_error(trouble)
            ),
            err=True,
        )
        return status
    return status


def _run_group(arguments: Sequence[str], project: Path | None) -> tuple[int, str]:
    """How a command ended, and in one line why, where it could not do what it was asked."""
    stream = sys.stdout
    try:
        status = command_group.main(list(arguments), standalone_mode=False, obj=project)
        return int(status or ExitStatus.DONE), ""
    except click.ClickException as trouble:
        told = StringIO()
        trouble.show(told)
        show_text(told.getvalue().rstrip("\n"), err=True)
        return trouble.exit_code, trouble.format_message()
    except EngineError as trouble:
        show_text(_("feuillet: {trouble}").format(trouble=trouble), err=True)
        return trouble.status, str(trouble)
    except (click.Abort, KeyboardInterrupt):
        show_text(_("feuillet: {trouble}").format(trouble=_(_INTERRUPTED_MESSAGE)), err=True)
        return _INTERRUPTED_STATUS, _(_INTERRUPTED_MESSAGE)
    except SystemExit:
        if sys.stdout is stream:
            raise
        # So click ends where whoever read us has gone: it puts another stream in place.
        sys.stdout = stream
        raise BrokenPipeError from None
    except Exception as trouble:
        # A bug: shown whole, and told apart from all else by its status.
        if (
            isinstance(trouble, OSError)
            and trouble.errno in _STREAM_ERRORS
            and not trouble.filename
        ):
            raise
        traceback.print_exc()
        return ExitStatus.BUG, f"{type(trouble).__name__}: {trouble}"


def _build_failure_object(status: int, trouble: str) -> dict[str, object]:
    """The one object of a command that could not do what it was asked."""
    return {
        "documents": [],
        "findings": [],
        "summary": {"status": status, "error": " ".join(trouble.split())},
    }


def _silence_closing_streams(status: int) -> int:
    """Python would complain once more while it closes the streams."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
            continue
        with suppress(OSError):
            os.dup2(nowhere, stream.fileno())
    return status
