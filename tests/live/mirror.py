"""What a browser makes of the frames it hears: the protocol read the other way round, as small as can be."""

from __future__ import annotations

from typing import Any


class Mirror:
    """One tab's picture of the board."""

    def __init__(self) -> None:
        self.v = -1
        self.state: dict[str, Any] = {}
        self.here: list[str] = []
        self.typing = 0
        #: A version was missed: a snapshot is needed.
        self.holed = False

    def hear(self, frame: dict[str, Any]) -> None:
        match frame["t"]:
            case "snapshot":
                state = frame["state"]
                self.state = {
                    **state,
                    **{
                        name: {row["id"]: row for row in state[name]} for name in ("seats", "notes", "groups", "causes")
                    },
                    "marks": {row["id"]: row for row in state["marks"]},
                }
                self.v, self.holed = state["v"], False
            case "delta" if frame["v"] > self.v:
                self.holed = self.holed or frame["v"] != self.v + 1
                self.v = frame["v"]
                for body in frame["d"]:
                    self._change(body)
            case "here":
                self.here = frame["seats"]
            case "typing":
                self.typing = frame["n"]

    def _change(self, body: dict[str, Any]) -> None:
        state, kind = self.state, body["k"]
        match kind:
            case "workshop":
                state["workshop"].update(body["set"])
            case "note" | "group" | "cause" | "mark" | "seat":
                state[f"{kind}s"][body[kind]["id"]] = body[kind]
            case "note-" | "group-" | "cause-" | "mark-" | "seat-":
                state[f"{kind[:-1]}s"].pop(body["id"], None)
                if kind == "group-":
                    state["causes"] = {k: c for k, c in state["causes"].items() if c["group"] != body["id"]}
            case "hidden":
                state["hidden"] = body["n"]
            case "cast":
                state["cast"] = body["n"]
            case "votes":
                state["votes"] = body["mine"]
            case "totals":
                state["totals"] = body["votes"]
            case "segments" | "ready":
                state[kind] = body["segments" if kind == "segments" else "seats"]
            case "pulse" | "pulsed" | "pulse_results":
                part = {"pulse": "mine", "pulsed": "n", "pulse_results": "results"}[kind]
                state["pulse"][part][body["moment"]] = body[{"pulse": "mine", "pulsed": "n"}.get(kind, "results")]
            case "resync":
                self.holed = True
            case "ring":
                pass
            case _:
                raise AssertionError(f"the protocol knows no {kind}")

    def comparable(self) -> dict[str, Any]:
        """The state without what changes by itself."""
        return comparable(self.state)


def comparable(state: dict[str, Any]) -> dict[str, Any]:
    """A snapshot or a mirrored state in one form, for comparing them."""
    plain = {name: value for name, value in state.items() if name not in ("now", "v", "you")}
    for name in ("seats", "notes", "groups", "causes", "marks"):
        rows = plain[name]
        plain[name] = rows if isinstance(rows, dict) else {row["id"]: row for row in rows}
    return plain
