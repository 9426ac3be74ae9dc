# Tout ce que Verbatim dit lui-même à un membre, en français. On vouvoie.
# Le programme remplit les { $noms } : mots ou données d’une source, mots du membre, nombres.
# { command-… } renvoie au texte de ce nom : une commande s’appelle ici comme elle est proposée.
# Pour ajouter une langue : docs/languages.md. Les tests disent ce qui manque à une langue.
# Une espace insécable précède « : », « ; », « ? », « ! » et « % ».

## Les commandes, comme Discord les énumère : noms en minuscules sans espace, 32 caractères au plus ;
## descriptions, 100 au plus

command-ask = demander
command-ask-description = Posez une question ; la réponse est citée à partir des sources
option-ask-question = question
option-ask-question-description = Votre question, en mots simples
option-ask-private = privé
option-ask-private-description = Si vous seul voyez la réponse
command-help = aide
command-help-description = Ce que fait ce bot, ce qu’il consigne, et comment se faire oublier
command-logs = journal
command-logs-description = Passer en revue ce qui a été demandé sur ce serveur
command-logs-recent = récents
command-logs-recent-description = Ce qui a été demandé ici, le plus récent d’abord
option-logs-recent-member = membre
option-logs-recent-member-description = Seulement ce que ce membre a demandé
option-logs-recent-words = mots
option-logs-recent-words-description = Seulement ce qui contient tous ces mots, sous toutes leurs formes
option-logs-recent-command = commande
option-logs-recent-command-description = Seulement cette commande
option-logs-recent-outcome = résultat
option-logs-recent-outcome-description = Seulement ce qui a reçu une réponse, ou un refus
option-logs-recent-feedback = avis
option-logs-recent-feedback-description = Seulement ce dont quelqu’un a dit cela
option-logs-recent-channel = salon
option-logs-recent-channel-description = Seulement ce qui a été demandé dans ce salon
option-logs-recent-since = depuis
option-logs-recent-since-description = Seulement à partir de : 2h, 7d, 2026-11-22 ou 2026-11-22T18:00 (UTC)
option-logs-recent-until = avant
option-logs-recent-until-description = Seulement avant : 2h, 7d, 2026-11-22 ou 2026-11-22T18:00 (UTC)
choice-ask = { command-ask }
choice-topic = { command-topic }
choice-read = { command-read }
choice-verify = { command-verify }
choice-answered = avec réponse
choice-refused = refusé
choice-answers-it = y répond
choice-does-not = n’y répond pas
command-logs-show = montrer
command-logs-show-description = Une question en entier, avec sa réponse telle qu’elle a été vue
option-logs-show-query = question
option-logs-show-query-description = Choisissez-la dans la liste : tapez quelques-uns de ses mots
command-logs-unanswered = sans-réponse
command-logs-unanswered-description = Questions restées sans réponse, les presque identiques réunies ; notez leur suite
option-logs-unanswered-state = état
option-logs-unanswered-state-description = Lesquelles ; sans précision, celles à traiter
option-logs-unanswered-order = ordre
option-logs-unanswered-order-description = Lesquelles viennent d’abord ; sans précision, les plus récentes
command-logs-replay = rejouer
command-logs-replay-description = Reposer les questions du journal et voir ce qui changerait ; rien n’est modifié
option-logs-replay-confidence = confiance
option-logs-replay-confidence-description = Certitude exigée du bot, de 0 à 100 ; sans précision, le réglage de ce serveur
option-logs-replay-since = depuis
option-logs-replay-since-description = Seulement ce qui a été demandé depuis : 2h, 7d, 2026-11-22 ou 2026-11-22T18:00 (UTC)
option-logs-replay-until = avant
option-logs-replay-until-description = Seulement ce qui a été demandé avant : 2h, 7d, 2026-11-22 ou 2026-11-22T18:00 (UTC)
option-logs-replay-newest = récentes
option-logs-replay-newest-description = Combien de questions, les plus récentes ; sans précision, 500
choice-open = à traiter
choice-covered-now = couvert à présent
choice-out-of-scope = hors sujet
choice-needs-a-source = demande une source
choice-newest = plus récentes
choice-most-asked = plus demandées
command-logs-stats = statistiques
command-logs-stats-description = Ce qui a été demandé, répondu et cité, en image et en mots
option-logs-stats-since = depuis
option-logs-stats-since-description = À partir de ce jour : 7d, 4w ou 2026-11-22 (UTC) ; sinon 30 jours
option-logs-stats-until = avant
option-logs-stats-until-description = Seulement avant : 7d, 4w ou 2026-11-22 (UTC)
option-logs-stats-theme = couleurs
option-logs-stats-theme-description = Les couleurs de l’image
choice-dark = sombre
choice-light = clair
command-logs-export = exporter
command-logs-export-description = Enregistre dans un fichier ce qui a été demandé ici, avec les mêmes filtres
option-logs-export-format = format
option-logs-export-format-description = CSV pour un tableur, JSONL pour des programmes
choice-csv = CSV
choice-jsonl = JSONL
option-logs-export-member = membre
option-logs-export-member-description = Seulement ce que ce membre a demandé
option-logs-export-words = mots
option-logs-export-words-description = Seulement ce qui contient tous ces mots, sous toutes leurs formes
option-logs-export-command = commande
option-logs-export-command-description = Seulement cette commande
option-logs-export-outcome = résultat
option-logs-export-outcome-description = Seulement ce qui a reçu une réponse, ou un refus
option-logs-export-feedback = avis
option-logs-export-feedback-description = Seulement ce dont quelqu’un a dit cela
option-logs-export-channel = salon
option-logs-export-channel-description = Seulement ce qui a été demandé dans ce salon
option-logs-export-since = depuis
option-logs-export-since-description = Seulement à partir de : 2h, 7d, 2026-11-22 ou 2026-11-22T18:00 (UTC)
option-logs-export-until = avant
option-logs-export-until-description = Seulement avant : 2h, 7d, 2026-11-22 ou 2026-11-22T18:00 (UTC)
command-logs-audit = registre
command-logs-audit-description = Ce que les modérateurs ont fait ici, et ce que le bot a fait de lui-même
command-logs-feed = fil
command-logs-feed-description = Publier ce qui est demandé dans un salon des modérateurs
option-logs-feed-what = quoi
option-logs-feed-what-description = Ce qui est publié : rien, ce qui a été refusé, ou tout
option-logs-feed-channel = salon
option-logs-feed-channel-description = Où c’est publié ; de préférence là où seuls les modérateurs lisent
choice-off = rien
choice-everything = tout
command-logs-block = bloquer
command-logs-block-description = Tenir un membre, ou tous ceux d’un rôle, à l’écart du bot sur ce serveur
option-logs-block-who = qui
option-logs-block-who-description = Un membre ou un rôle
option-logs-block-until = jusque
option-logs-block-until-description = Combien de temps ou jusqu’à quand : 2h, 7d ou 2026-11-22 ; sinon : jusqu’au déblocage
option-logs-block-reason = raison
option-logs-block-reason-description = Pourquoi ; la personne bloquée la lit
command-logs-unblock = débloquer
command-logs-unblock-description = Laisser un membre ou un rôle utiliser à nouveau le bot
option-logs-unblock-who = qui
option-logs-unblock-who-description = Un membre ou un rôle
command-logs-blocked = bloqués
command-logs-blocked-description = Qui est tenu à l’écart du bot sur ce serveur, jusqu’à quand et pourquoi
command-logs-hold = retenir
command-logs-hold-description = Les mots dont les questions ne sont pas publiées par le fil
command-logs-hold-add = ajouter
command-logs-hold-add-description = Ne publier aucune question qui a tous ces mots, sous toute forme
option-logs-hold-add-words = mots
option-logs-hold-add-words-description = Un mot ou plusieurs ; les questions reçoivent toujours une réponse et sont consignées
command-logs-hold-remove = retirer
command-logs-hold-remove-description = Publier à nouveau les questions qui ont ces mots
option-logs-hold-remove-words = mots
option-logs-hold-remove-words-description = Choisissez-les dans la liste
command-logs-hold-list = liste
command-logs-hold-list-description = Voir quels mots sont retenus
option-settings-moderators = modérateurs
option-settings-moderators-description = Un rôle qui peut consulter le journal, outre ceux qui peuvent gérer le serveur
choice-moderators = modérateurs
command-read = lire
command-read-description = Lisez un passage en entier, avec ce qui l’entoure
option-read-citation = référence
option-read-citation-description = Une référence, un lien vers une de mes réponses, ou le nom d’une source et un numéro
option-read-private = privé
option-read-private-description = Si vous seul voyez la réponse
command-privacy = confidentialité
command-privacy-description = Ce qui est gardé de vous, combien de temps, qui le voit ; l’obtenir ou l’effacer
option-settings-retention = conservation
option-settings-retention-description = Combien de jours le journal est gardé, de 1 à 3650
option-settings-identities = identités
option-settings-identities-description = Sous quoi le journal garde qui demande : le membre, un pseudonyme ou rien
choice-retention = conservation
choice-identities = identités
choice-member = membre
choice-pseudonym = pseudonyme
choice-none = personne
command-settings = réglages
command-settings-description = Consultez ou changez la façon dont le bot répond sur ce serveur
option-settings-answers = réponses
option-settings-answers-description = Qui voit une réponse, quand le membre qui demande ne le dit pas
option-settings-confidence = confiance
option-settings-confidence-description = La certitude exigée, de 0 à 100 ; plus bas, le bot répond plus et se trompe plus
option-settings-language = langue
option-settings-language-description = La langue de ce que tout le monde voit ; les citations restent dans la leur
option-settings-reset = réinitialiser
option-settings-reset-description = Ce qui revient au réglage par défaut
choice-everyone = tout le salon
choice-asker = seulement qui demande
choice-answers = réponses
choice-confidence = confiance
option-settings-rate = rythme
option-settings-rate-description = Combien de questions un membre peut poser par minute ; 0 pour aucune limite
choice-rate = rythme
option-settings-zone = fuseau
option-settings-zone-description = Le fuseau des heures que tapent les modérateurs, comme Europe/Paris ; sinon UTC
choice-zone = fuseau
choice-language = langue
choice-all = tout
command-sources = sources
command-sources-description = Voyez d’où le bot tire ses citations, et de qui sont les textes
command-topic = thème
command-topic-description = Lisez ce que les sources disent d’un sujet
option-topic-name = nom
option-topic-name-description = Un thème ; la liste se réduit à mesure que vous tapez
option-topic-private = privé
option-topic-private-description = Si vous seul voyez la réponse
command-topics = thèmes
command-topics-description = Voyez tous les thèmes dont parlent les sources
menu-check-quote = Vérifier la citation
command-verify = vérifier
command-verify-description = Vérifiez si un texte cite les sources mot pour mot
option-verify-text = texte
option-verify-text-description = Un texte avec des citations, entre guillemets ou sans
option-verify-private = privé
option-verify-private-description = Si vous seul voyez la réponse

