"""The two shipped texts, read to the letter: ``docs/sources.md`` says how the manifest works."""

from __future__ import annotations

import hashlib
from itertools import pairwise

import pytest

from bot.corpus import Corpus, Kind, Part
from bot.settings import SEEDS

GUEST = "Secretary General @ Amnesty International"

CHROME = (
    "Release to refresh",
    "15 questions",
    GUEST,
)

# number: the asker's headline, the question's first and last words, the answer's.
EXCHANGES = {
    1: (
        "Researcher @ Harvard | Parlio community manager",
        ("Thank you for taking our questions! In today's", "action on a broad scale?"),
        ("Thank you! Yes -- one of", "recommend people take a look at:"),
    ),
    2: (
        "Product Guy / Fellow @ Harvard Ash Center",
        ("IMO, There is a global", "consistent in all languages/regions?"),
        ("You are of course right", "do NOT bring positive change."),
    ),
    3: (
        None,
        ("Thank you so much for being here", "being lifted any time soon?"),
        ("In general, we have seen", "on human rights in the future."),
    ),
    4: (
        "Senior Lecturer at Bush School of Texas A&M University",
        ('Is the concept of "the responsibility', "after the Libyan intervention?"),
        ("Thanks for your question.", "much more difficult to react."),
    ),
    5: (
        None,
        ("How do you see the situation", "we are back to square one."),
        ("You are right that the situation", "their lives – is unimaginable."),
    ),
    6: (
        "Founder, 10 TRAITS Leadership Institute; UN Virtual Mentor",
        ("Dear Secretary General: It has been", "has made a positive difference."),
        ("I’m not sure that I would", "in their important work."),
    ),
    7: (
        None,
        ("Will Amnesty International recognize", "illegality of the wars themselves."),
        ("As a human rights organization,", "US administration on this theme."),
    ),
    8: (
        None,
        ("if human rights are absolute values,", "in the years to come?"),
        ("You are right that this is", "in the possibilities of change."),
    ),
    9: (
        None,
        ("I have a huge amount of respect", "How can I reconnect?"),
        ("First: thank you!", "such belief, over the years."),
    ),
    10: (
        None,
        ("If we look back even 20 - 30 years,", 'allow that to happen"?'),
        ("You’re right, things change", "the refugees fleeing those horrors?"),
    ),
    11: (
        "Internal medicine resident at Wayne State University/DMC",
        ("Based on your vast experience ,", "human rights in such societies?"),
        ("I think it is worth reminding", "War against civilians is unspeakable."),
    ),
    12: (
        None,
        ("Mr Secretary General,", "Thank you!"),
        ("I could of course give you", "a much less dangerous place."),
    ),
    13: (
        None,
        ("Thank you very much for being here.", "think of the Nordic Model?"),
        ("Thanks for your question. Amnesty’s", "as we have done in the past."),
    ),
    14: (
        "Doctoral candidate, University of Oxford",
        ("Thank you for taking our questions! Many", "respond to this point of view?"),
        ("Thanks again to you and all", "an example of that, for sure."),
    ),
    15: (
        "Corporate Innovation Activist | Social Scientist in training",
        ("What is on your top 3 needs", "across the world)."),
        ("That’s both a really difficult", "but definitely exciting, too."),
    ),
}

# topic: how many passages it leads to, and words that each stand in one of them.
TOPICS = {
    "Challenges for Amnesty": (2, ["the greatest challenges for your organization", "conundrum"]),
    "Death penalty": (
        4,
        [
            "the organization is against the death penalty",
            "transparency from Iran on issues such as the death penalty",
            "our global death penalty campaign",
            "started working on the death penalty",
        ],
    ),
    "Economic interests and divestment": (2, ["which religious creed", "Divestment is"]),
    "Extremism on the internet": (4, ["hijacked by extremists", "voices of sanity"]),
    "Foreign policy": (4, ["play in foreign policy?", "a massive kick"]),
    "Freedom of expression": (2, ["freedom of opinion and expression", "Our MOOC on freedom"]),
    "Governments and religion": (1, ["which religious creed"]),
    "Guantanamo": (2, ["lobby for prisoners in Guantanamo Bay", "Nothing about Guantanamo"]),
    "How to help": (8, ["How can I reconnect?", "giving money to organizations", "(2) And then"]),
    "Impartiality": (1, ["independent, impartial human rights organization"]),
    "Innocence and guilt": (
        2,
        ["claiming innocence when we ask for their release", "never made such a claim"],
    ),
    "Iran": (5, ["the Iran Deal", "the nuclear issue with Iran", "China, Iran, Saudi Arabia"]),
    "LGBT rights": (1, ["On LGBT rights, too"]),
    "Members and supporters": (2, ["seven million members and supporters worldwide", "increase"]),
    "Online activism": (6, ['"clicktivism"', "engage with us online", "Our MOOC"]),
    "Political parties": (
        2,
        ["is not Democratic, Republican, Green", "siding with a minority political party"],
    ),
    "Prisoners of conscience": (
        7,
        [
            "prisoners of conscience who were imprisoned",
            "not recognized under international law",
            "original mission of campaigning for prisoners of conscience",
            "still a major strand of our work",
        ],
    ),
    "Refugees": (2, ["the refugees fleeing those horrors", "have now fled their homes"]),
    "Reggie Clemons": (1, ["We oppose the death sentence of Reggie Clemons"]),
    "Responsibility to protect": (4, ["after the Libyan intervention?", "The essence of R2P"]),
    "Sex work and trafficking": (3, ["the Nordic Model?", "lived experience of sex workers"]),
    "Syria": (
        3,
        ["The failures to address Syria", "catastrophe in Syria", "things happened in Syria"],
    ),
    "The Arab spring": (5, ["after the Arab spring?", "Egypt in 2011 gives a good example"]),
    "The Secretary General": (2, ["as Secretary General since 2010", "Millennium Campaign"]),
    "War and drones": (11, ["Kellogg Briand Pact", "drone aircraft", '"militarized" communities']),
    "Women's leadership": (2, ["leadership training for women", "Women Human Rights Defenders"]),
}

