"""Gaps are found in the composed documents, and told where they are mended."""

from pathlib import Path

import pytest

from feuillet.findings import EngineError, Place, build_error
from feuillet.parity import compare_documents
from feuillet.parity.comparison import list_issued_procedures
from tests.compose.content import TODAY, small
from tests.parity.content import ALL_KINDS, ISSUES, ONE, TOLD, cells, folders, proven

# Of a template, round what it says of a risk.
ROWS = "{% for group in content.risk_groups %}{% for row in group.rows %}"
ENDS = "{% endfor %}{% endfor %}"
NOBODY = "organisation: {issues: {demo: ~}}"


def test_our_templates_tell_everything(tmp_path: Path) -> None:
    """No gap in any kind, edition or language; forms are left in peace."""
    made = proven(tmp_path, ALL_KINDS)
    assert made.findings == ()
    assert made.matrix
    assert {column.kind for column in made.matrix.columns} == {
        "handout",
        "leaflet",
        "summary",
        "consent",
        "refusal",
    }
    assert cells(made, "alert sign", "fever") == {"yes", "-"}
    assert cells(made, "risk", "leak") == {"yes", "named", "-"}


def test_a_figure_of_a_longer_text_is_left_out_by_design(tmp_path: Path) -> None:
    """A short kind does not print `more`; every kind prints `short`."""
    texts = TOLD.replace(
        "sections: {", "sections: {how: {short: Un geste., more: 'Vous restez {stay}.'}, "
    )
    facts = "procedure: {facts: {stay: {days: '2', source: A1}}}"
    made = proven(tmp_path, f"{ISSUES}{facts}\nfr: {{{texts}}}")
    assert made.findings == ()
    assert made.matrix
    kinds = {
        column.kind
        for (row, column), cell in made.matrix.cells.items()
        if row.id == "stay" and cell == "yes"
    }
    assert kinds == {"handout"}


def test_a_key_figure_stands_in_every_kind(tmp_path: Path) -> None:
    """The leaflet has no row of key figures: its texts must name them, says a finding at the
    figure's caption.
    """
    made = proven(tmp_path, "organisation: {languages: [fr], issues: {demo: [leaflet]}}")
    assert [finding.message.partition(" of demo ")[2] for finding in made.findings] == [
        f"does not print the key figure `{name}`: name `{{{name}}}` in a text that every "
        "kind prints, as the `short` of a section"
        for name in ("duration",)
    ]
    assert made.findings[0].place == small().wordings["demo", "fr"].at("key_figures", "duration")


@pytest.mark.parametrize(
    ("section", "lost"),
    [
        ("alert", "alert sign `fever`"),
        ("risks", "risk `leak`"),
        ("benefits", "benefit `relief`"),
        ("before", "local row `fasting`"),
    ],
)
def test_what_a_template_forgets_is_told_at_the_template(
    tmp_path: Path, section: str, lost: str
) -> None:
    """Once for all the documents that it makes, with what to do."""
    # The signs for 15 and 112 stand on the first page too.
    made = proven(tmp_path, f"{ONE}procedure: {{emergency_signs: []}}", **{section: "<p>Rien.</p>"})
    place = Place(f"templates/kinds/handout/{section}.html.j2")
    message = (
        "`handout` (standard fr, web fr, large-print fr) of demo does not print the "
        f"{lost}: print it here"
    )
    assert build_error(place, message, "parity")._replace(kind="handout") in made.findings


def test_a_risk_without_its_number_is_a_gap(tmp_path: Path) -> None:
    """In an information document its name alone does not tell how often it happens, unless nobody
    knows.
    """
    risks = f"<ul>{ROWS}<li>{{{{ row.name }}}}</li>{ENDS}</ul>"
    made = proven(tmp_path, risks=risks)
    assert cells(made, "risk", "leak") == {"gap"}
    assert cells(made, "risk", "allergy") == {"yes"}


def test_another_risk_s_number_is_not_its_own(tmp_path: Path) -> None:
    """A number belongs to the risk that is named before it."""
    fragment = """
    organisation: {languages: [fr]}
    procedure: {risks: [{id: leak, severity: serious, frequency: {percent: "2", source: A1}},
      {id: allergy, severity: serious, frequency: {percent: "3", source: A1}}]}
    """
    risks = f"<p>{ROWS}{{{{ row.name }}}} {ENDS} {{{{ content.risk_groups[0].rows[1].cases }}}}</p>"
    made = proven(tmp_path, fragment, risks=risks)
    assert (cells(made, "risk", "allergy"), cells(made, "risk", "leak")) == ({"gap"}, {"yes"})


