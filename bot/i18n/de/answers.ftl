## Eine Antwort

answer-footer = Wort für Wort zitiert. Keines dieser Worte stammt vom Bot.
answer-picked = Von der Moderation dieses Servers ausgewählt:
answer-left-out = { $count ->
    [one] Ein weiteres Zitat hat hier nicht mehr gepasst.
   *[other] { $count } weitere Zitate haben hier nicht mehr gepasst.
}
quote-part = Teil { $part } von { $parts } eines langen Satzes
passage-part = Teil { $part } von { $parts } einer langen Stelle
quote-open = An dieser Stelle öffnen
button-context = Im Zusammenhang

## Berichtigte Wörter

corrected = { $count ->
    [one] Ich habe das Wort { $typed } nicht gefunden und deshalb nach { $searched } gesucht.
   *[other] Ich habe die Wörter { $typed } nicht gefunden und deshalb nach { $searched } gesucht.
}
corrected-more = { $count ->
    [one] Ein weiteres Wort wurde korrigiert.
   *[other] { $count } weitere Wörter wurden korrigiert.
}
searched-as-typed = Ich habe genau nach dem gesucht, was eingegeben wurde.
word-too-long = ein Wort, das zu lang ist, um es hier zu zeigen
button-as-typed = Wie eingegeben suchen
button-corrected = Schreibweise korrigieren

## Eine Antwort mitnehmen

button-copy = Kopieren als …
copy-intro = Wähle ein Format. Jedes Zitat wird Wort für Wort kopiert, mit seinem Beleg.
copy-select = Kopieren als …
copy-older = { $count ->
    [one] Ein Zitat stammt hier aus einer älteren Fassung und steht nicht mehr in den Quellen.
   *[other] { $count } Zitate stammen hier aus älteren Fassungen und stehen nicht mehr in den Quellen.
}
copy-open = { $citation } in der Quelle öffnen
copy-markdown = Markdown
copy-plain = Reiner Text mit Beleg
copy-bibtex = BibTeX
copy-csl-json = CSL-JSON
copy-annotation = W3C Web Annotation
button-share = Teilen
shared-by = Geteilt von { $member }
button-withdraw = Zurückziehen
share-may-not = Du kannst in diesem Kanal nicht schreiben, deshalb kann ich die Antwort hier nicht teilen. Nur du siehst sie.
share-failed = Ich konnte die Antwort hier nicht posten. Niemand sonst hat sie gesehen.
withdraw-not-yours = Zurückziehen kann das nur das Mitglied, das es geteilt hat, oder ein Moderator, der Nachrichten löschen darf.

## Was Mitglieder zu einer Antwort sagen

button-answers = Hilfreich
button-doesnt = Nicht hilfreich
vote-counted = Danke, notiert. Die Moderation liest das; an den Antworten ändert es nichts. Drück noch einmal, um es rückgängig zu machen.
vote-taken-back = Ich habe deine Stimme entfernt.
better-ask = Welche Stelle wäre besser?
better-select = Eine der nächstbesten …
button-better-words = Etwas anderes vorschlagen
better-title = Eine bessere Stelle
better-label = Ihr Beleg, oder was sie sagt
better-kept = Danke. Die Moderation kann deinen Vorschlag sehen.
better-kept-operator = Danke. Die Leute, die diesen Bot betreiben, können deinen Vorschlag sehen.
feedback-unsaved = Das konnte ich gerade nicht speichern. Bitte versuch es gleich noch einmal.

## Wer es sagt, und wo

said-answer = { $speaker } antwortet auf Frage { $number }
said-question = { $speaker } stellt Frage { $number }
said-question-unnamed = Jemand ohne Überschrift stellt Frage { $number }
said-opening = { $speaker } eröffnet die Fragerunde
said-text = { $speaker }
said-nobody = Die Quelle nennt nicht, wer spricht
name-too-long = ein Name, der zu lang ist, um ihn hier zu zeigen

## Eine Absage

