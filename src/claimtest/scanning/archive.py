"""Any number of documents, over any number of processes, in their own order and in flat memory."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import dataclass
from itertools import islice

from claimtest.documents import Item, read_document, settle
from claimtest.documents.decoding import unreadable
from claimtest.errors import ClaimtestError, InputError
from claimtest.period import Period
from claimtest.scanning.report import Report, report, unread
from claimtest.scanning.scanner import Scanner, scanner_of

MAX_BATCH = 32
"""Documents that travel together: enough that the way is cheap, and few enough that the first ones are shown soon."""
MAX_BATCH_BYTES = 1 << 20
PER_WORKER = 4
"""Batches that wait for each worker, so that none is idle and few documents are in memory."""


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are scanned; it travels between processes.

    Attributes:
        root: the folder whose settings, rules and rates count.
        language: the language of every document, or None where each says or shows its own.
        published: the day of publication of every document, or None likewise.
        warnings: whether rules are asked that only warn.
    """

    root: str
    language: str | None = None
    published: Period | None = None
    warnings: bool = False

    @property
    def scanner(self) -> Scanner:
        """What every document is checked against, loaded once in each process."""
        return scanner_of(self.root, warnings=self.warnings)


def scan_documents(
    items: Iterable[Item], options: Options, executor: Executor | None = None, workers: int = 1
) -> Iterator[Report]:
    """Scan documents and say of each what was found, in their order.

    Args:
        items: the documents, listed as they are asked for.
        options: how they are scanned.
        executor: what runs the work: processes of this machine, or those of a cluster; None for this process alone.
        workers: how many batches the executor runs at once. Four times as many are in flight, and no more.

    Raises:
        InputError: the settings, rules or rates of the root do not load.
    """
    _ = options.scanner  # what does not load is said at once
    batches = _batches(items, workers)
    if executor is None:
        for batch in batches:
            for item in batch:
                yield _scan(item, options)
        return
    flying: deque[tuple[list[Item], Future[list[Report]]]] = deque()
    for batch in batches:
        flying.append((batch, _submitted(executor, batch, options)))
        while flying and (len(flying) >= PER_WORKER * workers or flying[0][1].done()):
            yield from _landed(*flying.popleft())
    while flying:
        yield from _landed(*flying.popleft())


def scan_batch(items: Iterable[Item], options: Options) -> list[Report]:
    """Scan some documents; what an executor calls."""
    return [_scan(item, options) for item in items]


def _scan(item: Item, options: Options) -> Report:
    try:
        document = settle(read_document(item), options.language, options.published)
    except InputError as error:
        return unread(item, error)
    try:
        return report(document, options.scanner.scan(document))
    except InputError as error:
        return unread(item, error)
    except (ClaimtestError, RecursionError, MemoryError) as error:
        said = f"cannot be scanned: {str(error) or type(error).__name__}"
        return unread(item, unreadable(item.path, said, "name its language with --language"))


def _batches(items: Iterable[Item], workers: int) -> Iterator[list[Item]]:
    """Put documents together: single ones first, so that few are shared out as well, then more and more."""
    items = iter(items)
    number = 0
    while batch := _batch(items, min(MAX_BATCH, 1 << (number // (PER_WORKER * workers)))):
        number += 1
        yield batch


def _batch(items: Iterator[Item], most: int) -> list[Item]:
    batch: list[Item] = []
    size = 0
    for item in islice(items, most):
        batch.append(item)
        size += len(item.data or b"")
        if size > MAX_BATCH_BYTES:
            break
    return batch


def _submitted(executor: Executor, batch: list[Item], options: Options) -> "Future[list[Report]]":
    try:
        return executor.submit(scan_batch, batch, options)
    except BrokenExecutor as error:
        failed: Future[list[Report]] = Future()
        failed.set_exception(error)
        return failed


def _landed(batch: list[Item], future: "Future[list[Report]]") -> Iterator[Report]:
    """Return what was found in a batch; where its process died, that its documents were not read."""
    try:
        yield from future.result()
    except BrokenExecutor:
        hint = "it may have run out of memory; try --jobs 1"
        for item in batch:
            yield unread(item, unreadable(item.path, "the process that scans it ended", hint))
