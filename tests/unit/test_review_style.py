"""Findings on the wording of a message."""

from __future__ import annotations

import pytest
import textstat

from bench.review_quality import OWN, load
from playbook.review import Level, Style, reading_ease, style, tells_the_end


def found(text: str, kind: Style, **known: str | None) -> list[str] | None:
    for finding in style(text, **known):
        if finding.kind is kind:
            return [e.words for e in finding.evidence]
    return None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We will update you by DATETIME.", ["DATETIME"]),
        ("Customers of [X] cannot log in.", ["[X]"]),
        ("Hello {{customer}}, we are sorry.", ["{{customer}}"]),
        ("Fixed at <time>.", ["<time>"]),
        ("Cause: TODO", ["TODO"]),
        ("Nous revenons vers vous à [heure].", ["[heure]"]),
        ("Nächstes Update um [Uhrzeit eintragen].", ["[Uhrzeit eintragen]"]),
        ("Resolved at HH:MM for ${region}.", ["HH:MM", "${region}"]),
    ],
)
def test_a_placeholder_left_in_is_a_mistake(text: str, words: list[str]) -> None:
    assert found(text, Style.PLACEHOLDER) == words
    assert style(text)[0].level is Level.MISTAKE


@pytest.mark.parametrize(
    "text", ["[EU] Pages are slow.", "Line one<br />line two", "Use <b>two</b> tabs.", "100% of users, 14:00–15:00"]
)
def test_what_only_looks_like_a_placeholder(text: str) -> None:
    assert found(text, Style.PLACEHOLDER) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We restarted db-prod-03.", ["db-prod-03"]),
        ("The host api.eu.internal is back.", ["api.eu.internal"]),
        ("10.0.3.17 answers again.", ["10.0.3.17"]),
    ],
)
def test_a_hostname_has_no_place_in_a_message(text: str, words: list[str]) -> None:
    assert found(text, Style.HOSTNAME) == words


@pytest.mark.parametrize("text", ["Pages fail in us-east-1.", "Version 10.0.3 is out.", "See status.example.com."])
def test_a_region_a_version_or_an_address_is_no_hostname(text: str) -> None:
    assert found(text, Style.HOSTNAME) is None


def test_jargon_is_jargon_for_customers_only() -> None:
    text = "A failover of the Redis shards raised p99."
    assert found(text, Style.JARGON) == ["failover", "Redis", "shards", "p99"]
    assert found(text, Style.JARGON, audience="employees") is None


def test_outage_is_said_of_a_partial_problem() -> None:
    assert found("During the outage some users saw slow pages.", Style.OUTAGE_FOR_PARTIAL) == ["outage"]
    assert found("A partial outage made some pages slow.", Style.OUTAGE_FOR_PARTIAL) is None
    assert found("The outage took the whole site down.", Style.OUTAGE_FOR_PARTIAL) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("This was caused by an outage at our upstream provider.", ["our upstream provider"]),
        ("La panne est due à un incident chez notre fournisseur.", ["fournisseur"]),
        ("Ursache ist ein Ausfall bei unserem Netzbetreiber.", ["Netzbetreiber"]),
    ],
)
def test_a_third_party_is_blamed(text: str, words: list[str]) -> None:
    assert found(text, Style.THIRD_PARTY) == words


BLAMED = [
    ("en", "AWS is to blame for this outage.", ["AWS is to blame"]),
    ("en", "The provider was responsible for this incident.", ["The provider was responsible"]),
    ("en", "Our hosting provider is at fault.", ["Our hosting provider is at fault"]),
    ("en", "The fault lies with our payment processor.", ["fault lies with our payment processor"]),
    ("en", "This was Twilio's mistake, not ours.", ["Twilio's mistake", "not ours"]),
    ("en", "Unfortunately this is out of our hands.", ["out of our hands"]),
    ("en", "Our carrier has let us down again.", ["Our carrier has let us down"]),
    ("en", "Google did not inform us about the change.", ["Google did not inform us"]),
    ("en", "The problem is on our provider's side.", ["on our provider's side"]),
    ("en", "It is not on our end.", ["not on our end"]),
    ("fr", "OVH porte l'entière responsabilité de cette panne.", ["OVH porte l'entière responsabilité"]),
    ("fr", "Le problème ne vient pas de nous.", ["ne vient pas de nous"]),
    ("de", "Daran ist unser Hoster schuld.", ["ist unser Hoster schuld"]),
    ("de", "Der Ausfall ist unserem Hoster anzulasten.", ["unserem Hoster anzulasten"]),
    ("en", "This isn't our fault.", ["isn't our fault"]),
    ("en", "AWS failed at noon. This was entirely their fault.", None),
    ("fr", "Notre fournisseur AWS est responsable de la panne.", ["fournisseur AWS est responsable"]),
    ("fr", "C'est la faute de notre prestataire.", ["C'est la faute de notre prestataire"]),
    ("fr", "Le responsable est notre hébergeur.", ["responsable est notre hébergeur"]),
    ("fr", "Notre opérateur nous a laissés tomber.", ["opérateur nous a laissés tomber"]),
    ("fr", "Cet incident est hors de notre contrôle.", ["hors de notre contrôle"]),
    ("fr", "Panne indépendante de notre volonté.", ["indépendante de notre volonté"]),
    ("de", "Schuld ist unser Rechenzentrumsanbieter.", ["Schuld ist unser Rechenzentrumsanbieter"]),
    ("de", "Unser Hoster ist schuld.", ["Hoster ist schuld"]),
    ("de", "Verantwortlich für den Ausfall ist unser Dienstleister.", None),
    ("de", "Der Ausfall wurde von unserem Provider verursacht.", None),
    ("de", "Hetzner hat uns im Stich gelassen.", ["Hetzner hat uns im Stich gelassen"]),
    ("de", "Das liegt leider nicht in unserer Hand.", ["nicht in unserer Hand"]),
]


