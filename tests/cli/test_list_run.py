"""Lines in are documents out: which ones, of a list that grows, and of lines that choose."""

from feuillet.findings import ExitStatus
from tests.cli.shop import GOOD, HEADING, HINT, WITH_TROUBLE, Shop


def test_nothing_of_a_person_is_kept(shop: Shop) -> None:
    """The cache holds what it held before."""
    before = {path.name: path.read_bytes() for path in shop.cache.iterdir()}
    shop.ask(GOOD, "--output", str(shop.here / "out"), "--finalise")
    assert {path.name: path.read_bytes() for path in shop.cache.iterdir()} == before


def test_a_folder_takes_one_list(shop: Shop) -> None:
    """A document of another list would pass for one of this: it is told, and left alone."""
    output = ("--output", str(shop.here / "out"))
    shop.ask(GOOD, *output)
    stood = shop.here / "out" / "00003-consentement.pdf"
    before = stood.read_bytes()
    status, _, said = shop.ask(HEADING + "A;B;1/1/1960\nC;D;1/1/1960\n", *output, "--resume")
    assert status == ExitStatus.USAGE
    assert f"{shop.here / 'out'} holds documents of another list" in said
    assert stood.read_bytes() == before


def test_a_list_that_has_grown_is_gone_on_with(shop: Shop) -> None:
    """Late lines are made, and what stands, filled in or not, stays; a line too few is told."""
    output = ("--output", str(shop.here / "out"))
    shop.ask(WITH_TROUBLE, *output)
    stood = shop.here / "out" / "00003-consentement.pdf"
    stood.write_bytes(b"filled in")
    mended = WITH_TROUBLE.replace("31/02", "28/02") + "Wladimir;Dora;01/02/1963\n"
    status, printed, _ = shop.ask(mended, *output, "--resume")
    assert (status, stood.read_bytes()) == (0, b"filled in")
    assert printed.startswith("4 lines: 2 documents made, 2 stood already; in ")
    assert len(list((shop.here / "out").glob("*.pdf"))) == 4
    status, printed, said = shop.ask(GOOD.replace("Zéphyrin", "Zénobie"), *output)
    assert printed.startswith("2 lines: 1 document made, 1 stood already; in ")
    assert [line.rpartition("/")[2] for line in said.splitlines()[:2]] == [
        *(
            f"0000{line}-consentement.pdf: removed: its line is no longer as it was"
            for line in "45"
        ),
    ]


def test_a_rehearsal_tells_what_stands(shop: Shop) -> None:
    """It writes nothing, so that nothing stops it; what would stop a run is told."""
    output = ("--output", str(shop.here / "out"))
    shop.ask(GOOD, *output)
    assert shop.ask(GOOD, *output, "--dry-run")[::2] == (0, f"{HINT}\n")
    for other in (output, ("--output", str(shop.root / "brochures"))):
        status, printed, said = shop.ask(HEADING + "A;B;1/1/1960\n", *other, "--dry-run")
        assert (status, printed) == (0, "1 line: 1 document can be made; nothing written\n")
        assert said.startswith("warning: a run would be refused: ")


def test_a_list_comes_from_another_program(shop: Shop) -> None:
    """By standard input, whose lines are told as such; a template goes to standard output."""
    done = shop.run("-", "--dry-run", data=WITH_TROUBLE.encode("utf-16"))
    assert done.returncode == ExitStatus.SOME_MADE
    told = done.stderr.decode()
    assert "note: the list is not in UTF-8 and was read as UTF-16" in told
    assert "standard input:4: error: “Date de naissance” is no day of the calendar" in told
    template = shop.run("-", "--template").stdout
    assert template.decode("utf-8-sig").startswith("Nom de naissance;Prénoms;")
    assert shop.run("-", "--dry-run", data=template).returncode == 0


def test_lines_choose_their_documents(shop: Shop) -> None:
    """By their names, without a --kind; what is not issued is told by its line."""
    text = (
        "Nom;Prénom;Né(e) le;Documents\n"
        "Zéphyrin;Anaïs;01/02/1960;Feuille de refus\n"
        "Yvonnick;Bérénice;2/3/1961;\n"
        "Xantippe;Cunégonde;3/4/1962;consentement et fiche d’information\n"
        "Wladimir;Dora;3/4/1962;dépliant\n"
    )
    status, _, said = shop.ask(text, "--output", str(shop.here / "out"))
    assert status == ExitStatus.SOME_MADE
    assert [path.name for path in sorted((shop.here / "out").glob("*.pdf"))] == [
        *("00002-refus.pdf", "00003-consentement.pdf"),
        *("00004-consentement.pdf", "00004-fiche-information.pdf"),
    ]
    told = ":5: error: “Documents” asks for “Dépliant d’information”: no organisation chosen issues"
    assert told in said


def test_doubt_is_let_pass_by_one_flag(shop: Shop) -> None:
    """The remedy that the message names; a birth that lies ahead never passes."""
    text = HEADING + "Zéphyrin;Anaïs;01/02/1960\n" * 2 + "Yvonnick;Bérénice;24/11/2026\n"
    status, _, said = shop.ask(text, "--dry-run")
    assert (status, said.count("or add --accept-doubtful")) == (ExitStatus.NOTHING_MADE, 2)
    status, printed, said = shop.ask(text, "--dry-run", "--accept-doubtful")
    assert printed == "3 lines: 2 documents can be made, 1 line reported; nothing written\n"
    assert "people.csv:4: error: “Date de naissance” is not in the past" in said
