"""The names in a formula: each a claim, or a key of a claim, replaced by the values that it stands for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimtest.claim import Unavailable
from claimtest.drafts import Draft, Drafts
from claimtest.errors import InputError, Location, NotationError, Problem, suggest
from claimtest.formula import Formula
from claimtest.formula_compute import Value
from claimtest.formula_tree import Name
from claimtest.period import Period
from claimtest.quantity import Quantity
from claimtest.scalars import Reference
from claimtest.yaml_tree import Key


@dataclass(frozen=True, slots=True)
class Names:
    """What names may stand for.

    Attributes:
        drafts: every claim.
        follow: finds the value that a reference leads to, given the claim that refers and the place.
    """

    drafts: Drafts
    follow: Callable[[Draft, Location, Reference], object]


def bind(formula: Formula, draft: Draft, path: tuple[Key, ...], names: Names) -> Formula | Unavailable:
    """Give a formula the values of its names, and compute it once to see that its units go together.

    Raises:
        InputError: a name is unknown or ambiguous or stands for no amount, or the formula cannot be computed.
    """
    values: dict[str, Value] = {}
    problems: list[Problem] = []
    missing: Unavailable | None = None
    for name in formula.names:
        try:
            found = _value(name, draft, path, names)
        except InputError as error:
            problems += error.problems
            continue
        if isinstance(found, Unavailable):
            missing = found
        else:
            values[name.text] = found
    if problems:
        raise InputError(problems)
    if missing is not None:
        return missing
    try:
        return formula.bound(values)
    except NotationError as error:
        where = draft.inside(path, error.start, error.end or len(formula.text))
        raise InputError([Problem(where, error.message, error.hint)]) from None


def _value(name: Name, draft: Draft, path: tuple[Key, ...], names: Names) -> Value | Unavailable:
    where = draft.inside(path, name.span.start, name.span.end)
    meanings = dict(_meanings(name.text, draft, names.drafts))
    if len(meanings) > 1:
        hint = f"give one of the two another name; it is {' and '.join(meanings)}"
        raise InputError([Problem(where, f'"{name.text}" is ambiguous', hint)])
    if not meanings:
        if _is_broken(name.text, draft, names.drafts):
            return Unavailable(f"{name.text} did not load")
        raise InputError(
            [Problem(where, f'there is no claim "{name.text}"', _near(name.text, draft, names.drafts))]
        )
    ((owner, given),) = meanings.values()
    return _amounts(name.text, where, owner, given, names)


def _meanings(text: str, draft: Draft, drafts: Drafts) -> Iterator[tuple[str, tuple[Draft, object]]]:
    """Return what a name may stand for, described: its claim, and what is written there."""
    if (own := _written(draft, text)) is not None:
        yield f"the key {text} of this claim", (draft, own)
    for claim in _claims(text, draft, drafts):
        yield f"the claim {claim.name}", (claim, claim.entry.value or claim.entry.date)
    owner, _, key = text.rpartition(".")
    for claim in _claims(owner, draft, drafts):
        if (written := _written(claim, key)) is not None:
            yield f"the key {key} of the claim {claim.name}", (claim, written)


def _written(claim: Draft, key: str) -> object:
    """Return what a claim carries under a key, if it is a quantity, a date or a list of these."""
    given = getattr(claim.entry, key, None) if key in type(claim.entry).model_fields else None
    return given if isinstance(given, Quantity | Period | Reference | list) else None


def _claims(text: str, draft: Draft, drafts: Drafts) -> Iterator[Draft]:
    """Return the claims that a name may mean: one of the same file by its id, or any by its full name."""
    for name in (f"{draft.source.name}.{text}", text):
        if name in drafts.found:
            yield drafts.found[name]


def _is_broken(text: str, draft: Draft, drafts: Drafts) -> bool:
    """Whether the claim that a name means, or its file, has problems of its own."""
    parts = text.split(".")
    heads = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return any({head, f"{draft.source.name}.{head}"} & drafts.broken for head in heads)


def _near(text: str, draft: Draft, drafts: Drafts) -> str:
    known = [each.entry.id for each in drafts.found.values() if each.source is draft.source]
    hyphenated = next((each for each in (*known, *drafts.found) if each.startswith(f"{text}-")), None)
    if hyphenated is not None:
        return f'write "{hyphenated}" in quotation marks, or else - subtracts'
    return (
        suggest(text, [*known, *drafts.found])
        or "write the id of a claim, or file.id for one of another file"
    )


def _amounts(text: str, where: Location, owner: Draft, given: object, names: Names) -> Value | Unavailable:
    """Return an amount, or the amounts of a list, references followed."""
    items = given if isinstance(given, list) else [given]
    try:
        found = [names.follow(owner, where, item) if isinstance(item, Reference) else item for item in items]
    except InputError:  # the claim that refers reports it
        return Unavailable(f"{text} did not load")
    missing = next((item for item in found if isinstance(item, Unavailable)), None)
    if missing is not None:
        return missing
    amounts = tuple(item for item in found if isinstance(item, Quantity))
    if len(amounts) < len(found):
        raise InputError([Problem(where, f'"{text}" is no amount', "name claims or keys that state amounts")])
    return amounts if isinstance(given, list) else amounts[0]
