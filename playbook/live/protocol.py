"""What goes over the socket. One WebSocket per tab, JSON text frames, at `/live/<workshop id>`.

The browser says who it is by its cookie (`playbook`), sent with the handshake; nothing in the address is secret.

Browser → server
    {"op": NAME, "id": ID, ...arguments}     a write; ID is made by the browser, 8–64 of [A-Za-z0-9_-], and
                                             sending it again changes nothing. Names and arguments: `OPS`.
    {"op": "typing", "on": true|false}       "someone is writing"; kept nowhere, no id, no answer
    {"op": "sync"}                           asks for a snapshot
    {"op": "ping"}                           answered by {"t": "pong", "now": ISO}

Server → browser
    {"t": "snapshot", "state": {...}}        on connect and after "sync"; `state` as `workshop.view.snapshot` builds it
    {"t": "delta", "v": N, "d": [BODY...]}   what version N changed. The next delta's v is N+1: at a hole, ask "sync".
                                             A delta whose v is not above the snapshot's is old: drop it.
                                             To the seat that wrote it adds "op": ID of the write, which is on disk.
    {"t": "ack", "id": ID, "v": N}           the write is on disk. The delta it caused comes before its ack.
    {"t": "refused", "id": ID, "code": CODE, "msgid": ..., "text": ..., "field": ...|null}
                                             the write changed nothing and never will; `text` is in the seat's language
    {"t": "again", "id": ID}                 not done, through no fault of the write: send it again later
    {"t": "here", "seats": [SEAT ID...]}     whose browsers are connected
    {"t": "typing", "n": N}                  how many others are writing; never who
    {"t": "pong", "now": ISO}

Bodies of a delta, by "k"
    workshop  set: {field: value}            step, private, locked, prompt, vote_budget, voting, votes_shown,
                                             spotlight, spotlight_ends_at, timer_seconds, timer_ends_at, timer_left,
                                             title, code
    note      note: {id, text, place, at, communication, group, position, revealed, edited, mine?}
    note-     id
    hidden    n                              notes that only their authors can read yet, everyone's together
    group     group: {id, name, position, priority}          group-  id   and its causes
    cause     cause: {id, group, ordinal, text, root, factor, evidence: [{start, end} | {communication} | {note}]}
                                                             cause-  id
    votes     mine: {target: count}          only to the voter
    cast      n                              votes given so far, everyone's together
    totals    votes: {target: count} | null  once the vote is closed
    pulse     moment, mine: {item: value}    only to the one who answered
    pulsed    moment, n                      how many people have answered something
    pulse_results  moment, results: {item: [how many answered 1, 2, 3, 4, 5]}   once they are shown
    mark      mark: {id, scope, from, to}                    mark-   id
    segments  segments: [{key, kind, start, end, minutes, over, severe}]
    seat      seat: {id, name, role}                         seat-   id
    ready     seats: [SEAT ID...]
    ring      topic: step | timeline | marks | plan | seats | carry | pulse  pages that show it draw themselves anew
    resync                                   so much changed that a snapshot is simpler

Close codes
    4401 no seat (or it was removed)    4403 wrong origin    4408 too slow to read
    4413 a frame too large              4429 too many frames
"""

from __future__ import annotations

from typing import Final

from playbook.workshop import evidence, lead, notes, plan, pulse, record, seats
from playbook.workshop.unit import UseCase

MAX_FRAME: Final = 64 * 1024
#: Frames a tab may send in a second, on average and at once.
RATE: Final = 40
BURST: Final = 80

NO_SEAT: Final = 4401
WRONG_ORIGIN: Final = 4403
TOO_SLOW: Final = 4408
TOO_LARGE: Final = 4413
TOO_MANY: Final = 4429

#: Writes: name → use case and the names of the arguments a frame may carry.
OPS: Final[dict[str, tuple[UseCase, frozenset[str]]]] = {
    "note.add": (notes.add, frozenset({"note", "text", "place", "at", "communication"})),
    "note.edit": (notes.edit, frozenset({"note", "text"})),
    "note.delete": (notes.delete, frozenset({"note"})),
    "note.restore": (notes.restore, frozenset({"note"})),
    "note.revert": (notes.revert, frozenset({"note"})),
    "note.clear": (notes.clear, frozenset()),
    "note.move": (notes.move, frozenset({"note", "place", "at", "communication", "position"})),
    "note.group": (notes.group, frozenset({"note", "onto", "group"})),
    "note.ungroup": (notes.ungroup, frozenset({"note"})),
    "group.name": (notes.name_group, frozenset({"group", "name"})),
    "group.split": (notes.split, frozenset({"group"})),
    "group.priority": (plan.priority, frozenset({"group", "on"})),
    "why": (plan.why, frozenset({"why", "group", "text", "factor"})),
    "why.evidence": (evidence.link, frozenset({"why", "start", "end", "communication", "note", "on"})),
    "why.root": (plan.root, frozenset({"why", "on"})),
    "vote": (notes.vote, frozenset({"target", "count"})),
    "pulse": (pulse.answer, frozenset({"moment", "item", "value"})),
    "pulse.show": (pulse.show, frozenset({"moment"})),
    "gap.circle": (record.circle, frozenset({"scope", "start", "end", "on"})),
    "undo": (notes.undo, frozenset()),
    "done": (lead.done, frozenset({"on", "step"})),
    "step": (lead.go, frozenset({"step"})),
    "timer": (lead.timer, frozenset({"act", "minutes"})),
    "private": (lead.private, frozenset({"on"})),
    "lock": (lead.lock, frozenset({"on"})),
    "prompt": (lead.prompt, frozenset({"n"})),
    "voting": (lead.voting, frozenset({"open", "budget"})),
    "spotlight": (lead.spotlight, frozenset({"target", "minutes"})),
    "seat.rename": (seats.rename, frozenset({"name", "seat"})),
    "seat.remove": (seats.remove, frozenset({"seat"})),
    "seat.lead": (seats.hand_over, frozenset({"seat"})),
}
