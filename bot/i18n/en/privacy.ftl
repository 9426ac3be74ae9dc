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