ALIASES = {
    "Capital punishment": "Death penalty",
    "Clicktivism": "Online activism",
    "Guantánamo": "Guantanamo",
    "Human trafficking": "Sex work and trafficking",
    "LGBTQ": "LGBT rights",
    "Neutrality": "Impartiality",
    "Nordic Model": "Sex work and trafficking",
    "POC": "Prisoners of conscience",
    "Prostitution": "Sex work and trafficking",
    "R2P": "Responsibility to protect",
    "Women's rights": "Women's leadership",
}


@pytest.mark.parametrize(
    ("name", "digest"),
    [
        (
            "000_f524f41015bb451b.txt",
            "3871151bbb2ab6aa39315194f3dd827ceef2299827eb753ac1fee871959fbe76",
        ),
        (
            "003_a76a0fdc86532ed8.txt",
            "04f63d635555e309fe9054713f77c66535d422e1a26d229e983252565660acb0",
        ),
    ],
)
def test_bytes(seeds: Corpus, name: str, digest: str) -> None:
    """The two texts ship byte for byte, and the corpus is made of those very bytes."""
    data = (SEEDS / name).read_bytes()
    assert hashlib.sha256(data).hexdigest() == digest
    source = next(one for one in seeds.sources if one.path == name)
    assert source.sha256 == digest
    assert source.text.encode() == data


def test_nothing_is_wrong(seeds: Corpus) -> None:
    """The shipped corpus loads in strict mode, in the manifest's order, with nothing to say."""
    assert [source.slug for source in seeds.sources] == ["impartiality", "parlio"]
    assert not seeds.notices
    assert not seeds.left_out


def test_article(seeds: Corpus) -> None:
    """The blog post has its title, an opening without a heading, and three headed sections."""
    source = seeds.source("impartiality")
    assert source.kind is Kind.ARTICLE
    assert source.title == "How Does Amnesty International Ensure its Impartiality?"
    assert source.voice == "Amnesty International USA"
    assert source.published is None
    assert [section.heading for section in source.sections] == [
        None,
        "Amnesty International Does Not Side with Any Political Party",
        "Amnesty International Does Not Claim Innocence or Guilt",
        (
            "Amnesty International Does Not Support Any Particular Government, Religion or "
            "Economic Interest"
        ),
    ]
    assert [
        sum(one.section is section for one in seeds.passages) for section in source.sections
    ] == [1, 2, 2, 2]


def test_caption(seeds: Corpus) -> None:
    """The caption that is glued to the first sentence is in no passage; the sentence is whole."""
    first = seeds.first_passage("impartiality")
    assert first.text.startswith("Amnesty International has always positioned itself")
    assert first.text.endswith("specifically referencing Amnesty International USA.")
    assert not any("amnesty international" in one.text for one in seeds.passages)


def test_opening(seeds: Corpus) -> None:
    """The guest's opening statement comes first, paragraph by paragraph, in the guest's name."""
    opening = [one for one in seeds.passages if one.part is Part.OPENING]
    assert opening[0] is seeds.first_passage("parlio")
    assert len(opening) == 5
    assert opening[0].text == "Hi everyone, namaste."
    assert opening[-1].text.endswith("a very big thank you for having me...")
    assert {one.speaker for one in opening} == {GUEST}


