"""The stylesheets of a document, in cascade order, with what is computed: the brand's tokens and
the slots' sizes.
"""

from collections.abc import Mapping

from feuillet.editions import EditionName
from feuillet.families import choose_families, compute_family_fingerprint, find_installed_family
from feuillet.findings import Finding, Place, build_error
from feuillet.folders import Folders, find_first_file, list_files, list_layer_folders
from feuillet.messages import explain_system_error
from feuillet.messages import gettext as _
from feuillet.model import SHIPPED_FAMILIES, Brand, Kind, Loaded, Slot
from feuillet.palette import Palette, choose_palette
from feuillet.profiles import PROFILES, ProfileName

# An A4 sheet, turned.
_PANEL_HEIGHT = 210

# A browser lays out by rules of its own: no sheets of paper, no slots of fixed size.
WEB_STYLES = (
    "tokens.css",
    "web/tokens.css",
    "web/base.css",
    "web/frame.css",
    "web/components.css",
    "web/forms.css",
    "web/paper.css",
)

NamedStyles = tuple[tuple[str, str], ...]
# The standard edition is the tokens as they are; screen and record show the pages as they are.
_OPTIONAL_STYLES = ("editions/standard.css", "profiles/screen.css", "profiles/record.css")


def collect_stylesheets(  # noqa: PLR0913, PLR0917  (what decides a document's look)
    folders: Folders,
    kind: Loaded[Kind],
    brand: Brand,
    edition: EditionName,
    profile: ProfileName,
    colours: Palette | None = None,
) -> tuple[NamedStyles, tuple[Finding, ...]]:
    """(name, CSS) pairs: tokens, brand, edition (so that no brand can shrink large print), then
    rules; and findings.
    """
    is_paged = PROFILES[profile].is_paged
    names = _list_page_styles(folders, kind.value, edition, profile) if is_paged else WEB_STYLES
    read = [(name, _read_stylesheet(folders, kind, name)) for name in names]
    findings = tuple(text for _unused, text in read if isinstance(text, Finding))
    files = [(name, text) for name, text in read if isinstance(text, str)]
    computed = [("brand", build_brand_tokens(brand, colours))]
    if is_paged:
        computed.append(
            (
                "slots",
                build_slot_styles(kind.value.slots_in(edition)) + _build_panel_styles(kind.value),
            )
        )
    return (*files[:1], *computed, *files[1:]), findings


def _list_page_styles(folders: Folders, kind: Kind, edition: str, profile: str) -> list[str]:
    """The files for what is laid out on pages."""
    names = (
        "tokens.css",
        f"editions/{edition}.css",
        "base.css",
        "page.css",
        *(
            f"components/{path.name}"
            for path in list_files(".css", *list_layer_folders(folders.styles, "components"))
        ),
        f"kinds/{kind.id}.css",
        f"profiles/{profile}.css",
    )
    return [
        name
        for name in names
        if name not in _OPTIONAL_STYLES or find_first_file(folders.styles, name).exists()
    ]


def _read_stylesheet(folders: Folders, kind: Loaded[Kind], name: str) -> str | Finding:
    """The text of a stylesheet, or why the kind's documents cannot be made."""
    file = find_first_file(folders.styles, name)
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        group, _unused, form = name.removesuffix(".css").partition("/")
        # What the kind offers it may offer no longer; the rest it cannot do without.
        remedy = (
            _(", or take `{form}` out here").format(form=form)
            if group in ("editions", "profiles")
            else ""
        )
        message = _("there is no stylesheet {path}: add the file{remedy}").format(
            path=folders.path(file), remedy=remedy
        )
        return build_error(kind.at(group) if remedy else kind.at(), message, "missing-style")
    except UnicodeDecodeError:
        return build_error(
            Place(folders.path(file)), _("this stylesheet is not in UTF-8: save it so"), "not-utf8"
        )
    except OSError as trouble:
        message = _(
            "this stylesheet cannot be read ({reason}): put a file that can be in its place"
        ).format(reason=explain_system_error(trouble))
        return build_error(Place(folders.path(file)), message, "unreadable-style")


def build_brand_tokens(brand: Brand, colours: Palette | None = None) -> str:
    """The closed list of what a brand may set; its own colours unless others are given."""
    colours = colours or choose_palette(brand)[0]
    tokens = {
        f"--brand-{name.replace('_', '-')}": value for name, value in colours._asdict().items()
    }
    families = dict(zip(("--font-text", "--font-headings"), choose_families(brand), strict=True))
    tokens |= {name: f'"{family}", "Noto Sans"' for name, family in families.items() if family}
    tokens["--corner"] = f"{brand.defaults.feuillet.corner}mm"
    return _format_css_rule(":root", tokens) + "".join(
        map(_format_font_fingerprint, sorted(set(families.values())))
    )


def _format_font_fingerprint(family: str) -> str:
    """Another version of a package makes another document; of ours, the engine's line tells it."""
    packaged = find_installed_family(family) if family and family not in SHIPPED_FAMILIES else None
    return f"/* {family}: {compute_family_fingerprint(packaged)} */\n" if packaged else ""


def build_slot_styles(slots: Mapping[str, Slot]) -> str:
    """A box of fixed size for each slot of the kind."""
    return "".join(
        _format_css_rule(
            f".slot-{name}", {"width": f"{slot.width}mm", "height": f"{slot.height}mm"}
        )
        for name, slot in slots.items()
    )


def _build_panel_styles(kind: Kind) -> str:
    """A named page for each panel of a folded sheet; those of one flow may differ in width."""
    return "".join(
        # The first width also serves a page too many, which the proof then tells.
        _format_css_rule(f"@page {where}", {"size": f"{width}mm {_PANEL_HEIGHT}mm"})
        for panel in kind.panels
        for where, width in (
            (panel.id, panel.widths[0]),
            *(
                (f":nth({number} of {panel.id})", width)
                for number, width in enumerate(panel.widths, 1)
            ),
        )
    )


def _format_css_rule(selector: str, properties: dict[str, str]) -> str:
    return (
        f"{selector} {{ {' '.join(f'{name}: {value};' for name, value in properties.items())} }}\n"
    )
