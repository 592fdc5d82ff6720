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
    first = None
    glued = language.worded and not language.spaced
    for _ in range(_WORDS):
        found = _WORD.match(folded, start)
        if found is None or found[1] in language.nouns.not_nouns:
            break
        if glued and language.number.pattern.match(folded, found.start(1)) is not None:
            break
        number = language.number.words.get(found[1])
        if number is not None and (number.added or (number.kind == "value" and not number.weak)):
            break  # of the next number, or a link and a number in one, as in `خمسة وعشرة`
        if not language.worded and (number is not None or _DIGIT.search(found[1]) is not None):
            break
        place = (found.start(1), _stem_end(found[1], found.end(1), language.nouns.particles))
        first = first or place
        if not language.nouns.plurals or found[1].endswith(language.nouns.plurals):
            return place
        start = found.end()
    return first


def _stem_end(word: str, end: int, particles: tuple[str, ...]) -> int:
    """Return where a noun ends without the particle behind it: `관객이`."""
    for particle in particles:
        if word.endswith(particle) and len(word) - len(particle) >= _STEM:
            return end - len(particle)
    return end
