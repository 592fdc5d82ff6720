"""A rule: a callable with a published signature, its documentation and its settings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from claimtest.claim import Claim, Unavailable
from claimtest.errors import Location
from claimtest.vocabulary import MeasureKind

MODEL_KEYS = ("id", "subject", "measure", "quote", "value", "date", "on", "note", "known")
"""The keys that every claim may carry, whatever the rules."""


class Severity(StrEnum):
    """Whether a finding fails its test or warns on it."""

    ERROR = "error"
    WARNING = "warning"


class Scope(StrEnum):
    """What a rule runs once for."""

    CLAIM = "claim"
    SOURCE = "source"
    SUITE = "suite"


class Shape(StrEnum):
    """How a key is written."""

    QUANTITY = "quantity"
    PERIOD = "period"
    TEXT = "text"
    FORMULA = "formula"
    EITHER = "quantity or text"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A key that a rule asks for.

    Attributes:
        name: the key.
        shape: how its value is written.
        types: the classes that its value may have.
        many: whether it takes a list.
        required: whether the rule needs it.
    """

    name: str
    shape: Shape
    types: tuple[type, ...]
    many: bool = False
    required: bool = True

    @property
    def is_own(self) -> bool:
        """Whether the key is the rule's, and not every claim's."""
        return self.name not in MODEL_KEYS

    def accepts(self, value: object) -> bool:
        """Whether a claim's value is of the kind that the annotation names."""
        if isinstance(value, Unavailable):
            return True
        if self.many:
            return isinstance(value, list) and all(
                isinstance(item, (*self.types, Unavailable)) for item in value
            )
        return isinstance(value, self.types)

    def __str__(self) -> str:
        names = " or ".join(kind.__name__ if kind is not str else "text" for kind in self.types)
        return f"{self.name}: {f'list of {names}' if self.many else names}"


@dataclass(frozen=True, slots=True)
class Example:
    """A block of a rule's documentation that is run as a test.

    Attributes:
        text: YAML: the keys of a claim, or `claims` or `sources` where one claim is not enough.
        where: its first line in the rule's file.
    """

    text: str
    where: Location


@dataclass(frozen=True, eq=False)
class Rule:
    """What must hold.

    Attributes:
        name: its file's name, which says what must hold.
        check: the callable; its parameters are `parameters` and `context`.
        scope: what it runs once for.
        parameters: the keys it asks for, the most telling one first.
        context: the reserved parameters it asks for.
        severity: whether its findings fail or warn.
        kind: the kind of measures whose claims it is about; None for all of them.
        settings: its tolerances, an instance of its own `Settings` class, or None.
        summary: the first sentence of its documentation.
        explanation: the rest, without the examples.
        holds: examples of claims that hold.
        fails: examples of claims that do not.
        where: its file.
    """

    name: str
    check: Callable[..., object]
    scope: Scope
    parameters: tuple[Parameter, ...] = ()
    context: frozenset[str] = frozenset()
    severity: Severity = Severity.ERROR
    kind: MeasureKind | None = None
    settings: object = None
    summary: str = ""
    explanation: str = ""
    holds: tuple[Example, ...] = ()
    fails: tuple[Example, ...] = ()
    where: Location = field(default=Location(""))

    def takes(self, claim: Claim) -> bool:
        """Whether the rule runs on a claim.

        The claim is about a measure of the right kind; it carries every required key with a value of the right
        kind and, if the rule has keys of its own, at least one of them.
        """
        if self.scope is not Scope.CLAIM or self.kind not in {None, claim.kind}:
            return False
        keys = claim.keys
        for parameter in self.parameters:
            if parameter.name in keys:
                if not parameter.accepts(keys[parameter.name]):
                    return False
            elif parameter.required:
                return False
        own = [parameter for parameter in self.parameters if parameter.is_own]
        return not own or any(parameter.name in keys for parameter in own)

    @property
    def asks(self) -> str:
        """What it takes, in words."""
        keys = ", ".join(map(str, self.parameters)) or f"a whole {self.scope}"
        return keys if self.kind is None else f"{keys}, of a measure of kind {self.kind}"

    def arguments(self, claim: Claim) -> Mapping[str, object]:
        """Return what the claim gives for the rule's keys."""
        return {
            parameter.name: claim.keys[parameter.name]
            for parameter in self.parameters
            if parameter.name in claim.keys
        }
