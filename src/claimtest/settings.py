"""The settings of a suite: `[tool.claimtest]` in its `pyproject.toml`."""

import posixpath
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
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
        review: who publishes reviews of what is found (`author`), and on which page (`url`).
        lines: the file's lines, for saying where a setting stands.
        problems: what the file says wrongly; the defaults stand in its place.
    """

    claims: str = "claims"
    rates: tuple[str, ...] = (EMBEDDED,)
    dollar: Mapping[str, str] = field(default_factory=dict)
    rules: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    review: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[str, ...] = field(default=(), repr=False, compare=False)
    problems: tuple[Problem, ...] = field(default=(), repr=False, compare=False)

    def locate(self, *keys: str) -> Location:
        """Say where a setting stands, by the keys that lead to it: TOML's parser keeps no positions."""
        where, inside = Location(FILE), False
        wanted = list(keys)
        for number, line in enumerate(self.lines, start=1):
            if line.lstrip().startswith("["):
                inside = "claimtest" in line
            found = _word(wanted[0]).search(line) if inside else None
            while found:
                key = wanted.pop(0)
                where = Location(FILE, number, found.start() + 1, len(key), line)
                if not wanted:
                    return where
                found = _word(wanted[0]).search(line, found.end())
        return where


def _word(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")


def read_settings(text: str) -> Settings | None:
    """Read the settings from the text of a `pyproject.toml`; None where it has no `[tool.claimtest]`.

    What it says wrongly is in the `problems` of the settings.
    """
    lines = tuple(line.removesuffix("\r") for line in text.split("\n"))
    try:
        table = tomllib.loads(text, parse_float=Decimal)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Settings(lines=lines, problems=(_syntax_problem(error, lines),))
    tool = table.get("tool")
    given = tool.get("claimtest") if isinstance(tool, dict) else None
    if given is None:
        return None
    settings = Settings(lines=lines)
    if not isinstance(given, dict):
        problem = Problem(settings.locate("claimtest"), "claimtest takes a table", "write [tool.claimtest]")
        return replace(settings, problems=(problem,))
    problems = tuple(problem for key, value in given.items() for problem in _problems(key, value, settings))
    wrong = {key for key, value in given.items() if any(_problems(key, value, settings))}
    good: dict[str, Any] = {
        key: _READ.get(key, dict)(value) for key, value in given.items() if key not in wrong
    }
    return replace(settings, **good, problems=problems)


def apply_settings(rule: Rule, settings: Settings) -> Rule:
    """Return a rule with the severity and the tolerances that the suite sets for it.

    Raises:
        InputError: a setting is unknown to the rule or of the wrong type; all of them are listed.
    """
    given = dict(settings.rules.get(rule.name, {}))
    severity = given.pop("severity", rule.severity)
    types = {} if rule.settings is None else get_type_hints(type(rule.settings))
    problems = list(_wrong_settings(rule, given, types, settings))
    if severity not in list(Severity):
        message = f'severity is "error" or "warning", not "{severity}"'
        problems.insert(0, Problem(settings.locate(rule.name, "severity"), message, "write one of the two"))
    if problems:
        raise InputError(problems)
    typed: dict[str, Any] = {key: types[key](value) for key, value in given.items()}
    return replace(
        rule,
        severity=Severity(str(severity)),
        settings=replace(rule.settings, **typed) if typed else rule.settings,  # type: ignore[type-var]
    )


def _wrong_settings(
    rule: Rule, given: Mapping[str, object], types: Mapping[str, type], settings: Settings
) -> Iterator[Problem]:
    name = rule.name
    for key, value in given.items():
        if key not in types:
            known = ["severity", *types]
            hint = suggest(key, known) or f"{name} has {', '.join(known)}"
            yield Problem(settings.locate(name, key), f'{name} has no setting "{key}"', hint)
        elif not _fits(value, types[key]):
            hint = f"the default is {getattr(rule.settings, key)}"
            yield Problem(settings.locate(name, key), f"{key} takes {_described(types[key])}", hint)


def unknown_rule_settings(settings: Settings, rules: Mapping[str, Rule]) -> Iterator[Problem]:
    """Report the settings of rules that do not exist."""
    for name in settings.rules:
        if name not in rules:
            hint = suggest(name, rules) or "name the rule as its file is named"
            yield Problem(settings.locate(name), f'settings for "{name}", which is not a rule', hint)


def _folder(value: object) -> str | None:
    """Return the path of a folder below the root in its plain form; None for anything else."""
    if not isinstance(value, str) or "\\" in value or "\0" in value or value.startswith("/"):
        return None
    plain = posixpath.normpath(value)
    return None if plain in {"", "."} or plain.split("/")[0] == ".." else plain


_READ: Mapping[str, Callable[[Any], object]] = {"claims": _folder, "rates": tuple}


def _problems(key: str, value: object, settings: Settings) -> Iterator[Problem]:
    where = settings.locate(key)
    if key not in _KEYS:
        yield Problem(
            where, f'unknown setting "{key}"', suggest(key, _KEYS) or f"the settings are {', '.join(_KEYS)}"
        )
        return
    fits, wanted, example = _KEYS[key]
    if not fits(value):
        yield Problem(where, f"{key} takes {wanted}", f"such as {example}")


def _is_list_of_text(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_currency_by_language(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(item, str) and item in currencies() for item in value.values()
    )


def _is_table_by_rule(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(item, dict) for item in value.values())


def _is_reviewer(value: object) -> bool:
    """Whether a name and an address are given; the page's own anchors are appended to the address."""
    if not isinstance(value, dict) or value.keys() != {"author", "url"}:
        return False
    author, url = value["author"], value["url"]
    named = isinstance(author, str) and bool(author.strip())
    return named and isinstance(url, str) and re.fullmatch(r"https?://[^\s/#][^\s#]*", url) is not None


_KEYS: Mapping[str, tuple[Callable[[object], bool], str, str]] = {
    "claims": (
        lambda value: _folder(value) is not None,
        "the path of a folder below the root",
        'claims = "claims"',
    ),
    "rates": (_is_list_of_text, "a list of tables", f'rates = ["rates.csv", "{EMBEDDED}"]'),
    "dollar": (_is_currency_by_language, "a currency by language", 'dollar = { en = "USD" }'),
    "rules": (_is_table_by_rule, "a table by rule", "[tool.claimtest.rules.currencies_convert]"),
    "review": (
        _is_reviewer,
        "the author of reviews and the address of their page",
        'review = { author = "Fact Desk", url = "https://example.org/checks" }',
    ),
}


def _fits(value: object, wanted: type) -> bool:
    if wanted is Decimal:
        number = isinstance(value, int | Decimal) and not isinstance(value, bool)
        return number and Decimal(str(value)).is_finite() and Decimal(str(value)) >= 0
    return type(value) is wanted


def _described(wanted: type) -> str:
    return {Decimal: "a number that is not negative", int: "a whole number", bool: "true or false"}.get(
        wanted, "a text"
    )


def _syntax_problem(error: Exception, lines: tuple[str, ...]) -> Problem:
    """Locate what is not TOML by the line and column that the error's text ends with."""
    place = re.search(r" \(at line (\d+), column (\d+)\)$", str(error))
    if place is None:
        return Problem(Location(FILE), f"not valid TOML: {error}", "mend the file")
    number, column = int(place[1]), int(place[2])
    line = lines[number - 1] if number <= len(lines) else ""
    where = Location(FILE, number, column, 1, line)
    return Problem(where, f"not valid TOML: {str(error)[: place.start()]}", "mend the line")
