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
error-pseudonymized = Ce serveur ne garde pas les membres sous leur nom ; on ne peut donc chercher personne ainsi dans le journal.
error-not-permitted = Seuls les membres qui peuvent gérer ce serveur peuvent faire cela.
error-withheld = Cette réponse ne correspond pas à sa source au caractère près ; elle n’a donc pas été envoyée. C’est au journal sous { $reference } ; veuillez donner ce numéro à qui exploite le bot.
error-settings-unsaved = Les réglages de ce serveur n’ont pas pu être lus ou enregistrés. Rien n’a été changé ; veuillez réessayer dans un instant.
error-unexpected = Quelque chose s’est mal passé de notre côté, et c’est au journal sous { $reference }. Veuillez réessayer ; si cela se reproduit, donnez ce numéro à qui exploite le bot.
