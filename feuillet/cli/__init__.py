"""The command line: words in, words out; all that is done is done below."""

from feuillet.cli.front import main, run_command

__all__ = ["main", "run_command"]
