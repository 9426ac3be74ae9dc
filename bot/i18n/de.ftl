# Alles, was Verbatim selbst zu einem Mitglied sagt, auf Deutsch. Geduzt wird.
# { $Namen } füllt das Programm: Worte oder Angaben einer Quelle, Worte der Fragenden, Zahlen.
# { command-… } steht für den Text, der so heißt: Ein Befehl heißt hier, wie er angeboten wird.
# Wie eine Sprache dazukommt: docs/languages.md. Die Tests sagen, was einer Sprache fehlt.

## Die Befehle, wie Discord sie auflistet: Namen klein und ohne Leerzeichen, höchstens 32 Zeichen;
## Beschreibungen höchstens 100

command-ask = fragen
command-ask-description = Stell eine Frage; die Antwort wird aus den Quellen zitiert
option-ask-question = frage
option-ask-question-description = Deine Frage, in einfachen Worten
option-ask-private = privat
option-ask-private-description = Ob nur du die Antwort siehst
command-help = hilfe
command-help-description = Was dieser Bot tut, was er aufzeichnet und wie du das löschen lässt
command-logs = protokoll
command-logs-description = Durchsehen, was auf diesem Server gefragt wurde
command-logs-recent = neueste
command-logs-recent-description = Was hier gefragt wurde, das Neueste zuerst
option-logs-recent-member = mitglied
option-logs-recent-member-description = Nur was dieses Mitglied gefragt hat
option-logs-recent-words = wörter
option-logs-recent-words-description = Nur was alle diese Wörter hat, in jeder Form
option-logs-recent-command = befehl
option-logs-recent-command-description = Nur dieser Befehl
option-logs-recent-outcome = ergebnis
option-logs-recent-outcome-description = Nur was beantwortet oder was abgelehnt wurde
option-logs-recent-feedback = rückmeldung
option-logs-recent-feedback-description = Nur wovon jemand dies gesagt hat
option-logs-recent-channel = kanal
option-logs-recent-channel-description = Nur was in diesem Kanal gefragt wurde
option-logs-recent-since = ab
option-logs-recent-since-description = Nur ab da: 2h, 7d, 2026-11-22 oder 2026-11-22T18:00 (UTC)
option-logs-recent-until = bis
option-logs-recent-until-description = Nur davor: 2h, 7d, 2026-11-22 oder 2026-11-22T18:00 (UTC)
choice-ask = { command-ask }
choice-topic = { command-topic }
choice-read = { command-read }
choice-verify = { command-verify }
choice-answered = beantwortet
choice-refused = abgelehnt
choice-answers-it = beantwortet es
choice-does-not = beantwortet es nicht
command-logs-show = zeigen
command-logs-show-description = Eine Frage ganz, mit ihrer Antwort, wie sie zu sehen war
option-logs-show-query = frage
option-logs-show-query-description = Wähle sie aus der Liste: Tippe Wörter daraus ein
command-logs-unanswered = unbeantwortet
command-logs-unanswered-description = Fragen ohne Antwort, fast gleiche in einem; halte fest, was aus ihnen wird
option-logs-unanswered-state = stand
option-logs-unanswered-state-description = Welche; ohne Angabe die offenen
option-logs-unanswered-order = reihenfolge
option-logs-unanswered-order-description = Welche zuerst kommen; ohne Angabe die neuesten
command-logs-replay = nachspielen
command-logs-replay-description = Die Fragen des Protokolls neu stellen und sehen, was anders wäre; geändert wird nichts
option-logs-replay-confidence = sicherheit
option-logs-replay-confidence-description = Wie sicher der Bot sein muss, 0 bis 100; ohne Angabe die Einstellung dieses Servers
option-logs-replay-since = ab
option-logs-replay-since-description = Nur was ab da gefragt wurde: 2h, 7d, 2026-11-22 oder 2026-11-22T18:00 (UTC)
option-logs-replay-until = bis
option-logs-replay-until-description = Nur was davor gefragt wurde: 2h, 7d, 2026-11-22 oder 2026-11-22T18:00 (UTC)
option-logs-replay-newest = neueste
option-logs-replay-newest-description = Wie viele Fragen, die neuesten; ohne Angabe 500
choice-open = offen
choice-covered-now = jetzt abgedeckt
choice-out-of-scope = gehört nicht hierher
choice-needs-a-source = braucht eine Quelle
choice-newest = neueste
choice-most-asked = am häufigsten gefragt
command-logs-stats = statistik
command-logs-stats-description = Wie viel gefragt, beantwortet und zitiert wurde, als Bild und in Worten
option-logs-stats-since = seit
option-logs-stats-since-description = Von diesem Tag an: 7d, 4w oder 2026-11-22 (UTC); sonst 30 Tage
option-logs-stats-until = bis
option-logs-stats-until-description = Nur davor: 7d, 4w oder 2026-11-22 (UTC)
option-logs-stats-theme = farben
option-logs-stats-theme-description = Die Farben des Bildes
choice-dark = dunkel
choice-light = hell
command-logs-export = export
command-logs-export-description = Speichert, was hier gefragt wurde, als Datei, mit den Filtern der Liste
option-logs-export-format = format
option-logs-export-format-description = CSV für eine Tabelle, JSONL für Programme
choice-csv = CSV
choice-jsonl = JSONL
option-logs-export-member = mitglied
option-logs-export-member-description = Nur was dieses Mitglied gefragt hat
option-logs-export-words = wörter
option-logs-export-words-description = Nur was alle diese Wörter hat, in jeder Form
option-logs-export-command = befehl
option-logs-export-command-description = Nur dieser Befehl
option-logs-export-outcome = ergebnis
option-logs-export-outcome-description = Nur was beantwortet oder was abgelehnt wurde
option-logs-export-feedback = rückmeldung
option-logs-export-feedback-description = Nur wovon jemand dies gesagt hat
option-logs-export-channel = kanal
option-logs-export-channel-description = Nur was in diesem Kanal gefragt wurde
option-logs-export-since = ab
option-logs-export-since-description = Nur ab da: 2h, 7d, 2026-11-22 oder 2026-11-22T18:00 (UTC)
option-logs-export-until = bis
option-logs-export-until-description = Nur davor: 2h, 7d, 2026-11-22 oder 2026-11-22T18:00 (UTC)
command-logs-audit = nachweis
command-logs-audit-description = Was Moderatoren hier getan haben, und was der Bot von selbst getan hat
command-logs-feed = meldungen
command-logs-feed-description = In einem Kanal der Moderatoren melden, was gefragt wird
option-logs-feed-what = was
option-logs-feed-what-description = Was gemeldet wird: nichts, was abgelehnt wurde, oder alles
option-logs-feed-channel = kanal
option-logs-feed-channel-description = Wo gemeldet wird; am besten, wo nur Moderatoren lesen
choice-off = nichts
choice-everything = alles
command-logs-block = sperren
command-logs-block-description = Ein Mitglied oder alle mit einer Rolle auf diesem Server vom Bot fernhalten
option-logs-block-who = wen
option-logs-block-who-description = Ein Mitglied oder eine Rolle
option-logs-block-until = bis
option-logs-block-until-description = Wie lange oder bis wann: 2h, 7d oder 2026-11-22; ohne: bis du entsperrst
option-logs-block-reason = grund
option-logs-block-reason-description = Weshalb; wer gesperrt ist, liest es
command-logs-unblock = entsperren
command-logs-unblock-description = Ein Mitglied oder eine Rolle den Bot wieder benutzen lassen
option-logs-unblock-who = wen
option-logs-unblock-who-description = Ein Mitglied oder eine Rolle
command-logs-blocked = gesperrte
command-logs-blocked-description = Wer auf diesem Server vom Bot ferngehalten wird, bis wann und weshalb
command-logs-hold = zurückhalten
command-logs-hold-description = Wörter, deren Fragen nicht gemeldet werden
command-logs-hold-add = hinzufügen
command-logs-hold-add-description = Keine Frage melden, die alle diese Wörter hat, in jeder Form
option-logs-hold-add-words = wörter
option-logs-hold-add-words-description = Ein Wort oder mehrere; Fragen werden weiter beantwortet und protokolliert
command-logs-hold-remove = entfernen
command-logs-hold-remove-description = Fragen mit diesen Wörtern wieder melden
option-logs-hold-remove-words = wörter
option-logs-hold-remove-words-description = Wähl sie aus der Liste
command-logs-hold-list = liste
command-logs-hold-list-description = Sehen, welche Wörter zurückgehalten werden
option-settings-moderators = moderatoren
option-settings-moderators-description = Eine Rolle, die das Protokoll durchsehen darf, neben denen, die den Server verwalten
choice-moderators = Moderatoren
command-read = lesen
command-read-description = Lies eine Stelle ganz, mit dem, was davor und danach steht
option-read-citation = beleg
option-read-citation-description = Ein Beleg, ein Link zu einer meiner Antworten oder der Name einer Quelle und eine Nummer
option-read-private = privat
option-read-private-description = Ob nur du die Antwort siehst
command-privacy = datenschutz
command-privacy-description = Was von dir aufbewahrt wird, wie lange, wer es sieht; es bekommen oder löschen
option-settings-retention = aufbewahrung
option-settings-retention-description = Wie viele Tage das Protokoll aufbewahrt wird, 1 bis 3650
option-settings-identities = identitäten
option-settings-identities-description = Als was das Protokoll festhält, wer fragt: Mitglied, Pseudonym oder gar nicht
choice-retention = Aufbewahrung
choice-identities = Identitäten
choice-member = Mitglied
choice-pseudonym = Pseudonym
choice-none = niemand
command-settings = einstellungen
command-settings-description = Sieh nach oder ändere, wie der Bot auf diesem Server antwortet
option-settings-answers = antworten
option-settings-answers-description = Wer eine Antwort sieht, wenn das fragende Mitglied es nicht sagt
option-settings-confidence = sicherheit
option-settings-confidence-description = Wie sicher der Bot sein muss, 0 bis 100; weniger antwortet öfter und irrt öfter
option-settings-language = sprache
option-settings-language-description = Die Sprache dessen, was alle sehen; Zitate bleiben in ihrer eigenen
option-settings-reset = zurücksetzen
option-settings-reset-description = Was wieder auf die Voreinstellung zurückgeht
choice-everyone = alle im Kanal
choice-asker = nur wer fragt
choice-answers = Antworten
choice-confidence = Sicherheit
option-settings-rate = tempo
option-settings-rate-description = Wie viele Fragen ein Mitglied je Minute stellen kann; 0 für beliebig viele
choice-rate = Tempo
option-settings-zone = zone
option-settings-zone-description = Die Zeitzone der Zeiten, die Moderatoren eintippen, etwa Europe/Berlin; sonst UTC
choice-zone = Zeitzone
choice-language = Sprache
choice-all = alles
command-sources = quellen
command-sources-description = Sieh nach, woraus der Bot zitiert und von wem die Texte sind
command-topic = thema
command-topic-description = Lies, was die Quellen zu einem Thema sagen
option-topic-name = name
option-topic-name-description = Ein Thema; die Liste wird kürzer, während du tippst
option-topic-private = privat
option-topic-private-description = Ob nur du die Antwort siehst
command-topics = themen
command-topics-description = Sieh alle Themen, von denen die Quellen sprechen
menu-check-quote = Zitat prüfen
command-verify = prüfen
command-verify-description = Prüf, ob ein Text die Quellen Wort für Wort zitiert
option-verify-text = text
option-verify-text-description = Ein Text mit Zitaten darin, in Anführungszeichen oder ohne
option-verify-private = privat
option-verify-private-description = Ob nur du die Antwort siehst

