"""Mutation: mistakes that newsrooms make are injected into the documents, to see which of them the rules catch."""
