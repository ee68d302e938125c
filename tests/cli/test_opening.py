"""What --open opens."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from feuillet.cli.build import build_command
from feuillet.cli.opening import OPENER_KEY, launch_viewer, open_documents, silence_streams
from feuillet.publish.manifest import PublishedDocument
from tests.cli.conftest import BUILD


def document(path: str) -> PublishedDocument:
    return PublishedDocument(
        path, "", 1, "p", "1.0", "k", "fr", "standard", "screen", "o", None, None, "", ""
    )


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def opener(opened: list[str]) -> Callable[[str], int]:
    """Notes what it is asked to open, and succeeds."""

    def note(path: str) -> int:
        opened.append(path)
        return 0

    return note


@pytest.mark.parametrize(
    ("names", "shown"), [((), ()), (("o/a.pdf",), ("o/a.pdf",)), (("o/a.pdf", "o/b.pdf"), ("",))]
)
def test_one_document_or_the_folder(
    tmp_path: Path,
    opened: list[str],
    opener: Callable[[str], int],
    names: tuple[str, ...],
    shown: tuple[str, ...],
) -> None:
    """One document opens itself, several open their folder, none opens nothing."""
    open_documents(tuple(map(document, names)), tmp_path, opener)
    assert opened == [str(tmp_path / name) for name in shown]


def test_no_viewer_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On a machine without one the document is made all the same, and named."""
    open_documents((document("o/a.pdf"),), tmp_path, lambda _: 1)
    assert "a.pdf" in capsys.readouterr().err


@pytest.mark.parametrize(("program", "expected"), [("exit 3", 3), ("exit 0", 0), ("sleep 4", 0)])
def test_what_opens_a_path_may_say_that_nothing_can(program: str, expected: int) -> None:
    """By its status; one that is still at work has found a viewer."""
    begun = time.monotonic()
    assert launch_viewer(["/bin/sh", "-c", program]) == expected
    assert time.monotonic() - begun < 5


def test_the_option_opens_what_was_asked_for(
    built: Path, opened: list[str], opener: Callable[[str], int], capsys: pytest.CaptureFixture[str]
) -> None:
    """Also what was there already; with --json the standard output stays one object."""
    context = build_command.make_context(
        "build", [*BUILD[1:], "--language", "fr", "--open", "--json"], obj=built
    )
    context.meta[OPENER_KEY] = opener
    with context:
        build_command.invoke(context)
    documents = json.loads(capsys.readouterr().out)["documents"]
    assert opened == [str((built / "build" / documents[0]["path"]).resolve())]


def test_a_viewer_neither_writes_into_a_pipe_nor_holds_it() -> None:
    """What it prints is not ours, and whoever reads us need not wait until it is closed."""
    program = (
        "import subprocess, sys\n"
        "from feuillet.cli.opening import silence_streams\n"
        "print('before')\n"
        "with silence_streams():\n"
        "    noise = 'print(\"noise\"); import time; time.sleep(8)'\n"
        "    subprocess.Popen([sys.executable, '-c', noise])\n"
        "print('after')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=6
    )
    assert done.stdout.split() == ["before", "after"]


def test_streams_are_back_after_a_failure(capfd: pytest.CaptureFixture[str]) -> None:
    """A launch that fails must not silence what follows."""
    with pytest.raises(OSError, match="no viewer"), silence_streams():
        raise OSError("no viewer")
    print("heard")  # noqa: T201
    assert capfd.readouterr().out == "heard\n"
