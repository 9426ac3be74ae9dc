# Every word that Verbatim itself says to a member, in English.
# { $names } are filled in by the program: a source's own words or data, the asker's words, numbers.
# { command-names } stand for the strings called so: a command is named as it is offered.
# Discord's Markdown isn't written here; the program adds it.
# How to add a language: docs/languages.md. The tests say what a language lacks.

## The commands, as Discord lists them: a name has small letters and no spaces, 32 characters at
## most; a description has 100 at most

command-ask = ask
command-ask-description = Ask a question; the answer is quoted from the sources
option-ask-question = question
option-ask-question-description = Your question, in plain words
option-ask-private = private
option-ask-private-description = Whether only you see the answer
command-help = help
command-help-description = What this bot does, what it logs, and how to be forgotten
command-logs = logs
command-logs-description = Review what was asked in this server
command-logs-recent = recent
command-logs-recent-description = What was asked here, newest first
option-logs-recent-member = member
option-logs-recent-member-description = Only what this member asked
option-logs-recent-words = words
option-logs-recent-words-description = Only what has all of these words, in any form
option-logs-recent-command = command
option-logs-recent-command-description = Only this command
option-logs-recent-outcome = outcome
option-logs-recent-outcome-description = Only what was answered, or what was refused
option-logs-recent-feedback = feedback
option-logs-recent-feedback-description = Only what somebody said this of
option-logs-recent-channel = channel
option-logs-recent-channel-description = Only what was asked in this channel
option-logs-recent-since = since
option-logs-recent-since-description = Only from then on: 2h, 7d, 2026-11-22 or 2026-11-22T18:00 (UTC)
option-logs-recent-until = until
option-logs-recent-until-description = Only before then: 2h, 7d, 2026-11-22 or 2026-11-22T18:00 (UTC)
choice-ask = { command-ask }
choice-topic = { command-topic }
choice-read = { command-read }
choice-verify = { command-verify }
choice-answered = answered
choice-refused = refused
choice-answers-it = answers it
choice-does-not = does not
command-logs-show = show
command-logs-show-description = One question in full, with its answer as it was seen
option-logs-show-query = query
option-logs-show-query-description = Pick it from the list: type words of it
command-logs-unanswered = unanswered
command-logs-unanswered-description = Questions that weren’t answered, near-duplicates in one; mark what becomes of them
option-logs-unanswered-state = state
option-logs-unanswered-state-description = Which ones; open where you don’t say
option-logs-unanswered-order = order
option-logs-unanswered-order-description = Which come first; the newest where you don’t say
command-logs-replay = replay
command-logs-replay-description = Ask the logged questions anew, and see what would change; nothing is changed by it
option-logs-replay-confidence = confidence
option-logs-replay-confidence-description = How sure the bot must be to answer, 0 to 100; this server’s setting where you don’t say
option-logs-replay-since = since
option-logs-replay-since-description = Only what was asked from then on: 2h, 7d, 2026-11-22 or 2026-11-22T18:00 (UTC)
option-logs-replay-until = until
option-logs-replay-until-description = Only what was asked before then: 2h, 7d, 2026-11-22 or 2026-11-22T18:00 (UTC)
option-logs-replay-newest = newest
option-logs-replay-newest-description = How many questions, the newest; 500 where you don’t say
choice-open = open
choice-covered-now = covered now
choice-out-of-scope = out of scope
choice-needs-a-source = needs a source
choice-newest = newest
choice-most-asked = most asked
command-logs-stats = stats
command-logs-stats-description = How much was asked, answered and quoted, as a picture and in words
option-logs-stats-since = since
option-logs-stats-since-description = From this day on: 7d, 4w or 2026-11-22 (UTC); 30 days, if left out
option-logs-stats-until = until
option-logs-stats-until-description = Only before then: 7d, 4w or 2026-11-22 (UTC)
option-logs-stats-theme = theme
option-logs-stats-theme-description = The picture’s colours
choice-dark = dark
choice-light = light
command-logs-export = export
command-logs-export-description = Save what was asked here as a file, with the filters of “recent”
option-logs-export-format = format
option-logs-export-format-description = CSV for a spreadsheet, JSONL for programs
choice-csv = CSV
choice-jsonl = JSONL
option-logs-export-member = member
option-logs-export-member-description = Only what this member asked
option-logs-export-words = words
option-logs-export-words-description = Only what has all of these words, in any form
option-logs-export-command = command
option-logs-export-command-description = Only this command
option-logs-export-outcome = outcome
option-logs-export-outcome-description = Only what was answered, or what was refused
option-logs-export-feedback = feedback
option-logs-export-feedback-description = Only what somebody said this of
option-logs-export-channel = channel
option-logs-export-channel-description = Only what was asked in this channel
option-logs-export-since = since
option-logs-export-since-description = Only from then on: 2h, 7d, 2026-11-22 or 2026-11-22T18:00 (UTC)
option-logs-export-until = until
option-logs-export-until-description = Only before then: 2h, 7d, 2026-11-22 or 2026-11-22T18:00 (UTC)
command-logs-audit = audit
command-logs-audit-description = What moderators did here, and what the bot did by itself
command-logs-feed = feed
command-logs-feed-description = Post what is asked to a channel of the moderators
option-logs-feed-what = what
option-logs-feed-what-description = What is posted: nothing, what was refused, or everything
option-logs-feed-channel = channel
option-logs-feed-channel-description = Where it is posted; best one that only moderators read
choice-off = off
choice-everything = everything
command-logs-block = block
command-logs-block-description = Keep a member, or everybody with a role, from the bot in this server
option-logs-block-who = who
option-logs-block-who-description = A member or a role
option-logs-block-until = until
option-logs-block-until-description = For how long, or until when: 2h, 7d or 2026-11-22; left out: until you unblock
option-logs-block-reason = reason
option-logs-block-reason-description = Why; who is blocked reads it
command-logs-unblock = unblock
command-logs-unblock-description = Let a member or a role use the bot again
option-logs-unblock-who = who
option-logs-unblock-who-description = A member or a role
command-logs-blocked = blocked
command-logs-blocked-description = Who is kept from the bot in this server, until when and why
command-logs-hold = hold
command-logs-hold-description = Words whose questions aren’t posted by the feed
command-logs-hold-add = add
command-logs-hold-add-description = Post no question that has all of these words, in any form
option-logs-hold-add-words = words
option-logs-hold-add-words-description = One word or several; questions are still answered and logged
command-logs-hold-remove = remove
command-logs-hold-remove-description = Post questions with these words again
option-logs-hold-remove-words = words
option-logs-hold-remove-words-description = Pick them from the list
command-logs-hold-list = list
command-logs-hold-list-description = See which words are held back
option-settings-moderators = moderators
option-settings-moderators-description = A role that may review the log, beside those who may manage this server
choice-moderators = moderators
command-read = read
command-read-description = Read a passage in full, with what stands around it
option-read-citation = citation
option-read-citation-description = A citation, a link to one of my replies, or a source’s name and a number
option-read-private = private
option-read-private-description = Whether only you see the reply
command-privacy = privacy
command-privacy-description = What is kept of you, how long and who sees it; get it, or be forgotten
option-settings-retention = retention
option-settings-retention-description = How many days the log is kept, 1 to 3650
option-settings-identities = identities
option-settings-identities-description = As what the log keeps who asked: the member, a pseudonym, or none
choice-retention = retention
choice-identities = identities
choice-member = member
choice-pseudonym = pseudonym
choice-none = none
command-settings = settings
command-settings-description = See or change how the bot answers in this server
option-settings-answers = answers
option-settings-answers-description = Who sees an answer, where the member who asks doesn’t say
option-settings-confidence = confidence
option-settings-confidence-description = How sure the bot must be to answer, 0 to 100; lower answers and misses more
option-settings-language = language
option-settings-language-description = The language of what everyone sees; the quotes stay in their own
option-settings-reset = reset
option-settings-reset-description = What goes back to the default
choice-everyone = everyone
choice-asker = asker
choice-answers = answers
choice-confidence = confidence
option-settings-rate = rate
option-settings-rate-description = How many questions a member may ask a minute; 0 for no limit
choice-rate = rate
option-settings-zone = zone
option-settings-zone-description = The time zone of the times that moderators type, such as Europe/Berlin; else UTC
choice-zone = zone
choice-language = language
choice-all = all
command-sources = sources
command-sources-description = See what the bot quotes from, and whose texts they are
command-topic = topic
command-topic-description = Read what the sources say on a subject
option-topic-name = name
option-topic-name-description = A topic; the list narrows down as you type
option-topic-private = private
option-topic-private-description = Whether only you see the reply
command-topics = topics
command-topics-description = See every topic that the sources speak of
menu-check-quote = Check quote
command-verify = verify
command-verify-description = Check whether a text quotes the sources word for word
option-verify-text = text
option-verify-text-description = A text with quotations in it, in quotation marks or without
option-verify-private = private
option-verify-private-description = Whether only you see the reply

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

