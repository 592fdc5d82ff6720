"""One document against the rules that need no person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from claimtest.checking import Result, check
from claimtest.discover import discover
from claimtest.documents import Document, PlainPlaces, settle
from claimtest.files import Folder
from claimtest.loading import RULES, load_rates, load_rules, load_settings
from claimtest.period import Period
from claimtest.rates import Rates
from claimtest.reader.languages import find_language
from claimtest.rule import Rule, Scope, Severity
from claimtest.scanning.claiming import AGREEMENT, make_suite
from claimtest.scanning.doubt import doubted

ALONE = frozenset({"one_rate_per_source", AGREEMENT})
"""Rules without keys of their own that a scan can decide. The others without ask whether a person did their work."""
TEXT = "text"
"""What a text is called that is no file."""


@dataclass(frozen=True, slots=True)
class Scanner:
    """What every document is checked against.

    Attributes:
        rules: those that a scan can decide, by name.
        rates: dated exchange rates.
        dollar: the currency that a bare `$` stands for, by language tag.
    """

    rules: Mapping[str, Rule]
    rates: Rates = field(default_factory=Rates.embedded)
    dollar: Mapping[str, str] = field(default_factory=dict)

    def scan(self, document: Document) -> Result:
        """Check what a document states; its language and its day are settled before."""
        language = "" if document.language is None else document.language.value
        dollar = self.dollar.get(language) or self.dollar.get(language.partition("-")[0])
        made = make_suite(document, self.rules, self.rates, dollar)
        result = check(made.suite)
        return Result(result.suite, tuple(doubted(outcome, made.guesses) for outcome in result.outcomes))


def decidable(rules: Mapping[str, Rule], *, warnings: bool) -> dict[str, Rule]:
    """Return the rules that a scan can decide: those with keys of their own, and a few without.

    Args:
        rules: by name.
        warnings: whether those are wanted that only warn.
    """
    return {
        name: rule
        for name, rule in rules.items()
        if (warnings or rule.severity is Severity.ERROR)
        and (
            name in ALONE
            or (rule.scope is Scope.CLAIM and any(parameter.is_own for parameter in rule.parameters))
        )
    }


def scan(
    text: str,
    *,
    language: str | None = None,
    published: Period | date | str | None = None,
    dollar: str | None = None,
    warnings: bool = False,
) -> Result:
    """Check the figures that a text states against each other, against arithmetic and against exchange rates.

    Args:
        text: such as an article, or what a language model wrote.
        language: a BCP 47 tag; detected where none is given.
        published: the day of publication, in ISO 8601 or as a date; looked for in a dateline where none is given.
            Without one, nothing is said about exchange rates and ages.
        dollar: the ISO 4217 code that a bare `$` stands for, where it is not the language's.
        warnings: whether rules are asked too that only warn, such as that a conversion uses a rate of some weeks ago.

    Returns:
        One outcome for each check; its `findings` are those that found something.

    Raises:
        NotationError: the language or the date is none.
    """
    if language is not None:
        find_language(language)
    day = Period.parse(published) if isinstance(published, str) else published
    period = Period.day(day) if isinstance(day, date) else day
    document = settle(Document(TEXT, TEXT, text, PlainPlaces(TEXT, text)), language, period)
    known = document.language.value if document.language is not None else "en"
    scanner = _built_in(warnings=warnings)
    return Scanner(scanner.rules, scanner.rates, {known: dollar} if dollar else {}).scan(document)


@cache
def _built_in(*, warnings: bool) -> Scanner:
    return Scanner(decidable(discover(None, Path.cwd()).rules, warnings=warnings))


@cache
def scanner_of(root: str, *, warnings: bool = False) -> Scanner:
    """Return what a repository's own settings, rules and rates make of a scan.

    Raises:
        InputError: one of them does not load.
    """
    folder = Path(root)
    files = Folder(folder)
    settings = load_settings(files)
    rules = load_rules(files, discover(folder / RULES, folder))
    return Scanner(
        decidable(rules, warnings=warnings), load_rates(files), {} if settings is None else settings.dollar
    )
