"""YAML as text with positions: every scalar stays a string, every node knows its place.

Built from libyaml's events rather than from values, so that YAML 1.1's typing (`no`, `1_000`, `12:30`, `010`)
never happens, and so that aliases, tags and depth are refused before anything is expanded.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn, TypeAlias

import yaml

from claimtest.errors import InputError, Location, Problem, suggest
from claimtest.yaml_place import find_part

MAX_DEPTH = 16

# What ends a line for YAML 1.1, so that its line numbers are ours.
_LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_TAB = "tab character"

Key: TypeAlias = str | int
Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a node stands: lines and columns from 0, as YAML counts them."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Node:
    """One YAML node.

    Attributes:
        mark: its place; for a mapping or a list in block style, the place of its first entry.
        text: a scalar's text, or None.
        items: a list's nodes.
        entries: a mapping's nodes by key.
        keys: the place of each of a mapping's keys.
    """

    mark: Mark
    text: str | None = None
    items: tuple["Node", ...] | None = None
    entries: dict[str, "Node"] | None = None
    keys: dict[str, Mark] = field(default_factory=dict)

    def plain(self) -> Plain:
        """Return the node as strings, lists and dictionaries."""
        if self.entries is not None:
            return {key: node.plain() for key, node in self.entries.items()}
        if self.items is not None:
            return [node.plain() for node in self.items]
        return self.text or ""


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed file.

    Attributes:
        path: as shown to people.
        lines: the file's lines without their ends.
        root: the document's node.
    """

    path: str
    lines: tuple[str, ...]
    root: Node

    def at(self, path: tuple[Key, ...], *, key: bool = False) -> Location:
        """Locate a node by the keys that lead to it, as far as they exist; or its key instead of its value."""
        node, mark = self.root, self.root.mark
        for step in path:
            child = _child(node, step)
            if child is None:
                break
            mark = node.keys[step] if key and isinstance(step, str) and step in node.keys else child.mark
            node = child
        return self.locate(mark)

    def inside(self, path: tuple[Key, ...], start: int, end: int) -> Location:
        """Locate a part of a scalar by offsets into its text; the whole scalar where escapes hide it."""
        node = self.node(path)
        if node is None or node.text is None:
            return self.at(path)
        mark = node.mark
        place = find_part(
            self.lines, (mark.line, mark.column), (mark.end_line, mark.end_column), node.text, (start, end)
        )
        return self.at(path) if place is None else self.locate(Mark(*place[0], *place[1]))

    def node(self, path: tuple[Key, ...]) -> Node | None:
        """Return the node that the keys lead to, if there is one."""
        node: Node | None = self.root
        for step in path:
            node = None if node is None else _child(node, step)
        return node

    def locate(self, mark: Mark) -> Location:
        """Turn a place as YAML counts it into one as people do."""
        text = self.lines[mark.line] if mark.line < len(self.lines) else ""
        end = mark.end_column if mark.end_line == mark.line else len(text.rstrip())
        return Location(self.path, mark.line + 1, mark.column + 1, max(1, end - mark.column), text)


