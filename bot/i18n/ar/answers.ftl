## جواب

answer-footer = مقتبس كلمة بكلمة. ليست أي من هذه الكلمات من البوت.
answer-picked = اختاره مشرفو هذا الخادم:
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
quote-open = افتح عند هذا الموضع
button-context = في سياقه

## كلمات صُحّحت

corrected = { $count ->
    [zero] بحثت عن { $searched } بدل { $typed }.
    [one] لم أجد الكلمة { $typed }، فبحثت عن { $searched }.
    [two] لم أجد الكلمتين { $typed }، فبحثت عن { $searched }.
    [few] لم أجد الكلمات { $typed }، فبحثت عن { $searched }.
    [many] لم أجد الكلمات { $typed }، فبحثت عن { $searched }.
   *[other] لم أجد الكلمات { $typed }، فبحثت عن { $searched }.
}
corrected-more = { $count ->
    [zero] لم تُصحّح كلمة أخرى.
    [one] صُحّحت كلمة أخرى.
    [two] صُحّحت كلمتان أخريان.
    [few] صُحّحت { $count } كلمات أخرى.
    [many] صُحّحت { $count } كلمة أخرى.
   *[other] صُحّحت { $count } كلمة أخرى.
}
searched-as-typed = بحثت عمّا كُتب كما هو.
word-too-long = كلمة أطول من أن تُعرض هنا
button-as-typed = ابحث كما كُتب
button-corrected = صحّح الإملاء

## أخذ الجواب

button-copy = نسخ بصيغة …
copy-intro = اختر صيغة. يُنسخ كل اقتباس كلمة بكلمة مع مرجعه.
copy-select = نسخ بصيغة …
copy-older = { $count ->
    [zero] لا اقتباس هنا من نسخة أقدم.
    [one] أحد الاقتباسات هنا من نسخة أقدم، ولم يعد في المصادر.
    [two] اقتباسان هنا من نسخ أقدم، ولم يعودا في المصادر.
    [few] { $count } اقتباسات هنا من نسخ أقدم، ولم تعد في المصادر.
    [many] { $count } اقتباسًا هنا من نسخ أقدم، ولم تعد في المصادر.
   *[other] { $count } اقتباس هنا من نسخ أقدم، ولم تعد في المصادر.
}
copy-open = افتح { $citation } في مصدره
copy-markdown = Markdown
copy-plain = نص عادي مع المرجع
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-annotation = W3C Web Annotation
button-share = مشاركة
shared-by = شاركه { $member }
button-withdraw = سحب
share-may-not = لا يمكنك الكتابة في هذه القناة، فلا أستطيع مشاركة الجواب هنا. أنت وحدك تراه.
share-failed = لم أتمكن من نشر الجواب هنا. لم يره أحد غيرك.
withdraw-not-yours = لا يسحبه إلا العضو الذي شاركه، أو مشرف يحق له حذف الرسائل.

## ما يقوله الأعضاء في جواب

button-answers = مفيد
button-doesnt = غير مفيد
vote-counted = شكرًا، سُجّل ذلك. يقرؤه المشرفون، ولا يغيّر الأجوبة. اضغط مرة أخرى للتراجع.
vote-taken-back = أزلت صوتك.
better-ask = أي مقطع أفضل؟
better-select = من أفضل ما جاء بعده …
button-better-words = اقترح شيئًا آخر
better-title = مقطع أفضل
better-label = مرجعه، أو ما يقوله
better-kept = شكرًا. يستطيع المشرفون رؤية اقتراحك.
better-kept-operator = شكرًا. يستطيع من يديرون هذا البوت رؤية اقتراحك.
feedback-unsaved = لم أتمكن من حفظ ذلك. حاول مرة أخرى بعد قليل من فضلك.

## من قاله وأين

said-answer = { $speaker }، جوابًا عن السؤال { $number }
said-question = { $speaker }، سائلًا السؤال { $number }
said-question-unnamed = سائل لم يذكر عنوانًا، في السؤال { $number }
said-opening = { $speaker }، في افتتاح الأسئلة والأجوبة
said-text = { $speaker }
said-nobody = لا يذكر المصدر المتحدث
name-too-long = اسم أطول من أن يُعرض هنا

## اعتذار عن الجواب

