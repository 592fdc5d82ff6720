"""Findings that hang on a guess: a bare `$`, or a word such as `crowns`, may mean another country's money."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache

from claimtest.checking import Check, Outcome, State
from claimtest.claim import Claim
from claimtest.conversion import Conversion, Window
from claimtest.finding import Vacuous
from claimtest.namesakes import called_the_same
from claimtest.quantity import Money, Quantity, quantity
from claimtest.reader import cldr
from claimtest.reader.languages import find_lexicon
from claimtest.units import Kind, Unit, currencies

CLOSE = Decimal("0.01")
"""How near to the market a conversion must come for another currency to explain it, as a share of the rate."""
_FOUND = frozenset({State.FAILED, State.WARNED})


def doubted(outcome: Outcome, guesses: Mapping[Claim, frozenset[str]]) -> Outcome:
    """Return an outcome, or that nothing can be said where another reading of the currency would hold.

    Args:
        outcome: what a rule answered.
        guesses: the keys of each claim whose currency is a guess.
    """
    claim = outcome.check.claim
    if claim is None or outcome.state not in _FOUND:
        return outcome
    for key in guesses.get(claim, ()):
        amount = claim.keys[key]
        if not isinstance(amount, Quantity):
            continue
        for unit in _namesakes(amount.unit, claim.source.language):
            if _holds(outcome.check, claim, key, quantity(amount.interval, unit, amount.figure)):
                reason = f"{amount} may be {unit.name}, and would hold then"
                return Outcome(outcome.check, State.VACUOUS, Vacuous(reason))
    return outcome


def _holds(check: Check, claim: Claim, key: str, amount: Quantity) -> bool:
    """Compare with the market of another currency, closely: with many to try, some would come near by chance."""
    stated = {**claim.keys, key: amount}
    value, converted, window = stated.get("value"), stated.get("converted"), check.rule.settings
    if not (isinstance(value, Money) and isinstance(converted, Money) and isinstance(window, Window)):
        return False
    whole = Conversion(value, converted, claim.source.published)
    markets = [end.market(check.suite.rates, window.before, window.after) for end in whole.ends]
    return all(
        market is not None and end.implied.widened(CLOSE).meets(market.span)
        for end, market in zip(whole.ends, markets, strict=True)
    )


@cache
def _namesakes(unit: Unit, language: str) -> tuple[Unit, ...]:
    """Return the other currencies that go by a currency's name, in English or in a language."""
    codes = dict.fromkeys(
        code for code in sorted(currencies()) if called_the_same(unit, Unit(code, Kind.MONEY))
    )
    codes |= dict.fromkeys(_in_lexicon(unit.name, language))
    codes.pop(unit.name, None)
    return tuple(Unit(code, Kind.MONEY) for code in codes)


def _in_lexicon(code: str, language: str) -> Iterator[str]:
    """Yield the currencies whose names in a lexicon end in the word that usually means this one."""
    names = find_lexicon(cldr.find_locale(language)).currencies
    words = {name for name, meaning in names.items() if meaning == f"{code}?"}
    for name, meaning in names.items():
        if name.rpartition(" ")[2] in words:
            yield meaning.removesuffix("?")
