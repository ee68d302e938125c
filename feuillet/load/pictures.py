"""The logo that a brand names: a file in the brand's own folder, read as bytes."""

from pathlib import Path

from feuillet.findings import Finding, error
from feuillet.load.png import SIGNATURE, png_trouble
from feuillet.load.svg import svg_trouble
from feuillet.model import Brand, Loaded, Step

SIZE_LIMIT = 2_000_000


def read_logo(brand: Loaded[Brand], folder: Path) -> tuple[bytes | None, tuple[Finding, ...]]:
    """The bytes of the best logo, None when the brand names none; a finding when it cannot be had."""
    picture = brand.value.logo.best()
    if picture is None:
        return None, ()
    found = bytes_in(folder, picture.path)
    if isinstance(found, bytes):
        trouble = unfit(found)
        if trouble is None:
            return found, ()
        found = f"the logo `{picture.path}` {trouble}", "logo-unfit"
    return None, (error(brand.at(*logo_steps(brand.value)), *found),)


def unfit(data: bytes) -> str | None:
    """What keeps a picture from being printed; told by its bytes, since its name says nothing for sure."""
    if data.startswith(SIGNATURE):
        return png_trouble(data)
    # An XML file may begin with a byte order mark.
    if data.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith(b"<"):
        return svg_trouble(data)
    return "is neither a PNG nor an SVG: give one of the two"


def bytes_in(folder: Path, name: str) -> bytes | tuple[str, str]:
    """The file's bytes, or message and rule."""
    missing = f"there is no logo `{name}` in this folder: put the file there, or mend the path", "logo-missing"
    if "://" in name:
        return f"`{name}` is a web address: save the logo beside _brand.yml, and give the file's name", "logo-missing"
    try:
        file = (folder / name).resolve()
        if not file.is_relative_to(folder.resolve()):
            return f"the logo `{name}` stands outside this folder: copy the file into it", "logo-outside"
        if not file.is_file():
            return missing
        with file.open("rb") as stream:
            data = stream.read(SIZE_LIMIT + 1)
    # A ring of links is a RuntimeError before Python 3.13.
    except (OSError, RuntimeError, ValueError):
        return missing
    if len(data) > SIZE_LIMIT:
        return f"the logo `{name}` is over 2 MB: save it smaller, or as SVG", "logo-too-large"
    return data or (f"the logo `{name}` is an empty file: put the picture there again", "logo-missing")


def logo_steps(brand: Brand) -> tuple[Step, ...]:
    """Where the file says which logo is the best one."""
    logo = brand.logo
    size = next((size for size in ("large", "medium", "small") if getattr(logo, size)), None)
    name = getattr(logo, size).path if size else next(iter(logo.images))
    return ("logo", "images", name, "path") if name in logo.images else ("logo", str(size), "path")
