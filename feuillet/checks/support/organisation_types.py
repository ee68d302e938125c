"""What an organisation is called by its type, with its article."""

from feuillet.messages import N_
from feuillet.messages import gettext as _

_ORGANISATION_TYPES = {
    "association": N_("an association"),
    "clinic": N_("a clinic"),
    "platform": N_("a platform"),
    "practice": N_("a practice"),
}


def name_organisation_type(called: str) -> str:
    """“a clinic”."""
    return _(_ORGANISATION_TYPES[called])
