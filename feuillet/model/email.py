"""E-mail addresses: as they are printed, and as a letter is sent to them."""

import re
from typing import NamedTuple
from urllib.parse import quote

from feuillet.model.fields import refuse
from feuillet.model.host import is_host, spelled

# What stands before the @ (RFC 5321, dot-string).
LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
LONGEST_LOCAL, LONGEST = 64, 254
# What an address of mailto: leaves as it is (RFC 6068).
PLAIN = "!$'*+-._~@"


class Email(NamedTuple):
    """An address as it is read, and as the network spells a domain with accents."""

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
    if not is_host(host) or len(value) > LONGEST:
        return f"“{host}” is no domain: write what follows the @ whole, as asso.example"
    return ""
