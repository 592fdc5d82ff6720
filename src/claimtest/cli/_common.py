"""What commands have in common: which suite they are about, and how they refuse an argument."""

from pathlib import Path

from claimtest.errors import ClaimtestError, NotationError
from claimtest.period import Period
from claimtest.reader.languages import find_language
from claimtest.settings import FILE


class UsageError(ClaimtestError):
    """An argument cannot be used."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message}\nhint: {hint}")


def root() -> Path:
    """Return the nearest folder, from the current one upwards, that holds a `pyproject.toml`, or else the current one."""
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / FILE).is_file()), here)


def given_language(given: str | None) -> str | None:
    """Return what `--language` says.

    Raises:
        UsageError: there is no such language.
    """
    if given is not None:
        try:
            find_language(given)
        except NotationError as error:
            raise UsageError(
                f"--language: {error.message}", error.hint or "write a code such as en"
            ) from None
    return given


def given_day(given: str | None) -> Period | None:
    """Return what `--published` says.

    Raises:
        UsageError: it is no date.
    """
    if given is None:
        return None
    try:
        return Period.parse(given)
    except NotationError as error:
        raise UsageError(
            f"--published: {error.message}", error.hint or "write a day such as 2018-04-09"
        ) from None
