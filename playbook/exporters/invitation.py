"""The invitation to a workshop: words to copy, and a calendar entry (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from playbook.errors import Invalid
from playbook.i18n import translator
from playbook.play import Play

#: A yearly change of clocks lies within this distance of any meeting, on both sides.
_AROUND = timedelta(days=400)


def invitation_subject(play: Play, *, title: str) -> str:
    """The subject line, in one line whatever the title holds."""
    return play.invitation.subject.format(title=" ".join(title.split()))


def invitation_text(
    play: Play, *, title: str, team: str, when: str, minutes: int, link: str, code: str, facilitator: str
) -> str:
    """The words to copy into a mail. `when` is already written for people, with its zone.

    A line whose fact is not known yet (an empty text) is left out.
    """
    facts = {
        "title": title,
        "team": team,
        "when": when,
        "minutes": str(minutes),
        "link": link,
        "code": code,
        "facilitator": facilitator,
    }
    tidy = {name: " ".join(fact.split()) for name, fact in facts.items()}
    absent = [f"{{{name}}}" for name, fact in tidy.items() if not fact]
    lines = [
        line.format(**tidy)
        for line in play.invitation.body.splitlines()
        if not any(placeholder in line for placeholder in absent)
    ]
    return "\n".join(lines).strip() + "\n"


def invitation_ics(
    play: Play,
    *,
    title: str,
    team: str,
    starts_at: datetime,
    zone: str,
    minutes: int = 60,
    link: str,
    code: str,
    facilitator: str,
    uid: str,
) -> bytes:
    """A calendar file with one event in the workshop's time zone.

    `starts_at` is an aware instant (ValueError if not), `zone` an IANA name, `minutes` how long the people
    meet. `uid` must stay the same for one workshop: sending again then moves the entry instead of doubling
    it. Raises Invalid for an unknown zone.
    """
    if starts_at.tzinfo is None:
        raise ValueError("starts_at needs a time zone")
    try:
        local_zone = ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as error:  # unknown, empty or a folder of names
        raise Invalid("There is no time zone of this name. Choose one from the list.", field="time_zone") from error
    starts_at = starts_at.astimezone(UTC)
    start = starts_at.astimezone(local_zone)
    end = (starts_at + timedelta(minutes=minutes)).astimezone(local_zone)

    calendar = Calendar()
    calendar.add("prodid", f"-//Playbook//Incident Response Communications//{play.lang.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    # A local time that comes twice means its first turn in iCalendar: the second can only be said in UTC.
    if zone == "UTC" or start.fold or end.fold:
        start, end = start.astimezone(UTC), end.astimezone(UTC)
    else:
        calendar.add_component(vtimezone(zone, start))

    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime.now(UTC).replace(microsecond=0))
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", invitation_subject(play, title=title))
    event.add(
        "description",
        invitation_text(
            play,
            title=title,
            team=team,
            when=translator(play.lang).moment(starts_at, zone),
            minutes=minutes,
            link=link,
            code=code,
            facilitator=facilitator,
        ),
    )
    if link:
        event.add("url", link)
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def vtimezone(zone: str, moment: datetime) -> Timezone:
    """The VTIMEZONE around one moment.

    icalendar's own generator dates the change to summer time an hour late and lists seventy years.
    """
    local_zone = ZoneInfo(zone)
    first = (moment - _AROUND).astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    timezone = Timezone()
    timezone.add("tzid", zone)
    offset = first.astimezone(local_zone).utcoffset() or timedelta()
    timezone.add_component(_observance(first.astimezone(local_zone), offset))
    for change in _changes(local_zone, first, first + 2 * _AROUND):
        timezone.add_component(_observance(change.astimezone(local_zone), offset))
        offset = change.astimezone(local_zone).utcoffset() or timedelta()
    return timezone


def _observance(onset: datetime, offset_from: timedelta) -> TimezoneStandard | TimezoneDaylight:
    """What holds from `onset` on; its date is written in the local time that held until then."""
    observance = TimezoneDaylight() if onset.dst() else TimezoneStandard()
    observance.add("dtstart", (onset.astimezone(UTC) + offset_from).replace(tzinfo=None))
    observance.add("tzoffsetfrom", offset_from)
    observance.add("tzoffsetto", onset.utcoffset() or timedelta())
    observance.add("tzname", onset.tzname() or "")
    return observance


def _changes(local_zone: ZoneInfo, first: datetime, last: datetime) -> list[datetime]:
    """The UTC instants, to the second, at which the zone's offset changes. No zone changes twice a day."""
    found = []
    day = first
    while day < last:
        low, high = day, day + timedelta(days=1)
        before = low.astimezone(local_zone).utcoffset()
        if high.astimezone(local_zone).utcoffset() != before:
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
                if middle.astimezone(local_zone).utcoffset() == before:
                    low = middle
                else:
                    high = middle
            found.append(high)
        day += timedelta(days=1)
    return found
