"""Drafted claims added to a claim file that a person keeps."""

from claimtest.drafting.blocks import checked, find_block, inserted, unextendable
from claimtest.drafting.drafted import Draft
from claimtest.drafting.writing import claims_text
from claimtest.errors import InputError
from claimtest.yaml_tree import Plain

_MARK = "\ufeff"


def add_claims(text: str, path: str, draft: Draft) -> str:
    """Return a claim file with claims added behind those that it has; every line of it stays as it is.

    Args:
        text: the file's text.
        path: as shown to people.
        draft: the claims to add.

    Raises:
        InputError: the file's claims are not written as lines to which others can be added.
    """
    if not draft.claims:
        return text
    mark, plain = (_MARK, text[1:]) if text.startswith(_MARK) else ("", text)
    block = find_block(plain, "claims")
    if block is None or block.indent is None:
        raise InputError([unextendable(path, "claims")])
    written = claims_text(draft.claims, block.indent, block.dash)
    new = inserted(plain, block.line, "".join(f"\n{claim}\n" for claim in written))
    return mark + checked(plain, new, path, _holds_claims)


def _holds_claims(old: dict[str, Plain], new: dict[str, Plain]) -> bool:
    """Whether a file's old parts are all there, its claims at the start of the new ones."""
    before, after = old.pop("claims", []), new.pop("claims", [])
    return old == new and isinstance(after, list) and after[: len(before)] == before
