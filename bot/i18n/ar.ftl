# كل ما يقوله Verbatim نفسه لعضو، بالعربية الفصحى.
# يملأ البرنامج { $names }: كلمات مصدر أو بياناته، أو كلمات السائل، أو أعداد.
# { command-names } تشير إلى النص المسمّى كذلك: يُذكر الأمر هنا بالاسم الذي يُعرض به.
# لا يعرض Discord واجهته بالعربية، فتبقى أسماء الأوامر بالإنجليزية كما يراها الأعضاء.
# يحيط بكل قيمة وبكل اسم أمر حرفا عزل غير مرئيين (U+2068 وU+2069) حتى لا يختلط اتجاه الكلمات.
# كيف تضاف لغة: docs/languages.md. والاختبارات تقول ما ينقص اللغة.

## الأوامر

command-ask = ask
command-ask-description = اطرح سؤالًا، والجواب مقتبس من المصادر
option-ask-question = question
option-ask-question-description = سؤالك بكلمات بسيطة
option-ask-private = private
option-ask-private-description = هل ترى الجواب وحدك
command-help = help
command-help-description = ما يفعله هذا البوت، وما يسجّله، وكيف تُمحى أسئلتك
command-logs = logs
command-logs-description = راجع ما سُئل في هذا الخادم
command-logs-recent = recent
command-logs-recent-description = ما سُئل هنا، الأحدث أولًا
option-logs-recent-member = member
option-logs-recent-member-description = ما سأله هذا العضو فقط
option-logs-recent-words = words
option-logs-recent-words-description = ما فيه كل هذه الكلمات فقط، بأي صيغة
option-logs-recent-command = command
option-logs-recent-command-description = هذا الأمر فقط
option-logs-recent-outcome = outcome
option-logs-recent-outcome-description = ما أُجيب عنه فقط، أو ما رُفض
option-logs-recent-feedback = feedback
option-logs-recent-feedback-description = ما قال فيه أحدهم هذا فقط
option-logs-recent-channel = channel
option-logs-recent-channel-description = ما سُئل في هذه القناة فقط
option-logs-recent-since = since
option-logs-recent-since-description = منذ ذلك الحين فقط: 2h أو 7d أو 2026-11-22 أو 2026-11-22T18:00 (UTC)
option-logs-recent-until = until
option-logs-recent-until-description = قبل ذلك الحين فقط: 2h أو 7d أو 2026-11-22 أو 2026-11-22T18:00 (UTC)
choice-ask = { command-ask }
choice-topic = { command-topic }
choice-read = { command-read }
choice-verify = { command-verify }
choice-answered = أُجيب عنه
choice-refused = رُفض
choice-answers-it = يجيب
choice-does-not = لا يجيب
command-logs-show = show
command-logs-show-description = سؤال كامل مع جوابه كما ظهر
option-logs-show-query = query
option-logs-show-query-description = اختره من القائمة: اكتب كلمات منه
command-logs-unanswered = unanswered
command-logs-unanswered-description = الأسئلة التي لم يُجب عنها، والمتشابهة منها معًا؛ علّم ما صارت إليه
option-logs-unanswered-state = state
option-logs-unanswered-state-description = أيّها؛ والمفتوحة إن لم تحدد
option-logs-unanswered-order = order
option-logs-unanswered-order-description = أيّها يأتي أولًا؛ والأحدث إن لم تحدد
command-logs-replay = replay
command-logs-replay-description = اطرح أسئلة السجل من جديد وانظر ما الذي سيتغيّر؛ ولا يُغيَّر بذلك شيء
option-logs-replay-confidence = confidence
option-logs-replay-confidence-description = الثقة اللازمة ليجيب البوت، من 0 إلى 100؛ وإعداد هذا الخادم إن لم تحدد
option-logs-replay-since = since
option-logs-replay-since-description = ما سُئل منذ ذلك الحين فقط: 2h أو 7d أو 2026-11-22 أو 2026-11-22T18:00 (UTC)
option-logs-replay-until = until
option-logs-replay-until-description = ما سُئل قبل ذلك الحين فقط: 2h أو 7d أو 2026-11-22 أو 2026-11-22T18:00 (UTC)
option-logs-replay-newest = newest
option-logs-replay-newest-description = كم سؤالًا، من الأحدث؛ و500 إن لم تحدد
choice-open = مفتوح
choice-covered-now = مغطّى الآن
choice-out-of-scope = خارج الموضوع
choice-needs-a-source = يحتاج إلى مصدر
choice-newest = الأحدث
choice-most-asked = الأكثر سؤالًا
command-logs-stats = stats
command-logs-stats-description = كم سُئل وأُجيب واقتُبس، في صورة وبالكلمات
option-logs-stats-since = since
option-logs-stats-since-description = من هذا اليوم: 7d أو 4w أو 2026-11-22 (UTC)؛ وإلا فثلاثون يومًا
option-logs-stats-until = until
option-logs-stats-until-description = قبل ذلك فقط: 7d أو 4w أو 2026-11-22 (UTC)
option-logs-stats-theme = theme
option-logs-stats-theme-description = ألوان الصورة
choice-dark = داكن
choice-light = فاتح
command-logs-export = export
command-logs-export-description = حفظ ما سُئل هنا في ملف، بمرشّحات القائمة نفسها
option-logs-export-format = format
option-logs-export-format-description = CSV لجداول البيانات، وJSONL للبرامج
choice-csv = CSV
choice-jsonl = JSONL
option-logs-export-member = member
option-logs-export-member-description = ما سأله هذا العضو فقط
option-logs-export-words = words
option-logs-export-words-description = ما فيه كل هذه الكلمات فقط، بأي صيغة
option-logs-export-command = command
option-logs-export-command-description = هذا الأمر فقط
option-logs-export-outcome = outcome
option-logs-export-outcome-description = ما أُجيب عنه فقط، أو ما رُفض
option-logs-export-feedback = feedback
option-logs-export-feedback-description = ما قال فيه أحدهم هذا فقط
option-logs-export-channel = channel
option-logs-export-channel-description = ما سُئل في هذه القناة فقط
option-logs-export-since = since
option-logs-export-since-description = منذ ذلك الحين فقط: 2h أو 7d أو 2026-11-22 أو 2026-11-22T18:00 (UTC)
option-logs-export-until = until
option-logs-export-until-description = قبل ذلك الحين فقط: 2h أو 7d أو 2026-11-22 أو 2026-11-22T18:00 (UTC)
command-logs-audit = audit
command-logs-audit-description = ما فعله المشرفون هنا، وما فعله البوت من تلقاء نفسه
command-logs-feed = feed
command-logs-feed-description = انشر ما يُسأل في قناة للمشرفين
option-logs-feed-what = what
option-logs-feed-what-description = ما يُنشر: لا شيء، أو ما رُفض، أو كل شيء
option-logs-feed-channel = channel
option-logs-feed-channel-description = أين يُنشر؛ والأفضل حيث لا يقرأ إلا المشرفون
choice-off = لا شيء
choice-everything = كل شيء
command-logs-block = block
command-logs-block-description = امنع عضوًا، أو كل من له رتبة، من استخدام البوت في هذا الخادم
option-logs-block-who = who
option-logs-block-who-description = عضو أو رتبة
option-logs-block-until = until
option-logs-block-until-description = كم من الوقت أو حتى متى: 2h أو 7d أو 2026-11-22؛ وإن تُرك فحتى ترفع المنع
option-logs-block-reason = reason
option-logs-block-reason-description = لماذا؛ ويقرؤه الممنوع
command-logs-unblock = unblock
command-logs-unblock-description = اسمح لعضو أو رتبة باستخدام البوت من جديد
option-logs-unblock-who = who
option-logs-unblock-who-description = عضو أو رتبة
command-logs-blocked = blocked
command-logs-blocked-description = الممنوعون من البوت في هذا الخادم، وحتى متى ولماذا
command-logs-hold = hold
command-logs-hold-description = كلمات لا تُنشر أسئلتها
command-logs-hold-add = add
command-logs-hold-add-description = لا تنشر سؤالًا فيه هذه الكلمات كلها، بأي صيغة
option-logs-hold-add-words = words
option-logs-hold-add-words-description = كلمة أو أكثر؛ وتبقى الأسئلة تُجاب وتُسجَّل
command-logs-hold-remove = remove
command-logs-hold-remove-description = انشر الأسئلة التي فيها هذه الكلمات من جديد
option-logs-hold-remove-words = words
option-logs-hold-remove-words-description = اخترها من القائمة
command-logs-hold-list = list
command-logs-hold-list-description = انظر أي كلمات محجوبة
option-settings-moderators = moderators
option-settings-moderators-description = رتبة يجوز لها مراجعة السجل، إلى جانب من يجوز لهم إدارة الخادم
choice-moderators = المشرفون
command-read = read
command-read-description = اقرأ مقطعًا كاملًا مع ما قبله وما بعده
option-read-citation = citation
option-read-citation-description = مرجع، أو رابط إلى أحد ردودي، أو اسم مصدر مع رقم
option-read-private = private
option-read-private-description = هل ترى الرد وحدك
command-privacy = privacy
command-privacy-description = ما يُحفظ عنك، وكم يُحفظ، ومن يراه؛ خذه أو اطلب محوه
option-settings-retention = retention
option-settings-retention-description = كم يومًا يُحفظ السجل، من 1 إلى 3650
option-settings-identities = identities
option-settings-identities-description = بماذا يحفظ السجل من سأل: العضو، أو اسم مستعار، أو لا أحد
choice-retention = مدة الحفظ
choice-identities = الهويات
choice-member = العضو
choice-pseudonym = اسم مستعار
choice-none = لا أحد
command-settings = settings
command-settings-description = اطّلع على طريقة ردّ البوت في هذا الخادم أو غيّرها
option-settings-answers = answers
option-settings-answers-description = من يرى الجواب إن لم يحدّد السائل ذلك
option-settings-confidence = confidence
option-settings-confidence-description = الثقة اللازمة للإجابة من 0 إلى 100؛ كلما قلّت زادت الأجوبة والأخطاء
option-settings-language = language
option-settings-language-description = لغة ما يراه الجميع؛ أما الاقتباسات فتبقى بلغتها
option-settings-reset = reset
option-settings-reset-description = ما يعود إلى الإعداد الافتراضي
choice-everyone = الجميع
choice-asker = السائل
choice-answers = الأجوبة
choice-confidence = الثقة
option-settings-rate = rate
option-settings-rate-description = كم سؤالًا يجوز للعضو أن يطرح في الدقيقة؛ 0 بلا حد
choice-rate = المعدّل
option-settings-zone = zone
option-settings-zone-description = المنطقة الزمنية لما يكتبه المشرفون من أوقات، مثل Asia/Riyadh؛ وإلا فـUTC
choice-zone = المنطقة الزمنية
choice-language = اللغة
choice-all = الكل
command-sources = sources
command-sources-description = اطّلع على ما يقتبس منه البوت ولمن هذه النصوص
command-topic = topic
command-topic-description = اقرأ ما تقوله المصادر في موضوع
option-topic-name = name
option-topic-name-description = موضوع؛ تقصر القائمة كلما كتبت
option-topic-private = private
option-topic-private-description = هل ترى الرد وحدك
command-topics = topics
command-topics-description = اطّلع على كل موضوع تتحدث عنه المصادر
menu-check-quote = Check quote
command-verify = verify
command-verify-description = تحقّق هل يقتبس نص من المصادر كلمة بكلمة
option-verify-text = text
option-verify-text-description = نص فيه اقتباسات، بين علامات تنصيص أو دونها
option-verify-private = private
option-verify-private-description = هل ترى الرد وحدك

## جواب

answer-footer = مقتبس كلمة بكلمة. ليس شيء من هذه الكلمات للبوت.
answer-left-out = { $count ->
    [zero] لم يبقَ اقتباس لم يتسع له المكان.
    [one] لم يتسع المكان هنا لاقتباس آخر.
    [two] لم يتسع المكان هنا لاقتباسين آخرين.
    [few] لم يتسع المكان هنا لـ { $count } اقتباسات أخرى.
    [many] لم يتسع المكان هنا لـ { $count } اقتباسًا آخر.
   *[other] لم يتسع المكان هنا لـ { $count } اقتباس آخر.
}
quote-part = الجزء { $part } من { $parts } من جملة طويلة
passage-part = الجزء { $part } من { $parts } من مقطع طويل
quote-open = افتح عند هذه الكلمات
button-context = في سياقه

