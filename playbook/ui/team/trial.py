"""Trying a template: what it asks for, the message filled in, and what our review says of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from zoneinfo import ZoneInfo

import streamlit as st

from playbook.documents import Kind
from playbook.documents.plan import Plan
from playbook.documents.templates import fill, meaning, placeholders
from playbook.i18n import LANGUAGES, translator
from playbook.model import now
from playbook.ui import parts, state
from playbook.ui.team.desk import Desk
from playbook.wording import Remark, remarks
from playbook.workshop import documents

#: Without a plan the next word is promised for half an hour from now.
SOON = 30.0
_ICONS = {
    "mistake": ":material/error:",
    "miss": ":material/help:",
    "weigh": ":material/balance:",
    "good": ":material/check_circle:",
}


def form(at: Desk, text: str, lang: str, *, audience: str, moment: str, severity: str) -> dict[str, str]:
    """A field for each name in the text, filled with the last incident's facts where they are known."""
    t = state.visit().t
    names = placeholders(text)
    store = f"values:{at.team_id}:{lang}"
    typed: dict[str, str] = state.value(store, {})
    facts = _facts(at, lang, audience=audience, moment=moment, severity=severity)
    if not names:
        st.caption(t("Names in curly brackets get a field here, to try the message."))
        return {}
    st.markdown(f"**{t('Try it')}** · {t('filled with the last incident where it is known; nothing of this is saved')}")
    columns = st.columns(2)
    values = {}
    for place, each in enumerate(names):
        key = f"value:{at.team_id}:{lang}:{each}"
        state.preset(key, typed.get(each, facts.get(each, "")))
        with columns[place % 2]:
            st.text_input(
                meaning(t, each), key=key, on_change=_keep, args=(store, each, key), placeholder=f"{{{each}}}"
            )
        values[each] = state.value(key, "")
    return values


def _keep(store: str, name: str, key: str) -> None:
    """What was typed outlives a look at another language."""
    known: dict[str, str] = state.value(store, {})
    state.put(store, {**known, name: state.value(key, "")})


def _facts(at: Desk, lang: str, *, audience: str, moment: str, severity: str) -> dict[str, str]:
    who = state.visit()
    t = translator(lang)
    found = documents.last_incident(who.store, browser=who.browser, team_id=at.team_id)
    zone = found.zone if found else st.context.timezone or "UTC"
    facts = {"next_update": _clock(_minutes(at, audience, moment, severity), zone)}
    if found:
        # What customers saw is told in the words of that workshop.
        facts["impact"] = found.symptom.rstrip(" .") if found.language == lang else ""
        facts |= {
            name: t.moment(instant, zone)
            for name, instant in (("started", found.started_at), ("restored", found.resolved_at))
            if instant
        }
    return facts


def _minutes(at: Desk, audience: str, moment: str, severity: str) -> float:
    """What the plan allows until the next word."""
    who = state.visit()
    saved = documents.current(who.store, browser=who.browser, team_id=at.team_id, kind=Kind.PLAN)
    if saved is None or not isinstance(saved.content, Plan):
        return SOON
    lines = (saved.content.line(severity, audience, each) for each in (moment, "investigating"))
    # The first word is followed by one at the pace of the investigation.
    paced = [line.minutes for line in lines if line.moment != "first" and line.minutes is not None]
    return paced[0] if paced else SOON


def _clock(minutes: float, zone: str) -> str:
    at = (now() + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone))
    return f"{at:%H:%M %Z}"


def result(text: str, values: Mapping[str, str], *, lang: str, audience: str, moment: str) -> None:
    """The message to copy, and beside it what it tells its reader."""
    t = state.visit().t
    filled = fill(text, values)
    left, right = st.columns(2, gap="large")
    with left:
        st.markdown(f"**{t('The message')}** · {t('{n} characters', n=t.number(len(filled.text)))}")
        if filled.missing:
            names = t.many(f"{{{each}}}" for each in filled.missing)
            st.warning(parts.plain(t("Not filled in yet: {names}.", names=names)), icon=":material/edit:")
        st.code(filled.text, language=None, wrap_lines=True)
        st.caption(t("The sign at its upper right corner copies it."))
    with right:
        st.markdown(f"**{t('What our review says')}** · {LANGUAGES[lang]}")
        found = remarks(filled.text, t, moment=moment, audience=audience, lang=lang, missing=filled.missing)
        for each in found:
            st.markdown(_line(each))


def _line(remark: Remark) -> str:
    t = state.visit().t
    words = f" {t('“{words}”', words=parts.plain(' … '.join(remark.words)))}" if remark.words else ""
    sentence = parts.plain(remark.sentence)
    return f"{_ICONS[remark.tone]} {sentence if remark.tone == 'good' else f'**{sentence}**'}{words}"
