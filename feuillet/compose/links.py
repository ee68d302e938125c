"""Links of a web page: a number dials, an address opens. Paper has the words alone, and so has its twin on screen."""

import re

from markupsafe import Markup

from feuillet.compose.slots import Fill
from feuillet.profiles import Profile

# The number for those who hear or speak badly takes messages and video, no calls.
MESSAGED = {"114"}
EMERGENCY = re.compile(r"<strong>(1\d{1,2})</strong>")


def dialled(line: Markup) -> Markup:
    """The emergency numbers in a line of ours, which stand in bold; a line about one of them dials it as a whole."""
    numbers = EMERGENCY.findall(line)
    if len(numbers) == 1:
        return Markup('<a class="dial" href="{}">{}</a>').format(call(numbers[0]), line)
    each = EMERGENCY.sub(lambda found: f'<a href="{call(found[1])}">{found[0]}</a>', line)
    return Markup(each)  # noqa: S704 - it was escaped, and digits are added


def call(number: str) -> str:
    return f"{'sms' if number in MESSAGED else 'tel'}:{number}"


def linked(filled: Fill, profile: Profile) -> Fill:
    """Links are for a web page alone; it is written whole, so that its lines need no names."""
    if not profile.is_paged:
        return filled.each(lambda _, line: line._replace(key=""))
    return filled.each(lambda _, line: line._replace(link="", parts=()))
