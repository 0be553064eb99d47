# SPDX-FileCopyrightText: Anslag's contributors
# SPDX-License-Identifier: EUPL-1.2

"""A web server on loopback that shows one folder at a path, under the strict policy that the site promises to bear."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Iterator

POLICY = "default-src 'none'; style-src 'self'; img-src 'self'"


class Handler(SimpleHTTPRequestHandler):
    """Answers from the folder; a missing address gets the site's own 404 page."""

    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".html": "text/html; charset=utf-8",
        ".ics": "text/calendar; charset=utf-8",
        ".svg": "image/svg+xml",
        ".vcf": "text/vcard; charset=utf-8",
        ".webp": "image/webp",
    }

    def translate_path(self, path: str) -> str:
        mount = self.server.mount
        if not path.startswith(mount):
            return str(Path(self.directory) / "nothing-is-here")
        return super().translate_path("/" + path.removeprefix(mount))

    def list_directory(self, path: str) -> None:
        self.send_error(404)

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        missing = Path(self.directory) / "404.html"
        if code != 404 or not missing.is_file():
            super().send_error(code, message, explain)
            return
        body = missing.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Silent: the browser tells what went wrong."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Silent: a browser that closes its page hangs up in the middle of a request."""


@contextmanager
def serving(folder: Path, mount: str = "/") -> Iterator[str]:
    """Shows the folder at `mount`, which begins and ends with a slash; gives the address of its root."""
    with running(folder, Handler, mount) as server:
        yield f"http://127.0.0.1:{server.server_address[1]}{mount}"


@contextmanager
def running(folder: Path, kind: type[Handler], mount: str = "/") -> Iterator[_Server]:
    """A server of a kind, stopped at the end."""

    def handler(*arguments: object) -> Handler:
        return kind(*arguments, directory=str(folder))

    server = _Server(("127.0.0.1", 0), handler)
    server.mount = mount
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