## The figures of the log

stats-title = Figures of { $dates } (UTC)
stats-none = Nothing was asked here in these days.
stats-backwards = These days end before they begin. Give an earlier “since”, or a later “until”.
stats-asked = { $count ->
    [one] { $count } question was asked.
   *[other] { $count } questions were asked.
}
stats-share = { $percent }% were answered: { $answered } answered, { $refused } refused.
stats-day = A day has { $mean } on average; most were asked on { $day }: { $most }.
stats-latency = Half had their reply ready within { $half }, 95% within { $most }.
stats-undelivered = { $count ->
    [one] Discord didn’t take { $count } reply: its member may not have seen it.
   *[other] Discord didn’t take { $count } replies: their members may not have seen them.
}
stats-topics = Most asked topics
stats-passages = Most quoted passages
stats-unquoted = { $count ->
    [one] { $count } passage wasn’t quoted in these days
   *[other] { $count } passages weren’t quoted in these days
}
stats-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
stats-questions = { $count ->
    [one] question
   *[other] questions
}
stats-percent = { $percent }%
stats-per = { $count ->
    [one] Questions a day
   *[other] Questions every { $count } days
}
stats-milliseconds = Milliseconds to the reply
stats-half = half within
stats-most = 95% within

## A file of the log

export-running = A file of this server’s log is being written already; please wait until it is there.
export-going = { $count ->
    [one] Saving: { $count } row so far …
   *[other] Saving: { $count } rows so far …
}
export-done = { $count ->
    [one] { $count } row of the log
   *[other] { $count } rows of the log
}
export-hint = It holds what members asked: keep it among those who review the log.
export-part = Part { $part } of { $parts }
export-too-large = { $count ->
    [one] This is more than fits into messages: { $count } row and more. Narrow it down by a filter or a span of time, or ask the bot’s operator for “{ $command }”.
   *[other] This is more than fits into messages: { $count } rows and more. Narrow it down by a filter or a span of time, or ask the bot’s operator for “{ $command }”.
}

## Reviewing the log