def test_another_risk_s_name_within_a_text_ends_no_row(tmp_path: Path) -> None:
    """A row may speak of the other risk before its own number comes."""
    fragment = """
    organisation: {languages: [fr]}
    procedure: {risks: [{id: leak, severity: serious, frequency: {percent: "2", source: A1}},
      {id: allergy, severity: serious, frequency: {percent: "3", source: A1}}]}
    fr:
      risks:
        allergy: {name: Allergie, short: "Une fuite peut la suivre."}
        leak: {name: Fuite}
    """
    made = proven(tmp_path, fragment)
    assert (cells(made, "risk", "allergy"), cells(made, "risk", "leak")) == ({"yes"}, {"yes"})


def test_a_section_that_a_kind_lacks_is_told_at_the_kind(tmp_path: Path) -> None:
    """In kind.yaml, with the section to add."""
    library = small()
    kind = library.kinds["handout"]
    cut = kind.value.model_copy(
        update={"sections": tuple(each for each in kind.value.sections if each != "alert")}
    )
    library = library._replace(kinds={"handout": kind._replace(value=cut)})
    found = compare_documents(library, (), "demo", folders(tmp_path), TODAY).findings
    assert (kind.at("sections"), "add the section `alert` here") in [
        (each.place, each.message.rpartition(": ")[2]) for each in found
    ]


def test_a_consent_sheet_names_each_risk(tmp_path: Path) -> None:
    """What it forgets is told at its template; what somebody else informs of may be left out."""
    leak = "{id: leak, severity: serious, frequency: {percent: '2', source: A1}}"
    apart = "{id: allergy, severity: serious, frequency: unknown, separate: true, source: A1}"
    fragment = f"{ALL_KINDS}procedure: {{risks: [{leak}, {apart}]}}"
    assert proven(tmp_path / "ours", fragment).findings == ()
    form = tmp_path / "templates" / "kinds" / "consent" / "document.html.j2"
    form.parent.mkdir(parents=True)
    form.write_text("<body>{{ content.title }}</body>", "utf-8")
    (finding,) = proven(tmp_path, fragment).findings
    lost = (
        "`consent` (standard fr, web fr, large-print fr) of demo does not print the risk "
        "`leak`: print it here"
    )
    assert (finding.place.path, finding.message) == (
        "templates/kinds/consent/document.html.j2",
        lost,
    )


def test_a_figure_that_one_language_lacks_is_told_in_its_words(tmp_path: Path) -> None:
    """English says in `more` what French says in `short`: a short document in English lacks it."""
    facts = "procedure: {key_figures: [pain, leak, stay], facts: {stay: {days: '2', source: A1}}}\n"
    captions = (
        "fr: {key_figures: {stay: Séjour}, sections: {how: {short: 'Cela dure {duration}.'}, "
        "after: {short: 'Vous restez {stay}.'}}}\n"
    )
    other = (
        "en: {key_figures: {stay: Stay}, sections: {how: {more: 'It takes {duration}.'}, "
        "after: {short: 'You stay {stay}.'}}}\n"
    )
    made = proven(
        tmp_path, f"organisation: {{issues: {{demo: [summary]}}}}\n{facts}{captions}{other}"
    )
    (finding,) = made.findings
    english_words = small(other).wordings["demo", "en"]
    assert finding.place.path == english_words.path
    assert finding.message.startswith(
        "`summary` (standard en, web en, large-print en) of demo does not print the"
    )
    assert (
        "name `{duration}` in this text, as brochures/procedures/demo/fr.yaml, line "
        in finding.message
    )


def test_what_cannot_be_composed_says_why(tmp_path: Path) -> None:
    """A missing wording is told instead of a matrix; so is a broken template."""
    made = proven(tmp_path, f"{ONE}fr: {{risks: {{leak: ~}}}}")
    assert made.matrix is None
    assert [finding.rule for finding in made.findings] == ["missing-wording"]
    assert {each.rule for each in proven(tmp_path, alert="{{ nothing }}").findings} == {"template"}


def test_what_nobody_issues_cannot_be_proven(tmp_path: Path) -> None:
    """Asked for by name it is refused, else it is left out."""
    with pytest.raises(EngineError, match="no organisation issues demo"):
        proven(tmp_path, NOBODY)
    assert list_issued_procedures(small(), TODAY) == ("demo",)
    assert list_issued_procedures(small(NOBODY), TODAY) == ()