## Une réponse

answer-footer = Cité mot pour mot. Aucun de ces mots n’est du bot.
answer-left-out = { $count ->
    [one] Une citation de plus n’a pas tenu ici.
   *[other] { $count } citations de plus n’ont pas tenu ici.
}
quote-part = Partie { $part } sur { $parts } d’une longue phrase
passage-part = Partie { $part } sur { $parts } d’un long passage
quote-open = Ouvrir à ces mots
button-context = Dans le contexte

## Mots corrigés

corrected = { $count ->
    [one] Recherche faite avec { $searched }, car aucune source n’a le mot { $typed }.
   *[other] Recherche faite avec { $searched }, car aucune source n’a les mots { $typed }.
}
corrected-more = { $count ->
    [one] Un mot de plus a été corrigé.
   *[other] { $count } mots de plus ont été corrigés.
}
searched-as-typed = Recherche faite telle que tapée.
word-too-long = un mot trop long pour être montré ici
button-as-typed = Chercher tel que tapé
button-corrected = Corriger l’orthographe

## Emporter une réponse

button-copy = Copier en …
copy-intro = Choisissez un format : les citations viennent mot pour mot, avec leur référence.
copy-select = Copier en …
copy-older = { $count ->
    [one] Une citation est ici un texte plus ancien : les sources ne l’ont plus.
   *[other] { $count } citations sont ici des textes plus anciens : les sources ne les ont plus.
}
copy-open = Ouvrir { $citation } à ces mots dans sa source
copy-markdown = Markdown
copy-plain = Texte brut avec référence
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-annotation = W3C Web Annotation
button-share = Partager
shared-by = Partagé par { $member }
button-withdraw = Retirer
share-may-not = Vous ne pouvez pas écrire dans ce salon, la réponse ne peut donc pas y être partagée. Elle reste chez vous.
share-failed = La réponse n’a pas pu être publiée ici. Personne d’autre ne l’a vue.
withdraw-not-yours = Seul qui l’a partagée, ou un modérateur qui peut supprimer des messages, peut la retirer.

## Ce que les membres disent d’une réponse

button-answers = Ça répond
button-doesnt = Ça ne répond pas
vote-counted = Merci, c’est noté. Cela ne change aucune réponse : ce sont des personnes qui le lisent. Appuyez encore pour revenir en arrière.
vote-taken-back = Votre vote est retiré.
better-ask = Quel passage serait meilleur ?
better-select = Un de ceux qui suivaient …
button-better-words = Le dire avec vos mots
better-title = Un meilleur passage
better-label = Où il se trouve, ou ce qu’il dit
better-kept = Merci. Votre suggestion est gardée pour la modération.
better-kept-operator = Merci. Votre suggestion est gardée pour qui exploite le bot.
feedback-unsaved = Cela n’a pas pu être noté. Veuillez réessayer dans un instant.

## Qui le dit, et où

said-answer = { $speaker }, en réponse à la question { $number }
said-question = { $speaker }, posant la question { $number }
said-question-unnamed = Une personne sans titre, posant la question { $number }
said-opening = { $speaker }, ouvrant la séance de questions
said-text = { $speaker }
said-nobody = La source ne dit pas qui parle
name-too-long = un nom trop long pour être montré ici

## Un refus

refusal-nothing = Rien dans les sources ne répond à cela.
refusal-missing = { $count ->
    [one] Aucune source n’a le mot { $words }.
   *[other] Aucune source n’a les mots { $words }.
}
refusal-near = Tout près
refusal-near-none = Essayez d’autres mots, ou parcourez ce qu’il y a.
button-all-topics = Tous les thèmes
button-question = Question { $number } dans { $source }

## Thèmes

topic-nearest = Aucun thème ne s’appelle { $name }. Voici le plus proche.
topic-count = { $count ->
    [one] Un passage, dans l’ordre de la source
   *[other] { $count } passages, dans l’ordre des sources
}
page = Page { $page } sur { $pages }
button-previous = Précédent
button-next = Suivant
topics-title = Thèmes
topics-intro = Choisissez-en un pour lire ce que les sources en disent, ou tapez /{ command-topic }.
topics-more = Titres et questions
topics-none = Ces sources n’ont ni titres ni questions à choisir. Demandez avec /{ command-ask }, ou voyez /{ command-sources }.
topics-select = Choisir un thème …
topics-passages = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}

## Sources

sources-title = Sources
sources-intro = Tout ce que dit ce bot est cité de ces textes.
source-by = Par { $author }
source-hosted = Organisé par { $host }
source-guest = Réponses de { $guest }
source-passages = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}
source-exchanges = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
source-no-date = Aucune date indiquée
source-no-licence = Aucune licence indiquée
source-link = Lien
sources-select = En lire une depuis le début …

## Lecture

read-before = Juste avant
read-after = Juste après
read-question = La question
read-long-before = Ce qui précède est long : appuyez sur « Plus tôt » pour le lire.
read-long-after = Ce qui suit est long : appuyez sur « Plus loin » pour le lire.
read-first = C’est le début de la source.
read-last = C’est la fin de la source.
read-question-long = C’est la réponse à une question trop longue pour être montrée ici : { $citation }
read-cited = { $count ->
    [one] Cette réponse cite un passage de plus : { $citations }
   *[other] Cette réponse cite { $count } passages de plus : { $citations }
}
read-marked = Les mots cités sont en gras.
button-first = Début
button-earlier = Plus tôt
button-later = Plus loin
button-last = Fin

## Un texte plus ancien

older-changed = C’est un texte plus ancien. La source a changé, et n’a plus ce passage depuis le { $since } au plus tard.
older-changed-now = C’est un texte plus ancien. La source vient de changer, et n’a plus ce passage.
older-removed = C’est un texte plus ancien. Sa source n’est plus parmi les sources, depuis le { $since } au plus tard.
older-removed-now = C’est un texte plus ancien. Sa source n’est plus parmi les sources.
older-nothing = Rien dans la source n’y ressemble assez aujourd’hui pour être comparé.
older-same = Les mêmes mots se trouvent aujourd’hui dans les sources, ici :
older-now = Ce que dit la source maintenant
older-now-long = Ce que dit la source maintenant est trop long pour être montré ici. « Dans le contexte » le montre.
older-diff = Ce qui a changé, mot pour mot
older-diff-long = Ce qui a changé, mot pour mot, est trop long pour être montré ici.
older-diff-gone = [retiré : { $words }]
older-diff-new = [ajouté : { $words }]
older-spacing = Seuls les espacements ont changé.
older-others = { $count ->
    [one] Un autre texte plus ancien a eu aussi cette référence : { $citations }
   *[other] { $count } autres textes plus anciens ont eu aussi cette référence : { $citations }
}
older-choice = texte plus ancien

## Vérifier des citations

check-summary = { $count ->
    [one] { $count } citation : { $verdicts }
   *[other] { $count } citations : { $verdicts }
}
check-count-exact = { $count } à l’identique
check-count-typographic = { $count } à l’identique sauf la typographie
check-count-shortened = { $count } avec coupure
check-count-altered = { $count } avec altération
check-count-notfound = { $count } hors de nos sources
check-exact = À l’identique
check-typographic = À l’identique, sauf la typographie
check-shortened = Abrégée : le sens peut différer
check-altered = Altérée
check-notfound = Introuvable dans nos sources
check-only = Cela seul est composé autrement : { $kinds }.
check-besides = Composé autrement aussi, sans qu’un mot en soit altéré : { $kinds }.
check-kind-marks = guillemets ou apostrophes
check-kind-dashes = tirets
check-kind-ellipsis = mots omis, avec des points qui le disent
check-kind-case = majuscule ou minuscule de la première lettre
check-kind-punctuation = ponctuation
check-kind-spacing = espaces ou sauts de ligne
check-kind-markup = gras, italique ou autre mise en forme
check-kind-invisible = caractères invisibles
check-kind-letters = façon dont les lettres sont composées
check-example = { $kind } ({ $source } → { $message })
check-said = Le message dit
check-diff = Ce qui diffère, mot par mot
check-part = Partie { $part } sur { $parts }
check-missing = [manque : { $words }]
check-left-out = [omis : { $words }]
check-added = [ajouté : { $words }]
check-changed = [{ $message } au lieu de { $source }]
check-moved-from = [parti d’ici : { $words }]
check-moved-to = [venu ici : { $words }]
check-heading = Dans la source, c’est un titre, ou une ligne entre des passages : { $words }
check-also = { $count ->
    [one] Les mêmes mots se trouvent dans un autre passage : { $citations }
   *[other] Les mêmes mots se trouvent dans { $count } autres passages : { $citations }
}
check-footer = Comparé aux sources de ce bot, mot pour mot. « Introuvable » ne veut dire que cela : si c’est vrai, ou si cela fut dit ailleurs, n’est pas vérifié ici.
check-sources-changed = Les sources ont changé depuis la première vérification. Voici ce qu’elles disent maintenant.
check-nothing = Rien dans ce texte ne cite les sources. Ce qui est entre guillemets ou en bloc de citation est cherché à partir de trois mots ; sans cela, une phrase ou huit mots de suite qui se trouvent dans les sources. Pour vérifier autre chose, choisissez Applications → { menu-check-quote } sur un message, ou tapez /{ command-verify }.
check-forgotten = Le texte dont il s’agit ne peut plus être retrouvé. Veuillez vérifier le message de nouveau.

