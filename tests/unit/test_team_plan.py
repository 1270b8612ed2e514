"""A team's plan and roles: which target holds, what is a mistake, what changed, how two versions come together."""

from __future__ import annotations

import pytest

from playbook.cadence import target
from playbook.documents import Kind, mistakes, read_document
from playbook.documents.cells import both_changed, cells, document_of, merge
from playbook.documents.difference import difference
from playbook.documents.plan import Line, Plan, hints, plan_of, profile, targets_only
from playbook.documents.roles import Role, Roles
from playbook.documents.templates import Template, Templates, Text, templates_of
from playbook.i18n import translator
from playbook.schema import plain
from playbook.timeline import GapKind

T = translator("en")


def line(audience: str, moment: str, minutes: float | None = 20.0, **more: object) -> Line:
    return Line(audience, moment, ("status_page",), minutes, "Lead", **more)  # type: ignore[arg-type]


PLAN = plan_of(
    {
        "": (
            line("customers", "first", 15),
            line("customers", "investigating", 30),
            line("customers", "monitoring", 60),
            line("customers", "resolved", 10),
            line("executives", "first", 45),
        ),
        "severe": (line("customers", "first", 5), line("customers", "investigating", 10)),
    }
)


@pytest.mark.parametrize(
    ("audience", "severity", "phase", "kind", "minutes"),
    [
        ("customers", "serious", "investigating", "first", 15),
        ("customers", "serious", "investigating", "between", 30),
        ("customers", "serious", "monitoring", "last", 60),
        ("customers", "serious", "identified", "between", None),
        ("customers", "severe", "investigating", "first", 5),
        ("customers", "severe", "investigating", "between", 10),
        # A severity with rows of its own takes nothing from the others.
        ("customers", "severe", "monitoring", "between", None),
        ("executives", "severe", "investigating", "first", None),
        ("executives", "negligible", "monitoring", "first", 45),
        ("executives", "serious", "investigating", "between", None),
        # After the resolution no silence is measured.
        ("customers", "serious", "resolved", "between", 60),
        ("partners", "serious", "investigating", "first", None),
    ],
)
def test_the_row_that_holds_gives_the_target(
    audience: str, severity: str, phase: str, kind: str, minutes: float | None
) -> None:
    found = target(profile(PLAN), severity=severity, phase=phase, audience=audience, kind=GapKind(kind))
    assert found == minutes


def sentences(document: Plan | Roles | Templates) -> list[str]:
    return [T.error(found.sentence) for found in mistakes(document)]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (line("customers", "first"), ""),
        (line("customers", "first", None), ""),
        (line("customers", "first", 0), "between 1 minute and 14 days"),
        (line("customers", "first", 20_161), "20161 does not"),
        (line("everyone", "first"), "Choose who was told"),
        (line("customers", "later"), "Choose a phase"),
        (line("customers", "first", approver="Lead"), "nobody waits for oneself"),
    ],
)
def test_a_mistake_in_a_row_of_the_plan_gets_a_sentence(row: Line, words: str) -> None:
    found = sentences(plan_of({"": (row,)}))
    assert ([words in each for each in found] == [True]) if words else found == []


def test_two_rows_for_one_case_are_a_mistake() -> None:
    assert "two rows" in sentences(plan_of({"": (line("customers", "first"), line("customers", "first", 5))}))[0]


def test_a_cadence_without_a_channel_or_an_owner_is_worth_a_look() -> None:
    plan = plan_of({"": (Line("customers", "first", minutes=5), Line("executives", "first", ("email",)))})
    assert mistakes(plan) == ()
    assert [(found.row, found.column) for found in hints(plan)] == [(0, "channels"), (1, "owner")]


def test_everyone_may_know_how_often_and_not_who() -> None:
    found = targets_only(PLAN)
    assert profile(found).rules == profile(PLAN).rules
    assert "Lead" not in str(plain(found))


ROLES = Roles(
    (
        Role("Lead", "Decides", "Ann", "Ben", "+49 1", "Head", 15),
        Role("Head", person="Cem"),
    )
)


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role("Liaison", escalates_to="Lead", after=10), ""),
        (Role("", duty="Writes"), "has no role"),
        (Role("lead"), "is there twice"),
        (Role("Liaison", person="Ann", deputy="ann"), "their own deputy"),
        (Role("Liaison", escalates_to="Boss", after=10), "“Boss” is not in the list"),
        (Role("Liaison", escalates_to="Liaison", after=10), "in a circle: Liaison → Liaison"),
        (Role("Liaison", escalates_to="Lead"), "after how many minutes Lead is asked"),
        (Role("Liaison", after=10), "whom to ask after 10 minutes"),
        (Role("Liaison", escalates_to="Lead", after=0), "between 1 minute and a day"),
        (Role("Liaison", escalates_to="Lead", after=1441), "1441 does not"),
    ],
)
def test_a_mistake_in_a_role_gets_a_sentence(role: Role, words: str) -> None:
    found = sentences(Roles((*ROLES.lines, role)))
    assert ([words in each for each in found] == [True]) if words else found == []


