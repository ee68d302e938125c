"""feuillet turns structured content about medical procedures into branded, printable documents."""

__version__ = "0.1.0"
