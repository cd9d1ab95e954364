"""Formats of other programs: text in, text out."""
