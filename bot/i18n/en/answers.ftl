## An answer

answer-footer = Quoted word for word. None of these words are the bot’s own.
answer-picked = Picked by this server’s moderators:
answer-left-out = { $count ->
    [one] One more quote didn’t fit here.
   *[other] { $count } more quotes didn’t fit here.
}
quote-part = Part { $part } of { $parts } of a long sentence
passage-part = Part { $part } of { $parts } of a long passage
quote-open = Open at this quote
button-context = In context

## Words put right

corrected = { $count ->
    [one] I couldn’t find the word { $typed }, so I searched for { $searched }.
   *[other] I couldn’t find the words { $typed }, so I searched for { $searched }.
}
corrected-more = { $count ->
    [one] One more word was corrected.
   *[other] { $count } more words were corrected.
}
searched-as-typed = I searched for exactly what was typed.
word-too-long = a word too long to show here
button-as-typed = Search as typed
button-corrected = Correct the spelling

## Taking an answer along

button-copy = Copy as …
copy-intro = Choose a format. Every quote is copied word for word, with its citation.
copy-select = Copy as …
copy-older = { $count ->
    [one] One quote here is from an older version: it is no longer in the sources.
   *[other] { $count } quotes here are from older versions: they are no longer in the sources.
}
copy-open = Open { $citation } in its source
copy-markdown = Markdown
copy-plain = Plain text with citation
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-annotation = W3C Web Annotation
button-share = Share
shared-by = Shared by { $member }
button-withdraw = Withdraw
share-may-not = You can’t write in this channel, so I can’t share the answer here. Only you can see it.
share-failed = I couldn’t post the answer here. Nobody else has seen it.
withdraw-not-yours = Only the member who shared this, or a moderator who can delete messages, can withdraw it.

## What members say of an answer

button-answers = Helpful
button-doesnt = Not helpful
vote-counted = Thanks, noted. Moderators read this; it doesn’t change answers. Press again to undo.
vote-taken-back = I removed your vote.
better-ask = Which passage would be better?
better-select = One of the next best …
button-better-words = Suggest something else
better-title = A better passage
better-label = Its citation, or what it says
better-kept = Thanks. The moderators can see your suggestion.
better-kept-operator = Thanks. The people who run this bot can see your suggestion.
feedback-unsaved = I couldn’t save that. Please try again in a moment.

## Who says it, and where

said-answer = { $speaker }, answering question { $number }
said-question = { $speaker }, asking question { $number }
said-question-unnamed = Asker without a headline, asking question { $number }
said-opening = { $speaker }, opening the Q&A
said-text = { $speaker }
said-nobody = The source doesn’t name the speaker
name-too-long = a name too long to show here

## A refusal

refusal-nothing = I couldn’t find anything about this in the sources.
closest-title = I’m not sure these answer your question. The closest passages in the sources:
closest-footer = These are the closest passages, not an answer.
refusal-missing = { $count ->
    [one] I didn’t find the word { $words }.
   *[other] I didn’t find the words { $words }.
}
refusal-near = You could look at:
refusal-near-none = Try other words, or browse the topics.
sources-languages = I can only search in the languages of the sources: { $languages }.
button-all-topics = All topics
button-question = Question { $number } in { $source }

## Topics

topic-nearest = I couldn’t find a topic called { $name }. This is the closest one.
topic-count = { $count ->
    [one] One passage, in the order of the source
   *[other] { $count } passages, in the order of the sources
}
page = Page { $page } of { $pages }
button-previous = Previous
button-next = Next
topics-title = Topics
topics-intro = Choose a topic to read what the sources say about it, or type /{ command-topic }.
topics-more = Headings and questions
topics-none = I couldn’t find any headings or questions to choose from. Ask with /{ command-ask }, or see /{ command-sources }.
topics-select = Choose a topic …
topics-passages = { $count ->
    [one] 1 passage
   *[other] { $count } passages
}

## Sources

sources-title = Sources
words-alone = I find passages by their words alone, not by their meaning.
sources-intro = All of this bot’s quotes come from these texts.
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
source-no-date = No date given
source-no-licence = No licence given
source-link = Link
sources-select = Read a source from the beginning …

## Reading

