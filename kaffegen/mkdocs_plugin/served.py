"""What `mkdocs serve` has beside the site: the desk of its buttons, news of a new build, of midnight, of a commit."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from kaffegen.history.gateway import commits_noted_in
from kaffegen.mkdocs_plugin import theme
from kaffegen.mkdocs_plugin.compressed import App, compressed
from kaffegen.mkdocs_plugin.desk import Desk
from kaffegen.mkdocs_plugin.live_reload import FILE, use_file
from kaffegen.mkdocs_plugin.own_host import is_local, to_own_name
from kaffegen.settings import Settings


def set_up(
    server: LiveReloadServer, app: App, root: Path, settings: Callable[[], Settings], today: Callable[[], dt.date]
) -> None:
    """Let what `app` answers learn of a new build, and of a commit; let it write, on this machine alone."""
    token = ""
    host, port = server.server_address[:2]
    if is_local(str(host)):
        if settings().buttons:
            desk = Desk(root, settings, today, port)
            token, app = desk.token, desk.beside(app)
        app = to_own_name(app, port)
    server.set_app(compressed(app))
    use_file(server, f"{server.mount_path}{theme.FOLDER}/{FILE}", token)
    noted = commits_noted_in(root)
    if noted is not None:
        server.watch(str(noted))
