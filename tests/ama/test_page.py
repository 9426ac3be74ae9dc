"""The transcript as a web page: everybody's words to the letter, and nothing that runs or loads."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given

from bot.ama.page import Labels, page
from bot.ama.transcript import Transcript
from tests.ama.test_transcript import transcripts

LABELS = Labels("en", "ltr", "It took place then.", "Some questions", "Question {}")
VOID = {"meta"}


class Reading(HTMLParser):
    """What a browser makes of a page: its words by class, its anchors, and all it is made of."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str | None] = []
        self.words: dict[str, list[str]] = {"words": [], "who": []}
        self.tags: set[str] = set()
        self.anchors: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of an element."""
        given = dict(attrs)
        self.tags.add(tag)
        self.anchors += [one for name, one in attrs if name == "id" and one]
        self.addresses += [one for name, one in attrs if name in {"href", "src"} and one]
        if tag in VOID:
            return
        kind = given.get("class")
        self.open.append(kind)
        if kind in self.words:
            self.words[kind].append("")

    def handle_endtag(self, tag: str) -> None:
        """Take note of its end."""
        assert tag not in VOID
        self.open.pop()

    def handle_data(self, data: str) -> None:
        """Take note of its words."""
        kind = self.open[-1] if self.open else None
        if kind in self.words:
            self.words[kind][-1] += data


def read(transcript: Transcript) -> Reading:
    """Read the page of a transcript."""
    found = Reading()
    found.feed(page(transcript, LABELS))
    found.close()
    assert not found.open
    return found


@given(transcripts())
def test_the_words_are_everybodys_own(made: Transcript) -> None:
    """Whatever somebody wrote stands in it character for character, and opens no element."""
    found = read(made)
    said = [made.opening] if made.opening is not None else []
    who = [made.guest]
    for turn in made.turns:
        said += [turn.question, turn.answer]
        who += [turn.asker] if turn.asker is not None else []
        who.append(made.guest)
    assert found.words["words"] == said
    assert sorted(found.words["who"]) == sorted(who)
    assert found.tags == {
        *("html", "head", "meta", "title", "style", "body", "header", "h1", "p", "main"),
        *("article", "h2", "a", "div"),
        *(["section"] if made.opening is not None else []),
    }


@given(transcripts())
def test_every_exchange_has_an_address(made: Transcript) -> None:
    """Each is linked to within the page, and nothing leads out of it."""
    found = read(made)
    numbers = [f"q{number}" for number in range(1, len(made.turns) + 1)]
    assert [one for one in found.anchors if one != "opening"] == numbers
    assert found.addresses == [f"#{one}" for one in numbers]
