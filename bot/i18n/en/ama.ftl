## AMAs: members

button-ama-ask = Ask a question
button-ama-questions = All questions
button-ama-mine = My questions
button-ama-open = Open
button-ama-file = Submit my question
button-ama-join = Join this question
button-ama-redo = Edit
button-ama-drop = Discard
button-ama-support = Support
button-ama-supported = You support this
button-ama-edit = Edit
button-ama-withdraw = Withdraw
button-ama-withdraw-sure = Yes, withdraw it
button-ama-keep = No, keep it
ama-form-title = Your question
ama-form-published = If the guest answers, your question and the answer are published in this server, in a transcript, and as a source that this bot quotes from. Your Discord name isn’t published, but moderators can see it.
ama-form-question = Your question
ama-form-headline = Your headline (optional)
ama-form-headline-hint = Published above your question, such as: Researcher @ Harvard. Leave empty for no name.
ama-form-name = Publish under
ama-form-headline-option = My headline, or no name
ama-form-anonymous = Anonymously
ama-form-anonymous-hint = No headline. Moderators can’t see who asked, either.
ama-named = Published under: { $headline }
ama-named-nobody = Published without a name; moderators can see who asked
ama-named-anonymous = Published without a name; moderators can’t see who asked, either
ama-number = #{ $number }
ama-supports = { $count ->
    [one] One member supports it
   *[other] { $count } members support it
}
ama-preview-title = Not submitted yet
ama-preview-asked = Similar questions:
ama-preview-sources = From the sources:
ama-preview-nothing = I couldn’t find anything about this in the sources, or a similar question.
ama-filed = Your question was submitted as #{ $number }
ama-filed-waiting = Your question was submitted as #{ $number } and is waiting for a moderator
ama-filed-hint = Follow it with /{ command-ama } { command-ama-mine }. I’ll tell you when it’s answered.
ama-joined = You joined question #{ $number }
ama-joined-hint = You support it now, too. I’ll tell you when it’s answered; you can find it with /{ command-ama } { command-ama-mine }.
ama-joined-answered = It has already been answered: see /{ command-ama } { command-ama-questions }.
ama-dropped = Discarded. Nothing was submitted. Here is your text, in case you want it back:
ama-edited = Question #{ $number } was changed
ama-kept = Your text is saved: you can find it with /{ command-ama } { command-ama-mine }.
ama-your-words = Your text, so that it isn’t lost:
ama-no-words = Your question has no words. Nothing was submitted. Please write a question.
ama-see-answer = Read the answer
ama-cant-ask-scheduled = This AMA isn’t open yet. You can ask questions from { $when }.
ama-cant-ask-paused = The moderators have paused this AMA. Please come back later; it closes { $when }.
ama-cant-ask-closed = This AMA closed { $when }. See the answers with /{ command-ama } { command-ama-questions }.
ama-cant-ask-cancelled = This AMA was cancelled. You can’t ask questions.
ama-may-not-ask = Only members with the role { $role } can ask in this AMA. You can support their questions with /{ command-ama } { command-ama-questions }.
ama-role-gone = Nobody can ask in this AMA right now, because the role that can ask was deleted. A moderator can choose another role, or none, with /{ command-ama } { command-ama-edit }.
ama-not-anonymous = This AMA no longer takes anonymous questions. Edit yours to ask with or without a headline; moderators will see who asks.
ama-questions-title = Questions: { $title }
ama-questions-none = There are no questions to show yet.
ama-support-own = This is your own question, so it already has your support.
ama-support-counted = { $count ->
    [one] You support question #{ $number }. You’re the first.
   *[other] You support question #{ $number }. { $count } members support it in total.
}
ama-support-taken-back = You no longer support question #{ $number }.
ama-mine-title = Your questions: { $title }
ama-mine-none = You haven’t asked or joined a question here yet.
ama-mine-draft = not submitted yet
ama-own-title = Your question #{ $number }
ama-own-joined = you joined it
ama-own-merged = A moderator merged it with question #{ $number }, which now counts as yours too:
ama-withdraw-sure = Withdraw question #{ $number }? It disappears from the AMA, together with its answer if it has one. You can’t undo this.
ama-hand-sure = Withdraw question #{ $number }? Others have joined it, so it stays without you and passes to the first member who joined. I won’t tell you when it’s answered. You can’t undo this.
ama-handed = You withdrew question #{ $number }. Others have joined it, so it stays in the AMA without you.
ama-told-answered = Your question #{ $number } in { $title } was answered.
ama-told-declined = The moderators of { $title } declined your question #{ $number }.
ama-told-unclear = The guest of { $title } asks you to clarify your question #{ $number }.
ama-told-withdrawn = Question #{ $number } in { $title }, which you joined, is gone: the member who asked it withdrew it, together with its answer.
ama-told-hint = To see your question and what you can do with it, type /{ command-ama } { command-ama-mine } in the server.
error-ama-draft-gone = This draft no longer exists: it was submitted, changed or discarded. /{ command-ama } { command-ama-mine } shows your questions.
ama-question-waiting = waiting for a moderator
ama-question-held = on hold
ama-question-approved = waiting for the guest
ama-question-unclear = needs clarification
ama-question-passed = passed by the guest
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
    [one] one left to review
   *[other] { $count } left to review
}
ama-queue-all-decided = all reviewed
ama-queue-none = There are no questions in this state: { $state }.
ama-open-select = Open a question
ama-card-title = Question #{ $number } · { $state }
ama-history-title = History of question #{ $number }
ama-card-asker = Asked by { $member }; published without a name
ama-card-asker-as = Asked by { $member }; published under: { $headline }
ama-card-anonymous = Asked anonymously
ama-card-somebody = The asker
ama-card-forgotten = Somebody
ama-card-joined = { $count ->
    [one] One more member asks this
   *[other] { $count } more members ask this
}
ama-card-note = Note: { $note }
ama-card-gone = This question no longer exists: the member who asked it had their data erased. There is nothing left to do here.
ama-card-earlier = { $count ->
    [one] One earlier step
   *[other] { $count } earlier steps
}
ama-step-ask = { $member } asked it
ama-step-approve = { $member } approved it
ama-step-hold = { $member } put it on hold
ama-step-decline = { $member } declined it
ama-step-merge = { $member } merged it into
ama-step-edit = { $member } changed it; it said:
ama-step-withdraw = { $member } withdrew it
ama-step-hand = { $member } withdrew it; it passed to the first member who joined
ama-step-clarify = { $member } asked for clarification
ama-step-pass = { $member } passed on it
ama-step-answer = { $member } answered it
ama-step-answer-again = { $member } changed the answer
ama-too-late = Somebody was faster, so nothing was changed. The latest change:
ama-decline-title = Decline question #{ $number }
ama-decline-label = Why?
ama-decline-hint = The asker can read this.
ama-decline-empty = Please give a reason. Nothing was changed.
ama-merge-title = Merge question #{ $number } into which one?
ama-merge-select = Most similar first
ama-merge-hint = Everybody who asked or joined it is credited for the other question and supports it.
ama-merge-none = There is no other question to merge it with.
ama-merged = Question #{ $number } was merged into #{ $into }:
ama-phase-scheduled = scheduled
ama-phase-open = open
ama-phase-paused = paused
ama-phase-closed = closed
ama-phase-cancelled = cancelled
ama-opens = Opens { $when }
ama-opened = Opened { $when }
ama-closes = Closes { $when }
ama-closed-at = Closed { $when }
ama-list-title = AMAs in this server
ama-list-none = There are no AMAs yet. A moderator can plan one with /{ command-ama } { command-ama-create }.
ama-created = AMA planned
ama-plan-queue = Moderators review new questions in { $channel }.
ama-plan-unmoderated = Unmoderated: questions go straight to the guest. To change this, choose a channel for “{ option-ama-edit-queue }” with /{ command-ama } { command-ama-edit }.
ama-plan-role = Only { $role } can ask. Everyone can support questions.
ama-plan-each = { $count ->
    [one] Each member can ask one question.
   *[other] Each member can ask up to { $count } questions.
}
ama-plan-anonymous = Members can ask anonymously. Then moderators can’t see who asked, either.
ama-plan-next = { $member } answers with /{ command-ama } { command-ama-guest }, and can write an opening statement there before the AMA opens.
ama-line-bad = The title and the headline must each be one line of 1 to { $count } characters.
ama-guest-bot = A bot can’t be the guest. Choose a member who can answer.
ama-guest-away = { $member } isn’t a member of this server. Invite them before you plan the AMA.
ama-channel-unseen = I can’t see that channel. Give me permission to view it, or choose another one.
ama-channel-kind = { $channel } isn’t a text channel or a thread. Choose one that I can write in.
ama-channel-missing = I can’t write in { $channel }. I need: { $permissions }. Nothing was changed.
channel-not-yours = You can’t write in { $channel } yourself, so I won’t post there for you. You need: { $permissions }. Nothing was changed.
permission-view = View Channel
permission-write = Send Messages
permission-write-thread = Send Messages in Threads
error-time-unreadable = I don’t understand { $time } as a time. Write “now”, “in 2 hours”, “in 7 days”, “tomorrow 18:00”, or a date and time such as “2026-12-01 18:00 Europe/Berlin”.
error-time-zone = I don’t know the time zone { $time }. Pick one from the list while you type, such as “Europe/Berlin”.
error-time-gap = { $time } doesn’t exist, because the clocks go forward then. Choose a time an hour earlier or later.
error-time-past = { $time } is in the past. Write “now” or a time in the future.
error-time-order = An AMA can’t close before it opens, and { $time } is too early. Choose a later closing time.
error-no-ama = I couldn’t find a matching AMA in this server. /{ command-ama } { command-ama-list } shows all AMAs.
error-several-amas = Several AMAs match. Pick one from the list of the option.
error-unknown-ama = I couldn’t find an AMA called { $name } in this server. Pick one from the list while you type.
error-unknown-question = This question no longer exists, so nothing was changed. When members have their data erased, their questions that are still waiting are erased too.
error-limit = { $count ->
    [one] You have already asked your one question in this AMA. You can still support other questions.
   *[other] You have already asked your { $count } questions in this AMA. You can still support other questions.
}
error-step = You can’t do that now: { $state }.
ama-is-scheduled = the AMA isn’t open yet
ama-is-open = the AMA is open
ama-is-paused = the AMA is paused
ama-is-closed = the AMA is closed
ama-is-cancelled = the AMA was cancelled
ama-is-waiting = the question is waiting for a moderator
ama-is-held = the question is on hold
ama-is-approved = the question was approved
ama-is-unclear = the guest asked for clarification
ama-is-passed = the guest passed on the question
ama-is-answered = the question was answered
ama-is-declined = the question was declined
ama-is-merged = the question was merged with another
ama-is-withdrawn = the question was withdrawn
ama-is-published = it has already been published
ama-is-own = it is your own question
ama-closes-by-hand = Open until a moderator closes it
ama-done-open = It is open now
ama-done-pause = It is paused: nobody can ask questions now
ama-done-resume = Members can ask questions again
ama-done-close = It is closed. Unanswered questions are hidden from the public
ama-done-reopen = It is open again
ama-done-cancel = It is cancelled
ama-done-extend = It closes later now
ama-done-edit = Changed
ama-cancel-sure = Cancel { $title } for good? You can’t reopen it. No questions are deleted.
button-ama-cancel = Cancel the AMA
ama-extend-earlier = { $time } isn’t later than the current closing time. To close sooner, use /{ command-ama } { command-ama-edit } or /{ command-ama } { command-ama-close }.
ama-edit-nothing = Choose at least one option to change.
ama-edit-begun = The AMA has already opened, so you can’t change its opening time.
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
board-links = Latest answers: { $links }
board-wanted = Most wanted answers
board-support = Support ({ $count })
board-ask = Ask a question
notice-opens-soon = { $title } opens { $when }.
notice-opened = { $title } is open! Ask the guest a question, or support questions of others.
notice-closes-tomorrow = { $title } closes { $when }.
notice-closes-soon = Last chance to ask: { $title } closes { $when }.
notice-closed = { $title } is closed. Thanks for your questions!
guest-reminder = { $count ->
    [one] One question is waiting for your answer in { $title }.
   *[other] { $count } questions are waiting for your answer in { $title }.
}

