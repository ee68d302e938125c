"""The logo that a brand names and the drawings of a procedure: files in their own folder, read as bytes."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Literal

from feuillet.findings import Finding, Place, error, warning
from feuillet.folders import files_in
from feuillet.load.png import SIGNATURE, png_trouble
from feuillet.load.svg import OR_PNG, svg_trouble, wordless_trouble
from feuillet.model import Brand, Loaded, Procedure, Step

SIZE_LIMIT = 2_000_000


def read_logo(brand: Loaded[Brand], folder: Path) -> tuple[bytes | None, tuple[Finding, ...]]:
    """The bytes of the best logo, None when the brand names none; a finding when it cannot be had."""
    picture = brand.value.logo.best()
    if picture is None:
        return None, ()
    found = bytes_in(folder, picture.path, "logo")
    if isinstance(found, bytes):
        trouble = unfit(found)
        if trouble is None:
            return found, ()
        found = f"the logo `{picture.path}` {trouble}", "logo-unfit"
    return None, (error(brand.at(*logo_steps(brand.value)), *found),)


def read_drawings(
    procedure: Loaded[Procedure], folder: Path
) -> tuple[dict[tuple[str, str], bytes], tuple[Finding, ...]]:
    """The file of each drawing by procedure and id; a finding for one that cannot be had, and for one too many."""
    files: dict[tuple[str, str], bytes] = {}
    findings: list[Finding] = []
    for n, drawing in enumerate(procedure.value.drawings):
        name = f"{drawing.id}.svg"
        found = bytes_in(folder, name, "drawing")
        if isinstance(found, bytes) and (trouble := svg_trouble(found) or wordless_trouble(found)):
            found = f"the drawing `{name}` {trouble.removesuffix(OR_PNG)}", "drawing-unfit"
        if isinstance(found, bytes):
            files[procedure.value.id, drawing.id] = found
        else:
            findings.append(error(procedure.at("drawings", n), *found))
    return files, (*findings, *unused(procedure, folder))


def unused(procedure: Loaded[Procedure], folder: Path) -> Iterator[Finding]:
    """Drawings of the folder that no document prints."""
    named = {f"{drawing.id}.svg" for drawing in procedure.value.drawings}
    for file in files_in(".svg", folder):
        if file.name not in named:
            place = Place(str(PurePosixPath(procedure.path).with_name(file.name)))
            message = f"no document prints this drawing: name `{file.stem}` under `drawings` in procedure.yaml"
            yield warning(place, f"{message}, or delete the file", "drawing-unused")


def unfit(data: bytes) -> str | None:
    """What keeps a picture from being printed; told by its bytes, since its name says nothing for sure."""
    if data.startswith(SIGNATURE):
        return png_trouble(data)
    # An XML file may begin with a byte order mark.
    if data.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith(b"<"):
        return svg_trouble(data)
    return "is neither a PNG nor an SVG: give one of the two"


def bytes_in(folder: Path, name: str, what: Literal["logo", "drawing"]) -> bytes | tuple[str, str]:
    """The file's bytes, or message and rule."""
    missing = (
        f"there is no {what} `{name}` in this folder: put the file there, or mend its name here",
        f"{what}-missing",
    )
    if "://" in name:
        return f"`{name}` is a web address: save the {what} in this folder, and give the file's name", f"{what}-missing"
    try:
        file = (folder / name).resolve()
        if not file.is_relative_to(folder.resolve()):
            return f"the {what} `{name}` stands outside this folder: copy the file into it", f"{what}-outside"
        if not file.is_file():
            return missing
        with file.open("rb") as stream:
            data = stream.read(SIZE_LIMIT + 1)
    # A ring of links is a RuntimeError before Python 3.13.
    except (OSError, RuntimeError, ValueError):
        return missing
    if len(data) > SIZE_LIMIT:
        return f"the {what} `{name}` is over 2 MB: save it smaller, or as SVG", f"{what}-too-large"
    return data or (f"the {what} `{name}` is an empty file: put the picture there again", f"{what}-missing")


def logo_steps(brand: Brand) -> tuple[Step, ...]:
    """Where the file says which logo is the best one."""
    logo = brand.logo
    sized = ((size, getattr(logo, size)) for size in ("large", "medium", "small"))
    found = ((size, each.light.path) for size, each in sized if each and each.light)
    size, name = next(found, ("", ""))
    name = name or next(name for name, each in logo.images.items() if each.light)
    return ("logo", "images", name, "path") if name in logo.images else ("logo", size, "path")
