"""Affine transformations of a plane."""

import math
from typing import NamedTuple

Point = tuple[float, float]
# Below, an area counts as none.
_NO_AREA = 1e-12


class Matrix(NamedTuple):
    """Takes (x, y) to (ax + cy + e, bx + dy + f)."""

    a: float = 1
    b: float = 0
    c: float = 0
    d: float = 1
    e: float = 0
    f: float = 0

    def __matmul__(self, inner: "Matrix") -> "Matrix":
        """The inner one first."""
        a, b, c, d, e, f = inner
        return Matrix(
            self.a * a + self.c * b,
            self.b * a + self.d * b,
            self.a * c + self.c * d,
            self.b * c + self.d * d,
            *self.put((e, f)),
        )

    def put(self, point: Point) -> Point:
        x, y = point
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    @property
    def area(self) -> float:
        """Of what was a square of one; below 0 where it is turned over, 0 where nothing is left."""
        size = self.a * self.d - self.b * self.c
        return 0 if abs(size) < _NO_AREA else size

    @property
    def inverse(self) -> "Matrix":
        a, b, c, d, e, f = self
        back = Matrix(d / self.area, -b / self.area, -c / self.area, a / self.area)
        x, y = back.put((e, f))
        return back._replace(e=-x, f=-y)

    @property
    def scale(self) -> float | None:
        """How much longer everything gets; None where that depends on the direction."""
        across, up = math.hypot(self.a, self.b), math.hypot(self.c, self.d)
        right_angled = abs(self.a * self.c + self.b * self.d) <= 1e-6 * across * up
        return across if right_angled and math.isclose(across, up, rel_tol=1e-4) else None


def build_translation(x: float, y: float) -> Matrix:
    return Matrix(e=x, f=y)


def build_scaling(x: float, y: float) -> Matrix:
    return Matrix(a=x, d=y)


def build_rotation(angle: float) -> Matrix:
    """By an angle in degrees."""
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return Matrix(cos, sin, -sin, cos)


def build_skew(across: float, up: float) -> Matrix:
    """By angles in degrees."""
    return Matrix(b=math.tan(math.radians(up)), c=math.tan(math.radians(across)))
