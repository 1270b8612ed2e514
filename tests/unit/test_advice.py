"""Recommendations are found by the words of a cause, in three languages."""

from __future__ import annotations

import pytest

from playbook.advice import PROPOSED, advise, fold, matches
from playbook.i18n import LANGUAGES
from playbook.play import play
from playbook.sample import sample


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("timer", "The channel has no timer.", True),
        ("timer", "No timers anywhere", False),
        ("timer*", "No TIMERS anywhere", True),
        ("*kanal", "Der Vorfallkanal schwieg", True),
        ("*kanal", "Die Kanäle", False),
        ("no owner*|lead*", "There is no leader", True),
        ("no owner*|lead*", "There is an owner", False),
        ("owner no", "no owner", True),
        ("wait* approv*", "Approved, after waiting", True),
        ("valide", "Le texte n’était pas validé.", True),
        ("freigabe", "FREIGABE!", True),
        ("un qu", "qu’un seul", True),
        ("no no", "no", True),
        ("a", "", False),
    ],
)
def test_every_term_of_a_pattern_has_to_occur(pattern: str, text: str, found: bool) -> None:
    """In any order and form of writing; a word is a whole word unless a star says otherwise."""
    assert matches(pattern, text) is found


@pytest.mark.parametrize("wrong", ["", " ", "a|", "|a", "a(b", "a* .*", "a||b", "**", "a*b"])
def test_what_is_no_pattern_is_refused(wrong: str) -> None:
    """A translator's slip is found by the tests and not in front of ten people."""
    with pytest.raises(ValueError, match="no pattern"):
        matches(wrong, "a")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_pattern_can_be_read(lang: str) -> None:
    """And is written as causes are compared: without case and accents."""
    for each in play(lang).recommendations:
        assert len(set(each.patterns)) == len(each.patterns), each.key
        for pattern in each.patterns:
            matches(pattern, "")
            assert pattern == fold(pattern), (each.key, pattern)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_recommendation_answers_its_own_cause(lang: str) -> None:
    """Among the three that are proposed."""
    known = play(lang).recommendations
    for each in known:
        assert each in advise(each.cause, known), (each.key, [found.key for found in advise(each.cause, known)])


