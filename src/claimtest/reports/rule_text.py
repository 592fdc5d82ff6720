"""A rule explained in plain text, for the terminal."""

import textwrap
from collections.abc import Iterator

from claimtest.rule import Example, Parameter, Rule, Scope

_SCOPES = {
    Scope.CLAIM: "runs once for each claim that carries its keys",
    Scope.SOURCE: "runs once for each source",
    Scope.SUITE: "runs once for the whole suite",
}
WIDTH = 80


def render(rule: Rule) -> str:
    """Tell what must hold, when the rule runs, with which keys, and show its examples."""
    return "\n".join(_lines(rule)).rstrip() + "\n"


def _lines(rule: Rule) -> Iterator[str]:
    yield f"{rule.name} ({rule.severity})"
    yield ""
    for paragraph in (rule.summary, *rule.explanation.split("\n\n")):
        yield from textwrap.wrap(paragraph, WIDTH, break_long_words=False, break_on_hyphens=False)
        yield ""
    kind = "" if rule.kind is None else f", of a measure of kind {rule.kind}"
    yield f"It {_SCOPES[rule.scope]}{kind}."
    for parameter in rule.parameters:
        yield f"  {parameter}{'' if _needed(parameter, rule) else ' (optional)'}"
    yield ""
    for heading, examples in (("Holds", rule.holds), ("Fails", rule.fails)):
        for example in examples:
            yield from _example(heading, example)


def _needed(parameter: Parameter, rule: Rule) -> bool:
    return parameter.required or sum(each.is_own for each in rule.parameters) == 1 == parameter.is_own


def _example(heading: str, example: Example) -> Iterator[str]:
    yield f"{heading}:"
    yield textwrap.indent(example.text, "    ")
    yield ""
