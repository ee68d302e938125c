"""Several documents as one file to print."""

import io
from collections.abc import Iterable

import pikepdf
from pikepdf import Name

# What belongs to the whole of a file, and not to a page to print.
ELSEWHERE = (Name.Annots, Name.StructParents, Name.Tabs)


def joined(files: Iterable[bytes]) -> bytes:
    """Page after page; a document of an odd number is followed by an empty page, so that the next has its own sheet."""
    with pikepdf.new() as pdf:
        for data in files:
            with pikepdf.open(io.BytesIO(data)) as source:
                pdf.pages.extend(source.pages)
            if len(pdf.pages) % 2:
                box = pdf.pages[-1].mediabox
                pdf.add_blank_page(page_size=(float(box[2]), float(box[3])))
        for page in pdf.pages:
            for key in ELSEWHERE:
                if key in page:
                    del page[key]
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
