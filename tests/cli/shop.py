"""A desk at which lists of people are made into documents."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.sample import CLINIC, PROCEDURE

ROOT = Path(__file__).parents[2]

Answer = Callable[..., tuple[int, str, str]]
HEADING = "Nom de naissance;Prénoms;Date de naissance\n"
GOOD = HEADING + "Zéphyrin;Anaïs;01/02/1960\nYvonnick;Bérénice;2/3/1961\n"
WITH_TROUBLE = GOOD + "Xantippe;Cunégonde;31/02/1962\n"
HINT = (
    "clinique-des-tilleuls has several sites, whose names and numbers these documents do not "
    "give: name one with --site; `build` takes --site all as well"
)
NAMES = ("Zéphyrin", "Anaïs", "Yvonnick", "Bérénice", "Xantippe", "Cunégonde")


class Shop:
    """A project and what was laid out there; lists go into the folder `here`."""

    def __init__(self, root: Path, cache: Path, answer: Answer, here: Path) -> None:
        self.root, self.cache, self.answer, self.here = root, cache, answer, here

    def ask(self, text: str, *options: str) -> tuple[int, str, str]:
        (self.here / "people.csv").write_text(text, "utf-8")
        return self.batch("people.csv", *options)

    def batch(self, people: str, *options: str, organisation: str = CLINIC) -> tuple[int, str, str]:
        chosen = ("--procedure", PROCEDURE, "--organisation", organisation, "--today", "2026-11-23")
        command = ("batch", str(self.here / people), *chosen, "--cache", str(self.cache))
        return self.answer(self.root, *command, *options)

    def run(
        self, people: str, *options: str, data: bytes = b""
    ) -> subprocess.CompletedProcess[bytes]:
        """The command in a process of its own, typed in the folder of the lists."""
        program = [sys.executable, "-m", "feuillet", "--project", str(self.root), "batch", people]
        chosen = ("--procedure", PROCEDURE, "--organisation", CLINIC, "--today", "2026-11-23")
        return subprocess.run(
            [*program, *chosen, "--cache", str(self.cache), *options],
            cwd=self.here,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            input=data,
            capture_output=True,
            check=False,
        )