## كلمات صُحّحت

corrected = { $count ->
    [zero] جرى البحث عن { $searched }.
    [one] جرى البحث عن { $searched }، فلا مصدر فيه الكلمة { $typed }.
    [two] جرى البحث عن { $searched }، فلا مصدر فيه الكلمتان { $typed }.
    [few] جرى البحث عن { $searched }، فلا مصدر فيه الكلمات { $typed }.
    [many] جرى البحث عن { $searched }، فلا مصدر فيه الكلمات { $typed }.
   *[other] جرى البحث عن { $searched }، فلا مصدر فيه الكلمات { $typed }.
}
corrected-more = { $count ->
    [zero] لم تُصحّح كلمة أخرى.
    [one] صُحّحت كلمة أخرى.
    [two] صُحّحت كلمتان أخريان.
    [few] صُحّحت { $count } كلمات أخرى.
    [many] صُحّحت { $count } كلمة أخرى.
   *[other] صُحّحت { $count } كلمة أخرى.
}
searched-as-typed = جرى البحث كما كُتب.
word-too-long = كلمة أطول من أن تُعرض هنا
button-as-typed = ابحث كما كُتب
button-corrected = صحّح الإملاء

## أخذ الجواب

button-copy = نسخ بصيغة …
copy-intro = اختر صيغة: تأتي الاقتباسات كلمة بكلمة مع مراجعها.
copy-select = نسخ بصيغة …
copy-older = { $count ->
    [zero] لا اقتباس هنا من نص أقدم.
    [one] أحد الاقتباسات هنا نص أقدم: لم يعد في المصادر.
    [two] اقتباسان هنا نصان أقدمان: لم يعودا في المصادر.
    [few] { $count } اقتباسات هنا نصوص أقدم: لم تعد في المصادر.
    [many] { $count } اقتباسًا هنا نصوص أقدم: لم تعد في المصادر.
   *[other] { $count } اقتباس هنا نصوص أقدم: لم تعد في المصادر.
}
copy-open = افتح { $citation } عند هذه الكلمات في مصدرها
copy-markdown = Markdown
copy-plain = نص عادي مع المرجع
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-annotation = W3C Web Annotation
button-share = مشاركة
shared-by = شاركه { $member }
button-withdraw = سحب
share-may-not = لا يمكنك الكتابة في هذه القناة، فلا يمكن مشاركة الجواب فيها. يبقى لديك وحدك.
share-failed = تعذّر نشر الجواب هنا. لم يره أحد غيرك.
withdraw-not-yours = لا يسحبه إلا من شاركه، أو مشرف يحق له حذف الرسائل.

## ما يقوله الأعضاء في جواب

button-answers = يجيب
button-doesnt = لا يجيب
vote-counted = شكرًا، سُجّل ذلك. لا يغيّر أي جواب، بل يقرؤه أشخاص. اضغط مرة أخرى للتراجع.
vote-taken-back = سُحب صوتك.
better-ask = أي مقطع أفضل؟
better-select = مقطع مما جاء بعده …
button-better-words = قله بكلماتك
better-title = مقطع أفضل
better-label = أين يقع، أو ماذا يقول
better-kept = شكرًا. حُفظ اقتراحك للمشرفين.
better-kept-operator = شكرًا. حُفظ اقتراحك لمشغّل البوت.
feedback-unsaved = تعذّر تسجيل ذلك الآن. حاول مرة أخرى بعد قليل من فضلك.

## من قاله وأين

said-answer = { $speaker }، جوابًا عن السؤال { $number }
said-question = { $speaker }، سائلًا السؤال { $number }
said-question-unnamed = سائل لم يذكر عنوانًا، في السؤال { $number }
said-opening = { $speaker }، في افتتاح الأسئلة والأجوبة
said-text = { $speaker }
said-nobody = لا يذكر المصدر المتحدث
name-too-long = اسم أطول من أن يُعرض هنا

## اعتذار عن الجواب

refusal-nothing = لا شيء في المصادر يجيب عن هذا.
refusal-missing = { $count ->
    [zero] لا مصدر فيه هذه الكلمات.
    [one] لا مصدر فيه الكلمة { $words }.
    [two] لا مصدر فيه الكلمتان { $words }.
    [few] لا مصدر فيه الكلمات { $words }.
    [many] لا مصدر فيه الكلمات { $words }.
   *[other] لا مصدر فيه الكلمات { $words }.
}
refusal-near = قريب منه
refusal-near-none = جرّب كلمات أخرى، أو تصفّح الموجود.
button-all-topics = كل الموضوعات
button-question = السؤال { $number } في { $source }

## الموضوعات

topic-nearest = لا موضوع باسم { $name }. هذا أقربها.
topic-count = { $count ->
    [zero] لا مقاطع
    [one] مقطع واحد بترتيب المصدر
    [two] مقطعان بترتيب المصادر
    [few] { $count } مقاطع بترتيب المصادر
    [many] { $count } مقطعًا بترتيب المصادر
   *[other] { $count } مقطع بترتيب المصادر
}
page = الصفحة { $page } من { $pages }
button-previous = السابق
button-next = التالي
topics-title = الموضوعات
topics-intro = اختر موضوعًا لتقرأ ما تقوله المصادر فيه، أو اكتب ⁨/{ command-topic }⁩.
topics-more = العناوين والأسئلة
topics-none = ليس في هذه المصادر عناوين ولا أسئلة للاختيار. اسأل بالأمر ⁨/{ command-ask }⁩ أو انظر ⁨/{ command-sources }⁩.
topics-select = اختر موضوعًا …
topics-passages = { $count ->
    [zero] لا مقاطع
    [one] مقطع واحد
    [two] مقطعان
    [few] { $count } مقاطع
    [many] { $count } مقطعًا
   *[other] { $count } مقطع
}

## المصادر

sources-title = المصادر
sources-intro = كل ما يقوله هذا البوت مقتبس من هذه النصوص.
source-by = بقلم { $author }
source-hosted = استضافه { $host }
source-guest = أجاب { $guest }
source-passages = { $count ->
    [zero] لا مقاطع
    [one] مقطع واحد
    [two] مقطعان
    [few] { $count } مقاطع
    [many] { $count } مقطعًا
   *[other] { $count } مقطع
}
source-exchanges = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
source-no-date = لم يُذكر تاريخ
source-no-licence = لم يُذكر ترخيص
source-link = الرابط
sources-select = اقرأ أحدها من أوله …

## القراءة

read-before = قبله مباشرة
read-after = بعده مباشرة
read-question = السؤال
read-long-before = ما قبله مباشرة طويل: اضغط «أسبق» لقراءته.
read-long-after = ما بعده مباشرة طويل: اضغط «لاحق» لقراءته.
read-first = هذه بداية المصدر.
read-last = هذه نهاية المصدر.
read-question-long = يجيب عن سؤال أطول من أن يُعرض هنا: { $citation }
read-cited = { $count ->
    [zero] لا يقتبس ذلك الرد مقطعًا آخر.
    [one] يقتبس ذلك الرد مقطعًا آخر: { $citations }
    [two] يقتبس ذلك الرد مقطعين آخرين: { $citations }
    [few] يقتبس ذلك الرد { $count } مقاطع أخرى: { $citations }
    [many] يقتبس ذلك الرد { $count } مقطعًا آخر: { $citations }
   *[other] يقتبس ذلك الرد { $count } مقطع آخر: { $citations }
}
read-marked = الكلمات المقتبسة بخط عريض.
button-first = البداية
button-earlier = أسبق
button-later = لاحق
button-last = النهاية

## نص أقدم

older-changed = هذا نص أقدم. تغيّر المصدر، ولم يعد فيه هذا المقطع منذ { $since } على أبعد تقدير.
older-changed-now = هذا نص أقدم. تغيّر المصدر للتو، ولم يعد فيه هذا المقطع.
older-removed = هذا نص أقدم. لم يعد مصدره بين المصادر منذ { $since } على أبعد تقدير.
older-removed-now = هذا نص أقدم. لم يعد مصدره بين المصادر.
older-nothing = لا شيء في المصدر الآن يشبهه بما يكفي للمقارنة.
older-same = الكلمات نفسها موجودة اليوم في المصادر، هنا:
older-now = ما يقوله المصدر الآن
older-now-long = ما يقوله المصدر الآن أطول من أن يُعرض هنا. يعرضه زر «في سياقه».
older-diff = ما تغيّر، كلمة بكلمة
older-diff-long = ما تغيّر كلمة بكلمة أطول من أن يُعرض هنا.
older-diff-gone = [حُذف: { $words }]
older-diff-new = [أُضيف: { $words }]
older-spacing = لم يتغيّر سوى المسافات.
older-others = { $count ->
    [zero] لم يحمل نص أقدم آخر هذا المرجع.
    [one] حمل نص أقدم آخر هذا المرجع أيضًا: { $citations }
    [two] حمل نصان أقدمان آخران هذا المرجع أيضًا: { $citations }
    [few] حملت { $count } نصوص أقدم أخرى هذا المرجع أيضًا: { $citations }
    [many] حمل { $count } نصًا أقدم آخر هذا المرجع أيضًا: { $citations }
   *[other] حمل { $count } نص أقدم آخر هذا المرجع أيضًا: { $citations }
}
older-choice = نص أقدم

## التحقق من الاقتباسات

check-summary = { $count ->
    [zero] لا اقتباسات: { $verdicts }
    [one] اقتباس واحد: { $verdicts }
    [two] اقتباسان: { $verdicts }
    [few] { $count } اقتباسات: { $verdicts }
    [many] { $count } اقتباسًا: { $verdicts }
   *[other] { $count } اقتباس: { $verdicts }
}
check-count-exact = المطابق: { $count }
check-count-typographic = المطابق سوى الطباعة: { $count }
check-count-shortened = المختصر: { $count }
check-count-altered = المغيَّر: { $count }
check-count-notfound = غير الموجود: { $count }
check-exact = مطابق
check-typographic = مطابق سوى الطباعة
check-shortened = مختصر: قد يختلف المعنى
check-altered = مغيَّر
check-notfound = غير موجود في مصادرنا
check-only = لا يختلف سوى الشكل: { $kinds }.
check-besides = ويختلف الشكل أيضًا دون تغيير كلمة: { $kinds }.
check-kind-marks = علامات التنصيص أو الفواصل العليا
check-kind-dashes = الشرطات
check-kind-ellipsis = كلمات محذوفة مع نقاط تدل عليها
check-kind-case = كِبر الحرف الأول أو صغره
check-kind-punctuation = علامات الترقيم
check-kind-spacing = المسافات أو فواصل الأسطر
check-kind-markup = الخط العريض أو المائل أو تنسيق آخر
check-kind-invisible = محارف غير مرئية
check-kind-letters = طريقة تركيب الحروف
check-example = { $kind } ({ $source } ← { $message })
check-said = تقول الرسالة
check-diff = ما يختلف، كلمة بكلمة
check-part = الجزء { $part } من { $parts }
check-missing = [ناقص: { $words }]
check-left-out = [محذوف: { $words }]
check-added = [مضاف: { $words }]
check-changed = [{ $message } بدل { $source }]
check-moved-from = [نُقل من هنا: { $words }]
check-moved-to = [نُقل إلى هنا: { $words }]
check-heading = هذا في المصدر عنوان أو سطر بين المقاطع: { $words }
check-also = { $count ->
    [zero] لا توجد الكلمات نفسها في مقطع آخر: { $citations }
    [one] الكلمات نفسها في مقطع آخر: { $citations }
    [two] الكلمات نفسها في مقطعين آخرين: { $citations }
    [few] الكلمات نفسها في { $count } مقاطع أخرى: { $citations }
    [many] الكلمات نفسها في { $count } مقطعًا آخر: { $citations }
   *[other] الكلمات نفسها في { $count } مقطع آخر: { $citations }
}
check-footer = قورن بمصادر هذا البوت كلمة بكلمة. «غير موجود» لا يعني سوى ذلك: أما صحة القول، أو وروده في مكان آخر، فلا يُتحقق منهما هنا.
check-sources-changed = تغيّرت المصادر منذ التحقق الأول. هذا ما تقوله الآن.
check-nothing = لا شيء في هذا النص يقتبس من المصادر. يُبحث عما بين علامات التنصيص أو في كتلة اقتباس ابتداءً من ثلاث كلمات؛ ودونها عن جملة أو ثماني كلمات متتالية موجودة في المصادر. للتحقق من شيء آخر اختر ⁨Apps → { menu-check-quote }⁩ على رسالة، أو اكتب ⁨/{ command-verify }⁩.
check-forgotten = لم يعد ممكنًا إيجاد النص الذي يخصّه هذا الزر. تحقّق من الرسالة مرة أخرى من فضلك.

