"""Hosts of e-mail, and what is typed in their place: no top-level domain, a usual misspelling."""

from feuillet.checks.support.top_level_domains import TOP_LEVEL_DOMAINS

# Kept for examples and networks of one's own (RFC 2606, RFC 6761).
_RESERVED_ENDINGS = frozenset({"example", "invalid", "localhost", "test"})
# The big hosts of mail, each with the ending that is usual first.
_ENDINGS_BY_HOST = {
    "gmail": ("com",),
    "googlemail": ("com",),
    "hotmail": ("com", "fr", "be", "ch", "ca", "it", "es", "de", "nl", "co.uk"),
    "outlook": ("com", "fr", "be", "it", "es", "de", "pt"),
    "live": ("fr", "com", "be", "ca", "it", "nl", "co.uk"),
    "yahoo": ("fr", "com", "be", "ca", "it", "es", "de", "co.uk"),
    "ymail": ("com",),
    "icloud": ("com",),
    "aol": ("com", "fr", "de"),
    "msn": ("com",),
    "orange": ("fr",),
    "wanadoo": ("fr",),
    "free": ("fr",),
    "sfr": ("fr",),
    "neuf": ("fr",),
    "bbox": ("fr",),
    "laposte": ("net",),
    "numericable": ("fr", "com"),
    "club-internet": ("fr",),
    "aliceadsl": ("fr",),
    "cegetel": ("net",),
    "protonmail": ("com", "ch"),
    "gmx": ("fr", "com", "ch", "de", "at", "net"),
    "bluewin": ("ch",),
    "skynet": ("be",),
    "telenet": ("be",),
    "videotron": ("ca",),
    "sympatico": ("ca",),
}
# What they have no other ending than.
_SOLE_ENDINGS = frozenset({"gmail", "googlemail", "icloud"})
# Of countries, and mostly typed for “com”.
_ENDINGS_LIKE_COM = frozenset({"co", "cm", "om"})
# A shorter name is too much like others.
_SHORTEST_HOST = 5
# What an ending may be a slip for; “gouv” and “asso” stand before one.
_USUAL_ENDINGS = ("com", "org", "net", "info", "fr", "ch", "be", "lu", "ca", "eu", "paris", "bzh")
_SECOND_LEVELS = frozenset({"gouv", "asso"})


def has_top_level_domain(host: str) -> bool:
    """Whether its last part is one; letters beyond ASCII are not looked at."""
    ending = host.lower().rpartition(".")[2]
    known = TOP_LEVEL_DOMAINS | _RESERVED_ENDINGS
    return ending in known or ending.startswith("xn--") or not ending.isascii()


def suggest_mail_host(host: str) -> str:
    """What is meant, where a host looks like a slip; empty where it does not, or nobody can say."""
    typed = host.lower()
    if typed.startswith("www."):
        return suggest_mail_host(typed[4:]) or typed[4:]
    name, _, ending = typed.partition(".")
    meant = _find_big_host(name)
    if meant and (found := _choose_ending(name, meant, ending)):
        return f"{meant}.{found}" if f"{meant}.{found}" != typed else ""
    return "" if has_top_level_domain(typed) else _suggest_ending(typed)


def _find_big_host(name: str) -> str:
    """The big host of that name, or of one that is a slip for it."""
    if name in _ENDINGS_BY_HOST:
        return name
    close = (each for each in _ENDINGS_BY_HOST if len(each) >= _SHORTEST_HOST)
    return next(
        (each for each in close if _has_same_beginning(name, each) and _is_slip(name, each)), ""
    )


def _choose_ending(name: str, meant: str, ending: str) -> str:
    """The ending that a big host has; empty where the name may be another’s."""
    endings = _ENDINGS_BY_HOST[meant]
    if ending in endings:
        return ending
    sole = name == meant and meant in _SOLE_ENDINGS
    if not sole and ending not in _ENDINGS_LIKE_COM and has_top_level_domain(ending):
        return ""
    return next((each for each in endings if _is_slip(ending, each)), endings[0])


def _suggest_ending(host: str) -> str:
    begin, _, ending = host.rpartition(".")
    if ending in _SECOND_LEVELS:
        return f"{host}.fr"
    meant = next((each for each in _USUAL_ENDINGS if _is_slip(ending, each)), "")
    return f"{begin}.{meant}" if meant else ""


def _has_same_beginning(typed: str, meant: str) -> bool:
    """« range » and « mail » are names of their own."""
    return typed[:1] == meant[:1] or typed[:2] == meant[1::-1]


def _is_slip(typed: str, meant: str) -> bool:
    """One letter too many, too few or another, or two in turn."""
    pairs = enumerate(zip(typed, meant, strict=False))
    alike = next((n for n, (one, other) in pairs if one != other), min(len(typed), len(meant)))
    one, other = typed[alike:], meant[alike:]
    turned = one[:2] == other[:2][::-1] and one[2:] == other[2:]
    return typed != meant and (one[1:] in {other[1:], other} or one == other[1:] or turned)
