"""Messages as members write them: what counts as a quotation, and which verdict it gets."""

from __future__ import annotations

import pytest

from bot.answering import passage_quote
from bot.citations import markdown, plain
from bot.corpus import Corpus
from bot.verify.verifier import Verifier
from tests.verify.conftest import MakeVerifier, checked, differences, only, verdicts

PLEDGE = "The organization does not pledge support to any candidates."
STANCE = (
    "Human rights is our stance, and ought to be protected no matter what side of the fence you "
    "are on."
)
MISQUOTED = [
    (
        "The organization does pledge support to any candidates.",
        [("missing", "not ", None)],
    ),
    (
        "The organization does not ever pledge support to any candidates.",
        [("added", None, "ever ")],
    ),
    (
        "The organization does not pledge support to any parties.",
        [("changed", "candidates", "parties")],
    ),
    (
        "the organization does not Pledge support",
        [("typography", "The", "the"), ("changed", "pledge", "Pledge")],
    ),
    ("War is good enough", [("changed", "bad", "good")]),
    (
        "We currently have eight million members and supporters",
        [("changed", "seven", "eight")],
    ),
    (
        "We currently have seven billion members, and supporters",
        [("changed", "million", "billion"), ("added", None, ",")],
    ),
    ("The organization does not pledge supp", [("changed", "support", "supp")]),
    ("War is bad enough?", [("added", None, "?")]),
]
FAITHFUL_OPS = [
    ("the organization does not pledge support", [("typography", "The", "the")]),
    ("[T]he organization does not pledge support", [("typography", "The", "[T]he")]),
    ("The organization does not pledge support,", [("typography", None, ",")]),
    ("… does not pledge support …", [("ellipsis", None, "… "), ("ellipsis", None, " …")]),
    ("The _organization_ does not pledge", [("typography", " ", " _"), ("typography", " ", "_ ")]),
    ("It's only when human rights are violated", [("typography", "It’s", "It's")]),
    (
        "sex workers - it is focussed on protecting",
        [("typography", "—", " - ")],
    ),
]


@pytest.mark.parametrize(("words", "differs"), MISQUOTED)
def test_altered(verifier: Verifier, words: str, differs: list[tuple[str, str, str]]) -> None:
    """A word missing, added, changed or cut, or another sign: altered, with the difference."""
    found = only(verifier, f"They wrote: “{words}”")
    assert (found.verdict, found.text, differences(found)) == ("altered", words, differs)


@pytest.mark.parametrize(("words", "differs"), FAITHFUL_OPS)
def test_typographic(verifier: Verifier, words: str, differs: list[tuple[str, str, str]]) -> None:
    """What a printer or an honest author may change is typography, with the difference."""
    found = only(verifier, f"They wrote: “{words}”")
    assert (found.verdict, found.text, differences(found)) == ("typographic", words, differs)


def test_shortened(verifier: Verifier) -> None:
    """An ellipsis that removes a negation isn't typography, and the diff shows what it removed."""
    found = only(verifier, "“The organization […] support to any candidates.”")
    assert found.verdict == "shortened"
    assert differences(found) == [("ellipsis", "does not pledge", "[…]")]


@pytest.mark.parametrize(
    "words",
    [
        "Amnesty believes the death penalty should be kept for the worst crimes of war.",
        "We support the right of every government to choose its own economic system and religion",
        "Only members of a political party can support human rights in Iran.",
        "Lorem ipsum dolor sit amet",
        "human activists defenders",
    ],
)
def test_fabricated(verifier: Verifier, words: str) -> None:
    """Made-up quotations aren't found, however many words of the topic they have."""
    assert verdicts(verifier, f"He said “{words}” and left.") == [("notfound", words)]


