"""What a word adds to the number that is being put together."""

from decimal import Decimal

from claimtest.reader.numberwords import Token, Word
from claimtest.reader.powers import PRECISE, last_power, magnitude
from claimtest.reader.shares import take_divider, take_fraction, take_part, take_whole
from claimtest.reader.sums import UNBOUNDED, Sum

_ZERO = Decimal(0)
_ONE = Decimal(1)
_TWO = Decimal(2)
_TEN = Decimal(10)
_HUNDRED = 100
_THOUSAND = 3
_MYRIAD = 10_000
_MILLION = 1_000_000
# Korean counts by ten thousands, and may go on with four digits that look like a year: `3조 2000억`.
_MILLIONS = frozenset({_MILLION, 1000 * _MILLION})
_LAKH = 100_000
_YEARLY = 3
_YEAR_DIGITS = 4
_YEARS = (1900, 2100)
_LARGEST = Decimal("1e24")
_DECIMALS = 20
_COUNTED = frozenset({"value", "part", "multiple", "ahead"})
_ENDING = frozenset({"value", "scale"})
_BY = Word("hundredths", _ONE)
_TENS = frozenset(Decimal(ten) for ten in range(20, _HUNDRED, 10))


def take(made: Sum, token: Token, *, after_link: bool) -> bool:
    """Take a word in, or answer that it starts another number."""
    made.after_link = after_link
    if _counts_one(made, token.word.kind):
        made.count_one()
        made.linked = len(made.parts) if made.alone else made.linked
    taken = _TAKERS[token.word.kind](made, token)
    if taken:
        if made.last is None:
            made.start = token.start
        if made.before is not None and made.rest < 0 and token.word.kind != "whole":
            made.rest = token.start
        if token.word.kind != "whole":
            made.end_before, made.end = made.end, token.end
        made.last = token.word
        made.words += 1
        made.weak = made.weak or token.word.weak
        made.digits = made.digits or bool(token.digits)
    return taken


def _counts_one(made: Sum, kind: str) -> bool:
    """Whether the article before a word counts one."""
    if made.one:
        return kind in {"value", "scale", "multiple", "point"}
    lone = made.last is not None and made.last.kind == "article" and not made.parts
    return lone and (kind == "point" or (made.alone and kind in {"part", "fraction"}))


def take_value(made: Sum, token: Token) -> bool:
    """Add a value where the one before leaves room for it."""
    value = token.word.value
    if token.word.apart and made.last is not None and not made.last.apart:
        return False
    if made.pointed is not None:
        return _take_decimals(made, token)
    linked = made.after_link or token.word.bare
    counted = made.last is not None and made.last.kind == "value" and made.parts[-1] >= _TEN
    if token.word.single and counted and not linked:
        return take_fraction(made, token)
    if made.habits.units_first and linked and made.after_unit and value in _TENS:
        made.parts[-1] += value
        made.room = _ZERO
        made.linked = 0
        return True
    if made.habits.positional and _spelled(made, token):
        return _spell(made, token)
    return _add(made, token)


def _spell(made: Sum, token: Token) -> bool:
    """Take a digit that follows digits that are spelled one by one."""
    if token.word.leading:
        return False
    made.spelled += 1 if token.word.value and made.parts[-1] else _YEARLY
    made.parts[-1] = made.parts[-1] * _TEN + token.word.value
    return made.parts[-1] < _LARGEST


def _add(made: Sum, token: Token) -> bool:
    """Add a value that is smaller than the scale of the one before."""
    value = token.word.value
    if value >= made.room or (value == 0 and made.parts) or _is_another(made, token):
        return False
    if made.after_link and made.mixed:
        made.linked = len(made.parts)
    if made.habits.elliptic and made.wants == "article":
        made.wants = ""
    made.parts.append(value + made.ahead)
    made.room = _ZERO if token.digits or made.ahead else _room(made, value)
    made.power = last_power(token)
    if made.ahead:
        made.power = min(made.power, int(made.ahead.as_tuple().exponent))
        made.ahead = _ZERO
    return True