## Les chiffres du journal

stats-title = Chiffres : { $dates } (UTC)
stats-none = Rien n’a été demandé ici pendant ces jours.
stats-backwards = Ces jours finissent avant de commencer. Donnez un « depuis » plus ancien ou un « avant » plus récent.
stats-asked = { $count ->
    [one] { $count } question a été posée.
   *[other] { $count } questions ont été posées.
}
stats-share = { $percent } % ont eu une réponse : { $answered } avec réponse, { $refused } refusées.
stats-day = En moyenne { $mean } par jour ; le plus : { $most }, le { $day }.
stats-latency = La moitié des réponses étaient prêtes en { $half }, 95 % en { $most }.
stats-undelivered = { $count ->
    [one] Discord n’a pas accepté { $count } réponse : son membre ne l’a peut-être pas vue.
   *[other] Discord n’a pas accepté { $count } réponses : leurs membres ne les ont peut-être pas vues.
}
stats-topics = Sujets les plus demandés
stats-passages = Passages les plus cités
stats-unquoted = { $count ->
    [one] { $count } passage n’a pas été cité pendant ces jours
   *[other] { $count } passages n’ont pas été cités pendant ces jours
}
stats-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
stats-questions = { $count ->
    [one] question
   *[other] questions
}
stats-percent = { $percent } %
stats-per = { $count ->
    [one] Questions par jour
   *[other] Questions par { $count } jours
}
stats-milliseconds = Millisecondes jusqu’à la réponse
stats-half = la moitié en
stats-most = 95 % en

## Un fichier du journal

export-running = Un fichier du journal de ce serveur est déjà en cours d’écriture ; attendez qu’il soit là.
export-going = { $count ->
    [one] Enregistrement : { $count } ligne jusqu’ici…
   *[other] Enregistrement : { $count } lignes jusqu’ici…
}
export-done = { $count ->
    [one] { $count } ligne du journal
   *[other] { $count } lignes du journal
}
export-hint = Il contient ce que des membres ont demandé : gardez-le entre ceux qui examinent le journal.
export-part = Partie { $part } sur { $parts }
export-too-large = { $count ->
    [one] C’est plus que ce qui tient dans des messages : { $count } ligne et plus. Précisez par un filtre ou une période, ou demandez à l’opérateur du bot « { $command } ».
   *[other] C’est plus que ce qui tient dans des messages : { $count } lignes et plus. Précisez par un filtre ou une période, ou demandez à l’opérateur du bot « { $command } ».
}

## Consulter le journal

logs-title = Ce qui a été demandé
logs-none = Rien dans le journal ne correspond.
logs-none-further = Rien de plus dans le journal ne correspond.
logs-partly = Le journal est parcouru jusqu’au { $moment }. « { $button } » cherche plus loin.
logs-by-member = Membre : { $value }
logs-by-channel = Salon : { $value }
logs-by-command = Commande : { $value }
logs-by-outcome = Résultat : { $value }
logs-by-feedback = Avis : { $value }
logs-by-words = Mots : { $value }
logs-by-since = Depuis : { $value }
logs-by-until = Avant : { $value }
logs-answered = avec réponse
logs-refused = refusé
logs-nobody = quelqu’un qui n’est pas consigné
logs-nowhere = aucun salon
logs-no-words = Rien n’a été saisi.
logs-citations-more = { $count ->
    [one] et { $count } autre passage
   *[other] et { $count } autres passages
}
logs-confidence = confiance { $percent } %
logs-votes-answers = « Y répond » : { $count }
logs-votes-doesnt = « N’y répond pas » : { $count }
logs-corrected = Recherche de { $searched } au lieu de { $typed }.
logs-show-title = Une question
logs-seen-alone = vu par l’auteur seul
logs-seen-everyone = vu par tous
logs-via-command = saisi
logs-via-button = par un bouton
logs-latency = { $ms } ms
logs-sources-changed = Les sources ont changé depuis. Voici ce qui a été montré alors.
logs-delivery-refused = Discord n’a pas accepté cette réponse : le membre ne l’a peut-être pas vue.
logs-shown-then = Ces mots ont été montrés alors, sous { $citation }. Ils ne sont plus consignés nulle part ailleurs.
logs-suggested = { $member } propose un meilleur passage : { $passage }
logs-pseudonym = membre { $name }
button-show = Montrer
button-newer = Plus récents
button-older = Plus anciens
unanswered-title = Ce qui est resté sans réponse
unanswered-none = Aucune question n’est sur cette liste.
unanswered-open = à traiter
unanswered-covered = couvert à présent
unanswered-out-of-scope = hors sujet
unanswered-needs-source = demande une source
unanswered-asked = { $count ->
    [one] posée { $count } fois
   *[other] posée { $count } fois
}
unanswered-people = { $count ->
    [one] par { $count } membre
   *[other] par { $count } membres
}
unanswered-people-least = { $count ->
    [one] par au moins { $count } membre
   *[other] par au moins { $count } membres
}
unanswered-since = d’abord { $first }, en dernier { $last }
unanswered-reopened = Elle est de nouveau restée sans réponse après avoir été marquée comme couverte.
unanswered-many = { $count } ou plus
unanswered-select = Marquer comme …
unanswered-marked = { $question } est marquée : { $state }.
button-undo = Annuler
button-right-open = Le bon passage est …
button-right-type = Saisir une référence
button-right-none = Aucun d’eux
button-right-back = Retirer la marque
right-title = Le bon passage
right-label = Sa référence
right-select = Un de ceux qui conviennent le mieux …
right-nothing = Rien n’est encore marqué pour cette question.
right-is = Bon passage : { $citation }, selon { $member } { $moment }
right-none = Les sources n’y répondent pas, selon { $member } { $moment }
right-hint = Choisissez le passage qui y répond, saisissez sa référence, ou dites que les sources n’y répondent pas. Rien de cela ne compte dans le classement : cela sert à mesurer.
replay-begins = Les questions du journal sont reposées. Rien n’est modifié par là.
replay-progress = { $done } questions sur { $count } sont reposées …
replay-running = Les questions de ce serveur sont déjà en train d’être reposées. Veuillez attendre la fin.
replay-title = Ce qui changerait
replay-asked = { $count ->
    [one] { $count } question reposée, pour une confiance de { $percent } %.
   *[other] { $count } questions reposées, pour une confiance de { $percent } %.
}
replay-stopped = Le temps est écoulé : voici les plus récentes. Donnez une période plus courte, ou moins de questions, pour les avoir toutes.
replay-none = Rien ne changerait.
replay-answered = nouvelles réponses : { $count }
replay-refused = nouveaux refus : { $count }
replay-other = autre première citation : { $count }
replay-marked = { $count ->
    [one] { $count } d’entre elles a une marque. Juste quand elle a été posée : { $then } ; juste à présent : { $now }.
   *[other] { $count } d’entre elles ont une marque. Justes quand elles ont été posées : { $then } ; justes à présent : { $now }.
}
replay-hint = Ce qui est venu alors, et ce qui viendrait à présent. Rien n’a été modifié par là.
replay-older = Les sources ont changé depuis.
replay-change = { $before } → { $after }
replay-right = juste, selon sa marque
replay-wrong = faux, selon sa marque
audit-title = Ce qui a été fait ici
audit-none = Rien n’est encore consigné.
audit-bot = le bot
audit-erased = { $count ->
    [one] { $count } question trop ancienne est effacée
   *[other] { $count } questions trop anciennes sont effacées
}
audit-faded = ce dont il s’agissait est effacé
audit-unverified = pas encore écrasé dans les fichiers du bot
audit-detail = { $name } : { $value }
audit-before = avant
audit-yes = oui
audit-no = non
audit-reopened = de nouveau sans réponse
audit-group = groupe
audit-asked = questions posées
audit-right = passage juste
audit-ama = AMA
audit-decided = décision
audit-into = à la question
audit-right-passage = a marqué le passage juste
audit-right-none = aucun
audit-right-back = retiré
audit-stopped = arrêté
audit-gone = le salon n’existe plus
audit-locked = je ne peux plus y écrire
audit-role = rôle
audit-limited-member = Trop de questions d’un membre ; refusé { $times }×
audit-limited-server = Trop de questions sur ce serveur ; refusé { $times }×

## Maintenir l’ordre

