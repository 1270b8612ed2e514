"""Join codes: six signs that are read from a projector and typed on a phone."""

from __future__ import annotations

import re
import secrets
import unicodedata

from playbook.errors import Invalid

#: No 0/O, 1/I/L: a code is read from a projector and typed on a phone.
CODE_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
CODE_LENGTH = 6


def show_code(code: str) -> str:
    """The code as people read it: K4T-9QX."""
    return f"{code[:3]}-{code[3:]}"


def read_code(typed: str) -> str:
    """The code in what a person typed or pasted, a link included. Raises Invalid if there is none."""
    tail = unicodedata.normalize("NFKC", typed).strip().upper().rsplit("CODE=", 1)[-1].rsplit("/JOIN/", 1)[-1]
    code = "".join(c for c in re.split("[&?#]", tail)[0] if c.isalnum())
    if len(code) != CODE_LENGTH or any(c not in CODE_ALPHABET for c in code):
        raise Invalid(
            "A join code has six letters and digits, like K4T-9QX. Check it on the facilitator's screen.",
            field="code",
        )
    return code


def new_code() -> str:
    """A code that nobody can guess in the time a workshop lasts: one of 887 million."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))