refusal-nothing = Dazu habe ich in den Quellen nichts gefunden.
closest-title = Ich bin nicht sicher, ob das deine Frage beantwortet. Die nächstliegenden Stellen in den Quellen:
closest-footer = Das sind die nächstliegenden Stellen, keine Antwort.
refusal-missing = { $count ->
    [one] Das Wort { $words } habe ich nicht gefunden.
   *[other] Die Wörter { $words } habe ich nicht gefunden.
}
refusal-near = Vielleicht hilft dir das:
refusal-near-none = Versuch es mit anderen Worten, oder sieh dir die Themen an.
sources-languages = Ich kann nur in den Sprachen der Quellen suchen: { $languages }.
button-all-topics = Alle Themen
button-question = Frage { $number } in { $source }

## Themen

topic-nearest = Ich habe kein Thema namens { $name } gefunden. Das kommt ihm am nächsten.
topic-count = { $count ->
    [one] Eine Stelle, in der Reihenfolge der Quelle
   *[other] { $count } Stellen, in der Reihenfolge der Quellen
}
page = Seite { $page } von { $pages }
button-previous = Zurück
button-next = Weiter
topics-title = Themen
topics-intro = Wähle ein Thema, um zu lesen, was die Quellen dazu sagen, oder tippe /{ command-topic }.
topics-more = Überschriften und Fragen
topics-none = Ich habe keine Überschriften oder Fragen zum Auswählen gefunden. Frag mit /{ command-ask }, oder sieh dir /{ command-sources } an.
topics-select = Thema wählen …
topics-passages = { $count ->
    [one] 1 Stelle
   *[other] { $count } Stellen
}

## Quellen

sources-title = Quellen
words-alone = Ich finde Stellen nur nach ihren Wörtern, nicht nach ihrer Bedeutung.
sources-intro = Alle Zitate dieses Bots stammen aus diesen Texten.
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
sources-select = Eine Quelle von Anfang an lesen …

## Lesen

read-before = Direkt davor
read-after = Direkt danach
read-question = Die Frage
read-long-before = Der Text direkt davor ist lang. Drück „Früher“, um ihn zu lesen.
read-long-after = Der Text direkt danach ist lang. Drück „Später“, um ihn zu lesen.
read-first = Hier beginnt die Quelle.
read-last = Hier endet die Quelle.
read-question-long = Das antwortet auf eine Frage, die zu lang ist, um sie hier zu zeigen: { $citation }
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

older-changed = Das ist eine ältere Fassung. Die Quelle hat sich geändert und enthält diese Stelle spätestens seit dem { $since } nicht mehr.
older-changed-now = Das ist eine ältere Fassung. Die Quelle hat sich gerade geändert und enthält diese Stelle nicht mehr.
older-removed = Das ist eine ältere Fassung. Ihre Quelle gehört spätestens seit dem { $since } nicht mehr zu den Quellen.
older-removed-now = Das ist eine ältere Fassung. Ihre Quelle gehört nicht mehr zu den Quellen.
older-nothing = Ich habe in der aktuellen Quelle nichts gefunden, was ähnlich genug für einen Vergleich wäre.
older-same = Dieselben Worte stehen heute hier in den Quellen:
older-now = Was die Quelle jetzt sagt
older-now-long = Was die Quelle jetzt sagt, ist zu lang, um es hier zu zeigen. Drück „Im Zusammenhang“, um es zu lesen.
older-diff = Was sich geändert hat, Wort für Wort
older-diff-long = Der Vergleich Wort für Wort ist zu lang, um ihn hier zu zeigen.
older-diff-gone = [entfernt: { $words }]
older-diff-new = [hinzugefügt: { $words }]
older-spacing = Nur die Abstände haben sich geändert.
older-others = { $count ->
    [one] Noch eine ältere Fassung hatte diesen Beleg: { $citations }
   *[other] Noch { $count } ältere Fassungen hatten diesen Beleg: { $citations }
}
older-choice = ältere Fassung

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
check-only = Unterschiede gibt es nur hier: { $kinds }.
check-besides = Außerdem gibt es Unterschiede, die kein Wort verändern: { $kinds }.
check-kind-marks = Anführungszeichen oder Apostrophe
check-kind-dashes = Striche
check-kind-ellipsis = ausgelassene Wörter, mit Auslassungszeichen
check-kind-case = Groß- oder Kleinschreibung eines ersten Buchstabens
check-kind-punctuation = Satzzeichen
check-kind-spacing = Leerzeichen oder Zeilenumbrüche
check-kind-markup = Fettes, Kursives oder andere Formatierung
check-kind-invisible = unsichtbare Zeichen
check-kind-letters = Kodierung von Zeichen
check-example = { $kind } ({ $source } → { $message })
check-said = Die Nachricht sagt
check-diff = Unterschiede, Wort für Wort
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
check-footer = Wort für Wort mit den Quellen dieses Bots verglichen. „Nicht gefunden“ heißt nur das: Ich prüfe nicht, ob etwas stimmt oder anderswo gesagt wurde.
check-sources-changed = Die Quellen haben sich seit der ersten Prüfung geändert. Das sagen sie jetzt.
check-nothing = Ich habe in diesem Text kein Zitat aus den Quellen gefunden. Text in Anführungszeichen oder Blockzitaten schlage ich ab drei Wörtern nach; sonst ganze Sätze oder acht Wörter hintereinander, die in den Quellen stehen. Um etwas anderes zu prüfen, wähle bei einer Nachricht Apps → { menu-check-quote }, oder tippe /{ command-verify }.
check-forgotten = Diesen Text kann ich nicht mehr nachschlagen. Bitte prüf die Nachricht noch einmal.

