"""Pictures where people look rather than read: data in, SVG out; words and addresses come from the pages."""

from kaffegen.pictures.picture import Cell, LegendEntry, Picture, Said, Table

__all__ = ["Cell", "LegendEntry", "Picture", "Said", "Table"]
