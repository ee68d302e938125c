"""What the typesetting of several languages is built of."""

import re

from feuillet.languages.rules import Replacements

NO_BREAK_SPACE = "\u00a0"
NARROW_NO_BREAK_SPACE = "\u202f"

# Units by their signs; a letter alone is one only where no word begins with it.
_UNIT_SIGNS = (
    r"(?:[GT]/[Ll]|[kmcdµμnp]?g|[kmcdµμn]?m|[mcdµμ]?[Ll]|[mcdk]?m[²³]|kg/m²|ms|min|UI"
    r"|mmHg|mm\sHg|cmH[2₂]O|k?Hz|MHz|k?cal|k?J"
    r"|[mµμ]?Sv|[mc]?Gy|[kMG]?Bq|[mµμn]?mol|mEq|mOsm|[kMmµμ][AVW]|kVp|[kh]?Pa|bpm|dB|ppm)(?![\w’])"
)
# Where a number begins that no name, version or identifier ends with: « B12 » and « 1.0 » are none,
# « 120/80 » are two.
NUMBER_START = r"(?:(?<![\w.,/])|(?<=[\dgLlhj]/))"
_NUMBER_ALONE = rf"{NUMBER_START}(?<![^\W\d_]-)(\d+(?:[.,]\d+)?(?:[-–]\d+(?:[.,]\d+)?)?)"


def build_unit_rules(worded_units: str) -> Replacements:
    """A number and its unit; the space before the unit may stand at the start, behind a number in
    bold.
    """
    unit = f"({_UNIT_SIGNS}|{worded_units})"
    return (
        # « 38,5 °C », but « 90° ».
        (re.compile(r"(\d)\s*°\s*([CF])\b"), rf"\1{NO_BREAK_SPACE}°\2"),
        (re.compile(r"(\d)\s+°(?!\s*[CF]\b)"), r"\1°"),
        (re.compile(rf"{_NUMBER_ALONE}{unit}"), rf"\1{NO_BREAK_SPACE}\2"),
        # « 30 s », but “the 1990s”.
        (re.compile(rf"(\d)\s+({unit}|s(?![\w’]))"), rf"\1{NO_BREAK_SPACE}\2"),
        (re.compile(rf"^\s+{unit}"), rf"{NO_BREAK_SPACE}\1"),
    )


# What stands in a reference.
CITATION_RULES: Replacements = (
    (re.compile(r"\bet\s+al\."), f"et{NO_BREAK_SPACE}al."),
    (re.compile(r"\b((?:pp?|[Aa]rt|[Ff]ig|[Vv]ol|[Cc]hap)\.)\s*(\d)"), rf"\1{NO_BREAK_SPACE}\2"),
)