feed-heading = Le fil
feed-off = Rien n’est publié
feed-refused = Les questions refusées sont publiées dans { $channel }
feed-all = Tout ce qui est demandé est publié dans { $channel }
feed-gone = Rien n’est publié pour l’instant : { $channel } n’existe plus
feed-locked = Rien n’est publié pour l’instant : je ne peux plus écrire dans { $channel }
feed-hint = Deux messages par minute au plus ; ce qui vient entre-temps figure dans le suivant. Pour changer : /{ command-logs } { command-logs-feed } ; pour écarter les questions avec certains mots : /{ command-logs } { command-logs-hold }.
feed-open = Tout le monde sur ce serveur peut lire ce salon ; ce qui a été demandé en privé n’y est donc pas publié.
feed-which-channel = Indiquez aussi un salon où publier.
feed-may-not = Je ne peux pas écrire dans { $channel } : il m’y manque { $rights }. Rien n’a été changé.
feed-title-refused = { $count ->
    [one] { $count } question a été refusée
   *[other] { $count } questions ont été refusées
}
feed-title = { $count ->
    [one] { $count } question a été posée
   *[other] { $count } questions ont été posées
}
feed-alone = quelqu’un, pour soi seul
feed-more = { $count ->
    [one] { $count } autre est venue entre-temps : voir /{ command-logs } { command-logs-recent }.
   *[other] { $count } autres sont venues entre-temps : voir /{ command-logs } { command-logs-recent }.
}
block-done = { $who } ne peut plus utiliser le bot ici.
block-not-everyone = { $who }, c’est tout le monde : pour retirer le bot à tous les membres, changez ses commandes dans Paramètres du serveur → Intégrations.
block-not-moderators = { $who } peut consulter le journal de ce serveur, et qui le peut ne peut pas être bloqué. Retirez d’abord ce droit, si c’est ce que vous voulez.
block-not-bots = { $who } est un bot. Les bots ne peuvent pas utiliser de commandes : il n’y a rien à bloquer.
unblock-done = { $who } peut de nouveau utiliser le bot ici.
unblock-none = { $who } n’est pas bloqué ici.
button-unblock = Débloquer
blocked-title = Qui est bloqué ici
blocked-none = Personne n’est bloqué sur ce serveur.
blocked-until = jusqu’au { $until }
blocked-endless = jusqu’à ce que quelqu’un débloque
blocked-by = par { $moderator }, { $at }
blocked-reason = raison : { $reason }
hold-title = Retenu du fil
hold-none = Aucun mot n’est retenu.
hold-hint = Une question qui a tous les mots d’une ligne, sous toute forme, n’est pas publiée. Elle reçoit tout de même sa réponse et est consignée.
hold-added = Les questions avec { $words } sont désormais retenues du fil.
hold-removed = Les questions avec { $words } sont de nouveau publiées.
hold-unknown = { $words } n’est pas dans la liste.
hold-wordless = Il n’y a pas de mot là-dedans.
hold-full = { $count ->
    [one] La liste est pleine : elle contient { $count } ligne. Retirez-la d’abord.
   *[other] La liste est pleine : elle contient { $count } lignes. Retirez-en une d’abord.
}

## Réglages

settings-title = Les réglages de ce serveur
settings-answers = Les réponses sont vues par : { $audience }
settings-answers-hint = Un membre peut en décider autrement pour chaque question.
settings-everyone = tout le monde dans le salon
settings-asker = seulement qui demande
settings-confidence = La certitude que le bot doit avoir pour répondre : { $percent } %
settings-confidence-hint = Un nombre plus bas donne plus de réponses, et plus qui tombent à côté ; un plus haut en donne moins, et de plus sûres ; à 0, aucune question qui partage un mot avec les sources n’est refusée.
settings-language = Langue de ce que tout le monde voit : { $language }
settings-language-auto = celle du serveur sur Discord, s’il est une communauté ; sinon celle du membre qui demande
settings-language-hint = Ce qu’un membre voit seul est dans la sienne. Les citations restent dans la langue de leur source.
settings-moderators = Le journal est consulté par : { $role }
settings-moderators-none = ceux qui peuvent gérer ce serveur
settings-moderators-hint = Un rôle nommé ici peut aussi utiliser /{ command-logs }. Rendez-lui la commande visible dans Paramètres du serveur → Intégrations.
settings-rate = { $count ->
    [one] Un membre peut poser { $count } question par minute
   *[other] Un membre peut poser { $count } questions par minute
}
settings-rate-none = Un membre peut poser autant de questions qu’il veut
settings-rate-hint = Les boutons qui citent comptent aussi. Qui en pose plus apprend quand revenir.
settings-retention = { $days ->
    [one] Le journal est gardé : { $days } jour
   *[other] Le journal est gardé : { $days } jours
}
settings-retention-hint = Ce qui est plus ancien est effacé pour de bon, chaque jour. Une durée plus courte vaut dès le prochain effacement.
settings-identities = Le journal garde qui demande sous : { $kept }
settings-identities-member = le membre
settings-identities-pseudonym = un pseudonyme
settings-identities-none = personne
settings-identities-hint = Un pseudonyme distingue les membres et ne ramène à personne sans la clé de ce serveur. Avec « personne », cette clé est effacée, les anciennes questions perdent leur membre, et c’est sans retour.
settings-zone = Le fuseau des heures qui n’en nomment pas : { $zone }
settings-zone-hint = Il vaut pour ce que les modérateurs tapent dans /{ command-ama } { command-ama-create } et autres. Chacun lit sa propre heure.
settings-feed-hint = Le fil dit aux modérateurs ce qui est demandé. /{ command-logs } { command-logs-feed } le change.
settings-own = Choisi par ce serveur.
settings-default = Réglage par défaut de qui exploite le bot.
settings-saved = Enregistré.
button-settings-sure = Oui, changer
settings-sure = C’est irréversible. Rien n’a encore été changé.
settings-sure-pseudonym = { $count ->
    [one] { $count } entrée du journal ne nommera plus son membre : un pseudonyme remplace le nom, sans retour possible.
   *[other] { $count } entrées du journal ne nommeront plus leurs membres : des pseudonymes remplacent les noms, sans retour possible.
}
settings-sure-none = { $count ->
    [one] { $count } entrée du journal ne dira plus de qui elle vient. Plus personne ne pourra filtrer par ce membre ni la retrouver pour lui.
   *[other] { $count } entrées du journal ne diront plus de qui elles viennent. Plus personne ne pourra filtrer par membre ni les retrouver pour un membre.
}
settings-sure-retention = { $count ->
    [one] { $count } question date de plus de { $days } jours et sera effacée d’ici un jour.
   *[other] { $count } questions datent de plus de { $days } jours et seront effacées d’ici un jour.
}
settings-sure-rest = Le bouton ne change que cela. Réglez le reste avec une autre commande.

## Pourquoi cela ?

button-why = Pourquoi cela ?
why-changed = Les sources ont changé depuis la question. Voici comment elles sont fouillées maintenant.
why-otherwise = Les réglages de ce serveur ont changé depuis la question. Voici ce qui vaut maintenant.
why-bold = Les mots trouvés sont en gras.
why-answered = Confiance { $percent } % : à partir de { $threshold } %, une question reçoit ici une réponse.
why-refused = Confiance { $percent } % : au-dessous de { $threshold } %, une question est refusée ici.
why-confidence = Le meilleur passage a { $found } des mots de la question sur { $words }, et { $reached } % des points que pourrait atteindre un passage sur { $passages }.
why-nowhere = Aucun passage n’a un mot de cette question.
why-score-quote = Les points du passage cité
why-score-best = Les points du meilleur passage : { $citation }
why-table-word = Mot
why-table-weight = Poids
why-table-times = Fois
why-table-adds = Points
why-table-more = { $count ->
    [one] { $count } mot de plus
   *[other] { $count } mots de plus
}
why-table-own = Meilleure phrase
why-table-before = … celle d’avant
why-table-after = … celle d’après
why-table-heading = … son titre
why-table-beside = … question, nom
why-table-kind = … le recherché
why-table-adjacent = Côte à côte
why-table-score = Total
why-legend = Un mot pèse d’autant plus qu’il est rare dans les sources. Plus un passage l’a souvent, et plus le passage est court, plus il ajoute.
why-field-heading = Dans le titre de la section : { $words }
why-field-question = Dans la question à laquelle il répond : { $words }
why-field-asker = Dans le titre de qui demande : { $words }
why-field-title = Dans le titre de la source : { $words }
why-missing = N’a pas servi à le trouver : { $words }
why-words-more = { $words } et { $count } de plus
why-ahead = Plus de points dans l’ensemble : { $passages }. Les citations sont choisies par leurs phrases, et les réponses avant de simples questions.
why-more = { $citation } ({ $amount } de plus)
why-next = Venaient ensuite : { $passages }
why-less = { $citation } ({ $amount } de moins)
why-left-out = { $count ->
    [one] Une partie de plus n’a pas tenu ici.
   *[other] { $count } parties de plus n’ont pas tenu ici.
}

## Aide et accueil

