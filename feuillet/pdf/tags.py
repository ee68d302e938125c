"""The structure tree when pages become parts of other pages."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from pikepdf import Array, Dictionary, Name, Object, Pdf

# A page's object number, to the form that it has become and the page that this stands on.
_MovedPages: TypeAlias = Mapping[tuple[int, int], tuple[Object, Object]]


def move_tags(pdf: Pdf, moved: _MovedPages) -> None:
    """Tags find their content in the forms (ISO 32000-1, 14.7.4.2); what belonged to a link stays
    as plain text.
    """
    if "/StructTreeRoot" not in pdf.Root:
        return
    for page in pdf.pages:
        if page.obj.objgen in moved and Name.StructParents in page:
            moved[page.obj.objgen][0].StructParents = page.StructParents
    for tag in list(iterate_tags(pdf.Root.StructTreeRoot)):
        form, sheet = moved.get(tag.Pg.objgen, (None, None)) if "/Pg" in tag else (None, None)
        if form is not None and sheet is not None:
            tag.K = Array(
                [kid for one in list_kids(tag) for kid in _relocate_content(one, form, sheet)]
            )
            tag.Pg = sheet
        tag.S = Name.Span if Name.Link == tag.S else tag.S


def iterate_tags(tag: Object) -> Iterator[Object]:
    """The tags below a tag, in reading order."""
    for kid in list_kids(tag):
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield kid
            yield from iterate_tags(kid)


def list_kids(tag: Object) -> list[Object]:
    inside = tag.get("/K", Array())
    return list(inside) if isinstance(inside, Array) else [inside]


def _relocate_content(kid: Object | int, form: Object, sheet: Object) -> Iterator[Object | int]:
    """A number of marked content, with where it is now; a reference to an annotation is dropped."""
    if isinstance(kid, int):
        yield Dictionary(Type=Name.MCR, Pg=sheet, Stm=form, MCID=kid)
    elif kid.get("/Type") != Name.OBJR:
        yield kid
