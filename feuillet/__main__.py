"""`python -m feuillet` is the same command as `feuillet`."""

import sys

from feuillet.cli import main

sys.exit(main())
