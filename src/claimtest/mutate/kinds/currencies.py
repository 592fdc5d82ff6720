"""Another currency in the place of the right one."""

from collections.abc import Iterator

from claimtest.mutate.amounts import TRADED
from claimtest.mutate.printed import Printed
from claimtest.mutate.slip import Edit, Slip, kind
from claimtest.namesakes import called_the_same
from claimtest.units import Kind, Unit

_NAMESAKES = 3
"""How many namesakes are tried, the most traded first."""


@kind
def namesake_currency(printed: Printed) -> Iterator[Slip]:
    """Another currency of the same name: Hong Kong dollars for those of the United States."""
    unit = printed.meaning.unit
    if unit.kind is not Kind.MONEY:
        return
    others = (Unit(code, Kind.MONEY) for code in TRADED if code != unit.name)
    for other in [other for other in others if called_the_same(unit, other)][:_NAMESAKES]:
        yield from _in(printed, other)


@kind
def other_currency(printed: Printed) -> Iterator[Slip]:
    """The other currency that the document speaks of, or else the most traded one: yuan for dollars."""
    unit = printed.meaning.unit
    if unit.kind is not Kind.MONEY:
        return
    spoken_of = [reading.measured for reading in printed.source.readings if reading.kind == Kind.MONEY]
    traded = [Unit(code, Kind.MONEY) for code in TRADED]
    yield from _in(printed, next(other for other in (*spoken_of, *traded) if other != unit))


def _in(printed: Printed, other: Unit) -> Iterator[Slip]:
    named = printed.only(printed.words.currencies)
    if named is not None:
        names = printed.words.currencies.instead(named, other.name)
        edits = tuple(Edit(named.start, named.end, name) for name in names)
        yield Slip(printed.meaning._replace(unit=other), edits)