## Eine Antwort

answer-footer = Wort für Wort zitiert. Keines dieser Worte stammt vom Bot.
answer-left-out = { $count ->
    [one] Ein weiteres Zitat hatte hier keinen Platz.
   *[other] { $count } weitere Zitate hatten hier keinen Platz.
}
quote-part = Teil { $part } von { $parts } eines langen Satzes
passage-part = Teil { $part } von { $parts } einer langen Stelle
quote-open = An diesen Worten öffnen
button-context = Im Zusammenhang

## Berichtigte Wörter

corrected = { $count ->
    [one] Gesucht wurde { $searched }, denn keine Quelle hat das Wort { $typed }.
   *[other] Gesucht wurde { $searched }, denn keine Quelle hat die Wörter { $typed }.
}
corrected-more = { $count ->
    [one] Ein weiteres Wort wurde berichtigt.
   *[other] { $count } weitere Wörter wurden berichtigt.
}
searched-as-typed = Gesucht wurde, was eingetippt war.
word-too-long = ein Wort, das für hier zu lang ist
button-as-typed = Wie eingetippt suchen
button-corrected = Schreibung berichtigen

## Eine Antwort mitnehmen

button-copy = Kopieren als …
copy-intro = Wähle ein Format: Die Zitate kommen Wort für Wort, mit ihrem Beleg.
copy-select = Kopieren als …
copy-older = { $count ->
    [one] Ein Zitat hier ist ein älterer Text: Die Quellen haben ihn nicht mehr.
   *[other] { $count } Zitate hier sind ältere Texte: Die Quellen haben sie nicht mehr.
}
copy-open = { $citation } in der Quelle an diesen Worten öffnen
copy-markdown = Markdown
copy-plain = Reiner Text mit Beleg
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-annotation = W3C Web Annotation
button-share = Teilen
shared-by = Geteilt von { $member }
button-withdraw = Zurückziehen
share-may-not = Du kannst in diesem Kanal nicht schreiben, darum lässt sich die Antwort hier nicht teilen. Sie bleibt bei dir.
share-failed = Die Antwort ließ sich hier nicht posten. Niemand sonst hat sie gesehen.
withdraw-not-yours = Zurückziehen kann das nur, wer es geteilt hat, oder die Moderation, wenn sie Nachrichten löschen darf.

