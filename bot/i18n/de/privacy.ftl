## Hilfe und Begrüßung

help-title = Was dieser Bot macht
welcome-title = Hallo! Das mache ich hier.
help-does-name = Was ich mache:
help-does = Auf /{ command-ask } antworte ich mit wörtlichen Zitaten aus den Quellen dieses Bots. Zu jedem Zitat gehört ein Beleg, den alle mit /{ command-read } prüfen können.
help-doesnt-name = Was ich nicht mache:
help-doesnt = Ich schreibe keine eigenen Antworten. Kein erzeugter Text, keine Meinung, keine Umschreibung. Wenn ich in den Quellen keine Antwort finde, sage ich das.
help-logs-name = Was protokolliert wird:
help-logs = Jede Frage und jeder Text, den jemand prüfen lässt, mit der Antwort, wer gefragt hat, wo und wann. Andere Nachrichten im Kanal lese ich nicht.
help-seen-name = Wer es sehen kann:
help-seen = Das Protokoll: die Moderation dieses Servers und die Leute, die diesen Bot betreiben. Eine Antwort: alle im Kanal, oder nur du, wenn du „privat“ wählst.
help-forget-name = Deine Daten:
help-forget = Mit /{ command-privacy } siehst du, was über dich gespeichert ist. Du kannst es herunterladen, löschen lassen oder deine Fragen nicht mehr protokollieren lassen.
help-moderators = Für die Moderation: Mit /{ command-settings } legst du fest, wer Antworten sieht und wie sicher ich mir sein muss. Wer welchen Befehl in welchen Kanälen benutzen darf, stellst du unter Servereinstellungen → Integrationen ein.

## Mitgliedern gehören ihre Daten

