"""What a list is asked for with says how its documents are finished and where they go."""

from pathlib import Path

from feuillet.batch.task import ListTask
from tests.small import request

TASK = ListTask(Path(), request(), Path("cache"))
MERGED, ZIPPED = Path("a.pdf"), Path("a.zip")


def test_pages_to_print_have_no_fields() -> None:
    """Whatever else is asked for: a merged file is finished."""
    finishes = [
        each.finish
        for each in (
            TASK,
            TASK._replace(records=True),
            TASK._replace(merged=MERGED, records=True),
        )
    ]
    assert finishes == ["screen", "both", "flat"]


def test_a_rehearsal_goes_nowhere() -> None:
    """Into one file, or else into the folder of the request."""
    places = [
        each.destination
        for each in (
            TASK,
            TASK._replace(merged=MERGED),
            TASK._replace(zipped=ZIPPED),
            TASK._replace(zipped=ZIPPED, dry=True),
        )
    ]
    assert places == [TASK.request.output, MERGED, ZIPPED, None]
