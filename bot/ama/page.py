"""The transcript of an AMA as one web page that needs nothing else: to be kept, sent, or printed.

It holds no script and nothing from elsewhere. Everybody's words stand in it as they wrote them,
with their line breaks and blanks, and each in the direction that it is written in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from bot.ama.transcript import Transcript

STYLE = """
:root { color-scheme: light dark; --ink: #1c1e21; --dim: #5c626b; --paper: #fff; --line: #d9dce1;
  --asked: #f3f5f8; --edge: #2f6fde; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --dim: #a0a6b0; --paper: #16181c;
  --line: #343840; --asked: #1f2329; --edge: #7aa7f7; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1rem 4rem; background: var(--paper);
  color: var(--ink); font: 1.0625rem/1.6 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
header { border-block-end: 1px solid var(--line); margin-block-end: 1.5rem;
  padding-block-end: 1rem; }
.dim { color: var(--dim); font-size: .9375rem; margin: .25rem 0; }
article { margin-block: 2rem; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
h2 a { color: var(--edge); text-decoration: none; }
h2 a:hover, h2 a:focus-visible { text-decoration: underline; }
article:target > h2 a { text-decoration: underline; }
.who { font-weight: 600; font-size: .9375rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; unicode-bidi: plaintext;
  text-align: start; }
.asked { background: var(--asked); border-inline-start: .25rem solid var(--edge);
  border-radius: .25rem; margin-block-end: 1rem; padding: .75rem 1rem; }
@media print { :root { color-scheme: light; --ink: #000; --dim: #444; --paper: #fff; --line: #999;
  --asked: #fff; --edge: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .asked { break-inside: avoid; }
  h1, h2, .who { break-after: avoid; }
  .words { orphans: 3; widows: 3; } }
@page { margin: 2cm; }
"""


@dataclass(frozen=True, slots=True)
class Labels:
    """What the page itself says, in its reader's ``language``; ``question`` has the number's place.

    ``dates`` says when it took place, ``count`` how many questions were answered.
    """

    language: str
    direction: str
    dates: str
    count: str
    question: str


def page(transcript: Transcript, labels: Labels) -> str:
    return "".join(_page(transcript, labels))


def _page(transcript: Transcript, labels: Labels) -> Iterator[str]:
    title = escape(transcript.title)
    yield (
        f'<!DOCTYPE html>\n<html lang="{escape(labels.language)}" dir="{labels.direction}">\n'
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f'<header>\n<h1 dir="auto">{title}</h1>\n'
        f'<p class="who" dir="auto">{escape(transcript.guest)}</p>\n'
    )
    if transcript.host is not None:
        yield f'<p class="dim" dir="auto">{escape(transcript.host)}</p>\n'
    yield f'<p class="dim">{escape(labels.dates)}</p>\n<p class="dim">{escape(labels.count)}</p>\n'
    yield "</header>\n<main>\n"
    language = escape(transcript.language)
    if transcript.opening is not None:
        opening = _speech_html(None, transcript.opening, language)
        yield f'<section id="opening">\n{opening}</section>\n'
    for number, turn in enumerate(transcript.turns, 1):
        label = escape(labels.question.replace("{}", str(number)))
        yield f'<article id="q{number}">\n<h2><a href="#q{number}">{label}</a></h2>\n'
        yield f'<div class="asked">\n{_speech_html(turn.asker, turn.question, language)}</div>\n'
        yield f"{_speech_html(transcript.guest, turn.answer, language)}</article>\n"
    yield "</main>\n</body>\n</html>\n"


def _speech_html(who: str | None, words: str, language: str) -> str:
    name = f'<p class="who" dir="auto">{escape(who)}</p>\n' if who is not None else ""
    return f'{name}<div class="words" dir="auto" lang="{language}">{escape(words)}</div>\n'
