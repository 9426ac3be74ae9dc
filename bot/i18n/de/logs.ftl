## Die Zahlen des Protokolls

stats-title = Zahlen: { $dates } (UTC)
stats-none = In diesen Tagen wurde hier nichts gefragt.
stats-backwards = Diese Tage enden, bevor sie beginnen. Gib ein früheres „seit“ oder ein späteres „bis“ an.
stats-asked = { $count ->
    [one] { $count } Frage wurde gestellt.
   *[other] { $count } Fragen wurden gestellt.
}
stats-share = { $percent } % wurden beantwortet: { $answered } beantwortet, { $refused } abgelehnt.
stats-day = Im Schnitt { $mean } am Tag; die meisten am { $day }: { $most }.
stats-latency = Die Hälfte der Antworten war in { $half } fertig, 95 % in { $most }.
stats-undelivered = { $count ->
    [one] { $count } Antwort hat Discord nicht angenommen: Vielleicht wurde sie nicht gesehen.
   *[other] { $count } Antworten hat Discord nicht angenommen: Vielleicht wurden sie nicht gesehen.
}
stats-topics = Am meisten gefragte Themen
stats-passages = Am meisten zitierte Stellen
stats-unquoted = { $count ->
    [one] { $count } Stelle wurde in diesen Tagen nicht zitiert
   *[other] { $count } Stellen wurden in diesen Tagen nicht zitiert
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

export-running = Eine Datei des Protokolls wird für diesen Server schon geschrieben; bitte warte, bis sie da ist.
export-going = { $count ->
    [one] Speichere: bisher { $count } Zeile …
   *[other] Speichere: bisher { $count } Zeilen …
}
export-done = { $count ->
    [one] { $count } Zeile des Protokolls
   *[other] { $count } Zeilen des Protokolls
}
export-hint = Darin steht, was Mitglieder gefragt haben: Gib es nur denen, die das Protokoll durchsehen.
export-part = Teil { $part } von { $parts }
export-too-large = { $count ->
    [one] Das ist mehr, als in Nachrichten passt: { $count } Zeile und mehr. Grenze es mit einem Filter oder einer Zeitspanne ein, oder bitte den Betreiber des Bots um „{ $command }“.
   *[other] Das ist mehr, als in Nachrichten passt: { $count } Zeilen und mehr. Grenze es mit einem Filter oder einer Zeitspanne ein, oder bitte den Betreiber des Bots um „{ $command }“.
}

## Das Protokoll durchsehen

logs-title = Was gefragt wurde
logs-none = Nichts im Protokoll passt dazu.
logs-none-further = Weiter passt nichts im Protokoll dazu.
logs-partly = Das Protokoll ist bis { $moment } durchgesehen. „{ $button }“ sieht weiter nach.
logs-by-member = Mitglied: { $value }
logs-by-channel = Kanal: { $value }
logs-by-command = Befehl: { $value }
logs-by-outcome = Ergebnis: { $value }
logs-by-feedback = Rückmeldung: { $value }
logs-by-words = Wörter: { $value }
logs-by-since = Ab: { $value }
logs-by-until = Bis: { $value }
logs-answered = beantwortet
logs-refused = abgelehnt
logs-nobody = jemand, der nicht festgehalten wird
logs-nowhere = kein Kanal
logs-no-words = Es wurde nichts eingetippt.
logs-citations-more = { $count ->
    [one] und 1 weitere Stelle
   *[other] und { $count } weitere Stellen
}
logs-confidence = Sicherheit { $percent } %
logs-votes-answers = „Hilfreich“: { $count }
logs-votes-doesnt = „Nicht hilfreich“: { $count }
logs-corrected = Gesucht wurde { $searched } statt { $typed }.
logs-show-title = Eine Frage
logs-seen-alone = nur vom Fragenden gesehen
logs-seen-everyone = von allen zu sehen
logs-via-command = eingetippt
logs-via-button = durch eine Schaltfläche
logs-latency = { $ms } ms
logs-sources-changed = Die Quellen haben sich seitdem geändert. Das hier wurde damals gezeigt.
logs-delivery-refused = Discord hat diese Antwort nicht angenommen: Vielleicht hat das Mitglied sie nicht gesehen.
logs-shown-then = Diese Worte wurden damals gezeigt, als { $citation }. Sie sind sonst nirgends mehr festgehalten.
logs-suggested = { $member } schlägt eine bessere Stelle vor: { $passage }
logs-pseudonym = Mitglied { $name }
button-show = Zeigen
button-newer = Neuere
button-older = Ältere
unanswered-title = Was nicht beantwortet wurde
unanswered-none = Auf dieser Liste steht keine Frage.
unanswered-open = offen
unanswered-covered = jetzt abgedeckt
unanswered-out-of-scope = gehört nicht hierher
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
unanswered-reopened = Sie blieb wieder ohne Antwort, nachdem sie als jetzt abgedeckt galt.
unanswered-many = { $count } oder mehr
unanswered-select = Markieren als …
unanswered-marked = { $question } ist markiert: { $state }.
button-undo = Rückgängig
button-right-open = Richtige Stelle ist …
button-right-type = Beleg eintippen
button-right-none = Keine davon
button-right-back = Markierung zurücknehmen
right-title = Die richtige Stelle
right-label = Ihr Beleg
right-select = Eine von denen, die am besten passen …
right-nothing = Für diese Frage ist noch nichts markiert.
right-is = Richtige Stelle: { $citation }, sagt { $member } { $moment }
right-none = Die Quellen beantworten das nicht, sagt { $member } { $moment }
right-hint = Wähle die Stelle, die sie beantwortet, tippe ihren Beleg ein, oder sag, dass die Quellen sie nicht beantworten. Nichts davon zählt für die Reihenfolge: Es dient dem Messen.
replay-begins = Die Fragen des Protokolls werden neu gestellt. Geändert wird dadurch nichts.
replay-progress = { $done } von { $count } Fragen sind neu gestellt …
replay-running = Die Fragen dieses Servers werden schon neu gestellt. Bitte warte, bis das fertig ist.
replay-title = Was anders wäre
replay-asked = { $count ->
    [one] 1 Frage neu gestellt, bei einer Sicherheit von { $percent } %.
   *[other] { $count } Fragen neu gestellt, bei einer Sicherheit von { $percent } %.
}
replay-stopped = Die Zeit lief ab: Das sind die neuesten. Gib eine kürzere Spanne oder weniger Fragen an, um alle zu haben.
replay-none = Nichts wäre anders.
replay-answered = neu beantwortet: { $count }
replay-refused = neu abgelehnt: { $count }
replay-other = ein anderes erstes Zitat: { $count }
replay-marked = { $count ->
    [one] 1 davon ist markiert. Richtig, als sie gestellt wurde: { $then }; richtig jetzt: { $now }.
   *[other] { $count } davon sind markiert. Richtig, als sie gestellt wurden: { $then }; richtig jetzt: { $now }.
}
replay-hint = Was damals kam, und was jetzt käme. Geändert wurde dadurch nichts.
replay-older = Die Quellen haben sich geändert, seit dies gelaufen ist.
replay-change = { $before } → { $after }
replay-right = richtig, laut Markierung
replay-wrong = falsch, laut Markierung
audit-title = Was hier getan wurde
audit-none = Noch ist nichts festgehalten.
audit-bot = der Bot
audit-operator = der Betreiber
audit-erased = { $count ->
    [one] 1 Frage war zu alt und ist gelöscht
   *[other] { $count } Fragen waren zu alt und sind gelöscht
}
audit-faded = worum es ging, ist gelöscht
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
audit-right-passage = die richtige Stelle markiert
audit-right-none = keine
audit-right-back = zurückgenommen
audit-stopped = angehalten
audit-gone = den Kanal gibt es nicht mehr
audit-locked = dort darf ich nicht mehr schreiben
audit-role = Rolle
audit-limited-member = Zu viele Fragen eines Mitglieds; { $times }× abgelehnt
audit-limited-server = Zu viele Fragen auf diesem Server; { $times }× abgelehnt

## Ordnung halten

feed-heading = Meldungen
feed-off = Nichts wird gemeldet
feed-refused = Abgelehnte Fragen werden in { $channel } gemeldet
feed-all = Alles, was gefragt wird, wird in { $channel } gemeldet
feed-gone = Vorläufig wird nichts gemeldet: { $channel } gibt es nicht mehr
feed-locked = Vorläufig wird nichts gemeldet: In { $channel } darf ich nicht mehr schreiben
feed-hint = Höchstens zwei Nachrichten je Minute; was inzwischen kommt, steht in der nächsten. Ändern mit /{ command-logs } { command-logs-feed }; Fragen mit manchen Wörtern lässt /{ command-logs } { command-logs-hold } weg.
feed-open = Diesen Kanal dürfen alle auf dem Server lesen; privat Gefragtes wird dort deshalb nicht gepostet.
feed-which-channel = Nenne auch einen Kanal dafür.
feed-may-not = In { $channel } kann ich nichts schreiben: Dort fehlt mir { $rights }. Nichts wurde geändert.
feed-title-refused = { $count ->
    [one] Eine Frage wurde abgelehnt
   *[other] { $count } Fragen wurden abgelehnt
}
feed-title = { $count ->
    [one] Eine Frage wurde gestellt
   *[other] { $count } Fragen wurden gestellt
}
feed-alone = jemand, für sich allein
feed-more = { $count ->
    [one] In dieser Zeit kam noch eine: siehe /{ command-logs } { command-logs-recent }.
   *[other] In dieser Zeit kamen noch { $count }: siehe /{ command-logs } { command-logs-recent }.
}
block-done = { $who } kann den Bot hier nicht mehr benutzen.
block-not-everyone = { $who } sind alle: Um allen Mitgliedern den Bot zu nehmen, ändere seine Befehle unter Servereinstellungen → Integrationen.
block-not-moderators = { $who } darf das Protokoll dieses Servers durchsehen, und wer das darf, kann nicht gesperrt werden. Nimm dieses Recht zuerst weg, wenn du das willst.
block-not-bots = { $who } ist ein Bot. Bots können keine Befehle benutzen; es gibt nichts zu sperren.
unblock-done = { $who } kann den Bot hier wieder benutzen.
unblock-none = { $who } ist hier nicht gesperrt.
button-unblock = Entsperren
blocked-title = Wer hier gesperrt ist
blocked-none = Auf diesem Server ist niemand gesperrt.
blocked-until = bis { $until }
blocked-endless = bis jemand entsperrt
blocked-by = von { $moderator }, { $at }
blocked-reason = Grund: { $reason }
hold-title = Von den Meldungen zurückgehalten
hold-none = Keine Wörter werden zurückgehalten.
hold-hint = Eine Frage, die alle Wörter einer Zeile hat, in jeder Form, wird nicht gemeldet. Beantwortet und protokolliert wird sie trotzdem.
hold-added = Fragen mit { $words } werden von jetzt an nicht gemeldet.
hold-removed = Fragen mit { $words } werden wieder gemeldet.
hold-unknown = { $words } steht nicht auf der Liste.
hold-wordless = Darin steht kein Wort.
hold-full = { $count ->
    [one] Die Liste ist voll: Sie fasst eine Zeile. Entferne sie zuerst.
   *[other] Die Liste ist voll: Sie fasst { $count } Zeilen. Entferne zuerst eine.
}

## Einstellungen

settings-title = Einstellungen dieses Servers
settings-answers = Antworten sieht: { $audience }
settings-answers-hint = Jedes Mitglied kann es bei einer Frage anders wählen.
settings-everyone = alle im Kanal
settings-asker = nur wer fragt
settings-confidence = So sicher muss der Bot sein, um zu antworten: { $percent } %
settings-confidence-hint = Eine kleinere Zahl gibt mehr Antworten, und mehr, die danebengehen; eine größere gibt weniger und sicherere; bei 0 wird keine Frage abgewiesen, die ein Wort mit den Quellen teilt.
settings-language = Sprache dessen, was alle sehen: { $language }
settings-language-auto = die des Servers auf Discord, wenn er eine Community ist; sonst die des fragenden Mitglieds
settings-language-hint = Was ein Mitglied allein sieht, ist in dessen eigener. Zitate bleiben in der Sprache ihrer Quelle.
settings-moderators = Das Protokoll sehen durch: { $role }
settings-moderators-none = alle, die den Server verwalten dürfen
settings-moderators-hint = Eine hier genannte Rolle darf auch /{ command-logs } benutzen. Gib ihr den Befehl unter Servereinstellungen → Integrationen frei.
settings-rate = { $count ->
    [one] Ein Mitglied kann eine Frage je Minute stellen
   *[other] Ein Mitglied kann { $count } Fragen je Minute stellen
}
settings-rate-none = Ein Mitglied kann beliebig viele Fragen stellen
settings-rate-hint = Knöpfe, die zitieren, zählen mit. Wer mehr fragt, erfährt, wann es weitergeht.
settings-retention = { $days ->
    [one] Das Protokoll wird aufbewahrt: 1 Tag
   *[other] Das Protokoll wird aufbewahrt: { $days } Tage
}
settings-retention-hint = Was älter ist, wird täglich endgültig gelöscht. Eine kürzere Frist gilt ab der nächsten Löschung.
settings-identities = Das Protokoll hält fest, wer fragt, als: { $kept }
settings-identities-member = das Mitglied
settings-identities-pseudonym = ein Pseudonym
settings-identities-none = niemand
settings-identities-hint = Ein Pseudonym unterscheidet Mitglieder und lässt sich ohne den Schlüssel dieses Servers nicht zurückverfolgen. Bei „niemand“ wird dieser Schlüssel gelöscht, ältere Fragen verlieren ihre Mitglieder, und das lässt sich nicht rückgängig machen.
settings-zone = Die Zeitzone von Zeiten, die keine nennen: { $zone }
settings-zone-hint = Sie gilt für das, was Moderatoren bei /{ command-ama } { command-ama-create } und Ähnlichem eintippen. Angezeigt wird allen die eigene Zeit.
settings-feed-hint = Die Meldungen sagen Moderatoren, was gefragt wird. /{ command-logs } { command-logs-feed } ändert sie.
settings-own = Von diesem Server festgelegt.
settings-default = Voreingestellt von den Leuten, die den Bot betreiben.
settings-saved = Gespeichert.
button-settings-sure = Ja, ändern
settings-sure = Das lässt sich nicht rückgängig machen. Noch ist nichts geändert.
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
settings-sure-rest = Der Knopf ändert nur das. Alles andere stelle mit einem eigenen Befehl ein.
