"""Titles for Material, whose templates neither escape them nor agree on whether they are escaped."""

from html import unescape

from mkdocs.structure.pages import Page

_SIGNS = str.maketrans({"&": "&amp;", "<": "‹", ">": "›", '"': "”"})


def safe_title(text: str) -> str:
    """Give a title that is text wherever it lands: in an element, an attribute, after `striptags`, in the search."""
    return "".join(c for c in text.translate(_SIGNS) if c.isprintable()) or "–"


def make_safe(page: Page) -> None:
    """Make text of what the head of an own page says: Material puts it into pages as it stands."""
    page.title = safe_title(unescape(str(page.title or "")))
    for name in ("title", "description"):
        if name in page.meta:
            page.meta[name] = safe_title(unescape(str(page.meta[name])))