def _is_another(made: Sum, token: Token) -> bool:
    """Whether digits with decimals, or what follows digits and a link, are another figure: `5 million and 6 percent`."""
    if token.digits and made.parts and token.word.value % 1 and not made.habits.positional:
        return True
    if made.habits.elliptic and not made.habits.positional and token.word.value == 1 and not made.after_link:
        # `3 triệu một tháng`: one of what follows.
        return made.last is not None and made.last.kind == "scale" and made.last.value >= _HUNDRED
    if made.digits and not made.habits.positional and _starts_anew(made, token):
        return True
    linked = made.after_link and made.digits
    return linked and token.word.value < _HUNDRED and _LAKH <= made.room < UNBOUNDED


def _starts_anew(made: Sum, token: Token) -> bool:
    """Whether a year, or one of what follows, stands behind a scale word: `11 miljoner 2028`, `3,7 miljarder ett år`."""
    if made.last is None or made.last.kind != "scale" or made.room not in _MILLIONS or made.after_link:
        return False
    year = len(token.digits) == _YEAR_DIGITS and _YEARS[0] <= token.word.value <= _YEARS[1]
    return year or (not token.digits and not made.habits.elliptic and token.word.value == 1)


def take_ahead(made: Sum, token: Token) -> bool:
    """Keep what the next word is more by, or less."""
    if made.ahead or made.pointed is not None or (made.last is not None and made.last.kind != "scale"):
        return False
    made.ahead = token.word.value
    return True


def _take_decimals(made: Sum, token: Token) -> bool:
    """Put decimals together: `zero five`, `twenty-five`, `cent vingt-cinq`."""
    begun = made.decimals
    if begun is not None and sum(begun.parts, _ZERO) and take(begun, token, after_link=made.after_link):
        return True
    done = (made.pointed or "") + made.spelled_decimals
    if made.after_link or len(done) > _DECIMALS or int(token.word.value.as_tuple().exponent) < 0:
        return False
    made.pointed, made.decimals = done, Sum(made.habits)
    return take(made.decimals, token, after_link=False)


def take_zero(made: Sum, token: Token) -> bool:
    """Let a zero between scale words only link them."""
    if made.parts and made.last is not None and made.last.kind == "scale":
        made.zero = True
        return True
    return take_value(made, token)


def _spelled(made: Sum, token: Token) -> bool:
    """Whether a digit follows digits that are spelled one by one; a space parts numbers, but those of `九 九 折`."""
    if token.start > made.end and (made.spelled or len(made.parts) > 1 or not made.habits.elliptic):
        return False
    digit = made.last is not None and made.last.kind in {"value", "zero"} and made.parts
    return bool(digit and not token.digits and not made.digits and token.word.value < _TEN and made.room == 0)


def _room(made: Sum, value: Decimal) -> Decimal:
    """Return what may still be added to a value."""
    if value in made.habits.vigesimal:
        return Decimal(20)
    least = _TEN if made.habits.tens else 2 * _TEN
    return magnitude(value) if value >= least else _ZERO


