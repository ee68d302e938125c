"""A file says that we wrote it, and for which list, without a word of it."""

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

from feuillet.publish.seals import (
    append_people_mark,
    derive_list_mark,
    extract_people_mark,
    format_zip_comment,
    parse_request_mark,
    read_calendar_mark,
    read_pdf_mark,
    read_template_mark,
    read_zip_mark,
    seal_calendar,
)
from tests.small import request

MARK = "0" * 64


def empty_pdf(path: Path, mark: str | None = None) -> None:
    with pikepdf.new() as pdf:
        if mark:
            pdf.docinfo["/Producer"], pdf.docinfo["/FeuilletList"] = "feuillet", mark
        pdf.save(path, deterministic_id=True)


@pytest.mark.parametrize("look", [read_pdf_mark, read_zip_mark, read_calendar_mark])
def test_a_file_of_another_has_no_mark(tmp_path: Path, look: object) -> None:
    """Nor has one that is none of its sort, or none at all."""
    assert callable(look)
    (tmp_path / "text").write_text("mine", "utf-8")
    ZipFile(tmp_path / "zip", "w").close()
    empty_pdf(tmp_path / "pdf")
    assert [look(tmp_path / name) for name in ("text", "zip", "pdf", "none")] == [None] * 4


def test_the_mark_of_a_list_is_read_again(tmp_path: Path) -> None:
    """From a merged PDF and from a zip."""
    empty_pdf(tmp_path / "pdf", MARK)
    with ZipFile(tmp_path / "zip", "w") as archive:
        archive.comment = format_zip_comment(MARK)
    assert read_pdf_mark(tmp_path / "pdf") == read_zip_mark(tmp_path / "zip") == MARK


def test_what_somebody_has_saved_since_is_no_longer_ours(tmp_path: Path) -> None:
    """A note in a merged PDF, or a file put into a zip, is lost if we write over it."""
    empty_pdf(tmp_path / "pdf", MARK)
    with pikepdf.open(tmp_path / "pdf", allow_overwriting_input=True) as pdf:
        pdf.add_blank_page()
        pdf.save()
    bare = b"BEGIN:VCALENDAR\r\nPRODID:-//feuillet//review//EN\r\nEND:VCALENDAR\r\n"
    (tmp_path / "ics").write_bytes(seal_calendar(bare))
    assert read_calendar_mark(tmp_path / "ics") == ""
    (tmp_path / "ics").write_bytes(seal_calendar(bare).replace(b"END", b"X-MINE:1\r\nEND"))
    assert read_calendar_mark(tmp_path / "ics") is None
    with ZipFile(tmp_path / "zip", "w") as archive:
        archive.comment = format_zip_comment(MARK)
        archive.write(tmp_path / "pdf", "mine.pdf")
    assert (read_pdf_mark(tmp_path / "pdf"), read_zip_mark(tmp_path / "zip")) == (None, None)


def test_the_mark_tells_requests_apart_and_not_days(tmp_path: Path) -> None:
    """What is asked for counts; the list stands behind it."""
    asked = request()
    mark = derive_list_mark(asked)
    assert mark == derive_list_mark(asked._replace(today=date(2027, 1, 1), output=tmp_path))
    assert mark != derive_list_mark(asked._replace(kinds=("consent",)))
    whole = append_people_mark(mark, "a,b;c")
    assert (parse_request_mark(whole), extract_people_mark(whole)) == (mark, "a,b;c")


def test_a_list_to_fill_in_is_ours_until_somebody_fills_it_in(tmp_path: Path) -> None:
    """The headings and the example, and nothing else."""
    path = tmp_path / "list.csv"
    heading = "\ufeffNom de naissance;Prénoms;Date de naissance;Documents\r\n"
    example = "Exemple;Camille;01/02/1960;Feuille de consentement\r\n"
    path.write_text(heading + example, "utf-8")
    assert read_template_mark(path) == ""
    for text in (heading, heading + example + "A;B;1/2/1960\r\n", heading + "A;B;1/2/1960;\r\n"):
        path.write_text(text, "utf-8")
        assert read_template_mark(path) is None
    assert read_template_mark(tmp_path / "none") is None
