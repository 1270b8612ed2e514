"""ZIP archives that a stranger made: opened without being unpacked, and never larger than they may be."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, BinaryIO

from playbook.errors import Unreadable

#: Most that an archive may hold unpacked, in bytes.
MAX_UNPACKED = 2_000_000_000
#: Beyond this much unpacked, an archive that shrinks further than the ratio is a bomb: chats shrink tenfold.
_LARGE, _RATIO = 400_000_000, 100
_MAX_MEMBERS = 200_000
#: Largest table of contents, in bytes: some 100 per member.
_MAX_DIRECTORY = 40_000_000
_END = b"PK\x05\x06"
_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError,
    ValueError, struct.error, KeyError, OverflowError, IndexError, AttributeError, TypeError,
)  # fmt: skip

#: The same while a member is read, less what a mistake of ours would raise.
_CUT_OFF = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, struct.error)


class Archive:
    """The members of a ZIP file by name. Raises `Unreadable` for one that is damaged, locked with a password,
    too large unpacked, or whose names point outside it."""

    def __init__(self, file: BinaryIO) -> None:
        try:
            self._check_directory(file)
            file.seek(0)
            self._zip = zipfile.ZipFile(file)
            members = self._zip.infolist()
        except _BROKEN as error:
            raise _damaged() from error
        self.sizes = {member.filename: member.file_size for member in members if not member.filename.endswith("/")}
        unpacked = sum(member.file_size for member in members)
        packed = sum(member.compress_size for member in members)
        if len(members) > _MAX_MEMBERS or unpacked > MAX_UNPACKED or (unpacked > _LARGE and unpacked > _RATIO * packed):
            raise _too_large()
        if any(_outside(member.filename) for member in members):
            raise Unreadable(
                "The archive holds names that point outside it, so it is not opened. "
                "Export it again from the program it came from.",
                field="file",
            )
        if any(member.flag_bits & 1 for member in members):
            raise Unreadable("The archive is locked with a password. Unlock it and try again.", field="file")
        if any(member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for member in members):
            raise Unreadable(
                "The archive is packed in a way the app does not read. Pack it as an ordinary ZIP.", field="file"
            )

    @staticmethod
    def _check_directory(file: BinaryIO) -> None:
        """Refuse an endless table of contents before it is read into memory."""
        size = file.seek(0, 2)
        file.seek(max(0, size - 66_000))
        tail = file.read()
        end = tail.rfind(_END)
        if end < 0:
            raise zipfile.BadZipFile
        if int.from_bytes(tail[end + 12 : end + 16], "little") > _MAX_DIRECTORY:
            raise _too_large()

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """A member as a stream. What goes wrong while it is read is `Unreadable` as well."""
        try:
            stream = self._zip.open(name)
        except _BROKEN as error:
            raise _damaged() from error
        try:
            with stream:
                yield stream
        except _CUT_OFF as error:
            raise _damaged() from error

    def read(self, name: str, *, limit: int) -> bytes:
        """A whole member of at most `limit` bytes."""
        if self.sizes[name] > limit:
            raise _too_large()
        with self.open(name) as stream:
            # A header that lies about the size is believed no further than that.
            return stream.read(limit + 1)[:limit]


def _outside(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or name[1:2] == ":"


def _damaged() -> Unreadable:
    return Unreadable("The archive breaks off or is damaged. Download it again and choose the new one.", field="file")


def _too_large() -> Unreadable:
    return Unreadable(
        "The archive holds more, unpacked, than the app reads. Export a shorter time and try again.", field="file"
    )
