"""Words in a table's heading, in the three languages of the app, and what they name."""

from __future__ import annotations

import re
from datetime import tzinfo

from playbook.importers.clock import zone_named

FIELDS = ("at", "audience", "channel", "phase", "sender", "body", "zone")
#: The first field to claim a column keeps it.
HEADINGS: dict[str, str] = {
    "at": r"at|when|time ?stamp|date ?(?:and|&|/)? ?time|zeitpunkt|horodatage|posted(?: at)?|sent(?: at)?|ts|wann|quand"
           r"|datum ?(?:und|/|&)? ?uhrzeit|created(?:[ _]at)?|published(?:[ _]at)?|time|uhrzeit|zeit|heure|date|datum",
    "body": r"body|text|message|words|content|description|what|comment|update|nachricht|inhalt|texte|contenu|wortlaut"
            r"|meldung|beschreibung|what was said|communication|mitteilung|details?|notes?|summary",
    "audience": r"audience|to|an|recipients?|who was told|told|empfänger|zielgruppe|destinataires?|public|à|adressaten",
    "channel": r"channel|via|medium|where|kanal|canal|source|über",
    "phase": r"phase|status|state|stage|statut|état",
    "sender": r"sender|from|author|by|who|owner|absender|von|autor|auteur|expéditeur|wer|qui|par|posted by|sent by",
    "zone": r"time[ _]?zone|tz|zeitzone|zone|fuseau(?: horaire)?|utc[ _]?offset",
}  # fmt: skip
DATES = re.compile(r"date|day|datum|tag|jour", re.IGNORECASE)
TIMES = re.compile(r"time|clock|uhrzeit|zeit|heure", re.IGNORECASE)
_ZONES = re.compile(r"[A-Za-z]+/[A-Za-z_/]+|(?:UTC|GMT) ?[+-]\d{1,2}(?::?\d{2})?|\b[A-Z]{2,5}\b")


def names(field: str, heading: str) -> bool:
    """Whether a heading, less what it adds in brackets and the zone of its clock, is a word for that field."""
    return bool(
        re.fullmatch(
            rf"(?:(?:UTC|GMT|local)[ -])?(?:{HEADINGS[field]})(?: ?[(\[].*| (?:in )?(?:UTC|GMT|CES?T|local)\b.*)?",
            heading.strip()[:100],
            re.IGNORECASE,
        )
    )


def zone_in(heading: str) -> tzinfo | None:
    """The zone that a heading gives for the times under it: "Time (UTC)", "When [Europe/Berlin]"."""
    if heading.strip().isalpha():
        return None
    found = (zone_named(match[0]) for match in _ZONES.finditer(heading[:100]))
    return next((zone for zone in found if zone is not None), None)
