"""Telephone numbers: what is printed and dialled agree, and a slip is told with what to write."""

import subprocess
import sys
from datetime import date

import pytest
from pydantic import ValidationError

from feuillet.model import Contact
from feuillet.model.phone import Phone, parse_phone

DAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("typed", "printed", "dialled"),
    [
        ("01 99 00 12 34", "01 99 00 12 34", "0199001234"),
        ("01.99.00.12.34", "01 99 00 12 34", "0199001234"),
        ("01-99-00-12-34", "01 99 00 12 34", "0199001234"),
        ("01\u201199\u201100\u201112\u201134", "01 99 00 12 34", "0199001234"),
        ("01/99/00/12/34", "01 99 00 12 34", "0199001234"),
        ("0199001234", "01 99 00 12 34", "0199001234"),
        ("0 1 99 00 12 34", "01 99 00 12 34", "0199001234"),
        ("(0)1 99 00 12 34", "01 99 00 12 34", "0199001234"),
        ("01 99001234", "01 99 00 12 34", "0199001234"),
        ("01\u00a099\u202f00 12 34", "01 99 00 12 34", "0199001234"),
        ("0 800 00 00 00", "0 800 00 00 00", "0800000000"),
        ("0 805 000 000", "0 805 000 000", "0805000000"),
        ("0800000000", "0 800 00 00 00", "0800000000"),
        ("08.90.00.00.00", "0 890 00 00 00", "0890000000"),
        ("0800 000 000", "0800 000 000", "0800000000"),
        ("0884 00 00 00", "0884 00 00 00", "0884000000"),
        ("08 48 13 31 33", "08 48 13 31 33", "0848133133"),
        ("0848133133", "0 848 13 31 33", "0848133133"),
        ("0262 00 00 00", "02 62 00 00 00", "0262000000"),
        ("0596.00.00.00", "05 96 00 00 00", "0596000000"),
        ("0692 000 000", "06 92 00 00 00", "0692000000"),
    ],
)
def test_a_number_of_france_is_read_in_pairs(typed: str, printed: str, dialled: str) -> None:
    """However it is typed; a service’s number keeps the groups that it is known by."""
    assert parse_phone(typed) == Phone(printed, dialled)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        *(
            (number, number)
            for number in ("15", "17", "18", "112", "114", "115", "119", "3114", "3966", "39 19")
        ),
        ("116117", "116 117"),
        ("116 117", "116 117"),
        ("116 000", "116 000"),
        ("118 218", "118 218"),
        ("1013", "1013"),
    ],
)
def test_short_numbers_are_dialled_as_they_are(typed: str, printed: str) -> None:
    """Rescue, social emergencies, care out of hours, services in four digits, directories."""
    assert parse_phone(typed) == Phone(printed, typed.replace(" ", ""))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("+33 1 99 00 12 34", "+33 1 99 00 12 34"),
        ("+33199001234", "+33 1 99 00 12 34"),
        ("+33 199 001 234", "+33 1 99 00 12 34"),
        ("+ 33 1.99.00.12.34", "+33 1 99 00 12 34"),
        ("+262 262 00 00 00", "+262 262 00 00 00"),
        ("+590 590 00 00 00", "+590 590 00 00 00"),
        ("+594 594 00 00 00", "+594 594 00 00 00"),
        ("+596 596 00 00 00", "+596 596 00 00 00"),
        ("+508 41 00 00", "+508 41 00 00"),
        ("+681 72 00 00", "+681 72 00 00"),
        ("+687 20.00.00", "+687 20 00 00"),
        ("+689 40 00 00 00", "+689 40 00 00 00"),
        ("+32 2 000 00 00", "+32 2 000 00 00"),
        ("+41 21 000 00 00", "+41 21 000 00 00"),
        ("+352 20 00 00 00", "+352 20 00 00 00"),
        ("+377 98 00 00 00", "+377 98 00 00 00"),
        ("+49 30 000000", "+49 30 000000"),
        ("+39 06 0000 0000", "+39 06 0000 0000"),
        ("+34 910 00 00 00", "+34 910 00 00 00"),
        ("+351 210 000 000", "+351 210 000 000"),
        ("+44 20 7946 0000", "+44 20 7946 0000"),
        ("+353 1 000 0000", "+353 1 000 0000"),
        ("+31 20 000 0000", "+31 20 000 0000"),
        ("+1 (514) 555-0100", "+1 514 555 0100"),
        ("+212 5 00 00 00 00", "+212 5 00 00 00 00"),
        ("+213 21 00 00 00", "+213 21 00 00 00"),
        ("+216 71 000 000", "+216 71 000 000"),
        ("+221 33 000 00 00", "+221 33 000 00 00"),
        ("+225 07 00 00 00 00", "+225 07 00 00 00 00"),
        ("+961 1 000 000", "+961 1 000 000"),
    ],
)
def test_a_number_abroad_is_dialled_with_its_plus(typed: str, printed: str) -> None:
    """From any country; its own groups are kept, and made where there are none."""
    assert parse_phone(typed) == Phone(printed, "+" + "".join(filter(str.isdigit, typed)))


