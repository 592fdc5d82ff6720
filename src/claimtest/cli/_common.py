"""What commands have in common: which suite they are about, and how they refuse an argument."""

from pathlib import Path

from claimtest.errors import ClaimtestError
from claimtest.settings import FILE


class UsageError(ClaimtestError):
    """An argument cannot be used."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message}\nhint: {hint}")


def root() -> Path:
    """Return the nearest folder, from the current one upwards, that holds a `pyproject.toml`, or else the current one."""
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / FILE).is_file()), here)
