"""The lines of a list, from its cells to its documents, and what is told meanwhile."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from feuillet.batch.bundle import refuse_other_bundle, write_merged_pdf, write_zip
from feuillet.batch.folder import describe_folder_changes, plan_folder_update, update_folder
from feuillet.batch.form_set import FormProvider, FormSet, add_kinds
from feuillet.batch.list_matching import format_people_mark
from feuillet.batch.people import ListOfPeople, RefusedLine, find_requested_kinds, parse_people
from feuillet.batch.stacks import ListResult, Stack, hand_over_stacks, iterate_stacks
from feuillet.batch.table import ListTable
from feuillet.cli.batch_options import (
    BatchOptions,
    build_request,
    choose_destination,
    choose_finish,
    choose_output_folder,
    describe_rehearsed_refusal,
    name_list_source,
)
from feuillet.cli.lines import show_text
from feuillet.cli.list_outcome import (
    ListOutcome,
    json_from_outcome,
    show_list_notes,
    show_list_outcome,
)
from feuillet.cli.show import show_json
from feuillet.findings import EngineError, ExitStatus
from feuillet.messages import gettext as _
from feuillet.publish.files import claim_folder
from feuillet.publish.seals import (
    append_people_mark,
    derive_list_mark,
    read_pdf_mark,
    read_zip_mark,
)
from feuillet.select import CONSENT_KIND


def make_list_documents(
    desk: FormSet,
    table: ListTable,
    typed: BatchOptions,
    ready: FormProvider,
    warned: Sequence[str] = (),
) -> ExitStatus:
    """Naming a kind in a line is enough to have its form made `ready`.

    `warned` is what is to be told of where the list stands.
    """
    wider = add_kinds(desk, find_requested_kinds(table, desk.known), ready)
    listed = parse_people(
        table,
        wider.desk.known,
        typed["today"],
        person=typed["person"],
        accept=typed["accept"],
    )
    warned = (*warned, *_describe_rehearsed_refusals(typed, wider.desk, listed))
    if not typed["as_json"]:
        show_list_notes(listed.notes, warned)
    made = iterate_stacks(listed, wider.desk.forms, desk.kinds, choose_finish(typed), wider.refused)
    total = len(listed.persons) + len(listed.troubles)
    with _show_list_progress(total, quiet=typed["as_json"]) as notify:
        result = _write_list_documents(typed, wider.desk, listed, made, notify)
    outcome = ListOutcome(
        name_list_source(typed["people"]),
        listed.notes,
        result,
        total,
        choose_destination(typed),
        warned=warned,
        hints=desk.hints,
        dry=typed["dry"],
    )
    if typed["as_json"]:
        show_json(json_from_outcome(outcome))
    else:
        for line in describe_folder_changes(choose_output_folder(typed), result):
            show_text(line, err=True)
        show_list_outcome(outcome)
    return outcome.status


def _write_list_documents(
    typed: BatchOptions,
    desk: FormSet,
    listed: ListOfPeople,
    made: Iterator[Stack | RefusedLine],
    notify: Callable[[], None],
) -> ListResult:
    """Into one file, into a folder, or nowhere."""
    if typed["dry"]:
        return hand_over_stacks(made, lambda _unused: None, notify)
    if typed["merge"] or typed["zipped"]:
        _refuse_other_people(typed, desk, listed)
        request = build_request(typed, typed["kinds"] or (CONSENT_KIND,))
        seal = append_people_mark(derive_list_mark(request), format_people_mark(listed.said))
        if typed["merge"]:
            return write_merged_pdf(typed["merge"], made, notify, seal, desk.known.line)
        return write_zip(typed["zipped"] or Path(), made, notify, seal)
    output = choose_output_folder(typed)
    waiting = _("waiting for another list that writes to {output}").format(output=output)
    with claim_folder(output, lambda: click.echo(waiting, err=True)):
        plan = plan_folder_update(output, desk.forms, listed.said, force=typed["force"])
        return update_folder(output, plan, made, notify)


def _refuse_other_people(typed: BatchOptions, desk: FormSet, listed: ListOfPeople) -> None:
    """EngineError where the documents of another list stand."""
    if not (typed["merge"] or typed["zipped"]):
        plan_folder_update(
            choose_output_folder(typed), desk.forms, listed.said, force=typed["force"]
        )
    elif typed["merge"] and not typed["force"]:
        refuse_other_bundle(typed["merge"], "--merge", listed.said, read_pdf_mark)
    elif typed["zipped"] and not typed["force"]:
        refuse_other_bundle(typed["zipped"], "--zip", listed.said, read_zip_mark)


def _describe_rehearsed_refusals(
    typed: BatchOptions, desk: FormSet, listed: ListOfPeople
) -> Iterator[str]:
    """What a run would be refused for, of a rehearsal: it writes nothing, so nothing stops it."""
    if not typed["dry"]:
        return
    try:
        _refuse_other_people(typed, desk, listed)
    except EngineError as trouble:
        yield describe_rehearsed_refusal(trouble)


@contextmanager
def _show_list_progress(total: int, *, quiet: bool) -> Iterator[Callable[[], None]]:
    """How many lines are done, how many a second, the time left; nothing where nobody looks on."""
    begun, hidden = time.monotonic(), quiet or not sys.stderr.isatty()
    with click.progressbar(
        length=total,
        label=_("lines"),
        hidden=hidden,
        file=sys.stderr,
        show_pos=True,
        item_show_func=_format_speed,
    ) as bar:

        def notify() -> None:
            bar.update(1, (bar.pos + 1) / max(time.monotonic() - begun, 1e-3))

        yield notify


def _format_speed(lines: float | None) -> str | None:
    return _("{lines:.0f} a second").format(lines=lines) if lines else None
