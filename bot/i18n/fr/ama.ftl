## AMA : les membres

button-ama-ask = Poser une question
button-ama-questions = Toutes les questions
button-ama-mine = Mes questions
button-ama-open = Ouvrir
button-ama-file = Envoyer ma question
button-ama-join = Rejoindre cette question
button-ama-redo = La modifier
button-ama-drop = L’abandonner
button-ama-support = Soutenir
button-ama-supported = Vous la soutenez
button-ama-edit = Modifier
button-ama-withdraw = Retirer
button-ama-withdraw-sure = Oui, la retirer
button-ama-keep = Non, la garder
ama-form-title = Votre question
ama-form-published = Si l’invité répond, votre question et la réponse sont publiées sur ce serveur, dans une transcription, et comme source que ce bot cite. Votre nom Discord n’est pas publié, mais les modérateurs peuvent le voir.
ama-form-question = Votre question
ama-form-headline = Votre présentation (facultatif)
ama-form-headline-hint = Publiée au-dessus de la question, par exemple : Chercheuse @ Harvard. Vide : sans nom.
ama-form-name = Publier sous
ama-form-headline-option = Sous ma présentation, ou sans nom
ama-form-anonymous = Anonymement
ama-form-anonymous-hint = Sans présentation. Les modérateurs ne voient pas non plus qui demande.
ama-named = Publiée sous : { $headline }
ama-named-nobody = Publiée sans nom ; la modération voit qui demande
ama-named-anonymous = Publiée sans nom ; la modération ne voit pas non plus qui demande
ama-number = #{ $number }
ama-supports = { $count ->
    [one] Un membre la soutient
   *[other] { $count } membres la soutiennent
}
ama-preview-title = Pas encore envoyée
ama-preview-asked = Questions semblables :
ama-preview-sources = Dans les sources :
ama-preview-nothing = Je n’ai rien trouvé à ce sujet dans les sources, ni de question semblable.
ama-filed = Votre question est envoyée : #{ $number }
ama-filed-waiting = Votre question est envoyée : #{ $number }. Elle attend la modération
ama-filed-hint = Suivez-la avec /{ command-ama } { command-ama-mine }. Je vous préviendrai quand elle aura une réponse.
ama-joined = Vous vous êtes joint à la question #{ $number }
ama-joined-hint = Vous la soutenez aussi. Je vous préviendrai quand elle aura une réponse ; vous la retrouvez avec /{ command-ama } { command-ama-mine }.
ama-joined-answered = Elle a déjà une réponse : voyez /{ command-ama } { command-ama-questions }.
ama-dropped = Question abandonnée. Rien n’a été envoyé. Voici votre texte, si vous voulez le reprendre :
ama-edited = La question #{ $number } est modifiée
ama-kept = Votre texte est enregistré : vous le retrouvez avec /{ command-ama } { command-ama-mine }.
ama-your-words = Votre texte, pour qu’il ne soit pas perdu :
ama-no-words = Votre question ne contient aucun mot. Rien n’a été envoyé. Veuillez écrire une question.
ama-see-answer = Voir la réponse
ama-cant-ask-scheduled = Cet AMA n’est pas encore ouvert. Vous pourrez poser des questions à partir de { $when }.
ama-cant-ask-paused = Les modérateurs ont mis cet AMA en pause. Revenez plus tard ; il ferme { $when }.
ama-cant-ask-closed = Cet AMA a fermé { $when }. Consultez les réponses avec /{ command-ama } { command-ama-questions }.
ama-cant-ask-cancelled = Cet AMA a été annulé. Vous ne pouvez pas poser de questions.
ama-may-not-ask = Dans cet AMA, seuls les membres qui ont le rôle { $role } peuvent poser des questions. Vous pouvez soutenir les leurs avec /{ command-ama } { command-ama-questions }.
ama-role-gone = Personne ne peut poser de questions dans cet AMA pour le moment, car le rôle concerné a été supprimé. Un modérateur peut en choisir un autre, ou aucun, avec /{ command-ama } { command-ama-edit }.
ama-not-anonymous = Cet AMA n’accepte plus les questions anonymes. Modifiez la vôtre pour la poser avec ou sans présentation ; les modérateurs verront qui demande.
ama-questions-title = Questions : { $title }
ama-questions-none = Il n’y a pas encore de questions à afficher.
ama-support-own = C’est votre propre question : vous la soutenez déjà.
ama-support-counted = { $count ->
    [one] Vous soutenez la question #{ $number }. Vous êtes le premier.
   *[other] Vous soutenez la question #{ $number }. { $count } membres la soutiennent au total.
}
ama-support-taken-back = Vous ne soutenez plus la question #{ $number }.
ama-mine-title = Vos questions : { $title }
ama-mine-none = Vous n’avez encore posé ni rejoint aucune question ici.
ama-mine-draft = pas encore envoyée
ama-own-title = Votre question #{ $number }
ama-own-joined = vous vous y êtes joint
ama-own-merged = Un modérateur l’a réunie à la question #{ $number }, qui compte désormais aussi comme la vôtre :
ama-withdraw-sure = Retirer la question #{ $number } ? Elle disparaît de l’AMA, avec sa réponse si elle en a une. Vous ne pourrez pas revenir en arrière.
ama-hand-sure = Retirer la question #{ $number } ? D’autres l’ont rejointe : elle reste donc sans vous et passe au premier membre qui l’a rejointe. Je ne vous préviendrai pas quand elle aura une réponse. Vous ne pourrez pas revenir en arrière.
ama-handed = Vous avez retiré la question #{ $number }. D’autres l’ont rejointe : elle reste donc dans l’AMA sans vous.
ama-told-answered = Votre question #{ $number } dans { $title } a reçu une réponse.
ama-told-declined = Les modérateurs de { $title } ont refusé votre question #{ $number }.
ama-told-unclear = L’invité de { $title } vous demande de préciser votre question #{ $number }.
ama-told-withdrawn = La question #{ $number } dans { $title }, que vous aviez rejointe, n’existe plus : le membre qui l’avait posée l’a retirée, avec sa réponse.
ama-told-hint = Pour voir votre question et ce que vous pouvez en faire, tapez /{ command-ama } { command-ama-mine } sur le serveur.
error-ama-draft-gone = Ce brouillon n’existe plus : il a été envoyé, modifié ou abandonné. /{ command-ama } { command-ama-mine } affiche vos questions.
ama-question-waiting = attend la modération
ama-question-held = mise en attente
ama-question-approved = attend l’invité
ama-question-unclear = à préciser
ama-question-passed = passée par l’invité
ama-question-answered = avec réponse
ama-question-declined = refusée
ama-question-merged = réunie à une autre question
ama-question-withdrawn = retirée
error-not-guest = Seul l’invité de cet AMA peut faire cela.

