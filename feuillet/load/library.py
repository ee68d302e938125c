"""Walks the folders and gathers every valid record into the Library, every problem beside it."""

import re
from collections.abc import Container
from pathlib import Path
from typing import NamedTuple, TypeVar

from pydantic import BaseModel

from feuillet.findings import Finding, Place, Severity, build_error
from feuillet.folders import (
    Folders,
    Layers,
    find_first_file,
    list_folders,
    list_input_files,
    list_layer_folders,
    list_yaml_files,
)
from feuillet.load.brand_files import BRAND_FILE, describe_missing_brand, is_mistaken_brand_name
from feuillet.load.pictures import read_drawings, read_logo
from feuillet.load.records import read_record
from feuillet.load.voice_pictures import VoicePictures, read_voice_pictures
from feuillet.messages import N_
from feuillet.messages import gettext as _
from feuillet.model import (
    Approvals,
    Brand,
    CheckSettings,
    Kind,
    Library,
    Loaded,
    Locale,
    Organisation,
    Procedure,
    Reviews,
    Translations,
    Versions,
    Wording,
    merge_locales,
)

_Model = TypeVar("_Model", bound=BaseModel)


class _RecordReader(NamedTuple):
    """Where files are read, and the findings that pile up."""

    folders: Folders
    findings: list[Finding]

    def read(
        self, model: type[_Model], file: Path, missing: str = N_("the file is missing: add it")
    ) -> Loaded[_Model] | None:
        """A valid record, or None and a finding; so too when the file is missing."""
        path = self.folders.path(file)
        if not file.is_file():
            self.findings.append(build_error(Place(path), missing, "missing-file"))
            return None
        record, findings = read_record(model, file, path)
        self.findings.extend(findings)
        return record

    def read_named(
        self, model: type[_Model], file: Path, key: str, name: str
    ) -> Loaded[_Model] | None:
        """The same for a file whose `key` must say the name that its folder or file bears."""
        record = self.read(model, file)
        written = getattr(record.value, key) if record else name
        if record is None or written == name:
            return record
        message = _(
            "`{key}` is “{written}” here and “{name}” in the file's path: make them the same"
        ).format(key=key, written=written, name=name)
        self.findings.append(build_error(record.at(key), message, f"{key}-differs"))
        return None

    def read_or(self, default: _Model, file: Path) -> Loaded[_Model]:
        """A file that may be absent; when it is broken too, the default stands in for it."""
        record = self.read(type(default), file) if file.is_file() else None
        return record or Loaded(default, self.folders.path(file), {})


def load_library(folders: Folders) -> tuple[Library, tuple[Finding, ...]]:
    """Every valid record, and every problem of every file; trouble in the content is never raised.

    In the Library each wording has its procedure, and each organisation its brand.
    """
    desk = _RecordReader(folders, [])
    procedures, wordings, drawings = _read_procedures(desk)
    organisations, brands, pictures = _read_organisations(desk)
    library = Library(
        procedures=procedures,
        wordings=wordings,
        organisations=organisations,
        brands=brands,
        kinds=_read_kinds(desk),
        locales=_read_locales(desk),
        settings=desk.read_or(CheckSettings(), folders.brochures / "checks.yaml"),
        versions=desk.read_or(Versions({}), folders.brochures / "versions.yaml"),
        logos=pictures.logos,
        tiles=pictures.tiles,
        photos=pictures.photos,
        drawings=drawings,
        translations=desk.read_or(Translations({}), folders.brochures / "translations.yaml"),
        reviews=desk.read_or(Reviews({}), folders.brochures / "reviews.yaml"),
        approvals=desk.read_or(Approvals({}), folders.brochures / "approvals.yaml"),
    )
    _report_wrong_names(desk)
    library = library._replace(
        unread=_find_unread_names(folders, library),
        unread_wordings=_find_unread_wordings(folders, library),
    )
    return library, tuple(sorted(desk.findings, key=lambda finding: finding.place))


def _find_unread_names(folders: Folders, library: Library) -> frozenset[str]:
    """Names of folders and locale files that are not in the Library: they have findings instead."""
    shelves: tuple[tuple[Layers, Container[str]], ...] = (
        ((folders.brochures / "procedures",), library.procedures),
        ((folders.brochures / "organisations",), library.organisations),
        (list_layer_folders(folders.templates, "kinds"), library.kinds),
    )
    names = {
        entry.name
        for shelf, read in shelves
        for entry in list_folders(*shelf)
        if entry.name not in read
    }
    locales = {
        file.stem for file in list_yaml_files(*list_layer_folders(folders.templates, "locales"))
    }
    return frozenset(names | (locales - library.locales.keys()))


def _find_unread_wordings(folders: Folders, library: Library) -> frozenset[tuple[str, str]]:
    found = {
        (folder.name, file.stem)
        for folder in list_folders(folders.brochures / "procedures")
        for file in list_yaml_files(folder)
        if file.stem != "procedure"
    }
    return frozenset(found - library.wordings.keys())