help-title = Ce que fait ce bot
welcome-title = Bonjour. Voici ce que je fais ici.
help-does-name = Ce que je fais :
help-does = répondre à /{ command-ask } par des citations des sources de ce bot, mot pour mot. Chacune a une référence que tout le monde peut vérifier avec /{ command-read }.
help-doesnt-name = Ce que je ne fais pas :
help-doesnt = écrire des réponses à moi. Ni modèle de langue, ni opinion, ni paraphrase ; là où les sources n’ont pas de réponse, je le dis.
help-logs-name = Ce qui est consigné :
help-logs = chaque question, et chaque texte que quelqu’un a fait vérifier, avec ce qui y fut répondu, qui l’a demandé, où et quand. Je ne lis pas les autres messages du salon.
help-seen-name = Qui le voit :
help-seen = le journal : la modération de ce serveur, et qui exploite ce bot. Une réponse : tout le salon, ou vous seul si vous la voulez privée.
help-forget-name = Pour être oublié :
help-forget = tapez /{ command-privacy }. Cela montre ce qui est gardé de vous, vous le remet, l’efface, ou laisse vos questions hors du journal.
help-moderators = Pour la modération : /{ command-settings } dit qui voit les réponses et à quel point je dois être sûr. Qui peut utiliser quelle commande, et dans quels salons, se règle dans Paramètres du serveur → Intégrations.

## Les données sont aux membres

privacy-title = Vos données chez ce bot
privacy-kept-name = Ce qui est gardé :
privacy-kept = chaque question et chaque texte que vous avez fait vérifier (du message d’autrui, seulement les citations qu’il contient), avec la réponse, le salon et l’heure ; vos votes et suggestions ; les réponses que vous avez retirées.
privacy-as-name = Sous quel nom :
privacy-as-member = le vôtre.
privacy-as-pseudonym = un pseudonyme de ce serveur. Aucun modérateur ne peut chercher lequel est le vôtre ; qui exploite ce bot le pourrait, avec la clé du serveur.
privacy-as-none = aucun. Le journal ne dit pas qui a demandé ; rien ne peut donc y être trouvé sous votre nom non plus.
privacy-why-name = Pourquoi :
privacy-why = pour que chacun puisse vérifier ce qui fut répondu, et que la modération voie ce qui manque aux sources et puisse arrêter les abus.
privacy-long-name = Combien de temps :
privacy-long = { $days ->
    [one] { $days } jour ; puis tout est effacé pour de bon.
   *[other] { $days } jours ; puis tout est effacé pour de bon.
}
privacy-seen-name = Qui le voit :
privacy-seen-server = qui peut gérer ce serveur, et qui exploite ce bot. Aucun membre d’un autre serveur.
privacy-seen-role = qui peut gérer ce serveur, le rôle { $role }, et qui exploite ce bot. Aucun membre d’un autre serveur.
privacy-seen-operator = qui exploite ce bot, et personne d’autre.
privacy-seen-away = qui exploite ce bot, qui n’est pas sur ce serveur ; s’il y est ajouté, alors aussi qui peut gérer le serveur.
privacy-ama-name = Dans les AMA :
privacy-ama = ce que vous demandez, rejoignez, soutenez et écrivez est gardé jusqu’à ce que vous le fassiez effacer, et sous votre nom, pour que la réponse vous parvienne. La modération voit qui demande, sauf si c’est anonyme ; ce qui est approuvé, tout le monde peut le lire, sous le nom que vous avez choisi.
privacy-stays = Ce que vous faites comme modérateur reste au registre aussi longtemps que celui du serveur, de même qu’un blocage et ce que vous avez publié comme invité d’un AMA. Le reste, vous pouvez le faire effacer à tout moment. Là où le bot a signalé vos questions aux modérateurs dans un salon, il le retire quand elles sont effacées, dès que Discord le permet.
privacy-unlogged = Vos questions ne sont pas consignées. Elles sont comptées, sans mots et sans vous.
privacy-pending = Ce que vous avez demandé d’effacer :
privacy-request-requested = { $number }, { $at } : en cours d’effacement
privacy-request-pending = { $number }, { $at } : effacé, mais pas encore écrasé dans les fichiers du bot
privacy-request-verified = { $number }, { $at } : effacé, et il n’en reste rien dans les fichiers du bot
button-privacy-data = Mes données
button-privacy-forget = M’oublier
button-privacy-unlog = Ne pas consigner mes questions
button-privacy-log = Consigner de nouveau mes questions
button-privacy-forget-yes = Oui, m’oublier
privacy-data-none = Rien n’est consigné sur vous ici.
privacy-data = Tout ce qui est consigné sur vous ici, en JSON.
privacy-data-everywhere = Tout ce qui est consigné sur vous, sur tous les serveurs et en messages privés, en JSON.
privacy-data-more = C’est plus que ne contient un message : en voici le début. Qui exploite ce bot peut vous donner le reste.
privacy-data-described = Ce qui est consigné sur vous
privacy-forget-here = Ceci efface, pour de bon, chaque question que vous avez posée sur ce serveur avec ce qui y fut répondu, vos votes et vos suggestions, et retire votre nom de tout ce qui est consigné par ailleurs. Ce que vous avez demandé dans des AMA part aussi ; une question que d’autres ont lue ou dont ils attendent la réponse reste, sans votre nom. Les boutons sous vos réponses ne marcheront plus. C’est sans retour.
privacy-forget-everywhere = Ceci efface, pour de bon, chaque question que vous avez posée où que ce soit, sur les serveurs et en messages privés, avec ce qui y fut répondu, vos votes et vos suggestions, et retire votre nom de tout ce qui est consigné par ailleurs. Ce que vous avez demandé dans des AMA part aussi ; une question que d’autres ont lue ou dont ils attendent la réponse reste, sans votre nom. Les boutons sous vos réponses ne marcheront plus. C’est sans retour.
privacy-forgotten = Fait. C’est effacé, et il n’en reste rien dans les fichiers du bot.
privacy-forgotten-unverified = C’est effacé, et plus personne ne le trouve ici. Mais un autre programme, une sauvegarde peut-être, lit en ce moment les fichiers du bot, si bien que les anciens octets y sont encore. Le bot essaie de les écraser jusqu’à ce qu’ils aient disparu ; /{ command-privacy } dit quand c’est fait.
privacy-receipt = Votre reçu : { $number }
privacy-forgotten-questions = { $count ->
    [one] { $count } question, avec ce qui y fut répondu
   *[other] { $count } questions, avec ce qui y fut répondu
}
privacy-forgotten-feedback = { $count ->
    [one] { $count } vote ou suggestion
   *[other] { $count } votes et suggestions
}
privacy-forgotten-links = { $count ->
    [one] votre nom, de { $count } autre enregistrement
   *[other] votre nom, de { $count } autres enregistrements
}
privacy-forgotten-none = Il n’y avait rien de consigné sur vous ici.
privacy-forgetting = C’est commencé, et cela continue même si le bot redémarre entre-temps. /{ command-privacy } dit quand c’est fini.
privacy-unlogged-now = Désormais vos questions ne sont pas consignées, sur aucun serveur. On vous répond comme avant ; les boutons d’une réponse qui ont besoin de son enregistrement ne peuvent pas marcher. Ce qui est déjà consigné reste jusqu’à ce que vous choisissiez « { button-privacy-forget } ».
privacy-logged-now = Désormais vos questions sont de nouveau consignées.
privacy-unsaved = Cela n’a pas pu être enregistré à l’instant. Rien n’a changé ; veuillez réessayer dans un moment.

## Ce qui va de travers

error-unknown-citation = Aucun passage n’a la référence { $name }. Copiez-la d’une réponse, ou choisissez-en une dans la liste pendant que vous tapez. Un lien vers une réponse de ce bot convient aussi, de même que le nom d’une source avec un numéro.
error-unknown-topic = Aucun thème ne s’appelle { $name } ni rien d’approchant. /{ command-topics } les montre tous.
error-unknown-source = Aucune source ne s’appelle { $name }. /{ command-sources } les montre toutes.
error-unknown-time = { $name } n’est pas un moment. Écrivez 2h, 7d, 2026-11-22 ou 2026-11-22T18:00 (UTC).
error-past-time = { $name } est déjà passé. Écrivez un moment à venir : 2h, 7d, 2026-11-22 ou 2026-11-22T18:00 (UTC).
error-unknown-query = Aucune question de ce serveur n’est consignée sous { $name }. Choisissez-en une dans la liste qui s’ouvre pendant la saisie.
error-unknown-reply = À { $name }, il n’y a pas de réponse de ce bot qui puisse être lue d’ici.
error-wordless = Il n’y a pas de mots à chercher ici : une image, un sticker ou un fichier ne se lit pas. Choisissez un message avec du texte, ou tapez les mots avec /{ command-verify }.
error-gone = Ce que vise ce bouton n’est plus dans les sources. Demandez de nouveau pour voir ce qu’elles disent maintenant.
error-withdrawn = Ce que cela visait a été retiré de sa séance de questions-réponses le { $since }. Les sources n’ont plus ses mots.
error-forgotten = La question que pose ce bouton ne peut plus être retrouvée. Veuillez la poser avec /{ command-ask }.
error-blocked = Les modérateurs de ce serveur ne vous laissent pas utiliser le bot ici. /{ command-help } fonctionne toujours.
error-blocked-until = Les modérateurs de ce serveur ne vous laissent pas utiliser le bot ici jusqu’au { $until }. /{ command-help } fonctionne toujours.
error-blocked-reason = Leur raison : { $reason }
error-limited = Cela fait beaucoup de questions en peu de temps. Reprenez { $again }.
error-limited-server = Ce serveur pose beaucoup de questions en ce moment. Réessayez { $again }.
error-busy = Je suis très sollicité en ce moment. Veuillez réessayer dans un instant.
error-outdated = Je ne connais plus cette commande ou ce bouton, qui vient d’une autre de mes versions. Veuillez recharger Discord et réessayer.
error-erased = Ce que montre ce bouton n’est plus consigné : cela a été effacé, ou du plus récent a pris sa place.
error-unlogged = Qui a demandé cela n’a pas voulu que ce soit consigné ; il n’y a donc rien sur quoi ce bouton puisse s’appuyer. Pour l’utiliser, demandez avec /{ command-ask } quand vos questions sont consignées : /{ command-privacy }.
error-disguised = Ce serveur ne garde pas les membres sous leur nom ; on ne peut donc chercher personne ainsi dans le journal.
error-not-permitted = Seuls les membres qui peuvent gérer ce serveur peuvent faire cela.
error-withheld = Cette réponse ne correspond pas à sa source au caractère près ; elle n’a donc pas été envoyée. C’est au journal sous { $reference } ; veuillez donner ce numéro à qui exploite le bot.
error-settings-unsaved = Les réglages de ce serveur n’ont pas pu être lus ou enregistrés. Rien n’a été changé ; veuillez réessayer dans un instant.
error-unexpected = Quelque chose s’est mal passé de notre côté, et c’est au journal sous { $reference }. Veuillez réessayer ; si cela se reproduit, donnez ce numéro à qui exploite le bot.

