"""What the characters right beside digits make of them."""

import regex

from claimtest.reader.phrases import in_word, unspaced

_LAST_WORD = regex.compile(r"\w+$")
_SYMBOLS = frozenset("€£$°")
_REACH = 16
_PHONE = 8
_TITLE = 32
_TITLE_DIGITS = 1
_OPENING_QUOTES = {
    '"': '"',
    "'": "'",
    "\u201d": "\u201c",
    "\u201c": "\u201e",
    "»": "«",
    "」": "「",
    "』": "『",
    "》": "《",
    "〉": "〈",
}


def goes_on(text: str, end: int) -> bool:
    """Whether a letter, a digit or an underscore follows digits at once."""
    after = text[end : end + 1]
    return after == "_" or (after.isalnum() and not unspaced(after))


def joins(text: str, hyphen: int) -> bool:
    """Whether a hyphen joins two words or numbers instead of standing for minus."""
    before = text[hyphen - 1 : hyphen]
    if before in _SYMBOLS:
        return text[max(hyphen - 3, 0) : hyphen - 1].rstrip()[-1:].isdecimal()
    return (
        bool(before) and not unspaced(before) and (before in ")]%" or before.isdecimal() or in_word(before))
    )


def _follows_word(text: str, hyphen: int) -> bool:
    """Whether a word with letters stands right before a hyphen."""
    word = _LAST_WORD.search(text, max(hyphen + 1 - _REACH, 0), hyphen)
    return word is not None and not word.group().isdecimal() and not unspaced(text[hyphen - 1])


def ends_title(text: str, start: int, end: int) -> bool:
    """Whether digits are the last of a few words in quotation marks, as in `'Frozen 2'`."""
    opening = _OPENING_QUOTES.get(text[end : end + 1])
    if opening is None or end - start > _TITLE_DIGITS or goes_on(text, end + 1):
        return False
    first = text.rfind(opening, max(start - _TITLE, 0), start)
    before = text[max(first - 1, 0) : max(first, 0)]
    return first >= 0 and in_word(text[first + 1]) and not (in_word(before) or before.isdecimal())


def is_identifier(text: str, start: int, floor: int, named: int) -> bool:
    """Whether digits go on with something that makes them part of a name, a path or a date."""
    before = text[start - 1]
    follows = start - 1 == floor != named and (before == "=" or (before == "/" and text[start - 2].isalpha()))
    if follows or before in " (":
        return False  # of an equation, or with another unit behind a slash: `$1=7.1 yuan`, `180C/350F`
    if before in "-\u2013":
        return start - 1 == named or (before == "-" and start - 1 > floor and _follows_word(text, start - 1))
    if in_word(before):
        return not unspaced(before)
    if before == "+":
        return text[start : start + _PHONE].isdecimal() and len(text) >= start + _PHONE
    if before in "_#@/\\=&:%?":
        earlier = text[max(start - 2, 0)]
        compared = before == "=" and (earlier in "<>=" or unspaced(earlier))
        return not compared and (before != ":" or earlier.isdecimal())
    return before in ".,・" and start > 1 and text[start - 2].isalnum() and text[start - 2].isascii()


def is_initial(text: str, end: int) -> bool:
    """Whether a hyphen and one capital stand behind digits, as in the name of a day, `11-S`."""
    return (
        text[end : end + 1] == "-"
        and text[end + 1 : end + 2].isupper()
        and not text[end + 2 : end + 3].isalnum()
    )
