"""E-mail addresses: as they are printed, and as a letter is sent to them."""

import re
from typing import NamedTuple
from urllib.parse import quote

from feuillet.model.fields import refuse

# What stands before the @ (RFC 5321, dot-string), and a domain (RFC 1035) once it is ASCII.
LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
HOST = re.compile(
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})"
)
LONGEST_LOCAL, LONGEST = 64, 254
# What an address of mailto: leaves as it is (RFC 6068).
PLAIN = "!$'*+-._~@"


class Email(NamedTuple):
    """An address as it is read, and as the network spells a domain with accents (RFC 3490)."""

    printed: str
    sent_to: str

    @property
    def uri(self) -> str:
        return f"mailto:{quote(self.sent_to, safe=PLAIN)}"

    def __str__(self) -> str:
        return self.printed


def read_email(value: str) -> Email:
    local, _, host = value.rpartition("@")
    if wrong := fault(value, local, host):
        raise refuse(f"“{value}” is no e-mail address: {wrong}")
    return Email(value, f"{local}@{spelled(host)}")


def fault(value: str, local: str, host: str) -> str:
    """What is wrong and what to do; empty where nothing is."""
    if re.search(r"[\s<>,;:]", value):
        return "write one address alone, without spaces, brackets or a name"
    if not local or not host:
        return "write it as name@domain"
    if not LOCAL.fullmatch(local) or len(local) > LONGEST_LOCAL:
        return f"“{local}” cannot stand before the @: write letters without accents"
    if not HOST.fullmatch(spelled(host)) or len(value) > LONGEST:
        return f"“{host}” is no domain: write what follows the @ whole, as asso.example"
    return ""


def spelled(host: str) -> str:
    """In ASCII; empty for what no network could have."""
    try:
        return host.encode("idna").decode() if re.fullmatch(r"[\w.-]+", host) else ""
    except UnicodeError:
        return ""
