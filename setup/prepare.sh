#!/bin/sh
# Finds a Python that is new enough and lets it do the rest. PYTHON=… chooses another.
set -eu
cd "$(dirname "$0")/.."

for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        exec "$name" -m setup.prepare "$@"
    fi
done

echo "No Python 3.11 or newer was found (looked for: ${PYTHON:-python3, python3.14 … python3.11})." >&2
echo "Install one, for example python3.12, then run make again; or name it: make PYTHON=/path/to/python3.12" >&2
exit 1
