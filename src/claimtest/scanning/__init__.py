"""Documents without claim files: what they state themselves, against the same rules."""

from claimtest.scanning.scanner import scan

__all__ = ["scan"]
