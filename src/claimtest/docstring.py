"""A rule's docstring as data: what must hold, why, and examples that hold and fail."""

import ast
import textwrap
from dataclasses import dataclass

from claimtest.errors import InputError, Location, Problem
from claimtest.rule import Example

_HEADINGS = ("Holds:", "Fails:")
_SHAPE = (
    "start the file with a docstring: one sentence, the reason, then Holds: and Fails: with indented YAML"
)


@dataclass(frozen=True, slots=True)
class Documentation:
    """What a rule's docstring says.

    Attributes:
        summary: its first line.
        explanation: everything between the summary and the examples.
        holds: examples of claims that hold.
        fails: examples of claims that do not.
    """

    summary: str
    explanation: str
    holds: tuple[Example, ...]
    fails: tuple[Example, ...]


def read_docstring(text: str, path: str) -> Documentation:
    """Read the docstring of a rule's file.

    Args:
        text: the whole file.
        path: the file, as shown to people.

    Raises:
        InputError: there is no docstring, or it lacks a summary, a reason, or an example of either kind.
    """
    lines, first = _docstring_lines(text)
    if not lines:
        raise InputError([Problem(Location(path, first), "the rule has no docstring", _SHAPE)])
    summary = lines[0].strip()
    prose: list[str] = []
    examples: dict[str, list[Example]] = {heading: [] for heading in _HEADINGS}
    number = 1
    while number < len(lines):
        heading = lines[number].strip()
        if lines[number].startswith(_HEADINGS) and heading in _HEADINGS:
            end = _block_end(lines, number + 1)
            example = textwrap.dedent("\n".join(lines[number + 1 : end])).strip("\n")
            if example.strip():
                where = Location(path, first + number, 1, len(heading), lines[number])
                examples[heading].append(Example(example, where))
            number = end
        else:
            prose.append(lines[number])
            number += 1
    documentation = Documentation(
        summary, "\n".join(prose).strip(), tuple(examples["Holds:"]), tuple(examples["Fails:"])
    )
    problems = _missing(documentation, Location(path, first))
    if problems:
        raise InputError(problems)
    return documentation


def _docstring_lines(text: str) -> tuple[list[str], int]:
    """Return the docstring's lines and the line where it starts."""
    module = ast.parse(text)
    docstring = ast.get_docstring(module, clean=False)
    return ([], 1) if docstring is None else (docstring.splitlines(), module.body[0].lineno)


def _block_end(lines: list[str], start: int) -> int:
    """Return where the indented block ends: at the next line that stands at the margin."""
    return next((number for number in range(start, len(lines)) if lines[number][:1].strip()), len(lines))


def _missing(documentation: Documentation, where: Location) -> list[Problem]:
    found = {
        "no summary that ends with a full stop": documentation.summary.endswith("."),
        "no reason below its summary": documentation.explanation,
        "no example under Holds:": documentation.holds,
        "no example under Fails:": documentation.fails,
    }
    return [
        Problem(where, f"the rule's docstring has {what}", _SHAPE)
        for what, there in found.items()
        if not there
    ]
