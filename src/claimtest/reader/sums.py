"""Numbers while they are put together from words: what is known of one so far."""

from dataclasses import dataclass, field
from decimal import Decimal

from claimtest.reader.numberwords import Habits, Number, Word
from claimtest.reader.powers import PRECISE, magnitude, rounded

_TEN = Decimal(10)
_ZERO = Decimal(0)
_ONE = Decimal(1)
_HUNDRED = 100
UNBOUNDED = Decimal("1e60")
_THOUSAND = 3


@dataclass(slots=True)
class Sum:
    """A number that is being put together.

    Attributes:
        parts: its summands, each smaller than the room that the one before leaves.
        room: what a next summand must stay below.
        last: the word before, or None.
        power: of the last written digit.
        linked: how many parts stood before the last link.
        article: whether a word such as `a` stands in it.
        wants: as for `Number`.
        after_link: whether a link stands before the current word.
        share: whether it is a fraction of one.
        one: whether the word before counts one, unless a fraction follows.
        alone: whether a link follows an article before which nothing was counted, as in `eine und eine halbe`.
        mixed: whether the last link may stand before a fraction.
        ahead: what a word such as `साढ़े` adds to the next word.
        zero: whether a zero stands between its scale words.
        taken: the fraction that was last taken of the scale word before the link, or None.
        words: how many words it has.
        weak: whether one of them is weak.
        whole: what stands before a word such as `又`.
        divisor: what stands before a word such as `分之`.
        pointed: the decimals that follow a word for the decimal mark.
        decimals: the last of them, while they are being put together.
        digits: whether any part was written in digits.
    """

    habits: Habits
    start: int = 0
    end: int = 0
    parts: list[Decimal] = field(default_factory=list)
    room: Decimal = UNBOUNDED
    last: Word | None = None
    power: int = 0
    linked: int = 0
    article: bool = False
    wants: str = ""
    after_link: bool = False
    share: bool = False
    one: bool = False
    alone: bool = False
    mixed: bool = True
    ahead: Decimal = _ZERO
    zero: bool = False
    taken: Decimal | None = None
    words: int = 0
    weak: bool = False
    whole: Decimal = _ZERO
    divisor: Decimal | None = None
    pointed: str | None = None
    decimals: "Sum | None" = None
    digits: bool = False

    def settle_ahead(self) -> None:
        """Count one and what a word such as `सवा` adds to it, where no number follows: `सवा लाख`."""
        if self.ahead:
            self.parts.append(_ONE + self.ahead)
            self.power = int(self.ahead.as_tuple().exponent)
            self.room = self.ahead = _ZERO

    def count_one(self) -> None:
        """Add the one that an article stood for."""
        self.parts.append(_ONE)
        self.room = _ZERO
        self.power = 0
        self.one = False

    def settle_decimals(self) -> None:
        """Add the decimals that follow a word for the decimal mark."""
        digits = (self.pointed or "") + self.spelled_decimals
        self.pointed = self.decimals = None
        if digits:
            self.parts.append(Decimal(f"0.{digits}"))
            self.power = -len(digits)

    @property
    def spelled_decimals(self) -> str:
        """The digits of the decimals that are being put together."""
        return "" if self.decimals is None else f"{sum(self.decimals.parts, _ZERO):f}"

    @property
    def room_before(self) -> Decimal:
        """The scale of the last part before the link."""
        return magnitude(self.parts[self.linked - 1])

    @property
    def counts_share(self) -> bool:
        """Whether its last word is a fraction."""
        return self.last is not None and self.last.kind in {"part", "fraction"}

    @property
    def counts_ones(self) -> bool:
        """Whether its last word is no scale word."""
        return self.last is not None and self.last.kind == "value"

    def number(self) -> Number | None:
        """Return the number, or None when no word counted anything."""
        if self.one:
            self.count_one()
        if self.ahead and not self.parts:
            self.settle_ahead()
            self.wants = self.wants or "unit"
        if not self.parts:
            return None
        if self.habits.elliptic and self._is_elliptic():
            self.parts[-1] *= magnitude(self.parts[-2]) / _TEN
        value = sum(self.parts, _ZERO)
        power = self.power if abs(self.power) >= _THOUSAND else min(self.power, 0)
        if self.pointed is not None:
            self.settle_decimals()
            value, power = sum(self.parts, _ZERO), self.power
        if self.divisor is not None:
            value, power = value / self.divisor, PRECISE
        if self.whole:
            value += self.whole
        if self.weak and self.words == 1:
            self.wants = self.wants or "unit"
        while power > 0 and value.scaleb(-power) % 1:
            power -= 1
        share = value < 1 and self.counts_share
        return Number(self.start, self.end, rounded(value, power), self.wants, not self.digits, share)

    def _is_elliptic(self) -> bool:
        """Whether the last digit stands right behind a scale word of a hundred or more."""
        if len(self.parts) < 2 or self.zero or self.digits or not 0 < self.parts[-1] < _TEN:  # noqa: PLR2004 - two parts
            return False
        return magnitude(self.parts[-2]) >= _HUNDRED

    @property
    def after_unit(self) -> bool:
        """Whether its last word counts less than ten."""
        return bool(self.parts) and self.last is not None and 0 < self.parts[-1] < _TEN
