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
logs-votes-answers = “Helpful”: { $count }
logs-votes-doesnt = “Not helpful”: { $count }
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
audit-operator = the operator
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
