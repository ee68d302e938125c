"""Web addresses: whole ones that a code or a link opens, and what is printed of one."""

import re
import unicodedata
from typing import Annotated
from urllib.parse import unquote

from pydantic import AfterValidator, WithJsonSchema

from feuillet.model.fields import SEEN_URL, URL_LENGTH, refuse
from feuillet.model.host import is_host, spelled

WHOLE = re.compile(r"https://([^/?#]*)([^?#]*)(?:\?[^#]*)?(?:#.*)?")
PORT = re.compile(r":[1-9]\d{0,4}$")
REMEDY = "write it as the browser shows it, as https://asso.example"
MOST_PORTS = 65_535


def web_address(value: str) -> str:
    """An address that opens the same page for every reader."""
    if len(value) > URL_LENGTH:
        raise refuse(
            f"“{value[:40]}…” has {len(value)} characters: "
            f"write a web address of {URL_LENGTH} at most"
        )
    found = WHOLE.fullmatch(value)
    if not found:
        raise refuse(f"“{value}” is not a web address that starts with https://")
    if wrong := fault(value, found[1]):
        raise refuse(f"“{value}” is no web address: {wrong}")
    return value


def fault(value: str, host: str) -> str:
    """What is wrong and what to do; empty where nothing is."""
    if re.search(r"[\s<>\"\\^`{|}]", value) or any(map(unseen, value)):
        return "a space or a sign in it has no place there: copy it anew from the browser"
    if "@" in host:
        return "what stands before the @ is a user’s name: take it out"
    port = PORT.search(host)
    name = PORT.sub("", host)
    if re.fullmatch(r"[\d.]+|\[.*\]", name):
        return f"“{name}” is the number of a machine: write the name of the site"
    if not is_host(name) or (port and int(port[0][1:]) > MOST_PORTS):
        return f"“{host}” is no name of a site: {REMEDY}"
    if re.search(r"%(?![0-9A-Fa-f]{2})", value):
        return "write %25 for a percent sign"
    return ""


def unseen(sign: str) -> bool:
    return unicodedata.category(sign).startswith("C")


def as_read(address: str) -> str:
    """A web address as it is printed and typed."""
    return address.removeprefix("https://").rstrip("/")


def is_read_from(printed: str, address: str) -> bool:
    """Whether what is printed is the address, or the beginning of it that leads to its site."""
    (host, steps), (whole, way) = parts(printed), parts(address)
    return host == whole and way[: len(steps)] == steps


def parts(address: str) -> tuple[str, tuple[str, ...]]:
    """The site, and the steps to a page, of an address in whatever form it is written."""
    bare = re.sub(r"^https?://", "", address.strip(), flags=re.IGNORECASE)
    site, *steps = re.sub(r"(?<=.)/+$", "", re.split(r"[?#]", bare)[0]).split("/")
    host = (spelled(PORT.sub("", site)) or site).casefold().removeprefix("www.")
    return host + "".join(PORT.findall(site)), tuple(map(unquote, steps))


def host_alone(address: str) -> str:
    """The site of an address, without what a reader leaves out."""
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", address, flags=re.IGNORECASE).rstrip("/")
    if not is_host(bare.partition("/")[0]):
        raise refuse(f"“{address}” is no web address: write it as it is typed, as asso.example")
    return bare


def suggested(address: str) -> str:
    """What may stand for the address on paper."""
    return as_read(re.split(r"[?#]", address)[0]).removeprefix("www.")


Url = Annotated[str, AfterValidator(web_address), WithJsonSchema(SEEN_URL)]
