"""What stands before and after numbers in one text."""

from claimtest.reader.languages import Language
from claimtest.reader.measure import NO_UNIT, Cue, Measure, settled
from claimtest.units import Kind

_ASIDE = 8
_MAX_SPACES = 3
_LINK = 5
_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_QUOTED = 1000
_JOINTS = frozenset("'-")
_LISTING = frozenset({",", "-", "\u2013", "&", "/"})
_QUOTES = frozenset("\"'")
_OPENING = frozenset("„“«")
_NO_CUE = Cue()
# Behind an article they are no units of the number: `10.000 del año`, `la linea 2 della metro`.
_NOT_COUNTED = frozenset({Kind.DURATION, Kind.PHYSICAL})


class Surroundings:
    """Reads what stands around numbers in one text.

    Args:
        text: as given.
        folded: the same, folded.
        language: whose words are looked for.

    Attributes:
        floor: where the last number ends with its surroundings, before which nothing is read again.
        named: where the last number ends that is a part of a name.
        labelled: where the last number ends that a word before it makes a name, as in `page 5`.
    """

    __slots__ = (
        "_answer",
        "_asked",
        "_asked_floor",
        "_cue_end",
        "_ends",
        "floor",
        "folded",
        "labelled",
        "language",
        "named",
        "text",
    )

    def __init__(self, text: str, folded: str, language: Language) -> None:
        self.text = text
        self.folded = folded
        self.language = language
        self.floor = 0
        self.named = -1
        self.labelled = -1
        self._cue_end = -1
        self._asked, self._asked_floor = -1, 0
        self._answer = (-1, _NO_CUE)
        self._ends = len(folded) - len(folded.lstrip()), len(folded.rstrip())

    def is_whole(self, start: int, end: int) -> bool:
        """Whether nothing but spaces stands outside two offsets."""
        return start <= self._ends[0] and end >= self._ends[1]

    def cue(self, offset: int) -> tuple[int, Cue]:
        """Return the phrase that stands before an offset: where it starts, and what it says.

        Several parts of the reader ask about the same offset in a row, so that the last answer is kept.
        """
        if offset == self._asked and self.floor == self._asked_floor:
            return self._answer
        self._asked, self._asked_floor = offset, self.floor
        end = self.skip_back(offset)
        if end != self._cue_end:
            found = (
                self.language.beside.cues.before(self.folded, end, self.floor) if end > self.floor else None
            )
            self._cue_end = end
            self._answer = found or (end, _NO_CUE)
        return self._answer

    def money_before(self, offset: int) -> tuple[int, Measure] | None:
        """Return where the currency before an offset starts, and the currency."""
        place, cue = self.cue(offset)
        money = settled(cue.money, self.text[place : self._cue_end]) if cue.money is not None else None
        return None if money is None else (place, money)

    def prefixed(self, start: int) -> bool:
        """Whether a word with its hyphen stands before a number, as a Hebrew preposition does."""
        prefixes = self.language.number.prefixes
        return bool(prefixes) and prefixes.before(self.folded, start, self.floor) is not None

    def unit_at(self, start: int) -> tuple[int, Measure] | None:
        """Return where the unit at an offset ends, and the unit."""
        found = self.language.beside.after.at(self.folded, start)
        if found is None:
            return None
        if found[0] == start + 1 and self.folded[start] in _QUOTES and self._quotes(start):
            return None
        if found[0] == start + 1 and self.text[start].isupper() and self._is_initial(start):
            return None
        if self.folded[found[0] : found[0] + 1] == "'" and self._is_elided(found[0]):
            return None
        measure = settled(found[1], self.text[start : found[0]])
        return None if measure is None or measure is NO_UNIT else (found[0], measure)

    def _is_initial(self, start: int) -> bool:
        """Whether a capital behind a space starts a word, or stands behind a number word: `10 K-pop acts`, `two C grades`."""
        folded = self.folded
        if folded[start - 1] != " " or not self.language.spaced:
            return False
        after = folded[start + 1 : start + 2]
        joined = after == "&" or (after == "-" and folded[start + 2 : start + 3].isalpha())
        return joined or folded[start - 3 : start - 1].isalpha()

    def names_next(self, start: int) -> bool:
        """Whether the number at an offset only names something, as both do in `pages 4 and 5`."""
        if self.cue(start)[1].label:
            return True
        if self.labelled < 0 or not 0 < start - self.labelled <= _LINK:
            return False
        between, joints = self.folded[self.labelled : start].strip(), self.language.joints
        return between in _LISTING or between in joints.ranges or joints.links.exact(between) is not None

    def _is_elided(self, end: int) -> bool:
        """Whether an apostrophe joins one letter to the word behind it, as in `nel 1861 l'Italia`, and is no suffix's."""
        letters = self.folded[end - 2 : end + 2]
        elided = letters[1].isalpha() and not letters[0].isalpha() and letters[3:].isalpha()
        return elided and not self.language.number.suffixes

    def _quotes(self, start: int) -> bool:
        """Whether a quotation is open that a mark may close, or the mark opens one."""
        if self.folded[start] == "'":
            return not self.folded[start + 1 : start + 2].isdecimal()
        before = self.folded[
            max(start - _QUOTED, self.folded.rfind("\x1f", max(start - _QUOTED, 0), start) + 1) : start
        ]
        _, _, last = before.rpartition('"')
        opened = before.count('"') % 2 == 1 or not _OPENING.isdisjoint(last)
        return opened or self.folded[start + 1 : start + 2].isalnum()

    def unit_or_of(self, start: int) -> tuple[int, Measure] | None:
        """Return the unit at an offset, after a word such as `de` there, or in brackets."""
        found = self.unit_at(start)
        glued = found is not None and found[1].glued and self.folded[start - 1] == " "
        if found is not None and not glued and found[1].unit.kind is not Kind.COUNT:
            return found
        apart = self.language.worded and not self.language.spaced and self.folded[start - 1] == " "
        of = None if apart else self.language.beside.of.at(self.folded, start)
        if of is not None:
            behind = self.unit_at(self.skip(of[0]))
            counted = behind is not None and (of[1] or behind[1].unit.kind not in _NOT_COUNTED)
            if found is not None and behind is not None and behind[1].unit.kind is Kind.COUNT:
                return found
            return behind if counted else None if glued else found
        if found is not None and not glued:
            return found
        closing = _CLOSING.get(self.folded[start : start + 1])
        found = self.unit_at(start + 1) if closing else None
        if closing and found is not None and self.folded.startswith(closing, found[0]):
            return found[0] + 1, found[1]
        return None

    def is_alone(self, start: int, end: int) -> bool:
        """Whether the text says nothing before or after two offsets, a minus aside."""
        folded = self.folded
        return (
            end - start + _ASIDE >= len(folded)
            and folded[:start].strip() in {"", "-"}
            and not folded[end:].strip()
        )

    def skip(self, offset: int) -> int:
        """Step over spaces, or over the hyphen of `three-year-old`, to what follows a number."""
        folded = self.folded
        here = folded[offset : offset + 1]
        if here == " ":
            offset += 1
            here = folded[offset : offset + 1]
            if here == " ":
                offset += 1 + (folded[offset + 1 : offset + 2] == " ")
                here = folded[offset : offset + 1]
        if here not in _JOINTS:
            return offset
        if here == "'" and self.language.elisions and folded[offset - 1 : offset].isalpha():
            return offset + folded[offset + 1 : offset + 2].isalpha()
        if here == "-":
            after = offset + 1 + (folded[offset + 1 : offset + 2] == " ")
            if folded[after : after + 1].isalpha():
                return after
        return offset

    def skip_back(self, offset: int) -> int:
        """Step back over spaces, not below `floor`."""
        folded, floor = self.folded, self.floor
        if offset <= floor or folded[offset - 1] != " ":
            return offset
        least = max(offset - _MAX_SPACES, floor)
        while offset > least and folded[offset - 1] == " ":
            offset -= 1
        return offset