## AMA : la modération

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
    [one] { $count } à examiner
   *[other] { $count } à examiner
}
ama-queue-all-decided = toutes examinées
ama-queue-none = Aucune question n’est dans cet état : { $state }.
ama-open-select = Ouvrir une question
ama-card-title = Question #{ $number } · { $state }
ama-history-title = Historique de la question #{ $number }
ama-card-asker = Posée par { $member } ; publiée sans nom
ama-card-asker-as = Posée par { $member } ; publiée sous : { $headline }
ama-card-anonymous = Posée anonymement
ama-card-somebody = La personne qui demande
ama-card-forgotten = Quelqu’un
ama-card-joined = { $count ->
    [one] Un autre membre demande la même chose
   *[other] { $count } autres membres demandent la même chose
}
ama-card-note = Note : { $note }
ama-card-gone = Cette question n’existe plus : le membre qui l’a posée a fait effacer ses données. Il n’y a plus rien à faire ici.
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
ama-step-hand = { $member } l’a retirée ; elle est passée au premier membre qui l’a rejointe
ama-step-clarify = { $member } a demandé une précision
ama-step-pass = { $member } l’a passée
ama-step-answer = { $member } y a répondu
ama-step-answer-again = { $member } a changé la réponse
ama-too-late = Quelqu’un a été plus rapide : rien n’a été modifié. La dernière modification :
ama-decline-title = Refuser la question #{ $number }
ama-decline-label = Pourquoi ?
ama-decline-hint = L’auteur de la question peut le lire.
ama-decline-empty = Veuillez donner une raison. Rien n’a été modifié.
ama-merge-title = À quelle question réunir la question #{ $number } ?
ama-merge-select = Les plus semblables d’abord
ama-merge-hint = Tous ceux qui l’ont posée ou rejointe comptent aussi pour l’autre question et la soutiennent.
ama-merge-none = Il n’y a pas d’autre question à laquelle la réunir.
ama-merged = La question #{ $number } est réunie à #{ $into } :
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
ama-list-none = Il n’y a pas encore d’AMA. Un modérateur peut en prévoir un avec /{ command-ama } { command-ama-create }.
ama-created = AMA prévu
ama-plan-queue = Les modérateurs examinent les nouvelles questions dans { $channel }.
ama-plan-unmoderated = Sans modération : les questions vont directement à l’invité. Pour changer cela, choisissez un salon pour « { option-ama-edit-queue } » avec /{ command-ama } { command-ama-edit }.
ama-plan-role = Seul { $role } peut poser des questions. Tout le monde peut en soutenir.
ama-plan-each = { $count ->
    [one] Chaque membre peut poser une question.
   *[other] Chaque membre peut poser jusqu’à { $count } questions.
}
ama-plan-anonymous = Les membres peuvent poser des questions anonymes. Dans ce cas, les modérateurs ne voient pas non plus qui demande.
ama-plan-next = { $member } répond avec /{ command-ama } { command-ama-guest }, et peut y écrire un mot d’ouverture avant le début de l’AMA.
ama-line-bad = Le titre et la présentation doivent tenir chacun sur une ligne de 1 à { $count } caractères.
ama-guest-bot = Un bot ne peut pas être l’invité. Choisissez un membre qui peut répondre.
ama-guest-away = { $member } n’est pas membre de ce serveur. Invitez cette personne avant de prévoir l’AMA.
ama-channel-unseen = Je ne vois pas ce salon. Donnez-moi la permission de le voir, ou choisissez-en un autre.
ama-channel-kind = { $channel } n’est ni un salon textuel ni un fil. Choisissez-en un où je peux écrire.
ama-channel-missing = Je ne peux pas écrire dans { $channel }. Il me faut : { $permissions }. Rien n’a été modifié.
channel-not-yours = Vous ne pouvez pas écrire vous-même dans { $channel } ; je n’y publie donc rien pour vous. Il vous faut : { $permissions }. Rien n’a été modifié.
permission-view = Voir le salon
permission-write = Envoyer des messages
permission-write-thread = Envoyer des messages dans les fils
error-time-unreadable = Je ne comprends pas { $time } comme date ou heure. Écrivez « now », « dans 2 heures », « dans 7 jours », « demain 18:00 », ou une date et une heure comme « 2026-12-01 18:00 Europe/Paris ».
error-time-zone = Je ne connais pas le fuseau horaire { $time }. Choisissez-en un dans la liste pendant la saisie, comme « Europe/Paris ».
error-time-gap = { $time } n’existe pas, à cause du passage à l’heure d’été. Choisissez une heure plus tôt ou plus tard.
error-time-past = { $time } est dans le passé. Écrivez « now » ou un moment à venir.
error-time-order = Un AMA ne peut pas fermer avant d’ouvrir, et { $time } est trop tôt. Choisissez une fin plus tardive.
error-no-ama = Je n’ai pas trouvé d’AMA correspondant sur ce serveur. /{ command-ama } { command-ama-list } les affiche tous.
error-several-amas = Plusieurs AMA correspondent. Choisissez-en un dans la liste de l’option.
error-unknown-ama = Je n’ai pas trouvé d’AMA nommé { $name } sur ce serveur. Choisissez-en un dans la liste pendant la saisie.
error-unknown-question = Cette question n’existe plus : rien n’a été modifié. Quand des membres font effacer leurs données, leurs questions encore en attente le sont aussi.
error-limit = { $count ->
    [one] Vous avez déjà posé votre { $count } question dans cet AMA. Vous pouvez encore soutenir celles des autres.
   *[other] Vous avez déjà posé vos { $count } questions dans cet AMA. Vous pouvez encore soutenir celles des autres.
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
ama-closes-by-hand = Ouvert jusqu’à ce que la modération le ferme
ama-done-open = L’AMA est ouvert
ama-done-pause = L’AMA est en pause : personne ne peut poser de questions pour le moment
ama-done-resume = Les membres peuvent à nouveau poser des questions
ama-done-close = L’AMA est clos. Les questions sans réponse ne sont plus publiques
ama-done-reopen = L’AMA est rouvert
ama-done-cancel = L’AMA est annulé
ama-done-extend = L’AMA ferme plus tard
ama-done-edit = Modifié
ama-cancel-sure = Annuler { $title } définitivement ? Vous ne pourrez pas le rouvrir. Aucune question n’est supprimée.
button-ama-cancel = Annuler l’AMA
ama-extend-earlier = { $time } n’est pas après la fin prévue. Pour fermer plus tôt, utilisez /{ command-ama } { command-ama-edit } ou /{ command-ama } { command-ama-close }.
ama-edit-nothing = Choisissez au moins une option à modifier.
ama-edit-begun = L’AMA est déjà ouvert : vous ne pouvez plus en changer le début.
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
notice-opened = { $title } est ouvert ! Posez une question à l’invité, ou soutenez celles des autres.
notice-closes-tomorrow = { $title } ferme { $when }.
notice-closes-soon = Dernière chance de poser une question : { $title } ferme { $when }.
notice-closed = { $title } est clos. Merci pour vos questions !
guest-reminder = { $count ->
    [one] { $count } question attend votre réponse dans { $title }.
   *[other] { $count } questions attendent votre réponse dans { $title }.
}

## AMA : l’invité, et la publication

ama-desk-title = Votre bureau
ama-desk-question = Question { $number }
ama-desk-supports = { $count ->
    [one] soutenue par { $count } personne
   *[other] soutenue par { $count } personnes
}
ama-desk-drafted = vous avez un brouillon
ama-desk-open-none = Aucune question ne vous attend. Les nouvelles apparaissent ici dès que les modérateurs les acceptent.
ama-desk-done-none = Vous n’avez encore répondu à aucune question, ni passé aucune.
button-desk-open = Questions en attente
button-desk-done = Répondues et passées
button-answer = Répondre
button-pass = Passer
button-clarify = Demander une précision
button-write = Écrire
button-edit = Voir et modifier
button-draft = Ouvrir le brouillon
ama-opening-title = Mot d’ouverture
ama-opening-none = Vous n’avez pas encore écrit de mot d’ouverture.
ama-opening-drafted = Votre mot d’ouverture est un brouillon : personne ne le voit encore.
ama-opening-published = Votre mot d’ouverture est publié.
ama-opening-is-published = Votre mot d’ouverture est publié. Si vous le modifiez, il sera marqué comme modifié.
ama-answer-title = Votre réponse à la question { $number }
ama-answer-published = Votre réponse est publiée. Si vous la modifiez, elle sera marquée comme modifiée.
ama-part-label = Partie { $part }
ama-part-select = Modifier une partie …
ama-writing-hint = J’enregistre ce texte comme brouillon et je vous en montre un aperçu.
ama-writing-stale = Il existe une version plus récente, écrite ailleurs. Rien n’est perdu : les deux sont enregistrées comme brouillons.
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
ama-wordless = Il n’y a pas de texte. Veuillez écrire quelque chose.
ama-clarify-title = Qu’est-ce qui n’est pas clair ?
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
ama-source-on = L’AMA est maintenant une source de ce serveur : /{ command-ask }, /{ command-topic } et /{ command-read } le citent.
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
