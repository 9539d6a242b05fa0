import type { DemoCoalitionText } from "../demo-text";

export const germanCoalition: DemoCoalitionText = {
  coalition: {
    name: "Internationale Koalition zur Beendigung der Verbrechen gegen die Menschlichkeit in Nordkorea",
    about: `Das Bündnis wurde im September 2011 in Tokio von mehr als 40 Organisationen aus 15 Ländern gegründet. Sie haben ein gemeinsames Ziel: Die Vereinten Nationen sollen die Verbrechen in Nordkorea untersuchen, und die Verantwortlichen sollen zur Rechenschaft gezogen werden.

Die Mitglieder behalten ihren Namen, ihre Arbeit und ihre Meinungen. Was sie hier gemeinsam veröffentlichen, haben sie gemeinsam beschlossen.

*Diese Bündnisseite liegt One Voice als Beispiel bei. Die Mitgliedsorganisationen, die sie nennt, sind erfunden.*`,
  },
  members: {
    "paper-lantern": {
      name: "Menschenrechtszentrum Papierlaterne",
      about:
        "Sammelt Berichte von Menschen, die entführt wurden oder geflohen sind, und verwahrt sie sicher für ein Gericht. Arbeitet auf Japanisch, Koreanisch und Englisch.\n\n*Eine erfundene Organisation: Es gibt sie nur in diesem Beispiel.*",
      quote:
        "Familien warten seit Jahrzehnten darauf, dass man ihnen sagt, was geschehen ist. Eine Untersuchungskommission wäre das erste Gremium, das danach fragen und öffentlich antworten müsste.",
    },
    "magpie-bridge": {
      name: "Familienverband Elsternbrücke",
      about:
        "Bringt Familien zusammen, die durch eine Entführung, durch eine Flucht oder durch eine Grenze getrennt wurden. Die Familien führen ihn selbst.\n\n*Eine erfundene Organisation: Es gibt sie nur in diesem Beispiel.*",
      quote: "Wir wollen keine Rache. Wir wollen, dass jemand aufschreibt, was getan wurde und von wem.",
    },
    "larch-and-lake": {
      name: "Rechtshilfe Lärche und See",
      about:
        "Juristinnen und Juristen, die Überlebende in Genf beraten, bevor diese vor Gremien der Vereinten Nationen sprechen. Die Beratung ist kostenlos und vertraulich.\n\n*Eine erfundene Organisation: Es gibt sie nur in diesem Beispiel.*",
      quote:
        "Mit jedem Menschen, der ungehört stirbt, gehen Beweise verloren. Der Auftrag, sie zu sichern, lässt sich an einem einzigen Nachmittag erteilen.",
    },
    "baobab-witness": {
      name: "Zeugenprojekt Baobab",
      about:
        "Schult Menschen in zwölf Bezirken darin, festzuhalten, was ihren Nachbarn widerfahren ist. Unterstützt Untersuchungen auf anderen Kontinenten, weil es gesehen hat, was sie verändern.\n\n*Eine erfundene Organisation: Es gibt sie nur in diesem Beispiel.*",
      quote:
        "Andere Völker haben für uns gesprochen, als wir es nicht konnten. Wir wissen, was eine Unterschrift aus der Ferne wert ist.",
    },
    "seventh-lighthouse": {
      name: "Gefangenenhilfe Siebter Leuchtturm",
      about:
        "Schreibt an politische Gefangene und an die Regierungen, die sie festhalten, einen Brief nach dem anderen.\n\n*Eine erfundene Organisation: Es gibt sie nur in diesem Beispiel.*",
    },
    "blue-heron": {
      name: "Menschenrechtsforum Blaureiher",
      about:
        "Erklärt den Menschen, in deren Namen abgestimmt wird, wie ihre eigene Regierung in den Vereinten Nationen stimmt.\n\n*Eine erfundene Organisation: Es gibt sie nur in diesem Beispiel.*",
    },
  },
  updates: [
    {
      title: "Vier Fragen, die man uns am häufigsten stellt",
      body: `**Warum die Vereinten Nationen und kein Gericht?** Kein Gericht ist heute befugt, über diese Verbrechen zu urteilen. Eine Untersuchungskommission kann ohne Gericht beginnen, und was sie zusammenträgt, kann ein Gericht später verwenden.

**Was kann sie herausfinden, wenn man sie nicht ins Land lässt?** Sie kann die Menschen anhören, die herausgekommen sind: frühere Gefangene, frühere Wachleute, Familien von Entführten. Sie kann ihre Aussagen vergleichen und Satellitenbilder auswerten. So haben Kommissionen schon früher gearbeitet.

**Bringt sie Menschen in Gefahr?** Zeuginnen und Zeugen zu schützen gehört zu ihrer Arbeit. Niemand muss sprechen, und niemandes Name wird ohne Einwilligung veröffentlicht.

**Was bewirkt meine Unterschrift?** Regierungen entscheiden, und sie zählen, wer sie darum bittet. Jede der Stellen, die auf der Kampagnenseite genannt sind, erhält die Zahl der Unterschriften aus jedem Land und die Liste derer, die genannt werden möchten.

*Ein Beispiel, das One Voice beiliegt, erzählt aus der Sicht vom Oktober 2012.*`,
    },
    {
      title: "Die Entscheidung kann im März fallen",
      body: `Der Menschenrechtsrat tagt im März in Genf. Seine 47 Mitglieder können mit einer einzigen Resolution eine Untersuchungskommission einsetzen.

Was wir bis dahin tun:

1. Wir schreiben an die Vertretungen der Mitgliedstaaten in Genf und an Außenministerien.
2. Wir übergeben die Unterschriften, mit der Zahl für jedes Land.
3. Wir laden Diplomatinnen und Diplomaten ein, Überlebende selbst anzuhören.

> „Man hat mich so lange nach meiner Nummer gefragt, dass ich erst wieder lernen musste, meinen Namen zu sagen.“

So beginnt eine Rednerin, wenn sie von ihren Jahren in einem Lager erzählt. Den Rest sollte jemand hören, der einen Auftrag dazu hat.

Wenn Sie unterschrieben haben: Danke. Wenn Sie noch einen Menschen kennen, der es tun würde, dann sagen Sie es ihm jetzt.

*Ein Beispiel, das One Voice beiliegt, erzählt aus der Sicht vom Februar 2013. Die Rednerin und ihre Worte sind erfunden.*`,
    },
  ],
  activities: {
    "founding-in-tokyo": {
      title: "Gründungserklärung",
      summary:
        "Mehr als 40 Organisationen aus 15 Ländern gründen in Tokio ein Bündnis, um Verbrechen gegen die Menschlichkeit zu beenden.",
      body: `Wir sind mehr als 40 Organisationen aus 15 Ländern. Manche von uns arbeiten mit Überlebenden, manche mit Familien von Entführten, manche mit Parlamenten. Heute gründen wir in Tokio ein Bündnis.

Wir haben erlebt, dass jede von uns allein höflich angehört wird und dass daraus nichts folgt. Gemeinsam fordern wir als Erstes eines:

**dass die Vereinten Nationen eine Untersuchungskommission zu den Verbrechen gegen die Menschlichkeit in Nordkorea einsetzen.**

Wir werden

- die Mitgliedstaaten der Vereinten Nationen darum bitten, in Briefen und persönlich;
- Menschen überall die Mittel geben, mit uns darum zu bitten;
- veröffentlichen, was wir tun und was man uns antwortet.

Wir sprechen nicht im Namen der Menschen in den Lagern. Man kann sie nicht fragen. Wir sprechen, damit jemand hingehen und nachsehen muss.

*Ein Beispiel, das One Voice beiliegt. Das Bündnis wurde im September 2011 in Tokio gegründet; der Wortlaut dieser Erklärung ist erfunden.*`,
    },
    "open-letter-to-member-states": {
      title: "Offener Brief an die Mitgliedstaaten der Vereinten Nationen",
      summary:
        "Wir bitten jede Regierung, eine Untersuchungskommission zu unterstützen und öffentlich zu sagen, wie sie abstimmen wird.",
      body: `Exzellenzen,

seit 2005 bringt die Generalversammlung jedes Jahr ihre Besorgnis über die Menschenrechte in Nordkorea zum Ausdruck. Jedes Jahr sind die Worte deutlicher geworden. Die Lager gibt es noch immer.

Seit 2004 arbeitet ein Sonderberichterstatter, nahezu allein und ohne je ins Land gelassen worden zu sein. Was er tun kann, hat er getan. Der nächste Schritt liegt nicht bei ihm. Er liegt bei Ihnen.

Wir bitten Sie,

1. die Einsetzung einer Untersuchungskommission zu den Verbrechen gegen die Menschlichkeit in der Demokratischen Volksrepublik Korea zu unterstützen;
2. ihr das Personal und die Zeit zu geben, alle anzuhören, die zur Aussage bereit sind;
3. den Menschen in Ihrem Land zu sagen, wie Sie abstimmen werden, bevor Sie es tun.

Wir veröffentlichen jede Antwort, die wir erhalten, im vollen Wortlaut.

Hochachtungsvoll

die Mitglieder des Bündnisses

*Ein Beispiel, das One Voice beiliegt. Der Brief ist erfunden; was er über die Generalversammlung und den Sonderberichterstatter sagt, ist es nicht.*`,
    },
    "questions-for-a-commission": {
      title: "Fragen an eine Untersuchungskommission",
      summary:
        "Ein kurzer Bericht darüber, was bei Ermittlungen gefragt werden sollte, wer gefragt werden kann und wie sich Zeuginnen und Zeugen schützen lassen.",
      body: `## Was zu fragen ist

Die Berichte der Überlebenden stimmen in vielem überein und weichen in manchem voneinander ab. Eine Kommission sollte dort beginnen, wo sie übereinstimmen: wer in ein Lager kommt und auf wessen Befehl, welche Arbeit dort geleistet wird, wer über das Essen entscheidet, was mit denen geschieht, die zu fliehen versuchen.

## Wen man fragen kann

- Menschen, die in einem Lager festgehalten oder dort geboren wurden
- Menschen, die dort Wache hielten, Fahrzeuge fuhren, kochten oder Akten führten
- Familien von Entführten, in jedem betroffenen Land
- Menschen, die zurückgeschickt wurden und später noch einmal flohen

## Wie man sie schützt

1. Wer aussagt, entscheidet selbst, ob öffentlich oder vertraulich.
2. Namen werden getrennt von den Aussagen aufbewahrt.
3. Zuerst wird an Angehörige gedacht, die noch im Land sind. Eine Aussage, die sie verraten würde, wird nicht veröffentlicht, so wichtig sie auch ist.

## Was dabei herauskommen soll

Ein öffentlicher Bericht, der die Verbrechen benennt, offenlegt, worauf er sich stützt, und den Mitgliedstaaten sagt, was sie als Nächstes tun können.

*Ein Beispiel, das One Voice beiliegt. Der Bericht und die Organisation, die ihn unterzeichnet, sind erfunden.*`,
    },
    "side-event-in-geneva": {
      title: "Endlich gehört: Überlebende sprechen vor diplomatischen Vertretungen",
      summary:
        "Anderthalb Stunden am Rande der Tagung des Menschenrechtsrats, mit drei Reden, Fragen und Zeit für Gespräche.",
      body: `Am Rande der Tagung des Menschenrechtsrats laden wir die Vertretungen der Mitgliedstaaten, die Presse und alle Akkreditierten ein, drei Menschen zuzuhören, die überlebt haben.

- Begrüßung durch das Bündnis
- Drei Reden von je fünfzehn Minuten
- Fragen
- Was der Resolutionsentwurf sagt und was er offenlässt

Die Sprachen sind Englisch und Koreanisch, mit Verdolmetschung ins Französische. Bitte fotografieren Sie die Sprechenden nicht.

*Ein Beispiel, das One Voice beiliegt. Die Veranstaltung ist erfunden. Am 21. März 2013 setzte der Menschenrechtsrat die Untersuchungskommission mit seiner Resolution 22/13 ein.*`,
      place: "Ein Sitzungsraum in der Nähe des Palais des Nations in Genf",
    },
  },
};
