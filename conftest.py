"""What this repository's own test run needs."""

import os

from hypothesis import settings

pytest_plugins = ("pytester",)

# No deadline: the first example of a test may be the one that loads pint or ten years of exchange rates. In CI the
# same examples every time, so that a change is judged by itself; new ones are for people to find.
settings.register_profile("claimtest", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("claimtest")