def test_there_are_fifteen_exchanges(seeds: Corpus) -> None:
    """The Q&A has 15 exchanges, numbered from 1, in order and apart, from its host, in its days."""
    source = seeds.source("parlio")
    assert source.kind is Kind.QA
    assert source.host == "Parlio"
    assert str(source.published) == "2015-10-02"
    assert str(source.until) == "2015-10-08"
    assert [one.number for one in source.exchanges] == list(range(1, 16))
    edges = [
        edge
        for one in source.exchanges
        for span in (one.question, one.answer)
        if span is not None
        for edge in (span.start, span.end)
    ]
    assert len(edges) == 60
    assert edges == sorted(edges)


@pytest.mark.parametrize("number", EXCHANGES)
def test_exchange(seeds: Corpus, number: int) -> None:
    """Each exchange begins and ends where it does in the text, with both of its speakers."""
    source = seeds.source("parlio")
    asker, question, answer = EXCHANGES[number]
    exchange = source.exchanges[number - 1]
    assert exchange.asker == asker
    assert exchange.respondent == GUEST
    asked = exchange.question.of(source.text)
    assert asked.startswith(question[0])
    assert asked.endswith(question[1])
    assert exchange.answer is not None
    answered = exchange.answer.of(source.text)
    assert answered.startswith(answer[0])
    assert answered.endswith(answer[1])
    own = [one for one in seeds.passages if one.exchange == exchange]
    assert own[0].part is Part.QUESTION
    assert own[0].text == asked
    assert own[0].speaker == asker
    assert {one.part for one in own[1:]} == {Part.ANSWER}
    assert {one.speaker for one in own[1:]} == {GUEST}
    assert "".join("".join(one.text.split()) for one in own[1:]) == "".join(answered.split())


def test_no_page_chrome(seeds: Corpus) -> None:
    """Page chrome and the line that announces the guest are words of no passage."""
    assert not [one for one in seeds.passages for words in CHROME if words in one.text]


def test_spans_are_the_files_own(seeds: Corpus) -> None:
    """Each passage, section and exchange is a stretch of the file as it is; passages lie apart."""
    for source in seeds.sources:
        text = (SEEDS / source.path).read_bytes().decode()
        own = [one for one in seeds.passages if one.source is source]
        spans = [
            *(one.span for one in own),
            *(one.span for one in source.sections),
            *(one.question for one in source.exchanges),
            *(one.answer for one in source.exchanges if one.answer),
        ]
        assert all(span.of(source.text) == text[span.start : span.end] for span in spans)
        assert all(one.text == text[one.span.start : one.span.end] for one in own)
        assert all(one.section.span.holds(one.span) for one in own if one.section)
        assert all(before.span.end <= after.span.start for before, after in pairwise(own))


def test_no_word_is_lost(seeds: Corpus) -> None:
    """What stands in no passage is the title, a heading, a headline, the caption or page chrome."""
    source = seeds.source("impartiality")
    left = source.text
    for passage in reversed([one for one in seeds.passages if one.source is source]):
        left = left[: passage.span.start] + left[passage.span.end :]
    assert [line for line in left.splitlines() if line.strip()] == [
        "How Does Amnesty International Ensure its\u00a0Impartiality?",
        "amnesty international",
        *(section.heading for section in source.sections if section.heading),
    ]


def test_every_curated_topic_is_in_the_table(seeds: Corpus) -> None:
    """No topic of the manifest goes unchecked."""
    assert [topic.name for topic in seeds.topics if topic.curated] == sorted(
        TOPICS, key=str.casefold
    )


@pytest.mark.parametrize("name", TOPICS)
def test_topic(seeds: Corpus, name: str) -> None:
    """Each topic leads to the passages that its readers look for, in the corpus's order."""
    count, phrases = TOPICS[name]
    topic = next(one for one in seeds.topics if one.name == name)
    assert len(topic.passages) == count
    assert [
        phrase for phrase in phrases if not any(phrase in one.text for one in topic.passages)
    ] == []
    places = [seeds.position(one.citation) for one in topic.passages]
    assert places == sorted(set(places))


def test_aliases(seeds: Corpus) -> None:
    """Each alias belongs to the topic that the manifest gives it to, and to no other."""
    assert {alias: topic.name for topic in seeds.topics for alias in topic.aliases} == ALIASES


def test_known_questions_are_the_askers_own(seeds: Corpus) -> None:
    """A known question is a sentence of an exchange's question, word for word."""
    assert len(seeds.questions) >= 15
    for known in seeds.questions:
        assert known.passage.part is Part.QUESTION
        assert known.text in known.passage.text
        assert known.text.endswith("?")
        assert len(known.text.split()) >= 5
    assert "Is it enough?" not in {known.text for known in seeds.questions}
