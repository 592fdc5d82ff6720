"""Sets of decimal values between two ends: what a written figure stands for.

Arithmetic encloses: ends are computed with 60 digits, the lower one rounded down and the upper one
up, so that the exact result always lies inside. No float takes part.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import (
    MAX_EMAX,
    MIN_EMIN,
    ROUND_CEILING,
    ROUND_FLOOR,
    Context,
    Decimal,
    DivisionByZero,
    InvalidOperation,
)
from typing import Self

from claimtest.errors import ClaimtestError

_DIGITS = 60
_TRAPS = [InvalidOperation, DivisionByZero]
_DOWN = Context(prec=_DIGITS, rounding=ROUND_FLOOR, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=_TRAPS)
_UP = Context(prec=_DIGITS, rounding=ROUND_CEILING, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=_TRAPS)
_ZERO = Decimal(0)
_ONE = Decimal(1)
_INFINITY = Decimal("Infinity")


class IntervalError(ClaimtestError, ArithmeticError):
    """An interval has no members, or an operation on intervals has no result."""


@dataclass(frozen=True, slots=True)
class Interval:
    """All decimal values from `low` to `high`.

    Attributes:
        low: the lower end, `-Infinity` for none.
        high: the upper end, `Infinity` for none.
        low_closed: whether `low` itself belongs; never for an infinite end.
        high_closed: whether `high` itself belongs; never for an infinite end.

    Raises:
        IntervalError: no value lies between the ends.
    """

    low: Decimal
    high: Decimal
    low_closed: bool = True
    high_closed: bool = True

    def __post_init__(self) -> None:
        if self.low.is_nan() or self.high.is_nan():
            raise IntervalError("an interval's ends are numbers")
        if self.low.is_infinite():
            object.__setattr__(self, "low_closed", False)
        if self.high.is_infinite():
            object.__setattr__(self, "high_closed", False)
        empty = self.low > self.high or (self.low == self.high and not (self.low_closed and self.high_closed))
        if empty:
            raise IntervalError(f"no value lies in {self}")

    @classmethod
    def point(cls, value: Decimal | int) -> Self:
        """Return the interval that holds one value."""
        exact = Decimal(value)
        return cls(exact, exact)

    @classmethod
    def above(cls, value: Decimal | int, *, closed: bool = False) -> Self:
        """Return everything greater than a value, and the value too if `closed`."""
        return cls(Decimal(value), _INFINITY, low_closed=closed)

    @classmethod
    def below(cls, value: Decimal | int, *, closed: bool = False) -> Self:
        """Return everything less than a value, and the value too if `closed`."""
        return cls(-_INFINITY, Decimal(value), high_closed=closed)

    @property
    def is_point(self) -> bool:
        """Whether one value is all it holds."""
        return self.low == self.high

    @property
    def is_finite(self) -> bool:
        """Whether both ends are numbers."""
        return self.low.is_finite() and self.high.is_finite()

    @property
    def middle(self) -> Decimal:
        """The value half-way between two finite ends; for display, never for a decision."""
        return _DOWN.divide(_DOWN.add(self.low, self.high), Decimal(2))

    def __contains__(self, value: Decimal | int) -> bool:
        """Whether a value lies inside."""
        above = self.low < value or (self.low_closed and self.low == value)
        return above and (value < self.high or (self.high_closed and self.high == value))

    def meets(self, other: Self) -> bool:
        """Whether the two share a value; ends that touch count only if both are closed."""
        return not (self.is_below(other) or other.is_below(self))

    def is_below(self, other: Self) -> bool:
        """Whether every value here is less than every value there."""
        if self.high != other.low:
            return self.high < other.low
        return not (self.high_closed and other.low_closed)

    def includes(self, other: Self) -> bool:
        """Whether every value of the other lies inside this one."""
        low = self.low < other.low or (self.low == other.low and (self.low_closed or not other.low_closed))
        high = other.high < self.high or (
            self.high == other.high and (self.high_closed or not other.high_closed)
        )
        return low and high

    def hull(self, other: Self) -> Self:
        """Return the smallest interval that includes both."""
        low, low_closed = min((self.low, not self.low_closed), (other.low, not other.low_closed))
        high, high_closed = max((self.high, self.high_closed), (other.high, other.high_closed))
        return type(self)(low, high, not low_closed, high_closed)

    def lower(self, other: Self) -> Self:
        """Return what the smaller of two values, one from each, can be."""
        low, low_open = min((self.low, not self.low_closed), (other.low, not other.low_closed))
        high, high_closed = min((self.high, self.high_closed), (other.high, other.high_closed))
        return type(self)(low, high, not low_open, high_closed)

    def upper(self, other: Self) -> Self:
        """Return what the larger of two values, one from each, can be."""
        return -(-self).lower(-other)

    def common(self, other: Self) -> Self | None:
        """Return what both hold, or None when they do not meet."""
        if not self.meets(other):
            return None
        low, low_open = max((self.low, not self.low_closed), (other.low, not other.low_closed))
        high, high_closed = min((self.high, self.high_closed), (other.high, other.high_closed))
        return type(self)(low, high, not low_open, high_closed)

    def widened(self, tolerance: Decimal) -> Self:
        """Return it with each end moved outward by a share of itself (0.03 is three percent)."""
        by = type(self)(_DOWN.subtract(_ONE, tolerance), _UP.add(_ONE, tolerance))
        return self * by

    def __neg__(self) -> Self:
        # The minus sign would round to 28 digits; copying does not.
        return type(self)(self.high.copy_negate(), self.low.copy_negate(), self.high_closed, self.low_closed)

    def __abs__(self) -> Self:
        if self.low >= 0:
            return self
        if self.high <= 0:
            return -self
        return type(self)(_ZERO, _INFINITY).common((-self).hull(self)) or self

    def __add__(self, other: Self | Decimal | int) -> Self:
        if not isinstance(other, Interval):
            other = self.point(other)
        return type(self)(
            _DOWN.add(self.low, other.low),
            _UP.add(self.high, other.high),
            self.low_closed and other.low_closed,
            self.high_closed and other.high_closed,
        )

    __radd__ = __add__

    def __sub__(self, other: Self | Decimal | int) -> Self:
        if not isinstance(other, Interval):
            other = self.point(other)
        return self + -other

    def __rsub__(self, other: Decimal | int) -> Self:
        return -self + other

    def __mul__(self, other: Self | Decimal | int) -> Self:
        if not isinstance(other, Interval):
            other = self.point(other)
        corners = [_times(a, b) for a in _ends(self) for b in _ends(other)]
        low, low_open = min((down, not closed) for down, _, closed in corners)
        high, high_closed = max((up, closed) for _, up, closed in corners)
        return type(self)(low, high, not low_open, high_closed)

    __rmul__ = __mul__

    def __truediv__(self, other: Self | Decimal | int) -> Self:
        if not isinstance(other, Interval):
            other = self.point(other)
        return self * other.inverse()

    def __rtruediv__(self, other: Decimal | int) -> Self:
        return self.inverse() * other

    def inverse(self) -> Self:
        """Return one divided by each of its values.

        Raises:
            IntervalError: zero lies inside.
        """
        if 0 in self:
            raise IntervalError(f"cannot divide by {self}, which holds zero")
        low = _reciprocal(self.high, _DOWN, zero=-_INFINITY)
        high = _reciprocal(self.low, _UP, zero=_INFINITY)
        return type(self)(low, high, self.high_closed, self.low_closed)

    def __str__(self) -> str:
        if self.is_point:
            return _plain(self.low)
        if not self.low.is_finite():
            if not self.high.is_finite():
                return "any value"
            return f"{'<=' if self.high_closed else '<'} {_plain(self.high)}"
        if not self.high.is_finite():
            return f"{'>=' if self.low_closed else '>'} {_plain(self.low)}"
        return f"{_plain(self.low)}..{_plain(self.high)}"


def hull(intervals: Iterable[Interval]) -> Interval:
    """Return the smallest interval that includes all of at least one."""
    first, *rest = intervals
    for interval in rest:
        first = first.hull(interval)
    return first


def _ends(interval: Interval) -> tuple[tuple[Decimal, bool], tuple[Decimal, bool]]:
    return (interval.low, interval.low_closed), (interval.high, interval.high_closed)


def _times(a: tuple[Decimal, bool], b: tuple[Decimal, bool]) -> tuple[Decimal, Decimal, bool]:
    """Multiply two ends: rounded down, rounded up, and whether the product is reached.

    A zero that is reached makes a zero whatever the other end, infinite or open.
    """
    (x, x_closed), (y, y_closed) = a, b
    if x == 0 or y == 0:
        reached = (x == 0 and x_closed) or (y == 0 and y_closed)
        return _ZERO, _ZERO, reached
    return _DOWN.multiply(x, y), _UP.multiply(x, y), x_closed and y_closed


def _reciprocal(end: Decimal, context: Context, *, zero: Decimal) -> Decimal:
    if end == 0:
        return zero
    return _ZERO if end.is_infinite() else context.divide(_ONE, end)


def _plain(value: Decimal) -> str:
    """Write a finite value without exponent and without trailing zeros."""
    if value == 0:
        return "0"
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
