"""The rules as a page of the documentation: what each one asks for and checks, in Markdown."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from decimal import Decimal

from claimtest.rule import MODEL_KEYS, Example, Parameter, Rule, Scope, Shape

_INTRODUCTION = """\
# Rules

This page is generated from the rules themselves: the text is their documentation, and the examples run as tests.
Write `pytest rules` to run them. How a rule comes to run on a claim is told in [Claim files](claim-files.md#which-rules-run).
"""
_SCOPES: Mapping[Scope, str] = {
    Scope.CLAIM: "Runs once for each claim that carries the keys it needs.",
    Scope.SOURCE: "Runs once for each source.",
    Scope.SUITE: "Runs once for the whole suite.",
}
_SHAPES: Mapping[Shape, str] = {
    Shape.QUANTITY: "a quantity, or a claim's id",
    Shape.PERIOD: "a date or period, or a claim's id",
    Shape.EITHER: "a quantity, a claim's id, or words",
    Shape.FORMULA: "a comparison over claims",
    Shape.TEXT: "text",
}
_DATES = {"date", "on"}
"""The keys of every claim that are dates; they take no reference."""
_ATTRIBUTE = re.compile(r"^ +(?P<name>\w+): (?P<text>.+)$", re.MULTILINE)


def render(rules: Iterable[Rule]) -> str:
    """Describe rules.

    Args:
        rules: in the order in which they are to be shown.
    """
    listed = list(rules)
    parts = [_INTRODUCTION, *_overview(listed), *_keys(listed)]
    for rule in listed:
        parts += _section(rule)
    return "\n".join(parts).rstrip("\n") + "\n"


def _overview(rules: Sequence[Rule]) -> Iterator[str]:
    """Tell what must hold, one row for each rule."""
    rows = (
        (f"[{rule.name}](#{rule.name})", f"{rule.severity}", rule.summary.replace("|", r"\|"))
        for rule in rules
    )
    yield from _table(("rule", "severity", "what must hold"), rows)


def _keys(rules: Sequence[Rule]) -> Iterator[str]:
    """Tell which rules read which of the keys that a claim may carry beside those that every claim has."""
    owners: dict[str, list[Rule]] = {}
    for rule in rules:
        for parameter in rule.parameters:
            if parameter.is_own:
                owners.setdefault(parameter.name, []).append(rule)
    yield "## Keys that rules bring\n"
    yield (
        f"Beside {', '.join(f'`{key}`' for key in MODEL_KEYS[:-1])} and `{MODEL_KEYS[-1]}`, which are described in "
        "[Claim files](claim-files.md), a claim may carry these:\n"
    )
    rows = ((f"`{key}`", ", ".join(f"[{rule.name}](#{rule.name})" for rule in owners[key])) for key in owners)
    yield from _table(("key", "rules that read it"), sorted(rows))


def _section(rule: Rule) -> Iterator[str]:
    yield f"## {rule.name}\n"
    yield f"**{rule.summary}**\n"
    yield f"{rule.explanation}\n"
    kind = "" if rule.kind is None else f" It is about measures of kind `{rule.kind}` only."
    yield f"{_SCOPES[rule.scope]}{kind} A finding is {_severity(rule)}.\n"
    if rule.parameters:
        rows = ((*_key(parameter), _needed(parameter, rule)) for parameter in rule.parameters)
        yield from _table(("key", "type", "written as", "needed"), rows)
    if rule.settings is not None:
        yield from _settings(rule)
    for heading, examples in (("Holds", rule.holds), ("Fails", rule.fails)):
        for example in examples:
            yield from _example(heading, example)


def _severity(rule: Rule) -> str:
    return "an error" if rule.severity == "error" else "a warning"


def _key(parameter: Parameter) -> tuple[str, ...]:
    types = " or ".join("text" if kind is str else f"`{kind.__name__}`" for kind in parameter.types)
    written = "a date or period" if parameter.name in _DATES else _SHAPES[parameter.shape]
    if parameter.many:
        types, written = f"list of {types}", f"a list, each {written}"
    return f"`{parameter.name}`", types, written


def _needed(parameter: Parameter, rule: Rule) -> str:
    """Say whether a claim must carry a key for the rule to run."""
    own = [each for each in rule.parameters if each.is_own]
    if parameter.is_own and not any(each.required for each in own):
        return "yes" if len(own) == 1 else "one of these"
    return "yes" if parameter.required else "no"


def _settings(rule: Rule) -> Iterator[str]:
    """Tell what `[tool.claimtest.rules.<name>]` may set, with the defaults and their unit."""
    made: object = rule.settings
    texts = {found["name"]: found["text"] for found in _ATTRIBUTE.finditer(type(made).__doc__ or "")}
    rows = (
        (f"`{each.name}`", f"`{_default(getattr(made, each.name))}`", texts.get(each.name, ""))
        for each in fields(made)  # type: ignore[arg-type]  # discovery refuses settings that are no dataclass
    )
    yield f"Settings, under `[tool.claimtest.rules.{rule.name}]`:\n"
    yield from _table(("setting", "default", "meaning"), rows)


def _default(value: object) -> str:
    """Write a default as TOML has it."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int | Decimal) else f'"{value}"'


def _example(heading: str, example: Example) -> Iterator[str]:
    yield f'```yaml title="{heading}"\n{example.text}\n```\n'


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(headings)} |"
    yield f"|{' --- |' * len(headings)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""
