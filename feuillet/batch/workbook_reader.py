"""A workbook opened without its charts: no cell is on them, and they break easily."""

import io
from typing import TYPE_CHECKING

from openpyxl.chartsheet import Chartsheet
from openpyxl.reader.excel import ExcelReader

if TYPE_CHECKING:
    from openpyxl.packaging.relationship import Relationship
    from openpyxl.packaging.workbook import ChildSheet
    from openpyxl.workbook import Workbook


class _CellReader(ExcelReader):  # type: ignore[misc]
    """Reads sheets of cells alone; openpyxl tells no types."""

    def read_chartsheet(self, sheet: "ChildSheet", rel: "Relationship") -> None:  # noqa: ARG002
        """Keep its place among the sheets, by which others are named."""
        chart = Chartsheet()
        chart._parent, chart.title = self.wb, sheet.name  # noqa: SLF001  (as the reader does)
        self.wb._add_sheet(chart)  # noqa: SLF001


def open_without_charts(data: bytes, *, results: bool) -> "Workbook":
    """With the results of its formulas, or with the formulas."""
    reader = _CellReader(io.BytesIO(data), read_only=True, data_only=results, keep_links=False)
    reader.read()
    return reader.wb
