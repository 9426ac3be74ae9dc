## Die Zahlen des Protokolls

stats-title = Statistik: { $dates } (UTC)
stats-none = In diesem Zeitraum wurden hier keine Fragen gestellt.
stats-backwards = Dieser Zeitraum endet, bevor er beginnt. Gib ein früheres „seit“ oder ein späteres „bis“ an.
stats-asked = { $count ->
    [one] { $count } Frage wurde gestellt.
   *[other] { $count } Fragen wurden gestellt.
}
stats-share = Beantwortet: { $answered }, nächstliegende Stellen: { $closest }, nichts gefunden: { $refused }.
stats-part = { $count } ({ $percent })
stats-day = Im Schnitt { $mean } am Tag; die meisten am { $day }: { $most }.
stats-latency = Die Hälfte der Antworten war nach { $half } fertig, 95 % nach { $most }.
stats-undelivered = { $count ->
    [one] Discord hat { $count } Antwort nicht angenommen: Das Mitglied hat sie vielleicht nicht gesehen.
   *[other] Discord hat { $count } Antworten nicht angenommen: Die Mitglieder haben sie vielleicht nicht gesehen.
}
stats-topics = Meistgefragte Themen
stats-passages = Meistzitierte Stellen
stats-unquoted = { $count ->
    [one] { $count } Stelle wurde in diesem Zeitraum nicht zitiert
   *[other] { $count } Stellen wurden in diesem Zeitraum nicht zitiert
}
stats-more = { $count ->
    [one] { $count } weitere
   *[other] { $count } weitere
}
stats-questions = { $count ->
    [one] Frage
   *[other] Fragen
}
stats-percent = { $percent } %
stats-per = { $count ->
    [one] Fragen am Tag
   *[other] Fragen in je { $count } Tagen
}
stats-milliseconds = Millisekunden bis zur Antwort
stats-half = die Hälfte in
stats-most = 95 % in

## Eine Datei des Protokolls

export-running = Ich exportiere das Protokoll dieses Servers schon. Bitte warte, bis das fertig ist.
export-going = { $count ->
    [one] Export läuft: bisher { $count } Zeile …
   *[other] Export läuft: bisher { $count } Zeilen …
}
export-done = { $count ->
    [one] { $count } Zeile des Protokolls
   *[other] { $count } Zeilen des Protokolls
}
export-hint = Diese Datei enthält Fragen von Mitgliedern. Gib sie nur an Leute weiter, die das Protokoll einsehen dürfen.
export-part = Teil { $part } von { $parts }
export-too-large = { $count ->
    [one] Das ist zu groß zum Senden: { $count } Zeile oder mehr. Grenze es mit einem Filter oder einem kürzeren Zeitraum ein, oder bitte die Leute, die diesen Bot betreiben, um „{ $command }“.
   *[other] Das ist zu groß zum Senden: { $count } Zeilen oder mehr. Grenze es mit einem Filter oder einem kürzeren Zeitraum ein, oder bitte die Leute, die diesen Bot betreiben, um „{ $command }“.
}

## Das Protokoll durchsehen

