"""The version of this package, as CHANGELOG.md counts it."""

VERSION = "0.1.0"
