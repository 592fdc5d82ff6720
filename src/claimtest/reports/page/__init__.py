"""The page for people: what its text, its tables and its drawings are made of."""