logs-title = What was asked
logs-none = Nothing on record fits this.
logs-none-further = Nothing further on record fits this.
logs-partly = Looked through the log as far as { $moment }. “{ $button }” looks further.
logs-by-member = Member: { $value }
logs-by-channel = Channel: { $value }
logs-by-command = Command: { $value }
logs-by-outcome = Outcome: { $value }
logs-by-feedback = Feedback: { $value }
logs-by-words = Words: { $value }
logs-by-since = Since: { $value }
logs-by-until = Until: { $value }
logs-answered = answered
logs-refused = refused
logs-nobody = somebody who isn’t kept
logs-nowhere = no channel
logs-no-words = Nothing was typed.
logs-citations-more = { $count ->
    [one] and 1 more passage
   *[other] and { $count } more passages
}
logs-confidence = confidence { $percent }%
logs-votes-answers = “Answers it”: { $count }
logs-votes-doesnt = “Doesn’t”: { $count }
logs-corrected = Searched for { $searched } in place of { $typed }.
logs-show-title = One question
logs-seen-alone = seen by the asker alone
logs-seen-everyone = seen by everyone
logs-via-command = typed
logs-via-button = by a button
logs-latency = { $ms } ms
logs-sources-changed = The sources have changed since. This is what was shown then.
logs-delivery-refused = Discord didn’t take this reply: the member may not have seen it.
logs-shown-then = These words were shown then, as { $citation }. They stand nowhere else on record any more.
logs-suggested = { $member } suggests a better passage: { $passage }
logs-pseudonym = member { $name }
button-show = Show
button-newer = Newer
button-older = Older
unanswered-title = What wasn’t answered
unanswered-none = No question is on this list.
unanswered-open = open
unanswered-covered = covered now
unanswered-out-of-scope = out of scope
unanswered-needs-source = needs a source
unanswered-asked = { $count ->
    [one] asked once
   *[other] asked { $count } times
}
unanswered-people = { $count ->
    [one] by one member
   *[other] by { $count } members
}
unanswered-people-least = { $count ->
    [one] by one member or more
   *[other] by { $count } members or more
}
unanswered-since = first { $first }, last { $last }
unanswered-reopened = It wasn’t answered again after it was marked as covered now.
unanswered-many = { $count } or more
unanswered-select = Mark as …
unanswered-marked = { $question } is marked: { $state }.
button-undo = Undo
button-right-open = Right passage is …
button-right-type = Type a citation
button-right-none = None of them
button-right-back = Take the mark back
right-title = The right passage
right-label = Its citation
right-select = One of those that rank best …
right-nothing = Nothing is marked for this question yet.
right-is = Right passage: { $citation }, says { $member } { $moment }
right-none = The sources don’t answer this, says { $member } { $moment }
right-hint = Pick the passage that answers it, type its citation, or say that the sources don’t answer it. Nothing of this is counted into ranking: it serves to measure.
replay-begins = The logged questions are being asked anew. Nothing is changed by it.
replay-progress = { $done } of { $count } questions are asked anew …
replay-running = This server’s questions are being asked anew already. Please wait until that is done.
replay-title = What would change
replay-asked = { $count ->
    [one] 1 question asked anew, at a confidence of { $percent }%.
   *[other] { $count } questions asked anew, at a confidence of { $percent }%.
}
replay-stopped = The time ran out: these are the newest. Give a shorter span, or fewer questions, to have all.
replay-none = Nothing would change.
replay-answered = newly answered: { $count }
replay-refused = newly refused: { $count }
replay-other = another first quote: { $count }
replay-marked = { $count ->
    [one] 1 of them has a mark. Right when it was asked: { $then }; right now: { $now }.
   *[other] { $count } of them have a mark. Right when they were asked: { $then }; right now: { $now }.
}
replay-hint = What came back then, and what would come back now. Nothing was changed by this.
replay-older = The sources have changed since this was run.
replay-change = { $before } → { $after }
replay-right = right, by its mark
replay-wrong = wrong, by its mark
audit-title = What was done here
audit-none = Nothing is on record yet.
audit-bot = the bot
audit-erased = { $count ->
    [one] 1 question was too old and is erased
   *[other] { $count } questions were too old and are erased
}
audit-faded = what it was about is erased
audit-unverified = not yet overwritten in the bot’s files
audit-detail = { $name }: { $value }
audit-before = was
audit-yes = yes
audit-no = no
audit-reopened = unanswered again
audit-group = group
audit-asked = questions asked
audit-right = right passage
audit-ama = AMA
audit-decided = decision
audit-into = into question
audit-right-passage = marked the right passage
audit-right-none = none
audit-right-back = taken back
audit-stopped = stopped
audit-gone = the channel is gone
audit-locked = I may not write there any more
audit-role = role
audit-limited-member = Too many questions by one member; refused { $times }×
audit-limited-server = Too many questions in this server; refused { $times }×

## Keeping order

feed-heading = The feed
feed-off = Nothing is posted
feed-refused = Questions that were refused are posted to { $channel }
feed-all = All that is asked is posted to { $channel }
feed-gone = Nothing is posted for now: { $channel } is gone
feed-locked = Nothing is posted for now: I may not write in { $channel } any more
feed-hint = Two messages a minute at most; what comes meanwhile stands in the next one. Change it with /{ command-logs } { command-logs-feed }; questions with some words are left out with /{ command-logs } { command-logs-hold }.
feed-open = Everyone in this server may read that channel, so what was asked privately isn’t posted there.
feed-which-channel = Name a channel to post to as well.
feed-may-not = I can’t post in { $channel }: there I lack { $rights }. Nothing was changed.
feed-title-refused = { $count ->
    [one] A question was refused
   *[other] { $count } questions were refused
}
feed-title = { $count ->
    [one] A question was asked
   *[other] { $count } questions were asked
}
feed-alone = somebody, for themselves alone
feed-more = { $count ->
    [one] One more came in this time: see /{ command-logs } { command-logs-recent }.
   *[other] { $count } more came in this time: see /{ command-logs } { command-logs-recent }.
}
block-done = { $who } can’t use the bot here any more.
block-not-everyone = { $who } is everybody: to keep the bot from all members, change its commands in Server Settings → Integrations.
block-not-moderators = { $who } may review this server’s log, and who may do that can’t be blocked. Take that right away first, if that’s what you want.
block-not-bots = { $who } is a bot. Bots can’t use commands, so there is nothing to block.
unblock-done = { $who } can use the bot here again.
unblock-none = { $who } isn’t blocked here.
button-unblock = Unblock
blocked-title = Who is blocked here
blocked-none = Nobody is blocked in this server.
blocked-until = until { $until }
blocked-endless = until somebody unblocks
blocked-by = by { $moderator }, { $at }
blocked-reason = reason: { $reason }
hold-title = Held back from the feed
hold-none = No words are held back.
hold-hint = A question that has all words of a line, in any form, isn’t posted. It is answered and logged all the same.
hold-added = Questions with { $words } are held back from the feed from now on.
hold-removed = Questions with { $words } are posted again.
hold-unknown = { $words } isn’t on the list.
hold-wordless = That has no words in it.
hold-full = { $count ->
    [one] The list is full: it has room for one line. Remove it first.
   *[other] The list is full: it has room for { $count } lines. Remove one first.
}

## Settings

