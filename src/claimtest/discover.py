"""Rule files to checked rules: found by path, described by their signature, refused when they do not load."""

import ast
import hashlib
import importlib.util
import sys
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import get_type_hints

from claimtest.docstring import read_docstring
from claimtest.errors import InputError, Location, Problem
from claimtest.rule import Rule, Scope, Severity
from claimtest.signature import read_signature
from claimtest.vocabulary import MeasureKind


@dataclass(frozen=True, slots=True)
class Discovery:
    """What a search for rules found.

    Attributes:
        rules: the rules that loaded, by name, sorted.
        problems: what did not load, by the rule file's path.
    """

    rules: Mapping[str, Rule]
    problems: Mapping[str, tuple[Problem, ...]]


def built_in_folder() -> Path:
    """Return the folder of the rules that claimtest ships."""
    spec = importlib.util.find_spec("claimtest.rules")
    if spec is None or not spec.submodule_search_locations:
        where = Location("claimtest/rules")
        raise InputError([Problem(where, "the built-in rules are not installed", "install claimtest again")])
    return Path(next(iter(spec.submodule_search_locations))).resolve()


def discover(folder: Path | None, root: Path) -> Discovery:
    """Load the built-in rules, and those of a suite's own folder beside them.

    Args:
        folder: the suite's own rules; None for none. The built-in folder itself is not loaded twice.
        root: what paths are shown relative to.
    """
    rules: dict[str, Rule] = {}
    problems: dict[str, tuple[Problem, ...]] = {}
    for path in rule_files(folder):
        shown = _shown(path, root)
        try:
            rule = load_rule(path, shown)
            _check_against(rule, rules)
            rules[rule.name] = rule
        except InputError as error:
            problems[shown] = error.problems
    return Discovery(dict(sorted(rules.items())), problems)


def rule_files(folder: Path | None) -> Iterator[Path]:
    """Return the files of the built-in rules, then those of a suite's own folder."""
    folders = [built_in_folder()]
    if folder is not None and folder.is_dir() and folder.resolve() not in folders:
        folders.append(folder.resolve())
    for place in folders:
        yield from (path for path in sorted(place.glob("*.py")) if not path.name.startswith("_"))


def load_rule(path: Path, shown: str) -> Rule:
    """Load one rule file.

    Raises:
        InputError: it does not import, or is not a rule: no `check()`, an unknown type, no documentation, or no
            example that holds and none that fails.
    """
    if not path.stem.isidentifier():
        hint = "name it with letters, digits and _, as in parts_add_up.py"
        raise InputError([Problem(Location(shown), f'"{path.name}" cannot name a rule', hint)])
    text = _read(path, shown)
    module = _import(path, shown, text)
    check = getattr(module, "check", None)
    if not callable(check):
        hint = "add it; what it returns is what is wrong"
        raise InputError([Problem(_line(shown, text, 1), "a rule has no function named check()", hint)])
    documentation = read_docstring(text, shown)
    where = _line_of_check(shown, text)
    parameters, context, scope = read_signature(check, where)
    return Rule(
        name=path.stem,
        check=check,
        scope=scope,
        parameters=parameters,
        context=context,
        severity=_severity(module, where),
        kind=_kind(module, where, scope),
        settings=_settings(module, where) if "settings" in context else None,
        summary=documentation.summary,
        explanation=documentation.explanation,
        holds=documentation.holds,
        fails=documentation.fails,
        where=where,
    )