@pytest.mark.parametrize(("lang", "text", "words"), BLAMED, ids=[text for _, text, _ in BLAMED])
def test_blame_is_found_however_it_is_put(lang: str, text: str, words: list[str] | None) -> None:
    said = found(text, Style.THIRD_PARTY, lang=lang)
    assert said == words if words else said


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "We are working with our cloud provider."),
        ("en", "AWS is not to blame."),
        ("en", "It isn't Cloudflare's fault."),
        ("en", "AWS is responsible for hosting our data; logins fail."),
        ("en", "Caused by a fault at our provider AWS. We take full responsibility: we had no second region."),
        ("en", "A faulty cable is to blame for the outage."),
        ("en", "We let you down, and we are sorry."),
        ("en", "This was our mistake."),
        ("en", "We hold PayPal payments until the queue is empty."),
        ("en", "Failure of Google sign-in for some users."),
        ("en", "Errors in the metadata: the fault of dynamic pages."),
        ("fr", "AWS n'est pas responsable de la panne."),
        ("fr", "Panne due à notre hébergeur OVH ; nous en assumons la pleine responsabilité."),
        ("fr", "L'équipe responsable du réseau a trouvé la panne."),
        ("de", "Unser Hoster ist nicht schuld."),
        ("de", "Ursache ist ein Ausfall bei unserem Hoster; wir übernehmen die Verantwortung."),
        ("en", "Caused by a configuration change that used up every connection to our payment provider."),
        ("fr", "La panne est due à une migration vers notre nouvel hébergeur mal préparée par nous."),
        ("de", "Eine Konfigurationsänderung hatte alle Verbindungen zu unserem Zahlungsdienstleister verbraucht."),
        ("de", "Fehler beim Login über Google."),
        ("de", "Fehler der Metadaten in der Suche."),
        ("de", "Der Fehler hat viele Microsoft Konten getroffen."),
        ("de", "Kunden von Vodafone erreichen uns nicht."),
    ],
)
def test_naming_a_third_party_and_owning_it_blames_nobody(lang: str, text: str) -> None:
    assert found(text, Style.THIRD_PARTY, lang=lang) is None


@pytest.mark.parametrize(
    ("text", "phase", "asked"),
    [
        ("This incident has been resolved.", None, True),
        ("This incident has been resolved.", "update", True),
        ("This incident has been resolved.", "investigating", False),
        ("We will write again once the issue is resolved.", None, False),
        ("Die Störung ist behoben.", None, True),
        ("Bis die Störung behoben ist, hilft ein Neustart.", None, False),
        ("L'incident est résolu.", "update", True),
        ("L'incident n'est pas résolu.", "update", False),
        ("All works again.", "resolved", True),
    ],
)
def test_the_facts_of_an_end_are_asked_of_who_tells_it(text: str, phase: str | None, asked: bool) -> None:
    assert tells_the_end(text, phase) is asked
    assert (found(text, Style.DATA_NOT_SAID, phase=phase) is not None) is asked


def test_a_resolved_message_should_say_that_it_recovered_and_whether_data_was_lost() -> None:
    bare = "This incident has been resolved."
    assert found(bare, Style.RECOVERY_NOT_SAID, phase="resolved") == ["resolved"]
    assert found(bare, Style.DATA_NOT_SAID, phase="resolved") == []
    assert found(bare, Style.DATA_NOT_SAID, phase="monitoring") is None
    full = "All services are working normally again. No data was lost."
    assert not {f.kind for f in style(full, phase="resolved")} & {Style.RECOVERY_NOT_SAID, Style.DATA_NOT_SAID}


