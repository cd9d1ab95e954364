"""What is served on this machine answers to its own names alone: a foreign name that points here reads nothing.

Else any site that is open in the browser could have its own name point to this machine, and read the notes as if they
were its own (DNS rebinding).
"""

import ipaddress
from collections.abc import Callable, Iterable
from typing import Any

from kaffegen.mkdocs_plugin.compressed import App

NAMES = ("127.0.0.1", "localhost", "[::1]")


def own_hosts(port: int) -> frozenset[str]:
    """Give what a browser may call this machine's own server, as a `Host` header says it."""
    return frozenset(f"{name}:{port}" for name in NAMES)


def is_local(address: str) -> bool:
    """Tell whether an address is this machine's own."""
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return address == "localhost"


def to_own_name(app: App, port: int) -> App:
    """Give the WSGI application (PEP 3333), which answers 421 to whoever calls it by another name."""
    hosts = own_hosts(port) | (frozenset(NAMES) if port == 80 else frozenset())  # noqa: PLR2004 - the usual one

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ.get("HTTP_HOST", "").casefold() in hosts:
            return app(environ, start_response)
        start_response("421 Misdirected Request", [("Content-Type", "text/plain"), ("Content-Length", "0")])
        return [b""]

    return answer
