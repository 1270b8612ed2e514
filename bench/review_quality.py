"""How well the rules of `playbook.review` read messages: precision, recall and F1 per feature.

    python bench/review_quality.py [--json] [--wrong]

English is measured on the labelled real messages of ../shared/data when they are there, and on our own; French and
German on our own (`tests/data/messages_*.jsonl`). Hand-written rules have nothing to train, so leaving a provider
out means: the figures of that provider alone, and their mean over providers, in which each counts the same. The
providers in `TUNED_ON` were read while the first rules were written; the others were not, see bench/README.md.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from playbook.review import FEATURES, labels  # noqa: E402 — run as a script, the house is not on the path

REAL = ROOT.parent / "shared" / "data" / "labelled_messages.jsonl"
OWN = {lang: ROOT / "tests" / "data" / f"messages_{lang}.jsonl" for lang in ("en", "fr", "de")}
TUNED_ON = frozenset({"GitHub", "GitHub (2019 feed)", "Google Cloud", "Parse"})
AIMS = {
    **dict.fromkeys(("apology", "next_update", "vague_next"), 0.90),
    **dict.fromkeys(("impact", "scope", "workaround", "empty"), 0.85),
    **dict.fromkeys(("cause", "eta"), 0.75),
}

Row = Mapping[str, Any]


class Score(NamedTuple):
    """Counts of one feature. Messages on which the two readers disagreed are left out."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float | None:
        said = self.hits + self.false
        return self.hits / said if said else None

    @property
    def recall(self) -> float | None:
        there = self.hits + self.missed
        return self.hits / there if there else None

    @property
    def f1(self) -> float | None:
        """None where the feature neither occurs nor is claimed."""
        total = 2 * self.hits + self.false + self.missed
        return 2 * self.hits / total if total else None


def load(path: Path) -> list[Row]:
    """The labelled messages of a file, none when it is not there."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def score(rows: Iterable[Row], *, guess: bool = False) -> dict[str, Score]:
    """Counts per feature. With `guess` the language is detected even where the row says it."""
    counts = {feature: [0, 0, 0] for feature in FEATURES}
    for row in rows:
        found = labels(row["text"], phase=row.get("phase"), lang=None if guess else row.get("lang"))
        for feature, truth in row["labels"].items():
            if truth is None:
                continue
            said = feature in found
            if said or truth:
                counts[feature][0 if said and truth else 1 if said else 2] += 1
    return {feature: Score(*three) for feature, three in counts.items()}


def wrong(rows: Iterable[Row]) -> Iterable[str]:
    """Every disagreement, for reading."""
    for row in rows:
        found = labels(row["text"], phase=row.get("phase"), lang=row.get("lang"))
        for feature, truth in row["labels"].items():
            if truth is not None and (feature in found) != bool(truth):
                kind = "said" if feature in found else "missed"
                words = ", ".join(e.words for e in found.evidence.get(feature, ()))
                yield f"{kind} {feature} · {row.get('provider', '')} · {words[:80]} · {row['text'][:200]}"


def by_provider(rows: list[Row]) -> dict[str, dict[str, Score]]:
    """The score of each provider alone, as if it had been left out."""
    names = dict.fromkeys(row["provider"] for row in rows)
    return {name: score(row for row in rows if row["provider"] == name) for name in names}


def macro(each: Mapping[str, Mapping[str, Score]]) -> dict[str, float | None]:
    """The mean F1 over the providers where the feature occurs or is claimed."""
    means: dict[str, float | None] = {}
    for feature in FEATURES:
        known = [f1 for scores in each.values() if (f1 := scores[feature].f1) is not None]
        means[feature] = sum(known) / len(known) if known else None
    return means


def measured() -> dict[str, dict[str, Any]]:
    """Every set that is there: all of it, per provider, and the mean over providers."""
    real = load(REAL)
    sets = {
        "English, real": real,
        "English, real, providers tuned on": [r for r in real if r["provider"] in TUNED_ON],
        "English, real, other providers": [r for r in real if r["provider"] not in TUNED_ON],
        **{f"{lang}, own": load(path) for lang, path in OWN.items()},
    }
    found: dict[str, dict[str, Any]] = {}
    for name, rows in sets.items():
        if rows:
            each = by_provider(rows)
            found[name] = {
                "messages": len(rows),
                "counts": Counter(row["provider"] for row in rows),
                "all": score(rows),
                "guessed": score(rows, guess=True),
                "providers": each,
                "macro": macro(each),
            }
    return found


def _plain(scores: Mapping[str, Score]) -> dict[str, dict[str, float | int | None]]:
    return {f: {"precision": s.precision, "recall": s.recall, "f1": s.f1, **s._asdict()} for f, s in scores.items()}


def _number(value: float | None) -> str:
    return "   –" if value is None else f"{value:.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description="precision, recall and F1 of the message review")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--wrong", action="store_true", help="print every disagreement")
    options = parser.parse_args()
    found = measured()
    if options.json:
        shown = {
            name: {
                "messages": of["messages"],
                "all": _plain(of["all"]),
                "language_guessed": _plain(of["guessed"]),
                "providers": {provider: _plain(scores) for provider, scores in of["providers"].items()},
                "macro_f1": of["macro"],
            }
            for name, of in found.items()
        }
        print(json.dumps(shown, indent=2))
        return
    for name, of in found.items():
        print(f"\n{name}: {of['messages']} messages of {len(of['providers'])} providers")
        print(f"{'feature':12}  prec   rec    F1   aim macro guessed there")
        for feature in FEATURES:
            s = of["all"][feature]
            figures = (s.precision, s.recall, s.f1, AIMS[feature], of["macro"][feature])
            row = "  ".join(_number(value) for value in figures)
            print(f"{feature:12}  {row}    {_number(of['guessed'][feature].f1)} {s.hits + s.missed:5}")
        print("one left out at a time, F1 on it" + " " * 6 + " ".join(f"{feature[:6]:>6}" for feature in FEATURES))
        for provider, scores in of["providers"].items():
            each = " ".join(f"{_number(scores[feature].f1):>6}" for feature in FEATURES)
            print(f"  {provider[:28]:28} {of['counts'][provider]:4}   {each}")
    if options.wrong:
        for rows in (load(REAL), *(load(path) for path in OWN.values())):
            print("\n".join(["", *wrong(rows)]))


if __name__ == "__main__":
    main()
