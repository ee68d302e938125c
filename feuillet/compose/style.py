"""The stylesheets of a document, in cascade order, with what is computed: the brand's tokens and the slots' sizes."""

from collections.abc import Mapping

from feuillet.editions import EditionName
from feuillet.families import content, installed, typefaces
from feuillet.findings import Finding, Place, error
from feuillet.folders import Folders, files_in, first, within
from feuillet.model import SHIPPED_FAMILIES, Brand, Kind, Loaded, Slot
from feuillet.palette import Palette, palette
from feuillet.profiles import PROFILES, ProfileName

# An A4 sheet, turned.
PANEL_HEIGHT = 210

# A browser lays out by rules of its own: no sheets of paper, no slots of fixed size.
WEB = ("tokens.css", "web/tokens.css", "web/base.css", "web/components.css", "web/forms.css", "web/paper.css")

Styles = tuple[tuple[str, str], ...]
# The standard edition is the tokens as they are; the screen and the record show the pages as they are.
OPTIONAL = ("editions/standard.css", "profiles/screen.css", "profiles/record.css")


def stylesheets(  # noqa: PLR0913, PLR0917  (what decides a document's look)
    folders: Folders,
    kind: Loaded[Kind],
    brand: Brand,
    edition: EditionName,
    profile: ProfileName,
    colours: Palette | None = None,
) -> tuple[Styles, tuple[Finding, ...]]:
    """(name, CSS) pairs: tokens, brand, edition (so that no brand can shrink large print), then rules; and findings."""
    is_paged = PROFILES[profile].is_paged
    names = pages(folders, kind.value, edition, profile) if is_paged else WEB
    read = [(name, css(folders, kind, name)) for name in names]
    findings = tuple(text for _, text in read if isinstance(text, Finding))
    files = [(name, text) for name, text in read if isinstance(text, str)]
    computed = [("brand", brand_tokens(brand, colours))]
    if is_paged:
        computed.append(("slots", slot_sizes(kind.value.slots_in(edition)) + panel_sizes(kind.value)))
    return (*files[:1], *computed, *files[1:]), findings


def pages(folders: Folders, kind: Kind, edition: str, profile: str) -> list[str]:
    """The files for what is laid out on pages."""
    names = (
        "tokens.css",
        f"editions/{edition}.css",
        "base.css",
        "page.css",
        *(f"components/{path.name}" for path in files_in(".css", *within(folders.styles, "components"))),
        f"kinds/{kind.id}.css",
        f"profiles/{profile}.css",
    )
    return [name for name in names if name not in OPTIONAL or first(folders.styles, name).exists()]


def css(folders: Folders, kind: Loaded[Kind], name: str) -> str | Finding:
    """The text of a stylesheet, or why the kind's documents cannot be made."""
    file = first(folders.styles, name)
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        group, _, form = name.removesuffix(".css").partition("/")
        # What the kind offers it may offer no longer; the rest it cannot do without.
        remedy = f", or take `{form}` out here" if group in ("editions", "profiles") else ""
        message = f"there is no stylesheet {folders.path(file)}: add the file{remedy}"
        return error(kind.at(group) if remedy else kind.at(), message, "missing-style")
    except UnicodeDecodeError:
        return error(Place(folders.path(file)), "this stylesheet is not in UTF-8: save it so", "not-utf8")
    except OSError as trouble:
        message = f"this stylesheet cannot be read ({trouble.strerror}): put a file that can be in its place"
        return error(Place(folders.path(file)), message, "unreadable-style")


def brand_tokens(brand: Brand, colours: Palette | None = None) -> str:
    """The closed list of what a brand may set; its own colours unless others are given."""
    colours = colours or palette(brand)[0]
    tokens = {f"--brand-{name.replace('_', '-')}": value for name, value in colours._asdict().items()}
    families = dict(zip(("--font-text", "--font-headings"), typefaces(brand), strict=True))
    tokens |= {name: f'"{family}", "Noto Sans"' for name, family in families.items() if family}
    return declared(":root", tokens) + "".join(map(fingerprinted, sorted(set(families.values()))))


def fingerprinted(family: str) -> str:
    """Another version of a package makes another document; of ours, the engine's line tells it."""
    packaged = installed(family) if family and family not in SHIPPED_FAMILIES else None
    return f"/* {family}: {content(packaged)} */\n" if packaged else ""


def slot_sizes(slots: Mapping[str, Slot]) -> str:
    """A box of fixed size for each slot of the kind."""
    return "".join(
        declared(f".slot-{name}", {"width": f"{slot.width}mm", "height": f"{slot.height}mm"})
        for name, slot in slots.items()
    )


def panel_sizes(kind: Kind) -> str:
    """A named page for each panel of a folded sheet; those of one flow may differ in width."""
    return "".join(
        # The first width also serves a page too many, which the proof then tells.
        declared(f"@page {where}", {"size": f"{width}mm {PANEL_HEIGHT}mm"})
        for panel in kind.panels
        for where, width in (
            (panel.id, panel.widths[0]),
            *((f":nth({number} of {panel.id})", width) for number, width in enumerate(panel.widths, 1)),
        )
    )


def declared(selector: str, properties: dict[str, str]) -> str:
    return f"{selector} {{ {' '.join(f'{name}: {value};' for name, value in properties.items())} }}\n"
