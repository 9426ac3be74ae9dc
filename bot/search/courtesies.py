"""Greetings, thanks and questions to the bot itself, in the languages that members write most.

Each pattern matches folded words with single spaces between them (``bot/search/analysis.py``).
"""

from __future__ import annotations

import unicodedata

_BOT = r"(?:you|u|ya|this|it|(?:this|the) (?:bot|thing|app)|bot|verbatim)"
_HERE = r"(?: (?:me|us|here|with|for|about|now|today|exactly|then|please|pls|bot|this|it|you))*"


def _alternatives(*patterns: str) -> str:
    """Return a pattern for any of some, without accents as the words are folded."""
    decomposed = unicodedata.normalize("NFKD", "|".join(patterns))
    return "".join(one for one in decomposed if not unicodedata.combining(one))


GREETINGS = _alternatives(
    # English
    r"hi+|hello+|hey+(?: ho)?|heya|hiya|yo|howdy|greetings|wassup|dear (?:team|all|\w+ team)",
    r"good (?:morning|evening|afternoon|day|night)|nice to meet you",
    # German
    r"hallo+|servus|moin(?: moin)?|gru(?:ss|e)(?: gott| dich| euch)",
    r"guten (?:morgen|tag|abend)|gute nacht|liebes? team",
    # French
    r"bonjour|bonsoir|salut|coucou|bonne nuit",
    # Spanish
    r"hola+|buen(?:os|as) (?:dias|tardes|noches)|buenas|saludos|que tal",
    # Arabic
    r"مرحبا(?: بكم)?|(?:ال)?سلام(?: عليكم)?(?: ورحمة الله)?(?: وبركاته)?|اهلا(?: وسهلا)?",
    r"صباح الخير|مساء الخير|تحياتي",
)
ADDRESSED = (
    r"there|all|everyone|everybody|guys|folks|team|again|devs|mods?|friends?|mate|bro|dude|man|bot"
    r"|verbatim|you|alle|zusammen|leute|a todos|tout le monde"
)
"""Whom a greeting may be for."""
SIGHS = (
    r"ok|okay|okey|so|um+|uh+|ugh+|lol|lmao|haha+|wow|hm+|oh|btw|please|pls|plz|sorry|honestly"
    r"|seriously|bro|dude|yo"
)
"""What no question needs at its beginning."""
INTERJECTIONS = _alternatives(
    r"k|alright|well|mate|guys|look|listen|cool|nice|great|awesome|perfect|yes|no|yep|yeah|nope"
    r"|sure|test|testing|now",
    r"that was (?:really |very |so |super )?(?:helpful|great|nice|good)",
    r"bitte|ja|nein|gut|super|oui|non|svp|stp|si|vale|por favor|نعم|لا|حسنا",
)
"""What no question needs at its beginning, where a comma follows: alone they are words too."""
FAREWELLS = _alternatives(
    r"thanks+|thank (?:you|u)|thx|ty|tysm|cheers|many thanks|much appreciated|appreciate it",
    r"(?:thanks |thank you )?(?:so much|a lot|very much|a bunch|in advance|for (?:your|the|all)"
    r"(?: \w+){1,2})",
    r"(?:that|this|it)(?: really| so| was| has| very)* help(?:ed|s|ful)(?: a lot| me| so much)*",
    r"(?:youre|you are|ur|u r|it is|its)(?: really| so| very| the| a| an)*"
    r" (?:great|awesome|best|amazing|helpful|good|smart|stupid|useless|dumb|funny|bad|nice|cool)"
    r"(?: (?:bot|help|one))?",
    r"(?:good|great|nice|bad|stupid|dumb|silly|best|cool) (?:bot|job|work|one|boy)|well done",
    r"i (?:love|like|hate) (?:you|u|this(?: bot)?)",
    r"bye+(?: bye)?|goodbye|good bye|cu|cya|see (?:you|ya|u)(?: later| tomorrow| soon| again)*",
    r"later|thats? (?:all|it)|god bless(?: you)?",
    r"have a (?:nice|good|great) (?:day|one|evening|night|weekend)",
    r"(?:vielen|besten|herzlichen) dank|danke(?: schon| sehr| dir| euch)?|dankeschon",
    r"tschuss|tschuß|auf wiedersehen|bis (?:bald|morgen|spater)|ciao",
    r"merci(?: beaucoup| bien)?|au revoir|a bientot|bonne journee",
    r"(?:muchas |mil )?gracias|adios|hasta (?:luego|manana|pronto)",
    r"شكرا(?: لك| لكم| جزيلا)*|وداعا|مع السلامة|الى اللقاء",
)
_LANGUAGES = (
    r"\w*(?:english|german|french|spanish|arabic|italian|portuguese|dutch|russian|chinese|hindi"
    r"|turkish|polish|japanese|deutsch|englisch|francais|espanol)"
    r"|(?:my|another|other|any other|which|what) languages?"
)
TO_THE_BOT = _alternatives(
    rf"(?:who|what) (?:are|r|is|exactly are) {_BOT}(?: exactly| even| for| anyway)*",
    r"what(?:s| is)? (?:your name|up)",
    r"(?:are|r) (?:you|u)(?: just| really| actually| even)*(?: an?| the)?(?: real| actual)?"
    r" (?:bot|human|person|robot|ai|chatgpt|chat gpt|gpt|llm|machine|program|computer|alive|there"
    r"|real|sentient|online|awake|ok|okay|clever|smart)(?: being)?"
    r"(?: or (?:(?:an?|just|real) )*\w++(?: \w++)?)?",
    rf"is (?:this|it) (?:an? )?(?:bot|ai|chatgpt|human|person|real person|robot)(?: or {_BOT})?",
    rf"(?:who|what company) (?:made|created|built|programmed|developed|coded|owns|runs|trained"
    rf"|designed) {_BOT}",
    rf"how (?:do|does|did|can|should|would) (?:i use )?{_BOT}(?: bot| thing| actually| even)*"
    rf"(?: work(?:s)?)?(?: exactly| here)?",
    rf"how (?:can|do|should) i (?:use|ask|work with|talk to|start)(?: {_BOT})?{_HERE}",
    rf"(?:what|how|wat) (?:can|could|do|does|will|should) {_BOT}"
    rf"(?: actually| even)?(?: do|(?: be)? able to do| answer| help| know| offer){_HERE}",
    r"what (?:can|could|should|may) i (?:do|ask)(?: (?:you|u|this|the))?(?: bot)?"
    r" (?:here|with (?:you|this)|about|you|bot|this bot|the bot|it)(?: here| bot| about)*",
    r"what (?:can|could|should|may) i ask",
    rf"(?:can|could|do|will|would) {_BOT} (?:please )?(?:answer|speak|talk|understand|reply|write"
    rf"|respond)(?: to)?(?: me| us| back| questions)?(?: in)?(?: (?:{_LANGUAGES}))?(?: too| also)?",
    r"(?:what|which) languages? (?:do|can) (?:you|u) (?:speak|understand|know)",
    rf"(?:can|could|will) {_BOT} help(?: me| us)?(?: out)?(?: please| pls| with something)*",
    r"(?:i need )?(?:some )?help(?: me)?(?: please| pls| plz)*",
    r"how (?:are|r) (?:you|u)(?: doing| feeling)?(?: today| now)*|how(?:s| is)? it going",
    r"what(?:s| is)? this(?: bot| thing| for)*|why are you here|where are you from",
    r"(?:wer|was) (?:bist|sind) (?:du|sie)|was (?:kannst du|konnen sie)(?: alles| tun| machen)*",
    r"bist du (?:ein |eine )?(?:echter? )?(?:bot|mensch|ki|roboter|maschine|person|ai|chatgpt)"
    r"(?: oder \w+(?: \w+)?)?",
    r"wer hat (?:dich|diesen bot) (?:gemacht|gebaut|programmiert|erschaffen|entwickelt)",
    r"wie (?:funktionierst du|funktioniert (?:das|dieser bot|der bot))|wie geht(?:s| es dir| es)*",
    r"(?:kannst|konntest) du (?:mir )?(?:bitte )?(?:helfen|deutsch|auf deutsch antworten)|hilfe",
    r"was kann ich (?:dich |hier )*(?:fragen|machen|tun)(?: hier)?",
    r"(?:qui|tu) (?:es|etes) (?:tu|vous|un bot|qui)|qui etes vous|(?:tu es|es tu|etes vous) un"
    r" (?:bot|humain|robot)|(?:que|quoi) (?:peux tu|pouvez vous|sais tu) faire|tu fais quoi",
    r"qui (?:ta|vous a|a|t a) cree(?: ce bot)?|comment (?:tu marches|ca marche|fonctionnes tu)",
    r"(?:comment )?ca va|comment (?:vas tu|allez vous)|aide(?: moi)?|a laide",
    r"quien (?:eres|es usted|te hizo|te creo|te ha creado)|que (?:puedes|sabes) hacer",
    r"eres un (?:bot|robot|humano)|como (?:estas|funcionas|funciona(?: esto)?)|ayuda(?:me)?",
    r"من انت|من انتم|ما(?:ذا)? (?:تستطيع|يمكنك)(?: ان)?(?: تفعل| فعله)?",
    r"هل انت (?:روبوت|بوت|انسان|بشر|حقيقي)|من صنعك|كيف (?:تعمل|حالك)|مساعدة|ساعدني",
)
"""Questions that are meant for the bot: who it is, who made it, what it can do."""