## أرقام السجل

stats-title = أرقام { $dates } (UTC)
stats-none = لم يُسأل هنا شيء في هذه الأيام.
stats-backwards = تنتهي هذه الأيام قبل أن تبدأ. أعطِ «since» أقدم أو «until» أحدث.
stats-asked = { $count ->
    [zero] لم يُطرح أي سؤال ({ $count }).
    [one] طُرح سؤال واحد ({ $count }).
    [two] طُرح سؤالان ({ $count }).
    [few] طُرحت { $count } أسئلة.
    [many] طُرح { $count } سؤالًا.
   *[other] طُرح { $count } سؤال.
}
stats-share = أُجيب عن { $percent }%: أُجيب عن { $answered } ورُفض { $refused }.
stats-day = المتوسط { $mean } في اليوم؛ وأكثرها يوم { $day }: { $most }.
stats-latency = كان نصف الردود جاهزًا خلال { $half }، و95% منها خلال { $most }.
stats-undelivered = { $count ->
    [zero] لم يرفض Discord أي رد ({ $count }).
    [one] لم يقبل Discord ردًا واحدًا ({ $count })، فربما لم يره صاحبه.
    [two] لم يقبل Discord ردّين ({ $count })، فربما لم يرهما أصحابهما.
    [few] لم يقبل Discord { $count } ردود، فربما لم يرها أصحابها.
    [many] لم يقبل Discord { $count } ردًا، فربما لم يرها أصحابها.
   *[other] لم يقبل Discord { $count } رد، فربما لم يرها أصحابها.
}
stats-topics = أكثر المواضيع طلبًا
stats-passages = أكثر المقاطع اقتباسًا
stats-unquoted = { $count ->
    [zero] اقتُبست كل المقاطع في هذه الأيام ({ $count })
    [one] مقطع واحد لم يُقتبس في هذه الأيام ({ $count })
    [two] مقطعان لم يُقتبسا في هذه الأيام ({ $count })
    [few] { $count } مقاطع لم تُقتبس في هذه الأيام
    [many] { $count } مقطعًا لم يُقتبس في هذه الأيام
   *[other] { $count } مقطع لم يُقتبس في هذه الأيام
}
stats-more = { $count ->
    [zero] لا مزيد ({ $count })
    [one] { $count } آخر
    [two] { $count } آخران
    [few] { $count } أخرى
    [many] { $count } آخر
   *[other] { $count } أخرى
}
stats-questions = { $count ->
    [zero] أسئلة
    [one] سؤال
    [two] سؤالان
    [few] أسئلة
    [many] سؤالًا
   *[other] سؤال
}
stats-percent = { $percent }%
stats-per = { $count ->
    [zero] أسئلة في اليوم
    [one] أسئلة في اليوم
    [two] أسئلة كل يومين
    [few] أسئلة كل { $count } أيام
    [many] أسئلة كل { $count } يومًا
   *[other] أسئلة كل { $count } يوم
}
stats-milliseconds = ميلي ثانية حتى الرد
stats-half = النصف خلال
stats-most = 95% خلال

## ملف من السجل

export-running = يُكتب ملف من سجل هذا الخادم الآن؛ انتظر حتى يصل.
export-going = { $count ->
    [zero] جارٍ الحفظ: لا صفوف بعد ({ $count })…
    [one] جارٍ الحفظ: صف واحد حتى الآن ({ $count })…
    [two] جارٍ الحفظ: صفّان حتى الآن ({ $count })…
    [few] جارٍ الحفظ: { $count } صفوف حتى الآن…
    [many] جارٍ الحفظ: { $count } صفًا حتى الآن…
   *[other] جارٍ الحفظ: { $count } صف حتى الآن…
}
export-done = { $count ->
    [zero] لا صفوف من السجل ({ $count })
    [one] صف واحد من السجل ({ $count })
    [two] صفّان من السجل ({ $count })
    [few] { $count } صفوف من السجل
    [many] { $count } صفًا من السجل
   *[other] { $count } صف من السجل
}
export-hint = فيه ما سأله الأعضاء: أبقِه بين من يراجعون السجل.
export-part = الجزء { $part } من { $parts }
export-too-large = { $count ->
    [zero] هذا أكثر مما تتسع له الرسائل: لا صفوف ({ $count }) وأكثر. ضيّقه بمرشّح أو بمدة، أو اطلب من مشغّل البوت «{ $command }».
    [one] هذا أكثر مما تتسع له الرسائل: صف واحد ({ $count }) وأكثر. ضيّقه بمرشّح أو بمدة، أو اطلب من مشغّل البوت «{ $command }».
    [two] هذا أكثر مما تتسع له الرسائل: صفّان ({ $count }) وأكثر. ضيّقه بمرشّح أو بمدة، أو اطلب من مشغّل البوت «{ $command }».
    [few] هذا أكثر مما تتسع له الرسائل: { $count } صفوف وأكثر. ضيّقه بمرشّح أو بمدة، أو اطلب من مشغّل البوت «{ $command }».
    [many] هذا أكثر مما تتسع له الرسائل: { $count } صفًا وأكثر. ضيّقه بمرشّح أو بمدة، أو اطلب من مشغّل البوت «{ $command }».
   *[other] هذا أكثر مما تتسع له الرسائل: { $count } صف وأكثر. ضيّقه بمرشّح أو بمدة، أو اطلب من مشغّل البوت «{ $command }».
}

## مراجعة السجل

logs-title = ما سُئل
logs-none = لا شيء في السجل يطابق هذا.
logs-none-further = لا شيء آخر في السجل يطابق هذا.
logs-partly = بحثتُ في السجل حتى { $moment }. اضغط «{ $button }» لمواصلة البحث.
logs-by-member = العضو: { $value }
logs-by-channel = القناة: { $value }
logs-by-command = الأمر: { $value }
logs-by-outcome = النتيجة: { $value }
logs-by-feedback = الرأي: { $value }
logs-by-words = الكلمات: { $value }
logs-by-since = منذ: { $value }
logs-by-until = حتى: { $value }
logs-answered = أُجيب عنه
logs-refused = رُفض
logs-nobody = شخص لا يُحفظ اسمه
logs-nowhere = بلا قناة
logs-no-words = لم يُكتب شيء.
logs-citations-more = { $count ->
    [zero] ولا مقطع آخر
    [one] ومقطع آخر
    [two] ومقطعان آخران
    [few] و{ $count } مقاطع أخرى
    [many] و{ $count } مقطعًا آخر
   *[other] و{ $count } مقطع آخر
}
logs-confidence = الثقة { $percent }٪
logs-votes-answers = «يجيب»: { $count }
logs-votes-doesnt = «لا يجيب»: { $count }
logs-corrected = جرى البحث عن { $searched } بدل { $typed }.
logs-show-title = سؤال واحد
logs-seen-alone = رآه السائل وحده
logs-seen-everyone = رآه الجميع
logs-via-command = مكتوب
logs-via-button = بزر
logs-latency = { $ms } م‌ث
logs-sources-changed = تغيّرت المصادر منذ ذلك الحين. هذا ما ظهر وقتها.
logs-delivery-refused = لم يقبل Discord هذا الرد، فربما لم يره العضو.
logs-shown-then = ظهرت هذه الكلمات وقتها برقم { $citation }. ولم تعد مسجّلة في مكان آخر.
logs-suggested = يقترح { $member } مقطعًا أفضل: { $passage }
logs-pseudonym = العضو { $name }
button-show = اعرض
button-newer = الأحدث
button-older = الأقدم
unanswered-title = ما لم يُجب عنه
unanswered-none = لا سؤال في هذه القائمة.
unanswered-open = مفتوح
unanswered-covered = مغطّى الآن
unanswered-out-of-scope = خارج الموضوع
unanswered-needs-source = يحتاج إلى مصدر
unanswered-asked = { $count ->
    [zero] لم يُسأل
    [one] سُئل مرة واحدة
    [two] سُئل مرتين
    [few] سُئل { $count } مرات
    [many] سُئل { $count } مرة
   *[other] سُئل { $count } مرة
}
unanswered-people = { $count ->
    [zero] من لا أحد
    [one] من عضو واحد
    [two] من عضوين
    [few] من { $count } أعضاء
    [many] من { $count } عضوًا
   *[other] من { $count } عضو
}
unanswered-people-least = { $count ->
    [zero] من لا أحد
    [one] من عضو واحد على الأقل
    [two] من عضوين على الأقل
    [few] من { $count } أعضاء على الأقل
    [many] من { $count } عضوًا على الأقل
   *[other] من { $count } عضو على الأقل
}
unanswered-since = أولًا { $first }، وآخرًا { $last }
unanswered-reopened = بقي بلا جواب مرة أخرى بعد أن عُلّم بأنه مغطّى.
unanswered-many = { $count } أو أكثر
unanswered-select = علّمه بأنه …
unanswered-marked = عُلّم { $question }: { $state }.
button-undo = تراجع
button-right-open = المقطع الصحيح هو …
button-right-type = اكتب مرجعًا
button-right-none = لا شيء منها
button-right-back = اسحب العلامة
right-title = المقطع الصحيح
right-label = مرجعه
right-select = واحد من الأنسب …
right-nothing = لا علامة على هذا السؤال بعد.
right-is = المقطع الصحيح: { $citation }، كما يقول { $member } { $moment }
right-none = المصادر لا تجيب عن هذا، كما يقول { $member } { $moment }
right-hint = اختر المقطع الذي يجيب عنه، أو اكتب مرجعه، أو قل إن المصادر لا تجيب عنه. لا يدخل شيء من هذا في الترتيب: إنه للقياس.
replay-begins = تُطرح أسئلة السجل الآن من جديد. ولا يُغيَّر بذلك شيء.
replay-progress = طُرح { $done } من { $count } من الأسئلة …
replay-running = أسئلة هذا الخادم تُطرح من جديد بالفعل. انتظر من فضلك حتى يتم ذلك.
replay-title = ما الذي سيتغيّر
replay-asked = { $count ->
    [zero] لم يُطرح أي سؤال، عند ثقة { $percent }٪.
    [one] طُرح سؤال واحد من جديد، عند ثقة { $percent }٪.
    [two] طُرح سؤالان من جديد، عند ثقة { $percent }٪.
    [few] طُرحت { $count } أسئلة من جديد، عند ثقة { $percent }٪.
    [many] طُرح { $count } سؤالًا من جديد، عند ثقة { $percent }٪.
   *[other] طُرح { $count } سؤال من جديد، عند ثقة { $percent }٪.
}
replay-stopped = انتهى الوقت: هذه هي الأحدث. حدّد مدة أقصر أو أسئلة أقل لتحصل على الكل.
replay-none = لن يتغيّر شيء.
replay-answered = يُجاب عنه الآن: { $count }
replay-refused = يُرفض الآن: { $count }
replay-other = اقتباس أول آخر: { $count }
replay-marked = { $count ->
    [zero] لا علامة على أي منها. الصحيح حين سُئل: { $then }؛ والصحيح الآن: { $now }.
    [one] على واحد منها علامة. الصحيح حين سُئل: { $then }؛ والصحيح الآن: { $now }.
    [two] على اثنين منها علامة. الصحيح حين سُئلا: { $then }؛ والصحيح الآن: { $now }.
    [few] على { $count } منها علامة. الصحيح حين سُئلت: { $then }؛ والصحيح الآن: { $now }.
    [many] على { $count } منها علامة. الصحيح حين سُئلت: { $then }؛ والصحيح الآن: { $now }.
   *[other] على { $count } منها علامة. الصحيح حين سُئلت: { $then }؛ والصحيح الآن: { $now }.
}
replay-hint = ما جاء وقتها، وما سيجيء الآن. لم يُغيَّر بذلك شيء.
replay-older = تغيّرت المصادر منذ ذلك الحين.
replay-change = { $before } ← { $after }
replay-right = صحيح بحسب علامته
replay-wrong = خطأ بحسب علامته
audit-title = ما جرى هنا
audit-none = لم يُسجَّل شيء بعد.
audit-bot = البوت
audit-erased = { $count ->
    [zero] لم يُمحَ سؤال لقدمه
    [one] مُحي سؤال واحد لقدمه
    [two] مُحي سؤالان لقدمهما
    [few] مُحيت { $count } أسئلة لقدمها
    [many] مُحي { $count } سؤالًا لقدمها
   *[other] مُحي { $count } سؤال لقدمها
}
audit-faded = ما كان يخصه قد مُحي
audit-unverified = لم يُكتب فوقه بعد في ملفات البوت
audit-detail = { $name }: { $value }
audit-before = قبل ذلك
audit-yes = نعم
audit-no = لا
audit-reopened = بقي بلا جواب مرة أخرى
audit-group = المجموعة
audit-asked = الأسئلة المطروحة
audit-right = المقطع الصحيح
audit-ama = AMA
audit-decided = القرار
audit-into = في السؤال
audit-right-passage = حُدِّد المقطع الصحيح
audit-right-none = لا شيء
audit-right-back = سُحب
audit-stopped = أُوقفت
audit-gone = لم تعد القناة موجودة
audit-locked = لم يعد يحق لي الكتابة فيها
audit-role = الرتبة
audit-limited-member = أسئلة كثيرة من عضو واحد؛ رُفضت { $times }×
audit-limited-server = أسئلة كثيرة في هذا الخادم؛ رُفضت { $times }×

