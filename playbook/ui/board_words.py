"""The words of the live board and of the vote, as flat dictionaries that travel to the browser once.

Placeholders stay as they are: the browser fills them in. A word that counts has two forms, `…_one` and
`…_other`.
"""

from __future__ import annotations

from playbook.i18n import Translator
from playbook.play import play

Words = dict[str, str]


def _shared(t: Translator) -> Words:
    """Words that both the board and the plan use: columns, saving, discussion, asking whys."""
    whys = play(t.lang).whys
    rules = {f"whys_rule_{place}": rule for place, rule in enumerate(whys.rules, 1)}
    example = {f"whys_example_{place}": line for place, line in enumerate(whys.example, 1)}
    return {
        "before": t("Before the first word"),
        "after": t("After resolution"),
        "whole": t("Whole incident"),
        "span": t("{from} → {to}"),
        "over": t("over target"),
        "notes_one": t("{n} note"),
        "notes_other": t("{n} notes"),
        "ready": t("{n} of {m} ready"),
        "saving": t("saving…"),
        "saved": t("saved"),
        "refused": t("not saved"),
        "connecting": t("Connecting to the workshop…"),
        "waiting": t("kept here, not yet sent"),
        "locked": t("The facilitator has locked the board: everything can be read, nothing changed."),
        "cancel": t("Cancel"),
        "save": t("Save"),
        "close": t("Close"),
        "undo": t("Undo"),
        "root": t("Root cause"),
        "root_none": t("No root cause marked yet"),
        "votes_one": t("{n} vote"),
        "votes_other": t("{n} votes"),
        "priority": t("Priority"),
        "discuss": t("Discuss this"),
        "spot_now": t("We are discussing"),
        "spot_end": t("End the discussion"),
        "spot_show": t("Show it"),
        "spot_minutes": t("Minutes for this discussion"),
        "spot_start": t("Start"),
        "spot_more": t("2 more minutes"),
        "spot_left": t("left for this discussion"),
        "spot_over": t("Time is up"),
        "whys": t("Five whys"),
        "why_first": t("Why did this happen?"),
        "why_next": t("And why was that?"),
        "why_n": t("Why {n}"),
        "why_mark": t("Mark why {n} as the root cause"),
        "why_done": t("Five whys are enough. Mark the one that you can change."),
        "why_keys": t("Enter adds the next why, an emptied one goes."),
        "ev_add": t("Evidence"),
        "ev_menu": t("What does this rest on?"),
        "ev_gap": t("Silence"),
        "ev_communication": t("Message"),
        "ev_note": t("Sticky note"),
        "ev_none": t("There is nothing left to link."),
        "ev_off": t("Take this evidence away: {text}"),
        "back": t("Back"),
        "factors": t("Contributing factors"),
        "factor_n": t("Contributing factor {n}"),
        "factor_new": t("What made it worse or more likely?"),
        "whys_help": t("How to ask five whys"),
        "whys_intro": whys.intro,
        "whys_example": t("An example"),
        "whys_blame": whys.blame,
        **rules,
        **example,
    }


def board_words(t: Translator) -> Words:
    """Words of the causes board."""
    return {
        **_shared(t),
        "board": t("Board along the timeline"),
        "spot_hide": t("Back to the board"),
        "votes_each_one": t("{n} vote each"),
        "votes_each_other": t("{n} votes each"),
        "add": t("Add a note"),
        "add_label": t("Your note"),
        "add_hint": t("One problem, in a short sentence"),
        "add_where": t("Where on the timeline"),
        "private_mine": t("only you can read this"),
        "hidden_one": t("{n} note is still private."),
        "hidden_other": t("{n} notes are still private."),
        "hidden_wait": t("The facilitator reveals all of them together."),
        "reveal": t("Reveal them to everyone"),
        "empty": t("No notes to look at yet"),
        "empty_next": t("Add the first one here, or go back to the step before and write some in private."),
        "empty_hidden": t("The notes are written but still private. Reveal them to sort them along the timeline."),
        "note_more": t("More for “{text}”"),
        "move_to": t("Move to…"),
        "group_with": t("Group with…"),
        "group_none": t("There is nothing to group this with yet."),
        "ungroup": t("Take out of group"),
        "edit": t("Edit"),
        "earlier": t("Bring back the earlier wording"),
        "edit_label": t("Change this note"),
        "delete": t("Delete"),
        "deleted": t("The note is deleted."),
        "gone": t("Somebody deleted this note in the meantime."),
        "gone_draft": t("Somebody deleted this note while you were changing it. Your words are here, as a new note."),
        "group_name": t("Name of this group"),
        "group_hint": t("Name the problem"),
        "split": t("Split group"),
        "was_split": t("The group is taken apart."),
        "grouped": t("Grouped with “{text}”."),
        "ungrouped": t("Taken out of the group."),
        "moved": t("Moved to {column}."),
        "lifted": t("Lifted “{text}”. Arrows choose a place, Space or Enter drops it, Escape puts it back."),
        "over_column": t("{column}, column {n} of {m}. Space or Enter drops it here."),
        "over_item": t("On “{text}”. Space or Enter groups the two."),
        "put_back": t("Put back where it was."),
        "keys": t("Keyboard shortcuts"),
        "key_new": t("Write a new note"),
        "key_arrows": t("Go from note to note"),
        "key_lift": t("Lift a note, and drop it"),
        "key_group": t("Group the note with another"),
        "key_vote": t("Give the note a vote, while the vote is open"),
        "key_escape": t("Put back, close, cancel"),
        "key_help": t("Show these shortcuts"),
        "voted": t("Your vote is given. {n} left."),
        "votes_none": t("All your votes are given."),
    }


