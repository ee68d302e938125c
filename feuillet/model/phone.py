"""Telephone numbers, printed and dialled. Only here is phonenumbers, Google's table by country."""

import re
from typing import NamedTuple

from feuillet.messages import N_, ngettext
from feuillet.messages import gettext as _
from feuillet.model.fields import build_refusal

# Whoever groups a number with other signs means the same groups.
_GROUPING_SIGNS = re.compile(r"[\s.()/\u2010-\u2015-]+")
# Short numbers of France (ARCEP): rescue and social emergencies, services, directories.
_SHORT_NUMBER = re.compile(r"1[578]|11[2459]|19[167]|10\d\d|3\d{3}|116\d{3}|118\d{3}")
# The codes of France and its territories, where a number is read in pairs.
_FRENCH_CODES = {33, 262, 508, 590, 594, 596, 681, 687, 689}
# Short numbers of Belgium, Switzerland and Canada, as far as France has none of them.
_SHORT_NUMBER_ABROAD = re.compile(r"10\d|11[178]|14[3-8]|[2-9]11|999|988|17\d\d|14\d\d")
# What leads abroad from most countries, and from North America.
_LEAD_ABROAD = re.compile(r"\D*(?:0\D*1\D*1(?=(?:\D*\d){11})|0\D*0(?=\D*[1-9]))\D*")
# « poste 12 », « ext. 12 », « x12 », « #12 », after the digits of a number.
_EXTENSION = re.compile(
    r"(?<=\d)[\s,;(-]*((?:postes?|p\.|ext(?:ension)?\b\.?|int(?:erne)?\b\.?|tsl\.?|x|#)"
    r"\s*:?\s*\d{1,6})\)?\s*$",
    re.IGNORECASE,
)
# The ten digits of France, as they are set apart; areas overseas are known by four of them.
_FRENCH_GROUPS = re.compile(r"(?:\d{10}|(?:\d\d ){4}\d\d|0 \d(?: \d\d){4}|\d\d \d{8})")
_OVERSEAS_AREA = re.compile(r"0(?:26[239]|59[046]|639|69[0-7]|976) ")
# Of 083 to 088, France gives out one, 0884.
_SERVICE_AREA = re.compile(r"0 8|08(?:[0-29]\d|84) |08 ")
# How neighbours set apart a number of ten digits that begins with 0.
_NEIGHBOURS_GROUPS = (
    (re.compile(r"0\d\d \d{3} \d\d \d\d|08(?:4[0248]|78) [\d ]{7,8}"), 41, "Switzerland"),
    (re.compile(r"04\d\d \d\d \d\d \d\d|04\d\d \d{3} \d{3}"), 32, "Belgium"),
)
# The longest group that is still read at one glance.
_LONGEST_GROUP = 4
_DIGITS_OF_NUMBER = 10
_PHONE_REMEDY = N_(
    "write the 10 digits of a French number, as 01 40 00 00 00, "
    "or + and the code of its country or territory"
)


class Phone(NamedTuple):
    """A number in groups, and the digits that a telephone is given."""

    printed: str
    dialled: str

    @property
    def uri(self) -> str:
        return f"tel:{self.dialled}"

    def __str__(self) -> str:
        return self.printed


def parse_phone(value: str) -> Phone:
    """The number that an author means; a slip in it can hurt: what is none is refused."""
    digits = _GROUPING_SIGNS.sub("", value)
    if extension := _EXTENSION.search(value):
        raise build_refusal(
            _(
                "“{value}” has an extension, which no telephone dials: write “{number}” "
                "alone, and “{extension}” in `hours`"
            ).format(value=value, number=value[: extension.start()].strip(), extension=extension[1])
        )
    if not re.fullmatch(r"\+?[0-9]+", digits):
        raise build_refusal(
            _("“{value}” is no phone number alone: {remedy}").format(
                value=value, remedy=_(_PHONE_REMEDY)
            )
        )
    if digits.startswith("+"):
        return _parse_international_phone(value, digits)
    if lead := _LEAD_ABROAD.match(value):
        called = f"+{value[lead.end() :]}"
        raise build_refusal(
            _("“{value}” begins with {lead}, which not every country dials: write {right}").format(
                value=value,
                lead=_GROUPING_SIGNS.sub("", lead[0]),
                right=_parse_international_phone(called, _GROUPING_SIGNS.sub("", called)),
            )
        )
    if _SHORT_NUMBER.fullmatch(digits):
        return Phone(_choose_groups(value, _group_short_number(digits)), digits)
    if _SHORT_NUMBER_ABROAD.fullmatch(digits):
        raise build_refusal(
            _(
                "“{value}” is no short number of France, and has no country’s code: write it "
                "in the text of `hours`, with its country, and here a number that any "
                "telephone reaches"
            ).format(value=value)
        )
    _require_ten_digits(value, digits)
    _require_french_groups(value, digits)
    return Phone(_group_national_number(value, digits), digits)


