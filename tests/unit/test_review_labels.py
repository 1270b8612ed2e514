"""What a message tells its reader: sentences of our own, for and against each feature, in three languages."""

from __future__ import annotations

import time

import pytest

from bench.review_quality import OWN, load
from playbook.review import FEATURES, labels, language, says_nothing
from playbook.review.features import evidence
from playbook.review.rule import alternatives

YES = {
    "en": {
        "impact": (
            "Logins are failing.",
            "Messages are delivered up to ten minutes late and the inbox is slow.",
            "You may be unable to open your cart.",
            "The dashboard is down.",
            "We are seeing elevated error rates on the public API.",
            "Search isn't showing new orders.",
            "Some photos do not load.",
        ),
        "scope": (
            "A small number of customers in Canada see this.",
            "Only accounts on the Team plan are concerned.",
            "Pages time out in eu-west-3.",
            "Around 4 % of checkouts were rejected.",
            "The mobile app is not affected.",
            "Users in all regions see blank pages.",
        ),
        "apology": (
            "We're sorry for the trouble this has caused.",
            "Our apologies for the wait.",
            "We regret the disruption.",
        ),
        "next_update": (
            "We will post another update by 16:30 UTC.",
            "Next update in 45 minutes.",
            "At 3 pm ET we'll share what we know.",
            "You'll hear from us here: updates every half hour.",
            "Expect an update within the hour.",
        ),
        "vague_next": (
            "We'll keep you posted.",
            "More details to follow.",
            "We will share an update as soon as we know more.",
            "A full post-mortem will be published.",
        ),
        "workaround": (
            "As a workaround, use the web version.",
            "Please clear your cache and sign in again.",
            "There is no workaround at this time.",
            "No action is required on your part.",
            "Customers can switch to another region meanwhile.",
        ),
        "eta": (
            "We expect service to be restored by 18:00 UTC.",
            "Full recovery is estimated within two hours.",
            "ETA for the fix: 40 minutes.",
        ),
        "cause": (
            "This was caused by an expired certificate.",
            "A bad deploy removed a required setting.",
            "The errors are due to an outage at our cloud provider.",
            "We traced the slowness to a runaway query.",
        ),
        "empty": (
            "We are investigating.",
            "The issue has been identified and a fix is being implemented.",
            "This incident has been resolved. Thank you for your patience, and sorry again.",
        ),
    },
    "fr": {
        "impact": ("Les paiements échouent.", "Vous ne pouvez plus ouvrir vos dossiers.", "Le site est inaccessible."),
        "scope": ("Certains clients en Suisse sont touchés.", "L'application mobile n'est pas affectée."),
        "apology": ("Nous vous présentons nos excuses.", "Nous sommes désolés."),
        "next_update": ("Prochain point dans 20 minutes.", "Nous reviendrons vers vous à 15 h 30."),
        "vague_next": ("Nous vous tiendrons informés.", "De plus amples informations suivront."),
        "workaround": ("En attendant, utilisez le site web.", "Aucune action n'est requise de votre part."),
        "eta": ("Le rétablissement est prévu pour 18 h.", "Le service devrait être rétabli d'ici une heure."),
        "cause": (
            "La panne est due à un certificat expiré.",
            "Une erreur de configuration est à l'origine du problème.",
        ),
        "empty": ("Nous enquêtons sur un incident.", "L'incident est résolu. Merci de votre patience."),
    },
    "de": {
        "impact": (
            "Zahlungen schlagen fehl.",
            "Sie können Ihre Ordner nicht öffnen.",
            "Die Website ist nicht erreichbar.",
        ),
        "scope": ("Einige Kunden in der Schweiz sehen das.", "Die mobile App ist nicht betroffen."),
        "apology": ("Wir bitten um Entschuldigung.", "Es tut uns leid."),
        "next_update": ("Nächstes Update in 20 Minuten.", "Wir melden uns um 15:30 Uhr wieder."),
        "vague_next": ("Wir halten Sie auf dem Laufenden.", "Weitere Informationen folgen."),
        "workaround": ("Nutzen Sie bis dahin die Webseite.", "Sie müssen nichts unternehmen."),
        "eta": (
            "Die Wiederherstellung wird gegen 18 Uhr erwartet.",
            "Der Dienst sollte in einer Stunde wieder laufen.",
        ),
        "cause": ("Ursache ist ein abgelaufenes Zertifikat.", "Ein fehlerhaftes Update hat den Ausfall ausgelöst."),
        "empty": ("Wir untersuchen eine Störung.", "Die Störung ist behoben. Danke für Ihre Geduld."),
    },
}