logs-title = Fragen auf diesem Server
logs-none = Ich habe im Protokoll keinen passenden Eintrag gefunden.
logs-none-further = Ich habe im Protokoll keine weiteren passenden Einträge gefunden.
logs-partly = Ich habe das Protokoll bis { $moment } durchsucht. Drück „{ $button }“, um weiterzusuchen.
logs-by-member = Mitglied: { $value }
logs-by-channel = Kanal: { $value }
logs-by-command = Befehl: { $value }
logs-by-outcome = Ergebnis: { $value }
logs-by-feedback = Rückmeldung: { $value }
logs-by-words = Wörter: { $value }
logs-by-since = Ab: { $value }
logs-by-until = Bis: { $value }
logs-answered = beantwortet
logs-closest = nächstliegende Stellen
logs-refused = nichts gefunden
logs-nobody = Name nicht gespeichert
logs-nowhere = kein Kanal
logs-no-words = Es wurde kein Text eingegeben.
logs-citations-more = { $count ->
    [one] und 1 weitere Stelle
   *[other] und { $count } weitere Stellen
}
logs-confidence = Sicherheit { $percent } %
logs-votes-answers = „Hilfreich“: { $count }
logs-votes-doesnt = „Nicht hilfreich“: { $count }
logs-corrected = Ich habe nach { $searched } statt { $typed } gesucht.
logs-show-title = Frage
logs-seen-alone = nur für das fragende Mitglied sichtbar
logs-picked = von der Moderation ausgewählt
logs-seen-everyone = für alle sichtbar
logs-via-command = eingegeben
logs-via-button = per Button
logs-latency = { $ms } ms
logs-sources-changed = Die Quellen haben sich seitdem geändert. Das wurde damals gezeigt.
logs-delivery-refused = Discord hat diese Antwort nicht angenommen: Das Mitglied hat sie vielleicht nicht gesehen.
logs-shown-then = Diese Worte wurden als { $citation } gezeigt. Sie sind sonst nirgends mehr gespeichert.
logs-suggested = { $member } schlägt eine bessere Stelle vor: { $passage }
logs-pseudonym = Mitglied { $name }
button-show = Zeigen
button-newer = Neuere
button-older = Ältere
unanswered-title = Unbeantwortete Fragen
unanswered-none = In dieser Liste sind keine Fragen.
unanswered-open = offen
unanswered-covered = jetzt abgedeckt
unanswered-out-of-scope = nicht unser Thema
unanswered-needs-source = braucht eine Quelle
unanswered-asked = { $count ->
    [one] einmal gefragt
   *[other] { $count }-mal gefragt
}
unanswered-people = { $count ->
    [one] von einem Mitglied
   *[other] von { $count } Mitgliedern
}
unanswered-people-least = { $count ->
    [one] von mindestens einem Mitglied
   *[other] von mindestens { $count } Mitgliedern
}
unanswered-since = zuerst { $first }, zuletzt { $last }
unanswered-outcome = { $outcome }: { $count }
unanswered-reopened = Sie blieb wieder unbeantwortet, nachdem sie als „jetzt abgedeckt“ markiert war.
unanswered-many = { $count } oder mehr
unanswered-select = Markieren als …
unanswered-marked = { $question } ist jetzt markiert als: { $state }.
button-undo = Rückgängig
button-right-open = Richtige Stelle …
button-right-type = Beleg eingeben
button-right-none = Keine davon
button-right-back = Markierung entfernen
right-title = Die richtige Stelle
right-label = Ihr Beleg
right-select = Eine der besten Treffer …
right-nothing = Diese Frage hat noch niemand markiert.
right-is = Richtige Stelle: { $citation }, markiert von { $member } { $moment }
right-none = Keine Stelle beantwortet das: markiert von { $member } { $moment }
right-expired = Abgelaufen: Die Quellen enthalten diese Stelle nicht mehr Wort für Wort, darum wirkt die Markierung nicht mehr. Wähle eine andere Stelle oder entferne die Markierung.
right-hint = Wähle die Stelle, die diese Frage beantwortet, gib ihren Beleg ein, oder markiere, dass keine Stelle sie beantwortet. In diesem Server steht die gewählte Stelle bei dieser und sehr ähnlichen Fragen dann vorn, mit dem Hinweis, dass die Moderation sie ausgewählt hat.

## Was die tägliche Prüfung gefunden hat

