"""`build` from the shell: exit statuses, what it prints, and how soon it is done when nothing
changed.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest

from feuillet.cli.made_documents import shorten_path
from feuillet.publish.manifest import digest_bytes, is_intact, read_manifest
from tests.cli.conftest import BUILD
from tests.sample import CLINIC, PROCEDURE

Answer = Callable[..., tuple[int, str, str]]
AnswerJson = Callable[..., tuple[int, dict[str, Any]]]


def test_a_build_makes_files_and_lists_them(built: Path) -> None:
    """Both languages of the organisation stand in the manifest, as they are on disk."""
    documents = json.loads((built / "build" / "manifest.json").read_text("utf-8"))["documents"]
    assert {each["language"] for each in documents} == {"fr", "en"}
    for each in documents:
        data = (built / "build" / each["path"]).read_bytes()
        assert data.startswith(b"%PDF-")
        assert digest_bytes(data) == each["sha256"]


def test_nothing_changed_takes_less_than_a_second(built: Path) -> None:
    """The second build reads no content, loads neither models nor layout, and is done at once."""
    again = (
        "import sys; from feuillet.cli import main; status = main(); print(*sys.modules, "
        "file=sys.stderr); exit(status)"
    )
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", again, "--project", str(built), *BUILD],
        capture_output=True,
        text=True,
        check=False,
    )
    taken = time.monotonic() - begun
    assert "2 documents asked for: 0 made, 2 unchanged; 0 errors" in done.stdout
    assert done.returncode == 0
    assert taken < 1
    assert not {"weasyprint", "pydantic", "yaml", "jinja2", "babel", "rich"} & set(
        done.stderr.split()
    )


def test_json_has_documents_findings_and_a_summary(built: Path, answer_json: AnswerJson) -> None:
    """One object, the same keys whether something was made or not."""
    status, printed = answer_json(built, *BUILD)
    assert status == 0
    assert list(printed) == ["documents", "findings", "summary"]
    assert len(printed["documents"]) == 2
    counts = {
        "made",
        "unchanged",
        "not_made",
        "removed",
        "outdated",
        "unlisted",
        "set_aside",
        "errors",
        "warnings",
        "elsewhere",
    }
    assert set(printed["summary"]) == {*counts, "status"}


def test_warnings_are_shown_whether_anything_was_made_or_not(built: Path, answer: Answer) -> None:
    """Why a page is a mock-up is told each time; what is let pass is told by check alone."""
    _, printed, _ = answer(built, *BUILD)
    *findings, elsewhere, last = printed.splitlines()
    assert "0 made, 2 unchanged; 0 errors, " in last
    assert findings
    assert all(": warning: " in line for line in findings)
    assert elsewhere.startswith("0 errors, ")


def test_what_was_not_asked_for_is_counted_in_one_line(
    built: Path, answer: Answer, answer_json: AnswerJson
) -> None:
    """Errors of another organisation, or of a procedure not asked for, set no exit status."""
    (built / "brochures" / "organisations" / CLINIC / "organisation.yaml").write_text(
        "nam: x\n", "utf-8"
    )
    other = built / "brochures" / "procedures" / "other"
    shutil.copytree(built / "brochures" / "procedures" / PROCEDURE, other)
    for file in other.glob("*.yaml"):
        file.write_text("- x\n", "utf-8")
    for _ in range(2):
        status, printed, _ = answer(built, *BUILD)
        assert status == 0
        (line,) = (line for line in printed.splitlines() if "elsewhere" in line)
        assert re.fullmatch(r"\d+ errors, \d+ warnings? elsewhere: see \S+ check", line)
        assert not any(name in printed for name in (CLINIC, "procedures/other", ": note: "))
    assert answer_json(built, *BUILD)[1]["summary"]["elsewhere"]["errors"] > 0
    # Asked for, they are told and count.
    status, printed, _ = answer(built, "build", "--organisation", CLINIC, "--today", "2026-11-23")
    assert status == 1
    assert f"{CLINIC}/organisation.yaml:1:1: error: " in printed


def test_strict_says_why_nothing_was_made_and_takes_nothing_away(
    built: Path, answer: Answer
) -> None:
    """Warnings count as errors: no document is made anew, those that were published stay and are
    listed.
    """
    before = read_manifest(built / "build")
    status, printed, _ = answer(built, *BUILD, "--strict")
    assert status == 1
    assert "2 documents asked for: 0 made, 0 unchanged, 2 not made; " in printed
    assert "(--strict: warnings count as errors)" in printed
    assert read_manifest(built / "build") == before
    assert all(is_intact(built / "build", each) for each in before.values())


def test_a_broken_language_makes_none_of_its_documents(built: Path, answer: Answer) -> None:
    """English words that cannot be read: status 3, a line with the place, and the old file is told
    to be behind.
    """
    words = next((built / "brochures" / "procedures").glob("*/en.yaml"))
    words.write_text(words.read_text("utf-8") + "\nunknown: key\n", "utf-8")
    status, printed, told = answer(built, *BUILD)
    assert status == 3
    assert f"{words.relative_to(built)}:" in printed
    assert "2 documents asked for: 0 made, 1 unchanged, 1 not made, 1 out of date" in printed
    assert re.search(r"-en-v1\.0\S*\.pdf: out of date: it could not be made again", told)
    assert len(list((built / "build").rglob("*.pdf"))) == 2


def test_nothing_made_is_status_1(built: Path, answer: Answer) -> None:
    """The only procedure is broken: nothing is made, and what stands is named as out of date."""
    for path in (built / "brochures" / "procedures").glob("*/procedure.yaml"):
        path.write_text("id: [", "utf-8")
    status, printed, told = answer(built, *BUILD)
    assert status == 1
    assert "2 documents asked for: 0 made, 0 unchanged, 2 not made, 2 out of date" in printed
    assert re.search(r"2 out of date: it could not be made again:(\n  \S+\.pdf){2}\n", told)


def test_the_example_of_a_contact_can_be_built(project: Path, answer: Answer) -> None:
    """Whoever takes `# ` away from the commented lines of the clinic has a file that works."""
    path = project / "brochures" / "organisations" / CLINIC / "organisation.yaml"
    text, taken = re.subn(
        r"(?m)^( *)# (contact:|  [a-z_]+: \S.*)$", r"\1\2", path.read_text("utf-8")
    )
    assert taken == 7
    path.write_text(text, "utf-8")
    asked = ("--organisation", CLINIC, "--site", "site-du-parc", "--language", "fr", "--jobs", "2")
    status, printed, _ = answer(project, "build", "--today", "2026-11-23", *asked)
    assert status == 0, printed


@pytest.mark.parametrize(
    "option", ["--procedure", "--organisation", "--site", "--practitioner", "--kind", "--language"]
)
def test_an_unknown_name_is_a_usage_error(project: Path, answer: Answer, option: str) -> None:
    """Status 2 and one line that says what there is."""
    status, _, said = answer(project, *BUILD, option, "zz")
    assert status == 2
    assert said.startswith("feuillet: ")
    assert "zz" in said
    assert said.count("\n") == 1


def test_a_place_that_cannot_be_written_is_status_4(project: Path, answer: Answer) -> None:
    """Told before anything is laid out."""
    (project / "taken").touch()
    status, _, said = answer(project, *BUILD, "--output", str(project / "taken"))
    assert status == 4
    assert said.startswith("feuillet: cannot write")
    assert "it is a file; name a folder with --output" in said


@pytest.mark.parametrize(
    "place", ["", "brochures", "brochures/procedures/new", "styles", "templates/kinds"]
)
def test_documents_are_not_mixed_with_what_they_are_made_of(
    project: Path, answer: Answer, place: str
) -> None:
    """The project's own folder and those of its content take no document."""
    before = sorted(project.rglob("*"))
    status, _, said = answer(project, *BUILD, "--output", str(project / place))
    assert status == 2
    assert "name a folder of their own with --output" in said
    assert sorted(project.rglob("*")) == before


