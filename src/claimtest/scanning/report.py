"""What a scan says of one document, in plain parts that travel between processes."""

from dataclasses import dataclass, replace

from claimtest.checking import Outcome, Result, State
from claimtest.documents import Document, Item
from claimtest.errors import InputError, Location, Problem
from claimtest.finding import Finding, Vacuous
from claimtest.scanning.claiming import UNDATED

MAX_FINDINGS = 1_000
"""Of one document; a person reads no more."""
SHORT = 60
"""Longer statements are shown by their first figure, whose line can still be read."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding in a document.

    Attributes:
        rule: the rule's name.
        severity: `error` or `warning`.
        where: where its words stand, without their line.
        snippet: that line, with the words underlined.
        words: the words.
        sentence: what is wrong.
        hint: what to look at next, or None.
        figures: what was compared, in rows of a label and a value.
        others: where what it was compared with stands, with its words.
    """

    rule: str
    severity: str
    where: Location
    snippet: str
    words: str
    sentence: str
    hint: str | None = None
    figures: tuple[tuple[str, str], ...] = ()
    others: tuple[tuple[Location, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What a scan says of one document.

    Attributes:
        name: what people call the document.
        path: its file.
        line: the line of the file that holds it, for one of many.
        language: a BCP 47 tag and how it is known, or None.
        published: a date and how it is known, or None.
        figures: how many figures were found.
        checks: how many checks could be made.
        undated: how many could not, since the day of publication is not known.
        findings: what was found, in the order of the text.
        more: how many findings there are beyond these.
        problems: why the document could not be read; none where it was.
    """

    name: str
    path: str
    line: int | None = None
    language: tuple[str, str] | None = None
    published: tuple[str, str] | None = None
    figures: int = 0
    checks: int = 0
    undated: int = 0
    findings: tuple[Noted, ...] = ()
    more: int = 0
    problems: tuple[Problem, ...] = ()


def unread(item: Item, error: InputError) -> Report:
    """Return what is said of a document that cannot be read."""
    path, _, line = item.path.rpartition(":")
    one_of_many = path and line.isdecimal() and item.data is not None
    return Report(
        item.path,
        path if one_of_many else item.path,
        int(line) if one_of_many else None,
        problems=error.problems,
    )


def report(document: Document, result: Result) -> Report:
    """Return what is said of a document that was read."""
    language, published = document.language, document.published
    decided = [outcome for outcome in result.outcomes if outcome.state is not State.VACUOUS]
    undated = [outcome for outcome in result.outcomes if _reason(outcome) == UNDATED]
    leading = _leading(result)
    found = sorted(
        map(_noted, leading[:MAX_FINDINGS]), key=lambda noted: (noted.where.line, noted.where.column)
    )
    return Report(
        name=document.name,
        path=document.path,
        line=document.line,
        language=None if language is None else (language.value, language.origin),
        published=None if published is None else (str(published.value), published.origin),
        figures=sum(len(source.figures) for source in result.suite.sources),
        checks=len(decided),
        undated=len({outcome.check.claim for outcome in undated}),
        findings=tuple(found),
        more=max(0, len(leading) - MAX_FINDINGS),
    )


def _leading(result: Result) -> list[Outcome]:
    """Return the findings; a warning about words that an error is about already says nothing new."""
    errors = {outcome.check.claim for outcome in result.findings if outcome.state is not State.WARNED}
    return [
        outcome
        for outcome in result.findings
        if outcome.state is not State.WARNED or outcome.check.claim not in errors
    ]


def _noted(outcome: Outcome) -> Noted:
    check, answer = outcome.check, outcome.answer
    others = answer.others if isinstance(answer, Finding) else ()
    about = check.claim or (others[0] if others else None)
    where = check.where if about is None else about.where["id"]
    if about is not None and where.length > SHORT:
        where = check.where if check.claim is not None else about.where.get("value", where)
    return Noted(
        rule=check.rule.name,
        severity="warning" if outcome.state is State.WARNED else "error",
        where=replace(where, text=""),
        snippet=where.snippet(),
        words="" if about is None else about.quote,
        sentence=answer.sentence if isinstance(answer, Finding) else f"the rule is broken: {outcome.crash}",
        hint=answer.hint if isinstance(answer, Finding) else None,
        figures=answer.figures if isinstance(answer, Finding) else (),
        others=tuple(
            (replace(each.where["id"], text=""), each.quote) for each in others if each is not about
        ),
    )


def _reason(outcome: Outcome) -> str:
    return outcome.answer.reason if isinstance(outcome.answer, Vacuous) else ""
