"""Findings on how a message is written, offered as prompts for a discussion: never a grade of who wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from playbook.record import Phase
from playbook.review.blame import blame, unique
from playbook.review.features import Findings, labels
from playbook.review.reading import reading_ease
from playbook.review.rule import Evidence
from playbook.review.sentence import lower, plain, sentences


class Style(StrEnum):
    """What can be said about the wording of one message."""

    HARD_TO_READ = "hard_to_read"
    JARGON = "jargon"
    HOSTNAME = "hostname"
    PLACEHOLDER = "placeholder"
    OUTAGE_FOR_PARTIAL = "outage_for_partial"
    THIRD_PARTY = "third_party"
    RECOVERY_NOT_SAID = "recovery_not_said"
    DATA_NOT_SAID = "data_not_said"


class Level(StrEnum):
    """How sure a finding is to matter: a mistake for everyone, or something to weigh for this audience."""

    MISTAKE = "mistake"
    WEIGH = "weigh"


@dataclass(frozen=True, slots=True)
class StyleFinding:
    """One finding. `evidence` is empty when something is missing; `value` is the reading ease, else None."""

    kind: Style
    level: Level
    evidence: tuple[Evidence, ...] = ()
    value: float | None = None


#: The least reading ease each audience should be given: 50 is "fairly difficult" in Flesch's own table. Colleagues
#: and partners know the trade. German and French scores are on the same scale by construction of the formulas.
LEAST_EASE = {"customers": 40.0, "strategic": 40.0, "executives": 40.0, "partners": 25.0, "employees": 25.0}
_TECHNICAL_AUDIENCES = ("partners", "employees")
#: A message this much below the least is a mistake for anyone.
_FAR_BELOW = 25.0

_JARGON = re.compile(
    r"\b(?:5xx|4xx|p9[59]|rca|slos?|slas?|mttr|qps|rps|oom|ttl|bgp|k8s|kubernetes|etcd|redis|kafka"
    r"|mysql|postgres\w*|elasticsearch"
    r"|cassandra|mongodb|rabbitmq|memcached|nginx|envoy|haproxy|zookeeper|vitess|hypervisors?|ingress"
    r"|egress|failover"
    r"|fail-over|rollbacks?|rolled back|hotfix|shards?|sharding|replicas?|replication lag|quorum"
    r"|deadlocks?|race condition|mutex"
    r"|memory leak|garbage collection|thread pools?|connection pools?|load balancers?|control plane"
    r"|data plane|backend|back-end"
    r"|upstream|downstream|throughput|remediat\w+|mitigat\w+|root cause|deploy(?:ment|ed|s)?|pods?"
    r"|autoscal\w+|microservices?"
    r"|stack trace|null pointer|segfault|heap|throttl\w+|rate[- ]limit\w*|health checks?|canary"
    r"|feature flags?|packet loss|schema"
    r"|déploiement|répartiteur de charge|réplication|nœuds?|interblocage|mitigation|bascule"
    r"|lastverteiler|load-?balancer|ausrollen|ausgerollt|deployment|knoten|datenbank-?replik\w*"
    r"|cache-?invalidierung|mitigier\w+)\b"
)
_HOSTNAME = re.compile(
    r"\b(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,6}(?:internal|local|localdomain|lan|corp|intra"
    r"|svc|intern)\b"
    r"|\bip-\d{1,3}(?:-\d{1,3}){3}\b"
    r"|\b(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})\b"
    r"|\b(?:[a-z]{2,12}[0-9]?-){1,4}(?:prod|prd|stg|staging|db|web|node|app|cache|srv|vm|worker|master"
    r"|replica|primary|host)-?\d{0,3}\b"
    r"|\b(?:db|web|app|srv|host|node|mysql|redis|worker|cache|vm|pg|esx|kube|proxy|dc|sw"
    r"|fw)-?\d{2,3}\b"
)
_NAMED_TAGS = "US|EU|UK|USA|APAC|EMEA|LATAM|RESOLVED|UPDATE|UPDATED|INVESTIGATING|MONITORING|IDENTIFIED"
"|SCHEDULED|COMPLETED|DE|FR|EN|ES|IT|MAINTENANCE|INFO|NEW"
_PLACEHOLDER = re.compile(
    r"\b(?:DATETIME|TODO|TBD|TBC|FIXME|XXX+|TKTK|LOREM IPSUM|YYYY|HH:MM|[Hh]h:[Mm]m|XX:XX"
    r"|[xX]{2}[:h][xX]{2}|INSERT [A-Z]+|JJ/MM(?:/AAAA)?|TT\.MM\.(?:JJJJ)?|DD/MM/YYYY|MM/DD/YYYY|XX (?:h|Uhr"
    r"|heures?))(?!\w)"
    r"|\[(?i:à (?:compléter|préciser|définir|confirmer)|zu ergänzen|bitte ergänzen|hier [a-zäöüß ]{2,30}"
    r"|[a-zäöüß]*uhrzeit"
    r"|[a-zäöüß]*name|nom du client|service concerné|[a-zäöüß]*störungsbeginn)[^\]\n]{0,40}\]"
    rf"|\[(?!(?:{_NAMED_TAGS})\])[A-Z][A-Z0-9 _/-]{{0,40}}\]"
    r"|\[(?i:(?:insert|your|time|date|name|service|product|number|region|impact|component|link|nom"
    r"|heure|produit|lien|zeit|datum|uhrzeit|dienst"
    r"|produkt|anzahl|company|cause|feature)\b[^\]\n]{0,40})\]"
    r"|\{\{[^}\n]{0,60}\}\}|\$\{[^}\n]{1,60}\}|(?<![\w$])\{[A-Za-z_][\w .]{0,30}\}"
    r"|<(?!/?(?:br|p|b|i|u|a|em|ul|ol|li|var|tt|code|strong|small|span|div|pre|hr"
    r"|h\d)\b)[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ _-]{1,30}>(?!\.\w|[\w/])"
    r"|%\(\w{1,30}\)s|(?<!\w)%[sd]\b|_{4,}"
)
_OUTAGE = re.compile(
    r"(?<!partial )(?<!power )(?<!no )(?<!minor )(?<!small )\boutages?\b|\bpannes? (?:générale|totale"
    r"|majeure)\b"
    r"|\b(?:total|gesamt|komplett)?ausfall\b|\bpanne\b(?! (?:partielle|électrique|de courant"
    r"|matérielle))"
)
_PARTIAL = re.compile(
    r"\b(?:degraded|degradation|partial(?:ly)?|intermittent(?:ly)?|slow(?:er|ness|ly)?|latency"
    r"|delay(?:s|ed)?|elevated|increased error"
    r"|(?:some|certain|a few|subset|portion|small number|limited number|percentage)(?: of)?"
    r"|dégradée?s?|partiel\w*|lent(?:e|es|s|eurs?)?"
    r"|ralenti\w*|retards?|certaine?s?|quelques|une partie|langsam\w*|verzöger\w*|teilweise"
    r"|eingeschränkt\w*|einige\w*|ein teil|vereinzelt\w*)\b"
    r"|\b(?!100)\d{1,2}(?:[.,]\d)? ?%"
)
_RESOLVED = re.compile(
    r"\b(?:resolved|fixed|closed|completed|mitigated|résolu\w*|clos\w*|terminée?|rétabli\w*|corrigée?"
    r"|behoben|gelöst|beendet|abgeschlossen)\b"
)
#: The trouble itself is said to be over, now.
_IS_OVER = re.compile(
    r"\b(?:incident|issues?|problems?|outage|disruption|interruption|this|it|everything"
    r"|all services) (?:has been|have been"
    r"|has|is|are|was|were) (?:[a-z]+ ){0,2}?(?:resolved|fixed|closed|over)\b|^\W*(?:resolved|fixed)\b"
    r"|\b(?:incident|problèmes?|pannes?|interruption|perturbation|coupure"
    r"|dysfonctionnements?)\b.{0,60}?\b(?:est|sont|a été"
    r"|ont été) (?:[a-zé]+ ){0,2}?(?:résolu|réglé|terminé|clos|corrigé)e?s?\b|^\W*(?:résolu|corrigé|rétabli)e?\b"
    r"|\b(?:störung|problem|ausfall|vorfall|fehler|unterbrechung|alles)\b.{0,60}?\b(?:ist|sind|wurden?"
    r"|konnten?)\b.{0,40}?"
    r"\b(?:behoben|gelöst|beendet|beseitigt|vorbei)\b|^\W*(?:behoben|gelöst|erledigt)\b"
)
#: … and not that it will be, may be or is not.
_NOT_YET = re.compile(
    r"\b(?:until|till|once|when|whether|if|as soon as|before|after|will|not|n't|believe|should|jusqu'\w*|dès"
    r"|lorsque|quand"
    r"|une fois|si|pas|avant|sera|sobald|bis|wenn|falls|ob|nicht|wird|werden|nachdem|bevor)\b|n't\b"
)
_RECOVERED = re.compile(
    r"\b(?:restored|recovered|recovery|operational|operating|normal(?:ly)?|working|works|functional"
    r"|back (?:up|online|to)|available|all clear|healthy"
    r"|succeed(?:ing)?|processing|as (?:usual|expected)|delivered|caught up|subsided|resumed|rétabli\w*"
    r"|retour à la normale|normalement|opérationnel\w*"
    r"|fonctionne(?:nt)?|disponibles?|accessibles?|délivrée?s?|reprise?|comme (?:d'habitude|prévu)"
    r"|rentré dans l'ordre|stable"
    r"|wiederhergestellt|normalbetrieb|läuft|laufen|funktionier(?:t|en)|verfügbar|erreichbar|klappt"
    r"|möglich|wie (?:gewohnt|üblich)|zugestellt|nutzbar)\b"
)
_DATA = re.compile(
    r"\b(?:data|records?|messages|files|backups?|lost|loss|données|perdue?s?|perte|fichiers|daten\w*"
    r"|verloren|verlust)\b"
)


def least_ease(audience: str) -> float:
    """The least reading ease an audience should be given."""
    return LEAST_EASE.get(audience, LEAST_EASE["customers"])


def style(
    text: str,
    *,
    phase: str | None = None,
    audience: str = "customers",
    lang: str | None = None,
    known: Findings | None = None,
) -> tuple[StyleFinding, ...]:
    """What is worth a look in the wording of a message to `audience`, mistakes first.

    Jargon and reading ease are measured against the audience. The facts of a resolution (did it recover, was data
    lost) are asked of a message that tells the end, as `tells_the_end` knows it. `known` is what `labels` finds in the
    message, for who has it already.
    """
    read = lower(plain(text))
    known = known or labels(text, phase=phase, lang=lang)
    found: list[StyleFinding] = []
    _add(found, Style.PLACEHOLDER, Level.MISTAKE, _spans(_PLACEHOLDER, plain(text), text))
    _add(found, Style.HOSTNAME, Level.MISTAKE, _spans(_HOSTNAME, read, text))
    found += _ease(text, audience, known.lang)
    if audience not in _TECHNICAL_AUDIENCES:
        _add(found, Style.JARGON, Level.WEIGH, _spans(_JARGON, read, text))
    if _PARTIAL.search(read):
        _add(found, Style.OUTAGE_FOR_PARTIAL, Level.WEIGH, _spans(_OUTAGE, read, text))
    _add(found, Style.THIRD_PARTY, Level.WEIGH, blame(known, text))
    if tells_the_end(text, phase):
        if not _RECOVERED.search(read):
            found.append(StyleFinding(Style.RECOVERY_NOT_SAID, Level.WEIGH, _spans(_RESOLVED, read, text)[:1]))
        if not _DATA.search(read):
            found.append(StyleFinding(Style.DATA_NOT_SAID, Level.WEIGH))
    return tuple(sorted(found, key=lambda f: f.level is not Level.MISTAKE))


def tells_the_end(text: str, phase: str | None) -> bool:
    """Whether a message tells that it is over: by its phase, or in its words where its phase says nothing of it."""
    if phase not in (None, Phase.UPDATE):
        return phase == Phase.RESOLVED
    if not _RESOLVED.search(lower(plain(text))):
        return False
    return any(_IS_OVER.search(each.plain) and not _NOT_YET.search(each.plain) for each in sentences(text))


def _add(found: list[StyleFinding], kind: Style, level: Level, evidence: tuple[Evidence, ...]) -> None:
    if evidence:
        found.append(StyleFinding(kind, level, evidence))


def _spans(pattern: re.Pattern[str], read: str, text: str) -> tuple[Evidence, ...]:
    return unique(Evidence(text[m.start() : m.end()], m.start(), m.end()) for m in pattern.finditer(read))


def _ease(text: str, audience: str, lang: str) -> list[StyleFinding]:
    ease = reading_ease(text, lang)
    least = least_ease(audience)
    if ease is None or ease >= least:
        return []
    level = Level.MISTAKE if ease < least - _FAR_BELOW else Level.WEIGH
    return [StyleFinding(Style.HARD_TO_READ, level, (), round(ease, 1))]


def as_json(text: str, found: Sequence[StyleFinding], lang: str) -> dict[str, Any]:
    """What was found of a message's wording as plain values, its reading ease (None where it is too short) with it."""
    ease = reading_ease(text, lang)
    return {
        "reading_ease": None if ease is None else round(ease, 1),
        "findings": [
            {
                "kind": str(each.kind),
                "level": str(each.level),
                "words": [{"words": e.words, "start": e.start, "end": e.end} for e in each.evidence],
            }
            for each in found
        ],
    }
