import type { DemoCampaignText } from "./demo-text";

export const french: DemoCampaignText = {
  title: "Créer une commission d’enquête de l’ONU",
  summary:
    "Des crimes contre l’humanité sont commis en Corée du Nord, et aucune commission internationale n’a jamais été chargée d’enquêter sur ces crimes. Les États Membres des Nations Unies peuvent y remédier.",
  ask: "Nous demandons aux États Membres des Nations Unies de créer une commission d’enquête sur les crimes contre l’humanité commis en République populaire démocratique de Corée, chargée d’enquêter sur ces crimes, d’en identifier les responsables et de recommander comment ceux-ci peuvent être amenés à en répondre et comment les victimes peuvent obtenir réparation.",
  body: `Depuis des décennies, celles et ceux qui ont fui la Corée du Nord racontent la même chose : des camps dont personne ne sort, des familles punies pour un seul des leurs, la torture, les exécutions publiques, la faim. Leurs récits remplissent des livres et des rapports. Ils n’ont jamais été examinés par un organe international qui en ait le mandat et les moyens.

## Sur quoi il faut enquêter

- **Les camps de prisonniers politiques.** Des personnes y sont détenues sans procès, souvent avec leurs parents et leurs enfants, et souvent à vie. Elles sont soumises au travail forcé et ne mangent pas à leur faim. Personne, à l’extérieur, ne peut compter les détenus. Des organisations de défense des droits humains avancent des chiffres allant jusqu’à 200 000, et même les estimations prudentes sont de plusieurs dizaines de milliers. Le gouvernement nie l’existence de ces camps.
- **Les enlèvements.** En 2002, la Corée du Nord a reconnu avoir enlevé treize citoyens japonais ; cinq d’entre eux sont rentrés chez eux. La République de Corée recense environ 500 de ses citoyens emmenés après la guerre de Corée et jamais revenus, des pêcheurs pour la plupart. Pendant la guerre, des dizaines de milliers de personnes ont été emmenées de force. Des ressortissants d’autres pays ont disparu de la même manière.
- **La famine des années 1990.** Les estimations du nombre de morts vont de plusieurs centaines de milliers à plus de deux millions. Selon des survivants, la nourriture allait d’abord à ceux que l’État tenait pour loyaux, et les personnes qui quittaient leur foyer pour chercher à manger étaient punies.
- **Les rapatriements forcés.** Quitter le pays sans autorisation est traité comme un crime. Les personnes qui fuient en Chine et sont renvoyées subissent des interrogatoires, la détention et la torture. Des femmes renvoyées alors qu’elles étaient enceintes font état d’avortements forcés.

De tels actes, lorsqu’ils s’inscrivent dans une attaque généralisée ou systématique contre la population civile, sont des crimes contre l’humanité.

## Ce que peut faire une commission d’enquête

Une commission d’enquête est un petit groupe d’experts indépendants, assisté d’une équipe d’enquêteurs. Elle entend les victimes et les témoins, les protège et recueille les preuves sous une forme qu’un tribunal pourra utiliser plus tard. Elle établit quels crimes ont été commis et, lorsqu’elle le peut, qui en est responsable. Puis elle rend un rapport public et recommande les suites à donner. Elle ne peut ni arrêter ni condamner qui que ce soit. Mais elle met fin à une excuse : celle de ne pas savoir.

De telles commissions ont été créées pour le Darfour en 2004, pour la Guinée en 2009, pour la Libye et la Syrie en 2011.

## Pourquoi la décision revient aux États Membres

Depuis 2004, les Nations Unies ont un Rapporteur spécial sur la Corée du Nord, et l’Assemblée générale adopte chaque année, depuis 2005, une résolution sur les droits de l’homme dans ce pays. Le Rapporteur spécial n’a pas été autorisé à y entrer et travaille presque seul. Pour créer une commission, il faut une décision des États : des 47 membres du Conseil des droits de l’homme, de l’Assemblée générale ou du Conseil de sécurité. Ce sont les gouvernements qui y votent. Ils s’écoutent les uns les autres tous les jours. Votre voix, ils l’entendent rarement.

## Qui nous sommes

La Coalition internationale pour mettre fin aux crimes contre l’humanité en Corée du Nord a été fondée à Tokyo en septembre 2011 par plus de 40 organisations de 15 pays.

## Ce que devient votre signature

1. Vous la confirmez par e-mail. C’est seulement alors que nous la comptons.
2. Nous remettons aux instances nommées sur cette page le nombre de signatures par pays et la liste des signataires.
3. Votre nom ne figure sur cette liste que si vous le souhaitez. Votre adresse e-mail n’y figure jamais.
4. Vous pouvez retirer votre signature à tout moment.

*Cette campagne est fournie avec One Voice à titre d’exemple, et son récit se place dans les années 2011 à 2013. Le 21 mars 2013, le Conseil des droits de l’homme a créé la commission d’enquête par sa résolution 22/13.*
`,
  consent:
    "Je consens explicitement à ce que la Coalition internationale pour mettre fin aux crimes contre l’humanité en Corée du Nord traite mon nom, mon pays et mon adresse e-mail, ainsi que ma ville ou région et mon commentaire si je les indique. Ces données peuvent révéler mes opinions politiques. Elles servent à compter ma signature et à remettre la liste des signataires aux destinataires nommés sur cette page, qui peuvent se trouver dans d’autres pays que le mien. Mon adresse e-mail ne figure pas sur la liste. Je peux retirer mon consentement à tout moment avec le lien contenu dans l’e-mail que je reçois. Ce retrait ne change rien aux listes déjà remises.",
  consentName:
    "Faire figurer mon nom sur la liste remise aux destinataires. Si la case n’est pas cochée, ma signature compte et mon nom n’est pas communiqué.",
  consentUpdates:
    "M’envoyer des e-mails au sujet de cette campagne, de la part de la Coalition internationale pour mettre fin aux crimes contre l’humanité en Corée du Nord. Je peux y mettre fin à tout moment.",
  consentPublic:
    "Afficher mon nom et mon pays sur la page de cette campagne. Ils y apparaissent un jour ou deux après ma confirmation, jamais avec ma ville ni avec la date. Je peux revenir sur ce choix à tout moment.",
  letterSubject: "{{campaign}} : lettre et liste des signataires",
  letterBody: `{{salutation}}

Au nom des personnes qui ont signé notre campagne, nous vous écrivons au sujet de la situation des droits de l’homme en République populaire démocratique de Corée, et d’une décision qui est entre les mains des États Membres des Nations Unies.

Leur demande est la suivante :

{{ask}}

Depuis de nombreuses années, des rescapés, des familles de personnes enlevées et des organisations de défense des droits humains décrivent comment des personnes sont détenues sans procès dans des camps de prisonniers politiques, comment des familles sont punies pour les actes d’un proche, comment des citoyens de plusieurs États ont été enlevés, et ce qui attend les personnes qui fuient et sont renvoyées de force. Ces témoignages méritent un examen indépendant et impartial. Une commission d’enquête entendrait les victimes, préserverait les preuves et donnerait aux États Membres une base solide pour les décisions à venir.

Au {{date}}, la campagne « {{campaign}} » a recueilli :

Signatures : {{total}}
Pays et territoires : {{countries}}
Noms communiqués : {{listed}}
Noms non communiqués : {{withheld}}

Chaque signature a été confirmée par e-mail par la personne qui l’a donnée. Les noms non communiqués ne figurent pas sur la liste, conformément au souhait des signataires, pour certains par souci de leur sécurité ou de celle de leur famille. La liste est jointe à cette lettre, avec un manifeste qui vous permet de vérifier, sans vous adresser à nous, qu’elle est complète et inchangée. Elle ne contient aucune adresse e-mail.

Nous vous demandons respectueusement de soutenir la création d’une commission d’enquête dans les organes des Nations Unies auxquels vous participez, et de nous faire connaître votre position. Nous serions heureux de vous apporter des informations complémentaires ou de rencontrer vos services.

Veuillez agréer les assurances de notre très haute considération.

{{coalition}}
`,
};
