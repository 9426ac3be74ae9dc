## أرقام السجل

stats-title = إحصاءات { $dates } (UTC)
stats-none = لم تُطرح هنا أسئلة في هذه المدة.
stats-backwards = تنتهي هذه المدة قبل أن تبدأ. أعطِ «since» أقدم أو «until» أحدث.
stats-asked = { $count ->
    [zero] لم يُطرح أي سؤال ({ $count }).
    [one] طُرح سؤال واحد ({ $count }).
    [two] طُرح سؤالان ({ $count }).
    [few] طُرحت { $count } أسئلة.
    [many] طُرح { $count } سؤالًا.
   *[other] طُرح { $count } سؤال.
}
stats-share = أُجيب عنه: { $answered }، أقرب المقاطع: { $closest }، لم يوجد شيء: { $refused }.
stats-part = { $count } ({ $percent })
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
stats-topics = أكثر الموضوعات طلبًا
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

export-running = أصدّر سجل هذا الخادم الآن. انتظر حتى يتم ذلك من فضلك.
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
export-hint = يحتوي هذا الملف على أسئلة الأعضاء. لا تشاركه إلا مع من يحق لهم مراجعة السجل.
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

logs-title = الأسئلة في هذا الخادم
logs-none = لم أجد في السجل ما يطابق هذا.
logs-none-further = لم أجد في السجل مزيدًا مما يطابق هذا.
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
logs-closest = أقرب المقاطع
logs-refused = لم يوجد شيء
logs-nobody = الاسم غير مسجّل
logs-nowhere = بلا قناة
logs-no-words = لم يُكتب نص.
logs-citations-more = { $count ->
    [zero] ولا مقطع آخر
    [one] ومقطع آخر
    [two] ومقطعان آخران
    [few] و{ $count } مقاطع أخرى
    [many] و{ $count } مقطعًا آخر
   *[other] و{ $count } مقطع آخر
}
logs-confidence = الثقة { $percent }٪
logs-votes-answers = «مفيد»: { $count }
logs-votes-doesnt = «غير مفيد»: { $count }
logs-corrected = بحثت عن { $searched } بدل { $typed }.
logs-show-title = السؤال
logs-seen-alone = يراه السائل وحده
logs-picked = اختاره المشرفون
logs-seen-everyone = يراه الجميع
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
unanswered-title = أسئلة بلا جواب
unanswered-none = لا أسئلة في هذه القائمة.
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
unanswered-since = أول مرة { $first }، وآخر مرة { $last }
unanswered-outcome = { $outcome }: { $count }
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
right-nothing = لم يضع أحد علامة على هذا السؤال بعد.
right-is = المقطع الصحيح: { $citation }، حدّده { $member } { $moment }
right-none = لا مقطع يجيب عن هذا: حدّد ذلك { $member } { $moment }
right-expired = انتهت صلاحيتها: لم تعد المصادر تحوي هذا المقطع حرفيًا، فلا أثر للعلامة. اختر مقطعًا آخر أو اسحب العلامة.
right-hint = اختر المقطع الذي يجيب عن هذا السؤال، أو اكتب مرجعه، أو حدّد أنه لا مقطع يجيب عنه. في هذا الخادم يأتي المقطع الذي تختاره أولًا لهذا السؤال ولما يشبهه كثيرًا، مع الإشارة إلى أن المشرفين اختاروه.

## ما وجده الفحص اليومي