refusal-nothing = لم أجد شيئًا عن هذا في المصادر.
closest-title = لست متأكدًا من أن هذا يجيب عن سؤالك. أقرب المقاطع في المصادر:
closest-footer = هذه أقرب المقاطع، وليست جوابًا.
refusal-missing = { $count ->
    [zero] لم أجد هذه الكلمات: { $words }.
    [one] لم أجد الكلمة { $words }.
    [two] لم أجد الكلمتين { $words }.
    [few] لم أجد الكلمات { $words }.
    [many] لم أجد الكلمات { $words }.
   *[other] لم أجد الكلمات { $words }.
}
refusal-near = قد يفيدك هذا:
refusal-near-none = جرّب كلمات أخرى، أو تصفّح الموضوعات.
sources-languages = يمكنني البحث بلغات المصادر فقط: { $languages }.
button-all-topics = كل الموضوعات
button-question = السؤال { $number } في { $source }

## الموضوعات

topic-nearest = لم أجد موضوعًا باسم { $name }. هذا أقربها إليه.
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
topics-none = لم أجد عناوين أو أسئلة للاختيار. اسأل بالأمر ⁨/{ command-ask }⁩ أو انظر ⁨/{ command-sources }⁩.
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
words-alone = أعثر على الفقرات بكلماتها وحدها، لا بمعناها.
sources-intro = كل اقتباسات هذا البوت من هذه النصوص.
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
sources-select = اقرأ مصدرًا من أوله …

## القراءة

read-before = قبله مباشرة
read-after = بعده مباشرة
read-question = السؤال
read-long-before = النص الذي قبله مباشرة طويل. اضغط «أسبق» لقراءته.
read-long-after = النص الذي بعده مباشرة طويل. اضغط «لاحق» لقراءته.
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

older-changed = هذه نسخة أقدم. تغيّر المصدر، ولم يعد يحتوي هذا المقطع منذ { $since } على أبعد تقدير.
older-changed-now = هذه نسخة أقدم. تغيّر المصدر للتو، ولم يعد يحتوي هذا المقطع.
older-removed = هذه نسخة أقدم. لم يعد مصدرها من المصادر منذ { $since } على أبعد تقدير.
older-removed-now = هذه نسخة أقدم. لم يعد مصدرها من المصادر.
older-nothing = لم أجد في المصدر الحالي ما يشبهه بما يكفي للمقارنة.
older-same = الكلمات نفسها موجودة اليوم في المصادر، هنا:
older-now = ما يقوله المصدر الآن
older-now-long = ما يقوله المصدر الآن أطول من أن يُعرض هنا. اضغط «في سياقه» لقراءته.
older-diff = ما تغيّر، كلمة بكلمة
older-diff-long = المقارنة كلمة بكلمة أطول من أن تُعرض هنا.
older-diff-gone = [حُذف: { $words }]
older-diff-new = [أُضيف: { $words }]
older-spacing = لم يتغيّر سوى المسافات.
older-others = { $count ->
    [zero] لم تحمل نسخة أقدم أخرى هذا المرجع: { $citations }
    [one] حملت نسخة أقدم أخرى هذا المرجع أيضًا: { $citations }
    [two] حملت نسختان أقدم أخريان هذا المرجع أيضًا: { $citations }
    [few] حملت { $count } نسخ أقدم أخرى هذا المرجع أيضًا: { $citations }
    [many] حملت { $count } نسخة أقدم أخرى هذا المرجع أيضًا: { $citations }
   *[other] حملت { $count } نسخة أقدم أخرى هذا المرجع أيضًا: { $citations }
}
older-choice = نسخة أقدم

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
check-count-typographic = المطابق ما عدا الطباعة: { $count }
check-count-shortened = المختصر: { $count }
check-count-altered = المغيَّر: { $count }
check-count-notfound = غير الموجود: { $count }
check-exact = مطابق
check-typographic = مطابق ما عدا الطباعة
check-shortened = مختصر: قد يختلف المعنى
check-altered = مغيَّر
check-notfound = غير موجود في مصادرنا
check-only = الاختلافات الوحيدة في: { $kinds }.
check-besides = وهناك اختلافات لا تغيّر أي كلمة، في: { $kinds }.
check-kind-marks = علامات التنصيص أو الفواصل العليا
check-kind-dashes = الشرطات
check-kind-ellipsis = كلمات محذوفة مع نقاط تدل عليها
check-kind-case = كِبر الحرف الأول أو صغره
check-kind-punctuation = علامات الترقيم
check-kind-spacing = المسافات أو فواصل الأسطر
check-kind-markup = الخط العريض أو المائل أو تنسيق آخر
check-kind-invisible = محارف غير مرئية
check-kind-letters = ترميز المحارف
check-example = { $kind } ({ $source } ← { $message })
check-said = تقول الرسالة
check-diff = الاختلافات، كلمة بكلمة
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
check-footer = قورن بمصادر هذا البوت كلمة بكلمة. «غير موجود» لا يعني سوى ذلك: لا أتحقق من صحة القول، ولا من وروده في مكان آخر.
check-sources-changed = تغيّرت المصادر منذ التحقق الأول. هذا ما تقوله الآن.
check-nothing = لم أجد في هذا النص اقتباسًا من المصادر. أبحث عن النص بين علامات التنصيص أو في كتلة اقتباس ابتداءً من ثلاث كلمات؛ وفي غير ذلك عن جمل كاملة، أو ثماني كلمات متتالية، موجودة في المصادر. للتحقق من شيء آخر اختر ⁨Apps → { menu-check-quote }⁩ على رسالة، أو اكتب ⁨/{ command-verify }⁩.
check-forgotten = لم أعد أستطيع إيجاد هذا النص. تحقّق من الرسالة مرة أخرى من فضلك.