## AMAs: the guest, and publishing

ama-desk-title = Your desk
ama-desk-question = Question { $number }
ama-desk-supports = { $count ->
    [one] { $count } supporter
   *[other] { $count } supporters
}
ama-desk-drafted = you have a draft
ama-desk-open-none = No questions are waiting for you. New ones appear here when moderators approve them.
ama-desk-done-none = You haven’t answered or passed on a question yet.
button-desk-open = Waiting questions
button-desk-done = Answered and passed
button-answer = Answer
button-pass = Pass
button-clarify = Ask for clarification
button-write = Write
button-edit = View and edit
button-draft = Open the draft
ama-opening-title = Opening statement
ama-opening-none = You haven’t written an opening statement yet.
ama-opening-drafted = Your opening statement is a draft. Nobody else can see it yet.
ama-opening-published = Your opening statement is published.
ama-opening-is-published = Your opening statement is published. If you change it later, it is marked as edited.
ama-answer-title = Your answer to question { $number }
ama-answer-published = Your answer is published. If you change it later, it is marked as edited.
ama-part-label = Part { $part }
ama-part-select = Edit a part …
ama-writing-hint = I save this as a draft and show you a preview.
ama-writing-stale = There is a newer version, written somewhere else. Nothing is lost: both versions are saved as drafts.
ama-writing-draft = { $parts ->
    [one] Draft with { $parts } part. Nobody else can see it until you publish it.
   *[other] Draft with { $parts } parts. Nobody else can see it until you publish it.
}
ama-writing-published = { $parts ->
    [one] Published, with { $parts } part. Changes are saved as a draft first.
   *[other] Published, with { $parts } parts. Changes are saved as a draft first.
}
button-publish = Publish
button-part = Add a part
button-older-draft = Older draft
button-newer-draft = Newer draft
ama-wordless = This has no text. Please write something.
ama-clarify-title = What is unclear?
ama-clarify-label = What the asker should clarify
ama-publish-title = Publish
ama-publish-nothing = There is nothing to publish: no answers, and no opening statement.
ama-publish-opening = Includes the guest’s opening statement.
ama-publish-no-opening = Without an opening statement.
ama-publish-hint = You can download the files. If you make the transcript a source, the bot quotes from it right away, in this server only.
ama-publish-done = You can download the files. The bot already quotes from the transcript in this server.
ama-publish-too-large = { $name } was left out: it has { $size } MB, and Discord’s limit here is { $most } MB.
button-source = Make it a source
button-source-off = Remove it from the sources
ama-source-on = It is a source of this server now. /{ command-ask }, /{ command-topic } and /{ command-read } quote from it.
ama-source-off = It is no longer a source of this server. Its citations say that it was withdrawn.
ama-source-none = This AMA isn’t a source of this server.
ama-page-dates = This Q&A took place { $dates }. Unanswered questions have been hidden.
ama-page-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
ama-file-markdown = The transcript as Markdown, in the format of the bot’s sources
ama-file-plain = The transcript as plain text
ama-file-page = The transcript as a web page, to read or print
