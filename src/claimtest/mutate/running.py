"""Running trials: all of them or a sample, on one core or on several, with the same result."""

import random
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from claimtest.errors import InputError
from claimtest.loading import load
from claimtest.mutate.changes import Change, changes
from claimtest.mutate.slip import kinds
from claimtest.mutate.trial import Bench, Trial

_AT_ONCE = 8
"""How many trials a process is given at a time."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to try.

    Attributes:
        root: the folder of the suite.
        files: the claim files whose documents are meant, relative to it; all of them where none is named.
        kinds: the names of the kinds of mistakes; all of them where none is named.
        sample: how many mistakes are drawn, None for all.
        seed: decides which ones.
    """

    root: Path
    files: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    sample: int | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True)
class _Work:
    bench: Bench
    changes: tuple[Change, ...]


@cache
def _work(order: Order) -> _Work:
    """Load the suite and list the mistakes; a process that is forked finds this done."""
    suite = load(order.root)
    if suite.problems:
        raise InputError(problem for problems in suite.problems.values() for problem in problems)
    known = kinds()
    chosen = [known[name] for name in order.kinds] or list(known.values())
    found = tuple(changes(suite, order.files or [source.file for source in suite.sources], chosen))
    if order.sample is not None and order.sample < len(found):
        drawn = random.Random(order.seed).sample(range(len(found)), order.sample)  # noqa: S311 - a sample, no secret
        found = tuple(found[place] for place in sorted(drawn))
    return _Work(Bench(suite), found)


def count(order: Order) -> int:
    """Return how many mistakes there are to try.

    Raises:
        InputError: the suite does not load.
    """
    return len(_work(order).changes)


def run_trials(order: Order, jobs: int = 1) -> Iterator[Trial]:
    """Try mistakes, in the order of the documents.

    Args:
        order: which ones.
        jobs: how many processes share the work.

    Raises:
        InputError: the suite does not load.
    """
    total = count(order)
    if jobs == 1 or total <= _AT_ONCE:
        yield from _attempts(order, range(total))
        return
    parts = [range(start, min(start + _AT_ONCE, total)) for start in range(0, total, _AT_ONCE)]
    pool = ProcessPoolExecutor(min(jobs, len(parts)), initializer=_leave_interrupts_to_the_parent)
    try:
        for trials in pool.map(_attempts_of, [(order, part) for part in parts]):
            yield from trials
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _attempts_of(part: tuple[Order, Sequence[int]]) -> list[Trial]:
    return list(_attempts(*part))


def _attempts(order: Order, places: Sequence[int]) -> Iterator[Trial]:
    work = _work(order)
    for place in places:
        change = work.changes[place]
        yield work.bench.attempt(change.kind.name, change.printed, change.slip)