## Was Mitglieder zu einer Antwort sagen

button-answers = Passt
button-doesnt = Passt nicht
vote-counted = Danke, das ist notiert. Es ändert keine Antwort: Menschen lesen es. Drück noch einmal, um es zurückzunehmen.
vote-taken-back = Deine Stimme ist zurückgenommen.
better-ask = Welche Stelle wäre besser?
better-select = Eine, die danach kam …
button-better-words = In eigenen Worten sagen
better-title = Eine bessere Stelle
better-label = Wo sie steht oder was sie sagt
better-kept = Danke. Dein Vorschlag ist für die Moderation aufgehoben.
better-kept-operator = Danke. Dein Vorschlag ist für die Leute aufgehoben, die den Bot betreiben.
feedback-unsaved = Das ließ sich gerade nicht notieren. Bitte versuch es gleich noch einmal.

## Wer es sagt, und wo

said-answer = { $speaker } antwortet auf Frage { $number }
said-question = { $speaker } stellt Frage { $number }
said-question-unnamed = Jemand ohne Überschrift stellt Frage { $number }
said-opening = { $speaker } eröffnet die Fragerunde
said-text = { $speaker }
said-nobody = Die Quelle nennt nicht, wer spricht
name-too-long = ein Name, der für hier zu lang ist

## Eine Absage

refusal-nothing = Nichts in den Quellen beantwortet das.
refusal-missing = { $count ->
    [one] Keine Quelle hat das Wort { $words }.
   *[other] Keine Quelle hat die Wörter { $words }.
}
refusal-near = In der Nähe
refusal-near-none = Versuch es mit anderen Worten, oder sieh durch, was es gibt.
button-all-topics = Alle Themen
button-question = Frage { $number } in { $source }

## Themen

topic-nearest = Kein Thema heißt { $name }. Dies ist das nächste.
topic-count = { $count ->
    [one] Eine Stelle, in der Reihenfolge der Quelle
   *[other] { $count } Stellen, in der Reihenfolge der Quellen
}
page = Seite { $page } von { $pages }
button-previous = Zurück
button-next = Weiter
topics-title = Themen
topics-intro = Wähle eines und lies, was die Quellen dazu sagen, oder tippe /{ command-topic }.
topics-more = Überschriften und Fragen
topics-none = Diese Quellen haben weder Überschriften noch Fragen zum Auswählen. Frag mit /{ command-ask }, oder sieh dir /{ command-sources } an.
topics-select = Thema wählen …
topics-passages = { $count ->
    [one] 1 Stelle
   *[other] { $count } Stellen
}

## Quellen

sources-title = Quellen
sources-intro = Alles, was dieser Bot sagt, ist aus diesen Texten zitiert.
source-by = Von { $author }
source-hosted = Veranstaltet von { $host }
source-guest = Es antwortet { $guest }
source-passages = { $count ->
    [one] 1 Stelle
   *[other] { $count } Stellen
}
source-exchanges = { $count ->
    [one] 1 Frage
   *[other] { $count } Fragen
}
source-no-date = Kein Datum angegeben
source-no-licence = Keine Lizenz angegeben
source-link = Link
sources-select = Eine von Anfang an lesen …

