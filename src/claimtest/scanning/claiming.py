"""Documents to suites: what a text states becomes claims that need no person."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice

from claimtest.claim import Claim, Unavailable
from claimtest.documents import Document
from claimtest.errors import InputError, Location, Problem, one_line
from claimtest.passage import Span
from claimtest.period import Period
from claimtest.quantity import Money, Quantity
from claimtest.rates import Rates
from claimtest.reader import pairs, read
from claimtest.rule import Rule
from claimtest.scanning.finders import statements
from claimtest.scanning.statement import Prose, Statement
from claimtest.source import Source
from claimtest.suite import Suite

UNDATED = "the day of publication is not known"
ANY_DAY = Period(date.min, date.max, "unknown")
"""When something was published that says nothing about it: any day."""
NO_LANGUAGE = "en"
"""How figures are read in a text without a single letter."""
AGREEMENT = "sources_agree"
"""The rule that compares statements of one subject."""
MAX_NAME = 60
MAX_STATEMENTS = 5_000
"""More than a long report has; what is wrong with each takes some time to explain."""


class _Where(Mapping[str, Location]):
    """Where each key of a claim stands, looked up when it is asked for: few claims have findings."""

    def __init__(self, document: Document, spans: Mapping[str, Span]) -> None:
        self._document, self._spans = document, spans

    def __getitem__(self, key: str) -> Location:
        return self._document.places.locate(self._spans[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)


@dataclass(frozen=True, slots=True)
class Made:
    """A suite of what a document states.

    Attributes:
        suite: one source with its claims.
        guesses: the keys of each claim whose currency is a guess.
    """

    suite: Suite
    guesses: Mapping[Claim, frozenset[str]]


def make_suite(
    document: Document, rules: Mapping[str, Rule], rates: Rates, dollar: str | None = None
) -> Made:
    """Build a suite of one document from what it states itself.

    Args:
        document: with its language and day settled.
        rules: what is checked.
        rates: dated exchange rates.
        dollar: the ISO 4217 code that a bare `$` stands for, where it is not the language's.
    """
    language = NO_LANGUAGE if document.language is None else document.language.value
    published = None if document.published is None else document.published.value
    readings = read(document.text, language, dollar=dollar)
    found = pairs(document.text, language, readings)
    source = Source(
        name=document.name,
        file=document.name,
        path=document.name,
        text=document.text,
        language=language,
        published=published or ANY_DAY,
        dollar=dollar or "",
        readings=tuple(readings),
        pairs=tuple(found),
        where={"text": Location(document.name)},
    )
    prose = Prose(document.text, language, readings, found, published, dollar)
    stated = [*islice(statements(prose), MAX_STATEMENTS + 1)]
    if len(stated) > MAX_STATEMENTS:
        message = f"states more than {MAX_STATEMENTS:,} amounts that can be checked"
        raise InputError([Problem(Location(document.name), message, "split it")])
    if not any(statement.subject for statement in stated):  # nothing is said twice
        rules = {name: rule for name, rule in rules.items() if name != AGREEMENT}
    claims = {
        _claim(source, statement, document, number, dated=published is not None): statement.guessed
        for number, statement in enumerate(stated)
    }
    return Made(Suite(sources=(source,), claims=tuple(claims), rates=rates, rules=rules), claims)


def _claim(source: Source, statement: Statement, document: Document, number: int, *, dated: bool) -> Claim:
    """Return a claim that is named after its words; nothing else is about its subject unless the statement says so."""
    span = _closed(document.text, statement.span)
    quote = document.text[span.start : span.end]
    keys = dict(statement.keys) if dated else {**statement.keys, **_undated(statement)}
    value, day = keys.get("value"), keys.get("date")
    return Claim(
        id=_name(quote),
        source=source,
        subject=statement.subject or str(number),
        measure="figure",
        quote=quote,
        value=value if isinstance(value, Quantity) else None,
        date=day if isinstance(day, Period) else None,
        keys=keys,
        where=_Where(document, {"id": span, **statement.spans}),
    )


def _closed(text: str, span: Span) -> Span:
    """Return a span with the bracket that closes what it opens."""
    words = text[span.start : span.end]
    for opening, closing in ("()", "（）"):
        if words.count(opening) == words.count(closing) + 1 and text[span.end : span.end + 1] == closing:
            return Span(span.start, span.end + 1)
    return span


def _undated(statement: Statement) -> Mapping[str, object]:
    """Return the keys whose value the day of publication would give."""
    keys = statement.keys
    if "converted" in keys and isinstance(keys["value"], Money):
        return {"rate_on": Unavailable(UNDATED)}
    return {"on": Unavailable(UNDATED)} if "since" in keys else {}


def _name(quote: str) -> str:
    words = one_line(quote)
    return (
        words
        if len(words) <= MAX_NAME
        else f"{words[: MAX_NAME // 2].rstrip()} … {words[-MAX_NAME // 3 :].lstrip()}"
    )
