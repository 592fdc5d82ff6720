"""References between claims: each replaced by the value or the date that it leads to."""

from claimtest.claim import Unavailable
from claimtest.drafts import Draft, Drafts
from claimtest.errors import InputError, suggest
from claimtest.rule import Shape
from claimtest.schema import Reference
from claimtest.yaml_tree import Key


class Resolver:
    """Replaces references by what they refer to."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def keys(self, draft: Draft) -> dict[str, object]:
        """Return a draft's keys with its references resolved.

        Raises:
            InputError: references do not resolve or close a circle; all of them are listed.
        """
        entry, problems = draft.entry, []
        keys: dict[str, object] = {}
        if (entry.value is None) == (entry.date is None):
            what = "either value or date, not both" if entry.value is not None else "a value or a date"
            problems.append(draft.problem(("id",), f'the claim "{entry.id}" states {what}'))
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

    def _resolved(self, draft: Draft, name: str, given: object) -> object:
        if isinstance(given, list):
            return [self._one(draft, (name, index), item) for index, item in enumerate(given)]
        return self._one(draft, (name,), given)

    def _one(self, draft: Draft, path: tuple[Key, ...], given: object) -> object:
        if not isinstance(given, Reference):
            return given
        return self._follow(draft, path, given, (draft.name,))

    def _follow(
        self, draft: Draft, path: tuple[Key, ...], given: Reference, trail: tuple[str, ...]
    ) -> object:
        """Go from reference to reference until a value is found."""
        name = given.text if "." in given.text else f"{draft.source.name}.{given.text}"
        if name in trail:
            circle = " -> ".join((*trail, name))
            raise InputError(
                [draft.problem(path, f'"{given.text}" closes a circle', f"{circle}: write one value out")]
            )
        target = self._drafts.found.get(name)
        if target is None:
            return self._missing(draft, path, given, name)
        found = target.entry.date if given.shape is Shape.PERIOD else target.entry.value
        if found is None:
            stated, needed = (
                ("an amount", "a date") if given.shape is Shape.PERIOD else ("a date", "an amount")
            )
            raise InputError([draft.problem(path, f'the claim "{given.text}" states {stated}, not {needed}')])
        return (
            self._follow(target, ("value",), found, (*trail, name)) if isinstance(found, Reference) else found
        )

    def _missing(self, draft: Draft, path: tuple[Key, ...], given: Reference, name: str) -> Unavailable:
        """Stand in for a claim that is there but did not load; refuse a name that is nowhere."""
        if name in self._drafts.broken or name.rpartition(".")[0] in self._drafts.broken:
            return Unavailable(f"{given.text} did not load")
        known = [each.entry.id for each in self._drafts.found.values() if each.source is draft.source]
        hint = (
            suggest(given.text, [*known, *self._drafts.found])
            or "write a quantity, or the id of another claim"
        )
        raise InputError([draft.problem(path, f'there is no claim "{given.text}"', hint)])
