"""Numbers while they are put together from words: what is known of one so far."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from claimtest.reader.numberwords import Habits, Number, Token, Word
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
        before: the same as a number of its own, which it is where no fraction follows.
        rest: offset of the first word after it.
        divisor: what stands before a word such as `分之`.
        undivided: the same as a number of its own, which it is where nothing follows: `15分の遅れ`.
        pointed: the decimals that follow a word for the decimal mark.
        decimals: the last of them, while they are being put together.
        digits: whether any part was written in digits.
        spelled: how many of its digits follow another that is spelled out; more where one is a zero.
        end_before: the end that it had without its last word.
        sign: the notation's sign that a word inside of it gives it, or nothing.
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
    before: Number | None = None
    rest: int = -1
    divisor: Decimal | None = None
    undivided: Number | None = None
    pointed: str | None = None
    decimals: "Sum | None" = None
    digits: bool = False
    spelled: int = 0
    end_before: int = 0
    sign: str = ""

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
        self._settle_last()
        if not self.parts:
            return self.undivided
        if self.words > 1 and self._is_unit():
            self.parts.pop()
            self.end = self.end_before
        if self.words == 1 and self.last is not None and self.last.dual and not self.last.bare:
            self.parts = [part * 2 for part in self.parts]
        if self.last is not None and self.last.kind == "point" and not self.last.weak:
            self.end = self.end_before  # it names something: `2点を追加`
        value = self.counted()
        power = self.power if abs(self.power) >= _THOUSAND else min(self.power, 0)
        if self.pointed is not None:
            self.settle_decimals()
            value, power = sum(self.parts, _ZERO), self.power
        if self.divisor is not None:
            value, power = value / self.divisor, PRECISE
        if self.whole:
            value += self.whole
        self.wants = self.wants or self._want()
        while power > 0 and value.scaleb(-power) % 1:
            power -= 1
        return Number(
            self.start,
            self.end,
            rounded(value, power),
            "" if self.sign else self.wants,
            words=not self.digits,
            share=value < 1 and self.counts_share,
            divided=self.divisor is not None,
            sign=self.sign,
        )

    def _is_unit(self) -> bool:
        """Whether its last word is no number behind others, as in `二十两` and `hai mươi năm`, but in `một trăm linh năm`."""
        return self.last is not None and self.last.leading and not self.after_link and self.pointed is None

    def _settle_last(self) -> None:
        """Count what the last word stands for; an article that counts nothing is none of the number's words."""
        if self.one:
            self.count_one()
        elif self.parts and self.last is not None and self.last.kind == "article" and self.pointed is None:
            self.end = self.end_before
        if self.ahead and not self.parts:
            self.settle_ahead()
            self.wants = self.wants or "unit"

    def numbers(self) -> Iterator[Number]:
        """Yield the number, or the two that a word such as `と` stands between."""
        if self.before is not None and self.divisor is None:
            yield self.before
            self.start, self.whole = self.rest, _ZERO
        number = self.number()
        if number is not None:
            yield number

    def counted(self) -> Decimal:
        """Return what its parts add up to."""
        if self.habits.elliptic and self._is_elliptic():
            tenth = magnitude(self.parts[-2]) / _TEN
            self.parts[-1] *= tenth
            self.power = tenth.adjusted()
        return sum(self.parts, _ZERO)

    def bound(self, token: Token) -> None:
        """Take a word in that says how round tens bound the number: `400多`, `十几万`."""
        if self.parts and token.start <= self.end + 1 and self.parts[-1] % _TEN == 0:
            self.sign = token.word.sign
            self.end = token.end

    def _is_elliptic(self) -> bool:
        """Whether the last digit stands right behind a scale word of a hundred or more."""
        if len(self.parts) < 2 or self.zero or self.after_link or not 0 < self.parts[-1] < _TEN:  # noqa: PLR2004 - two parts
            return False
        if self.digits and self.habits.positional:
            return False
        return magnitude(self.parts[-2]) >= _HUNDRED

    def _want(self) -> str:
        """Say what makes a figure of a lone weak word, or of two digits in a row."""
        if self.habits.elliptic and self.spelled == 1:
            return "tenths"
        if not self.weak or self.words > 1:
            return ""
        return "counter" if self.last is not None and self.last.apart else "unit"

    @property
    def after_unit(self) -> bool:
        """Whether its last word counts less than ten."""
        return bool(self.parts) and self.last is not None and 0 < self.parts[-1] < _TEN
