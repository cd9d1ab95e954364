"""Titles for Material, whose templates neither escape them nor agree on whether they are escaped."""

_SIGNS = str.maketrans({"&": "&amp;", "<": "‹", ">": "›", '"': "”"})


def safe_title(text: str) -> str:
    """Give a title that is text wherever it lands: in an element, an attribute, after `striptags`, in the search."""
    return "".join(c for c in text.translate(_SIGNS) if c.isprintable()) or "–"
