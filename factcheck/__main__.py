"""The command ``factcheck``, also as ``python -m factcheck``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from factcheck.cli.run import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks (``arguments``, or the process's own), and answer with the exit status."""
    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
