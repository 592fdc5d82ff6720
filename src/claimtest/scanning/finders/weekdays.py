"""Days with their weekday: `Monday, 9 April 2018`, `9 April 2018 (Monday)`."""

import re
from calendar import day_name
from collections.abc import Iterator

from claimtest.passage import Span
from claimtest.reader.phrases import unspaced, within_word
from claimtest.reading import Reading
from claimtest.scanning.statement import Prose, Statement, span_of

_ISO = re.compile(r"\d{4}\D")
_DOTTED = re.compile(r"\d{1,2}\. ?\d{1,2}\. ?\d{4}")


def find(prose: Prose) -> Iterator[Statement]:
    """Look right before and right behind each day."""
    for reading in prose.readings:
        if reading.period is not None and reading.period.is_day and _is_plain(reading.text):
            found = _before(prose, reading) or _behind(prose, reading)
            if found is not None:
                weekday, span = found
                yield Statement(
                    {"weekday": day_name[weekday], "date": reading.period},
                    {"weekday": span, "date": span_of(reading)},
                )


def _is_plain(words: str) -> bool:
    """Whether day and month cannot be taken for one another, as they can in `9/4/2018`."""
    return bool(_ISO.match(words) or _DOTTED.match(words)) or any(letter.isalpha() for letter in words)


def _before(prose: Prose, reading: Reading) -> tuple[int, Span] | None:
    end = reading.start
    for name, number in prose.words.weekdays.items():
        for joint in _joints(prose):
            start = end - len(joint) - len(name)
            if (
                start >= 0
                and prose.folded.startswith(name + joint, start)
                and not within_word(prose.folded, start)
            ):
                return number, Span(start, start + len(name))
    return None


def _joints(prose: Prose) -> tuple[str, ...]:
    """Return what may stand between a weekday and its day."""
    words = [f" {word} " for word in prose.words.weekday_words]
    return (" ", ", ", *words, *(f",{word}" for word in words))


def _behind(prose: Prose, reading: Reading) -> tuple[int, Span] | None:
    end = reading.end
    mark = prose.folded[end : end + 2]
    opened = 2 if mark == " (" else 1 if mark[:1] in {"(", "（"} else 0
    spaced = not opened and mark[:1] == " " and prose.words.weekday_last
    start = end + opened + spaced
    if not opened and not spaced and not unspaced(mark[:1] or " "):
        return None
    for name, number in prose.words.weekdays.items():
        after = start + len(name)
        closed = (
            prose.folded[after : after + 1] in {")", "）"} if opened else not within_word(prose.folded, after)
        )
        if prose.folded.startswith(name, start) and closed:
            return number, Span(start, after)
    return None