settings-title = This server’s settings
settings-answers = Answers are seen by: { $audience }
settings-answers-hint = A member can choose otherwise for each question.
settings-everyone = everyone in the channel
settings-asker = the asker alone
settings-confidence = How sure the bot must be to answer: { $percent }%
settings-confidence-hint = A lower number gives more answers, and more that miss; a higher one gives fewer and surer ones; at 0 no question is refused that shares a word with the sources.
settings-language = Language of what everyone sees: { $language }
settings-language-auto = the server’s on Discord, where it is a Community; else the asker’s
settings-language-hint = What one member sees alone is in their own. Quotes stay in the language of their source.
settings-moderators = The log is reviewed by: { $role }
settings-moderators-none = those who may manage this server
settings-moderators-hint = A role named here may use /{ command-logs } too. Let it see the command in Server Settings → Integrations.
settings-rate = { $count ->
    [one] A member may ask one question a minute
   *[other] A member may ask { $count } questions a minute
}
settings-rate-none = A member may ask any number of questions
settings-rate-hint = Buttons that quote count too. Who asks more is told when to come again.
settings-retention = { $days ->
    [one] The log is kept for: 1 day
   *[other] The log is kept for: { $days } days
}
settings-retention-hint = What is older is erased for good, every day. A shorter time holds from the next erasure on.
settings-identities = The log keeps who asked as: { $kept }
settings-identities-member = the member
settings-identities-pseudonym = a pseudonym
settings-identities-none = nobody
settings-identities-hint = A pseudonym tells members apart and can’t be traced back without this server’s key. With “nobody”, that key is erased, older questions lose their members, and that can’t be undone.
settings-zone = The time zone of times that name none: { $zone }
settings-zone-hint = It’s for what moderators type in /{ command-ama } { command-ama-create } and the like. What is shown is each reader’s own time.
settings-feed-hint = The feed tells moderators what is asked. /{ command-logs } { command-logs-feed } changes it.
settings-own = Set by this server.
settings-default = The default of the bot’s operator.
settings-saved = Saved.
button-settings-sure = Yes, change it
settings-sure = This can’t be undone. Nothing has been changed yet.
settings-sure-pseudonym = { $count ->
    [one] { $count } entry in the log will no longer name its member: a pseudonym takes the name’s place, and nobody can go back.
   *[other] { $count } entries in the log will no longer name their members: pseudonyms take the names’ place, and nobody can go back.
}
settings-sure-none = { $count ->
    [one] { $count } entry in the log will no longer say whose it is. Nobody can filter by that member or find it for them later.
   *[other] { $count } entries in the log will no longer say whose they are. Nobody can filter by member or find them for a member later.
}
settings-sure-retention = { $count ->
    [one] { $count } question is older than { $days } days and will be erased within a day.
   *[other] { $count } questions are older than { $days } days and will be erased within a day.
}
settings-sure-rest = Only this is changed by the button. Set anything else with a command of its own.

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

## First use

help-title = What this bot does
welcome-title = Hello. This is what I do here.
help-does-name = What I do:
help-does = answer /{ command-ask } with quotes from this bot’s sources, word for word. Each has a citation that anyone can check with /{ command-read }.
help-doesnt-name = What I don’t:
help-doesnt = write answers of my own. No language model, no opinion, no paraphrase; where the sources have no answer, I say so.
help-logs-name = What is logged:
help-logs = each question, and each text that somebody has checked, with what it was answered, who asked, where and when. I don’t read the channel’s other messages.
help-seen-name = Who sees it:
help-seen = the log: this server’s moderators, and whoever runs this bot. An answer: everyone in the channel, or you alone if you choose private.
help-forget-name = To be forgotten:
help-forget = type /{ command-privacy }. It shows what is kept of you, hands it to you, erases it, or keeps your questions out of the log.
help-moderators = For moderators: /{ command-settings } says who sees answers and how sure I must be. Who may use which command, and in which channels, is set in Server Settings → Integrations.

## Members own their data

privacy-title = Your data with this bot
privacy-kept-name = What is kept:
privacy-kept = each question, and each text you had checked (of somebody’s message only the quotations in it), with the answer, the channel and the time; your votes and suggestions; answers you took back.
privacy-as-name = Under which name:
privacy-as-member = yours.
privacy-as-pseudonym = a pseudonym of this server. No moderator can look up which one is yours; whoever runs this bot could, with the server’s key.
privacy-as-none = none. The log doesn’t say who asked, so nothing in it can be found by your name either.
privacy-why-name = Why:
privacy-why = so that everyone can check what was answered, and moderators see what the sources lack and can stop abuse.
privacy-long-name = How long:
privacy-long = { $days ->
    [one] 1 day; then it is erased for good.
   *[other] { $days } days; then it is erased for good.
}
privacy-seen-name = Who sees it:
privacy-seen-server = whoever may manage this server, and whoever runs this bot. No other server’s members.
privacy-seen-role = whoever may manage this server, the role { $role }, and whoever runs this bot. No other server’s members.
privacy-seen-operator = whoever runs this bot, and nobody else.
privacy-seen-away = whoever runs this bot, which isn’t in this server; should it be added, also whoever may manage the server then.
privacy-ama-name = In AMAs:
privacy-ama = what you ask, join, support and write is kept until you have it erased, and by your name, so that the answer reaches you. Moderators see who asks, unless you ask anonymously; what is approved everyone can read, under the name that you chose.
privacy-stays = What you do as a moderator stays on record for as long as the server’s, and so do a block and what you published as the guest of an AMA. The rest you can have erased at any time. Where the bot told moderators of your questions in a channel, it takes that back when they are erased, as soon as Discord lets it.
privacy-unlogged = Your questions aren’t logged. They are counted, without words and without you.
privacy-pending = What you asked to be erased:
privacy-request-requested = { $number }, { $at }: still being erased
privacy-request-pending = { $number }, { $at }: erased, but not yet overwritten in the bot’s files
privacy-request-verified = { $number }, { $at }: erased, and nothing of it is left in the bot’s files
button-privacy-data = My data
button-privacy-forget = Forget me
button-privacy-unlog = Don’t log my questions
button-privacy-log = Log my questions again
button-privacy-forget-yes = Yes, forget me
privacy-data-none = Nothing is on record about you here.
privacy-data = Everything on record about you here, as JSON.
privacy-data-everywhere = Everything on record about you, in every server and in direct messages, as JSON.
privacy-data-more = It is more than fits in one message: this is the beginning. Whoever runs this bot can give you the rest.
privacy-data-described = What is on record about you
privacy-forget-here = This erases, for good, every question you asked in this server with what was answered, your votes and your suggestions, and takes your name out of whatever else is on record. What you asked in AMAs goes as well; a question that others have read or wait for stays, without your name. Buttons below your answers stop working. It can’t be undone.
privacy-forget-everywhere = This erases, for good, every question you asked anywhere, in servers and in direct messages, with what was answered, your votes and your suggestions, and takes your name out of whatever else is on record. What you asked in AMAs goes as well; a question that others have read or wait for stays, without your name. Buttons below your answers stop working. It can’t be undone.
privacy-forgotten = Done. It is erased, and nothing of it is left in the bot’s files.
privacy-forgotten-unverified = It is erased, and nobody finds it here any more. But another program, a backup perhaps, is reading the bot’s files just now, so the old bytes are still in them. The bot goes on trying to overwrite them until they are gone; /{ command-privacy } says when that is done.
privacy-receipt = Your receipt: { $number }
privacy-forgotten-questions = { $count ->
    [one] 1 question, with what it was answered
   *[other] { $count } questions, with what they were answered
}
privacy-forgotten-feedback = { $count ->
    [one] 1 vote or suggestion
   *[other] { $count } votes and suggestions
}
privacy-forgotten-links = { $count ->
    [one] your name, from 1 other record
   *[other] your name, from { $count } other records
}
privacy-forgotten-none = There was nothing on record about you here.
privacy-forgetting = It has begun, and goes on even if the bot is restarted meanwhile. /{ command-privacy } says when it is done.
privacy-unlogged-now = From now on your questions aren’t logged, in any server. You are answered as before; buttons below an answer that need its record can’t work. What is on record already stays until you choose “{ button-privacy-forget }”.
privacy-logged-now = From now on your questions are logged again.
privacy-unsaved = That couldn’t be saved just now. Nothing was changed; please try again in a moment.

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
error-disguised = This server doesn’t keep members by name, so nobody can be looked up in the log by theirs.
error-not-permitted = Only members who may manage this server can do this.
error-withheld = That reply doesn’t match its source character for character, so it wasn’t sent. It’s in the log as { $reference }; please tell the bot’s operator this number.
error-settings-unsaved = This server’s settings couldn’t be read or saved. Nothing was changed; please try again in a moment.
error-unexpected = Something went wrong on our side, and it’s in the log as { $reference }. Please try again; if it happens again, tell the bot’s operator this number.

