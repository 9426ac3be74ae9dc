"""Sources in other languages and scripts: analysed as theirs, and asked in theirs."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answering import Answer, Answerer
from bot.corpus import load_corpus

TEXTS = {
    "ja": (
        "東京は日本の首都です。\n\n京都には古い寺が多い。\n",
        "日本の首都はどこ",
        "東京は日本の首都です。",
    ),
    "zh": ("北京是中国的首都。\n\n上海是一座大城市。\n", "中国首都是哪里", "北京是中国的首都。"),
    "th": (
        "กรุงเทพเป็นเมืองหลวงของไทย\n\nเชียงใหม่อยู่ทางเหนือ\n",
        "เมืองหลวงของไทย",
        "กรุงเทพเป็นเมืองหลวงของไทย",
    ),
    "de": (
        "Die Häuser sind alt.\n\nDie Brücke ist neu.\n",
        "Ist das Haus alt?",
        "Die Häuser sind alt.",
    ),
    "ru": (
        "Мосты построены давно.\n\nДома новые.\n",
        "когда построили мост",
        "Мосты построены давно.",
    ),
}


@pytest.mark.parametrize("language", TEXTS)
def test_asked_in_its_own_language(tmp_path: Path, language: str) -> None:
    """A source is found by its words' other forms, or by pairs of characters in such a script."""
    text, question, expected = TEXTS[language]
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (tmp_path / "sources.toml").write_text(f'language = "{language}"\n')
    corpus = load_corpus(tmp_path, strict=True)
    assert corpus.sources[0].language == language
    found = Answerer(corpus).ask(question, threshold=0)
    assert isinstance(found, Answer)
    assert found.quotes[0].text == expected


@pytest.mark.parametrize(
    ("language", "script"), [("ja", "HIRAGANA"), ("zh", "CJK"), ("th", "THAI"), ("de", None)]
)
def test_a_script_without_spaces_is_said(tmp_path: Path, language: str, script: str | None) -> None:
    """An operator is told that a source is looked up by pairs of characters."""
    (tmp_path / "a.txt").write_text(TEXTS[language][0], encoding="utf-8")
    notices = load_corpus(tmp_path, strict=True).notices
    if script is None:
        assert notices == ()
    else:
        assert len(notices) == 1
        assert script in notices[0]
        assert "pairs of neighbouring characters" in notices[0]


def test_a_stray_character_is_no_notice(tmp_path: Path) -> None:
    """An English text with a foreign name in it isn't taken for a text without spaces."""
    (tmp_path / "a.txt").write_text("The city (東京) has rivers and many bridges over them.\n")
    corpus = load_corpus(tmp_path, strict=True)
    assert corpus.notices == ()
    found = Answerer(corpus).ask("東京", threshold=0)
    assert isinstance(found, Answer)


def test_a_source_says_its_own(tmp_path: Path) -> None:
    """The folder's language is for the sources that don't say theirs."""
    (tmp_path / "a.md").write_text("---\nlanguage: fr\n---\n\nBonjour.\n")
    (tmp_path / "b.txt").write_text("Guten Tag.\n")
    (tmp_path / "c.txt").write_text("Hola.\n")
    (tmp_path / "sources.toml").write_text(
        'language = "de"\n\n[[source]]\nfile = "c.txt"\nlanguage = "es"\n'
    )
    corpus = load_corpus(tmp_path, strict=True)
    assert {one.path: one.language for one in corpus.sources} == {
        "a.md": "fr",
        "b.txt": "de",
        "c.txt": "es",
    }