## Lesen

read-before = Direkt davor
read-after = Direkt danach
read-question = Die Frage
read-long-before = Was direkt davor steht, ist lang: Drück „Früher“, um es zu lesen.
read-long-after = Was direkt danach steht, ist lang: Drück „Später“, um es zu lesen.
read-first = Hier beginnt die Quelle.
read-last = Hier endet die Quelle.
read-question-long = Es antwortet auf eine Frage, die für hier zu lang ist: { $citation }
read-cited = { $count ->
    [one] Diese Antwort zitiert noch eine Stelle: { $citations }
   *[other] Diese Antwort zitiert noch { $count } Stellen: { $citations }
}
read-marked = Die zitierten Worte sind fett.
button-first = Anfang
button-earlier = Früher
button-later = Später
button-last = Ende

## Ein älterer Text

older-changed = Dies ist ein älterer Text. Die Quelle hat sich geändert und hat diese Stelle spätestens seit dem { $since } nicht mehr.
older-changed-now = Dies ist ein älterer Text. Die Quelle hat sich gerade geändert und hat diese Stelle nicht mehr.
older-removed = Dies ist ein älterer Text. Seine Quelle gehört spätestens seit dem { $since } nicht mehr zu den Quellen.
older-removed-now = Dies ist ein älterer Text. Seine Quelle gehört nicht mehr zu den Quellen.
older-nothing = Nichts in der Quelle ist ihm noch ähnlich genug für einen Vergleich.
older-same = Dieselben Worte stehen heute in den Quellen, und zwar hier:
older-now = Was die Quelle jetzt sagt
older-now-long = Was die Quelle jetzt sagt, ist für hier zu lang. „Im Zusammenhang“ zeigt es.
older-diff = Was sich geändert hat, Wort für Wort
older-diff-long = Was sich Wort für Wort geändert hat, ist für hier zu lang.
older-diff-gone = [weg: { $words }]
older-diff-new = [neu: { $words }]
older-spacing = Nur die Abstände haben sich geändert.
older-others = { $count ->
    [one] Noch ein älterer Text hatte diesen Beleg: { $citations }
   *[other] Noch { $count } ältere Texte hatten diesen Beleg: { $citations }
}
older-choice = älterer Text

## Zitate prüfen

check-summary = { $count ->
    [one] 1 Zitat: { $verdicts }
   *[other] { $count } Zitate: { $verdicts }
}
check-count-exact = { $count } genau
check-count-typographic = { $count } genau bis auf die Typografie
check-count-shortened = { $count } gekürzt
check-count-altered = { $count } verändert
check-count-notfound = { $count } nicht gefunden
check-exact = Genau
check-typographic = Genau bis auf die Typografie
check-shortened = Gekürzt: Der Sinn kann ein anderer sein
check-altered = Verändert
check-notfound = In unseren Quellen nicht gefunden
check-only = Nur das ist anders gesetzt: { $kinds }.
check-besides = Außerdem anders gesetzt, was kein Wort verändert: { $kinds }.
check-kind-marks = Anführungszeichen oder Apostrophe
check-kind-dashes = Striche
check-kind-ellipsis = Auslassungen, als solche gekennzeichnet
check-kind-case = Groß- oder Kleinschreibung des ersten Buchstabens
check-kind-punctuation = Satzzeichen
check-kind-spacing = Leerzeichen oder Zeilenumbrüche
check-kind-markup = Fettes, Kursives oder andere Formatierung
check-kind-invisible = unsichtbare Zeichen
check-kind-letters = wie Buchstaben zusammengesetzt sind
check-example = { $kind } ({ $source } → { $message })
check-said = Die Nachricht sagt
check-diff = Was anders ist, Wort für Wort
check-part = Teil { $part } von { $parts }
check-missing = [fehlt: { $words }]
check-left-out = [ausgelassen: { $words }]
check-added = [hinzugefügt: { $words }]
check-changed = [{ $message } statt { $source }]
check-moved-from = [von hier verschoben: { $words }]
check-moved-to = [hierher verschoben: { $words }]
check-heading = In der Quelle ist das eine Überschrift oder eine Zeile zwischen Stellen: { $words }
check-also = { $count ->
    [one] Dieselben Worte stehen noch an einer Stelle: { $citations }
   *[other] Dieselben Worte stehen noch an { $count } Stellen: { $citations }
}
check-footer = Wort für Wort mit den Quellen dieses Bots verglichen. „Nicht gefunden“ heißt nur das: Ob etwas stimmt oder anderswo gesagt wurde, wird hier nicht geprüft.
check-sources-changed = Die Quellen haben sich geändert, seit das zuerst geprüft wurde. Das sagen sie jetzt.
check-nothing = Nichts in diesem Text zitiert die Quellen. Was in Anführungszeichen oder als Blockzitat dasteht, wird ab drei Wörtern nachgeschlagen; ohne sie ein Satz oder acht Wörter hintereinander, die in den Quellen stehen. Um etwas anderes zu prüfen, wähle bei einer Nachricht Apps → { menu-check-quote }, oder tippe /{ command-verify }.
check-forgotten = Der Text, um den es bei diesem Button geht, lässt sich nicht mehr nachschlagen. Bitte prüf die Nachricht noch einmal.

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
logs-votes-answers = „Beantwortet es“: { $count }
logs-votes-doesnt = „Nicht“: { $count }
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

## Warum das?

