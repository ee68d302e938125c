"""What ends the reading of a drawing, and remedies that several messages name."""

from feuillet.messages import N_

# Another way for a logo, which may be made of pixels.
OR_GIVE_PNG = N_(", or give a PNG")
EXPORT_AS_PLAIN_SVG = N_("export it again as plain SVG, without links")
EXPORT_WITHOUT_PICTURES = N_(
    "export it again as plain SVG, without links and without pictures in it"
)
# For a drawing that only wraps a picture.
GIVE_THAT_PICTURE = N_("give that picture itself, as PNG")
LOADS_ANOTHER_FILE = N_(
    "has a style that loads another file: export it again as plain SVG, without links"
)


class UnfitDrawing(Exception):  # noqa: N818 - no error: reading ends here, and the message says why
    """The drawing cannot be used; the message says why, and what to do."""
