"""Options of our own for pytest."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`make golden` accepts the documents as they are now."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files instead of comparing")
