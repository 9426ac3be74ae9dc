## An answer

answer-footer = Quoted word for word. None of these words are the bot’s own.
answer-left-out = { $count ->
    [one] One more quote didn’t fit here.
   *[other] { $count } more quotes didn’t fit here.
}
quote-part = Part { $part } of { $parts } of a long sentence
passage-part = Part { $part } of { $parts } of a long passage
quote-open = Open at these words
button-context = In context

## Words put right

corrected = { $count ->
    [one] Searched for { $searched }, since no source has the word { $typed }.
   *[other] Searched for { $searched }, since no source has the words { $typed }.
}
corrected-more = { $count ->
    [one] One more word was put right.
   *[other] { $count } more words were put right.
}
searched-as-typed = Searched for what was typed.
word-too-long = a word too long to show here
button-as-typed = Search as typed
button-corrected = Put the spelling right

## Taking an answer along

button-copy = Copy as …
copy-intro = Pick a format: the quotes come word for word, with what they are cited by.
copy-select = Copy as …
copy-older = { $count ->
    [one] One quote here is an older text: the sources no longer have it.
   *[other] { $count } quotes here are older texts: the sources no longer have them.
}
copy-open = Open { $citation } at these words in its source
copy-markdown = Markdown
copy-plain = Plain text with citation
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-annotation = W3C Web Annotation
button-share = Share
shared-by = Shared by { $member }
button-withdraw = Withdraw
share-may-not = You can’t write in this channel, so the answer can’t be shared here. It stays with you.
share-failed = The answer couldn’t be posted here. Nobody else has seen it.
withdraw-not-yours = Only who shared this, or a moderator who may delete messages, can withdraw it.

## What members say of an answer

button-answers = Answers it
button-doesnt = Doesn’t
vote-counted = Thank you, that’s noted. It changes no answer: people read it. Press again to take it back.
vote-taken-back = Your vote is taken back.
better-ask = Which passage would be better?
better-select = One that came next …
button-better-words = Say it in your own words
better-title = A better passage
better-label = Where it stands, or what it says
better-kept = Thank you. Your suggestion is kept for the moderators.
better-kept-operator = Thank you. Your suggestion is kept for the bot’s operator.
feedback-unsaved = That couldn’t be noted just now. Please try again in a moment.

## Who says it, and where

said-answer = { $speaker }, answering question { $number }
said-question = { $speaker }, asking question { $number }
said-question-unnamed = An asker who gave no headline, asking question { $number }
said-opening = { $speaker }, opening the Q&A
said-text = { $speaker }
said-nobody = Speaker not named in the source
name-too-long = a name too long to show here

## A refusal

refusal-nothing = Nothing in the sources answers this.
refusal-missing = { $count ->
    [one] No source has the word { $words }.
   *[other] No source has the words { $words }.
}
refusal-near = Near to it
refusal-near-none = Try other words, or look through what there is.
button-all-topics = All topics
button-question = Question { $number } in { $source }

## Topics

topic-nearest = No topic is called { $name }. This is the nearest.
topic-count = { $count ->
    [one] One passage, in the source’s order
   *[other] { $count } passages, in the sources’ order
}
page = Page { $page } of { $pages }
button-previous = Previous
button-next = Next
topics-title = Topics
topics-intro = Pick one to read what the sources say on it, or type /{ command-topic }.
topics-more = Headings and questions
topics-none = These sources have neither headings nor questions to pick from. Ask with /{ command-ask }, or see /{ command-sources }.
topics-select = Pick a topic …
topics-passages = { $count ->
    [one] 1 passage
   *[other] { $count } passages
}

## Sources

sources-title = Sources
sources-intro = Everything this bot says is quoted from these texts.
source-by = By { $author }
source-hosted = Hosted by { $host }
source-guest = Answered by { $guest }
source-passages = { $count ->
    [one] 1 passage
   *[other] { $count } passages
}
source-exchanges = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
source-no-date = No date is given
source-no-licence = No licence is given
source-link = Link
sources-select = Read one from its beginning …

## Reading