## AMA : l’invité


error-not-guest = Seul l’invité de cet AMA peut faire cela.

## AMA : les membres

command-ama-ask = demander
command-ama-ask-description = Posez une question à l’invité
option-ama-ask-ama = ama
option-ama-ask-ama-description = Quel AMA ; sans indication, celui qui est en cours
command-ama-questions = questions
command-ama-questions-description = Ce qui a été demandé, le plus soutenu d’abord ; soutenez ce qui vous intéresse
option-ama-questions-ama = ama
option-ama-questions-ama-description = { option-ama-ask-ama-description }
command-ama-mine = miennes
command-ama-mine-description = Vos propres questions : les suivre, les modifier ou les retirer
option-ama-mine-ama = ama
option-ama-mine-ama-description = { option-ama-ask-ama-description }
button-ama-ask = Poser une question
button-ama-questions = Toutes les questions
button-ama-mine = Mes questions
button-ama-open = Ouvrir
button-ama-file = Déposer ma question
button-ama-join = Me joindre à celle-ci
button-ama-redo = La modifier
button-ama-drop = L’abandonner
button-ama-support = Soutenir
button-ama-supported = Vous la soutenez
button-ama-edit = Modifier
button-ama-withdraw = Retirer
button-ama-withdraw-sure = Oui, la retirer
button-ama-keep = Non, la garder
ama-form-title = Votre question
ama-form-published = Si l’invité répond, votre question et la réponse sont publiées : sur ce serveur, dans une transcription et comme source que ce bot cite. Votre nom Discord n’est pas publié ; la modération le voit.
ama-form-question = Votre question
ama-form-headline = Votre présentation, si vous voulez
ama-form-headline-hint = Publiée au-dessus de la question, par exemple : Chercheuse @ Harvard. Vide : sans nom.
ama-form-name = Sous quel nom
ama-form-headline-option = Sous ma présentation, ou sans nom
ama-form-anonymous = Anonymement
ama-form-anonymous-hint = Sans présentation ; la modération ne voit pas non plus qui a demandé
ama-named = Publiée sous : { $headline }
ama-named-nobody = Publiée sans nom ; la modération voit qui demande
ama-named-anonymous = Publiée sans nom ; la modération ne voit pas non plus qui demande
ama-number = #{ $number }
ama-supports = { $count ->
    [one] Un membre la soutient
   *[other] { $count } membres la soutiennent
}
ama-preview-title = Pas encore déposée
ama-preview-asked = Quelqu’un demande déjà quelque chose de semblable :
ama-preview-sources = Les sources disent :
ama-preview-nothing = Les sources n’ont rien à ce sujet, et personne n’a rien demandé de semblable.
ama-filed = Votre question est déposée sous le numéro #{ $number }
ama-filed-waiting = Votre question est déposée sous le numéro #{ $number } ; elle attend la modération
ama-filed-hint = /{ command-ama } { command-ama-mine } montre ce qu’elle devient. Vous êtes averti dès qu’elle a une réponse.
ama-joined = Vous vous êtes joint à la question #{ $number }
ama-joined-hint = Elle compte aussi votre soutien. Vous êtes averti dès qu’elle a une réponse ; /{ command-ama } { command-ama-mine } la montre.
ama-joined-answered = Elle a déjà une réponse : /{ command-ama } { command-ama-questions } y mène.
ama-dropped = Abandonnée ; rien n’a été déposé. Vos mots, si vous voulez les reprendre :
ama-edited = La question #{ $number } est modifiée
ama-kept = Ce que vous avez écrit est gardé pour vous : /{ command-ama } { command-ama-mine } l’a.
ama-your-words = Vos mots, pour qu’ils ne soient pas perdus :
ama-no-words = Il n’y a pas de mots là-dedans. Rien n’a été déposé ; écrivez une question.
ama-see-answer = Voir la réponse
ama-cant-ask-scheduled = Cet AMA n’a pas encore commencé. On peut poser des questions à partir de { $when }.
ama-cant-ask-paused = La modération a mis cet AMA en pause. Revenez plus tard ; il se termine { $when }.
ama-cant-ask-closed = Cet AMA est terminé : il s’est achevé { $when }. /{ command-ama } { command-ama-questions } montre les réponses.
ama-cant-ask-cancelled = Cet AMA a été annulé ; on ne peut plus poser de questions.
ama-may-not-ask = Dans cet AMA, seuls les membres qui ont le rôle { $role } posent des questions. Vous pouvez soutenir les leurs avec /{ command-ama } { command-ama-questions }.
ama-role-gone = Le rôle dont les membres peuvent poser des questions dans cet AMA n’existe plus : personne ne peut donc en poser pour l’instant. La modération peut y remédier avec /{ command-ama } { command-ama-edit } : un autre rôle, ou aucun.
ama-not-anonymous = Cet AMA n’accepte plus de questions anonymes. Modifiez la vôtre pour la poser avec ou sans présentation ; la modération verra qui demande.
ama-questions-title = Questions : { $title }
ama-questions-none = Il n’y en a aucune qui puisse être montrée.
ama-support-own = C’est votre propre question ; elle compte déjà.
ama-support-counted = { $count ->
    [one] Vous soutenez la question #{ $number }. Vous êtes le premier.
   *[other] Vous soutenez la question #{ $number } ; { $count } membres le font en tout.
}
ama-support-taken-back = Vous ne soutenez plus la question #{ $number }.
ama-mine-title = Vos questions : { $title }
ama-mine-none = Vous n’avez rien demandé ici et ne vous êtes joint à rien.
ama-mine-draft = pas encore déposée
ama-own-title = Votre question #{ $number }
ama-own-joined = vous vous y êtes joint
ama-own-merged = La modération l’a réunie à la question #{ $number }, qui compte aussi comme la vôtre :
ama-withdraw-sure = Retirer la question #{ $number } ? Elle disparaît de l’AMA, avec sa réponse si elle en a une. On ne peut pas revenir en arrière.
ama-hand-sure = Retirer la question #{ $number } ? D’autres la posent aussi : elle reste donc, sans vous, comme question de qui s’y est joint en premier ; sa réponse ne vous sera pas annoncée. On ne peut pas revenir en arrière.
ama-handed = Vous avez retiré la question #{ $number }. Comme d’autres la posent aussi, elle reste dans l’AMA, sans vous.
ama-told-answered = Votre question #{ $number } dans { $title } a reçu une réponse.
ama-told-declined = La modération de { $title } a refusé votre question #{ $number }.
ama-told-unclear = L’invité de { $title } demande ce que vous voulez dire par votre question #{ $number }.
ama-told-withdrawn = La question #{ $number } dans { $title }, à laquelle vous vous étiez joint, n’existe plus : qui l’avait posée l’a retirée, et sa réponse avec elle.
ama-told-hint = Sur le serveur, /{ command-ama } { command-ama-mine } montre votre question et ce que vous pouvez en faire.
error-ama-draft-gone = Ce brouillon n’est plus gardé : il a été déposé, modifié ou abandonné. /{ command-ama } { command-ama-mine } montre vos questions.
ama-question-waiting = attend la modération
ama-question-held = mise en attente
ama-question-approved = attend l’invité
ama-question-unclear = l’invité demande une précision
ama-question-passed = laissée sans réponse par l’invité
ama-question-answered = répondue
ama-question-declined = refusée
ama-question-merged = fusionnée avec une autre question
ama-question-withdrawn = retirée

## AMA : la modération