read-before = Just before
read-after = Just after
read-question = The question
read-long-before = The text just before this is long. Press Earlier to read it.
read-long-after = The text just after this is long. Press Later to read it.
read-first = This is the beginning of the source.
read-last = This is the end of the source.
read-question-long = This answers a question that is too long to show here: { $citation }
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

older-changed = This is an older version. The source has changed, and hasn’t contained this passage since { $since } at the latest.
older-changed-now = This is an older version. The source has just changed, and this passage is no longer in it.
older-removed = This is an older version. Its source hasn’t been one of the sources since { $since } at the latest.
older-removed-now = This is an older version. Its source is no longer one of the sources.
older-nothing = I couldn’t find anything similar enough in the current source to compare it with.
older-same = The same words are in the sources today, here:
older-now = What the source says now
older-now-long = What the source says now is too long to show here. Press In context to read it.
older-diff = What changed, word by word
older-diff-long = The word-by-word comparison is too long to show here.
older-diff-gone = [removed: { $words }]
older-diff-new = [added: { $words }]
older-spacing = Only the spacing changed.
older-others = { $count ->
    [one] Another older version has had this citation too: { $citations }
   *[other] { $count } other older versions have had this citation too: { $citations }
}
older-choice = older version

## Checking quotations

check-summary = { $count ->
    [one] 1 quotation: { $verdicts }
   *[other] { $count } quotations: { $verdicts }
}
check-count-exact = { $count } exact
check-count-typographic = { $count } exact except for typography
check-count-shortened = { $count } shortened
check-count-altered = { $count } altered
check-count-notfound = { $count } not found
check-exact = Exact
check-typographic = Exact except for typography
check-shortened = Shortened: the meaning may differ
check-altered = Altered
check-notfound = Not found in our sources
check-only = The only differences are in: { $kinds }.
check-besides = There are also differences that change no word, in: { $kinds }.
check-kind-marks = quotation marks or apostrophes
check-kind-dashes = dashes
check-kind-ellipsis = omitted words, marked with an ellipsis
check-kind-case = upper or lower case of a first letter
check-kind-punctuation = punctuation
check-kind-spacing = spaces or line breaks
check-kind-markup = bold, italics or other formatting
check-kind-invisible = invisible characters
check-kind-letters = how characters are encoded
check-example = { $kind } ({ $source } → { $message })
check-said = The message says
check-diff = Differences, word by word
check-part = Part { $part } of { $parts }
check-missing = [missing: { $words }]
check-left-out = [omitted: { $words }]
check-added = [added: { $words }]
check-changed = [{ $message } instead of { $source }]
check-moved-from = [moved from here: { $words }]
check-moved-to = [moved here: { $words }]
check-heading = In the source, this is a heading or a line between passages: { $words }
check-also = { $count ->
    [one] The same words are also in another passage: { $citations }
   *[other] The same words are also in { $count } other passages: { $citations }
}
check-footer = Compared word for word with this bot’s sources. “Not found” means only that: I don’t check whether something is true, or was said elsewhere.
check-sources-changed = The sources have changed since the first check. This is what they say now.
check-nothing = I couldn’t find a quotation from the sources in this text. I look up text in quotation marks or block quotes that has at least three words; elsewhere, whole sentences, or eight words in a row, that are in the sources. To check something else, choose Apps → { menu-check-quote } on a message, or type /{ command-verify }.
check-forgotten = I can’t look up this text any more. Please check the message again.

## Why this?