## حفظ النظام

feed-heading = النشرة
feed-off = لا يُنشر شيء
feed-refused = تُنشر الأسئلة المرفوضة في { $channel }
feed-all = يُنشر كل ما يُسأل في { $channel }
feed-gone = لا يُنشر شيء الآن: لم تعد { $channel } موجودة
feed-locked = لا يُنشر شيء الآن: لم يعد يحق لي الكتابة في { $channel }
feed-hint = رسالتان في الدقيقة على الأكثر؛ وما يأتي بينهما يرد في التالية. غيّر ذلك بالأمر /{ command-logs } { command-logs-feed }؛ واحجب أسئلة فيها كلمات بعينها بالأمر /{ command-logs } { command-logs-hold }.
feed-open = يحق لكل من في هذا الخادم قراءة تلك القناة، لذا لا يُنشر فيها ما سُئل على انفراد.
feed-which-channel = سمِّ قناة للنشر أيضًا.
feed-may-not = لا أستطيع الكتابة في { $channel }: ينقصني هناك { $rights }. لم يتغير شيء.
feed-title-refused = { $count ->
    [zero] لم يُرفض سؤال
    [one] رُفض سؤال
    [two] رُفض سؤالان
    [few] رُفضت { $count } أسئلة
    [many] رُفض { $count } سؤالًا
   *[other] رُفض { $count } سؤال
}
feed-title = { $count ->
    [zero] لم يُطرح سؤال
    [one] طُرح سؤال
    [two] طُرح سؤالان
    [few] طُرحت { $count } أسئلة
    [many] طُرح { $count } سؤالًا
   *[other] طُرح { $count } سؤال
}
feed-alone = أحدهم، لنفسه وحده
feed-more = { $count ->
    [zero] لم يأتِ غيرها في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
    [one] جاء سؤال آخر في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
    [two] جاء سؤالان آخران في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
    [few] جاءت { $count } أسئلة أخرى في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
    [many] جاء { $count } سؤالًا آخر في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
   *[other] جاء { $count } سؤال آخر في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
}
block-done = لم يعد يحق لـ { $who } استخدام البوت هنا.
block-not-everyone = { $who } هم الجميع: لمنع كل الأعضاء من البوت غيّر أوامره في إعدادات الخادم ← التكاملات.
block-not-moderators = يحق لـ { $who } مراجعة سجل هذا الخادم، ومن يحق له ذلك لا يُمنع. انزع هذا الحق أولًا إن كان ذلك قصدك.
block-not-bots = { $who } بوت. لا تستطيع البوتات استخدام الأوامر، فلا شيء يُمنع.
unblock-done = يحق لـ { $who } استخدام البوت هنا من جديد.
unblock-none = { $who } ليس ممنوعًا هنا.
button-unblock = رفع المنع
blocked-title = الممنوعون هنا
blocked-none = لا أحد ممنوع في هذا الخادم.
blocked-until = حتى { $until }
blocked-endless = حتى يرفع أحدهم المنع
blocked-by = من { $moderator }، { $at }
blocked-reason = السبب: { $reason }
hold-title = المحجوب عن النشرة
hold-none = لا كلمات محجوبة.
hold-hint = السؤال الذي فيه كلمات سطر كلها، بأي صيغة، لا يُنشر. ويُجاب ويُسجَّل مع ذلك.
hold-added = الأسئلة التي فيها { $words } محجوبة عن النشرة من الآن.
hold-removed = الأسئلة التي فيها { $words } تُنشر من جديد.
hold-unknown = { $words } ليس في القائمة.
hold-wordless = ليس في هذا كلمات.
hold-full = { $count ->
    [zero] لا مكان في القائمة.
    [one] القائمة ممتلئة: تسع سطرًا واحدًا. احذفه أولًا.
    [two] القائمة ممتلئة: تسع سطرين. احذف واحدًا أولًا.
    [few] القائمة ممتلئة: تسع { $count } أسطر. احذف واحدًا أولًا.
    [many] القائمة ممتلئة: تسع { $count } سطرًا. احذف واحدًا أولًا.
   *[other] القائمة ممتلئة: تسع { $count } سطر. احذف واحدًا أولًا.
}

## الإعدادات

settings-title = إعدادات هذا الخادم
settings-answers = يرى الأجوبة: { $audience }
settings-answers-hint = يمكن للعضو أن يختار غير ذلك لكل سؤال.
settings-everyone = كل من في القناة
settings-asker = السائل وحده
settings-confidence = الثقة اللازمة ليجيب البوت: { $percent }٪
settings-confidence-hint = العدد الأصغر يعطي أجوبة أكثر، وأخطاء أكثر؛ والأكبر يعطي أجوبة أقل وأوثق؛ وعند 0 لا يُرفض سؤال يشترك مع المصادر في كلمة.
settings-language = لغة ما يراه الجميع: { $language }
settings-language-auto = لغة الخادم في Discord إن كان مجتمعًا، وإلا فلغة السائل
settings-language-hint = ما يراه عضو وحده يكون بلغته. وتبقى الاقتباسات بلغة مصدرها.
settings-moderators = يراجع السجلَّ: { $role }
settings-moderators-none = من يجوز لهم إدارة هذا الخادم
settings-moderators-hint = يجوز للرتبة المسماة هنا استخدام /{ command-logs } أيضًا. أظهر لها الأمر في إعدادات الخادم ← التكاملات.
settings-rate = { $count ->
    [zero] لا يجوز للعضو أن يطرح سؤالًا في الدقيقة
    [one] يجوز للعضو أن يطرح سؤالًا واحدًا في الدقيقة
    [two] يجوز للعضو أن يطرح سؤالين في الدقيقة
    [few] يجوز للعضو أن يطرح { $count } أسئلة في الدقيقة
    [many] يجوز للعضو أن يطرح { $count } سؤالًا في الدقيقة
   *[other] يجوز للعضو أن يطرح { $count } سؤال في الدقيقة
}
settings-rate-none = يجوز للعضو أن يطرح ما شاء من الأسئلة
settings-rate-hint = تُحسب أيضًا الأزرار التي تقتبس. ومن يسأل أكثر يُخبَر متى يعود.
settings-retention = { $days ->
    [zero] لا يُحفظ السجل
    [one] يُحفظ السجل: يومًا واحدًا
    [two] يُحفظ السجل: يومين
    [few] يُحفظ السجل: { $days } أيام
    [many] يُحفظ السجل: { $days } يومًا
   *[other] يُحفظ السجل: { $days } يوم
}
settings-retention-hint = ما هو أقدم من ذلك يُمحى نهائيًا كل يوم. والمدة الأقصر تسري من المحو التالي.
settings-identities = يحفظ السجل من سأل بصفة: { $kept }
settings-identities-member = العضو
settings-identities-pseudonym = اسم مستعار
settings-identities-none = لا أحد
settings-identities-hint = الاسم المستعار يميّز الأعضاء ولا يقود إلى أحد دون مفتاح هذا الخادم. ومع «لا أحد» يُمحى ذلك المفتاح، وتفقد الأسئلة الأقدم أصحابها، ولا رجوع في ذلك.
settings-zone = المنطقة الزمنية للأوقات التي لا تذكر واحدة: { $zone }
settings-zone-hint = هي لما يكتبه المشرفون في /{ command-ama } { command-ama-create } وما شابهه. أما المعروض فبتوقيت كل قارئ.
settings-feed-hint = تخبر النشرة المشرفين بما يُسأل. ويغيّرها /{ command-logs } { command-logs-feed }.
settings-own = حدّده هذا الخادم.
settings-default = الإعداد الافتراضي لمشغّل البوت.
settings-saved = حُفظ.
button-settings-sure = نعم، غيِّر
settings-sure = لا يمكن التراجع عن هذا. لم يتغير شيء بعد.
settings-sure-pseudonym = { $count ->
    [zero] لن يذكر أي قيد في السجل اسم عضوه بعد ذلك.
    [one] لن يذكر قيد واحد في السجل اسم عضوه بعد ذلك: يحل محله اسم مستعار، ولا رجعة فيه.
    [two] لن يذكر قيدان في السجل اسمي عضويهما بعد ذلك: يحل محلهما اسمان مستعاران، ولا رجعة فيه.
    [few] لن تذكر { $count } قيود في السجل أسماء أعضائها بعد ذلك: تحل محلها أسماء مستعارة، ولا رجعة فيه.
    [many] لن يذكر { $count } قيدًا في السجل أسماء أعضائها بعد ذلك: تحل محلها أسماء مستعارة، ولا رجعة فيه.
   *[other] لن يذكر { $count } قيد في السجل أسماء أعضائها بعد ذلك: تحل محلها أسماء مستعارة، ولا رجعة فيه.
}
settings-sure-none = { $count ->
    [zero] لن يبين أي قيد في السجل صاحبه بعد ذلك.
    [one] لن يبين قيد واحد في السجل صاحبه بعد ذلك، ولن يمكن البحث عنه حسب العضو.
    [two] لن يبين قيدان في السجل صاحبيهما بعد ذلك، ولن يمكن البحث عنهما حسب العضو.
    [few] لن تبين { $count } قيود في السجل أصحابها بعد ذلك، ولن يمكن البحث عنها حسب العضو.
    [many] لن يبين { $count } قيدًا في السجل أصحابها بعد ذلك، ولن يمكن البحث عنها حسب العضو.
   *[other] لن يبين { $count } قيد في السجل أصحابها بعد ذلك، ولن يمكن البحث عنها حسب العضو.
}
settings-sure-retention = { $count ->
    [zero] ليس هناك سؤال أقدم من { $days } من الأيام.
    [one] سؤال واحد عمره أكثر من { $days } من الأيام، وسيُمحى خلال يوم.
    [two] سؤالان عمرهما أكثر من { $days } من الأيام، وسيُمحيان خلال يوم.
    [few] { $count } أسئلة عمرها أكثر من { $days } من الأيام، وستُمحى خلال يوم.
    [many] { $count } سؤالًا عمرها أكثر من { $days } من الأيام، وستُمحى خلال يوم.
   *[other] { $count } سؤال عمرها أكثر من { $days } من الأيام، وستُمحى خلال يوم.
}
settings-sure-rest = لا يغيِّر الزر إلا هذا. اضبط ما عداه بأمر مستقل.

## لماذا هذا؟

