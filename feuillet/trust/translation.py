"""Whether a translation still says what its original says: sentence by sentence, by fingerprint."""

from collections.abc import Collection, Iterator, Mapping
from typing import Literal, NamedTuple

from feuillet.model import Kind, Library, Loaded, Step, Wording
from feuillet.model.reach import is_text_printed
from feuillet.trust.fingerprints import TrackedPart, fingerprint_passages, fingerprint_value
from feuillet.trust.record_file import format_record

_TRANSLATIONS_COMMENT = (
    "From what each passage was translated: procedure, language, passage,\n"
    "then the fingerprints of the original's sentences, and of the translation."
)


class Lag(NamedTuple):
    """A passage that is behind: where it stands, or should, in translation and original."""

    passage: str
    # Changed since it was translated; not translated at all; or said by the translation alone.
    why: Literal["changed", "missing", "extra"]
    here: tuple[Step, ...]
    there: tuple[Step, ...]
    # The sentences of the original that were not there when it was translated; none where some were
    # only taken out.
    sentences: tuple[str, ...] = ()


def find_original(library: Library, procedure: str, language: str) -> Loaded[Wording] | None:
    """The words that a language's were translated from; None for an original, and where they could
    not be read.
    """
    source = library.wordings[procedure, language].value.translated_from
    return library.wordings.get((procedure, source)) if source and source != language else None


def _find_translation_record(library: Library, procedure: str, language: str) -> Mapping[str, str]:
    """What is recorded of a translation, by passage."""
    return library.translations.value.root.get(procedure, {}).get(language, {})


def fingerprint_shared_passages(wording: Wording) -> Mapping[str, TrackedPart]:
    """The passages that a translation has one for one: of other names, a language has as many as it
    has.
    """
    return {
        name: part
        for name, part in fingerprint_passages(wording).items()
        if part.steps[0] != "names"
    }


def find_lags(
    library: Library, procedure: str, language: str, kinds: Collection[Kind] | None = None
) -> tuple[Lag, ...]:
    """Where the translation is behind its original, in the order of the original; none for an
    original.

    A passage that none of the `kinds` prints may be left out of the translation.
    """
    source = find_original(library, procedure, language)
    if source is None:
        return ()
    here, there = (
        fingerprint_shared_passages(library.wordings[procedure, language].value),
        fingerprint_shared_passages(source.value),
    )
    found = _find_passage_lags(here, there, _find_translation_record(library, procedure, language))
    return tuple(
        lag
        for lag in found
        if lag.why != "missing" or _is_lag_printed(library, procedure, lag, kinds)
    )


def _is_lag_printed(
    library: Library, procedure: str, lag: Lag, kinds: Collection[Kind] | None
) -> bool:
    act = library.procedures.get(procedure)
    return (
        kinds is None
        or act is None
        or any(is_text_printed(kind, act.value, lag.there) for kind in kinds)
    )


def _find_passage_lags(
    here: Mapping[str, TrackedPart], there: Mapping[str, TrackedPart], noted: Mapping[str, str]
) -> Iterator[Lag]:
    for name, part in there.items():
        if name not in here:
            yield Lag(name, "missing", part.steps, part.steps)
        elif name in noted and not _is_recorded_source(noted[name], part):
            new = dict(zip(_fingerprint_sentences(part), part.sentences, strict=True)).items()
            changed = tuple(
                sentence
                for mark, sentence in new
                if mark not in _parse_source_fingerprints(noted[name])
            )
            yield Lag(name, "changed", here[name].steps, part.steps, changed)
    for name, part in here.items():
        if name not in there:
            yield Lag(name, "extra", part.steps, part.steps)


def _parse_source_fingerprints(noted: str) -> tuple[str, ...]:
    """The fingerprints of the original's sentences, of a line of translations.yaml."""
    return tuple(noted.split(maxsplit=1)[0].split("-"))


def _is_recorded_source(noted: str, part: TrackedPart) -> bool:
    """Whether a line was noted of this text; an older line has one fingerprint of the whole
    passage.
    """
    return _parse_source_fingerprints(noted) in (_fingerprint_sentences(part), (part.fingerprint,))


def _fingerprint_sentences(part: TrackedPart) -> tuple[str, ...]:
    """The fingerprint of each sentence."""
    return tuple(map(fingerprint_value, part.sentences))


def list_unrecorded_passages(library: Library, procedure: str, language: str) -> tuple[str, ...]:
    """The passages of a translation of which nothing is noted yet: a later change of the original
    would go unseen.
    """
    source = find_original(library, procedure, language)
    if source is None:
        return ()
    both = (
        fingerprint_shared_passages(source.value).keys()
        & fingerprint_shared_passages(library.wordings[procedure, language].value).keys()
    )
    return tuple(sorted(both - _find_translation_record(library, procedure, language).keys()))


def record_translations(library: Library) -> str:
    """The text of translations.yaml: all that was noted, and of each translation its passages as
    they are now.

    A passage whose original has changed while its translation has not stays as it was noted: it is
    still behind.
    """
    noted = {name: dict(languages) for name, languages in library.translations.value.root.items()}
    for procedure, language in library.wordings:
        if source := find_original(library, procedure, language):
            here, there = (
                fingerprint_shared_passages(library.wordings[procedure, language].value),
                fingerprint_shared_passages(source.value),
            )
            before = _find_translation_record(library, procedure, language)
            noted.setdefault(procedure, {})[language] = {
                name: _format_translation_line(before.get(name), there[name], here[name])
                for name in there
                if name in here
            }
    return format_record(_TRANSLATIONS_COMMENT, noted)


def _format_translation_line(
    before: str | None, source: TrackedPart, translation: TrackedPart
) -> str:
    """The fingerprints of both; as before where the original alone has changed."""
    if before:
        was_translation = before.split()[1]
        if not _is_recorded_source(before, source) and was_translation == translation.fingerprint:
            return before
    return f"{'-'.join(_fingerprint_sentences(source))} {translation.fingerprint}"
