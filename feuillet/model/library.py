"""The Library: every valid record by id, each with the place it was read from."""

import hashlib
import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Generic, NamedTuple, TypeVar

from feuillet.findings import Place
from feuillet.model.brand import Brand
from feuillet.model.fields import Step
from feuillet.model.kind import Kind
from feuillet.model.locale import Locale
from feuillet.model.organisation import Organisation
from feuillet.model.procedure import Procedure
from feuillet.model.settings import Approvals, CheckSettings, Reviews, Translations, Versions
from feuillet.model.wording import FIELDS_OF_FILE, Wording

_Model = TypeVar("_Model")
PlaceMarks = Mapping[tuple[Step, ...], tuple[int, int]]


class Loaded(NamedTuple, Generic[_Model]):
    """A record, the file it came from (relative to the project) and the line and column of each of
    its parts.
    """

    value: _Model
    path: str
    marks: PlaceMarks

    def at(self, *steps: Step) -> Place:
        """Where a part stands; the nearest enclosing part when it is not in the file."""
        while steps and steps not in self.marks:
            steps = steps[:-1]
        return Place(self.path, *self.marks.get(steps, (1, 1)))

    def __hash__(self) -> int:
        """Its file's: what is read off a record may be kept by it, though its value and its marks
        have no hash.
        """
        return hash(self.path)


class Library(NamedTuple):
    """What a run works on. A record that could not be read is not in it: its findings are."""

    procedures: Mapping[str, Loaded[Procedure]]
    wordings: Mapping[tuple[str, str], Loaded[Wording]]
    organisations: Mapping[str, Loaded[Organisation]]
    brands: Mapping[str, Loaded[Brand]]
    kinds: Mapping[str, Loaded[Kind]]
    locales: Mapping[str, Loaded[Locale]]
    settings: Loaded[CheckSettings]
    versions: Loaded[Versions]
    # Logo files by organisation: the bytes as they are on disk.
    logos: Mapping[str, bytes]
    # Ids of records that exist but could not be read: who names one makes no mistake.
    unread: frozenset[str] = frozenset()
    # Of words that exist but could not be read, the procedure and the language.
    unread_wordings: frozenset[tuple[str, str]] = frozenset()
    translations: Loaded[Translations] = Loaded(Translations({}), "brochures/translations.yaml", {})
    reviews: Loaded[Reviews] = Loaded(Reviews({}), "brochures/reviews.yaml", {})
    approvals: Loaded[Approvals] = Loaded(Approvals({}), "brochures/approvals.yaml", {})
    # Files of drawings by procedure and id.
    drawings: Mapping[tuple[str, str], bytes] = MappingProxyType({})
    # By organisation: files of photographs, as they are on disk, and tiles of motifs, made plain.
    photos: Mapping[str, bytes] = MappingProxyType({})
    tiles: Mapping[str, bytes] = MappingProxyType({})
    # By kind, the keys of our own words that its documents print; None where nobody has looked:
    # then all count.
    vocabulary: Mapping[str, frozenset[str]] | None = None


# What may change while the text stays as it was.
FIELDS_BESIDE_TEXT = {"version", "updated_on", "status", "law", "laws", "codes", "related"}


def find_drawings(library: Library, name: str) -> Mapping[str, bytes]:
    """The drawings of a procedure by id."""
    return {each: data for (procedure, each), data in library.drawings.items() if procedure == name}


def compute_content_fingerprint(library: Library, name: str, language: str) -> str:
    """Eight hex digits of a procedure's facts, its drawings and one language's words.

    Review state, version, laws and what is kept to check the texts by do not count, nor does which
    language the words were translated from; nor what is not written, so that a new key that may be
    left out leaves every text that has been handed out as it was.
    """
    procedure, wording = library.procedures[name].value, library.wordings[name, language].value
    facts = procedure.model_dump(mode="json", exclude=FIELDS_BESIDE_TEXT, exclude_defaults=True)
    words = wording.model_dump(
        mode="json", exclude=FIELDS_OF_FILE - {"language"}, exclude_defaults=True
    )
    pictures = {
        each: hashlib.sha256(data).hexdigest()
        for each, data in find_drawings(library, name).items()
    }
    content = json.dumps(
        [facts, words, *([pictures] if pictures else [])], sort_keys=True, ensure_ascii=False
    )
    return hashlib.sha256(content.encode()).hexdigest()[:8]
