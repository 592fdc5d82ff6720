"""Adding entries to a YAML file so that every line that it has stays as it is."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import yaml

from claimtest.errors import InputError, Location, Problem
from claimtest.yaml_tree import Plain, parse

_LINE = re.compile("[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029]|\\Z)")
_DASH = re.compile(r"-(?: +(?=\S))?")
_STARTS = (yaml.BlockMappingStartToken, yaml.FlowMappingStartToken, yaml.ScalarToken)
_IDLE = re.compile(r"\s*(?:#.*)?$")


@dataclass(frozen=True, slots=True)
class Block:
    """The entries of a top-level key.

    Attributes:
        line: the index of the line before which an entry can be added behind them.
        indent: the spaces before each entry; None where they are written in brackets, or there is no entry.
        dash: the dash of a list with the spaces behind it; nothing for a mapping.
    """

    line: int
    indent: str | None
    dash: str = ""


def find_block(text: str, key: str) -> Block | None:
    """Return the entries of a top-level key of a file that parses; None where it has no such key."""
    lines = _lines(text)
    tokens = [*yaml.scan(text, Loader=yaml.CSafeLoader)]
    top = next((token for token in tokens if isinstance(token, _STARTS)), None)
    if not isinstance(top, yaml.BlockMappingStartToken):
        return None
    column = top.start_mark.column
    tops = [place for place, token in enumerate(tokens) if _is_key(token, column)]
    ends = [tokens[place].start_mark.line for place in tops[1:]] + [_end(tokens, lines)]
    for place, end in zip(tops, ends, strict=True):
        name = tokens[place + 1]
        if isinstance(name, yaml.ScalarToken) and name.value == key:
            return _block(tokens[place + 3 : place + 5], lines, end)
    return None


def inserted(text: str, line: int, added: str) -> str:
    """Return a text with lines added before one of its lines, in the text's own line ends."""
    lines = _lines(text)
    ending = "\r\n" if "\r\n" in text else "\n"
    before, after = "".join(lines[:line]), "".join(lines[line:])
    if before and not before.endswith(("\n", "\r")):
        before += ending
    return before + added.replace("\n", ending) + after


def checked(old: str, new: str, path: str, same: Callable[[dict[str, Plain], dict[str, Plain]], bool]) -> str:
    """Return the new text where the old entries are in it unchanged.

    Raises:
        InputError: the file is written in a way that entries cannot be added to.
    """
    try:
        before, after = parse(old, path).root.plain(), parse(new, path).root.plain()
        kept = isinstance(before, dict) and isinstance(after, dict) and same(before, after)
    except InputError:
        kept = False
    if not kept:
        raise InputError([unextendable(path)])
    return new


def unextendable(path: str, key: str = "it") -> Problem:
    """Return the problem of a file that is not written in lines of its own for each entry."""
    message = "cannot be extended without changing what is there"
    return Problem(Location(path), message, f"write {key} with a line for each entry, not in brackets")


def _block(tokens: list[yaml.Token], lines: list[str], end: int) -> Block:
    while end > 0 and _IDLE.match(lines[end - 1].rstrip("\r\n")) and end < len(lines):
        end -= 1
    first = next(_entries(tokens), None)
    if first is None:
        return Block(end, None)
    start = first.start_mark
    if isinstance(first, yaml.BlockMappingStartToken):
        return Block(end, " " * start.column)
    dash = _DASH.match(lines[start.line], start.column)
    return Block(end, " " * start.column, (dash[0] if dash else "-").ljust(2))


def _entries(tokens: list[yaml.Token]) -> Iterator[yaml.Token]:
    """Yield the token where entries in block style begin."""
    return (
        token for token in tokens if isinstance(token, yaml.BlockEntryToken | yaml.BlockMappingStartToken)
    )


def _is_key(token: yaml.Token, column: int) -> bool:
    return isinstance(token, yaml.KeyToken) and token.start_mark.column == column


def _end(tokens: list[yaml.Token], lines: list[str]) -> int:
    """Return the line behind the document's last entry."""
    closing = (token.start_mark.line for token in tokens if isinstance(token, yaml.DocumentEndToken))
    return next(closing, len(lines))


def _lines(text: str) -> list[str]:
    return [line for line in _LINE.findall(text) if line]