read-before = Just before
read-after = Just after
read-question = The question
read-long-before = What stands just before is long: press Earlier to read it.
read-long-after = What stands just after is long: press Later to read it.
read-first = This is the beginning of the source.
read-last = This is the end of the source.
read-question-long = It answers a question too long to show here: { $citation }
read-cited = { $count ->
    [one] That reply quotes one more passage: { $citations }
   *[other] That reply quotes { $count } more passages: { $citations }
}
read-marked = The quoted words are in bold.
button-first = First
button-earlier = Earlier
button-later = Later
button-last = Last

## An older text

older-changed = This is an older text. The source has changed, and hasn’t had this passage since { $since } at the latest.
older-changed-now = This is an older text. The source has just changed, and no longer has this passage.
older-removed = This is an older text. Its source is no longer among the sources, and hasn’t been since { $since } at the latest.
older-removed-now = This is an older text. Its source is no longer among the sources.
older-nothing = Nothing in the source is enough like it now to be compared.
older-same = The same words stand in the sources today, here:
older-now = What the source says now
older-now-long = What the source says now is too long to show here. In context shows it.
older-diff = What changed, word by word
older-diff-long = What changed, word by word, is too long to show here.
older-diff-gone = [gone: { $words }]
older-diff-new = [new: { $words }]
older-spacing = Only the spacing changed.
older-others = { $count ->
    [one] Another older text has had this citation too: { $citations }
   *[other] { $count } other older texts have had this citation too: { $citations }
}
older-choice = older text

## Checking quotations

check-summary = { $count ->
    [one] 1 quotation: { $verdicts }
   *[other] { $count } quotations: { $verdicts }
}
check-count-exact = { $count } exact
check-count-typographic = { $count } exact but for typography
check-count-shortened = { $count } shortened
check-count-altered = { $count } altered
check-count-notfound = { $count } not found
check-exact = Exact
check-typographic = Exact but for typography
check-shortened = Shortened: the meaning may differ
check-altered = Altered
check-notfound = Not found in our sources
check-only = Only this is set differently: { $kinds }.
check-besides = Set differently as well, which alters no word: { $kinds }.
check-kind-marks = quotation marks or apostrophes
check-kind-dashes = dashes
check-kind-ellipsis = words left out, with an ellipsis that says so
check-kind-case = the case of a first letter
check-kind-punctuation = punctuation
check-kind-spacing = spaces or line breaks
check-kind-markup = bold, italics or other formatting
check-kind-invisible = invisible characters
check-kind-letters = how letters are put together
check-example = { $kind } ({ $source } → { $message })
check-said = The message says
check-diff = What differs, word by word
check-part = Part { $part } of { $parts }
check-missing = [missing: { $words }]
check-left-out = [left out: { $words }]
check-added = [added: { $words }]
check-changed = [{ $message } instead of { $source }]
check-moved-from = [moved away: { $words }]
check-moved-to = [moved here: { $words }]
check-heading = In the source this is a heading, or a line between passages: { $words }
check-also = { $count ->
    [one] The same words stand in another passage: { $citations }
   *[other] The same words stand in { $count } other passages: { $citations }
}
check-footer = Compared with this bot’s sources, word for word. Not found means only that: whether something is true, or was said elsewhere, isn’t checked here.
check-sources-changed = The sources have changed since this was first checked. This is what they say now.
check-nothing = Nothing in this text quotes the sources. What stands in quotation marks or in a block quote is looked up from three words on; without them, a sentence or eight words in a row that the sources have. To check something else, choose Apps → { menu-check-quote } on a message, or type /{ command-verify }.
check-forgotten = The text that this button is about can’t be looked up any more. Please check the message again.

## Why this?

