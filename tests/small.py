"""A small library made by hand: one procedure in two languages, a club, and a clinic with two
sites.
"""

from datetime import date
from pathlib import Path

from feuillet.compose.sheet import Sheet
from feuillet.findings import Finding, Place, build_error
from feuillet.model import (
    Brand,
    CheckSettings,
    Kind,
    Library,
    Loaded,
    Locale,
    Organisation,
    Procedure,
    Versions,
    Wording,
)
from feuillet.pipeline.layout_and_proof import MadeFile
from feuillet.pipeline.order import Order
from feuillet.select import Job, Request

TODAY = date(2026, 11, 23)
# What a kind shows of a site and of a practitioner.
SLOTS = ("identity", "practitioner")


def library() -> Library:
    return Library(
        procedures={"demo": Loaded(procedure(), "brochures/procedures/demo/procedure.yaml", {})},
        wordings={("demo", each): wording(each) for each in ("fr", "en")},
        organisations={"club": organisation("club"), "clinic": organisation("clinic", clinic=True)},
        brands={
            name: Loaded(Brand(), f"brochures/organisations/{name}/_brand.yml", {})
            for name in ("club", "clinic")
        },
        kinds={
            "handout": kind("handout"),
            "leaflet": kind("leaflet", profiles=("screen", "print")),
        },
        locales={each: locale(each) for each in ("fr", "en")},
        settings=Loaded(CheckSettings(), "brochures/checks.yaml", {}),
        versions=Loaded(Versions({}), "brochures/versions.yaml", {}),
        logos={},
    )


def procedure(version: str = "1.0") -> Procedure:
    return Procedure.model_validate(
        {
            "id": "demo",
            "version": version,
            "updated_on": "2026-11-23",
            "specialty": "demo",
            "status": {"state": "draft", "owner": "someone", "review_due": "2027-11-01"},
            "consent": "free",
            "site": "none",
            "traits": {"setting": ["visit"], "anaesthesia": [], "implant": "no", "radiation": "no"},
            "facts": {},
            "key_figures": ["a", "b", "c"],
            **dict.fromkeys(("risks", "benefits", "alternatives", "alert_signs", "local"), ()),
            "sources": {},
        }
    )


def wording(language: str) -> Loaded[Wording]:
    groups = (
        "key_figures",
        "sections",
        "traits",
        "benefits",
        "risks",
        "alternatives",
        "alert_signs",
    )
    written: dict[str, object] = {
        "language": language,
        "title": "Demo",
        "lead": "A demo.",
        "proposed": {"when": "A.", "gain": "B.", "limit": "C."},
        "day": (),
        "to_ask": (),
    }
    written |= {group: {} for group in groups}
    return Loaded(Wording.model_validate(written), f"brochures/procedures/demo/{language}.yaml", {})


def organisation(name: str, *, clinic: bool = False) -> Loaded[Organisation]:
    record = Organisation.model_validate(
        {
            "id": name,
            "type": "clinic" if clinic else "association",
            "name": name.title(),
            "fictitious": True,
            "wordmark": [name],
            "about": {},
            "languages": ["fr", "en"],
            "issues": {"demo": ["handout", "leaflet"] if clinic else ["handout"]},
            "approval": {"state": "none"},
            "sites": [{"id": each, "name": each} for each in ("north", "south")] if clinic else [],
            "practitioners": [{"id": "dr-a", "name": "A", "role": {}, "site": "north"}]
            if clinic
            else [],
        }
    )
    return Loaded(record, f"brochures/organisations/{name}/organisation.yaml", {})


def kind(name: str, profiles: tuple[str, ...] = ("screen",)) -> Loaded[Kind]:
    record = Kind.model_validate(
        {
            "id": name,
            "sections": (),
            "slots": {each: {"width": "80", "height": "20"} for each in SLOTS},
            "issuers": ("association", "clinic"),
            "editions": {name: {"pages": {"most": "4"}} for name in ("standard", "large-print")},
            "profiles": profiles,
            "imposition": "roll-fold" if "print" in profiles else None,
        }
    )
    return Loaded(record, f"templates/kinds/{name}/kind.yaml", {})


def locale(language: str) -> Loaded[Locale]:
    words = {
        "handout": "fiche",
        "leaflet": "depliant",
        "large-print": "gros-caracteres",
        "print": "a-plier",
    }
    record = Locale(language=language, name=language, words={"file": words})
    return Loaded(record, f"templates/locales/{language}.yaml", {})


def with_forms(consent: str = "free") -> Library:
    """The clinic issues a consent sheet as well."""
    full, word = library(), {"fr": "consentement", "en": "consent"}
    clinic = full.organisations["clinic"].value.model_copy(
        update={"issues": {"demo": ("handout", "consent")}}
    )
    form = full.kinds["handout"].value.model_copy(update={"id": "consent", "fields": True})
    procedure = full.procedures["demo"].value.model_copy(
        update={"consent": consent, "law": "CSP L.2141-10"}
    )
    locales = {
        name: each._replace(
            value=Locale(
                language=name,
                name=name,
                words={
                    "file": {**each.value.words["file"], "consent": word[name], "minor": "mineur"}
                },
            )
        )
        for name, each in full.locales.items()
    }
    return full._replace(
        organisations={"clinic": full.organisations["clinic"]._replace(value=clinic)},
        kinds={**full.kinds, "consent": full.kinds["handout"]._replace(value=form)},
        procedures={"demo": full.procedures["demo"]._replace(value=procedure)},
        locales=locales,
    )


def request(output: Path = Path("build")) -> Request:
    return Request(output=output, today=TODAY)


def sheet(job: Job) -> Sheet:
    """A sheet that differs for each job."""
    place = Place(f"brochures/procedures/{job.procedure}/{job.language}.yaml")
    return Sheet(
        name=f"{job.kind} of {job.organisation}",
        title="Demo",
        language=job.language,
        html=repr(job),
        styles=(),
        assets={},
        pages=(1, 4),
        lines=(),
        place=place,
    )


def order(job: Job, engine: str = "engine 1") -> Order:
    """An order of that sheet as it is."""
    return ordered(job, sheet(job), engine)


def ordered(job: Job, asked: Sheet, engine: str = "engine 1") -> Order:
    return Order(job, asked, asked.fingerprint(engine))


def made(order: Order) -> MadeFile:
    """A file that holds the sheet's HTML."""
    return MadeFile(order.sheet.html.encode(), 2, ())


def fault(path: str) -> Finding:
    return build_error(Place(path), "something is wrong: mend it", "demo")