@pytest.mark.parametrize(
    ("message", "quoted"),
    [
        (f"I read: {STANCE} And I agree.", STANCE),
        (f"I read that {STANCE[:-1]}, which I like.", STANCE[:-1]),
        (f"**{STANCE}**", f"**{STANCE}**"),
        (f"> {STANCE}\n> — Amnesty International USA", STANCE),
        (f'> "{STANCE}"', STANCE),
        (f"`{PLEDGE}`", PLEDGE),
        (f"```txt\n{PLEDGE}\n```", PLEDGE),
        (f"> > {PLEDGE}", PLEDGE),
        (f'“{PLEDGE}" he said', PLEDGE),
        (f"He told me: “I read ‘{PLEDGE}’ there”", PLEDGE),
        ("Hi everyone, namaste.", "Hi everyone, namaste."),
        ("so 'the authorities’ readiness to talk on these issues' it is",
         "the authorities’ readiness to talk on these issues"),
    ],
)  # fmt: skip
def test_set_off_in_any_way(verifier: Verifier, message: str, quoted: str) -> None:
    """Marks, block quotes, code, Markdown, or nothing: the quotation is the source's words."""
    found = only(verifier, message)
    wanted = "typographic" if "*" in quoted else "exact"
    assert (found.verdict, found.text) == (wanted, quoted)


@pytest.mark.parametrize(
    "message",
    [
        "", " \n ", "🕊🕊🕊", "So-called “experts” and ‘human’ things.", "I don't think that's it.",
        "Read “The Times”.", "the dogs' bones aren't 'ere", "https://example.org/a/b?c=d",
        "What do you think about the right to freedom of expression?",
    ],
)  # fmt: skip
def test_nothing_to_say(verifier: Verifier, message: str) -> None:
    """Names, scare quotes and the author's own words aren't reported."""
    assert verdicts(verifier, message) == []


def test_two_words_are_told_only_if_found(verifier: Verifier) -> None:
    """“human rights” stands in the sources; “so called” doesn't, and nothing is said of it."""
    assert verdicts(verifier, "“human rights” and “so called”") == [("exact", "human rights")]


def test_several_in_their_order(verifier: Verifier) -> None:
    """Each quotation in a message is reported, a repeated one twice."""
    message = (
        f"“{PLEDGE}” vs. “war is good enough” vs. “{PLEDGE}”, and “what nobody ever said about it”"
    )
    assert [verdict for verdict, _ in verdicts(verifier, message)] == [
        "exact", "altered", "exact", "notfound"
    ]  # fmt: skip
    places = [one.place for one in checked(verifier, message)]
    assert [message[p.start : p.end] for p in places] == [w for _, w in verdicts(verifier, message)]


def test_a_last_word_changed_without_marks_is_altered(verifier: Verifier) -> None:
    """A bare sentence isn't the exact quotation of all but its changed last word."""
    [found] = checked(verifier, PLEDGE.replace("candidates", "parties"))
    assert differences(found) == [("changed", "candidates", "parties")]


def test_consecutive_passages(verifier: Verifier, seeds: Corpus) -> None:
    """Two consecutive paragraphs are exact, and both are cited; with a gap they are altered."""
    first, second, third = seeds.passages[1:4]
    found = only(verifier, "> " + f"{first.text}\n\n{second.text}".replace("\n", "\n> "))
    assert found.verdict == "exact"
    assert found.passages == (first, second)
    assert found.citation == first.citation
    joined = only(verifier, f"“{first.text} {third.text}”")
    assert joined.verdict == "altered"


def test_spans_of_two_passages_are_altered_even_with_an_ellipsis(verifier: Verifier) -> None:
    """An ellipsis may join parts of one passage only: across two, the speaker may differ."""
    words = "War is bad enough. … The organization does not pledge support to any candidates."
    assert only(verifier, f"“{words}”").verdict == "altered"


def test_what_moved_is_said_to_have_moved(verifier: Verifier) -> None:
    """Two spans of a passage in another order are altered; the diff shows which one moved."""
    one, other = "so that he can be tried fairly in a court of law", "We oppose the death sentence"
    found = only(verifier, f"“{one} and {other} of Reggie Clemons”")
    assert found.verdict == "altered"
    assert [op for op, _, _ in differences(found)].count("moved") == 2


@pytest.mark.parametrize("form", [markdown, plain])
def test_the_bots_own_copies_are_exact(verifier: Verifier, seeds: Corpus, form: object) -> None:
    """An answer copied as Markdown or text is one quotation; its attribution isn't another."""
    write = {id(markdown): markdown, id(plain): plain}[id(form)]
    for passage in seeds.passages:
        found = only(verifier, write(passage_quote(passage)))
        assert found.verdict in {"exact", "typographic"}
        assert found.passages == (passage,)


