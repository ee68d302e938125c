"""A list of people becomes their documents; no name of theirs is logged, kept, or put into the name
of a file.
"""
