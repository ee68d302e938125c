"""Step 2: which documents a build makes, and which of them a finding holds back."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from feuillet.checks.support.organisation_types import name_organisation_type
from feuillet.editions import USUAL_EDITIONS
from feuillet.findings import EngineError, Finding, Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Organisation, Procedure, Site, compute_content_fingerprint
from feuillet.pipeline.subject import Subject, identify_subject
from feuillet.profiles import PROFILES
from feuillet.publish.manifest import PublishedDocument
from feuillet.publish.report import stops_documents
from feuillet.select import (
    CONSENT_KIND,
    Job,
    Request,
    covers_name,
    has_all_records,
    index_by_file_name,
    is_lawful,
    is_requested,
    list_wanted_jobs,
)


class Plan(NamedTuple):
    """Jobs by file name; what holds others back; the findings that concern the request."""

    jobs: Mapping[str, Job]
    # Of all findings, those that concern documents outside the request included.
    barred: tuple[Subject, ...]
    # What is asked for and held back, and how many organisations could not be read.
    withheld: tuple[Job, ...]
    unread: int
    findings: tuple[Finding, ...]
    # Why nothing is asked for, where nothing is.
    reason: str


def plan_request(library: Library, found: tuple[Finding, ...], request: Request) -> Plan:
    """The plan of a request; EngineError when nothing is asked for, see `refuse_empty_plan`."""
    plan = build_plan(library, found, request)
    refuse_empty_plan(plan, request)
    return plan


def refuse_empty_plan(plan: Plan, request: Request) -> None:
    """EngineError when nothing is asked for, unless there are errors to show beside the reason."""
    if plan.reason and not _find_stopped_subjects(plan.findings, strict=request.strict):
        raise EngineError(plan.reason)


def build_plan(library: Library, found: tuple[Finding, ...], request: Request) -> Plan:
    """Sort what is asked for into jobs and what a finding holds back."""
    asked = list_wanted_jobs(library, request, _collect_mentioned_ids(found))
    findings = _select_concerning_findings(found, asked, library, request)
    barred, concerned = (
        _find_stopped_subjects(each, strict=request.strict) for each in (found, findings)
    )
    jobs = index_by_file_name(
        library,
        tuple(
            job for job in asked if has_all_records(library, job) and not is_held_back(barred, job)
        ),
    )
    unread = {
        about.organisation for about in concerned if about.organisation
    } - library.organisations.keys()
    withheld = tuple(job for job in asked if is_held_back(barred, job))
    why = (
        ""
        if jobs or withheld or unread
        else _("nothing to make: {why}").format(why=explain_empty_plan(library, request))
    )
    return Plan(jobs, barred, withheld, len(unread), findings, why)


def _select_concerning_findings(
    found: tuple[Finding, ...], asked: Sequence[Job], library: Library, request: Request
) -> tuple[Finding, ...]:
    """The errors and warnings of what is asked for, and of an organisation that cannot be read."""

    @cache
    def concerns(about: Subject) -> bool:
        if any(
            about.covers(job) or _explains_left_out_kind(library, about, job, request)
            for job in asked
        ):
            return True
        unread = about.organisation and about.organisation not in library.organisations
        # Where nothing is asked for, the reason may be among all that could be.
        return bool(unread or not asked) and about.within(request)

    told = (finding for finding in found if finding.severity is not Severity.NOTE)
    return tuple(finding for finding in told if concerns(identify_subject(finding)))


def _explains_left_out_kind(library: Library, about: Subject, job: Job, request: Request) -> bool:
    """Whether it says why a kind that the organisation issues is not made of the procedure."""
    issued = library.organisations[job.organisation].value.issues.get(job.procedure, ())
    if (
        about.kind is None
        or about.kind not in issued
        or is_lawful(library, job.procedure, about.kind)
    ):
        return False
    return covers_name(request.kinds, about.kind) and about._replace(kind=job.kind).covers(job)


def explain_empty_plan(library: Library, request: Request) -> str:
    """Why nothing is made. What is asked for by name and may not be made is refused; otherwise it
    is left out.
    """
    chosen = [
        loaded.value
        for name, loaded in library.procedures.items()
        if covers_name(request.procedures, name)
    ]
    if (
        request.kinds == (CONSENT_KIND,)
        and chosen
        and all(each.consent == "statutory" for each in chosen)
    ):
        laws = "; ".join(dict.fromkeys(str(each.law) for each in chosen))
        return _(
            "the law itself sets the form of consent here ({laws}): use the form that it sets"
        ).format(laws=laws)
    issuing = [
        loaded.value
        for name, loaded in library.organisations.items()
        if covers_name(request.organisations, name)
    ]
    return (
        _explain_unknown_form(library, issuing, request)
        or _explain_other_service(chosen, issuing, request)
        or _explain_missing_language(library, issuing, request)
        or (
            _(
                "no organisation chosen issues this in the language and form asked for: add it to "
                "`issues` in its file"
            )
        )
    )


def _explain_unknown_form(
    library: Library, issuing: Sequence[Organisation], request: Request
) -> str:
    """That nobody asked may issue the kind, or that it is not made so; nothing where it is."""
    kinds = [library.kinds[name].value for name in request.kinds if name in library.kinds]
    for kind in kinds:
        if not any(each.type in kind.issuers for each in issuing):
            return _("only {issuers} issues `{kind}`: choose one with --organisation").format(
                issuers=_(" or ").join(map(name_organisation_type, kind.issuers)), kind=kind.id
            )
    for asked, what in ((request.editions, N_("editions")), (request.profiles, N_("profiles"))):
        offered = {form for kind in kinds for form in getattr(kind, what)}
        if offered and not any(covers_name(asked, form) for form in offered):
            return _("the kinds asked for have other {what}: {offered}").format(
                what=_(what), offered=", ".join(sorted(offered))
            )
    unpaged = [name for name, each in PROFILES.items() if not each.is_paged]
    usual = any(covers_name(request.editions, name) for name in USUAL_EDITIONS)
    if set(unpaged) & set(request.profiles) and not usual:
        return _(
            "a web page has no large print of its own, since a browser enlarges it: "
            "leave --edition out"
        )
    return ""


def _explain_missing_language(
    library: Library, issuing: Sequence[Organisation], request: Request
) -> str:
    """That what is issued is issued in other languages, or has no words in this one; nothing where
    it is neither.
    """
    issued = {
        (procedure, language)
        for each in issuing
        for procedure, kinds in each.issued.items()
        for kind, spoken in kinds.items()
        if covers_name(request.procedures, procedure) and covers_name(request.kinds, kind)
        for language in spoken
    }
    wordless = sorted(
        (procedure, language)
        for procedure, language in issued - library.wordings.keys()
        if covers_name(request.languages, language) and procedure in library.procedures
    )
    if wordless:
        procedure, language = wordless[0]
        remedy = _(
            "begin them with the command new language {language} --procedure {procedure}"
        ).format(language=language, procedure=procedure)
        return _("`{procedure}` has no words in `{language}`: {remedy}").format(
            procedure=procedure, language=language, remedy=remedy
        )
    known = sorted({language for _unused, language in issued})
    if not known or any(covers_name(request.languages, language) for language in known):
        return ""
    asked, there = (
        ", ".join(f"`{each}`" for each in languages) for languages in (request.languages, known)
    )
    return _(
        "no organisation chosen issues this in {asked}, but in {there}: add the language "
        "to `languages` in its file, or under `issues` to a kind, as {{handout: [fr, pt]}}"
    ).format(asked=asked, there=there)


def _explain_other_service(
    chosen: Sequence[Procedure], issuing: Sequence[Organisation], request: Request
) -> str:
    """That the service asked for takes care of something else; nothing where it is not that."""
    sites = [site for each in issuing for site in _list_requested_sites(each, request)]
    if not sites or any(covers_name(site.procedures, each.id) for site in sites for each in chosen):
        return ""
    known = ", ".join(name for site in sites for name in site.procedures)
    return _(
        "the service of `{site}` takes care of other procedures ({known}): add this one "
        "to its `procedures`"
    ).format(site=sites[0].id, known=known)


def _list_requested_sites(organisation: Organisation, request: Request) -> list[Site]:
    """The sites asked for, by their own name or by that of a practitioner."""
    if not (request.site or request.practitioner):
        return []
    people = [
        one.site for one in organisation.practitioners if is_requested(request.practitioner, one.id)
    ]
    places = people if request.practitioner else [site.id for site in organisation.sites]
    return [
        site
        for site in organisation.sites
        if site.id in places and is_requested(request.site, site.id)
    ]


def _find_stopped_subjects(findings: Iterable[Finding], *, strict: bool) -> tuple[Subject, ...]:
    """Whose documents the findings keep from being made, each once."""
    return tuple(
        {identify_subject(each): None for each in findings if stops_documents(each, strict=strict)}
    )


def _collect_mentioned_ids(found: tuple[Finding, ...]) -> dict[str, set[str]]:
    """Ids that have findings, so that they exist: asking for one is no slip of the command."""
    abouts = [identify_subject(finding)._asdict() for finding in found]
    return {word: {about[word] for about in abouts if about[word]} for word in Subject._fields}


def is_held_back(barred: tuple[Subject, ...], job: Job) -> bool:
    return any(about.covers(job) for about in barred)


def prepare_content_fingerprints(library: Library) -> Callable[[str, str], str]:
    """The content's fingerprint by procedure and language, computed once: hundreds of documents
    share a text.
    """
    return cache(
        lambda procedure, language: compute_content_fingerprint(library, procedure, language)
    )


def draft_manifest_entry(library: Library, job: Job, name: str, content: str) -> PublishedDocument:
    """A job's entry in the manifest, before it is composed and laid out."""
    procedure = library.procedures[job.procedure].value
    return PublishedDocument(
        path=name,
        sha256="",
        pages=0,
        version=procedure.version,
        fingerprint="",
        content=content,
        **job._asdict(),
    )


def describe_omitted_sites(
    library: Library, documents: Iterable[PublishedDocument | Job]
) -> tuple[str, ...]:
    """That an organisation has several sites, where none of their numbers is printed."""
    by_organisation: dict[str, set[str | None]] = {}
    for document in documents:
        by_organisation.setdefault(document.organisation, set()).add(document.site)
    return tuple(
        _(
            "{name} has several sites, whose names and numbers these documents do not give: "
            "name one with --site; `build` takes --site all as well"
        ).format(name=name)
        for name, sites in sorted(by_organisation.items())
        if sites == {None} and len(library.organisations[name].value.sites) > 1
    )
