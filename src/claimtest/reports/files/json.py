"""Everything that the run found, as JSON for programs.

The models below are the format's definition, and its JSON Schema is made from them. Amounts are text in
the notation of claim files, places count from 1, and columns count code points. A field is only ever added; `version`
changes when one is taken away or means something else.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from pydantic import BaseModel, ConfigDict, Field

from claimtest.checking import Outcome, Result
from claimtest.claim import Claim
from claimtest.coverage import coverage
from claimtest.errors import Location, Problem
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.source import Source
from claimtest.suite import Suite

VERSION = 1


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PlaceRecord(_Record):
    """Some words in a file."""

    file: str = Field(description="path relative to the suite's root, with forward slashes")
    line: int = Field(ge=1)
    column: int = Field(ge=1)
    length: int = Field(ge=1, description="how many characters of the line are meant")


class ClaimRecord(_Record):
    """A claim, and where its words stand."""

    name: str = Field(description="what other files call it, such as cnn.series_c")
    subject: str
    measure: str
    quote: str
    value: str | None = Field(
        description="the amount in the notation, or the date; null where it has neither"
    )
    on: str | None = Field(description="the date or period that the figure is about")
    declared: PlaceRecord = Field(description="in the claim file")
    printed: PlaceRecord | None = Field(description="in the document; null where the quote is not there")


class FigureRecord(_Record):
    """One of the figures that a check compared."""

    label: str
    value: str


class CheckRecord(_Record):
    """One rule on one claim, one source, or the whole suite, and what it answered."""

    name: str = Field(description="the test's name; it stays the same when lines move")
    rule: str
    severity: str = Field(description="error or warning")
    state: str = Field(description="holds, failed, warned, known, vacuous, stale or broken")
    sentence: str | None = Field(
        description="what is wrong, or why nothing could be said; null where the check holds"
    )
    hint: str | None
    known: str | None = Field(description="the reason that a person recorded for the finding")
    verdict: str | None = Field(description="what a published review calls the known finding")
    figures: tuple[FigureRecord, ...] = Field(description="what was compared, also where the check holds")
    only_by_rounding: bool = Field(description="whether it holds though the figures as written differ")
    others: tuple[str, ...] = Field(description="names of the claims that it was compared with")
    claim: str | None = Field(description="the name of the claim that it is about")
    source: str | None = Field(description="the name of the source that it is about")
    place: PlaceRecord = Field(description="in the claim file")


class SourceRecord(_Record):
    """A document, and how much of it is claimed."""

    name: str
    file: str = Field(description="its claim file")
    text: str = Field(description="the document")
    language: str
    published: str
    publisher: str
    url: str = Field(description="where the document was published; empty where the claim file does not say")
    figures: int = Field(ge=0, description="how many figures the reader finds in it")
    claimed: int = Field(ge=0, description="how many of them a claim quotes")
    set_aside: int = Field(ge=0, description="how many further figures a person has set aside")
    claims: tuple[ClaimRecord, ...]


class ProblemRecord(_Record):
    """Something that kept a file from being used."""

    place: PlaceRecord
    message: str
    hint: str | None


class ResultRecord(_Record):
    """What a run found."""

    version: int = VERSION
    passed: bool = Field(description="whether everything loaded and nothing failed that was not known")
    counts: Mapping[str, int] = Field(description="how many checks ended in each state")
    problems: tuple[ProblemRecord, ...]
    sources: tuple[SourceRecord, ...]
    checks: tuple[CheckRecord, ...]


def render(result: Result) -> str:
    """Write a result as one JSON document."""
    return record(result).model_dump_json(indent=2) + "\n"


def record(result: Result) -> ResultRecord:
    """Return a result as records."""
    suite = result.suite
    return ResultRecord(
        passed=result.passed,
        counts=Counter(str(outcome.state) for outcome in result.outcomes),
        problems=tuple(_problems(suite)),
        sources=tuple(_source(suite, source) for source in suite.sources),
        checks=tuple(_check(outcome) for outcome in result.outcomes),
    )


def _problems(suite: Suite) -> Iterable[ProblemRecord]:
    for problems in suite.problems.values():
        yield from map(_problem, problems)


def _problem(problem: Problem) -> ProblemRecord:
    return ProblemRecord(place=_place(problem.where), message=problem.message, hint=problem.hint)


def _source(suite: Suite, source: Source) -> SourceRecord:
    found = coverage(suite, source)
    return SourceRecord(
        name=source.name,
        file=source.file,
        text=source.path,
        language=source.language,
        published=str(source.published),
        publisher=source.publisher,
        url=source.url,
        figures=found.figures,
        claimed=found.claimed,
        set_aside=len(source.aside),
        claims=tuple(map(_claim, suite.claims_of(source))),
    )


def _claim(claim: Claim) -> ClaimRecord:
    value = claim.date if claim.value is None else claim.value
    return ClaimRecord(
        name=claim.name,
        subject=claim.subject,
        measure=claim.measure,
        quote=claim.quote,
        value=None if value is None else str(value),
        on=None if claim.on is None else str(claim.on),
        declared=_place(claim.where.get("id", Location(claim.source.file))),
        printed=None if claim.location is None else _place(claim.location),
    )


def _check(outcome: Outcome) -> CheckRecord:
    check, answer = outcome.check, outcome.answer
    found = answer if isinstance(answer, Finding) else None
    return CheckRecord(
        name=check.name,
        rule=check.rule.name,
        severity=check.rule.severity,
        state=outcome.state,
        sentence=_sentence(outcome),
        hint=None if found is None else found.hint,
        known=check.known,
        verdict=check.verdict or None,
        figures=tuple(FigureRecord(label=label, value=value) for label, value in _figures(outcome)),
        only_by_rounding=isinstance(answer, Holds) and answer.only_by_rounding,
        others=() if found is None else tuple(other.name for other in found.others),
        claim=None if check.claim is None else check.claim.name,
        source=None if check.source is None else check.source.name,
        place=_place(check.where),
    )


def _figures(outcome: Outcome) -> Iterable[tuple[str, str]]:
    return getattr(outcome.answer, "figures", ())


def _sentence(outcome: Outcome) -> str | None:
    if outcome.crash:
        return outcome.crash
    match outcome.answer:
        case Finding(sentence=said) | Vacuous(reason=said):
            return said
    return None


def _place(where: Location) -> PlaceRecord:
    return PlaceRecord(file=where.path, line=where.line, column=where.column, length=where.length)
