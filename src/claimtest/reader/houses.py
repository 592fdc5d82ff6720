"""Numbers of houses: `24 Elm Road`, `Türkenstraße 12`, `calle de Alcalá, 42`."""

from claimtest.reader.amounts import Amount
from claimtest.reader.nouns import noun_after
from claimtest.reader.surroundings import Surroundings

_LONGEST = 3
_REACH = 32
_FAR = 60
# A street's name, `Bergweg` or `Berliner Straße`, is longer than what makes words of `weg`, and than an article.
_NAME = 3


def is_house(amount: Amount, around: Surroundings) -> bool:
    """Whether a bare number is a house's in its street."""
    return _is_before_road(amount, around) or _is_behind_name(amount, around) or _is_in_street(amount, around)


def _is_before_road(amount: Amount, around: Surroundings) -> bool:
    """Whether a street follows a number: `24 Elm Road`."""
    roads, end = around.language.nouns.roads, amount.end
    if roads is None or not around.text[end + 1 : end + 2].isupper():
        return False
    return roads.match(around.text, end) is not None


def _is_behind_name(amount: Amount, around: Surroundings) -> bool:
    """Whether a number stands behind the name of a street: `Türkenstraße 12`, but not `Marktplatz 12 Menschen`."""
    folded, start, end = around.folded, amount.start, amount.end
    streets = around.language.nouns.streets
    if not streets or end - start > _LONGEST or not folded[start:end].isdecimal():
        return False
    before = folded[max(start - _REACH, 0) : start].rstrip(" ")
    ending = next((ending for ending in streets if before.endswith(ending)), None)
    if ending is None or not before[: -len(ending)][-_NAME:].isalpha():
        return False
    noun = noun_after(folded, end, around.language)
    return noun is None or folded[noun[0] : noun[1]] not in around.language.nouns.counted_nouns


def _is_in_street(amount: Amount, around: Surroundings) -> bool:
    """Whether a word for a street and its name stand before a number: `calle de Alcalá, 42`."""
    streets, start = around.language.nouns.named_streets, amount.start
    if streets is None or amount.words or around.folded[start - 1 : start] != " ":
        return False
    found = streets.search(around.folded, max(start - _FAR, 0), start)
    if found is None or noun_after(around.folded, amount.end, around.language) is not None:
        return False
    name = around.text[found.start() : start].rstrip(" ,").rpartition(" ")[2]
    return name[0].isupper()
