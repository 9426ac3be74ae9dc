## Aide et accueil

help-title = Ce que fait ce bot
welcome-title = Bonjour ! Voici ce que je fais.
help-does-name = Ce que je fais :
help-does = Je réponds à /{ command-ask } par des citations exactes, tirées des sources de ce bot. Chacune a une référence que tout le monde peut vérifier avec /{ command-read }.
help-doesnt-name = Ce que je ne fais pas :
help-doesnt = Je n’écris pas de réponses moi-même. Pas de texte généré, pas d’opinion, pas de paraphrase. Si je ne trouve pas de réponse dans les sources, je le dis.
help-logs-name = Ce qui est enregistré :
help-logs = Chaque question et chaque texte que quelqu’un fait vérifier, avec la réponse, l’auteur de la demande, le lieu et l’heure. Je ne lis pas les autres messages du salon.
help-seen-name = Qui peut le voir :
help-seen = Le journal : les modérateurs de ce serveur et les personnes qui gèrent ce bot. Une réponse : tout le salon, ou vous seul si vous choisissez une réponse privée.
help-forget-name = Vos données :
help-forget = Avec /{ command-privacy }, vous voyez ce qui est enregistré sur vous. Vous pouvez le télécharger, l’effacer, ou ne plus faire enregistrer vos questions.
help-moderators = Pour les modérateurs : avec /{ command-settings }, vous choisissez qui voit les réponses et à quel point je dois être sûr. Dans Paramètres du serveur → Intégrations, vous choisissez qui peut utiliser chaque commande, et dans quels salons.

## Les données sont aux membres

