"""Fractions of what the words beside them name: `half of voters`, `a year and a half`."""

from decimal import Decimal

from claimtest.reader.amounts import Amount
from claimtest.reader.nouns import noun_after
from claimtest.reader.surroundings import Surroundings
from claimtest.reader.written import Written

# Of a hundredth.
_PLACES = 2
_PARTS = frozenset({Decimal("0.25"), Decimal("0.5"), Decimal("0.75")})


def is_shared(amount: Amount, around: Surroundings) -> bool:
    """Whether a lone half is one of what follows: `half of voters`, but not `the first half of the year`."""
    return amount.share and _of_after(amount.end, around) and not around.cue(amount.start)[1].no_figure


def _of_after(end: int, around: Surroundings) -> bool:
    return around.language.beside.of.at(around.folded, around.skip(end)) is not None


def read_unit_before(amount: Amount, around: Surroundings) -> None:
    """Read `a year and a half`, where an article counts the unit before."""
    if not is_part(amount) or noun_after(around.folded, amount.end, around.language) is not None:
        return
    language, folded, floor = around.language, around.folded, around.floor
    link = language.joints.links.before(folded, around.skip_back(amount.start), floor)
    unit = None if link is None else language.beside.after.before(folded, around.skip_back(link[0]), floor)
    if unit is None:
        return
    article, cue = around.cue(unit[0])
    found = around.unit_at(unit[0])
    if cue.article and found is not None:
        amount.start = amount.core = article
        amount.numbers = (Written(f"{1 + amount.numbers[0].value}"),)
        amount.measure, amount.bare = found[1], False


def read_definite_share(amount: Amount, around: Surroundings) -> None:
    """Read `خمس السكان`, a fifth of the people, where `خمس سنوات` are five years."""
    folded, language, end = around.folded, around.language, amount.end
    share = language.number.shares.get(folded[amount.core : end])
    if share is None or not amount.bare:
        return
    start = around.skip(end)
    definite = next((form for form in language.number.definite if folded.startswith(form, start)), "")
    counts = not definite or around.unit_at(start + len(definite)) is not None
    if not counts and noun_after(folded, end, language) is not None:
        amount.numbers = (Written(share),)


def read_coins(amount: Amount, around: Surroundings) -> None:
    """Read `venti centesimi` as coins, where the word for hundredths names them too and counts nothing else."""
    if not amount.bare or not amount.words:
        return
    words = around.folded[amount.core : amount.end]
    found = around.unit_at(amount.end - len(words.rpartition(" ")[2]))
    coins = amount.numbers[0].value.scaleb(_PLACES)
    if (
        found is not None
        and found[0] == amount.end
        and found[1].is_money
        and found[1].power == -_PLACES
        and not coins % 1
    ):
        amount.numbers = (Written(str(int(coins))),)
        amount.measure, amount.bare = found[1], False


def read_half_after(amount: Amount, around: Surroundings) -> None:
    """Read `deux ans et demi`, where no article stands before the half."""
    if amount.bare or not around.language.number.halves:
        return
    number = amount.numbers[0]
    found = around.language.number.halves.at(around.folded, around.skip(amount.end))
    if found is not None and number.digits.isdigit():
        amount.numbers = (number._replace(digits=f"{Decimal(number.digits) + found[1]}"),)
        amount.end = found[0]


def is_part(amount: Amount) -> bool:
    """Whether it is a half or quarters, which stand behind a unit too."""
    return amount.share and amount.bare and amount.words and amount.numbers[0].value in _PARTS
