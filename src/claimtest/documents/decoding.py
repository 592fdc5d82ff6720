"""Bytes to text, or where and why they are none."""

import codecs

from claimtest.errors import InputError, Location, Problem

_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def unreadable(path: str, message: str, hint: str, line: int = 1) -> InputError:
    """Return the error that says why a document cannot be read."""
    return InputError([Problem(Location(path, line), message, hint)])


def decode(data: bytes, path: str) -> str:
    """Read UTF-8, or what is marked as UTF-16; a byte order mark is no part of the text.

    Raises:
        InputError: it is neither, or holds NUL characters as no text does.
    """
    try:
        text = data.decode("utf-16" if data.startswith(_MARKS) else "utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"not UTF-8: byte {error.start} is 0x{data[error.start]:02X}"
        raise unreadable(path, message, "save it as UTF-8", line) from None
    place = text.find("\0")
    if place >= 0:
        line = text.count("\n", 0, place) + 1
        raise unreadable(path, "holds a NUL character, which no text does", "name a text file", line)
    return text