def test_a_reply_with_its_small_print(verifier: Verifier) -> None:
    """A reply as Discord has it: the block quote is exact, the heading below isn't quoted."""
    message = (
        f"> {PLEDGE}\n-# **Amnesty International USA**\n"
        "-# How Does Amnesty International Ensure its Impartiality? · § Amnesty International "
        "Does Not Side with Any Political Party · `impartiality-5ygf2k`\n"
    )
    assert verdicts(verifier, message) == [("exact", PLEDGE)]


def test_a_heading_is_the_sources_word_too(verifier: Verifier) -> None:
    """A heading is found in its source, and the passage below it is cited."""
    found = only(verifier, "“Amnesty International Does Not Side with Any Political Party”")
    assert (found.verdict, found.citation) == ("exact", "impartiality-5ygf2k")


def test_the_same_words_in_several_places(make_verifier: MakeVerifier) -> None:
    """The first place in corpus order is cited, others are listed; exact ones come first."""
    same = "The same sentence stands here."
    verifier = make_verifier(f"A.\n\n{same}", f"{same}\n\nB.", f"Other.\n\n{same.upper()}")
    found = only(verifier, f"“{same}”")
    assert found.source is not None
    assert (found.verdict, found.source.path) == ("exact", "0.txt")
    assert [one.source.path for one in found.also] == ["1.txt"]
    assert only(verifier, f"“{same.upper()}”").verdict == "exact"


def test_the_place_that_differs_least(make_verifier: MakeVerifier) -> None:
    """Of two places with the same words the one that ends as the quotation does is cited."""
    first = "We all have seven members, but few are awake."
    verifier = make_verifier(first, "We all have seven members. They sleep.")
    found = only(verifier, "“We  all have seven members.”")
    assert found.source is not None
    assert (found.verdict, found.source.path) == ("typographic", "1.txt")


def test_a_number_is_one_word(make_verifier: MakeVerifier) -> None:
    """Of "1,000" "1" isn't an exact quotation; 10² isn't 102."""
    verifier = make_verifier("There were 1,000 members in 2011. Take 10² of them, or 3.5 a day.")
    cut = only(verifier, "“There were 1”")
    assert (cut.verdict, differences(cut)) == ("altered", [("missing", ",000", None)])
    assert only(verifier, "“There were 1,000 members in 2011”").verdict == "exact"
    assert only(verifier, "“5 a day.”").verdict == "altered"
    assert only(verifier, "“Take 102 of them”").verdict == "altered"


