"""A mistaken document and what an honest person declares reading it: the suite with one slip in one figure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from claimtest.claim import Claim
from claimtest.mutate.anchors import printed_figures, redeclared, refers_to
from claimtest.mutate.formulas import rebound
from claimtest.mutate.printed import Meaning, Printed
from claimtest.mutate.slip import Edit, Slip
from claimtest.passage import Span
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.reader import pairs, read
from claimtest.reading import Reading
from claimtest.source import Source
from claimtest.suite import Suite

Place: TypeAlias = tuple[str, int | None]
"""A key of a claim and the place in its list, None for a key with one value."""
Values: TypeAlias = Mapping[Place, object]
"""What a claim declares, by place."""


@dataclass(frozen=True, slots=True, eq=False)
class Mutant:
    """A suite whose one document carries one mistake.

    Attributes:
        suite: the suite with the mistaken document and its claims.
        values: what is declared otherwise than before: by a claim's full name, by key and by place in the key's list.
        edit: what the document prints instead.
    """

    suite: Suite
    values: Mapping[str, Values]
    edit: Edit

    @property
    def changed(self) -> tuple[Claim, ...]:
        """The claims that declare something else than before, as they are now."""
        return tuple(claim for claim in self.suite.claims if claim.name in self.values)

    def with_values(self, values: Mapping[str, Values]) -> "Mutant":
        """Return the same document with other declarations."""
        claims = {claim.name: with_values(claim, values.get(claim.name, {})) for claim in self.suite.claims}
        bound = tuple(rebound(claim, claims) for claim in claims.values())
        return replace(self, suite=replace(self.suite, claims=bound), values=values)


def mutate(suite: Suite, printed: Printed, slip: Slip) -> Mutant | None:
    """Print a slip, and declare what the document then says.

    Returns:
        The suite with the mistake; None where no way to print it reads as it is meant.
    """
    for edit in slip.edits:
        text = printed.source.text[: edit.start] + edit.text + printed.source.text[edit.end :]
        readings = read(text, printed.source.language, dollar=printed.source.dollar or None)
        if _reads(printed, slip.meaning, edit, readings):
            source = replace(
                printed.source,
                text=text,
                readings=tuple(readings),
                pairs=tuple(pairs(text, printed.source.language, readings)),
            )
            return _declared(suite, printed, slip, edit, source)
    return None


def _reads(printed: Printed, meaning: Meaning, edit: Edit, readings: Sequence[Reading]) -> bool:
    """Whether the document says what is meant, and elsewhere what it said before."""
    before = printed.source.readings
    return len(readings) == len(before) and all(
        Meaning.of(new) == meaning
        if place == printed.place
        else new.start == _moved(old.start, edit) and _says_the_same(old, new, meaning)
        for place, (old, new) in enumerate(zip(before, readings, strict=True))
    )


def _says_the_same(old: Reading, new: Reading, meaning: Meaning) -> bool:
    """Whether another figure says what it said; one that takes its currency from the one before may follow it."""
    said = Meaning.of(old)
    return Meaning.of(new) == said or (old.inherited and Meaning.of(new) == said._replace(unit=meaning.unit))


def _moved(offset: int, edit: Edit) -> int:
    """Return where a place of the document is after the edit."""
    return offset if offset < edit.end else offset + len(edit.text) - (edit.end - edit.start)


def _declared(suite: Suite, printed: Printed, slip: Slip, edit: Edit, source: Source) -> Mutant:
    """Rebuild the document's claims, and those of others that take a value from them."""
    given = _new_values(suite, printed, slip, source)
    claims = {
        claim.name: replace(claim, source=source, quote=_quote(claim, edit, source, printed))
        for claim in suite.claims_of(printed.source)
    }
    moved = replace(
        suite,
        sources=tuple(source if each is printed.source else each for each in suite.sources),
        claims=tuple(claims.get(claim.name, claim) for claim in suite.claims),
    )
    stated = {name: with_values(claims[name], values) for name, values in given.items()}
    for claim in suite.claims:
        referred = dict(_referred(claim, stated))
        if referred:
            given[claim.name] = {**given.get(claim.name, {}), **referred}
    return Mutant(moved, given, edit).with_values(given)


def _new_values(suite: Suite, printed: Printed, slip: Slip, source: Source) -> dict[str, Values]:
    """Return what the document's claims now declare, by claim and by key, for each figure that reads otherwise."""
    given: dict[str, Values] = {}
    for figure in (printed, *_following(suite, printed, source)):
        for anchor in figure.anchors:
            before = figure.reading
            value: object = slip.meaning.weekday
            if before is not None and figure.place is not None:
                value = redeclared(anchor, before, source.readings[figure.place])
            others = given.get(anchor.claim.name, {})
            given[anchor.claim.name] = {**others, (anchor.key, anchor.item): value}
    return given


def _following(suite: Suite, printed: Printed, source: Source) -> Iterator[Printed]:
    """Yield the other figures that read otherwise now, since they take their currency from the mistaken one."""
    for other in printed_figures(suite, printed.source):
        if other.place is None or other.place == printed.place:
            continue
        if Meaning.of(source.readings[other.place]) != other.meaning:
            yield other


def _quote(claim: Claim, edit: Edit, source: Source, printed: Printed) -> str:
    """Return a claim's quote as the mistaken document has its words."""
    touched = [span for span in claim.spans if span.start < edit.end and edit.start < span.end]
    anchored = any(anchor.claim is claim for anchor in printed.anchors)
    if not touched or (len(claim.spans) > 1 and not anchored):
        return claim.quote
    whole = Span(min(touched[0].start, edit.start), max(touched[0].end, edit.end))
    return source.text[whole.start : _moved(whole.end, edit)]


def with_values(claim: Claim, values: Values) -> Claim:
    """Return a claim with other values for some keys, or for some items of keys with lists."""
    keys = {**claim.keys, "quote": claim.quote}
    for (key, item), value in values.items():
        items = keys[key]
        if item is not None and isinstance(items, list):
            keys[key] = [*items[:item], value, *items[item + 1 :]]
        else:
            keys[key] = value
    value, date, on = keys.get("value"), keys.get("date"), keys.get("on")
    return replace(
        claim,
        value=value if isinstance(value, Quantity) else None,
        date=date if isinstance(date, Period) else None,
        on=on if isinstance(on, Period) else None,
        keys=keys,
    )


def _referred(claim: Claim, changed: Mapping[str, Claim]) -> Iterator[tuple[Place, object]]:
    """Yield the keys of a claim whose values come from changed claims, each with its new value."""
    for key, given in claim.keys.items():
        places: Sequence[int | None] = range(len(given)) if isinstance(given, list) else (None,)
        for item in places:
            target = changed.get(refers_to(claim, key, item) or "")
            old = given[item] if item is not None and isinstance(given, list) else given
            new = None if target is None else target.date if isinstance(old, Period) else target.value
            if new is not None and new != old:
                yield (key, item), new
