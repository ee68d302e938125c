"""Who hands a document out: an organisation, its brand and its sites."""

from feuillet.checks.sender import (
    brand_colour,
    brand_contrast,
    brand_distance,
    brand_font,
    brand_ground,
    brand_unread,
    coarse_logo,
    coarse_photo,
    contact_age,
    email_slips,
    empty_local_row,
    local_rows,
    namesakes,
    organisation_words,
    printer_address,
    unasked_local,
    unprinted,
    welcome,
)
from feuillet.checks.support.protocol import Check

CHECKS: tuple[Check, ...] = (
    brand_colour,
    brand_contrast,
    brand_distance,
    brand_font,
    brand_ground,
    brand_unread,
    coarse_logo,
    coarse_photo,
    contact_age,
    email_slips,
    empty_local_row,
    local_rows,
    namesakes,
    organisation_words,
    printer_address,
    unasked_local,
    unprinted,
    welcome,
)
