## AMAs: members

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
error-not-guest = Only the guest of this AMA can do this.

## AMAs: the moderators

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
