"""Findings as SARIF 2.1.0 (OASIS), which code review and editors show beside the line."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from claimtest.errors import Problem, printable
from claimtest.reports import rule_text
from claimtest.rule import Rule, Severity

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands.

    Attributes:
        file: a path, relative to where the log is read, with forward slashes.
        line: from 1; None where only the file is known.
        column: from 1, in code points; None for the whole line.
        length: how many code points are meant.
        inside: what names the place inside of the line or file, such as a page or a field; nothing where nothing does.
        words: the words that stand there; nothing where they are not shown.
    """

    file: str
    line: int | None = None
    column: int | None = None
    length: int = 1
    inside: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Suppression:
    """What takes a result out of the ones to look at.

    Attributes:
        reason: why a person has accepted it.
        spot: where that is written.
    """

    reason: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Entry:
    """One result.

    Attributes:
        rule: the rule's name.
        severity: how bad it is.
        message: what is wrong and what to look at next.
        spot: where it is shown.
        others: where what it was compared with stands.
        identity: what stays the same when lines move; two entries that share it are told apart by their order.
        suppression: the record of a person who has confirmed it, or None.
    """

    rule: str
    severity: Severity
    message: str
    spot: Spot
    others: tuple[Spot, ...] = ()
    identity: tuple[str, ...] = ()
    suppression: Suppression | None = None


def render(entries: Iterable[Entry], rules: Mapping[str, Rule], problems: Iterable[Problem] = ()) -> str:
    """Return a log of one run.

    Args:
        entries: what was found.
        rules: every rule that was asked, by name; the log carries their documentation.
        problems: what could not be read.
    """
    known = sorted(rules)
    index = {name: number for number, name in enumerate(known)}
    notes = [_notification(problem) for problem in problems]
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "claimtest",
                "version": version("claimtest"),
                "rules": [_described(rules[name]) for name in known],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not notes, "toolExecutionNotifications": notes}],
        "results": [*_results(entries, index)],
    }
    return (
        json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=True, indent=1) + "\n"
    )


def _described(rule: Rule) -> dict[str, Any]:
    text = "\n\n".join(part for part in (rule.summary, rule.explanation) if part)
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.summary or rule.name},
        "fullDescription": {"text": text or rule.name},
        "help": {"text": rule_text.render(rule), "markdown": _markdown(rule, text)},
        "defaultConfiguration": {"level": str(rule.severity)},
    }


def _markdown(rule: Rule, text: str) -> str:
    examples = (
        f"{heading}:\n\n```yaml\n{example.text}\n```"
        for heading, found in (("Holds", rule.holds), ("Fails", rule.fails))
        for example in found
    )
    return "\n\n".join([text or rule.name, *examples])


def _results(entries: Iterable[Entry], index: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    seen: Counter[tuple[str, ...]] = Counter()
    for entry in entries:
        identity = (entry.rule, entry.spot.file, entry.spot.inside, *entry.identity)
        found: dict[str, Any] = {
            "ruleId": entry.rule,
            "level": str(entry.severity),
            "message": {"text": _message(entry.message)},
            "locations": [_location(entry.spot)],
            "partialFingerprints": _fingerprints(identity, seen[identity]),
        }
        seen[identity] += 1
        if entry.rule in index:
            found["ruleIndex"] = index[entry.rule]
        if entry.others:
            found["relatedLocations"] = [
                {"id": number, **_location(other)} for number, other in enumerate(entry.others, start=1)
            ]
        if entry.suppression is not None:
            found["suppressions"] = [_suppression(entry.suppression)]
        yield found


def _fingerprints(identity: tuple[str, ...], number: int) -> dict[str, str]:
    """Name a result by what stays the same when lines move.

    GitHub knows a result again by `primaryLocationLineHash` alone, and makes one from the line where it is missing:
    https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning.
    """
    print_of = hashlib.sha256("\0".join((*identity, str(number))).encode("utf-8", "replace")).hexdigest()
    return {"claimtest/v1": print_of, "primaryLocationLineHash": print_of}


def _message(text: str) -> str:
    """Return a text in which nothing is a placeholder or a link (SARIF 2.1.0, sections 3.11.5 and 3.11.6)."""
    lines = map(printable, text.split("\n"))
    return "\n".join(lines).replace("{", "{{").replace("}", "}}").replace("](", "] (")


def _suppression(suppression: Suppression) -> dict[str, Any]:
    return {
        "kind": "inSource",
        "status": "accepted",
        "justification": printable(suppression.reason),
        "location": _location(suppression.spot),
    }


def _location(spot: Spot) -> dict[str, Any]:
    place: dict[str, Any] = {
        "artifactLocation": {"uri": quote(spot.file.replace("\\", "/"), errors="surrogateescape")}
    }
    if spot.line is not None:
        region: dict[str, Any] = {"startLine": spot.line}
        if spot.column is not None:
            region |= {"startColumn": spot.column, "endColumn": spot.column + spot.length}
        if spot.words:
            region["snippet"] = {"text": printable(spot.words)}
        place["region"] = region
    found: dict[str, Any] = {"physicalLocation": place}
    if spot.inside:
        found["logicalLocations"] = [{"fullyQualifiedName": printable(spot.inside)}]
    return found


def _notification(problem: Problem) -> dict[str, Any]:
    hint = "" if problem.hint is None else f"; {problem.hint}"
    return {
        "level": "error",
        "message": {"text": _message(f"{problem.message}{hint}")},
        "locations": [_location(Spot(problem.where.path, problem.where.line))],
    }
