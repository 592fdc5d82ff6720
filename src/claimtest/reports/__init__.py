"""One module per output format, each a function from what was found to text."""
