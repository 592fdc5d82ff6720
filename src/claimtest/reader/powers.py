"""Powers of ten in the values of number words."""

from decimal import Decimal

from claimtest.reader.numberwords import Token
from claimtest.reader.written import Written, plain

PRECISE = -15
_FINEST = -6
_SIGNIFICANT = 6
_ZERO = Decimal(0)
_TEN = Decimal(10)


def magnitude(value: Decimal) -> Decimal:
    """Return the largest power of ten that divides a value."""
    if value == 0:
        return _ZERO
    return _TEN ** max(int(value.normalize().as_tuple().exponent), 0)


def last_power(token: Token) -> int:
    """Return the power of ten of the last digit of a value."""
    return int(token.word.value.as_tuple().exponent) if token.digits else 0


def rounded(value: Decimal, power: int) -> Written:
    """Write a value whose last digit stands for a power of ten, or a fraction as closely as is useful."""
    if power == PRECISE or power < _FINEST:
        places = -PRECISE if not value else max(-PRECISE, _SIGNIFICANT - value.adjusted())
        return Written(f"{round(value, places).normalize():f}")
    if power < 0:
        return Written(f"{round(value, -power):f}")
    return plain(value, power)
