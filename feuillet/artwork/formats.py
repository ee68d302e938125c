"""Files that are no PNG or SVG, whatever their name says: what they are, told by their bytes."""

import re

from feuillet.messages import N_
from feuillet.messages import gettext as _

_EXPORT_ANEW = N_("export it anew as SVG or PNG: renaming is not enough")
# The first bytes of a file and what it is; the first that fits is taken.
_SIGNATURES = tuple(
    (re.compile(pattern, re.DOTALL), name)
    for pattern, name in (
        (rb"\xff\xd8\xff", N_("a JPEG")),
        (rb"RIFF....WEBP", N_("a WebP")),
        (rb"....ftypavi[fs]", N_("an AVIF")),
        (rb"....ftyp(?:he[iv][a-z]|mif1|msf1)", N_("a HEIC, as iPhones take them,")),
        (rb"....ftyp", N_("a film")),
        (rb"%PDF-", N_("a PDF, as Illustrator’s own files are,")),
        (rb"%!PS|\xc5\xd0\xd3\xc6", N_("an EPS")),
        (rb"GIF8[79]a", N_("a GIF")),
        (rb"II\*\x00|MM\x00\*", N_("a TIFF")),
        (rb"BM....\x00\x00\x00\x00", N_("a BMP")),
        (rb"8BPS", N_("a Photoshop file")),
        (rb"\x00\x00[\x01\x02]\x00(?!\x00\x00).\x00", N_("an icon (ICO)")),
        (
            (
                rb".\x00[\x02\x03\x0a\x0b]\x00{5}.{8}[\x08\x0f\x10\x18\x20]|"
                rb".\x01[\x01\x09].{5}.{8}\x08|.*TRUEVISION-XFILE\.\x00\Z"
            ),
            N_("a TGA"),
        ),
        (rb"icns", N_("an icon of a Mac (ICNS)")),
        (rb"P[1-7]\s", N_("a PNM")),
        (rb"\x0a[\x00-\x05]\x01[\x01\x02\x04\x08]", N_("a PCX")),
        (rb"qoif", N_("a QOI")),
        (rb"DDS ", N_("a DDS")),
        (rb"AC10\d\d", N_("a drawing of AutoCAD (DWG)")),
        (rb"\x00\x00\x00\x0cjP  |\xff\x4f\xff\x51", N_("a JPEG 2000")),
        (rb"\x00\x00\x00\x0cJXL |\xff\x0a", N_("a JPEG XL")),
        (rb"\xd7\xcd\xc6\x9a|\x01\x00\x00\x00.{36} EMF", N_("a drawing of Windows (WMF, EMF)")),
        (rb"RIFF....CDR", N_("a CorelDRAW file")),
        (rb"gimp xcf", N_("a GIMP file")),
        (rb"\x00\xffKA", N_("an Affinity file")),
        (rb"fig-kiwi", N_("a Figma file")),
        (rb"PK\x03\x04|\xd0\xcf\x11\xe0", N_("a document of another program, or an archive,")),
    )
)
# Files that stand for a picture: it has to be fetched.
_STAND_INS = tuple(
    (re.compile(pattern, re.DOTALL | re.IGNORECASE), told)
    for pattern, told in (
        (
            rb"version https://git-lfs",
            N_(
                "is what Git LFS keeps in place of a picture: fetch the picture with `git lfs pull`"
            ),
        ),
        (
            rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html)",
            N_("is a web page and no picture: save the picture itself, then put it here"),
        ),
        (
            rb"data:image/",
            N_(
                "is a picture written out as text (`data:`): save the picture itself, as SVG or PNG"
            ),
        ),
        (
            rb"\x00\x05\x16\x07",
            N_("is what a Mac writes beside a file (`._…`): give the file itself"),
        ),
        (
            rb"(?!\x89PNG\r\n\x1a\n)(?:\x89|\xc2\x89|\xef\xbf\xbd|\?)?PNG\r*\n",
            N_("is a PNG that was changed on its way as if it were text: copy it here anew"),
        ),
    )
)


def describe_foreign_file(data: bytes, remedy: str = _EXPORT_ANEW) -> str:
    """What a file is in place of a PNG or an SVG, and what to do; empty where nobody can tell."""
    for pattern, told in _STAND_INS:
        if pattern.match(data):
            return _(told)
    name = next((name for pattern, name in _SIGNATURES if pattern.match(data)), "")
    return (
        _("is {name} and neither a PNG nor an SVG: {remedy}").format(name=_(name), remedy=_(remedy))
        if name
        else ""
    )
