"""Which mistakes there are to make in a suite."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from claimtest.mutate.anchors import printed_figures
from claimtest.mutate.printed import Printed
from claimtest.mutate.slip import Kind, Slip
from claimtest.suite import Suite


class Change(NamedTuple):
    """A mistake to make."""

    kind: Kind
    printed: Printed
    slip: Slip


def changes(suite: Suite, files: Collection[str], kinds: Collection[Kind]) -> Iterator[Change]:
    """Return every mistake that the figures of some documents give room for, in the order of their texts.

    Where two kinds lead to the same mistake, it is the first one's.

    Args:
        suite: the suite.
        files: the claim files whose documents are meant.
        kinds: the kinds of mistakes.
    """
    for source in suite.sources:
        for printed in printed_figures(suite, source) if source.file in files else ():
            made = {printed.meaning}
            for kind in kinds:
                for slip in kind.make(printed):
                    if slip.meaning not in made:
                        made.add(slip.meaning)
                        yield Change(kind, printed, slip)
