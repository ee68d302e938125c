"""Who decides and signs: one word for each sort of person."""

from typing import Literal, get_args

# An adult, the representatives of a minor, an adult under legal protection.
PersonCategory = Literal["adult", "minor", "protected"]
USUAL_PERSON: PersonCategory = "adult"
PERSONS: tuple[PersonCategory, ...] = get_args(PersonCategory)
