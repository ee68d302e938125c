"""Logos as designers' programs write them, made up, with what each is known to put into files."""

from pathlib import Path

FOLDER = Path(__file__).parent / "logos"
EXPORTED = {file.stem: file.read_text("utf-8") for file in sorted(FOLDER.glob("*.svg"))}