button-why = Why this?
why-changed = The sources have changed since this was asked. This shows how they are searched now.
why-otherwise = This server’s settings have changed since this was asked. This shows how they are now.
why-bold = Matching words are in bold.
why-answered = Confidence { $percent }%. I answer from { $threshold }% here.
why-refused = Confidence { $percent }%. I don’t answer below { $threshold }% here.
why-confidence = The best passage contains { $found } of the question’s { $words } words. It has { $reached }% of the score that one of { $passages } passages could reach.
why-nearness = Nearness in meaning: { $percent }%.
why-near-words = Nearest in meaning: { $pairs }.
why-near-pair = { $asked } – { $found }
why-nowhere = I couldn’t find a passage with any word of this question.
why-rule-metadata = This asks about a source itself, so I quote what the source says of it.
why-rule-name = This names a topic, a heading or a question of the sources, so I quote what stands under it.
why-rule-label = This server’s moderators picked this passage for your question or one much like it, so it comes first. No score decides that.
why-score-quote = Score of the quoted passage
why-score-best = Score of the best passage: { $citation }
why-table-word = Word
why-table-weight = Weight
why-table-times = Times
why-table-adds = Points
why-table-more = { $count ->
    [one] 1 more word
   *[other] { $count } more words
}
why-table-synonym = ≈ { $word }
why-synonym = The word list adds { $found } for { $asked }; added words weigh less.
why-table-own = Best sentence
why-table-before = … sentence before
why-table-after = … sentence after
why-table-heading = … its heading
why-table-beside = … question, asker
why-table-kind = … kind of answer
why-table-meaning = … nearness in meaning
why-table-adjacent = Side by side
why-table-score = Score
why-legend = Rare words weigh more. A word adds more points the more often a passage has it, and the shorter the passage is.
why-field-heading = In the section heading: { $words }
why-field-question = In the question it answers: { $words }
why-field-asker = In the asker’s headline: { $words }
why-field-title = In the source’s title: { $words }
why-missing = These words didn’t help to find it: { $words }
why-words-more = { $words } and { $count } more
why-ahead = These passages scored higher overall: { $passages }. Quotes are chosen by their sentences, and answers come before questions.
why-more = { $citation } ({ $amount } more)
why-next = The next best: { $passages }
why-less = { $citation } ({ $amount } less)
why-left-out = { $count ->
    [one] One more part didn’t fit here.
   *[other] { $count } more parts didn’t fit here.
}

## What goes wrong

error-unknown-citation = I couldn’t find a passage with the citation { $name }. Copy one from an answer, or pick one from the list while you type. You can also give a link to one of this bot’s replies, or the name of a source and a number.
error-unknown-topic = I couldn’t find a topic called { $name } or anything like it. /{ command-topics } shows all topics.
error-unknown-source = I couldn’t find a source called { $name }. /{ command-sources } shows all sources.
error-unknown-time = I don’t understand { $name } as a time. Write 2h, 7d, 2026-11-22 or 2026-11-22T18:00 (UTC).
error-past-time = { $name } is in the past. Give a time in the future: 2h, 7d, 2026-11-22 or 2026-11-22T18:00 (UTC).
error-unknown-query = I couldn’t find a question with the number { $name } in this server’s log. Pick one from the list while you type.
error-unknown-reply = I couldn’t find a reply of this bot at { $name } that I can read from here.
error-wordless = I couldn’t find any words to check: I can’t read pictures, stickers or files. Choose a message with text, or type the words with /{ command-verify }.
error-gone = The text that this button opens is no longer in the sources. Ask again to see what they say now.
error-withdrawn = This was withdrawn from its Q&A on { $since }. Its words are no longer in the sources.
error-forgotten = I can’t look up this button’s question any more. Please ask it with /{ command-ask }.
error-blocked = This server’s moderators have blocked you from using the bot here. /{ command-help } still works.
error-blocked-until = This server’s moderators have blocked you from using the bot here until { $until }. /{ command-help } still works.
error-blocked-reason =
    { error-blocked }
    Their reason: { $reason }
error-blocked-until-reason =
    { error-blocked-until }
    Their reason: { $reason }
error-limited = You have asked a lot of questions in a short time. Please try again { $again }.
error-limited-server = This server is asking a lot of questions right now. Please try again { $again }.
error-busy = I’m busy right now. Please try again in a moment.
error-outdated = I don’t know this command or button: it belongs to another version of me. Please reload Discord and try again.
error-erased = This button’s content is no longer stored: it was erased, or newer content has replaced it.
error-unlogged = This question wasn’t logged, as the asker wished, so this button has nothing to work with. To use it, turn logging on with /{ command-privacy } and ask with /{ command-ask }.
error-pseudonymized = This server’s log doesn’t store members’ names, so you can’t search it by member.
error-not-permitted = Only members who can manage this server can do this.
error-withheld = That reply didn’t match its source character for character, so I didn’t send it. Please give the people who run this bot this number: { $reference }.
error-settings-unsaved = I couldn’t read or save this server’s settings. Nothing was changed. Please try again in a moment.
error-unexpected = Something went wrong. Please try again. If it happens again, give the people who run this bot this number: { $reference }.