privacy-title = Vos données
privacy-kept-name = Ce qui est enregistré :
privacy-kept = Vos questions et les textes que vous faites vérifier (des messages d’autrui, seulement les citations), avec la réponse, le salon et l’heure. Également vos votes, vos suggestions et les réponses que vous avez retirées.
privacy-as-name = Sous quel nom :
privacy-as-member = Le vôtre.
privacy-as-pseudonym = Un pseudonyme propre à ce serveur. Les modérateurs ne peuvent pas savoir lequel est le vôtre. Les personnes qui gèrent ce bot le pourraient, avec la clé du serveur.
privacy-as-none = Aucun. Le journal n’indique pas qui a posé la question : rien ne peut donc y être retrouvé sous votre nom.
privacy-why-name = Pourquoi :
privacy-why = Pour que tout le monde puisse vérifier les réponses, et que les modérateurs voient les questions restées sans réponse et puissent faire cesser les abus.
privacy-long-name = Combien de temps :
privacy-long = { $days ->
    [one] { $days } jour. Ensuite, tout est effacé définitivement.
   *[other] { $days } jours. Ensuite, tout est effacé définitivement.
}
privacy-seen-name = Qui peut le voir :
privacy-seen-server = Les membres qui peuvent gérer ce serveur et les personnes qui gèrent ce bot. Pas les membres d’autres serveurs.
privacy-seen-role = Les membres qui peuvent gérer ce serveur, ceux qui ont le rôle { $role } et les personnes qui gèrent ce bot. Pas les membres d’autres serveurs.
privacy-seen-operator = Uniquement les personnes qui gèrent ce bot.
privacy-seen-away = Les personnes qui gèrent ce bot. Il n’est pas sur ce serveur ; s’il y est ajouté, les membres qui peuvent gérer le serveur le verront aussi.
privacy-ama-name = Dans les AMA :
privacy-ama = Vos questions, celles que vous rejoignez ou soutenez et ce que vous écrivez restent enregistrés sous votre nom jusqu’à ce que vous les effaciez, pour que la réponse vous parvienne. Les modérateurs voient qui pose une question, sauf si elle est anonyme. Tout le monde peut lire les questions approuvées, sous le nom que vous avez choisi.
privacy-stays = Trois choses restent aussi longtemps que les registres du serveur : ce que vous faites comme modérateur, un blocage, et ce que vous avez publié comme invité d’un AMA. Vous pouvez effacer tout le reste à tout moment. Si le bot a publié vos questions dans un salon de modération, il supprime aussi ces messages dès que Discord le permet.
privacy-unlogged = Vos questions ne sont pas enregistrées. Elles sont seulement comptées, sans leurs mots et sans votre nom.
privacy-pending = Ce que vous avez demandé d’effacer :
privacy-request-requested = { $number }, { $at } : effacement en cours
privacy-request-pending = { $number }, { $at } : effacé, mais pas encore écrasé dans les fichiers du bot
privacy-request-verified = { $number }, { $at } : effacé, il n’en reste rien dans les fichiers du bot
button-privacy-data = Mes données
button-privacy-forget = M’oublier
button-privacy-unlog = Ne pas enregistrer mes questions
button-privacy-log = Enregistrer à nouveau mes questions
button-privacy-forget-yes = Oui, m’oublier
privacy-data-none = Rien n’est enregistré sur vous ici.
privacy-data = Tout ce qui est enregistré sur vous ici, au format JSON.
privacy-data-everywhere = Tout ce qui est enregistré sur vous, sur tous les serveurs et en messages privés, au format JSON.
privacy-data-more = Ce n’est que le début : tout ne tient pas dans un message. Les personnes qui gèrent ce bot peuvent vous donner le reste.
privacy-data-described = Ce qui est enregistré sur vous
privacy-forget-here = Cela efface définitivement toutes les questions que vous avez posées sur ce serveur et leurs réponses, vos votes et vos suggestions. Votre nom est aussi retiré de tous les autres enregistrements. Vos questions dans les AMA sont également effacées ; une question que d’autres ont lue ou dont ils attendent la réponse reste, sans votre nom. Les boutons sous vos réponses ne fonctionneront plus. Vous ne pourrez pas revenir en arrière.
privacy-forget-everywhere = Cela efface définitivement toutes les questions que vous avez posées, sur tous les serveurs et en messages privés, et leurs réponses, vos votes et vos suggestions. Votre nom est aussi retiré de tous les autres enregistrements. Vos questions dans les AMA sont également effacées ; une question que d’autres ont lue ou dont ils attendent la réponse reste, sans votre nom. Les boutons sous vos réponses ne fonctionneront plus. Vous ne pourrez pas revenir en arrière.
privacy-forgotten = C’est fait. Vos données sont effacées, il n’en reste rien dans les fichiers du bot.
privacy-forgotten-unverified = Vos données sont effacées et plus personne ne peut les trouver ici. Mais un autre programme, peut-être une sauvegarde, lit en ce moment les fichiers du bot : les anciens octets y sont encore. Le bot continue d’essayer de les écraser ; /{ command-privacy } vous dira quand ce sera fait.
privacy-receipt = Votre reçu : { $number }
privacy-forgotten-questions = { $count ->
    [one] { $count } question et sa réponse
   *[other] { $count } questions et leurs réponses
}
privacy-forgotten-feedback = { $count ->
    [one] { $count } vote ou suggestion
   *[other] { $count } votes et suggestions
}
privacy-forgotten-links = { $count ->
    [one] votre nom dans { $count } autre enregistrement
   *[other] votre nom dans { $count } autres enregistrements
}
privacy-forgotten-none = Rien n’était enregistré sur vous ici.
privacy-forgetting = L’effacement a commencé et continue même si le bot redémarre. /{ command-privacy } vous dira quand il sera terminé.
privacy-unlogged-now = Vos questions ne sont plus enregistrées, sur aucun serveur. Vous recevez des réponses comme avant, mais les boutons qui ont besoin de l’enregistrement ne fonctionnent pas. Ce qui est déjà enregistré reste jusqu’à ce que vous choisissiez « { button-privacy-forget } ».
privacy-logged-now = Vos questions sont à nouveau enregistrées.
privacy-unsaved = Je n’ai pas pu enregistrer ce choix. Rien n’a été modifié. Veuillez réessayer dans un instant.
