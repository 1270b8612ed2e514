"""Message templates: one for each audience, phase and severity, in each language; tried out on the spot."""

from __future__ import annotations

from difflib import get_close_matches

import streamlit as st

from playbook import label
from playbook.documents import Kind
from playbook.documents.moment import MOMENTS, name
from playbook.documents.plan import EVERY
from playbook.documents.templates import (
    PLACEHOLDERS,
    Template,
    Templates,
    Text,
    meaning,
    placeholders,
    templates_of,
    text_mistakes,
    unlike,
)
from playbook.i18n import LANGUAGES
from playbook.record import Audience, Severity
from playbook.ui import parts, state
from playbook.ui.team import desk, history, trial
from playbook.ui.team.desk import Desk
from playbook.workshop.team import TeamView

KIND = Kind.TEMPLATES
#: At least as alike as this, a name of one's own may be a slip of the pen.
ALIKE = 0.75


def show(here: TeamView) -> None:
    """Choose a case, write it, fill it in, read what our review says of the result."""
    t = state.visit().t
    at = desk.sit(here.id, KIND)
    templates = _templates(at)
    if not templates.lines:
        parts.empty(
            t(
                "No message is prepared yet. In an incident nobody has time to look for words: write them now, with "
                "names in curly brackets for what is not known yet."
            )
        )
        desk.begin(at)
    desk.saving(at)
    audience, moment, severity, lang = _case(at, templates)
    known = _known(templates, audience, moment, severity)
    left, right = st.columns(2, gap="large")
    with left:
        _text(at, known, lang)
    text = known.text(lang)
    with right:
        values = trial.form(at, text, lang, audience=audience, moment=moment, severity=severity)
    if text:
        trial.result(text, values, lang=lang, audience=audience, moment=moment)
    history.show(at)


def _templates(at: Desk) -> Templates:
    found = at.draft.now
    assert isinstance(found, Templates)  # noqa: S101 — the desk of this kind
    return found


def _known(templates: Templates, audience: str, moment: str, severity: str) -> Template:
    return next(
        (each for each in templates.lines if each.key == (audience, moment, severity)),
        Template(audience, moment, severity),
    )


def _case(at: Desk, templates: Templates) -> tuple[str, str, str, str]:
    """Audience, phase, severity and language; what is written already bears a dot."""
    t = state.visit().t
    pre = f"{KIND}:{at.team_id}:"
    first, second, third = st.columns(3)
    with first:
        audience = st.selectbox(
            t("Audience"),
            list(map(str, Audience)),
            format_func=lambda key: label.audience(t, key),
            key=pre + "audience",
        )
    severities = [EVERY, *map(str, Severity)]
    chosen = state.value(pre + "severity", EVERY)
    with second:
        moment = st.selectbox(
            t("Phase"),
            list(map(str, MOMENTS)),
            format_func=lambda key: name(t, key) + (" ●" if _known(templates, audience, key, chosen).langs else ""),
            key=pre + "moment",
        )
    with third:
        severity = st.selectbox(
            t("Severity"),
            severities,
            format_func=lambda key: (
                (label.severity(t, key) if key else t("Every severity"))
                + (" ●" if _known(templates, audience, moment, key).langs else "")
            ),
            key=pre + "severity",
        )
    known = _known(templates, audience, moment, severity)
    lang = st.segmented_control(
        t("Language of the message"),
        list(LANGUAGES),
        format_func=lambda key: LANGUAGES[key] + (" ●" if known.text(key) else ""),
        default=t.lang,
        required=True,
        key=pre + "lang",
    )
    return audience, moment, severity, lang or t.lang


def _text(at: Desk, known: Template, lang: str) -> None:
    t = state.visit().t
    templates = _templates(at)
    every = _known(templates, known.audience, known.moment, EVERY)
    key = at.key(f"text-{'-'.join(known.key)}-{lang}")
    state.preset(key, known.text(lang))
    st.text_area(
        t("Message in {language}", language=LANGUAGES[lang]),
        key=key,
        height=230,
        on_change=_typed,
        args=(at.team_id, known, lang, key),
        placeholder=t("We are sorry: since {started}, {impact}. This affects {scope}."),
    )
    for wrong in text_mistakes(known.text(lang), lang):
        st.error(parts.plain(t.error(wrong)), icon=":material/error:")
    if not known.text(lang) and known.severity and every.text(lang):
        st.button(
            t("Begin with the text for every severity"),
            key=at.key("every"),
            on_click=_copy,
            args=(at.team_id, known, every),
        )
    _hints(known, lang)
    with st.popover(t("Names you can use"), icon=":material/data_object:"):
        st.markdown("\n".join(f"- `{{{each}}}` {parts.plain(meaning(t, each))}" for each in PLACEHOLDERS))
        st.caption(
            t("Any other name in small letters works too; it gets a field of its own. Empty a text to remove it.")
        )


def _hints(known: Template, lang: str) -> None:
    t = state.visit().t
    for other, names in unlike(known):
        if other == lang:
            words = t.many(f"{{{each}}}" for each in names)
            sentence = t("Another language asks for {names}, this one does not.", names=words)
            st.warning(parts.plain(sentence), icon=":material/translate:")
    for each in placeholders(known.text(lang)):
        near = [] if each in PLACEHOLDERS else get_close_matches(each, PLACEHOLDERS, 1, ALIKE)
        if near:
            sentence = t("“{name}” is a name of your own. Did you mean “{known}”?", name=each, known=near[0])
            st.warning(parts.plain(sentence), icon=":material/spellcheck:")


def _typed(team_id: str, known: Template, lang: str, key: str) -> None:
    templates = _templates(desk.sit(team_id, KIND))
    before = _known(templates, *known.key)
    texts = [*(each for each in before.texts if each.lang != lang), Text(lang, state.value(key, ""))]
    after = Template(*known.key, tuple(texts))
    others = [each for each in templates.lines if each.key != known.key]
    desk.write(team_id, KIND, templates_of([*others, after]))


def _copy(team_id: str, known: Template, every: Template) -> None:
    templates = _templates(desk.sit(team_id, KIND))
    desk.write(team_id, KIND, templates.having(Template(*known.key, every.texts)), anew=True)
