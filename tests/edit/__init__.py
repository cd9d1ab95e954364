"""Edits of notes."""