def parse(text: str, path: str) -> Tree:
    """Parse one YAML document.

    Args:
        text: the file's text, without a byte order mark.
        path: as shown to people.

    Raises:
        InputError: it is not YAML, is empty or holds more than one document, repeats a key, nests too deeply,
            or uses an anchor, an alias or a tag; every repeated key is reported.
    """
    lines = tuple(_LINE_END.split(text))
    builder = _Builder(path, lines)
    try:
        root = builder.document(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        raise InputError([_syntax_problem(error, path, lines)]) from None
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        raise InputError([_character_problem(error, text, path, lines)]) from None
    if builder.problems:
        raise InputError(builder.problems)
    return Tree(path, lines, root)


class _Builder:
    """Turns events into nodes and collects what can be reported without giving up."""

    def __init__(self, path: str, lines: tuple[str, ...]) -> None:
        self.tree = Tree(path, lines, Node(Mark(0, 0, 0, 0)))
        self.problems: list[Problem] = []

    def document(self, events: Iterator[yaml.Event]) -> Node:
        root: Node | None = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                self._stop(event, "a second document starts here", "keep one document to a file")
            if isinstance(event, yaml.NodeEvent):
                root = self._node(event, events, depth=1)
        if root is None or root.text == "":
            location = self.tree.locate(Mark(0, 0, 0, 1))
            raise InputError(
                [Problem(location, "the file is empty", "write its keys and values, or delete it")]
            )
        return root

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            self._stop(event, "anchors and aliases are not allowed", "write the value out")
        tag = getattr(event, "tag", None)
        if tag is not None and tag != "!":
            self._stop(event, f'the tag "{tag}" is not allowed', "remove it; values are read as text")
        if depth > MAX_DEPTH:
            self._stop(event, f"nested more than {MAX_DEPTH} deep", "claim files are three levels deep")
        if isinstance(event, yaml.ScalarEvent):
            return Node(_mark(event), text=event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, events, depth)
        return self._mapping(event, events, depth)

    def _sequence(self, start: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        items = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, events, depth + 1))
        return Node(_mark(start), items=tuple(items))

    def _mapping(self, start: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        entries: dict[str, Node] = {}
        keys: dict[str, Mark] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, events, depth + 1)
            if key.text is None:
                self._stop(event, "a key is a word, not a list or a mapping", "write key: value")
            name = key.text
            value = self._node(next(events), events, depth + 1)
            if name in keys:
                self._repeated(name, key.mark, keys[name])
                continue
            entries[name] = value
            keys[name] = key.mark
        return Node(_mark(start), entries=entries, keys=keys)

    def _repeated(self, name: str, mark: Mark, first: Mark) -> None:
        hint = f"it stands in line {first.line + 1} already; keep one of the two"
        self.problems.append(Problem(self.tree.locate(mark), f'the key "{name}" is given twice', hint))

    def _stop(self, event: yaml.Event, message: str, hint: str) -> NoReturn:
        raise InputError([*self.problems, Problem(self.tree.locate(_mark(event)), message, hint)])


def unknown_key(key: str, known: list[str]) -> tuple[str, str]:
    """Say that a key is unknown, with the nearest that is not."""
    return f'unknown key "{key}"', suggest(key, known) or f"the keys here are {', '.join(known)}"


def _child(node: Node, step: Key) -> Node | None:
    if isinstance(step, str):
        return None if node.entries is None else node.entries.get(step)
    return node.items[step] if node.items is not None and step < len(node.items) else None


def _mark(event: yaml.Event) -> Mark:
    start: Any = event.start_mark  # libyaml gives every event both
    end: Any = event.end_mark
    return Mark(start.line, start.column, end.line, end.column)


def _syntax_problem(error: yaml.MarkedYAMLError, path: str, lines: tuple[str, ...]) -> Problem:
    said = error.problem or "it ends too early"
    marks = [error.problem_mark, error.context_mark]
    if "end of stream" in said:  # what is left open matters, not where the file ends
        marks.reverse()
    place = next(
        (mark for mark in marks if mark is not None and mark.line < len(lines) and lines[mark.line]), None
    )
    line, column = (place.line, place.column) if place is not None else (0, 0)
    where = Location(path, line + 1, column + 1, 1, lines[line] if line < len(lines) else "")
    what = f"{said} {error.context}" if error.context else said
    if "<document start>" in said:
        what = "something follows the end of the document"
    return Problem(where, f"not valid YAML: {what}", _syntax_hint(said, where))


def _syntax_hint(said: str, where: Location) -> str:
    bound = _BARE_BOUND.search(where.text)
    if bound is not None:
        return f'YAML takes the > for a mark of its own; write "{bound[1].rstrip()}", in quotes'
    return "indent with spaces" if _TAB in said else _SYNTAX_HINT


_BARE_BOUND = re.compile(r":\s+(>=?\s*-?[0-9].*)")
_SYNTAX_HINT = "check indentation and closing marks; a text with : or # in it, or a mark at its start, needs quotes around it"


def _character_problem(error: Exception, text: str, path: str, lines: tuple[str, ...]) -> Problem:
    """Locate a character that YAML does not allow, such as NUL: the error counts bytes or characters."""
    found = _FORBIDDEN.search(text)
    if found is None:
        return Problem(Location(path), f"not valid YAML: {error}", "write the file anew as plain text")
    before = _LINE_END.split(text[: found.start()])
    line, column = len(before), len(before[-1]) + 1
    where = Location(path, line, column, 1, lines[line - 1])
    return Problem(where, f"U+{ord(found[0]):04X} is not allowed in YAML", "remove it")


# YAML 1.1, section 4.1.1, "Character Set": everything but these is allowed.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
