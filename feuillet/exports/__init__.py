"""What the product gives to authors: JSON Schemas for their editors, and files to start from. It
writes nothing.
"""
