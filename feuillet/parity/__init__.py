"""Whether every kind, edition and language of a procedure tells the same: looked for in the
composed documents.
"""

from feuillet.parity.comparison import Comparison, compare_documents, list_issued_procedures
from feuillet.parity.matrix import MatrixColumn, ParityMatrix

__all__ = [
    "Comparison",
    "MatrixColumn",
    "ParityMatrix",
    "compare_documents",
    "list_issued_procedures",
]