## AMAs: the guest


error-not-guest = Only the guest of this AMA can do this.

## AMAs: members

command-ama-ask = ask
command-ama-ask-description = Ask the guest a question
option-ama-ask-ama = ama
option-ama-ask-ama-description = Which AMA; left out, the one that is on
command-ama-questions = questions
command-ama-questions-description = What has been asked, the most wanted first; support what you want answered
option-ama-questions-ama = ama
option-ama-questions-ama-description = { option-ama-ask-ama-description }
command-ama-mine = mine
command-ama-mine-description = Your own questions: follow, edit or withdraw them
option-ama-mine-ama = ama
option-ama-mine-ama-description = { option-ama-ask-ama-description }
button-ama-ask = Ask a question
button-ama-questions = All questions
button-ama-mine = My questions
button-ama-open = Open
button-ama-file = File my question
button-ama-join = Join this one
button-ama-redo = Change it
button-ama-drop = Throw it away
button-ama-support = Support
button-ama-supported = You support it
button-ama-edit = Edit
button-ama-withdraw = Withdraw
button-ama-withdraw-sure = Yes, withdraw it
button-ama-keep = No, keep it
ama-form-title = Your question
ama-form-published = If the guest answers, your question and the answer are published in this server, in a transcript, and as a source that this bot quotes from. Your Discord name isn’t published; moderators see it.
ama-form-question = Your question
ama-form-headline = Your headline, if you want one
ama-form-headline-hint = Published above your question, for instance: Researcher @ Harvard. Leave it empty for no name.
ama-form-name = Under which name
ama-form-headline-option = Under my headline, or without a name
ama-form-anonymous = Anonymously
ama-form-anonymous-hint = Without a headline; moderators don’t see who asked, either
ama-named = Published under: { $headline }
ama-named-nobody = Published without a name; moderators see who asks
ama-named-anonymous = Published without a name; moderators don’t see who asks, either
ama-number = #{ $number }
ama-supports = { $count ->
    [one] One member supports it
   *[other] { $count } members support it
}
ama-preview-title = Not filed yet
ama-preview-asked = Somebody asks the like already:
ama-preview-sources = The sources say:
ama-preview-nothing = The sources have nothing on it, and nobody has asked the like.
ama-filed = Your question is filed as #{ $number }
ama-filed-waiting = Your question is filed as #{ $number }; it waits for a moderator
ama-filed-hint = /{ command-ama } { command-ama-mine } shows what becomes of it. You’re told once it’s answered.
ama-joined = You joined question #{ $number }
ama-joined-hint = It counts your support, too. You’re told once it’s answered; /{ command-ama } { command-ama-mine } shows it.
ama-joined-answered = It’s answered already: /{ command-ama } { command-ama-questions } leads to the answer.
ama-dropped = Thrown away; nothing was filed. Your words, should you want them back:
ama-edited = Question #{ $number } is changed
ama-kept = What you typed is kept for you: /{ command-ama } { command-ama-mine } has it.
ama-your-words = Your words, so that they aren’t lost:
ama-no-words = There are no words in that. Nothing was filed; please write a question.
ama-see-answer = See the answer
ama-cant-ask-scheduled = This AMA hasn’t opened yet. Questions can be asked from { $when } on.
ama-cant-ask-paused = This AMA is paused by its moderators. Please come back later; it closes { $when }.
ama-cant-ask-closed = This AMA is over: it closed { $when }. /{ command-ama } { command-ama-questions } shows what was answered.
ama-cant-ask-cancelled = This AMA was cancelled; no questions can be asked.
ama-may-not-ask = In this AMA only members with the role { $role } ask. You can still support their questions with /{ command-ama } { command-ama-questions }.
ama-role-gone = The role whose members may ask in this AMA isn’t there any more, so nobody can ask now. A moderator can mend that with /{ command-ama } { command-ama-edit }: another role, or none.
ama-not-anonymous = This AMA takes no anonymous questions any more. Change yours to ask it under your headline or without one; moderators will see who asks.
ama-questions-title = Questions: { $title }
ama-questions-none = There is none that can be shown.
ama-support-own = That’s your own question; it counts already.
ama-support-counted = { $count ->
    [one] You support question #{ $number }. You’re the first.
   *[other] You support question #{ $number }, and { $count } members do in all.
}
ama-support-taken-back = You no longer support question #{ $number }.
ama-mine-title = Your questions: { $title }
ama-mine-none = You haven’t asked or joined any here.
ama-mine-draft = not filed yet
ama-own-title = Your question #{ $number }
ama-own-joined = you joined it
ama-own-merged = A moderator merged it with question #{ $number }, which you’re credited for, too:
ama-withdraw-sure = Withdraw question #{ $number }? It disappears from the AMA, with its answer if it has one. That can’t be undone.
ama-hand-sure = Withdraw question #{ $number }? Others ask it too, so it stays, without you, as the question of whoever joined it first; you won’t be told of its answer. That can’t be undone.
ama-handed = You withdrew question #{ $number }. Because others ask it too, it stays in the AMA, without you.
ama-told-answered = Your question #{ $number } in { $title } was answered.
ama-told-declined = The moderators of { $title } declined your question #{ $number }.
ama-told-unclear = The guest of { $title } asks what you mean by your question #{ $number }.
ama-told-withdrawn = Question #{ $number } in { $title }, which you joined, isn’t there any more: whoever asked it withdrew it, and its answer went with it.
ama-told-hint = In the server, /{ command-ama } { command-ama-mine } shows your question and what you can do with it.
error-ama-draft-gone = That draft isn’t kept any more: it was filed, changed, or thrown away. /{ command-ama } { command-ama-mine } shows your questions.
ama-question-waiting = waits for a moderator
ama-question-held = held back
ama-question-approved = waits for the guest
ama-question-unclear = the guest asks what is meant
ama-question-passed = not answered by the guest
ama-question-answered = answered
ama-question-declined = declined
ama-question-merged = merged with another question
ama-question-withdrawn = withdrawn

