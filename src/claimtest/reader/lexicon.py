"""Lexicons: what a language says about figures that CLDR does not, one TOML file per language."""

from dataclasses import dataclass, field

from claimtest.reader.numberlexicon import NumberLexicon


@dataclass(frozen=True, slots=True)
class Lexicon(NumberLexicon):
    """One language's words of numbers and around figures; every phrase is in lower case, with single spaces.

    Attributes:
        qualifiers: words before a figure, each with the notation's sign; nothing where longer words that end alike say
            nothing about it, as `签约` does.
        recent: those of them that before a duration tell the last of it, and no bound: `近三年`.
        qualifiers_after: words after a figure, each with the notation's sign; nothing where longer words that
            start alike say nothing about it.
        range_words: what stands between the two ends of a range.
        range_openers: words before a range, each with what may stand between its ends after them; with nothing, words
            before a figure that begins no range, as `magnitude` does.
        change_joints: what stands between the two values of a change, after a word that opens ranges too, as `auf` does.
        range_closers: words after a range, each with what may stand between its ends before them.
        range_breakers: words after two amounts that tell a change from the one to the other, each with what may stand
            between them; with nothing, longer words that tell none: `8%から10%に`, but `8%から10%に及ぶ`.
        neighbours: what stands between two neighbouring numbers that estimate together, as in `4、5年`.
        pair_words: what stands between an amount and the same amount in another unit.
        currencies: short nouns and symbols, each with an ISO 4217 code; `?` after it for a usual guess, and `e6` after that
            for what names millions of it, as Mexico's `mdp` does.
        scaled_currencies: symbols before a figure, in upper and lower case as written, that are a currency only where
            a scale word follows, as in `R5m`, each with an ISO 4217 code.
        money_first: those of the currencies that are units too, and mean the unit only before a noun, as `pund` does.
        own: those of them, and of `subunits`, that mean the currency of the language's territory, as 元 does.
        subunits: names of hundredths, each with the currency they are a part of; `/10` after it for tenths.
        parts_only: those of the subunits that are other words too, and so count only behind what they are a part of.
        units: names of units, each with pint's name, which may follow a power of ten: `10 kilometer` for Swedish `mil`.
        units_before: words before a number that name its unit, such as `aged`; `/1000` behind the unit for a
            thousandth of it, as 十万分之 is of a percent.
        paired: those of them that count only together with the unit behind the number, as in `毎秒5メートル`.
        kilos: short words for kilometres and kilograms.
        weighed: what stands right before or behind one of them that means kilograms: `コメ5キロ`, `1キロ当たり`.
        age_units: units of age only, such as `jährig`.
        symbols: like `units`, in upper and lower case as written.
        terms: words before quarters that make periods of them: `the first three quarters of 2023`.
        short_units: units of one syllable that a lone digit in words may stand before, where others make words with it.
        counters: words for what is counted that may follow a number at once.
        tenths: words for ten percent.
        lesser: names of the tenths of such a tenth, of its hundredths, and so on: `3割8分7厘`.
        rest_halves: words for a half behind a unit that stands right behind it, as in `一吨半`.
        inner_halves: words for a half between a number and its unit, as in `两个半小时`.
        inner_more: the same for what is more than the number, as in `三个多月`.
        decimal_units: units that decimals may stand behind, as in `一米八`.
        followers: what may follow such a rest at once, where no space would.
        of: words between a figure and its unit, such as `de`.
        of_the: those of them that hold an article, after which a duration is not what is counted, as in `10.000 del año`.
        tight: units that are words too, such as Italian `ha`, and so count only right behind digits.
        less: those of them that behind a comma tell how much less: `, menos 7%`.
        below: words for minus behind a temperature, or units that say it.
        alike: letters that are written for one another, each with the one that counts for both.
        endings: inflections of nouns that CLDR does not list.
        roads: words that end a street's name, before which a number is a house's: `24 Elm Road`.
        particles: what follows nouns at once and is no part of them.
        not_nouns: words that never name what is counted.
        verbs: words that never name it either, but may tell what is measured.
        verb_endings: endings of verbs, which never name it.
        street_words: words that start a street's name, behind which a number is a house's.
        plurals: endings that tell a counted noun from the adjectives before it.
        months: forms of the months' names that CLDR does not list, each with the month's number.
        capital_nouns: whether nouns start with a capital, which adjectives and verbs do not.
        capital_months: names of months that are other words in lower case, as `may` is.
        statements: what sentences say about figures, by the name that `claimtest.reader.statements` gives it.
        date_words: words before a year.
        year_words: words behind a year that make it no duration, as `2018 года`.
        counted_nouns: nouns for people and things, which make four digits no year and two numbers with a hyphen no score.
        tallies: words before a bare million that tell that it counts something and is no money: `number of`.
        changes: how words start that tell a change, after which a word such as `до` names its end and no bound.
        loose_points: links that between two numbers in words are a decimal mark, as in `siete con cinco`.
        elisions: whether an apostrophe joins a number word to the word after, as in `trent'anni`.
        era: how many years the calendar in use is ahead, 543 in Thailand; below 0 where it is behind, and its years, parts
            of two of ours, are no figures: -621 in Iran.
        eras: names before a year of an era, each with the year before its first.
        divided: words between two numbers that divide the first by the second, such as `out of`.
        ratios: words that do so only between a whole number and a larger round one, such as `in`.
        ratio_ends: where a noun may stand inside of a ratio, as in `un Français sur trois`, the endings of nouns that show
            behind it that it is none: `un film sur trois frères`.
        units_of: words that name the unit of a number behind them, if it counts nothing, such as `percentage of`.
        not_codes: ISO 4217 codes that are words or acronyms too, and so no currency before a number.
        days_before: words before a bare number up to 31 that is a day of the month, beside the names of weekdays.
        days: words that count days, or what `units` says, after which an unbounded number up to 31 is a date: `日`, `世紀`.
        not_units: words that start like a unit behind a number, and are none; with a currency's name, what is no weight.
        indefinite: those of the counters that make no figure of the word for one, as in `一个国家`.
        powers: words behind a base, each with the words that may follow its exponent: `10の14乗`.
        times: words after an hour.
        clock_units: units that tell a time behind certain words, each with those words: `后半35分`, `下午3点`.
        clock_words: words before a time of day that is written with a point.
        hours: words before a number up to 24 that is an hour, each with the unit behind it, or nothing: `alle 20`.
        not_hours: words behind such an hour that make it a duration: `à 8 heures par jour`.
        score_words: what stands between the sides of a score, the higher first, as in `3 à 1`.
        ordinals: what follows the digits of an ordinal.
        ages: words that make a duration an age.
        not_ages: words after an age's unit that make it a duration, as in `सात साल की कैद`.
        age_before: words before a duration that make it an age.
        labels: words before a number that only names something.
        streets: how words end that name a street, behind which a number is a house's.
        not_after: words before a number word that make it no figure.
        vague: words before a number that make it none, as `数百人`.
        not_vague: words that end like those and do not.
        not_before: words after a number word that make it no figure.
        ordinal_point: whether a point after digits makes an ordinal.
        verb_last: whether sentences end with a verb, so that digits before a point end none.
    """

    qualifiers: dict[str, str] = field(default_factory=dict)
    recent: list[str] = field(default_factory=list)
    qualifiers_after: dict[str, str] = field(default_factory=dict)
    range_words: list[str] = field(default_factory=list)
    range_openers: dict[str, list[str]] = field(default_factory=dict)
    change_joints: list[str] = field(default_factory=list)
    range_closers: dict[str, list[str]] = field(default_factory=dict)
    range_breakers: dict[str, list[str]] = field(default_factory=dict)
    neighbours: list[str] = field(default_factory=list)
    pair_words: list[str] = field(default_factory=list)
    currencies: dict[str, str] = field(default_factory=dict)
    scaled_currencies: dict[str, str] = field(default_factory=dict)
    money_first: list[str] = field(default_factory=list)
    own: list[str] = field(default_factory=list)
    subunits: dict[str, str] = field(default_factory=dict)
    parts_only: list[str] = field(default_factory=list)
    units: dict[str, str] = field(default_factory=dict)
    units_before: dict[str, str] = field(default_factory=dict)
    paired: list[str] = field(default_factory=list)
    kilos: list[str] = field(default_factory=list)
    weighed: list[str] = field(default_factory=list)
    age_units: dict[str, str] = field(default_factory=dict)
    symbols: dict[str, str] = field(default_factory=dict)
    terms: list[str] = field(default_factory=list)
    short_units: list[str] = field(default_factory=list)
    counters: list[str] = field(default_factory=list)
    tenths: list[str] = field(default_factory=list)
    lesser: list[str] = field(default_factory=list)
    rest_halves: list[str] = field(default_factory=list)
    inner_halves: list[str] = field(default_factory=list)
    inner_more: list[str] = field(default_factory=list)
    decimal_units: list[str] = field(default_factory=list)
    followers: list[str] = field(default_factory=list)
    of: list[str] = field(default_factory=list)
    of_the: list[str] = field(default_factory=list)
    tight: list[str] = field(default_factory=list)
    less: list[str] = field(default_factory=list)
    below: list[str] = field(default_factory=list)
    alike: dict[str, str] = field(default_factory=dict)
    endings: list[str] = field(default_factory=list)
    roads: list[str] = field(default_factory=list)
    particles: list[str] = field(default_factory=list)
    not_nouns: list[str] = field(default_factory=list)
    verbs: list[str] = field(default_factory=list)
    verb_endings: list[str] = field(default_factory=list)
    street_words: list[str] = field(default_factory=list)
    plurals: list[str] = field(default_factory=list)
    months: dict[str, int] = field(default_factory=dict)
    capital_months: list[str] = field(default_factory=list)
    statements: dict[str, list[str]] = field(default_factory=dict)
    date_words: list[str] = field(default_factory=list)
    year_words: list[str] = field(default_factory=list)
    counted_nouns: list[str] = field(default_factory=list)
    tallies: list[str] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)
    loose_points: list[str] = field(default_factory=list)
    divided: list[str] = field(default_factory=list)
    ratios: list[str] = field(default_factory=list)
    ratio_ends: list[str] = field(default_factory=list)
    units_of: dict[str, str] = field(default_factory=dict)
    not_codes: list[str] = field(default_factory=list)
    days_before: list[str] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    not_units: list[str] = field(default_factory=list)
    indefinite: list[str] = field(default_factory=list)
    powers: dict[str, list[str]] = field(default_factory=dict)
    times: list[str] = field(default_factory=list)
    clock_units: dict[str, list[str]] = field(default_factory=dict)
    clock_words: list[str] = field(default_factory=list)
    hours: dict[str, str] = field(default_factory=dict)
    not_hours: list[str] = field(default_factory=list)
    score_words: list[str] = field(default_factory=list)
    ordinals: list[str] = field(default_factory=list)
    ages: list[str] = field(default_factory=list)
    not_ages: list[str] = field(default_factory=list)
    age_before: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    streets: list[str] = field(default_factory=list)
    not_after: list[str] = field(default_factory=list)
    vague: list[str] = field(default_factory=list)
    not_vague: list[str] = field(default_factory=list)
    not_before: list[str] = field(default_factory=list)
    ordinal_point: bool = False
    capital_nouns: bool = False
    verb_last: bool = False
    elisions: bool = False
    era: int = 0
    eras: dict[str, int] = field(default_factory=dict)