@pytest.mark.parametrize(
    ("source", "message", "verdict"),
    [
        ("Wir haben „nie“ gesagt, dass es so ist.", "»Wir haben ‚nie‘ gesagt«", "typographic"),
        ("Nous n’avons rien dit, c’est tout.", "« Nous n'avons rien dit »", "typographic"),
        ("人権は私たちの立場であり、守られるべきです。", "「人権は私たちの立場であり」", "exact"),
        ("人権は私たちの立場であり、守られるべきです。", "「人権は彼らの立場であり」", "altered"),
        ("حقوق الإنسان هي موقفنا ويجب حمايتها", "“حقوق الإنسان هي موقفنا”", "exact"),
        ("Права человека должны быть защищены.", "“Права человека должны быть”", "exact"),
        ("Die Straße ist für alle da, sagte sie.", "„Die Strasse ist für alle da“", "altered"),
        ("See [the rules](https://example.org/rules) for all of it.",
         "“See the rules for all of it.”", "typographic"),
        ("It is **very** important to us all.", "“It is very important to us all.”", "typographic"),
        ("> Nobody said that\n> it was easy for us.", "“Nobody said that it was easy for us.”",
         "typographic"),
        ("One two three four five.\n\nSix seven eight nine ten.",
         "“One two three four five.\n\n“Six seven eight nine ten.”", "typographic"),
        ("It costs $5 a month for members.", "“It costs €5 a month for members.”", "altered"),
        ("It costs $5 a month for members.", "“5 a month for members.”", "altered"),
        ("It was -5 degrees in the morning.", "“5 degrees in the morning”", "altered"),
        ("It grew by 5% in a single year.", "“It grew by 5”", "altered"),
        ("It grew by 5 % in a single year.", "“It grew by 5%”", "typographic"),
        ("Members are ~~not~~ asked to pay.", "“Members are not asked to pay.”", "altered"),
        ("Members are ~~not~~ asked to pay.", "“Members are asked to pay.”", "altered"),
        ("Members are ~~not~~ asked to pay.", "“Members are ~~not~~ asked to pay.”", "exact"),
        ("Never do this:\n\n- feed the bears\n- leave the path",
         "“Never do this: feed the bears leave the path”", "altered"),
        ("The cafe\u0301 is open to all of us.", "“The caf\u00e9 is open to all”", "typographic"),
        ("It is at https://a.org/b?c for all.", "“It is at <https://a.org/b?c> for all.”",
         "typographic"),
        ("It is all at <https://a.org/b/>.", "“It is all at https://a.org/b/.”", "typographic"),
        ("See https://a.org/b for it.", "“<https://a.org/b> for it.”", "typographic"),
        ("It is at https://a.org/b for all.", "“It is at <https://a.org/c> for all.”", "altered"),
        ("It is at https://a.org/b for all.", "“It is at https://a.org”", "altered"),
        ("It was 5 degrees.", "“It was\n- 5 degrees.”", "altered"),
        ("It holds for x in <b> alone.", "“It holds for x in b alone.”", "altered"),
        ("Keep it at 5 °C or less.", "“Keep it at 5 ℃ or less.”", "typographic"),
        ("Keep it at 5 ℃ or less.", "“Keep it at 5 °C or less.”", "typographic"),
        ("Keep it at 5 °C or less.", "“Keep it at 5 ℉ or less.”", "altered"),
        ("Keep it at 5 °C or less.", "“Keep it at 5 C or less.”", "altered"),
        ("Wir haben nie etwas gesagt.", "“Wir haben \u2067nie\u2069 etwas gesagt.”", "altered"),
        ("Wir haben nie etwas gesagt.", "“Wir haben \u2066nie\u2069 etwas gesagt.”", "typographic"),
        ("لا ندعم أي مرشح أو حزب.", "“\u2067لا ندعم أي مرشح\u2069 أو حزب.”", "typographic"),
        ("لا ندعم أي مرشح أو حزب سياسي.", "“لا ندعم أي مرشح \u200fأو حزب سياسي.”", "typographic"),
        ("لا ندعم أي مرشح أو حزب سياسي.", "\u2066“لا ندعم أي مرشح أو حزب سياسي.”", "altered"),
        ("لا ندعم أي مرشح أو حزب سياسي.", "“\u202eلا ندعم أي مرشح أو حزب سياسي.”", "altered"),
    ],
)  # fmt: skip
def test_languages_and_markup(
    make_verifier: MakeVerifier, source: str, message: str, verdict: str
) -> None:
    """Marks and letters of other languages, and a source's own Markdown."""
    assert only(make_verifier(source, suffix="md"), message).verdict == verdict


def test_an_empty_corpus_finds_nothing(make_verifier: MakeVerifier) -> None:
    """In a corpus of one word, nothing is found."""
    assert verdicts(make_verifier("x"), "“one two three” he said") == [
        ("notfound", "one two three")
    ]


@pytest.mark.parametrize("changed", ["governments", "of", "Guantanamo"])
def test_altered_across_passages(verifier: Verifier, seeds: Corpus, changed: str) -> None:
    """In thousands of characters over many passages, the diff has each change and no other."""
    text = seeds.sources[1].text
    start = text.index("War is bad enough")
    words = text[start : text.index(". ", start + 3900) + 1]
    found = only(verifier, "> " + words.replace(f" {changed} ", " zebra ").replace("\n", "\n> "))
    assert found.verdict == "altered"
    assert found.span is not None
    assert found.span.of(text) == words
    altered = [(source or "").strip() for op, source, _ in differences(found) if op == "changed"]
    assert altered == [changed] * words.count(f" {changed} ")


