## AMAs: die Mitglieder

button-ama-ask = Frage stellen
button-ama-questions = Alle Fragen
button-ama-mine = Meine Fragen
button-ama-open = Öffnen
button-ama-file = Frage einreichen
button-ama-join = Dieser anschließen
button-ama-redo = Ändern
button-ama-drop = Verwerfen
button-ama-support = Unterstützen
button-ama-supported = Du unterstützt sie
button-ama-edit = Bearbeiten
button-ama-withdraw = Zurückziehen
button-ama-withdraw-sure = Ja, zurückziehen
button-ama-keep = Nein, behalten
ama-form-title = Deine Frage
ama-form-published = Wenn der Gast antwortet, werden deine Frage und die Antwort veröffentlicht: auf diesem Server, in einem Protokoll und als Quelle, aus der dieser Bot zitiert. Dein Discord-Name wird nicht veröffentlicht; die Moderation sieht ihn.
ama-form-question = Deine Frage
ama-form-headline = Deine Vorstellung, wenn du willst
ama-form-headline-hint = Steht über deiner Frage, etwa: Forscherin @ Harvard. Leer lassen für keinen Namen.
ama-form-name = Unter welchem Namen
ama-form-headline-option = Unter meiner Vorstellung oder ohne Namen
ama-form-anonymous = Anonym
ama-form-anonymous-hint = Ohne Vorstellung; auch die Moderation sieht nicht, wer gefragt hat
ama-named = Wird veröffentlicht unter: { $headline }
ama-named-nobody = Wird ohne Namen veröffentlicht; die Moderation sieht, wer fragt
ama-named-anonymous = Wird ohne Namen veröffentlicht; auch die Moderation sieht nicht, wer fragt
ama-number = #{ $number }
ama-supports = { $count ->
    [one] Ein Mitglied unterstützt sie
   *[other] { $count } Mitglieder unterstützen sie
}
ama-preview-title = Noch nicht eingereicht
ama-preview-asked = Ähnliches wird schon gefragt:
ama-preview-sources = Die Quellen sagen:
ama-preview-nothing = Die Quellen haben nichts dazu, und niemand hat Ähnliches gefragt.
ama-filed = Deine Frage ist als #{ $number } eingereicht
ama-filed-waiting = Deine Frage ist als #{ $number } eingereicht; sie wartet auf die Moderation
ama-filed-hint = /{ command-ama } { command-ama-mine } zeigt, was aus ihr wird. Du erfährst es, wenn sie beantwortet ist.
ama-joined = Du hast dich Frage #{ $number } angeschlossen
ama-joined-hint = Sie zählt auch deine Unterstützung. Du erfährst es, wenn sie beantwortet ist; /{ command-ama } { command-ama-mine } zeigt sie.
ama-joined-answered = Sie ist schon beantwortet: /{ command-ama } { command-ama-questions } führt zur Antwort.
ama-dropped = Verworfen; eingereicht wurde nichts. Deine Worte, falls du sie noch brauchst:
ama-edited = Frage #{ $number } ist geändert
ama-kept = Was du geschrieben hast, ist für dich aufgehoben: /{ command-ama } { command-ama-mine } hat es.
ama-your-words = Deine Worte, damit sie nicht verloren gehen:
ama-no-words = Darin sind keine Worte. Eingereicht wurde nichts; bitte schreib eine Frage.
ama-see-answer = Zur Antwort
ama-cant-ask-scheduled = Dieses AMA hat noch nicht begonnen. Fragen kannst du ab { $when }.
ama-cant-ask-paused = Die Moderation hat dieses AMA angehalten. Komm bitte später wieder; es endet { $when }.
ama-cant-ask-closed = Dieses AMA ist vorbei: Es endete { $when }. /{ command-ama } { command-ama-questions } zeigt, was beantwortet wurde.
ama-cant-ask-cancelled = Dieses AMA wurde abgesagt; Fragen sind nicht möglich.
ama-may-not-ask = In diesem AMA fragen nur Mitglieder mit der Rolle { $role }. Du kannst ihre Fragen mit /{ command-ama } { command-ama-questions } unterstützen.
ama-role-gone = Die Rolle, deren Mitglieder in diesem AMA fragen dürfen, gibt es nicht mehr, deshalb kann gerade niemand fragen. Die Moderation kann das mit /{ command-ama } { command-ama-edit } beheben: mit einer anderen Rolle oder ohne eine.
ama-not-anonymous = Dieses AMA nimmt keine anonymen Fragen mehr an. Ändere deine, um sie mit oder ohne Vorstellung zu stellen; die Moderation sieht dann, wer fragt.
ama-questions-title = Fragen: { $title }
ama-questions-none = Es gibt keine, die gezeigt werden kann.
ama-support-own = Das ist deine eigene Frage; sie zählt schon.
ama-support-counted = { $count ->
    [one] Du unterstützt Frage #{ $number }, als Erste oder Erster.
   *[other] Du unterstützt Frage #{ $number }; insgesamt tun es { $count } Mitglieder.
}
ama-support-taken-back = Du unterstützt Frage #{ $number } nicht mehr.
ama-mine-title = Deine Fragen: { $title }
ama-mine-none = Du hast hier noch nichts gefragt und dich nichts angeschlossen.
ama-mine-draft = noch nicht eingereicht
ama-own-title = Deine Frage #{ $number }
ama-own-joined = du hast dich ihr angeschlossen
ama-own-merged = Die Moderation hat sie mit Frage #{ $number } zusammengelegt, die auch als deine gilt:
ama-withdraw-sure = Frage #{ $number } zurückziehen? Sie verschwindet aus dem AMA, samt Antwort, wenn sie eine hat. Das lässt sich nicht rückgängig machen.
ama-hand-sure = Frage #{ $number } zurückziehen? Andere stellen sie auch, deshalb bleibt sie ohne dich stehen, als Frage der Person, die sich ihr als Erste angeschlossen hat; von der Antwort erfährst du nichts. Das lässt sich nicht rückgängig machen.
ama-handed = Du hast Frage #{ $number } zurückgezogen. Weil andere sie auch stellen, bleibt sie im AMA, ohne dich.
ama-told-answered = Deine Frage #{ $number } in { $title } wurde beantwortet.
ama-told-declined = Die Moderation von { $title } hat deine Frage #{ $number } abgelehnt.
ama-told-unclear = Der Gast von { $title } fragt, was du mit deiner Frage #{ $number } meinst.
ama-told-withdrawn = Frage #{ $number } in { $title }, der du dich angeschlossen hattest, gibt es nicht mehr: Wer sie gestellt hat, hat sie samt ihrer Antwort zurückgezogen.
ama-told-hint = Auf dem Server zeigt /{ command-ama } { command-ama-mine } deine Frage und was du mit ihr tun kannst.
error-ama-draft-gone = Dieser Entwurf ist nicht mehr da: Er wurde eingereicht, geändert oder verworfen. /{ command-ama } { command-ama-mine } zeigt deine Fragen.
ama-question-waiting = wartet auf die Moderation
ama-question-held = zurückgestellt
ama-question-approved = wartet auf den Gast
ama-question-unclear = der Gast fragt nach, was gemeint ist
ama-question-passed = vom Gast nicht beantwortet
ama-question-answered = beantwortet
ama-question-declined = abgelehnt
ama-question-merged = mit einer anderen Frage zusammengelegt
ama-question-withdrawn = zurückgezogen
error-not-guest = Das kann nur der Gast dieses AMA.

