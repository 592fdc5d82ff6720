"""The files of a suite, on disk or in memory; nothing outside its root is ever read."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from claimtest.errors import ClaimtestError

MEBIBYTE = 1 << 20
MAX_BYTES = 16 * MEBIBYTE
"""The largest file that is read: a thousand times a long article, and small enough for any machine."""


class FileError(ClaimtestError):
    """A file cannot be read.

    Attributes:
        message: what is wrong.
        hint: what to do next.
        offset: the byte where its text stops being UTF-8, or None.
    """

    def __init__(self, message: str, hint: str, offset: int | None = None) -> None:
        super().__init__(f"{message}; {hint}")
        self.message = message
        self.hint = hint
        self.offset = offset


class Files(Protocol):
    """Where a suite's files come from; paths are relative to its root, with forward slashes."""

    def names(self, folder: str, suffixes: tuple[str, ...]) -> list[str]:
        """List the files below a folder that end in one of the suffixes, sorted."""

    def read_bytes(self, path: str) -> bytes:
        """Return a file's bytes.

        Raises:
            FileError: there is no such file, it is too large, or it lies outside the root.
        """


@dataclass(frozen=True, slots=True)
class Folder:
    """Files below a folder on disk.

    Attributes:
        root: the suite's root.
    """

    root: Path

    def names(self, folder: str, suffixes: tuple[str, ...]) -> list[str]:
        """List the files below a folder that end in one of the suffixes, sorted."""
        base = self.root / folder
        found = (path for path in base.rglob("*") if path.suffix in suffixes and path.is_file())
        shown = (path.relative_to(self.root) for path in found)
        return sorted(
            path.as_posix() for path in shown if not any(part.startswith(".") for part in path.parts)
        )

    def read_bytes(self, path: str) -> bytes:
        """Return a file's bytes; see `Files`."""
        place = self.root / path
        try:
            real = place.resolve()
            if not real.is_relative_to(self.root.resolve()):
                raise _outside(path)
            if not real.is_file():
                raise _missing(path)
            if real.stat().st_size > MAX_BYTES:
                raise _too_large(path)
            return real.read_bytes()
        except (OSError, ValueError, RuntimeError) as error:
            reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
            raise FileError(f"cannot read {path}: {reason}", "check the path and its permissions") from None


@dataclass(frozen=True, slots=True)
class Memory:
    """Files held in memory.

    Attributes:
        contents: the bytes of each file by its path.
    """

    contents: Mapping[str, bytes]

    def names(self, folder: str, suffixes: tuple[str, ...]) -> list[str]:
        """List the files below a folder that end in one of the suffixes, sorted."""
        return sorted(
            path for path in self.contents if path.startswith(f"{folder}/") and path.endswith(suffixes)
        )

    def read_bytes(self, path: str) -> bytes:
        """Return a file's bytes; see `Files`."""
        if path not in self.contents:
            raise _missing(path)
        if len(self.contents[path]) > MAX_BYTES:
            raise _too_large(path)
        return self.contents[path]


def read_text(files: Files, path: str) -> str:
    """Return a file's text, without a byte order mark and with its line ends as they are.

    Raises:
        FileError: see `Files.read_bytes`, or the file is not UTF-8.
    """
    data = files.read_bytes(path)
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        message = f"{path} is not UTF-8: byte {error.start} is 0x{data[error.start]:02X}"
        raise FileError(message, "save it as UTF-8", error.start) from None


def beside(path: str, target: str) -> str:
    """Resolve a path that a file gives, relative to that file, to one relative to the root.

    Raises:
        FileError: it leads out of the root, or is absolute.
    """
    if not target.startswith("/") and "\\" not in target and "\0" not in target:
        resolved = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        if not resolved.startswith("../") and resolved != "..":
            return resolved
    raise _outside(target)


def _outside(path: str) -> FileError:
    return FileError(
        f"{path} lies outside the suite's root",
        "keep every file inside the repository, as in ../seeds/name.txt",
    )


def _missing(path: str) -> FileError:
    return FileError(f"there is no file {path}", "add it, or correct the path")


def _too_large(path: str) -> FileError:
    return FileError(f"{path} is larger than {MAX_BYTES // MEBIBYTE} MiB", "split it")
