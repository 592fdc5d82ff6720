"""What the words beside a number say about it."""

from collections.abc import Mapping
from typing import NamedTuple

from claimtest.units import BARE, Kind, Unit


class Measure(NamedTuple):
    """What a phrase beside a number makes of it.

    Attributes:
        unit: what the number counts.
        ambiguous: whether the phrase names other currencies too.
        power: of ten, by which the number is scaled: -2 for cents.
        noise: whether the number is no figure, as before `am` or `th`.
        glued: whether it counts only right behind the digits.
        alone: whether it stands before a number and counts only if the number counts nothing else.
        paired: whether it stands before a number and counts only with a unit behind the number.
        age: whether the phrase says that a duration is an age.
        day: whether a number up to 31 before it is a day of the month.
        part: what a subunit counts where it stands for no part of an amount of money.
        coin: the currency that it is a hundredth of right behind an amount of it, as `分` is of yuan in Japanese, where
            it is a minute elsewhere.
        money: the currency that the phrase names as well, as `pounds` does; meant where the number has a scale word
            of a million or more, or is stated beside an amount of money in brackets.
        behind: the last digit of the numbers that a noise of this kind follows, as `1` before `st`, or nothing.
        scaled: whether it names a currency only before a number with a scale word, as `R` does in `R5m`.
    """

    unit: Unit
    ambiguous: bool = False
    power: int = 0
    noise: bool = False
    glued: bool = False
    alone: bool = False
    paired: bool = False
    age: bool = False
    day: bool = False
    money: Unit | None = None
    part: Unit | None = None
    coin: Unit | None = None
    behind: str = ""
    scaled: bool = False

    @property
    def is_money(self) -> bool:
        """Whether the unit is a currency."""
        return self.unit.kind is Kind.MONEY


def either(
    money: Mapping[str, Measure], units: Mapping[str, Measure], local: str | None
) -> dict[str, Measure]:
    """Join currencies and units; a name of both is the currency where that is the local one, else the unit."""
    together = dict(money) | dict(units)
    for phrase in money.keys() & units.keys():
        if units[phrase] is NO_UNIT:
            continue
        both = money[phrase]
        if both.unit.name == local or units[phrase].noise:
            together[phrase] = both
        elif both.power < 0:
            together[phrase] = units[phrase]._replace(coin=both.unit)
        else:
            together[phrase] = units[phrase]._replace(money=both.unit)
    return together


NOTHING = Measure(BARE)
NOISE = Measure(BARE, noise=True)
ORDINAL = Measure(BARE, noise=True, glued=True)
NO_UNIT = Measure(BARE, glued=True)


class Cased(NamedTuple):
    """A phrase that means something else, or nothing, in upper case: `MB`, `Mb`, `mb`.

    Attributes:
        written: its meaning by how it is written.
        otherwise: its meaning in any other case, or None.
    """

    written: Mapping[str, Measure]
    otherwise: Measure | None = None


def settled(meaning: Measure | Cased | None, words: str) -> Measure | None:
    """Return what a phrase means as it is written."""
    if isinstance(meaning, Cased):
        return meaning.written.get(words, meaning.otherwise)
    return meaning


def cased(words: Mapping[str, Measure], symbols: Mapping[str, Measure]) -> dict[str, Measure | Cased]:
    """Join words in any case with symbols in theirs."""
    together: dict[str, Measure | Cased] = dict(words)
    written: dict[str, dict[str, Measure]] = {}
    for symbol, measure in symbols.items():
        written.setdefault(symbol.lower(), {})[symbol] = measure
    for folded, meanings in written.items():
        together[folded] = Cased(meanings, words.get(folded))
    return together


class Cue(NamedTuple):
    """What a phrase before a number says about it; each part is None or False where it says nothing.

    Attributes:
        money: the currency or unit that it names.
        sign: the notation's sign, or `-` for minus.
        opener: what may stand between the ends of a range after it.
        scale: the power of ten that it multiplies by.
        month: the number of the month that it names.
        date: whether a year follows.
        era: the year before the first one that its era counts.
        age: whether a duration after it is an age.
        recent: whether its sign bounds no duration.
        hour: the unit behind a small number after it that is an hour of the day; nothing where the hour stands alone.
        label: whether the number after it only names something.
        article: whether it counts one.
        divided: whether the number before it is divided by the one after.
        no_figure: whether a number word after it is a pronoun.
        vague: whether it makes the number after it none, as `数百`.
    """

    money: Measure | Cased | None = None
    sign: str | None = None
    opener: frozenset[str] | None = None
    scale: int | None = None
    month: int | None = None
    date: bool = False
    era: int | None = None
    age: bool = False
    recent: bool = False
    hour: str | None = None
    label: bool = False
    article: bool = False
    divided: bool = False
    no_figure: bool = False
    vague: bool = False


def cues(**parts: Mapping[str, object]) -> dict[str, Cue]:
    """Join tables of phrases, one for each part of a cue; what the last word of a phrase tells, the phrase tells too."""
    found: dict[str, dict[str, object]] = {}
    for part, phrases in parts.items():
        for phrase, meaning in phrases.items():
            found.setdefault(phrase, {})[part] = meaning
    for phrase, meanings in found.items():
        last = found.get(phrase.rpartition(" ")[2], {})
        for part in ("date", "age", "hour", "label", "no_figure"):
            if part in last:
                meanings.setdefault(part, last[part])
    return {phrase: Cue(**meanings) for phrase, meanings in found.items()}  # type: ignore[arg-type]
