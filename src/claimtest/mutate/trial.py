"""Trials: whether the rules see a mistake.

A mistake is caught where a check that held before, or could say nothing, finds something now. A finding that was known
before is none, whatever it says now, and neither is a record that went stale: it says that an old mistake is gone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from claimtest.checking import Check, State, claim_checks, plan, run
from claimtest.finding import Vacuous
from claimtest.mutate.around import checks_around, is_anchoring, name_of, reads
from claimtest.mutate.document import Mutant, mutate
from claimtest.mutate.printed import Printed
from claimtest.mutate.sight import Sight
from claimtest.mutate.slip import Slip
from claimtest.rule import Rule, Severity
from claimtest.suite import Suite

_FOUND = frozenset({State.FAILED, State.WARNED, State.BROKEN})


class Fate(StrEnum):
    """What became of a mistake."""

    CAUGHT = "caught"
    WARNED = "warned"
    MISSED = "missed"
    UNSEEN = "unseen"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Trial:
    """One mistake, and what became of it.

    Attributes:
        kind: the kind of mistake.
        claim: the full name of the first claim that declares the figure.
        before: the words as they are printed.
        after: the words of the mistaken document.
        fate: whether it was caught, by an error or by a warning alone; whether it could have been; or that no way to
            print it reads as it is meant.
        rules: the rules that found it.
        why: why none did.
    """

    kind: str
    claim: str
    before: str
    after: str
    fate: Fate
    rules: tuple[str, ...] = ()
    why: str = ""


class Bench:
    """A suite and what its checks answer as it is; mistakes are tried on it.

    Args:
        suite: a suite that loaded without problems.
    """

    def __init__(self, suite: Suite) -> None:
        self._suite = suite
        self._before = {name_of(check): run(check) for check in plan(suite)}

    def attempt(self, kind: str, printed: Printed, slip: Slip) -> Trial:
        """Make a mistake and see what the rules say."""
        mutant = mutate(self._suite, printed, slip)
        edit = mutant.edit if mutant is not None else next(iter(slip.edits), None)
        after = "" if edit is None else printed.with_edit(edit.start, edit.end, edit.text)
        trial = Trial(kind, printed.anchors[0].claim.name, printed.text, after, Fate.UNREADABLE)
        if mutant is None:
            return trial
        found = tuple(self._found(checks_around(mutant.suite, mutant.changed)))
        if any(map(is_anchoring, found)):
            return trial
        if found:
            only_warned = all(rule.severity is Severity.WARNING for rule in found)
            return replace(trial, fate=Fate.WARNED if only_warned else Fate.CAUGHT, rules=_names(found))
        return self._survivor(trial, mutant)

    def _found(self, checks: Iterable[Check]) -> Iterator[Rule]:
        """Yield the rules that find something that they did not find before."""
        for check in checks:
            before = self._before.get(name_of(check))
            is_new = before is None or before.state not in _FOUND | {State.KNOWN}
            if is_new and run(check).state in _FOUND:
                yield check.rule

    def _survivor(self, trial: Trial, mutant: Mutant) -> Trial:
        """Say why nothing found a mistake."""
        sight = Sight(self._suite, mutant)
        if sight.both_right:
            old, new = next(sight.pairs)
            return replace(trial, fate=Fate.UNSEEN, why=f"{old} and {new} can both be right")
        seeing = [name for worse, right in sight.worse() for name in self._seeing(worse, right)]
        if seeing:
            allow = "allow" if len(set(seeing)) > 1 else "allows"
            return replace(trial, fate=Fate.MISSED, why=f"stays inside of what {_listed(seeing)} {allow}")
        return replace(trial, fate=Fate.UNSEEN, why=self._blindness(mutant))

    def _seeing(self, worse: Mutant, right: Mutant | None) -> Iterator[str]:
        """Yield the rules that find fault with worse figures, and not with those that only look so."""
        blind = () if right is None else _names(self._found(checks_around(right.suite, right.changed)))
        for rule in self._found(checks_around(worse.suite, worse.changed)):
            if rule.name not in blind and not is_anchoring(rule):
                yield rule.name

    def _blindness(self, mutant: Mutant) -> str:
        """Say what the checks that read a figure answer as the suite is."""
        outcomes = [
            self._before[name_of(check)]
            for claim in self._suite.claims
            if claim.name in mutant.values
            for check in claim_checks(self._suite, claim)
            if reads(check.rule, {key for key, _ in mutant.values[claim.name]})
        ]
        found = [outcome.check.rule.name for outcome in outcomes if outcome.state in _FOUND | {State.KNOWN}]
        if found:
            return f"found before: {_listed(found)}"
        reasons = [outcome.answer.reason for outcome in outcomes if isinstance(outcome.answer, Vacuous)]
        if reasons:
            return "; ".join(dict.fromkeys(reasons))
        holding = [outcome.check.rule.name for outcome in outcomes]
        return f"no more than plausible to {_listed(holding)}" if holding else "no rule reads it"


def _names(rules: Iterable[Rule]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rule.name for rule in rules))


def _listed(names: Iterable[str]) -> str:
    *most, last = dict.fromkeys(names)
    return f"{', '.join(most)} and {last}" if most else last