button-why = لماذا هذا؟
why-changed = تغيّرت المصادر منذ طُرح هذا السؤال. هكذا يُبحث فيها الآن.
why-otherwise = تغيّرت إعدادات هذا الخادم منذ طُرح هذا السؤال. هذا ما يسري الآن.
why-bold = الكلمات التي وُجدت بخط عريض.
why-answered = الثقة { $percent }٪: يُجاب هنا عن السؤال من { $threshold }٪ فما فوق.
why-refused = الثقة { $percent }٪: يُرفض هنا السؤال دون { $threshold }٪.
why-confidence = في أفضل مقطع { $found } من كلمات السؤال الـ { $words }، وله { $reached }٪ من النقاط التي قد يبلغها واحد من المقاطع الـ { $passages }.
why-nowhere = لا مقطع فيه كلمة من هذا السؤال.
why-score-quote = نقاط المقطع المقتبس
why-score-best = نقاط أفضل مقطع: { $citation }
why-table-word = الكلمة
why-table-weight = الوزن
why-table-times = المرات
why-table-adds = النقاط
why-table-more = { $count ->
    [zero] لا كلمة أخرى
    [one] كلمة أخرى
    [two] كلمتان أخريان
    [few] { $count } كلمات أخرى
    [many] { $count } كلمة أخرى
   *[other] { $count } كلمة أخرى
}
why-table-own = أفضل جملة
why-table-before = … الجملة قبلها
why-table-after = … الجملة بعدها
why-table-heading = … عنوانها
why-table-beside = … سؤال أو سائل
why-table-kind = … المطلوب
why-table-adjacent = متجاورة
why-table-score = المجموع
why-legend = كلما ندرت الكلمة في المصادر زاد وزنها. وكلما تكررت في المقطع وقصر المقطع زاد ما تضيفه.
why-field-heading = في عنوان القسم: { $words }
why-field-question = في السؤال الذي يجيب عنه: { $words }
why-field-asker = في عنوان السائل: { $words }
why-field-title = في عنوان المصدر: { $words }
why-missing = لم يُعثر عليه بواسطة: { $words }
why-words-more = { $words } و{ $count } غيرها
why-ahead = نقاطها أعلى إجمالًا: { $passages }. تُختار الاقتباسات بجملها، والأجوبة قبل مجرد الأسئلة.
why-more = { $citation } (أكثر بـ { $amount })
why-next = جاء بعده: { $passages }
why-less = { $citation } (أقل بـ { $amount })
why-left-out = { $count ->
    [zero] لم يبقَ جزء لم يتسع له المكان.
    [one] لم يتسع المكان هنا لجزء آخر من هذا.
    [two] لم يتسع المكان هنا لجزأين آخرين من هذا.
    [few] لم يتسع المكان هنا لـ { $count } أجزاء أخرى من هذا.
    [many] لم يتسع المكان هنا لـ { $count } جزءًا آخر من هذا.
   *[other] لم يتسع المكان هنا لـ { $count } جزء آخر من هذا.
}

## المساعدة والترحيب

help-title = ما يفعله هذا البوت
welcome-title = مرحبًا. هذا ما أفعله هنا.
help-does-name = ما أفعله:
help-does = أجيب عن ⁨/{ command-ask }⁩ باقتباسات من مصادر هذا البوت كلمة بكلمة. لكل منها مرجع يمكن لأي أحد التحقق منه بالأمر ⁨/{ command-read }⁩.
help-doesnt-name = ما لا أفعله:
help-doesnt = لا أكتب أجوبة من عندي. لا نموذج لغوي، ولا رأي، ولا إعادة صياغة؛ وحيث لا جواب في المصادر أقول ذلك.
help-logs-name = ما يُسجّل:
help-logs = كل سؤال، وكل نص طلب أحد التحقق منه، مع الجواب، ومن طلب، وأين، ومتى. ولا أقرأ رسائل القناة الأخرى.
help-seen-name = من يراه:
help-seen = السجل يراه مشرفو هذا الخادم ومشغّل هذا البوت. والجواب يراه كل من في القناة، أو تراه وحدك إن اخترت ذلك.
help-forget-name = كيف تُمحى أسئلتك:
help-forget = اكتب ⁨/{ command-privacy }⁩. يعرض ما يُحفظ عنك، ويسلّمه إليك، ويمحوه، أو يُبقي أسئلتك خارج السجل.
help-moderators = للمشرفين: يحدّد ⁨/{ command-settings }⁩ من يرى الأجوبة وكم يجب أن تكون ثقتي. أما من يستخدم أي أمر وفي أي قنوات فيُضبط في ⁨Server Settings → Integrations⁩.

## بيانات الأعضاء ملكهم

privacy-title = بياناتك لدى هذا البوت
privacy-kept-name = ما يُحفظ:
privacy-kept = كل سؤال وكل نص طلبت التحقق منه (ومن رسالة غيرك الاقتباسات التي فيها فقط)، مع الجواب والقناة والوقت؛ وأصواتك واقتراحاتك؛ والأجوبة التي سحبتها.
privacy-as-name = بأي اسم:
privacy-as-member = باسمك.
privacy-as-pseudonym = باسم مستعار خاص بهذا الخادم. لا يستطيع أي مشرف أن يعرف أيها لك؛ أما مشغّل هذا البوت فيستطيع ذلك بمفتاح الخادم.
privacy-as-none = بلا اسم. لا يقول السجل من سأل، فلا يمكن أن يُعثر فيه على شيء باسمك أيضًا.
privacy-why-name = لماذا:
privacy-why = ليتمكن الجميع من التحقق مما أُجيب به، وليرى المشرفون ما ينقص المصادر ويوقفوا إساءة الاستخدام.
privacy-long-name = كم يُحفظ:
privacy-long = { $days ->
    [zero] لا يُحفظ.
    [one] يومًا واحدًا، ثم يُمحى نهائيًا.
    [two] يومين، ثم يُمحى نهائيًا.
    [few] { $days } أيام، ثم يُمحى نهائيًا.
    [many] { $days } يومًا، ثم يُمحى نهائيًا.
   *[other] { $days } يوم، ثم يُمحى نهائيًا.
}
privacy-seen-name = من يراه:
privacy-seen-server = من يجوز لهم إدارة هذا الخادم، ومشغّل هذا البوت. ولا أحد من أعضاء خادم آخر.
privacy-seen-role = من يجوز لهم إدارة هذا الخادم، والرتبة { $role }، ومشغّل هذا البوت. ولا أحد من أعضاء خادم آخر.
privacy-seen-operator = مشغّل هذا البوت، ولا أحد غيره.
privacy-seen-away = مشغّل هذا البوت، وهو ليس في هذا الخادم؛ فإن أُضيف إليه فمن يجوز لهم إدارة الخادم أيضًا.
privacy-ama-name = في جلسات الأسئلة:
privacy-ama = ما تسأله وما تنضم إليه وما تؤيده وما تكتبه يُحفظ إلى أن تطلب محوه، وباسمك، كي يصلك الجواب. يرى المشرفون من يسأل، إلا إذا كان السؤال مجهول الاسم؛ وما يُقبل يستطيع الجميع قراءته، بالاسم الذي اخترته.
privacy-stays = ما تفعله بصفتك مشرفًا يبقى مسجلًا ما بقي سجل الخادم، وكذلك الحظر وما نشرته بصفتك ضيف جلسة أسئلة. وما عدا ذلك يمكنك طلب محوه في أي وقت. وحيث أخبر البوت المشرفين بأسئلتك في قناة، فإنه يسحب ذلك عند محوها حالما يسمح ⁨Discord⁩.
privacy-unlogged = أسئلتك لا تُسجّل. تُعدّ فقط، دون كلمات ودونك.
privacy-pending = ما طلبت محوه:
privacy-request-requested = { $number }، { $at }: ما زال يُمحى
privacy-request-pending = { $number }، { $at }: مُحي، لكن لم يُكتب فوقه بعد في ملفات البوت
privacy-request-verified = { $number }، { $at }: مُحي، ولم يبقَ منه شيء في ملفات البوت
button-privacy-data = بياناتي
button-privacy-forget = انسَني
button-privacy-unlog = لا تسجّل أسئلتي
button-privacy-log = سجّل أسئلتي من جديد
button-privacy-forget-yes = نعم، انسَني
privacy-data-none = لا شيء مسجّل عنك هنا.
privacy-data = كل ما هو مسجّل عنك هنا بصيغة ⁨JSON⁩.
privacy-data-everywhere = كل ما هو مسجّل عنك في كل الخوادم والرسائل الخاصة بصيغة ⁨JSON⁩.
privacy-data-more = هو أكثر مما تتسع له رسالة واحدة: هذه بدايته. ويمكن لمشغّل هذا البوت أن يعطيك الباقي.
privacy-data-described = ما هو مسجّل عنك
privacy-forget-here = هذا يمحو نهائيًا كل سؤال طرحته في هذا الخادم مع ما أُجيب به، وأصواتك واقتراحاتك، ويزيل اسمك من كل ما هو مسجّل سوى ذلك. ويذهب أيضًا ما سألته في جلسات الأسئلة؛ أما السؤال الذي قرأه آخرون أو ينتظرون جوابه فيبقى بلا اسمك. ولن تعمل الأزرار تحت أجوبتك بعد ذلك. ولا رجوع فيه.
privacy-forget-everywhere = هذا يمحو نهائيًا كل سؤال طرحته في أي مكان، في الخوادم والرسائل الخاصة، مع ما أُجيب به، وأصواتك واقتراحاتك، ويزيل اسمك من كل ما هو مسجّل سوى ذلك. ويذهب أيضًا ما سألته في جلسات الأسئلة؛ أما السؤال الذي قرأه آخرون أو ينتظرون جوابه فيبقى بلا اسمك. ولن تعمل الأزرار تحت أجوبتك بعد ذلك. ولا رجوع فيه.
privacy-forgotten = تمّ. مُحي، ولم يبقَ منه شيء في ملفات البوت.
privacy-forgotten-unverified = مُحي، ولم يعد أحد يجده هنا. لكن برنامجًا آخر، لعله نسخ احتياطي، يقرأ ملفات البوت الآن، فما زالت البايتات القديمة فيها. ويظل البوت يحاول الكتابة فوقها حتى تزول؛ ويخبرك ⁨/{ command-privacy }⁩ متى يتم ذلك.
privacy-receipt = إيصالك: { $number }
privacy-forgotten-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد مع ما أُجيب به
    [two] سؤالان مع ما أُجيب به
    [few] { $count } أسئلة مع ما أُجيب به
    [many] { $count } سؤالًا مع ما أُجيب به
   *[other] { $count } سؤال مع ما أُجيب به
}
privacy-forgotten-feedback = { $count ->
    [zero] لا أصوات ولا اقتراحات
    [one] صوت أو اقتراح واحد
    [two] صوتان أو اقتراحان
    [few] { $count } أصوات واقتراحات
    [many] { $count } صوتًا واقتراحًا
   *[other] { $count } صوت واقتراح
}
privacy-forgotten-links = { $count ->
    [zero] لا سجلات أخرى
    [one] اسمك من سجل آخر
    [two] اسمك من سجلين آخرين
    [few] اسمك من { $count } سجلات أخرى
    [many] اسمك من { $count } سجلًا آخر
   *[other] اسمك من { $count } سجل آخر
}
privacy-forgotten-none = لم يكن هنا شيء مسجّل عنك.
privacy-forgetting = بدأ المحو، ويستمر حتى لو أُعيد تشغيل البوت. ويخبرك ⁨/{ command-privacy }⁩ متى ينتهي.
privacy-unlogged-now = من الآن لا تُسجّل أسئلتك في أي خادم. وتُجاب كما كنت؛ أما أزرار الجواب التي تحتاج إلى سجله فلا يمكن أن تعمل. وما سُجّل من قبل يبقى حتى تختار «{ button-privacy-forget }».
privacy-logged-now = من الآن تُسجّل أسئلتك من جديد.
privacy-unsaved = تعذّر حفظ ذلك الآن. لم يتغيّر شيء؛ حاول مرة أخرى بعد قليل.

## حين يحدث خطأ

