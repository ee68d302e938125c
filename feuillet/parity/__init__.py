"""Whether every kind, edition and language of a procedure tells the same: looked for in the composed documents."""

from feuillet.parity.matrix import Column, Matrix
from feuillet.parity.proof import Proof, proof, provable

__all__ = ["Column", "Matrix", "Proof", "proof", "provable"]
