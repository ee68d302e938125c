# `make` does everything: set-up where it is missing, then every brochure into build/.
# PYTHON=/path/to/python chooses the Python that .venv is made with.

python = .venv/bin/python
# A file's tests share what they lay out. In the order of the files, those that take longest are not left for last.
parallel = --numprocesses auto --dist loadfile --no-loadscope-reorder

.PHONY: bench build ready ready-dev test check proofs golden pictures reference messages lock packaged clean help

build: ready  ## make what is missing on this machine, then every brochure into build/
	@$(python) generate.py build

ready:
	@sh setup/prepare.sh

ready-dev:
	@sh setup/prepare.sh --dev

test: check  ## everything that must hold before a change is shared: check, then the tests
	@$(python) -m pytest $(parallel)

check: ready-dev  ## style, types, import layers and the content, without rendering; every document tells the same
	@$(python) -m ruff check --quiet
	@$(python) -m mypy
	@.venv/bin/lint-imports --no-logo
	@$(python) generate.py check
	@$(python) generate.py parity

proofs: ready-dev  ## the slow proofs, over every organisation
	@$(python) -m pytest -m all_brands $(parallel)

bench: ready-dev  ## this product beside its peers, as one table of ratios; BENCH="--parts ab" measures less
	@$(python) -m bench $(BENCH)

golden: ready-dev  ## accept the documents as they are now: look at the difference before you commit it
	@$(python) -m pytest --quiet --update-golden

pictures: build  ## draw the pictures of the README from the documents in build/
	@$(python) docs/pictures.py

reference: ready-dev  ## write docs/templates.md anew: what a template may use
	@$(python) docs/template_reference.py

messages: ready-dev  ## bring the catalogues of messages up to the code, and compile them; it says how many lack a translation
	@$(python) -m setup.messages

lock: ready-dev  ## write the lock files from pyproject.toml; delete them first to renew every version
	@$(compile) --output-file requirements.txt --extra lists pyproject.toml
	@$(compile) --output-file requirements-dev.txt --extra lists --extra dev --constraint requirements.txt pyproject.toml

# No option of this machine's pip, and so no index address, gets into the files. Left out is pip alone: setuptools makes the wheel that
# the tests install.
compile = CUSTOM_COMPILE_COMMAND="make lock" $(python) -m piptools compile --quiet --strip-extras --no-emit-options \
	--annotation-style line --unsafe-package pip

packaged: ready-dev  ## write anew which font families PyPI has: the package fontpkg asks its catalogue
	@$(python) -m pip install --quiet fontpkg
	@$(python) -m fontpkg search > $(families).answer
	@head -n 1 $(families) > $(families).new
	@sed -nE 's/^([a-z0-9-]+) +(OFL|Apache|UFL|Ubuntu).*/\1/p' $(families).answer >> $(families).new
	@mv $(families).new $(families)
	@rm $(families).answer

families = feuillet/families/packaged.txt

clean:  ## remove what was made; .venv stays
	rm -rf build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

help:  ## this list
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1\t/p' Makefile | expand -t 10
