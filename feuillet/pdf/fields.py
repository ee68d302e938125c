"""Fields that every viewer shows as they are meant: with appearances, and a font to type in."""

import re
from collections.abc import Iterator
from pathlib import Path

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from feuillet.fonts import cut_typeface
from feuillet.pdf.typeface import embed_typeface

# The name of the font in the file.
_TYPING_FONT = "/Typing"
# In what WeasyPrint says a field is set in: its size, in pt.
_FONT_SIZE = re.compile(r"([\d.]+) Tf")
_OFF_STATE = Name.Off
# ISO 32000-1, 12.7.4.2.1.
_NO_TOGGLE_TO_OFF = 1 << 14


def complete_fields(pdf: Pdf, font: Path) -> None:
    """What WeasyPrint 70 leaves to the viewer, and PDF/A forbids to leave (ISO 19005-3, 6.3.3 and
    6.4.1).
    """
    if "/AcroForm" not in pdf.Root:
        return
    form = pdf.Root.AcroForm
    del form["/NeedAppearances"]
    form.DR = Dictionary(Font=Dictionary({_TYPING_FONT: embed_typeface(pdf, cut_typeface(font))}))
    for widget in _find_widgets(pdf):
        _straighten_rectangle(widget)
        if widget.get("/FT") == Name.Tx:
            widget.DA = String(f"{_TYPING_FONT} {read_type_size(widget):g} Tf 0 g")
            widget.AP = Dictionary(N=_build_widget_appearance(pdf, widget, b"/Tx BMC EMC"))
        elif _OFF_STATE not in widget.AP.N:
            widget.AP.N[_OFF_STATE] = _build_widget_appearance(pdf, widget, b"")
        if "/Parent" in widget:
            _join_button_group(widget)
    form.Fields = Array([field for field in form.Fields if "/Parent" not in field])


def read_type_size(field: Object) -> float:
    """Of what is typed into a field, in pt: as large as the text beside it."""
    found = _FONT_SIZE.search(str(field.DA))
    if not found:
        raise ValueError(f"the field {field.T} says no size of its font")
    return round(float(found[1]), 2)


def _join_button_group(button: Object) -> None:
    """A button of a group: with a name of its own it would be a field beside it (ISO 32000-1,
    12.7.3.2).
    """
    del button["/T"]
    # Whoever marked an answer too soon can take the mark away again.
    button.Parent.Ff = int(button.Parent.Ff) & ~_NO_TOGGLE_TO_OFF


def _find_widgets(pdf: Pdf) -> Iterator[Object]:
    for page in pdf.pages:
        for note in page.get("/Annots", ()):
            if note.get("/Subtype") == Name.Widget:
                yield note


def _straighten_rectangle(widget: Object) -> None:
    """A rectangle goes from the lower left corner to the upper right one."""
    left, top, right, bottom = (float(side) for side in widget.Rect)
    widget.Rect = Array([min(left, right), min(top, bottom), max(left, right), max(top, bottom)])


def _build_widget_appearance(pdf: Pdf, widget: Object, operations: bytes) -> Object:
    left, bottom, right, top = (float(side) for side in widget.Rect)
    box = Array([0, 0, right - left, top - bottom])
    return pdf.make_indirect(
        Stream(pdf, operations, Type=Name.XObject, Subtype=Name.Form, BBox=box)
    )
