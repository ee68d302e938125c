"""
What a file names exists, and an organisation issues only kinds that its type may issue.

Names are those of procedures, kinds and languages at an organisation, of procedures at its sites,
of associations at a procedure, and of sections at a kind and at a drawing, which stands in one that
a kind prints with the longer texts.

PASS:
    organisation: {issues: {demo: [handout]}, languages: [fr, en]}
FAIL:
    organisation: {issues: {dmeo: [handout]}}
FAIL:
    organisation: {issues: {demo: [handuot]}}
FAIL:
    organisation: {languages: [fr, de]}
PASS:
    organisation: {issues: {demo: {handout: [fr]}}}
FAIL:
    organisation: {issues: {demo: {handout: [fr, de]}}}
FAIL:
    organisation: {issues: {demo: {handuot: [fr]}}}
FAIL:
    organisation: {sites: [{id: nord, name: Nord, procedures: [dmeo]}]}
FAIL:
    procedure: {associations: [nobody]}
FAIL:
    kind: {sections: [what, wy]}
FAIL:
    kind: {issuers: [clinic]}
FAIL:
    procedure: {drawings: [{id: needle, section: waht}]}
    fr:
      drawings:
        needle: {title: Une aiguille, description: Une aiguille traverse la peau du dos.}
    en:
      drawings:
        needle: {title: A needle, description: A needle goes through the skin of the back.}
"""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain

from feuillet.checks.law.legal_sections import REQUIRED_SECTIONS, SECTIONS_WITHOUT_WORDING
from feuillet.checks.support.protocol import Scope
from feuillet.checks.support.texts import Problem, suggest_names
from feuillet.findings import Severity
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import OPENING_KEYS, Library, Loaded, Organisation, Step

ID = "references"
SCOPE = Scope.LIBRARY
SEVERITY = Severity.ERROR
SOURCE = N_("house rule")
# Sections that are there without a text of the author's own.
_WORDLESS_SECTIONS = ("sources", "authorship", "associations", *OPENING_KEYS)


def check(library: Library, _today: date) -> Iterator[Problem]:
    for organisation in library.organisations.values():
        yield from _find_unknown_issues(library, organisation)
        yield from _find_unknown_languages(library, organisation)
    for procedure in library.procedures.values():
        for index, name in enumerate(procedure.value.associations):
            if name not in library.organisations and name not in library.unread:
                hint = suggest_names(name, list(library.organisations))
                yield (
                    procedure.at("associations", index),
                    _("there is no organisation `{name}`: mend the name{hint}").format(
                        name=name, hint=hint
                    ),
                )
    yield from _find_unknown_sections(library)
    yield from _find_unprinted_drawings(library)


def _find_unknown_languages(
    library: Library, organisation: Loaded[Organisation]
) -> Iterator[Problem]:
    """Those of the organisation, and those that a kind names for itself."""
    named: dict[str, tuple[Step, ...]] = {}
    named |= {
        language: ("languages", index)
        for index, language in enumerate(organisation.value.languages)
    }
    for procedure, language, steps in _list_kind_languages(organisation.value):
        named.setdefault(language, steps)
        if language in library.locales and _lacks_wording(library, procedure, language):
            remedy = _(
                "begin them with the command new language {language} --procedure "
                "{procedure}, or take it out"
            ).format(language=language, procedure=procedure)
            # The documents in other languages are made all the same.
            message = _("`{procedure}` has no words in `{language}`: {remedy}").format(
                procedure=procedure, language=language, remedy=remedy
            )
            yield organisation.at(*steps), message, "", Severity.WARNING
    for language, steps in named.items():
        if language not in library.locales and language not in library.unread:
            remedy = _("begin one with the command new language {language}, or take it out").format(
                language=language
            )
            yield (
                organisation.at(*steps),
                _("there is no locale `{language}`: {remedy}").format(
                    language=language, remedy=remedy
                ),
            )


def _list_kind_languages(organisation: Organisation) -> Iterator[tuple[str, str, tuple[Step, ...]]]:
    """The languages that kinds name for themselves, by procedure, with the steps to each."""
    for procedure, kinds in organisation.issues.items():
        for kind, spoken in kinds.items() if isinstance(kinds, Mapping) else ():
            for index, language in enumerate(spoken):
                yield procedure, language, (*organisation.at_kind(procedure, kind), index)


def _lacks_wording(library: Library, procedure: str, language: str) -> bool:
    """Whether a procedure that can be read has no words in the language, none with an error
    either.
    """
    there = library.wordings.keys() | library.unread_wordings
    return procedure in library.procedures and (procedure, language) not in there


def _find_unknown_issues(library: Library, organisation: Loaded[Organisation]) -> Iterator[Problem]:
    of_sites = (
        (name, organisation.at("sites", number, "procedures", index))
        for number, site in enumerate(organisation.value.sites)
        for index, name in enumerate(site.procedures)
    )
    named = ((name, organisation.at("issues", name)) for name in organisation.value.issues)
    for name, place in chain(named, of_sites):
        if name not in library.procedures and name not in library.unread:
            hint = suggest_names(name, list(library.procedures))
            yield (
                place,
                _("there is no procedure `{name}`: mend the name{hint}").format(
                    name=name, hint=hint
                ),
            )
    for procedure, kinds in organisation.value.issues.items():
        for name in kinds:
            kind, place = (
                library.kinds.get(name),
                organisation.at(*organisation.value.at_kind(procedure, name)),
            )
            if kind is None and name not in library.unread:
                yield (
                    place,
                    (
                        _("there is no kind `{name}`: mend the name{hint}").format(
                            name=name, hint=suggest_names(name, list(library.kinds))
                        )
                    ),
                )
            if kind and organisation.value.type not in kind.value.issuers:
                issuers = ", ".join(kind.value.issuers)
                yield (
                    place,
                    (
                        _(
                            "`{name}` is not for {type} organisations, only: {issuers}; take it out"
                        ).format(name=name, type=organisation.value.type, issuers=issuers)
                    ),
                )


def _find_unknown_sections(library: Library) -> Iterator[Problem]:
    worded = {
        section for wording in library.wordings.values() for section in wording.value.sections
    }
    known = sorted({*REQUIRED_SECTIONS, *_WORDLESS_SECTIONS, *worded})
    for kind in library.kinds.values():
        for index, section in enumerate(kind.value.sections):
            if section not in known:
                message = _("no wording has a section `{section}`: mend the name{hint}").format(
                    section=section, hint=suggest_names(section, known)
                )
                yield kind.at("sections", index), message


def _find_unprinted_drawings(library: Library) -> Iterator[Problem]:
    full = {
        section
        for kind in library.kinds.values()
        if kind.value.text == "full"
        for section in kind.value.sections
    }
    known = sorted(full - SECTIONS_WITHOUT_WORDING)
    for procedure in library.procedures.values():
        for index, drawing in enumerate(procedure.value.drawings):
            # A kind that could not be read may be the one that prints it.
            if drawing.section and drawing.section not in known and not library.unread:
                message = _(
                    "no document prints a drawing in `{section}`: give another section"
                ).format(section=drawing.section)
                yield (
                    procedure.at("drawings", index, "section"),
                    message + suggest_names(drawing.section, known),
                )
