"""Who was told what: the matrix of audiences and channels, and what each could believe at a minute."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from html import escape

import streamlit as st

from playbook import label
from playbook.belief import believed, told_at
from playbook.headline import clock
from playbook.matrix import Cell, Matrix, Row, matrix
from playbook.timeline import customer_scope, gaps, longest
from playbook.ui import parts, quote, state
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
    st.html(_table(found))
    cells = {cell.scope: cell for row in found.rows for cell in (row.total, *row.cells) if cell.told}
    chosen = st.selectbox(
        t("The messages behind a cell"),
        list(cells),
        index=None,
        placeholder=t("Choose an audience or a channel"),
        format_func=lambda scope: f"{label.scope(t, scope)} ({len(cells[scope].messages) if scope in cells else 0})",
        key="matrix_cell",
    )
    said = {message.id: message for message in here.record.communications}
    for ident in cells[chosen].messages if chosen in cells else ():
        quote.message(here, said[ident])


def _table(found: Matrix) -> str:
    t = state.visit().t
    heads = [t("Audience"), t("All channels"), *(label.channel(t, channel) for channel in found.channels)]
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = "".join(_row(row) for row in found.rows)
    name = escape(t("Who was told, audience by channel"))
    return (
        f'<div class="matrix" tabindex="0" role="region" aria-label="{name}"><table aria-label="{name}">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(row: Row) -> str:
    t = state.visit().t
    name = f'<th scope="row">{escape(label.audience(t, row.audience))}</th>'
    if not row.told:
        return f'<tr class="untold">{name}<td colspan="{1 + len(row.cells)}"><b>{escape(t("never told"))}</b></td></tr>'
    cells = "".join(f"<td>{_short(cell)}</td>" for cell in row.cells)
    return f'<tr>{name}<td class="{_tone(row.total)}">{_full(row.total)}</td>{cells}</tr>'


def _tone(cell: Cell) -> str:
    return "warm" if cell.longest is not None and cell.longest.over_target else "cool"


def _full(cell: Cell) -> str:
    t = state.visit().t
    lines = []
    if cell.longest is not None:
        lines.append(f"<b>{escape(t('silent for {duration}', duration=t.duration(cell.longest.minutes)))}</b>")
    if cell.first_word_minutes is not None and cell.first_word_minutes >= 0:
        lines.append(escape(t("first word after {duration}", duration=t.duration(cell.first_word_minutes))))
    sent = t.n("{n} update", "{n} updates", cell.sent)
    if cell.needed is not None:
        sent = t("{updates}, {needed} needed", updates=sent, needed=cell.needed)
    lines.append(escape(sent))
    if cell.silent_share:
        lines.append(escape(t("{share} of the time beyond target", share=t.percent(cell.silent_share))))
    return "<br>".join(lines)


def _short(cell: Cell) -> str:
    t = state.visit().t
    if not cell.told:
        return "–"
    parts_ = [f"<b>{escape(t.n('{n} message', '{n} messages', len(cell.messages)))}</b>"]
    if cell.longest is not None:
        parts_.append(escape(t("silent for {duration}", duration=t.duration(cell.longest.minutes))))
    return "<br>".join(parts_)


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
    """The stop at the end of the longest silence, where the words had been true for longest."""
    found = longest(gaps(here.record, scope=customer_scope(here.record), profile=here.profile), 1)
    if not found:
        return stops[len(stops) // 2]
    return max((stop for stop in stops if stop < found[0].end), default=stops[0])