button-regressions = Anzeigen
regressions-notice = { $count ->
    [one] Bei 1 Frage erscheint die richtige Stelle nicht mehr.
   *[other] Bei { $count } Fragen erscheint die richtige Stelle nicht mehr.
}
regressions-title = Die richtige Stelle erscheint nicht mehr
regressions-expired = Die Quellen enthalten die Stelle nicht mehr Wort für Wort.
regressions-hidden = Die Stelle ist nicht mehr unter den Zitaten.
regressions-answered = Laut Markierung beantwortet keine Stelle das, aber es wird jetzt beantwortet.
regressions-none = Alle Stellen, die die Moderation markiert hat oder die Mitglieder hilfreich fanden, erscheinen.
replay-begins = Ich stelle die protokollierten Fragen noch einmal. Dadurch ändert sich nichts.
replay-progress = { $done } von { $count } Fragen noch einmal gestellt …
replay-running = Ich stelle die Fragen dieses Servers schon noch einmal. Bitte warte, bis das fertig ist.
replay-title = Was sich ändern würde
replay-asked = { $count ->
    [one] 1 Frage noch einmal gestellt, mit einer Sicherheit von { $percent } %.
   *[other] { $count } Fragen noch einmal gestellt, mit einer Sicherheit von { $percent } %.
}
replay-stopped = Die Zeit hat nicht gereicht, deshalb sind das nur die neuesten Fragen. Für alle wähle einen kürzeren Zeitraum oder weniger Fragen.
replay-none = Es würde sich nichts ändern.
replay-answered = neu beantwortet: { $count }
replay-closest = jetzt nur die nächstliegenden Stellen: { $count }
replay-refused = jetzt nichts gefunden: { $count }
replay-other = ein anderes erstes Zitat: { $count }
replay-marked = { $count ->
    [one] 1 davon ist markiert. Damals richtig: { $then }; jetzt richtig: { $now }.
   *[other] { $count } davon sind markiert. Damals richtig: { $then }; jetzt richtig: { $now }.
}
replay-hint = Das Ergebnis von damals und das von jetzt. Es wurde nichts geändert.
replay-older = Die Quellen haben sich seit diesem Lauf geändert.
replay-change = { $before } → { $after }
replay-right = richtig, laut Markierung
replay-wrong = falsch, laut Markierung
audit-title = Prüfprotokoll
audit-none = Es gibt noch keine Einträge.
audit-bot = der Bot
audit-operator = der Betreiber
audit-erased = { $count ->
    [one] 1 Frage war älter als die Aufbewahrungsfrist und wurde gelöscht
   *[other] { $count } Fragen waren älter als die Aufbewahrungsfrist und wurden gelöscht
}
audit-faded = die Einzelheiten sind gelöscht
audit-unverified = in den Dateien des Bots noch nicht überschrieben
audit-detail = { $name }: { $value }
audit-before = vorher
audit-yes = ja
audit-no = nein
audit-reopened = wieder ohne Antwort
audit-group = Gruppe
audit-asked = gestellte Fragen
audit-right = richtige Stelle
audit-ama = AMA
audit-decided = Entscheidung
audit-into = mit Frage
audit-words = einen Eintrag der Wortliste vorgeschlagen
audit-words-add = einen Eintrag der Wortliste hinzugefügt
audit-words-remove = einen Eintrag der Wortliste entfernt
audit-right-passage = die richtige Stelle markiert
audit-right-none = keine
audit-right-back = zurückgenommen
audit-regressions = hat die markierten und die hilfreichen Antworten geprüft
audit-count = nicht mehr gezeigt
audit-stopped = angehalten
audit-gone = der Kanal wurde gelöscht
audit-locked = ich kann dort nicht mehr schreiben
audit-role = Rolle
audit-limited-member = Zu viele Fragen eines Mitglieds; { $times }× abgelehnt
audit-limited-server = Zu viele Fragen auf diesem Server; { $times }× abgelehnt

## Ordnung halten

feed-heading = Meldungen
feed-off = Meldungen sind aus
feed-unanswered = Unbeantwortete Fragen werden in { $channel } gemeldet
feed-all = Alle Fragen werden in { $channel } gepostet
feed-gone = Meldungen sind unterbrochen: { $channel } wurde gelöscht
feed-locked = Meldungen sind unterbrochen: Ich kann in { $channel } nicht mehr schreiben
feed-hint = Ich poste höchstens zwei Nachrichten pro Minute; was dazwischen kommt, steht in der nächsten. Das änderst du mit /{ command-logs } { command-logs-feed }. Fragen mit bestimmten Wörtern lässt du mit /{ command-logs } { command-logs-hold } weg.
feed-open = Alle auf diesem Server können den Kanal lesen, deshalb poste ich dort keine privaten Fragen.
feed-which-channel = Wähle auch einen Kanal dafür.
feed-may-not = Ich kann in { $channel } nichts posten. Ich brauche: { $rights }. Es wurde nichts geändert.
feed-title-unanswered = { $count ->
    [one] Eine Frage blieb unbeantwortet
   *[other] { $count } Fragen blieben unbeantwortet
}
feed-title = { $count ->
    [one] Neue Frage
   *[other] { $count } neue Fragen
}
feed-alone = ein Mitglied, privat
feed-more = { $count ->
    [one] Eine weitere Frage kam dazu: siehe /{ command-logs } { command-logs-recent }.
   *[other] { $count } weitere Fragen kamen dazu: siehe /{ command-logs } { command-logs-recent }.
}
block-done = { $who } kann den Bot hier nicht mehr benutzen.
block-not-everyone = { $who } umfasst alle. Um den Bot für alle Mitglieder abzuschalten, ändere seine Befehle unter Servereinstellungen → Integrationen.
block-not-moderators = { $who } darf das Protokoll dieses Servers einsehen und lässt sich deshalb nicht sperren. Entzieh zuerst dieses Recht.
block-not-bots = { $who } ist ein Bot, und Bots können keine Befehle benutzen.
unblock-done = { $who } kann den Bot hier wieder benutzen.
unblock-none = { $who } ist hier nicht gesperrt.
button-unblock = Entsperren
blocked-title = Auf diesem Server gesperrt
blocked-none = Auf diesem Server ist niemand gesperrt.
blocked-until = bis { $until }
blocked-endless = bis zur Entsperrung
blocked-by = von { $moderator }, { $at }
blocked-reason = Grund: { $reason }
hold-title = Wörter, die nicht gemeldet werden
hold-none = Keine Wörter werden zurückgehalten.
hold-hint = Eine Frage, die alle Wörter einer Zeile in irgendeiner Form enthält, poste ich nicht. Ich beantworte und protokolliere sie trotzdem.
hold-added = Fragen mit { $words } werden ab jetzt nicht mehr gepostet.
hold-removed = Fragen mit { $words } werden wieder gepostet.
hold-unknown = { $words } steht nicht auf der Liste.
hold-wordless = Das enthält keine Wörter.
hold-full = { $count ->
    [one] Die Liste ist voll: Sie fasst eine Zeile. Entferne sie zuerst.
   *[other] Die Liste ist voll: Sie fasst { $count } Zeilen. Entferne zuerst eine.
}