button-why = Warum das?
why-changed = Die Quellen haben sich seit der Frage geändert. So werden sie jetzt durchsucht.
why-otherwise = Die Einstellungen dieses Servers haben sich seit der Frage geändert. Dies gilt jetzt.
why-bold = Die Wörter, die gefunden wurden, sind fett.
why-answered = Sicherheit { $percent } %: Ab { $threshold } % wird hier eine Frage beantwortet.
why-refused = Sicherheit { $percent } %: Unter { $threshold } % wird hier eine Frage abgewiesen.
why-confidence = Die beste Stelle hat { $found } von { $words } Wörtern der Frage und { $reached } % der Punkte, die eine von { $passages } Stellen erreichen könnte.
why-nowhere = Keine Stelle hat ein Wort dieser Frage.
why-score-quote = Die Punkte der zitierten Stelle
why-score-best = Die Punkte der besten Stelle: { $citation }
why-table-word = Wort
why-table-weight = Gewicht
why-table-times = Mal
why-table-adds = Punkte
why-table-more = { $count ->
    [one] 1 weiteres Wort
   *[other] { $count } weitere Wörter
}
why-table-own = Bester Satz
why-table-before = … der davor
why-table-after = … der danach
why-table-heading = … Überschrift
why-table-beside = … Frage, Person
why-table-kind = … das Gesuchte
why-table-adjacent = Nebeneinander
why-table-score = Summe
why-legend = Ein Wort wiegt mehr, je seltener es in den Quellen ist. Je öfter eine Stelle es hat und je kürzer sie ist, desto mehr Punkte gibt es.
why-field-heading = In der Überschrift des Abschnitts: { $words }
why-field-question = In der Frage, auf die es antwortet: { $words }
why-field-asker = In der Überschrift der fragenden Person: { $words }
why-field-title = Im Titel der Quelle: { $words }
why-missing = Nicht gefunden über: { $words }
why-words-more = { $words } und { $count } weitere
why-ahead = Als Ganzes mehr Punkte haben: { $passages }. Zitate werden nach ihren Sätzen gewählt, und Antworten vor bloßen Fragen.
why-more = { $citation } ({ $amount } mehr)
why-next = Danach kamen: { $passages }
why-less = { $citation } ({ $amount } weniger)
why-left-out = { $count ->
    [one] Ein weiterer Teil davon hatte hier keinen Platz.
   *[other] { $count } weitere Teile davon hatten hier keinen Platz.
}

## Hilfe und Begrüßung

help-title = Was dieser Bot tut
welcome-title = Hallo. Das tue ich hier.
help-does-name = Was ich tue:
help-does = /{ command-ask } mit Zitaten aus den Quellen dieses Bots beantworten, Wort für Wort. Jedes hat einen Beleg, den alle mit /{ command-read } prüfen können.
help-doesnt-name = Was ich nicht tue:
help-doesnt = eigene Antworten schreiben. Kein Sprachmodell, keine Meinung, keine Umschreibung; wo die Quellen keine Antwort haben, sage ich das.
help-logs-name = Was aufgezeichnet wird:
help-logs = jede Frage und jeder Text, den jemand prüfen ließ, mit dem, was geantwortet wurde, wer es war, wo und wann. Andere Nachrichten im Kanal lese ich nicht.
help-seen-name = Wer es sieht:
help-seen = die Aufzeichnung: die Moderation dieses Servers und wer diesen Bot betreibt. Eine Antwort: alle im Kanal, oder nur du, wenn du sie privat willst.
help-forget-name = Wie du es löschen lässt:
help-forget = mit /{ command-privacy }. Das zeigt, was von dir aufbewahrt wird, gibt es dir, löscht es oder hält deine Fragen aus der Aufzeichnung heraus.
help-moderators = Für die Moderation: /{ command-settings } sagt, wer Antworten sieht und wie sicher ich sein muss. Wer welchen Befehl in welchen Kanälen nutzen darf, steht in Servereinstellungen → Integrationen.

## Mitgliedern gehören ihre Daten

