"""What this repository's own test run needs."""
