"""What the command is called in the lines that it shows: as it was started."""

import sys
from pathlib import Path

FRONT_DOOR = "generate.py"
PROGRAM = f"./{FRONT_DOOR}" if Path(sys.argv[0]).name == FRONT_DOOR else "feuillet"
