"""What ends the reading of a drawing, and remedies that several messages name."""

# Another way for a logo, which may be made of pixels.
OR_GIVE_PNG = ", or give a PNG"
EXPORT_AS_PLAIN_SVG = "export it again as plain SVG, without links"
EXPORT_WITHOUT_PICTURES = f"{EXPORT_AS_PLAIN_SVG} and without pictures in it"
# For a drawing that only wraps a picture.
GIVE_THAT_PICTURE = "give that picture itself, as PNG"
LOADS_ANOTHER_FILE = f"has a style that loads another file: {EXPORT_AS_PLAIN_SVG}"


class UnfitDrawing(Exception):  # noqa: N818 - no error: reading ends here, and the message says why
    """The drawing cannot be used; the message says why, and what to do."""
