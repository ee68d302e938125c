"""An SVG made plain: paths on one page, the same each time, with nothing left to look up."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feuillet.artwork.svg import reduce_svg
from tests.proof.exported import EXPORTED
from tests.proof.features.told import TOLD

PLAIN = {"svg", "g", "path", "defs", "clipPath", "linearGradient", "radialGradient", "stop"}
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
VALUES = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=20)


def made(inside: str) -> str:
    found = reduce_svg(f"{HEAD}{inside}</svg>".encode())
    assert found.troubles == ()
    return found.file.decode()


@pytest.mark.parametrize("name", EXPORTED)
def test_a_program_s_file_becomes_paths(name: str) -> None:
    """No style, no class, no namespace of its own; numbers that any reader takes."""
    file = reduce_svg(EXPORTED[name].encode()).file
    root = ET.fromstring(file)  # noqa: S314 - our own
    assert {each.tag.partition("}")[2] for each in root.iter()} <= PLAIN
    attributes = {key for each in root.iter() for key in each.attrib}
    assert not attributes & {"class", "style", "href", "id"} or attributes & {"id"} == {"id"}
    assert not re.search(rb"e-?\d|nan|inf", b"".join(re.findall(rb' d="([^"]*)"', file)))
    assert reduce_svg(file).file
    assert reduce_svg(file).troubles == ()


def test_the_page_is_as_wide_whatever_the_file_is() -> None:
    """So that what is rounded is never seen."""
    assert 'viewBox="0 0 1000 500"' in made('<path d="M0 0h9v9"/>')
    assert made('<path d="M0 0h100v100z"/>').endswith(
        '<path d="M0 0L500 0L500 500Z" fill="#000000"/></svg>\n'
    )


def test_one_definition_serves_all_that_are_equal() -> None:
    """Two groups that are clipped alike, and two areas in one gradient."""
    clip = '<clipPath id="c"><circle r="9"/></clipPath>'
    file = made(clip + '<g clip-path="url(#c)"><path d="M0 0h9v9"/></g>' * 2)
    assert file.count("<clipPath") == 1
    assert file.count("url(#d0)") == 2


@pytest.mark.parametrize("name", [each for each in TOLD if "viewBox" not in TOLD[each][1]])
def test_a_remedy_of_pixels_is_always_open(name: str) -> None:
    """Whoever cannot do what a message says may give a PNG; each says something to do."""
    for trouble in reduce_svg(TOLD[name][0].encode()).troubles:
        what, _, do = trouble.rpartition(": ")
        assert what
        assert re.match(r"(export|turn|write|give|put|mend|simplify)\b", do), trouble


@given(
    st.sampled_from(["fill", "stroke-width", "transform", "d", "clip-path", "style", "opacity"]),
    VALUES,
)
def test_no_value_is_met_with_a_traceback(name: str, value: str) -> None:
    """Whatever stands in an attribute, it is drawn, passed over or told."""
    root = ET.Element("svg", {"viewBox": "0 0 9 9"})
    ET.SubElement(root, "path", {"d": "M0 0h9v9", name: value})
    found = reduce_svg(ET.tostring(root))
    assert found.file or found.troubles


@given(st.text("0123456789.-+eE, MmLlHhVvCcSsQqTtAaZz", max_size=60))
def test_no_path_is_met_with_a_traceback(course: str) -> None:
    """Numbers of any size, letters in any order."""
    found = reduce_svg(
        f'{HEAD}<path d="M0 0h9v9"/><path d="{course}" stroke="#000"/></svg>'.encode()
    )
    assert found.file or found.troubles


@given(st.text("{}:;.#@ab!/*'\"()\\ <-\n", max_size=60))
def test_no_stylesheet_is_met_with_a_traceback(css: str) -> None:
    """Braces, quotes and signs in any order."""
    root = ET.Element("svg", {"viewBox": "0 0 9 9"})
    ET.SubElement(root, "style").text = css
    ET.SubElement(root, "path", {"d": "M0 0h9v9", "class": "a"})
    found = reduce_svg(ET.tostring(root))
    assert found.file or found.troubles
