## جلسات الأسئلة: الأعضاء

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
error-not-guest = لا يستطيع ذلك إلا ضيف هذه الجلسة.

## جلسات الأسئلة: المشرفون

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