def _read_procedures(
    desk: _RecordReader,
) -> tuple[
    dict[str, Loaded[Procedure]],
    dict[tuple[str, str], Loaded[Wording]],
    dict[tuple[str, str], bytes],
]:
    """Words are read for a broken procedure too, so that their problems are seen, but not kept."""
    procedures: dict[str, Loaded[Procedure]] = {}
    wordings: dict[tuple[str, str], Loaded[Wording]] = {}
    drawings: dict[tuple[str, str], bytes] = {}
    for folder in list_folders(desk.folders.brochures / "procedures"):
        procedure = desk.read_named(Procedure, folder / "procedure.yaml", "id", folder.name)
        words = _read_by_language(desk, Wording, folder, apart=("procedure",))
        layers = desk.folders.templates
        files, trouble = read_drawings(procedure, folder, layers) if procedure else ({}, ())
        desk.findings.extend(trouble)
        if procedure and len(files) == len(procedure.value.drawings):
            procedures[folder.name] = procedure
            drawings |= files
            wordings |= {(folder.name, language): wording for language, wording in words.items()}
    return procedures, wordings, drawings


class _BrandPictures(NamedTuple):
    """Files by organisation."""

    logos: dict[str, bytes]
    tiles: dict[str, bytes]
    photos: dict[str, bytes]

    def keep(self, name: str, logo: bytes | None, others: VoicePictures) -> None:
        """Those that there are."""
        for shelf, file in zip(self, (logo, others.tile, others.photo), strict=True):
            if file:
                shelf[name] = file


def _read_organisations(
    desk: _RecordReader,
) -> tuple[dict[str, Loaded[Organisation]], dict[str, Loaded[Brand]], _BrandPictures]:
    organisations: dict[str, Loaded[Organisation]] = {}
    brands: dict[str, Loaded[Brand]] = {}
    pictures = _BrandPictures({}, {}, {})
    for folder in list_folders(desk.folders.brochures / "organisations"):
        organisation = desk.read_named(
            Organisation, folder / "organisation.yaml", "id", folder.name
        )
        brand = desk.read(Brand, folder / BRAND_FILE, describe_missing_brand(folder))
        logo, trouble = read_logo(brand, folder) if brand else (None, ())
        others = read_voice_pictures(brand, folder) if brand else VoicePictures()
        desk.findings.extend((*trouble, *others.findings))
        if brand and not any(
            each.severity is Severity.ERROR for each in (*trouble, *others.findings)
        ):
            # Of an organisation that cannot be read too: what is wrong with its logo is told now.
            brands[folder.name] = brand
            pictures.keep(folder.name, logo, others)
            organisations |= {folder.name: organisation} if organisation else {}
    return organisations, brands, pictures


def _read_kinds(desk: _RecordReader) -> dict[str, Loaded[Kind]]:
    layers = desk.folders.templates
    read = {
        folder.name: desk.read_named(
            Kind, find_first_file(layers, f"kinds/{folder.name}/kind.yaml"), "id", folder.name
        )
        for folder in list_folders(*list_layer_folders(layers, "kinds"))
    }
    return {name: kind for name, kind in read.items() if kind}


def _read_locales(desk: _RecordReader) -> dict[str, Loaded[Locale]]:
    """Ours, with a project's own words laid over them; a finding then names the project's file,
    where one writes.
    """
    own, *beneath = list_layer_folders(desk.folders.templates, "locales")
    locales: dict[str, Loaded[Locale]] = {}
    for folder in beneath:
        for language, ours in _read_by_language(desk, Locale, folder).items():
            locales[language] = Loaded(ours.value, desk.folders.path(own / f"{language}.yaml"), {})
    for language, mine in _read_by_language(desk, Locale, own).items():
        value = (
            merge_locales(locales[language].value, mine.value)
            if language in locales
            else mine.value
        )
        locales[language] = mine._replace(value=value)
    return locales


def _read_by_language(
    desk: _RecordReader, model: type[_Model], folder: Path, apart: tuple[str, ...] = ()
) -> dict[str, Loaded[_Model]]:
    """The files of a folder that are named by a language; `apart` are those of another sort."""
    records: dict[str, Loaded[_Model]] = {}
    for file in list_yaml_files(folder):
        if file.stem in apart:
            continue
        if not re.fullmatch("[a-z]{2}", file.stem):
            place = Place(desk.folders.path(file))
            desk.findings.append(
                build_error(
                    place, _("a file here is named by its language: call it fr.yaml"), "wrong-name"
                )
            )
            continue
        record = desk.read_named(model, file, "language", file.stem)
        if record:
            records[file.stem] = record
    return records


def _report_wrong_names(desk: _RecordReader) -> None:
    """A `.yml` would otherwise be left out without a word, and so would a brand of another name."""
    organisations = desk.folders.brochures / "organisations"
    for file in list_input_files(desk.folders):
        if file.parent.parent == organisations and is_mistaken_brand_name(file.name):
            # Where there is no other, that one is said to be missing.
            if file.with_name(BRAND_FILE).is_file():
                message = _("this file is not read, {brand_file} is: delete one of the two").format(
                    brand_file=BRAND_FILE
                )
                _report_wrong_name(desk, file, message)
        elif file.suffix == ".yml" and file.name != BRAND_FILE:
            _report_wrong_name(
                desk,
                file,
                _("call this file {stem}.yaml: it is not read so").format(stem=file.stem),
            )


def _report_wrong_name(desk: _RecordReader, file: Path, message: str) -> None:
    place = Place(desk.folders.path(file))
    desk.findings.append(build_error(place, message, "wrong-name"))
