"""The board's scripts and styles: where they lie and which version they are."""

from __future__ import annotations

import gzip
import hashlib
import re
from functools import lru_cache
from pathlib import Path

import plotly

#: The charts' library, as the wheel brings it.
PLOTLY = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
FOLDER = Path(__file__).resolve().parent.parent / "ui" / "live"
TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
_NAME = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*\.(js|css)")


def assets_version() -> str:
    """A hash over all files: it stands in their address, so that a browser keeps them until they change."""
    return _hash(tuple((path, path.stat().st_mtime_ns) for path in (*_files(), PLOTLY)))


@lru_cache(maxsize=1)
def packed_library() -> bytes:
    """The charts' library in a third of its size, for browsers that unpack it; packed once, which takes a moment."""
    return gzip.compress(PLOTLY.read_bytes(), compresslevel=6)


def asset(name: str) -> Path | None:
    """The file of that name, directly in the folder, or the charts' library; None for any other name."""
    if name == PLOTLY.name:
        return PLOTLY
    path = FOLDER / name
    return path if _NAME.fullmatch(name) and path.is_file() else None


def _files() -> list[Path]:
    return sorted(path for path in FOLDER.glob("*") if path.suffix in TYPES)


@lru_cache(maxsize=8)
def _hash(files: tuple[tuple[Path, int], ...]) -> str:
    digest = hashlib.sha256()
    for path, _ in files:
        content = path.read_bytes()
        digest.update(f"{path.name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:16]
