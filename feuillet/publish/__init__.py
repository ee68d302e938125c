"""Files that appear whole or not at all, the manifest that lists them, and what is remembered
between two builds.
"""
