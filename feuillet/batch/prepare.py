"""What a list of people is made with: the forms of one procedure and organisation, and the headings
of the list.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from feuillet.batch.form_set import FormSet
from feuillet.batch.labels import FieldLabel, parse_labels
from feuillet.batch.stacks import Finish, ReadyForm
from feuillet.batch.vocabulary import DOCUMENTS_FIELD, build_list_vocabulary
from feuillet.editions import EDITIONS
from feuillet.findings import EngineError, Finding
from feuillet.imprint import Unsettable, prepare_issued_blank
from feuillet.layout import identify_engine
from feuillet.load import Folders
from feuillet.messages import gettext as _
from feuillet.model import REQUIRED_FIELDS, Library
from feuillet.pipeline.layout_and_proof import DrawnLogo, MadeFile
from feuillet.pipeline.order import Order, prepare_ordering, prepare_whole_ordering
from feuillet.pipeline.plan import Plan, describe_omitted_sites, explain_empty_plan, plan_request
from feuillet.pipeline.press import (
    Press,
    draw_logos,
    find_logo_picture,
    find_logo_problems,
    lay_out_sheets,
)
from feuillet.pipeline.reading import read_and_check_project
from feuillet.profiles import PROFILES, ProfileName
from feuillet.publish.report import stops_documents
from feuillet.publish.seals import EXAMPLE_PERSON
from feuillet.select import Job, Request, find_file_word

_TEMPLATE_FIELDS = (
    *("birth-name", "first-names", "used-name", "birth-date"),
    *("representative-1", "kinship-1", "representative-2", "kinship-2", "protector", "protection"),
    *("level", "side", "informs", "operates", "interview-date", "handed-on", DOCUMENTS_FIELD),
)
# Of a form: the file to fill in, and the copy that is kept.
_FILLABLE_PROFILE = next(name for name, each in PROFILES.items() if each.is_fillable)
_ARCHIVED_PROFILE = next(name for name, each in PROFILES.items() if each.is_archived)
_EXAMPLE_BY_FIELD = dict(zip(REQUIRED_FIELDS, EXAMPLE_PERSON, strict=True))


def prepare_form_set(
    root: Path, request: Request, cache: Path, finish: Finish
) -> FormSet | tuple[Finding, ...]:
    """Everything laid out that a list needs; the findings where a form cannot be made."""
    folders = Folders.at(root)
    library, findings = read_and_check_project(folders, request.today)
    plan = plan_request(library, findings, request)
    jobs = {
        job.kind: job
        for job in plan.jobs.values()
        if job.profile == _choose_profile(library, job.kind, finish)
    }
    if missing := [kind for kind in request.kinds if kind not in jobs]:
        return _find_stopping_findings(plan) or _refuse_incomplete_stack(library, missing, request)
    if finish == "flat":
        _refuse_unmergeable_kinds(library, jobs)
    engine = identify_engine()
    order = prepare_ordering(library, folders, request.today, engine)
    copies = {
        kind: job._replace(profile=_ARCHIVED_PROFILE)
        for kind, job in jobs.items()
        if finish != "screen" and _has_record(library, kind)
    }
    asked = [order(job) for job in (*jobs.values(), *copies.values())]
    wrong = [each for each in asked if not isinstance(each, Order)]
    if wrong:
        return wrong[0]
    press = Press(
        map,
        map,
        cache,
        prepare_whole_ordering(library, folders, request.today, engine),
    )
    made = _lay_out_forms(library, press, [each for each in asked if isinstance(each, Order)])
    if isinstance(made, tuple):
        return made
    joined = {
        kind: made[job]._replace(copy=made[copies[kind]] if kind in copies else None)
        for kind, job in jobs.items()
    }
    texts = [each.sheet.html for each in asked if isinstance(each, Order)]
    fields = {name: said for html in texts for name, said in parse_labels(html).items()}
    found = _build_form_set(library, joined, request.languages[0], fields)
    return found._replace(hints=describe_omitted_sites(library, jobs.values()))


def _find_stopping_findings(plan: Plan) -> tuple[Finding, ...]:
    """What holds a document back."""
    return tuple(finding for finding in plan.findings if stops_documents(finding, strict=False))


def _refuse_incomplete_stack(
    library: Library, missing: list[str], request: Request
) -> tuple[Finding, ...]:
    """A stack that lacks a document nobody would miss in time is not begun."""
    why = explain_empty_plan(library, request._replace(kinds=(missing[0],)))
    raise EngineError(_("no `{kind}` can be made: {why}").format(kind=missing[0], why=why))


def _choose_profile(library: Library, kind: str, finish: Finish) -> ProfileName:
    """What is printed at once is imposed where it folds; else whoever opens a file reads it in
    order.
    """
    offered = library.kinds[kind].value.profiles
    imposed = next((name for name in offered if PROFILES[name].is_imposed), None)
    return imposed if imposed and finish == "flat" else _FILLABLE_PROFILE


def _has_record(library: Library, kind: str) -> bool:
    """Whether there is something to fill in, of which a record is kept."""
    return (
        library.kinds[kind].value.fields and _ARCHIVED_PROFILE in library.kinds[kind].value.profiles
    )


def _refuse_unmergeable_kinds(library: Library, kinds: Iterable[str]) -> None:
    """A merged file has no fields: what is typed into them would be gone."""
    for kind in kinds:
        if library.kinds[kind].value.fields and not _has_record(library, kind):
            remedy = _("write `record` under `profiles` of its kind.yaml")
            raise EngineError(
                _("no `{kind}` can be merged: {remedy}").format(kind=kind, remedy=remedy)
            )


def _lay_out_forms(
    library: Library, press: Press, asked: list[Order]
) -> dict[Job, ReadyForm] | tuple[Finding, ...]:
    logos = draw_logos(press, asked)
    laid = dict(lay_out_sheets(press, {order.key: order.sheet for order in asked}))
    found: dict[Job, ReadyForm] = {}
    for order in asked:
        made = prepare_form(library, order, laid[order.key], logos)
        if not isinstance(made, ReadyForm):
            return made
        found[order.job] = made
    return found


def prepare_form(
    library: Library, order: Order, laid: MadeFile, logos: Mapping[bytes, DrawnLogo]
) -> ReadyForm | tuple[Finding, ...]:
    unseen = tuple(
        each for each in find_logo_problems(order, logos) if stops_documents(each, strict=False)
    )
    if unseen:
        return unseen
    if laid.blank is None or order.said is None:
        return laid.findings
    try:
        blank, crowded = prepare_issued_blank(
            laid.blank, order.said, find_logo_picture(order, logos)
        )
    except Unsettable:
        raise EngineError(_describe_unsettable_form(order)) from None
    job = order.job
    words = [
        find_file_word(library, job, job.profile if PROFILES[job.profile].is_archived else job.kind)
    ]
    if not (EDITIONS[job.edition].is_usual or PROFILES[job.profile].is_archived):
        words.append(find_file_word(library, job, job.edition))
    return crowded or ReadyForm("-".join(words), blank)


def _describe_unsettable_form(order: Order) -> str:
    if PROFILES[order.job.profile].is_archived:
        return _(
            "the logo is transparent, which a record copy may not be: give one without, or "
            "make no record copies"
        )
    return _("the organisation's words have letters that no list can be made with: use `build`")


def _build_form_set(
    library: Library,
    forms: Mapping[str, ReadyForm],
    language: str,
    fields: Mapping[str, FieldLabel],
) -> FormSet:
    known = build_list_vocabulary(library, language, fields)
    shown = tuple(
        name for name in _TEMPLATE_FIELDS if name in known.labels or name in REQUIRED_FIELDS
    )
    example = {
        **_EXAMPLE_BY_FIELD,
        DOCUMENTS_FIELD: ", ".join(known.titles[kind] for kind in forms),
    }
    return FormSet(
        forms,
        tuple(forms),
        known,
        tuple(known.labels.get(name, name) for name in shown),
        tuple(example.get(name, "") for name in shown),
    )
