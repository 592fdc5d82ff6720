"""Numbers of several words: `two and a half billion`, `dreieinhalb`, `1兆2000億`, `3 hundred and 21`."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from claimtest.reader.numberwords import Habits, Number, Token, Word
from claimtest.reader.shares import divide, include, ordinal
from claimtest.reader.sums import Sum
from claimtest.reader.takers import take

_HUNDRED = 100


def combine(tokens: Iterable[Token], habits: Habits) -> Iterator[Number]:
    """Put the words of a run together to as few numbers as they make."""
    run = _Run(habits)
    for token in tokens:
        yield from run.take(token)
    yield from run.finish()


class _Run:
    """The number that is being put together, and the one before it, which a fraction may still join."""

    def __init__(self, habits: Habits) -> None:
        self.habits = habits
        self.held: Sum | None = None
        self.current = Sum(habits)
        self.after_link = False
        self.linked = False
        self.before_link: Sum | None = None
        self.since_link: list[Token] = []
        self.over = False
        self.parted = False

    def take(self, token: Token) -> Iterator[Number]:
        """Take the next word, and yield what it finishes."""
        word = token.word
        if word.kind == "bound":
            self.current.bound(token)
            return
        if word.kind == "link" or (word.kind == "hundredths" and self.current.last is None):
            self._link(word)
            return
        if word.kind == "over":
            yield from self._start_divisor()
            return
        if word.kind == "ordinal" or (word.kind == "fraction" and self.over):
            yield from self._end_divisor(token)
            return
        if word.kind == "fraction" and self.held is not None and self._ends_ordinal(token):
            divide(self.held, ordinal(sum(self.current.parts, Decimal(0)), word.value), token.end)
            self.current = Sum(self.habits)
            return
        if word.kind == "scale":
            self._include_share()
        another = word.kind == "scale" and self._counts_another(word)
        parted = self.parted and word.kind in {"article", "value", "fraction"}
        self.parted = False
        if another or parted or not take(self.current, token, after_link=self.after_link):
            if another or (word.kind == "scale" and self.before_link is not None and self.since_link):
                yield from self._split(token)
                return
            joined = self._is_linked_share()
            yield from self._release()
            self.held = None if joined else self.current
            self.current = Sum(self.habits)
            take(self.current, token, after_link=False)
            self.linked, self.over = self.after_link or (word.kind == "value" and word.bare), False
            self.before_link = None
        self.since_link.append(token)
        self.after_link = self.after_link and word.kind == "article"

    def _counts_another(self, word: Word) -> bool:
        """Whether an article behind a link counts one of a larger scale word: `between a hundred and a thousand`."""
        if self.before_link is None or sum(self.before_link.parts) >= word.value:
            return False
        if not self.since_link:
            return self.after_link and word.bare  # `tussen honderd en duizend`
        first = self.since_link[0].word
        return len(self.since_link) == 1 and first.kind == "article" and not first.bare

    def _include_share(self) -> None:
        """Let the number before take its fraction in, which the scale word that follows multiplies as well."""
        if self.held is not None and self.held.counts_ones and self._is_linked_share():
            include(self.held, self.current)
            self.current, self.held, self.linked = self.held, None, False

    def _link(self, word: Word) -> None:
        """Wait for what a word such as `and` links."""
        current = self.current
        self.after_link = current.last is not None
        current.mixed = word.bare
        current.alone = self.after_link and not current.parts
        self.before_link = replace(current, parts=list(current.parts)) if current.parts else None
        self.since_link = []
        self.parted = word.apart and current.last is not None and current.last.kind == "scale"

    def _split(self, token: Token) -> Iterator[Number]:
        """Part two numbers at the link between them, where the second has a scale word of its own."""
        yield from self._release()
        self.held, self.before_link = self.before_link, None
        self.current, self.linked, self.after_link = Sum(self.habits), False, False
        for taken in [*self.since_link, token]:
            yield from self.take(taken)

    def _start_divisor(self) -> Iterator[Number]:
        """Hold a number in words before a word such as `का`, for an ordinal to divide."""
        yield from self._release()
        self.over = self.current.last is not None and not self.current.digits
        if self.over:
            self.held = self.current
        else:
            self.held = None
            yield from self.current.numbers()
        self.current, self.before_link = Sum(self.habits), None
        self.after_link = self.linked = False

    def _end_divisor(self, token: Token) -> Iterator[Number]:
        """Divide what is held by an ordinal; one that divides nothing is no figure, unless digits stand before it."""
        if self.current.digits:
            yield from self._release()
            yield from self.current.numbers()
            self.held = None
            self.current, self.before_link = Sum(self.habits), None
            self.after_link = self.linked = self.over = False
            return
        word = token.word
        kind = "scale" if word.kind == "ordinal" and word.bare else "value"
        plain = token._replace(word=word._replace(kind=kind, bare=False))
        if self.over and self.held is not None and take(self.current, plain, after_link=False):
            divisor = word._replace(kind="fraction", value=sum(self.current.parts, Decimal(0)))
            take(self.held, token._replace(word=divisor), after_link=False)
        self.current, self.before_link = Sum(self.habits), None
        self.after_link = self.linked = self.over = False

    def finish(self) -> Iterator[Number]:
        """Yield what is left."""
        yield from self._release()
        if not self._is_linked_share():
            yield from self.current.numbers()

    def _release(self) -> Iterator[Number]:
        """Yield the number before the current one, together with it if that is a fraction that was linked to it."""
        if self.held is not None:
            if self._is_linked_share():
                include(self.held, self.current)
            yield from self.held.numbers()

    def _is_linked_share(self) -> bool:
        """Whether the current number is a fraction that a word such as `and` links to the one before."""
        return self.held is not None and self.linked and self.current.share

    def _ends_ordinal(self, token: Token) -> bool:
        """Whether a divisor ends an ordinal such as `twenty-firsts`."""
        divisor = abs(token.word.value)
        return (
            bool(self.current.parts)
            and not self.linked
            and (divisor < self.current.room or (divisor >= _HUNDRED and self.current.counts_ones))
        )
