"""The parts of a total add up to it.

A gap wider than rounding explains means that a figure was miscopied, or that a part is missing.

Holds:
    value: 1010 million USD
    parts: [600 million USD, 410 million USD]

Fails:
    value: 1100 million USD
    parts: [600 million USD, 410 million USD]
"""

from claimtest.finding import Finding
from claimtest.quantity import Quantity, total


def check(value: Quantity, parts: list[Quantity]) -> Finding | None:
    """Compare as intervals, so that rounded parts are not called wrong."""
    added = total(parts)
    if added.meets(value):
        return None
    sentence = f"stated {value}, but its {len(parts)} parts add up to {added}"
    return Finding(sentence, hint="a part may be missing, or a figure miscopied")
