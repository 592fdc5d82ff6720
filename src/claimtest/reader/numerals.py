"""Numbers of several words: `two and a half billion`, `dreieinhalb`, `1兆2000億`, `3 hundred and 21`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from claimtest.reader.written import Written, plain

_TEN = Decimal(10)
_ZERO = Decimal(0)
_ONE = Decimal(1)
_HUNDRED = 100
_UNBOUNDED = Decimal("1e60")
_PRECISE = -15
_THOUSAND = 3


class Word(NamedTuple):
    """What a word does in a number.

    Attributes:
        kind: `value`, `scale`, `multiple`, `fraction`, `part`, `article`, `link` or `point`.
        value: the value, the power of ten, the divisor (negative: of one only) or the decimal fraction.
        bare: whether a scale word is a figure without a number before it.
    """

    kind: str
    value: Decimal
    bare: bool = False


class Token(NamedTuple):
    """A word or a string of digits in its place.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        word: what it does in a number.
        digits: the digits as written, or nothing.
        hyphen: whether a hyphen stands before it.
    """

    start: int
    end: int
    word: Word
    digits: str = ""
    hyphen: bool = False


class Number(NamedTuple):
    """A number and where it stands.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        written: the number.
        wants: what it takes to be a figure: nothing, an `article` before it, or some `context`.
        words: whether words alone make it up.
    """

    start: int
    end: int
    written: Written
    wants: str = ""
    words: bool = False


class Habits(NamedTuple):
    """How a language composes its number words.

    Attributes:
        units_first: whether `ein und zwanzig` is 21.
        vigesimal: tens that take up to nineteen, as `soixante-dix`.
    """

    units_first: bool = False
    vigesimal: frozenset[Decimal] = frozenset()


@dataclass(slots=True)
class _Sum:
    """A number that is being put together.

    Attributes:
        parts: its summands, each smaller than the room that the one before leaves.
        room: what a next summand must stay below.
        last: the word before, or None.
        power: of the last written digit.
        linked: how many parts stood before the last link.
        article: whether a word such as `a` stands in it.
        wants: as for `Number`.
        share: whether it is a fraction of one.
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
    share: bool = False
    pointed: str | None = None
    digits: bool = False

    def add(self, token: Token, *, after_link: bool) -> bool:
        """Take a word in, or answer that it starts another number."""
        taken = _TAKERS[token.word.kind](self, token, after_link)
        if taken:
            if self.last is None:
                self.start = token.start
            self.end = token.end
            self.last = token.word
            self.digits = self.digits or bool(token.digits)
        return taken

    def take_value(self, token: Token, after_link: bool) -> bool:  # noqa: FBT001 - one of a table of alike methods
        value = token.word.value
        if self.pointed is not None:
            self.pointed += str(value)
            return True
        if self.habits.units_first and after_link and self._after_unit() and value in _TENS:
            self.parts[-1] += value
            self.room = _ZERO
            return True
        if value >= self.room or (value == 0 and self.parts):
            return False
        if after_link:
            self.linked = len(self.parts)
        self.parts.append(value)
        self.room = _ZERO if token.digits else self._room(value)
        self.power = _power(token)
        return True

    def take_scale(self, token: Token, after_link: bool) -> bool:  # noqa: ARG002, FBT001 - see take_value
        """Multiply what was counted since the last larger scale word."""
        scale = token.word.value
        counted = _ZERO
        adjacent = self.last is not None and self.last.kind in {"value", "part", "multiple"}
        kept = list(self.parts)
        while kept and (kept[-1] < scale or (adjacent and counted == 0)):
            counted += kept.pop()
        if not kept and not counted:
            self.wants = "" if token.word.bare or self.article else "article"
        elif self.wants == "context":
            self.wants = ""
        product = (counted or _ONE) * scale
        if kept and product >= _magnitude(kept[-1]):
            return False
        self.parts = [*kept, product]
        self.room = scale
        power = scale.adjusted() if scale == _TEN ** scale.adjusted() else 0
        self.power = power + min(self.power, 0) if counted else power
        return True

    def take_part(self, token: Token, after_link: bool) -> bool:
        """Take a half or a quarter: of one alone, of the scale word before, or of the next."""
        share = token.word.value
        if self.last is None:
            self.wants = "" if self.article else "context"
            self.parts.append(share)
        elif self.last.kind == "scale" and after_link:
            self.parts.append(share * self.room)
        elif self.last.kind == "value" and self.parts and share < 1:
            self.parts[-1] += share
        else:
            return False
        self.power = min(self.power, 0) + int(share.as_tuple().exponent) if self.last is None or self.last.kind == "value" else self.power - 1
        self.room = _ZERO
        return True

    def take_fraction(self, token: Token, after_link: bool) -> bool:  # noqa: ARG002, FBT001 - see take_value
        """Divide what was counted since the last link."""
        divisor = token.word.value
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
        self.power = _PRECISE
        self.room = _ZERO
        return True

    def hyphened(self, token: Token) -> bool:
        """Whether only a hyphen stands between the last word and this one."""
        return self.last is not None and token.start == self.end + 1 and token.hyphen

    @property
    def room_before(self) -> Decimal:
        """The scale of the last part before the link."""
        return _magnitude(self.parts[self.linked - 1])

    def include(self, other: "_Sum") -> None:
        """Add a fraction that was linked: of one, or of the scale word at the end."""
        share = sum(other.parts, _ZERO)
        if self.last is not None and self.last.kind == "scale" and self.room >= _TEN**_THOUSAND:
            share *= self.room
        self.parts.append(share)
        self.power = _PRECISE
        self.end = other.end

    def divide(self, divisor: Decimal, end: int) -> None:
        """Make it the numerator of a fraction."""
        self.parts = [sum(self.parts, _ZERO) / divisor]
        self.power = _PRECISE
        self.end = end

    def take_article(self, token: Token, after_link: bool) -> bool:  # noqa: ARG002 - see take_value
        self.article = True
        return True

    def take_point(self, token: Token, after_link: bool) -> bool:  # noqa: ARG002 - see take_value
        if not self.parts or self.pointed is not None:
            return False
        self.pointed = ""
        return True

    def number(self) -> Number | None:
        """Return the number, or None when no word counted anything."""
        if not self.parts:
            return None
        value = sum(self.parts, _ZERO)
        power = self.power if abs(self.power) >= _THOUSAND else min(self.power, 0)
        if self.pointed:
            value += Decimal(f"0.{self.pointed}")
            power = -len(self.pointed)
        while power > 0 and value.scaleb(-power) % 1:
            power -= 1
        return Number(self.start, self.end, _written(value, power), self.wants, not self.digits)

    def _after_unit(self) -> bool:
        return bool(self.parts) and self.last is not None and 0 < self.parts[-1] < _TEN

    def _room(self, value: Decimal) -> Decimal:
        if value in self.habits.vigesimal:
            return Decimal(20)
        return _magnitude(value) if value >= 20 else _ZERO  # noqa: PLR2004 - ten to nineteen take no units


