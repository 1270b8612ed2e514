"""What a team may begin with: complete in every language, without a mistake, and as good as our own review asks."""

from __future__ import annotations

import pytest

from playbook.documents import Kind, mistakes
from playbook.documents.plan import Plan, hints, profile
from playbook.documents.roles import Roles
from playbook.documents.start import structure, suggestion, words
from playbook.documents.templates import PLACEHOLDERS, Template, Templates, fill, placeholders, unlike
from playbook.i18n import LANGUAGES
from playbook.review import Level, labels, style
from playbook.workshop.documents import cleaned


def shape(value: object) -> object:
    """A file's structure without its words."""
    if isinstance(value, dict):
        return {
            key: shape(each) if key not in ("audience", "moment", "severity") else each for key, each in value.items()
        }
    if isinstance(value, list):
        return [shape(each) for each in value]
    return type(value).__name__


def plan(lang: str) -> Plan:
    found = suggestion(Kind.PLAN, lang)
    assert isinstance(found, Plan)
    return found


def roles(lang: str) -> Roles:
    found = suggestion(Kind.ROLES, lang)
    assert isinstance(found, Roles)
    return found


def templates() -> tuple[Template, ...]:
    found = suggestion(Kind.TEMPLATES, "en")
    assert isinstance(found, Templates)
    return found.lines


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_the_same_structure(lang: str) -> None:
    assert shape(words(lang)) == shape(words("en"))
    assert {role["key"] for role in structure()["roles"]} == set(words(lang)["roles"])


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_it_could_be_saved_as_it_is(lang: str, kind: Kind) -> None:
    found = suggestion(kind, lang)
    assert mistakes(found) == ()
    assert cleaned(found) == found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_owners_and_approvers_are_roles_and_every_row_is_complete(lang: str) -> None:
    known = {*roles(lang).names, ""}
    found = plan(lang)
    assert hints(found) == ()
    assert {name for level in found.levels for line in level.lines for name in (line.owner, line.approver)} <= known


@pytest.mark.parametrize("severity", [None, "severe"])
def test_customers_hear_at_least_as_often_as_the_play_asks_until_a_fix_is_watched(severity: str | None) -> None:
    """A first word within 20 minutes, then one every 20 to 30."""
    rules = profile(plan("en")).at(severity)
    asked = {
        moment: plan("en").line(severity, "customers", moment).minutes
        for moment in ("first", "investigating", "identified")
    }
    assert all(minutes is not None and minutes <= 30 for minutes in asked.values())
    assert asked["first"] is not None
    assert asked["first"] <= 20
    assert rules.minutes(kind="first", phase="investigating", audiences=("customers",), since_start=0) == asked["first"]  # type: ignore[arg-type]


#: A made-up incident, as somebody would type it into the form.
FACTS = {
    "en": {
        "service": "Card payments", "impact": "card payments fail", "scope": "about 20 % of shops in Europe",
        "started": "14:05 CET", "cause": "a faulty change to payments", "action": "we are taking the change back",
        "workaround": "customers can pay by bank transfer", "next_update": "14:35 CET", "restored": "16:20 CET",
        "change": "every such change is tried out on a few shops first", "link": "https://status.example.com",
    },
    "fr": {
        "service": "Paiements par carte", "impact": "les paiements par carte échouent",
        "scope": "environ 20 % des boutiques en Europe", "started": "14:05 CET",
        "cause": "un changement erroné du service de paiement", "action": "nous annulons ce changement",
        "workaround": "vos clients peuvent payer par virement", "next_update": "14:35 CET", "restored": "16:20 CET",
        "change": "chaque changement est d’abord essayé sur quelques boutiques", "link": "https://status.example.com",
    },
    "de": {
        "service": "Kartenzahlung", "impact": "Zahlungen mit Karte schlagen fehl",
        "scope": "etwa 20 % der Läden in Europa", "started": "14:05 MEZ",
        "cause": "eine fehlerhafte Änderung am Zahlungsdienst", "action": "Wir nehmen die Änderung zurück",
        "workaround": "Kunden können per Überweisung bezahlen", "next_update": "14:35 MEZ", "restored": "16:20 MEZ",
        "change": "Jede solche Änderung wird zuerst bei wenigen Läden erprobt", "link": "https://status.example.com",
    },
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("template", templates(), ids=lambda each: "-".join(filter(None, each.key)))
def test_a_template_filled_in_passes_our_own_review(template: Template, lang: str) -> None:
    """It says what it has a place for, promises a time and nothing vague, and has no mistake in its wording."""
    text = template.text(lang)
    asked = placeholders(text)
    assert set(asked) <= set(PLACEHOLDERS)
    assert unlike(template) == ()
    filled = fill(text, FACTS[lang])
    assert filled.missing == ()
    found = labels(filled.text, phase=template.moment, lang=lang)
    promised = {name for name in ("impact", "scope", "cause", "workaround", "next_update") if name in asked}
    assert promised <= set(found.evidence), filled.text
    assert "vague_next" not in found
    assert "empty" not in found
    if template.audience in ("customers", "strategic", "partners") and template.moment != "monitoring":
        assert "apology" in found, filled.text
    wording = style(filled.text, phase=template.moment, audience=template.audience, lang=lang)
    assert [each.kind for each in wording if each.level is Level.MISTAKE] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_filled_in_is_flagged(lang: str) -> None:
    first = next(each for each in templates() if each.key == ("customers", "first", ""))
    left = fill(first.text(lang), {**FACTS[lang], "impact": ""})
    assert left.missing == ("impact",)
    assert "placeholder" in [each.kind for each in style(left.text, lang=lang)]