def take_scale(made: Sum, token: Token) -> bool:
    """Multiply what was counted since the last larger scale word."""
    scale = token.word.value
    made.settle_ahead()
    if made.pointed is not None:
        first = made.decimals is None
        if scale < _TEN**_THOUSAND or (first and scale == _TEN**_THOUSAND):
            return _take_decimals(made, token)
        made.settle_decimals()
    if _takes_share(made, scale):
        return True
    counted = _ZERO
    last = made.last
    if last is not None and token.word.kind == "scale" and not _counts_scale(made, last, token.word):
        return False
    adjacent = last is not None and (last.kind in _COUNTED or (last.kind == "zero" and not made.zero))
    kept = list(made.parts)
    repeated = last is not None and last.kind == "scale" and last.value == scale >= _TEN**_THOUSAND
    everything = token.word.kind == "multiple"
    while (kept and not token.word.added) and (
        kept[-1] < (_HUNDRED if everything else scale)
        or (adjacent and counted == 0)
        or (repeated and kept[-1] % scale == 0)
    ):
        if (counted or made.one or made.article) and len(kept) == made.linked and kept[-1] >= _TEN**_THOUSAND:
            return False  # of another number: `zwischen 500 Millionen und 1 Milliarde`
        counted += kept.pop()
    if not kept and not counted:
        made.wants = "" if made.article else _wanted(token.word)
    elif made.wants == "context":
        made.wants = "start"
    product = (counted or (_TWO if token.word.dual and token.word.bare else _ONE)) * scale
    if product > _LARGEST or (kept and product >= magnitude(kept[-1])):
        return False
    made.parts = [*kept, product]
    made.linked = min(made.linked, len(kept))
    made.room = scale
    power = magnitude(scale).adjusted()
    made.power = power + min(made.power, 0) if counted else power
    return True


def _takes_share(made: Sum, scale: Decimal) -> bool:
    """Take of this scale word, where it is smaller, the fraction that was taken of the one before."""
    if made.taken is None or not made.counts_share or scale > made.parts[-1] / made.taken:
        return False
    made.parts[-1] = made.taken * scale
    made.power = made.power if made.power == PRECISE else scale.adjusted()
    made.room, made.taken = _ZERO, None
    return True


def _wanted(word: Word) -> str:
    """Return what a scale word wants before it: nothing, or an article that it may do without where it is bare."""
    if word.bare:
        return "start" if word.value >= _MILLION else ""
    return "unit" if word.dual else "article"


def _counts_scale(made: Sum, last: Word, word: Word) -> bool:
    """Whether a scale word may follow: `une vingtaine de millions`, but neither `한 다스만` nor `七十百分` holds one."""
    if last.apart or (last.kind == "multiple" and not made.after_link):
        return False
    larger = last.kind == "scale" and last.value < word.value
    counted = last.kind in _ENDING and last.value < word.value
    if counted and made.after_link and word.bare and not word.added:
        return False  # of another number: `zwischen hundert und tausend`
    return not (larger and made.habits.elliptic and made.habits.positional and word.value < _MYRIAD)


def take_hundredths(made: Sum, token: Token) -> bool:
    """Divide by the words before with the hundred of `百分之`: `一百分之五`."""
    return take_scale(made, token) and take_divider(made, token._replace(word=_BY))


def take_article(made: Sum, token: Token) -> bool:
    """Count one where a number goes on, as in `vingt et un`; otherwise wait for what it is one of."""
    if made.pointed is not None and token.word.bare:
        return _take_decimals(made, token._replace(word=Word("value", _ONE)))
    if made.parts and not (made.after_link or token.hyphen) and made.room > _HUNDRED:
        return False
    made.article = True
    if made.after_link:
        made.linked = len(made.parts)
    made.one = bool(token.word.bare and made.parts and made.room > 1)
    return True


def take_point(made: Sum, token: Token) -> bool:
    """Read the decimals from here on."""
    # Where digits are not spelled one by one, the word counts something else behind them: `20점 10리바운드`.
    counts = made.digits and not (made.habits.positional or token.word.weak)
    if not made.parts or made.pointed is not None or counts:
        return False
    made.pointed = ""
    if token.word.weak:
        made.wants = "end"
    return True


_TAKERS = {
    "value": take_value,
    "zero": take_zero,
    "scale": take_scale,
    "multiple": take_scale,
    "part": take_part,
    "ahead": take_ahead,
    "fraction": take_fraction,
    "article": take_article,
    "point": take_point,
    "divider": take_divider,
    "hundredths": take_hundredths,
    "whole": take_whole,
}
