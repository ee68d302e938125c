"""What the content files may say, as frozen, strict records."""

from feuillet.model.brand import ROLES, SHIPPED_FAMILIES, Brand, Picture, Role
from feuillet.model.figures import Frequency, Quantity, Rate, Span
from feuillet.model.kind import EditionName, Kind, Pages, Person, Profile, Slot
from feuillet.model.library import APART, Library, Loaded, Marks, Step, content_fingerprint
from feuillet.model.locale import Locale, laid_over
from feuillet.model.organisation import Approval, Contact, Organisation, Practitioner, Site
from feuillet.model.procedure import Benefit, Procedure, Reviewer, Risk, Source, State, Status
from feuillet.model.settings import (
    Approvals,
    Approved,
    CheckSettings,
    Exemption,
    Reviewed,
    ReviewedText,
    Reviews,
    Translations,
    Versions,
)
from feuillet.model.wording import Asked, Named, Passage, RiskWording, Wording

__all__ = [
    "APART",
    "ROLES",
    "SHIPPED_FAMILIES",
    "Approval",
    "Approvals",
    "Approved",
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
    "Reviewed",
    "ReviewedText",
    "Reviewer",
    "Reviews",
    "Risk",
    "RiskWording",
    "Role",
    "Site",
    "Slot",
    "Source",
    "Span",
    "State",
    "Status",
    "Step",
    "Translations",
    "Versions",
    "Wording",
    "content_fingerprint",
    "laid_over",
]
