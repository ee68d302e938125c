"""Properties of CSS that change nothing of a drawing: whatever they say, or where they say this."""

import re
from collections.abc import Iterable, Mapping

# Programs' own; hints for speed; what lays out web pages; the ground and the colours of filters.
IDLE_PROPERTIES = re.compile(
    r"-(?:inkscape|moz|ms|o|khtml|adobe|ai|sketch)-.*|cursor|pointer-events|z-index|position|float"
    r"|(?:shape|text|color|image)-rendering|enable-background|color-profile|isolation|knockout"
    r"|color-interpolation-filters|flood-(?:color|opacity)|lighting-color|solid-(?:color|opacity)"
    r"|user-select|touch-action|will-change|transition(?:-.*)?|line-height|block-progression"
    r"|shape-(?:padding|margin)|text-align(?:-.*)?|text-indent|unicode-bidi|kerning|quotes|hyphens"
    r"|glyph-orientation-.*|stroke-align(?:ment)?|vertical-align|(?:margin|padding)(?:-.*)?"
    r"|(?:max|min)-(?:width|height)|box-sizing|font-synthesis.*|font-optical-sizing|text-overflow"
    r"|font-language-override|white-space-collapse|speak(?:-.*)?"
    r"|(?:-webkit-)?(?:tap-highlight-color|font-smoothing|text-size-adjust|print-color-adjust)"
    r"|-webkit-user-select"
)


def _compile_patterns(values: Iterable[tuple[str, str]]) -> Mapping[str, re.Pattern[str]]:
    return {name: re.compile(value) for names, value in values for name in names.split()}


NEUTRAL_VALUES = _compile_patterns((
    ("filter backdrop-filter -webkit-filter mask-image -webkit-mask mask-border", "none"),
    ("clip", "auto"),
    ("animation animation-name perspective rotate scale translate offset-path", "none"),
    ("outline outline-style border box-shadow background-image", "none|0"),
    ("background", "none|transparent"),
    ("marker marker-start marker-mid marker-end vector-effect", "none"),
    ("mix-blend-mode", "normal"),
    ("color-interpolation", "auto|srgb"),
    ("color-scheme", "normal|light|only light|light only"),
    ("transform-box", "view-box"),
    ("transform-origin", r"(?:0(?:px|%)?|left|top)(?:[ ,]+(?:0(?:px|%)?|left|top))?"),
    ("transform-style", "flat"),
    ("content-visibility contain", "visible|none|auto"),
    ("all", "revert"),
))  # fmt: skip
# The same, looked at only where letters are drawn.
NEUTRAL_TEXT_VALUES = _compile_patterns((
    ("text-decoration text-decoration-line text-shadow text-transform text-emphasis", "none"),
    ("text-decoration-color text-decoration-style text-decoration-thickness font-palette", ".*"),
    ("text-emphasis-style", "none"),
    ("text-orientation", "mixed"),
    ("word-spacing", "normal|0(?:[a-z]+)?"),
    ("baseline-shift", "baseline|0(?:[a-z]+|%)?"),
    ("dominant-baseline alignment-baseline", "auto|alphabetic|baseline|use-script|no-change"),
    ("writing-mode", "lr|lr-tb|horizontal-tb"),
    ("font-variant font-variant-caps font-variant-position font-variant-numeric", "normal"),
    ("font-variant-ligatures font-variant-east-asian font-variant-alternates", "normal"),
    ("font-variant-emoji font-feature-settings font-variation-settings font-stretch", "normal"),
    ("font-width", "normal"),
    ("font-kerning", "auto|normal"),
    ("font-size-adjust shape-inside shape-subtract", "none"),
    ("inline-size", "auto|0(?:px)?"),
    ("white-space", "normal|nowrap|pre"),
    # Where its parts can be read, nothing is left of it.
    ("font", ""),
))  # fmt: skip