## لماذا هذا؟

button-why = لماذا هذا؟
why-changed = تغيّرت المصادر منذ طُرح هذا السؤال. هكذا يُبحث فيها الآن.
why-otherwise = تغيّرت إعدادات هذا الخادم منذ طُرح هذا السؤال. هذا ما يسري الآن.
why-bold = الكلمات التي وُجدت بخط عريض.
why-answered = الثقة { $percent }٪. أجيب هنا من { $threshold }٪ فما فوق.
why-refused = الثقة { $percent }٪. لا أجيب هنا دون { $threshold }٪.
why-confidence = يحتوي أفضل مقطع على { $found } من كلمات السؤال الـ { $words }. وله { $reached }٪ من النقاط التي قد يبلغها مقطع من { $passages }.
why-nearness = قرب المعنى: { $percent }٪.
why-near-words = الأقرب معنى: { $pairs }.
why-near-pair = { $asked } – { $found }
why-nowhere = لم أجد مقطعًا فيه كلمة من هذا السؤال.
why-rule-metadata = يخصّ هذا السؤال المصدر نفسه، لذلك أقتبس ما يقوله المصدر عنه.
why-rule-name = هذا اسم موضوع أو عنوان أو سؤال في المصادر، لذلك أقتبس ما يرد تحته.
why-rule-label = اختار مشرفو هذا الخادم هذا المقطع لسؤالك أو لسؤال شبيه به جدًا، لذلك يأتي أولًا. لا تقرر ذلك أي درجة.
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
why-table-synonym = ≈ { $word }
why-synonym = تضيف قائمة الكلمات { $found } إلى { $asked }، والكلمات المضافة أقل وزنًا.
why-table-own = أفضل جملة
why-table-before = … الجملة قبلها
why-table-after = … الجملة بعدها
why-table-heading = … عنوانها
why-table-beside = … سؤال أو سائل
why-table-kind = … نوع الجواب
why-table-meaning = … قرب المعنى
why-table-adjacent = متجاورة
why-table-score = المجموع
why-legend = الكلمات النادرة أثقل وزنًا. وتزيد نقاط الكلمة كلما تكررت في المقطع وكلما قصر المقطع.
why-field-heading = في عنوان القسم: { $words }
why-field-question = في السؤال الذي يجيب عنه: { $words }
why-field-asker = في عنوان السائل: { $words }
why-field-title = في عنوان المصدر: { $words }
why-missing = لم تساعد هذه الكلمات في العثور عليه: { $words }
why-words-more = { $words } و{ $count } غيرها
why-ahead = نقاط هذه المقاطع أعلى إجمالًا: { $passages }. تُختار الاقتباسات بجملها، وتأتي الأجوبة قبل الأسئلة.
why-more = { $citation } (أكثر بـ { $amount })
why-next = الأفضل بعده: { $passages }
why-less = { $citation } (أقل بـ { $amount })
why-left-out = { $count ->
    [zero] لم يبقَ جزء لم يتسع له المكان.
    [one] لم يتسع المكان هنا لجزء آخر من هذا.
    [two] لم يتسع المكان هنا لجزأين آخرين من هذا.
    [few] لم يتسع المكان هنا لـ { $count } أجزاء أخرى من هذا.
    [many] لم يتسع المكان هنا لـ { $count } جزءًا آخر من هذا.
   *[other] لم يتسع المكان هنا لـ { $count } جزء آخر من هذا.
}

