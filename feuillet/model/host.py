"""Names of hosts: what follows the @ of an e-mail address, and what begins a web address."""

import re
import unicodedata

# A domain (RFC 1035), once it is ASCII.
_HOST_NAME = re.compile(
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})"
)
_LONGEST_HOST_NAME = 253
# Letters of their own today (RFC 5892), which Python's older rule would write as others.
_IDNA_LETTERS = re.compile(r"[ßς]")
_HOST_LABEL = re.compile(r"(?!-)[\w-]+(?<!-)")


def is_host_name(name: str) -> bool:
    """Whether the network can have it; a number alone is none, nor is a name without a dot."""
    written = encode_domain(name)
    return len(written) <= _LONGEST_HOST_NAME and _HOST_NAME.fullmatch(written) is not None


def encode_domain(name: str) -> str:
    """In ASCII (RFC 5891); empty for what no network could have."""
    try:
        return (
            ".".join(map(_encode_domain_label, name.split(".")))
            if re.fullmatch(r"[\w.-]+", name)
            else ""
        )
    except UnicodeError:
        return ""


def _encode_domain_label(part: str) -> str:
    if _IDNA_LETTERS.search(part) and _HOST_LABEL.fullmatch(part):
        letters = unicodedata.normalize("NFC", part.lower())
        return f"xn--{letters.encode('punycode').decode()}"
    return part.encode("idna").decode()
