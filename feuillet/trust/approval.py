"""Whether an organisation has approved the very text that bears its name."""

from feuillet.model import Approved, Library, compute_content_fingerprint
from feuillet.trust.record_file import format_record

_APPROVALS_COMMENT = (
    "What was approved: by organisation who approved it, when, which version, "
    "and the fingerprints of its texts."
)


def find_approval(library: Library, organisation: str) -> Approved | None:
    """The record of the approval that an organisation names; None without one, and while it is not
    noted.
    """
    named, noted = (
        library.organisations[organisation].value.approval,
        library.approvals.value.root.get(organisation),
    )
    if named.state != "approved" or noted is None:
        return None
    same = (noted.by, noted.on, noted.version) == (named.by, named.on, named.version)
    return noted if same else None


def is_text_approved(library: Library, organisation: str, procedure: str, language: str) -> bool:
    """Whether the text is the one that the organisation approved, under the version that it
    approved.
    """
    noted = find_approval(library, organisation)
    if noted is None or noted.version != library.procedures[procedure].value.version:
        return False
    return noted.texts.get(procedure, {}).get(language) == compute_content_fingerprint(
        library, procedure, language
    )


def record_approvals(library: Library) -> str:
    """The text of approvals.yaml: an approval that is noted stays as it was, whatever has been
    changed since.
    """
    noted: dict[str, object] = {
        name: each.model_dump(mode="json") for name, each in library.approvals.value.root.items()
    }
    for name, organisation in library.organisations.items():
        if organisation.value.approval.state == "approved" and find_approval(library, name) is None:
            noted[name] = _build_approval(library, name).model_dump(mode="json")
    return format_record(_APPROVALS_COMMENT, noted)


def _build_approval(library: Library, name: str) -> Approved:
    """The approval that an organisation names, with the texts of its version as they are."""
    organisation = library.organisations[name].value
    approval = organisation.approval
    texts: dict[str, dict[str, str]] = {}
    for procedure, language in library.wordings:
        at_version = library.procedures[procedure].value.version == approval.version
        if at_version and organisation.issues_in(procedure, language):
            texts.setdefault(procedure, {})[language] = compute_content_fingerprint(
                library, procedure, language
            )
    return Approved.model_validate({**approval.model_dump(exclude={"state"}), "texts": texts})
