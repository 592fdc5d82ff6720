"""Slips in scale words, each one step of the language's own ladder: million and billion, lakh and crore, 万 and 亿."""

from collections.abc import Iterator

from claimtest.mutate.printed import Printed
from claimtest.mutate.slip import Edit, Slip, kind

_BILLION = 9
"""The power of ten that English calls a billion."""
_LONG_BILLION = 12
"""The power of ten that languages of the long scale call so: German Billion, Spanish billón."""
_STEM = "bil"
"""What the word begins with in the languages that have it on either scale."""


@kind
def long_scale_for_short(printed: Printed) -> Iterator[Slip]:
    """A billion of one scale is taken over as that of the other: Billion for billion, a thousand times too much."""
    scale = printed.scale
    other = {_BILLION: _LONG_BILLION, _LONG_BILLION: _BILLION}.get(scale.meaning) if scale else None
    if scale is None or other is None or scale.text.lower().startswith(_STEM):
        return
    edits = _edits(printed, other)
    if edits and edits[0].text.lower().startswith(_STEM):
        yield _scaled(printed, other, edits)


@kind
def million_for_billion(printed: Printed) -> Iterator[Slip]:
    """The scale word is one step too small: 3 million for 3 billion."""
    yield from _step(printed, -1)


@kind
def billion_for_million(printed: Printed) -> Iterator[Slip]:
    """The scale word is one step too large: 3 billion for 3 million."""
    yield from _step(printed, 1)


@kind
def missing_scale_word(printed: Printed) -> Iterator[Slip]:
    """The scale word is left out: 3 dollars for 3 billion dollars."""
    scale = printed.scale
    if scale is None or not printed.meaning.ends:
        return
    text = printed.source.text
    start = scale.start - (len(text[: scale.start]) - len(text[: scale.start].rstrip(" \u00a0\u202f")))
    links = [f" {word}" for word in printed.words.of if text.startswith(f" {word} ", scale.end)]
    ends = (*(scale.end + len(link) for link in links), scale.end)
    yield _scaled(printed, 0, tuple(Edit(start, end, "") for end in ends))


def _step(printed: Printed, by: int) -> Iterator[Slip]:
    scale, ladder = printed.scale, printed.words.ladder
    if scale is None or scale.meaning not in ladder:
        return
    place = ladder.index(scale.meaning) + by
    if 0 <= place < len(ladder):
        yield _scaled(printed, ladder[place], _edits(printed, ladder[place]))


def _edits(printed: Printed, power: int) -> tuple[Edit, ...]:
    scale = printed.scale
    if scale is None:
        return ()
    return tuple(Edit(scale.start, scale.end, name) for name in printed.words.scales.instead(scale, power))


def _scaled(printed: Printed, power: int, edits: tuple[Edit, ...]) -> Slip:
    by = power - (printed.scale.meaning if printed.scale else 0)
    return Slip(printed.meaning._replace(ends=tuple(end.scaleb(by) for end in printed.meaning.ends)), edits)
