"""`python -m claimtest`, where the command itself is not on the path."""

import sys

from claimtest.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