HARD = (
    "Remediation of the misconfigured orchestration infrastructure necessitated comprehensive coordination between"
    " organizational stakeholders responsible for authentication, authorization and administrative configuration."
)
EASY = "You could not log in from two to three. We found the cause and fixed it. All is well now. We are sorry."


def test_reading_ease_is_measured_against_the_audience() -> None:
    easy, hard = reading_ease(EASY), reading_ease(HARD)
    assert easy is not None
    assert hard is not None
    assert easy > 80 > 0 > hard
    finding = next(f for f in style(HARD) if f.kind is Style.HARD_TO_READ)
    assert finding.value == pytest.approx(hard, abs=0.1)
    assert Style.HARD_TO_READ not in {f.kind for f in style(EASY)}


def test_reading_ease_needs_some_words() -> None:
    assert reading_ease("We are investigating.") is None


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Vous ne pouviez pas vous connecter ce matin. Nous avons trouvé la cause. Tout marche à nouveau."),
        ("de", "Sie konnten sich heute früh nicht anmelden. Wir haben den Grund gefunden. Nun läuft alles wieder gut."),
    ],
)
def test_plain_french_and_german_are_easy(lang: str, text: str) -> None:
    ease = reading_ease(text, lang)
    assert ease is not None
    assert 60 < ease < 110


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "Nous revenons vers vous à [HEURE].", ["[HEURE]"]),
        ("fr", "Le service [à compléter] est en panne depuis XX h.", ["[à compléter]", "XX h"]),
        ("de", "Wir melden uns um [Uhrzeit] wieder.", ["[Uhrzeit]"]),
        ("de", "Betroffen ist <Produktname> seit TT.MM. um XX Uhr.", ["<Produktname>", "TT.MM.", "XX Uhr"]),
    ],
)
def test_a_placeholder_is_found_in_every_language(lang: str, text: str, words: list[str]) -> None:
    assert found(text, Style.PLACEHOLDER, lang=lang) == words


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "Twilio is having an outage, which is why some text messages are late.", ["Twilio"]),
        ("fr", "L'incident provient de notre prestataire OVH.", ["prestataire", "OVH"]),
        ("de", "Schuld ist ein Ausfall bei unserem Dienstleister.", ["Dienstleister"]),
    ],
)
def test_a_supplier_is_blamed_in_every_language_by_kind_or_by_name(lang: str, text: str, words: list[str]) -> None:
    assert found(text, Style.THIRD_PARTY, lang=lang) == words


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("fr", "Une panne générale touche la messagerie : lenteurs pour quelques utilisateurs.", ["panne générale"]),
        ("de", "Ausfall der Anmeldung bei einigen Kunden.", ["Ausfall"]),
    ],
)
def test_outage_for_a_partial_problem_in_french_and_german(lang: str, text: str, words: list[str]) -> None:
    assert found(text, Style.OUTAGE_FOR_PARTIAL, lang=lang) == words


@pytest.mark.parametrize(
    ("lang", "bare", "full"),
    [
        ("en", "This is resolved.", "This is resolved: mail is delivered as usual again and no data was lost."),
        ("fr", "L'incident est résolu.", "L'incident est résolu, tout fonctionne et aucune donnée n'a été perdue."),
        ("de", "Die Störung ist behoben.", "Behoben: Alles läuft wie gewohnt, Daten gingen nicht verloren."),
    ],
)
def test_a_resolution_says_that_it_recovered_and_what_became_of_the_data(lang: str, bare: str, full: str) -> None:
    for kind in (Style.RECOVERY_NOT_SAID, Style.DATA_NOT_SAID):
        assert found(bare, kind, phase="resolved", lang=lang) is not None
        assert found(full, kind, phase="resolved", lang=lang) is None


@pytest.mark.parametrize("lang", ["en", "fr", "de"])
def test_our_reading_ease_is_that_of_textstat(lang: str) -> None:
    """The same formulas on two hundred messages read in one go. textstat hyphenates where we count vowels, which finds
    a few syllables fewer in English."""
    text = " ".join(row["text"] for row in load(OWN[lang])[:200] if not any(c.isdigit() for c in row["text"]))
    textstat.set_lang(lang)
    ours = reading_ease(text, lang)
    assert ours is not None
    assert ours == pytest.approx(textstat.flesch_reading_ease(text), abs=12)
