"""The warning that a finding becomes where its rule's severity is `warning`."""


class ClaimWarning(UserWarning):
    """A finding that does not fail its test; `-W error` promotes it."""
