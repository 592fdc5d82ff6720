"""What is called the largest, the first or a record is beaten by no other claim.

A superlative lives longer than what made it true: it is copied from older texts, or lost the field that it was about.
It is compared with every claim on the same measure, whatever its subject, so let the measure name the field ("funding
round in AI"). Other claims on the same thing are left to `sources_agree`.

What came later beats nobody: a record counts up to its own time, `on` or else publication. Of a stock, such as a
valuation, "largest" counts at the same time, and "record" up to it. Only a claim that is larger however both are
rounded beats another; amounts in different currencies must differ by more than 3 percent, as in `sources_agree`.

The words are largest, biggest, greatest, highest, longest, most, record; smallest, lowest, shortest, fewest, least,
record low; and of dates first, earliest, last, latest.

Holds:
    measure: funding round
    sources:
        - claims: [{subject: SenseTime, on: 2018-04, value: 600 million USD, superlative: record}]
        - claims: [{subject: Megvii, on: 2017-10, value: 460 million USD}]

Fails:
    measure: funding round
    sources:
        - claims: [{subject: SenseTime, on: 2018-04, value: 600 million USD, superlative: record}]
        - claims: [{subject: Uber, on: 2016-06, value: 3.5 billion USD}]
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from claimtest.agreement import beside, first_rows, shown_beside, stated
from claimtest.claim import Claim
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval
from claimtest.rates import Rates
from claimtest.suite import Suite
from claimtest.vocabulary import MeasureKind


class End(Enum):
    """Which end of all values, or of time, a superlative puts its claim at."""

    LOWER = "lower"
    UPPER = "upper"


AMOUNTS: Mapping[str, End] = {
    **dict.fromkeys(("largest", "biggest", "greatest", "highest", "longest", "most", "record"), End.UPPER),
    **dict.fromkeys(("smallest", "lowest", "shortest", "fewest", "least", "record low"), End.LOWER),
}
DATES: Mapping[str, End] = {
    **dict.fromkeys(("first", "earliest"), End.LOWER),
    **dict.fromkeys(("last", "latest"), End.UPPER),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """How far amounts in different currencies may lie apart.

    Attributes:
        tolerance: a share of the converted amount.
    """

    tolerance: Decimal = Decimal("0.03")


def check(
    superlative: str, claim: Claim, suite: Suite, rates: Rates, settings: Settings
) -> Finding | Holds | Vacuous:
    """Compare a claim with every other one on its measure that may beat it."""
    words = AMOUNTS if claim.date is None else DATES
    if superlative not in words:
        of = "an amount" if claim.date is None else "a date"
        return Finding(f'"{superlative}" is no superlative of {of}', hint=f"write {', '.join(words)}")
    end, same = words[superlative], set(suite.same_thing(claim))
    own = _interval(claim, claim, rates, settings)
    rivals = [
        (other, interval)
        for other in suite.of_measure(claim.measure)
        if other not in same and _is_in_time(other, claim, superlative, suite)
        if (interval := _interval(other, claim, rates, settings)) is not None
    ]
    if own is None or not rivals:
        return Vacuous(f"no claim about another {claim.measure} counts at its time and can be compared")
    beaten_by = tuple(other for other, interval in rivals if _beats(interval, own, end))
    if beaten_by:
        return _finding(superlative, claim, beaten_by, rates)
    compared = [other for other, interval in rivals if _could_beat(interval, own, end)]
    if compared:
        return Holds(first_rows(_rows(claim, compared, rates)))
    if (own.high if end is End.UPPER else own.low).is_finite():
        return Vacuous(f"every other claim about {claim.measure} is too open to beat {stated(claim)}")
    return Vacuous(f"{stated(claim)} has no {end.value} end, so nothing can beat it")


def _is_in_time(other: Claim, claim: Claim, superlative: str, suite: Suite) -> bool:
    """Whether another claim was there to beat a claim."""
    entry = suite.vocabulary.measures[claim.measure]
    if entry.kind is MeasureKind.STOCK and not superlative.startswith("record"):
        own, theirs = suite.time_of(claim), suite.time_of(other)
        return own is None or theirs is None or own.overlaps(theirs)
    if entry.forecast:
        return other.source.published.start <= claim.source.published.end
    until = claim.source.published if claim.on is None else claim.on
    return (other.date or other.on or other.source.published).start <= until.end


def _interval(other: Claim, claim: Claim, rates: Rates, settings: Settings) -> Interval | None:
    """Return what another claim states, in the unit of a claim or in days; None where the two cannot be compared."""
    if claim.date is None or other.date is None:
        return beside(claim, other, rates, settings.tolerance)
    return Interval(Decimal(other.date.start.toordinal()), Decimal(other.date.end.toordinal()))


def _beats(interval: Interval, own: Interval, end: End) -> bool:
    return own.is_below(interval) if end is End.UPPER else interval.is_below(own)


def _could_beat(interval: Interval, own: Interval, end: End) -> bool:
    lower, upper = (own, interval) if end is End.UPPER else (interval, own)
    return lower.high.is_finite() and upper.low.is_finite()


def _finding(superlative: str, claim: Claim, beaten_by: tuple[Claim, ...], rates: Rates) -> Finding:
    first = beaten_by[0]
    other = f"the {first.measure} of {first.subject}{'' if first.on is None else f' in {first.on}'}"
    sentence = f"calls {stated(claim)} the {superlative}, but {other} is {shown_beside(claim, first, rates)}"
    return Finding(
        sentence,
        hint="it may be true of a narrower field than the measure, or of another time",
        figures=_rows(claim, beaten_by, rates),
        others=beaten_by,
    )


def _rows(claim: Claim, others: Iterable[Claim], rates: Rates) -> tuple[tuple[str, str], ...]:
    return tuple((other.name, shown_beside(claim, other, rates)) for other in (claim, *others))
