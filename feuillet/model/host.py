"""Names of hosts: what follows the @ of an e-mail address, and what begins a web address."""

import re
import unicodedata

# A domain (RFC 1035), once it is ASCII.
HOST = re.compile(
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})"
)
LONGEST = 253
# Letters of their own today (RFC 5892), which Python's older rule would write as others.
OF_THEIR_OWN = re.compile(r"[ßς]")
PART = re.compile(r"(?!-)[\w-]+(?<!-)")


def is_host(name: str) -> bool:
    """Whether the network can have it; a number alone is none, nor is a name without a dot."""
    written = spelled(name)
    return len(written) <= LONGEST and HOST.fullmatch(written) is not None


def spelled(name: str) -> str:
    """In ASCII (RFC 5891); empty for what no network could have."""
    try:
        return ".".join(map(as_ascii, name.split("."))) if re.fullmatch(r"[\w.-]+", name) else ""
    except UnicodeError:
        return ""


def as_ascii(part: str) -> str:
    if OF_THEIR_OWN.search(part) and PART.fullmatch(part):
        letters = unicodedata.normalize("NFC", part.lower())
        return f"xn--{letters.encode('punycode').decode()}"
    return part.encode("idna").decode()
