"""Pixels of a PNG as numbers of sRGB. Only here is Pillow, and only for pictures that need it."""

import io
import warnings
from typing import Any

from feuillet.artwork.paper import is_clearly_bright

# Of sRGB (IEC 61966-2-1): below the first, light is a straight line.
_LINEAR_LIGHT_LIMIT = 0.0031308
# Pixels of the longer side that is looked at, and the share of them that makes a part.
_LOOKED_AT_SIDE, _LEAST_BRIGHT_SHARE = 128, 0.02
# What a profile is tried on: greys, and red, green and blue by themselves; what it may change of
# 255 and nobody sees.
_TRIED_HUES = ((1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1))
_UNSEEN_DIFFERENCE = 3
# Where the header of a file says how many bits a number has.
_BIT_DEPTH_OFFSET = 24


class UnreadablePixels(Exception):  # noqa: N818 - no error: the message of the picture says it
    """Pillow makes nothing of the file."""


def convert_to_srgb_png(data: bytes) -> bytes:
    """The picture with 8 bits a channel in sRGB, upright. Raises UnreadablePixels."""
    try:
        # Pillow warns of what a camera has written badly, and goes on.
        with warnings.catch_warnings(action="ignore"):
            out = io.BytesIO()
            _read_pixels(data).save(out, "PNG")
    except MemoryError:
        raise
    except Exception as trouble:  # what a file may hold is more than Pillow has met
        raise UnreadablePixels from trouble
    return out.getvalue()


def _read_pixels(data: bytes) -> Any:  # noqa: ANN401  (a picture of Pillow, which is imported late)
    from PIL import Image  # noqa: PLC0415  (a check of other pictures does without)

    with Image.open(io.BytesIO(data), formats=("PNG",)) as opened:
        opened.load()
        gamma, profile = opened.info.get("gamma"), opened.info.get("icc_profile")
        managed = "srgb" in opened.info
        picture = _turn_upright(_reduce_to_8_bits(opened, data))
    made = _convert_profile(picture, profile) if profile else None
    if made or managed or not gamma:
        return made or picture
    return _correct_gamma(picture, gamma)


def _turn_upright(picture: Any) -> Any:  # noqa: ANN401  (as above)
    """Turned as the camera was held; what cannot be read of that is passed over, as in browsers."""
    from PIL import ImageOps  # noqa: PLC0415  (as above)

    try:
        return ImageOps.exif_transpose(picture)
    except Exception:  # noqa: BLE001  (as where a picture is opened)
        return picture