def _require_ten_digits(value: str, digits: str) -> None:
    """As every number of France has them, the first of them 0."""
    if len(digits) != _DIGITS_OF_NUMBER:
        message = ngettext(
            "“{value}” has {count} digit: {remedy}",
            "“{value}” has {count} digits: {remedy}",
            len(digits),
        )
        raise build_refusal(message.format(value=value, count=len(digits), remedy=_(_PHONE_REMEDY)))
    if not digits.startswith("0"):
        raise build_refusal(
            _("“{value}” does not begin with 0: {remedy}").format(
                value=value, remedy=_(_PHONE_REMEDY)
            )
        )
    if digits.startswith("00"):
        raise build_refusal(
            _("“{value}” is no phone number: none begins with 00. Write the real one").format(
                value=value
            )
        )


def _require_french_groups(value: str, digits: str) -> None:
    """Ten digits in other groups than those of France may well be a neighbour's."""
    typed = " ".join(filter(None, _GROUPING_SIGNS.split(value)))
    served = _OVERSEAS_AREA.match(typed) or _SERVICE_AREA.match(typed)
    if served or _FRENCH_GROUPS.fullmatch(typed):
        return
    found = ((code, name) for form, code, name in _NEIGHBOURS_GROUPS if form.fullmatch(typed))
    code, country = next(found, (0, ""))
    abroad = (
        _(", as +{code} {number} for {country}").format(
            code=code, number=typed[1:], country=country
        )
        if code
        else ""
    )
    raise build_refusal(
        _(
            "“{value}” is not in the pairs of a French number: write it as {right} if it is "
            "one, else with + and the code of its country in place of the 0{abroad}"
        ).format(value=value, right=_group_national_number("", digits), abroad=abroad)
    )


def _parse_international_phone(value: str, digits: str) -> Phone:
    """A number with its country's code."""
    # It takes 50 ms, which a project without such a number should not pay.
    import phonenumbers  # noqa: PLC0415

    try:
        number = phonenumbers.parse(digits)
    except phonenumbers.NumberParseException:
        raise build_refusal(
            _(
                "“{value}” is no phone number: no country has this code, or too little follows it"
            ).format(value=value)
        ) from None
    code, dialled = (
        number.country_code or 0,
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
    )
    if (
        phonenumbers.is_possible_number_with_reason(number)
        != phonenumbers.ValidationResult.IS_POSSIBLE
    ):
        count = len(dialled.removeprefix(f"+{code}"))
        raise build_refusal(
            _("“{value}” has {count} digits after +{code}, where it has {usual}: mend it").format(
                value=value, count=count, code=code, usual=_describe_number_lengths(code)
            )
        )
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    groups = " ".join(_GROUPING_SIGNS.split(written))
    if dialled != digits:
        raise build_refusal(
            _(
                "“{value}”: a 0 for calls within the country falls after +{code}: write {groups}"
            ).format(value=value, code=code, groups=groups)
        )
    return Phone(groups if code in _FRENCH_CODES else _choose_groups(value, groups), dialled)


def _describe_number_lengths(code: int) -> str:
    """How many digits follow a country's code: « 9 », « 8 or 9 », « 4 to 11 »."""
    import phonenumbers  # noqa: PLC0415  (as above)

    region = phonenumbers.region_code_for_country_code(code)
    table = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(code, region)
    found = table.general_desc.possible_length if table and table.general_desc else ()
    return (
        _(" or ").join(map(str, found))
        if len(found) <= 2
        else _("{least} to {most}").format(least=min(found), most=max(found))
    )


def _group_national_number(value: str, digits: str) -> str:
    """In pairs; numbers of services, 08, as they are made known."""
    if digits.startswith("08"):
        return _choose_groups(
            value, f"{digits[0]} {digits[1:4]} {' '.join(_split_in_pairs(digits[4:]))}"
        )
    return " ".join(_split_in_pairs(digits))


def _group_short_number(digits: str) -> str:
    """« 116 117 »."""
    return f"{digits[:3]} {digits[3:]}" if len(digits) > 4 else digits


def _split_in_pairs(digits: str) -> list[str]:
    return re.findall("..", digits)


def _choose_groups(value: str, groups: str) -> str:
    """The author's own groups, where spaces set them apart and each is short; else those given."""
    typed = value.split()
    own = len(typed) > 1 and all(
        re.fullmatch(rf"\+?\d{{1,{_LONGEST_GROUP}}}", group) for group in typed
    )
    return " ".join(typed) if own else groups