error-unknown-citation = لا مقطع له المرجع { $name }. انسخه من جواب، أو اختر واحدًا من القائمة وأنت تكتب. ويصلح أيضًا رابط إلى أحد ردود هذا البوت، وكذلك اسم مصدر مع رقم.
error-unknown-topic = لا موضوع باسم { $name } أو ما يشبهه. يعرضها كلها الأمر ⁨/{ command-topics }⁩.
error-unknown-source = لا مصدر باسم { $name }. يعرضها كلها الأمر ⁨/{ command-sources }⁩.
error-unknown-time = { $name } ليس وقتًا. اكتب 2h أو 7d أو 2026-11-22 أو 2026-11-22T18:00 (UTC).
error-past-time = { $name } وقت قد مضى. اكتب وقتًا آتيًا: 2h أو 7d أو 2026-11-22 أو 2026-11-22T18:00 (UTC).
error-unknown-query = لا سؤال مسجّلًا في هذا الخادم باسم { $name }. اختر واحدًا من القائمة التي تظهر وأنت تكتب.
error-unknown-reply = لا يوجد عند { $name } رد لهذا البوت يمكن قراءته من هنا.
error-wordless = لا كلمات هنا للبحث عنها: لا تُقرأ صورة ولا ملصق ولا ملف. اختر رسالة فيها نص، أو اكتب الكلمات بالأمر ⁨/{ command-verify }⁩.
error-gone = ما يشير إليه هذا الزر لم يعد في المصادر. اسأل مرة أخرى لترى ما تقوله الآن.
error-withdrawn = ما كان هذا يشير إليه سُحب من جلسة الأسئلة والأجوبة في { $since }. ولم تعد كلماته في المصادر.
error-forgotten = لم يعد ممكنًا إيجاد السؤال الذي يطرحه هذا الزر. اطرحه من فضلك بالأمر ⁨/{ command-ask }⁩.
error-blocked = لا يسمح لك مشرفو هذا الخادم باستخدام البوت هنا. ما زال /{ command-help } يعمل.
error-blocked-until = لا يسمح لك مشرفو هذا الخادم باستخدام البوت هنا حتى { $until }. ما زال /{ command-help } يعمل.
error-blocked-reason = السبب عندهم: { $reason }
error-limited = هذه أسئلة كثيرة في وقت قصير. تابع من فضلك { $again }.
error-limited-server = هذا الخادم يسأل كثيرًا الآن. أعد المحاولة من فضلك { $again }.
error-busy = أنا مشغول جدًا الآن. أعد المحاولة من فضلك بعد لحظات.
error-outdated = لم أعد أعرف هذا الأمر أو الزر: فهو من إصدار آخر مني. أعد تحميل Discord من فضلك ثم حاول مرة أخرى.
error-erased = ما يعرضه هذا الزر لم يعد مسجّلًا: مُحي، أو حلّ محله ما هو أحدث.
error-unlogged = من سأل هذا لم يُرد أن يُسجّل، فلا سجل يستند إليه هذا الزر. لاستخدامه اسأل بالأمر ⁨/{ command-ask }⁩ وأسئلتك تُسجّل: ⁨/{ command-privacy }⁩.
error-disguised = هذا الخادم لا يحفظ الأعضاء بأسمائهم، فلا يمكن البحث عن أحد باسمه في السجل.
error-not-permitted = لا يفعل هذا إلا الأعضاء الذين يحق لهم إدارة هذا الخادم.
error-withheld = هذا الرد لا يطابق مصدره حرفًا بحرف، ولذلك لم يُرسَل. وهو في السجل برقم { $reference }؛ أخبر مشغّل البوت بهذا الرقم من فضلك.
error-settings-unsaved = تعذّرت قراءة إعدادات هذا الخادم أو حفظها. لم يتغيّر شيء؛ حاول مرة أخرى بعد قليل من فضلك.
error-unexpected = حدث خطأ من جانبنا، وهو في السجل برقم { $reference }. حاول مرة أخرى من فضلك؛ وإن تكرر فأخبر مشغّل البوت بهذا الرقم.

## جلسات الأسئلة: الضيف


error-not-guest = لا يستطيع ذلك إلا ضيف هذه الجلسة.

## جلسات الأسئلة: الأعضاء

command-ama-ask = ask
command-ama-ask-description = اطرح سؤالًا على الضيف
option-ama-ask-ama = ama
option-ama-ask-ama-description = أي جلسة؛ وإن لم تحدد فالجلسة الجارية
command-ama-questions = questions
command-ama-questions-description = ما طُرح من أسئلة، الأكثر طلبًا أولًا؛ ادعم ما تريد له جوابًا
option-ama-questions-ama = ama
option-ama-questions-ama-description = { option-ama-ask-ama-description }
command-ama-mine = mine
command-ama-mine-description = أسئلتك أنت: تابعها أو عدّلها أو اسحبها
option-ama-mine-ama = ama
option-ama-mine-ama-description = { option-ama-ask-ama-description }
button-ama-ask = اطرح سؤالًا
button-ama-questions = كل الأسئلة
button-ama-mine = أسئلتي
button-ama-open = افتح
button-ama-file = قدّم سؤالي
button-ama-join = أنضم إلى هذا
button-ama-redo = عدّله
button-ama-drop = تخلَّ عنه
button-ama-support = ادعم
button-ama-supported = أنت تدعمه
button-ama-edit = تعديل
button-ama-withdraw = سحب
button-ama-withdraw-sure = نعم، اسحبه
button-ama-keep = لا، أبقِه
ama-form-title = سؤالك
ama-form-published = إن أجاب الضيف نُشر سؤالك مع الجواب في هذا الخادم وفي محضر مكتوب وكمصدر يقتبس منه هذا البوت. لا يُنشر اسمك في ديسكورد؛ لكن المشرفين يرونه.
ama-form-question = سؤالك
ama-form-headline = تعريفك بنفسك، إن شئت
ama-form-headline-hint = يُنشر فوق سؤالك، مثل: باحثة @ هارفارد. اتركه فارغًا فلا يُنشر اسم.
ama-form-name = تحت أي اسم
ama-form-headline-option = تحت تعريفي، أو بلا اسم
ama-form-anonymous = مجهول الاسم
ama-form-anonymous-hint = بلا تعريف؛ ولا يرى المشرفون أيضًا من سأل
ama-named = يُنشر تحت: { $headline }
ama-named-nobody = يُنشر بلا اسم؛ ويرى المشرفون من يسأل
ama-named-anonymous = يُنشر بلا اسم؛ ولا يرى المشرفون أيضًا من يسأل
ama-number = #{ $number }
ama-supports = { $count ->
    [zero] لا يدعمه أحد
    [one] يدعمه عضو واحد
    [two] يدعمه عضوان
    [few] يدعمه { $count } أعضاء
    [many] يدعمه { $count } عضوًا
   *[other] يدعمه { $count } عضو
}
ama-preview-title = لم يُقدَّم بعد
ama-preview-asked = سبق أن سُئل ما يشبهه:
ama-preview-sources = تقول المصادر:
ama-preview-nothing = ليس في المصادر شيء عنه، ولم يسأل أحد ما يشبهه.
ama-filed = قُدِّم سؤالك برقم #{ $number }
ama-filed-waiting = قُدِّم سؤالك برقم #{ $number }؛ وهو ينتظر المشرفين
ama-filed-hint = يُظهر /{ command-ama } { command-ama-mine } ما يصير إليه. وتُبلَّغ حين يُجاب عنه.
ama-joined = انضممت إلى السؤال #{ $number }
ama-joined-hint = يُحسب دعمك له أيضًا. وتُبلَّغ حين يُجاب عنه؛ ويُظهره /{ command-ama } { command-ama-mine }.
ama-joined-answered = أُجيب عنه من قبل: /{ command-ama } { command-ama-questions } يوصلك إلى الجواب.
ama-dropped = تُخلّي عنه ولم يُقدَّم شيء. هذه كلماتك إن أردتها:
ama-edited = عُدِّل السؤال #{ $number }
ama-kept = ما كتبته محفوظ لك: تجده في /{ command-ama } { command-ama-mine }.
ama-your-words = كلماتك، كي لا تضيع:
ama-no-words = ليس فيما كتبت كلمات. لم يُقدَّم شيء؛ اكتب سؤالًا من فضلك.
ama-see-answer = انظر الجواب
ama-cant-ask-scheduled = لم تُفتح هذه الجلسة بعد. يمكن طرح الأسئلة ابتداءً من { $when }.
ama-cant-ask-paused = أوقف المشرفون هذه الجلسة مؤقتًا. عد لاحقًا من فضلك؛ فهي تُغلق { $when }.
ama-cant-ask-closed = انتهت هذه الجلسة: أُغلقت { $when }. يُظهر /{ command-ama } { command-ama-questions } ما أُجيب عنه.
ama-cant-ask-cancelled = أُلغيت هذه الجلسة؛ ولا يمكن طرح أسئلة.
ama-may-not-ask = في هذه الجلسة لا يسأل إلا الأعضاء ذوو الدور { $role }. ويمكنك دعم أسئلتهم بالأمر /{ command-ama } { command-ama-questions }.
ama-role-gone = لم يعد الدور الذي يحق لأعضائه السؤال في هذه الجلسة موجودًا، فلا يستطيع أحد السؤال الآن. ويستطيع المشرفون إصلاح ذلك بالأمر /{ command-ama } { command-ama-edit }: بدور آخر أو بلا دور.
ama-not-anonymous = لم تعد هذه الجلسة تقبل أسئلة مجهولة الاسم. عدّل سؤالك لتطرحه بتعريف أو بلا تعريف؛ وسيرى المشرفون من يسأل.
ama-questions-title = الأسئلة: { $title }
ama-questions-none = ليس هناك سؤال يمكن إظهاره.
ama-support-own = هذا سؤالك أنت؛ وهو محسوب من قبل.
ama-support-counted = { $count ->
    [zero] أنت تدعم السؤال #{ $number }.
    [one] أنت تدعم السؤال #{ $number }، وأنت الأول.
    [two] أنت تدعم السؤال #{ $number }، ويدعمه عضوان إجمالًا.
    [few] أنت تدعم السؤال #{ $number }، ويدعمه { $count } أعضاء إجمالًا.
    [many] أنت تدعم السؤال #{ $number }، ويدعمه { $count } عضوًا إجمالًا.
   *[other] أنت تدعم السؤال #{ $number }، ويدعمه { $count } عضو إجمالًا.
}
ama-support-taken-back = لم تعد تدعم السؤال #{ $number }.
ama-mine-title = أسئلتك: { $title }
ama-mine-none = لم تسأل هنا شيئًا ولم تنضم إلى شيء.
ama-mine-draft = لم يُقدَّم بعد
ama-own-title = سؤالك #{ $number }
ama-own-joined = انضممت إليه
ama-own-merged = دمجه أحد المشرفين في السؤال #{ $number }، وهو محسوب لك أيضًا:
ama-withdraw-sure = أتسحب السؤال #{ $number }؟ سيختفي من الجلسة مع جوابه إن كان له جواب، ولا رجعة في ذلك.
ama-hand-sure = أتسحب السؤال #{ $number }؟ يسأله غيرك أيضًا، فيبقى من دونك سؤالًا لأول من انضم إليه، ولن تُخبَر بجوابه. ولا رجعة في ذلك.
ama-handed = سحبت السؤال #{ $number }. ولأن غيرك يسأله أيضًا، يبقى في الجلسة من دونك.
ama-told-answered = أُجيب عن سؤالك #{ $number } في { $title }.
ama-told-declined = رفض مشرفو { $title } سؤالك #{ $number }.
ama-told-unclear = يسأل ضيف { $title } عما تقصده بسؤالك #{ $number }.
ama-told-withdrawn = لم يعد السؤال #{ $number } في { $title }، الذي انضممت إليه، موجودًا: سحبه من طرحه، وذهب جوابه معه.
ama-told-hint = في الخادم يُظهر /{ command-ama } { command-ama-mine } سؤالك وما يمكنك فعله به.
error-ama-draft-gone = لم تعد هذه المسودة محفوظة: فقد قُدِّمت أو عُدِّلت أو تُخلّي عنها. يُظهر /{ command-ama } { command-ama-mine } أسئلتك.
ama-question-waiting = ينتظر مشرفًا
ama-question-held = مؤجّل
ama-question-approved = ينتظر الضيف
ama-question-unclear = يسأل الضيف عن المقصود
ama-question-passed = لم يجب عنه الضيف
ama-question-answered = أُجيب عنه
ama-question-declined = مرفوض
ama-question-merged = دُمج مع سؤال آخر
ama-question-withdrawn = مسحوب

## جلسات الأسئلة: المشرفون

