"""Kinds of mistakes, one module for each sort of figure; adding one is adding a function that `kind` marks."""
