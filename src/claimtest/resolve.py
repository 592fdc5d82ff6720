"""References between claims: each replaced by the value or the date that it leads to."""

from collections.abc import Iterator

from claimtest.claim import Unavailable
from claimtest.drafts import Draft, Drafts
from claimtest.errors import InputError, Location, Problem, suggest
from claimtest.formula import Formula
from claimtest.resolve_formula import Names, bind
from claimtest.rule import Shape
from claimtest.scalars import Reference
from claimtest.yaml_tree import Key

MAX_STEPS = 32
"""How many references may lead to a value."""


class Resolver:
    """Replaces references by what they refer to."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def keys(self, draft: Draft) -> dict[str, object]:
        """Return a draft's keys with its references resolved.

        Raises:
            InputError: references do not resolve or close a circle; all of them are listed.
        """
        entry, problems = draft.entry, list(_stated(draft))
        keys: dict[str, object] = {}
        for name in type(entry).model_fields:
            given = getattr(entry, name)
            if given is None or given == "" or name == "known":
                continue
            try:
                keys[name] = self._resolved(draft, name, given)
            except InputError as error:
                problems += error.problems
        if problems:
            raise InputError(problems)
        return keys

    def references(self, draft: Draft) -> dict[str, tuple[str | None, ...]]:
        """Return, for each key with references, which claim states each of its items; None for one written out."""
        found = {}
        for name in type(draft.entry).model_fields:
            given = getattr(draft.entry, name)
            items = given if isinstance(given, list) else [given]
            ends = tuple(self._end(draft, item) if isinstance(item, Reference) else None for item in items)
            if any(ends):
                found[name] = ends
        return found

    def _end(self, draft: Draft, given: Reference) -> str | None:
        """Return the full name of the claim that states what a reference leads to; None where it leads nowhere."""
        at, step = draft, given
        for _ in range(MAX_STEPS):
            target = self._drafts.found.get(_full_name(at, step))
            stated = None if target is None else target.stated(step.shape)
            if target is None or not isinstance(stated, Reference):
                return None if target is None else target.name
            at, step = target, stated
        return None

    def _resolved(self, draft: Draft, name: str, given: object) -> object:
        if isinstance(given, list):
            return [self._one(draft, (name, index), item) for index, item in enumerate(given)]
        return self._one(draft, (name,), given)

    def _one(self, draft: Draft, path: tuple[Key, ...], given: object) -> object:
        if isinstance(given, Formula):
            return bind(given, draft, path, Names(self._drafts, self.value))
        if not isinstance(given, Reference):
            return given
        if given.shape is Shape.EITHER and not self._is_claim(draft, given.text):
            return given.text
        return self.value(draft, draft.tree.at(draft.at(*path)), given)

    def _is_claim(self, draft: Draft, text: str) -> bool:
        """Whether a word names a claim, even one that did not load."""
        names = {text, f"{draft.source.name}.{text}"}
        return not names.isdisjoint(self._drafts.found) or not names.isdisjoint(self._drafts.broken)

    def value(self, draft: Draft, where: Location, given: Reference) -> object:
        """Go from reference to reference until a value is found.

        What goes wrong behind the first step is the problem of another claim, and no value for this one.

        Args:
            draft: the claim that refers.
            where: where it does.
            given: the reference.

        Raises:
            InputError: it leads nowhere, to a claim of another kind, or in a circle.
        """
        at, step, trail = draft, given, [draft.name]
        while len(trail) <= MAX_STEPS:
            name = _full_name(at, step)
            target = self._drafts.found.get(name)
            if name == draft.name:
                circle = " -> ".join((*trail, name))
                hint = f"write one value out of {circle}"
                raise InputError([Problem(where, f'"{given.text}" closes a circle', hint)])
            found = None if target is None else target.stated(step.shape)
            if target is None or found is None:
                if at is draft:
                    self._refuse(draft, where, given, name)
                break
            if not isinstance(found, Reference):
                return found
            at, step = target, found
            trail.append(name)
        return Unavailable(f"{given.text} did not load")

    def _refuse(self, draft: Draft, where: Location, given: Reference, name: str) -> None:
        """Refuse a name that is nowhere, or a claim of another kind; a claim that did not load is no mistake here."""
        broken = self._drafts.broken
        if name in broken or name.rpartition(".")[0] in broken:
            return
        if name in self._drafts.found:
            stated, needed = (
                ("an amount", "a date") if given.shape is Shape.PERIOD else ("a date", "an amount")
            )
            hint = f"refer to a claim that states {needed}, or write it out"
            raise InputError([Problem(where, f'the claim "{given.text}" states {stated}', hint)])
        known = [each.entry.id for each in self._drafts.found.values() if each.source is draft.source]
        written = "a date" if given.shape is Shape.PERIOD else "a quantity such as 12 kg"
        hint = (
            suggest(given.text, [*known, *self._drafts.found])
            or f"write {written}, or the id of another claim"
        )
        raise InputError([Problem(where, f'there is no claim "{given.text}"', hint)])


def _full_name(draft: Draft, given: Reference) -> str:
    return given.text if "." in given.text else f"{draft.source.name}.{given.text}"


def _stated(draft: Draft) -> Iterator[Problem]:
    """Report a claim that states two things or none."""
    entry = draft.entry
    if entry.value is not None and entry.date is not None:
        yield draft.problem(
            ("date",), f'the claim "{entry.id}" states both a value and a date', "make it two claims"
        )
    if entry.value is None and entry.date is None:
        yield draft.problem(
            ("id",), f'the claim "{entry.id}" states neither a value nor a date', "add value: or date:"
        )
