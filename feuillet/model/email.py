"""E-mail addresses: as they are printed, and as a letter is sent to them."""

import re
from typing import NamedTuple
from urllib.parse import quote

from feuillet.messages import gettext as _
from feuillet.model.fields import build_refusal
from feuillet.model.host import encode_domain, is_host_name

# What stands before the @ (RFC 5321, dot-string).
_LOCAL_PART = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LONGEST_LOCAL_PART, _LONGEST_EMAIL = 64, 254
# What an address of mailto: leaves as it is (RFC 6068).
_UNQUOTED_SIGNS = "!$'*+-._~@"


class Email(NamedTuple):
    """An address as it is read, and as the network spells a domain with accents."""

    printed: str
    sent_to: str

    @property
    def uri(self) -> str:
        return f"mailto:{quote(self.sent_to, safe=_UNQUOTED_SIGNS)}"

    def __str__(self) -> str:
        return self.printed


def parse_email(value: str) -> Email:
    local, _unused, host = value.rpartition("@")
    if wrong := _describe_email_fault(value, local, host):
        raise build_refusal(
            _("“{value}” is no e-mail address: {wrong}").format(value=value, wrong=wrong)
        )
    return Email(value, f"{local}@{encode_domain(host)}")


def _describe_email_fault(value: str, local: str, host: str) -> str:
    """What is wrong and what to do; empty where nothing is."""
    if re.search(r"[\s<>,;:]", value):
        return _("write one address alone, without spaces, brackets or a name")
    if not local or not host:
        return _("write it as name@domain")
    if not _LOCAL_PART.fullmatch(local) or len(local) > _LONGEST_LOCAL_PART:
        return _("“{local}” cannot stand before the @: write letters without accents").format(
            local=local
        )
    if not is_host_name(host) or len(value) > _LONGEST_EMAIL:
        return _("“{host}” is no domain: write what follows the @ whole, as asso.example").format(
            host=host
        )
    return ""
