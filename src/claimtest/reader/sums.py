"""Numbers while they are put together from words."""

from dataclasses import dataclass, field
from decimal import Decimal

from claimtest.reader.numberwords import Habits, Number, Token, Word
from claimtest.reader.powers import PRECISE, last_power, magnitude, rounded

_TEN = Decimal(10)
_ZERO = Decimal(0)
_ONE = Decimal(1)
_HUNDRED = 100
_UNBOUNDED = Decimal("1e60")
_LARGEST = Decimal("1e24")
_DECIMALS = 20
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
        mixed: whether the last link may stand before a fraction.
        zero: whether a zero stands between its scale words.
        words: how many words it has.
        weak: whether one of them is weak.
        whole: what stands before a word such as `又`.
        divisor: what stands before a word such as `分之`.
        pointed: the decimals that follow a word for the decimal mark.
        digits: whether any part was written in digits.
    """

    habits: Habits
    start: int = 0
    end: int = 0
    parts: list[Decimal] = field(default_factory=list)
    room: Decimal = _UNBOUNDED
    last: Word | None = None
    power: int = 0
    linked: int = 0
    article: bool = False
    wants: str = ""
    after_link: bool = False
    share: bool = False
    one: bool = False
    mixed: bool = True
    zero: bool = False
    words: int = 0
    weak: bool = False
    whole: Decimal = _ZERO
    divisor: Decimal | None = None
    pointed: str | None = None
    digits: bool = False

    def add(self, token: Token, *, after_link: bool) -> bool:
        """Take a word in, or answer that it starts another number."""
        self.after_link = after_link
        if self.one and token.word.kind in {"value", "scale", "multiple", "point"}:
            self.count_one()
        taken = _TAKERS[token.word.kind](self, token)
        if taken:
            if self.last is None:
                self.start = token.start
            self.end = token.end
            self.last = token.word
            self.words += 1
            self.weak = self.weak or token.word.weak
            self.digits = self.digits or bool(token.digits)
        return taken

    def count_one(self) -> None:
        """Add the one that an article stood for."""
        self.parts.append(_ONE)
        self.room = _ZERO
        self.power = 0
        self.one = False

    def take_value(self, token: Token) -> bool:
        """Add a value where the one before leaves room for it."""
        value = token.word.value
        if self.pointed is not None:
            tens = self.last is not None and self.last.value in _TENS and value < _TEN
            if len(self.pointed) > _DECIMALS or value % 1:
                return False
            self.pointed = (self.pointed[:-1] if tens else self.pointed) + f"{value:f}"
            return True
        linked = self.after_link or token.word.bare
        if self.habits.units_first and linked and self._after_unit() and value in _TENS:
            self.parts[-1] += value
            self.room = _ZERO
            return True
        if self.habits.positional and self._spelled(token):
            self.parts[-1] = self.parts[-1] * _TEN + value
            return self.parts[-1] < _LARGEST
        if value >= self.room or (value == 0 and self.parts):
            return False
        if self.after_link and self.mixed:
            self.linked = len(self.parts)
        self.parts.append(value)
        self.room = _ZERO if token.digits else self._room(value)
        self.power = last_power(token)
        return True

    def take_zero(self, token: Token) -> bool:
        """Let a zero between scale words only link them."""
        if self.parts and self.last is not None and self.last.kind == "scale":
            self.zero = True
            return True
        return self.take_value(token)

    def _spelled(self, token: Token) -> bool:
        """Whether a digit follows digits that are spelled one by one."""
        digit = self.last is not None and self.last.kind in {"value", "zero"} and self.parts
        return bool(
            digit and not token.digits and not self.digits and token.word.value < _TEN and self.room == 0
        )

    def take_scale(self, token: Token) -> bool:
        """Multiply what was counted since the last larger scale word."""
        scale = token.word.value
        counted = _ZERO
        adjacent = self.last is not None and self.last.kind in {"value", "zero", "part", "multiple"}
        kept = list(self.parts)
        repeated = self.last is not None and self.last.kind == "scale" and scale >= _TEN**_THOUSAND
        everything = token.word.kind == "multiple"
        while kept and (
            kept[-1] < (_HUNDRED if everything else scale)
            or (adjacent and counted == 0)
            or (repeated and kept[-1] == scale)
        ):
            counted += kept.pop()
        if not kept and not counted:
            self.wants = "" if token.word.bare or self.article else "article"
        elif self.wants == "context":
            self.wants = ""
        product = (counted or _ONE) * scale
        if product > _LARGEST or (kept and product >= magnitude(kept[-1])):
            return False
        self.parts = [*kept, product]
        self.room = scale
        power = scale.adjusted() if scale == _TEN ** scale.adjusted() else 0
        self.power = power + min(self.power, 0) if counted else power
        return True

    def take_part(self, token: Token) -> bool:
        """Take a half or a quarter: of one alone, of the scale word before, or of the next."""
        share = token.word.value
        self.one = False
        if self.last is None or not self.parts:
            self.wants = "" if self.article or share >= 1 else "context"
            self.parts.append(share)
        elif (
            self.last.kind in {"scale", "article"}
            and (self.after_link or token.word.bare)
            and self.room >= _TEN**_THOUSAND
        ):
            self.parts.append(share * self.room)
        elif self.last.kind in {"value", "article"} and share < 1:
            if self.after_link or token.word.bare:
                self.parts[-1] += share
            else:
                self.share = self.parts == [_ONE]
                linked = self.linked == 1 < len(self.parts) and self.room_before >= _TEN**_THOUSAND
                self.parts[-1] *= share * (self.room_before if linked else _ONE)
        else:
            return False
        self.power = (
            min(self.power, 0) + int(share.as_tuple().exponent)
            if self.last is None or self.last.kind == "value"
            else self.power - 1
        )
        self.room = _ZERO
        return True

    def take_fraction(self, token: Token) -> bool:
        """Divide what was counted since the last link."""
        divisor = token.word.value
        self.one = False
        counted = sum(self.parts[self.linked :], _ZERO)
        if self.hyphened(token) and self.parts and self.parts[-1] in _TENS and abs(divisor) < _TEN:
            divisor = abs(divisor) + self.parts.pop()
            counted = sum(self.parts, _ZERO)
        if not counted:
            self.wants = "" if self.article else "article"
            counted = _ONE
        if divisor < 0:
            if counted != 1:
                return False
            divisor = -divisor
        share = counted / divisor
        if self.linked and self.room_before >= _TEN**_THOUSAND:
            share *= self.room_before
        self.parts[self.linked :] = [share]
        self.share = not self.linked
        self.power = PRECISE
        self.room = _ZERO
        return True

    def hyphened(self, token: Token) -> bool:
        """Whether only a hyphen stands between the last word and this one."""
        return self.last is not None and token.start == self.end + 1 and token.hyphen

    @property
    def room_before(self) -> Decimal:
        """The scale of the last part before the link."""
        return magnitude(self.parts[self.linked - 1])

    @property
    def counts_ones(self) -> bool:
        """Whether its last word is no scale word."""
        return self.last is not None and self.last.kind == "value"

    def include(self, other: "Sum") -> None:
        """Add a fraction that was linked: of one, or of the scale word at the end."""
        share = sum(other.parts, _ZERO)
        if self.last is not None and self.last.kind == "scale" and self.room >= _TEN**_THOUSAND:
            share *= self.room
        self.parts.append(share)
        self.power = PRECISE
        self.end = other.end

    def divide(self, divisor: Decimal, end: int) -> None:
        """Make it the numerator of a fraction."""
        self.parts = [sum(self.parts, _ZERO) / divisor]
        self.power = PRECISE
        self.end = end

    def take_article(self, token: Token) -> bool:
        """Count one where a number goes on, as in `vingt et un`; otherwise wait for what it is one of."""
        if self.parts and not (self.after_link or token.hyphen) and self.room > _HUNDRED:
            return False
        self.article = True
        if self.after_link:
            self.linked = len(self.parts)
        self.one = bool(token.word.bare and self.parts and self.room > 1)
        return True

    def take_point(self, _token: Token) -> bool:
        """Read the decimals from here on."""
        if not self.parts or self.pointed is not None:
            return False
        self.pointed = ""
        return True

    def take_divider(self, _token: Token) -> bool:
        """Divide by what was counted what follows."""
        divisor = sum(self.parts, _ZERO)
        if not divisor or self.divisor is not None:
            return False
        self.divisor, self.parts, self.room = divisor, [], _UNBOUNDED
        self.wants = ""
        return True

    def take_whole(self, _token: Token) -> bool:
        """Add what was counted to the fraction that follows."""
        if not self.parts or self.whole:
            return False
        self.whole, self.parts, self.room = sum(self.parts, _ZERO), [], _UNBOUNDED
        return True

    def number(self) -> Number | None:
        """Return the number, or None when no word counted anything."""
        if self.one:
            self.count_one()
        if not self.parts:
            return None
        if self.habits.elliptic and self._is_elliptic():
            self.parts[-1] *= magnitude(self.parts[-2]) / _TEN
        value = sum(self.parts, _ZERO)
        power = self.power if abs(self.power) >= _THOUSAND else min(self.power, 0)
        if self.pointed:
            value += Decimal(f"0.{self.pointed}")
            power = -len(self.pointed)
        if self.divisor is not None:
            value, power = value / self.divisor, PRECISE
        if self.whole:
            value += self.whole
        if self.weak and self.words == 1:
            self.wants = self.wants or "unit"
        while power > 0 and value.scaleb(-power) % 1:
            power -= 1
        return Number(self.start, self.end, rounded(value, power), self.wants, not self.digits)

    def _is_elliptic(self) -> bool:
        """Whether the last digit stands right behind a scale word of a hundred or more."""
        if len(self.parts) < 2 or self.zero or self.digits or not 0 < self.parts[-1] < _TEN:  # noqa: PLR2004 - two parts
            return False
        return magnitude(self.parts[-2]) >= _HUNDRED

    def _after_unit(self) -> bool:
        return bool(self.parts) and self.last is not None and 0 < self.parts[-1] < _TEN

    def _room(self, value: Decimal) -> Decimal:
        if value in self.habits.vigesimal:
            return Decimal(20)
        least = _TEN if self.habits.tens else 2 * _TEN
        return magnitude(value) if value >= least else _ZERO


_TENS = frozenset(Decimal(ten) for ten in range(20, _HUNDRED, 10))
_TAKERS = {
    "value": Sum.take_value,
    "zero": Sum.take_zero,
    "scale": Sum.take_scale,
    "multiple": Sum.take_scale,
    "part": Sum.take_part,
    "fraction": Sum.take_fraction,
    "article": Sum.take_article,
    "point": Sum.take_point,
    "divider": Sum.take_divider,
    "whole": Sum.take_whole,
}
