"""The logo that a brand names and the drawings of a procedure: files in their own folder, read as
bytes.

A logo is made plain at once. A drawing is kept as it is, since it belongs to the text: composing
makes it plain.
"""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Literal
from unicodedata import normalize

from feuillet.artwork import (
    EXPORT_AS_PNG,
    GIVE_THAT_PICTURE,
    OR_GIVE_PNG,
    PNG_SIGNATURE,
    describe_foreign_file,
    reduce_artwork,
    reduce_svg,
)
from feuillet.artwork.view_box import read_view_box
from feuillet.findings import Finding, Place, build_error, build_warning
from feuillet.folders import Layers, list_files
from feuillet.load.atlas import inline_atlas
from feuillet.load.picture_names import find_from_project_root, suggest_picture
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import (
    MID_GREY,
    SOFT_GREY,
    Brand,
    Drawing,
    Loaded,
    Procedure,
    Step,
    contains_point,
)
from feuillet.palette import BLACK, WHITE

_DRAW_ANEW = N_("draw it with plain lines and areas, and save it as SVG: renaming is not enough")
# Where a procedure's drawings stand.
_DRAWINGS_FOLDER = "figures"
# What a drawing is made with, so that it holds in grey: an organisation's tones take the place of
# the two greys.
_DRAWING_TONES = (BLACK, WHITE, SOFT_GREY, MID_GREY)
_COLOUR = re.compile(r'(?:fill|stroke)="(#[0-9a-f]{6})"')
# What makes other greys of them.
_SHADE = re.compile(r'opacity="|<(?:linear|radial)Gradient')
_LARGEST_PICTURE = 2_000_000
_PictureSort = Literal["logo", "drawing", "tile", "photo"]
# The part of a remedy that only a logo has.
_REMEDIES_AS_PIXELS = (N_(", or export it as PNG"), N_(", or as PNG"), OR_GIVE_PNG)


def read_logo(brand: Loaded[Brand], folder: Path) -> tuple[bytes | None, tuple[Finding, ...]]:
    """The best logo made plain, None when there is none; a finding for each thing that is wrong
    with it.
    """
    picture = brand.value.logo.best()
    if picture is None:
        return None, ()
    place, found = (
        brand.at(*find_logo_steps(brand.value)),
        read_picture_file(folder, picture.path, N_("logo"), tuple(brand.value.logo.images)),
    )
    if not isinstance(found, bytes):
        return None, (build_error(place, *found),)
    made, called = reduce_artwork(found), _("the logo `{path}`").format(path=picture.path)
    errors = tuple(
        build_error(place, f"{called} {trouble}", "logo-unfit") for trouble in made.troubles
    )
    return made.file or None, errors or tuple(
        build_warning(place, f"{called} {doubt}", "logo-cut") for doubt in made.doubts
    )


def read_drawings(
    procedure: Loaded[Procedure], folder: Path, layers: Layers
) -> tuple[dict[tuple[str, str], bytes], tuple[Finding, ...]]:
    """The file of each drawing by procedure and id, with its parts of the atlas in it; a finding
    for one that cannot be had, and for one too many.
    """
    files: dict[tuple[str, str], bytes] = {}
    findings: list[Finding] = []
    for n, drawing in enumerate(procedure.value.drawings):
        name, place = f"{_DRAWINGS_FOLDER}/{drawing.id}.svg", procedure.at("drawings", n)
        found = read_picture_file(folder, name, N_("drawing"))
        if not isinstance(found, bytes):
            findings.append(build_error(place, *found))
            continue
        whole = inline_atlas(found, layers)
        troubles = tuple(
            _("the drawing `{name}` {trouble}").format(name=name, trouble=trouble)
            for trouble in whole.troubles
            or (*_find_drawing_faults(whole.file), *_find_strays(drawing, whole.file))
        )
        findings += [build_error(place, trouble, "drawing-unfit") for trouble in troubles]
        files |= {} if troubles else {(procedure.value.id, drawing.id): whole.file}
    return files, (*findings, *_find_unused_drawings(procedure, folder))


def _find_unused_drawings(procedure: Loaded[Procedure], folder: Path) -> Iterator[Finding]:
    """Drawings of the folder that no document prints."""
    named = {f"{drawing.id}.svg" for drawing in procedure.value.drawings}
    for file in (*list_files(".svg", folder), *list_files(".svg", folder / _DRAWINGS_FOLDER)):
        if file.parent == folder:
            message = _("no document prints this drawing: move it to `{folder}/`").format(
                folder=_DRAWINGS_FOLDER
            )
        elif file.name not in named:
            message = _(
                "no document prints this drawing: name `{stem}` under `drawings` in procedure.yaml"
            ).format(stem=file.stem)
        else:
            continue
        path = PurePosixPath(procedure.path).parent / file.relative_to(folder).as_posix()
        yield build_warning(
            Place(str(path)),
            _("{message}, or delete the file").format(message=message),
            "drawing-unused",
        )


