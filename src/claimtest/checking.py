"""A suite against its rules: which checks there are, and what each one answers. Pure; reads nothing."""

import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from claimtest.claim import Claim, Unavailable
from claimtest.errors import ClaimtestError, Location, printable
from claimtest.finding import Answer, Finding, Holds, Vacuous
from claimtest.rule import Rule, Scope, Severity
from claimtest.source import Source
from claimtest.suite import Suite

MAX_FRAMES = 3


class State(StrEnum):
    """How a check ended."""

    HOLDS = "holds"
    FAILED = "failed"
    WARNED = "warned"
    KNOWN = "known"
    VACUOUS = "vacuous"
    STALE = "stale"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, eq=False)
class Check:
    """One rule on one claim, on one source, or on the whole suite.

    Attributes:
        rule: what must hold.
        suite: everything around it.
        source: the source it is about; None for the whole suite.
        claim: the claim it is about; None for a whole source or the suite.
    """

    rule: Rule
    suite: Suite
    source: Source | None = None
    claim: Claim | None = None

    @property
    def name(self) -> str:
        """What it is called in every report; it does not change when lines move: `claims/cnn.yaml::series_c::rule`."""
        if self.source is None:
            return f"suite::{self.rule.name}"
        about = "source" if self.claim is None else self.claim.id
        return f"{printable(self.source.file)}::{about}::{self.rule.name}"

    @property
    def known(self) -> str | None:
        """The reason that a person recorded for this check's finding, or None."""
        owner = self.claim or self.source
        return None if owner is None else owner.known.get(self.rule.name)

    @property
    def verdict(self) -> str:
        """What a published review calls the known finding, or nothing."""
        owner = self.claim or self.source
        return "" if owner is None else owner.verdicts.get(self.rule.name, "")

    @property
    def where(self) -> Location:
        """The most telling place in the claim file: the first of the rule's keys that is written there."""
        if self.claim is not None:
            places = self.claim.where
            keys = (*(parameter.name for parameter in self.rule.parameters), "value", "date", "id")
            return next((places[key] for key in keys if key in places), Location(self.claim.source.file))
        if self.source is not None:
            return self.source.where.get("text", Location(self.source.file))
        return self.rule.where

    @property
    def record(self) -> Location:
        """Where the known finding is recorded, or else where the check is declared."""
        owner = self.claim or self.source
        return self.where if owner is None else owner.where.get(f"known.{self.rule.name}", self.where)


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What a check answered.

    Attributes:
        check: the check.
        state: how it ended.
        answer: the finding, the reason why it is vacuous, what was compared where it holds, or None.
        crash: what a broken rule raised or returned, or nothing.
        trace: where it raised it, outermost first: `rules/name.py:12: in check: the line`.
    """

    check: Check
    state: State
    answer: Answer = None
    crash: str = ""
    trace: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """What a whole run answered.

    Attributes:
        suite: what was checked; its `problems` say what did not load.
        outcomes: one for each check, in the order of the suite.
    """

    suite: Suite
    outcomes: tuple[Outcome, ...]

    @property
    def passed(self) -> bool:
        """Whether everything loaded and nothing failed that was not known."""
        bad = {State.FAILED, State.STALE, State.BROKEN}
        return not self.suite.problems and not any(outcome.state in bad for outcome in self.outcomes)

    @property
    def findings(self) -> tuple[Outcome, ...]:
        """The outcomes that found something which nobody has recorded as known; first the errors, then the warnings."""
        found = (State.BROKEN, State.STALE, State.FAILED, State.WARNED)
        return tuple(outcome for state in found for outcome in self.outcomes if outcome.state is state)


def check(suite: Suite) -> Result:
    """Run every rule on everything that it takes."""
    return Result(suite, tuple(run(each) for each in plan(suite)))


def plan(suite: Suite) -> Iterator[Check]:
    """Return every check of a suite: source by source, then those of the suite as a whole."""
    for source in suite.sources:
        yield from source_checks(suite, source)
        for claim in suite.claims_of(source):
            yield from claim_checks(suite, claim)
    yield from suite_checks(suite)


def source_checks(suite: Suite, source: Source) -> Iterator[Check]:
    """Return the checks of a source as a whole."""
    return (Check(rule, suite, source) for rule in suite.rules.values() if rule.scope is Scope.SOURCE)


def claim_checks(suite: Suite, claim: Claim) -> Iterator[Check]:
    """Return the checks of a claim."""
    return (Check(rule, suite, claim.source, claim) for rule in suite.rules.values() if rule.takes(claim))


def suite_checks(suite: Suite) -> Iterator[Check]:
    """Return the checks of the suite as a whole."""
    return (Check(rule, suite) for rule in suite.rules.values() if rule.scope is Scope.SUITE)


def run(check: Check) -> Outcome:
    """Ask the rule. What it raises is an outcome, never silence."""
    given = _arguments(check)
    missing = _unavailable(given)
    if missing is not None:
        return Outcome(check, State.VACUOUS, Vacuous(missing))
    try:
        returned: object = check.rule.check(**given)
    except ClaimtestError as error:
        returned = Finding(f"cannot be computed: {error}")
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - a rule may raise anything, and the other checks still run
        crash = f"{type(error).__name__}: {error}".removesuffix(": ")
        return Outcome(check, State.BROKEN, crash=crash, trace=_trace(check.rule, error))
    try:
        answer = _understood(returned)
    except _NonsenseError as nonsense:
        return Outcome(check, State.BROKEN, crash=str(nonsense))
    return Outcome(check, _state(check, answer), answer)


def _trace(rule: Rule, error: BaseException) -> tuple[str, ...]:
    """Return the last frames of what a rule raised, the rule's own file named as people know it."""
    code = getattr(rule.check, "__code__", None)
    frames = traceback.extract_tb(error.__traceback__)[1:]
    own = None if code is None else code.co_filename
    return tuple(
        f"{rule.where.path if frame.filename == own else frame.filename}:{frame.lineno}: in {frame.name}: {frame.line}"
        for frame in frames[-MAX_FRAMES:]
    )


