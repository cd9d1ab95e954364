"""The desk behind the buttons of `mkdocs serve`: it takes an act from the page, and writes it into the note.

It answers only on this machine, to the page that it gave its token, and does only what the buttons do: no other site
that is open in the browser can reach it (no cross-site request, no DNS rebinding).
"""

import datetime as dt
import json
import secrets
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from kaffegen.acts.carried_out import carried_out
from kaffegen.acts.pressed import Press, pressed
from kaffegen.edit import undo
from kaffegen.languages import language
from kaffegen.mkdocs_plugin.compressed import App
from kaffegen.mkdocs_plugin.own_host import is_local, own_hosts
from kaffegen.pipeline import look
from kaffegen.problems import KaffegenError
from kaffegen.refusal import refusal
from kaffegen.settings import Settings

PATH = "/kaffegen/act"
LARGEST = 4096  # bytes of a request


class Desk:
    """Takes acts, for one run of `mkdocs serve`."""

    def __init__(self, root: Path, settings: Callable[[], Settings], today: Callable[[], dt.date], port: int) -> None:
        self._root, self._settings, self._today = root, settings, today
        self._hosts = own_hosts(port)
        self.token = secrets.token_urlsafe(24)

    def beside(self, app: App) -> App:
        """Give the WSGI application (PEP 3333) with the desk at its address, and all else as it was."""

        def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
            if environ.get("PATH_INFO") != PATH:
                return app(environ, start_response)
            status, told = self._answer(environ)
            body = json.dumps(told, ensure_ascii=False).encode()
            headers = [("Content-Type", "application/json; charset=utf-8"), ("Content-Length", str(len(body)))]
            start_response(status, [*headers, ("Cache-Control", "no-store")])
            return [body]

        return answer

    def _answer(self, environ: dict[str, Any]) -> tuple[str, dict[str, str]]:
        if environ.get("REQUEST_METHOD") != "POST":
            return "405 Method Not Allowed", {}
        if not self._is_ours(environ):
            return "403 Forbidden", {}
        asked = _asked(environ)
        if asked is None:
            return "400 Bad Request", {}
        spoken = language(self._settings().language)
        try:
            return "200 OK", {"said": self._do(asked)}
        except KaffegenError as error:
            return "409 Conflict", {"why": refusal(error, spoken)}

    def _is_ours(self, environ: dict[str, Any]) -> bool:
        """Tell whether it comes from a page of this run, on this machine."""
        host = environ.get("HTTP_HOST", "")
        return (
            is_local(environ.get("REMOTE_ADDR", ""))
            and host in self._hosts
            and environ.get("HTTP_ORIGIN", "") == f"http://{host}"
            and environ.get("CONTENT_TYPE", "").partition(";")[0] == "application/json"
            and secrets.compare_digest(environ.get("HTTP_X_KAFFEGEN_TOKEN", "").encode(), self.token.encode())
        )

    def _do(self, asked: dict[str, str]) -> str:
        """Carry an act out and say what was done; raise KaffegenError when it cannot be."""
        settings = self._settings()
        if asked["button"] == "undo":
            return language(settings.language).say("desk.undone", said=undo(self._root, settings).what)
        outlook = look(self._root, self._today(), settings)
        action = next((action for action in outlook.actions if action.id == asked["action"]), None)
        if action is None:
            raise KaffegenError("desk.gone", language=settings.language)
        act = pressed(outlook, action, Press(asked["button"], asked["text"]), language(settings.language))
        carried_out(self._root, settings, act)
        return f"{act.said} · {act.after}" if act.after else act.said


def _asked(environ: dict[str, Any]) -> dict[str, str] | None:
    """Give what is asked for: `button`, `action`, `text`; None for anything else."""
    length = environ.get("CONTENT_LENGTH", "")
    if not length.isascii() or not length.isdecimal() or int(length) > LARGEST:
        return None
    try:
        asked = json.loads(environ["wsgi.input"].read(int(length)))
    except (ValueError, RecursionError):  # RecursionError: brackets in brackets, as deep as a request may be
        return None
    names = ("button", "action", "text")
    if not isinstance(asked, dict) or not all(_is_text(asked.get(name, "")) for name in names):
        return None
    return {name: asked.get(name, "") for name in names}


def _is_text(value: Any) -> bool:
    """Tell whether it is a text that a file can hold: half of a pair of surrogates is none."""
    return isinstance(value, str) and not any("\ud800" <= character <= "\udfff" for character in value)
