"""One module per file format that a run can be written to: `render(result) -> str`.

A module here is an option of pytest's, `--claims-NAME FILE`, and its docstring's first sentence is that option's help.
Nothing else is edited to add one.
"""