def _find_drawing_faults(data: bytes) -> Iterator[str]:
    """What keeps a drawing from being printed, and what to do: neither pixels nor words are a way
    out for it.
    """
    if data.startswith(PNG_SIGNATURE):
        yield _("is a PNG and no SVG: {remedy}").format(remedy=_(_DRAW_ANEW))
        return
    if told := describe_foreign_file(data, _(_DRAW_ANEW)):
        yield told
        return
    made = reduce_svg(data)
    if made.words:
        yield (
            _(
                "has words in it, which nobody translates: take them out, and name their places "
                "under `labels` in procedure.yaml"
            )
        )
        return
    if made.troubles:
        yield from map(_drop_pixel_remedies, made.troubles)
        return
    if read_view_box(data) is None:
        yield _(
            "has no `viewBox` of four numbers, from which labels and parts are measured: give it "
            "one"
        )
    if _SHADE.search(made.file.decode()):
        yield _("fades from one tone into another, or shows through: give each area one tone")
    elif strange := sorted(set(_COLOUR.findall(made.file.decode())) - set(_DRAWING_TONES)):
        yield _(
            "has the colour {colour}: draw in black, white, {soft} and {mid}, which print in the "
            "organisation’s tones"
        ).format(colour=strange[0], soft=SOFT_GREY, mid=MID_GREY)


def _find_strays(drawing: Drawing, data: bytes) -> Iterator[str]:
    """Words and parts that lie outside of it: they would not be seen."""
    place = read_view_box(data)
    if place is None:
        return
    corners = [(name, label.at) for name, label in drawing.labels.items()]
    for name in type(drawing.crops).model_fields:
        left, top, width, height = getattr(drawing.crops, name) or place
        corners += [(name, (left, top)), (name, (left + width, top + height))]
    for name in dict.fromkeys(
        name for name, corner in corners if not contains_point(place, corner)
    ):
        yield _("does not reach as far as its `{name}`: its `viewBox` is {place}").format(
            name=name, place=" ".join(map(str, place))
        )


def _drop_pixel_remedies(trouble: str) -> str:
    for remedy in _REMEDIES_AS_PIXELS:
        trouble = trouble.replace(_(remedy), "")
    for remedy in (EXPORT_AS_PNG, GIVE_THAT_PICTURE):
        trouble = trouble.replace(_(remedy), _("draw it with plain lines and areas"))
    return trouble


def read_picture_file(
    folder: Path, name: str, what: _PictureSort, names: tuple[str, ...] = ()
) -> bytes | tuple[str, str]:
    """The file's bytes, or message and rule; `names` are those that pictures have been given."""
    missing = (
        (
            _(
                "there is no {what} `{name}` in this folder: put the file there, or mend its "
                "name here{picture}"
            ).format(what=_(what), name=name, picture=suggest_picture(folder, name, names))
        ),
        f"{what}-missing",
    )
    if "://" in name:
        return (
            _(
                "`{name}` is a web address: save the {what} in this folder, and give the "
                "file's name"
            ).format(name=name, what=_(what)),
            f"{what}-missing",
        )
    try:
        file = _find_file(folder, name).resolve()
        if not file.is_relative_to(folder.resolve()):
            return _describe_outside(folder, name, what), f"{what}-outside"
        if not file.is_file():
            return missing
        with file.open("rb") as stream:
            data = stream.read(_LARGEST_PICTURE + 1)
    # A ring of links is a RuntimeError before Python 3.13.
    except (OSError, RuntimeError, ValueError):
        return missing
    if len(data) > _LARGEST_PICTURE:
        smaller = (
            _("the {what} `{name}` is over 2 MB: save it smaller")
            if what == "photo"
            else _("the {what} `{name}` is over 2 MB: save it smaller, or as SVG")
        )
        return smaller.format(what=_(what), name=name), f"{what}-too-large"
    return data or (
        _("the {what} `{name}` is an empty file: put the picture there again").format(
            what=_(what), name=name
        ),
        f"{what}-missing",
    )


def _describe_outside(folder: Path, name: str, what: str) -> str:
    """What to do about a file elsewhere, or one that is named from the root of a project."""
    said, meant = (
        _("the {what} `{name}` stands outside this folder").format(what=_(what), name=name),
        find_from_project_root(folder, name),
    )
    return (
        _("{said}: write `{meant}`").format(said=said, meant=meant)
        if meant
        else _("{said}: copy the file into it").format(said=said)
    )


def _find_file(folder: Path, name: str) -> Path:
    """The file of a name, whose accents a Mac may have written as signs of their own."""
    found = folder
    for part in PurePosixPath(name).parts:
        step = found / part
        if not part.isascii() and not step.exists() and found.is_dir():
            composed = normalize("NFC", part)
            alike = (each for each in found.iterdir() if normalize("NFC", each.name) == composed)
            step = min(alike, default=step)
        found = step
    return found


def find_logo_steps(brand: Brand) -> tuple[Step, ...]:
    """Where the file says which logo is the best one."""
    logo = brand.logo
    sized = ((size, getattr(logo, size)) for size in ("large", "medium", "small"))
    found = ((size, each.light.path) for size, each in sized if each and each.light)
    size, name = next(found, ("", ""))
    name = name or next(name for name, each in logo.images.items() if each.light)
    return ("logo", "images", name, "path") if name in logo.images else ("logo", size, "path")
