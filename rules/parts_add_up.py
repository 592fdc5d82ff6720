"""The parts of a total add up to it.

A gap wider than rounding explains means that a figure was miscopied, or that a part is missing.

Holds:
    value: 1010 million USD
    parts: [600 million USD, 410 million USD]

Fails:
    value: 1100 million USD
    parts: [600 million USD, 410 million USD]
"""

from claimtest.agreement import always_meet, unrounded
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.quantity import Quantity, total


def check(value: Quantity, parts: list[Quantity]) -> Finding | Holds | Vacuous:
    """Compare as intervals, so that rounded parts are not called wrong."""
    if not parts:
        return Vacuous("no parts are listed")
    added = total(parts)
    if not added.meets(value):
        sum_of = f"its {len(parts)} parts add up to" if len(parts) > 1 else "its only part is"
        sentence = f"stated {value}, but {sum_of} {added}"
        return Finding(sentence, hint="a part may be missing, or a figure miscopied")
    if always_meet(added.interval, value.interval):
        return Vacuous(f"{value} and the sum, {added}, are open to the same side, where they always meet")
    apart = not total(map(unrounded, parts)).meets(unrounded(value))
    return Holds((("stated", str(value)), ("its parts add up to", str(added))), only_by_rounding=apart)