## Warum das?

button-why = Warum das?
why-changed = Die Quellen haben sich seit dieser Frage geändert. Hier siehst du, wie sie jetzt durchsucht werden.
why-otherwise = Die Einstellungen dieses Servers haben sich seit dieser Frage geändert. Hier siehst du, was jetzt gilt.
why-bold = Gefundene Wörter sind fett.
why-answered = Sicherheit { $percent } %. Hier antworte ich ab { $threshold } %.
why-refused = Sicherheit { $percent } %. Unter { $threshold } % antworte ich hier nicht.
why-confidence = Die beste Stelle enthält { $found } der { $words } Wörter der Frage. Sie hat { $reached } % der Punkte, die eine von { $passages } Stellen erreichen könnte.
why-nearness = Nähe im Sinn: { $percent } %.
why-near-words = Im Sinn am nächsten: { $pairs }.
why-near-pair = { $asked } – { $found }
why-nowhere = Ich habe keine Stelle mit einem Wort dieser Frage gefunden.
why-rule-metadata = Die Frage gilt einer Quelle selbst. Deshalb zitiere ich, was die Quelle dazu sagt.
why-rule-name = Das ist der Name eines Themas, eine Überschrift oder eine Frage aus den Quellen. Deshalb zitiere ich, was darunter steht.
why-rule-label = Die Moderation dieses Servers hat diese Stelle für deine Frage oder eine sehr ähnliche ausgewählt, darum steht sie vorn. Darüber entscheidet keine Punktzahl.
why-score-quote = Punkte der zitierten Stelle
why-score-best = Punkte der besten Stelle: { $citation }
why-table-word = Wort
why-table-weight = Gewicht
why-table-times = Mal
why-table-adds = Punkte
why-table-more = { $count ->
    [one] 1 weiteres Wort
   *[other] { $count } weitere Wörter
}
why-table-synonym = ≈ { $word }
why-synonym = Die Wortliste ergänzt { $asked } um { $found }; ergänzte Wörter wiegen weniger.
why-table-own = Bester Satz
why-table-before = … Satz davor
why-table-after = … Satz danach
why-table-heading = … Überschrift
why-table-beside = … Frage, Person
why-table-kind = … Art der Antwort
why-table-meaning = … Nähe im Sinn
why-table-adjacent = Nebeneinander
why-table-score = Summe
why-legend = Seltene Wörter wiegen mehr. Ein Wort bringt umso mehr Punkte, je öfter es in der Stelle vorkommt und je kürzer die Stelle ist.
why-field-heading = In der Überschrift des Abschnitts: { $words }
why-field-question = In der Frage, auf die es antwortet: { $words }
why-field-asker = In der Überschrift der fragenden Person: { $words }
why-field-title = Im Titel der Quelle: { $words }
why-missing = Diese Wörter haben bei der Suche nicht geholfen: { $words }
why-words-more = { $words } und { $count } weitere
why-ahead = Diese Stellen haben insgesamt mehr Punkte: { $passages }. Zitate werden nach ihren Sätzen gewählt, und Antworten kommen vor Fragen.
why-more = { $citation } ({ $amount } mehr)
why-next = Die nächstbesten: { $passages }
why-less = { $citation } ({ $amount } weniger)
why-left-out = { $count ->
    [one] Ein weiterer Teil hat hier nicht mehr gepasst.
   *[other] { $count } weitere Teile haben hier nicht mehr gepasst.
}

