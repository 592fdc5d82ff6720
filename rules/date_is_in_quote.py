"""The quoted words state the declared date.

The quote is read in the source's language; a date must come out to the precision that is declared. Of a period, the
quote may state the first date and, after it, the last.

Holds:
    quote: Founded in 2014, the company
    date: 2014

Fails:
    quote: Founded in 2014, the company
    date: 2004
"""

from claimtest.claim import Claim
from claimtest.finding import Finding, Holds, Vacuous
from claimtest.period import Period


def check(date: Period, quote: str, claim: Claim) -> Finding | Holds | Vacuous:
    """Compare the declared date with every date that the reader finds in the quote."""
    if not claim.spans:
        return Vacuous("the quoted words are not in the source")
    read = [reading.period for reading in claim.source.read_in(claim.spans) if reading.period is not None]
    if date in read or _is_spanned(date, read):
        return Holds((("declared", str(date)), ("read", " and ".join(dict.fromkeys(map(str, read))))))
    if not read:
        return Finding(f'no date is read in "{quote}"', hint="quote the words that state the date")
    return Finding(f"the quote states {' and '.join(dict.fromkeys(map(str, read)))}, not {date}")


def _is_spanned(date: Period, read: list[Period]) -> bool:
    """Whether a date at which the period starts is followed by one at which it ends."""
    firsts = [place for place, each in enumerate(read) if each.start == date.start]
    return bool(firsts) and any(each.end == date.end for each in read[firsts[0] + 1 :])
