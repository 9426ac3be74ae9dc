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
logs-votes-answers = « Utile » : { $count }
logs-votes-doesnt = « Pas utile » : { $count }
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
audit-operator = l’exploitant du bot
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