command-ama-queue = queue
command-ama-queue-description = للمشرفين: قرروا في الأسئلة واحدًا بعد آخر
option-ama-queue-ama = ama
option-ama-queue-ama-description = { option-ama-ask-ama-description }
option-ama-queue-state = state
option-ama-queue-state-description = أي أسئلة؛ وإن لم تحدد فالتي تنتظر المشرفين
option-ama-queue-number = number
option-ama-queue-number-description = سؤال برقمه، مهما كانت حاله
choice-waiting = منتظرة
choice-held = مؤجلة
choice-approved = مقبولة
choice-unclear = غير واضحة
choice-passed = متروكة
choice-declined = مرفوضة
choice-merged = مدمجة
choice-withdrawn = مسحوبة
button-ama-approve = قبول
button-ama-hold = تأجيل
button-ama-decline = رفض
button-ama-merge = دمج
button-ama-history = ما جرى له
ama-queue-bundle = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
ama-queue-left = { $count ->
    [zero] لا شيء ينتظر القرار
    [one] سؤال واحد ينتظر القرار
    [two] سؤالان ينتظران القرار
    [few] { $count } أسئلة تنتظر القرار
    [many] { $count } سؤالًا تنتظر القرار
   *[other] { $count } سؤال تنتظر القرار
}
ama-queue-all-decided = قُرِّر فيها جميعًا
ama-queue-none = لا سؤال في هذه الحالة: { $state }.
ama-open-select = افتح سؤالًا
ama-card-title = السؤال #{ $number } · { $state }
ama-history-title = السؤال #{ $number }: ما جرى له
ama-card-asker = سأله { $member }، ويُنشر بلا اسم
ama-card-asker-as = سأله { $member }، ويُنشر تحت: { $headline }
ama-card-anonymous = سُئل من مجهول الاسم
ama-card-somebody = السائل
ama-card-forgotten = أحدهم
ama-card-joined = { $count ->
    [zero] لا يسأل غيره الأمر نفسه
    [one] يسأل عضو آخر الأمر نفسه
    [two] يسأل عضوان آخران الأمر نفسه
    [few] يسأل { $count } أعضاء آخرين الأمر نفسه
    [many] يسأل { $count } عضوًا آخر الأمر نفسه
   *[other] يسأل { $count } عضو آخر الأمر نفسه
}
ama-card-note = قيل فيه: { $note }
ama-card-gone = لم يعد هذا السؤال محفوظًا: مُحي ما يخص من طرحه بناءً على رغبته، ومُحي السؤال معه. لم يبقَ ما يُفعل هنا.
ama-card-earlier = { $count ->
    [zero] لا خطوات سابقة
    [one] خطوة سابقة واحدة
    [two] خطوتان سابقتان
    [few] { $count } خطوات سابقة
    [many] { $count } خطوة سابقة
   *[other] { $count } خطوة سابقة
}
ama-step-ask = { $member } طرحه
ama-step-approve = { $member } قبله
ama-step-hold = { $member } أجّله
ama-step-decline = { $member } رفضه
ama-step-merge = { $member } دمجه في
ama-step-edit = { $member } عدّله؛ وكان:
ama-step-withdraw = { $member } سحبه
ama-step-hand = { $member } سحبه، فانتقل إلى أول من انضم إليه
ama-step-clarify = { $member } سأل عن المقصود
ama-step-pass = { $member } لن يجيب عنه
ama-step-answer = { $member } أجاب عنه
ama-step-answer-again = { $member } غيّر الجواب
ama-too-late = سبقك أحدهم فلم يحدث شيء. وهذا آخر ما جرى:
ama-decline-title = رفض السؤال #{ $number }
ama-decline-label = لماذا؟
ama-decline-hint = يقرؤه من سأل.
ama-decline-empty = السبب يحتاج إلى كلمات. لم يحدث شيء.
ama-merge-title = في أي سؤال يُدمج السؤال #{ $number }؟
ama-merge-select = الأكثر شبهًا أولًا
ama-merge-hint = كل من سأله أو انضم إليه يُحسب له الآخر أيضًا، ويدعمه.
ama-merge-none = ليس هناك سؤال آخر يُدمج فيه.
ama-merged = دُمج السؤال #{ $number } في #{ $into }:
command-ama = ama
command-ama-description = جلسات أسئلة: ضيف يجيب عن أسئلة هذا الخادم
command-ama-create = create
command-ama-create-description = للمشرفين: خطّط لجلسة أسئلة
option-ama-create-title = title
option-ama-create-title-description = اسم الجلسة
option-ama-create-guest = guest
option-ama-create-guest-description = العضو الذي يجيب
option-ama-create-headline = headline
option-ama-create-headline-description = من هو الضيف كما يُنشر: اسمه ومنصبه
option-ama-create-opens = opens
option-ama-create-opens-description = "now" أو "in 2 hours" أو "2026-12-01 18:00 Asia/Riyadh"
option-ama-create-closes = closes
option-ama-create-closes-description = "in 7 days" أو "2026-12-08 18:00 Asia/Riyadh"
option-ama-create-zone = zone
option-ama-create-zone-description = المنطقة الزمنية للوقتين إن لم يذكرا واحدة؛ وإلا فمنطقة الخادم
option-ama-create-channel = channel
option-ama-create-channel-description = أين تظهر الأجوبة للجميع؛ وإلا فهذه القناة
option-ama-create-queue = queue
option-ama-create-queue-description = قناة المشرفين التي تنتظر فيها الأسئلة؛ بدونها لا إشراف
option-ama-create-role = role
option-ama-create-role-description = من يحق له السؤال؛ وإلا فالجميع
option-ama-create-each = each
option-ama-create-each-description = كم سؤالًا لكل عضو؛ وإلا فبلا حد
option-ama-create-anonymous = anonymous
option-ama-create-anonymous-description = هل يجوز السؤال بلا اسم، حتى أمام المشرفين
command-ama-list = list
command-ama-list-description = جلسات هذا الخادم، الأحدث أولًا
ama-phase-scheduled = مُجدولة
ama-phase-open = مفتوحة
ama-phase-paused = متوقفة مؤقتًا
ama-phase-closed = مغلقة
ama-phase-cancelled = ملغاة
ama-opens = تُفتح { $when }
ama-opened = فُتحت { $when }
ama-closes = تُغلق { $when }
ama-closed-at = أُغلقت { $when }
ama-list-title = جلسات الأسئلة في هذا الخادم
ama-list-none = لا توجد جلسات بعد. يخطط المشرف لجلسة بالأمر /{ command-ama } { command-ama-create }.
ama-created = تم التخطيط
ama-plan-queue = يبتّ المشرفون في الأسئلة الجديدة في { $channel }.
ama-plan-unmoderated = بلا إشراف: ما يُسأل يصل إلى الضيف مباشرة. ويغيّر ذلك /{ command-ama } { command-ama-edit } مع قناة في «{ option-ama-edit-queue }».
ama-plan-role = لا يسأل إلا { $role }، ويجوز للجميع تأييد الأسئلة.
ama-plan-each = { $count ->
    [zero] لا يجوز للعضو طرح أي سؤال.
    [one] يجوز لكل عضو طرح سؤال واحد.
    [two] يجوز لكل عضو طرح سؤالين.
    [few] يجوز لكل عضو طرح { $count } أسئلة على الأكثر.
    [many] يجوز لكل عضو طرح { $count } سؤالًا على الأكثر.
   *[other] يجوز لكل عضو طرح { $count } سؤال على الأكثر.
}
ama-plan-anonymous = يجوز للأعضاء أن يسألوا دون ذكر هويتهم، فلا يرى المشرفون أيضًا من سأل.
ama-plan-next = يكتب { $member } عبر /{ command-ama } { command-ama-guest }: الأجوبة، وكلمة الافتتاح حتى قبل بدئها.
ama-line-bad = العنوان والتعريف سطر واحد لكل منهما، من 1 إلى { $count } حرف.
ama-guest-bot = لا يمكن أن يكون الضيف بوتًا: على الضيف أن يجيب بنفسه.
ama-guest-away = { $member } ليس عضوًا في هذا الخادم. ادعه أولًا ثم خطّط للجلسة.
ama-channel-unseen = لا أستطيع رؤية تلك القناة. امنحني إذن رؤيتها أو اختر غيرها.
ama-channel-kind = { $channel } ليست قناة نصية ولا سلسلة. اختر مكانًا أستطيع الكتابة فيه.
ama-channel-missing = لا أستطيع الكتابة في { $channel }. ينقصني: { $permissions }. لم يتغير شيء.
channel-not-yours = لا يمكنك الكتابة في { $channel } بنفسك، لذا لا أنشر فيها نيابة عنك. ينقصك: { $permissions }. لم يتغير شيء.
permission-view = عرض القناة
permission-write = إرسال الرسائل
permission-write-thread = إرسال الرسائل في السلاسل
error-time-unreadable = لا أقرأ { $time } وقتًا. اكتب "now" أو "in 2 hours" أو "in 7 days" أو "tomorrow 18:00" أو تاريخًا ووقتًا مثل "2026-12-01 18:00 Asia/Riyadh".
error-time-zone = لا أعرف منطقة زمنية باسم { $time }. اختر من القائمة التي تظهر أثناء الكتابة، مثل "Asia/Riyadh".
error-time-gap = { $time } غير موجود: تُقدَّم الساعات حينها. اختر ساعة قبله أو بعده.
error-time-past = { $time } قد مضى. اكتب "now" أو وقتًا قادمًا.
error-time-order = تُغلق الجلسة بعد أن تُفتح، و{ $time } قبل ذلك. حدد وقت إغلاق لاحقًا.
error-no-ama = لا توجد في هذا الخادم جلسة يمكن أن تكون المقصودة. يعرضها كلها /{ command-ama } { command-ama-list }.
error-several-amas = قد تكون المقصودة إحدى عدة جلسات. اختر واحدة من قائمة الخيار.
error-unknown-ama = لا توجد في هذا الخادم جلسة باسم { $name }. اختر من القائمة التي تظهر أثناء الكتابة.
error-unknown-question = لم يعد هذا السؤال محفوظًا، فلم يحدث شيء: عندما يطلب أحد أن يُمحى ما يخصه، يُمحى معه سؤاله الذي ما زال ينتظر.
error-limit = { $count ->
    [zero] لا يسمح لك بأسئلة في هذه الجلسة. ما زال بوسعك تأييد أسئلة غيرك.
    [one] طرحتَ سؤالك الوحيد في هذه الجلسة. ما زال بوسعك تأييد أسئلة غيرك.
    [two] طرحتَ سؤاليك في هذه الجلسة. ما زال بوسعك تأييد أسئلة غيرك.
    [few] طرحتَ أسئلتك الـ{ $count } في هذه الجلسة. ما زال بوسعك تأييد أسئلة غيرك.
    [many] طرحتَ أسئلتك الـ{ $count } في هذه الجلسة. ما زال بوسعك تأييد أسئلة غيرك.
   *[other] طرحتَ أسئلتك الـ{ $count } في هذه الجلسة. ما زال بوسعك تأييد أسئلة غيرك.
}
error-step = لا يمكن ذلك الآن: { $state }.
ama-is-scheduled = لم تُفتح الجلسة بعد
ama-is-open = الجلسة مفتوحة
ama-is-paused = الجلسة متوقفة مؤقتًا
ama-is-closed = أُغلقت الجلسة
ama-is-cancelled = أُلغيت الجلسة
ama-is-waiting = ما زال السؤال ينتظر مشرفًا
ama-is-held = السؤال مؤجّل
ama-is-approved = قُبل السؤال
ama-is-unclear = يسأل الضيف عن معنى السؤال
ama-is-passed = لن يجيب الضيف عن السؤال
ama-is-answered = أُجيب عن السؤال
ama-is-declined = رُفض السؤال
ama-is-merged = دُمج السؤال مع آخر
ama-is-withdrawn = سُحب السؤال
ama-is-published = نُشر من قبل
ama-is-own = السؤال سؤالك أنت
command-ama-open = open
command-ama-open-description = للمشرفين: افتح جلسة مجدولة قبل موعدها
option-ama-open-ama = ama
option-ama-open-ama-description = أي جلسة، إن كانت عدة
command-ama-pause = pause
command-ama-pause-description = للمشرفين: أوقف استقبال الأسئلة مؤقتًا
option-ama-pause-ama = ama
option-ama-pause-ama-description = أي جلسة، إن كانت عدة
command-ama-resume = resume
command-ama-resume-description = للمشرفين: استأنف استقبال الأسئلة
option-ama-resume-ama = ama
option-ama-resume-ama-description = أي جلسة، إن كانت عدة
command-ama-close = close
command-ama-close-description = للمشرفين: أغلق الجلسة قبل موعدها
option-ama-close-ama = ama
option-ama-close-ama-description = أي جلسة، إن كانت عدة
command-ama-reopen = reopen
command-ama-reopen-description = للمشرفين: أعد فتح جلسة مغلقة
option-ama-reopen-ama = ama
option-ama-reopen-ama-description = أي جلسة، إن كانت عدة
option-ama-reopen-closes = closes
option-ama-reopen-closes-description = "in 7 days" أو "2026-12-08 18:00 Asia/Riyadh"
option-ama-reopen-zone = zone
option-ama-reopen-zone-description = المنطقة الزمنية إن لم يذكرها الوقت؛ وإلا فمنطقة الخادم
command-ama-extend = extend
command-ama-extend-description = للمشرفين: أخّر موعد الإغلاق
option-ama-extend-ama = ama
option-ama-extend-ama-description = أي جلسة، إن كانت عدة
option-ama-extend-closes = closes
option-ama-extend-closes-description = "in 7 days" أو "2026-12-08 18:00 Asia/Riyadh"
option-ama-extend-zone = zone
option-ama-extend-zone-description = المنطقة الزمنية إن لم يذكرها الوقت؛ وإلا فمنطقة الخادم
command-ama-cancel = cancel
command-ama-cancel-description = للمشرفين: ألغِ الجلسة نهائيًا
option-ama-cancel-ama = ama
option-ama-cancel-ama-description = أي جلسة، إن كانت عدة
command-ama-edit = edit
command-ama-edit-description = للمشرفين: غيّر ما خُطط له
option-ama-edit-ama = ama
option-ama-edit-ama-description = أي جلسة، إن كانت عدة
option-ama-edit-title = title
option-ama-edit-title-description = اسم الجلسة
option-ama-edit-guest = guest
option-ama-edit-guest-description = العضو الذي يجيب
option-ama-edit-headline = headline
option-ama-edit-headline-description = من هو الضيف كما يُنشر
option-ama-edit-opens = opens
option-ama-edit-opens-description = "now" أو "in 2 hours" أو "2026-12-01 18:00 Asia/Riyadh"
option-ama-edit-closes = closes
option-ama-edit-closes-description = "in 7 days" أو "2026-12-08 18:00 Asia/Riyadh"
option-ama-edit-zone = zone
option-ama-edit-zone-description = المنطقة الزمنية إن لم يذكرها الوقت؛ وإلا فمنطقة الخادم
option-ama-edit-channel = channel
option-ama-edit-channel-description = أين تظهر الأجوبة؛ وتنتقل السابقة معها
option-ama-edit-queue = queue
option-ama-edit-queue-description = قناة المشرفين التي تنتظر فيها الأسئلة
option-ama-edit-role = role
option-ama-edit-role-description = من يحق له السؤال
option-ama-edit-each = each
option-ama-edit-each-description = كم سؤالًا لكل عضو
option-ama-edit-anonymous = anonymous
option-ama-edit-anonymous-description = هل يجوز السؤال بلا اسم
option-ama-edit-without = without
option-ama-edit-without-description = ما يُزال: الإشراف أو الرتبة أو الحد
choice-queue = قائمة الانتظار
choice-role = الرتبة
choice-each = العدد
ama-closes-by-hand = مفتوحة حتى يغلقها مشرف
ama-done-open = فُتحت الآن
ama-done-pause = متوقفة: لا أحد يستطيع السؤال الآن
ama-done-resume = يستطيع الأعضاء السؤال من جديد
ama-done-close = أُغلقت. ما لم يُجب عنه لم يعد ظاهرًا للعموم
ama-done-reopen = فُتحت من جديد
ama-done-cancel = أُلغيت
ama-done-extend = صار إغلاقها لاحقًا
ama-done-edit = تم التغيير
ama-cancel-sure = هل تريد إلغاء { $title } نهائيًا؟ لا يمكن فتحها من جديد. ولا يُحذف شيء مما سُئل.
button-ama-cancel = ألغِ الجلسة
ama-extend-earlier = { $time } ليس بعد موعد الإغلاق الحالي. للإغلاق قبله استخدم /{ command-ama } { command-ama-edit } أو /{ command-ama } { command-ama-close }.
ama-edit-nothing = قل ما الذي يتغير: اختر خيارًا واحدًا على الأقل.
ama-edit-begun = لقد بدأت، فيبقى وقت فتحها كما هو.
board-question = السؤال { $number }
board-member = أحد الأعضاء
board-others = { $count ->
    [zero] وحده
    [one] وعضو آخر
    [two] وعضوان آخران
    [few] و{ $count } آخرون
    [many] و{ $count } آخرًا
   *[other] و{ $count } آخر
}
board-answered = أُجيب { $when }
board-edited = عُدّل { $when }
board-part = الجزء { $part } من { $parts }
board-on = تابع القراءة
board-overview = النظرة العامة
board-opening = كلمة الضيف الافتتاحية
board-opening-part = { $title }: تتمة الكلمة الافتتاحية
board-asked = { $count ->
    [zero] لم يُطرح سؤال
    [one] طُرح سؤال واحد
    [two] طُرح سؤالان
    [few] طُرحت { $count } أسئلة
    [many] طُرح { $count } سؤالًا
   *[other] طُرح { $count } سؤال
}
board-answers = { $count ->
    [zero] لا جواب بعد
    [one] جواب واحد
    [two] جوابان
    [few] { $count } أجوبة
    [many] { $count } جوابًا
   *[other] { $count } جواب
}
board-over = { $count ->
    [zero] لم يُجب عن أي سؤال، { $days }.
    [one] أُجيب عن سؤال واحد، { $days }.
    [two] أُجيب عن سؤالين، { $days }.
    [few] أُجيب عن { $count } أسئلة، { $days }.
    [many] أُجيب عن { $count } سؤالًا، { $days }.
   *[other] أُجيب عن { $count } سؤال، { $days }.
}
board-links = أحدث الأجوبة: { $links }
board-wanted = أكثر الأسئلة طلبًا للجواب
board-support = أيّد ({ $count })
board-ask = اطرح سؤالًا
notice-opens-soon = تُفتح { $title } { $when }.
notice-opened = فُتحت { $title }: اسأل الضيف أو أيّد أسئلة غيرك.
notice-closes-tomorrow = تُغلق { $title } { $when }.
notice-closes-soon = آخر فرصة للسؤال: تُغلق { $title } { $when }.
notice-closed = أُغلقت { $title }. شكرًا على أسئلتكم.
guest-reminder = { $count ->
    [zero] لا سؤال ينتظر جوابك في { $title }.
    [one] سؤال واحد ينتظر جوابك في { $title }.
    [two] سؤالان ينتظران جوابك في { $title }.
    [few] { $count } أسئلة تنتظر جوابك في { $title }.
    [many] { $count } سؤالًا ينتظر جوابك في { $title }.
   *[other] { $count } سؤال ينتظر جوابك في { $title }.
}