def test_a_long_way_round_is_a_circle_too() -> None:
    ring = Roles(tuple(Role(a, escalates_to=b, after=5) for a, b in ("AB", "BC", "CA")))
    assert [found.row for found in mistakes(ring)] == [0, 1, 2]
    assert "A → B → C → A" in sentences(ring)[0]


def test_who_is_asked_next() -> None:
    assert ROLES.chain("Lead") == ("Lead", "Head")
    assert ROLES.chain("Nobody") == ()


TEMPLATES = templates_of(
    [
        Template("customers", "first", "", (Text("en", "We look into {impact}."), Text("de", "Wir prüfen {impact}."))),
        Template("customers", "first", "severe", (Text("en", "All hands on {impact}."),)),
    ]
)


@pytest.mark.parametrize("document", [PLAN, ROLES, TEMPLATES, Plan(), Roles(), Templates()])
def test_a_document_comes_back_from_its_json_and_from_its_cells(document: Plan | Roles | Templates) -> None:
    kind = {Plan: Kind.PLAN, Roles: Kind.ROLES, Templates: Kind.TEMPLATES}[type(document)]
    assert read_document(kind, plain(document)) == document
    assert document_of(kind, cells(document)) == document


def changed(*rows: Line, own: tuple[Line, ...] | None = None) -> Plan:
    return plan_of({"": rows, **({} if own is None else {"severe": own})})


FIRST = line("customers", "first", 30)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (changed(FIRST), changed(FIRST), []),
        (
            changed(FIRST),
            changed(line("customers", "first", 20)),
            ["Customers · First word: cadence 30 min → 20 min"],
        ),
        (changed(FIRST), changed(), [
            "Customers · First word: cadence 30 min → none",
            "Customers · First word: channels Status page → none",
            "Customers · First word: owner Lead → none",
        ]),
        (
            changed(FIRST),
            changed(FIRST, own=(line("customers", "first", 5),)),
            ["Severe: has rows of its own now", "Customers · First word (Severe): cadence 30 min → 5 min"],
        ),
        (
            changed(FIRST, own=(FIRST,)),
            changed(FIRST),
            ["Severe: follows the rows for every severity again"],
        ),
        (
            changed(FIRST),
            changed(Line("customers", "first", ("email", "Forum"), 30, "Lead", "Legal")),
            [
                "Customers · First word: channels Status page → E-mail, Forum",
                "Customers · First word: approver none → Legal",
            ],
        ),
    ],
)  # fmt: skip
def test_what_changed_in_a_plan_is_said_in_sentences(before: Plan, after: Plan, words: list[str]) -> None:
    assert list(difference(before, after, T)) == words


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (ROLES, []),
        (Roles(ROLES.lines[::-1]), ["The roles stand in another order"]),
        (Roles(ROLES.lines[:1]), ["Head: removed"]),
        (Roles((*ROLES.lines, Role("Liaison", person="Eva"))), ["Liaison: added", "Liaison: person none → Eva"]),
        (
            Roles((Role("Lead", "Decides", "Dan", "Ben", "+49 1", "Head", 20), ROLES.lines[1])),
            ["Lead: person Ann → Dan", "Lead: after 15 min → 20 min"],
        ),
    ],
)
def test_what_changed_in_the_roles_is_said_in_sentences(after: Roles, words: list[str]) -> None:
    assert list(difference(ROLES, after, T)) == words


def test_what_changed_in_a_template_shows_the_words() -> None:
    after = TEMPLATES.having(Template("customers", "first", "", (Text("en", "We are looking into {impact}."),)))
    assert list(difference(TEMPLATES, after, T)) == [
        "Customers · First word, English: “We look …” → “We are looking …”",
        "Customers · First word: template in Deutsch removed",
    ]


def test_my_change_is_put_on_top_of_theirs() -> None:
    """Cells that only one of us changed keep that change; where both did, mine stands and is named."""
    base = changed(FIRST, line("executives", "first", 60))
    mine = changed(line("customers", "first", 20), line("executives", "first", 30))
    theirs = changed(FIRST, line("executives", "first", 45), line("employees", "first", 90))
    assert merge(base, mine, theirs) == changed(
        line("customers", "first", 20), line("executives", "first", 30), line("employees", "first", 90)
    )
    assert both_changed(base, mine, theirs) == (("", "executives", "first", "minutes"),)


def test_a_row_i_deleted_stays_deleted_and_theirs_stay() -> None:
    mine, theirs = Roles(ROLES.lines[:1]), Roles((*ROLES.lines, Role("Liaison")))
    assert merge(ROLES, mine, theirs) == Roles((ROLES.lines[0], Role("Liaison")))
