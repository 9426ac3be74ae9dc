## First use

help-title = What this bot does
welcome-title = Hi! Here’s what I do.
help-does-name = What I do:
help-does = I answer /{ command-ask } with word-for-word quotes from this bot’s sources. Each quote has a citation that anyone can check with /{ command-read }.
help-doesnt-name = What I don’t do:
help-doesnt = I don’t write answers of my own. No generated text, no opinions, no paraphrasing. If I can’t find an answer in the sources, I say so.
help-logs-name = What is logged:
help-logs = Every question and every text somebody checks, with the reply, who asked, where and when. I don’t read other messages in the channel.
help-seen-name = Who can see it:
help-seen = The log: this server’s moderators and the people who run this bot. An answer: everyone in the channel, or only you if you choose private.
help-forget-name = Your data:
help-forget = Type /{ command-privacy } to see what is stored about you, download it, erase it, or keep your questions out of the log.
help-moderators = For moderators: /{ command-settings } controls who sees answers and how sure I must be. In Server Settings → Integrations you choose who can use each command, and in which channels.

## Members own their data

privacy-title = Your data
privacy-kept-name = What is stored:
privacy-kept = Your questions and the texts you check (from somebody else’s message, only the quotations), with the answer, the channel and the time. Also your votes, your suggestions, and the answers you withdrew.
privacy-as-name = Under which name:
privacy-as-member = Yours.
privacy-as-pseudonym = A pseudonym used only in this server. Moderators can’t look up which one is yours. The people who run this bot could, with the server’s key.
privacy-as-none = None. The log doesn’t record who asked, so nothing in it can be found by your name.
privacy-why-name = Why:
privacy-why = So that everyone can check what was answered, and moderators can see which questions I couldn’t answer and can stop abuse.
privacy-long-name = How long:
privacy-long = { $days ->
    [one] 1 day. Then it is permanently erased.
   *[other] { $days } days. Then it is permanently erased.
}
privacy-seen-name = Who can see it:
privacy-seen-server = Members who can manage this server, and the people who run this bot. Members of other servers can’t.
privacy-seen-role = Members who can manage this server, members with the role { $role }, and the people who run this bot. Members of other servers can’t.
privacy-seen-operator = Only the people who run this bot.
privacy-seen-away = The people who run this bot. It isn’t in this server; if it is added, members who can manage the server can see it too.
privacy-ama-name = In AMAs:
privacy-ama = What you ask, join, support and write is stored under your name until you erase it, so that the answer can reach you. Moderators see who asks, unless you ask anonymously. Everyone can read approved questions, under the name you chose.
privacy-stays = Three things stay for as long as the server’s own records do: what you do as a moderator, a block, and what you published as the guest of an AMA. You can erase everything else at any time. If the bot posted your questions in a moderators’ channel, it deletes those posts too, as soon as Discord lets it.
privacy-unlogged = Your questions aren’t logged. They are only counted, without their words and without your name.
privacy-pending = What you asked to erase:
privacy-request-requested = { $number }, { $at }: still being erased
privacy-request-pending = { $number }, { $at }: erased, but not yet overwritten in the bot’s files
privacy-request-verified = { $number }, { $at }: erased, and nothing of it is left in the bot’s files
button-privacy-data = My data
button-privacy-forget = Forget me
button-privacy-unlog = Don’t log my questions
button-privacy-log = Log my questions again
button-privacy-forget-yes = Yes, forget me
privacy-data-none = Nothing is stored about you here.
privacy-data = Everything that is stored about you here, as JSON.
privacy-data-everywhere = Everything that is stored about you, in every server and in direct messages, as JSON.
privacy-data-more = This is only the beginning: there is more than fits in one message. The people who run this bot can give you the rest.
privacy-data-described = What is stored about you
privacy-forget-here = This permanently erases every question you asked in this server with its answer, your votes and your suggestions. It also removes your name from all other records. Your AMA questions are erased too, but a question that others have read or are waiting for stays, without your name. Buttons below your answers stop working. You can’t undo this.
privacy-forget-everywhere = This permanently erases every question you asked anywhere, in servers and in direct messages, with its answer, your votes and your suggestions. It also removes your name from all other records. Your AMA questions are erased too, but a question that others have read or are waiting for stays, without your name. Buttons below your answers stop working. You can’t undo this.
privacy-forgotten = Done. Your data is erased, and nothing of it is left in the bot’s files.
privacy-forgotten-unverified = Your data is erased, and nobody can find it here any more. But another program, perhaps a backup, is reading the bot’s files right now, so the old bytes are still in them. The bot keeps trying to overwrite them; /{ command-privacy } shows when that is done.
privacy-receipt = Your receipt: { $number }
privacy-forgotten-questions = { $count ->
    [one] 1 question and its answer
   *[other] { $count } questions and their answers
}
privacy-forgotten-feedback = { $count ->
    [one] 1 vote or suggestion
   *[other] { $count } votes and suggestions
}
privacy-forgotten-links = { $count ->
    [one] your name in 1 other record
   *[other] your name in { $count } other records
}
privacy-forgotten-none = Nothing was stored about you here.
privacy-forgetting = Erasing has started, and continues even if the bot restarts. /{ command-privacy } shows when it is done.
privacy-unlogged-now = Your questions are no longer logged, in any server. You get answers as before, but buttons that need a record of your question don’t work. Existing records stay until you choose “{ button-privacy-forget }”.
privacy-logged-now = Your questions are logged again.
privacy-unsaved = I couldn’t save that. Nothing was changed. Please try again in a moment.