@pytest.mark.parametrize(
    ("source", "message", "verdict"),
    [
        ("Today non-state actors are more powerful than ever.",
         "“state actors are more powerful than ever”", "altered"),
        ("Today non-state actors are more powerful than ever.",
         "“non-state actors are more powerful than ever”", "exact"),
        ("Tickets are non-refundable after May.", "“refundable after May”", "altered"),
        ("State actors are more powerful than ever in our part of the world.",
         "Non-state actors are more powerful than ever in our part of the world.", "altered"),
        ("At our school C++ is taught here.", "“+ is taught here.”", "altered"),
        ("At our school C++ is taught here.", "“C++ is taught here.”", "exact"),
        ("What we teach here is C++ now.", "“we teach here is C”", "altered"),
        ("What we teach here is C++ now.", "“we teach here is C+”", "altered"),
        ("Our chat is left un-moderated at night.", "“Our chat is left un”", "altered"),
        ("Our chat is left un-moderated at night.", "“moderated at night.”", "altered"),
        ("It is for members aged 16–18 only.", "“for members aged 16”", "altered"),
        ("It is for members aged 16–18 only.", "“18 only”", "altered"),
        ("It is for members aged 16–18 only, they say.", "“18 only, they say.”", "altered"),
        ("It is for members aged 16–18 only.", "“for members aged 16... 18 only”", "shortened"),
        ("The default answer is !true for all.", "“true for all”", "altered"),
        ("A rule for workers—it is about pay.", "“it is about pay”", "exact"),
        ("He said -- and rightly -- that it works.", "“and rightly”", "exact"),
        ("Store it at -5 °C in the dark.", "“Store it at … 5 °C in the dark.”", "shortened"),
        ("It costs $1,500.50 in all.", "“It costs $1,500 … 50 in all.”", "shortened"),
        ("Take 1.5 mg of it a day.", "“Take 1 … 5 mg of it a day.”", "shortened"),
        ("It holds if x < 5 everywhere.", "“It holds if x … 5 everywhere.”", "shortened"),
        ("Give 10 % of your income away.", "“Give 10 … of your income away.”", "shortened"),
        ("The right answer is !true for all.", "“The right answer is … true for all.”",
         "shortened"),
        ("He is a friend (!) of the people.", "“He is a friend … of the people.”", "shortened"),
        ("It is so. We know it, all of us.", "“It is so … We know it … all of us.”",
         "typographic"),
    ],
)  # fmt: skip
def test_signs_of_a_word_are_not_cut_off(
    make_verifier: MakeVerifier, source: str, message: str, verdict: str
) -> None:
    """Part of a hyphenated word or a number isn't exact; an ellipsis for a sign cuts something."""
    assert only(make_verifier(source), message).verdict == verdict


@pytest.mark.parametrize(
    ("message", "verdict"),
    [
        ('"The organization does", it says, "pledge support to any candidates."', "shortened"),
        ("“The organization does”“pledge support to any candidates.”", "shortened"),
        ("> The organization does\nsays\n> pledge support to any candidates.", "shortened"),
        (
            "“The organization does” – he insisted – “pledge support”, “any candidates.”",
            "shortened",
        ),
        ("“The organization does not”, it says, “pledge support to any candidates.”", "exact"),
        ("“War is bad enough.” and “Human rights should never be put to one side.”", "exact"),
    ],
)
def test_an_interrupted_quotation(verifier: Verifier, message: str, verdict: str) -> None:
    """Quotations that read on like one sentence are shortened by the words between them."""
    found = checked(verifier, message)
    assert {one.verdict for one in found} == {verdict}
    if verdict == "shortened":
        assert any(("ellipsis", " not ", None) in differences(one) for one in found)


@pytest.mark.parametrize(
    "message",
    [
        '-# "The organization does pledge support to any candidates."',
        "-# The organization does pledge support to any candidates.",
        "-# **The organization does pledge support to any candidates.**\nI mean it.",
        "“Amnesty International is\u200bDemocratic, Republican”",
        "“the organization does\u200bpledge support to any\u200bcandidates.”",
        "“The organization does\u2060not pledge support to any candidates.”",
        *(
            f"{control}“The organization does not pledge support to any candidates.”"
            for control in (
                *"\u202e\u202d\u202b\u2067\u200f\u061c",
                "\u202e\u2069",
                "\u2067\u202c",
                "\u202e\u2068\u202c",
                "\u2066\u202b",
            )
        ),
        "“The organization does \u2067not pledge\u2069 support to any candidates.”",
        "“The organization does not \u200fpledge support to any candidates.”",
        "“it comes to prisoners of conscience. Amnesty International Does Not Claim Innocence”",
        f"> {PLEDGE}\n> – except our own, of course",
        f"> {PLEDGE}\n> *unless he pays*",
    ],
)
def test_small_print_and_invisible_characters_hide_nothing(
    verifier: Verifier, message: str
) -> None:
    """Small print, words joined invisibly, text turned round, a heading cut off: altered."""
    assert only(verifier, message).verdict == "altered"


