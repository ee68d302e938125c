"""What a template sees of a job, besides the slots and the colophon."""

from collections.abc import Callable, Mapping

from markupsafe import Markup

from feuillet.compose.content import Content, build_content
from feuillet.compose.document import collect_associations, find_other_forms
from feuillet.compose.form import build_form
from feuillet.compose.links import link_emergency_numbers
from feuillet.compose.prose import Prose, build_prose
from feuillet.compose.source_references import number_sources
from feuillet.compose.voice import describe_voice
from feuillet.compose.words import LocaleWords
from feuillet.editions import EDITIONS
from feuillet.model import Kind, Library, Procedure, Wording, complete_wording, find_drawings
from feuillet.profiles import PROFILES
from feuillet.select import Job


def build_template_values(library: Library, job: Job, words: LocaleWords) -> dict[str, object]:
    """What a template sees of the procedure, the kind and the edition."""
    procedure, kind = library.procedures[job.procedure].value, library.kinds[job.kind].value
    wording = library.wordings[job.procedure, job.language].value
    profile, edition = PROFILES[job.profile], EDITIONS[job.edition]
    prose = build_prose(procedure, wording, words)
    complete = complete_wording(wording, procedure, words.bare, kind.sections)
    files = find_drawings(library, job.procedure)
    said = _tailor_content_to_kind(procedure, complete, prose, kind, files)
    called = words(f"{edition.titles}.{kind.id}")
    return {
        "t": words,
        "text": prose.line if profile.is_paged else _link_numbers(prose),
        "kind": kind,
        "job": job,
        "title": f"{said.title.striptags()} – {called.striptags()}",
        "called": called,
        "content": said,
        "procedure": procedure,
        "associations": collect_associations(library, procedure),
        "edition": edition,
        "profile": profile,
        "form": build_form(library, job, prose),
        "voice": describe_voice(library, job),
        "others": find_other_forms(library.organisations[job.organisation].value, kind, job),
    }


def _link_numbers(prose: Prose) -> Callable[[str], Markup]:
    """Sentences whose emergency numbers can be dialled."""
    return lambda source: link_emergency_numbers(prose.line(source))


def _tailor_content_to_kind(
    procedure: Procedure,
    wording: Wording,
    prose: Prose,
    kind: Kind,
    files: Mapping[str, bytes],
) -> Content:
    """What the kind prints: where it prints all, sentences refer to where figures were read, and
    drawings stand in their sections.
    """
    numbers = number_sources(procedure, wording, kind.sections)
    if kind.text == "full":
        return build_content(
            procedure, wording, prose._replace(numbers=numbers), kind.sections, numbers, files
        )
    short = _shorten_wording(wording)
    said = build_content(procedure, short, prose, kind.sections, numbers, files)
    return said._replace(sections={k: v._replace(drawings=()) for k, v in said.sections.items()})


def _shorten_wording(wording: Wording) -> Wording:
    """The short texts."""
    parts = ("sections", "benefits")
    short = {
        part: {
            name: passage.model_copy(update={"more": None})
            for name, passage in getattr(wording, part).items()
        }
        for part in parts
    }
    return wording.model_copy(update=short)
