"""Families that packages have brought: found by name, and only those that may be printed."""

import sys
from pathlib import Path

import pytest

from feuillet.families.packages import (
    PACKAGE_LIST,
    build_install_command,
    compute_family_fingerprint,
    find_installed_family,
    find_python_command,
    read_package_names,
)
from tests.families.fake import FAMILY, installed_in, package, static, there, variable


def test_a_package_is_found_by_its_family(tmp_path: Path) -> None:
    """In any spelling; its upright files with their weights, and nothing where it is absent."""
    assert find_installed_family(FAMILY) is None
    package(tmp_path, static())
    with installed_in(tmp_path):
        found = find_installed_family(FAMILY.upper())
        assert found is not None
        assert found.family == FAMILY
        assert [weight for weight, _ in found.files] == [400, 700]
        assert found.has(700)
        assert not found.has(300)


def test_a_file_of_every_weight_has_each_that_it_goes_to(tmp_path: Path) -> None:
    """From the lightest to the boldest that the package says."""
    package(tmp_path, {None: variable()})
    with installed_in(tmp_path):
        found = find_installed_family(FAMILY)
        assert found is not None
        assert (found.has(400), found.has(700), found.has(950)) == (True, True, False)
        assert (found.clamped(400), found.clamped(950)) == (400, 900)


@pytest.mark.parametrize("licence", ["Proprietary", "CC-BY-NC-4.0", "", "GPL-3.0"])
def test_a_font_that_may_not_be_handed_on_is_not_used(tmp_path: Path, licence: str) -> None:
    """A document carries its fonts."""
    package(tmp_path, static(), licence=licence)
    with installed_in(tmp_path):
        assert find_installed_family(FAMILY) is None


@pytest.mark.parametrize(
    "said",
    [
        "",
        "[]",
        "{}",
        '{"family": "Feuillet Essai", "license": "OFL-1.1", "files": [{"path": "a.ttf"}]}',
    ],
)
def test_what_only_looks_like_a_package_is_none(tmp_path: Path, said: str) -> None:
    """Its description is missing, or says something else."""
    (package(tmp_path, static()) / "metadata.json").write_text(said, "utf-8")
    with installed_in(tmp_path):
        assert find_installed_family(FAMILY) is None


def test_another_version_has_other_content(tmp_path: Path) -> None:
    """By what its files hold: a number that stays the same says nothing."""
    folder = package(tmp_path, static())
    with installed_in(tmp_path):
        before = compute_family_fingerprint(there())
        assert compute_family_fingerprint(there()) == before
        file = folder / "files/feuillet-essai-700.ttf"
        file.write_bytes(file.read_bytes() + b"\0")
        assert compute_family_fingerprint(there()) != before


def test_only_a_package_that_there_is_is_named() -> None:
    """The line can be typed as it is told; a font of a system or of a foundry has none."""
    assert build_install_command("Inter") == f"{find_python_command()} -m pip install fontpkg-inter"
    assert build_install_command("IBM Plex Sans").endswith(" fontpkg-ibm-plex-sans")
    assert [
        build_install_command(each) for each in ("Helvetica", "Calibri", "Comic Sans MS", "")
    ] == [""] * 4


def test_the_line_names_the_python_that_runs_us() -> None:
    """Another one would get the package, and we would not find it."""
    assert (
        Path(find_python_command()).absolute() == Path(sys.executable)
        or find_python_command() == "python3"
    )


def test_the_list_says_each_family_once() -> None:
    """A name a line, as PyPI has it behind `fontpkg-`, in order."""
    first, *names = PACKAGE_LIST.read_text("utf-8").splitlines()
    assert first.startswith("#")
    assert names == sorted(set(names))
    assert list(read_package_names().values()) == names
