"""A part of the content that stays the same when procedures, organisations, kinds and languages are
added.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from shutil import rmtree

from feuillet.select import Job

PROCEDURE, ASSOCIATION, CLINIC = "cimentoplastie", "asso-sopk", "clinique-des-tilleuls"
LANGUAGES = ("fr", "en")
# One kind, and the clinic's forms, are enough to see what a command does.
KINDS, CLINIC_KINDS = ("handout",), ("handout", "consent", "refusal")


def sampled(
    jobs: Iterable[Job], by: Sequence[str] = ("procedure", "organisation")
) -> tuple[Job, ...]:
    """Of each form of a kind: each procedure and organisation once in each of its languages."""
    chosen: dict[tuple[str, ...], Job] = {}
    for job in jobs:
        form = (job.kind, job.edition, job.profile, job.language)
        for one in by:
            chosen.setdefault((*form, one, getattr(job, one)), job)
    return tuple(dict.fromkeys(chosen.values()))


def reduce(project: Path) -> None:
    """Leave one procedure in two languages in a copy of the content, which every organisation
    issues.
    """
    for folder in (project / "brochures" / "procedures").iterdir():
        if folder.name != PROCEDURE:
            rmtree(folder)
    for file in (project / "brochures" / "procedures" / PROCEDURE).glob("??.yaml"):
        if file.stem not in LANGUAGES:
            file.unlink()
    # A text may be changed here, and its not being recorded is a warning to count with.
    for name in ("versions", "translations", "reviews", "approvals"):
        (project / "brochures" / f"{name}.yaml").unlink(missing_ok=True)
    for file in (project / "brochures" / "organisations").glob("*/organisation.yaml"):
        issue(file, CLINIC_KINDS if file.parent.name == CLINIC else KINDS)


def issue(organisation: Path, kinds: Iterable[str]) -> None:
    """Let an organisation issue the procedure in these kinds and languages, and nothing else."""
    before = organisation.read_text("utf-8")
    issues = f"issues:\n  {PROCEDURE}: [{', '.join(kinds)}]\n"
    after = re.sub(r"(?m)^issues:.*\n(?:[ #].*\n)*", issues, before)
    after = re.sub(r"(?m)^languages: .*$", f"languages: [{', '.join(LANGUAGES)}]", after)
    # A file that says so already keeps its time.
    if after != before:
        organisation.write_text(after, "utf-8")
