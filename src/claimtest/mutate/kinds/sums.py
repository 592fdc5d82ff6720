"""Totals that leave something out."""

from collections.abc import Iterator

from claimtest.errors import UnitError
from claimtest.mutate.amounts import amount_slip
from claimtest.mutate.printed import Printed
from claimtest.mutate.slip import Slip, kind
from claimtest.quantity import Quantity


@kind
def part_left_out(printed: Printed) -> Iterator[Slip]:
    """A total is added up without one of its parts."""
    for anchor in printed.anchors:
        total = anchor.claim.value
        if anchor.key != "value" or total is None or not total.interval.is_finite:
            continue
        for given in anchor.claim.keys.values():
            for part in given if isinstance(given, list) else ():
                if isinstance(part, Quantity) and part.interval.is_finite:
                    yield from _without(printed, total, part)


def _without(printed: Printed, total: Quantity, part: Quantity) -> Iterator[Slip]:
    try:
        rest = total.interval.middle - part.to(total.unit).interval.middle
    except UnitError:
        return
    yield from amount_slip(printed, rest, as_fine=True)
