"""Which language a text is in, where nobody says it."""

from functools import cache
from typing import Any

from claimtest.documents.document import Stated
from claimtest.errors import ClaimtestError, NotationError
from claimtest.reader import cldr

ENOUGH = 2000
"""How many characters tell a language as well as the whole text does."""

# The detector names Norwegian as a whole.
_OURS = {"no": "nb"}


def detect(text: str) -> Stated[str] | None:
    """Name the language that a text is most likely in, by its first characters; None where it has no letters.

    It is deterministic, and reads nothing but the model that `py3langid` carries.

    Raises:
        ClaimtestError: the detector is not installed.
    """
    head = text.lstrip()[:ENOUGH]
    if not any(character.isalpha() for character in head):
        return None
    label: str = _identifier().classify(head)[0]
    return Stated(_OURS.get(label, label), "detected")


@cache
def _identifier() -> Any:  # noqa: ANN401 - a class of the library, which has no types
    """Load the detector, restricted to the languages that the reader has."""
    try:
        from py3langid import langid  # noqa: PLC0415 - an extra, and numpy is loaded only where a language must be found
    except ImportError:
        hint = "say --language, or install it with pip install 'claimtest[documents]'"
        raise ClaimtestError(
            f"the language is detected by py3langid, which is not installed; {hint}"
        ) from None

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    identifier.set_languages([label for label in identifier.labels if _is_known(_OURS.get(label, label))])
    return identifier


def _is_known(label: str) -> bool:
    try:
        cldr.find_locale(label)
    except NotationError:
        return False
    return True
