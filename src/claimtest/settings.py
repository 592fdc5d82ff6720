"""The settings of a suite: `[tool.claimtest]` in its `pyproject.toml`."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from typing import Any, get_type_hints

from claimtest.errors import InputError, Location, Problem, suggest
from claimtest.rule import Rule, Severity
from claimtest.units import currencies

FILE = "pyproject.toml"
EMBEDDED = "ecb"
"""The name of the rate table that needs no file."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What `[tool.claimtest]` says.

    Attributes:
        claims: the folder of the claim files.
        rates: rate tables, of which the first that has a currency decides: `ecb`, or the path of a CSV file.
        dollar: the currency that a bare `$` stands for, by language tag.
        rules: severity and tolerances, by rule name.
        lines: the file's lines, for saying where a setting stands.
    """

    claims: str = "claims"
    rates: tuple[str, ...] = (EMBEDDED,)
    dollar: Mapping[str, str] = field(default_factory=dict)
    rules: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    lines: tuple[str, ...] = field(default=(), repr=False, compare=False)


def read_settings(text: str) -> Settings | None:
    """Read the settings from the text of a `pyproject.toml`; None where it has no `[tool.claimtest]`.

    Raises:
        InputError: the file is not TOML, or settings are unknown or of the wrong type; all of them are listed.
    """
    lines = tuple(text.splitlines())
    try:
        table = tomllib.loads(text, parse_float=Decimal).get("tool", {}).get("claimtest")
    except tomllib.TOMLDecodeError as error:
        raise InputError([Problem(Location(FILE), f"not valid TOML: {error}")]) from None
    if table is None:
        return None
    problems = [problem for key, value in table.items() for problem in _problems(key, value, lines)]
    if problems:
        raise InputError(problems)
    given = dict(table)
    if "rates" in given:
        given["rates"] = tuple(given["rates"])
    return Settings(**given, lines=lines)


def apply_settings(rule: Rule, settings: Settings) -> Rule:
    """Return a rule with the severity and the tolerances that the suite sets for it.

    Raises:
        InputError: a setting is unknown to the rule or of the wrong type; all of them are listed.
    """
    given = dict(settings.rules.get(rule.name, {}))
    severity = given.pop("severity", rule.severity)
    names = {} if rule.settings is None else get_type_hints(type(rule.settings))
    problems = []
    if severity not in set(Severity):
        problems.append(
            _problem("severity", settings.lines, f'severity is "error" or "warning", not "{severity}"')
        )
    for key, value in given.items():
        if key not in names:
            hint = suggest(key, ["severity", *names]) or f"{rule.name} has {', '.join(['severity', *names])}"
            problems.append(_problem(key, settings.lines, f'{rule.name} has no setting "{key}"', hint))
        elif not _fits(value, names[key]):
            problems.append(_problem(key, settings.lines, f"{key} takes {_described(names[key])}"))
    if problems:
        raise InputError(problems)
    typed: dict[str, Any] = {key: names[key](value) for key, value in given.items()}
    return replace(
        rule,
        severity=Severity(str(severity)),
        settings=replace(rule.settings, **typed) if typed else rule.settings,  # type: ignore[type-var]
    )


def unknown_rules(settings: Settings, rules: Mapping[str, Rule]) -> Iterator[Problem]:
    """Report the settings of rules that do not exist."""
    for name in settings.rules:
        if name not in rules:
            yield _problem(
                name, settings.lines, f'settings for "{name}", which is not a rule', suggest(name, rules)
            )


def _problems(key: str, value: object, lines: tuple[str, ...]) -> Iterator[Problem]:
    known = [each.name for each in fields(Settings) if each.name != "lines"]
    if key not in known:
        hint = suggest(key, known) or f"the settings are {', '.join(known)}"
        yield _problem(key, lines, f'unknown setting "{key}"', hint)
    elif key == "claims" and not isinstance(value, str):
        yield _problem(key, lines, "claims takes the path of a folder")
    elif key == "rates" and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
        yield _problem(
            key, lines, "rates takes a list of tables", f'such as rates = ["rates.csv", "{EMBEDDED}"]'
        )
    elif key == "dollar" and not (isinstance(value, dict) and set(value.values()) <= currencies()):
        yield _problem(key, lines, "dollar takes a currency by language", 'such as dollar = { en = "USD" }')
    elif key == "rules" and not (
        isinstance(value, dict) and all(isinstance(item, dict) for item in value.values())
    ):
        yield _problem(
            key, lines, "rules takes a table by rule", "such as [tool.claimtest.rules.currencies_convert]"
        )


def _fits(value: object, wanted: type) -> bool:
    if wanted is Decimal:
        return isinstance(value, int | Decimal) and not isinstance(value, bool) and value >= 0
    return type(value) is wanted


def _described(wanted: type) -> str:
    return {Decimal: "a number that is not negative", int: "a whole number", bool: "true or false"}.get(
        wanted, "a text"
    )


def _problem(key: str, lines: tuple[str, ...], message: str, hint: str | None = None) -> Problem:
    """Locate a setting by its key: TOML's parser keeps no positions."""
    word = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
    inside = False
    for number, line in enumerate(lines, start=1):
        if line.lstrip().startswith("["):
            inside = "tool.claimtest" in line
        found = word.search(line) if inside else None
        if found:
            return Problem(Location(FILE, number, found.start() + 1, len(key), line), message, hint)
    return Problem(Location(FILE), message, hint)
