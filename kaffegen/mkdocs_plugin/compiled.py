"""Templates as they were compiled the last time: to compile them takes longer than to fill them for the first page.

What is kept runs as it is, so it is only believed under the user's own seal, and only of this very kaffegen and Jinja.
"""

from base64 import b64decode, b64encode
from hashlib import blake2b
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from kaffegen.sealed import keep, kept, shelf

SHELF = "templates"


class Compiled(BytecodeCache):
    """The templates that one environment has compiled; environments that compile otherwise have other names."""

    def __init__(self, root: Path, environment: str, installed: str) -> None:
        """Open what is kept beside the journal in `root`; `installed` is what `as_installed` gives."""
        self._shelf = shelf(root, SHELF)
        self._name = blake2b(f"{environment}\n{installed}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
        self._templates: dict[str, str] = (kept(self._shelf, self._name) if self._shelf else None) or {}
        self._has_more = False

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill the bucket with what is kept of the same source."""
        if bucket.key in self._templates:
            bucket.bytecode_from_string(b64decode(self._templates[bucket.key]))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember what was compiled until it is kept."""
        self._templates[bucket.key] = b64encode(bucket.bytecode_to_string()).decode()
        self._has_more = True

    def keep(self) -> None:
        """Keep what was compiled since the last time."""
        if self._shelf is not None and self._has_more:
            self._has_more = False
            keep(self._shelf, self._name, dict(self._templates))
