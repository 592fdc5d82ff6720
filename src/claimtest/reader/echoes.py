"""What a figure takes over from the one before: the age of `aged 31, 34 and 62`, the millions of `£2.2m, up from 1.6m`."""

from claimtest.reader.amounts import Amount, words_between
from claimtest.reader.languages import Language
from claimtest.reader.nouns import noun_after
from claimtest.reader.parts import count_millions

_OLDEST = 130
_REACH = 80


def share_age(held: Amount, amount: Amount, folded: str, language: Language) -> None:
    """Make ages of the numbers that follow an age, where the word for it stands before them all."""
    if not (held.before and amount.bare) or amount.noise or amount.period is not None:
        return
    between = words_between(held, amount, folded).removeprefix(",").strip()
    listed = not between or language.joints.links.exact(between)
    young = amount.whole and amount.numbers[0].value < _OLDEST
    after = amount.end + (folded[amount.end : amount.end + 1] == " ")
    counts = (
        language.beside.of.at(folded, after) is not None
        or noun_after(folded, amount.end, language) is not None
    )
    if listed and young and not counts:
        amount.measure, amount.before, amount.bare = held.measure, True, False


def in_millions(amount: Amount, folded: str) -> bool:
    """Whether a scaled amount is written with an `m` for millions."""
    return folded[amount.end - 1] == "m" and folded[amount.end - 2].isdecimal()


def count_again(amount: Amount, millions: Amount, folded: str, language: Language) -> bool:
    """Read the `m` behind a word such as `from` as that of the figure before, and tell whether it was one."""
    if amount.opener is None or amount.bare or amount.start - millions.end > _REACH:
        return False
    count_millions(amount, folded, language)
    return amount.bare
