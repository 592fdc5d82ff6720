"""Who publishes what a run found, and where."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who answers for published findings.

    Attributes:
        author: the name of the desk or the person.
        url: the page on which the findings are published.
    """

    author: str
    url: str