## AMAs: die Moderation

button-ama-approve = Freigeben
button-ama-hold = Zurückstellen
button-ama-decline = Ablehnen
button-ama-merge = Zusammenlegen
button-ama-history = Verlauf
ama-queue-bundle = { $count ->
    [one] Eine Frage
   *[other] { $count } Fragen
}
ama-queue-left = { $count ->
    [one] eine zu entscheiden
   *[other] { $count } zu entscheiden
}
ama-queue-all-decided = alle entschieden
ama-queue-none = Keine Frage hat diesen Stand: { $state }.
ama-open-select = Eine Frage öffnen
ama-card-title = Frage #{ $number } · { $state }
ama-history-title = Frage #{ $number }: was aus ihr wurde
ama-card-asker = Gefragt von { $member }, zu veröffentlichen ohne Namen
ama-card-asker-as = Gefragt von { $member }, zu veröffentlichen unter: { $headline }
ama-card-anonymous = Anonym gefragt
ama-card-somebody = Wer gefragt hat
ama-card-forgotten = Jemand
ama-card-joined = { $count ->
    [one] Ein weiteres Mitglied fragt dasselbe
   *[other] { $count } weitere Mitglieder fragen dasselbe
}
ama-card-note = Dazu heißt es: { $note }
ama-card-gone = Diese Frage ist nicht mehr verzeichnet: Wer sie gestellt hat, wurde auf eigenen Wunsch vergessen, und sie mit. Hier ist nichts mehr zu tun.
ama-card-earlier = { $count ->
    [one] Ein früherer Schritt
   *[other] { $count } frühere Schritte
}
ama-step-ask = { $member }: gestellt
ama-step-approve = { $member }: freigegeben
ama-step-hold = { $member }: zurückgestellt
ama-step-decline = { $member }: abgelehnt
ama-step-merge = { $member }: zusammengelegt mit
ama-step-edit = { $member }: geändert; vorher:
ama-step-withdraw = { $member }: zurückgezogen
ama-step-hand = { $member }: zurückgezogen; sie ging an die Person über, die sich ihr als Erste angeschlossen hat
ama-step-clarify = { $member }: fragt, was gemeint ist
ama-step-pass = { $member }: wird nicht beantwortet
ama-step-answer = { $member }: beantwortet
ama-step-answer-again = { $member }: Antwort geändert
ama-too-late = Jemand war schneller, deshalb geschah nichts. Was zuletzt geschah:
ama-decline-title = Frage #{ $number } ablehnen
ama-decline-label = Warum?
ama-decline-hint = Wer gefragt hat, liest das.
ama-decline-empty = Ein Grund braucht Worte. Es geschah nichts.
ama-merge-title = Mit welcher Frage soll #{ $number } zusammengelegt werden?
ama-merge-select = Die ähnlichsten stehen oben
ama-merge-hint = Wer sie gestellt oder sich ihr angeschlossen hat, gilt als Mitfragender der anderen und unterstützt sie.
ama-merge-none = Es gibt keine andere Frage, mit der sie zusammengelegt werden könnte.
ama-merged = Frage #{ $number } ist zusammengelegt mit #{ $into }:
ama-phase-scheduled = geplant
ama-phase-open = offen
ama-phase-paused = unterbrochen
ama-phase-closed = beendet
ama-phase-cancelled = abgesagt
ama-opens = Beginnt { $when }
ama-opened = Begann { $when }
ama-closes = Endet { $when }
ama-closed-at = Endete { $when }
ama-list-title = AMAs dieses Servers
ama-list-none = Es gab noch keins. Die Moderation plant eins mit /{ command-ama } { command-ama-create }.
ama-created = Geplant
ama-plan-queue = Über neue Fragen entscheiden Moderatoren in { $channel }.
ama-plan-unmoderated = Ohne Moderation: Was gefragt wird, geht gleich an den Gast. /{ command-ama } { command-ama-edit } mit einem Kanal bei „{ option-ama-edit-queue }“ ändert das.
ama-plan-role = Nur { $role } darf fragen; Fragen unterstützen können alle.
ama-plan-each = { $count ->
    [one] Jedes Mitglied darf eine Frage stellen.
   *[other] Jedes Mitglied darf bis zu { $count } Fragen stellen.
}
ama-plan-anonymous = Mitglieder dürfen anonym fragen, sodass auch Moderatoren nicht sehen, wer fragt.
ama-plan-next = { $member } schreibt mit /{ command-ama } { command-ama-guest }: Antworten, und eine Eröffnung auch schon vor dem Beginn.
ama-line-bad = Titel und Vorstellung brauchen je eine Zeile mit 1 bis { $count } Zeichen.
ama-guest-bot = Ein Bot kann nicht der Gast sein: Er muss selbst antworten.
ama-guest-away = { $member } ist nicht auf diesem Server. Lade die Person erst ein und plane dann das AMA.
ama-channel-unseen = Diesen Kanal kann ich nicht sehen. Gib mir das Recht dazu, oder wähle einen anderen.
ama-channel-kind = { $channel } ist kein Textkanal und kein Thread. Wähle einen, in den ich schreiben kann.
ama-channel-missing = In { $channel } kann ich nicht schreiben. Mir fehlt: { $permissions }. Nichts wurde geändert.
channel-not-yours = In { $channel } darfst du selbst nicht schreiben, also poste ich dort nicht für dich. Dir fehlt: { $permissions }. Nichts wurde geändert.
permission-view = Kanal anzeigen
permission-write = Nachrichten senden
permission-write-thread = Nachrichten in Threads senden
error-time-unreadable = { $time } kann ich nicht als Zeit lesen. Schreib „now“, „in 2 Stunden“, „in 7 Tagen“, „morgen 18:00“ oder Datum und Uhrzeit wie „2026-12-01 18:00 Europe/Berlin“.
error-time-zone = Eine Zeitzone { $time } kenne ich nicht. Wähle eine aus der Liste, die beim Tippen aufgeht, etwa „Europe/Berlin“.
error-time-gap = { $time } gibt es nicht: Da werden die Uhren vorgestellt. Wähle eine Stunde früher oder später.
error-time-past = { $time } ist schon vorbei. Schreib „now“ oder eine Zeit, die noch kommt.
error-time-order = Ein AMA endet, nachdem es begonnen hat, und { $time } ist davor. Gib ein späteres Ende an.
error-no-ama = Auf diesem Server gibt es kein AMA, das gemeint sein könnte. /{ command-ama } { command-ama-list } zeigt alle.
error-several-amas = Mehrere AMAs könnten gemeint sein. Nenn eins: Wähle es aus der Liste der Option.
error-unknown-ama = Auf diesem Server gibt es kein AMA { $name }. Wähle eins aus der Liste, die beim Tippen aufgeht.
error-unknown-question = Diese Frage ist nicht mehr verzeichnet, deshalb geschah nichts: Will jemand vergessen werden, geht eine Frage, die noch wartet, mit.
error-limit = { $count ->
    [one] Du hast deine eine Frage in diesem AMA gestellt. Die Fragen anderer kannst du weiter unterstützen.
   *[other] Du hast deine { $count } Fragen in diesem AMA gestellt. Die Fragen anderer kannst du weiter unterstützen.
}
error-step = Das geht jetzt nicht: { $state }.
ama-is-scheduled = das AMA hat noch nicht begonnen
ama-is-open = das AMA ist offen
ama-is-paused = das AMA ist unterbrochen
ama-is-closed = das AMA ist beendet
ama-is-cancelled = das AMA wurde abgesagt
ama-is-waiting = die Frage wartet noch auf die Moderation
ama-is-held = die Frage ist zurückgestellt
ama-is-approved = die Frage wurde zugelassen
ama-is-unclear = der Gast fragt, was die Frage meint
ama-is-passed = der Gast beantwortet die Frage nicht
ama-is-answered = die Frage wurde beantwortet
ama-is-declined = die Frage wurde abgelehnt
ama-is-merged = die Frage wurde mit einer anderen zusammengelegt
ama-is-withdrawn = die Frage wurde zurückgezogen
ama-is-published = es wurde schon veröffentlicht
ama-is-own = die Frage ist deine eigene
ama-closes-by-hand = Offen, bis die Moderation es beendet
ama-done-open = Es ist jetzt offen
ama-done-pause = Es ist unterbrochen: Niemand kann jetzt fragen
ama-done-resume = Mitglieder können wieder fragen
ama-done-close = Es ist beendet. Was nicht beantwortet wurde, ist nicht mehr öffentlich
ama-done-reopen = Es ist wieder offen
ama-done-cancel = Es ist abgesagt
ama-done-extend = Es endet jetzt später
ama-done-edit = Geändert
ama-cancel-sure = Möchtest du { $title } endgültig absagen? Es lässt sich nicht wieder öffnen. Nichts von dem, was gefragt wurde, wird gelöscht.
button-ama-cancel = AMA absagen
ama-extend-earlier = { $time } ist nicht später als das bisherige Ende. Für ein früheres Ende: /{ command-ama } { command-ama-edit } oder /{ command-ama } { command-ama-close }.
ama-edit-nothing = Sag, was sich ändern soll: Wähle mindestens eine Option.
ama-edit-begun = Es hat begonnen, darum bleibt der Beginn, wie er ist.
board-question = Frage { $number }
board-member = Ein Mitglied
board-others = { $count ->
    [one] und noch jemand
   *[other] und { $count } weitere
}
board-answered = Beantwortet { $when }
board-edited = geändert { $when }
board-part = Teil { $part } von { $parts }
board-on = weiterlesen
board-overview = Übersicht
board-opening = Die einleitenden Worte des Gastes
board-opening-part = { $title }: die einleitenden Worte, Fortsetzung
board-asked = { $count ->
    [one] Eine Frage gestellt
   *[other] { $count } Fragen gestellt
}
board-answers = { $count ->
    [one] eine beantwortet
   *[other] { $count } beantwortet
}
board-over = { $count ->
    [one] Eine Frage wurde beantwortet, { $days }.
   *[other] { $count } Fragen wurden beantwortet, { $days }.
}
board-links = Neueste Antworten: { $links }
board-wanted = Was die meisten wissen wollen
board-support = Unterstützen ({ $count })
board-ask = Frage stellen
notice-opens-soon = { $title } beginnt { $when }.
notice-opened = { $title } ist offen: Stell dem Gast eine Frage oder unterstütze die Fragen anderer.
notice-closes-tomorrow = { $title } endet { $when }.
notice-closes-soon = Letzte Gelegenheit zu fragen: { $title } endet { $when }.
notice-closed = { $title } ist beendet. Danke für eure Fragen.
guest-reminder = { $count ->
    [one] Eine Frage wartet in { $title } auf deine Antwort.
   *[other] { $count } Fragen warten in { $title } auf deine Antwort.
}

