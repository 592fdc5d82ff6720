"""Paths to the documents that they name, in a fixed order, none of them read before its turn."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from claimtest.documents.decoding import unreadable
from claimtest.documents.formats import PLAIN, by_suffix, formats, is_lines, limit
from claimtest.errors import InputError
from claimtest.files import MEBIBYTE

STANDARD_INPUT = "-"
STDIN_NAME = "<stdin>"


@dataclass(frozen=True, slots=True)
class Item:
    """A document that is not read yet; it travels between processes.

    Attributes:
        path: the file, as people named it; a line of a file with its number.
        format: the name of its format.
        data: its bytes where they are at hand; None where they are read in their turn.
        problem: why it cannot be read, if that is known already.
    """

    path: str
    format: str
    data: bytes | None = None
    problem: InputError | None = None


def listing(paths: Iterable[str], format_name: str | None = None) -> Iterator[Item]:
    """List the documents that paths name: files, folders and what lies below them, `-` for standard input.

    A folder gives the files whose suffix is a format's, sorted, hidden ones left out; folders that are links are not
    entered. A file whose lines are documents is read line by line, so that memory stays flat.

    Args:
        paths: of any number.
        format_name: the format of every file that is named; by its suffix where none is given.
    """
    for path in paths:
        if path == STANDARD_INPUT:
            yield from _standard_input(format_name or PLAIN)
        elif Path(path).is_dir():
            yield from _folder(path)
        else:
            yield from _file(path, format_name or by_suffix().get(Path(path).suffix.lower(), PLAIN))


def _folder(path: str) -> Iterator[Item]:
    """List what lies below a folder."""
    problems: list[Item] = []
    nothing = True

    def failed(error: OSError) -> None:
        problems.append(_refused(str(error.filename), error.strerror or str(error)))

    for folder, folders, names in os.walk(path, onerror=failed):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            found = by_suffix().get(Path(name).suffix.lower())
            if found is not None and not name.startswith("."):
                nothing = False
                yield from _file(str(Path(folder, name)), found)
    yield from problems
    if nothing and not problems:
        known = ", ".join(sorted(by_suffix()))
        yield _refused(path, "holds no document", f"a folder is searched for {known}")


def _file(path: str, format_name: str) -> Iterator[Item]:
    if not is_lines(formats()[format_name]):
        yield Item(path, format_name)
        return
    try:
        with open_regular(path) as stream:
            yield from _lines(stream, path, format_name)
    except InputError as error:
        yield Item(path, format_name, problem=error)
    except (OSError, ValueError) as error:
        yield _refused(path, getattr(error, "strerror", None) or str(error))


def _standard_input(format_name: str) -> Iterator[Item]:
    stream, known = sys.stdin.buffer, formats()[format_name]
    if is_lines(known):
        yield from _lines(stream, STDIN_NAME, format_name)
        return
    data = stream.read(limit(known) + 1)
    yield (
        too_large(STDIN_NAME, format_name)
        if len(data) > limit(known)
        else Item(STDIN_NAME, format_name, data)
    )


def _lines(stream: BinaryIO, path: str, format_name: str) -> Iterator[Item]:
    """Yield each line that is not empty; one that is too long is passed over without holding it."""
    most = limit(formats()[format_name])
    number = 0
    while line := stream.readline(most + 1):
        number += 1
        name = f"{path}:{number}"
        if len(line) > most and not line.endswith(b"\n"):
            yield too_large(path, format_name, number)
            while (rest := stream.readline(most)) and not rest.endswith(b"\n"):
                pass
        elif line.strip():
            yield Item(name, format_name, line)


def open_regular(path: str) -> BinaryIO:
    """Open a file that is one: reading a pipe or a device may never end.

    Raises:
        InputError: it is something else.
        OSError: it cannot be opened.
    """
    # Without waiting: what was a file a moment ago may be a pipe now.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise unreadable(path, "is no regular file", "name a file or a folder")
    return os.fdopen(handle, "rb")


def too_large(path: str, format_name: str, line: int = 1) -> Item:
    """Return what stands for a document that is larger than its format allows."""
    mebibytes = limit(formats()[format_name]) // MEBIBYTE
    return Item(
        path, format_name, problem=unreadable(path, f"is larger than {mebibytes} MiB", "split it", line)
    )


def _refused(path: str, reason: str, hint: str = "check the path and its permissions") -> Item:
    return Item(path, PLAIN, problem=unreadable(path, reason, hint))
