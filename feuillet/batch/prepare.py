"""What a list of people is made with: the forms of one procedure and organisation, and the headings of the list."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from feuillet.batch.desk import Desk
from feuillet.batch.headings import REQUIRED
from feuillet.batch.labels import Printed, printed
from feuillet.batch.run import Finish, Form
from feuillet.batch.vocabulary import DOCUMENTS, vocabulary
from feuillet.checks import check_library
from feuillet.compose.vocabulary import read_project
from feuillet.editions import EDITIONS
from feuillet.findings import EngineError, Finding
from feuillet.imprint import Unsettable, ready
from feuillet.layout import engine_versions
from feuillet.load import Folders
from feuillet.model import Library
from feuillet.pipeline.make import Laid, Shown
from feuillet.pipeline.order import Order, orders, whole
from feuillet.pipeline.plan import Plan, hints, planned, reason
from feuillet.pipeline.press import Press, drawing_of, drawings, laid_out, logo_findings
from feuillet.profiles import PROFILES, ProfileName
from feuillet.publish.report import stops
from feuillet.publish.seals import EXAMPLE
from feuillet.select import Job, Request, file_word

SHOWN = (
    *("birth-name", "first-names", "used-name", "birth-date"),
    *("representative-1", "kinship-1", "representative-2", "kinship-2", "protector", "protection"),
    *("level", "side", "informs", "operates", "interview-date", "handed-on", DOCUMENTS),
)
# Of a form: the file to fill in, and the copy that is kept.
FILLABLE = next(name for name, each in PROFILES.items() if each.is_fillable)
ARCHIVED = next(name for name, each in PROFILES.items() if each.is_archived)
EXAMPLE_OF = dict(zip(REQUIRED, EXAMPLE, strict=True))


def desk(root: Path, request: Request, cache: Path, finish: Finish) -> Desk | tuple[Finding, ...]:
    """Everything laid out that a list needs; the findings where a form cannot be made."""
    folders = Folders.at(root)
    library, troubles = read_project(folders)
    plan = planned(library, (*troubles, *check_library(library, request.today)), request)
    jobs = {job.kind: job for job in plan.jobs.values() if job.profile == profile_of(library, job.kind, finish)}
    if missing := [kind for kind in request.kinds if kind not in jobs]:
        return held(plan) or lacking(library, missing, request)
    if finish == "flat":
        refuse_fields(library, jobs)
    engine = engine_versions()
    order = orders(library, folders, request.today, engine)
    copies = {
        kind: job._replace(profile=ARCHIVED)
        for kind, job in jobs.items()
        if finish != "screen" and form_of(library, kind)
    }
    asked = [order(job) for job in (*jobs.values(), *copies.values())]
    wrong = [each for each in asked if not isinstance(each, Order)]
    if wrong:
        return wrong[0]
    press = Press(map, map, cache, lambda one: whole(library, one.job, folders, request.today, engine))
    made = forms(library, press, [each for each in asked if isinstance(each, Order)])
    if isinstance(made, tuple):
        return made
    joined = {
        kind: made[job]._replace(copy=made[copies[kind]] if kind in copies else None) for kind, job in jobs.items()
    }
    texts = [each.sheet.html for each in asked if isinstance(each, Order)]
    fields = {name: said for html in texts for name, said in printed(html).items()}
    found = prepared(library, joined, request.languages[0], fields)
    return found._replace(hints=hints(library, jobs.values()))


def held(plan: Plan) -> tuple[Finding, ...]:
    """What holds a document back."""
    return tuple(finding for finding in plan.findings if stops(finding, strict=False))


def lacking(library: Library, missing: list[str], request: Request) -> tuple[Finding, ...]:
    """A stack that lacks a document nobody would miss in time is not begun."""
    why = reason(library, request._replace(kinds=(missing[0],)))
    raise EngineError(f"no `{missing[0]}` can be made: {why}")


def profile_of(library: Library, kind: str, finish: Finish) -> ProfileName:
    """What is printed at once is imposed where it folds; else whoever opens a file reads it in order."""
    offered = library.kinds[kind].value.profiles
    imposed = next((name for name in offered if PROFILES[name].is_imposed), None)
    return imposed if imposed and finish == "flat" else FILLABLE


def form_of(library: Library, kind: str) -> bool:
    """Whether there is something to fill in, of which a record is kept."""
    return library.kinds[kind].value.fields and ARCHIVED in library.kinds[kind].value.profiles


def refuse_fields(library: Library, kinds: Iterable[str]) -> None:
    """A merged file has no fields: what is typed into them would be gone."""
    for kind in kinds:
        if library.kinds[kind].value.fields and not form_of(library, kind):
            remedy = "write `record` under `profiles` of its kind.yaml"
            raise EngineError(f"no `{kind}` can be merged: {remedy}")


def forms(library: Library, press: Press, asked: list[Order]) -> dict[Job, Form] | tuple[Finding, ...]:
    logos = drawings(press, asked)
    laid = dict(laid_out(press, {order.key: order.sheet for order in asked}))
    found: dict[Job, Form] = {}
    for order in asked:
        made = form(library, order, laid[order.key], logos)
        if not isinstance(made, Form):
            return made
        found[order.job] = made
    return found


def form(library: Library, order: Order, laid: Laid, logos: Mapping[bytes, Shown]) -> Form | tuple[Finding, ...]:
    unseen = tuple(each for each in logo_findings(order, logos) if stops(each, strict=False))
    if unseen:
        return unseen
    if laid.blank is None or order.said is None:
        return laid.findings
    try:
        blank, crowded = ready(laid.blank, order.said, drawing_of(order, logos))
    except Unsettable:
        raise EngineError(unsettable(order)) from None
    job = order.job
    words = [file_word(library, job, job.profile if PROFILES[job.profile].is_archived else job.kind)]
    if not (EDITIONS[job.edition].is_usual or PROFILES[job.profile].is_archived):
        words.append(file_word(library, job, job.edition))
    return crowded or Form("-".join(words), blank)


def unsettable(order: Order) -> str:
    if PROFILES[order.job.profile].is_archived:
        return "the logo is transparent, which a record copy may not be: give one without, or make no record copies"
    return "the organisation's words have letters that no list can be made with: use `build`"


def prepared(
    library: Library, forms: Mapping[str, Form], language: str, fields: Mapping[str, Printed]
) -> Desk:
    known = vocabulary(library, language, fields)
    shown = tuple(name for name in SHOWN if name in known.labels or name in REQUIRED)
    example = {**EXAMPLE_OF, DOCUMENTS: ", ".join(known.titles[kind] for kind in forms)}
    return Desk(
        forms,
        tuple(forms),
        known,
        tuple(known.labels.get(name, name) for name in shown),
        tuple(example.get(name, "") for name in shown),
    )
