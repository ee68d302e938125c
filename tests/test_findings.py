"""What trouble looks like."""

from feuillet.findings import EngineError, ExitStatus, Place, Severity, build_error, build_warning


def test_a_finding_is_one_line() -> None:
    """Path, line, column, severity, message and rule, in the form that editors can follow."""
    assert (
        str(build_error(Place("a/b.yaml", 3, 7), "mend it", "a-rule"))
        == "a/b.yaml:3:7: error: mend it [a-rule]"
    )


def test_severities() -> None:
    """An error and a warning differ in nothing but their severity."""
    hard, soft = build_error(Place("f"), "m", "r"), build_warning(Place("f"), "m", "r")
    assert hard._replace(severity=Severity.WARNING) == soft


def test_findings_sort_by_place() -> None:
    """Path first, then line, then column; a file as a whole comes before its second line."""
    places = [Place("b"), Place("a", 10), Place("a", 9, 2), Place("a", 9, 1), Place("a")]
    assert sorted(places) == [("a", 1, 1), ("a", 9, 1), ("a", 9, 2), ("a", 10, 1), ("b", 1, 1)]


def test_an_engine_error_says_what_the_shell_is_told() -> None:
    """A request that cannot run is a mistake of usage unless it says otherwise."""
    assert EngineError("no such kind").status is ExitStatus.USAGE
    assert EngineError("disk full", ExitStatus.CANNOT_WRITE).status == 4
