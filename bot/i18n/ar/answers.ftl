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
error-pseudonymized = هذا الخادم لا يحفظ الأعضاء بأسمائهم، فلا يمكن البحث عن أحد باسمه في السجل.
error-not-permitted = لا يفعل هذا إلا الأعضاء الذين يحق لهم إدارة هذا الخادم.
error-withheld = هذا الرد لا يطابق مصدره حرفًا بحرف، ولذلك لم يُرسَل. وهو في السجل برقم { $reference }؛ أخبر مشغّل البوت بهذا الرقم من فضلك.
error-settings-unsaved = تعذّرت قراءة إعدادات هذا الخادم أو حفظها. لم يتغيّر شيء؛ حاول مرة أخرى بعد قليل من فضلك.
error-unexpected = حدث خطأ من جانبنا، وهو في السجل برقم { $reference }. حاول مرة أخرى من فضلك؛ وإن تكرر فأخبر مشغّل البوت بهذا الرقم.
