"""kaffegen: a personal networking journal, read, checked and shown."""

__version__ = "0.1.0"