def test_a_folder_is_shown_as_one_would_type_it(tmp_path: Path) -> None:
    """Below where one stands it is short; from the root of the disk it keeps its slash."""
    with chdir(tmp_path):
        assert shorten_path(tmp_path / "build") == Path("build")
        assert shorten_path(Path("/elsewhere")) == Path("/elsewhere")
    with chdir("/"):
        assert shorten_path(tmp_path / "build") == tmp_path / "build"


def test_a_new_version_takes_the_place_of_the_old(built: Path, answer: Answer) -> None:
    """The old file can no longer be made: it is removed, and counted; the other language waits for
    its own build.
    """
    path = next((built / "brochures" / "procedures").glob("*/procedure.yaml"))
    path.write_text(
        re.sub(r"(?m)^version: .*$", 'version: "77.0"', path.read_text("utf-8")), "utf-8"
    )
    status, printed, _ = answer(built, *BUILD, "--language", "fr")
    assert status == 0
    assert "1 document asked for: 1 made, 0 unchanged, 1 removed" in printed
    assert sorted("v77.0" in path.name for path in (built / "build").rglob("*.pdf")) == [
        False,
        True,
    ]


def test_another_process_makes_the_same_bytes(built: Path) -> None:
    """Laid out again, by a process that does all by itself, a document is the same to the last
    byte.
    """
    command = [
        sys.executable,
        "-m",
        "feuillet",
        "--project",
        str(built),
        *BUILD,
        "--jobs",
        "1",
        "--output",
    ]
    subprocess.run([*command, str(built / "again")], capture_output=True, check=True)
    for path in (built / "build").rglob("*.pdf"):
        assert (
            path.read_bytes() == (built / "again" / path.relative_to(built / "build")).read_bytes()
        )


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_keeps_what_was_finished_and_nothing_half_done(project: Path, jobs: str) -> None:
    """Status 130 and one line, at once, even when it is pressed twice; every file on disk is whole
    and listed.

    A terminal sends it to every process of the command: none is left, and none of them says a word.
    """
    command = [sys.executable, "-m", "feuillet", "--project", str(project), "build", "--jobs", jobs]
    with subprocess.Popen(
        command, stdout=PIPE, stderr=PIPE, text=True, start_new_session=True
    ) as running:
        assert running.stderr is not None
        running.stderr.readline()
        begun = time.monotonic()
        os.killpg(running.pid, signal.SIGINT)
        os.killpg(running.pid, signal.SIGINT)
        _, said = running.communicate(timeout=30)
    assert time.monotonic() - begun < 5
    assert gone(running.pid)
    assert running.returncode == 130
    lines = [line for line in said.splitlines() if line and not line.startswith("[")]
    assert lines == ["feuillet: interrupted; what was finished is kept"]
    listed = {each.path: each for each in read_manifest(project / "build").values()}
    files = [
        path
        for path in (project / "build").rglob("*")
        if path.is_file() and path.name != "manifest.json"
    ]
    assert files
    assert {path.relative_to(project / "build").as_posix() for path in files} == set(listed)
    assert all(is_intact(project / "build", each) for each in listed.values())


def gone(session: int) -> bool:
    """Whether no process of a command is left; Python's own tracker of resources ends a moment
    after it.
    """
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            os.killpg(session, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False
