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
error-pseudonymized = Dieser Server bewahrt Mitglieder nicht unter ihrem Namen auf; darum lässt sich im Protokoll niemand danach suchen.
error-not-permitted = Das können nur Mitglieder, die diesen Server verwalten dürfen.
error-withheld = Diese Antwort stimmt nicht Zeichen für Zeichen mit ihrer Quelle überein und wurde deshalb nicht gesendet. Es steht im Protokoll als { $reference }; bitte nenne diese Nummer den Leuten, die den Bot betreiben.
error-settings-unsaved = Die Einstellungen dieses Servers ließen sich nicht lesen oder speichern. Nichts wurde geändert; bitte versuch es gleich noch einmal.
error-unexpected = Bei uns ist etwas schiefgegangen; es steht im Protokoll als { $reference }. Bitte versuch es noch einmal; wenn es wieder passiert, nenne diese Nummer den Leuten, die den Bot betreiben.
