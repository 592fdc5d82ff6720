"""A closing balance is the opening one, with what was added and without what was removed.

Cash, staff, subscribers, inhabitants: where a text tells both ends and what came and went in between, the four hang
together. The figures are taken as rounded, and nothing else is allowed for.

Holds:
    opening: 1200 people
    added: [150 people]
    removed: [90 people]
    value: 1260 people

Fails:
    opening: 1200 people
    added: [150 people]
    removed: [90 people]
    value: 1350 people
"""

from collections.abc import Iterator, Sequence

from claimtest.arithmetic import recomputed
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.quantity import Quantity


def check(
    value: Quantity,
    opening: Quantity,
    added: list[Quantity] | None = None,
    removed: list[Quantity] | None = None,
) -> Finding | Holds | Vacuous:
    """Add and subtract as intervals."""
    plus, minus = added or [], removed or []
    if not plus and not minus:
        return Vacuous(f"nothing says what was added to {opening} or removed from it")

    def closing(start: Quantity, *changes: Quantity) -> Quantity:
        return _closing(start, changes[: len(plus)], changes[len(plus) :]).to(value.unit)

    steps = "".join([*(f" + {each}" for each in plus), *(f" - {each}" for each in minus)])
    given = (opening, *plus, *minus)
    return recomputed(value, given, closing, f"{opening}{steps}", _slips(value, opening, plus, minus))


def _closing(opening: Quantity, added: Sequence[Quantity], removed: Sequence[Quantity]) -> Quantity:
    for each in added:
        opening = opening + each
    for each in removed:
        opening = opening - each
    return opening


def _slips(
    value: Quantity, opening: Quantity, added: Sequence[Quantity], removed: Sequence[Quantity]
) -> Iterator[str]:
    """Return what may have gone wrong, the likeliest first."""
    for each in (*added, *removed):
        plus, minus = ([other for other in side if other is not each] for side in (added, removed))
        if _closing(opening, plus, minus).meets(value):
            yield f"it would hold without {each}"
    if _closing(opening, removed, added).meets(value):
        yield "the two balances may have been swapped, or what was added and what was removed"
