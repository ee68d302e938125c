"""What the content files may say, as frozen, strict records."""

from feuillet.model.brand import ROLES, SHIPPED_FAMILIES, Brand, Picture, Role
from feuillet.model.figures import Duration, Quantity, Span
from feuillet.model.kind import EditionName, Kind, Pages, Person, Profile, Slot
from feuillet.model.law import SECTION_OF_TRAIT, Traits
from feuillet.model.library import Library, Loaded, Marks, Step, content_fingerprint
from feuillet.model.locale import Locale, laid_over
from feuillet.model.organisation import Approval, Contact, Organisation, Practitioner, Site
from feuillet.model.procedure import Benefit, Procedure, Risk, Source
from feuillet.model.rates import BANDS, Fact, Figure, Frequency, Rate, known, part_of
from feuillet.model.said import AFTER_LEAD, OPENING, completed
from feuillet.model.settings import CheckSettings, Exemption, Versions
from feuillet.model.status import Reviewer, Status
from feuillet.model.wording import Asked, BenefitWording, Named, Passage, RiskWording, Wording

__all__ = [
    "AFTER_LEAD",
    "BANDS",
    "OPENING",
    "ROLES",
    "SECTION_OF_TRAIT",
    "SHIPPED_FAMILIES",
    "Approval",
    "Asked",
    "Benefit",
    "BenefitWording",
    "Brand",
    "CheckSettings",
    "Contact",
    "Duration",
    "EditionName",
    "Exemption",
    "Fact",
    "Figure",
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
    "Traits",
    "Versions",
    "Wording",
    "completed",
    "content_fingerprint",
    "known",
    "laid_over",
    "part_of",
]