## Was schiefgeht

error-unknown-citation = Ich habe keine Stelle mit dem Beleg { $name } gefunden. Kopiere einen aus einer Antwort, oder wähle beim Tippen einen aus der Liste. Du kannst auch einen Link zu einer Antwort dieses Bots angeben oder den Namen einer Quelle und eine Nummer.
error-unknown-topic = Ich habe kein Thema gefunden, das { $name } oder so ähnlich heißt. /{ command-topics } zeigt alle Themen.
error-unknown-source = Ich habe keine Quelle namens { $name } gefunden. /{ command-sources } zeigt alle Quellen.
error-unknown-time = { $name } verstehe ich nicht als Zeitangabe. Schreib 2h, 7d, 2026-11-22 oder 2026-11-22T18:00 (UTC).
error-past-time = { $name } liegt in der Vergangenheit. Gib einen Zeitpunkt in der Zukunft an: 2h, 7d, 2026-11-22 oder 2026-11-22T18:00 (UTC).
error-unknown-query = Ich habe im Protokoll dieses Servers keine Frage mit der Nummer { $name } gefunden. Wähle beim Tippen eine aus der Liste.
error-unknown-reply = Unter { $name } habe ich keine Antwort dieses Bots gefunden, die ich von hier aus lesen kann.
error-wordless = Ich habe keine Worte zum Prüfen gefunden: Bilder, Sticker und Dateien kann ich nicht lesen. Wähle eine Nachricht mit Text, oder tippe die Worte mit /{ command-verify }.
error-gone = Der Text, den dieser Button öffnet, steht nicht mehr in den Quellen. Frag noch einmal, um zu sehen, was sie jetzt sagen.
error-withdrawn = Das wurde am { $since } aus der Fragerunde zurückgezogen. Der Wortlaut steht nicht mehr in den Quellen.
error-forgotten = Die Frage zu diesem Button kann ich nicht mehr nachschlagen. Bitte stell sie mit /{ command-ask }.
error-blocked = Die Moderation dieses Servers hat dich hier für den Bot gesperrt. /{ command-help } funktioniert weiterhin.
error-blocked-until = Die Moderation dieses Servers hat dich hier bis { $until } für den Bot gesperrt. /{ command-help } funktioniert weiterhin.
error-blocked-reason =
    { error-blocked }
    Grund: { $reason }
error-blocked-until-reason =
    { error-blocked-until }
    Grund: { $reason }
error-limited = Du hast in kurzer Zeit viele Fragen gestellt. Bitte versuch es { $again } noch einmal.
error-limited-server = Auf diesem Server werden gerade viele Fragen gestellt. Bitte versuch es { $again } noch einmal.
error-busy = Ich habe gerade sehr viel zu tun. Bitte versuch es gleich noch einmal.
error-outdated = Diesen Befehl oder Button kenne ich nicht: Er gehört zu einer anderen Version von mir. Bitte lade Discord neu und versuch es noch einmal.
error-erased = Der Inhalt dieses Buttons ist nicht mehr gespeichert: Er wurde gelöscht oder durch neueren ersetzt.
error-unlogged = Diese Frage wurde auf Wunsch nicht protokolliert, deshalb kann dieser Button nichts zeigen. Um ihn zu benutzen, schalte das Protokollieren mit /{ command-privacy } ein und frag mit /{ command-ask }.
error-pseudonymized = Das Protokoll dieses Servers speichert keine Namen von Mitgliedern, deshalb kannst du darin nicht nach Mitgliedern suchen.
error-not-permitted = Das können nur Mitglieder, die diesen Server verwalten dürfen.
error-withheld = Diese Antwort stimmte nicht Zeichen für Zeichen mit ihrer Quelle überein, deshalb habe ich sie nicht gesendet. Bitte nenne den Leuten, die diesen Bot betreiben, diese Nummer: { $reference }.
error-settings-unsaved = Ich konnte die Einstellungen dieses Servers nicht lesen oder speichern. Es wurde nichts geändert. Bitte versuch es gleich noch einmal.
error-unexpected = Etwas ist schiefgegangen. Bitte versuch es noch einmal. Wenn es wieder passiert, nenne den Leuten, die diesen Bot betreiben, diese Nummer: { $reference }.