command-ama-queue = file
command-ama-queue-description = Modération : décidez des questions, l’une après l’autre
option-ama-queue-ama = ama
option-ama-queue-ama-description = { option-ama-ask-ama-description }
option-ama-queue-state = état
option-ama-queue-state-description = Quelles questions ; sans indication, celles qui attendent la modération
option-ama-queue-number = numéro
option-ama-queue-number-description = Une question par son numéro, quel que soit son état
choice-waiting = en attente
choice-held = mises de côté
choice-approved = acceptées
choice-unclear = peu claires
choice-passed = laissées
choice-declined = refusées
choice-merged = réunies
choice-withdrawn = retirées
button-ama-approve = Accepter
button-ama-hold = Mettre de côté
button-ama-decline = Refuser
button-ama-merge = Réunir
button-ama-history = Historique
ama-queue-bundle = { $count ->
    [one] Une question
   *[other] { $count } questions
}
ama-queue-left = { $count ->
    [one] une à décider
   *[other] { $count } à décider
}
ama-queue-all-decided = toutes décidées
ama-queue-none = Aucune question n’est dans cet état : { $state }.
ama-open-select = Ouvrir une question
ama-card-title = Question #{ $number } · { $state }
ama-history-title = Question #{ $number } : ce qu’elle est devenue
ama-card-asker = Posée par { $member }, à publier sans nom
ama-card-asker-as = Posée par { $member }, à publier sous : { $headline }
ama-card-anonymous = Posée anonymement
ama-card-somebody = La personne qui demande
ama-card-forgotten = Quelqu’un
ama-card-joined = { $count ->
    [one] Un autre membre demande la même chose
   *[other] { $count } autres membres demandent la même chose
}
ama-card-note = Il est dit : { $note }
ama-card-gone = Cette question n’est plus conservée : la personne qui l’a posée a été oubliée, comme elle le voulait, et sa question avec elle. Il n’y a plus rien à faire ici.
ama-card-earlier = { $count ->
    [one] Une étape antérieure
   *[other] { $count } étapes antérieures
}
ama-step-ask = { $member } l’a posée
ama-step-approve = { $member } l’a acceptée
ama-step-hold = { $member } l’a mise de côté
ama-step-decline = { $member } l’a refusée
ama-step-merge = { $member } l’a réunie à
ama-step-edit = { $member } l’a modifiée ; c’était :
ama-step-withdraw = { $member } l’a retirée
ama-step-hand = { $member } l’a retirée ; elle est passée à qui s’y était joint en premier
ama-step-clarify = { $member } a demandé une précision
ama-step-pass = { $member } n’y répondra pas
ama-step-answer = { $member } y a répondu
ama-step-answer-again = { $member } a changé la réponse
ama-too-late = Quelqu’un a été plus rapide, rien n’a donc été fait. Ce qui s’est passé en dernier :
ama-decline-title = Refuser la question #{ $number }
ama-decline-label = Pourquoi ?
ama-decline-hint = La personne qui a demandé le lit.
ama-decline-empty = Une raison demande des mots. Rien n’a été fait.
ama-merge-title = À quelle question réunir la question #{ $number } ?
ama-merge-select = Les plus semblables d’abord
ama-merge-hint = Qui l’a posée ou s’y est joint compte aussi pour l’autre, et la soutient.
ama-merge-none = Il n’y a pas d’autre question à laquelle la réunir.
ama-merged = La question #{ $number } est réunie à #{ $into } :
command-ama = ama
command-ama-description = Séances de questions : un invité répond à ce serveur
command-ama-create = créer
command-ama-create-description = Modération : prévoir un AMA
option-ama-create-title = titre
option-ama-create-title-description = Comment il s’appelle
option-ama-create-guest = invité
option-ama-create-guest-description = Le membre qui répond
option-ama-create-headline = présentation
option-ama-create-headline-description = Qui est l’invité, tel que publié : nom et fonction
option-ama-create-opens = début
option-ama-create-opens-description = « now », « dans 2 heures » ou « 2026-12-01 18:00 Europe/Paris »
option-ama-create-closes = fin
option-ama-create-closes-description = « dans 7 jours » ou « 2026-12-08 18:00 Europe/Paris »
option-ama-create-zone = fuseau
option-ama-create-zone-description = Le fuseau des deux heures, si elles n’en nomment pas ; sinon celui du serveur
option-ama-create-channel = salon
option-ama-create-channel-description = Où paraissent les réponses ; sinon ce salon
option-ama-create-queue = file
option-ama-create-queue-description = Le salon où la modération examine les questions ; sans : pas de modération
option-ama-create-role = rôle
option-ama-create-role-description = Qui peut poser des questions ; sinon tout le monde
option-ama-create-each = nombre
option-ama-create-each-description = Combien de questions par membre ; sinon sans limite
option-ama-create-anonymous = anonyme
option-ama-create-anonymous-description = Si l’on peut demander sans être nommé, même à la modération
command-ama-list = liste
command-ama-list-description = Les AMA de ce serveur, les plus récents d’abord
ama-phase-scheduled = prévu
ama-phase-open = ouvert
ama-phase-paused = en pause
ama-phase-closed = clos
ama-phase-cancelled = annulé
ama-opens = Ouvre { $when }
ama-opened = A ouvert { $when }
ama-closes = Ferme { $when }
ama-closed-at = A fermé { $when }
ama-list-title = Les AMA de ce serveur
ama-list-none = Il n’y en a pas encore eu. La modération en prévoit un avec /{ command-ama } { command-ama-create }.
ama-created = C’est prévu
ama-plan-queue = Les modérateurs décident des nouvelles questions dans { $channel }.
ama-plan-unmoderated = Sans modération : ce qui est demandé va droit à l’invité. /{ command-ama } { command-ama-edit } avec un salon pour « { option-ama-edit-queue } » change cela.
ama-plan-role = Seul { $role } peut poser des questions ; tout le monde peut en soutenir.
ama-plan-each = { $count ->
    [one] Chaque membre peut poser une question.
   *[other] Chaque membre peut poser jusqu’à { $count } questions.
}
ama-plan-anonymous = Les membres peuvent demander anonymement : les modérateurs ne voient pas non plus qui demande.
ama-plan-next = { $member } écrit avec /{ command-ama } { command-ama-guest } : des réponses, et un mot d’ouverture même avant le début.
ama-line-bad = Un titre et une présentation font chacun une ligne de 1 à { $count } caractères.
ama-guest-bot = Un bot ne peut pas être l’invité : il faut répondre soi-même.
ama-guest-away = { $member } n’est pas membre de ce serveur. Invite d’abord cette personne, puis prévois l’AMA.
ama-channel-unseen = Je ne vois pas ce salon. Donne-moi la permission de le voir, ou choisis-en un autre.
ama-channel-kind = { $channel } n’est ni un salon textuel ni un fil. Choisis-en un où je puisse écrire.
ama-channel-missing = Je ne peux pas écrire dans { $channel }. Il me manque : { $permissions }. Rien n’a changé.
channel-not-yours = Tu ne peux pas écrire toi-même dans { $channel }, donc je n’y publie rien pour toi. Il te manque : { $permissions }. Rien n’a changé.
permission-view = Voir le salon
permission-write = Envoyer des messages
permission-write-thread = Envoyer des messages dans les fils
error-time-unreadable = Je ne lis pas { $time } comme une heure. Écris « now », « dans 2 heures », « dans 7 jours », « demain 18:00 », ou une date et une heure comme « 2026-12-01 18:00 Europe/Paris ».
error-time-zone = Je ne connais pas de fuseau { $time }. Choisis-en un dans la liste qui s’ouvre quand tu écris, comme « Europe/Paris ».
error-time-gap = { $time } n’existe pas : on avance alors les horloges. Choisis une heure plus tôt ou plus tard.
error-time-past = { $time } est déjà passé. Écris « now » ou une heure à venir.
error-time-order = Un AMA ferme après avoir ouvert, et { $time } est avant. Donne une fin plus tardive.
error-no-ama = Il n’y a sur ce serveur aucun AMA dont il puisse s’agir. /{ command-ama } { command-ama-list } les montre tous.
error-several-amas = Plusieurs AMA sont possibles. Nommes-en un : choisis-le dans la liste de l’option.
error-unknown-ama = Ce serveur n’a pas d’AMA { $name }. Choisis-en un dans la liste qui s’ouvre quand tu écris.
error-unknown-question = Cette question n’est plus conservée, donc rien n’a été fait : quand quelqu’un demande à être oublié, sa question qui attend encore part avec lui.
error-limit = { $count ->
    [one] Tu as posé ta { $count } question dans cet AMA. Tu peux encore soutenir celles des autres.
   *[other] Tu as posé tes { $count } questions dans cet AMA. Tu peux encore soutenir celles des autres.
}
error-step = Ce n’est pas possible maintenant : { $state }.
ama-is-scheduled = l’AMA n’a pas encore ouvert
ama-is-open = l’AMA est ouvert
ama-is-paused = l’AMA est en pause
ama-is-closed = l’AMA est clos
ama-is-cancelled = l’AMA a été annulé
ama-is-waiting = la question attend encore la modération
ama-is-held = la question est mise en attente
ama-is-approved = la question a été acceptée
ama-is-unclear = l’invité demande ce que veut dire la question
ama-is-passed = l’invité ne répondra pas à la question
ama-is-answered = la question a reçu sa réponse
ama-is-declined = la question a été refusée
ama-is-merged = la question a été fusionnée avec une autre
ama-is-withdrawn = la question a été retirée
ama-is-published = c’est déjà publié
ama-is-own = la question est la tienne
command-ama-open = ouvrir
command-ama-open-description = Modération : ouvrir un AMA avant l’heure
option-ama-open-ama = ama
option-ama-open-ama-description = Quel AMA, s’il y en a plusieurs
command-ama-pause = suspendre
command-ama-pause-description = Modération : ne plus prendre de questions un moment
option-ama-pause-ama = ama
option-ama-pause-ama-description = Quel AMA, s’il y en a plusieurs
command-ama-resume = reprendre
command-ama-resume-description = Modération : reprendre les questions
option-ama-resume-ama = ama
option-ama-resume-ama-description = Quel AMA, s’il y en a plusieurs
command-ama-close = fermer
command-ama-close-description = Modération : fermer un AMA avant l’heure
option-ama-close-ama = ama
option-ama-close-ama-description = Quel AMA, s’il y en a plusieurs
command-ama-reopen = rouvrir
command-ama-reopen-description = Modération : rouvrir un AMA clos
option-ama-reopen-ama = ama
option-ama-reopen-ama-description = Quel AMA, s’il y en a plusieurs
option-ama-reopen-closes = fin
option-ama-reopen-closes-description = « dans 7 jours » ou « 2026-12-08 18:00 Europe/Paris »
option-ama-reopen-zone = fuseau
option-ama-reopen-zone-description = Le fuseau, si l’heure n’en nomme pas ; sinon celui du serveur
command-ama-extend = prolonger
command-ama-extend-description = Modération : prolonger un AMA
option-ama-extend-ama = ama
option-ama-extend-ama-description = Quel AMA, s’il y en a plusieurs
option-ama-extend-closes = fin
option-ama-extend-closes-description = « dans 7 jours » ou « 2026-12-08 18:00 Europe/Paris »
option-ama-extend-zone = fuseau
option-ama-extend-zone-description = Le fuseau, si l’heure n’en nomme pas ; sinon celui du serveur
command-ama-cancel = annuler
command-ama-cancel-description = Modération : annuler un AMA pour de bon
option-ama-cancel-ama = ama
option-ama-cancel-ama-description = Quel AMA, s’il y en a plusieurs
command-ama-edit = modifier
command-ama-edit-description = Modération : changer ce qui était prévu
option-ama-edit-ama = ama
option-ama-edit-ama-description = Quel AMA, s’il y en a plusieurs
option-ama-edit-title = titre
option-ama-edit-title-description = Comment il s’appelle
option-ama-edit-guest = invité
option-ama-edit-guest-description = Le membre qui répond
option-ama-edit-headline = présentation
option-ama-edit-headline-description = Qui est l’invité, tel que publié
option-ama-edit-opens = début
option-ama-edit-opens-description = « now », « dans 2 heures » ou « 2026-12-01 18:00 Europe/Paris »
option-ama-edit-closes = fin
option-ama-edit-closes-description = « dans 7 jours » ou « 2026-12-08 18:00 Europe/Paris »
option-ama-edit-zone = fuseau
option-ama-edit-zone-description = Le fuseau, si l’heure n’en nomme pas ; sinon celui du serveur
option-ama-edit-channel = salon
option-ama-edit-channel-description = Où paraissent les réponses ; les anciennes suivent
option-ama-edit-queue = file
option-ama-edit-queue-description = Le salon où la modération examine les questions
option-ama-edit-role = rôle
option-ama-edit-role-description = Qui peut poser des questions
option-ama-edit-each = nombre
option-ama-edit-each-description = Combien de questions par membre
option-ama-edit-anonymous = anonyme
option-ama-edit-anonymous-description = Si l’on peut demander sans être nommé
option-ama-edit-without = sans
option-ama-edit-without-description = Ce qui est retiré : modération, rôle ou limite
choice-queue = file
choice-role = rôle
choice-each = nombre
ama-closes-by-hand = Ouvert jusqu’à ce que la modération le ferme
ama-done-open = C’est ouvert
ama-done-pause = En pause : personne ne peut demander pour l’instant
ama-done-resume = On peut de nouveau poser des questions
ama-done-close = C’est clos. Ce qui n’a pas eu de réponse n’est plus public
ama-done-reopen = C’est rouvert
ama-done-cancel = C’est annulé
ama-done-extend = Il ferme plus tard
ama-done-edit = C’est changé
ama-cancel-sure = Veux-tu annuler { $title } pour de bon ? On ne pourra plus l’ouvrir. Rien de ce qui a été demandé n’est effacé.
button-ama-cancel = Annuler l’AMA
ama-extend-earlier = { $time } n’est pas plus tard que la fin prévue. Pour finir plus tôt : /{ command-ama } { command-ama-edit } ou /{ command-ama } { command-ama-close }.
ama-edit-nothing = Dis ce qui doit changer : choisis au moins une option.
ama-edit-begun = Il a commencé : son début ne change plus.
board-question = Question { $number }
board-member = Un membre
board-others = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
board-answered = Réponse { $when }
board-edited = modifiée { $when }
board-part = Partie { $part } sur { $parts }
board-on = lire la suite
board-overview = Vue d’ensemble
board-opening = Le mot d’ouverture de l’invité
board-opening-part = { $title } : suite du mot d’ouverture
board-asked = { $count ->
    [one] { $count } question posée
   *[other] { $count } questions posées
}
board-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
board-over = { $count ->
    [one] { $count } question a reçu une réponse, { $days }.
   *[other] { $count } questions ont reçu une réponse, { $days }.
}
board-links = Dernières réponses : { $links }
board-wanted = Les réponses les plus attendues
board-support = Soutenir ({ $count })
board-ask = Poser une question
notice-opens-soon = { $title } ouvre { $when }.
notice-opened = { $title } est ouvert : pose une question à l’invité, ou soutiens celles des autres.
notice-closes-tomorrow = { $title } ferme { $when }.
notice-closes-soon = Dernière chance de demander : { $title } ferme { $when }.
notice-closed = { $title } est clos. Merci pour vos questions.
guest-reminder = { $count ->
    [one] { $count } question attend ta réponse dans { $title }.
   *[other] { $count } questions attendent ta réponse dans { $title }.
}

