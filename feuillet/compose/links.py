"""Links of a web page: a number dials, an address opens. Paper has the words alone, and so has its
twin on screen.
"""

import re

from markupsafe import Markup

from feuillet.compose.slot_values import SlotValues
from feuillet.profiles import Profile

# The number for those who hear or speak badly takes messages and video, no calls.
_MESSAGE_NUMBERS = {"114"}
_EMERGENCY_NUMBER = re.compile(r"<strong>(1\d{1,2})</strong>")


def link_emergency_numbers(line: Markup) -> Markup:
    """The emergency numbers in a line of ours, which stand in bold; a line about one of them dials
    it as a whole.
    """
    numbers = _EMERGENCY_NUMBER.findall(line)
    if len(numbers) == 1:
        return Markup('<a class="dial" href="{}">{}</a>').format(_build_dial_uri(numbers[0]), line)
    each = _EMERGENCY_NUMBER.sub(
        lambda found: f'<a href="{_build_dial_uri(found[1])}">{found[0]}</a>', line
    )
    return Markup(each)  # noqa: S704 - it was escaped, and digits are added


def _build_dial_uri(number: str) -> str:
    return f"{'sms' if number in _MESSAGE_NUMBERS else 'tel'}:{number}"


def adapt_links_to_profile(filled: SlotValues, profile: Profile) -> SlotValues:
    """Links are for a web page alone; it is written whole, so that its lines need no names."""
    if not profile.is_paged:
        return filled.each(lambda _, line: line._replace(key=""))
    return filled.each(lambda _, line: line._replace(link="", parts=()))
