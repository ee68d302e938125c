"""The line that makes another engine another cache key."""

from importlib.metadata import version

from feuillet.layout.versions import (
    NATIVE_LIBRARIES,
    digest_own_code,
    find_native_version,
    identify_engine,
)


def test_the_engine_names_what_decides_the_bytes() -> None:
    """Our own code, WeasyPrint's, the fonts' and those of the native libraries, the same at each
    call.
    """
    line = identify_engine()
    assert line == identify_engine()
    for part in (
        f"feuillet {digest_own_code()}",
        f"weasyprint {version('weasyprint')}",
        f"rendercv-fonts {version('rendercv-fonts')}",
    ):
        assert part in line


def test_a_native_library_says_its_version() -> None:
    """Pango and HarfBuzz, without which nothing is laid out, answer with digits."""
    for function, files in NATIVE_LIBRARIES[:2]:
        assert find_native_version(function, files).replace(".", "").isdigit()


def test_an_absent_library_is_named_absent() -> None:
    """A machine without the subsetter makes other bytes, so its absence counts."""
    assert find_native_version("hb_version_string", ("libnowhere.so.0",)) == "absent"
    assert find_native_version("no_such_function", NATIVE_LIBRARIES[0][1]) == "absent"
