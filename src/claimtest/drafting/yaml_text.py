"""Texts as YAML scalars, plain where they can be."""

import textwrap

import yaml

from claimtest.errors import printable

WIDTH = 110


def scalar(text: str) -> str:
    """Return a text on one line; what could upset a terminal or an editor is escaped."""
    events = [
        yaml.StreamStartEvent(),
        yaml.DocumentStartEvent(explicit=False),
        yaml.ScalarEvent(anchor=None, tag=None, implicit=(True, True), value=text),
        yaml.DocumentEndEvent(explicit=False),
        yaml.StreamEndEvent(),
    ]
    plain = printable(text) == text
    written: str = yaml.emit(events, allow_unicode=plain, width=float("inf"))
    line = written.removesuffix("\n").removesuffix("\n...")
    return f'"{text}"' if line[:1] == "'" and not set(text) & {'"', "\\"} else line


def folded(text: str, key: str, indent: str) -> str:
    """Return a key with its text, folded over several lines where it is long."""
    line = f"{key}: {scalar(text)}"
    if len(indent) + len(line) <= WIDTH or printable(text) != text or " " not in text:
        return line
    lines = textwrap.wrap(
        text,
        WIDTH - len(indent) - 2,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
        drop_whitespace=True,
    )
    return f"{key}: >-\n" + "\n".join(f"{indent}  {each}" for each in lines)
