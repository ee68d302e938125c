"""The Sheet: a finished document before layout, small and picklable."""

import hashlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from markupsafe import Markup

from feuillet.compose.addresses import mark_address_breaks
from feuillet.editions import EditionName
from feuillet.findings import Place
from feuillet.profiles import PROFILES, ProfileName


class SlotLine(NamedTuple):
    """A line of text put into a slot, and where its words stand in the content files."""

    slot: str
    text: str
    place: Place
    # Where it leads on a web page; empty elsewhere.
    link: str = ""
    # The line's name in templates and for an imprint, as “local.fasting”; empty on a web page.
    key: str = ""
    # Those that were joined into this one, each with where it leads: on a web page only.
    parts: tuple["SlotLine", ...] = ()

    # What else may be done where it is too long.
    instead: str = ""

    @property
    def shown(self) -> Markup:
        """As it is printed: an address breaks before a sign, and never after a hyphen."""
        return mark_address_breaks(self.text)

    @property
    def groups(self) -> tuple["SlotLine", ...]:
        """The parts between spaces, each with a name of its own: a phone number is printed in
        groups.
        """
        return tuple(
            self._replace(text=text, key=self.key and f"{self.key}.{n}")
            for n, text in enumerate(self.text.split())
        )


class TextIdentity(NamedTuple):
    """A procedure's id, and the version of its text."""

    id: str
    version: str


class Sheet(NamedTuple):
    """HTML, stylesheets in cascade order and assets by the name the HTML calls them; `pages` is
    (least, most).
    """

    # How findings call the document.
    name: str
    title: str
    language: str
    html: str
    styles: tuple[tuple[str, str], ...]
    assets: Mapping[str, bytes]
    pages: tuple[int, int]
    lines: tuple[SlotLine, ...]
    # Where a finding about the document as a whole points: the procedure's words.
    place: Place
    # For a folded sheet: each panel, and how many pages its text may take.
    flows: tuple[tuple[str, int], ...] = ()
    # What the file is for.
    profile: ProfileName = "screen"
    # How it is set: the proof asks more of large print.
    edition: EditionName = "standard"
    # A form to fill in: its words are the product's own, but for a few.
    form: bool = False
    # Where a finding about a section points; the title's place under the empty name.
    sections: Mapping[str, Place] = MappingProxyType({})

    # Which text it is, as the file claims; a page that is no document has none.
    identity: TextIdentity | None = None
    # Whether lines and pictures that have a name are left out, for an imprint to put in.
    blank: bool = False
    # The same form for others, proven with this one and not published: whoever asks for one at the
    # desk must get it.
    variants: tuple["Sheet", ...] = ()

    @property
    def fields(self) -> bool:
        """Whether it is filled in on screen."""
        return self.form and PROFILES[self.profile].is_fillable

    def fingerprint(self, engine: str) -> str:
        """The cache key: 64 hex digits of all that layout and proof depend on; `engine` names the
        versions in use.
        """
        digest = hashlib.sha256(engine.encode())
        parts = (
            self.title,
            self.language,
            str((self.pages, self.flows, self.profile, self.edition, self.form, self.blank)),
            str(self.identity),
            self.html,
        )
        for part in (*parts, *(text for style in self.styles for text in style)):
            digest.update(part.encode())
            digest.update(b"\0")
        for name in sorted(self.assets):
            digest.update(name.encode() + b"\0" + hashlib.sha256(self.assets[name]).digest())
        for variant in self.variants:
            digest.update(variant.fingerprint(engine).encode())
        return digest.hexdigest()
