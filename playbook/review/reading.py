"""How easily a message reads: Flesch's reading ease and its adaptations, counted here.

`textstat` 0.7.13 has the same formulas, but downloads NLTK's pronouncing dictionary the first time it counts English
syllables and raises `LookupError` where it cannot (textstat/backend/utils/_get_cmudict.py); this product works
offline. Syllables are counted as groups of vowels, which is within a few points of the dictionary on running text.
"""

from __future__ import annotations

import re

#: Below this many words a formula made for pages of prose says nothing.
MIN_WORDS = 12

_NOT_PROSE = re.compile(r"https?://\S+|\S+@\S+|`[^`]*`|\b[\w-]*\d[\w.:/-]*|\b\w+(?:[._/]\w+)+\b")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_END = re.compile(r"[.!?:;]+(?=\s|$)|\n+")
_VOWELS = {
    "en": re.compile(r"[aeiouy]+"),
    "fr": re.compile(r"[aeiouyàâäéèêëîïôöùûüœæ]+"),
    "de": re.compile(r"(?:ei|ai|au|äu|eu|ie|oo|aa|ee|[aeiouyäöü])"),
}
_SILENT = {
    "en": re.compile(r"(?:[^aeiouyl]e|[^aeiouytd]ed|[^aeiouyscxzg]es)$"),
    "fr": re.compile(r"(?:[^aeiouyéèê]e|[^aeiouyéèê]es|[^aeiouyéèê]ent)$"),
}
#: Intercept, weight of words per sentence, weight of syllables per word. English: Flesch 1948; French: Kandel and
#: Moles 1958; German: Amstad 1978.
_FORMULAS = {"en": (206.835, 1.015, 84.6), "fr": (207.0, 1.015, 73.6), "de": (180.0, 1.0, 58.5)}


def syllables(word: str, lang: str) -> int:
    """Syllables of one word, at least one."""
    low = word.lower()
    count = len(_VOWELS[lang].findall(low))
    silent = _SILENT.get(lang)
    if silent is not None and count > 1 and silent.search(low):
        count -= 1
    return max(1, count)


def reading_ease(text: str, lang: str = "en") -> float | None:
    """About 0 (very hard) to 100 (very easy); plain language is 60 and above. None for fewer than twelve words.

    Addresses, identifiers and figures are left out: no reader sounds them out.
    """
    lang = lang if lang in _FORMULAS else "en"
    prose = _NOT_PROSE.sub(" ", text)
    words = _WORD.findall(prose)
    if len(words) < MIN_WORDS:
        return None
    sentences = max(1, sum(1 for part in _END.split(prose) if _WORD.search(part)))
    intercept, per_sentence, per_word = _FORMULAS[lang]
    total = sum(syllables(word, lang) for word in words)
    return intercept - per_sentence * len(words) / sentences - per_word * total / len(words)
