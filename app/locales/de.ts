import type { MessageKey } from "./en";

/**
 * Every word of the interface in German, addressing the reader as „Sie“. Names of organisations and campaigns stand
 * where they need no case ending, and people are named without a gender.
 */
export const de: Readonly<Record<MessageKey, string>> = {
  "language.en": "English",
  "language.fr": "Français",
  "language.es": "Español",
  "language.ar": "العربية",
  "language.ru": "Русский",
  "language.zh": "简体中文",
  "language.ko": "한국어",
  "language.ja": "日本語",
  "language.de": "Deutsch",
  "language.pt": "Português",

  "site.name": "One Voice",
  "site.tagline": "Kampagnen von Menschenrechtsbündnissen",
  "site.description":
    "Unterschreiben Sie Kampagnen von Menschenrechtsbündnissen. Jede Unterschrift wird per E-Mail bestätigt und den Stellen übergeben, die entscheiden.",
  "site.skip": "Zum Text springen",
  "site.home": "Alle Kampagnen",
  "site.language": "Sprache",
  "site.footer.privacy":
    "Diese Seiten setzen keine Cookies, laden nichts von anderen Firmen und speichern Ihre IP-Adresse nicht.",
  "site.footer.software": "One Voice ist freie Software unter der MIT-Lizenz.",

  "common.optional": "freiwillig",
  "common.yes": "Ja",
  "common.no": "Nein",
  "common.error": "Fehler",
  "common.error_title": "Fehler: {title}",
  "common.pair": "{term}: {value}",
  "common.aside": "{text} ({note})",
  "common.not_given": "nicht angegeben",
  "common.back_home": "Alle Kampagnen ansehen",
  "common.back_campaign": "Zurück zur Kampagne",

  "home.title": "Kampagnen",
  "home.lead":
    "Lesen Sie, worum es geht und an wen sich die Forderung richtet. Wenn Sie zustimmen, unterschreiben Sie. Jede Unterschrift wird per E-Mail bestätigt.",
  "home.list.title": "Laufende Kampagnen",
  "home.card.count":
    "{count, plural, =0 {Noch keine bestätigten Unterschriften} one {# bestätigte Unterschrift} other {# bestätigte Unterschriften}}",
  "home.card.goal": "Ziel: {goal, number}",
  "home.card.read": "Lesen und unterschreiben",
  "home.card.closed": "Sammlung beendet",
  "home.empty.title": "Zurzeit läuft keine Kampagne",
  "home.empty.body": "Im Moment gibt es nichts zu unterschreiben. Bitte schauen Sie später wieder vorbei.",

  "campaign.by": "Verantwortlich: {organisation}",
  "campaign.count.label": "{count, plural, one {bestätigte Unterschrift} other {bestätigte Unterschriften}}",
  "campaign.countries": "{count, plural, one {aus # Land} other {aus # Ländern}}",
  "campaign.goal": "Ziel: {goal, number}",
  "campaign.goal.reached":
    "Das Ziel von {goal, number} ist erreicht. Jede weitere Unterschrift gibt der Forderung mehr Gewicht.",
  "campaign.progress": "{count, number} von {goal, number}",
  "campaign.progress.label": "Bestätigte Unterschriften auf dem Weg zum Ziel",
  "campaign.to_form": "Jetzt unterschreiben",
  "campaign.ask.title": "Was wir fordern",
  "campaign.about.title": "Warum wir das fordern",
  "campaign.targets.title": "Wer Ihre Unterschrift erhält",
  "campaign.targets.lead": "Der Brief und die Liste der Unterzeichnenden gehen an diese Stellen:",
  "campaign.closes": "Sie können bis zum {date} unterschreiben.",
  "campaign.fallback": "Diese Kampagne gibt es noch nicht auf Deutsch. Sie lesen sie in dieser Sprache: {language}.",
  "campaign.privacy.title": "So schützen wir Sie",
  "campaign.privacy.public": "Diese Website zeigt nur, wie viele Menschen unterschrieben haben. Namen zeigt sie nicht.",
  "campaign.privacy.sealed": "Name, E-Mail-Adresse, Ort und Kommentar werden verschlüsselt gespeichert.",
  "campaign.privacy.email": "Ihre E-Mail-Adresse steht auf keiner Liste, die wir übergeben.",
  "campaign.privacy.trace": "Wir setzen keine Cookies und speichern keine IP-Adressen.",
  "campaign.privacy.leave":
    "Mit dem Link in unserer E-Mail können Sie Ihre Unterschrift jederzeit ändern, zurückziehen oder löschen.",
  "campaign.privacy.unconfirmed":
    "Wenn Sie nicht bestätigen, löschen wir nach {days, plural, one {# Tag} other {# Tagen}} alles, was Sie eingetragen haben.",

  "campaign.closed.title": "Die Unterschriftensammlung ist beendet",
  "campaign.closed.body":
    "Diese Kampagne nimmt keine Unterschriften mehr an. Wir danken allen, die unterschrieben haben.",
  "campaign.closed.since": "Die Sammlung endete am {date}.",
  "campaign.closed.grace":
    "Haben Sie unterschrieben, aber noch nicht bestätigt? Der Link in Ihrer E-Mail funktioniert noch {hours, plural, one {# Stunde} other {# Stunden}} nach dem Ende.",
  "campaign.not_open.title": "Die Sammlung hat noch nicht begonnen",
  "campaign.not_open.body":
    "Diese Kampagne nimmt noch keine Unterschriften an. Bitte schauen Sie später wieder vorbei.",
  "campaign.gone.title": "Diese Kampagne gibt es hier nicht mehr",
  "campaign.gone.body":
    "Das Bündnis hat sie von der Website genommen. Was Sie gerade eingetragen haben, wurde nicht gespeichert. Wenn Sie schon früher unterschrieben haben, funktioniert der Link in Ihrer E-Mail weiterhin.",
  "campaign.text_changed.title": "Der Text hat sich geändert",
  "campaign.text_changed.body":
    "Das Bündnis hat den Text dieser Kampagne geändert, nachdem Sie die Seite geöffnet haben. Es wurde nichts gespeichert. Bitte lesen Sie den neuen Text. Wenn Sie weiterhin zustimmen, setzen Sie das Häkchen noch einmal und unterschreiben Sie. Ihre Angaben stehen noch im Formular.",
  "campaign.outcome.won": "Diese Kampagne hat ihre Forderung durchgesetzt.",
  "campaign.outcome.partly_won": "Diese Kampagne hat ihre Forderung teilweise durchgesetzt.",
  "campaign.outcome.lost": "Diese Kampagne hat ihre Forderung nicht durchgesetzt.",
  "campaign.delivered": "Die Unterschriften wurden übergeben.",

  "form.title": "Diese Kampagne unterschreiben",
  "form.lead": "Bitte füllen Sie alle Felder aus, die nicht mit „freiwillig“ gekennzeichnet sind.",
  "form.name.label": "Ihr Name",
  "form.name.hint": "So, wie er auf der Liste stehen soll. Jede Schrift ist möglich.",
  "form.email.label": "E-Mail-Adresse",
  "form.email.hint": "Wir senden Ihnen einen Link. Ihre Unterschrift zählt, sobald Sie sie dort bestätigt haben.",
  "form.email.suggestion": "Meinten Sie {suggestion}?",
  "form.email.suggestion.keep": "Wenn Ihre Eingabe stimmt, drücken Sie noch einmal auf „{button}“.",
  "form.country.label": "Land oder Gebiet",
  "form.country.choose": "Land oder Gebiet wählen",
  "form.place.label": "Ort oder Region",
  "form.place.hint": "Steht auf der Liste neben Ihrem Namen. Wird Ihr Name nicht genannt, fehlt auch diese Angabe.",
  "form.comment.label": "Warum unterschreiben Sie?",
  "form.comment.hint":
    "Bis zu {max, number} Zeichen. Nur das Bündnis liest den Kommentar. Er steht nicht auf der Liste. Bitte schreiben Sie nichts, was Sie oder andere in Gefahr bringen könnte.",
  "form.consent.legend": "Ihre Einwilligung",
  "form.choices.legend": "Ihre Wahl",
  "form.choices.hint": "Sie können beide Kästchen leer lassen und sich später anders entscheiden.",
  "form.submit": "Unterschreiben",
  "form.submit.hint": "Schauen Sie danach bitte in Ihren Posteingang.",
  "form.errors.title":
    "{count, plural, one {Bitte berichtigen Sie ein Feld. Es wurde noch nichts gespeichert.} other {Bitte berichtigen Sie # Felder. Es wurde noch nichts gespeichert.}}",

  "error.name.empty": "Bitte geben Sie Ihren Namen an.",
  "error.name.too_long": "Der Name ist zu lang. Er darf höchstens 255 Zeichen haben.",
  "error.name.link": "Bitte geben Sie hier nur Ihren Namen an, ohne Web- oder E-Mail-Adresse.",
  "error.name.control": "Der Name enthält Zeichen, die sich nicht darstellen lassen. Bitte tippen Sie ihn neu ein.",
  "error.name.surrogate": "Der Name enthält ein beschädigtes Zeichen. Bitte tippen Sie ihn neu ein.",
  "error.name.marks": "Der Name hat zu viele Akzente auf einem Buchstaben. Bis zu 4 sind möglich.",
  "error.email.empty": "Bitte geben Sie Ihre E-Mail-Adresse an.",
  "error.email.syntax": "Die E-Mail-Adresse ist nicht vollständig. Sie sollte so aussehen: name@example.org.",
  "error.email.too_long":
    "Die E-Mail-Adresse ist zu lang. Sie darf höchstens 254 Zeichen haben, davon höchstens 64 vor dem @-Zeichen.",
  "error.email.non_ascii_local":
    "An diese Adresse können wir keine E-Mail senden. Bitte nennen Sie eine Adresse, die vor dem @-Zeichen nur die Buchstaben a bis z, Ziffern und übliche Zeichen hat.",
  "error.email.mixed_script":
    "Der Teil nach dem @-Zeichen mischt Buchstaben verschiedener Alphabete. Bitte tippen Sie ihn neu ein, in einem einzigen Alphabet.",
  "error.country.empty": "Bitte wählen Sie das Land oder Gebiet, in dem Sie leben.",
  "error.country.unknown": "Dieses Land oder Gebiet kennen wir nicht. Bitte wählen Sie eines aus der Liste.",
  "error.place.too_long": "Die Angabe zu Ort oder Region ist zu lang. Sie darf höchstens 120 Zeichen haben.",
  "error.place.link": "Bitte geben Sie hier nur den Ort oder die Region an, ohne Web- oder E-Mail-Adresse.",
  "error.place.control":
    "Die Angabe zu Ort oder Region enthält Zeichen, die sich nicht darstellen lassen. Bitte tippen Sie sie neu ein.",
  "error.place.surrogate":
    "Die Angabe zu Ort oder Region enthält ein beschädigtes Zeichen. Bitte tippen Sie sie neu ein.",
  "error.place.marks":
    "Die Angabe zu Ort oder Region hat zu viele Akzente auf einem Buchstaben. Bis zu 4 sind möglich.",
  "error.comment.too_long": "Der Kommentar ist zu lang. Er darf höchstens 2.000 Zeichen haben.",
  "error.comment.control":
    "Der Kommentar enthält Zeichen, die sich nicht darstellen lassen. Bitte tippen Sie ihn neu ein.",
  "error.comment.surrogate": "Der Kommentar enthält ein beschädigtes Zeichen. Bitte tippen Sie ihn neu ein.",
  "error.comment.marks": "Der Kommentar hat zu viele Akzente auf einem Buchstaben. Bis zu 4 sind möglich.",
  "error.consent.missing":
    "Ohne Ihre Einwilligung dürfen wir Ihre Unterschrift nicht zählen. Wenn Sie einwilligen, setzen Sie bitte dieses Häkchen.",
  "error.form.invalid":
    "Das Formular ist nicht vollständig angekommen. Bitte prüfen Sie die Felder und unterschreiben Sie noch einmal.",

  "signed.title": "Schauen Sie jetzt in Ihren Posteingang",
  "signed.body":
    "Eine E-Mail ist unterwegs an die Adresse, die Sie angegeben haben. Ihre Unterschrift zählt, sobald Sie sie über den Link darin bestätigt haben.",
  "signed.step.open": "Öffnen Sie die E-Mail. Darin bitten wir Sie, Ihre E-Mail-Adresse zu bestätigen.",
  "signed.step.press": "Folgen Sie dem Link und drücken Sie auf der Seite den Button.",
  "signed.before":
    "Haben Sie schon einmal unterschrieben? Dann steht das in der E-Mail, und Sie müssen nichts weiter tun.",
  "signed.nothing.title": "Ist nichts angekommen?",
  "signed.nothing.wait": "Warten Sie ein paar Minuten. Bei manchen E-Mail-Anbietern dauert es bis zu einer Stunde.",
  "signed.nothing.spam": "Schauen Sie auch in den Ordner für Spam oder unerwünschte E-Mails.",
  "signed.nothing.typo":
    "Ist die Adresse falsch? Unterschreiben Sie noch einmal mit der richtigen. Was zur falschen gehört, wird nach {days, plural, one {# Tag} other {# Tagen}} gelöscht.",
  "signed.nothing.again":
    "Haben Sie mehrmals unterschrieben? Suchen Sie nach einer früheren E-Mail. Wir senden höchstens eine pro Stunde und {limit, plural, one {# E-Mail} other {# E-Mails}} pro Tag an eine Adresse.",

  "confirm.title": "Bestätigen Sie Ihre Unterschrift",
  "confirm.lead": "Ein Schritt fehlt noch: Bestätigen Sie, dass Sie „{campaign}“ unterschreiben möchten.",
  "confirm.explain":
    "Ihre Unterschrift zählt erst, wenn Sie den Button drücken. Wenn Sie nur diese Seite öffnen, ändert sich nichts.",
  "confirm.button": "Unterschrift bestätigen",
  "confirm.reject.title": "Waren Sie das nicht?",
  "confirm.reject.body":
    "Dann hat jemand Ihre Adresse eingetragen, vielleicht aus Versehen. Drücken Sie diesen Button, und wir löschen alles, was damit eingetragen wurde.",
  "confirm.reject.never.label": "Nie wieder E-Mails an diese Adresse senden",
  "confirm.reject.never.hint":
    "Dafür bewahren wir einen Code auf, der aus der Adresse gebildet ist. Die Adresse selbst lässt sich daraus nicht ablesen.",
  "confirm.reject.button": "Das war ich nicht: löschen",
  "confirm.rejected.title": "Gelöscht",
  "confirm.rejected.body":
    "Alles, was mit Ihrer Adresse eingetragen wurde, ist gelöscht. Sie müssen nichts weiter tun.",
  "confirm.rejected.never": "Wir senden keine E-Mails mehr an diese Adresse.",
  "confirm.thanks.title": "Vielen Dank. Ihre Unterschrift zählt.",
  "confirm.thanks.count":
    "{count, plural, one {Ihre Unterschrift ist die erste.} other {Mit Ihnen haben jetzt # Menschen unterschrieben.}}",
  "confirm.thanks.mail":
    "Wir senden Ihnen eine E-Mail mit Ihrem persönlichen Link. Bewahren Sie ihn auf und geben Sie ihn nicht weiter.",
  "confirm.thanks.manage": "Ihre Unterschrift ansehen, ändern oder zurückziehen",
  "confirm.thanks.share":
    "Kennen Sie andere, die unterschreiben würden? Senden Sie ihnen die Adresse der Kampagnenseite.",
  "confirm.already.title": "Ihre Unterschrift ist schon bestätigt",
  "confirm.already.body": "Sie wird genau einmal gezählt. Sie müssen nichts weiter tun.",
  "confirm.refused.closed.title": "Die Unterschriftensammlung ist beendet",
  "confirm.refused.closed.body":
    "Dieser Link galt noch {hours, plural, one {# Stunde} other {# Stunden}} nach dem Ende der Sammlung. Diese Frist ist vorbei, deshalb wird diese Unterschrift nicht gezählt. Was Sie eingetragen haben, wird innerhalb von {days, plural, one {# Tag} other {# Tagen}} gelöscht.",
  "confirm.refused.withdrawn.title": "Diese Unterschrift wurde zurückgezogen",
  "confirm.refused.withdrawn.body":
    "Sie wird nicht gezählt. Wenn Sie doch unterschreiben möchten, unterschreiben Sie auf der Kampagnenseite neu.",
  "confirm.refused.expired.title": "Dieser Link ist abgelaufen",
  "confirm.refused.expired.body":
    "Eine Unterschrift muss innerhalb von {days, plural, one {# Tag} other {# Tagen}} bestätigt werden. Bitte unterschreiben Sie noch einmal auf der Kampagnenseite. Wir senden Ihnen einen neuen Link.",
  "confirm.refused.invalidated.title": "Diese Unterschrift wird nicht gezählt",
  "confirm.refused.invalidated.body":
    "Das Bündnis hat sie aus der Zählung genommen. Wenn Sie das für falsch halten, schreiben Sie bitte dem Bündnis.",
  "confirm.unknown.title": "Dieser Link funktioniert nicht",
  "confirm.unknown.body":
    "Vielleicht wurde er unterwegs abgeschnitten, oder er ist abgelaufen. Kopieren Sie den ganzen Link aus der E-Mail, oder unterschreiben Sie noch einmal auf der Kampagnenseite. Wir senden Ihnen dann einen neuen.",

  "state.pending": "wartet auf Ihre Bestätigung",
  "state.confirmed": "bestätigt und gezählt",
  "state.withdrawn": "zurückgezogen, nicht gezählt",
  "state.invalidated": "nicht gezählt",
  "state.erased": "gelöscht",

  "signature.title": "Ihre Unterschrift",
  "signature.lead": "Für „{campaign}“. Nur wer Ihren Link hat, kann diese Seite sehen.",
  "signature.pending":
    "Sie haben noch nicht bestätigt. Bitte nutzen Sie den Link in der E-Mail, in der wir Sie um die Bestätigung bitten.",
  "signature.withdrawn":
    "Sie haben Ihre Unterschrift zurückgezogen. Wenn Sie sich umentscheiden, unterschreiben Sie auf der Kampagnenseite neu.",
  "signature.data.title": "Was wir über Sie speichern",
  "signature.field.state": "Status",
  "signature.field.name": "Name",
  "signature.field.email": "E-Mail-Adresse",
  "signature.field.country": "Land oder Gebiet",
  "signature.field.place": "Ort oder Region",
  "signature.field.comment": "Kommentar",
  "signature.field.show_name": "Name auf der Liste",
  "signature.field.updates": "Neuigkeiten per E-Mail",
  "signature.field.signed": "Unterschrieben am",
  "signature.field.confirmed": "Bestätigt am",
  "signature.field.withdrawn": "Zurückgezogen am",
  "signature.consents.title": "Worin Sie eingewilligt haben",
  "signature.consents.granted": "eingewilligt am {date}",
  "signature.consents.refused": "nicht eingewilligt, {date}",
  "signature.deliveries.title": "Wann Ihre Unterschrift übergeben wurde",
  "signature.deliveries.none": "Sie wurde noch nicht übergeben.",
  "signature.deliveries.listed": "Übergabe {number, number} vom {date}: mit Ihrem Namen",
  "signature.deliveries.withheld": "Übergabe {number, number} vom {date}: gezählt, ohne Ihren Namen",
  "signature.change.title": "Ändern, was gezeigt wird",
  "signature.change.show_name.label": "Meinen Namen auf der Liste für die empfangenden Stellen nennen",
  "signature.change.show_name.hint": "Ohne dieses Häkchen werden Sie gezählt, aber nicht genannt.",
  "signature.change.updates.label": "Mir Neuigkeiten zu dieser Kampagne per E-Mail senden",
  "signature.change.hint": "Eine Änderung gilt ab jetzt. Listen, die schon übergeben wurden, ändert sie nicht mehr.",
  "signature.change.button": "Speichern",
  "signature.download.title": "Ihre Daten mitnehmen",
  "signature.download.body": "Eine Datei (JSON) mit allem, was wir über Sie speichern.",
  "signature.download.button": "Meine Daten herunterladen",
  "signature.withdraw.title": "Ihre Unterschrift zurückziehen",
  "signature.withdraw.body":
    "Sie werden nicht mehr gezählt und stehen auf keiner weiteren Liste. Listen, die schon übergeben wurden, können wir nicht zurückholen. Ihre Daten behalten wir, als zurückgezogen gekennzeichnet, bis Sie sie löschen.",
  "signature.withdraw.button": "Unterschrift zurückziehen",
  "signature.erase.title": "Alles löschen",
  "signature.erase.data": "Name, E-Mail-Adresse, Ort, Kommentar und Einwilligungen werden endgültig gelöscht.",
  "signature.erase.count": "Ihre Unterschrift wird nicht mehr gezählt.",
  "signature.erase.ledger":
    "Ein Code bleibt in unserem Verzeichnis der Bestätigungen, damit es sich weiterhin prüfen lässt. Aus dem Code kann niemand ablesen, wer Sie sind.",
  "signature.erase.lists": "Listen, die schon übergeben wurden, können wir nicht zurückholen.",
  "signature.erase.link": "Dieser Link funktioniert dann nicht mehr. Rückgängig machen können wir das nicht.",
  "signature.erase.sure": "Ja, alles löschen. Ich weiß, dass sich das nicht rückgängig machen lässt.",
  "signature.erase.sure.missing": "Bitte setzen Sie zuerst dieses Häkchen. Es wurde nichts gelöscht.",
  "signature.erase.button": "Alles löschen",
  "signature.done.saved": "Gespeichert.",
  "signature.done.withdrawn": "Ihre Unterschrift ist zurückgezogen. Sie wird nicht mehr gezählt.",
  "signature.done.erased.title": "Alles ist gelöscht",
  "signature.done.erased.body":
    "Wir speichern nicht mehr, wer Sie sind. Der Link in Ihrer E-Mail funktioniert nicht mehr.",
  "signature.unknown.title": "Dieser Link funktioniert nicht",
  "signature.unknown.body":
    "Vielleicht wurde er unterwegs abgeschnitten, oder die Unterschrift wurde gelöscht. Kopieren Sie den ganzen Link aus der E-Mail.",

  "purpose.process": "Wir dürfen Ihre Unterschrift verarbeiten und zählen",
  "purpose.deliver": "Wir dürfen Ihre Unterschrift den empfangenden Stellen übergeben",
  "purpose.show_name": "Ihr Name darf auf der Liste stehen",
  "purpose.updates": "Wir dürfen Ihnen Neuigkeiten per E-Mail senden",

  "unsubscribe.title": "Neuigkeiten abbestellen",
  "unsubscribe.body": "Möchten Sie keine Neuigkeiten per E-Mail mehr? Ihre Unterschrift bleibt, wie sie ist.",
  "unsubscribe.button": "Neuigkeiten abbestellen",
  "unsubscribe.done.title": "Erledigt",
  "unsubscribe.done.body":
    "Sie erhalten keine Neuigkeiten mehr von uns. Ihre Unterschrift bleibt, wie sie ist. Mit Ihrem persönlichen Link können Sie die Neuigkeiten wieder einschalten.",

  "page.400.title": "Wir konnten diese Anfrage nicht lesen",
  "page.400.body":
    "Etwas ist beschädigt angekommen. Bitte gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.",
  "page.404.title": "Hier gibt es nichts",
  "page.404.body": "Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.",
  "page.405.title": "Das geht hier nicht",
  "page.405.body": "Diese Seite lässt sich so nicht verwenden. Bitte beginnen Sie noch einmal auf der Kampagnenseite.",
  "page.410.title": "Diese Seite gibt es nicht mehr",
  "page.410.body": "Sie war einmal hier und wurde entfernt.",
  "page.413.title": "Das ist zu viel Text",
  "page.413.body":
    "Ihr Formular ist größer als {max, number} Kilobyte. Deshalb wurde nichts gespeichert. Bitte kürzen Sie Ihren Kommentar.",
  "page.421.title": "Falsche Adresse",
  "page.421.body":
    "Unter diesem Namen antwortet dieser Server nicht. Bitte verwenden Sie die Adresse, die Sie bekommen haben.",
  "page.422.title": "Bitte prüfen Sie Ihr Formular",
  "page.422.body": "Etwas darin lässt sich nicht verwenden. Es wurde nichts gespeichert.",
  "page.429.title": "Zu viele Versuche",
  "page.429.body":
    "Bitte warten Sie {minutes, plural, one {# Minute} other {# Minuten}} und versuchen Sie es dann noch einmal. Es wurde nichts gespeichert.",
  "page.500.title": "Bei uns ist etwas schiefgegangen",
  "page.500.body": "Bitte versuchen Sie es in ein paar Minuten noch einmal. Es liegt nicht an Ihnen.",
  "page.500.id": "Wenn Sie uns deswegen schreiben, nennen Sie bitte diese Nummer: {id}",
  "page.503.title": "Gerade sind sehr viele Menschen hier",
  "page.503.body":
    "Wir konnten Ihre Anfrage nicht annehmen, und es wurde nichts gespeichert. Bitte versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal. Wenn Sie ein Formular gesendet haben, gehen Sie zurück: Ihre Angaben sind vielleicht noch da.",

  "mail.greeting": "Guten Tag!",
  "mail.greeting_name": "Guten Tag, {name}!",
  "mail.closing": "Mit bestem Dank",
  "mail.copy_link": "Wenn der Button nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:",
  "mail.not_you.title": "Waren Sie das nicht?",

  "mail.confirm.subject": "Bitte bestätigen Sie Ihre E-Mail-Adresse",
  "mail.confirm.preheader": "Ein Schritt fehlt noch.",
  "mail.confirm.body": "Mit dieser Adresse wurde „{campaign}“ unterschrieben (verantwortlich: {organisation}).",
  "mail.confirm.action": "Waren Sie das? Dann bestätigen Sie bitte. Erst danach zählt Ihre Unterschrift.",
  "mail.confirm.button": "Zur Bestätigung",
  "mail.confirm.until":
    "Wenn Sie nicht bestätigen, löschen wir nach {days, plural, one {# Tag} other {# Tagen}} alles. Vorher erinnern wir Sie einmal.",
  "mail.confirm.not_you.body":
    "Dann müssen Sie nichts tun. Oder Sie folgen dem Link und drücken auf „{button}“: Wir löschen sofort alles, und auf Wunsch erhalten Sie nie wieder E-Mails von uns.",

  "mail.reminder.subject": "Erinnerung: Bitte bestätigen Sie Ihre E-Mail-Adresse",
  "mail.reminder.preheader": "Ein Schritt fehlt immer noch.",
  "mail.reminder.body":
    "Am {date} wurde mit dieser Adresse „{campaign}“ unterschrieben (verantwortlich: {organisation}). Die Unterschrift ist noch nicht bestätigt und zählt deshalb nicht.",
  "mail.reminder.action": "Waren Sie das? Dann bestätigen Sie bitte.",
  "mail.reminder.button": "Zur Bestätigung",
  "mail.reminder.last": "Das ist unsere einzige Erinnerung. Wenn Sie nicht bestätigen, löschen wir am {date} alles.",
  "mail.reminder.not_you.body":
    "Dann müssen Sie nichts tun. Oder Sie folgen dem Link und drücken auf „{button}“: Wir löschen sofort alles, und auf Wunsch erhalten Sie nie wieder E-Mails von uns.",

  "mail.already_signed.subject": "Ihre E-Mail-Adresse ist schon bestätigt",
  "mail.already_signed.preheader": "Sie müssen nichts weiter tun.",
  "mail.already_signed.body":
    "Mit dieser Adresse wurde gerade noch einmal „{campaign}“ unterschrieben. Sie haben schon unterschrieben, und Ihre Unterschrift zählt. Es hat sich nichts geändert.",
  "mail.already_signed.action":
    "Mit Ihrem persönlichen Link können Sie Ihre Unterschrift ansehen, ändern oder zurückziehen.",
  "mail.already_signed.button": "Meine Unterschrift ansehen",
  "mail.already_signed.not_you.body":
    "Dann hat jemand anderes Ihre Adresse eingetragen. Die Seite hat dieser Person nicht gesagt, dass Sie unterschrieben haben.",

  "mail.confirmed.subject": "Vielen Dank: Ihre E-Mail-Adresse ist bestätigt",
  "mail.confirmed.preheader": "Bitte bewahren Sie diese E-Mail auf.",
  "mail.confirmed.body": "Ihre Unterschrift unter „{campaign}“ ist bestätigt und zählt.",
  "mail.confirmed.count":
    "{count, plural, one {Sie ist die erste.} other {Mit Ihnen haben bisher # Menschen unterschrieben.}}",
  "mail.confirmed.action":
    "Bitte bewahren Sie diese E-Mail auf und leiten Sie sie nicht weiter. Mit Ihrem persönlichen Link können Sie Ihre Unterschrift jederzeit ansehen, ändern, zurückziehen oder löschen.",
  "mail.confirmed.button": "Meine Unterschrift ansehen",
  "mail.confirmed.not_you.body": "Dann öffnen Sie Ihren Link und drücken Sie auf „{button}“.",

  "mail.footer.sender": "{organisation} sendet diese E-Mail mit One Voice: {url}",
  "mail.footer.why": "Sie erhalten sie, weil diese Adresse dort in das Unterschriftenformular eingetragen wurde.",
  "mail.footer.unsubscribe": "Neuigkeiten abbestellen: {url}",

  "mail.letter.attached": "Anbei: {files}",
  "mail.letter.delivery": "Übergabe {number, number}, {date}",
  "mail.letter.verify":
    "Das Manifest nennt die SHA-256-Prüfsumme der Liste und ist digital signiert. Mit beiden Dateien lässt sich die Liste prüfen, ohne bei uns nachzufragen.",
  "mail.letter.on_request":
    "Die Liste ({file}) ist zu groß für eine E-Mail. Wir übergeben sie auf Anfrage; das beigefügte Manifest nennt ihre Prüfsumme.",
  "mail.letter.key": "Fingerabdruck des Signaturschlüssels (Ed25519): {fingerprint}",
  "mail.letter.withheld":
    "Die Liste nennt die Namen aller, die dem zugestimmt haben. Alle Übrigen werden gezählt, aber nicht genannt.",
  "mail.letter.sender": "{coalition} versendet dieses Schreiben mit One Voice: {url}",
  "mail.letter.reply": "Antworten erreichen das Bündnis unter {address}.",

  "staff.title": "Interner Bereich",
  "staff.signin.title": "Interne Anmeldung",
  "staff.signin.lead": "Drücken Sie den Button, um sich als {email} anzumelden. Der Link funktioniert nur einmal.",
  "staff.signin.button": "Anmelden",
  "staff.signin.needed": "Diese Seite ist nur für das Team. Öffnen Sie zum Anmelden einen Anmeldelink.",
  "staff.signin.how": "Wer den Server betreibt, erstellt ihn mit diesem Befehl:",
  "staff.signin.invalid.title": "Dieser Anmeldelink funktioniert nicht",
  "staff.signin.invalid.body": "Er wurde schon benutzt, oder er ist abgelaufen. Bitte fordern Sie einen neuen an.",
  "staff.signout": "Abmelden",
  "staff.signed_in": "Angemeldet als {email}",
  "staff.mailbox.title": "Lokales Postfach",
  "staff.mailbox.lead":
    "Es ist kein Mailserver eingestellt (SMTP_URL). Deshalb bleiben E-Mails hier und erreichen niemanden.",
  "staff.mailbox.count": "{count, plural, =0 {Keine E-Mails} one {# E-Mail} other {# E-Mails}}",
  "staff.mailbox.empty.title": "Noch keine E-Mails",
  "staff.mailbox.empty.body":
    "Unterschreiben Sie eine Kampagne, und die E-Mail zur Bestätigung erscheint hier nach wenigen Sekunden.",
  "staff.mailbox.to": "An",
  "staff.mailbox.from": "Von",
  "staff.mailbox.received": "Empfangen",
  "staff.mailbox.attachments": "Anhänge",
  "staff.mailbox.view.html": "Ansicht beim Empfang",
  "staff.mailbox.view.text": "Textteil",
  "staff.mailbox.view.headers": "Kopfzeilen",
  "staff.mailbox.back": "Zurück zum Postfach",

  "mail.letter.sha256": "SHA-256-Prüfsumme von {file}:",
  "mail.letter.root": "Wurzel des Merkle-Baums (Anfang): {root}",
};