button-regressions = اعرضها
regressions-notice = { $count ->
    [zero] لا توجد أسئلة لم يعد يظهر لها المقطع الصحيح.
    [one] لم يعد المقطع الصحيح يظهر لسؤال واحد.
    [two] لم يعد المقطع الصحيح يظهر لسؤالين.
    [few] لم يعد المقطع الصحيح يظهر لـ { $count } أسئلة.
    [many] لم يعد المقطع الصحيح يظهر لـ { $count } سؤالًا.
   *[other] لم يعد المقطع الصحيح يظهر لـ { $count } سؤال.
}
regressions-title = لم يعد المقطع الصحيح يظهر
regressions-expired = لم تعد المصادر تحوي المقطع حرفيًا.
regressions-hidden = لم يعد المقطع بين الاقتباسات.
regressions-answered = حُدّد أنه لا مقطع يجيب عن هذا، لكنه يُجاب عنه الآن.
regressions-none = تظهر كل المقاطع التي حدّدها المشرفون أو رآها الأعضاء مفيدة.
replay-begins = أطرح أسئلة السجل من جديد. لا يتغيّر شيء بذلك.
replay-progress = طُرح { $done } من { $count } من الأسئلة …
replay-running = أطرح أسئلة هذا الخادم من جديد الآن. انتظر حتى يتم ذلك من فضلك.
replay-title = ما الذي سيتغيّر
replay-asked = { $count ->
    [zero] لم يُطرح أي سؤال، عند ثقة { $percent }٪.
    [one] طُرح سؤال واحد من جديد، عند ثقة { $percent }٪.
    [two] طُرح سؤالان من جديد، عند ثقة { $percent }٪.
    [few] طُرحت { $count } أسئلة من جديد، عند ثقة { $percent }٪.
    [many] طُرح { $count } سؤالًا من جديد، عند ثقة { $percent }٪.
   *[other] طُرح { $count } سؤال من جديد، عند ثقة { $percent }٪.
}
replay-stopped = انتهى الوقت، فهذه أحدث الأسئلة فقط. للحصول على الكل اختر مدة أقصر أو أسئلة أقل.
replay-none = لن يتغيّر شيء.
replay-answered = يُجاب عنه الآن: { $count }
replay-closest = أقرب المقاطع فقط الآن: { $count }
replay-refused = لا يوجد شيء الآن: { $count }
replay-other = اقتباس أول آخر: { $count }
replay-marked = { $count ->
    [zero] لا علامة على أي منها. الصحيح حين سُئل: { $then }؛ والصحيح الآن: { $now }.
    [one] على واحد منها علامة. الصحيح حين سُئل: { $then }؛ والصحيح الآن: { $now }.
    [two] على اثنين منها علامة. الصحيح حين سُئلا: { $then }؛ والصحيح الآن: { $now }.
    [few] على { $count } منها علامة. الصحيح حين سُئلت: { $then }؛ والصحيح الآن: { $now }.
    [many] على { $count } منها علامة. الصحيح حين سُئلت: { $then }؛ والصحيح الآن: { $now }.
   *[other] على { $count } منها علامة. الصحيح حين سُئلت: { $then }؛ والصحيح الآن: { $now }.
}
replay-hint = النتيجة وقتها والنتيجة الآن. لم يتغيّر شيء.
replay-older = تغيّرت المصادر منذ ذلك الحين.
replay-change = { $before } ← { $after }
replay-right = صحيح بحسب علامته
replay-wrong = خطأ بحسب علامته
audit-title = سجل التدقيق
audit-none = لا قيود بعد.
audit-bot = البوت
audit-operator = مشغّل البوت
audit-erased = { $count ->
    [zero] لم يُمحَ سؤال لقدمه
    [one] مُحي سؤال واحد لقدمه
    [two] مُحي سؤالان لقدمهما
    [few] مُحيت { $count } أسئلة لقدمها
    [many] مُحي { $count } سؤالًا لقدمها
   *[other] مُحي { $count } سؤال لقدمها
}
audit-faded = مُحيت التفاصيل
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
audit-words = اقتُرح مدخل لقائمة الكلمات
audit-words-add = أُضيف مدخل إلى قائمة الكلمات
audit-words-remove = حُذف مدخل من قائمة الكلمات
audit-right-passage = حُدِّد المقطع الصحيح
audit-right-none = لا شيء
audit-right-back = سُحب
audit-regressions = فُحصت الإجابات المحدّدة والمفيدة
audit-count = لم تعد تظهر
audit-stopped = أُوقفت
audit-gone = حُذفت القناة
audit-locked = لم أعد أستطيع الكتابة هناك
audit-role = الرتبة
audit-limited-member = أسئلة كثيرة من عضو واحد؛ رُفضت { $times }×
audit-limited-server = أسئلة كثيرة في هذا الخادم؛ رُفضت { $times }×

