"""The script by which a page learns of a new build, as a file: the policy lets none run that stands in a page."""

from mkdocs.livereload import LiveReloadServer

FILE = "live.js"


def use_file(server: LiveReloadServer, address: str, token: str = "") -> None:
    """Let the server put a link to the script into pages, in place of MkDocs' own script; it has no hook for it.

    `token` is what the buttons of a page show to the desk; a page that is built never has it.
    """
    if not hasattr(server, "_inject_js_into_html"):
        return  # another version of MkDocs: its script stands still, and one reloads by hand

    shown = f' data-token="{token}"' if token else ""

    def inject(content: bytes, epoch: float) -> bytes:
        before, end, after = content.rpartition(b"</body>")
        script = f'<script src="{address}" data-epoch="{epoch}"{shown}></script>'.encode()
        return before + script + end + after if end else content + script

    server._inject_js_into_html = inject  # type: ignore[method-assign]
