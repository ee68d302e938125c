"""Web addresses: whole ones that a code or a link opens, and what is printed of one."""

import re
import unicodedata
from typing import Annotated
from urllib.parse import unquote

from pydantic import AfterValidator, WithJsonSchema

from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model.fields import LONGEST_URL, URL_SCHEMA, build_refusal
from feuillet.model.host import encode_domain, is_host_name

_WHOLE_WEB_ADDRESS = re.compile(r"https://([^/?#]*)([^?#]*)(?:\?[^#]*)?(?:#.*)?")
_PORT_NUMBER = re.compile(r":[1-9]\d{0,4}$")
_WEB_ADDRESS_REMEDY = N_("write it as the browser shows it, as https://asso.example")
_LARGEST_PORT = 65_535
# What a program puts in place of what it cuts off; three dots inside a word may be the page's own.
_CUT_SIGN = re.compile(
    r"[…‥⋯]|%E2%80%A6|(?:^|(?<=[/=\[(]))\.{3,}|\.{3,}(?=[/?#&\])]|$)|\.\.$", re.IGNORECASE
)
SHORTENED_ADDRESS = N_(
    "it was shortened when it was copied: open the page, and copy the whole address "
    "from the browser"
)


def _validate_web_address(value: str) -> str:
    """An address that opens the same page for every reader."""
    if len(value) > LONGEST_URL:
        raise build_refusal(
            _(
                "“{value}…” has {count} characters: write a web address of {longest_url} at most"
            ).format(value=value[:40], count=len(value), longest_url=LONGEST_URL)
        )
    if is_shortened_address(value):
        raise build_refusal(
            _("“{value}” is no web address: {remedy}").format(
                value=value, remedy=_(SHORTENED_ADDRESS)
            )
        )
    found = _WHOLE_WEB_ADDRESS.fullmatch(value)
    if not found:
        raise build_refusal(
            _("“{value}” is not a web address that starts with https://").format(value=value)
        )
    if wrong := _describe_web_address_fault(value, found[1]):
        raise build_refusal(
            _("“{value}” is no web address: {wrong}").format(value=value, wrong=wrong)
        )
    return value


def _describe_web_address_fault(value: str, host: str) -> str:
    """What is wrong and what to do; empty where nothing is."""
    if re.search(r"[\s<>\"\\^`{|}]", value) or any(map(_is_control_sign, value)):
        return _("a space or a sign in it has no place there: copy it anew from the browser")
    if "@" in host:
        return _("what stands before the @ is a user’s name: take it out")
    port = _PORT_NUMBER.search(host)
    name = _PORT_NUMBER.sub("", host)
    if re.fullmatch(r"[\d.]+|\[.*\]", name):
        return _("“{name}” is the number of a machine: write the name of the site").format(
            name=name
        )
    if not is_host_name(name) or (port and int(port[0][1:]) > _LARGEST_PORT):
        return _("“{host}” is no name of a site: {remedy}").format(
            host=host, remedy=_(_WEB_ADDRESS_REMEDY)
        )
    if re.search(r"%(?![0-9A-Fa-f]{2})", value):
        return _("write %25 for a percent sign")
    return ""


def is_shortened_address(address: str) -> bool:
    """Whether a program has cut a part of it off, as « https://asso.example/pre… »."""
    return bool(_CUT_SIGN.search(address.strip()))


def _is_control_sign(sign: str) -> bool:
    return unicodedata.category(sign).startswith("C")


def format_web_address(address: str) -> str:
    """A web address as it is printed and typed."""
    return address.removeprefix("https://").rstrip("/")


def is_beginning_of_address(printed: str, address: str) -> bool:
    """Whether what is printed is the address, or the beginning of it that leads to its site."""
    (host, steps), (whole, way) = _split_web_address(printed), _split_web_address(address)
    return host == whole and way[: len(steps)] == steps


def _split_web_address(address: str) -> tuple[str, tuple[str, ...]]:
    """The site, and the steps to a page, of an address in whatever form it is written."""
    bare = re.sub(r"^https?://", "", address.strip(), flags=re.IGNORECASE)
    site, *steps = re.sub(r"(?<=.)/+$", "", re.split(r"[?#]", bare)[0]).split("/")
    host = (encode_domain(_PORT_NUMBER.sub("", site)) or site).casefold().removeprefix("www.")
    return host + "".join(_PORT_NUMBER.findall(site)), tuple(map(unquote, steps))


def normalise_printed_address(address: str) -> str:
    """The site of an address, without what a reader leaves out."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", address, flags=re.IGNORECASE).rstrip("/")
    if is_shortened_address(bare):
        raise build_refusal(
            _("“{address}” is no web address: {remedy}").format(
                address=address, remedy=_(SHORTENED_ADDRESS)
            )
        )
    if not is_host_name(bare.partition("/")[0]):
        raise build_refusal(
            _("“{address}” is no web address: write it as it is typed, as asso.example").format(
                address=address
            )
        )
    return bare


def suggest_printed_address(address: str) -> str:
    """What may stand for the address on paper."""
    return format_web_address(re.split(r"[?#]", address)[0]).removeprefix("www.")


WebAddress = Annotated[str, AfterValidator(_validate_web_address), WithJsonSchema(URL_SCHEMA)]
