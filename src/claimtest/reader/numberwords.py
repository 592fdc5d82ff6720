"""The words of numbers, and the numbers they make."""

from decimal import Decimal
from typing import NamedTuple

from claimtest.reader.written import Written


class Word(NamedTuple):
    """What a word does in a number.

    Attributes:
        kind: `value`, `scale`, `multiple`, `fraction`, `part`, `ahead`, `ordinal`, `article`, `link`, `over`, `point`,
            `divider`, `hundredths`, `whole` or `bound`.
        value: the value, the power of ten, the divisor (negative: of one only) or the decimal fraction.
        bare: whether a scale word is a figure without a number before it, a value begins with a link, an article
            counts one inside a number, a link may stand before a fraction, a part adds to the number before, or an
            ordinal is a scale word's.
        weak: whether the word alone is a figure only beside a unit, or a link may be a decimal mark.
        coin: whether a scale word also names coins, as `cents` does in French.
        apart: whether it follows only its like, as native Korean numbers do, and takes no scale word, or a link parts
            what follows a scale word from it: `383 millones de un año`.
        leading: whether it ends a number only alone or behind a link, as `两`, which behind others is a weight.
        dual: whether a scale word stands for two, as `مليونين` does; one that is not `bare` does so only alone.
        added: whether a link stands in front of a scale word, which then multiplies nothing before it.
        single: whether a fraction is in the singular, as `femtedel`, and so a divisor of one only, or a value names a
            fraction too, and so divides ten or more right before it: `ثلاثة وعشرون خمس`.
        lone: whether a part is a figure alone, and adds to a number before it, or a fraction is one without an article.
        sign: what a `bound` makes of the number, as in the notation.
    """

    kind: str
    value: Decimal
    bare: bool = False
    weak: bool = False
    coin: bool = False
    apart: bool = False
    leading: bool = False
    single: bool = False
    sign: str = ""
    dual: bool = False
    added: bool = False
    lone: bool = False


class Token(NamedTuple):
    """A word or a string of digits in its place.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        word: what it does in a number.
        digits: the digits as written, or nothing.
        hyphen: whether a hyphen stands before it.
    """

    start: int
    end: int
    word: Word
    digits: str = ""
    hyphen: bool = False


class Number(NamedTuple):
    """A number and where it stands.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        written: the number.
        wants: what it takes to be a figure: nothing, an `article` before it, the same unless it is an `ordinal`
            that a noun follows, a `unit`, a `counter`, some `context`, words before it that bound it if it is a `part`, `tenths` behind it, to be a `date`, a `minus`
            before it, or the `end` of its phrase, where no noun follows; `start` where it takes an article before it in.
        words: whether words alone make it up.
        share: whether it is a fraction of one, which what it is a share of may follow.
        divided: whether it was divided, as by `分之`.
        sign: the notation's sign that a word inside of it gives it, or nothing.
        until: the higher end of an estimate, as in `三四百`, or None.
    """

    start: int
    end: int
    written: Written
    wants: str = ""
    words: bool = False
    share: bool = False
    divided: bool = False
    sign: str = ""
    until: Written | None = None

    def moved(self, offset: int) -> "Number":
        """Return the same number as much further on in a text."""
        start, end, written, wants, words, share, divided, sign, until = self
        return Number(start + offset, end + offset, written, wants, words, share, divided, sign, until)


class Habits(NamedTuple):
    """How a language composes its number words.

    Attributes:
        units_first: whether `ein und zwanzig` is 21.
        vigesimal: tens that take up to nineteen, as `soixante-dix`.
        positional: whether digits may be spelled one by one, as in `二〇一八`.
        tens: whether ten takes units, as where eleven is `ten one`.
        elliptic: whether a last digit counts tenths of the scale word before, as in `一千三`, 1300, and `1 tỷ 2`.
        places: whether every fraction is an ordinal too.
        compounds: whether number words are written as one word.
    """

    units_first: bool = False
    vigesimal: frozenset[Decimal] = frozenset()
    positional: bool = False
    tens: bool = False
    elliptic: bool = False
    compounds: bool = False
    places: bool = False
