"""What the content files may say, as frozen, strict records."""

from feuillet.model.brand import PRINTED, ROLES, SHIPPED_FAMILIES, Brand, Picture, Role
from feuillet.model.email import Email
from feuillet.model.figures import Duration, Quantity, Span
from feuillet.model.kind import EditionName, Kind, Pages, Person, Profile, Slot
from feuillet.model.law import SECTION_OF_TRAIT, Traits
from feuillet.model.library import APART, Library, Loaded, Marks, Step, content_fingerprint, drawn
from feuillet.model.locale import Lexicon, Locale, laid_over
from feuillet.model.organisation import (
    Approval,
    Contact,
    Organisation,
    Practitioner,
    Published,
    Site,
    Website,
)
from feuillet.model.phone import Phone
from feuillet.model.procedure import Benefit, Drawing, Procedure, Risk, Source
from feuillet.model.rates import BANDS, Fact, Figure, Frequency, Rate, known, part_of
from feuillet.model.said import AFTER_LEAD, OPENING, completed, joined
from feuillet.model.settings import (
    Approvals,
    Approved,
    CheckSettings,
    Exemption,
    Release,
    Reviewed,
    ReviewedText,
    Reviews,
    Translations,
    Versions,
)
from feuillet.model.status import Reviewer, State, Status
from feuillet.model.wording import CASES, Asked, BenefitWording, DrawingWording, Named, Passage, RiskWording, Wording

__all__ = [
    "AFTER_LEAD",
    "APART",
    "BANDS",
    "CASES",
    "OPENING",
    "PRINTED",
    "ROLES",
    "SECTION_OF_TRAIT",
    "SHIPPED_FAMILIES",
    "Approval",
    "Approvals",
    "Approved",
    "Asked",
    "Benefit",
    "BenefitWording",
    "Brand",
    "CheckSettings",
    "Contact",
    "Drawing",
    "DrawingWording",
    "Duration",
    "EditionName",
    "Email",
    "Exemption",
    "Fact",
    "Figure",
    "Frequency",
    "Kind",
    "Lexicon",
    "Library",
    "Loaded",
    "Locale",
    "Marks",
    "Named",
    "Organisation",
    "Pages",
    "Passage",
    "Person",
    "Phone",
    "Picture",
    "Practitioner",
    "Procedure",
    "Profile",
    "Published",
    "Quantity",
    "Rate",
    "Release",
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
    "Traits",
    "Translations",
    "Versions",
    "Website",
    "Wording",
    "completed",
    "content_fingerprint",
    "drawn",
    "joined",
    "known",
    "laid_over",
    "part_of",
]
