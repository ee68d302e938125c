"""Who answers for a text, who has read it, and until when it holds."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, model_validator

from feuillet.messages import gettext as _
from feuillet.model.fields import (
    IsoDate,
    Language,
    NonEmptyText,
    Record,
    WholeNumber,
    build_refusal,
    refuse_repeated_ids,
)

ReviewState = Literal["draft", "in-review", "reviewed", "withdrawn"]


class Reviewer(Record):
    """A clinician who has read the text, by name and role."""

    name: NonEmptyText
    role: NonEmptyText


class Interest(Record):
    """A tie that an author or a reviewer has declared: with whom."""

    name: NonEmptyText
    tie: NonEmptyText


class Tested(Record):
    """The text read with patients, nearly in its last form."""

    on: IsoDate
    people: WholeNumber


class Status(Record):
    """Who answers for the text, who has reviewed it and until when it holds."""

    state: ReviewState
    owner: NonEmptyText
    deputy: NonEmptyText | None = None
    # Who paid for the text, and ties of interest; empty where there are none, absent where nobody
    # has said so.
    funding: tuple[NonEmptyText, ...] | None = None
    interests: tuple[Interest, ...] | None = None
    tested: Tested | None = None
    reviewed_by: Reviewer | None = None
    reviewed_on: IsoDate | None = None
    # The languages that the reviewer has read; all that there are where none is named.
    reviewed_in: Annotated[tuple[Language, ...], AfterValidator(refuse_repeated_ids)] = ()
    review_due: IsoDate

    @model_validator(mode="after")
    def review_is_named(self) -> Self:
        if self.state == "reviewed" and not (self.reviewed_by and self.reviewed_on):
            raise build_refusal(
                _(
                    "a reviewed text names its reviewer: give `reviewed_by` (name and role) and "
                    "`reviewed_on`"
                )
            )
        return self