privacy-title = Deine Daten bei diesem Bot
privacy-kept-name = Was aufbewahrt wird:
privacy-kept = jede Frage und jeder Text, den du prüfen ließest (von der Nachricht eines anderen nur die Zitate darin), mit Antwort, Kanal und Zeit; deine Stimmen und Vorschläge; Antworten, die du zurückgezogen hast.
privacy-as-name = Unter welchem Namen:
privacy-as-member = unter deinem.
privacy-as-pseudonym = unter einem Pseudonym dieses Servers. Keine Moderation kann nachsehen, welches deines ist; wer diesen Bot betreibt, könnte es, mit dem Schlüssel des Servers.
privacy-as-none = unter keinem. Das Protokoll sagt nicht, wer gefragt hat; darum lässt sich darin auch nichts unter deinem Namen finden.
privacy-why-name = Warum:
privacy-why = damit alle prüfen können, was geantwortet wurde, und die Moderation sieht, was den Quellen fehlt, und Missbrauch beenden kann.
privacy-long-name = Wie lange:
privacy-long = { $days ->
    [one] 1 Tag; dann wird es endgültig gelöscht.
   *[other] { $days } Tage; dann wird es endgültig gelöscht.
}
privacy-seen-name = Wer es sieht:
privacy-seen-server = wer diesen Server verwalten darf und wer diesen Bot betreibt. Niemand aus anderen Servern.
privacy-seen-role = wer diesen Server verwalten darf, die Rolle { $role } und wer diesen Bot betreibt. Niemand aus anderen Servern.
privacy-seen-operator = wer diesen Bot betreibt, und sonst niemand.
privacy-seen-away = wer diesen Bot betreibt, der nicht auf diesem Server ist; wird er hinzugefügt, dann auch, wer den Server verwalten darf.
privacy-ama-name = In AMAs:
privacy-ama = was du fragst, mitfragst, unterstützt und schreibst, bleibt, bis du es löschen lässt, und unter deinem Namen, damit dich die Antwort erreicht. Die Moderation sieht, wer fragt, außer bei anonymen Fragen; was freigegeben ist, können alle lesen, unter dem Namen, den du gewählt hast.
privacy-stays = Was du als Moderation tust, bleibt so lange auf dem Nachweis wie der des Servers, ebenso eine Sperre und was du als Gast eines AMA veröffentlicht hast. Alles andere kannst du jederzeit löschen lassen. Wo der Bot der Moderation in einem Kanal von deinen Fragen berichtet hat, nimmt er das zurück, wenn sie gelöscht werden, sobald Discord es zulässt.
privacy-unlogged = Deine Fragen werden nicht aufgezeichnet. Sie werden gezählt, ohne Wörter und ohne dich.
privacy-pending = Was du löschen ließest:
privacy-request-requested = { $number }, { $at }: wird noch gelöscht
privacy-request-pending = { $number }, { $at }: gelöscht, aber in den Dateien des Bots noch nicht überschrieben
privacy-request-verified = { $number }, { $at }: gelöscht, und in den Dateien des Bots ist nichts davon übrig
button-privacy-data = Meine Daten
button-privacy-forget = Vergiss mich
button-privacy-unlog = Meine Fragen nicht aufzeichnen
button-privacy-log = Meine Fragen wieder aufzeichnen
button-privacy-forget-yes = Ja, vergiss mich
privacy-data-none = Über dich ist hier nichts aufgezeichnet.
privacy-data = Alles, was hier über dich aufgezeichnet ist, als JSON.
privacy-data-everywhere = Alles, was in allen Servern und Direktnachrichten über dich aufgezeichnet ist, als JSON.
privacy-data-more = Es ist mehr, als in eine Nachricht passt: Dies ist der Anfang. Den Rest kann dir geben, wer diesen Bot betreibt.
privacy-data-described = Was über dich aufgezeichnet ist
privacy-forget-here = Das löscht endgültig jede Frage, die du auf diesem Server gestellt hast, mit dem, was geantwortet wurde, deine Stimmen und deine Vorschläge, und nimmt deinen Namen aus allem, was sonst aufgezeichnet ist. Auch was du in AMAs gefragt hast, geht; eine Frage, die andere gelesen haben oder auf deren Antwort sie warten, bleibt, ohne deinen Namen. Buttons unter deinen Antworten gehen dann nicht mehr. Es lässt sich nicht rückgängig machen.
privacy-forget-everywhere = Das löscht endgültig jede Frage, die du irgendwo gestellt hast, in Servern und Direktnachrichten, mit dem, was geantwortet wurde, deine Stimmen und deine Vorschläge, und nimmt deinen Namen aus allem, was sonst aufgezeichnet ist. Auch was du in AMAs gefragt hast, geht; eine Frage, die andere gelesen haben oder auf deren Antwort sie warten, bleibt, ohne deinen Namen. Buttons unter deinen Antworten gehen dann nicht mehr. Es lässt sich nicht rückgängig machen.
privacy-forgotten = Erledigt. Es ist gelöscht, und in den Dateien des Bots ist nichts davon übrig.
privacy-forgotten-unverified = Es ist gelöscht, und hier findet es niemand mehr. Nur liest gerade ein anderes Programm, vielleicht eine Sicherung, die Dateien des Bots; darum stehen die alten Bytes noch darin. Der Bot versucht weiter, sie zu überschreiben, bis sie fort sind; /{ command-privacy } sagt, wann es so weit ist.
privacy-receipt = Deine Quittung: { $number }
privacy-forgotten-questions = { $count ->
    [one] 1 Frage mit dem, was geantwortet wurde
   *[other] { $count } Fragen mit dem, was geantwortet wurde
}
privacy-forgotten-feedback = { $count ->
    [one] 1 Stimme oder Vorschlag
   *[other] { $count } Stimmen und Vorschläge
}
privacy-forgotten-links = { $count ->
    [one] dein Name, aus 1 anderen Aufzeichnung
   *[other] dein Name, aus { $count } anderen Aufzeichnungen
}
privacy-forgotten-none = Über dich war hier nichts aufgezeichnet.
privacy-forgetting = Es hat begonnen und geht weiter, auch wenn der Bot inzwischen neu startet. /{ command-privacy } sagt, wann es fertig ist.
privacy-unlogged-now = Von jetzt an werden deine Fragen nicht aufgezeichnet, auf keinem Server. Du bekommst Antworten wie bisher; Buttons unter einer Antwort, die ihre Aufzeichnung brauchen, können nicht gehen. Was schon aufgezeichnet ist, bleibt, bis du „{ button-privacy-forget }“ wählst.
privacy-logged-now = Von jetzt an werden deine Fragen wieder aufgezeichnet.
privacy-unsaved = Das ließ sich gerade nicht speichern. Nichts wurde geändert; bitte versuch es gleich noch einmal.

## Was schiefgeht