## Einstellungen

settings-title = Einstellungen dieses Servers
settings-answers = Wer Antworten sieht: { $audience }
settings-answers-hint = Mitglieder können es für jede Frage anders wählen.
settings-everyone = alle im Kanal
settings-asker = nur wer fragt
settings-confidence = Nötige Sicherheit für eine Antwort: { $level }
settings-confidence-hint = Eine kleinere Zahl ergibt mehr Antworten, aber auch mehr, die danebenliegen. Eine größere ergibt weniger und sicherere. Bei 0 beantworte ich jede Frage, die ein Wort mit den Quellen gemeinsam hat.
settings-closest = Nötige Sicherheit für die nächstliegenden Stellen: { $level }
settings-closest-hint = Wenn ich nicht sicher bin, zeige ich die Stellen, die am nächsten liegen. Eine kleinere Zahl zeigt sie öfter. Über der nötigen Sicherheit für eine Antwort zeige ich sie nie.
settings-percent = { $percent } %
settings-level = { $word } ({ $percent })
settings-strict = streng
settings-strict-hint = Weniger Antworten, dafür sicherere
settings-balanced = ausgewogen
settings-balanced-hint = Dazwischen
settings-generous = großzügig
settings-generous-hint = Mehr Antworten, aber auch mehr, die danebenliegen
settings-level-select = Wie sicher ich für eine Antwort sein muss
settings-change = Zum Ändern benutzt du /{ command-settings } mit der Option, die darunter steht, zum Beispiel /{ command-settings } { option-settings-rate }.
settings-language = Sprache öffentlicher Antworten: { $language }
settings-language-auto = die Sprache des Servers auf Discord, wenn er eine Community ist, sonst die des fragenden Mitglieds
settings-language-hint = Private Antworten sind in der Sprache des Mitglieds. Zitate bleiben in der Sprache ihrer Quelle.
settings-moderators = Wer das Protokoll einsehen kann: { $role }
settings-moderators-none = Mitglieder, die diesen Server verwalten dürfen
settings-moderators-hint = Diese Rolle kann auch /{ command-logs } benutzen. Mach den Befehl für sie unter Servereinstellungen → Integrationen sichtbar.
settings-rate = { $count ->
    [one] Jedes Mitglied kann eine Frage pro Minute stellen
   *[other] Jedes Mitglied kann { $count } Fragen pro Minute stellen
}
settings-rate-none = Jedes Mitglied kann beliebig viele Fragen stellen
settings-rate-hint = Buttons, die Zitate zeigen, zählen mit. Wer die Grenze erreicht, sieht, wann es weitergeht.
settings-retention = { $days ->
    [one] Das Protokoll wird aufbewahrt: 1 Tag
   *[other] Das Protokoll wird aufbewahrt: { $days } Tage
}
settings-retention-hint = Ältere Einträge werden täglich endgültig gelöscht. Eine kürzere Frist gilt ab der nächsten Löschung.
settings-identities = Wer gefragt hat, speichert das Protokoll als: { $kept }
settings-identities-member = das Mitglied
settings-identities-pseudonym = ein Pseudonym
settings-identities-none = kein Name
settings-identities-hint = Ein Pseudonym unterscheidet Mitglieder und lässt sich ohne den Schlüssel dieses Servers nicht zurückverfolgen. Bei „kein Name“ wird dieser Schlüssel gelöscht, und ältere Fragen verlieren die Namen ihrer Mitglieder. Du kannst das nicht rückgängig machen.
settings-zone = Standard-Zeitzone: { $zone }
settings-zone-hint = Für Zeiten, die die Moderation eingibt, zum Beispiel bei /{ command-ama } { command-ama-create }. Angezeigte Zeiten sehen alle in ihrer eigenen Zeitzone.
settings-feed-hint = Meldungen zeigen der Moderation neue Fragen. Das änderst du mit /{ command-logs } { command-logs-feed }.
settings-words = { $count ->
    [one] Wortliste: 1 Eintrag
   *[other] Wortliste: { $count } Einträge
}
settings-words-hint = Ausdrücke, die dasselbe bedeuten: So finden auch Fragen in anderen Worten, was in den Quellen steht.
synonyms-title = Wörter, die dasselbe bedeuten
synonyms-none = Dieser Server hat noch keine Einträge.
synonyms-hint = Nach einer Frage mit einem Ausdruck eines Eintrags wird auch mit den anderen gesucht. Sie wiegen weniger als die Wörter der Frage selbst, und „Warum das?“ zeigt sie.
synonyms-operators = { $count ->
    [one] Der Betreiber des Bots hat 1 Eintrag für alle Server hinzugefügt.
   *[other] Der Betreiber des Bots hat { $count } Einträge für alle Server hinzugefügt.
}
synonyms-full = Diese Liste kann höchstens { $count } Einträge haben. Entferne zuerst einen.
synonym-known = Dieser Eintrag steht schon in der Liste.
synonym-alone = Benutze diese Option allein, ohne andere.
synonym-field = Ausdrücke, die dasselbe bedeuten
synonym-field-hint = Zum Beispiel: Kapitalstrafe = Todesstrafe
synonym-select = Einen Eintrag entfernen
synonym-proposed = Es ist noch nichts geändert.
synonym-unasked = Keine der neuesten { $newest } Fragen hat diese Wörter.
synonym-unchanged = Keine Antwort würde sich ändern.
synonym-asked = { $count ->
    [one] 1 der neuesten { $newest } Fragen hat diese Wörter.
   *[other] { $count } der neuesten { $newest } Fragen haben diese Wörter.
}
synonym-changed = { $count ->
    [one] 1 Antwort würde sich ändern:
   *[other] { $count } Antworten würden sich ändern, zum Beispiel:
}
button-synonyms = Wortliste
button-synonym-add = Eintrag hinzufügen
button-synonym-confirm = Verwenden
button-synonym-cancel = Abbrechen
synonym-single = Ein Eintrag braucht mindestens zwei Ausdrücke mit „=“ dazwischen, zum Beispiel: Kapitalstrafe = Todesstrafe
synonym-letter = Ein Ausdruck darf nur Buchstaben, Ziffern, Leerzeichen und - ’ . & + / enthalten.
synonym-long = Ein Eintrag darf höchstens { $count } Zeichen haben.
settings-own = Von diesem Server festgelegt.
settings-default = Standard dieses Bots.
settings-saved = Gespeichert.
button-settings-sure = Ja, ändern
settings-sure = Du kannst das nicht rückgängig machen. Es wurde noch nichts geändert.
settings-sure-pseudonym = { $count ->
    [one] { $count } Eintrag im Protokoll nennt sein Mitglied dann nicht mehr: An die Stelle des Namens tritt ein Pseudonym, und es gibt keinen Weg zurück.
   *[other] { $count } Einträge im Protokoll nennen ihre Mitglieder dann nicht mehr: An die Stelle der Namen treten Pseudonyme, und es gibt keinen Weg zurück.
}
settings-sure-none = { $count ->
    [one] { $count } Eintrag im Protokoll sagt dann nicht mehr, von wem er ist. Niemand kann später nach diesem Mitglied filtern oder ihn für es finden.
   *[other] { $count } Einträge im Protokoll sagen dann nicht mehr, von wem sie sind. Niemand kann später nach Mitgliedern filtern oder sie für ein Mitglied finden.
}
settings-sure-retention = { $count ->
    [one] { $count } Frage ist älter als { $days } Tage und wird innerhalb eines Tages gelöscht.
   *[other] { $count } Fragen sind älter als { $days } Tage und werden innerhalb eines Tages gelöscht.
}
settings-sure-rest = Der Button ändert nur das. Für andere Einstellungen benutze den Befehl noch einmal.