@pytest.mark.parametrize(
    ("typed", "write"),
    [
        ("+33 (0)1 99 00 12 34", "+33 1 99 00 12 34"),
        ("+33 01 99 00 12 34", "+33 1 99 00 12 34"),
        ("+33(0)199001234", "+33 1 99 00 12 34"),
        ("0033 1 99 00 12 34", "+33 1 99 00 12 34"),
        ("0041 22 123 45 67", "+41 22 123 45 67"),
        ("00 41 22 123 45 67", "+41 22 123 45 67"),
        ("0 0 41 22 123 45 67", "+41 22 123 45 67"),
        ("(0041) 22 123 45 67", "+41 22 123 45 67"),
        ("(00)41 22 123 45 67", "+41 22 123 45 67"),
        ("00.41.22.123.45.67", "+41 22 123 45 67"),
        ("0041221234567", "+41 22 123 45 67"),
        ("0032 470 12 34 56", "+32 470 12 34 56"),
        ("0044 20 7946 0000", "+44 20 7946 0000"),
        ("001 514 555 0100", "+1 514 555 0100"),
        ("00 1 514-555-0100", "+1 514 555 0100"),
        ("011 41 22 123 45 67", "+41 22 123 45 67"),
        ("0041 (0)22 123 45 67", "+41 22 123 45 67"),
        ("022 123 45 67", "+41 22 123 45 67"),
        ("079/123.45.67", "+41 79 123 45 67"),
        ("081 123 45 67", "+41 81 123 45 67"),
        ("0848 133 133", "+41 848 133 133"),
        ("0848.133.133", "+41 848 133 133"),
        ("0844 13 31 33", "+41 844 13 31 33"),
        ("0878 123 456", "+41 878 123 456"),
        ("0836 123 456", "0 836 12 34 56"),
        ("0470 12 34 56", "+32 470 12 34 56"),
        ("0470/12.34.56", "+32 470 12 34 56"),
        ("0470 123 456", "+32 470 123 456"),
        ("019 900 1234", "01 99 00 12 34"),
        ("06 1234 5678", "06 12 34 56 78"),
        ("+262 0262 00 00 00", "+262 262 00 00 00"),
        ("+32 (0)2 000 00 00", "+32 2 000 00 00"),
        ("+41 (0)21 000 00 00", "+41 21 000 00 00"),
        ("+44 (0)20 7946 0000", "+44 20 7946 0000"),
        ("+49 (0)30 000000", "+49 30 000000"),
        ("+961 01 000 000", "+961 1 000 000"),
    ],
)
def test_what_to_write_is_told_and_right(typed: str, write: str) -> None:
    """Printed as typed, the number would not be the one that is dialled; what is told is taken."""
    with pytest.raises(ValidationError, match=r"write") as refused:
        Contact(phone=typed, verified_on=DAY)
    assert write in str(refused.value)
    assert parse_phone(write).printed == write


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("01 99 00 12", "has 8 digits: write the 10 digits"),
        ("01 99 00 12 34 56", "has 12 digits: write the 10 digits"),
        ("1", "has 1 digit: write"),
        *(
            (number, "write it in the text of `hours`")
            for number in ("144", "100", "811", "911", "1733", "101", "107", "117", "118", "1414")
        ),
        ("123", "has 3 digits: write"),
        ("0041 22 123 45", r"has 7 digits after \+41"),
        *(
            (
                f"01 99 00 12 34{sign}12",
                f"write “01 99 00 12 34” alone, and “{sign.lstrip(' ,(')}12”",
            )
            for sign in (
                " poste ",
                ", poste ",
                " x",
                "x",
                " ext. ",
                " ext ",
                " #",
                " p. ",
                " (poste ",
            )
        ),
        (
            "+41 22 123 45 67 interne 12",
            "write “.41 22 123 45 67” alone, and “interne 12” in `hours`",
        ),
        ("31000", "has 5 digits: write"),
        ("20 00 00", "has 6 digits: write"),
        ("02 000 00 00", r"has 9 digits: write .* or \+ and the code of its country"),
        ("33199001234", "has 11 digits: write"),
        ("1502030405", "does not begin with 0: write"),
        ("00 00 00 00 00", "none begins with 00. Write the real one"),
        ("00.00.00.00.01", "none begins with 00. Write the real one"),
        ("01 99 00 12 34 / 01 99 00 12 35", "has 20 digits: write"),
        ("01 99 00 12 34 (accueil)", "is no phone number alone: write"),
        ("O1 99 00 12 34", "is no phone number alone: write"),
        ("+33 1 99 00 12", r"has 7 digits after \+33, where it has 9: mend it"),
        ("+33 1 99 00 12 34 56", r"has 11 digits after \+33, where it has 9: mend it"),
        ("+1 555 0100", r"has 7 digits after \+1, where it has 10: mend it"),
        ("+800 0000 000", r"has 7 digits after \+800, where it has 8: mend it"),
        ("+33", "no country has this code, or too little follows it"),
        ("+999 12345678", "no country has this code, or too little follows it"),
    ],
)
def test_a_slip_in_a_number_is_told(typed: str, told: str) -> None:
    """A patient would call nobody, or somebody else."""
    with pytest.raises(ValidationError, match=told):
        Contact(phone=typed, verified_on=DAY)


