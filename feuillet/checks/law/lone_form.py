"""
A form is issued with what it speaks of.

That is for a consent sheet the refusal sheet that it points to, and for each form an information
document to hand over; both in the language of the form.

PASS:
    organisation: {issues: {demo: [handout, consent, refusal]}}
FAIL:
    organisation: {issues: {demo: [handout, consent]}}
FAIL:
    organisation: {issues: {demo: {handout: [fr, en], consent: [fr, en], refusal: [fr]}}}
PASS:
    procedure: {consent: statutory, law: CSP L.2141-10}
    organisation: {issues: {demo: [handout, consent]}}
FAIL:
    kind: {fields: "true"}
    organisation: {issues: {demo: [handout]}}
"""

from collections.abc import Iterator
from datetime import date

from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import Library, Loaded, Organisation
from feuillet.select import CONSENT_KIND, is_lawful

ID = "lone-form"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.WARNING
SOURCE = N_("CSP L.1111-2 and L.1111-4")
_REFUSAL = "refusal"


def check(library: Library, _today: date) -> Iterator[Problem]:
    for organisation in library.organisations.values():
        for procedure in organisation.value.issues:
            yield from _find_lone_forms(library, organisation, procedure)


def _find_lone_forms(
    library: Library, organisation: Loaded[Organisation], procedure: str
) -> Iterator[Problem]:
    issued = organisation.value.issued[procedure]
    made = {kind: spoken for kind, spoken in issued.items() if is_lawful(library, procedure, kind)}
    forms = [kind for kind in made if kind in library.kinds and library.kinds[kind].value.fields]
    told = {language for kind, spoken in made.items() if kind not in forms for language in spoken}
    for form in forms[:1]:
        where = _describe_lone_languages(made[form], told)
        if where is not None:
            message = _(
                "`{form}` names the information document handed over, and none is "
                "issued{where}: add one"
            ).format(form=form, where=where)
            yield (
                organisation.at("issues", procedure),
                _("{message}, as `handout`").format(message=message),
                form,
            )
    where = _describe_lone_languages(made.get(CONSENT_KIND, ()), set(made.get(_REFUSAL, ())))
    if where is not None:
        place = organisation.at(*organisation.value.at_kind(procedure, CONSENT_KIND))
        yield (
            place,
            (
                _(
                    "the sheet `{consent_kind}` points to the sheet `{refusal}`: add it to "
                    "what is issued{where}"
                ).format(consent_kind=CONSENT_KIND, refusal=_REFUSAL, where=where)
            ),
            CONSENT_KIND,
        )


def _describe_lone_languages(spoken: tuple[str, ...], there: set[str]) -> str | None:
    """In which languages a sheet stands alone, where not in all; None where it does not."""
    lacking = ", ".join(f"`{language}`" for language in spoken if language not in there)
    if not lacking:
        return None
    return _(" in {lacking}").format(lacking=lacking) if there else ""
