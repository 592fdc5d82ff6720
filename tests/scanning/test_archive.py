"""Many documents over many workers."""

import os
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from claimtest.documents import Item
from claimtest.errors import InputError
from claimtest.scanning.archive import MAX_BATCH, PER_WORKER, Options, scan_documents

WORKERS = 2


def items(number: int, seen: list[int] | None = None) -> Iterator[Item]:
    """List documents, and note each that is asked for."""
    for index in range(number):
        if seen is not None:
            seen.append(index)
        yield Item(f"{index}.txt", "text", f"It weighs {index} kg.".encode())


class Ending(Executor):
    """Ends a process of its own for every batch, as one that has no memory left is ended."""

    def __init__(self) -> None:
        self._pool = ProcessPoolExecutor(1)

    def submit(self, *_: object, **__: object) -> "Future[object]":  # type: ignore[override]
        """Run what ends the process."""
        return self._pool.submit(os._exit, 1)

    def shutdown(self, *_: object, **__: object) -> None:
        """End what is left."""
        self._pool.shutdown()


@pytest.fixture
def options(tmp_path: Path) -> Options:
    return Options(str(tmp_path), language="en")


def test_any_executor_does_the_work_in_the_order_of_the_documents(options: Options) -> None:
    with ThreadPoolExecutor(WORKERS) as executor:
        reports = [*scan_documents(items(200), options, executor, WORKERS)]

    assert [report.name for report in reports] == [f"{index}.txt" for index in range(200)]


def test_few_documents_are_in_memory_at_once(options: Options) -> None:
    seen: list[int] = []
    most = PER_WORKER * WORKERS * MAX_BATCH
    with ThreadPoolExecutor(WORKERS) as executor:
        ahead = [
            len(seen) - number
            for number, _ in enumerate(scan_documents(items(1500, seen), options, executor, WORKERS))
        ]

    assert max(ahead) <= most + MAX_BATCH


def test_a_process_that_ends_is_said_of_its_documents(options: Options) -> None:
    with Ending() as executor:
        reports = [*scan_documents(items(3), options, executor, 1)]

    assert [str(report.problems[0]) for report in reports] == [
        f"{index}.txt:1:1: the process that scans it ended\nhint: it may have run out of memory; try --jobs 1"
        for index in range(3)
    ]


def test_what_does_not_load_is_said_before_any_document(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.claimtest]\nrates = 3\n", encoding="utf-8")

    with pytest.raises(InputError, match="rates takes a list of tables"):
        next(scan_documents(items(1), Options(str(tmp_path))))
