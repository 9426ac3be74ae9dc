## Une réponse

answer-footer = Cité mot pour mot. Aucun de ces mots ne vient du bot.
answer-picked = Choisi par la modération de ce serveur :
answer-left-out = { $count ->
    [one] { $count } autre citation ne tenait pas ici.
   *[other] { $count } autres citations ne tenaient pas ici.
}
quote-part = Partie { $part } sur { $parts } d’une longue phrase
passage-part = Partie { $part } sur { $parts } d’un long passage
quote-open = Ouvrir à cet endroit
button-context = Dans le contexte

## Mots corrigés

corrected = { $count ->
    [one] Je n’ai pas trouvé le mot { $typed } ; j’ai donc cherché { $searched }.
   *[other] Je n’ai pas trouvé les mots { $typed } ; j’ai donc cherché { $searched }.
}
corrected-more = { $count ->
    [one] { $count } autre mot a été corrigé.
   *[other] { $count } autres mots ont été corrigés.
}
searched-as-typed = J’ai cherché exactement ce qui a été saisi.
word-too-long = un mot trop long pour être affiché ici
button-as-typed = Chercher tel quel
button-corrected = Corriger l’orthographe

## Emporter une réponse

button-copy = Copier en …
copy-intro = Choisissez un format. Chaque citation est copiée mot pour mot, avec sa référence.
copy-select = Copier en …
copy-older = { $count ->
    [one] { $count } citation vient ici d’une version plus ancienne : elle n’est plus dans les sources.
   *[other] { $count } citations viennent ici de versions plus anciennes : elles ne sont plus dans les sources.
}
copy-open = Ouvrir { $citation } dans sa source
copy-markdown = Markdown
copy-plain = Texte brut avec référence
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-annotation = W3C Web Annotation
button-share = Partager
shared-by = Partagé par { $member }
button-withdraw = Retirer
share-may-not = Vous ne pouvez pas écrire dans ce salon, je ne peux donc pas y partager la réponse. Vous seul la voyez.
share-failed = Je n’ai pas pu publier la réponse ici. Personne d’autre ne l’a vue.
withdraw-not-yours = Seul le membre qui l’a partagée, ou un modérateur qui peut supprimer des messages, peut la retirer.

## Ce que les membres disent d’une réponse

button-answers = Utile
button-doesnt = Pas utile
vote-counted = Merci, c’est noté. Les modérateurs le lisent ; cela ne change pas les réponses. Appuyez à nouveau pour annuler.
vote-taken-back = J’ai retiré votre vote.
better-ask = Quel passage conviendrait mieux ?
better-select = Un des passages suivants …
button-better-words = Proposer autre chose
better-title = Un meilleur passage
better-label = Sa référence, ou ce qu’il dit
better-kept = Merci. Les modérateurs peuvent voir votre suggestion.
better-kept-operator = Merci. Les personnes qui gèrent ce bot peuvent voir votre suggestion.
feedback-unsaved = Je n’ai pas pu enregistrer votre avis. Veuillez réessayer dans un instant.

## Qui le dit, et où

said-answer = { $speaker }, en réponse à la question { $number }
said-question = { $speaker }, posant la question { $number }
said-question-unnamed = Une personne sans titre, posant la question { $number }
said-opening = { $speaker }, ouvrant la séance de questions
said-text = { $speaker }
said-nobody = La source ne dit pas qui parle
name-too-long = un nom trop long pour être affiché ici

## Un refus

refusal-nothing = Je n’ai rien trouvé à ce sujet dans les sources.
closest-title = Je ne suis pas sûr que ceci réponde à votre question. Les passages les plus proches dans les sources :
closest-footer = Ce sont les passages les plus proches, pas une réponse.
refusal-missing = { $count ->
    [one] Je n’ai pas trouvé le mot { $words }.
   *[other] Je n’ai pas trouvé les mots { $words }.
}
refusal-near = Vous pourriez regarder :
refusal-near-none = Essayez d’autres mots, ou parcourez les thèmes.
sources-languages = Je ne peux chercher que dans les langues des sources : { $languages }.
button-all-topics = Tous les thèmes
button-question = Question { $number } dans { $source }

## Thèmes