## حفظ النظام

feed-heading = النشرة
feed-off = النشرة متوقفة
feed-unanswered = تُنشر الأسئلة التي لم يُجب عنها في { $channel }
feed-all = تُنشر كل الأسئلة في { $channel }
feed-gone = النشرة متوقفة مؤقتًا: حُذفت { $channel }
feed-locked = النشرة متوقفة مؤقتًا: لم أعد أستطيع الكتابة في { $channel }
feed-hint = أنشر رسالتين في الدقيقة على الأكثر؛ وما يأتي بينهما يرد في التالية. غيّر ذلك بالأمر ⁨/{ command-logs } { command-logs-feed }⁩. واستبعد أسئلة فيها كلمات معينة بالأمر ⁨/{ command-logs } { command-logs-hold }⁩.
feed-open = يستطيع كل من في هذا الخادم قراءة تلك القناة، لذا لا أنشر فيها الأسئلة الخاصة.
feed-which-channel = اختر قناة للنشر أيضًا.
feed-may-not = لا أستطيع النشر في { $channel }. أحتاج إلى: { $rights }. لم يتغيّر شيء.
feed-title-unanswered = { $count ->
    [zero] لم يبق سؤال بلا جواب
    [one] بقي سؤال بلا جواب
    [two] بقي سؤالان بلا جواب
    [few] بقيت { $count } أسئلة بلا جواب
    [many] بقي { $count } سؤالًا بلا جواب
   *[other] بقي { $count } سؤال بلا جواب
}
feed-title = { $count ->
    [zero] لا أسئلة جديدة
    [one] سؤال جديد
    [two] سؤالان جديدان
    [few] { $count } أسئلة جديدة
    [many] { $count } سؤالًا جديدًا
   *[other] { $count } سؤال جديد
}
feed-alone = أحد الأعضاء، سؤالًا خاصًا
feed-more = { $count ->
    [zero] لم يأتِ غيرها في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
    [one] جاء سؤال آخر في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
    [two] جاء سؤالان آخران في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
    [few] جاءت { $count } أسئلة أخرى في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
    [many] جاء { $count } سؤالًا آخر في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
   *[other] جاء { $count } سؤال آخر في هذا الوقت: انظر /{ command-logs } { command-logs-recent }.
}
block-done = لم يعد { $who } يستطيع استخدام البوت هنا.
block-not-everyone = { $who } يشمل الجميع. لإيقاف البوت لكل الأعضاء غيّر أوامره في ⁨Server Settings → Integrations⁩.
block-not-moderators = يستطيع { $who } مراجعة سجل هذا الخادم، فلا يمكن منعه. انزع هذا الإذن أولًا.
block-not-bots = { $who } بوت، والبوتات لا تستطيع استخدام الأوامر.
unblock-done = يحق لـ { $who } استخدام البوت هنا من جديد.
unblock-none = { $who } ليس ممنوعًا هنا.
button-unblock = رفع المنع
blocked-title = الممنوعون هنا
blocked-none = لا أحد ممنوع في هذا الخادم.
blocked-until = حتى { $until }
blocked-endless = حتى يرفع أحدهم المنع
blocked-by = من { $moderator }، { $at }
blocked-reason = السبب: { $reason }
hold-title = كلمات مستبعدة من النشرة
hold-none = لا كلمات مستبعدة.
hold-hint = لا أنشر سؤالًا يحتوي كل كلمات سطر، بأي صيغة. لكني أجيب عنه وأسجّله.
hold-added = من الآن لا تُنشر في النشرة أسئلة فيها { $words }.
hold-removed = عادت الأسئلة التي فيها { $words } تُنشر في النشرة.
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
settings-answers = من يرى الأجوبة: { $audience }
settings-answers-hint = يستطيع الأعضاء اختيار غير ذلك لكل سؤال.
settings-everyone = كل من في القناة
settings-asker = السائل وحده
settings-confidence = الثقة اللازمة ليجيب البوت: { $level }
settings-confidence-hint = العدد الأصغر يعطي أجوبة أكثر، لكن مزيدًا منها لا يصيب المقصود. والأكبر يعطي أجوبة أقل وأوثق. وعند 0 أجيب عن كل سؤال يشترك مع المصادر في كلمة.
settings-closest = الثقة اللازمة لعرض أقرب الفقرات: { $level }
settings-closest-hint = حين لا أكون واثقًا أعرض أقرب الفقرات. والعدد الأصغر يعرضها أكثر. وفوق الثقة اللازمة للإجابة لا أعرضها أبدًا.
settings-percent = { $percent }٪
settings-level = { $word } ({ $percent })
settings-strict = صارمة
settings-strict-hint = أجوبة أقل، لكنها أوثق
settings-balanced = متوازنة
settings-balanced-hint = بين الاثنين
settings-generous = متساهلة
settings-generous-hint = أجوبة أكثر، لكن مزيدًا منها لا يصيب المقصود
settings-level-select = الثقة اللازمة لأجيب
settings-change = لتغيير إعداد، استخدم ⁨/{ command-settings }⁩ مع الخيار المكتوب تحته، مثل ⁨/{ command-settings } { option-settings-rate }⁩.
settings-language = لغة الردود العامة: { $language }
settings-language-auto = لغة الخادم في Discord إن كان مجتمعًا، وإلا فلغة السائل
settings-language-hint = الردود الخاصة بلغة العضو. وتبقى الاقتباسات بلغة مصدرها.
settings-moderators = من يراجع السجل: { $role }
settings-moderators-none = الأعضاء الذين يحق لهم إدارة هذا الخادم
settings-moderators-hint = تستطيع هذه الرتبة استخدام ⁨/{ command-logs }⁩ أيضًا. أظهر لها الأمر في ⁨Server Settings → Integrations⁩.
settings-rate = { $count ->
    [zero] لا يجوز للعضو أن يطرح سؤالًا في الدقيقة
    [one] يجوز للعضو أن يطرح سؤالًا واحدًا في الدقيقة
    [two] يجوز للعضو أن يطرح سؤالين في الدقيقة
    [few] يجوز للعضو أن يطرح { $count } أسئلة في الدقيقة
    [many] يجوز للعضو أن يطرح { $count } سؤالًا في الدقيقة
   *[other] يجوز للعضو أن يطرح { $count } سؤال في الدقيقة
}
settings-rate-none = يجوز للعضو أن يطرح ما شاء من الأسئلة
settings-rate-hint = تُحسب أيضًا الأزرار التي تعرض اقتباسات. ومن يبلغ الحد يرى متى يستطيع السؤال من جديد.
settings-retention = { $days ->
    [zero] لا يُحفظ السجل
    [one] يُحفظ السجل: يومًا واحدًا
    [two] يُحفظ السجل: يومين
    [few] يُحفظ السجل: { $days } أيام
    [many] يُحفظ السجل: { $days } يومًا
   *[other] يُحفظ السجل: { $days } يوم
}
settings-retention-hint = تُمحى القيود الأقدم نهائيًا كل يوم. وتسري المدة الأقصر من المحو التالي.
settings-identities = يحفظ السجل من سأل بصفة: { $kept }
settings-identities-member = العضو
settings-identities-pseudonym = اسم مستعار
settings-identities-none = بلا اسم
settings-identities-hint = الاسم المستعار يميّز الأعضاء ولا يقود إلى أحد دون مفتاح هذا الخادم. ومع «بلا اسم» يُمحى ذلك المفتاح، وتفقد الأسئلة الأقدم أسماء أصحابها. لا يمكنك التراجع عن هذا.
settings-zone = المنطقة الزمنية الافتراضية: { $zone }
settings-zone-hint = للأوقات التي يكتبها المشرفون، مثلًا في ⁨/{ command-ama } { command-ama-create }⁩. أما المعروض فيراه كل شخص بتوقيته.
settings-feed-hint = تعرض النشرة للمشرفين الأسئلة الجديدة. غيّرها بالأمر ⁨/{ command-logs } { command-logs-feed }⁩.
settings-words = { $count ->
    [zero] قائمة الكلمات: لا مداخل
    [one] قائمة الكلمات: مدخل واحد
    [two] قائمة الكلمات: مدخلان
    [few] قائمة الكلمات: { $count } مداخل
    [many] قائمة الكلمات: { $count } مدخلًا
   *[other] قائمة الكلمات: { $count } مدخل
}
settings-words-hint = عبارات بمعنى واحد، لتجد الأسئلة المصوغة بكلمات أخرى ما تقوله المصادر.
synonyms-title = كلمات بمعنى واحد
synonyms-none = ليس لهذا الخادم مداخل بعد.
synonyms-hint = السؤال الذي فيه عبارة من مدخل يُبحث عنه بالعبارات الأخرى أيضًا. ووزنها أقل من كلمات السؤال نفسه، ويعرضها «لماذا هذا؟».
synonyms-operators = { $count ->
    [zero] لم يضف مشغّل البوت أي مدخل.
    [one] أضاف مشغّل البوت مدخلًا واحدًا لكل الخوادم.
    [two] أضاف مشغّل البوت مدخلين لكل الخوادم.
    [few] أضاف مشغّل البوت { $count } مداخل لكل الخوادم.
    [many] أضاف مشغّل البوت { $count } مدخلًا لكل الخوادم.
   *[other] أضاف مشغّل البوت { $count } مدخل لكل الخوادم.
}
synonyms-full = لا تتسع هذه القائمة لأكثر من { $count } مدخل. احذف واحدًا أولًا.
synonym-known = هذا المدخل في القائمة أصلًا.
synonym-alone = استخدم هذا الخيار وحده دون خيارات أخرى.
synonym-field = عبارات بمعنى واحد
synonym-field-hint = مثلًا: ⁨حكم الإعدام = عقوبة الموت⁩
synonym-select = احذف مدخلًا
synonym-proposed = لم يتغير شيء بعد.
synonym-unasked = ليس في أحدث { $newest } سؤال أي سؤال فيه هذه الكلمات.
synonym-unchanged = لن يتغير أي جواب.
synonym-asked = { $count ->
    [zero] ليس في أحدث { $newest } سؤال أي سؤال فيه هذه الكلمات.
    [one] في أحدث { $newest } سؤال سؤال واحد فيه هذه الكلمات.
    [two] في أحدث { $newest } سؤال سؤالان فيهما هذه الكلمات.
    [few] في أحدث { $newest } سؤال { $count } أسئلة فيها هذه الكلمات.
    [many] في أحدث { $newest } سؤال { $count } سؤالًا فيها هذه الكلمات.
   *[other] في أحدث { $newest } سؤال { $count } سؤال فيها هذه الكلمات.
}
synonym-changed = { $count ->
    [zero] لن يتغير أي جواب.
    [one] سيتغير جواب واحد:
    [two] سيتغير جوابان:
    [few] ستتغير { $count } أجوبة، منها:
    [many] سيتغير { $count } جوابًا، منها:
   *[other] سيتغير { $count } جواب، منها:
}
button-synonyms = قائمة الكلمات
button-synonym-add = أضف مدخلًا
button-synonym-confirm = استخدمه
button-synonym-cancel = إلغاء
synonym-single = يحتاج المدخل إلى عبارتين على الأقل بينهما «=»، مثل: ⁨حكم الإعدام = عقوبة الموت⁩
synonym-letter = لا تحتوي العبارة إلا على حروف وأرقام ومسافات و⁨- ’ . & + /⁩
synonym-long = لا يزيد المدخل على { $count } حرف.
settings-own = حدّده هذا الخادم.
settings-default = الإعداد الافتراضي لهذا البوت.
settings-saved = حُفظ.
button-settings-sure = نعم، غيِّر
settings-sure = لا يمكنك التراجع عن هذا. لم يتغيّر شيء بعد.
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
settings-sure-rest = لا يغيّر الزر إلا هذا. للإعدادات الأخرى استخدم الأمر مرة أخرى.
