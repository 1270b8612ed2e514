"""Who was told what: the matrix of audiences and channels, and what each could believe at a minute."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from html import escape

import streamlit as st

from playbook import label
from playbook.belief import believed, telling, told_at
from playbook.headline import clock, gap_words
from playbook.matrix import Cell, Matrix, Row, matrix
from playbook.ui import parts, quote, state
from playbook.ui.behind import Behind, button
from playbook.workshop.view import View

#: Stops of the slider at most: more could not be met by hand.
STOPS = 720


def told(here: View) -> None:
    """The matrix, the audiences nobody told, and behind each cell its messages."""
    t = state.visit().t
    found = matrix(here.record, profile=here.profile)
    if found.untold:
        names = t.many(label.audience(t, audience) for audience in found.untold)
        st.warning(
            t(
                "Never told, as far as the record goes: **{audiences}**. If somebody did tell them, add it in the step "
                "before.",
                audiences=parts.plain(names),
            ),
            icon=":material/volume_off:",
        )
    st.html(_table(found, Behind(here, "matrix")))


def _table(found: Matrix, behind: Behind) -> str:
    t = state.visit().t
    heads = [t("Audience"), t("All channels"), *(label.channel(t, channel) for channel in found.channels)]
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = "".join(_row(row, found.name(row, t), behind) for row in found.rows)
    name = escape(t("Who was told, audience by channel"))
    return (
        f'<div class="matrix" tabindex="0" role="region" aria-label="{name}"><table aria-label="{name}">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(row: Row, called: str, behind: Behind) -> str:
    t = state.visit().t
    name = f'<th scope="row">{escape(called)}</th>'
    if not row.told:
        return f'<tr class="untold">{name}<td colspan="{1 + len(row.cells)}"><b>{escape(t("never told"))}</b></td></tr>'
    cells = "".join(f'<td class="{_tone(cell)}">{_cell(cell, behind)}</td>' for cell in (row.total, *row.cells))
    return f"<tr>{name}{cells}</tr>"


def _tone(cell: Cell) -> str:
    if not cell.told:
        return ""
    return "warm" if cell.longest is not None and cell.longest.over_target else "cool"


def _cell(cell: Cell, behind: Behind) -> str:
    """What one audience heard on one channel, or on all; each number opens the messages behind it."""
    t = state.visit().t
    if not cell.told:
        return "–"
    title = label.scope(t, cell.scope)
    lines = []
    if cell.longest is not None:
        around = [ident for ident in (cell.longest.before, cell.longest.after) if ident]
        leads = [t("Last word before")] * bool(cell.longest.before) + [t("First word after")]
        silent = f"<b>{escape(t('silent for {duration}', duration=t.duration(cell.longest.minutes)))}</b>"
        said = [gap_words(cell.longest, t, behind.here.zone)]
        lines.append(behind.number(silent, title, around, leads=leads, facts=said))
    if cell.first_word_minutes is not None and cell.first_word_minutes >= 0:
        first = escape(t("first word after {duration}", duration=t.duration(cell.first_word_minutes)))
        lines.append(behind.number(first, title, cell.messages[:1]))
    sent = t.n("{n} update", "{n} updates", cell.sent)
    if cell.needed is not None:
        sent = t("{updates}, {needed} needed", updates=sent, needed=cell.needed)
    ident, panel = behind.panel(title, cell.messages)
    if cell.silent_share:
        share = t.percent(cell.silent_share)
        whole = cell.channel is None
        words = (
            t("{share} of the time beyond target", share=share) if whole else t("{share} beyond target", share=share)
        )
        lines.append(button(escape(words), ident))
    lines.append(button(escape(sent), ident))
    return "<br>".join(lines) + panel


def beliefs(here: View) -> None:
    """The last thing each audience had been told by a minute chosen on a slider."""
    t = state.visit().t
    stops = _stops(here)
    if not stops:
        st.write(t("Nothing was said yet: add the first communication"))
        return
    days = len({stop.date() for stop in (stops[0], stops[-1])}) > 1
    at = st.select_slider(
        t("What could they believe at this minute?"),
        stops,
        value=_telling(here, stops),
        format_func=lambda stop: clock(stop, t, here.zone, dated=days),
        key=f"believed:{stops[0].isoformat()}:{stops[-1].isoformat()}",
    )
    for audience, belief in believed(here.record, at).items():
        name = f"**{parts.plain(label.audience(t, audience))}**"
        if belief.last is None:
            st.markdown(f"{name} · {t('had been told nothing yet')}")
            continue
        ago = t.duration(belief.minutes_ago or 0.0)
        where = f"{parts.plain(quote.head(here, belief.last, audience=False))} · {t('{duration} ago', duration=ago)}"
        st.markdown(f"{name} · {where}\n\n{quote.quoted(belief.last.body)}")


def _stops(here: View) -> list[datetime]:
    """Every minute of the incident, or as many as a hand can tell apart."""
    known = [here.record.started_at, here.record.resolved_at, *(told_at(c) for c in here.record.communications)]
    instants = [at.astimezone(UTC).replace(second=0, microsecond=0) for at in known if at]
    if not here.record.communications or not instants:
        return []
    first, last = min(instants), max(instants)
    if here.record.resolved_at is not None:
        last = max(first, here.record.resolved_at.astimezone(UTC))
    length = int((last - first) / timedelta(minutes=1))
    step = next(each for each in (1, 5, 10, 30, 60, 360, 1440, 1 + length // STOPS) if length // each <= STOPS)
    return [first + timedelta(minutes=step * n) for n in range(length // step + 2)]


def _telling(here: View, stops: list[datetime]) -> datetime:
    """The stop nearest to the minute that tells most."""
    at = telling(here.record, here.profile)
    return max((stop for stop in stops if at and stop <= at), default=stops[0])
