"""What this repository's own test run needs."""

from hypothesis import settings

pytest_plugins = ("pytester",)

# The first example of a test may be the one that loads pint or ten years of exchange rates.
settings.register_profile("claimtest", deadline=None)
settings.load_profile("claimtest")
