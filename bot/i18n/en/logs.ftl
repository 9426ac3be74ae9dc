## The figures of the log

stats-title = Statistics: { $dates } (UTC)
stats-none = No questions were asked here in this period.
stats-backwards = This period ends before it begins. Give an earlier “since” or a later “until”.
stats-asked = { $count ->
    [one] { $count } question was asked.
   *[other] { $count } questions were asked.
}
stats-share = Answered: { $answered }, closest passages: { $closest }, nothing found: { $refused }.
stats-part = { $count } ({ $percent })
stats-day = { $mean } a day on average; most on { $day }: { $most }.
stats-latency = Half of the replies were ready within { $half }, 95% within { $most }.
stats-undelivered = { $count ->
    [one] Discord didn’t accept { $count } reply: the member may not have seen it.
   *[other] Discord didn’t accept { $count } replies: the members may not have seen them.
}
stats-topics = Most asked topics
stats-passages = Most quoted passages
stats-unquoted = { $count ->
    [one] { $count } passage wasn’t quoted in this period
   *[other] { $count } passages weren’t quoted in this period
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

export-running = I’m already exporting this server’s log. Please wait until that is done.
export-going = { $count ->
    [one] Exporting: { $count } row so far …
   *[other] Exporting: { $count } rows so far …
}
export-done = { $count ->
    [one] { $count } row of the log
   *[other] { $count } rows of the log
}
export-hint = This file contains members’ questions. Share it only with people who may review the log.
export-part = Part { $part } of { $parts }
export-too-large = { $count ->
    [one] This is too large to send: { $count } row or more. Narrow it down with a filter or a shorter period, or ask the people who run this bot for “{ $command }”.
   *[other] This is too large to send: { $count } rows or more. Narrow it down with a filter or a shorter period, or ask the people who run this bot for “{ $command }”.
}

## Reviewing the log

logs-title = Questions in this server
logs-none = I couldn’t find a matching entry in the log.
logs-none-further = I couldn’t find any more matching entries in the log.
logs-partly = I have searched the log back to { $moment }. Press “{ $button }” to search further.
logs-by-member = Member: { $value }
logs-by-channel = Channel: { $value }
logs-by-command = Command: { $value }
logs-by-outcome = Outcome: { $value }
logs-by-feedback = Feedback: { $value }
logs-by-words = Words: { $value }
logs-by-since = Since: { $value }
logs-by-until = Until: { $value }
logs-answered = answered
logs-closest = closest passages
logs-refused = nothing found
logs-nobody = Name not recorded
logs-nowhere = no channel
logs-no-words = No text was typed.
logs-citations-more = { $count ->
    [one] and 1 more passage
   *[other] and { $count } more passages
}
logs-confidence = confidence { $percent }%
logs-votes-answers = “Helpful”: { $count }
logs-votes-doesnt = “Not helpful”: { $count }
logs-corrected = I searched for { $searched } instead of { $typed }.
logs-show-title = Question
logs-seen-alone = visible only to the asker
logs-picked = picked by moderators
logs-seen-everyone = visible to everyone
logs-via-command = typed
logs-via-button = with a button
logs-latency = { $ms } ms
logs-sources-changed = The sources have changed since then. This is what was shown at the time.
logs-delivery-refused = Discord didn’t accept this reply: the member may not have seen it.
logs-shown-then = These words were shown as { $citation }. They are no longer stored anywhere else.
logs-suggested = { $member } suggested a better passage: { $passage }
logs-pseudonym = member { $name }
button-show = Show
button-newer = Newer
button-older = Older
unanswered-title = Unanswered questions
unanswered-none = There are no questions in this list.
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
unanswered-outcome = { $outcome }: { $count }
unanswered-reopened = It went unanswered again after it was marked as covered now.
unanswered-many = { $count } or more
unanswered-select = Mark as …
unanswered-marked = { $question } is now marked as: { $state }.
button-undo = Undo
button-right-open = Right passage …
button-right-type = Type a citation
button-right-none = None of these
button-right-back = Remove this mark
right-title = The right passage
right-label = Its citation
right-select = One of the best matches …
right-nothing = Nobody has marked this question yet.
right-is = Right passage: { $citation }, marked by { $member } { $moment }
right-none = No passage answers this: marked by { $member } { $moment }
right-expired = Expired: the sources no longer have this passage word for word, so the mark has no effect. Choose another passage, or remove the mark.
right-hint = Choose the passage that answers this question, type its citation, or mark that no passage does. In this server, the passage you choose comes first for this question and others much like it, marked as picked by its moderators.

## What the daily check found

button-regressions = Show them
regressions-notice = { $count ->
    [one] For 1 question, the right passage is no longer shown.
   *[other] For { $count } questions, the right passage is no longer shown.
}
regressions-title = The right passage is no longer shown
regressions-expired = The sources no longer have the passage word for word.
regressions-hidden = The passage is no longer among the quotes.
regressions-answered = No passage answers this, as marked, but it gets an answer now.
regressions-none = Every passage that moderators marked or members called helpful is shown.
replay-begins = I’m asking the logged questions again. This changes nothing.
replay-progress = { $done } of { $count } questions asked again …
replay-running = I’m already asking this server’s questions again. Please wait until that is done.
replay-title = What would change
replay-asked = { $count ->
    [one] 1 question asked again, with a confidence of { $percent }%.
   *[other] { $count } questions asked again, with a confidence of { $percent }%.
}
replay-stopped = I ran out of time, so these are only the newest questions. To include all, choose a shorter period or fewer questions.
replay-none = Nothing would change.
replay-answered = newly answered: { $count }
replay-closest = now only the closest passages: { $count }
replay-refused = now nothing found: { $count }
replay-other = different first quote: { $count }
replay-marked = { $count ->
    [one] 1 of them is marked. Right then: { $then }; right now: { $now }.
   *[other] { $count } of them are marked. Right then: { $then }; right now: { $now }.
}
replay-hint = The result at the time, and the result now. Nothing was changed.
replay-older = The sources have changed since this ran.
replay-change = { $before } → { $after }
replay-right = correct, as marked
replay-wrong = incorrect, as marked
audit-title = Audit log
audit-none = There are no entries yet.
audit-bot = the bot
audit-operator = the operator
audit-erased = { $count ->
    [one] 1 question was older than the retention period and was erased
   *[other] { $count } questions were older than the retention period and were erased
}
audit-faded = its details are erased
audit-unverified = not overwritten in the bot’s files yet
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
audit-words = proposed a word list entry
audit-words-add = added a word list entry
audit-words-remove = removed a word list entry
audit-right-passage = marked the right passage
audit-right-none = none
audit-right-back = taken back
audit-regressions = checked the marked and the helpful answers
audit-count = no longer shown
audit-stopped = stopped
audit-gone = the channel was deleted
audit-locked = I can no longer write there
audit-role = role
audit-limited-member = Too many questions by one member; refused { $times }×
audit-limited-server = Too many questions in this server; refused { $times }×

## Keeping order

feed-heading = Feed
feed-off = The feed is off
feed-unanswered = Questions that weren’t answered are posted to { $channel }
feed-all = All questions are posted in { $channel }
feed-gone = The feed is paused: { $channel } was deleted
feed-locked = The feed is paused: I can no longer write in { $channel }
feed-hint = I post two messages a minute at most; anything in between goes into the next one. Change this with /{ command-logs } { command-logs-feed }. Leave out questions with certain words with /{ command-logs } { command-logs-hold }.
feed-open = Everyone in this server can read that channel, so I don’t post private questions there.
feed-which-channel = Choose a channel to post in, too.
feed-may-not = I can’t post in { $channel }. I need: { $rights }. Nothing was changed.
feed-title-unanswered = { $count ->
    [one] A question wasn’t answered
   *[other] { $count } questions weren’t answered
}
feed-title = { $count ->
    [one] New question
   *[other] { $count } new questions
}
feed-alone = a member, privately
feed-more = { $count ->
    [one] One more question came in: see /{ command-logs } { command-logs-recent }.
   *[other] { $count } more questions came in: see /{ command-logs } { command-logs-recent }.
}
block-done = { $who } can no longer use the bot here.
block-not-everyone = { $who } includes everyone. To turn the bot off for all members, change its commands in Server Settings → Integrations.
block-not-moderators = { $who } can review this server’s log, so I can’t block them. Remove that permission first.
block-not-bots = { $who } is a bot, and bots can’t use commands.
unblock-done = { $who } can use the bot here again.
unblock-none = { $who } isn’t blocked here.
button-unblock = Unblock
blocked-title = Blocked in this server
blocked-none = Nobody is blocked in this server.
blocked-until = until { $until }
blocked-endless = until unblocked
blocked-by = by { $moderator }, { $at }
blocked-reason = reason: { $reason }
hold-title = Words held back from the feed
hold-none = No words are held back.
hold-hint = I don’t post a question that contains all words of a line, in any form. I still answer and log it.
hold-added = From now on, questions with { $words } are not posted in the feed.
hold-removed = Questions with { $words } are posted in the feed again.
hold-unknown = { $words } isn’t on the list.
hold-wordless = This contains no words.
hold-full = { $count ->
    [one] The list is full: it has room for one line. Remove it first.
   *[other] The list is full: it has room for { $count } lines. Remove one first.
}

## Settings

settings-title = Settings of this server
settings-answers = Who sees answers: { $audience }
settings-answers-hint = Members can choose differently for each question.
settings-everyone = everyone in the channel
settings-asker = only the asker
settings-confidence = Confidence needed to answer: { $level }
settings-confidence-hint = A lower number gives more answers, but more of them miss the point. A higher number gives fewer, safer answers. At 0, I answer every question that shares a word with the sources.
settings-closest = Confidence needed to show the closest passages: { $level }
settings-closest-hint = When I’m not sure, I show the passages that come closest. A lower number shows them more often. Above the confidence needed to answer, I never show them.
settings-percent = { $percent }%
settings-level = { $word } ({ $percent })
settings-strict = strict
settings-strict-hint = Fewer answers, and safer ones
settings-balanced = balanced
settings-balanced-hint = In between
settings-generous = generous
settings-generous-hint = More answers, but more that miss the point
settings-level-select = How sure I must be to answer
settings-change = To change a setting, use /{ command-settings } with the option named below it, such as /{ command-settings } { option-settings-rate }.
settings-language = Language of public replies: { $language }
settings-language-auto = the server’s language on Discord if it is a Community, otherwise the asker’s
settings-language-hint = Private replies use the member’s own language. Quotes stay in the language of their source.
settings-moderators = Who can review the log: { $role }
settings-moderators-none = members who can manage this server
settings-moderators-hint = This role can use /{ command-logs } too. Make the command visible to it in Server Settings → Integrations.
settings-rate = { $count ->
    [one] Each member can ask one question a minute
   *[other] Each member can ask { $count } questions a minute
}
settings-rate-none = Each member can ask any number of questions
settings-rate-hint = Buttons that show quotes count too. Members who reach the limit see when they can ask again.
settings-retention = { $days ->
    [one] The log is kept for: 1 day
   *[other] The log is kept for: { $days } days
}
settings-retention-hint = Older entries are permanently erased every day. A shorter period applies from the next erasure.
settings-identities = The log stores who asked as: { $kept }
settings-identities-member = the member
settings-identities-pseudonym = a pseudonym
settings-identities-none = no name
settings-identities-hint = A pseudonym tells members apart, and can’t be traced back without this server’s key. With “no name”, that key is erased and older questions lose their members’ names. You can’t undo this.
settings-zone = Default time zone: { $zone }
settings-zone-hint = For times that moderators type, for example in /{ command-ama } { command-ama-create }. Everyone sees times in their own time zone.
settings-feed-hint = The feed shows moderators new questions. Change it with /{ command-logs } { command-logs-feed }.
settings-words = { $count ->
    [one] Word list: 1 entry
   *[other] Word list: { $count } entries
}
settings-words-hint = Phrases that mean the same, so that questions in other words find what the sources say.
synonyms-title = Words that mean the same
synonyms-none = This server has no entries yet.
synonyms-hint = A question with one phrase of an entry is also searched for with the others. They count less than the question’s own words, and “Why this?” shows them.
synonyms-operators = { $count ->
    [one] The bot’s operator has added 1 entry for all servers.
   *[other] The bot’s operator has added { $count } entries for all servers.
}
synonyms-full = This list can have at most { $count } entries. Remove one first.
synonym-known = This entry is already in the list.
synonym-alone = Use this option alone, without other options.
synonym-field = Phrases that mean the same
synonym-field-hint = For example: capital punishment = death penalty
synonym-select = Remove an entry
synonym-proposed = Nothing has been changed yet.
synonym-unasked = None of the newest { $newest } questions has these words.
synonym-unchanged = No answer would change.
synonym-asked = { $count ->
    [one] 1 of the newest { $newest } questions has these words.
   *[other] { $count } of the newest { $newest } questions have these words.
}
synonym-changed = { $count ->
    [one] 1 answer would change:
   *[other] { $count } answers would change, for example:
}
button-synonyms = Word list
button-synonym-add = Add an entry
button-synonym-confirm = Use it
button-synonym-cancel = Cancel
synonym-single = An entry needs two phrases or more with “=” between them, such as: capital punishment = death penalty
synonym-letter = A phrase can only have letters, digits, spaces and - ’ . & + /
synonym-long = An entry can have at most { $count } characters.
settings-own = Set by this server.
settings-default = Default of this bot.
settings-saved = Saved.
button-settings-sure = Yes, change it
settings-sure = You can’t undo this. Nothing has been changed yet.
settings-sure-pseudonym = { $count ->
    [one] { $count } log entry will no longer name its member. A pseudonym replaces the name; nobody can restore it.
   *[other] { $count } log entries will no longer name their members. Pseudonyms replace the names; nobody can restore them.
}
settings-sure-none = { $count ->
    [one] { $count } log entry will no longer say who asked. Nobody can filter by that member or find the entry for them later.
   *[other] { $count } log entries will no longer say who asked. Nobody can filter by member or find the entries for a member later.
}
settings-sure-retention = { $count ->
    [one] { $count } question is older than { $days } days and will be erased within a day.
   *[other] { $count } questions are older than { $days } days and will be erased within a day.
}
settings-sure-rest = The button changes only this. Use the command again for other settings.