def combine(tokens: Iterable[Token], habits: Habits) -> Iterator[Number]:
    """Put the words of a run together to as few numbers as they make."""
    held: _Sum | None = None
    current = _Sum(habits)
    after_link = opened_by_link = False
    for token in tokens:
        if token.word.kind == "link":
            after_link = current.last is not None
            continue
        if token.word.kind == "fraction" and held is not None and _ordinal(current, token):
            held.divide(sum(current.parts, _ZERO) + abs(token.word.value), token.end)
            current = _Sum(habits)
            continue
        if not current.add(token, after_link=after_link):
            yield from _released(held, current, linked=opened_by_link)
            held = current if not (opened_by_link and current.share and held is not None) else None
            current = _Sum(habits)
            current.add(token, after_link=False)
            opened_by_link = after_link
        after_link = after_link and token.word.kind == "article"
    if held is not None and opened_by_link and current.share and current.parts:
        held.include(current)
        current = _Sum(habits)
    for last in (held, current):
        number = last.number() if last is not None else None
        if number is not None:
            yield number


def _released(held: _Sum | None, current: _Sum, *, linked: bool) -> Iterator[Number]:
    """Yield the number before the current one, together with it if that is a fraction that was linked to it."""
    if held is None:
        return
    if linked and current.share:
        held.include(current)
    number = held.number()
    if number is not None:
        yield number


def _ordinal(current: _Sum, token: Token) -> bool:
    """Whether a divisor ends an ordinal such as `twenty-firsts`."""
    return bool(current.parts) and abs(token.word.value) < current.room


def _magnitude(value: Decimal) -> Decimal:
    """Return the largest power of ten that divides a value."""
    if value == 0:
        return _ZERO
    return _TEN ** max(int(value.normalize().as_tuple().exponent), 0)


def _power(token: Token) -> int:
    """Return the power of ten of the last digit of a value."""
    return int(token.word.value.as_tuple().exponent) if token.digits else 0


def _written(value: Decimal, power: int) -> Written:
    if power == _PRECISE or power < -6:  # noqa: PLR2004 - finer than anyone writes in words
        return Written(f"{round(value, -_PRECISE).normalize():f}")
    if power < 0:
        return Written(f"{round(value, -power):f}")
    return plain(value, power)


_TENS = frozenset(Decimal(ten) for ten in range(20, _HUNDRED, 10))
_TAKERS = {
    "value": _Sum.take_value,
    "scale": _Sum.take_scale,
    "multiple": _Sum.take_scale,
    "part": _Sum.take_part,
    "fraction": _Sum.take_fraction,
    "article": _Sum.take_article,
    "point": _Sum.take_point,
}

