## AMA : les membres

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
