"""Answers of `mkdocs serve` packed on the way: on a telephone in the same house a page is there three times as soon."""

import gzip
from collections.abc import Callable, Iterable
from typing import Any

LEAST = 1024  # bytes: less is not worth it
PACKED = ("text/", "application/javascript", "application/json", "image/svg+xml")
LEVEL = 5
Headers = list[tuple[str, str]]
App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def compressed(app: App) -> App:
    """Give the WSGI application (PEP 3333) with its texts packed for browsers that take them so."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if "gzip" not in environ.get("HTTP_ACCEPT_ENCODING", ""):
            return app(environ, start_response)
        begun: list[tuple[str, Headers]] = []

        def start(status: str, headers: Headers, *_: Any) -> None:
            begun.append((status, headers))

        parts = app(environ, start)
        try:
            body = b"".join(parts)
        finally:
            if hasattr(parts, "close"):
                parts.close()
        status, headers = begun[-1]
        kind = next((value for name, value in headers if name.lower() == "content-type"), "")
        if len(body) >= LEAST and kind.startswith(PACKED):
            body = gzip.compress(body, LEVEL, mtime=0)
            headers = [header for header in headers if header[0].lower() != "content-length"]
            headers += [("Content-Length", str(len(body))), ("Content-Encoding", "gzip"), ("Vary", "Accept-Encoding")]
        start_response(status, headers)
        return [body]

    return answer
