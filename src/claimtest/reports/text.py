"""Findings as plain text for people."""

from collections.abc import Iterable

from babel import Locale

from claimtest.checking import Check, Outcome, State
from claimtest.claim import Claim
from claimtest.errors import Location, display_width, one_line, printable
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.source import Source
from claimtest.suite import Suite


def render(outcome: Outcome) -> str:
    """Show what a check found: where it is declared, the words in the source, the figures compared, what to look at.

    Nothing in it can steer a terminal, whatever a claim file, a document or a rule says.
    """
    check, finding = outcome.check, outcome.answer
    match outcome.state:
        case State.BROKEN:
            return _shown(check.where, check, f"the rule is broken: {outcome.crash}", _broken(outcome))
        case State.STALE:
            gone = f"the known finding is gone: {_now(outcome)}"
            return _shown(
                check.record, check, gone, ["hint: take it out of known:, or correct the rule's name"]
            )
    if not isinstance(finding, Finding):
        return _shown(check.where, check, _now(outcome), [])
    parts = [
        _words(check),
        *_rows(finding.figures),
        *_others(finding.others),
        "" if finding.hint is None else f"hint: {one_line(finding.hint)}",
        "" if check.known is None else f"known: {one_line(check.known)}",
    ]
    return _shown(check.where, check, finding.sentence, parts)


def render_warning(outcome: Outcome) -> str:
    """Show a finding that only warns; whoever prints a warning names its file and line beside it."""
    first, *rest = render(outcome).splitlines()
    snippet = len(outcome.check.where.snippet().splitlines())
    return "\n".join([first.removeprefix(f"{outcome.check.where}: "), *rest[snippet:]])


def render_holding(answer: Holds) -> str:
    """Show what a check that holds has compared, one row to a line; nothing where it does not say."""
    rounding = ["  holds only thanks to rounding"] if answer.only_by_rounding else []
    return "\n".join([*_rows(answer.figures), *rounding])


def render_source(suite: Suite, source: Source) -> str:
    """Say what a source is, in one line."""
    language = Locale.parse(source.language.replace("-", "_")).get_display_name("en")
    by = f" by {one_line(source.publisher)}" if source.publisher else ""
    claims, figures = _counted(len(suite.claims_of(source)), "claim"), _counted(len(source.figures), "figure")
    return (
        f"{printable(source.name)} is {printable(source.path)}: {language}, published {source.published}{by}; "
        f"{claims} on {figures}"
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _shown(where: Location, check: Check, sentence: str, parts: Iterable[str]) -> str:
    lines = (f"{where}: {check.rule.name}: {one_line(sentence)}", where.snippet(), *parts)
    return "\n".join(line for line in lines if line)


def _now(outcome: Outcome) -> str:
    return (
        f"nothing can be said, {outcome.answer.reason}"
        if isinstance(outcome.answer, Vacuous)
        else "the check holds"
    )


def _broken(outcome: Outcome) -> list[str]:
    trace = [f"  {one_line(frame)}" for frame in outcome.trace]
    return [
        *trace,
        f"hint: mend {printable(outcome.check.rule.where.path)}; a rule returns what is wrong, and raises nothing",
    ]


def _words(check: Check) -> str:
    """Quote the source at the place where the words stand."""
    if check.claim is None:
        return ""
    quote, place = one_line(check.claim.quote), check.claim.location
    if place is None:
        return f'{printable(check.claim.source.path)}: does not contain "{quote}"'
    return f'{place}: "{quote}"'


def _rows(figures: tuple[tuple[str, str], ...]) -> list[str]:
    """Align labels and values in two columns."""
    rows = [(one_line(label), one_line(value)) for label, value in figures]
    width = max((display_width(label) for label, _ in rows), default=0)
    return [f"  {label}{' ' * (width - display_width(label))}  {value}".rstrip() for label, value in rows]


def _others(claims: tuple[Claim, ...]) -> list[str]:
    """Show what the finding was compared with: where it is declared, what it states, in which words."""
    return [f'  {claim.where["id"]}: {printable(claim.name)}: "{one_line(claim.quote)}"' for claim in claims]
