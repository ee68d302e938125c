"""What the content files may say, as frozen, strict records."""

from feuillet.model.anatomy import KEY_AFTER_LEAD
from feuillet.model.brand import (
    COLOUR_ROLES,
    PRINTED_ROLES,
    SHIPPED_FAMILIES,
    Brand,
    ColourRole,
    Picture,
)
from feuillet.model.email import Email
from feuillet.model.fields import Step
from feuillet.model.figures import Duration, Quantity, Span
from feuillet.model.kind import (
    Kind,
    Pages,
    Slot,
)
from feuillet.model.law import SECTION_OF_TRAIT, Traits
from feuillet.model.legal_words import (
    OPENING_KEYS,
    complete_wording,
    join_sentences,
)
from feuillet.model.library import (
    FIELDS_BESIDE_TEXT,
    Library,
    Loaded,
    PlaceMarks,
    compute_content_fingerprint,
    find_drawings,
)
from feuillet.model.locale import Lexicon, Locale, merge_locales
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
from feuillet.model.rates import (
    BAND_LOWER_BOUNDS,
    Fact,
    Figure,
    Frequency,
    Rate,
    find_figure_part,
    has_figure,
)
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
from feuillet.model.status import Reviewer, ReviewState, Status
from feuillet.model.voice import DrawnMotif, Ground, Motif, Photo, Voice
from feuillet.model.wording import (
    CASES_REFERENCE,
    FIELDS_OF_FILE,
    Asked,
    BenefitWording,
    DrawingWording,
    Named,
    Passage,
    RiskWording,
    Wording,
)

__all__ = [
    "BAND_LOWER_BOUNDS",
    "CASES_REFERENCE",
    "COLOUR_ROLES",
    "FIELDS_BESIDE_TEXT",
    "FIELDS_OF_FILE",
    "KEY_AFTER_LEAD",
    "OPENING_KEYS",
    "PRINTED_ROLES",
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
    "ColourRole",
    "Contact",
    "Drawing",
    "DrawingWording",
    "DrawnMotif",
    "Duration",
    "Email",
    "Exemption",
    "Fact",
    "Figure",
    "Frequency",
    "Ground",
    "Kind",
    "Lexicon",
    "Library",
    "Loaded",
    "Locale",
    "Motif",
    "Named",
    "Organisation",
    "Pages",
    "Passage",
    "Phone",
    "Photo",
    "Picture",
    "PlaceMarks",
    "Practitioner",
    "Procedure",
    "Published",
    "Quantity",
    "Rate",
    "Release",
    "ReviewState",
    "Reviewed",
    "ReviewedText",
    "Reviewer",
    "Reviews",
    "Risk",
    "RiskWording",
    "Site",
    "Slot",
    "Source",
    "Span",
    "Status",
    "Step",
    "Traits",
    "Translations",
    "Versions",
    "Voice",
    "Website",
    "Wording",
    "complete_wording",
    "compute_content_fingerprint",
    "find_drawings",
    "find_figure_part",
    "has_figure",
    "join_sentences",
    "merge_locales",
]
