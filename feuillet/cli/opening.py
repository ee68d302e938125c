"""Opens what a build has made with the system's viewer."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from feuillet.messages import gettext as _
from feuillet.publish.manifest import PublishedDocument

# The key of a click context under which another opener may stand.
OPENER_KEY = "feuillet.opener"
# How long what opens a path may take to say that it cannot.
_OPENER_TIMEOUT = 2
# Takes an address or a path; 0 when it could be opened.
_Opener = Callable[[str], int]


def open_documents(documents: Sequence[PublishedDocument], output: Path, opener: _Opener) -> None:
    """The document when there is one, the build folder when there are several."""
    if not documents:
        return
    path = output / documents[0].path if len(documents) == 1 else output
    if opener(str(path.resolve())):
        click.echo(
            _("cannot open {path}: this system has no viewer for it").format(path=path), err=True
        )


def open_in_viewer(path: str) -> int:
    with silence_streams():
        opener = shutil.which("xdg-open") if sys.platform == "linux" else None
        return launch_viewer([opener, path]) if opener else click.launch(path)


def launch_viewer(command: Sequence[str]) -> int:
    """The exit status of what opens a path; 0 where it is still at work, as a viewer is.

    xdg-open is there on many a machine that has no viewer, and says so by its status alone.
    """
    running = subprocess.Popen(command, start_new_session=True)  # noqa: S603  (the system's own)
    try:
        return running.wait(_OPENER_TIMEOUT)
    except subprocess.TimeoutExpired:
        # A viewer goes on without us.
        running.returncode = 0
        return 0


@contextmanager
def silence_streams() -> Iterator[None]:
    """A viewer inherits our streams: it must neither write into our JSON nor hold a pipe open after
    we have gone.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    kept = [(stream, os.dup(stream)) for stream in (1, 2)]
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        for stream, _unused in kept:
            os.dup2(nowhere, stream)
        yield
    finally:
        for stream, copy in kept:
            os.dup2(copy, stream)
            os.close(copy)
        os.close(nowhere)