topic-nearest = Je n’ai pas trouvé de thème nommé { $name }. Voici le plus proche.
topic-count = { $count ->
    [one] Un passage, dans l’ordre de la source
   *[other] { $count } passages, dans l’ordre des sources
}
page = Page { $page } sur { $pages }
button-previous = Précédent
button-next = Suivant
topics-title = Thèmes
topics-intro = Choisissez un thème pour lire ce que les sources en disent, ou tapez /{ command-topic }.
topics-more = Titres et questions
topics-none = Je n’ai trouvé ni titres ni questions à proposer. Posez une question avec /{ command-ask }, ou consultez /{ command-sources }.
topics-select = Choisir un thème …
topics-passages = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}

## Sources

sources-title = Sources
words-alone = Je trouve les passages par leurs mots seulement, pas par leur sens.
sources-intro = Toutes les citations de ce bot viennent de ces textes.
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
sources-select = Lire une source depuis le début …

## Lecture

read-before = Juste avant
read-after = Juste après
read-question = La question
read-long-before = Le texte juste avant est long. Appuyez sur « Plus tôt » pour le lire.
read-long-after = Le texte juste après est long. Appuyez sur « Plus loin » pour le lire.
read-first = C’est le début de la source.
read-last = C’est la fin de la source.
read-question-long = C’est la réponse à une question trop longue pour être affichée ici : { $citation }
read-cited = { $count ->
    [one] Cette réponse cite encore { $count } passage : { $citations }
   *[other] Cette réponse cite encore { $count } passages : { $citations }
}
read-marked = Les mots cités sont en gras.
button-first = Début
button-earlier = Plus tôt
button-later = Plus loin
button-last = Fin

## Un texte plus ancien

older-changed = C’est une version plus ancienne. La source a changé et ne contient plus ce passage depuis le { $since } au plus tard.
older-changed-now = C’est une version plus ancienne. La source vient de changer et ne contient plus ce passage.
older-removed = C’est une version plus ancienne. Sa source ne fait plus partie des sources depuis le { $since } au plus tard.
older-removed-now = C’est une version plus ancienne. Sa source ne fait plus partie des sources.
older-nothing = Je n’ai rien trouvé d’assez semblable dans la source actuelle pour faire une comparaison.
older-same = Les mêmes mots se trouvent aujourd’hui ici dans les sources :
older-now = Ce que dit la source maintenant
older-now-long = Ce que dit la source maintenant est trop long pour être affiché ici. Appuyez sur « Dans le contexte » pour le lire.
older-diff = Ce qui a changé, mot à mot
older-diff-long = La comparaison mot à mot est trop longue pour être affichée ici.
older-diff-gone = [retiré : { $words }]
older-diff-new = [ajouté : { $words }]
older-spacing = Seuls les espacements ont changé.
older-others = { $count ->
    [one] { $count } autre version ancienne a aussi porté cette référence : { $citations }
   *[other] { $count } autres versions anciennes ont aussi porté cette référence : { $citations }
}
older-choice = version plus ancienne

## Vérifier des citations

