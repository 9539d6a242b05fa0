import type { DemoCampaignText } from "./demo-text";

export const german: DemoCampaignText = {
  title: "Eine UN-Untersuchungskommission einsetzen",
  summary:
    "In Nordkorea werden Verbrechen gegen die Menschlichkeit begangen, und noch nie wurde eine internationale Kommission beauftragt, sie zu untersuchen. Die Mitgliedstaaten der Vereinten Nationen können das ändern.",
  ask: "Wir fordern die Mitgliedstaaten der Vereinten Nationen auf, eine Untersuchungskommission zu den Verbrechen gegen die Menschlichkeit in der Demokratischen Volksrepublik Korea einzusetzen. Sie soll den Auftrag erhalten, diese Verbrechen zu untersuchen, die Verantwortlichen zu ermitteln und zu empfehlen, wie sie zur Rechenschaft gezogen werden können und wie die Opfer Wiedergutmachung erlangen können.",
  body: `Seit Jahrzehnten berichten Menschen, die aus Nordkorea geflohen sind, dasselbe: von Lagern, die niemand verlässt, von Familien, die für einen einzigen Angehörigen bestraft werden, von Folter, öffentlichen Hinrichtungen und Hunger. Ihre Aussagen füllen Bücher und Berichte. Nie hat ein internationales Gremium sie geprüft, das den Auftrag und die Mittel dazu hatte.

## Was untersucht werden muss

- **Politische Straflager.** Menschen werden ohne Gerichtsverfahren festgehalten, oft zusammen mit ihren Eltern und Kindern und oft lebenslang. Sie leisten Zwangsarbeit und bekommen zu wenig zu essen. Niemand kann die Gefangenen von außen zählen. Menschenrechtsorganisationen sprechen von bis zu 200.000, und selbst vorsichtige Schätzungen gehen von vielen Zehntausend aus. Die Regierung bestreitet, dass es die Lager gibt.
- **Entführungen.** 2002 gab Nordkorea zu, dreizehn japanische Staatsangehörige entführt zu haben; fünf von ihnen kehrten heim. Die Republik Korea geht von rund 500 ihrer Staatsangehörigen aus, die nach dem Koreakrieg verschleppt wurden und nie zurückkamen, die meisten von ihnen Fischer. Während des Krieges wurden Zehntausende verschleppt. Auch Menschen aus anderen Ländern sind so verschwunden.
- **Die Hungersnot der 1990er-Jahre.** Die Schätzungen der Zahl der Toten reichen von mehreren Hunderttausend bis zu mehr als zwei Millionen. Überlebende berichten, dass Lebensmittel zuerst an jene gingen, die der Staat für loyal hielt, und dass bestraft wurde, wer auf der Suche nach Essen sein Zuhause verließ.
- **Zwangsrückführungen.** Das Land ohne Erlaubnis zu verlassen, gilt als Verbrechen. Menschen, die nach China fliehen und zurückgeschickt werden, erwarten Verhöre, Haft und Folter. Frauen, die schwanger zurückkehren mussten, berichten von erzwungenen Abtreibungen.

Solche Taten sind Verbrechen gegen die Menschlichkeit, wenn sie Teil eines ausgedehnten oder systematischen Angriffs gegen die Zivilbevölkerung sind.

## Was eine Untersuchungskommission tun kann

Eine Untersuchungskommission ist eine kleine Gruppe unabhängiger Fachleute mit einem Stab für die Ermittlungen. Sie hört Opfer und Zeugen an, schützt sie und sichert Beweise so, dass ein Gericht sie später verwenden kann. Sie stellt fest, welche Verbrechen begangen wurden und, soweit möglich, wer dafür verantwortlich ist. Dann legt sie einen öffentlichen Bericht vor und empfiehlt, was folgen soll. Sie kann niemanden verhaften oder verurteilen. Aber sie nimmt allen die Ausrede, man habe nichts gewusst.

Solche Kommissionen wurden 2004 zu Darfur, 2009 zu Guinea und 2011 zu Libyen und Syrien eingesetzt.

## Warum die Mitgliedstaaten entscheiden

Seit 2004 haben die Vereinten Nationen einen Sonderberichterstatter zu Nordkorea, und seit 2005 verabschiedet die Generalversammlung jedes Jahr eine Resolution zu den Menschenrechten in dem Land. Der Sonderberichterstatter wurde nicht ins Land gelassen und arbeitet nahezu allein. Für eine Kommission braucht es einen Beschluss von Staaten: der 47 Mitglieder des Menschenrechtsrats, der Generalversammlung oder des Sicherheitsrats. Dort stimmen Regierungen ab. Sie hören einander jeden Tag. Ihre Stimme hören sie selten.

## Wer wir sind

Die Internationale Koalition zur Beendigung der Verbrechen gegen die Menschlichkeit in Nordkorea wurde im September 2011 in Tokio von mehr als 40 Organisationen aus 15 Ländern gegründet.

## Was mit Ihrer Unterschrift geschieht

1. Sie bestätigen sie per E-Mail. Erst dann zählen wir sie.
2. Wir übergeben den Stellen, die auf dieser Seite genannt sind, die Zahl der Unterschriften aus jedem Land und die Liste der Unterzeichnenden.
3. Ihr Name steht nur dann auf dieser Liste, wenn Sie es wünschen. Ihre E-Mail-Adresse steht nie darauf.
4. Sie können Ihre Unterschrift jederzeit zurückziehen.

*Diese Kampagne liegt One Voice als Beispiel bei und ist aus der Sicht der Jahre 2011 bis 2013 erzählt. Am 21. März 2013 setzte der Menschenrechtsrat die Untersuchungskommission mit seiner Resolution 22/13 ein.*
`,
  consent:
    "Ich willige ausdrücklich ein, dass die Internationale Koalition zur Beendigung der Verbrechen gegen die Menschlichkeit in Nordkorea meinen Namen, mein Land und meine E-Mail-Adresse verarbeitet, ebenso meinen Ort und meinen Kommentar, wenn ich sie angebe. Aus diesen Daten können meine politischen Meinungen hervorgehen. Sie dienen dazu, meine Unterschrift zu zählen und die Liste der Unterzeichnenden den auf dieser Seite genannten Stellen zu übergeben, die sich in anderen Ländern als meinem befinden können. Meine E-Mail-Adresse steht nicht auf der Liste. Ich kann meine Einwilligung jederzeit mit dem Link in der E-Mail widerrufen, die ich erhalte. Listen, die schon übergeben wurden, bleiben von einem Widerruf unberührt.",
  consentName:
    "Meinen Namen auf der Liste für die empfangenden Stellen nennen. Ohne dieses Häkchen werde ich gezählt, aber nicht genannt.",
  consentUpdates:
    "Mir E-Mails der Internationalen Koalition zur Beendigung der Verbrechen gegen die Menschlichkeit in Nordkorea zu dieser Kampagne senden. Ich kann sie jederzeit abbestellen.",
  consentPublic:
    "Meinen Namen und mein Land auf der Seite dieser Kampagne zeigen. Sie erscheinen dort ein bis zwei Tage, nachdem ich bestätigt habe, nie zusammen mit meinem Ort oder dem Datum. Ich kann das jederzeit widerrufen.",
  letterSubject: "{{campaign}}: Schreiben und Liste der Unterzeichnenden",
  letterBody: `{{salutation}}

im Namen der Menschen, die unsere Kampagne unterschrieben haben, wenden wir uns an Sie: wegen der Lage der Menschenrechte in der Demokratischen Volksrepublik Korea und wegen einer Entscheidung, die in den Händen der Mitgliedstaaten der Vereinten Nationen liegt.

Die Forderung der Unterzeichnenden lautet:

{{ask}}

Überlebende, Angehörige von Entführten und Menschenrechtsorganisationen schildern seit vielen Jahren, wie Menschen ohne Gerichtsverfahren in politischen Straflagern festgehalten werden, wie Familien für die Taten eines Angehörigen bestraft werden, wie Staatsangehörige mehrerer Staaten entführt wurden und was mit Menschen geschieht, die fliehen und gewaltsam zurückgebracht werden. Diese Aussagen verdienen eine unabhängige und unparteiische Prüfung. Eine Untersuchungskommission würde die Opfer anhören, die Beweise sichern und den Mitgliedstaaten eine verlässliche Grundlage für ihre weiteren Entscheidungen geben.

Die Kampagne „{{campaign}}“ hat bis zum {{date}} gesammelt:

Unterschriften: {{total}}
Länder und Gebiete: {{countries}}
Mit Namen genannt: {{listed}}
Ohne Namensnennung: {{withheld}}

Jede Unterschrift wurde von der unterzeichnenden Person per E-Mail bestätigt. Wer ohne Namensnennung gezählt ist, fehlt auf eigenen Wunsch in der Liste, manche zum Schutz der eigenen Sicherheit oder der ihrer Familie. Die Liste liegt bei, zusammen mit einem Manifest, mit dem Sie prüfen können, ohne bei uns nachzufragen, dass sie vollständig und unverändert ist. Sie enthält keine E-Mail-Adressen.

Wir bitten Sie respektvoll, die Einsetzung einer Untersuchungskommission in den Gremien der Vereinten Nationen zu unterstützen, in denen Sie vertreten sind, und uns mitzuteilen, welche Haltung Sie einnehmen. Gern geben wir weitere Auskünfte oder treffen uns mit Ihren Mitarbeiterinnen und Mitarbeitern.

Mit dem Ausdruck unserer vorzüglichen Hochachtung

{{coalition}}
`,
};
