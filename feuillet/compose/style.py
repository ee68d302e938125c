"""The stylesheets of a document, in cascade order, with what is computed: the brand's tokens and the slots' sizes."""

from feuillet.folders import Layers, files_in, first, within
from feuillet.model import Brand, Kind
from feuillet.palette import palette

# An A4 sheet, turned.
PANEL_HEIGHT = 210

Styles = tuple[tuple[str, str], ...]


def stylesheets(layers: Layers, kind: Kind, brand: Brand, edition: str, profile: str) -> Styles:
    """(name, CSS) pairs: tokens, brand, edition (so that no brand can shrink large print), then rules."""
    names = [
        "tokens.css",
        f"editions/{edition}.css",
        "base.css",
        "page.css",
        *(f"components/{path.name}" for path in files_in(".css", *within(layers, "components"))),
        f"kinds/{kind.id}.css",
        f"profiles/{profile}.css",
    ]
    paths = {name: first(layers, name) for name in names}
    files = [(name, path.read_text(encoding="utf-8")) for name, path in paths.items() if path.exists()]
    return (files[0], ("brand", brand_tokens(brand)), ("slots", slot_sizes(kind) + panel_sizes(kind)), *files[1:])


def brand_tokens(brand: Brand) -> str:
    """The closed list of what a brand may set."""
    colours, _ = palette(brand)
    tokens = {f"--brand-{name.replace('_', '-')}": value for name, value in colours._asdict().items()}
    families = {"--font-text": brand.typography.base.family, "--font-headings": brand.typography.headings.family}
    tokens |= {name: f'"{family}", "Noto Sans"' for name, family in families.items() if family}
    return declared(":root", tokens)


def slot_sizes(kind: Kind) -> str:
    """A box of fixed size for each slot of the kind."""
    return "".join(
        declared(f".slot-{name}", {"width": f"{slot.width}mm", "height": f"{slot.height}mm"})
        for name, slot in kind.slots.items()
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
