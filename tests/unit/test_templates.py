"""Message templates: placeholders found and filled, nothing filled twice, mistakes in brackets named."""

from __future__ import annotations

import pytest

from playbook.documents import mistakes
from playbook.documents.templates import (
    PLACEHOLDERS,
    Template,
    Templates,
    Text,
    fill,
    meaning,
    placeholders,
    templates_of,
    unlike,
)
from playbook.i18n import LANGUAGES, translator


@pytest.mark.parametrize(
    ("text", "values", "filled", "missing"),
    [
        ("No names here.", {}, "No names here.", ()),
        ("We see {impact}.", {"impact": "late mail"}, "We see late mail.", ()),
        ("We see {impact} since {started}.", {"started": "14:05"}, "We see {impact} since 14:05.", ("impact",)),
        ("{impact}, {impact}", {}, "{impact}, {impact}", ("impact",)),
        ("{impact}", {"impact": "  "}, "{impact}", ("impact",)),
        ("{{impact}}", {"impact": "x"}, "{impact}", ()),
        ("{a} {b}", {"a": "{b}", "b": "{a}"}, "{b} {a}", ()),
        ("{impact}", {"impact": r"\1 \g<0> $x"}, r"\1 \g<0> $x", ()),
        ("", {"impact": "x"}, "", ()),
    ],
)
def test_names_are_filled_once(text: str, values: dict[str, str], filled: str, missing: tuple[str, ...]) -> None:
    found = fill(text, values)
    assert (found.text, found.missing) == (filled, missing)


def test_names_come_in_the_order_of_the_text() -> None:
    assert placeholders("{b} {a} {b} {{c}}") == ("b", "a")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fine {impact}", ""),
        ("Fine {{ and }}", ""),
        ("Open {impact", "A curly bracket stands alone near “Open {impact”"),
        ("Closed impact}", "A curly bracket stands alone"),
        ("Bad {Impact now}", "“Impact now” cannot be a placeholder"),
        ("Empty {}", "“” cannot be a placeholder"),
        ("x" * 5_001, "5001 characters long; 5000 fit"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_mistake_in_a_text_is_named_with_its_language(text: str, words: str, lang: str) -> None:
    found = mistakes(Templates((Template("customers", "first", "", (Text(lang, text),)),)))
    assert [(mistake.column, words in translator("en").error(mistake.sentence)) for mistake in found] == (
        [(f"text:{lang}", True)] if words else []
    )


@pytest.mark.parametrize(
    ("template", "words"),
    [
        (Template("customers", "first"), "nothing written"),
        (Template("all", "first", "", (Text("en", "x"),)), "Choose who was told"),
        (Template("customers", "x", "", (Text("en", "x"),)), "Choose a phase"),
        (Template("customers", "first", "bad", (Text("en", "x"),)), "five severities"),
        (Template("customers", "first", "", (Text("xx", "x"),)), "not offered"),
    ],
)
def test_a_template_for_no_case_is_a_mistake(template: Template, words: str) -> None:
    assert any(words in str(found.sentence) for found in mistakes(Templates((template,))))


def test_a_case_has_one_template() -> None:
    one = Template("customers", "first", "", (Text("en", "x"),))
    assert "already" in str(mistakes(Templates((one, one)))[0].sentence)
    assert Templates((one,)).having(one) == Templates((one,))


def test_the_severity_s_own_template_comes_first() -> None:
    every = Template("customers", "first", "", (Text("en", "every"),))
    severe = Template("customers", "first", "severe", (Text("en", "severe"),))
    known = templates_of([severe, every])
    assert known.lines == (every, severe)
    assert known.best("customers", "first", "severe") == severe
    assert known.best("customers", "first", "serious") == every
    assert known.best("customers", "first", None) == every
    assert known.best("customers", "resolved", None) is None


def test_a_template_without_words_is_taken_out() -> None:
    every = Template("customers", "first", "", (Text("en", "every"),))
    assert Templates((every,)).having(Template("customers", "first")) == Templates()


def test_a_language_that_leaves_something_out_is_named() -> None:
    texts = (Text("en", "{impact} {scope}"), Text("de", "{scope}"), Text("fr", "{scope} {impact}"))
    assert unlike(Template("customers", "first", "", texts)) == (("de", ("impact",)),)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_known_placeholder_says_what_it_is_for(lang: str) -> None:
    t = translator(lang)
    assert all(meaning(t, name) != name for name in PLACEHOLDERS)
    assert meaning(t, "our_own") == "our_own"