error-unknown-citation = Keine Stelle hat den Beleg { $name }. Kopiere ihn aus einer Antwort, oder wähle einen aus der Liste, während du tippst. Ein Link zu einer Antwort dieses Bots geht auch, und ebenso der Name einer Quelle mit einer Nummer.
error-unknown-topic = Kein Thema heißt { $name } oder so ähnlich. /{ command-topics } zeigt alle.
error-unknown-source = Keine Quelle heißt { $name }. /{ command-sources } zeigt alle.
error-unknown-time = { $name } ist keine Zeit. Schreib 2h, 7d, 2026-11-22 oder 2026-11-22T18:00 (UTC).
error-past-time = { $name } ist schon vorbei. Schreib eine Zeit, die noch kommt: 2h, 7d, 2026-11-22 oder 2026-11-22T18:00 (UTC).
error-unknown-query = Keine Frage dieses Servers ist als { $name } festgehalten. Wähle eine aus der Liste, die sich beim Tippen öffnet.
error-unknown-reply = Unter { $name } steht keine Antwort dieses Bots, die sich von hier aus lesen lässt.
error-wordless = Hier stehen keine Worte zum Nachschlagen: Ein Bild, ein Sticker oder eine Datei lässt sich nicht lesen. Wähle eine Nachricht mit Text, oder tippe die Worte mit /{ command-verify }.
error-gone = Das, worauf dieser Button zeigt, steht nicht mehr in den Quellen. Frag noch einmal, um zu sehen, was sie jetzt sagen.
error-withdrawn = Worauf das zeigte, wurde am { $since } aus der Fragerunde zurückgezogen. Die Quellen haben den Wortlaut nicht mehr.
error-forgotten = Die Frage, die dieser Button stellt, lässt sich nicht mehr nachschlagen. Bitte stell sie mit /{ command-ask }.
error-blocked = Die Moderatoren dieses Servers lassen dich den Bot hier nicht benutzen. /{ command-help } geht weiterhin.
error-blocked-until = Die Moderatoren dieses Servers lassen dich den Bot hier bis { $until } nicht benutzen. /{ command-help } geht weiterhin.
error-blocked-reason = Ihr Grund: { $reason }
error-limited = Das sind viele Fragen in kurzer Zeit. Bitte mach { $again } weiter.
error-limited-server = Dieser Server fragt gerade viel. Bitte versuch es { $again } noch einmal.
error-busy = Ich habe gerade sehr viel zu tun. Bitte versuch es gleich noch einmal.
error-outdated = Diesen Befehl oder Button kenne ich nicht mehr: Er stammt aus einer anderen Version von mir. Bitte lade Discord neu und versuch es noch einmal.
error-erased = Was dieser Button zeigt, ist nicht mehr festgehalten: Es wurde gelöscht, oder Neueres ist an seine Stelle getreten.
error-unlogged = Wer das gefragt hat, wollte es nicht aufgezeichnet haben; darum gibt es nichts, wonach dieser Button gehen könnte. Um ihn zu nutzen, frag mit /{ command-ask }, während deine Fragen aufgezeichnet werden: /{ command-privacy }.
error-disguised = Dieser Server bewahrt Mitglieder nicht unter ihrem Namen auf; darum lässt sich im Protokoll niemand danach suchen.
error-not-permitted = Das können nur Mitglieder, die diesen Server verwalten dürfen.
error-withheld = Diese Antwort stimmt nicht Zeichen für Zeichen mit ihrer Quelle überein und wurde deshalb nicht gesendet. Es steht im Protokoll als { $reference }; bitte nenne diese Nummer den Leuten, die den Bot betreiben.
error-settings-unsaved = Die Einstellungen dieses Servers ließen sich nicht lesen oder speichern. Nichts wurde geändert; bitte versuch es gleich noch einmal.
error-unexpected = Bei uns ist etwas schiefgegangen; es steht im Protokoll als { $reference }. Bitte versuch es noch einmal; wenn es wieder passiert, nenne diese Nummer den Leuten, die den Bot betreiben.

## AMAs: der Gast


error-not-guest = Das kann nur der Gast dieses AMA.

## AMAs: die Mitglieder

command-ama-ask = fragen
command-ama-ask-description = Stell dem Gast eine Frage
option-ama-ask-ama = ama
option-ama-ask-ama-description = Welches AMA; ohne Angabe das laufende
command-ama-questions = alle-fragen
command-ama-questions-description = Was gefragt wurde, das Gewünschteste zuerst; unterstütze, was beantwortet werden soll
option-ama-questions-ama = ama
option-ama-questions-ama-description = { option-ama-ask-ama-description }
command-ama-mine = meine
command-ama-mine-description = Deine eigenen Fragen: verfolgen, ändern oder zurückziehen
option-ama-mine-ama = ama
option-ama-mine-ama-description = { option-ama-ask-ama-description }
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

## AMAs: die Moderation