check-summary = { $count ->
    [one] { $count } citation : { $verdicts }
   *[other] { $count } citations : { $verdicts }
}
check-count-exact = { $count } à l’identique
check-count-typographic = { $count } à l’identique, sauf la typographie
check-count-shortened = { $count } avec coupure
check-count-altered = { $count } avec altération
check-count-notfound = { $count } introuvable
check-exact = À l’identique
check-typographic = À l’identique, sauf la typographie
check-shortened = Abrégée : le sens peut différer
check-altered = Altérée
check-notfound = Introuvable dans nos sources
check-only = Les seules différences : { $kinds }.
check-besides = Il y a aussi des différences qui ne changent aucun mot : { $kinds }.
check-kind-marks = guillemets ou apostrophes
check-kind-dashes = tirets
check-kind-ellipsis = mots omis, signalés par des points de suspension
check-kind-case = majuscule ou minuscule de la première lettre
check-kind-punctuation = ponctuation
check-kind-spacing = espaces ou sauts de ligne
check-kind-markup = gras, italique ou autre mise en forme
check-kind-invisible = caractères invisibles
check-kind-letters = encodage des caractères
check-example = { $kind } ({ $source } → { $message })
check-said = Le message dit
check-diff = Différences, mot à mot
check-part = Partie { $part } sur { $parts }
check-missing = [manque : { $words }]
check-left-out = [omis : { $words }]
check-added = [ajouté : { $words }]
check-changed = [{ $message } au lieu de { $source }]
check-moved-from = [déplacé d’ici : { $words }]
check-moved-to = [déplacé ici : { $words }]
check-heading = Dans la source, c’est un titre ou une ligne entre deux passages : { $words }
check-also = { $count ->
    [one] Les mêmes mots se trouvent aussi dans { $count } autre passage : { $citations }
   *[other] Les mêmes mots se trouvent aussi dans { $count } autres passages : { $citations }
}
check-footer = Comparé mot pour mot aux sources de ce bot. « Introuvable » ne veut dire que cela : je ne vérifie pas si c’est vrai, ni si cela a été dit ailleurs.
check-sources-changed = Les sources ont changé depuis la première vérification. Voici ce qu’elles disent maintenant.
check-nothing = Je n’ai trouvé dans ce texte aucune citation des sources. Je vérifie le texte entre guillemets ou en bloc de citation à partir de trois mots ; ailleurs, les phrases entières, ou huit mots de suite, qui se trouvent dans les sources. Pour vérifier autre chose, choisissez Applications → { menu-check-quote } sur un message, ou tapez /{ command-verify }.
check-forgotten = Je ne peux plus retrouver ce texte. Veuillez vérifier à nouveau le message.

## Pourquoi cela ?

button-why = Pourquoi cela ?
why-changed = Les sources ont changé depuis cette question. Voici comment la recherche s’y fait maintenant.
why-otherwise = Les réglages de ce serveur ont changé depuis cette question. Voici ce qui s’applique maintenant.
why-bold = Les mots trouvés sont en gras.
why-answered = Confiance { $percent } %. Ici, je réponds à partir de { $threshold } %.
why-refused = Confiance { $percent } %. Ici, je ne réponds pas au-dessous de { $threshold } %.
why-confidence = Le meilleur passage contient { $found } des { $words } mots de la question. Il a { $reached } % des points que pourrait atteindre un passage parmi { $passages }.
why-nearness = Proximité de sens : { $percent } %.
why-near-words = Les plus proches par le sens : { $pairs }.
why-near-pair = { $asked } – { $found }
why-nowhere = Je n’ai trouvé aucun passage contenant un mot de cette question.
why-rule-metadata = La question porte sur une source elle-même ; je cite donc ce que la source en dit.
why-rule-name = C’est le nom d’un thème, un titre ou une question des sources ; je cite donc ce qui s’y trouve.
why-rule-label = La modération de ce serveur a choisi ce passage pour votre question ou une question très proche ; il vient donc en premier. Aucun score n’en décide.
why-score-quote = Points du passage cité
why-score-best = Points du meilleur passage : { $citation }
why-table-word = Mot
why-table-weight = Poids
why-table-times = Fois
why-table-adds = Points
why-table-more = { $count ->
    [one] { $count } autre mot
   *[other] { $count } autres mots
}
why-table-synonym = ≈ { $word }
why-synonym = La liste de mots ajoute { $found } à { $asked } ; les mots ajoutés pèsent moins.
why-table-own = Meilleure phrase
why-table-before = … phrase d’avant
why-table-after = … phrase d’après
why-table-heading = … son titre
why-table-beside = … question, nom
why-table-kind = … type de réponse
why-table-meaning = … proximité de sens
why-table-adjacent = Côte à côte
why-table-score = Total
why-legend = Les mots rares pèsent plus. Un mot rapporte d’autant plus de points qu’il est fréquent dans le passage et que le passage est court.
why-field-heading = Dans le titre de la section : { $words }
why-field-question = Dans la question à laquelle il répond : { $words }
why-field-asker = Dans le titre de l’auteur de la question : { $words }
why-field-title = Dans le titre de la source : { $words }
why-missing = Ces mots n’ont pas aidé à le trouver : { $words }
why-words-more = { $words } et { $count } autres
why-ahead = Ces passages ont plus de points au total : { $passages }. Les citations sont choisies d’après leurs phrases, et les réponses passent avant les questions.
why-more = { $citation } ({ $amount } de plus)
why-next = Les suivants : { $passages }
why-less = { $citation } ({ $amount } de moins)
why-left-out = { $count ->
    [one] { $count } autre partie ne tenait pas ici.
   *[other] { $count } autres parties ne tenaient pas ici.
}

