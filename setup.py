"""What pyproject.toml cannot say: packages found and named side by side, and a build that leaves
nothing behind.
"""

from tempfile import TemporaryDirectory

from setuptools import find_packages, setup

# In the checkout, build/ is for documents, and what an older build left there would travel along.
with TemporaryDirectory() as folder:
    setup(
        packages=[*find_packages(include=["feuillet*"]), "feuillet.templates", "feuillet.styles"],
        options={"build": {"build_base": folder}},
    )
