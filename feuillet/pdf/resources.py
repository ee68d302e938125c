"""Where a file keeps what its pages call: resources, and the forms that runs are cut into."""

import re
from collections.abc import Iterator

from pikepdf import Dictionary, Object, Pdf

RUN_NAME = re.compile(r"/Run\d+")


def iterate_resources(pdf: Pdf) -> Iterator[Object]:
    """The resources of the pages, and of the forms that they call."""
    for page in pdf.pages:
        yield page.Resources
        for called in page.Resources.get("/XObject", Dictionary()).values():
            if "/Resources" in called:
                yield called.Resources


def find_run_forms(resources: Object) -> dict[str, Object]:
    return {
        name: form
        for name, form in resources.get("/XObject", Dictionary()).items()
        if RUN_NAME.fullmatch(name)
    }
