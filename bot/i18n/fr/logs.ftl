## Les chiffres du journal

stats-title = Statistiques : { $dates } (UTC)
stats-none = Aucune question n’a été posée ici pendant cette période.
stats-backwards = Cette période finit avant de commencer. Donnez un « depuis » plus ancien ou un « avant » plus récent.
stats-asked = { $count ->
    [one] { $count } question a été posée.
   *[other] { $count } questions ont été posées.
}
stats-share = Avec réponse : { $answered }, passages proches : { $closest }, rien trouvé : { $refused }.
stats-part = { $count } ({ $percent })
stats-day = En moyenne { $mean } par jour ; le plus : { $most }, le { $day }.
stats-latency = La moitié des réponses étaient prêtes en { $half }, 95 % en { $most }.
stats-undelivered = { $count ->
    [one] Discord n’a pas accepté { $count } réponse : son membre ne l’a peut-être pas vue.
   *[other] Discord n’a pas accepté { $count } réponses : leurs membres ne les ont peut-être pas vues.
}
stats-topics = Sujets les plus demandés
stats-passages = Passages les plus cités
stats-unquoted = { $count ->
    [one] { $count } passage n’a pas été cité pendant cette période
   *[other] { $count } passages n’ont pas été cités pendant cette période
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

export-running = J’exporte déjà le journal de ce serveur. Veuillez attendre la fin.
export-going = { $count ->
    [one] Export : { $count } ligne jusqu’ici …
   *[other] Export : { $count } lignes jusqu’ici …
}
export-done = { $count ->
    [one] { $count } ligne du journal
   *[other] { $count } lignes du journal
}
export-hint = Ce fichier contient les questions des membres. Ne le partagez qu’avec les personnes qui peuvent consulter le journal.
export-part = Partie { $part } sur { $parts }
export-too-large = { $count ->
    [one] C’est trop volumineux pour être envoyé : { $count } ligne ou plus. Affinez avec un filtre ou une période plus courte, ou demandez « { $command } » aux personnes qui gèrent ce bot.
   *[other] C’est trop volumineux pour être envoyé : { $count } lignes ou plus. Affinez avec un filtre ou une période plus courte, ou demandez « { $command } » aux personnes qui gèrent ce bot.
}

## Consulter le journal

logs-title = Questions sur ce serveur
logs-none = Je n’ai pas trouvé d’entrée correspondante dans le journal.
logs-none-further = Je n’ai pas trouvé d’autres entrées correspondantes dans le journal.
logs-partly = J’ai parcouru le journal jusqu’au { $moment }. Appuyez sur « { $button } » pour chercher plus loin.
logs-by-member = Membre : { $value }
logs-by-channel = Salon : { $value }
logs-by-command = Commande : { $value }
logs-by-outcome = Résultat : { $value }
logs-by-feedback = Avis : { $value }
logs-by-words = Mots : { $value }
logs-by-since = Depuis : { $value }
logs-by-until = Avant : { $value }
logs-answered = avec réponse
logs-closest = passages proches
logs-refused = rien trouvé
logs-nobody = Nom non enregistré
logs-nowhere = aucun salon
logs-no-words = Aucun texte n’a été saisi.
logs-citations-more = { $count ->
    [one] et { $count } autre passage
   *[other] et { $count } autres passages
}
logs-confidence = confiance { $percent } %
logs-votes-answers = « Utile » : { $count }
logs-votes-doesnt = « Pas utile » : { $count }
logs-corrected = J’ai cherché { $searched } au lieu de { $typed }.
logs-show-title = Question
logs-seen-alone = visible seulement par l’auteur
logs-picked = choisi par la modération
logs-seen-everyone = visible par tous
logs-via-command = saisi
logs-via-button = avec un bouton
logs-latency = { $ms } ms
logs-sources-changed = Les sources ont changé depuis. Voici ce qui a été affiché à l’époque.
logs-delivery-refused = Discord n’a pas accepté cette réponse : le membre ne l’a peut-être pas vue.
logs-shown-then = Ces mots ont été affichés sous { $citation }. Ils ne sont plus enregistrés nulle part ailleurs.
logs-suggested = { $member } propose un meilleur passage : { $passage }
logs-pseudonym = membre { $name }
button-show = Afficher
button-newer = Plus récents
button-older = Plus anciens
unanswered-title = Questions sans réponse
unanswered-none = Cette liste ne contient aucune question.
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
unanswered-since = première fois { $first }, dernière fois { $last }
unanswered-outcome = { $outcome } : { $count }
unanswered-reopened = Elle est de nouveau restée sans réponse après avoir été marquée comme couverte.
unanswered-many = { $count } ou plus
unanswered-select = Marquer comme …
unanswered-marked = { $question } est maintenant marquée : { $state }.
button-undo = Annuler
button-right-open = Bon passage …
button-right-type = Saisir une référence
button-right-none = Aucun d’eux
button-right-back = Retirer la marque
right-title = Le bon passage
right-label = Sa référence
right-select = Un des meilleurs résultats …
right-nothing = Personne n’a encore marqué cette question.
right-is = Bon passage : { $citation }, marqué par { $member } { $moment }
right-none = Aucun passage n’y répond : marqué par { $member } { $moment }
right-expired = Expirée : les sources n’ont plus ce passage mot pour mot, la marque n’a donc plus d’effet. Choisissez un autre passage ou retirez la marque.
right-hint = Choisissez le passage qui répond à cette question, saisissez sa référence, ou indiquez qu’aucun passage n’y répond. Dans ce serveur, le passage choisi vient alors en premier pour cette question et pour celles qui lui ressemblent beaucoup, avec la mention que la modération l’a choisi.

## Ce que la vérification quotidienne a trouvé

button-regressions = Les afficher
regressions-notice = { $count ->
    [one] Pour 1 question, le bon passage n’apparaît plus.
   *[other] Pour { $count } questions, le bon passage n’apparaît plus.
}
regressions-title = Le bon passage n’apparaît plus
regressions-expired = Les sources n’ont plus ce passage mot pour mot.
regressions-hidden = Le passage n’est plus parmi les citations.
regressions-answered = Selon la marque, aucun passage n’y répond, mais une réponse est donnée maintenant.
regressions-none = Tous les passages marqués par la modération ou jugés utiles par les membres apparaissent.
replay-begins = Je repose les questions du journal. Cela ne modifie rien.
replay-progress = { $done } questions reposées sur { $count } …
replay-running = Je repose déjà les questions de ce serveur. Veuillez attendre la fin.
replay-title = Ce qui changerait
replay-asked = { $count ->
    [one] { $count } question reposée, pour une confiance de { $percent } %.
   *[other] { $count } questions reposées, pour une confiance de { $percent } %.
}
replay-stopped = Le temps a manqué : ce ne sont que les questions les plus récentes. Pour les avoir toutes, choisissez une période plus courte ou moins de questions.
replay-none = Rien ne changerait.
replay-answered = nouvelles réponses : { $count }
replay-closest = maintenant les passages proches seulement : { $count }
replay-refused = maintenant rien trouvé : { $count }
replay-other = autre première citation : { $count }
replay-marked = { $count ->
    [one] { $count } d’entre elles est marquée. Correcte à l’époque : { $then } ; correcte maintenant : { $now }.
   *[other] { $count } d’entre elles sont marquées. Correctes à l’époque : { $then } ; correctes maintenant : { $now }.
}
replay-hint = Le résultat de l’époque et celui de maintenant. Rien n’a été modifié.
replay-older = Les sources ont changé depuis cet essai.
replay-change = { $before } → { $after }
replay-right = correct, selon la marque
replay-wrong = incorrect, selon la marque
audit-title = Journal d’audit
audit-none = Il n’y a pas encore d’entrées.
audit-bot = le bot
audit-operator = l’exploitant du bot
audit-erased = { $count ->
    [one] { $count } question, plus ancienne que la durée de conservation, a été effacée
   *[other] { $count } questions, plus anciennes que la durée de conservation, ont été effacées
}
audit-faded = les détails sont effacés
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
audit-words = a proposé une entrée de la liste de mots
audit-words-add = a ajouté une entrée à la liste de mots
audit-words-remove = a retiré une entrée de la liste de mots
audit-right-passage = a marqué le passage juste
audit-right-none = aucun
audit-right-back = retiré
audit-regressions = a vérifié les réponses marquées et les réponses utiles
audit-count = n’apparaissent plus
audit-stopped = arrêté
audit-gone = le salon a été supprimé
audit-locked = je ne peux plus y écrire
audit-role = rôle
audit-limited-member = Trop de questions d’un membre ; refusé { $times }×
audit-limited-server = Trop de questions sur ce serveur ; refusé { $times }×

## Maintenir l’ordre

feed-heading = Fil
feed-off = Le fil est désactivé
feed-unanswered = Les questions sans réponse sont publiées dans { $channel }
feed-all = Toutes les questions sont publiées dans { $channel }
feed-gone = Le fil est en pause : { $channel } a été supprimé
feed-locked = Le fil est en pause : je ne peux plus écrire dans { $channel }
feed-hint = Je publie deux messages par minute au plus ; le reste figure dans le suivant. Pour changer cela : /{ command-logs } { command-logs-feed }. Pour écarter les questions avec certains mots : /{ command-logs } { command-logs-hold }.
feed-open = Tout le monde sur ce serveur peut lire ce salon ; je n’y publie donc pas les questions privées.
feed-which-channel = Choisissez aussi un salon où publier.
feed-may-not = Je ne peux pas publier dans { $channel }. Il me faut : { $rights }. Rien n’a été modifié.
feed-title-unanswered = { $count ->
    [one] { $count } question est restée sans réponse
   *[other] { $count } questions sont restées sans réponse
}
feed-title = { $count ->
    [one] { $count } nouvelle question
   *[other] { $count } nouvelles questions
}
feed-alone = un membre, en privé
feed-more = { $count ->
    [one] { $count } autre question est arrivée : voir /{ command-logs } { command-logs-recent }.
   *[other] { $count } autres questions sont arrivées : voir /{ command-logs } { command-logs-recent }.
}
block-done = { $who } ne peut plus utiliser le bot ici.
block-not-everyone = { $who } comprend tout le monde. Pour désactiver le bot pour tous les membres, changez ses commandes dans Paramètres du serveur → Intégrations.
block-not-moderators = { $who } peut consulter le journal de ce serveur et ne peut donc pas être bloqué. Retirez d’abord cette permission.
block-not-bots = { $who } est un bot, et les bots ne peuvent pas utiliser de commandes.
unblock-done = { $who } peut de nouveau utiliser le bot ici.
unblock-none = { $who } n’est pas bloqué ici.
button-unblock = Débloquer
blocked-title = Bloqués sur ce serveur
blocked-none = Personne n’est bloqué sur ce serveur.
blocked-until = jusqu’au { $until }
blocked-endless = jusqu’au déblocage
blocked-by = par { $moderator }, { $at }
blocked-reason = raison : { $reason }
hold-title = Mots écartés du fil
hold-none = Aucun mot n’est écarté.
hold-hint = Je ne publie pas une question qui contient tous les mots d’une ligne, sous n’importe quelle forme. J’y réponds et je l’enregistre tout de même.
hold-added = Les questions avec { $words } ne sont plus publiées dans le fil.
hold-removed = Les questions avec { $words } sont à nouveau publiées dans le fil.
hold-unknown = { $words } n’est pas dans la liste.
hold-wordless = Cela ne contient aucun mot.
hold-full = { $count ->
    [one] La liste est pleine : elle contient { $count } ligne. Retirez-la d’abord.
   *[other] La liste est pleine : elle contient { $count } lignes. Retirez-en une d’abord.
}

## Réglages

settings-title = Réglages de ce serveur
settings-answers = Qui voit les réponses : { $audience }
settings-answers-hint = Les membres peuvent choisir autrement pour chaque question.
settings-everyone = tout le monde dans le salon
settings-asker = seulement l’auteur de la question
settings-confidence = Confiance nécessaire pour répondre : { $level }
settings-confidence-hint = Un nombre plus bas donne plus de réponses, mais plus qui tombent à côté. Un nombre plus haut en donne moins, et de plus sûres. À 0, je réponds à toute question qui a un mot en commun avec les sources.
settings-closest = Confiance nécessaire pour montrer les passages les plus proches : { $level }
settings-closest-hint = Quand je ne suis pas sûr, je montre les passages les plus proches. Un nombre plus bas les montre plus souvent. Au-dessus de la confiance nécessaire pour répondre, je ne les montre jamais.
settings-percent = { $percent } %
settings-level = { $word } ({ $percent })
settings-strict = stricte
settings-strict-hint = Moins de réponses, mais plus sûres
settings-balanced = équilibrée
settings-balanced-hint = Entre les deux
settings-generous = généreuse
settings-generous-hint = Plus de réponses, mais plus qui tombent à côté
settings-level-select = Confiance nécessaire pour répondre
settings-change = Pour changer un réglage, utilisez /{ command-settings } avec l’option indiquée dessous, par exemple /{ command-settings } { option-settings-rate }.
settings-language = Langue des réponses publiques : { $language }
settings-language-auto = celle du serveur sur Discord s’il est une communauté, sinon celle de l’auteur de la question
settings-language-hint = Les réponses privées sont dans la langue du membre. Les citations restent dans la langue de leur source.
settings-moderators = Qui peut consulter le journal : { $role }
settings-moderators-none = les membres qui peuvent gérer ce serveur
settings-moderators-hint = Ce rôle peut aussi utiliser /{ command-logs }. Rendez-lui la commande visible dans Paramètres du serveur → Intégrations.
settings-rate = { $count ->
    [one] Chaque membre peut poser { $count } question par minute
   *[other] Chaque membre peut poser { $count } questions par minute
}
settings-rate-none = Chaque membre peut poser autant de questions qu’il veut
settings-rate-hint = Les boutons qui affichent des citations comptent aussi. À la limite, le membre voit quand il pourra reprendre.
settings-retention = { $days ->
    [one] Le journal est gardé : { $days } jour
   *[other] Le journal est gardé : { $days } jours
}
settings-retention-hint = Les entrées plus anciennes sont effacées définitivement chaque jour. Une durée plus courte vaut dès le prochain effacement.
settings-identities = Le journal enregistre l’auteur des questions comme : { $kept }
settings-identities-member = le membre
settings-identities-pseudonym = un pseudonyme
settings-identities-none = sans nom
settings-identities-hint = Un pseudonyme distingue les membres et ne ramène à personne sans la clé de ce serveur. Avec « sans nom », cette clé est effacée et les anciennes questions perdent le nom de leur membre. Vous ne pourrez pas revenir en arrière.
settings-zone = Fuseau horaire par défaut : { $zone }
settings-zone-hint = Pour les heures que les modérateurs saisissent, par exemple dans /{ command-ama } { command-ama-create }. Chacun voit les heures dans son propre fuseau.
settings-feed-hint = Le fil montre les nouvelles questions aux modérateurs. Pour le changer : /{ command-logs } { command-logs-feed }.
settings-words = { $count ->
    [one] Liste de mots : { $count } entrée
   *[other] Liste de mots : { $count } entrées
}
settings-words-hint = Des expressions de même sens, pour que les questions posées autrement trouvent ce que disent les sources.
synonyms-title = Des mots de même sens
synonyms-none = Ce serveur n’a pas encore d’entrée.
synonyms-hint = Une question qui contient une expression d’une entrée est aussi cherchée avec les autres. Elles comptent moins que les mots de la question, et « Pourquoi cela ? » les montre.
synonyms-operators = { $count ->
    [one] L’exploitant du bot a ajouté { $count } entrée pour tous les serveurs.
   *[other] L’exploitant du bot a ajouté { $count } entrées pour tous les serveurs.
}
synonyms-full = Cette liste peut avoir au plus { $count } entrées. Retirez-en d’abord une.
synonym-known = Cette entrée est déjà dans la liste.
synonym-alone = Utilisez cette option seule, sans autre option.
synonym-field = Des expressions de même sens
synonym-field-hint = Par exemple : peine capitale = peine de mort
synonym-select = Retirer une entrée
synonym-proposed = Rien n’a encore changé.
synonym-unasked = Aucune des { $newest } questions les plus récentes ne contient ces mots.
synonym-unchanged = Aucune réponse ne changerait.
synonym-asked = { $count ->
    [one] { $count } des { $newest } questions les plus récentes contient ces mots.
   *[other] { $count } des { $newest } questions les plus récentes contiennent ces mots.
}
synonym-changed = { $count ->
    [one] { $count } réponse changerait :
   *[other] { $count } réponses changeraient, par exemple :
}
button-synonyms = Liste de mots
button-synonym-add = Ajouter une entrée
button-synonym-confirm = L’utiliser
button-synonym-cancel = Annuler
synonym-single = Une entrée a au moins deux expressions séparées par « = », par exemple : peine capitale = peine de mort
synonym-letter = Une expression ne peut contenir que des lettres, des chiffres, des espaces et - ’ . & + /
synonym-long = Une entrée peut avoir au plus { $count } caractères.
settings-own = Choisi par ce serveur.
settings-default = Réglage par défaut de ce bot.
settings-saved = Enregistré.
button-settings-sure = Oui, changer
settings-sure = Vous ne pourrez pas revenir en arrière. Rien n’a encore été modifié.
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
settings-sure-rest = Le bouton ne change que cela. Pour d’autres réglages, utilisez à nouveau la commande.
