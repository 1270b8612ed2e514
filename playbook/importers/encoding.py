"""Bytes as text, whatever wrote them: a browser, a spreadsheet, an old Windows program."""

from __future__ import annotations

import codecs
import re

from playbook.errors import Unreadable

#: The longer mark first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 4096


def decoded(data: bytes) -> str:
    """The text of a file with `\\n` at line ends and without byte order mark.

    UTF-8, or UTF-16 and UTF-32 with a mark, UTF-16 without one, else Windows-1252, in which every Western
    text has some reading. Raises `Unreadable` for what is not text.
    """
    text = _decoded(data)
    sample = text[:_SAMPLE]
    if "\x00" in text or len(_BINARY.findall(sample)) > len(sample) // 100:
        raise Unreadable(
            "This is not text, nor any other record the app can read. Check that it is the right file.",
            field="file",
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding).removeprefix("\ufeff")
            except UnicodeError as error:
                raise Unreadable(
                    "The file breaks off or is damaged. Save it again, as UTF-8 if there is a choice.", field="file"
                ) from error
    for encoding in _guesses(data):
        try:
            return data.decode(encoding)
        except UnicodeError:
            continue
    # Five bytes have no sign in Windows-1252; they become the replacement sign, the words around them stay.
    return data.decode("cp1252", "replace")


def _guesses(data: bytes) -> list[str]:
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > len(sample) // 8 and odd > 4 * even:
        return ["utf-16-le"]
    if even > len(sample) // 8 and even > 4 * odd:
        return ["utf-16-be"]
    return ["utf-8"]
