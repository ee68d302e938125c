"""A content as the templates see it, for the tests of what they see."""

from feuillet.compose.content import Content, build_content
from feuillet.compose.risk_rows import RiskRow
from feuillet.compose.source_references import number_sources
from tests.compose.content import records

KNOWN = "{percent: '2', source: A1}"
LISTED = ("what", "benefits", "risks", "sources")
ONE = '<span class="source">[1]</span>'


def seen(
    fragment: str = "{}", language: str = "fr", sections: tuple[str, ...] = ("what",)
) -> Content:
    procedure, wording, prose = records(fragment, language)
    return build_content(
        procedure, wording, prose, sections, number_sources(procedure, wording, sections), {}
    )


def rows(view: Content) -> tuple[RiskRow, ...]:
    """Those of all groups."""
    return tuple(row for group in view.risk_groups for row in group.rows)