def _reduce_to_8_bits(picture: Any, data: bytes) -> Any:  # noqa: ANN401  (as above)
    """Grey, RGB, or either with opacity."""
    key, bits = picture.info.get("transparency"), data[_BIT_DEPTH_OFFSET]
    if picture.mode.startswith("I"):
        return _carry_orientation(picture, _grey_from_16_bits(picture, key))
    if picture.mode == "RGB" and isinstance(key, tuple):
        return _carry_orientation(
            picture,
            _add_opacity(
                picture, _mask_other_colours(*_split_pixel_bytes(picture, key, bits, data))
            ),
        )
    if picture.mode in {"1", "L"} and isinstance(key, int):
        # Of fewer bits, numbers are spread over as many as there are here.
        most = (1 << min(bits, 8)) - 1
        plain = picture.convert("L")
        key = ((key & most) * 255 // most,)
        return _carry_orientation(picture, _add_opacity(plain, _mask_other_colours((plain,), key)))
    wanted = {"1": "L", "P": "RGB", "PA": "RGBA"}.get(picture.mode, picture.mode)
    covers = key is None or wanted.endswith("A")
    return _carry_orientation(picture, picture.convert(wanted if covers else f"{wanted}A"))


def _split_pixel_bytes(
    picture: Any,  # noqa: ANN401
    key: tuple[int, ...],
    bits: int,
    data: bytes,
) -> Any:  # noqa: ANN401
    """The bytes of each pixel, and those of a colour."""
    if bits == 8:
        return picture.split(), tuple(value & 255 for value in key)
    from PIL import Image  # noqa: PLC0415  (as above)

    with Image.open(io.BytesIO(data), formats=("PNG",)) as lower:
        # Read from the other end, the upper byte of each number is the lower one.
        lower.tile = [each._replace(args="RGB;16L") for each in lower.tile]
        lower.load()
        both = (*picture.split(), *lower.split())
    return both, (*(value >> 8 for value in key), *(value & 255 for value in key))


def _grey_from_16_bits(picture: Any, key: int | None) -> Any:  # noqa: ANN401  (as above)
    """The upper byte of each number of 16 bits; one number may stand for nothing."""
    from PIL import Image  # noqa: PLC0415  (as above)

    numbers = picture.convert("I;16").tobytes()
    lower, upper = (Image.frombytes("L", picture.size, numbers[at::2]) for at in (0, 1))
    return (
        upper
        if key is None
        else _add_opacity(upper, _mask_other_colours((upper, lower), divmod(key, 256)))
    )


def _add_opacity(picture: Any, cover: Any) -> Any:  # noqa: ANN401  (as above)
    """The picture, as far as it covers what is beneath."""
    from PIL import Image  # noqa: PLC0415  (as above)

    return Image.merge(f"{picture.mode}A", (*picture.split(), cover))


def _carry_orientation(picture: Any, other: Any) -> Any:  # noqa: ANN401  (as above)
    """With what the first says of how it lies."""
    other.info = {name: value for name, value in picture.info.items() if name == "exif"}
    return other


def _mask_other_colours(bands: Any, key: Any) -> Any:  # noqa: ANN401  (as above)
    """White where a pixel is not of that colour, black where it is."""
    from PIL import ImageChops  # noqa: PLC0415  (as above)

    apart = [
        band.point([255 * (level != value) for level in range(256)])
        for band, value in zip(bands, key, strict=True)
    ]
    found = apart[0]
    for other in apart[1:]:
        found = ImageChops.lighter(found, other)
    return found


def _convert_profile(picture: Any, profile: bytes) -> Any:  # noqa: ANN401  (as above)
    """Converted out of its profile; None where that cannot be read, and browsers pass it over."""
    from PIL import ImageCms  # noqa: PLC0415  (as above)

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if _is_like_srgb(source):
            return picture
        bare = picture.convert(picture.mode.removesuffix("A"))
        target = ImageCms.createProfile("sRGB")
        made: Any = ImageCms.profileToProfile(
            bare,
            source,
            target,
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    if picture.mode.endswith("A"):
        made.putalpha(picture.getchannel("A"))
    return made


def _is_like_srgb(source: Any) -> bool:  # noqa: ANN401  (a profile of Pillow)
    """Whether a profile leaves colours as they are, whatever it is called. Raises PyCMSError."""
    from PIL import Image, ImageChops, ImageCms  # noqa: PLC0415  (as above)

    if source.profile.xcolor_space.strip() != "RGB":
        return False
    levels = range(0, 256, 5)
    tried = bytes(
        level * part for part_levels in _TRIED_HUES for level in levels for part in part_levels
    )
    before = Image.frombytes("RGB", (len(levels), len(_TRIED_HUES)), tried)
    target = ImageCms.createProfile("sRGB")
    after: Any = ImageCms.profileToProfile(
        before, source, target, renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC
    )
    return max(ImageChops.difference(before, after).tobytes()) <= _UNSEEN_DIFFERENCE


def _correct_gamma(picture: Any, gamma: float) -> Any:  # noqa: ANN401  (as above)
    """Its numbers as those of sRGB, where they are light to the power of `gamma`."""
    levels = [round(255 * _encode_light((level / 255) ** (1 / gamma))) for level in range(256)]
    bands = len(picture.getbands())
    alpha = picture.mode.endswith("A")
    return picture.point([*levels * (bands - alpha), *(range(256) if alpha else ())])


def _encode_light(light: float) -> float:
    return 12.92 * light if light <= _LINEAR_LIGHT_LIMIT else 1.055 * light ** (1 / 2.4) - 0.055


def has_bright_pixels(data: bytes) -> bool:
    """Whether a part that is seen is no black, of what covers what is beneath."""
    from PIL import Image  # noqa: PLC0415  (as above)

    with Image.open(io.BytesIO(data), formats=("PNG",)) as opened:
        picture = opened.convert("RGBA")
    picture.thumbnail((_LOOKED_AT_SIDE, _LOOKED_AT_SIDE))
    pixels = picture.tobytes()
    shown = [pixels[at : at + 3] for at in range(0, len(pixels), 4) if pixels[at + 3] > 128]
    bright = {pixel for pixel in set(shown) if is_clearly_bright(f"#{pixel.hex()}")}
    return sum(pixel in bright for pixel in shown) > _LEAST_BRIGHT_SHARE * len(shown)
