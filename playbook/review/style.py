"""Findings on how a message is written, offered as prompts for a discussion: never a grade of who wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from playbook.review.brands import BRAND
from playbook.review.features import Findings, labels
from playbook.review.reading import reading_ease
from playbook.review.rule import Evidence
from playbook.review.sentence import lower, plain


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
_SUPPLIER = re.compile(
    rf"\b(?:{BRAND}|third[- ]part(?:y|ies)|(?:upstream|downstream|cloud|hosting|network|payment"
    r"|external) (?:[a-z]+ )?(?:providers?|vendors?|partners?"
    r"|carriers?|services?)|our (?:[a-z]+ )?(?:providers?|vendors?|carriers?|suppliers?)"
    r"|(?:fournisseur|prestataire|hébergeur|opérateur|sous-traitant|partenaire)s?|tiers|(?:zahlungs|cloud-?"
    r"|hosting-?|netz|telefon)?(?:dienstleister|anbieter"
    r"|provider|betreiber|hoster|lieferant(?:en)?)(?:s|n)?|drittanbieter(?:s|n)?|vorlieferant\w*|partnerbank(?:en)?)\b"
)
_RESOLVED = re.compile(
    r"\b(?:resolved|fixed|closed|completed|mitigated|résolu\w*|clos\w*|terminée?|rétabli\w*|corrigée?"
    r"|behoben|gelöst|beendet|abgeschlossen)\b"
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


def style(
    text: str, *, phase: str | None = None, audience: str = "customers", lang: str | None = None
) -> tuple[StyleFinding, ...]:
    """What is worth a look in the wording of a message to `audience`, mistakes first.

    Jargon and reading ease are measured against the audience. The facts of a resolution (did it recover, was data
    lost) are asked of a message whose `phase` is "resolved" only.
    """
    read = lower(plain(text))
    known = labels(text, phase=phase, lang=lang)
    found: list[StyleFinding] = []
    _add(found, Style.PLACEHOLDER, Level.MISTAKE, _spans(_PLACEHOLDER, plain(text), text))
    _add(found, Style.HOSTNAME, Level.MISTAKE, _spans(_HOSTNAME, read, text))
    found += _ease(text, audience, known.lang)
    if audience not in _TECHNICAL_AUDIENCES:
        _add(found, Style.JARGON, Level.WEIGH, _spans(_JARGON, read, text))
    if _PARTIAL.search(read):
        _add(found, Style.OUTAGE_FOR_PARTIAL, Level.WEIGH, _spans(_OUTAGE, read, text))
    _add(found, Style.THIRD_PARTY, Level.WEIGH, _blamed(known, text))
    if phase == "resolved":
        if not _RECOVERED.search(read):
            found.append(StyleFinding(Style.RECOVERY_NOT_SAID, Level.WEIGH, _spans(_RESOLVED, read, text)[:1]))
        if not _DATA.search(read):
            found.append(StyleFinding(Style.DATA_NOT_SAID, Level.WEIGH))
    return tuple(sorted(found, key=lambda f: f.level is not Level.MISTAKE))


def _add(found: list[StyleFinding], kind: Style, level: Level, evidence: tuple[Evidence, ...]) -> None:
    if evidence:
        found.append(StyleFinding(kind, level, evidence))


def _spans(pattern: re.Pattern[str], read: str, text: str) -> tuple[Evidence, ...]:
    return _unique(Evidence(text[m.start() : m.end()], m.start(), m.end()) for m in pattern.finditer(read))


def _unique(spans: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Each word once, where it first stands."""
    return tuple({span.words.lower(): span for span in reversed(list(spans))}.values())[::-1]


def _ease(text: str, audience: str, lang: str) -> list[StyleFinding]:
    ease = reading_ease(text, lang)
    least = LEAST_EASE.get(audience, LEAST_EASE["customers"])
    if ease is None or ease >= least:
        return []
    level = Level.MISTAKE if ease < least - _FAR_BELOW else Level.WEIGH
    return [StyleFinding(Style.HARD_TO_READ, level, (), round(ease, 1))]


def _blamed(known: Findings, text: str) -> tuple[Evidence, ...]:
    """A supplier inside the words that name the cause, or right behind them."""
    found = []
    for cause in known.evidence.get("cause", ()):
        end = min(len(text), cause.end + 60)
        stop = min((i for i in (text.find(s, cause.end) for s in (". ", "\n")) if i >= 0), default=end)
        window = lower(plain(text[cause.start : max(cause.end, min(end, stop))]))
        found += [
            Evidence(
                text[cause.start + m.start() : cause.start + m.end()], cause.start + m.start(), cause.start + m.end()
            )
            for m in _SUPPLIER.finditer(window)
        ]
    return _unique(found)