## AMAs: the moderators

command-ama-queue = queue
command-ama-queue-description = Moderators: decide on the questions, one after another
option-ama-queue-ama = ama
option-ama-queue-ama-description = { option-ama-ask-ama-description }
option-ama-queue-state = state
option-ama-queue-state-description = Which questions; left out, those that wait for a moderator
option-ama-queue-number = number
option-ama-queue-number-description = A question by its number, in whatever state
choice-waiting = waiting
choice-held = held
choice-approved = approved
choice-unclear = unclear
choice-passed = passed
choice-declined = declined
choice-merged = merged
choice-withdrawn = withdrawn
button-ama-approve = Approve
button-ama-hold = Hold
button-ama-decline = Decline
button-ama-merge = Merge
button-ama-history = History
ama-queue-bundle = { $count ->
    [one] One question
   *[other] { $count } questions
}
ama-queue-left = { $count ->
    [one] one to decide on
   *[other] { $count } to decide on
}
ama-queue-all-decided = all decided
ama-queue-none = No question is in this state: { $state }.
ama-open-select = Open a question
ama-card-title = Question #{ $number } · { $state }
ama-history-title = Question #{ $number }: what became of it
ama-card-asker = Asked by { $member }, to be published without a name
ama-card-asker-as = Asked by { $member }, to be published under: { $headline }
ama-card-anonymous = Asked anonymously
ama-card-somebody = The asker
ama-card-forgotten = Somebody
ama-card-joined = { $count ->
    [one] One more member asks the same
   *[other] { $count } more members ask the same
}
ama-card-note = It says: { $note }
ama-card-gone = This question isn’t on record any more: whoever asked it was forgotten, as they wished, and it went with them. There is nothing left to do here.
ama-card-earlier = { $count ->
    [one] One earlier step
   *[other] { $count } earlier steps
}
ama-step-ask = { $member } asked it
ama-step-approve = { $member } approved it
ama-step-hold = { $member } put it on hold
ama-step-decline = { $member } declined it
ama-step-merge = { $member } merged it into
ama-step-edit = { $member } changed it; it was:
ama-step-withdraw = { $member } withdrew it
ama-step-hand = { $member } withdrew it; it passed to whoever joined it first
ama-step-clarify = { $member } asked what is meant
ama-step-pass = { $member } won’t answer it
ama-step-answer = { $member } answered it
ama-step-answer-again = { $member } changed the answer
ama-too-late = Somebody was faster, so nothing was done. What happened last:
ama-decline-title = Decline question #{ $number }
ama-decline-label = Why?
ama-decline-hint = Who asked reads this.
ama-decline-empty = A reason needs words. Nothing was done.
ama-merge-title = Merge question #{ $number } into which one?
ama-merge-select = The most similar come first
ama-merge-hint = Everybody who asked or joined it is credited for the other one, and supports it.
ama-merge-none = There is no other question to merge it into.
ama-merged = Question #{ $number } is merged into #{ $into }:
command-ama = ama
command-ama-description = Hosted Q&As: a guest answers this server’s questions
command-ama-create = create
command-ama-create-description = Moderators: plan an AMA
option-ama-create-title = title
option-ama-create-title-description = What it is called
option-ama-create-guest = guest
option-ama-create-guest-description = The member who answers
option-ama-create-headline = headline
option-ama-create-headline-description = Who the guest is, as it is published: name and office
option-ama-create-opens = opens
option-ama-create-opens-description = “now”, “in 2 hours” or “2026-12-01 18:00 Europe/Berlin”
option-ama-create-closes = closes
option-ama-create-closes-description = “in 7 days” or “2026-12-08 18:00 Europe/Berlin”
option-ama-create-zone = zone
option-ama-create-zone-description = The time zone of both times, where they name none; else the server’s (/settings)
option-ama-create-channel = channel
option-ama-create-channel-description = Where answers appear for everyone; this channel if left out
option-ama-create-queue = queue
option-ama-create-queue-description = The moderators’ channel that questions wait in; none: unmoderated
option-ama-create-role = role
option-ama-create-role-description = Who may ask; everyone if left out
option-ama-create-each = each
option-ama-create-each-description = How many questions each member may ask; any number if left out
option-ama-create-anonymous = anonymous
option-ama-create-anonymous-description = Whether members may ask without being named, even to moderators
command-ama-list = list
command-ama-list-description = This server’s AMAs, newest first
ama-phase-scheduled = scheduled
ama-phase-open = open
ama-phase-paused = paused
ama-phase-closed = closed
ama-phase-cancelled = cancelled
ama-opens = Opens { $when }
ama-opened = Opened { $when }
ama-closes = Closes { $when }
ama-closed-at = Closed { $when }
ama-list-title = AMAs of this server
ama-list-none = There has been none yet. A moderator plans one with /{ command-ama } { command-ama-create }.
ama-created = Planned
ama-plan-queue = Moderators decide on new questions in { $channel }.
ama-plan-unmoderated = Unmoderated: what is asked goes straight to the guest. /{ command-ama } { command-ama-edit } with a channel for “{ option-ama-edit-queue }” changes that.
ama-plan-role = Only { $role } may ask; everyone may support questions.
ama-plan-each = { $count ->
    [one] Each member may ask one question.
   *[other] Each member may ask up to { $count } questions.
}
ama-plan-anonymous = Members may ask anonymously, so that moderators don’t see who asks either.
ama-plan-next = { $member } writes with /{ command-ama } { command-ama-guest }: answers, and an opening statement even before it opens.
ama-line-bad = A title and a headline each need one line of 1 to { $count } characters.
ama-guest-bot = A bot can’t be the guest: it has to answer by itself.
ama-guest-away = { $member } isn’t a member of this server. Invite them first, then plan the AMA.
ama-channel-unseen = I can’t see that channel. Give me the permission to view it, or choose another.
ama-channel-kind = { $channel } isn’t a text channel or a thread. Choose one where I can write.
ama-channel-missing = I can’t write in { $channel }. I lack: { $permissions }. Nothing was changed.
channel-not-yours = You can’t write in { $channel } yourself, so I don’t post there for you. You lack: { $permissions }. Nothing was changed.
permission-view = View Channel
permission-write = Send Messages
permission-write-thread = Send Messages in Threads
error-time-unreadable = I can’t read { $time } as a time. Write “now”, “in 2 hours”, “in 7 days”, “tomorrow 18:00”, or a date and time such as “2026-12-01 18:00 Europe/Berlin”.
error-time-zone = I know no time zone called { $time }. Pick one from the list that opens while you type, such as “Europe/Berlin”.
error-time-gap = { $time } doesn’t exist: the clocks are put forward then. Choose a time an hour earlier or later.
error-time-past = { $time } has passed already. Write “now”, or a time to come.
error-time-order = An AMA closes after it opens, and { $time } is before that. Give a later closing time.
error-no-ama = There is no AMA in this server that this could be meant for. /{ command-ama } { command-ama-list } shows them all.
error-several-amas = Several AMAs could be meant. Name one: pick it from the list of the option.
error-unknown-ama = This server has no AMA called { $name }. Pick one from the list that opens while you type.
error-unknown-question = That question isn’t on record any more, so nothing was done: when somebody asks to be forgotten, a question of theirs that still waits goes with them.
error-limit = { $count ->
    [one] You have asked your one question in this AMA. You can still support those of others.
   *[other] You have asked your { $count } questions in this AMA. You can still support those of others.
}
error-step = That can’t be done now: { $state }.
ama-is-scheduled = the AMA hasn’t opened yet
ama-is-open = the AMA is open
ama-is-paused = the AMA is paused
ama-is-closed = the AMA is closed
ama-is-cancelled = the AMA was cancelled
ama-is-waiting = the question still waits for a moderator
ama-is-held = the question is held back
ama-is-approved = the question was approved
ama-is-unclear = the guest asks what the question means
ama-is-passed = the guest won’t answer the question
ama-is-answered = the question was answered
ama-is-declined = the question was declined
ama-is-merged = the question was merged with another
ama-is-withdrawn = the question was withdrawn
ama-is-published = it was published already
ama-is-own = the question is your own
command-ama-open = open
command-ama-open-description = Moderators: open a planned AMA before its time
option-ama-open-ama = ama
option-ama-open-ama-description = Which AMA, if there are several
command-ama-pause = pause
command-ama-pause-description = Moderators: take no questions for a while
option-ama-pause-ama = ama
option-ama-pause-ama-description = Which AMA, if there are several
command-ama-resume = resume
command-ama-resume-description = Moderators: take questions again
option-ama-resume-ama = ama
option-ama-resume-ama-description = Which AMA, if there are several
command-ama-close = close
command-ama-close-description = Moderators: close an AMA before its time
option-ama-close-ama = ama
option-ama-close-ama-description = Which AMA, if there are several
command-ama-reopen = reopen
command-ama-reopen-description = Moderators: open a closed AMA again
option-ama-reopen-ama = ama
option-ama-reopen-ama-description = Which AMA, if there are several
option-ama-reopen-closes = closes
option-ama-reopen-closes-description = “in 7 days” or “2026-12-08 18:00 Europe/Berlin”
option-ama-reopen-zone = zone
option-ama-reopen-zone-description = The time zone, where the time names none; else the server’s (/settings)
command-ama-extend = extend
command-ama-extend-description = Moderators: give an AMA a later closing time
option-ama-extend-ama = ama
option-ama-extend-ama-description = Which AMA, if there are several
option-ama-extend-closes = closes
option-ama-extend-closes-description = “in 7 days” or “2026-12-08 18:00 Europe/Berlin”
option-ama-extend-zone = zone
option-ama-extend-zone-description = The time zone, where the time names none; else the server’s (/settings)
command-ama-cancel = cancel
command-ama-cancel-description = Moderators: call an AMA off for good
option-ama-cancel-ama = ama
option-ama-cancel-ama-description = Which AMA, if there are several
command-ama-edit = edit
command-ama-edit-description = Moderators: change what was planned
option-ama-edit-ama = ama
option-ama-edit-ama-description = Which AMA, if there are several
option-ama-edit-title = title
option-ama-edit-title-description = What it is called
option-ama-edit-guest = guest
option-ama-edit-guest-description = The member who answers
option-ama-edit-headline = headline
option-ama-edit-headline-description = Who the guest is, as it is published
option-ama-edit-opens = opens
option-ama-edit-opens-description = “now”, “in 2 hours” or “2026-12-01 18:00 Europe/Berlin”
option-ama-edit-closes = closes
option-ama-edit-closes-description = “in 7 days” or “2026-12-08 18:00 Europe/Berlin”
option-ama-edit-zone = zone
option-ama-edit-zone-description = The time zone, where the time names none; else the server’s (/settings)
option-ama-edit-channel = channel
option-ama-edit-channel-description = Where answers appear; those there move along
option-ama-edit-queue = queue
option-ama-edit-queue-description = The moderators’ channel that questions wait in
option-ama-edit-role = role
option-ama-edit-role-description = Who may ask
option-ama-edit-each = each
option-ama-edit-each-description = How many questions each member may ask
option-ama-edit-anonymous = anonymous
option-ama-edit-anonymous-description = Whether members may ask without being named
option-ama-edit-without = without
option-ama-edit-without-description = What is taken away: moderation, the role, or the limit
choice-queue = queue
choice-role = role
choice-each = each
ama-closes-by-hand = Open until a moderator closes it
ama-done-open = It is open now
ama-done-pause = It is paused: nobody can ask now
ama-done-resume = Members can ask again
ama-done-close = It is closed. What wasn’t answered is hidden from the public
ama-done-reopen = It is open again
ama-done-cancel = It is cancelled
ama-done-extend = It closes later now
ama-done-edit = Changed
ama-cancel-sure = Do you want to cancel { $title } for good? It can’t be opened again. Nothing that was asked is deleted.
button-ama-cancel = Cancel the AMA
ama-extend-earlier = { $time } isn’t later than the closing time it has. To close sooner, use /{ command-ama } { command-ama-edit } or /{ command-ama } { command-ama-close }.
ama-edit-nothing = Say what is to change: choose at least one option.
ama-edit-begun = It has begun, so that its opening time stays as it is.
board-question = Question { $number }
board-member = A member
board-others = { $count ->
    [one] and one more
   *[other] and { $count } more
}
board-answered = Answered { $when }
board-edited = edited { $when }
board-part = Part { $part } of { $parts }
board-on = read on
board-overview = Overview
board-opening = The guest’s opening statement
board-opening-part = { $title }: the opening statement, continued
board-asked = { $count ->
    [one] One question asked
   *[other] { $count } questions asked
}
board-answers = { $count ->
    [one] one answered
   *[other] { $count } answered
}
board-over = { $count ->
    [one] One question was answered, { $days }.
   *[other] { $count } questions were answered, { $days }.
}
board-links = Newest answers: { $links }
board-wanted = Most wanted answers
board-support = Support ({ $count })
board-ask = Ask a question
notice-opens-soon = { $title } opens { $when }.
notice-opened = { $title } is open: ask the guest a question, or support those of others.
notice-closes-tomorrow = { $title } closes { $when }.
notice-closes-soon = Last chance to ask: { $title } closes { $when }.
notice-closed = { $title } is closed. Thank you for your questions.
guest-reminder = { $count ->
    [one] One question waits for your answer in { $title }.
   *[other] { $count } questions wait for your answer in { $title }.
}

