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
  "common.fallback": "Diesen Text gibt es noch nicht auf Deutsch. Sie lesen ihn in dieser Sprache: {language}.",
  "common.paged": "{title}, Seite {page, number}",

  "home.title": "Erheben Sie Ihre Stimme für Menschen, die es nicht können",
  "home.lead":
    "Lesen Sie, worum es geht und an wen sich die Forderung richtet. Wenn Sie zustimmen, unterschreiben Sie. Jede Unterschrift wird per E-Mail bestätigt.",
  "home.list.title": "Laufende Kampagnen",
  "home.list.more": "{count, plural, one {Eine weitere Kampagne ansehen} other {# weitere Kampagnen ansehen}}",
  "home.card.count":
    "{count, plural, =0 {Noch keine bestätigten Unterschriften} one {# bestätigte Unterschrift} other {# bestätigte Unterschriften}}",
  "home.card.goal": "Ziel: {goal, number}",
  "home.card.read": "Lesen und unterschreiben",
  "home.card.closed": "Sammlung beendet",
  "home.empty.title": "Zurzeit läuft keine Kampagne",
  "home.empty.body": "Im Moment gibt es nichts zu unterschreiben. Bitte schauen Sie später wieder vorbei.",
  "home.delivered.title": "Unterschriften übergeben",
  "home.won.title": "Erfolgreiche Kampagnen",
  "home.ended.title": "Beendete Kampagnen",
  "home.activities.title": "Neueste Aktivitäten",
  "home.organisations.title": "Wer hinter diesen Kampagnen steht",

  "campaign.by": "Verantwortlich: {organisation}",
  "campaign.count.label": "{count, plural, one {bestätigte Unterschrift} other {bestätigte Unterschriften}}",
  "campaign.countries": "{count, plural, one {aus # Land} other {aus # Ländern}}",
  "campaign.goal": "Ziel: {goal, number}",
  "campaign.goal.reached":
    "Das Ziel von {goal, number} ist erreicht. Jede weitere Unterschrift gibt der Forderung mehr Gewicht.",
  "campaign.progress": "{count, number} von {goal, number}",
  "campaign.progress.label": "Bestätigte Unterschriften auf dem Weg zum Ziel",
  "campaign.progress.label.next": "Bestätigte Unterschriften auf dem Weg zum nächsten Zwischenziel",
  "campaign.to_form": "Jetzt unterschreiben",
  "campaign.ask.title": "Was wir fordern",
  "campaign.about.title": "Warum wir das fordern",
  "campaign.targets.title": "Wer Ihre Unterschrift erhält",
  "campaign.targets.lead": "Der Brief und die Liste der Unterzeichnenden gehen an diese Stellen:",
  "campaign.targets.title_closed": "Wer die Unterschriften erhält",
  "campaign.closes": "Sie können bis zum {date} unterschreiben.",
  "campaign.fallback": "Diese Kampagne gibt es noch nicht auf Deutsch. Sie lesen sie in dieser Sprache: {language}.",
  "campaign.privacy.title": "So schützen wir Sie",
  "campaign.privacy.public": "Diese Website zeigt nur, wie viele Menschen unterschrieben haben. Namen zeigt sie nicht.",
  "campaign.privacy.sealed":
    "Name, E-Mail-Adresse, Ort und Kommentar werden verschlüsselt gespeichert. Wenn Sie hier genannt werden wollen, wird Ihr Name auch lesbar gespeichert, solange er hier steht.",
  "campaign.privacy.email": "Ihre E-Mail-Adresse steht auf keiner Liste, die wir übergeben.",
  "campaign.privacy.trace": "Wir setzen keine Cookies und speichern keine IP-Adressen.",
  "campaign.privacy.leave":
    "Mit dem Link in unserer E-Mail können Sie Ihre Unterschrift jederzeit ändern, zurückziehen oder löschen.",
  "campaign.privacy.unconfirmed":
    "Wenn Sie nicht bestätigen, löschen wir nach {days, plural, one {# Tag} other {# Tagen}} alles, was Sie eingetragen haben.",
  "campaign.privacy.named":
    "Diese Website zeigt, wie viele Menschen unterschrieben haben. Ihren Namen zeigt sie nur, wenn Sie das Häkchen dafür setzen, und nie zusammen mit Ihrem Ort oder dem Tag Ihrer Unterschrift.",
  "campaign.privacy.protection": "Wie wir Unterzeichnende schützen",
  "campaign.privacy.notice": "Datenschutzhinweise",

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
    "Das Bündnis hat sie von der Website genommen. Was Sie gerade eingetragen haben, wurde nicht gespeichert. Wenn Sie schon früher unterschrieben haben, funktioniert Ihr persönlicher Link weiterhin.",
  "campaign.text_changed.title": "Der Text hat sich geändert",
  "campaign.text_changed.body":
    "Das Bündnis hat den Text dieser Kampagne geändert, nachdem Sie die Seite geöffnet haben. Es wurde nichts gespeichert. Bitte lesen Sie den neuen Text. Wenn Sie weiterhin zustimmen, setzen Sie das Häkchen noch einmal und unterschreiben Sie. Ihre Angaben stehen noch im Formular.",
  "campaign.outcome.won": "Diese Kampagne hat ihre Forderung durchgesetzt.",
  "campaign.outcome.partly_won": "Diese Kampagne hat ihre Forderung teilweise durchgesetzt.",
  "campaign.outcome.lost": "Diese Kampagne hat ihre Forderung nicht durchgesetzt.",
  "campaign.delivered": "Die Unterschriften wurden übergeben.",
  "campaign.milestone.next": "Nächstes Zwischenziel: {next, number}",
  "campaign.milestone.reached": "Zwischenziel von {signatures, number} am {date} erreicht",
  "campaign.endorsements.title": "Wer die Kampagne unterstützt",
  "campaign.endorsements.lead":
    "{count, plural, one {# Organisation unterstützt diese Kampagne.} other {# Organisationen unterstützen diese Kampagne.}}",
  "campaign.endorsements.more":
    "{count, plural, one {# weitere Organisation zeigen} other {# weitere Organisationen zeigen}}",
  "campaign.updates.title": "Neuigkeiten zu dieser Kampagne",
  "campaign.updates.all": "Alle Neuigkeiten ({count, number})",
  "campaign.history.title": "Was bisher geschehen ist",
  "campaign.history.milestone":
    "{signatures, plural, one {# bestätigte Unterschrift} other {# bestätigte Unterschriften}}",
  "campaign.delivery.title": "{count, plural, one {# Unterschrift übergeben} other {# Unterschriften übergeben}}",
  "campaign.delivery.body": "Mit Namen: {listed, number}. Gezählt, ohne Namensnennung: {withheld, number}.",
  "campaign.reply.title": "Antwort: {office}",
  "campaign.reply.open": "Die Antwort lesen",
  "campaign.reply.source": "Wo die Antwort veröffentlicht wurde",
  "campaign.activities.title": "Was das Bündnis sonst noch tut",
  "campaign.activities.all": "Alle Aktivitäten",
  "campaign.next.title": "Wie es weitergeht",
  "campaign.next.confirm":
    "Sie bestätigen. Wir senden Ihnen eine E-Mail mit einem Link. Ihre Unterschrift zählt, sobald Sie sie dort bestätigt haben.",
  "campaign.next.count": "Wir zählen. Jede bestätigte Unterschrift wird genau einmal gezählt, nach Land.",
  "campaign.next.deliver": "Wir übergeben. Die auf dieser Seite genannten Stellen erhalten den Brief und die Liste.",
  "campaign.next.tell": "Wir berichten. Was die Stellen antworten, steht auf dieser Seite.",
  "campaign.responsible.title": "Wer verantwortlich ist",
  "campaign.responsible.body":
    "Diese Organisation führt die Kampagne. Sie steht dafür ein, was mit den Unterschriften geschieht.",
  "campaign.responsible.site": "Website der Organisation",
  "campaign.signers.title": "Wer unterschrieben hat",
  "campaign.table.title": "Woher die Unterschriften kommen",

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
  "form.choices.hint": "Sie können diese Kästchen leer lassen und sich später anders entscheiden.",
  "form.submit": "Unterschreiben",
  "form.submit.hint": "Schauen Sie danach bitte in Ihren Posteingang.",
  "form.errors.title":
    "{count, plural, one {Bitte berichtigen Sie ein Feld. Es wurde noch nichts gespeichert.} other {Bitte berichtigen Sie # Felder. Es wurde noch nichts gespeichert.}}",
  "form.public.hint":
    "Das ist nicht die Liste für die empfangenden Stellen: Alle können diese Namen lesen, und Kopien, die andere davon machen, lassen sich nicht zurückholen.",

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
  "signed.body_to":
    "Eine E-Mail ist unterwegs an {email}. Ihre Unterschrift zählt, sobald Sie sie über den Link darin bestätigt haben.",
  "signed.typo":
    "Ist das Ihre Adresse? Wenn sie einen Fehler enthält, unterschreiben Sie noch einmal mit der richtigen.",
  "signed.again": "Zurück zum Formular",
  "signed.write.title": "Sprechen Sie mit denen, die Sie vertreten",
  "signed.write.body":
    "Die Kampagne richtet sich an diese Stellen. Ihre eigene Regierung kann sie zum Handeln auffordern. Schreiben Sie an Ihre Abgeordneten oder an Ihr Außenministerium, und nennen Sie die Kampagne.",
  "signed.others.title": "Weitere Kampagnen zum Unterschreiben",

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
  "confirm.thanks.receipt.title": "Ihr Beleg",
  "confirm.thanks.receipt.campaign": "Kampagne",
  "confirm.thanks.receipt.version": "Fassung des Textes",
  "confirm.thanks.receipt.leaf": "Nummer im Verzeichnis",
  "confirm.thanks.receipt.explain":
    "Das Verzeichnis enthält für jede Bestätigung einen versiegelten Eintrag. Damit können die empfangenden Stellen prüfen, dass danach keine Unterschrift hinzugefügt oder entfernt wurde. Ihr Name steht nicht darin.",
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
  "signature.field.show_public": "Name auf der Kampagnenseite",
  "signature.field.named_from": "Dort genannt ab",
  "signature.field.language": "Sprache, in der Sie unterschrieben haben",
  "signature.field.source": "Code des Links, über den Sie gekommen sind",
  "signature.field.flags": "Hinweise zur Prüfung durch das Bündnis",
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
  "signature.change.show_public.label": "Meinen Namen und mein Land auf der Kampagnenseite zeigen",
  "signature.change.show_public.hint":
    "Alle können sie dort lesen, ohne Ort, Datum oder Kommentar. Sie erscheinen ein bis zwei Tage, nachdem Sie das gewählt haben. Wenn Sie das Häkchen entfernen, verschwinden sie sofort.",
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
  "signature.flag.disposable_address": "Adresse eines Dienstes für Wegwerf-E-Mails",
  "signature.flag.role_address": "Adresse einer Stelle, nicht einer Person",
  "signature.flag.mixed_scripts": "Buchstaben mehrerer Alphabete im Namen",

  "purpose.process": "Wir dürfen Ihre Unterschrift verarbeiten und zählen",
  "purpose.deliver": "Wir dürfen Ihre Unterschrift den empfangenden Stellen übergeben",
  "purpose.show_name": "Ihr Name darf auf der Liste stehen",
  "purpose.updates": "Wir dürfen Ihnen Neuigkeiten per E-Mail senden",
  "purpose.show_public": "Ihr Name und Ihr Land dürfen auf der Kampagnenseite stehen",

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
    "Diese Adresse wurde gerade auf der Seite von „{campaign}“ eingegeben, um noch einmal zu unterschreiben oder den Link erneut zu erhalten. Sie haben schon unterschrieben, und Ihre Unterschrift zählt. Es hat sich nichts geändert.",
  "mail.already_signed.action":
    "Mit Ihrem persönlichen Link können Sie Ihre Unterschrift ansehen, ändern oder zurückziehen.",
  "mail.already_signed.button": "Meine Unterschrift ansehen",
  "mail.already_signed.not_you.body":
    "Dann hat jemand anderes Ihre Adresse eingetragen. Die Seite hat dieser Person nicht gesagt, dass Sie unterschrieben haben.",
  "mail.already_signed.withdrawn":
    "Diese Adresse wurde gerade auf der Seite von „{campaign}“ eingegeben, um den Link zu einer Unterschrift noch einmal zu erhalten. Sie haben diese Unterschrift zurückgezogen. Es hat sich nichts geändert.",
  "mail.already_signed.withdrawn_action":
    "Mit Ihrem persönlichen Link können Sie ansehen, was wir noch speichern, und es löschen.",

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
  "staff.forbidden.title": "Ihre Rolle erlaubt das nicht",
  "staff.forbidden.body":
    "Sie sind angemeldet, aber Ihre Rolle umfasst diese Seite oder diesen Vorgang nicht. Die Leitung der Organisation kann Ihre Rolle ändern.",
  "staff.forbidden.home": "Zurück zum Arbeitsbereich",
  "staff.nav.label": "Arbeitsbereich",
  "staff.nav.home": "Übersicht",
  "staff.nav.account": "Mein Konto",
  "staff.nav.organisations": "Organisationen",
  "staff.nav.audit": "Protokoll",
  "staff.nav.mailbox": "Postfach",
  "staff.nav.styleguide": "Styleguide",
  "staff.home.title": "Ihr Arbeitsbereich",
  "staff.home.greeting": "Guten Tag, {name}.",
  "staff.home.coalition.title": "Für das ganze Bündnis",
  "staff.home.organisations.title": "Ihre Organisationen",
  "staff.home.none.title": "Sie gehören noch keiner Organisation an",
  "staff.home.none.body":
    "Die Leitung Ihrer Organisation kann Sie einladen. Die E-Mail mit der Einladung enthält einen Link.",
  "staff.home.profile": "Profil",
  "staff.home.members": "Mitglieder",
  "staff.home.own_audit": "Protokoll",
  "staff.organisation.list.title": "Organisationen",
  "staff.organisation.list.lead":
    "{count, plural, =0 {Es gibt keine, die Sie sehen dürfen.} one {# Organisation} other {# Organisationen}}",
  "staff.organisation.list.name": "Name",
  "staff.organisation.list.role": "Ihre Rolle",
  "staff.organisation.list.members": "Mitglieder",
  "staff.organisation.list.country": "Land oder Gebiet",
  "staff.organisation.list.no_role": "keine",
  "staff.organisation.new.title": "Organisation hinzufügen",
  "staff.organisation.new.lead":
    "Das übrige Profil folgt danach. Die Organisation steht auf der öffentlichen Seite, sobald sie hinzugefügt ist.",
  "staff.organisation.new.name": "Name, auf Englisch",
  "staff.organisation.new.slug": "Adresse",
  "staff.organisation.new.slug.hint":
    "Der letzte Teil ihrer Adresse auf dieser Website: Kleinbuchstaben von a bis z, Ziffern und Bindestriche. Sie lässt sich später nicht mehr ändern.",
  "staff.organisation.new.button": "Organisation hinzufügen",
  "staff.organisation.edit.title": "Profil",
  "staff.organisation.edit.lead":
    "Was auf der öffentlichen Seite der Organisation steht. Ist eine Sprache leer, erscheint dort Englisch oder eine andere vorhandene Sprache.",
  "staff.organisation.read_only":
    "Mit Ihrer Rolle können Sie das Profil lesen. Ändern dürfen es Leitung und Redaktion.",
  "staff.organisation.public": "Öffentliche Seite ansehen",
  "staff.organisation.members": "Mitglieder und Einladungen",
  "staff.organisation.name": "Name",
  "staff.organisation.about": "Über die Organisation",
  "staff.organisation.about.hint":
    "Bis zu 5.000 Zeichen. Markdown ist möglich: Leerzeilen zwischen Absätzen, **fett**, [Wörter](https://example.org) für einen Link.",
  "staff.organisation.country": "Land oder Gebiet",
  "staff.organisation.country.choose": "Bitte wählen",
  "staff.organisation.site": "Website",
  "staff.organisation.site.hint": "Die ganze Adresse, mit https:// am Anfang.",
  "staff.organisation.save": "Profil speichern",
  "staff.organisation.saved": "Das Profil ist gespeichert.",
  "staff.organisation.changed.title": "Jemand anderes hat dieses Profil gespeichert, während Sie geschrieben haben",
  "staff.organisation.changed.body":
    "Nichts davon wurde überschrieben, und nichts von Ihnen ist verloren: Das Formular enthält, was Sie eingegeben haben. Darunter steht, was jetzt gespeichert ist. Speichern Sie noch einmal, um es durch Ihre Fassung zu ersetzen.",
  "staff.organisation.changed.now": "Jetzt gespeichert: {text}",
  "staff.organisation.changed.empty": "Jetzt gespeichert: nichts",
  "staff.organisation.logo.title": "Logo",
  "staff.organisation.logo.lead":
    "Eine JPEG-, PNG-, WebP- oder AVIF-Datei bis 10 MB. Das Bild wird neu gezeichnet, damit nichts mitkommt, was in der Datei verborgen ist.",
  "staff.organisation.logo.file": "Bilddatei",
  "staff.organisation.logo.save": "Dieses Bild verwenden",
  "staff.organisation.logo.remove": "Logo entfernen",
  "staff.organisation.logo.saved": "Das Logo ist gespeichert.",
  "staff.organisation.logo.removed": "Das Logo ist entfernt.",
  "staff.organisation.logo.none": "Es gibt noch kein Logo.",
  "staff.organisation.logo.now": "Logo: {name}",
  "staff.organisation.logo.error.too_heavy": "Die Datei ist größer als 10 MB. Bitte verkleinern Sie sie.",
  "staff.organisation.logo.error.unknown_format": "Diese Datei ist kein JPEG-, PNG-, WebP- oder AVIF-Bild.",
  "staff.organisation.logo.error.too_large":
    "Das Bild hat zu viele Pixel: bis zu 40 Millionen, bei AVIF bis zu 12 Millionen, und keine Seite länger als 12.000.",
  "staff.organisation.logo.error.moving": "Bewegte Bilder lassen sich nicht verwenden.",
  "staff.organisation.logo.error.damaged": "Die Bilddatei ist beschädigt.",
  "staff.organisation.logo.error.missing": "Bitte wählen Sie zuerst eine Datei.",
  "staff.organisation.error.empty": "Bitte füllen Sie dieses Feld aus.",
  "staff.organisation.error.names": "Bitte geben Sie den Namen in mindestens einer Sprache an.",
  "staff.organisation.error.too_long": "Das ist zu lang.",
  "staff.organisation.error.unknown": "Bitte wählen Sie etwas aus der Liste.",
  "staff.organisation.error.invalid": "Das lässt sich nicht verwenden. Bitte beachten Sie den Hinweis.",
  "staff.organisation.error.taken": "Eine andere Organisation hat diese Adresse schon.",
  "staff.organisation.error.control":
    "Der Text enthält Zeichen, die sich nicht darstellen lassen. Bitte tippen Sie ihn von Hand neu ein.",
  "staff.organisation.error.in": "{language}: {text}",
  "staff.members.title": "Mitglieder: {organisation}",
  "staff.members.lead": "{count, plural, =0 {Noch niemand.} one {# Mitglied} other {# Mitglieder}}",
  "staff.members.list": "Wer dazugehört",
  "staff.members.you": "Sie",
  "staff.members.since": "Seit",
  "staff.members.role.of": "Rolle von {name}",
  "staff.members.change": "Ändern",
  "staff.members.change.of": "Rolle von {name} ändern",
  "staff.members.remove": "Entfernen",
  "staff.members.remove.of": "{name} entfernen",
  "staff.members.prove.title": "Zeigen Sie Ihren Passkey, um hier etwas zu ändern",
  "staff.members.prove.body":
    "Wer anderen Zugang gibt, muss den eigenen Passkey noch einmal zeigen. Das gilt für 10 Minuten.",
  "staff.members.prove.button": "Passkey zeigen",
  "staff.members.invitations.title": "Offene Einladungen",
  "staff.members.invitations.until": "bis zum {until}",
  "staff.members.invitations.revoke": "Zurücknehmen",
  "staff.members.invitations.revoke.of": "Einladung an {email} zurücknehmen",
  "staff.members.invite.title": "Jemanden einladen",
  "staff.members.invite.email": "E-Mail-Adresse",
  "staff.members.invite.role": "Rolle",
  "staff.members.invite.locale": "Sprache der E-Mail",
  "staff.members.invite.button": "Einladung senden",
  "staff.members.invite.hint":
    "Der Link in der E-Mail funktioniert einmal, 7 Tage lang. Er erlischt, wenn Sie nicht mehr einladen dürfen.",
  "staff.members.done.invited": "Die Einladung ist unterwegs.",
  "staff.members.done.revoked": "Die Einladung ist zurückgenommen.",
  "staff.members.done.changed": "Die Rolle ist geändert.",
  "staff.members.done.removed": "Das Mitglied ist entfernt.",
  "staff.members.done.recovered":
    "Das Konto wurde zurückgesetzt: Passkeys und Sitzungen sind gelöscht, und ein Anmeldelink ist per E-Mail unterwegs.",
  "staff.members.error.title": "Es wurde nichts geändert",
  "staff.members.error.member": "Wer diese Adresse hat, ist schon Mitglied.",
  "staff.members.error.too_many": "50 Einladungen warten auf eine Antwort. Nehmen Sie zuerst einige zurück.",
  "staff.members.error.email": "Die E-Mail-Adresse ist nicht vollständig. Sie sollte so aussehen: name@example.org.",
  "staff.members.error.invalid": "Das Formular ist nicht vollständig angekommen. Bitte versuchen Sie es noch einmal.",
  "staff.members.error.changed":
    "Jemand anderes hat das inzwischen geändert. Die Liste unten zeigt den jetzigen Stand.",
  "staff.members.error.last_owner":
    "Das ist die letzte Person mit der Rolle Leitung. Geben Sie diese Rolle zuerst jemand anderem.",
  "staff.members.error.self": "Ihr eigenes Konto können Sie nicht zurücksetzen. Siehe „Mein Konto“.",
  "staff.members.recover": "Konto zurücksetzen",
  "staff.members.recover.of": "Konto zurücksetzen: {name}",
  "staff.sign_in.title": "Interne Anmeldung",
  "staff.sign_in.lead":
    "Für alle, die für das Bündnis arbeiten. Um eine Kampagne zu unterschreiben, brauchen Sie kein Konto.",
  "staff.sign_in.passkey.title": "Mit einem Passkey",
  "staff.sign_in.passkey.body":
    "Ihr Gerät oder Ihr Sicherheitsschlüssel bestätigt, dass Sie es sind. Sie müssen nichts eintippen.",
  "staff.sign_in.passkey.button": "Mit Passkey anmelden",
  "staff.sign_in.passkey.missing":
    "Passkeys brauchen Skripte und einen Browser, der sie unterstützt. Hier können Sie sich per E-Mail anmelden.",
  "staff.sign_in.mail.title": "Per E-Mail",
  "staff.sign_in.mail.body":
    "Wir senden Ihnen einen Link. Er funktioniert einmal, 15 Minuten lang und nur in diesem Browser.",
  "staff.sign_in.mail.label": "Ihre E-Mail-Adresse",
  "staff.sign_in.mail.button": "Link senden",
  "staff.sign_in.mail.invalid": "Das ist keine E-Mail-Adresse. Sie sollte so aussehen: name@example.org.",
  "staff.sign_in.taken.title": "Bitte sehen Sie in Ihren Posteingang",
  "staff.sign_in.taken.body":
    "Wenn diese Adresse jemandem gehört, der hier arbeitet, ist ein Link unterwegs. Öffnen Sie ihn innerhalb von 15 Minuten in diesem Browser.",
  "staff.sign_in.taken.none":
    "Ist nichts angekommen? Sehen Sie im Spam-Ordner nach. Eine Adresse erhält höchstens {count} Links pro Stunde.",
  "staff.sign_in.again": "Einen weiteren Link anfordern",
  "staff.sign_in.elsewhere.title": "Bitte öffnen Sie diesen Link in einem anderen Browser",
  "staff.sign_in.elsewhere.body":
    "Der Link funktioniert nur in dem Browser, in dem er angefordert wurde. Öffnen Sie ihn dort, oder fordern Sie hier einen neuen an.",
  "staff.sign_in.ask": "Zur Anmeldung",
  "staff.account.title": "Mein Konto",
  "staff.account.done.renamed": "Ihr Name ist gespeichert.",
  "staff.account.done.passkey_added": "Der Passkey wurde hinzugefügt. Ab jetzt können Sie sich damit anmelden.",
  "staff.account.done.passkey_renamed": "Der Name des Passkeys ist gespeichert.",
  "staff.account.done.passkey_removed": "Der Passkey wurde entfernt.",
  "staff.account.done.ended":
    "{count, plural, =0 {Es gab keine Sitzung zu beenden.} one {# Sitzung wurde beendet.} other {# Sitzungen wurden beendet.}}",
  "staff.account.refused.last":
    "Das ist Ihr einziger Passkey, und auf dieser Website ist kein Mailserver eingestellt. Ohne ihn könnten Sie sich nicht mehr anmelden. Fügen Sie zuerst einen weiteren Passkey hinzu.",
  "staff.account.refused.unknown": "Diesen Passkey gibt es nicht mehr.",
  "staff.account.refused.bad_name": "Bitte geben Sie einen Namen mit 1 bis 120 Zeichen an.",
  "staff.account.name.title": "Wer ich bin",
  "staff.account.name.label": "Ihr Name",
  "staff.account.name.hint": "Das Team sieht ihn neben dem, was Sie hier tun.",
  "staff.account.name.save": "Speichern",
  "staff.account.email": "E-Mail-Adresse",
  "staff.account.passkeys.title": "Meine Passkeys",
  "staff.account.passkeys.none":
    "Sie haben noch keinen Passkey. Mit einem Passkey melden Sie sich ohne E-Mail an, und nur damit können Sie Unterschriften exportieren, sie übergeben oder ändern, wer was darf.",
  "staff.account.passkeys.created": "Hinzugefügt am {time}",
  "staff.account.passkeys.used": "Zuletzt benutzt am {time}",
  "staff.account.passkeys.name": "Name des Passkeys",
  "staff.account.passkeys.rename": "Umbenennen",
  "staff.account.passkeys.remove": "Entfernen",
  "staff.account.passkeys.manage": "Umbenennen oder entfernen",
  "staff.account.passkeys.remove_first": "Um einen Passkey zu entfernen, zeigen Sie zuerst einen.",
  "staff.account.add.title": "Passkey hinzufügen",
  "staff.account.add.hint":
    "Zum Beispiel das Gerät, auf dem er liegt. Sie können mehrere haben: einen auf Ihrem Telefon, einen auf einem Sicherheitsschlüssel.",
  "staff.account.add.button": "Passkey hinzufügen",
  "staff.account.add.missing":
    "Passkeys brauchen Skripte und einen Browser, der sie unterstützt. Um einen hinzuzufügen, schalten Sie Skripte für diese Website ein oder verwenden Sie einen anderen Browser.",
  "staff.account.add.prove": "Um einen Passkey hinzuzufügen, zeigen Sie zuerst einen, den Sie schon haben.",
  "staff.account.add.sign_in_again":
    "Ihre Anmeldung liegt schon eine Weile zurück. Um Ihren ersten Passkey hinzuzufügen, melden Sie sich bitte ab und wieder an.",
  "staff.account.prove": "Passkey zeigen",
  "staff.account.sessions.title": "Wo ich angemeldet bin",
  "staff.account.sessions.this": "dieser Browser",
  "staff.account.sessions.unknown": "Unbekannter Browser",
  "staff.account.sessions.since": "Angemeldet am {time}",
  "staff.account.sessions.used": "Zuletzt benutzt am {time}",
  "staff.account.sessions.by.link": "mit einem gedruckten Link oder einem Link aus dem Team",
  "staff.account.sessions.by.mail": "mit einem Link in einer E-Mail",
  "staff.account.sessions.by.passkey": "mit Passkey",
  "staff.account.sessions.end": "Diese Sitzung beenden",
  "staff.account.sessions.end_others": "Alle anderen Sitzungen beenden",
  "staff.prove.title": "Zeigen Sie Ihren Passkey",
  "staff.prove.lead":
    "Was Sie tun möchten, lässt sich nicht rückgängig machen oder gibt anderen Zugang. Bitte bestätigen Sie mit Ihrem Passkey, dass Sie es sind. Das gilt für 10 Minuten.",
  "staff.prove.button": "Meinen Passkey zeigen",
  "staff.prove.missing":
    "Passkeys brauchen Skripte und einen Browser, der sie unterstützt. Schalten Sie Skripte für diese Website ein oder verwenden Sie einen anderen Browser, und laden Sie dann diese Seite neu.",
  "staff.prove.none": "Sie haben noch keinen Passkey. Bitte fügen Sie Ihrem Konto zuerst einen hinzu.",
  "staff.prove.add": "Zu meinem Konto",
  "staff.prove.lost": "Haben Sie Ihre Passkeys verloren? Die Leitung Ihrer Organisation kann Ihr Konto zurücksetzen.",
  "staff.prove.back": "Zurück, ohne ihn zu zeigen",
  "staff.passkey.cancelled": "Es wurde kein Passkey benutzt. Sie können es noch einmal versuchen.",
  "staff.passkey.refused": "Dieser Passkey wurde nicht angenommen. Bitte versuchen Sie es noch einmal.",
  "staff.passkey.exists": "Auf diesem Gerät liegt schon ein Passkey für Ihr Konto.",
  "staff.passkey.failed": "Der Server war nicht erreichbar. Bitte versuchen Sie es noch einmal.",
  "staff.audit.title": "Protokoll",
  "staff.audit.lead":
    "Wer was getan hat, wann und woran: das Neueste zuerst. Einträge kommen hinzu und werden nie geändert. Über Menschen, die unterschrieben haben, steht hier nichts.",
  "staff.audit.filter.act": "Was getan wurde",
  "staff.audit.filter.person": "Von wem",
  "staff.audit.filter.organisation": "Organisation",
  "staff.audit.filter.from": "Vom Tag (UTC)",
  "staff.audit.filter.until": "Bis zum Tag (UTC)",
  "staff.audit.filter.any": "Alle",
  "staff.audit.filter.button": "Anzeigen",
  "staff.audit.everything": "Alles anzeigen",
  "staff.audit.count": "{count, plural, =0 {Keine Einträge} one {# Eintrag} other {# Einträge}}",
  "staff.audit.none.title": "Es gibt nichts anzuzeigen",
  "staff.audit.none.body": "Sobald jemand etwas tut, steht es hier.",
  "staff.audit.none.limited": "Kein Eintrag passt zu Ihrer Auswahl.",
  "staff.audit.number": "Nr. {number}",
  "staff.audit.by": "Von: {person}",
  "staff.audit.of": "Organisation: {organisation}",
  "staff.audit.changed": "{field}: {after} (vorher: {before})",
  "staff.audit.was": "{field}, vorher: {before}",
  "staff.audit.download.title": "Herunterladen",
  "staff.audit.download.body":
    "Die oben ausgewählten Einträge, alle Seiten, als Tabelle für die Tabellenkalkulation (CSV). Sie müssen Ihren Passkey zeigen, und auch das Herunterladen wird protokolliert.",
  "staff.audit.download.button": "Als CSV herunterladen",
  "staff.audit.actor.command_line": "die Serververwaltung über die Kommandozeile",
  "staff.audit.actor.system": "das Programm selbst",
  "staff.audit.act.audit.export": "Protokoll heruntergeladen",
  "staff.audit.act.counts.repair": "Zählung berichtigt",
  "staff.audit.act.delivery.dossier": "Dossier einer Übergabe geschrieben",
  "staff.audit.act.delivery.make": "Übergabe festgeschrieben",
  "staff.audit.act.delivery.send": "Briefe einer Übergabe zum Versand eingereiht",
  "staff.audit.act.invitation.accept": "Einladung angenommen",
  "staff.audit.act.invitation.revoke": "Einladung zurückgenommen",
  "staff.audit.act.keys.rotate": "Schlüssel für die Verschlüsselung gewechselt",
  "staff.audit.act.mail.answer": "Antwort zu einem zurückgehaltenen Brief gegeben",
  "staff.audit.act.members.change": "Rolle geändert",
  "staff.audit.act.members.invite": "Einladung gesendet",
  "staff.audit.act.members.remove": "Mitglied entfernt",
  "staff.audit.act.members.recover": "Konto eines Mitglieds zurückgesetzt",
  "staff.audit.act.organisation.create": "Organisation hinzugefügt",
  "staff.audit.act.organisation.edit": "Profil einer Organisation geändert",
  "staff.audit.act.organisation.logo": "Logo geändert",
  "staff.audit.act.partners.allow": "Partnerseiten das Formular erlaubt",
  "staff.audit.act.partners.remove": "Partnerseiten das Formular nicht mehr erlaubt",
  "staff.audit.act.passkey.add": "Passkey hinzugefügt",
  "staff.audit.act.passkey.remove": "Passkey entfernt",
  "staff.audit.act.pictures.add": "Bild hinzugefügt",
  "staff.audit.act.session.end": "Sitzungen beendet",
  "staff.audit.act.signatures.export": "Unterschriftenliste exportiert",
  "staff.audit.act.signatures.seed": "Erfundene Unterschriften hinzugefügt",
  "staff.audit.act.staff.link": "Anmeldelink erstellt",
  "staff.audit.act.staff.role": "Rolle für das ganze Bündnis geändert",
  "staff.audit.act.staff.sign_in": "Angemeldet",
  "staff.audit.act.staff.sign_out": "Abgemeldet",
  "staff.audit.subject.audit": "Protokoll",
  "staff.audit.subject.campaign": "Kampagne",
  "staff.audit.subject.delivery": "Übergabe",
  "staff.audit.subject.invitation": "Einladung",
  "staff.audit.subject.keys": "Schlüssel",
  "staff.audit.subject.mail": "E-Mail",
  "staff.audit.subject.member": "Mitglied",
  "staff.audit.subject.organisation": "Organisation",
  "staff.audit.subject.partner": "Partner",
  "staff.audit.subject.passkey": "Passkey",
  "staff.audit.subject.picture": "Bild",
  "staff.audit.subject.session": "Sitzung",
  "staff.audit.subject.staff": "Person aus dem Team",
  "staff.audit.field.answer": "Antwort",
  "staff.audit.field.campaign": "Kampagne",
  "staff.audit.field.country": "Land",
  "staff.audit.field.filter": "Beschränkt auf",
  "staff.audit.field.height": "Höhe",
  "staff.audit.field.key": "Schlüssel",
  "staff.audit.field.letters": "Briefe",
  "staff.audit.field.listed": "Mit Namen genannt",
  "staff.audit.field.locale": "Sprache",
  "staff.audit.field.logo": "Logo",
  "staff.audit.field.member": "Mitglied",
  "staff.audit.field.method": "Wie",
  "staff.audit.field.name": "Name",
  "staff.audit.field.number": "Nummer",
  "staff.audit.field.open": "Offen",
  "staff.audit.field.repaired": "Berichtigte Zählungen",
  "staff.audit.field.role": "Rolle",
  "staff.audit.field.seed": "Startwert",
  "staff.audit.field.sessions": "Sitzungen",
  "staff.audit.field.signatures": "Unterschriften",
  "staff.audit.field.site": "Website",
  "staff.audit.field.slug": "Adresse",
  "staff.audit.field.source": "Herkunft",
  "staff.audit.field.width": "Breite",
  "staff.audit.field.withheld": "Nicht genannt",
  "staff.audit.field.abouts": "Über die Organisation",
  "staff.audit.field.names": "Name",

  "mail.letter.sha256": "SHA-256-Prüfsumme von {file}:",
  "mail.letter.root": "Wurzel des Merkle-Baums (Anfang): {root}",
  "mail.invitation.subject": "Einladung zu {organisation}",
  "mail.invitation.preheader": "Zum Annehmen genügt ein Knopfdruck. Ein Passwort brauchen Sie nicht.",
  "mail.invitation.body":
    "{inviter} lädt Sie ein, auf One Voice für {organisation} zu arbeiten. Ihre Rolle dort: {role}.",
  "mail.invitation.button": "Einladung ansehen",
  "mail.invitation.until": "Der Link funktioniert einmal, bis zum {until}.",
  "mail.invitation.not_you": "Wenn Sie nicht wissen, worum es geht, müssen Sie nichts tun. Ohne Sie geschieht nichts.",
  "mail.staff.footer": "One Voice sendet diese E-Mail an Menschen, die damit arbeiten: {url}",
  "mail.staff_sign_in.preheader": "Der Link funktioniert einmal.",
  "mail.staff_sign_in.body": "Mit dieser Adresse wurde ein Link zur internen Anmeldung angefordert.",
  "mail.staff_sign_in.reset":
    "Jemand aus dem Team hat Ihr Konto zurückgesetzt. Ihre Passkeys wurden entfernt, und Sie wurden überall abgemeldet. Mit diesem Link melden Sie sich wieder an.",
  "mail.staff_sign_in.button": "Zur Anmeldung",
  "mail.staff_sign_in.until":
    "{minutes, plural, one {Der Link funktioniert einmal, # Minute lang.} other {Der Link funktioniert einmal, # Minuten lang.}}",
  "mail.staff_sign_in.browser":
    "Öffnen Sie ihn in dem Browser, in dem er angefordert wurde. In keinem anderen funktioniert er.",
  "mail.staff_sign_in.then": "Bitte fügen Sie nach der Anmeldung Ihrem Konto einen neuen Passkey hinzu.",
  "mail.staff_sign_in.not_you": "Dann können Sie diese E-Mail ignorieren. Ohne sie kann sich niemand anmelden.",
  "mail.staff_sign_in.not_you_reset":
    "Wenn Sie das nicht erwartet haben, fragen Sie bitte im Team nach, bevor Sie den Link öffnen.",
  "mail.staff_sign_in.subject": "Ihr Anmeldelink",
  "mail.staff_notice.subject": "Ihr Konto wurde geändert",
  "mail.staff_notice.preheader": "Bitte prüfen Sie, ob Sie das waren.",
  "mail.staff_notice.added": "Ihrem Konto wurde ein Passkey hinzugefügt: {time}.",
  "mail.staff_notice.removed": "Aus Ihrem Konto wurde ein Passkey entfernt: {time}.",
  "mail.staff_notice.button": "Mein Konto ansehen",
  "mail.staff_notice.not_you":
    "Dann öffnen Sie jetzt Ihr Konto, entfernen Sie alle Passkeys, die Sie nicht kennen, beenden Sie alle anderen Sitzungen und benachrichtigen Sie die Leitung Ihrer Organisation.",

  "ui.pagination.label": "Seiten dieser Liste",
  "ui.pagination.previous": "Zurück",
  "ui.pagination.next": "Weiter",
  "ui.pagination.here": "Seite {page, number} von {pages, number}",
  "ui.dialog.close": "Schließen",

  "search.title": "Kampagnen suchen",
  "search.query.label": "Suchbegriffe",
  "search.state.label": "Welche Kampagnen",
  "search.state.any": "Alle Kampagnen",
  "search.state.open": "Laufende Kampagnen",
  "search.state.delivered": "Unterschriften übergeben",
  "search.state.won": "Ganz oder teilweise erfolgreiche Kampagnen",
  "search.state.ended": "Beendete Kampagnen",
  "search.button": "Suchen",
  "search.results.all": "{count, plural, =0 {Keine Kampagne} one {# Kampagne} other {# Kampagnen}}",
  "search.results.for":
    "{count, plural, =0 {Keine Kampagne zu „{query}“ gefunden} one {# Kampagne zu „{query}“ gefunden} other {# Kampagnen zu „{query}“ gefunden}}",
  "search.none.title": "Nichts gefunden",
  "search.none.body": "Versuchen Sie es mit weniger Wörtern oder einer anderen Schreibweise.",
  "search.error": "Bitte geben Sie höchstens {max, number} Zeichen ein, und nur solche, die sich darstellen lassen.",

  "organisation.list.title": "Organisationen",
  "organisation.list.lead": "Diese Organisationen stehen hinter den Kampagnen auf dieser Website.",
  "organisation.list.all": "Alle Organisationen",
  "organisation.none.title": "Noch keine Organisation",
  "organisation.none.body": "Hier werden die Mitglieder des Bündnisses stehen.",
  "organisation.coalition.title": "Das Bündnis",
  "organisation.members.title": "{count, plural, one {# Mitglied} other {# Mitglieder}}",
  "organisation.kind.coalition": "Bündnis",
  "organisation.kind.member": "Mitglied des Bündnisses",
  "organisation.kind.label": "Rolle",
  "organisation.joined": "Mitglied seit",
  "organisation.country": "Land oder Gebiet",
  "organisation.site": "Website",
  "organisation.campaigns.title": "Kampagnen",
  "organisation.campaigns.none": "Noch keine Kampagne.",
  "organisation.role.lead": "verantwortet diese Kampagne",
  "organisation.role.endorses": "unterstützt diese Kampagne",
  "organisation.activities.title": "Aktivitäten",

  "activity.list.title": "Aktivitäten",
  "activity.list.lead":
    "Erklärungen, offene Briefe, Berichte und Veranstaltungen des Bündnisses und seiner Mitglieder.",
  "activity.list.all": "Alle Aktivitäten",
  "activity.filter.label": "Art der Aktivität",
  "activity.filter.all": "Alle",
  "activity.filter.statement": "Erklärungen",
  "activity.filter.open_letter": "Offene Briefe",
  "activity.filter.report": "Berichte",
  "activity.filter.event": "Veranstaltungen",
  "activity.kind.statement": "Erklärung",
  "activity.kind.open_letter": "Offener Brief",
  "activity.kind.report": "Bericht",
  "activity.kind.event": "Veranstaltung",
  "activity.none.title": "Hier gibt es noch nichts",
  "activity.none.body": "Das Bündnis hat noch nichts dieser Art veröffentlicht.",
  "activity.campaign": "Teil der Kampagne „{campaign}“",
  "activity.event.title": "Wann und wo",
  "activity.event.begins": "Beginn",
  "activity.event.ends": "Ende",
  "activity.event.utc": "Das entspricht {time}.",
  "activity.event.place": "Ort",
  "activity.event.calendar": "In den Kalender eintragen",
  "activity.event.over": "Diese Veranstaltung ist vorbei.",
  "activity.source": "Veröffentlicht unter {url}",
  "activity.by": "Organisation: {organisation}",

  "update.list.title": "Neuigkeiten zu „{campaign}“",
  "update.list.all": "Alle Neuigkeiten zu dieser Kampagne",
  "update.none.title": "Noch keine Neuigkeiten",
  "update.none.body": "Wenn sich in dieser Kampagne etwas tut, steht es hier.",
  "update.of": "Neuigkeiten zur Kampagne „{campaign}“",
  "update.others": "Weitere Neuigkeiten zu dieser Kampagne",
  "update.earlier": "Früher",
  "update.later": "Später",

  "signers.title": "Menschen, die mit ihrem Namen unterschreiben",
  "signers.count":
    "{count, plural, one {# Mensch möchte hier genannt werden.} other {# Menschen möchten hier genannt werden.}}",
  "signers.order": "Die Reihenfolge ist zufällig. Namen erscheinen ein bis zwei Tage nach der Unterschrift.",
  "signers.all": "{count, plural, one {# Namen ansehen} other {Alle # Namen ansehen}}",
  "signers.choice":
    "Wer das gewählt hat, kann es mit dem Link in unserer E-Mail jederzeit rückgängig machen. Die meisten Unterzeichnenden werden nirgends öffentlich genannt.",
  "signers.none.title": "Hier werden keine Namen gezeigt",
  "signers.none.body":
    "Namen zeigen wir nur von Menschen, die das gewählt haben, und nur, wenn es mindestens {min, number} sind.",

  "table.title": "Unterschriften nach Land",
  "table.country": "Land oder Gebiet",
  "table.confirmed": "Bestätigte Unterschriften",
  "table.more": "{count, plural, one {# weiteres Land zeigen} other {# weitere Länder zeigen}}",
  "table.others":
    "Aus {countries, plural, one {# weiteren Land} other {# weiteren Ländern}} {confirmed, plural, one {kommt insgesamt # Unterschrift} other {kommen insgesamt # Unterschriften}}. Länder mit weniger als {min, number} Unterschriften nennen wir nicht, damit niemand erkannt werden kann.",

  "map.alt":
    "Weltkarte: woher die Unterschriften für „{campaign}“ kommen. Je kräftiger die Farbe eines Landes, desto mehr Unterschriften. Die Zahlen stehen in der Tabelle.",
  "map.note": "Die Grenzen auf der Karte sagen nichts über den Status eines Gebiets aus.",

  "nav.label": "Hauptseiten",
  "nav.menu": "Menü",
  "nav.campaigns": "Kampagnen",
  "nav.activities": "Aktivitäten",
  "nav.coalition": "Das Bündnis",
  "nav.about": "Über uns",

  "footer.label": "Über diese Website",
  "footer.privacy": "Datenschutz",
  "footer.accessibility": "Barrierefreiheit",
  "footer.protection": "Wie wir Unterzeichnende schützen",
  "footer.feed.campaigns": "Feed der Kampagnen",
  "footer.feed.activities": "Feed der Aktivitäten",

  "social.count":
    "{count, plural, =0 {Seien Sie unter den Ersten, die unterschreiben} one {# bestätigte Unterschrift} other {# bestätigte Unterschriften}}",
  "social.count_over":
    "{count, plural, one {Mehr als # bestätigte Unterschrift} other {Mehr als # bestätigte Unterschriften}}",
  "social.alt": "{title}. Verantwortlich: {organisation}.",
  "social.site_alt": "Das Zeichen von One Voice und die Worte: {tagline}",

  "plain.operator": "{organisation}, {country}",
  "plain.operator.label": "Wer diese Website betreibt",
  "plain.operator.site": "Website",
  "plain.operator.none": "Es ist noch nicht eingetragen, wer diese Website betreibt.",
  "plain.more": "Mehr über diese Website",
  "plain.video": "Das Video auf {host} ansehen. Es öffnet sich auf jener Website.",
  "plain.table": "Tabelle",

  "about.title": "Über diese Website",
  "about.lead":
    "Hier fordern Menschen die Mächtigen auf, die Menschenrechte zu schützen. Ein Bündnis von Organisationen führt die Kampagnen. Sie geben Ihre Unterschrift dazu, und das Bündnis übergibt sie.",
  "about.who.title": "Wer dahintersteht",
  "about.who.campaign":
    "Jede Kampagne nennt auf ihrer Seite die Organisation, die sie führt, und jene, die sie unterstützen.",
  "about.who.members": "Das Bündnis und seine Mitglieder",
  "about.how.title": "Wie eine Kampagne abläuft",
  "about.how.ask":
    "Eine Kampagne fordert von bestimmten Stellen genau eine Sache. Auf ihrer Seite steht, was sie fordert, von wem und warum.",
  "about.how.sign": "Sie unterschreiben mit Name, E-Mail-Adresse und Land. Ein Konto brauchen Sie nicht.",
  "about.how.confirm":
    "Sie bestätigen mit einem Link, den wir Ihnen senden. Nur bestätigte Unterschriften zählen, und jede E-Mail-Adresse zählt einmal.",
  "about.how.deliver":
    "Das Bündnis übergibt den Stellen die Zahlen und die Liste der Unterzeichnenden. Ihr Name steht nur auf der Liste, wenn Sie das wählen.",
  "about.how.answer": "Was die Stellen antworten, steht auf der Kampagnenseite.",
  "about.trust.title": "Warum Sie sich auf die Zahlen verlassen können",
  "about.trust.record":
    "Jede bestätigte Unterschrift fügt einem Verzeichnis eine Zeile Code hinzu. Sobald eine Liste übergeben ist, kann niemand eine Zeile, auf der sie beruht, unbemerkt ändern oder entfernen.",
  "about.trust.list":
    "Jede übergebene Liste ist mit einem digitalen Schlüssel signiert. Wer sie erhält, kann sie auf dem eigenen Computer prüfen, ohne bei uns nachzufragen.",
  "about.trust.limit":
    "Wir prüfen, dass bestätigt hat, wem die E-Mail-Adresse gehört. Ausweise verlangen wir nicht, deshalb behaupten wir auch nicht mehr als das.",
  "about.not.title": "Was diese Website nicht tut",
  "about.not.traces":
    "Sie setzt keine Cookies, wenn Sie lesen und unterschreiben, zeigt keine Werbung und verfolgt Sie nicht.",
  "about.not.others": "Sie lädt nichts von anderen Firmen.",
  "about.not.tell": "Sie sagt niemandem, ob Sie unterschrieben haben, es sei denn, Sie möchten genannt werden.",
  "about.software.title": "Die Software",
  "about.software.free":
    "One Voice ist freie Software unter der MIT-Lizenz. Alle dürfen sie lesen, nutzen und verändern.",
  "about.software.own":
    "Jedes Bündnis betreibt seine eigene Kopie auf seinem eigenen Server. Wer die Software schreibt, kann Ihre Daten nicht sehen.",
  "about.contact.title": "Fragen",
  "about.contact.body":
    "Mit Fragen zu einer Kampagne wenden Sie sich bitte an die Organisation, die sie führt, mit Fragen zu dieser Website an das Bündnis. Auf deren Websites steht, wie Sie sie erreichen.",

  "privacy.title": "Datenschutzhinweise",
  "privacy.lead":
    "Auf dieser Seite steht, was mit Ihren Angaben geschieht: was gespeichert wird, wer es sieht, wie lange es aufbewahrt wird und was Sie tun können.",
  "privacy.who.title": "Wer verantwortlich ist",
  "privacy.who.campaign":
    "Die Organisation, die eine Kampagne führt, ist für deren Unterschriften verantwortlich. Ihr Name steht auf der Kampagnenseite.",
  "privacy.who.site": "Diese Website betreibt:",
  "privacy.who.contact":
    "Auf der Website der Organisation steht ihre Anschrift, wohin Sie Fragen zu Ihren Daten richten können und welche Firmen diese Website hosten und ihre E-Mails befördern.",
  "privacy.stored.title": "Was gespeichert wird",
  "privacy.stored.sealed":
    "Ihr Name und Ihre E-Mail-Adresse sowie Ihr Ort und Ihr Kommentar, wenn Sie sie angeben. Sie werden mit einem Schlüssel verschlüsselt, der getrennt von der Datenbank aufbewahrt wird.",
  "privacy.stored.clear":
    "Ihr Land oder Gebiet, die Sprache der Seite und wann Sie unterschrieben und bestätigt haben. Auch Ihr Name, solange Sie auf der Seite der Kampagne genannt sein wollen.",
  "privacy.stored.consent": "Worin Sie eingewilligt haben, wann und mit welchem Wortlaut.",
  "privacy.stored.source":
    "Wenn Sie über die Seite einer Partnerorganisation oder einen geteilten Link gekommen sind: ein kurzer Code dafür. Der Code einer Partnerorganisation ist ein lesbarer Name von ihr. Der Code zum Link einer unterzeichnenden Person lässt sich ohne unseren Schlüssel niemandem zuordnen.",
  "privacy.stored.quota":
    "Wie viele E-Mails Ihre Adresse heute bekommen hat, bis der Tag vorbei ist. Mehr als {mails, plural, one {# E-Mail} other {# E-Mails}} am Tag bekommt sie nie.",
  "privacy.stored.flags":
    "Hinweise zur Prüfung durch das Bündnis, etwa auf eine Wegwerf-Adresse, die Adresse einer Stelle oder einen Namen in mehreren Alphabeten. Ob Ihre Unterschrift zählt, ändern sie nicht.",
  "privacy.not.title": "Was nicht gespeichert wird",
  "privacy.not.traces":
    "Wir setzen keine Cookies, wenn Sie lesen und unterschreiben, und speichern keine IP-Adressen. Von anderen Firmen wird nichts geladen.",
  "privacy.not.log": "In unserem Protokoll steht, dass eine Seite aufgerufen wurde und wann, aber nicht, von wem.",
  "privacy.not.host": "Die Firma, die diese Website hostet, kann IP-Adressen sehen, während die Daten durchlaufen.",
  "privacy.why.title": "Warum wir das dürfen",
  "privacy.why.consent":
    "Weil Sie einwilligen, mit einem Häkchen im Formular. Aus einer Unterschrift kann eine politische Meinung hervorgehen, deshalb bitten wir um Ihre ausdrückliche Einwilligung (in der Europäischen Union: DSGVO, Artikel 6 Absatz 1 Buchstabe a und Artikel 9 Absatz 2 Buchstabe a).",
  "privacy.why.back": "Sie können Ihre Einwilligung jederzeit für die Zukunft widerrufen.",
  "privacy.sees.title": "Wer was sieht",
  "privacy.sees.everybody":
    "Alle sehen, wie viele Menschen unterschrieben haben und aus welchen Ländern. Länder mit weniger als {smallest, plural, one {# Unterschrift} other {# Unterschriften}} werden nicht einzeln gezeigt.",
  "privacy.sees.named":
    "Ihren Namen und Ihr Land sehen alle auf dieser Website nur, wenn Sie das Häkchen dafür setzen. Beides erscheint ein bis zwei Tage später.",
  "privacy.sees.offices":
    "Die auf der Kampagnenseite genannten Stellen erhalten die Zahl der Unterschriften aus jedem Land. Wenn Sie zustimmen, auf der Liste zu stehen, erhalten sie auch Ihren Namen, Ihren Ort, Ihr Land, Ihre Sprache und den Tag Ihrer Bestätigung. Wo diese Stellen sind, können andere Gesetze gelten.",
  "privacy.sees.never": "Ihre E-Mail-Adresse und Ihr Kommentar stehen nie auf der Liste.",
  "privacy.sees.staff": "Das Team des Bündnisses kann alles lesen, wenn seine Arbeit es erfordert.",
  "privacy.sees.mail": "Ihr E-Mail-Anbieter und der des Bündnisses befördern unsere E-Mails.",
  "privacy.long.title": "Wie lange es aufbewahrt wird",
  "privacy.long.unconfirmed":
    "Wenn Sie nicht bestätigen, erinnern wir Sie einmal, nach {hours, plural, one {# Stunde} other {# Stunden}}. Nach {days, plural, one {# Tag} other {# Tagen}} löschen wir alles, was Sie eingetragen haben.",
  "privacy.long.confirmed":
    "Eine bestätigte Unterschrift wird aufbewahrt, bis Sie sie löschen. Wie lange die Organisation die Unterschriften einer beendeten Kampagne behält, steht auf ihrer Website.",
  "privacy.long.withdrawn":
    "Wenn Sie Ihre Unterschrift zurückziehen, werden Sie nicht mehr gezählt. Ihre Daten werden, als zurückgezogen gekennzeichnet, aufbewahrt, bis Sie sie löschen.",
  "privacy.long.erased":
    "Wenn Sie löschen, sind Name, Adresse, Ort, Kommentar und Einwilligungen sofort gelöscht. Was bleibt, nennt Sie nicht: Ihr Land, die Sprache und die Tage, und ein Code im Verzeichnis der Bestätigungen. Wenn Sie keine Neuigkeiten oder gar keine E-Mails mehr wollten, bleibt auch ein Code, der aus Ihrer Adresse gebildet ist, damit wir uns daran halten können.",
  "privacy.long.backup": "Sicherungskopien können gelöschte Daten enthalten, bis sie ersetzt werden.",
  "privacy.rights.title": "Was Sie tun können",
  "privacy.rights.link":
    "Unsere E-Mail nach Ihrer Bestätigung enthält Ihren persönlichen Link. Damit können Sie alles ansehen und herunterladen, was wir über Sie speichern, ändern, was gezeigt wird, Ihre Unterschrift zurückziehen und alles löschen.",
  "privacy.rights.lost":
    "Haben Sie die E-Mail verloren? Unterschreiben Sie noch einmal mit derselben Adresse. Ist die Unterschriftensammlung beendet, geben Sie Ihre Adresse auf der Seite der Kampagne unter „Ihren Link noch einmal erhalten“ ein. Dann senden wir den Link erneut an Ihr Postfach.",
  "privacy.rights.other":
    "Hat jemand anderes Ihre Adresse eingetragen? Unsere E-Mail an Sie enthält einen Link, mit dem Sie sie löschen können.",
  "privacy.rights.complain": "Sie können sich auch bei der Datenschutzaufsicht Ihres Landes beschweren.",

  "access.title": "Erklärung zur Barrierefreiheit",
  "access.lead":
    "Alle sollen hier lesen und unterschreiben können. Diese Erklärung gilt für die öffentlichen Seiten dieser Website.",
  "access.status.title": "Wie barrierefrei diese Seiten sind",
  "access.status.aim": "Unser Ziel ist die Stufe AA der Richtlinien für barrierefreie Webinhalte (WCAG) 2.2.",
  "access.status.partial": "Diese Seiten erfüllen die Richtlinien teilweise, wegen der unten genannten Grenzen.",
  "access.works.title": "Was funktioniert",
  "access.works.keyboard": "Alles lässt sich allein mit der Tastatur bedienen, und der Fokus ist immer zu sehen.",
  "access.works.reader":
    "Überschriften, Seitenbereiche, Beschriftungen und Fehler sind für Screenreader ausgezeichnet. Teile in einer anderen Sprache sind als solche gekennzeichnet.",
  "access.works.zoom":
    "Der Text lässt sich auf 400 % vergrößern. Auch dann muss nichts seitwärts gescrollt werden, außer breiten Tabellen.",
  "access.works.colour":
    "Der Text hat im hellen und im dunklen Design genug Kontrast. Farben und Kontrast, die Sie auf Ihrem Gerät eingestellt haben, bleiben erhalten.",
  "access.works.still": "Nichts bewegt sich, blinkt oder startet von selbst. Kein Formular hat eine Zeitgrenze.",
  "access.works.script": "Alles funktioniert ohne Skripte.",
  "access.limits.title": "Bekannte Grenzen",
  "access.limits.language":
    "Nicht jede Kampagne gibt es in jeder Sprache. Die Seite sagt das dann und zeigt eine andere Sprache.",
  "access.limits.pictures":
    "Texte und Bildbeschreibungen schreiben die Organisationen. Sie können schwer zu lesen sein, oder eine Beschreibung kann fehlen.",
  "access.limits.video": "Videos liegen auf anderen Websites. Ob sie Untertitel haben, wissen wir nicht.",
  "access.limits.tests":
    "Weder Menschen mit Behinderungen noch Fachleute von außen haben diese Seiten bisher getestet, und nicht jeder Screenreader wurde ausprobiert.",
  "access.made.title": "Wie das geprüft wurde",
  "access.made.self": "Die Autorinnen und Autoren der Software haben die Seiten selbst geprüft, zuletzt am {date}.",
  "access.made.axe":
    "Ein Programm (axe-core) prüft bei jeder Änderung der Software jede Art von öffentlicher Seite, in einer Sprache von links nach rechts und einer von rechts nach links, hell und dunkel.",
  "access.made.hand":
    "Von Hand geprüft haben wir die Tastatur, kleine Bildschirme, vergrößerten Text und Seiten ohne Skripte.",
  "access.contact.title": "Sagen Sie es uns",
  "access.contact.body":
    "Funktioniert etwas für Sie nicht? Bitte sagen Sie es dem Bündnis: welche Seite es war, was Sie tun wollten und welche Hilfe Sie nutzen, etwa einen Screenreader. Das Bündnis kann Ihnen auch in anderer Form geben, was Sie brauchen. Auf seiner Website steht, wie Sie es erreichen.",
  "access.contact.authority":
    "Wenn Sie keine gute Antwort erhalten, können Sie sich bei der Stelle beschweren, die im Land des Bündnisses für Barrierefreiheit zuständig ist, sofern es eine gibt.",

  "protect.title": "Wie wir Unterzeichnende schützen",
  "protect.lead":
    "Manche Unterzeichnende oder ihre Familien sind in Gefahr, wenn bekannt wird, dass sie unterschrieben haben. Auf dieser Seite steht, was wir tun, was wir nicht tun können und was Sie selbst tun können.",
  "protect.do.title": "Was wir tun",
  "protect.do.tell":
    "Niemand kann auf dieser Website herausfinden, ob mit einer Adresse unterschrieben wurde. Die Seite antwortet allen gleich. Alles Weitere steht in Ihrem Postfach.",
  "protect.do.sealed":
    "Namen, E-Mail-Adressen, Orte und Kommentare sind verschlüsselt. Wer die Datenbank ohne den Schlüssel stiehlt, kann sie nicht lesen. Nur Namen, die Unterzeichnende öffentlich zeigen, stehen dort offen.",
  "protect.do.traces":
    "Wir setzen beim Unterschreiben keine Cookies, speichern keine IP-Adressen und laden nichts von anderen Firmen.",
  "protect.do.hidden":
    "Ihr Name wird weder den Stellen genannt noch auf dieser Website gezeigt, es sei denn, Sie wählen es anders.",
  "protect.do.named":
    "Namen stehen auf dieser Website ohne Ort und Datum und erscheinen ein bis zwei Tage später. Sie werden erst gezeigt, wenn es mindestens {names, number} sind.",
  "protect.do.mail": "Der Betreff unserer E-Mails nennt weder die Kampagne noch ein Land. Die E-Mail selbst tut es.",
  "protect.do.scanner":
    "Einen Link in einer E-Mail zu öffnen ändert nichts. Erst der Button auf der Seite bewirkt etwas.",
  "protect.risks.title": "Was an Risiken bleibt",
  "protect.risks.mailbox": "Wer Ihr Postfach liest, sieht unsere E-Mails und kann Ihren Link benutzen.",
  "protect.risks.device":
    "Wer Ihr Gerät überwacht, sieht, was Sie eingeben. Wer Ihre Internetverbindung überwacht, kann sehen, dass Sie diese Website besucht haben, aber nicht, was Sie eingegeben haben.",
  "protect.risks.list":
    "Eine Liste, die übergeben wurde, lässt sich nicht zurückholen. Wir können nicht sagen, wer sie noch lesen wird.",
  "protect.risks.few":
    "Die Stellen erhalten die Zahl der Unterschriften aus jedem Land, so klein sie auch ist. Wenn in Ihrem Land nur sehr wenige unterschreiben, kann die Zahl auch ohne Ihren Namen auf Sie hinweisen.",
  "protect.risks.server": "Wer unseren Server im laufenden Betrieb unter Kontrolle bringt, kann alles darauf lesen.",
  "protect.safer.title": "Wie Sie sicherer unterschreiben",
  "protect.safer.address":
    "Verwenden Sie eine E-Mail-Adresse, die Ihren Namen nicht enthält und die nur Sie öffnen können. Der Anbieter sollte nicht in dem Land sitzen, vor dem Sie sich fürchten.",
  "protect.safer.device": "Verwenden Sie Ihr eigenes Gerät, nicht eines von Arbeitgeber, Schule oder Staat.",
  "protect.safer.empty": "Lassen Sie Ort und Kommentar leer und setzen Sie kein Häkchen, das Ihren Namen zeigt.",
  "protect.safer.tor":
    "Wenn es gefährlich ist, hier gesehen zu werden, verwenden Sie den Tor-Browser. Alle Seiten funktionieren darin, auch ohne Skripte.",
  "protect.safer.delete":
    "Löschen Sie unsere E-Mails, auch aus dem Papierkorb, und diese Website aus dem Verlauf Ihres Browsers.",
  "protect.safer.not":
    "Wenn die Gefahr zu groß ist, unterschreiben Sie nicht. Bitten Sie Menschen darum, die in Sicherheit leben.",
  "protect.later.title": "Wenn sich Ihre Lage ändert",
  "protect.later.link":
    "Öffnen Sie Ihren persönlichen Link aus unserer E-Mail. Dort können Sie Ihren Namen verbergen, Ihre Unterschrift zurückziehen oder alles löschen. Das wirkt sofort.",
  "protect.later.lists": "Über Ihren Link sehen Sie auch, welche Listen mit Ihrer Unterschrift schon übergeben wurden.",
  "protect.check.title": "Wie sich eine Liste prüfen lässt",
  "protect.check.office":
    "Zu jeder Liste gehören eine Prüfsumme und eine digitale Signatur des Bündnisses. Die Stelle, die sie erhält, kann sehen, dass seither nichts hinzugefügt, geändert oder entfernt wurde.",
  "protect.check.hidden":
    "Unterschriften ohne Namen stehen darin als eine Zeile Code. Sie zählen, und niemand kann aus der Zeile ablesen, von wem sie stammen.",

  "feed.campaigns.title": "Kampagnen",
  "feed.activities.title": "Erklärungen, Berichte und Veranstaltungen",
  "feed.updates.title": "Neuigkeiten zu „{campaign}“",
  "feed.site": "{feed} · {site}",

  "offline.title": "Keine Verbindung",
  "offline.body": "Diese Seite lässt sich ohne Internet nicht laden.",
  "offline.kept": "Zu Ihrer Sicherheit speichert diese App die Seiten nicht, die Sie lesen.",
  "offline.again": "Noch einmal versuchen",

  "share.title": "Weitersagen",
  "share.link": "Link zu dieser Kampagne",
  "share.copy": "Link kopieren",
  "share.copied": "Der Link wurde kopiert.",
  "share.native": "Mit einer App teilen",
  "share.mail": "E-Mail",
  "share.warning":
    "Wird Ihr Telefon oder Ihr Konto überwacht? Dann teilen Sie nicht von dort: Es würde zeigen, dass Sie hier waren.",
  "share.own.title": "Ein Link zum Weitergeben",
  "share.own.lead":
    "Dieser Link führt zur Kampagne und nicht zu Ihrer Unterschrift. Sie können ihn also allen geben. Er verrät nicht, wer Sie sind. Das Bündnis sieht, wie viele Unterschriften darüber kommen. Geben Sie den Link aus unserer E-Mail nicht weiter: Wer ihn hat, kann Ihre Unterschrift sehen und ändern.",

  "embed.title": "Unterschreiben: {title}",
  "embed.full": "Die ganze Kampagne lesen",
  "embed.tab": "(öffnet sich in einem neuen Tab)",
  "embed.private":
    "Was Sie hier eintragen, geht nur an {site}. Die Website, die dieses Formular zeigt, erhält es nicht.",
  "embed.unknown.title": "Dieses Formular gibt es nicht",
  "embed.unknown.body":
    "Die Adresse nennt keine unserer Kampagnen. Wenn Sie die Seite betreuen, auf der das steht, prüfen Sie bitte den Namen der Kampagne darin.",
  "embed.failed.title": "Das hat nicht funktioniert",
  "embed.failed.body":
    "Es wurde nichts gesendet. Bitte öffnen Sie diese Seite noch einmal und füllen Sie das Formular neu aus.",

  "role.owner": "Leitung",
  "role.editor": "Redaktion",
  "role.moderator": "Moderation",
  "role.delivery": "Übergabe",
  "role.viewer": "Nur Lesen",
  "role.secretariat": "Sekretariat",
  "role.auditor": "Prüfung",
  "role.owner.can": "Darf in der Organisation alles und entscheidet, wer dazugehört.",
  "role.editor.can": "Schreibt das Profil der Organisation und ihre Kampagnen.",
  "role.moderator.can": "Kümmert sich um Kommentare und zweifelhafte Unterschriften.",
  "role.delivery.can": "Exportiert die Unterschriftenliste und übergibt sie.",
  "role.viewer.can": "Sieht alles in der Organisation und ändert nichts.",
  "role.secretariat.can":
    "Betreut die Website für das ganze Bündnis. Darf jede Organisation ändern, exportiert aber keine Unterschriftenlisten.",
  "role.auditor.can": "Sieht alle Organisationen und das Protokoll aller Vorgänge und ändert nichts.",

  "invitation.title": "Einladung zu {organisation}",
  "invitation.lead": "{inviter} lädt Sie ein, für {organisation} zu arbeiten.",
  "invitation.address": "Eingeladene Adresse",
  "invitation.role": "Ihre Rolle",
  "invitation.until": "Die Einladung gilt bis",
  "invitation.name": "Ihr Name",
  "invitation.name.hint": "So, wie ihn die anderen in der Organisation sehen werden.",
  "invitation.name.error": "Bitte geben Sie Ihren Namen an, mit höchstens 120 Zeichen.",
  "invitation.accept": "Einladung annehmen",
  "invitation.sign_in":
    "Für {email} gibt es hier ein Konto. Melden Sie sich zuerst an und öffnen Sie dann noch einmal den Link in der E-Mail.",
  "invitation.sign_in.button": "Anmelden",
  "invitation.dead.title": "Diese Einladung funktioniert nicht",
  "invitation.dead.body":
    "Sie wurde schon benutzt oder zurückgenommen, oder sie ist älter als 7 Tage. Fragen Sie bitte bei der Organisation nach einer neuen.",

  "my_link.title": "Ihren Link noch einmal erhalten",
  "my_link.lead":
    "Haben Sie diese Kampagne unterschrieben und unsere E-Mail verloren? Geben Sie die E-Mail-Adresse ein, mit der Sie unterschrieben haben. Wir senden Ihnen den Link, mit dem Sie Ihre Unterschrift ansehen, zurückziehen oder löschen können.",
  "my_link.button": "Link an mich senden",
  "my_link.sent.body":
    "Wenn jemand mit dieser Adresse unterschrieben hat, ist eine E-Mail mit dem Link dorthin unterwegs.",
  "my_link.sent.same":
    "Diese Seite sagt bei jeder Adresse dasselbe, damit niemand herausfinden kann, wer unterschrieben hat.",
  "my_link.sent.address":
    "Ist es die Adresse, mit der Sie unterschrieben haben? Wenn Sie nicht sicher sind, versuchen Sie es mit Ihren anderen.",
  "my_link.sent.limit":
    "Wir senden höchstens eine E-Mail pro Stunde, und {limit, plural, one {# E-Mail} other {# E-Mails}} am Tag an eine Adresse.",
};