## Ce qui va de travers

error-unknown-citation = Je n’ai pas trouvé de passage avec la référence { $name }. Copiez-en une depuis une réponse, ou choisissez-en une dans la liste pendant la saisie. Vous pouvez aussi donner un lien vers une réponse de ce bot, ou le nom d’une source et un numéro.
error-unknown-topic = Je n’ai pas trouvé de thème nommé { $name }, ni rien d’approchant. /{ command-topics } affiche tous les thèmes.
error-unknown-source = Je n’ai pas trouvé de source nommée { $name }. /{ command-sources } affiche toutes les sources.
error-unknown-time = Je ne comprends pas { $name } comme date ou heure. Écrivez 2h, 7d, 2026-11-22 ou 2026-11-22T18:00 (UTC).
error-past-time = { $name } est dans le passé. Indiquez un moment à venir : 2h, 7d, 2026-11-22 ou 2026-11-22T18:00 (UTC).
error-unknown-query = Je n’ai pas trouvé de question numéro { $name } dans le journal de ce serveur. Choisissez-en une dans la liste pendant la saisie.
error-unknown-reply = Je n’ai pas trouvé à { $name } de réponse de ce bot que je puisse lire d’ici.
error-wordless = Je n’ai pas trouvé de mots à vérifier : je ne peux pas lire les images, les autocollants ni les fichiers. Choisissez un message avec du texte, ou tapez les mots avec /{ command-verify }.
error-gone = Le texte que ce bouton ouvre n’est plus dans les sources. Posez à nouveau la question pour voir ce qu’elles disent maintenant.
error-withdrawn = Ce passage a été retiré de sa séance de questions-réponses le { $since }. Ses mots ne sont plus dans les sources.
error-forgotten = Je ne peux plus retrouver la question de ce bouton. Veuillez la poser avec /{ command-ask }.
error-blocked = Les modérateurs de ce serveur vous ont bloqué l’accès au bot ici. /{ command-help } fonctionne toujours.
error-blocked-until = Les modérateurs de ce serveur vous ont bloqué l’accès au bot ici jusqu’au { $until }. /{ command-help } fonctionne toujours.
error-blocked-reason =
    { error-blocked }
    Leur raison : { $reason }
error-blocked-until-reason =
    { error-blocked-until }
    Leur raison : { $reason }
error-limited = Vous avez posé beaucoup de questions en peu de temps. Veuillez réessayer { $again }.
error-limited-server = Ce serveur pose beaucoup de questions en ce moment. Veuillez réessayer { $again }.
error-busy = Je suis très sollicité en ce moment. Veuillez réessayer dans un instant.
error-outdated = Je ne connais pas cette commande ou ce bouton : il vient d’une autre de mes versions. Veuillez recharger Discord et réessayer.
error-erased = Le contenu de ce bouton n’est plus enregistré : il a été effacé ou remplacé par un plus récent.
error-unlogged = Cette question n’a pas été enregistrée, comme son auteur le souhaitait ; ce bouton n’a donc rien à montrer. Pour l’utiliser, réactivez l’enregistrement avec /{ command-privacy } et posez la question avec /{ command-ask }.
error-pseudonymized = Le journal de ce serveur n’enregistre pas le nom des membres ; vous ne pouvez donc pas y chercher un membre.
error-not-permitted = Seuls les membres qui peuvent gérer ce serveur peuvent faire cela.
error-withheld = Cette réponse ne correspondait pas à sa source au caractère près ; je ne l’ai donc pas envoyée. Veuillez donner ce numéro aux personnes qui gèrent ce bot : { $reference }.
error-settings-unsaved = Je n’ai pas pu lire ou enregistrer les réglages de ce serveur. Rien n’a été modifié. Veuillez réessayer dans un instant.
error-unexpected = Une erreur s’est produite. Veuillez réessayer. Si cela se reproduit, donnez ce numéro aux personnes qui gèrent ce bot : { $reference }.
