"""What a bare number counts: the noun after it."""

import regex

from claimtest.reader.languages import Language

_WORDS = 3
_STEM = 2
# Where no space parts words, a run of letters with another number in it is more than a noun.
_DIGIT = regex.compile(r"\d")
_WORD = regex.compile(r"\ ?(\p{L}[\p{L}\p{M}\p{N}'-]*+)")


def noun_after(folded: str, end: int, language: Language) -> tuple[int, int] | None:
    """Return where the noun that a number counts starts and ends, or None when no noun follows."""
    start = end + (folded[end : end + 1] == " ")
    of = language.beside.of.at(folded, start)
    if of is not None:
        start = of[0] + (folded[of[0] : of[0] + 1] == " ")
    elif start == end:
        return None
    first, nouns = None, language.nouns
    glued = language.worded and not language.spaced
    for _ in range(_WORDS):
        found = _WORD.match(folded, start)
        if found is None or _is_other(found[1], nouns.not_nouns) or found[1].endswith(nouns.verb_endings):
            break
        if glued and language.number.pattern.match(folded, found.start(1)) is not None:
            break
        number = language.number.words.get(found[1])
        if number is not None and (number.added or (number.kind == "value" and not number.weak)):
            break  # of the next number, or a link and a number in one, as in `خمسة وعشرة`
        if not language.worded and (number is not None or _DIGIT.search(found[1]) is not None):
            break
        place = (found.start(1), _stem_end(found[1], found.end(1), nouns.particles))
        first = first or place
        if not nouns.plurals or found[1].endswith(nouns.plurals):
            return place
        start = found.end()
    return first


def capital_noun(text: str, place: tuple[int, int], language: Language) -> tuple[int, int] | None:
    """Return the noun behind adjectives where nouns have capitals, `Stellen` in `neue Stellen`; None where a verb follows."""
    for _ in range(_WORDS):
        if text[place[0]].isupper():
            return place
        found = _WORD.match(text, place[1])
        if found is None or found[1] in language.nouns.not_nouns:
            return None
        place = found.span(1)
    return None


def _is_other(word: str, others: frozenset[str]) -> bool:
    """Whether a word is no noun, or one behind an article without its vowel: `nel 1861 l'Italia`."""
    return word in others or ("'" in word and word.partition("'")[0] in others)


def _stem_end(word: str, end: int, particles: tuple[str, ...]) -> int:
    """Return where a noun ends without the particle behind it: `관객이`."""
    for particle in particles:
        if word.endswith(particle) and len(word) - len(particle) >= _STEM:
            return end - len(particle)
    return end
