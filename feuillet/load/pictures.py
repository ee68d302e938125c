"""The logo that a brand names: a file in the brand's own folder, read as bytes."""

from pathlib import Path

from feuillet.findings import Finding, error
from feuillet.model import Brand, Loaded, Step

SIZE_LIMIT = 2_000_000


def read_logo(brand: Loaded[Brand], folder: Path) -> tuple[bytes | None, tuple[Finding, ...]]:
    """The bytes of the best logo, None when the brand names none; a finding when it cannot be had."""
    picture = brand.value.logo.best()
    if picture is None:
        return None, ()
    found = bytes_in(folder, picture.path)
    if isinstance(found, bytes):
        return found, ()
    return None, (error(brand.at(*logo_steps(brand.value)), found[0], found[1]),)


def bytes_in(folder: Path, name: str) -> bytes | tuple[str, str]:
    """The file's bytes, or message and rule."""
    missing = f"there is no logo `{name}` in this folder: put the file there, or mend the path", "logo-missing"
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
