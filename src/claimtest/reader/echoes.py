"""What a figure takes over from the one before: the age of `aged 31, 34 and 62`, the millions of `£2.2m, up from 1.6m`."""

from claimtest.reader.amounts import Amount, words_between
from claimtest.reader.languages import Language
from claimtest.reader.nouns import noun_after
from claimtest.reader.parts import count_millions

_OLDEST = 130
_REACH = 80
_HUNDRED = 100


def share_age(held: Amount, amount: Amount, folded: str, language: Language) -> None:
    """Make ages of the numbers that follow an age, where the word for it stands before them all."""
    if held.bare:
        _share_years(held, amount, folded, language)
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


def _share_years(held: Amount, amount: Amount, folded: str, language: Language) -> None:
    """Make ages of two numbers that a word such as `and` links, as in `los dos hijos, de 4 y 7 años`."""
    linked = language.joints.links.exact(words_between(held, amount, folded))
    if (
        not linked
        or held.noise
        or not held.whole
        or held.numbers[0].value >= _OLDEST
        or len(held.numbers) > 1
    ):
        return
    before = language.beside.cues.before(folded, held.start - (folded[held.start - 1 : held.start] == " "), 0)
    if before is not None and before[1].age:
        amount.measure = held.measure = amount.measure._replace(age=True)
        held.bare = False
        return
    of = language.beside.of.before(folded, held.core - 1)
    if of is not None and of[1] and held.bare:
        held.measure, held.bare = amount.measure, False  # `des enfants de 4 et 7 ans`


def has_own_scale(held: Amount, amount: Amount) -> bool:
    """Whether the scale word of the second amount is not the first's: `entre cien y mil`, `entre 100 y mil`."""
    return held.numbers[0].value == _HUNDRED if held.words else amount.words


def in_millions(amount: Amount, folded: str) -> bool:
    """Whether a scaled amount is written with an `m` for millions."""
    return folded[amount.end - 1] == "m" and folded[amount.end - 2].isdecimal()


def count_again(amount: Amount, millions: Amount, folded: str, language: Language) -> bool:
    """Read the `m` behind a word such as `from` as that of the figure before, and tell whether it was one."""
    if amount.opener is None or amount.bare or amount.start - millions.end > _REACH:
        return False
    count_millions(amount, folded, language)
    return amount.bare