## AMA : l’invité, et la publication

command-ama-guest = invité
command-ama-guest-description = L’invité : répondre aux questions, à un bureau que vous seul voyez
option-ama-guest-ama = ama
option-ama-guest-ama-description = Quel AMA ; sinon celui qui est en cours
command-ama-publish = publier
command-ama-publish-description = Modération : la transcription d’un AMA, et en faire une source
option-ama-publish-ama = ama
option-ama-publish-ama-description = Quel AMA ; sinon celui qui est terminé
command-ama-unpublish = dépublier
command-ama-unpublish-description = Modération : retirer un AMA des sources de ce serveur
option-ama-unpublish-ama = ama
option-ama-unpublish-ama-description = Quel AMA ; sinon celui qui est terminé
ama-desk-title = Votre bureau
ama-desk-question = Question { $number }
ama-desk-supports = { $count ->
    [one] soutenue par { $count } personne
   *[other] soutenue par { $count } personnes
}
ama-desk-drafted = vous avez un brouillon
ama-desk-open-none = Aucune question ne vous attend. La modération en transmettra ; repassez.
ama-desk-done-none = Vous n’avez encore répondu à aucune question, ni passé aucune.
button-desk-open = Questions en attente
button-desk-done = Répondues et passées
button-answer = Répondre
button-pass = Passer
button-clarify = Demander le sens
button-write = Écrire
button-edit = Voir et modifier
button-draft = Ouvrir le brouillon
ama-opening-title = Mot d’ouverture
ama-opening-none = Vous n’avez pas écrit de mot d’ouverture.
ama-opening-drafted = Votre mot d’ouverture est un brouillon : personne ne le voit encore.
ama-opening-published = Votre mot d’ouverture est publié.
ama-opening-is-published = Votre mot d’ouverture est publié. Ce que vous changerez sera montré comme modifié.
ama-answer-title = Votre réponse à la question { $number }
ama-answer-published = Votre réponse est publiée. Ce que vous changerez sera montré comme modifié.
ama-part-label = Partie { $part }
ama-part-select = Changer une partie …
ama-writing-hint = Gardé aussitôt comme brouillon, et montré tel qu’il paraîtra.
ama-writing-stale = Entre-temps il y a une autre version, venue d’ailleurs. Rien n’est perdu : celle-ci est gardée comme brouillon, l’autre aussi.
ama-writing-draft = { $parts ->
    [one] Un brouillon en { $parts } partie : personne ne le voit avant que vous le publiiez.
   *[other] Un brouillon en { $parts } parties : personne ne le voit avant que vous le publiiez.
}
ama-writing-published = { $parts ->
    [one] Publié, en { $parts } partie. Un changement devient d’abord un brouillon.
   *[other] Publié, en { $parts } parties. Un changement devient d’abord un brouillon.
}
button-publish = Publier
button-part = Ajouter une partie
button-older-draft = Un brouillon plus ancien
button-newer-draft = Le brouillon plus récent
ama-wordless = Il n’y avait que des blancs. Veuillez écrire quelque chose.
ama-clarify-title = Que doit dire la question ?
ama-clarify-label = Ce que l’auteur doit préciser
ama-publish-title = Publication
ama-publish-nothing = Rien n’a reçu de réponse, et il n’y a pas de mot d’ouverture : il n’y a rien à publier.
ama-publish-opening = Avec le mot d’ouverture de l’invité.
ama-publish-no-opening = Sans mot d’ouverture.
ama-publish-hint = Les fichiers sont à emporter. Comme source de ce serveur, le bot le cite aussitôt, ici et nulle part ailleurs.
ama-publish-done = Les fichiers sont à emporter. Le bot le cite déjà dans ce serveur.
ama-publish-too-large = { $name } manque : le fichier fait { $size } Mo, et Discord accepte ici des fichiers de { $most } Mo au plus.
button-source = En faire une source ici
button-source-off = Le retirer des sources
ama-source-on = C’est maintenant une source de ce serveur : /{ command-ask }, /{ command-topic } et /{ command-read } le citent.
ama-source-off = Ce n’est plus une source de ce serveur. Ses références disent qu’il a été retiré.
ama-source-none = Cet AMA n’est pas une source de ce serveur.
ama-page-dates = Cette séance de questions-réponses a eu lieu : { $dates }. Les questions sans réponse sont masquées.
ama-page-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
ama-file-markdown = La transcription en Markdown, comme sont écrites les sources du bot
ama-file-plain = La transcription en texte brut
ama-file-page = La transcription en page web, à lire ou à imprimer
