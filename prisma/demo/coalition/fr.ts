import type { DemoCoalitionText } from "../demo-text";

export const frenchCoalition: DemoCoalitionText = {
  coalition: {
    name: "Coalition internationale pour mettre fin aux crimes contre l’humanité en Corée du Nord",
    about: `La coalition a été fondée à Tokyo en septembre 2011 par plus de 40 organisations de 15 pays. Elles ont un même but : que les Nations Unies enquêtent sur les crimes commis en Corée du Nord, et que les responsables aient à en répondre.

Les membres gardent leur nom, leur travail et leurs opinions. Ce qu’ils publient ici ensemble, ils en ont convenu ensemble.

*Cette page de coalition est fournie avec One Voice à titre d’exemple. Les organisations membres qu’elle présente sont inventées.*`,
  },
  members: {
    "paper-lantern": {
      name: "Centre des droits humains Lanterne de papier",
      about:
        "Recueille les récits de personnes enlevées ou en fuite et les conserve en lieu sûr pour un tribunal. Travaille en japonais, en coréen et en anglais.\n\n*Organisation inventée : elle n’existe que dans cet exemple.*",
      quote:
        "Les familles attendent depuis des décennies qu’on leur dise ce qui s’est passé. Une commission d’enquête serait le premier organe obligé de poser la question, et d’y répondre publiquement.",
    },
    "magpie-bridge": {
      name: "Association des familles du Pont des pies",
      about:
        "Réunit des familles séparées par un enlèvement, une fuite ou une frontière. Les familles la dirigent elles-mêmes.\n\n*Organisation inventée : elle n’existe que dans cet exemple.*",
      quote:
        "Nous ne demandons pas vengeance. Nous demandons que quelqu’un mette par écrit ce qui a été fait, et par qui.",
    },
    "larch-and-lake": {
      name: "Aide juridique Mélèze et lac",
      about:
        "Des juristes qui conseillent des survivants à Genève, avant qu’ils ne s’expriment devant des organes des Nations Unies. Les conseils sont gratuits et confidentiels.\n\n*Organisation inventée : elle n’existe que dans cet exemple.*",
      quote:
        "Chaque témoin qui meurt sans avoir été entendu emporte des preuves. Un après-midi suffit pour donner mandat de les recueillir.",
    },
    "baobab-witness": {
      name: "Projet Témoins du baobab",
      about:
        "Forme, dans douze districts, des personnes qui consignent ce qui est arrivé à leurs voisins. Soutient des enquêtes sur d’autres continents, parce qu’il a vu ce qu’elles changent.\n\n*Organisation inventée : elle n’existe que dans cet exemple.*",
      quote:
        "D’autres peuples ont parlé pour nous quand nous ne le pouvions pas. Nous savons ce que vaut une signature venue de loin.",
    },
    "seventh-lighthouse": {
      name: "Campagne du Septième Phare pour les prisonniers",
      about:
        "Écrit aux prisonniers d’opinion et aux gouvernements qui les détiennent, une lettre après l’autre.\n\n*Organisation inventée : elle n’existe que dans cet exemple.*",
    },
    "blue-heron": {
      name: "Forum des droits humains Héron bleu",
      about:
        "Explique les votes de son propre gouvernement aux Nations Unies à la population au nom de laquelle ils sont émis.\n\n*Organisation inventée : elle n’existe que dans cet exemple.*",
    },
  },
  updates: [
    {
      title: "Les quatre questions qu’on nous pose le plus",
      body: `**Pourquoi les Nations Unies, et non un tribunal ?** Aucun tribunal n’a aujourd’hui le pouvoir de juger ces crimes. Une commission d’enquête peut commencer sans tribunal, et ce qu’elle recueille pourra servir plus tard devant un tribunal.

**Que peut-elle apprendre si on ne la laisse pas entrer dans le pays ?** Elle peut entendre les personnes qui en sont sorties : d’anciens détenus, d’anciens gardiens, des familles de personnes enlevées. Elle peut comparer leurs récits et examiner des images prises par satellite. Des commissions ont déjà travaillé ainsi.

**Mettra-t-elle des gens en danger ?** Protéger les témoins fait partie de son travail. Personne n’est tenu de parler, et aucun nom n’est publié sans le consentement de la personne.

**À quoi sert ma signature ?** Les gouvernements décident, et ils comptent qui le leur demande. Chacune des instances nommées sur la page de la campagne reçoit le nombre de signatures de chaque pays, et la liste des personnes qui veulent être nommées.

*Un exemple fourni avec One Voice, dont le récit se place en octobre 2012.*`,
    },
    {
      title: "La décision peut être prise en mars",
      body: `Le Conseil des droits de l’homme se réunit à Genève en mars. Ses 47 membres peuvent créer une commission d’enquête par une seule résolution.

Ce que nous faisons d’ici là :

1. Nous écrivons aux missions des États Membres à Genève et aux ministres des affaires étrangères.
2. Nous remettons les signatures, avec leur nombre pour chaque pays.
3. Nous invitons des diplomates à entendre eux-mêmes des survivants.

> « On m’a si longtemps demandé mon numéro que j’ai dû réapprendre à dire mon nom. »

C’est ainsi qu’une oratrice commence à parler de ses années dans un camp. La suite, il faut qu’une personne dotée d’un mandat l’entende.

Si vous avez signé : merci. Si vous connaissez encore une personne qui signerait, c’est le moment de lui en parler.

*Un exemple fourni avec One Voice, dont le récit se place en février 2013. L’oratrice et ses paroles sont inventées.*`,
    },
  ],
  activities: {
    "founding-in-tokyo": {
      title: "Déclaration fondatrice",
      summary:
        "Plus de 40 organisations de 15 pays fondent à Tokyo une coalition pour mettre fin aux crimes contre l’humanité.",
      body: `Nous sommes plus de 40 organisations de 15 pays. Certaines travaillent avec des survivants, d’autres avec des familles de personnes enlevées, d’autres encore avec des parlements. Aujourd’hui, à Tokyo, nous fondons une coalition.

Nous avons constaté que chacune de nous, seule, est écoutée poliment, et que rien ne suit. Ensemble, nous demandons d’abord une chose :

**que les Nations Unies créent une commission d’enquête sur les crimes contre l’humanité en Corée du Nord.**

Nous allons

- la demander aux États Membres des Nations Unies, par lettre et de vive voix ;
- donner partout aux gens les moyens de la demander avec nous ;
- publier ce que nous faisons, et ce qu’on nous répond.

Nous ne parlons pas au nom des personnes détenues dans les camps. On ne peut pas les interroger. Nous parlons pour que quelqu’un soit obligé d’aller voir.

*Un exemple fourni avec One Voice. La coalition a été fondée à Tokyo en septembre 2011 ; les mots de cette déclaration sont inventés.*`,
    },
    "open-letter-to-member-states": {
      title: "Lettre ouverte aux États Membres des Nations Unies",
      summary:
        "Nous demandons à chaque gouvernement de soutenir une commission d’enquête, et de dire publiquement comment il votera.",
      body: `Excellences,

Chaque année depuis 2005, l’Assemblée générale exprime sa préoccupation au sujet des droits de l’homme en Corée du Nord. Chaque année, les mots sont devenus plus forts. Les camps sont toujours là.

Un Rapporteur spécial est à l’œuvre depuis 2004, presque seul et sans avoir jamais été autorisé à entrer dans le pays. Ce qu’il peut faire, il l’a fait. Le prochain pas ne dépend pas de lui. Il dépend de vous.

Nous vous demandons

1. de soutenir la création d’une commission d’enquête sur les crimes contre l’humanité en République populaire démocratique de Corée ;
2. de lui donner le personnel et le temps nécessaires pour entendre chaque témoin disposé à parler ;
3. de dire à vos citoyens comment vous voterez, avant de le faire.

Nous publions intégralement chaque réponse que nous recevons.

Avec notre respect,

les membres de la coalition

*Un exemple fourni avec One Voice. La lettre est inventée ; ce qu’elle dit de l’Assemblée générale et du Rapporteur spécial ne l’est pas.*`,
    },
    "questions-for-a-commission": {
      title: "Questions pour une commission d’enquête",
      summary:
        "Un court rapport : ce que les enquêteurs devraient demander, à qui ils peuvent le demander, et comment protéger les témoins.",
      body: `## Que demander

Les récits des survivants se rejoignent sur beaucoup de points et diffèrent sur certains. Une commission devrait commencer là où ils se rejoignent : qui est envoyé dans un camp et sur ordre de qui, quel travail on y fait, qui décide de la nourriture, ce qui arrive à ceux qui tentent de partir.

## À qui le demander

- Aux personnes qui ont été détenues dans un camp ou y sont nées
- Aux personnes qui y ont été gardiens, chauffeurs, cuisiniers ou y ont tenu des dossiers
- Aux familles de personnes enlevées, dans chaque pays concerné
- À celles et ceux qui ont été renvoyés, puis ont fui de nouveau

## Comment les protéger

1. Les témoins choisissent d’être entendus en public ou à huis clos.
2. Leurs noms sont conservés à part de leurs déclarations.
3. On pense d’abord aux proches restés dans le pays. Un récit qui les trahirait n’est pas publié, si important soit-il.

## Ce qui devrait en sortir

Un rapport public qui nomme les crimes, dit d’où vient ce qu’il avance et indique aux États Membres ce qu’ils peuvent faire ensuite.

*Un exemple fourni avec One Voice. Le rapport et l’organisation qui le signe sont inventés.*`,
    },
    "side-event-in-geneva": {
      title: "Enfin entendus : des survivants parlent à des diplomates",
      summary:
        "Une heure et demie en marge de la session du Conseil des droits de l’homme, avec trois intervenants, des questions et un temps d’échange.",
      body: `En marge de la session du Conseil des droits de l’homme, nous invitons les missions des États Membres, les journalistes et toutes les personnes accréditées à écouter trois personnes qui ont survécu.

- Accueil par la coalition
- Trois prises de parole de quinze minutes
- Questions
- Ce que dit le projet de résolution, et ce qu’il laisse ouvert

Les langues sont l’anglais et le coréen, avec interprétation en français. Merci de ne pas photographier les intervenants.

*Un exemple fourni avec One Voice. La rencontre est inventée. Le 21 mars 2013, le Conseil des droits de l’homme a créé la commission d’enquête par sa résolution 22/13.*`,
      place: "Une salle de réunion près du Palais des Nations, à Genève",
    },
  },
};
