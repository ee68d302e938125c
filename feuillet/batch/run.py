"""A list of people, from its table to its documents."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from feuillet.batch.bundle import refuse_other_bundle, write_merged_pdf, write_zip
from feuillet.batch.folder import plan_folder_update, update_folder
from feuillet.batch.form_set import FormSet, add_kinds, provide_form_set
from feuillet.batch.formats import parse_list
from feuillet.batch.list_matching import format_people_mark
from feuillet.batch.people import ListOfPeople, find_requested_kinds, parse_people
from feuillet.batch.stacks import ListResult, hand_over_stacks, iterate_stacks
from feuillet.batch.table import ListTable
from feuillet.batch.task import ListTask
from feuillet.findings import Finding
from feuillet.publish.files import claim_folder
from feuillet.publish.seals import (
    append_people_mark,
    derive_list_mark,
    read_pdf_mark,
    read_zip_mark,
)


class ReadyList(NamedTuple):
    """A list that was read, with the forms of its lines and why others cannot be made."""

    task: ListTask
    forms: FormSet
    people: ListOfPeople
    refused: Mapping[str, str]

    @property
    def total(self) -> int:
        """How many lines there are."""
        return len(self.people.persons) + len(self.people.troubles)


class ListReport(NamedTuple):
    """What came of a list: its documents, or the findings that hold back its forms."""

    result: ListResult | None = None
    # What is to be told of the list as a whole.
    notes: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def make_list(task: ListTask, data: bytes, notify: Callable[[], None]) -> ListReport:
    """From the bytes of a list to its documents."""
    table = parse_list(data)
    forms = provide_task_forms(task)
    if not isinstance(forms, FormSet):
        return ListReport(findings=forms)
    ready = read_list(task, table, forms)
    return ListReport(make_list_documents(ready, notify), ready.people.notes)


def provide_task_forms(task: ListTask) -> FormSet | tuple[Finding, ...]:
    """The forms of the kinds that are asked for; the findings where one cannot be made.

    EngineError where one is not issued.
    """
    return provide_form_set(task.root, task.request, task.cache, task.finish)


def read_list(task: ListTask, table: ListTable, forms: FormSet) -> ReadyList:
    """Naming a kind in a line is enough to have its form made; EngineError for a list that is
    none.
    """
    wider = add_kinds(
        forms,
        find_requested_kinds(table, forms.known),
        lambda kind: provide_task_forms(task.with_kind(kind)),
    )
    people = parse_people(
        table, wider.desk.known, task.today, person=task.request.person, accept=task.accept
    )
    return ReadyList(task, wider.desk, people, wider.refused)


def refuse_other_people(ready: ReadyList) -> None:
    """EngineError where the documents of another list stand."""
    task, said = ready.task, ready.people.said
    if not (task.merged or task.zipped):
        plan_folder_update(task.request.output, ready.forms.forms, said, force=task.force)
    elif task.merged and not task.force:
        refuse_other_bundle(task.merged, "--merge", said, read_pdf_mark)
    elif task.zipped and not task.force:
        refuse_other_bundle(task.zipped, "--zip", said, read_zip_mark)


def make_list_documents(
    ready: ReadyList,
    notify: Callable[[], None] = lambda: None,
    waiting: Callable[[], None] = lambda: None,
) -> ListResult:
    """Into one file, into a folder, or nowhere; `notify` is called after each line.

    `waiting` is called where another list is being written to the same folder.
    """
    task, forms = ready.task, ready.forms
    made = iterate_stacks(ready.people, forms.forms, forms.kinds, task.finish, ready.refused)
    if task.dry:
        return hand_over_stacks(made, lambda _: None, notify)
    mark = derive_list_mark(task.request)
    seal = append_people_mark(mark, format_people_mark(ready.people.said))
    if task.merged or task.zipped:
        refuse_other_people(ready)
    if task.merged:
        return write_merged_pdf(task.merged, made, notify, seal, forms.known.line)
    if task.zipped:
        return write_zip(task.zipped, made, notify, seal)
    output = task.request.output
    with claim_folder(output, waiting):
        plan = plan_folder_update(output, forms.forms, ready.people.said, force=task.force)
        return update_folder(output, plan, made, notify)