def _read(path: Path, shown: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"the rule is not UTF-8: byte {error.start} is 0x{error.object[error.start]:02X}"
        raise InputError([Problem(Location(shown), message, "save it as UTF-8")]) from None
    except OSError as error:
        message = f"cannot read the rule: {error.strerror}"
        raise InputError([Problem(Location(shown), message, "check the file and its permissions")]) from None


def _import(path: Path, shown: str, text: str) -> ModuleType:
    """Run a rule's file as a module; whatever it raises is a located problem."""
    name = _module_name(path)
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise InputError([Problem(Location(shown), "is not a Python file", "give it the ending .py")])
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except KeyboardInterrupt:
        del sys.modules[name]
        raise
    except BaseException as error:  # noqa: BLE001 - a stranger's file may raise anything
        del sys.modules[name]
        where = _line(shown, text, _failing_line(error, path))
        said = error.msg if isinstance(error, SyntaxError) else str(error)
        message = f"the rule cannot be imported: {type(error).__name__}: {said}".removesuffix(": ")
        raise InputError([Problem(where, message, "mend the file, or take it out of the folder")]) from None
    return module


def _module_name(path: Path) -> str:
    """Name a built-in rule as what it is, and another file by its path, so that two suites never share one."""
    if path.parent == built_in_folder():
        return f"claimtest.rules.{path.stem}"
    digest = hashlib.sha256(f"{path}:{path.stat().st_mtime_ns}".encode()).hexdigest()[:12]
    return f"claimtest_rules_{digest}_{path.stem}"


def _failing_line(error: BaseException, path: Path) -> int:
    if isinstance(error, SyntaxError) and error.filename == str(path):
        return error.lineno or 1
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno or 1 for frame in reversed(frames) if frame.filename == str(path)), 1)


def _line(shown: str, text: str, number: int) -> Location:
    lines = text.splitlines()
    line = lines[number - 1] if 0 < number <= len(lines) else ""
    indent = len(line) - len(line.lstrip())
    return Location(shown, number, indent + 1, max(1, len(line.strip())), line)


def _line_of_check(shown: str, text: str) -> Location:
    functions = (
        node
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == "check"
    )
    return _line(shown, text, next((node.lineno for node in functions), 1))


def _severity(module: ModuleType, where: Location) -> Severity:
    given = getattr(module, "SEVERITY", Severity.ERROR)
    if given not in list(Severity):
        message = f'SEVERITY is "error" or "warning", not {given!r}'
        raise InputError([Problem(where, message, 'write SEVERITY = "warning", or leave it out')])
    return Severity(given)


def _kind(module: ModuleType, where: Location, scope: Scope) -> MeasureKind | None:
    given = getattr(module, "KIND", None)
    if given is None:
        return None
    if given not in list(MeasureKind):
        message = f"KIND is one of {', '.join(MeasureKind)}, not {given!r}"
        raise InputError([Problem(where, message, "write one of them, or leave it out for every measure")])
    if scope is not Scope.CLAIM:
        message = f"KIND is about the measures of claims, but the rule runs on a whole {scope}"
        raise InputError([Problem(where, message, "leave it out, or ask for keys")])
    return MeasureKind(given)


def _settings(module: ModuleType, where: Location) -> object:
    """Return a rule's tolerances, each with its default."""
    made = getattr(module, "Settings", None)
    if made is None:
        problem = "check() asks for settings, but its file has no class Settings"
        raise InputError([Problem(where, problem, _SETTINGS_HINT)])
    try:
        defaults = made()
        types = set(get_type_hints(made).values())
    except Exception as error:  # noqa: BLE001 - a stranger's class may raise anything
        message = f"Settings() cannot be made: {type(error).__name__}: {error}"
        raise InputError([Problem(where, message, _SETTINGS_HINT)]) from None
    if not is_dataclass(made) or not types <= _SETTING_TYPES:
        raise InputError([Problem(where, "Settings holds something that no setting can be", _SETTINGS_HINT)])
    return defaults


_SETTING_TYPES = {Decimal, int, bool, str}
_SETTINGS_HINT = "write a frozen dataclass of Decimal, int, bool and str, each with its default"


def _check_against(rule: Rule, rules: Mapping[str, Rule]) -> None:
    """Refuse a second rule of a name, and a key that two rules write differently."""
    if rule.name in rules:
        hint = f"{rules[rule.name].where.path} has that name; choose another"
        raise InputError([Problem(rule.where, f'there is a rule "{rule.name}" already', hint)])
    for other in rules.values():
        theirs = {parameter.name: parameter for parameter in other.parameters}
        for mine in rule.parameters:
            their = theirs.get(mine.name)
            if their is not None and (their.shape, their.many) != (mine.shape, mine.many):
                hint = f"{other.name} takes {their}; choose another name for the key"
                raise InputError([Problem(rule.where, f"check() takes {mine}", hint)])


def _shown(path: Path, root: Path) -> str:
    """Show a path relative to the suite's root, or as the package's own."""
    resolved = root.resolve()
    return (
        path.relative_to(resolved).as_posix()
        if path.is_relative_to(resolved)
        else f"claimtest/rules/{path.name}"
    )
