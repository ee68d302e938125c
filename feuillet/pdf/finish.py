"""From the file that layout wrote to the one that is published on screen: fields, page numbers,
what it conforms to.
"""

import io
from pathlib import Path

import pikepdf

from feuillet.compose.sheet import TextIdentity
from feuillet.pdf.claims import claim_accessible, claim_identity, number_pages
from feuillet.pdf.fields import complete_fields


def finish_pdf(data: bytes, font: Path, identity: TextIdentity | None) -> bytes:
    """A tagged PDF/A as PDF/UA-1 too, which says which text it is; `font` is the TrueType file that
    fields are typed in.
    """
    with pikepdf.open(io.BytesIO(data)) as pdf:
        complete_fields(pdf, font)
        number_pages(pdf)
        claim_accessible(pdf)
        if identity:
            claim_identity(pdf, identity)
        pdf.remove_unreferenced_resources()
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
