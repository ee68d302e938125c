"""What the command is called in the lines that it shows: as it was started."""

import sys
from pathlib import Path

_START_SCRIPT = "generate.py"
PROGRAM = f"./{_START_SCRIPT}" if Path(sys.argv[0]).name == _START_SCRIPT else "feuillet"
