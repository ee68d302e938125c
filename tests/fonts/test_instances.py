"""The files that a packaged family is set in."""

import io
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from feuillet.findings import EngineError
from feuillet.fonts.instances import cut_instance, prepare_instances
from tests.families.fake import FAMILY, installed_in, package, static, there, variable


def opened(data: bytes) -> TTFont:
    return TTFont(io.BytesIO(data))


@pytest.mark.parametrize(("weight", "name"), [(400, "Regular"), (700, "Bold")])
def test_a_file_is_called_by_its_family_and_weight(tmp_path: Path, weight: int, name: str) -> None:
    """Whatever a variable font calls where it begins: layout finds a font by its name."""
    sorts: tuple[dict[int | None, bytes], ...] = (static(), {None: variable()})
    for files in sorts:
        package(tmp_path, files)
        with installed_in(tmp_path):
            file, data = cut_instance(there(), weight)
        font = opened(data)
        assert file == f"FeuilletEssai-{name}.ttf"
        assert [font["name"].getDebugName(number) for number in (1, 2, 4, 6, 16, 17)] == [
            *(FAMILY, name, f"{FAMILY} {name}", f"FeuilletEssai-{name}"),
            *(None, None),
        ]
        assert font["OS/2"].usWeightClass == weight
        assert not {"fvar", "gvar", "STAT", "HVAR"} & set(font.keys())


@pytest.mark.parametrize(("weight", "width"), [(400, 400), (700, 700)])
def test_a_variable_font_is_as_bold_as_asked(tmp_path: Path, weight: int, width: int) -> None:
    """The bar of the letter is as wide as its weight."""
    package(tmp_path, {None: variable()})
    with installed_in(tmp_path):
        font = opened(cut_instance(there(), weight)[1])
    assert font["glyf"]["A"].xMax == pytest.approx(width, abs=1)


def test_a_family_of_one_weight_is_set_in_it(tmp_path: Path) -> None:
    """Headings ask for bold, and get what there is."""
    package(tmp_path, {400: static()[400]})
    with installed_in(tmp_path):
        name, data = cut_instance(there(), 700)
    assert name == "FeuilletEssai-Bold.ttf"
    assert len(opened(data).getGlyphOrder()) == len(opened(static()[400]).getGlyphOrder())


def test_they_are_made_once_for_each_content(tmp_path: Path) -> None:
    """And anew for another version of the package; the same content gives the same bytes."""
    folder = package(tmp_path, static())
    with installed_in(tmp_path):
        made = prepare_instances(there())
        before = {path.name: path.read_bytes() for path in made.iterdir()}
        assert set(before) == {"FeuilletEssai-Regular.ttf", "FeuilletEssai-Bold.ttf"}
        assert prepare_instances(there()) == made
        assert cut_instance(there(), 400)[1] == before["FeuilletEssai-Regular.ttf"]
        (folder / "files/feuillet-essai-700.ttf").write_bytes(static()[400])
        assert prepare_instances(there()) != made


@pytest.mark.parametrize("files", [{400: b"no font", 700: b""}, {None: b"no font"}])
def test_a_damaged_package_is_told(tmp_path: Path, files: dict[int | None, bytes]) -> None:
    """In one line, with what to do."""
    package(tmp_path, files)
    with (
        installed_in(tmp_path),
        pytest.raises(EngineError, match=f"the font {FAMILY} is damaged: install it again"),
    ):
        prepare_instances(there())
