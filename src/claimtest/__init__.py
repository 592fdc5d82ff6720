"""A test suite for the figures in documents.

The public names are imported when they are first used: a run of pytest that has no claims must not pay for them.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimtest.checking import Result, check
    from claimtest.finding import Finding, Holds, Vacuous
    from claimtest.loading import load
    from claimtest.reader import pairs, read
    from claimtest.scanning import scan
    from claimtest.suite import Suite
    from claimtest.warning import ClaimWarning

_HOMES = {
    "ClaimWarning": "claimtest.warning",
    "Finding": "claimtest.finding",
    "Holds": "claimtest.finding",
    "Result": "claimtest.checking",
    "Suite": "claimtest.suite",
    "Vacuous": "claimtest.finding",
    "check": "claimtest.checking",
    "load": "claimtest.loading",
    "pairs": "claimtest.reader",
    "read": "claimtest.reader",
    "scan": "claimtest.scanning",
}

__all__ = [
    "ClaimWarning",
    "Finding",
    "Holds",
    "Result",
    "Suite",
    "Vacuous",
    "check",
    "load",
    "pairs",
    "read",
    "scan",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    """Import a public name from its home."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