class _NonsenseError(Exception):
    """A rule returned what is no answer."""


def _understood(returned: object) -> Answer:
    match returned:
        case None:
            return None
        case str(sentence):
            return Finding(sentence)
        case Vacuous(reason=str()):
            return returned
        case Holds(figures=figures, only_by_rounding=bool()) if _are_rows(figures):
            return returned
        case Finding(sentence=str(), hint=None | str()) if _is_sound(returned):
            return returned
        case Finding() | Holds() | Vacuous():
            what = f"a {type(returned).__name__} that holds something else than its texts"
        case _:
            what = f"{type(returned).__name__}; return None, Holds, a sentence, a Finding or a Vacuous"
    raise _NonsenseError(f"check() returned {what}")


def _is_sound(finding: Finding) -> bool:
    """Whether the parts of a finding are what their annotations say, which nobody has checked in a stranger's rule."""
    others: object = finding.others
    return (
        _are_rows(finding.figures)
        and isinstance(others, tuple)
        and all(isinstance(other, Claim) for other in others)
    )


def _are_rows(figures: object) -> bool:
    """Whether something is rows of a label and a value."""
    return (
        isinstance(figures, tuple)
        and all(isinstance(row, tuple) and len(row) == len(("label", "value")) for row in figures)
        and all(isinstance(cell, str) for row in figures for cell in row)
    )


def _state(check: Check, answer: Answer) -> State:
    if isinstance(answer, Finding):
        if check.known is not None:
            return State.KNOWN
        return State.WARNED if check.rule.severity is Severity.WARNING else State.FAILED
    if check.known is not None:
        return State.STALE
    return State.VACUOUS if isinstance(answer, Vacuous) else State.HOLDS


def _arguments(check: Check) -> dict[str, object]:
    """Gather the rule's keys from the claim, and its context from around it."""
    context = {
        "claim": check.claim,
        "source": check.source,
        "suite": check.suite,
        "rates": check.suite.rates,
        "settings": check.rule.settings,
    }
    given = {name: context[name] for name in check.rule.context}
    return given if check.claim is None else {**check.rule.arguments(check.claim), **given}


def _unavailable(given: dict[str, object]) -> str | None:
    for value in given.values():
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, Unavailable):
                return item.reason
    return None
