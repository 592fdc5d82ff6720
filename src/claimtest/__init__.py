"""A test suite for the figures in documents."""
