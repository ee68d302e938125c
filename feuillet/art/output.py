"""Art as an SVG, for what is laid out whole and for web pages."""

from functools import lru_cache

from feuillet.art.shapes import ArtPicture, Shape


@lru_cache(maxsize=1024)
def format_art_svg(picture: ArtPicture) -> bytes:
    parts = "".join(_format_shape(each, f"s{number}") for number, each in enumerate(picture.shapes))
    width, height = f"{picture.width:g}", f"{picture.height:g}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" '
        f'viewBox="0 {picture.top:g} {width} {height}">{parts}</svg>\n'
    ).encode()


def _format_shape(shape: Shape, name: str) -> str:
    """A path, or as many as there are places for it."""
    if shape.places == ((0, 0),):
        return f"<path {_format_attributes(shape)}/>"
    copies = (f'<use href="#{name}" x="{x:g}" y="{y:g}"/>' for x, y in shape.places)
    return f'<defs><path id="{name}" {_format_attributes(shape)}/></defs>{"".join(copies)}'


def _format_attributes(shape: Shape) -> str:
    if shape.width:
        return (
            f'd="{shape.path}" fill="none" stroke="{shape.colour}" '
            f'stroke-width="{shape.width:g}" stroke-linecap="round" stroke-linejoin="round"'
        )
    rule = ' fill-rule="evenodd"' if shape.even_odd else ""
    return f'd="{shape.path}" fill="{shape.colour}"{rule}'
