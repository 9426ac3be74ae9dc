"""A word is known however it is dressed up, and another word isn't taken for it."""

from __future__ import annotations

import pytest

from bot.skeleton import shows, skeleton

DODGES = [
    "spam", "SPAM", "s\u200bpam", "sp\u00adam", "s\u2060p\u200da\ufeffm", "spa\u0301m", "s̶p̶a̶m̶",
    "ѕраm", "SРАМ", "ѕ𝗽𝗮𝗺", "ｓｐａｍ", "ⓢⓟⓐⓜ", "ꜱpam".replace("ꜱ", "ѕ"), "ΣPAM".replace("Σ", "S"),
    "s**p**am", "__sp__am", "s||pa||m", "~~spam~~", "`sp`am", r"s\pam", "*s*p*a*m*x",
    "buy ||spam||!", "s\u202epam", "s\ufe0fpam", "s\u180bpam", "spɑm", "Ѕ\u034fPAM",
]  # fmt: skip


@pytest.mark.parametrize("dodge", DODGES, ids=ascii)
def test_a_word_in_disguise(dodge: str) -> None:
    """Invisible characters, marks, look-alikes and Markdown hide nothing, alone or on the list."""
    assert shows(skeleton(f"Is {dodge} allowed?"), skeleton("spam"))
    if "x" not in dodge and " " not in dodge:
        assert shows(skeleton("is spam allowed?"), skeleton(dodge))


@pytest.mark.parametrize("other", ["spa", "spams", "aspam", "spa m", "maps", "Spanien"])
def test_another_word(other: str) -> None:
    """What is longer, shorter or in two words is something else."""
    assert not shows(skeleton(other), skeleton("spam"))


@pytest.mark.parametrize("word", ["смерть", "θάνατος", "الموت", "מוות", "死刑", "Straße", "naïve"])
def test_words_of_every_script(word: str) -> None:
    """A word in another script is found as itself."""
    assert shows(skeleton(f"x {word}, y"), skeleton(word.upper()))
    assert not shows(skeleton("x y z"), skeleton(word))
