"""The shares of a whole add up to 100 percent.

Votes, market shares and answers to a poll are copied figure by figure, and one of them may be missing, be counted twice
or have lost a digit. The shares' rounding is allowed for, and nothing else: twenty shares in whole percent may be ten
points off, two shares only one. Shares are never less than nothing, and one "below 5 percent" may be anything up to it.

Holds:
    shares: [33 percent, 33 percent, 33 percent]

Fails:
    shares: [33 percent, 33 percent, 23 percent]
"""

from collections.abc import Iterator
from decimal import Decimal

from claimtest.agreement import unrounded
from claimtest.conversion import times
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.interval import Interval
from claimtest.quantity import Percent, Quantity, quantity, total
from claimtest.units import find_unit

PERCENT = find_unit("percent")
ANY_SHARE = Interval(Decimal(0), Decimal(100))
WHOLE = Interval.point(100)
HALF, TWICE = Interval.point(50), Interval.point(200)


def check(shares: list[Percent]) -> Finding | Holds | Vacuous:
    """Add the shares up as intervals, within what a share can be."""
    if not shares:
        return Vacuous("no shares are listed")
    wrong = next((share for share in shares if _share(share) is None), None)
    if wrong is not None:
        return Finding(f"{wrong} is no share of a whole", hint="a share is between 0 and 100 percent")
    added = _added(shares)
    label = f"the sum of {len(shares)} shares" if len(shares) > 1 else "the only share"
    rows = (
        *((f"share {number}", str(share)) for number, share in enumerate(shares, start=1)),
        (label, str(added)),
    )
    if not WHOLE.meets(added.interval):
        hint = next(_slips(shares, added), "a share may be miscopied")
        return Finding(f"{label} is {added}, not 100 percent", hint=hint, figures=rows)
    if HALF.meets(added.interval) and TWICE.meets(added.interval):
        return Vacuous(f"{label} may be anything in {added}")
    points = [unrounded(share) for share in shares]
    return Holds(rows, only_by_rounding=not WHOLE.meets(_added(points).interval))


def _share(share: Quantity) -> Interval | None:
    """Return what a share can be, in percent."""
    return share.to(PERCENT).interval.common(ANY_SHARE)


def _added(shares: list[Percent] | list[Quantity]) -> Quantity:
    return total(quantity(_share(share) or ANY_SHARE, PERCENT) for share in shares)


def _slips(shares: list[Percent], added: Quantity) -> Iterator[str]:
    """Return what may have gone wrong, the likeliest first."""
    gap = WHOLE - added.interval
    for share in shares:
        others = [other for other in shares if other is not share]
        rest = _added(others).interval if others else Interval.point(0)
        for power in (1, -1):
            if (rest + share.to(PERCENT).interval * Decimal(1).scaleb(power)).meets(WHOLE):
                yield f"it would hold if {share} were {times(power)}"
    if gap.low > 0:
        yield f"a share of {quantity(gap, PERCENT)} may be missing"
    doubled = next((share for share in shares if share.to(PERCENT).interval.meets(-gap)), None)
    if doubled is not None:
        yield f"it would hold without {doubled}; a share may be counted twice"
    yield "the shares may overlap, as where more than one answer is allowed"
