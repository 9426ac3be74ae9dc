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
