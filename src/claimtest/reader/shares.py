"""Fractions inside of numbers: halves and thirds, `分之`, `又`."""

from decimal import Decimal

from claimtest.reader.numberwords import Token
from claimtest.reader.powers import PRECISE, magnitude
from claimtest.reader.sums import UNBOUNDED, Sum

_ZERO = Decimal(0)
_ONE = Decimal(1)
_TEN = Decimal(10)
_HUNDRED = 100
_THOUSAND = 3
_FINEST = -6


def take_part(made: Sum, token: Token) -> bool:
    """Take a half or a quarter: of one alone, of the scale word before, or of the next."""
    share = token.word.value
    made.one = False
    if made.last is None or not made.parts:
        made.wants = "" if made.article or share >= 1 or token.word.lone else "context"
        made.parts.append(share)
    elif (
        made.last.kind in {"scale", "article"}
        and (made.after_link or token.word.bare)
        and made.room >= _TEN**_THOUSAND
    ):
        made.taken = share
        made.wants = "start" if made.wants == "article" else made.wants
        made.parts.append(share * made.room)
    elif made.last.kind in {"value", "article"} and share < 1:
        if made.after_link or token.word.bare:
            made.parts[-1] += share
        else:
            made.parts[-1] *= share
            made.share = len(made.parts) == 1 > made.parts[-1]
            if made.linked == 1 < len(made.parts) and made.room_before >= _TEN**_THOUSAND:
                made.taken = made.parts[-1]
                made.parts[-1] *= made.room_before
    else:
        return False
    made.power = made.power - 1 if made.taken else min(made.power, 0) + int(share.as_tuple().exponent)
    made.room = _ZERO
    return True


def take_fraction(made: Sum, token: Token) -> bool:
    """Divide what was counted since the last link."""
    divisor = token.word.value
    if made.pointed is not None:
        return _take_places(made, abs(divisor))
    if made.one and divisor > 0:
        made.count_one()
        made.linked = 0
    made.one = False
    counted = sum(made.parts[made.linked :], _ZERO)
    if abs(divisor) <= 1:
        return False
    if not counted:
        made.wants = (
            ""
            if made.article or token.word.lone
            else "ordinal"
            if divisor < 0 or made.habits.places
            else "article"
        )
        counted = _ONE
    if divisor < 0:
        if counted != 1 and not token.word.bare:
            return False
        divisor = -divisor
    if made.linked and counted > divisor and made.parts[made.linked - 1] > counted:
        # Only less than one stands behind a link for itself: `cent et trente cinquièmes`.
        counted, made.linked = sum(made.parts, _ZERO), 0
    share = counted / divisor
    exact = int(share.normalize().as_tuple().exponent)
    made.power = exact = exact if exact >= _FINEST else PRECISE
    if made.linked and made.room_before >= _TEN**_THOUSAND:
        made.taken = share
        made.power = PRECISE if exact == PRECISE else made.room_before.adjusted() + exact
        share *= made.room_before
    made.parts[made.linked :] = [share]
    made.share = not made.linked
    made.room = _ZERO
    return True


def _take_places(made: Sum, divisor: Decimal) -> bool:
    """Read decimals that are named by their place: `три целых четырнадцать сотых`, 3.14."""
    counted = made.spelled_decimals
    if not counted or made.pointed or divisor < _TEN or magnitude(divisor) != divisor:
        return False
    share = Decimal(counted) / divisor
    made.pointed = made.decimals = None
    made.parts.append(share)
    made.power, made.room, made.wants = -divisor.adjusted(), _ZERO, ""
    return share < 1


def take_divider(made: Sum, token: Token) -> bool:
    """Divide by what was counted what follows."""
    divisor = made.counted() * token.word.value
    if not divisor or made.divisor is not None:
        return False
    if token.word.kind == "divider":
        made.undivided = made.number()
    made.divisor, made.parts, made.room = divisor, [], UNBOUNDED
    made.wants = ""
    return True


def take_whole(made: Sum, _token: Token) -> bool:
    """Add what was counted to the fraction that follows."""
    if not made.parts or made.before is not None or made.divisor is not None:
        return False
    made.before = made.number()
    made.whole, made.parts, made.room = made.counted(), [], UNBOUNDED
    made.wants, made.weak, made.words = "", False, 0
    return True


def include(made: Sum, other: Sum) -> None:
    """Add a fraction that was linked: of one, or of the scale word at the end."""
    share = sum(other.parts, _ZERO)
    if made.last is not None and made.last.kind == "scale" and made.room >= _TEN**_THOUSAND:
        share *= made.room
    made.parts.append(share)
    made.words += other.words
    made.power = PRECISE if other.power == PRECISE else made.power + other.power
    made.end = other.end


def ordinal(counted: Decimal, divisor: Decimal) -> Decimal:
    """Return what two words such as `two thousandths` or `twenty firsts` divide by together."""
    size = abs(divisor)
    return counted * size if size >= _HUNDRED > counted else counted + size


def divide(made: Sum, divisor: Decimal, end: int) -> None:
    """Make it the numerator of a fraction."""
    made.parts = [sum(made.parts, _ZERO) / divisor]
    made.power = PRECISE
    made.end = end