## AMAs: the guest, and publishing

command-ama-guest = guest
command-ama-guest-description = The guest: answer questions, at a desk that only you see
option-ama-guest-ama = ama
option-ama-guest-ama-description = Which AMA; the one that is on if left out
command-ama-publish = publish
command-ama-publish-description = Moderators: the transcript of an AMA, and making it a source
option-ama-publish-ama = ama
option-ama-publish-ama-description = Which AMA; the one that is over if left out
command-ama-unpublish = unpublish
command-ama-unpublish-description = Moderators: take an AMA out of this server’s sources
option-ama-unpublish-ama = ama
option-ama-unpublish-ama-description = Which AMA; the one that is over if left out
ama-desk-title = Your desk
ama-desk-question = Question { $number }
ama-desk-supports = { $count ->
    [one] { $count } supporter
   *[other] { $count } supporters
}
ama-desk-drafted = you have a draft
ama-desk-open-none = No question waits for you. Moderators pass new ones on; look in again.
ama-desk-done-none = You haven’t answered or passed any question yet.
button-desk-open = Waiting questions
button-desk-done = Answered and passed
button-answer = Answer
button-pass = Pass
button-clarify = Ask what is meant
button-write = Write
button-edit = Look and edit
button-draft = Open the draft
ama-opening-title = Opening statement
ama-opening-none = You haven’t written an opening statement.
ama-opening-drafted = Your opening statement is a draft: nobody sees it yet.
ama-opening-published = Your opening statement is published.
ama-opening-is-published = Your opening statement is published. What you change later is shown as edited.
ama-answer-title = Your answer to question { $number }
ama-answer-published = Your answer is published. What you change later is shown as edited.
ama-part-label = Part { $part }
ama-part-select = Change a part …
ama-writing-hint = It’s kept as a draft at once, and shown to you as it will stand.
ama-writing-stale = Meanwhile there is another version, from somewhere else. Nothing is lost: this one is kept as a draft, and so is the other.
ama-writing-draft = { $parts ->
    [one] A draft in { $parts } part: nobody sees it until you publish it.
   *[other] A draft in { $parts } parts: nobody sees it until you publish it.
}
ama-writing-published = { $parts ->
    [one] Published, in { $parts } part. A change becomes a draft first.
   *[other] Published, in { $parts } parts. A change becomes a draft first.
}
button-publish = Publish
button-part = Add a part
button-older-draft = An older draft
button-newer-draft = The newer draft
ama-wordless = Nothing was written but blanks. Please write something.
ama-clarify-title = What should the question say?
ama-clarify-label = What the asker is to make clear
ama-publish-title = Publish
ama-publish-nothing = Nothing was answered, and there is no opening statement: there is nothing to publish.
ama-publish-opening = With the guest’s opening statement.
ama-publish-no-opening = Without an opening statement.
ama-publish-hint = The files are yours to take along. As a source of this server, the bot quotes from it at once, here and nowhere else.
ama-publish-done = The files are yours to take along. The bot quotes from it in this server already.
ama-publish-too-large = { $name } is left out: it takes { $size } MB, and Discord takes files of { $most } MB at most here.
button-source = Make it a source here
button-source-off = Take it out of the sources
ama-source-on = It is a source of this server now: /{ command-ask }, /{ command-topic } and /{ command-read } quote from it.
ama-source-off = It is no source of this server any more. Its citations say that it was withdrawn.
ama-source-none = That AMA isn’t a source of this server.
ama-page-dates = This Q&A took place { $dates }. Unanswered questions have been hidden.
ama-page-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
ama-file-markdown = The transcript as Markdown, as the bot’s sources are written
ama-file-plain = The transcript as plain text
ama-file-page = The transcript as a web page, to read or print
