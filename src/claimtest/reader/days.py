"""Days of the month, some of which share its name: `5月19日`, `1-15 December`, `5 and 6 May`, `December 1 to 15`."""

import re

from claimtest.reader.amounts import Amount
from claimtest.reader.nouns import noun_after
from claimtest.reader.surroundings import Surroundings

_NEXT = re.compile(
    r"(?:\.|er|º|°|st\b|nd\b|rd\b|th\b)?(?P<between>[^\d.;:()\x1f]{1,16}?)(?P<day>\d{1,2})(?![\d%]|[.,]\d)"
)
_ARTICLE = 3
_DAYS = 31
_BOUNDING = frozenset({"~", "<", "<=", ">", ">="})


def next_day(
    around: Surroundings, end: int, opener: frozenset[str] | None = None
) -> tuple[int, int, bool] | None:
    """Return the end and value of another day behind one, and whether the two are the ends of a range.

    Args:
        around: reads the text.
        end: of the day before.
        opener: what may stand between the ends of a range there, after a word such as `between`.
    """
    found = _NEXT.match(around.folded, end)
    if found is None or not 1 <= int(found["day"]) <= 31:  # noqa: PLR2004 - days
        return None
    between, language = found["between"].strip(), around.language
    joint, _, article = between.partition(" ")
    cue = language.beside.cues.exact(article)
    if not article.isalpha() or len(article) > _ARTICLE or (cue is not None and cue.date):
        joint = between
    ranges = language.dates.day_ranges if not opener else language.dates.day_ranges | opener
    if between in ranges or joint in ranges:
        return found.end(), int(found["day"]), True
    listed = between == "," or between in language.dates.day_lists
    listed = listed or bool(language.joints.links.exact(joint) or language.joints.pairs.exact(joint))
    return (found.end(), int(found["day"]), False) if listed else None


def next_in_month(around: Surroundings, end: int) -> tuple[int, int, bool] | None:
    """Return the same of a day behind a month and its first day, unless it counts something."""
    found = next_day(around, end)
    if found is None:
        return None
    noun, plurals = noun_after(around.folded, found[0], around.language), around.language.nouns.plurals
    counts = noun is not None and (not plurals or around.folded[noun[0] : noun[1]].endswith(plurals))
    return None if counts or around.unit_at(around.skip(found[0])) is not None else found


def is_day(amount: Amount, around: Surroundings) -> bool:
    """Whether a number is a day of the month or a century: `5月19日`, but neither `約10日` nor `2世紀以上`."""
    if not (amount.measure.day and amount.whole and amount.numbers[0].value <= _DAYS):
        return False
    place, cue = around.cue(amount.start)
    joint = around.folded[place : amount.start].strip() in around.language.joints.ranges
    if cue.age or (cue.sign in _BOUNDING and not joint):
        return False
    bound = around.language.beside.qualifiers_after.at(around.folded, amount.end)
    return bound is None or not bound[1]
