"""`check` from the shell."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from feuillet.checks import CHECKS
from tests.sample import PROCEDURE

Answer = Callable[..., tuple[int, str, str]]
AnswerJson = Callable[..., tuple[int, dict[str, Any]]]


def break_words(project: Path) -> Path:
    """Put an unknown key on the first line of a procedure's words."""
    path = next((project / "brochures" / "procedures").glob("*/en.yaml"))
    path.write_text("colour: red\n" + path.read_text("utf-8"), "utf-8")
    return path.relative_to(project)


def test_sound_content_is_status_0(project: Path, answer: Answer) -> None:
    """No error in the content: the last line counts, and nothing is written."""
    before = sorted(project.rglob("*"))
    status, printed, _ = answer(project, "check", "--today", "2026-11-23")
    assert status == 0
    assert printed.splitlines()[-1].startswith("0 errors, ")
    assert sorted(project.rglob("*")) == before


def test_an_error_is_status_1_and_one_line(project: Path, answer: Answer) -> None:
    """The line begins with path, line and column, and ends with the rule."""
    path = break_words(project)
    status, printed, _ = answer(project, "check")
    assert status == 1
    line = next(line for line in printed.splitlines() if line.startswith(f"{path}:1:1: error: "))
    assert line.endswith("]")


def test_json_tells_place_severity_message_and_rule(project: Path, answer_json: AnswerJson) -> None:
    """The same keys as a build's, no documents."""
    path = break_words(project)
    status, printed = answer_json(project, "check")
    assert status == 1
    assert printed["documents"] == []
    found = next(
        each
        for each in printed["findings"]
        if each["path"] == path.as_posix() and each["line"] == 1
    )
    assert set(found) == {"path", "line", "column", "severity", "message", "rule"}
    assert set(printed["summary"]) == {"errors", "warnings", "status"}


def test_strict_counts_warnings_as_errors(project: Path, answer: Answer) -> None:
    """A review that is overdue is a warning; --strict makes it stop."""
    overdue = ("check", "--today", "2099-01-01")
    assert answer(project, *overdue)[0] == 0
    assert answer(project, *overdue, "--strict")[0] == 1


def test_record_notes_new_versions_once(project: Path, answer: Answer) -> None:
    """versions.yaml and translations.yaml get what they lack; a second time there is nothing to
    note.
    """
    paths = [project / "brochures" / f"{name}.yaml" for name in ("versions", "translations")]
    said = answer(project, "check", "--record")[2]
    assert said.splitlines() == [
        "recorded in brochures/versions.yaml",
        "recorded in brochures/translations.yaml",
    ]
    written = [path.read_text("utf-8") for path in paths]
    assert "-unrecorded" not in answer(project, "check")[1]
    assert "nothing new to record" in answer(project, "check", "--record")[2]
    assert [path.read_text("utf-8") for path in paths] == written


def test_a_translation_behind_its_original_is_named(project: Path, answer: Answer) -> None:
    """The passage is named in the translation, with the original's line; --record does not make it
    right by itself.
    """
    answer(project, "check", "--record")
    words = project / "brochures" / "procedures" / PROCEDURE
    french = words / "fr.yaml"
    words_before = french.read_text("utf-8")
    french.write_text(
        words_before.replace("  Cette intervention", "  Notre intervention", 1), "utf-8"
    )
    answer(project, "check", "--record")
    printed = answer(project, "check")[1]
    (line,) = (line for line in printed.splitlines() if "stale-translation" in line)
    assert line.startswith(f"brochures/procedures/{PROCEDURE}/en.yaml:")
    assert f"`lead` has changed in brochures/procedures/{PROCEDURE}/fr.yaml, line " in line


def test_a_text_with_an_error_is_not_recorded(project: Path, answer: Answer) -> None:
    """A fact that does not exist keeps a text from bearing a version; the other language's is
    noted.
    """
    path = project / "brochures" / "versions.yaml"
    path.unlink(missing_ok=True)
    words = next((project / "brochures" / "procedures").glob("*/en.yaml"))
    words.write_text(
        words.read_text("utf-8").replace("title: ", "title: {no-such-fact} ", 1), "utf-8"
    )
    answer(project, "check", "--record")
    assert '"fr"' in path.read_text("utf-8")
    assert '"en"' not in path.read_text("utf-8")


def test_the_rules_are_listed_with_their_sources(project: Path, answer: Answer) -> None:
    """One line a rule, in order, each with one whole sentence."""
    status, printed, _ = answer(project, "check", "--list")
    assert status == 0
    lines = printed.splitlines()
    assert len(lines) == len(CHECKS)
    assert lines == sorted(lines)
    for each, line in zip(CHECKS, lines, strict=True):
        rule, severity, sentence, source = re.split(r" {2,}", line)
        assert (rule, severity, source) == (each.ID, each.SEVERITY, each.SOURCE)
        assert sentence.endswith(".")


def test_the_scores_are_printed(project: Path, answer: Answer, answer_json: AnswerJson) -> None:
    """A line for each section and each text as a whole, with what is asked; the same as JSON."""
    status, printed, _ = answer(project, "check", "--readability")
    assert status == 0
    rows = [re.split(r" {2,}", line) for line in printed.splitlines()]
    wholes = [row[0] for row in rows if row[1] == "whole text"]
    assert wholes == sorted({row[0] for row in rows})
    assert {row[5] for row in rows} == {"60 at least", "13 at most"}
    status, told = answer_json(project, "check", "--readability")
    assert status == 0
    assert [(each["path"], each["part"]) for each in told["readability"]] == [
        (row[0], row[1]) for row in rows
    ]
    assert all(isinstance(each["passes"], bool) for each in told["readability"])
