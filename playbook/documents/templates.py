"""Messages prepared in quiet times, per audience × moment × severity, in each language; how they are filled. Pure.

A placeholder is a name in curly brackets: {impact}. Doubled brackets stand for themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from playbook.documents.mistake import Mistake
from playbook.documents.moment import MOMENTS
from playbook.documents.plan import EVERY
from playbook.errors import Invalid
from playbook.i18n import LANGUAGES, Translator
from playbook.record import Audience, Severity

#: What a template usually asks for, in the order of a form.
PLACEHOLDERS = (
    "service",
    "impact",
    "scope",
    "started",
    "cause",
    "action",
    "workaround",
    "next_update",
    "restored",
    "change",
    "link",
)
LENGTH = 5_000
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_PART = re.compile(r"\{\{|\}\}|\{(?P<name>[^{}\n]*)\}|(?P<stray>[{}])")


@dataclass(frozen=True, slots=True)
class Text:
    """The message in one language."""

    lang: str
    text: str


@dataclass(frozen=True, slots=True)
class Template:
    """A prepared message. Severity "" holds for every severity without one of its own."""

    audience: str
    moment: str
    severity: str = EVERY
    texts: tuple[Text, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        return self.audience, self.moment, self.severity

    def text(self, lang: str) -> str:
        """What it says in a language, empty while nobody has written it."""
        return next((each.text for each in self.texts if each.lang == lang), "")

    @property
    def langs(self) -> tuple[str, ...]:
        """The languages it is written in."""
        return tuple(lang for lang in LANGUAGES if self.text(lang))


@dataclass(frozen=True, slots=True)
class Templates:
    """In the order of audience, moment and severity."""

    lines: tuple[Template, ...] = ()

    def best(self, audience: str, moment: str, severity: str | None) -> Template | None:
        """The template for this case: the severity's own, else the one for every severity."""
        known = {each.key: each for each in self.lines}
        return known.get((audience, moment, severity or EVERY)) or known.get((audience, moment, EVERY))

    def having(self, template: Template) -> Templates:
        """With this template, in place of the one of the same case; one without a text is taken out."""
        others = [each for each in self.lines if each.key != template.key]
        return templates_of([*others, template] if template.langs else others)


def templates_of(lines: list[Template]) -> Templates:
    """Templates put in their order, texts in the order of the languages, empty ones left out."""
    rank = {key: place for place, key in enumerate((*Audience, *MOMENTS, EVERY, *Severity))}
    tidy = [
        Template(each.audience, each.moment, each.severity, tuple(Text(lang, each.text(lang)) for lang in each.langs))
        for each in lines
        if each.langs
    ]
    return Templates(tuple(sorted(tidy, key=lambda each: tuple(rank.get(part, len(rank)) for part in each.key))))


@dataclass(frozen=True, slots=True)
class Filled:
    """A message with its placeholders filled; those that were not are still there, and named in `missing`."""

    text: str
    missing: tuple[str, ...]


def placeholders(text: str) -> tuple[str, ...]:
    """The names a text asks for, each once, in the order of the text."""
    return tuple(dict.fromkeys(m["name"] for m in _PART.finditer(text) if m["name"] is not None))


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Put values in the place of names. A value is taken as it is: brackets in it ask for nothing."""
    missing: dict[str, None] = {}

    def put(match: re.Match[str]) -> str:
        name = match["name"]
        if name is None:
            return match[0] if match["stray"] else match[0][0]
        value = values.get(name, "").strip()
        if not value:
            missing[name] = None
            return match[0]
        return value

    return Filled(_PART.sub(put, text), tuple(missing))


def unlike(template: Template) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(language, names) that another language of the template asks for and this one does not."""
    asked = {lang: placeholders(template.text(lang)) for lang in template.langs}
    every = dict.fromkeys(name for names in asked.values() for name in names)
    found = ((lang, tuple(name for name in every if name not in names)) for lang, names in asked.items())
    return tuple((lang, names) for lang, names in found if names)


def mistakes(templates: Templates) -> tuple[Mistake, ...]:
    """What cannot be kept as it is."""
    return tuple(
        Mistake(sentence, row)
        for row, each in enumerate(templates.lines)
        for sentence in (*_case(templates, row, each), *_texts(each))
    )


def _case(templates: Templates, row: int, each: Template) -> Iterator[Invalid]:
    if each.audience not in set(Audience):
        yield Invalid("Choose who was told.", field="audience")
    if each.moment not in MOMENTS:
        yield Invalid("Choose a phase from the list.", field="moment")
    if each.severity and each.severity not in set(Severity):
        yield Invalid("Choose one of the five severities.", field="severity")
    if each.key in {other.key for other in templates.lines[:row]}:
        yield Invalid(
            "There is a template for this audience, phase and severity already. Change that one.", field="moment"
        )
    if not each.langs:
        yield Invalid("There is nothing written here yet. Type a few words first.", field="text")


def _texts(each: Template) -> Iterator[Invalid]:
    for written in each.texts:
        if written.lang not in LANGUAGES:
            yield Invalid("This language is not offered. Choose one from the list.", field="language")
        yield from text_mistakes(written.text, written.lang)


def text_mistakes(text: str, lang: str) -> Iterator[Invalid]:
    """What is wrong with one text; the field is `text:` and its language."""
    field = f"text:{lang}"
    if len(text) > LENGTH:
        yield Invalid(
            "This is {length} characters long; {limit} fit. Shorten it or split it in two.",
            field=field,
            length=len(text),
            limit=LENGTH,
        )
    for part in _PART.finditer(text):
        if part["stray"]:
            yield Invalid(
                "A curly bracket stands alone near “{words}”. Write a placeholder like {{impact}}, or double the sign.",
                field=field,
                words=" ".join(text[max(0, part.start() - 15) : part.end() + 15].split()),
            )
        elif part["name"] is not None and not _NAME.fullmatch(part["name"]):
            yield Invalid(
                "“{name}” cannot be a placeholder. Use small letters, digits and _, as in {{next_update}}.",
                field=field,
                name=part["name"],
            )


def meaning(t: Translator, name: str) -> str:
    """What is to be filled in for a placeholder; a name of the team's own stands for itself."""
    match name:
        case "service":
            return t("Which service, by the name customers use")
        case "impact":
            return t("What they experience or cannot do")
        case "scope":
            return t("Who is affected, and who is not")
        case "started":
            return t("Since when")
        case "cause":
            return t("What caused it, in their words")
        case "action":
            return t("What is being done")
        case "workaround":
            return t("What they can do meanwhile")
        case "next_update":
            return t("When the next word comes, with zone")
        case "restored":
            return t("When it was over")
        case "change":
            return t("What will be different from now on")
        case "link":
            return t("Where to follow it")
    return name
