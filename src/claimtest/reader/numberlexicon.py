"""The part of a lexicon that says how a language writes numbers."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NumberLexicon:
    """One language's words of numbers; every phrase is in lower case, with single spaces.

    Attributes:
        qualifiers_inside: words right behind the round tens of a number, each with the notation's sign: `400多人`.
        scales: words for powers of ten, each with the power.
        duals: those of them that stand for two, as `مليونين` does; one that is not `bare` does so only alone.
        scale_symbols: abbreviated scale words right behind digits, in upper and lower case as written.
        money_scales: abbreviations that are such words only in an amount of money.
        values: number words, each with its value.
        spoken: number words as they are said, where no space and no other script tells them from words, each with
            the way they are written: `さんびゃく` is 三百.
        spoken_after: what may follow such a number in the same script.
        multiples: words that multiply by something else than a power of ten, such as `dozen`.
        fractions: words that divide, each with the divisor (minus the divisor for a word that is also an ordinal
            and so divides one only), or with a decimal fraction as text, `+` before it for one
            that adds to the number before, as `einhalb` does, and `=` for one that is a figure alone, as `die Hälfte`.
        shares: number words that before a definite noun are fractions, as `خمس` is, five or a fifth.
        definite: how definite nouns start.
        things: those of the fractions that name something too, as `quartos` names rooms, and so divide only before
            one of `of`.
        singular: endings of fractions in the singular, which tens before them belong to: `en tjugo femtedel`.
        ahead: words that add a fraction to the number behind them, or take one from it: `साढ़े`, `पौने`.
        dividers: words between divisor and dividend, as `分之`, or between the whole and the share, as `5'te 2`.
        ordinal_endings: what makes ordinals of the values, which divide only after one of `over`.
        ordinal_words: words that make an ordinal of the number words before them: `двадцать первого`.
        over: words between a number and the ordinal that divides it, as in `तीन का पांचवां`.
        wholes: words between a whole number and a fraction, as `又`.
        weak: number words that alone are figures only beside a unit.
        counting: those of them that a noun makes figures too, as `yedi` does, seven or ate; fractions too that a noun
            may follow at once, as in `نصف السكان`.
        measured: words for a number with its unit, such as `שנתיים`, each with both: `2 year`, `2 USD?`.
        not_numbers: words, or how they start, that only begin like number words.
        not_first: the same where a number would begin only: `一家人`, but `二十一家`.
        not_last: words whose last character begins no number, each with longer words that end with them and in which it
            does: `周三`, but `每周三次`.
        apart: number words that follow only each other, and take no scale word.
        leading: number words that end a number only alone or behind a link, as `两`, which behind others is a unit.
        articles: words that stand for one before a scale word or a fraction.
        ones: those of them that count one inside a number, as in `vingt et un`.
        counted: names of units that an article before them counts, as in `un euro`.
        halves: what adds a fraction of the unit before it, such as `et demi`, each with the decimal fraction.
        prefixes: words that a hyphen joins to a number, hyphen included.
        links: words between number words, such as `and`.
        mixed: those of them that stand before a fraction; all, when none is named.
        negatives: words for minus.
        points: words for the decimal mark.
        points_after: what a decimal mark may stand behind that no digit stands before: `打率.325`.
        bare: scale words and fractions that are a figure without a number or an article before them.
        glued: what may follow a number word without a space, beyond other number words.
        suffixes: inflections of number words.
        stems: number words that with a suffix may be other words, and so are figures only beside a qualifier.
        starts: what may be written in front of a number word, as the article in Arabic, each with the notation's
            sign that it stands for, or nothing.
        capital_numbers: number words that with a capital, inside of a sentence, are names, as `Novecento` is of a century.
        apostrophes: whether an apostrophe may mark decimals, as in `1'5`.
        lone_before: words before a weak number word that, with one of `lone_after`, let it stand alone.
        lone_after: words after such a number word.
        compounds: whether number words are written as one word.
        units_first: whether units come before tens, as in `einundzwanzig`.
        vigesimal: tens that take up to nineteen, as `soixante-dix`.
        positional: whether digits may be spelled one by one, as in `二〇一八`.
        elliptic: whether a last digit counts tenths of the scale word before, as in `一千三` and `1 tỷ 2`.
        places: whether the words for fractions are ordinals too, as `derde` is.
    """

    qualifiers_inside: dict[str, str] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    duals: list[str] = field(default_factory=list)
    scale_symbols: dict[str, int] = field(default_factory=dict)
    money_scales: dict[str, int] = field(default_factory=dict)
    values: dict[str, int] = field(default_factory=dict)
    spoken: dict[str, str] = field(default_factory=dict)
    spoken_after: list[str] = field(default_factory=list)
    multiples: dict[str, int] = field(default_factory=dict)
    fractions: dict[str, int | str] = field(default_factory=dict)
    shares: dict[str, str] = field(default_factory=dict)
    definite: list[str] = field(default_factory=list)
    things: list[str] = field(default_factory=list)
    singular: list[str] = field(default_factory=list)
    ahead: dict[str, str] = field(default_factory=dict)
    dividers: list[str] = field(default_factory=list)
    ordinal_endings: list[str] = field(default_factory=list)
    ordinal_words: list[str] = field(default_factory=list)
    over: list[str] = field(default_factory=list)
    wholes: list[str] = field(default_factory=list)
    weak: list[str] = field(default_factory=list)
    counting: list[str] = field(default_factory=list)
    measured: dict[str, str] = field(default_factory=dict)
    not_numbers: list[str] = field(default_factory=list)
    not_first: list[str] = field(default_factory=list)
    not_last: dict[str, list[str]] = field(default_factory=dict)
    apart: list[str] = field(default_factory=list)
    leading: list[str] = field(default_factory=list)
    articles: list[str] = field(default_factory=list)
    ones: list[str] = field(default_factory=list)
    counted: list[str] = field(default_factory=list)
    halves: dict[str, str] = field(default_factory=dict)
    prefixes: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    mixed: list[str] = field(default_factory=list)
    negatives: list[str] = field(default_factory=list)
    points: list[str] = field(default_factory=list)
    points_after: list[str] = field(default_factory=list)
    bare: list[str] = field(default_factory=list)
    glued: list[str] = field(default_factory=list)
    suffixes: list[str] = field(default_factory=list)
    stems: list[str] = field(default_factory=list)
    starts: dict[str, str] = field(default_factory=dict)
    capital_numbers: list[str] = field(default_factory=list)
    lone_before: list[str] = field(default_factory=list)
    lone_after: list[str] = field(default_factory=list)
    vigesimal: list[int] = field(default_factory=list)
    compounds: bool = False
    units_first: bool = False
    positional: bool = False
    elliptic: bool = False
    places: bool = False
    apostrophes: bool = False
