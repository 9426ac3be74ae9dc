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