## الجلسات: الضيف والنشر

command-ama-guest = guest
command-ama-guest-description = للضيف: أجب عن الأسئلة من مكتب لا يراه غيرك
option-ama-guest-ama = ama
option-ama-guest-ama-description = أي جلسة؛ وإلا فالجارية
command-ama-publish = publish
command-ama-publish-description = للمشرفين: نص الجلسة كاملًا، وجعلها مصدرًا
option-ama-publish-ama = ama
option-ama-publish-ama-description = أي جلسة؛ وإلا فالمنتهية
command-ama-unpublish = unpublish
command-ama-unpublish-description = للمشرفين: أخرج جلسة من مصادر هذا الخادم
option-ama-unpublish-ama = ama
option-ama-unpublish-ama-description = أي جلسة؛ وإلا فالمنتهية
ama-desk-title = مكتبك
ama-desk-question = السؤال { $number }
ama-desk-supports = { $count ->
    [zero] لم يؤيده أحد بعد
    [one] مؤيد واحد
    [two] مؤيدان
    [few] { $count } مؤيدين
    [many] { $count } مؤيدًا
   *[other] { $count } مؤيد
}
ama-desk-drafted = لديك مسودة
ama-desk-open-none = لا سؤال في انتظارك. يمرر المشرفون الأسئلة الجديدة؛ عُد لاحقًا.
ama-desk-done-none = لم تجب عن أي سؤال ولم تتجاوز أي سؤال بعد.
button-desk-open = الأسئلة المنتظرة
button-desk-done = ما أُجيب وما تُجووز
button-answer = أجب
button-pass = تجاوز
button-clarify = استوضح
button-write = اكتب
button-edit = اعرض وعدّل
button-draft = افتح المسودة
ama-opening-title = كلمة الافتتاح
ama-opening-none = لم تكتب كلمة افتتاح.
ama-opening-drafted = كلمة افتتاحك مسودة: لا يراها أحد بعد.
ama-opening-published = كلمة افتتاحك منشورة.
ama-opening-is-published = نُشرت كلمة افتتاحك. ما تغيره لاحقًا يظهر على أنه معدّل.
ama-answer-title = جوابك عن السؤال { $number }
ama-answer-published = نُشر جوابك. ما تغيره لاحقًا يظهر على أنه معدّل.
ama-part-label = الجزء { $part }
ama-part-select = غيّر جزءًا …
ama-writing-hint = يُحفظ مسودةً في الحال، ويُعرض عليك كما سيظهر.
ama-writing-stale = ظهرت في هذه الأثناء نسخة أخرى من مكان آخر. لم يضع شيء: حُفظت هذه مسودةً، والأخرى كذلك.
ama-writing-draft = { $parts ->
    [zero] مسودة فارغة.
    [one] مسودة في جزء واحد: لا يراها أحد حتى تنشرها.
    [two] مسودة في جزأين: لا يراها أحد حتى تنشرها.
    [few] مسودة في { $parts } أجزاء: لا يراها أحد حتى تنشرها.
    [many] مسودة في { $parts } جزءًا: لا يراها أحد حتى تنشرها.
   *[other] مسودة في { $parts } جزء: لا يراها أحد حتى تنشرها.
}
ama-writing-published = { $parts ->
    [zero] منشور بلا أجزاء.
    [one] منشور في جزء واحد. كل تغيير يصبح مسودة أولًا.
    [two] منشور في جزأين. كل تغيير يصبح مسودة أولًا.
    [few] منشور في { $parts } أجزاء. كل تغيير يصبح مسودة أولًا.
    [many] منشور في { $parts } جزءًا. كل تغيير يصبح مسودة أولًا.
   *[other] منشور في { $parts } جزء. كل تغيير يصبح مسودة أولًا.
}
button-publish = انشر
button-part = أضف جزءًا
button-older-draft = مسودة أقدم
button-newer-draft = المسودة الأحدث
ama-wordless = لم يُكتب غير فراغات. اكتب شيئًا من فضلك.
ama-clarify-title = ما المقصود بالسؤال؟
ama-clarify-label = ما على السائل أن يوضحه
ama-publish-title = النشر
ama-publish-nothing = لم يُجب عن شيء، ولا توجد كلمة افتتاح: ليس هناك ما يُنشر.
ama-publish-opening = مع كلمة افتتاح الضيف.
ama-publish-no-opening = بلا كلمة افتتاح.
ama-publish-hint = الملفات لك لتأخذها. وإذا صارت مصدرًا لهذا الخادم اقتبس البوت منها في الحال، هنا وحده.
ama-publish-done = الملفات لك لتأخذها. والبوت يقتبس منها في هذا الخادم منذ الآن.
ama-publish-too-large = لم يُرسَل { $name }: حجمه { $size } ميغابايت، ويقبل ديسكورد هنا ملفات حتى { $most } ميغابايت.
button-source = اجعلها مصدرًا هنا
button-source-off = أخرجها من المصادر
ama-source-on = صارت مصدرًا لهذا الخادم: /{ command-ask } و/{ command-topic } و/{ command-read } تقتبس منها.
ama-source-off = لم تعد مصدرًا لهذا الخادم. وتقول الإحالات إليها إنها سُحبت.
ama-source-none = ليست هذه الجلسة مصدرًا لهذا الخادم.
ama-page-dates = جرت جلسة الأسئلة هذه: { $dates }. أُخفيت الأسئلة التي لم يُجب عنها.
ama-page-count = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
ama-file-markdown = نص الجلسة بصيغة ⁨Markdown⁩، كما تُكتب مصادر البوت
ama-file-plain = نص الجلسة نصًّا مجردًا
ama-file-page = نص الجلسة صفحةَ ويب، للقراءة أو الطباعة
