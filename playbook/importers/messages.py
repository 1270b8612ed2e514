"""What importers do alike with the messages they found: order, phases, names, the end."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from playbook.record import Communication, Phase

_OVER = frozenset({Phase.RESOLVED, Phase.COMPLETED})
#: What is said after the end without opening the incident again.
_STAYS_OVER = frozenset({Phase.UPDATE, Phase.POSTMORTEM, *_OVER})
PLANNED = frozenset({Phase.SCHEDULED, Phase.IN_PROGRESS, Phase.VERIFYING, Phase.COMPLETED})
#: Phases under the names that pages in other languages, and pages that imitate Statuspage, print.
_ELSEWHERE = {
    Phase.INVESTIGATING: "untersuchung wird_untersucht in_untersuchung en_cours_d'investigation enquête_en_cours "
    "investigation investigando em_investigação in_analisi onderzoeken 調査中",
    Phase.IDENTIFIED: "identifiziert identifié identificado identificada identificato geïdentificeerd 特定済み fixing",
    Phase.MONITORING: "überwachung wird_überwacht in_überwachung surveillance en_surveillance supervisando "
    "monitoreando monitorando monitoraggio monitoren 監視中",
    Phase.RESOLVED: "behoben gelöst résolu résolue resuelto resolvido risolto opgelost 解決済み",
    Phase.UPDATE: "aktualisierung mise_à_jour actualización atualização aggiornamento 更新",
    Phase.SCHEDULED: "geplant planifié programado agendado pianificato gepland notstartedyet not_started_yet "
    "maintenance_scheduled",
    Phase.IN_PROGRESS: "in_bearbeitung in_arbeit en_cours en_curso en_progreso em_andamento in_corso bezig inprogress "
    "maintenance_in_progress",
    Phase.VERIFYING: "überprüfung vérification verificando verifica",
    Phase.COMPLETED: "abgeschlossen terminé terminée completado concluído completato voltooid maintenance_complete",
    Phase.POSTMORTEM: "post_mortem nachbetrachtung",
}
_PHASES = {str(phase): phase for phase in Phase} | {
    name: phase for phase, names in _ELSEWHERE.items() for name in names.split()
}


@lru_cache(maxsize=256)
def phase_named(words: str) -> str:
    """A phase as pages print it ("In progress", "Behoben"); one of no known name stays as it is, in small letters."""
    name = re.sub(r"[\s-]+", "_", words.strip().lower().replace("’", "'"))
    return _PHASES.get(name, words.strip().lower()[:60])


def is_phase(words: str) -> bool:
    """Whether a line is nothing but the name of a phase."""
    return len(words) <= 24 and phase_named(words) in _PHASES.values()


def carried(messages: Iterable[Communication]) -> list[Communication]:
    """Pages print "Update" when the phase stays as it was: in order of time, each such message gets the
    phase before it. The first of all stays an update."""
    phase: str = Phase.UPDATE
    found = []
    for message in messages:
        if message.phase != Phase.UPDATE:
            phase = message.phase
        elif phase != Phase.UPDATE:
            message = replace(message, phase=phase)
        found.append(message)
    return found


def resolution(messages: Iterable[Communication]) -> datetime | None:
    """When the messages themselves say it ended: the first "resolved" that no later phase takes back."""
    ended = None
    for message in messages:
        if message.phase in _OVER:
            ended = ended or message.happened_at
        elif message.phase not in _STAYS_OVER:
            ended = None
    return ended


def planned(messages: Iterable[Communication]) -> bool:
    """Whether the phases are those of a maintenance window."""
    return any(message.phase in PLANNED for message in messages)


def fingerprint(*parts: object) -> str:
    """A name made of content, so that the same message has the same one whenever it is read again."""
    content = "\x1f".join(str(part) for part in parts)
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:16]


def named(messages: Sequence[Communication]) -> tuple[Communication, ...]:
    """Names unique: the second message of the same content gets a number."""
    seen: dict[str, int] = {}
    found = []
    for message in messages:
        count = seen[message.id] = seen.get(message.id, 0) + 1
        found.append(message if count == 1 else replace(message, id=f"{message.id}-{count}"))
    return tuple(found)
