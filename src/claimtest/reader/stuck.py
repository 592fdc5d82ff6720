"""Decimals that stand behind a mark or the letter of their unit: `145:50 kronor`, `1m85`."""

import re

from claimtest.reader.amounts import Amount
from claimtest.reader.cldr import known_units
from claimtest.reader.measure import Measure
from claimtest.reader.surroundings import Surroundings

_COINS = re.compile(r":(\d{2})(?![\d:])")
_CENTIMETRES = re.compile(r"m(\d{2})(?![\w.,]\d|\w)")


def read_stuck(amount: Amount, around: Surroundings) -> bool:
    """Take in the decimals behind a mark or a letter; answers whether its unit is read with them."""
    if amount.words or not amount.whole:
        return False
    metres = _CENTIMETRES.match(around.folded, amount.end)
    if metres is not None:
        amount.add_decimals(metres[1], metres.end())
        amount.measure, amount.bare = Measure(known_units()["meter"]), False
        return True
    # Without a currency they may be a time.
    coins = _COINS.match(around.folded, amount.end)
    found = around.unit_at(around.skip(coins.end())) if coins is not None else None
    if coins is not None and found is not None and found[1].is_money:
        amount.add_decimals(coins[1], coins.end())
    return False
