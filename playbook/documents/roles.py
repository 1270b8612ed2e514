"""Who does what in an incident, how they are reached, and who is asked next. Pure; times are minutes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from playbook.documents.mistake import Mistake
from playbook.errors import Invalid

#: A day: whoever waits longer for an answer does not escalate.
MOST_MINUTES = 1_440.0


@dataclass(frozen=True, slots=True)
class Role:
    """`escalates_to` is another role's name; it is asked when nobody has answered for `after` minutes."""

    role: str
    duty: str = ""
    person: str = ""
    deputy: str = ""
    reached: str = ""
    escalates_to: str = ""
    after: float | None = None

    @property
    def empty(self) -> bool:
        return not (
            self.role
            or self.duty
            or self.person
            or self.deputy
            or self.reached
            or self.escalates_to
            or self.after is not None
        )


@dataclass(frozen=True, slots=True)
class Roles:
    """In the order the team gave them."""

    lines: tuple[Role, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(line.role for line in self.lines)

    def chain(self, role: str) -> tuple[str, ...]:
        """Who is asked one after the other, beginning with `role`; it ends before anybody is asked twice."""
        nexts = {line.role: line.escalates_to for line in self.lines}
        found: list[str] = []
        while role in nexts and role not in found:
            found.append(role)
            role = nexts[role]
        return tuple(found)


def _folded(name: str) -> str:
    return name.casefold()


def mistakes(roles: Roles) -> tuple[Mistake, ...]:
    """What cannot be kept as it is, row by row."""
    return tuple(Mistake(sentence, row) for row, line in enumerate(roles.lines) for sentence in _line(roles, row, line))


def _line(roles: Roles, row: int, line: Role) -> Iterator[Invalid]:
    if not line.role:
        yield Invalid("This row has no role. Name it, or delete the row.", field="role")
    elif _folded(line.role) in {_folded(each.role) for each in roles.lines[:row]}:
        yield Invalid("“{role}” is there twice. Give one of them another name.", field="role", role=line.role)
    if line.deputy and _folded(line.deputy) == _folded(line.person):
        yield Invalid(
            "{person} cannot be their own deputy. Name somebody else, or leave it empty.",
            field="deputy",
            person=line.person,
        )
    if line.escalates_to and line.escalates_to not in roles.names:
        yield Invalid(
            "“{role}” is not in the list of roles. Add it as a row, or choose one that is.",
            field="escalates_to",
            role=line.escalates_to,
        )
    elif line.escalates_to and line.role in roles.chain(line.escalates_to):
        yield Invalid(
            "Escalation goes round in a circle: {chain}. Let one of them end it.",
            field="escalates_to",
            chain=" → ".join((*roles.chain(line.role), line.role)),
        )
    if line.escalates_to and line.after is None:
        yield Invalid("Say after how many minutes {role} is asked.", field="after", role=line.escalates_to)
    if line.after is not None and not line.escalates_to:
        yield Invalid("Say whom to ask after {minutes} minutes.", field="escalates_to", minutes=f"{line.after:g}")
    if line.after is not None and not 1 <= line.after <= MOST_MINUTES:
        yield Invalid(
            "Waiting time lies between 1 minute and a day (1440 minutes); {minutes} does not.",
            field="after",
            minutes=f"{line.after:g}",
        )