NO = {
    "en": {
        "impact": (
            "The search component is degraded.",
            "We are investigating an issue with Reports.",
            "We see no errors any more.",
            "If you still see errors, contact support.",
        ),
        "scope": ("Some requests fail.", "Acme Cloud is slow.", "Affected customers see errors."),
        "apology": ("Thank you for your patience.", 'The log says "sorry, too many clients already".'),
        "next_update": (
            "We deployed an update at 14:00 UTC.",
            "We will share more soon.",
            "The last update was posted at 09:00.",
        ),
        "vague_next": (
            "We will update our DNS servers.",
            "Follow https://status.example.com for regular updates.",
            "We will post the next update at 15:00 UTC.",
            "We will continue to monitor.",
        ),
        "workaround": (
            "We are working on a workaround.",
            "If the problem persists, please open a ticket with support.",
            "Customers may see errors.",
        ),
        "eta": (
            "The issue was fixed at 14:20 UTC.",
            "It should be resolved soon.",
            "We do not have an ETA, and will share news by 15:00 UTC.",
        ),
        "cause": (
            "The cause has been identified.",
            "Due to this issue, pages are slow.",
            "We are looking for the root cause.",
        ),
        "empty": ("We rolled back the release.", "Resolved at 14:00 UTC.", "Logins fail."),
    },
    "fr": {
        "impact": ("Le module de recherche est dégradé.", "Aucune erreur n'est plus constatée."),
        "scope": ("Certaines requêtes échouent.",),
        "apology": ("Merci de votre patience.",),
        "next_update": ("Une mise à jour a été déployée à 14 h.", "Nous reviendrons bientôt vers vous."),
        "vague_next": ("Nous mettrons à jour les serveurs.", "Prochain point à 15 h."),
        "workaround": (
            "Nous cherchons une solution de contournement.",
            "Si le problème persiste, contactez le support.",
        ),
        "eta": ("Le problème a été corrigé à 14 h.", "Le service sera bientôt rétabli."),
        "cause": ("La cause a été identifiée.",),
        "empty": ("Nous redémarrons les serveurs.", "Résolu à 14 h 10."),
    },
    "de": {
        "impact": ("Die Leistung der Suche ist eingeschränkt.",),
        "scope": ("Einige Anfragen scheitern.",),
        "apology": ("Danke für Ihre Geduld.",),
        "next_update": ("Um 14 Uhr wurde ein Update eingespielt.", "Wir melden uns in Kürze."),
        "vague_next": ("Wir aktualisieren die Server.", "Nächstes Update um 15 Uhr."),
        "workaround": (
            "Wir arbeiten an einem Workaround.",
            "Sollte das Problem bestehen, wenden Sie sich an den Support.",
        ),
        "eta": ("Das Problem wurde um 14 Uhr behoben.", "Der Dienst läuft bald wieder."),
        "cause": ("Die Ursache wurde gefunden.",),
        "empty": ("Wir starten die Server neu.", "Um 14:10 Uhr behoben."),
    },
}


def cases(table):
    return [(lang, name, text) for lang, names in table.items() for name, texts in names.items() for text in texts]


