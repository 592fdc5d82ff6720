"""Slips in the words that make a figure a bound."""

from collections.abc import Iterator

from claimtest.mutate.printed import Printed
from claimtest.mutate.slip import Edit, Slip, kind

_OPPOSITE = {">": "<", "<": ">", ">=": "<=", "<=": ">="}


@kind
def more_for_less(printed: Printed) -> Iterator[Slip]:
    """A lower bound for an upper one, and the other way round: less than 150 for more than 150."""
    sign = printed.meaning.qualifier
    if sign not in _OPPOSITE:
        return
    for names in (printed.words.qualifiers, printed.words.qualifiers_after):
        for named in names.find(printed.text):
            if named.meaning == sign:
                start, end = printed.start + named.start, printed.start + named.end
                words = names.instead(named, _OPPOSITE[sign])
                yield Slip(
                    printed.meaning._replace(qualifier=_OPPOSITE[sign]),
                    tuple(Edit(start, end, word) for word in words),
                )
                return
