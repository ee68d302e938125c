"""How a document is set: one record for each edition. Code asks the record, never the name."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

EditionName = Literal["standard", "large-print"]


class Edition(NamedTuple):
    """An edition; sizes in pt. Its rules stand in `styles/editions/<name>.css`."""

    name: EditionName
    # The size of text, of the legal lines of printed matter, of a wordmark.
    text: float
    legal: float
    wordmark: float
    # What a document may go down to, whatever its styles say.
    least: float
    # Made where no edition is asked for; its files have no word of their own.
    is_usual: bool = False
    # Text runs over the whole width, one thing under the other, for those who read large letters.
    is_large: bool = False

    @property
    def titles(self) -> str:
        """The group of our own words that names each kind in this edition."""
        return "kind" if self.is_usual else self.name


EDITIONS: Mapping[EditionName, Edition] = {
    each.name: each
    for each in (
        Edition("standard", text=12, legal=10, wordmark=19, least=9, is_usual=True),
        # Page numbers and labels are as large as the text (UKAAF, guidance G003, Creating clear
        # print and large print documents).
        Edition("large-print", text=18, legal=18, wordmark=24, least=18, is_large=True),
    )
}
USUAL_EDITIONS = tuple(each.name for each in EDITIONS.values() if each.is_usual)