@pytest.mark.parametrize(("lang", "feature", "text"), cases(YES))
def test_a_message_tells(lang: str, feature: str, text: str) -> None:
    assert feature in labels(text, lang=lang)


@pytest.mark.parametrize(("lang", "feature", "text"), cases(NO))
def test_a_message_does_not_tell(lang: str, feature: str, text: str) -> None:
    found = labels(text, lang=lang)
    assert feature not in found, found.evidence[feature]


@pytest.mark.parametrize(("lang", "feature", "text"), cases(YES))
def test_evidence_is_the_very_words_of_the_message(lang: str, feature: str, text: str) -> None:
    for spans in labels(f"  {text}\n\nＯ “İ” — ok.", lang=lang).evidence.values():
        for words, start, end in spans:
            assert words == f"  {text}\n\nＯ “İ” — ok."[start:end]
            assert words


def test_labels_are_the_nine_names_in_order() -> None:
    assert list(labels("Hello.").labels) == list(FEATURES)
    assert set(labels("").labels.values()) == {0}


def test_a_region_or_a_time_keeps_a_message_from_being_empty_and_thanks_do_not() -> None:
    assert "empty" in labels("We are investigating. Thanks, and apologies.")
    assert "empty" not in labels("We are investigating in Frankfurt.")
    assert "empty" not in labels("We have been investigating since 10:40 UTC.")


@pytest.mark.parametrize(("lang", "text"), [(lang, text) for lang, _, text in cases(YES) if len(text) > 20])
def test_the_language_is_recognised_or_harmless(lang: str, text: str) -> None:
    # A sentence of four words may have no function word; longer ones must be recognised.
    assert language(text) == lang or len(text.split()) <= 5


def test_a_language_that_is_not_ours_is_guessed() -> None:
    assert labels("Wir melden uns um 15 Uhr wieder.", lang="xx").lang == "de"


@pytest.mark.parametrize("lang", ["en", "fr", "de"])
@pytest.mark.parametrize(
    "text",
    [
        "a" * 20_000,
        " " * 20_000,
        "\n" * 20_000,
        "1" * 20_000,
        "a-" * 10_000,
        '"' * 20_000,
        "we will provide " * 1_250,
        "some of the you these users " * 714,
        "nous vous tiendrons " * 1_000,
        "kann nicht wir melden uns " * 769,
        "expected to be restored " * 833,
        "ne n't nicht " * 1_538,
        "; " * 10_000,
        "​" * 20_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_a_hostile_text_costs_no_more_than_a_long_one(text: str, lang: str) -> None:
    # Processor time of the best of three, so that neither a busy machine nor a collection counts.
    best = 9.9
    for _ in range(3):
        start = time.process_time()
        labels(text, lang=lang)
        best = min(best, time.process_time() - start)
    assert best < 0.2


@pytest.mark.parametrize("lang", OWN)
def test_what_is_asked_alone_is_what_reading_everything_finds(lang: str) -> None:
    for row in load(OWN[lang]):
        whole = labels(row["text"], lang=lang)
        assert says_nothing(row["text"], lang=lang) == ("empty" in whole)
        for feature in FEATURES[:-1]:
            assert evidence(row["text"], feature, lang=lang) == whole.evidence.get(feature, ()), (feature, row["text"])


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("a|b", ["a", "b"]),
        (r"(?:a|b)|c(?=d|e)", ["(?:a|b)", "c(?=d|e)"]),
        (r"[|(]|x", ["[|(]", "x"]),
        (r"[]|]|[^]|]|x", ["[]|]", "[^]|]", "x"]),
        (r"\(|\||\[x|y", [r"\(", r"\|", r"\[x", "y"]),
        ("a||b", ["a", "", "b"]),
    ],
)
def test_a_pattern_is_parted_at_the_bars_outside_its_groups(pattern: str, parts: list[str]) -> None:
    assert alternatives(pattern) == parts
