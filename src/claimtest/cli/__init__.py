"""The command line: `claimtest COMMAND`.

A command is a module of this package. Its name is the command's, the first sentence of its docstring what the list of
commands says, the whole docstring what its help says; `arguments(parser)` declares its arguments and `run(given)` does
the work and returns the exit status. Nothing else is edited to add one. Names that begin with an underscore are no commands.
"""

import argparse
import ast
import pkgutil
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn, Protocol

from claimtest.errors import ClaimtestError, InputError, printable, suggest

FOUND = 1
"""Exit status: what was asked for was done, and something was found."""
UNUSABLE = 2
"""Exit status: the arguments, or a file, cannot be used."""
INTERRUPTED = 130
"""Exit status: a person stopped it; the number that shells give for it."""


class Command(Protocol):
    """A module of this package."""

    def arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""

    def run(self, given: argparse.Namespace) -> int:
        """Do it, and return the exit status."""


class _Parser(argparse.ArgumentParser):
    """A parser whose errors end as ours do: what is wrong, what next, exit status 2."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {printable(message)}\nhint: {self.prog} --help lists the arguments\n")
        raise SystemExit(UNUSABLE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status.

    Args:
        arguments: without the program's name; those of the process where none are given.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(words)
    except SystemExit as end:  # argparse's way to end after --help or a mistake
        return end.code if isinstance(end.code, int) else UNUSABLE
    except (ClaimtestError, OSError) as error:
        if isinstance(error, BrokenPipeError):  # whoever reads along has seen enough
            sys.stdout = None  # or Python tries to flush it once more at its end
            return FOUND
        lines = str(error).splitlines() if isinstance(error, ClaimtestError) else [_said(error)]
        before = "" if isinstance(error, InputError) else "claimtest: "
        sys.stderr.write(before + "\n".join(map(printable, lines)) + "\n")
        return UNUSABLE
    except KeyboardInterrupt:
        sys.stderr.write("\nclaimtest: interrupted\n")
        return INTERRUPTED


def commands() -> dict[str, Path]:
    """Return the file of each command, by the command's name."""
    found = {}
    for path in __path__:
        for module in pkgutil.iter_modules([path]):
            if not module.name.startswith("_"):
                found[module.name] = Path(path, f"{module.name}.py")
    return found


def _run(words: list[str]) -> int:
    known = commands()
    if words[:1] == ["--version"]:
        from importlib.metadata import version  # noqa: PLC0415 - only this needs it

        sys.stdout.write(f"claimtest {version('claimtest')}\n")
        return 0
    if not words or words[0] in {"-h", "--help"}:
        sys.stdout.write(_overview(known))
        return 0 if words else UNUSABLE
    name, *rest = words
    if name not in known:
        hint = suggest(name, known) or "claimtest --help lists the commands"
        sys.stderr.write(f"claimtest: there is no command {printable(name)}\nhint: {hint}\n")
        return UNUSABLE
    command: Command = import_module(f"{__name__}.{name}")
    parser = _Parser(
        prog=f"claimtest {name}",
        description=command.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.arguments(parser)
    return command.run(parser.parse_args(rest))


def _overview(known: dict[str, Path]) -> str:
    """List the commands; their documentation is read, not imported, so that help is there at once."""
    width = max(map(len, known))
    rows = [f"  {name.ljust(width)}  {_summary(path)}" for name, path in known.items()]
    return "\n".join(
        [
            "usage: claimtest COMMAND [ARGUMENT ...]",
            "",
            "A test suite for the figures in documents; `pytest` runs the suite itself.",
            "",
            *rows,
            "",
            "claimtest COMMAND --help tells more; claimtest --version names the version.",
            "",
        ]
    )


def _summary(path: Path) -> str:
    text = ast.get_docstring(ast.parse(path.read_bytes())) or ""
    return text.partition("\n")[0]


def _said(error: OSError) -> str:
    reason = error.strerror or str(error)
    return f"{error.filename}: {reason}" if error.filename else reason
