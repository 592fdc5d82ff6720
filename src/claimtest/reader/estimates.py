"""Estimates of two neighbouring numbers: `4、5年`, `十二、三歳`, `二、三百人`, `三四百人`."""

from claimtest.reader.amounts import Amount
from claimtest.reader.written import Written

_LONGEST = 3


def estimate(held: Amount, amount: Amount) -> bool:
    """Write two numbers that are neighbours out, and answer whether they are."""
    if not held.bare or (amount.bare and not amount.scaled) or len(held.numbers) + len(amount.numbers) > 2:  # noqa: PLR2004 - one each
        return False
    low, high = held.numbers[0], amount.numbers[0]
    if low.power or not (low.digits.isdigit() and high.digits.isdigit()) or len(low.digits) > _LONGEST:
        return False
    ends = _ends(low.digits, high.digits, words=amount.words)
    if ends is None:
        return False
    held.numbers, amount.numbers = (Written(ends[0]),), (high._replace(digits=ends[1]),)
    return True


def _ends(low: str, high: str, *, words: bool) -> tuple[str, str] | None:
    """Return the two ends of an estimate, or None where two numbers are no neighbours."""
    zeros = "0" * (len(high) - len(high.rstrip("0")))
    if len(low) == len(high):
        step = int(high) - int(low)
        return (low, high) if step in {1, 10 ** len(zeros)} else None
    if len(high) == 1 and int(high) == int(low[-1]) + 1 > 1:
        return low, low[:-1] + high
    if words and len(low) == 1 and high == f"{int(low) + 1}{zeros}":
        return low + zeros, high
    return None
