"""The quoted words stand in the source.

A claim is only as good as its evidence: when the words are not there, the quote was mistyped, or the document is
another one. White space, quotation marks and Unicode normal form may differ; nothing else may.

Holds:
    text: SenseTime raised  “US$600 million” in April.
    quote: raised "US$600 million"

Fails:
    text: SenseTime raised US$600 million in April.
    quote: raised US$600 billion
"""

from claimtest.claim import Claim
from claimtest.finding import Finding


def check(quote: str, claim: Claim) -> Finding | None:
    """Look for the words, and for the passage nearest to them when they are not there."""
    if claim.spans:
        return None
    source = claim.source
    sentence = f"the quoted words are not in {source.path}"
    near = source.passages.nearest(quote)
    if near is None:
        return Finding(sentence, hint="nothing in the document comes near them; is it the right document?")
    words = " ".join(source.text[near.start : near.end].split())
    return Finding(sentence, hint=f'the nearest passage, at {source.locate(near)}, is "{words}"')
