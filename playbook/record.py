"""The record of an incident as plain values: what importers read and what the analysis works on.

Instants are aware datetimes in UTC, durations are minutes as floats.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Phase(StrEnum):
    """Where the incident stood when a message went out; the words of status pages."""

    INVESTIGATING = "investigating"
    IDENTIFIED = "identified"
    MONITORING = "monitoring"
    RESOLVED = "resolved"
    POSTMORTEM = "postmortem"
    UPDATE = "update"
    SCHEDULED = "scheduled"
    IN_PROGRESS = "in_progress"
    VERIFYING = "verifying"
    COMPLETED = "completed"


#: Phases of an incident in the order a person expects to choose from.
INCIDENT_PHASES = (
    Phase.INVESTIGATING,
    Phase.IDENTIFIED,
    Phase.UPDATE,
    Phase.MONITORING,
    Phase.RESOLVED,
    Phase.POSTMORTEM,
)


class Channel(StrEnum):
    """Channels with a name of their own; a record may carry any other text as well."""

    STATUS_PAGE = "status_page"
    EMAIL = "email"
    SUPPORT = "support"
    SOCIAL = "social"
    CHAT = "chat"
    PHONE = "phone"
    IN_APP = "in_app"
    MEETING = "meeting"


class Audience(StrEnum):
    """Who is spoken to. Customers are split in strategic ones and all others."""

    CUSTOMERS = "customers"
    STRATEGIC = "strategic"
    EMPLOYEES = "employees"
    EXECUTIVES = "executives"
    PARTNERS = "partners"


#: Audiences outside the company that pay: the gaps customers lived through.
CUSTOMER_AUDIENCES = frozenset({Audience.CUSTOMERS, Audience.STRATEGIC})


class Severity(StrEnum):
    """Five steps, from hardly noticed to the business at a stand-still."""

    NEGLIGIBLE = "negligible"
    MINIMAL = "minimal"
    SIGNIFICANT = "significant"
    SERIOUS = "serious"
    SEVERE = "severe"


@dataclass(frozen=True, slots=True)
class Communication:
    """One message somebody was told. `happened_at` is the instant it speaks for (what the reader
    is shown), `published_at` when it really went out if that is known to differ."""

    id: str
    happened_at: datetime
    body: str = ""
    channel: str = Channel.STATUS_PAGE
    audience: str = Audience.CUSTOMERS
    phase: str = Phase.UPDATE
    sender: str = ""
    published_at: datetime | None = None
    #: The instant for which the source itself says the next update was announced, if it does.
    announced_at: datetime | None = None
    #: True when the source says that it stood on the page only: nobody was notified.
    page_only: bool = False
    #: Line or row of the source it was read from, counted from 1, where a person could look it up.
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One incident with everything that was said about it, in source order.

    `started_at` is the best known start; `start_known` is False when it is only the first post, as
    status pages give it: then nothing may be measured from it.
    """

    id: str
    title: str
    communications: tuple[Communication, ...] = ()
    started_at: datetime | None = None
    start_known: bool = False
    resolved_at: datetime | None = None
    impact: str = ""
    maintenance: bool = False
    #: IANA name of the zone the source itself says it speaks in, if it does: that of a clock time in its words.
    zone: str | None = None
    #: Sentences about what the source left open or contradicts, as (msgid, params).
    notices: tuple[tuple[str, dict[str, object]], ...] = field(default=())