## AMAs: der Gast und das Veröffentlichen

ama-desk-title = Dein Tisch
ama-desk-question = Frage { $number }
ama-desk-supports = { $count ->
    [one] von { $count } Person unterstützt
   *[other] von { $count } Personen unterstützt
}
ama-desk-drafted = du hast einen Entwurf
ama-desk-open-none = Keine Frage wartet auf dich. Die Moderation reicht neue weiter; schau wieder herein.
ama-desk-done-none = Du hast noch keine Frage beantwortet oder übergangen.
button-desk-open = Wartende Fragen
button-desk-done = Erledigte Fragen
button-answer = Antworten
button-pass = Übergehen
button-clarify = Nachfragen
button-write = Schreiben
button-edit = Ansehen und ändern
button-draft = Entwurf öffnen
ama-opening-title = Eröffnung
ama-opening-none = Du hast noch keine Eröffnung geschrieben.
ama-opening-drafted = Deine Eröffnung ist ein Entwurf: noch sieht sie niemand.
ama-opening-published = Deine Eröffnung ist veröffentlicht.
ama-opening-is-published = Deine Eröffnung ist veröffentlicht. Was du später änderst, wird als bearbeitet gezeigt.
ama-answer-title = Deine Antwort auf Frage { $number }
ama-answer-published = Deine Antwort ist veröffentlicht. Was du später änderst, wird als bearbeitet gezeigt.
ama-part-label = Teil { $part }
ama-part-select = Einen Teil ändern …
ama-writing-hint = Wird sofort als Entwurf aufbewahrt und dir so gezeigt, wie es dastehen wird.
ama-writing-stale = Inzwischen gibt es eine andere Fassung, von anderswo. Nichts ist verloren: Diese ist als Entwurf aufbewahrt, die andere auch.
ama-writing-draft = { $parts ->
    [one] Ein Entwurf in { $parts } Teil: Niemand sieht ihn, bis du ihn veröffentlichst.
   *[other] Ein Entwurf in { $parts } Teilen: Niemand sieht ihn, bis du ihn veröffentlichst.
}
ama-writing-published = { $parts ->
    [one] Veröffentlicht, in { $parts } Teil. Eine Änderung wird erst ein Entwurf.
   *[other] Veröffentlicht, in { $parts } Teilen. Eine Änderung wird erst ein Entwurf.
}
button-publish = Veröffentlichen
button-part = Teil hinzufügen
button-older-draft = Ein älterer Entwurf
button-newer-draft = Der neuere Entwurf
ama-wordless = Da standen nur Leerzeichen. Schreib bitte etwas.
ama-clarify-title = Was soll die Frage heißen?
ama-clarify-label = Was unklar ist; wer gefragt hat, liest es
ama-publish-title = Veröffentlichen
ama-publish-nothing = Es wurde nichts beantwortet, und es gibt keine Eröffnung: Zu veröffentlichen ist nichts.
ama-publish-opening = Mit der Eröffnung des Gastes.
ama-publish-no-opening = Ohne Eröffnung.
ama-publish-hint = Die Dateien sind zum Mitnehmen. Als Quelle dieses Servers zitiert der Bot sofort daraus, hier und nirgends sonst.
ama-publish-done = Die Dateien sind zum Mitnehmen. Der Bot zitiert in diesem Server schon daraus.
ama-publish-too-large = { $name } fehlt: Die Datei hat { $size } MB, und Discord nimmt hier Dateien bis zu { $most } MB an.
button-source = Hier zur Quelle machen
button-source-off = Aus den Quellen nehmen
ama-source-on = Es ist jetzt eine Quelle dieses Servers: /{ command-ask }, /{ command-topic } und /{ command-read } zitieren daraus.
ama-source-off = Es ist keine Quelle dieses Servers mehr. Wer ihm nachgeht, liest, dass es zurückgezogen wurde.
ama-source-none = Dieses AMA ist keine Quelle dieses Servers.
ama-page-dates = Diese Fragerunde fand statt: { $dates }. Unbeantwortete Fragen sind verborgen.
ama-page-count = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
ama-file-markdown = Die Niederschrift als Markdown, wie die Quellen des Bots geschrieben sind
ama-file-plain = Die Niederschrift als reiner Text
ama-file-page = Die Niederschrift als Webseite, zum Lesen oder Drucken
