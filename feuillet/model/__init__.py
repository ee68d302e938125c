"""What the content files may say, as frozen, strict records."""

from feuillet.model.brand import ROLES, SHIPPED_FAMILIES, Brand, Picture, Role
from feuillet.model.figures import Frequency, Quantity, Rate, Span
from feuillet.model.kind import EditionName, Kind, Pages, Person, Profile, Slot
from feuillet.model.library import Library, Loaded, Marks, Step, content_fingerprint
from feuillet.model.locale import Locale, laid_over
from feuillet.model.organisation import Approval, Contact, Organisation, Practitioner, Site
from feuillet.model.procedure import Benefit, Procedure, Reviewer, Risk, Source, Status
from feuillet.model.settings import CheckSettings, Exemption, Translations, Versions
from feuillet.model.wording import Asked, Named, Passage, RiskWording, Wording

__all__ = [
    "ROLES",
    "SHIPPED_FAMILIES",
    "Approval",
    "Asked",
    "Benefit",
    "Brand",
    "CheckSettings",
    "Contact",
    "EditionName",
    "Exemption",
    "Frequency",
    "Kind",
    "Library",
    "Loaded",
    "Locale",
    "Marks",
    "Named",
    "Organisation",
    "Pages",
    "Passage",
    "Person",
    "Picture",
    "Practitioner",
    "Procedure",
    "Profile",
    "Quantity",
    "Rate",
    "Reviewer",
    "Risk",
    "RiskWording",
    "Role",
    "Site",
    "Slot",
    "Source",
    "Span",
    "Status",
    "Step",
    "Translations",
    "Versions",
    "Wording",
    "content_fingerprint",
    "laid_over",
]