## حين يحدث خطأ

error-unknown-citation = لم أجد مقطعًا له المرجع { $name }. انسخ مرجعًا من جواب، أو اختر واحدًا من القائمة وأنت تكتب. ويمكنك أيضًا إعطاء رابط إلى أحد ردود هذا البوت، أو اسم مصدر ورقم.
error-unknown-topic = لم أجد موضوعًا باسم { $name } أو ما يشبهه. يعرض ⁨/{ command-topics }⁩ كل الموضوعات.
error-unknown-source = لم أجد مصدرًا باسم { $name }. يعرض ⁨/{ command-sources }⁩ كل المصادر.
error-unknown-time = لا أفهم { $name } على أنه وقت. اكتب 2h أو 7d أو 2026-11-22 أو 2026-11-22T18:00 (UTC).
error-past-time = { $name } وقت مضى. اكتب وقتًا في المستقبل: 2h أو 7d أو 2026-11-22 أو 2026-11-22T18:00 (UTC).
error-unknown-query = لم أجد في سجل هذا الخادم سؤالًا رقمه { $name }. اختر واحدًا من القائمة وأنت تكتب.
error-unknown-reply = لم أجد عند { $name } ردًا لهذا البوت أستطيع قراءته من هنا.
error-wordless = لم أجد كلمات للتحقق منها: لا أستطيع قراءة الصور أو الملصقات أو الملفات. اختر رسالة فيها نص، أو اكتب الكلمات بالأمر ⁨/{ command-verify }⁩.
error-gone = النص الذي يفتحه هذا الزر لم يعد في المصادر. اسأل مرة أخرى لترى ما تقوله الآن.
error-withdrawn = سُحب هذا من جلسة الأسئلة والأجوبة في { $since }. ولم تعد كلماته في المصادر.
error-forgotten = لم أعد أستطيع إيجاد سؤال هذا الزر. اطرحه من فضلك بالأمر ⁨/{ command-ask }⁩.
error-blocked = منعك مشرفو هذا الخادم من استخدام البوت هنا. ما زال ⁨/{ command-help }⁩ يعمل.
error-blocked-until = منعك مشرفو هذا الخادم من استخدام البوت هنا حتى { $until }. ما زال ⁨/{ command-help }⁩ يعمل.
error-blocked-reason =
    { error-blocked }
    السبب: { $reason }
error-blocked-until-reason =
    { error-blocked-until }
    السبب: { $reason }
error-limited = طرحت أسئلة كثيرة في وقت قصير. حاول مرة أخرى من فضلك { $again }.
error-limited-server = تُطرح في هذا الخادم أسئلة كثيرة الآن. حاول مرة أخرى من فضلك { $again }.
error-busy = أنا مشغول جدًا الآن. أعد المحاولة من فضلك بعد لحظات.
error-outdated = لا أعرف هذا الأمر أو الزر: فهو من إصدار آخر مني. أعد تحميل Discord من فضلك ثم حاول مرة أخرى.
error-erased = لم يعد محتوى هذا الزر محفوظًا: مُحي، أو حلّ محله ما هو أحدث.
error-unlogged = لم يُسجَّل هذا السؤال كما أراد السائل، فلا شيء يعمل به هذا الزر. لاستخدامه أعد تشغيل التسجيل بالأمر ⁨/{ command-privacy }⁩ ثم اسأل بالأمر ⁨/{ command-ask }⁩.
error-pseudonymized = لا يحفظ سجل هذا الخادم أسماء الأعضاء، فلا يمكنك البحث فيه عن عضو.
error-not-permitted = لا يستطيع فعل هذا إلا الأعضاء الذين يحق لهم إدارة هذا الخادم.
error-withheld = لم يطابق هذا الرد مصدره حرفًا بحرف، ولذلك لم أرسله. أعطِ من يديرون هذا البوت هذا الرقم من فضلك: { $reference }.
error-settings-unsaved = لم أتمكن من قراءة إعدادات هذا الخادم أو حفظها. لم يتغيّر شيء. حاول مرة أخرى بعد قليل من فضلك.
error-unexpected = حدث خطأ. حاول مرة أخرى من فضلك. وإن تكرر فأعطِ من يديرون هذا البوت هذا الرقم: { $reference }.