command-ama-queue = warteschlange
command-ama-queue-description = Moderation: über die Fragen entscheiden, eine nach der anderen
option-ama-queue-ama = ama
option-ama-queue-ama-description = { option-ama-ask-ama-description }
option-ama-queue-state = stand
option-ama-queue-state-description = Welche Fragen; ohne Angabe die, die auf die Moderation warten
option-ama-queue-number = nummer
option-ama-queue-number-description = Eine Frage nach ihrer Nummer, in welchem Stand auch immer
choice-waiting = wartend
choice-held = zurückgestellt
choice-approved = freigegeben
choice-unclear = unklar
choice-passed = übergangen
choice-declined = abgelehnt
choice-merged = zusammengelegt
choice-withdrawn = zurückgezogen
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
command-ama = ama
command-ama-description = Fragerunden: ein Gast beantwortet die Fragen dieses Servers
command-ama-create = anlegen
command-ama-create-description = Moderation: ein AMA planen
option-ama-create-title = titel
option-ama-create-title-description = Wie es heißt
option-ama-create-guest = gast
option-ama-create-guest-description = Das Mitglied, das antwortet
option-ama-create-headline = vorstellung
option-ama-create-headline-description = Wer der Gast ist, wie es veröffentlicht wird: Name und Amt
option-ama-create-opens = beginn
option-ama-create-opens-description = „now“, „in 2 Stunden“ oder „2026-12-01 18:00 Europe/Berlin“
option-ama-create-closes = ende
option-ama-create-closes-description = „in 7 Tagen“ oder „2026-12-08 18:00 Europe/Berlin“
option-ama-create-zone = zone
option-ama-create-zone-description = Die Zeitzone beider Zeiten, wo sie keine nennen; sonst die des Servers
option-ama-create-channel = kanal
option-ama-create-channel-description = Wo Antworten für alle erscheinen; sonst dieser Kanal
option-ama-create-queue = warteschlange
option-ama-create-queue-description = Moderationskanal, in dem Fragen warten; keiner: ohne Moderation
option-ama-create-role = rolle
option-ama-create-role-description = Wer fragen darf; sonst alle
option-ama-create-each = anzahl
option-ama-create-each-description = Wie viele Fragen jedes Mitglied stellen darf; sonst beliebig viele
option-ama-create-anonymous = anonym
option-ama-create-anonymous-description = Ob Mitglieder auch der Moderation ungenannt fragen dürfen
command-ama-list = liste
command-ama-list-description = Die AMAs dieses Servers, die neuesten zuerst
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
command-ama-open = öffnen
command-ama-open-description = Moderation: ein geplantes AMA vorzeitig beginnen
option-ama-open-ama = ama
option-ama-open-ama-description = Welches AMA, wenn es mehrere gibt
command-ama-pause = unterbrechen
command-ama-pause-description = Moderation: eine Weile keine Fragen annehmen
option-ama-pause-ama = ama
option-ama-pause-ama-description = Welches AMA, wenn es mehrere gibt
command-ama-resume = fortsetzen
command-ama-resume-description = Moderation: wieder Fragen annehmen
option-ama-resume-ama = ama
option-ama-resume-ama-description = Welches AMA, wenn es mehrere gibt
command-ama-close = beenden
command-ama-close-description = Moderation: ein AMA vorzeitig beenden
option-ama-close-ama = ama
option-ama-close-ama-description = Welches AMA, wenn es mehrere gibt
command-ama-reopen = wiederöffnen
command-ama-reopen-description = Moderation: ein beendetes AMA wieder öffnen
option-ama-reopen-ama = ama
option-ama-reopen-ama-description = Welches AMA, wenn es mehrere gibt
option-ama-reopen-closes = ende
option-ama-reopen-closes-description = „in 7 Tagen“ oder „2026-12-08 18:00 Europe/Berlin“
option-ama-reopen-zone = zone
option-ama-reopen-zone-description = Die Zeitzone, wo die Zeit keine nennt; sonst die des Servers
command-ama-extend = verlängern
command-ama-extend-description = Moderation: ein AMA später enden lassen
option-ama-extend-ama = ama
option-ama-extend-ama-description = Welches AMA, wenn es mehrere gibt
option-ama-extend-closes = ende
option-ama-extend-closes-description = „in 7 Tagen“ oder „2026-12-08 18:00 Europe/Berlin“
option-ama-extend-zone = zone
option-ama-extend-zone-description = Die Zeitzone, wo die Zeit keine nennt; sonst die des Servers
command-ama-cancel = absagen
command-ama-cancel-description = Moderation: ein AMA endgültig absagen
option-ama-cancel-ama = ama
option-ama-cancel-ama-description = Welches AMA, wenn es mehrere gibt
command-ama-edit = ändern
command-ama-edit-description = Moderation: ändern, was geplant war
option-ama-edit-ama = ama
option-ama-edit-ama-description = Welches AMA, wenn es mehrere gibt
option-ama-edit-title = titel
option-ama-edit-title-description = Wie es heißt
option-ama-edit-guest = gast
option-ama-edit-guest-description = Das Mitglied, das antwortet
option-ama-edit-headline = vorstellung
option-ama-edit-headline-description = Wer der Gast ist, wie es veröffentlicht wird
option-ama-edit-opens = beginn
option-ama-edit-opens-description = „now“, „in 2 Stunden“ oder „2026-12-01 18:00 Europe/Berlin“
option-ama-edit-closes = ende
option-ama-edit-closes-description = „in 7 Tagen“ oder „2026-12-08 18:00 Europe/Berlin“
option-ama-edit-zone = zone
option-ama-edit-zone-description = Die Zeitzone, wo die Zeit keine nennt; sonst die des Servers
option-ama-edit-channel = kanal
option-ama-edit-channel-description = Wo Antworten erscheinen; die vorhandenen ziehen mit um
option-ama-edit-queue = warteschlange
option-ama-edit-queue-description = Der Moderationskanal, in dem Fragen warten
option-ama-edit-role = rolle
option-ama-edit-role-description = Wer fragen darf
option-ama-edit-each = anzahl
option-ama-edit-each-description = Wie viele Fragen jedes Mitglied stellen darf
option-ama-edit-anonymous = anonym
option-ama-edit-anonymous-description = Ob Mitglieder ungenannt fragen dürfen
option-ama-edit-without = ohne
option-ama-edit-without-description = Was wegfällt: Moderation, Rolle oder Grenze
choice-queue = Warteschlange
choice-role = Rolle
choice-each = Anzahl
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

command-ama-guest = gast
command-ama-guest-description = Für den Gast: Fragen beantworten, an einem Tisch, den nur du siehst
option-ama-guest-ama = ama
option-ama-guest-ama-description = Welches AMA; sonst das, das gerade läuft
command-ama-publish = veröffentlichen
command-ama-publish-description = Moderation: die Niederschrift eines AMA, und sie zur Quelle machen
option-ama-publish-ama = ama
option-ama-publish-ama-description = Welches AMA; sonst das, das vorbei ist
command-ama-unpublish = zurücknehmen
command-ama-unpublish-description = Moderation: ein AMA aus den Quellen dieses Servers nehmen
option-ama-unpublish-ama = ama
option-ama-unpublish-ama-description = Welches AMA; sonst das, das vorbei ist
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
