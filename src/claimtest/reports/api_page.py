"""The public names of Python as a page of the documentation, in Markdown, from their signatures and docstrings."""

import inspect
import re
import textwrap
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import import_module

_INTRODUCTION = """\
# Python

This page is generated from the code. What it lists is public: it changes only with a line in the changelog. Everything else is
private, whatever its name, and may change any day. The package is typed.
"""
_SECTION = re.compile(r"^(Args|Attributes|Returns|Raises):$")
_COMMA = re.compile(r", (?=\*(?:,|$)|\w+: |\*\*?\w)")
WIDTH = 96
"""Longer calls are broken: as many columns as the page has room for."""
_HEADINGS = {"Args": "Arguments"}
_ENTRY = re.compile(r"^(\w+): (.*)$")
_MODULE = re.compile(r"\b(?:[a-z_]+\.)+(?=[A-Za-z])")


def render(groups: Mapping[str, tuple[str, ...]]) -> str:
    """Describe names.

    Args:
        groups: full names, such as `claimtest.testing.run`, by the heading that they stand under.
    """
    parts = [_INTRODUCTION]
    for heading, names in groups.items():
        parts.append(f"## {heading}\n")
        for name in names:
            parts += _described(name)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(parts)).rstrip("\n") + "\n"


def _described(name: str) -> Iterator[str]:
    module, _, attribute = name.rpartition(".")
    named: object = getattr(import_module(module), attribute)
    yield f"### {name}\n"
    signature = _signature(named)
    if signature:
        yield f"{textwrap.indent(_broken(f'{attribute}{signature}'), '    ')}\n"
    yield from _documentation(inspect.getdoc(named) or "")
    if isinstance(named, type):
        yield from _members(named)


def _signature(named: object) -> str:
    """Return how it is called; nothing for what nobody makes by hand."""
    if not callable(named) or (isinstance(named, type) and issubclass(named, BaseException)):
        return ""
    shown = str(inspect.signature(named))
    if "<factory>" in shown or (isinstance(named, type) and shown in {"(*args, **kwargs)", "()"}):
        return ""
    return _MODULE.sub("", shown).removesuffix(" -> None")


def _broken(call: str) -> str:
    """Give each parameter a line of its own where a call is long."""
    if len(call) <= WIDTH:
        return call
    start, end = call.index("(") + 1, call.rindex(")")
    parameters = _COMMA.split(call[start:end])
    return "\n".join([call[:start], *(f"    {each}," for each in parameters), call[end:]])


def _documentation(text: str) -> Iterator[str]:
    """Turn the sections of a docstring into lists."""
    for line in _joined(text):
        heading, entry = _SECTION.match(line), _ENTRY.match(line.strip())
        if heading:
            yield f"**{_HEADINGS.get(heading[1], heading[1])}**\n"
        elif line.startswith("    ") and entry:
            yield f"- `{entry[1]}`: {entry[2]}"
        else:
            yield line.strip()
    yield ""


def _joined(text: str) -> Iterator[str]:
    """Yield the lines of a docstring, those that go on below an entry joined to it."""
    kept = ""
    for line in text.splitlines():
        if line.startswith(" " * 8) and kept:
            kept += f" {line.strip()}"
            continue
        if kept:
            yield kept
        kept = line
        if not line:
            yield ""
    yield kept


def _members(named: type) -> Iterator[str]:
    """List the public methods and properties that a class has itself."""
    public = {name: member for name, member in vars(named).items() if name[0] != "_"}
    rows = [
        f"- `{name}{_called(getattr(named, name))}`: {_summary(member)}"
        for name, member in public.items()
        if isinstance(member, property | cached_property | classmethod | staticmethod)
        or inspect.isfunction(member)
    ]
    if rows:
        yield from ("**Methods and properties**\n", *rows, "")


def _called(member: object) -> str:
    """Return how a method is called; nothing for a property."""
    if not callable(member):
        return ""
    shown = _MODULE.sub("", str(inspect.signature(member))).replace("'", "")
    return shown.replace("(self, ", "(").replace("(self)", "()")


def _summary(member: object) -> str:
    return (inspect.getdoc(member) or "").partition("\n")[0]