button-why = Why this?
why-changed = The sources have changed since this was asked. This is how they are searched now.
why-otherwise = This server’s settings have changed since this was asked. This is what holds now.
why-bold = The words that matched are in bold.
why-answered = Confidence { $percent }%: from { $threshold }% on, a question is answered here.
why-refused = Confidence { $percent }%: below { $threshold }%, a question is refused here.
why-confidence = The best passage has { $found } of the question’s { $words } words, and { $reached }% of the score that one of { $passages } passages could reach.
why-nowhere = No passage has a word of this question.
why-score-quote = What the quote’s passage scored
why-score-best = What the best passage scored: { $citation }
why-table-word = Word
why-table-weight = Weight
why-table-times = Times
why-table-adds = Adds
why-table-more = { $count ->
    [one] 1 more word
   *[other] { $count } more words
}
why-table-own = Best sentence
why-table-before = … the one before
why-table-after = … the one behind
why-table-heading = … its heading
why-table-beside = … question, asker
why-table-kind = … what is wanted
why-table-adjacent = Side by side
why-table-score = Score
why-legend = A word weighs more the rarer it is in the sources. The more often a passage has it, and the shorter the passage, the more it adds.
why-field-heading = In the section’s heading: { $words }
why-field-question = In the question that it answers: { $words }
why-field-asker = In the asker’s headline: { $words }
why-field-title = In the source’s title: { $words }
why-missing = Not found by: { $words }
why-words-more = { $words } and { $count } more
why-ahead = Scored higher as a whole: { $passages }. Quotes are chosen by their sentences, and answers before mere questions.
why-more = { $citation } (by { $amount })
why-next = Next came: { $passages }
why-less = { $citation } ({ $amount } less)
why-left-out = { $count ->
    [one] One more part of this didn’t fit here.
   *[other] { $count } more parts of this didn’t fit here.
}

## What goes wrong

error-unknown-citation = No passage has the citation { $name }. Copy it from an answer, or pick one from the list while you type. A link to one of this bot’s replies serves too, and so does a source’s name with a number.
error-unknown-topic = No topic is called { $name } or anything like it. /{ command-topics } shows them all.
error-unknown-source = No source is called { $name }. /{ command-sources } shows them all.
error-unknown-time = { $name } isn’t a time. Write 2h, 7d, 2026-11-22 or 2026-11-22T18:00 (UTC).
error-past-time = { $name } is over already. Write a time to come: 2h, 7d, 2026-11-22 or 2026-11-22T18:00 (UTC).
error-unknown-query = No question of this server is on record as { $name }. Pick one from the list that opens while you type.
error-unknown-reply = No reply of this bot that could be read from here stands at { $name }.
error-wordless = There are no words in this to look up: a picture, a sticker or a file can’t be read. Choose a message with text, or type the words with /{ command-verify }.
error-gone = What this button points to is no longer in the sources. Ask again to see what they say now.
error-withdrawn = What this pointed to was withdrawn from its Q&A on { $since }. The sources no longer have its words.
error-forgotten = The question that this button asks can’t be looked up any more. Please ask it with /{ command-ask }.
error-blocked = This server’s moderators don’t let you use the bot here. /{ command-help } still works.
error-blocked-until = This server’s moderators don’t let you use the bot here until { $until }. /{ command-help } still works.
error-blocked-reason = Their reason: { $reason }
error-limited = That’s a lot of questions in a short time. Please go on { $again }.
error-limited-server = This server asks a lot just now. Please try again { $again }.
error-busy = I’m busy right now. Please try again in a moment.
error-outdated = I don’t know this command or button any more: it comes from another version of me. Please reload Discord and try again.
error-erased = What this button shows is no longer on record: it was erased, or newer ones have taken its place.
error-unlogged = Whoever asked this wanted it not to be logged, so there is no record that this button could go by. To use it, ask with /{ command-ask } while your questions are logged: /{ command-privacy }.
error-pseudonymized = This server doesn’t keep members by name, so nobody can be looked up in the log by theirs.
error-not-permitted = Only members who may manage this server can do this.
error-withheld = That reply doesn’t match its source character for character, so it wasn’t sent. It’s in the log as { $reference }; please tell the bot’s operator this number.
error-settings-unsaved = This server’s settings couldn’t be read or saved. Nothing was changed; please try again in a moment.
error-unexpected = Something went wrong on our side, and it’s in the log as { $reference }. Please try again; if it happens again, tell the bot’s operator this number.
