"""Claim files from documents: every figure with a quote, and guesses at what it is about for a person to decide."""

from claimtest.drafting.drafted import Additions, Draft, DraftedClaim
from claimtest.drafting.drafter import draft_claims
from claimtest.drafting.listing_names import add_names, names_text
from claimtest.drafting.unclaimed_source import read_source
from claimtest.drafting.updating import add_claims
from claimtest.drafting.writing import Header, claim_file

__all__ = [
    "Additions",
    "Draft",
    "DraftedClaim",
    "Header",
    "add_claims",
    "add_names",
    "claim_file",
    "draft_claims",
    "names_text",
    "read_source",
]
