"""Trials counted: how many mistakes were caught, of which kind and by which rule."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from claimtest.mutate.trial import Fate, Trial


@dataclass(frozen=True)
class Tally:
    """Counted trials.

    Attributes:
        trials: in the order of the documents.
    """

    trials: Sequence[Trial]

    @cached_property
    def fates(self) -> Counter[Fate]:
        """How many ended in each way."""
        return Counter(trial.fate for trial in self.trials)

    @cached_property
    def by_kind(self) -> dict[str, Counter[Fate]]:
        """How many of each kind ended in each way, in the order of the kinds' names."""
        found: dict[str, Counter[Fate]] = {}
        for trial in sorted(self.trials, key=lambda trial: trial.kind):
            found.setdefault(trial.kind, Counter())[trial.fate] += 1
        return found

    @cached_property
    def by_rule(self) -> Counter[str]:
        """How many each rule found, the best first."""
        found = Counter(rule for trial in self.trials for rule in trial.rules)
        return Counter(dict(sorted(found.items(), key=lambda one: (-one[1], one[0]))))

    @cached_property
    def alone(self) -> Counter[str]:
        """How many each rule found that no other did."""
        return Counter(trial.rules[0] for trial in self.trials if len(trial.rules) == 1)

    @property
    def made(self) -> int:
        """How many mistakes could be printed."""
        return len(self.trials) - self.fates[Fate.UNREADABLE]

    @property
    def caught(self) -> int:
        """How many were found, by an error or by a warning."""
        return self.fates[Fate.CAUGHT] + self.fates[Fate.WARNED]

    @property
    def visible(self) -> int:
        """How many any rule could see."""
        return self.caught + self.fates[Fate.MISSED]

    @property
    def share(self) -> Decimal:
        """How many of the visible ones were caught, in percent; all of none."""
        return percent(self.caught, self.visible)


def percent(part: int, whole: int) -> Decimal:
    """Return a share in percent; a hundred where there is nothing to have a share of."""
    return Decimal(100 * part) / whole if whole else Decimal(100)
