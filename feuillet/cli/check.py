"""`check`: read the content and say what is wrong with it, without laying anything out."""

import re
import sys
from datetime import date
from itertools import combinations, groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from feuillet.cli import options
from feuillet.cli.help import TranslatedCommand
from feuillet.cli.lines import measure_terminal_width, show_text
from feuillet.cli.show import (
    count_by_severity,
    format_finding_count,
    json_from_findings,
    show_findings,
    show_json,
)
from feuillet.cli.table import show_table
from feuillet.findings import SEVERITY_WORDS, ExitStatus, Place
from feuillet.folders import find_project_folders
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.project import Project
from feuillet.publish.report import count_findings, stops_documents

if TYPE_CHECKING:
    from feuillet.checks.words.readability import ReadabilityScore
    from feuillet.languages.rules import ReadabilityFormula, TextCounts

_EXAMPLE = N_("""\b
Examples:
  {program} check
  {program} check --list
  {program} check --readability
""")
# Each is another answer than the findings.
_APART = ("rules", "readability", "record")


class _CheckOptions(TypedDict):
    """What was typed."""

    as_json: bool
    strict: bool
    record: bool
    rules: bool
    readability: bool
    today: date


@click.command(cls=TranslatedCommand, epilog=_EXAMPLE)
@options.json_option
@options.strict_option
@click.option(
    "--record",
    is_flag=True,
    help=N_("Note what texts without an error say now, so that a later change shows; then check."),
)
@click.option("--list", "rules", is_flag=True, help=N_("List the rules, each with its source."))
@click.option(
    "--readability",
    is_flag=True,
    help=N_("Score every section of every text, and each text as a whole."),
)
@options.today_option
@click.pass_obj
def check_command(root: Path, **typed: Unpack[_CheckOptions]) -> ExitStatus:
    """Check the content: every problem of every file, each with its line and what to do."""
    options.refuse_pairs(typed, combinations(_APART, 2), {"rules": "--list"})
    if typed["rules"]:
        return _show_rules(as_json=typed["as_json"])
    if typed["readability"]:
        return _show_scores(root, as_json=typed["as_json"])
    if typed["record"]:
        _record_texts(root, typed["today"])
    findings = Project(root).check(typed["today"])
    wrong = any(stops_documents(each, strict=typed["strict"]) for each in findings)
    result = ExitStatus.NOTHING_MADE if wrong else ExitStatus.DONE
    if typed["as_json"]:
        summary = {**count_by_severity(findings), "status": result}
        show_json({"documents": [], "findings": json_from_findings(findings), "summary": summary})
    else:
        show_findings(findings)
        show_text(format_finding_count(count_findings(findings)))
    return result


def _record_texts(root: Path, today: date) -> None:
    """Note what the texts say now: for a later change to be noticed, and for a translation to be up
    to date again.
    """
    # The models take longer to import than --help takes to answer.
    from feuillet.checks.records import version_changed  # noqa: PLC0415
    from feuillet.exports.records import find_new_records, list_record_files  # noqa: PLC0415
    from feuillet.pipeline.reading import read_and_check_project  # noqa: PLC0415
    from feuillet.publish.files import write_atomically  # noqa: PLC0415

    library, findings = read_and_check_project(find_project_folders(root), today)
    faulty = {
        each.place.path
        for each in findings
        # What concerns one kind of document leaves the others; a change under a version is what is
        # noted here.
        if stops_documents(each, strict=False) and not each.kind and each.rule != version_changed.ID
    }
    new = dict(find_new_records(library, root, today, faulty))
    for path in sorted(faulty & {each.path for each in list_record_files(library)}):
        show_text(
            (
                _(
                    "not recorded in {path}: it has an error; mend that line, delete it, or "
                    "restore the file"
                ).format(path=path)
            ),
            err=True,
        )
    for path, data in new.items():
        write_atomically(root / path, data)
        show_text(_("recorded in {path}").format(path=path), err=True)
    if not new:
        show_text(_("nothing new to record"), err=True)


def extract_first_paragraph(manual: str) -> str:
    """What a rule asks: its manual up to the first blank line or example."""
    return " ".join(re.split(r"\n\s*\n|\nPASS", manual.strip())[0].split())


def _show_rules(*, as_json: bool) -> ExitStatus:
    from feuillet.checks import CHECKS  # noqa: PLC0415

    rows = [
        (
            each.ID,
            str(each.SEVERITY) if as_json else _(SEVERITY_WORDS[each.SEVERITY]),
            _(extract_first_paragraph(each.__doc__ or "")),
            _(each.SOURCE),
        )
        for each in CHECKS
    ]
    if as_json:
        keys = ("id", "severity", "asks", "source")
        show_json({"rules": [dict(zip(keys, row, strict=True)) for row in rows]})
    else:
        show_table((_("rule"), _("severity"), _("what it asks"), _("source")), rows)
    return ExitStatus.DONE


def _show_scores(root: Path, *, as_json: bool) -> ExitStatus:
    from feuillet.checks.words.readability import score_sections  # noqa: PLC0415
    from feuillet.load import load_library  # noqa: PLC0415

    library, _unused = load_library(find_project_folders(root))
    scored = [
        each for wording in library.wordings.values() for each in score_sections(library, wording)
    ]
    if as_json:
        show_json({"readability": [_json_from_score(each) for each in scored]})
    else:
        _show_scores_by_file([_build_score_row(*each) for each in scored])
    return ExitStatus.DONE


def _show_scores_by_file(rows: list[tuple[str, ...]]) -> None:
    """A file's path once above its parts, where somebody reads; in a pipe on each line."""
    headings = (_("file"), _("part"), _("words"), _("sentences"), _("score"), _("asked"))
    if measure_terminal_width(sys.stdout) is None:
        show_table(headings, rows)
        return
    for path, found in groupby(rows, key=itemgetter(0)):
        show_text(path)
        show_table(headings[1:], [row[1:] for row in found])


def _build_score_row(
    part: str, place: Place, formula: "ReadabilityFormula", counts: "TextCounts", _unused: object
) -> tuple[str, ...]:
    score = f"{formula.name} {formula.score(counts):.0f}"
    return (place.path, part, str(counts.words), str(counts.sentences), score, formula.asked)


def _json_from_score(scored: "ReadabilityScore") -> dict[str, object]:
    part, place, formula, counts, _unused = scored
    return {
        **place._asdict(),
        "part": part,
        "words": counts.words,
        "sentences": counts.sentences,
        "formula": formula.name,
        "score": round(formula.score(counts), 1),
        "limit": formula.limit,
        "passes": formula.passes(counts),
    }
