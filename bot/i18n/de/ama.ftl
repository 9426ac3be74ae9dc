## AMAs: die Mitglieder

button-ama-ask = Frage stellen
button-ama-questions = Alle Fragen
button-ama-mine = Meine Fragen
button-ama-open = Öffnen
button-ama-file = Frage einreichen
button-ama-join = Dieser Frage anschließen
button-ama-redo = Bearbeiten
button-ama-drop = Verwerfen
button-ama-support = Unterstützen
button-ama-supported = Du unterstützt sie
button-ama-edit = Bearbeiten
button-ama-withdraw = Zurückziehen
button-ama-withdraw-sure = Ja, zurückziehen
button-ama-keep = Nein, behalten
ama-form-title = Deine Frage
ama-form-published = Wenn der Gast antwortet, werden deine Frage und die Antwort veröffentlicht: auf diesem Server, in einem Transkript und als Quelle, aus der dieser Bot zitiert. Dein Discord-Name wird nicht veröffentlicht, aber die Moderation kann ihn sehen.
ama-form-question = Deine Frage
ama-form-headline = Deine Vorstellung (optional)
ama-form-headline-hint = Steht über deiner Frage, etwa: Forscherin @ Harvard. Leer lassen für keinen Namen.
ama-form-name = Veröffentlichen unter
ama-form-headline-option = Meiner Vorstellung oder ohne Namen
ama-form-anonymous = Anonym
ama-form-anonymous-hint = Ohne Vorstellung. Auch die Moderation sieht nicht, wer gefragt hat.
ama-named = Wird veröffentlicht unter: { $headline }
ama-named-nobody = Wird ohne Namen veröffentlicht; die Moderation sieht, wer gefragt hat
ama-named-anonymous = Wird ohne Namen veröffentlicht; auch die Moderation sieht nicht, wer gefragt hat
ama-number = #{ $number }
ama-supports = { $count ->
    [one] Ein Mitglied unterstützt sie
   *[other] { $count } Mitglieder unterstützen sie
}
ama-preview-title = Noch nicht eingereicht
ama-preview-asked = Ähnliche Fragen:
ama-preview-sources = Aus den Quellen:
ama-preview-nothing = Ich habe dazu nichts in den Quellen gefunden, auch keine ähnliche Frage.
ama-filed = Deine Frage wurde als #{ $number } eingereicht
ama-filed-waiting = Deine Frage wurde als #{ $number } eingereicht und wartet auf die Moderation
ama-filed-hint = Mit /{ command-ama } { command-ama-mine } siehst du, wie es weitergeht. Ich sage dir Bescheid, wenn sie beantwortet ist.
ama-joined = Du hast dich Frage #{ $number } angeschlossen
ama-joined-hint = Du unterstützt sie jetzt auch. Ich sage dir Bescheid, wenn sie beantwortet ist; du findest sie mit /{ command-ama } { command-ama-mine }.
ama-joined-answered = Sie ist schon beantwortet: Die Antwort findest du mit /{ command-ama } { command-ama-questions }.
ama-dropped = Verworfen. Es wurde nichts eingereicht. Hier ist dein Text, falls du ihn noch brauchst:
ama-edited = Frage #{ $number } wurde geändert
ama-kept = Dein Text ist gespeichert: Du findest ihn mit /{ command-ama } { command-ama-mine }.
ama-your-words = Dein Text, damit er nicht verloren geht:
ama-no-words = Deine Frage enthält keine Wörter. Es wurde nichts eingereicht. Bitte schreib eine Frage.
ama-see-answer = Zur Antwort
ama-cant-ask-scheduled = Dieses AMA hat noch nicht begonnen. Fragen kannst du ab { $when }.
ama-cant-ask-paused = Die Moderation hat dieses AMA unterbrochen. Bitte komm später wieder; es endet { $when }.
ama-cant-ask-closed = Dieses AMA endete { $when }. Die Antworten siehst du mit /{ command-ama } { command-ama-questions }.
ama-cant-ask-cancelled = Dieses AMA wurde abgesagt. Du kannst keine Fragen stellen.
ama-may-not-ask = In diesem AMA können nur Mitglieder mit der Rolle { $role } fragen. Du kannst ihre Fragen mit /{ command-ama } { command-ama-questions } unterstützen.
ama-role-gone = In diesem AMA kann gerade niemand fragen, weil die Rolle dafür gelöscht wurde. Die Moderation kann mit /{ command-ama } { command-ama-edit } eine andere Rolle wählen oder keine.
ama-not-anonymous = Dieses AMA nimmt keine anonymen Fragen mehr an. Bearbeite deine, um sie mit oder ohne Vorstellung zu stellen; die Moderation sieht dann, wer fragt.
ama-questions-title = Fragen: { $title }
ama-questions-none = Es gibt noch keine Fragen zu zeigen.
ama-support-own = Das ist deine eigene Frage, du unterstützt sie also schon.
ama-support-counted = { $count ->
    [one] Du unterstützt Frage #{ $number } als bisher einziges Mitglied.
   *[other] Du unterstützt Frage #{ $number }. Insgesamt sind es { $count } Mitglieder.
}
ama-support-taken-back = Du unterstützt Frage #{ $number } nicht mehr.
ama-mine-title = Deine Fragen: { $title }
ama-mine-none = Du hast hier noch keine Frage gestellt und dich keiner angeschlossen.
ama-mine-draft = noch nicht eingereicht
ama-own-title = Deine Frage #{ $number }
ama-own-joined = du hast dich ihr angeschlossen
ama-own-merged = Die Moderation hat sie mit Frage #{ $number } zusammengelegt, die jetzt auch als deine zählt:
ama-withdraw-sure = Frage #{ $number } zurückziehen? Sie verschwindet aus dem AMA, mit ihrer Antwort, falls sie eine hat. Du kannst das nicht rückgängig machen.
ama-hand-sure = Frage #{ $number } zurückziehen? Andere haben sich ihr angeschlossen, deshalb bleibt sie ohne dich und geht an das Mitglied über, das sich als Erstes angeschlossen hat. Ich sage dir nicht Bescheid, wenn sie beantwortet ist. Du kannst das nicht rückgängig machen.
ama-handed = Du hast Frage #{ $number } zurückgezogen. Andere haben sich ihr angeschlossen, deshalb bleibt sie ohne dich im AMA.
ama-told-answered = Deine Frage #{ $number } in { $title } wurde beantwortet.
ama-told-declined = Die Moderation von { $title } hat deine Frage #{ $number } abgelehnt.
ama-told-unclear = Der Gast von { $title } bittet dich, deine Frage #{ $number } zu erläutern.
ama-told-withdrawn = Frage #{ $number } in { $title }, der du dich angeschlossen hattest, gibt es nicht mehr: Das Mitglied, das sie gestellt hat, hat sie mit ihrer Antwort zurückgezogen.
ama-told-hint = Tippe auf dem Server /{ command-ama } { command-ama-mine }, um deine Frage zu sehen und was du mit ihr tun kannst.
error-ama-draft-gone = Diesen Entwurf gibt es nicht mehr: Er wurde eingereicht, geändert oder verworfen. /{ command-ama } { command-ama-mine } zeigt deine Fragen.
ama-question-waiting = wartet auf die Moderation
ama-question-held = zurückgestellt
ama-question-approved = wartet auf den Gast
ama-question-unclear = braucht eine Erläuterung
ama-question-passed = vom Gast übersprungen
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
    [one] noch eine zu prüfen
   *[other] noch { $count } zu prüfen
}
ama-queue-all-decided = alle geprüft
ama-queue-none = Es gibt keine Fragen mit diesem Status: { $state }.
ama-open-select = Eine Frage öffnen
ama-card-title = Frage #{ $number } · { $state }
ama-history-title = Verlauf von Frage #{ $number }
ama-card-asker = Gefragt von { $member }; wird ohne Namen veröffentlicht
ama-card-asker-as = Gefragt von { $member }; wird veröffentlicht unter: { $headline }
ama-card-anonymous = Anonym gefragt
ama-card-somebody = Wer gefragt hat
ama-card-forgotten = Jemand
ama-card-joined = { $count ->
    [one] Ein weiteres Mitglied fragt dasselbe
   *[other] { $count } weitere Mitglieder fragen dasselbe
}
ama-card-note = Anmerkung: { $note }
ama-card-gone = Diese Frage gibt es nicht mehr: Das Mitglied, das sie gestellt hat, hat seine Daten löschen lassen. Hier ist nichts mehr zu tun.
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
ama-step-hand = { $member }: zurückgezogen; ging an das Mitglied über, das sich als Erstes angeschlossen hat
ama-step-clarify = { $member }: um Erläuterung gebeten
ama-step-pass = { $member }: übersprungen
ama-step-answer = { $member }: beantwortet
ama-step-answer-again = { $member }: Antwort geändert
ama-too-late = Jemand war schneller, deshalb wurde nichts geändert. Die letzte Änderung:
ama-decline-title = Frage #{ $number } ablehnen
ama-decline-label = Warum?
ama-decline-hint = Das kann lesen, wer gefragt hat.
ama-decline-empty = Bitte gib einen Grund an. Es wurde nichts geändert.
ama-merge-title = Mit welcher Frage soll #{ $number } zusammengelegt werden?
ama-merge-select = Die ähnlichsten zuerst
ama-merge-hint = Alle, die sie gestellt oder sich ihr angeschlossen haben, zählen bei der anderen Frage mit und unterstützen sie.
ama-merge-none = Es gibt keine andere Frage zum Zusammenlegen.
ama-merged = Frage #{ $number } wurde zusammengelegt mit #{ $into }:
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
ama-list-none = Es gibt noch keine AMAs. Die Moderation kann mit /{ command-ama } { command-ama-create } eins planen.
ama-created = AMA geplant
ama-plan-queue = Die Moderation prüft neue Fragen in { $channel }.
ama-plan-unmoderated = Ohne Moderation: Fragen gehen direkt an den Gast. Um das zu ändern, wähle mit /{ command-ama } { command-ama-edit } einen Kanal bei „{ option-ama-edit-queue }“.
ama-plan-role = Nur { $role } kann fragen. Alle können Fragen unterstützen.
ama-plan-each = { $count ->
    [one] Jedes Mitglied kann eine Frage stellen.
   *[other] Jedes Mitglied kann bis zu { $count } Fragen stellen.
}
ama-plan-anonymous = Mitglieder können anonym fragen. Dann sieht auch die Moderation nicht, wer gefragt hat.
ama-plan-next = { $member } antwortet mit /{ command-ama } { command-ama-guest } und kann dort schon vor dem Beginn einleitende Worte schreiben.
ama-line-bad = Titel und Vorstellung müssen jeweils eine Zeile mit 1 bis { $count } Zeichen sein.
ama-guest-bot = Ein Bot kann nicht der Gast sein. Wähle ein Mitglied, das antworten kann.
ama-guest-away = { $member } ist nicht auf diesem Server. Lade die Person ein, bevor du das AMA planst.
ama-channel-unseen = Ich kann diesen Kanal nicht sehen. Gib mir das Recht dazu, oder wähle einen anderen.
ama-channel-kind = { $channel } ist kein Textkanal und kein Thread. Wähle einen, in dem ich schreiben kann.
ama-channel-missing = Ich kann in { $channel } nicht schreiben. Ich brauche: { $permissions }. Es wurde nichts geändert.
channel-not-yours = Du kannst in { $channel } selbst nicht schreiben, deshalb poste ich dort nichts für dich. Du brauchst: { $permissions }. Es wurde nichts geändert.
permission-view = Kanal anzeigen
permission-write = Nachrichten senden
permission-write-thread = Nachrichten in Threads senden
error-time-unreadable = { $time } verstehe ich nicht als Zeitangabe. Schreib „now“, „in 2 Stunden“, „in 7 Tagen“, „morgen 18:00“ oder Datum und Uhrzeit wie „2026-12-01 18:00 Europe/Berlin“.
error-time-zone = Die Zeitzone { $time } kenne ich nicht. Wähle beim Tippen eine aus der Liste, etwa „Europe/Berlin“.
error-time-gap = { $time } gibt es nicht, weil dann die Uhren vorgestellt werden. Wähle eine Zeit, die eine Stunde früher oder später ist.
error-time-past = { $time } liegt in der Vergangenheit. Schreib „now“ oder eine Zeit in der Zukunft.
error-time-order = Ein AMA kann nicht enden, bevor es beginnt, und { $time } ist zu früh. Wähle ein späteres Ende.
error-no-ama = Ich habe auf diesem Server kein passendes AMA gefunden. /{ command-ama } { command-ama-list } zeigt alle.
error-several-amas = Mehrere AMAs passen. Wähle eins aus der Liste der Option.
error-unknown-ama = Ich habe auf diesem Server kein AMA namens { $name } gefunden. Wähle beim Tippen eins aus der Liste.
error-unknown-question = Diese Frage gibt es nicht mehr, deshalb wurde nichts geändert. Wenn Mitglieder ihre Daten löschen lassen, werden auch ihre noch wartenden Fragen gelöscht.
error-limit = { $count ->
    [one] Du hast deine eine Frage in diesem AMA schon gestellt. Du kannst weiterhin andere Fragen unterstützen.
   *[other] Du hast deine { $count } Fragen in diesem AMA schon gestellt. Du kannst weiterhin andere Fragen unterstützen.
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
ama-done-pause = Es ist unterbrochen: Niemand kann gerade fragen
ama-done-resume = Mitglieder können wieder fragen
ama-done-close = Es ist beendet. Unbeantwortete Fragen sind nicht mehr öffentlich
ama-done-reopen = Es ist wieder offen
ama-done-cancel = Es ist abgesagt
ama-done-extend = Es endet jetzt später
ama-done-edit = Geändert
ama-cancel-sure = { $title } endgültig absagen? Du kannst es nicht wieder öffnen. Es werden keine Fragen gelöscht.
button-ama-cancel = AMA absagen
ama-extend-earlier = { $time } ist nicht später als das bisherige Ende. Um früher zu enden, nutze /{ command-ama } { command-ama-edit } oder /{ command-ama } { command-ama-close }.
ama-edit-nothing = Wähle mindestens eine Option, die sich ändern soll.
ama-edit-begun = Das AMA hat schon begonnen, deshalb kannst du den Beginn nicht mehr ändern.
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
board-wanted = Die gefragtesten Antworten
board-support = Unterstützen ({ $count })
board-ask = Frage stellen
notice-opens-soon = { $title } beginnt { $when }.
notice-opened = { $title } ist offen! Stell dem Gast eine Frage oder unterstütze die Fragen anderer.
notice-closes-tomorrow = { $title } endet { $when }.
notice-closes-soon = Letzte Gelegenheit zu fragen: { $title } endet { $when }.
notice-closed = { $title } ist beendet. Danke für eure Fragen!
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
ama-desk-open-none = Es warten keine Fragen auf dich. Neue erscheinen hier, sobald die Moderation sie freigibt.
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
ama-opening-none = Du hast noch keine einleitenden Worte geschrieben.
ama-opening-drafted = Deine Eröffnung ist ein Entwurf: noch sieht sie niemand.
ama-opening-published = Deine Eröffnung ist veröffentlicht.
ama-opening-is-published = Deine Eröffnung ist veröffentlicht. Was du später änderst, wird als bearbeitet gezeigt.
ama-answer-title = Deine Antwort auf Frage { $number }
ama-answer-published = Deine Antwort ist veröffentlicht. Was du später änderst, wird als bearbeitet gezeigt.
ama-part-label = Teil { $part }
ama-part-select = Einen Teil ändern …
ama-writing-hint = Ich speichere das als Entwurf und zeige dir eine Vorschau.
ama-writing-stale = Es gibt eine neuere Fassung, die anderswo geschrieben wurde. Nichts ist verloren: Beide sind als Entwürfe gespeichert.
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
ama-wordless = Hier steht kein Text. Bitte schreib etwas.
ama-clarify-title = Was ist unklar?
ama-clarify-label = Was erläutert werden soll
ama-publish-title = Veröffentlichen
ama-publish-nothing = Es gibt nichts zu veröffentlichen: keine Antworten und keine einleitenden Worte.
ama-publish-opening = Mit der Eröffnung des Gastes.
ama-publish-no-opening = Ohne Eröffnung.
ama-publish-hint = Du kannst die Dateien herunterladen. Wenn du das Transkript zur Quelle machst, zitiert der Bot sofort daraus, nur auf diesem Server.
ama-publish-done = Du kannst die Dateien herunterladen. Der Bot zitiert auf diesem Server schon aus dem Transkript.
ama-publish-too-large = { $name } wurde ausgelassen: Die Datei hat { $size } MB, und Discord erlaubt hier höchstens { $most } MB.
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