def plan_words(t: Translator) -> Words:
    """Words of the vote and the priorities."""
    return {
        **_shared(t),
        "plan": t("Vote and priorities"),
        "spot_hide": t("Back to the vote"),
        "left_one": t("{n} of {m} votes left"),
        "left_other": t("{n} of {m} votes left"),
        "cast_one": t("{n} vote given in the room so far"),
        "cast_other": t("{n} votes given in the room so far"),
        "secret": t("Votes stay secret until the facilitator closes the vote."),
        "begin": t("The vote has not begun yet. Read the groups and think about which hurt customers most."),
        "shown": t("The vote is closed. Choose two or three priorities."),
        "shown_wait": t("The vote is closed. Agree on two or three priorities together."),
        "open": t("Open the vote"),
        "again": t("Vote once more"),
        "budget": t("Votes for each person"),
        "end": t("Close the vote and show it"),
        "more": t("One more vote for “{name}”"),
        "fewer": t("One vote fewer for “{name}”"),
        "mine": t("yours"),
        "tie": t("tie"),
        "tie_help": t("Two or more have the same number of votes: talk about what hurt customers more."),
        "star_lone": t("A note on its own: group it in the step before to make it a priority."),
        "chosen_one": t("{n} priority chosen"),
        "chosen_other": t("{n} priorities chosen"),
        "fourth": play(t.lang).closing.question,
        "fourth_yes": t("Choose it all the same"),
        "fourth_no": t("Leave it at three"),
        "empty": t("Nothing to vote on yet"),
        "empty_next": t("Votes go to the notes and groups of the step before. Write and reveal some notes first."),
    }


#: Pronouns and phrases that show a why ending at somebody. Plain lists: they only ever ask a gentle question.
_BLAME: dict[str, tuple[str, ...]] = {
    "en": (
        *("he", "she", "him", "his", "her", "hers", "himself", "herself"),
        *("forgot", "was careless", "were careless", "careless", "was lazy", "lazy", "incompetent", "negligent"),
        *("fault of", "their fault", "your fault", "my fault", "to blame", "human error", "user error"),
        *("did not care", "didn't care", "didn’t care", "did not bother", "didn't bother", "didn’t bother"),
        *("did not think", "didn't think", "didn’t think", "did not pay attention", "didn't pay attention"),
        *("should have known", "should have thought", "was asleep", "made a mistake", "messed up", "screwed up"),
        *("ignored it", "inattentive", "unprofessional"),
    ),
    "fr": (
        *("il a oublié", "elle a oublié", "ils ont oublié", "elles ont oublié", "a oublié", "ont oublié"),
        *("lui-même", "elle-même", "sa faute", "leur faute", "ma faute", "la faute de", "la faute à", "coupable"),
        *("erreur humaine", "faute d’inattention", "faute d'inattention", "négligent", "négligente", "négligence"),
        *("incompétent", "incompétente", "paresseux", "paresseuse", "inattentif", "inattentive", "étourdi"),
        *("aurait dû", "auraient dû", "n’a pas fait attention", "n'a pas fait attention", "s’est trompé"),
        *("s'est trompé", "s’est trompée", "s'est trompée", "s’en fichait", "s'en fichait", "n’a pas pensé"),
        *("n'a pas pensé", "dormait", "pas professionnel"),
    ),
    "de": (
        *("hat vergessen", "haben vergessen", "vergaß", "hat es vergessen", "vergessen hat", "vergessen hatte"),
        *("schuld", "seine schuld", "ihre schuld", "menschliches versagen", "menschlicher fehler"),
        *("unachtsam", "unaufmerksam", "nachlässig", "schlampig", "faul", "inkompetent", "unfähig"),
        *("hätte wissen müssen", "hätte wissen sollen", "hätte daran denken", "hat nicht daran gedacht"),
        *("hat nicht aufgepasst", "nicht aufgepasst", "war es egal", "hat geschlafen", "hat einen fehler gemacht"),
        *("unprofessionell",),
    ),
}


def blame_words(lang: str) -> list[str]:
    """Words and phrases of a language that make a why sound as if it ended at a person, in lower case."""
    return list(_BLAME.get(lang, _BLAME["en"]))