CAUSES = [
    ("en", "Nobody owns communication during an incident.", "owner"),
    ("en", "The person on call was busy debugging and could not post.", "owner"),
    ("en", "Our process has no role for communication, only for the repair.", "owner"),
    ("en", "Nothing reminded us that we had promised an update at 15:25.", "cadence"),
    ("en", "There was no news, so nobody thought of posting an update.", "cadence"),
    ("en", "We write every message from scratch.", "templates"),
    ("en", "The update was copied from the last incident, with the wrong product.", "templates"),
    ("en", "Customers do not know where to look.", "channel"),
    ("en", "The status page is linked nowhere.", "channel"),
    ("en", "Support found out from customers and had to invent answers alone.", "shared_facts"),
    ("en", "The facts were scattered over an engineering channel.", "shared_facts"),
    ("en", "Tickets from customers did not reach the engineers.", "customer_liaison"),
    ("en", "Executives kept asking in the war room.", "business_lead"),
    ("en", "We had never rehearsed an outage of the payment provider.", "scenarios"),
    ("en", "Every post has to be approved by marketing.", "approvals"),
    ("en", "We waited for somebody to say yes.", "approvals"),
    ("en", "Nobody knew who was allowed to decide on the words.", "one_decides"),
    ("en", "The update named neither scope nor workaround: nobody asked for them.", "facts"),
    ("en", "The fault was at our cloud vendor and we kept quiet about it.", "supplier"),
    ("en", "The mail did not apologise.", "apology"),
    ("en", "Updates were full of jargon.", "levels"),
    ("en", "Engineers wrote what they saw on their screens.", "levels"),
    ("en", "After it was resolved nobody explained anything.", "follow_up"),
    ("de", "Niemand ist für Nachrichten zuständig.", "owner"),
    ("de", "Die Bereitschaft steckte in der Fehlersuche.", "owner"),
    ("de", "Es gibt keine Erinnerung an angekündigte Zeiten.", "cadence"),
    ("de", "Jede Meldung wird neu formuliert.", "templates"),
    ("de", "Kunden wissen nicht, wo sie nachsehen sollen.", "channel"),
    ("de", "Der Support erfuhr alles zuletzt.", "shared_facts"),
    ("de", "Tickets der Kunden erreichten die Technik nicht.", "customer_liaison"),
    ("de", "Der Vorstand fragte ständig nach.", "business_lead"),
    ("de", "Eine solche Lage haben wir nie geübt.", "scenarios"),
    ("de", "Die Freigabe durch das Marketing dauerte.", "approvals"),
    ("de", "Es war unklar, wer schreiben darf.", "one_decides"),
    ("de", "Der Umfang fehlte in jeder Meldung.", "facts"),
    ("de", "Der Dienstleister war ausgefallen.", "supplier"),
    ("de", "Wir haben nicht um Entschuldigung gebeten.", "apology"),
    ("de", "Die Technik schrieb in Fachbegriffen.", "levels"),
    ("de", "Nach der Behebung hörte niemand mehr etwas, nichts wurde erklärt.", "follow_up"),
    ("fr", "Personne n’est responsable des messages.", "owner"),
    ("fr", "L’astreinte était prise par la réparation.", "owner"),
    ("fr", "Aucun rappel pour les points annoncés.", "cadence"),
    ("fr", "Chaque message est rédigé à partir de rien.", "templates"),
    ("fr", "Les clients ne savent pas à quel endroit regarder.", "channel"),
    ("fr", "Le support a tout appris par les clients.", "shared_facts"),
    ("fr", "Les questions des clients ne remontaient pas.", "customer_liaison"),
    ("fr", "La direction interrompait la réparation pour être au courant.", "business_lead"),
    ("fr", "Nous n’avons jamais répété ce scénario.", "scenarios"),
    ("fr", "La validation passe par le marketing.", "approvals"),
    ("fr", "Nul ne savait qui a le droit de décider.", "one_decides"),
    ("fr", "L’étendue manquait dans le message.", "facts"),
    ("fr", "La panne venait du prestataire.", "supplier"),
    ("fr", "Le mail ne présentait pas d’excuses.", "apology"),
    ("fr", "Les messages étaient pleins de jargon.", "levels"),
    ("fr", "Après la résolution, rien n’a été expliqué.", "follow_up"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "cause", "key"), CAUSES)
def test_a_cause_as_a_room_writes_it_finds_its_recommendation(lang: str, cause: str, key: str) -> None:
    """Among the three that are proposed."""
    assert key in [found.key for found in advise(cause, play(lang).recommendations)]


def test_every_recommendation_is_found_in_every_language() -> None:
    """The table above leaves none out."""
    for lang in LANGUAGES:
        assert {key for known, _, key in CAUSES if known == lang} == {each.key for each in play(lang).recommendations}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sample_s_root_causes_are_answered(lang: str) -> None:
    """Its first by an owner and by approvals, as its team saw it too."""
    known = play(lang).recommendations
    found = [[each.key for each in advise(group.root_cause, known)] for group in sample(lang).groups]
    assert all(found)
    assert {"owner", "approvals"} <= set(found[0])
    assert found[1][0] == "cadence"


@pytest.mark.parametrize("cause", ["", "?", "It rained.", "Es regnete.", "Il pleuvait.", "<b>=1+1</b>", "timer " * 500])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_cause_nothing_is_known_about_gets_no_advice(lang: str, cause: str) -> None:
    """No recommendation is better than three that do not fit; and no text is too long or too strange."""
    found = advise(cause, play(lang).recommendations)
    assert len(found) <= PROPOSED
    if "timer" not in cause:
        assert found == ()


def test_what_is_already_planned_is_not_proposed_again() -> None:
    """The next best takes its place."""
    known = play("en").recommendations
    cause = "Nobody owns communication during an incident, and no wording is approved beforehand."
    assert [each.key for each in advise(cause, known, without=frozenset({"owner"}))] == ["approvals"]
    assert [each.key for each in advise(cause, known, limit=1)] == ["owner"]
