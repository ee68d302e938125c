"""(a) A document for each organisation: imprinted by us, typeset by Typst, laid out by WeasyPrint
and by Chromium.
"""

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench import project, sheets, typesetter
from bench.running import built, process, timed
from bench.table import Row, faster
from feuillet.compose import Sheet

# The standard nearest to what we make, and none.
STANDARDS: Mapping[str, str | None] = {"ua-1": "ua-1", "plain": None}
CHOSEN = ("--language", "fr", "--profile", "screen")


def rows(folder: Path, organisations: int) -> Iterator[Row]:
    made_up = project.write(folder / "project", organisations)
    warmed(folder)
    documents = len(made_up) * len(project.KINDS)
    laid = list(
        sheets.composed(folder / "project", project.PROCEDURE, made_up[0].id, project.KINDS)
    )
    cold, warm = (
        documents / built(folder / "project", folder / name, folder / "cache", *CHOSEN)
        for name in ("cold", "warm")
    )
    peers = typeset(folder, laid, made_up)
    ua, plain = (documents / peers[name] if name in peers else None for name in ("ua-1", "plain"))
    page = len(laid) / weasyprint_seconds(folder, laid)
    browser = chromium_seconds(folder, laid)
    yield faster("(a) imprint, warm cache : Typst ua-1", warm, ua, "5")
    yield faster("(a) imprint, warm cache : Typst", warm, plain)
    yield faster("(a) imprint, cold cache : Typst ua-1", cold, ua)
    yield faster("(a) imprint, warm cache : WeasyPrint", warm, page, "40")
    yield faster(
        "(a) imprint, warm cache : Chromium", warm, len(laid) / browser if browser else None
    )


def prepared(folder: Path, organisations: int) -> tuple[Path, Path]:
    """A project, and a cache that holds its layouts."""
    project.write(folder / "project", organisations)
    built(folder / "project", folder / "output", folder / "cache", *CHOSEN)
    return folder / "project", folder / "cache"


def warmed(folder: Path) -> None:
    """One small build, so that our process is as warm as the compiler of Typst."""
    project.write(folder / "small", 1)
    one = ("--kind", "leaflet", "--jobs", "1")
    built(folder / "small", folder / "small-output", folder / "small-cache", *one, *CHOSEN)


def typeset(
    folder: Path, laid: Sequence[Sheet], made_up: Sequence[project.Invented]
) -> dict[str, float]:
    if not typesetter.INSTALLED:
        return {}
    work = folder / "typst"
    work.mkdir()
    typesetter.prepare(work, dict(zip(project.KINDS, laid, strict=True)))
    return {
        name: typesetter.seconds(work, tuple(asked(made_up, name)), chosen)
        for name, chosen in STANDARDS.items()
    }


def asked(made_up: Sequence[project.Invented], standard: str) -> Iterator[typesetter.Document]:
    """A name of its own under each standard: what it has made under another, the compiler
    remembers.
    """
    for each in made_up:
        for kind in project.KINDS:
            yield typesetter.Document(
                kind, {"name": f"{each.name} {standard}"}, Path(each.id, f"{kind}.pdf")
            )


def weasyprint_seconds(folder: Path, laid: Sequence[Sheet]) -> float:
    """As its documentation says it in Python, with our fonts: the process is warm, each document is
    laid out.
    """
    from feuillet.layout.fonts import use_only_our_fonts  # noqa: PLC0415  (only here, as below)

    use_only_our_fonts()
    # Fontconfig reads its configuration on this import.
    from weasyprint import HTML  # noqa: PLC0415

    def all_of_them() -> None:
        for number, sheet in enumerate(laid):
            HTML(string=sheets.whole(sheet)).write_pdf(
                folder / f"{number}.pdf", pdf_variant="pdf/ua-1"
            )

    return timed(all_of_them)


def chromium_seconds(folder: Path, laid: Sequence[Sheet]) -> float | None:
    """A process a document, as its command line wants it; None where it is not installed."""
    program = next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    if not program:
        return None
    taken = 0.0
    for number, sheet in enumerate(laid):
        page = folder / f"chromium-{number}.html"
        page.write_text(sheets.whole(sheet), "utf-8")
        asked = [
            f"--user-data-dir={folder / 'browser'}",
            f"--print-to-pdf={page.with_suffix('.pdf')}",
            page.as_uri(),
        ]
        taken += process(
            [program, "--headless", "--no-sandbox", "--disable-gpu", *asked], dict(os.environ)
        )
    return taken