def test_a_number_is_written_back_as_it_is_printed() -> None:
    """What is dumped of a record can be read again."""
    contact = Contact(phone="0199001234", verified_on=DAY)
    assert contact.model_dump()["phone"] == "01 99 00 12 34"
    assert Contact.model_validate(contact.model_dump(mode="json")) == contact


def test_only_a_number_abroad_asks_for_the_table() -> None:
    """Reading it takes longer than most checks."""
    ask = "import sys; from feuillet.model.phone import parse_phone; parse_phone(sys.argv[1])"
    ask += "; print('phonenumbers' in sys.modules)"
    said = [
        subprocess.check_output([sys.executable, "-c", ask, each], text=True)
        for each in ("01 99 00 12 34", "+33 1 99 00 12 34")
    ]
    assert [each.strip() for each in said] == ["False", "True"]


@pytest.mark.parametrize("typed", ["116 117", "116 000", "118 218"])
def test_case_16_a_number_of_six_digits(typed: str) -> None:
    """The number for care out of hours, and those of services and directories."""
    assert (parse_phone(typed).printed, parse_phone(typed).dialled) == (
        typed,
        typed.replace(" ", ""),
    )


@pytest.mark.parametrize("typed", ["+33 (0)1 40 00 00 00", "+33 01 40 00 00 00"])
def test_case_17_a_zero_after_33(typed: str) -> None:
    """Told, with the number to write, which dials as it is printed."""
    with pytest.raises(ValidationError, match=r"falls after \+33: write \+33 1 40 00 00 00"):
        Contact(phone=typed, verified_on=DAY)
    assert parse_phone("+33 1 40 00 00 00").dialled == "+33140000000"