@pytest.mark.parametrize(
    "message",
    [
        "\u2067a\u2069 “{}”",
        "\u202ea\u202c “{}”",
        "\u202ea\n“{}”",
        "\u2068“{}”\u2069",
        "\u2066“{}”",
        "\u2067\u202a\u2069“{}”",
        "\u200eA: “{}”",
    ],
)
def test_direction_that_is_closed_again(verifier: Verifier, message: str) -> None:
    """Controls that don't reach the quotation, or keep its direction, change nothing of it."""
    assert only(verifier, message.format(PLEDGE)).verdict == "exact"


TITLE = "How Does Amnesty International Ensure its Impartiality?"
FORGED = "The organization does pledge support to any candidates."


@pytest.mark.parametrize(
    "message",
    [
        f"{FORGED} · impartiality-5ygf2k",
        f"{FORGED} · `other-5ygf2k`",
        f"— {FORGED}, [impartiality-5ygf2k]",
        f"-# “{FORGED}” · `impartiality-5ygf2k`",
        f"-# **{FORGED}**\n-# {TITLE} · `impartiality-5ygf2k`",
        f"> {FORGED}\n> The rest is nothing. · `impartiality-zzzzzz`",
        f"{TITLE} {FORGED} · `impartiality-5ygf2k`",
    ],
)
def test_a_forged_attribution_hides_nothing(verifier: Verifier, message: str) -> None:
    """Only a line that says no more than the names of the passage it cites isn't read."""
    assert "altered" in {verdict for verdict, _ in verdicts(verifier, message)}


CLUB = """Membership is open to anyone over 18 only if a member vouches for them. It was never 20.

The fee is at most 5 euros a month, and it is for ages 16–18 only.

We admit dogs unless they bite."""


@pytest.mark.parametrize(
    ("words", "verdict", "left_out"),
    [
        ("18 only", "shortened", ["over ", " if a member vouches for them"]),
        ("over 18 only", "shortened", [" if a member vouches for them"]),
        ("5 euros", "shortened", ["most "]),
        ("5 euros a month", "shortened", ["most "]),
        ("at most 5 euros", "exact", []),
        ("never 20", "exact", []),
        ("ages 16–18 only", "exact", []),
        ("We admit dogs", "exact", []),
        ("We admit dogs.", "shortened", [" unless they bite"]),
        ("Member vouches for them.", "shortened", ["only if a "]),
        ("We admit dogs…", "typographic", []),
        ("Open to anyone over 18 only.", "shortened", [" if a member vouches for them"]),
        ("member vouches", "exact", []),
    ],
)
def test_what_qualifies_a_fragment_is_told(
    make_verifier: MakeVerifier, words: str, verdict: str, left_out: list[str]
) -> None:
    """A fragment, or a part made a sentence, is shortened by a "not", "over" or "if" beside it."""
    found = only(make_verifier(CLUB), f"They say “{words}”, don't they")
    assert found.verdict == verdict
    assert [
        source for op, source, _ in differences(found) if op == "ellipsis" and source
    ] == left_out


def test_a_capital_of_ones_own_hides_no_negation(verifier: Verifier) -> None:
    """“All voices …” of “Not all voices …” begins like a sentence, and isn't one of the source."""
    assert only(verifier, "“All voices for change are positive!”").verdict == "shortened"
    assert only(verifier, "“[a]ll voices for change are positive!”").verdict == "typographic"


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("that is “so very you” of him", False),
        ("he said “so very you” to me", True),
        ("“so very you”, she wrote", True),
        ("Their words: “so very you”", True),
        ("he told me about his “so very you” moment", False),
        ("> so very you", True),
        ("He wrote a poem called “so very much you” yesterday", False),
        ("The page says “so very wrong” when I open it", False),
        ("“so very wrong and then not at all” is there", True),
    ],
)
def test_a_short_phrase_that_nobody_said(verifier: Verifier, message: str, *, told: bool) -> None:
    """Up to five words that no source has are a quotation only if somebody said them."""
    assert [verdict for verdict, _ in verdicts(verifier, message)] == ["notfound"] * told
