"""The line that makes another engine another cache key."""

from importlib.metadata import version

from feuillet.layout.versions import LIBRARIES, engine_versions, native_version, own_code


def test_the_engine_names_what_decides_the_bytes() -> None:
    """Our own code, WeasyPrint's, the fonts' and those of the native libraries, the same at each call."""
    line = engine_versions()
    assert line == engine_versions()
    for part in (
        f"feuillet {own_code()}",
        f"weasyprint {version('weasyprint')}",
        f"rendercv-fonts {version('rendercv-fonts')}",
    ):
        assert part in line


def test_a_native_library_says_its_version() -> None:
    """Pango and HarfBuzz, without which nothing is laid out, answer with digits."""
    for function, files in LIBRARIES[:2]:
        assert native_version(function, files).replace(".", "").isdigit()


def test_an_absent_library_is_named_absent() -> None:
    """A machine without the subsetter makes other bytes, so its absence counts."""
    assert native_version("hb_version_string", ("libnowhere.so.0",)) == "absent"
    assert native_version("no_such_function", LIBRARIES[0][1]) == "absent"
