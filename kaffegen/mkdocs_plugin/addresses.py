"""Where pages lie, as other pages must write it: the pages of one folder write the same, worked out once."""

from mkdocs.structure.files import File, Files
from mkdocs.utils import get_relative_url


class Addresses:
    """The addresses of one build's pages."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.missing: set[str] = set()  # what was asked for, and is not there
        self._urls: dict[str, str | None] = {}
        self._written: dict[tuple[str, str], str] = {}

    def written_in(self, page: File, src: str) -> str:
        """Give the address of the page with this source path as `page` must write it; empty when there is none."""
        if src not in self._urls:
            file = self._files.get_file_from_path(src)
            self._urls[src] = file.url if file is not None else None
        url = self._urls[src]
        if url is None:
            self.missing.add(src)
            return ""
        folder, _, name = page.url.rstrip("/").rpartition("/")
        if name in ("", ".") or url.startswith(page.url):  # the first page; the page itself, and what lies below it
            return get_relative_url(url, page.url)
        if (folder, src) not in self._written:
            self._written[folder, src] = get_relative_url(url, page.url)
        return self._written[folder, src]