privacy-title = Deine Daten
privacy-kept-name = Was gespeichert wird:
privacy-kept = Deine Fragen und die Texte, die du prüfen lässt (aus Nachrichten anderer nur die Zitate), mit Antwort, Kanal und Uhrzeit. Außerdem deine Stimmen, deine Vorschläge und die Antworten, die du zurückgezogen hast.
privacy-as-name = Unter welchem Namen:
privacy-as-member = Unter deinem.
privacy-as-pseudonym = Unter einem Pseudonym, das es nur auf diesem Server gibt. Die Moderation kann nicht nachsehen, welches deins ist. Die Leute, die diesen Bot betreiben, könnten es mit dem Schlüssel des Servers.
privacy-as-none = Unter keinem. Im Protokoll steht nicht, wer gefragt hat. Deshalb lässt sich darin auch nichts unter deinem Namen finden.
privacy-why-name = Warum:
privacy-why = Damit alle prüfen können, was geantwortet wurde, und damit die Moderation sieht, welche Fragen offen blieben, und Missbrauch stoppen kann.
privacy-long-name = Wie lange:
privacy-long = { $days ->
    [one] 1 Tag. Danach wird es endgültig gelöscht.
   *[other] { $days } Tage. Danach wird es endgültig gelöscht.
}
privacy-seen-name = Wer es sehen kann:
privacy-seen-server = Mitglieder, die diesen Server verwalten dürfen, und die Leute, die diesen Bot betreiben. Mitglieder anderer Server nicht.
privacy-seen-role = Mitglieder, die diesen Server verwalten dürfen, Mitglieder mit der Rolle { $role } und die Leute, die diesen Bot betreiben. Mitglieder anderer Server nicht.
privacy-seen-operator = Nur die Leute, die diesen Bot betreiben.
privacy-seen-away = Die Leute, die diesen Bot betreiben. Er ist nicht auf diesem Server; wird er hinzugefügt, können es auch Mitglieder sehen, die den Server verwalten dürfen.
privacy-ama-name = In AMAs:
privacy-ama = Was du fragst, unterstützt und schreibst und welchen Fragen du dich anschließt, bleibt unter deinem Namen gespeichert, bis du es löschen lässt, damit dich die Antwort erreicht. Die Moderation sieht, wer fragt, außer du fragst anonym. Freigegebene Fragen können alle lesen, unter dem Namen, den du gewählt hast.
privacy-stays = Drei Dinge bleiben so lange gespeichert wie die Aufzeichnungen des Servers: was du als Moderator tust, eine Sperre und was du als Gast eines AMA veröffentlicht hast. Alles andere kannst du jederzeit löschen lassen. Hat der Bot deine Fragen in einem Kanal der Moderation gepostet, löscht er auch diese Posts, sobald Discord es zulässt.
privacy-unlogged = Deine Fragen werden nicht protokolliert. Sie werden nur gezählt, ohne Wortlaut und ohne deinen Namen.
privacy-pending = Was du löschen lässt:
privacy-request-requested = { $number }, { $at }: wird noch gelöscht
privacy-request-pending = { $number }, { $at }: gelöscht, aber in den Dateien des Bots noch nicht überschrieben
privacy-request-verified = { $number }, { $at }: gelöscht, in den Dateien des Bots ist nichts mehr davon übrig
button-privacy-data = Meine Daten
button-privacy-forget = Vergiss mich
button-privacy-unlog = Meine Fragen nicht protokollieren
button-privacy-log = Meine Fragen wieder protokollieren
button-privacy-forget-yes = Ja, vergiss mich
privacy-data-none = Über dich ist hier nichts gespeichert.
privacy-data = Alles, was hier über dich gespeichert ist, als JSON.
privacy-data-everywhere = Alles, was auf allen Servern und in Direktnachrichten über dich gespeichert ist, als JSON.
privacy-data-more = Das ist nur der Anfang: Es ist mehr, als in eine Nachricht passt. Den Rest bekommst du von den Leuten, die diesen Bot betreiben.
privacy-data-described = Was über dich gespeichert ist
privacy-forget-here = Damit löschst du endgültig jede Frage, die du auf diesem Server gestellt hast, mit ihrer Antwort, deine Stimmen und deine Vorschläge. Dein Name wird auch aus allen anderen Aufzeichnungen entfernt. Deine Fragen in AMAs werden ebenfalls gelöscht; eine Frage, die andere gelesen haben oder auf deren Antwort sie warten, bleibt, aber ohne deinen Namen. Buttons unter deinen Antworten funktionieren dann nicht mehr. Du kannst das nicht rückgängig machen.
privacy-forget-everywhere = Damit löschst du endgültig jede Frage, die du irgendwo gestellt hast, auf Servern und in Direktnachrichten, mit ihrer Antwort, deine Stimmen und deine Vorschläge. Dein Name wird auch aus allen anderen Aufzeichnungen entfernt. Deine Fragen in AMAs werden ebenfalls gelöscht; eine Frage, die andere gelesen haben oder auf deren Antwort sie warten, bleibt, aber ohne deinen Namen. Buttons unter deinen Antworten funktionieren dann nicht mehr. Du kannst das nicht rückgängig machen.
privacy-forgotten = Erledigt. Deine Daten sind gelöscht, in den Dateien des Bots ist nichts mehr davon übrig.
privacy-forgotten-unverified = Deine Daten sind gelöscht, und hier kann sie niemand mehr finden. Im Moment liest aber noch ein anderes Programm, vielleicht eine Datensicherung, die Dateien des Bots, deshalb stehen die alten Bytes noch darin. Der Bot versucht weiter, sie zu überschreiben; /{ command-privacy } zeigt dir, wann das erledigt ist.
privacy-receipt = Deine Quittung: { $number }
privacy-forgotten-questions = { $count ->
    [one] 1 Frage mit ihrer Antwort
   *[other] { $count } Fragen mit ihren Antworten
}
privacy-forgotten-feedback = { $count ->
    [one] 1 Stimme oder Vorschlag
   *[other] { $count } Stimmen und Vorschläge
}
privacy-forgotten-links = { $count ->
    [one] dein Name in 1 anderen Aufzeichnung
   *[other] dein Name in { $count } anderen Aufzeichnungen
}
privacy-forgotten-none = Über dich war hier nichts gespeichert.
privacy-forgetting = Das Löschen hat begonnen und läuft weiter, auch wenn der Bot neu startet. /{ command-privacy } zeigt dir, wann es fertig ist.
privacy-unlogged-now = Deine Fragen werden ab jetzt auf keinem Server mehr protokolliert. Du bekommst weiterhin Antworten; Buttons, die einen Eintrag im Protokoll brauchen, funktionieren aber nicht. Was schon gespeichert ist, bleibt, bis du „{ button-privacy-forget }“ wählst.
privacy-logged-now = Deine Fragen werden wieder protokolliert.
privacy-unsaved = Das konnte ich gerade nicht speichern. Es wurde nichts geändert. Bitte versuch es gleich noch einmal.
