"""What is told of a list, in lines and as one object; nobody's name is in it."""

import json

import pytest

from feuillet.findings import ExitStatus
from tests.cli.shop import GOOD, HEADING, HINT, NAMES, WITH_TROUBLE, Shop


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (GOOD, ExitStatus.DONE),
        (WITH_TROUBLE, ExitStatus.SOME_MADE),
        (HEADING + "A;;1/1/1960\n", ExitStatus.NOTHING_MADE),
        (HEADING, ExitStatus.NOTHING_MADE),
        ("", ExitStatus.USAGE),
        ("Nom;Prénoms\n", ExitStatus.USAGE),
        ("Zéphyrin;Anaïs;01/02/1960\n", ExitStatus.USAGE),
    ],
)
def test_the_exit_status_says_what_was_made(shop: Shop, text: str, status: ExitStatus) -> None:
    """All, some, or nothing; a list that is none is a slip in the command."""
    assert shop.ask(text, "--dry-run")[0] == status


def test_no_name_is_printed(shop: Shop) -> None:
    """Neither of who got a document nor of who got none, on no stream and in no name of a file."""
    long = "Yvonnick " * 60
    broken = (
        f'"Zéphyrin;Anaïs;1/1/1960\n{long};Bérénice;1/1/1960\nXantippe\u0627;Cunégonde;1/1/1960\n'
    )
    out, packed = str(shop.here / "out"), str(shop.here / "a.zip")
    for options in (("--output", out), ("--dry-run",), ("--zip", packed)):
        _, printed, said = shop.ask(WITH_TROUBLE + broken, *options)
        assert "4 lines reported" in printed
        assert not any(name in printed + said for name in NAMES)
    assert not any(name in path.name for path in shop.here.rglob("*") for name in NAMES)


def test_nothing_made_is_said_plainly(shop: Shop) -> None:
    """Of one line that cannot be made, and of a heading alone."""
    bad = HEADING + "A;;1/1/1960\n"
    _, printed, _ = shop.ask(bad, "--output", str(shop.here / "out"))
    assert printed == "1 line: nothing made, 1 line reported\n"
    assert shop.ask(HEADING, "--dry-run")[1] == "0 lines: nothing made\n"


def test_one_json_object_for_programs(shop: Shop) -> None:
    """As `build` has it: documents by their lines, what is to be told, the sum; no name."""
    text = WITH_TROUBLE.replace("Prénoms;", "Prénoms;Téléphone;").replace("Anaïs;", "Anaïs;1;")
    status, printed, said = shop.ask(text, "--output", str(shop.here / "out"), "--json")
    found = json.loads(printed)
    assert (status, said) == (ExitStatus.SOME_MADE, "")
    assert found["documents"] == [{"line": 2, "kind": "consent", "path": "00002-consentement.pdf"}]
    notes = [(each["line"], each["severity"], each["rule"]) for each in found["findings"]]
    assert notes == [(1, "note", "list"), (3, "error", "list-line"), (4, "error", "list-line")]
    assert found["findings"][0]["path"] == str(shop.here / "people.csv")
    counts = {"lines": 3, "made": 1, "standing": 0, "reported": 2, "errors": 2, "warnings": 0}
    lists = {"removed": [], "set_aside": [], "hints": [HINT]}
    assert found["summary"] == counts | lists | {"output": str(shop.here / "out"), "status": 3}
    assert not any(name in printed for name in NAMES)
    _, printed, _ = shop.ask(GOOD, "--dry-run", "--json")
    rehearsed = json.loads(printed)
    assert rehearsed["documents"] == []
    summary = rehearsed["summary"]
    assert (summary["made"], summary["can_be_made"], summary["output"]) == (0, 2, None)
    status, printed, _ = shop.ask("", "--dry-run", "--json")
    assert json.loads(printed)["summary"]["error"].startswith("the list is empty")
