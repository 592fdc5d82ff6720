"""The page on mutation lists the kinds of mistakes that there are."""

from collections.abc import Callable

from claimtest.mutate.slip import kinds


def test_every_kind_is_described_in_its_own_words(table: Callable[[str, str], list[list[str]]]) -> None:
    rows = table("mutation.md", "## The kinds of mistakes")

    assert rows == [[name, kinds()[name].summary] for name in sorted(kinds())]
