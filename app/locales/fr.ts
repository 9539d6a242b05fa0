import type { MessageKey } from "./en";

/**
 * Every word of the interface in French, with “vous”. A narrow no-break space (U+202F) stands before ; : ! ? and inside
 * « ». An organisation’s name never follows “de” or “par” directly: its article and an elision are not known.
 */
export const fr: Readonly<Record<MessageKey, string>> = {
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
  "site.tagline": "Campagnes de coalitions pour les droits humains",
  "site.description":
    "Signez les pétitions de coalitions pour les droits humains. Chaque signature est confirmée par e-mail, puis remise aux instances qui décident.",
  "site.skip": "Aller au contenu",
  "site.home": "Toutes les campagnes",
  "site.language": "Langue",
  "site.footer.privacy":
    "Ces pages n’utilisent aucun cookie, ne chargent aucun contenu d’autres entreprises et n’enregistrent pas votre adresse IP.",
  "site.footer.software": "One Voice est un logiciel libre, sous licence MIT.",

  "common.optional": "facultatif",
  "common.yes": "Oui",
  "common.no": "Non",
  "common.error": "Erreur",
  "common.error_title": "Erreur : {title}",
  "common.pair": "{term} : {value}",
  "common.aside": "{text} ({note})",
  "common.not_given": "non renseigné",
  "common.back_home": "Voir toutes les campagnes",
  "common.back_campaign": "Retour à la campagne",
  "common.fallback": "Ce texte n’est pas encore disponible dans votre langue. Langue du texte affiché : {language}.",
  "common.paged": "{title}, page {page, number}",

  "home.title": "Élevez la voix pour celles et ceux qui ne le peuvent pas",
  "home.lead":
    "Lisez ce qui est demandé, et à qui. Si vous êtes d’accord, signez. Chaque signature est confirmée par e-mail.",
  "home.list.title": "Campagnes en cours",
  "home.list.more":
    "{count, plural, one {Voir une autre campagne} many {Voir # d’autres campagnes} other {Voir # autres campagnes}}",
  "home.card.count":
    "{count, plural, =0 {Aucune signature confirmée pour l’instant} one {# signature confirmée} many {# de signatures confirmées} other {# signatures confirmées}}",
  "home.card.goal": "Objectif : {goal, number}",
  "home.card.read": "Lire et signer",
  "home.card.closed": "Collecte terminée",
  "home.empty.title": "Aucune campagne en cours",
  "home.empty.body": "Il n’y a rien à signer pour le moment. Veuillez revenir plus tard.",
  "home.delivered.title": "Signatures remises",
  "home.won.title": "Campagnes abouties",
  "home.ended.title": "Campagnes terminées",
  "home.activities.title": "Activités récentes",
  "home.organisations.title": "Qui porte ces campagnes",

  "campaign.by": "Campagne portée par : {organisation}",
  "campaign.count.label":
    "{count, plural, one {signature confirmée} many {de signatures confirmées} other {signatures confirmées}}",
  "campaign.countries":
    "{count, plural, one {provenant de # pays} many {provenant de # de pays} other {provenant de # pays}}",
  "campaign.goal": "Objectif : {goal, number}",
  "campaign.goal.reached":
    "L’objectif de {goal, plural, one {# signature} many {# de signatures} other {# signatures}} est atteint. Chaque signature de plus donne du poids à la demande.",
  "campaign.progress": "{count, number} sur {goal, number}",
  "campaign.progress.label": "Signatures confirmées par rapport à l’objectif",
  "campaign.progress.label.next": "Signatures confirmées par rapport au prochain palier",
  "campaign.to_form": "Signer maintenant",
  "campaign.ask.title": "Ce que nous demandons",
  "campaign.about.title": "Pourquoi nous le demandons",
  "campaign.targets.title": "Qui reçoit votre signature",
  "campaign.targets.lead": "La lettre et la liste des signataires sont adressées aux instances suivantes :",
  "campaign.targets.title_closed": "Qui reçoit les signatures",
  "campaign.closes": "Vous pouvez signer jusqu’au {date}.",
  "campaign.fallback":
    "Cette campagne n’est pas encore disponible dans votre langue. Langue du texte affiché : {language}.",
  "campaign.privacy.title": "Comment nous vous protégeons",
  "campaign.privacy.public": "Ce site affiche le nombre de signataires. Il n’affiche aucun nom.",
  "campaign.privacy.sealed":
    "Votre nom, votre adresse e-mail, votre ville ou région et votre commentaire sont conservés sous forme chiffrée. Si vous choisissez de figurer ici, votre nom est aussi conservé en clair, tant qu’il est affiché.",
  "campaign.privacy.email": "Votre adresse e-mail ne figure sur aucune des listes que nous remettons.",
  "campaign.privacy.trace": "Nous n’utilisons pas de cookie et n’enregistrons pas d’adresse IP.",
  "campaign.privacy.leave":
    "Avec le lien reçu par e-mail, vous pouvez à tout moment modifier, retirer ou effacer votre signature.",
  "campaign.privacy.unconfirmed":
    "Si vous ne confirmez pas, nous effaçons au bout de {days, plural, one {# jour} many {# de jours} other {# jours}} tout ce que vous avez saisi.",
  "campaign.privacy.named":
    "Ce site affiche le nombre de signataires. Il n’affiche votre nom que si vous cochez la case prévue, et jamais avec votre ville ni avec le jour de votre signature.",
  "campaign.privacy.protection": "Comment nous protégeons les signataires",
  "campaign.privacy.notice": "Politique de confidentialité",

  "campaign.closed.title": "La collecte de signatures est terminée",
  "campaign.closed.body": "Cette campagne ne recueille plus de signatures. Merci à toutes les personnes qui ont signé.",
  "campaign.closed.since": "La collecte s’est terminée le {date}.",
  "campaign.closed.grace":
    "Vous avez signé, mais pas encore confirmé ? Le lien reçu par e-mail fonctionne pendant {hours, plural, one {# heure} many {# d’heures} other {# heures}} après la fin de la collecte.",
  "campaign.not_open.title": "La collecte de signatures n’a pas commencé",
  "campaign.not_open.body": "Il n’est pas encore possible de signer. Veuillez revenir plus tard.",
  "campaign.gone.title": "Cette campagne n’est plus en ligne",
  "campaign.gone.body":
    "La coalition l’a retirée du site. Rien de ce que vous venez de saisir n’a été enregistré. Si vous aviez déjà signé, votre lien personnel fonctionne toujours.",
  "campaign.text_changed.title": "Le texte a changé",
  "campaign.text_changed.body":
    "La coalition a modifié le texte de cette campagne après que vous avez ouvert la page. Rien n’a été enregistré. Veuillez lire le nouveau texte. Si vous êtes toujours d’accord, cochez de nouveau la case et signez. Ce que vous avez saisi est encore dans le formulaire.",
  "campaign.outcome.won": "Cette campagne a obtenu ce qu’elle demandait.",
  "campaign.outcome.partly_won": "Cette campagne a obtenu une partie de ce qu’elle demandait.",
  "campaign.outcome.lost": "Cette campagne n’a pas obtenu ce qu’elle demandait.",
  "campaign.delivered": "Les signatures ont été remises.",
  "campaign.milestone.next": "Prochain palier : {next, number}",
  "campaign.milestone.reached": "Palier de {signatures, number} atteint le {date}",
  "campaign.endorsements.title": "Qui soutient cette campagne",
  "campaign.endorsements.lead":
    "{count, plural, one {# organisation soutient cette campagne.} many {# d’organisations soutiennent cette campagne.} other {# organisations soutiennent cette campagne.}}",
  "campaign.endorsements.more":
    "{count, plural, one {Afficher # autre organisation} many {Afficher # d’autres organisations} other {Afficher # autres organisations}}",
  "campaign.updates.title": "Nouvelles de cette campagne",
  "campaign.updates.all": "Toutes les nouvelles ({count, number})",
  "campaign.history.title": "Ce qui s’est passé jusqu’ici",
  "campaign.history.milestone":
    "{signatures, plural, one {# signature confirmée} many {# de signatures confirmées} other {# signatures confirmées}}",
  "campaign.delivery.title":
    "{count, plural, one {# signature remise} many {# de signatures remises} other {# signatures remises}}",
  "campaign.delivery.body": "Avec le nom : {listed, number}. Comptées, nom non communiqué : {withheld, number}.",
  "campaign.reply.title": "Réponse : {office}",
  "campaign.reply.open": "Lire la réponse",
  "campaign.reply.source": "Où la réponse a été publiée",
  "campaign.activities.title": "Les autres activités de la coalition",
  "campaign.activities.all": "Toutes les activités",
  "campaign.next.title": "Ce qui se passe ensuite",
  "campaign.next.confirm":
    "Vous confirmez. Nous vous envoyons un e-mail avec un lien. Votre signature compte une fois confirmée par ce lien.",
  "campaign.next.count": "Nous comptons. Chaque signature confirmée est comptée une seule fois, par pays.",
  "campaign.next.deliver": "Nous remettons. Les instances nommées sur cette page reçoivent la lettre et la liste.",
  "campaign.next.tell": "Nous vous tenons au courant. Les réponses de ces instances figurent sur cette page.",
  "campaign.responsible.title": "Qui est responsable",
  "campaign.responsible.body":
    "Cette organisation mène la campagne. Elle répond de l’usage qui est fait des signatures.",
  "campaign.responsible.site": "Site web de l’organisation",
  "campaign.signers.title": "Qui a signé",
  "campaign.table.title": "D’où viennent les signatures",

  "form.title": "Signer cette pétition",
  "form.lead": "Veuillez remplir tous les champs qui ne portent pas la mention « facultatif ».",
  "form.name.label": "Votre nom",
  "form.name.hint": "Écrivez-le tel qu’il doit figurer sur la liste, dans l’alphabet de votre choix.",
  "form.email.label": "Adresse e-mail",
  "form.email.hint": "Nous vous envoyons un lien. Votre signature compte une fois confirmée par ce lien.",
  "form.email.suggestion": "Vouliez-vous écrire {suggestion} ?",
  "form.email.suggestion.keep": "Si l’adresse saisie est la bonne, appuyez de nouveau sur « {button} ».",
  "form.country.label": "Pays ou territoire",
  "form.country.choose": "Choisissez un pays ou un territoire",
  "form.place.label": "Ville ou région",
  "form.place.hint":
    "Elle figure à côté de votre nom sur la liste. Si votre nom n’y figure pas, elle n’y figure pas non plus.",
  "form.comment.label": "Pourquoi signez-vous ?",
  "form.comment.hint":
    "{max, number} caractères au maximum. Seule la coalition lit ce texte. Il ne figure pas sur la liste. N’écrivez rien qui puisse vous mettre en danger, vous ou d’autres personnes.",
  "form.consent.legend": "Votre consentement",
  "form.choices.legend": "Vos choix",
  "form.choices.hint": "Vous pouvez ne cocher aucune de ces cases, et changer d’avis plus tard.",
  "form.submit": "Signer",
  "form.submit.hint": "Ensuite, consultez votre boîte de réception.",
  "form.errors.title":
    "{count, plural, one {Veuillez corriger un champ. Rien n’a encore été enregistré.} many {Veuillez corriger # de champs. Rien n’a encore été enregistré.} other {Veuillez corriger # champs. Rien n’a encore été enregistré.}}",
  "form.public.hint":
    "Ce n’est pas la liste remise aux destinataires : tout le monde peut lire ces noms, et les copies faites par d’autres ne peuvent pas être reprises.",

  "error.name.empty": "Veuillez écrire votre nom.",
  "error.name.too_long": "Le nom est trop long. Il peut compter jusqu’à 255 caractères.",
  "error.name.link": "Veuillez écrire ici seulement votre nom, sans adresse web ni adresse e-mail.",
  "error.name.control":
    "Le nom contient des caractères impossibles à afficher. Veuillez le taper de nouveau, sans copier-coller.",
  "error.name.surrogate": "Le nom contient un caractère endommagé. Veuillez le taper de nouveau, sans copier-coller.",
  "error.name.marks": "Dans le nom, une lettre porte trop d’accents. Le maximum est de 4.",
  "error.email.empty": "Veuillez écrire votre adresse e-mail.",
  "error.email.syntax": "Cette adresse e-mail est incomplète. Elle doit ressembler à nom@example.org.",
  "error.email.too_long":
    "L’adresse e-mail est trop longue. Elle peut compter jusqu’à 254 caractères, dont 64 au plus avant le signe @.",
  "error.email.non_ascii_local":
    "Nous ne pouvons pas écrire à cette adresse. Veuillez donner une adresse qui, avant le signe @, ne contient que des lettres latines sans accent, des chiffres et des signes courants.",
  "error.email.mixed_script":
    "La partie qui suit le signe @ mélange plusieurs alphabets. Veuillez la taper de nouveau dans un seul alphabet.",
  "error.country.empty": "Veuillez choisir le pays ou le territoire où vous vivez.",
  "error.country.unknown": "Nous ne connaissons pas ce pays ou ce territoire. Veuillez en choisir un dans la liste.",
  "error.place.too_long": "Le nom de la ville ou de la région est trop long. Il peut compter jusqu’à 120 caractères.",
  "error.place.link": "Veuillez écrire ici seulement la ville ou la région, sans adresse web ni adresse e-mail.",
  "error.place.control":
    "Le nom de la ville ou de la région contient des caractères impossibles à afficher. Veuillez le taper de nouveau, sans copier-coller.",
  "error.place.surrogate":
    "Le nom de la ville ou de la région contient un caractère endommagé. Veuillez le taper de nouveau, sans copier-coller.",
  "error.place.marks": "Dans le nom de la ville ou de la région, une lettre porte trop d’accents. Le maximum est de 4.",
  "error.comment.too_long": "Le commentaire est trop long. Il peut compter jusqu’à 2 000 caractères.",
  "error.comment.control":
    "Le commentaire contient des caractères impossibles à afficher. Veuillez le taper de nouveau, sans copier-coller.",
  "error.comment.surrogate":
    "Le commentaire contient un caractère endommagé. Veuillez le taper de nouveau, sans copier-coller.",
  "error.comment.marks": "Dans le commentaire, une lettre porte trop d’accents. Le maximum est de 4.",
  "error.consent.missing":
    "Nous ne pouvons compter votre signature qu’avec votre consentement. Si vous êtes d’accord, cochez cette case.",
  "error.form.invalid": "Le formulaire n’est pas arrivé en entier. Veuillez vérifier les champs et signer de nouveau.",

  "signed.title": "Consultez maintenant votre boîte de réception",
  "signed.body":
    "Un e-mail est en route vers l’adresse que vous avez saisie. Votre signature compte une fois confirmée par le lien qu’il contient.",
  "signed.step.open": "Ouvrez l’e-mail. Il vous demande de confirmer votre adresse e-mail.",
  "signed.step.press": "Suivez le lien, puis appuyez sur le bouton de la page.",
  "signed.before": "Vous aviez déjà signé ? L’e-mail vous le dira, et vous n’aurez rien d’autre à faire.",
  "signed.nothing.title": "Vous n’avez rien reçu ?",
  "signed.nothing.wait": "Attendez quelques minutes. Certaines messageries mettent jusqu’à une heure.",
  "signed.nothing.spam": "Regardez dans le dossier des courriers indésirables (spam).",
  "signed.nothing.typo":
    "Vous avez saisi une mauvaise adresse ? Signez de nouveau avec la bonne. Les données liées à la mauvaise sont effacées au bout de {days, plural, one {# jour} many {# de jours} other {# jours}}.",
  "signed.nothing.again":
    "Vous avez signé plusieurs fois ? Cherchez un e-mail plus ancien. À une même adresse, nous envoyons au plus un e-mail par heure et {limit, plural, one {# e-mail} many {# d’e-mails} other {# e-mails}} par jour.",
  "signed.body_to":
    "Un e-mail est en route vers {email}. Votre signature compte une fois confirmée par le lien qu’il contient.",
  "signed.typo": "Est-ce bien votre adresse ? Si elle contient une erreur, signez de nouveau avec la bonne.",
  "signed.again": "Retour au formulaire",
  "signed.write.title": "Parlez à celles et ceux qui vous représentent",
  "signed.write.body":
    "La campagne s’adresse à ces instances. Votre propre gouvernement peut leur demander d’agir. Écrivez à votre parlementaire ou à votre ministère des affaires étrangères, en nommant la campagne.",
  "signed.others.title": "D’autres campagnes à signer",

  "confirm.title": "Confirmez votre signature",
  "confirm.lead": "Il reste une étape : confirmez que vous voulez signer « {campaign} ».",
  "confirm.explain":
    "Votre signature compte dès que vous appuyez sur le bouton. Le simple fait d’ouvrir cette page ne change rien.",
  "confirm.button": "Confirmer ma signature",
  "confirm.reject.title": "Ce n’était pas vous ?",
  "confirm.reject.body":
    "Dans ce cas, quelqu’un a saisi votre adresse, peut-être par erreur. Appuyez sur ce bouton et nous effaçons tout ce qui a été saisi avec elle.",
  "confirm.reject.never.label": "Ne plus jamais écrire à cette adresse",
  "confirm.reject.never.hint":
    "Pour cela, nous gardons un code calculé à partir de l’adresse. Ce code ne permet pas de lire l’adresse.",
  "confirm.reject.button": "Ce n’était pas moi : tout effacer",
  "confirm.rejected.title": "C’est effacé",
  "confirm.rejected.body": "Tout ce qui a été saisi avec votre adresse est effacé. Vous n’avez rien d’autre à faire.",
  "confirm.rejected.never": "Nous n’écrirons plus à cette adresse.",
  "confirm.thanks.title": "Merci. Votre signature compte.",
  "confirm.thanks.count":
    "{count, plural, one {Vous êtes la première personne à signer.} many {Avec vous, # de personnes ont maintenant signé.} other {Avec vous, # personnes ont maintenant signé.}}",
  "confirm.thanks.mail":
    "Nous vous envoyons un e-mail avec votre lien personnel. Conservez-le et ne le transmettez à personne.",
  "confirm.thanks.manage": "Voir, modifier ou retirer ma signature",
  "confirm.thanks.receipt.title": "Votre reçu",
  "confirm.thanks.receipt.campaign": "Campagne",
  "confirm.thanks.receipt.version": "Version du texte",
  "confirm.thanks.receipt.leaf": "Numéro dans le registre",
  "confirm.thanks.receipt.explain":
    "Le registre contient une entrée scellée pour chaque confirmation. Les destinataires peuvent ainsi vérifier qu’aucune signature n’a été ajoutée ou retirée par la suite. Votre nom n’y figure pas.",
  "confirm.already.title": "Votre signature est déjà confirmée",
  "confirm.already.body": "Elle est comptée une seule fois. Vous n’avez rien d’autre à faire.",
  "confirm.refused.closed.title": "La collecte de signatures est terminée",
  "confirm.refused.closed.body":
    "Ce lien a fonctionné pendant {hours, plural, one {# heure} many {# d’heures} other {# heures}} après la fin de la collecte. Ce délai est passé : cette signature n’est pas prise en compte. Ce que vous avez saisi sera effacé dans un délai de {days, plural, one {# jour} many {# de jours} other {# jours}}.",
  "confirm.refused.withdrawn.title": "Cette signature a été retirée",
  "confirm.refused.withdrawn.body":
    "Elle n’est pas prise en compte. Si vous souhaitez finalement signer, signez de nouveau sur la page de la campagne.",
  "confirm.refused.expired.title": "Ce lien est trop ancien",
  "confirm.refused.expired.body":
    "Une signature doit être confirmée dans un délai de {days, plural, one {# jour} many {# de jours} other {# jours}}. Veuillez signer de nouveau sur la page de la campagne. Nous vous enverrons un nouveau lien.",
  "confirm.refused.invalidated.title": "Cette signature n’est pas prise en compte",
  "confirm.refused.invalidated.body":
    "La coalition l’a retirée du total. Si vous pensez que c’est une erreur, veuillez écrire à la coalition.",
  "confirm.unknown.title": "Ce lien ne fonctionne pas",
  "confirm.unknown.body":
    "Il a peut-être été coupé en route, ou il est trop ancien. Copiez le lien entier depuis l’e-mail, ou signez de nouveau sur la page de la campagne. Nous vous enverrons un nouveau lien.",

  "state.pending": "en attente de votre confirmation",
  "state.confirmed": "confirmée et prise en compte",
  "state.withdrawn": "retirée, non prise en compte",
  "state.invalidated": "non prise en compte",
  "state.erased": "effacée",

  "signature.title": "Votre signature",
  "signature.lead": "Pour « {campaign} ». Seules les personnes qui ont votre lien peuvent voir cette page.",
  "signature.pending":
    "Vous n’avez pas encore confirmé. Veuillez utiliser le lien de l’e-mail qui vous demande de confirmer.",
  "signature.withdrawn":
    "Vous avez retiré votre signature. Si vous changez d’avis, signez de nouveau sur la page de la campagne.",
  "signature.data.title": "Ce que nous conservons sur vous",
  "signature.field.state": "État",
  "signature.field.name": "Nom",
  "signature.field.email": "Adresse e-mail",
  "signature.field.country": "Pays ou territoire",
  "signature.field.place": "Ville ou région",
  "signature.field.comment": "Commentaire",
  "signature.field.show_name": "Nom sur la liste",
  "signature.field.updates": "Nouvelles par e-mail",
  "signature.field.signed": "Signée le",
  "signature.field.confirmed": "Confirmée le",
  "signature.field.withdrawn": "Retirée le",
  "signature.field.show_public": "Nom sur la page de la campagne",
  "signature.field.named_from": "Affiché à partir du",
  "signature.field.language": "Langue dans laquelle vous avez signé",
  "signature.field.source": "Code du lien par lequel vous êtes venu(e)",
  "signature.field.flags": "Repères à examiner par la coalition",
  "signature.consents.title": "Ce que vous avez accepté",
  "signature.consents.granted": "accepté le {date}",
  "signature.consents.refused": "non accepté, {date}",
  "signature.deliveries.title": "Où votre signature a été remise",
  "signature.deliveries.none": "Elle n’a pas encore été remise.",
  "signature.deliveries.listed": "Remise n° {number, number} du {date} : avec votre nom",
  "signature.deliveries.withheld": "Remise n° {number, number} du {date} : comptée, sans votre nom",
  "signature.change.title": "Modifier vos choix",
  "signature.change.show_name.label": "Faire figurer mon nom sur la liste remise aux destinataires",
  "signature.change.show_name.hint":
    "Si la case n’est pas cochée, votre signature compte et votre nom n’est pas communiqué.",
  "signature.change.updates.label": "M’envoyer par e-mail des nouvelles de cette campagne",
  "signature.change.hint": "La modification vaut à partir de maintenant. Elle ne change rien aux listes déjà remises.",
  "signature.change.button": "Enregistrer",
  "signature.change.show_public.label": "Afficher mon nom et mon pays sur la page de la campagne",
  "signature.change.show_public.hint":
    "Tout le monde peut les y lire, sans ville, date ni commentaire. Ils apparaissent un jour ou deux après votre choix. Si vous décochez la case, ils disparaissent aussitôt.",
  "signature.download.title": "Emporter vos données",
  "signature.download.body": "Un seul fichier (JSON) avec tout ce que nous conservons sur vous.",
  "signature.download.button": "Télécharger mes données",
  "signature.withdraw.title": "Retirer votre signature",
  "signature.withdraw.body":
    "Votre signature ne compte plus et ne figurera plus sur aucune nouvelle liste. Les listes déjà remises ne peuvent pas être reprises. Nous gardons vos données, avec la mention « signature retirée », jusqu’à ce que vous les effaciez.",
  "signature.withdraw.button": "Retirer ma signature",
  "signature.erase.title": "Tout effacer",
  "signature.erase.data":
    "Votre nom, votre adresse e-mail, votre ville ou région, votre commentaire et vos consentements sont effacés définitivement.",
  "signature.erase.count": "Votre signature ne compte plus.",
  "signature.erase.ledger":
    "Un code reste dans notre registre des confirmations, pour que celui-ci puisse toujours être vérifié. Ce code ne permet à personne de savoir qui vous êtes.",
  "signature.erase.lists": "Les listes déjà remises ne peuvent pas être reprises.",
  "signature.erase.link": "Ce lien ne fonctionnera plus. Nous ne pourrons pas revenir en arrière.",
  "signature.erase.sure": "Oui, tout effacer. Je sais que c’est définitif.",
  "signature.erase.sure.missing": "Veuillez d’abord cocher cette case. Rien n’a été effacé.",
  "signature.erase.button": "Tout effacer",
  "signature.done.saved": "C’est enregistré.",
  "signature.done.withdrawn": "Votre signature est retirée. Elle ne compte plus.",
  "signature.done.erased.title": "Tout est effacé",
  "signature.done.erased.body":
    "Nous ne conservons plus rien qui dise qui vous êtes. Le lien reçu par e-mail ne fonctionne plus.",
  "signature.unknown.title": "Ce lien ne fonctionne pas",
  "signature.unknown.body":
    "Il a peut-être été coupé en route, ou la signature a été effacée. Copiez le lien entier depuis l’e-mail.",
  "signature.flag.disposable_address": "Adresse d’un service d’e-mails jetables",
  "signature.flag.role_address": "Adresse d’un service, non d’une personne",
  "signature.flag.mixed_scripts": "Lettres de plusieurs alphabets dans le nom",

  "purpose.process": "Nous pouvons traiter et compter votre signature",
  "purpose.deliver": "Nous pouvons remettre votre signature aux destinataires",
  "purpose.show_name": "Votre nom peut figurer sur la liste",
  "purpose.updates": "Nous pouvons vous envoyer des nouvelles par e-mail",
  "purpose.show_public": "Votre nom et votre pays peuvent figurer sur la page de la campagne",

  "unsubscribe.title": "Arrêter les nouvelles",
  "unsubscribe.body": "Vous ne voulez plus de nouvelles par e-mail ? Votre signature est maintenue.",
  "unsubscribe.button": "Ne plus recevoir de nouvelles",
  "unsubscribe.done.title": "C’est fait",
  "unsubscribe.done.body":
    "Nous ne vous enverrons plus de nouvelles. Votre signature est maintenue. Avec votre lien personnel, vous pouvez réactiver les nouvelles.",

  "page.400.title": "Nous n’avons pas pu lire cette demande",
  "page.400.body": "Une partie est arrivée endommagée. Veuillez revenir en arrière, recharger la page et réessayer.",
  "page.404.title": "Il n’y a rien ici",
  "page.404.body": "L’adresse est peut-être mal écrite, ou la page a été déplacée.",
  "page.405.title": "Ce n’est pas possible ici",
  "page.405.body":
    "Cette page ne peut pas être utilisée de cette façon. Veuillez recommencer depuis la page de la campagne.",
  "page.410.title": "Cette page n’existe plus",
  "page.410.body": "Elle se trouvait ici, puis elle a été retirée.",
  "page.413.title": "Le texte est trop long",
  "page.413.body":
    "Votre formulaire dépasse {max, number} kilo-octets. Rien n’a été enregistré. Veuillez raccourcir votre commentaire.",
  "page.421.title": "Mauvaise adresse",
  "page.421.body": "Ce serveur ne répond pas à ce nom. Veuillez utiliser l’adresse qui vous a été donnée.",
  "page.422.title": "Veuillez vérifier votre formulaire",
  "page.422.body": "Il contient quelque chose d’inutilisable. Rien n’a été enregistré.",
  "page.429.title": "Trop de tentatives",
  "page.429.body":
    "Veuillez attendre {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}, puis réessayer. Rien n’a été enregistré.",
  "page.500.title": "Une erreur s’est produite de notre côté",
  "page.500.body": "Veuillez réessayer dans quelques minutes. Vous n’y êtes pour rien.",
  "page.500.id": "Si vous nous écrivez à ce sujet, indiquez ce numéro : {id}",
  "page.503.title": "Il y a beaucoup de monde en ce moment",
  "page.503.body":
    "Nous n’avons pas pu traiter votre demande et rien n’a été enregistré. Veuillez réessayer dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}. Si vous avez envoyé un formulaire, revenez en arrière : ce que vous avez saisi s’y trouve peut-être encore.",

  "mail.greeting": "Bonjour,",
  "mail.greeting_name": "Bonjour {name},",
  "mail.closing": "Avec nos remerciements,",
  "mail.copy_link": "Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :",
  "mail.not_you.title": "Ce n’était pas vous ?",

  "mail.confirm.subject": "Veuillez confirmer votre adresse e-mail",
  "mail.confirm.preheader": "Il reste une étape.",
  "mail.confirm.body": "Cette adresse a servi à signer « {campaign} » (campagne portée par : {organisation}).",
  "mail.confirm.action":
    "Si c’était vous, veuillez confirmer. Votre signature ne comptera qu’après cette confirmation.",
  "mail.confirm.button": "Aller à la confirmation",
  "mail.confirm.until":
    "Si vous ne confirmez pas, nous effaçons tout au bout de {days, plural, one {# jour} many {# de jours} other {# jours}}. Nous vous enverrons un seul rappel.",
  "mail.confirm.not_you.body":
    "Dans ce cas, vous n’avez rien à faire. Vous pouvez aussi suivre le lien et appuyer sur « {button} » : nous effaçons tout immédiatement, et vous pouvez demander à ne plus jamais recevoir d’e-mail de notre part.",

  "mail.reminder.subject": "Rappel : veuillez confirmer votre adresse e-mail",
  "mail.reminder.preheader": "Il reste encore une étape.",
  "mail.reminder.body":
    "Le {date}, cette adresse a servi à signer « {campaign} » (campagne portée par : {organisation}). La signature n’est pas encore confirmée. Elle ne compte donc pas.",
  "mail.reminder.action": "Si c’était vous, veuillez confirmer.",
  "mail.reminder.button": "Aller à la confirmation",
  "mail.reminder.last": "C’est notre seul rappel. Si vous ne confirmez pas, nous effaçons tout le {date}.",
  "mail.reminder.not_you.body":
    "Dans ce cas, vous n’avez rien à faire. Vous pouvez aussi suivre le lien et appuyer sur « {button} » : nous effaçons tout immédiatement, et vous pouvez demander à ne plus jamais recevoir d’e-mail de notre part.",

  "mail.already_signed.subject": "Votre adresse e-mail est déjà confirmée",
  "mail.already_signed.preheader": "Vous n’avez rien d’autre à faire.",
  "mail.already_signed.body":
    "Cette adresse vient d’être saisie sur la page de « {campaign} », pour signer de nouveau ou pour recevoir encore une fois le lien. Vous avez déjà signé, et votre signature compte. Rien n’a changé.",
  "mail.already_signed.action": "Avec votre lien personnel, vous pouvez voir, modifier ou retirer votre signature.",
  "mail.already_signed.button": "Voir ma signature",
  "mail.already_signed.not_you.body":
    "Dans ce cas, quelqu’un d’autre a saisi votre adresse. La page ne lui a pas dit que vous aviez signé.",
  "mail.already_signed.withdrawn":
    "Cette adresse vient d’être saisie sur la page de « {campaign} », pour recevoir de nouveau le lien d’une signature. Vous avez retiré cette signature. Rien n’a changé.",
  "mail.already_signed.withdrawn_action":
    "Avec votre lien personnel, vous pouvez voir ce que nous conservons encore, et l’effacer.",

  "mail.confirmed.subject": "Merci : votre adresse e-mail est confirmée",
  "mail.confirmed.preheader": "Veuillez conserver cet e-mail.",
  "mail.confirmed.body": "Votre signature pour « {campaign} » est confirmée et compte.",
  "mail.confirmed.count":
    "{count, plural, one {Vous êtes la première personne à signer.} many {Avec vous, # de personnes ont signé à ce jour.} other {Avec vous, # personnes ont signé à ce jour.}}",
  "mail.confirmed.action":
    "Veuillez conserver cet e-mail et ne pas le transférer. Avec votre lien personnel, vous pouvez à tout moment voir, modifier, retirer ou effacer votre signature.",
  "mail.confirmed.button": "Voir ma signature",
  "mail.confirmed.not_you.body": "Dans ce cas, ouvrez votre lien et appuyez sur « {button} ».",

  "mail.footer.sender": "Expéditeur : {organisation}. Envoyé avec One Voice : {url}",
  "mail.footer.why":
    "Vous recevez cet e-mail parce que cette adresse a été saisie dans le formulaire de signature de ce site.",
  "mail.footer.unsubscribe": "Ne plus recevoir de nouvelles : {url}",

  "mail.letter.attached": "Pièces jointes : {files}",
  "mail.letter.delivery": "Remise n° {number, number}, {date}",
  "mail.letter.verify":
    "Le manifeste indique la somme de contrôle SHA-256 de la liste et porte une signature numérique. Avec ces deux fichiers, la liste peut être vérifiée sans s’adresser à nous.",
  "mail.letter.on_request":
    "La liste ({file}) est trop volumineuse pour un e-mail. Nous la remettons sur demande. Le manifeste ci-joint indique sa somme de contrôle.",
  "mail.letter.key": "Empreinte de la clé de signature (Ed25519) : {fingerprint}",
  "mail.letter.withheld":
    "La liste indique le nom des personnes qui y ont consenti. Toutes les autres sont comptées, et leur nom n’est pas communiqué.",
  "mail.letter.sender": "Expéditeur : {coalition}. Lettre envoyée avec One Voice : {url}",
  "mail.letter.reply": "Les réponses parviennent à la coalition à l’adresse {address}.",

  "staff.title": "Équipe",
  "staff.signin.title": "Connexion de l’équipe",
  "staff.signin.lead":
    "Appuyez sur le bouton pour vous connecter en tant que {email}. Ce lien ne fonctionne qu’une fois.",
  "staff.signin.button": "Se connecter",
  "staff.signin.needed": "Cette page est réservée à l’équipe. Pour vous connecter, ouvrez un lien de connexion.",
  "staff.signin.how": "La personne qui gère le serveur en crée un avec cette commande :",
  "staff.signin.invalid.title": "Ce lien de connexion ne fonctionne pas",
  "staff.signin.invalid.body": "Il a déjà servi, ou il est trop ancien. Veuillez en demander un nouveau.",
  "staff.signout": "Se déconnecter",
  "staff.signed_in": "Session ouverte : {email}",
  "staff.mailbox.title": "Boîte aux lettres locale",
  "staff.mailbox.lead":
    "Aucun serveur de messagerie n’est configuré (SMTP_URL) : les e-mails restent ici et ne parviennent à personne.",
  "staff.mailbox.count": "{count, plural, =0 {Aucun e-mail} one {# e-mail} many {# d’e-mails} other {# e-mails}}",
  "staff.mailbox.empty.title": "Aucun e-mail pour l’instant",
  "staff.mailbox.empty.body": "Signez une pétition : l’e-mail de confirmation apparaît ici en quelques secondes.",
  "staff.mailbox.to": "À",
  "staff.mailbox.from": "De",
  "staff.mailbox.received": "Reçu le",
  "staff.mailbox.attachments": "Pièces jointes",
  "staff.mailbox.view.html": "Tel que le voit le destinataire",
  "staff.mailbox.view.text": "Version texte",
  "staff.mailbox.view.headers": "En-têtes",
  "staff.mailbox.back": "Retour à la boîte aux lettres",
  "staff.forbidden.title": "Votre rôle ne le permet pas",
  "staff.forbidden.body":
    "Votre session est ouverte, mais votre rôle ne comprend ni cette page ni cette action. Une personne responsable de l’organisation peut modifier votre rôle.",
  "staff.forbidden.home": "Retour à l’espace de travail",
  "staff.nav.label": "Espace de travail",
  "staff.nav.home": "Vue d’ensemble",
  "staff.nav.account": "Mon compte",
  "staff.nav.organisations": "Organisations",
  "staff.nav.audit": "Journal d’audit",
  "staff.nav.mailbox": "Boîte aux lettres",
  "staff.nav.styleguide": "Guide de style",
  "staff.home.title": "Votre espace de travail",
  "staff.home.greeting": "Bonjour {name}.",
  "staff.home.coalition.title": "Pour toute la coalition",
  "staff.home.organisations.title": "Vos organisations",
  "staff.home.none.title": "Vous ne faites encore partie d’aucune organisation",
  "staff.home.none.body":
    "Une personne responsable de votre organisation peut vous inviter. L’e-mail d’invitation contient un lien.",
  "staff.home.profile": "Profil",
  "staff.home.members": "Membres",
  "staff.home.own_audit": "Journal d’audit",
  "staff.organisation.list.title": "Organisations",
  "staff.organisation.list.lead":
    "{count, plural, =0 {Il n’y en a aucune que vous puissiez voir.} one {# organisation} many {# d’organisations} other {# organisations}}",
  "staff.organisation.list.name": "Nom",
  "staff.organisation.list.role": "Votre rôle",
  "staff.organisation.list.members": "Membres",
  "staff.organisation.list.country": "Pays ou territoire",
  "staff.organisation.list.no_role": "aucun",
  "staff.organisation.new.title": "Ajouter une organisation",
  "staff.organisation.new.lead":
    "Le reste du profil vient ensuite. L’organisation figure sur la page publique dès qu’elle est ajoutée.",
  "staff.organisation.new.name": "Nom, en anglais",
  "staff.organisation.new.slug": "Adresse",
  "staff.organisation.new.slug.hint":
    "La dernière partie de son adresse sur ce site : lettres minuscules de a à z, chiffres et traits d’union. Elle ne peut plus être modifiée ensuite.",
  "staff.organisation.new.button": "Ajouter l’organisation",
  "staff.organisation.edit.title": "Profil",
  "staff.organisation.edit.lead":
    "Ce que voient les lecteurs sur la page publique de l’organisation. Si une langue est laissée vide, ils voient l’anglais, ou une autre langue disponible.",
  "staff.organisation.read_only":
    "Votre rôle vous permet de lire le profil. Les rôles Responsable et Rédaction permettent de le modifier.",
  "staff.organisation.public": "Voir la page publique",
  "staff.organisation.members": "Membres et invitations",
  "staff.organisation.name": "Nom",
  "staff.organisation.about": "Présentation",
  "staff.organisation.about.hint":
    "5 000 caractères au maximum. Vous pouvez utiliser Markdown : lignes vides entre les paragraphes, **gras**, [mots](https://example.org) pour un lien.",
  "staff.organisation.country": "Pays ou territoire",
  "staff.organisation.country.choose": "Veuillez choisir",
  "staff.organisation.site": "Site web",
  "staff.organisation.site.hint": "L’adresse entière, avec https:// au début.",
  "staff.organisation.save": "Enregistrer le profil",
  "staff.organisation.saved": "Le profil est enregistré.",
  "staff.organisation.changed.title": "Quelqu’un d’autre a enregistré ce profil pendant que vous écriviez",
  "staff.organisation.changed.body":
    "Rien de ce que cette personne a écrit n’a été écrasé, et rien de ce que vous avez écrit n’est perdu : le formulaire contient votre saisie. En dessous, vous voyez ce qui est enregistré maintenant. Enregistrez de nouveau pour le remplacer par votre version.",
  "staff.organisation.changed.now": "Enregistré maintenant : {text}",
  "staff.organisation.changed.empty": "Enregistré maintenant : rien",
  "staff.organisation.logo.title": "Logo",
  "staff.organisation.logo.lead":
    "Un fichier JPEG, PNG, WebP ou AVIF de 10 Mo au maximum. L’image est redessinée, pour que rien de ce qui est caché dans le fichier ne soit publié.",
  "staff.organisation.logo.file": "Fichier image",
  "staff.organisation.logo.save": "Utiliser cette image",
  "staff.organisation.logo.remove": "Retirer le logo",
  "staff.organisation.logo.saved": "Le logo est enregistré.",
  "staff.organisation.logo.removed": "Le logo est retiré.",
  "staff.organisation.logo.none": "Il n’y a pas encore de logo.",
  "staff.organisation.logo.now": "Le logo de {name}",
  "staff.organisation.logo.error.too_heavy": "Le fichier dépasse 10 Mo. Veuillez le réduire.",
  "staff.organisation.logo.error.unknown_format": "Ce fichier n’est pas une image JPEG, PNG, WebP ou AVIF.",
  "staff.organisation.logo.error.too_large":
    "L’image a trop de pixels : 40 millions au maximum, 12 millions pour AVIF, et aucun côté de plus de 12 000.",
  "staff.organisation.logo.error.moving": "Les images animées ne peuvent pas être utilisées.",
  "staff.organisation.logo.error.damaged": "Le fichier image est endommagé.",
  "staff.organisation.logo.error.missing": "Veuillez d’abord choisir un fichier.",
  "staff.organisation.error.empty": "Veuillez remplir ce champ.",
  "staff.organisation.error.names": "Veuillez écrire le nom dans au moins une langue.",
  "staff.organisation.error.too_long": "C’est trop long.",
  "staff.organisation.error.unknown": "Veuillez choisir un élément de la liste.",
  "staff.organisation.error.invalid": "Cette saisie n’est pas utilisable. Veuillez consulter l’indication.",
  "staff.organisation.error.taken": "Une autre organisation a déjà cette adresse.",
  "staff.organisation.error.control":
    "Ce texte contient des caractères qui ne peuvent pas être affichés. Veuillez le retaper à la main.",
  "staff.organisation.error.in": "{language} : {text}",
  "staff.members.title": "Membres de {organisation}",
  "staff.members.lead":
    "{count, plural, =0 {Personne pour l’instant.} one {# membre} many {# de membres} other {# membres}}",
  "staff.members.list": "Qui en fait partie",
  "staff.members.you": "vous",
  "staff.members.since": "Depuis",
  "staff.members.role.of": "Rôle de {name}",
  "staff.members.change": "Modifier",
  "staff.members.change.of": "Modifier le rôle de {name}",
  "staff.members.remove": "Retirer",
  "staff.members.remove.of": "Retirer {name}",
  "staff.members.prove.title": "Présentez votre clé d’accès pour modifier quoi que ce soit ici",
  "staff.members.prove.body":
    "Pour donner accès à d’autres personnes, vous devez présenter de nouveau votre clé d’accès. Cela vaut 10 minutes.",
  "staff.members.prove.button": "Présenter la clé d’accès",
  "staff.members.invitations.title": "Invitations en attente",
  "staff.members.invitations.until": "jusqu’au {until}",
  "staff.members.invitations.revoke": "Annuler",
  "staff.members.invitations.revoke.of": "Annuler l’invitation envoyée à {email}",
  "staff.members.invite.title": "Inviter quelqu’un",
  "staff.members.invite.email": "Adresse e-mail",
  "staff.members.invite.role": "Rôle",
  "staff.members.invite.locale": "Langue de l’e-mail",
  "staff.members.invite.button": "Envoyer l’invitation",
  "staff.members.invite.hint":
    "Le lien contenu dans l’e-mail fonctionne une fois, pendant 7 jours. Il cesse de fonctionner si vous n’avez plus le droit d’inviter.",
  "staff.members.done.invited": "L’invitation est en route.",
  "staff.members.done.revoked": "L’invitation est annulée.",
  "staff.members.done.changed": "Le rôle est modifié.",
  "staff.members.done.removed": "Le membre est retiré.",
  "staff.members.done.recovered":
    "Le compte a été réinitialisé : les clés d’accès et les sessions sont supprimées, et un lien de connexion est envoyé par e-mail.",
  "staff.members.error.title": "Rien n’a été modifié",
  "staff.members.error.member": "La personne qui a cette adresse est déjà membre.",
  "staff.members.error.too_many": "50 invitations attendent une réponse. Annulez-en d’abord quelques-unes.",
  "staff.members.error.email": "Cette adresse e-mail est incomplète. Elle doit ressembler à nom@example.org.",
  "staff.members.error.invalid": "Le formulaire n’est pas arrivé entier. Veuillez réessayer.",
  "staff.members.error.changed":
    "Quelqu’un d’autre a fait une modification entre-temps. La liste ci-dessous est à jour.",
  "staff.members.error.last_owner":
    "C’est la dernière personne responsable. Donnez d’abord le rôle Responsable à quelqu’un d’autre.",
  "staff.members.error.self": "Vous ne pouvez pas réinitialiser votre propre compte. Voir « Mon compte ».",
  "staff.members.recover": "Réinitialiser le compte",
  "staff.members.recover.of": "Réinitialiser le compte de {name}",
  "staff.sign_in.title": "Connexion de l’équipe",
  "staff.sign_in.lead":
    "Pour les personnes qui travaillent pour la coalition. Pour signer une campagne, aucun compte n’est nécessaire.",
  "staff.sign_in.passkey.title": "Avec une clé d’accès",
  "staff.sign_in.passkey.body":
    "Votre appareil ou votre clé de sécurité confirme que c’est bien vous. Vous n’avez rien à saisir.",
  "staff.sign_in.passkey.button": "Se connecter avec une clé d’accès",
  "staff.sign_in.passkey.missing":
    "Les clés d’accès exigent des scripts et un navigateur qui les prend en charge. Ici, vous pouvez vous connecter par e-mail.",
  "staff.sign_in.mail.title": "Par e-mail",
  "staff.sign_in.mail.body":
    "Nous vous envoyons un lien. Il fonctionne une fois, pendant 15 minutes, et seulement dans ce navigateur.",
  "staff.sign_in.mail.label": "Votre adresse e-mail",
  "staff.sign_in.mail.button": "M’envoyer un lien",
  "staff.sign_in.mail.invalid": "Ce n’est pas une adresse e-mail. Elle doit ressembler à nom@example.org.",
  "staff.sign_in.taken.title": "Veuillez consulter votre boîte de réception",
  "staff.sign_in.taken.body":
    "Si cette adresse est celle d’une personne qui travaille ici, un lien est en route. Ouvrez-le dans ce navigateur dans les 15 minutes.",
  "staff.sign_in.taken.none":
    "Vous n’avez rien reçu ? Regardez dans les courriers indésirables. Une adresse reçoit au plus {count} liens par heure.",
  "staff.sign_in.again": "Demander un autre lien",
  "staff.sign_in.elsewhere.title": "Veuillez ouvrir ce lien dans un autre navigateur",
  "staff.sign_in.elsewhere.body":
    "Le lien ne fonctionne que dans le navigateur avec lequel il a été demandé. Ouvrez-le là-bas, ou demandez-en un nouveau ici.",
  "staff.sign_in.ask": "Aller à la connexion",
  "staff.account.title": "Mon compte",
  "staff.account.done.renamed": "Votre nom est enregistré.",
  "staff.account.done.passkey_added":
    "La clé d’accès a été ajoutée. Vous pouvez désormais l’utiliser pour vous connecter.",
  "staff.account.done.passkey_renamed": "Le nom de la clé d’accès est enregistré.",
  "staff.account.done.passkey_removed": "La clé d’accès a été supprimée.",
  "staff.account.done.ended":
    "{count, plural, =0 {Il n’y avait aucune session à fermer.} one {# session a été fermée.} many {# de sessions ont été fermées.} other {# sessions ont été fermées.}}",
  "staff.account.refused.last":
    "C’est votre seule clé d’accès, et aucun serveur de messagerie n’est configuré sur ce site. Sans elle, vous ne pourriez plus vous connecter. Ajoutez d’abord une autre clé d’accès.",
  "staff.account.refused.unknown": "Cette clé d’accès n’existe plus.",
  "staff.account.refused.bad_name": "Veuillez donner un nom de 1 à 120 caractères.",
  "staff.account.name.title": "Qui je suis",
  "staff.account.name.label": "Votre nom",
  "staff.account.name.hint": "Vos collègues le voient à côté de ce que vous faites ici.",
  "staff.account.name.save": "Enregistrer",
  "staff.account.email": "Adresse e-mail",
  "staff.account.passkeys.title": "Mes clés d’accès",
  "staff.account.passkeys.none":
    "Vous n’avez pas encore de clé d’accès. Avec une clé, vous vous connectez sans e-mail. C’est aussi le seul moyen d’exporter des signatures, de les remettre ou de changer qui peut faire quoi.",
  "staff.account.passkeys.created": "Ajoutée le {time}",
  "staff.account.passkeys.used": "Dernière utilisation : {time}",
  "staff.account.passkeys.name": "Nom de la clé d’accès",
  "staff.account.passkeys.rename": "Renommer",
  "staff.account.passkeys.remove": "Supprimer",
  "staff.account.passkeys.manage": "Renommer ou supprimer",
  "staff.account.passkeys.remove_first": "Pour supprimer une clé d’accès, présentez-en d’abord une.",
  "staff.account.add.title": "Ajouter une clé d’accès",
  "staff.account.add.hint":
    "Par exemple l’appareil où elle se trouve. Vous pouvez en avoir plusieurs : une sur votre téléphone, une sur une clé de sécurité.",
  "staff.account.add.button": "Ajouter une clé d’accès",
  "staff.account.add.missing":
    "Les clés d’accès exigent des scripts et un navigateur qui les prend en charge. Pour en ajouter une, activez les scripts pour ce site ou utilisez un autre navigateur.",
  "staff.account.add.prove": "Pour ajouter une clé d’accès, présentez d’abord une de celles que vous avez.",
  "staff.account.add.sign_in_again":
    "Votre connexion date d’un certain temps. Pour ajouter votre première clé d’accès, veuillez vous déconnecter puis vous reconnecter.",
  "staff.account.prove": "Présenter une clé d’accès",
  "staff.account.sessions.title": "Mes sessions ouvertes",
  "staff.account.sessions.this": "ce navigateur",
  "staff.account.sessions.unknown": "Navigateur inconnu",
  "staff.account.sessions.since": "Connexion : {time}",
  "staff.account.sessions.used": "Dernière utilisation : {time}",
  "staff.account.sessions.by.link": "par un lien imprimé ou donné par un collègue",
  "staff.account.sessions.by.mail": "par un lien reçu par e-mail",
  "staff.account.sessions.by.passkey": "par clé d’accès",
  "staff.account.sessions.end": "Fermer cette session",
  "staff.account.sessions.end_others": "Fermer toutes les autres sessions",
  "staff.prove.title": "Présentez votre clé d’accès",
  "staff.prove.lead":
    "Ce que vous voulez faire est irréversible ou donne accès à d’autres personnes. Veuillez confirmer avec votre clé d’accès que c’est bien vous. Cela vaut 10 minutes.",
  "staff.prove.button": "Présenter ma clé d’accès",
  "staff.prove.missing":
    "Les clés d’accès exigent des scripts et un navigateur qui les prend en charge. Activez les scripts pour ce site ou utilisez un autre navigateur, puis rechargez cette page.",
  "staff.prove.none": "Vous n’avez pas encore de clé d’accès. Veuillez d’abord en ajouter une à votre compte.",
  "staff.prove.add": "Aller à mon compte",
  "staff.prove.lost":
    "Vous avez perdu vos clés d’accès ? Une personne responsable de votre organisation peut réinitialiser votre compte.",
  "staff.prove.back": "Revenir sans la présenter",
  "staff.passkey.cancelled": "Aucune clé d’accès n’a été utilisée. Vous pouvez réessayer.",
  "staff.passkey.refused": "Cette clé d’accès n’a pas été acceptée. Veuillez réessayer.",
  "staff.passkey.exists": "Cet appareil contient déjà une clé d’accès pour votre compte.",
  "staff.passkey.failed": "Le serveur n’a pas pu être joint. Veuillez réessayer.",
  "staff.audit.title": "Journal d’audit",
  "staff.audit.lead":
    "Qui a fait quoi, quand et sur quoi : le plus récent d’abord. Les entrées s’ajoutent et ne sont jamais modifiées. Rien ici ne concerne les personnes qui ont signé.",
  "staff.audit.filter.act": "Ce qui a été fait",
  "staff.audit.filter.person": "Par qui",
  "staff.audit.filter.organisation": "Organisation",
  "staff.audit.filter.from": "Du (jour, UTC)",
  "staff.audit.filter.until": "Au (jour, UTC)",
  "staff.audit.filter.any": "Tout",
  "staff.audit.filter.button": "Afficher",
  "staff.audit.everything": "Tout afficher",
  "staff.audit.count": "{count, plural, =0 {Aucune entrée} one {# entrée} many {# d’entrées} other {# entrées}}",
  "staff.audit.none.title": "Il n’y a rien à afficher",
  "staff.audit.none.body": "Dès que quelqu’un fera quelque chose, cela figurera ici.",
  "staff.audit.none.limited": "Aucune entrée ne correspond à votre demande.",
  "staff.audit.number": "N° {number}",
  "staff.audit.by": "Par : {person}",
  "staff.audit.of": "Organisation : {organisation}",
  "staff.audit.changed": "{field} : {after} (avant : {before})",
  "staff.audit.was": "{field}, avant : {before}",
  "staff.audit.download.title": "Télécharger",
  "staff.audit.download.body":
    "Les entrées choisies ci-dessus, toutes les pages, sous forme de tableau pour tableur (CSV). Votre clé d’accès vous est demandée, et le téléchargement est lui aussi consigné.",
  "staff.audit.download.button": "Télécharger en CSV",
  "staff.audit.actor.command_line": "la personne qui gère le serveur, en ligne de commande",
  "staff.audit.actor.system": "le programme lui-même",
  "staff.audit.act.audit.export": "Journal d’audit téléchargé",
  "staff.audit.act.counts.repair": "Décomptes corrigés",
  "staff.audit.act.delivery.dossier": "Dossier d’une remise établi",
  "staff.audit.act.delivery.make": "Remise arrêtée",
  "staff.audit.act.delivery.send": "Lettres d’une remise mises en file d’envoi",
  "staff.audit.act.invitation.accept": "Invitation acceptée",
  "staff.audit.act.invitation.revoke": "Invitation annulée",
  "staff.audit.act.keys.rotate": "Clé de chiffrement changée",
  "staff.audit.act.mail.answer": "Réponse donnée pour une lettre retenue",
  "staff.audit.act.members.change": "Rôle modifié",
  "staff.audit.act.members.invite": "Invitation envoyée",
  "staff.audit.act.members.remove": "Membre retiré",
  "staff.audit.act.members.recover": "Compte d’un membre réinitialisé",
  "staff.audit.act.organisation.create": "Organisation ajoutée",
  "staff.audit.act.organisation.edit": "Profil d’une organisation modifié",
  "staff.audit.act.organisation.logo": "Logo modifié",
  "staff.audit.act.partners.allow": "Pages d’un partenaire autorisées à afficher le formulaire",
  "staff.audit.act.partners.remove": "Pages d’un partenaire plus autorisées à afficher le formulaire",
  "staff.audit.act.passkey.add": "Clé d’accès ajoutée",
  "staff.audit.act.passkey.remove": "Clé d’accès supprimée",
  "staff.audit.act.pictures.add": "Image ajoutée",
  "staff.audit.act.session.end": "Sessions fermées",
  "staff.audit.act.signatures.export": "Liste de signatures exportée",
  "staff.audit.act.signatures.seed": "Signatures fictives ajoutées",
  "staff.audit.act.staff.link": "Lien de connexion créé",
  "staff.audit.act.staff.role": "Rôle pour toute la coalition modifié",
  "staff.audit.act.staff.sign_in": "Connexion",
  "staff.audit.act.staff.sign_out": "Déconnexion",
  "staff.audit.subject.audit": "Journal d’audit",
  "staff.audit.subject.campaign": "Campagne",
  "staff.audit.subject.delivery": "Remise",
  "staff.audit.subject.invitation": "Invitation",
  "staff.audit.subject.keys": "Clés",
  "staff.audit.subject.mail": "E-mail",
  "staff.audit.subject.member": "Membre",
  "staff.audit.subject.organisation": "Organisation",
  "staff.audit.subject.partner": "Partenaire",
  "staff.audit.subject.passkey": "Clé d’accès",
  "staff.audit.subject.picture": "Image",
  "staff.audit.subject.session": "Session",
  "staff.audit.subject.staff": "Membre de l’équipe",
  "staff.audit.field.answer": "Réponse",
  "staff.audit.field.campaign": "Campagne",
  "staff.audit.field.country": "Pays",
  "staff.audit.field.filter": "Limité à",
  "staff.audit.field.height": "Hauteur",
  "staff.audit.field.key": "Clé",
  "staff.audit.field.letters": "Lettres",
  "staff.audit.field.listed": "Avec le nom",
  "staff.audit.field.locale": "Langue",
  "staff.audit.field.logo": "Logo",
  "staff.audit.field.member": "Membre",
  "staff.audit.field.method": "Moyen",
  "staff.audit.field.name": "Nom",
  "staff.audit.field.number": "Numéro",
  "staff.audit.field.open": "En attente",
  "staff.audit.field.repaired": "Décomptes corrigés",
  "staff.audit.field.role": "Rôle",
  "staff.audit.field.seed": "Valeur de départ",
  "staff.audit.field.sessions": "Sessions",
  "staff.audit.field.signatures": "Signatures",
  "staff.audit.field.site": "Site web",
  "staff.audit.field.slug": "Adresse",
  "staff.audit.field.source": "Origine",
  "staff.audit.field.width": "Largeur",
  "staff.audit.field.withheld": "Nom non communiqué",
  "staff.audit.field.abouts": "Présentation",
  "staff.audit.field.names": "Nom",

  "mail.letter.sha256": "Somme de contrôle SHA-256 du fichier {file} :",
  "mail.letter.root": "Racine de l’arbre de Merkle (début) : {root}",
  "mail.invitation.subject": "Invitation à rejoindre {organisation}",
  "mail.invitation.preheader": "Il suffit d’appuyer sur un bouton. Aucun mot de passe n’est nécessaire.",
  "mail.invitation.body": "{inviter} vous invite à travailler pour {organisation} sur One Voice. Votre rôle : {role}.",
  "mail.invitation.button": "Voir l’invitation",
  "mail.invitation.until": "Le lien ne fonctionne qu’une fois, jusqu’au {until}.",
  "mail.invitation.not_you":
    "Si vous ne savez pas de quoi il s’agit, vous n’avez rien à faire. Rien ne se passe sans vous.",
  "mail.staff.footer": "One Voice envoie cet e-mail aux personnes qui travaillent avec ce service : {url}",
  "mail.staff_sign_in.preheader": "Ce lien ne fonctionne qu’une fois.",
  "mail.staff_sign_in.body": "Quelqu’un a demandé un lien de connexion à l’espace de l’équipe avec cette adresse.",
  "mail.staff_sign_in.reset":
    "Un membre de l’équipe a réinitialisé votre compte. Vos clés d’accès ont été supprimées et toutes vos sessions ont été fermées. Ce lien vous permet de vous reconnecter.",
  "mail.staff_sign_in.button": "Aller à la connexion",
  "mail.staff_sign_in.until":
    "{minutes, plural, one {Ce lien ne fonctionne qu’une fois, pendant # minute.} many {Ce lien ne fonctionne qu’une fois, pendant # de minutes.} other {Ce lien ne fonctionne qu’une fois, pendant # minutes.}}",
  "mail.staff_sign_in.browser":
    "Ouvrez-le dans le navigateur avec lequel il a été demandé. Il ne fonctionne dans aucun autre.",
  "mail.staff_sign_in.then": "Une fois la connexion établie, veuillez ajouter une nouvelle clé d’accès à votre compte.",
  "mail.staff_sign_in.not_you": "Dans ce cas, vous pouvez ignorer cet e-mail. Sans lui, personne ne peut se connecter.",
  "mail.staff_sign_in.not_you_reset":
    "Si vous ne vous y attendiez pas, veuillez interroger vos collègues avant d’ouvrir le lien.",
  "mail.staff_sign_in.subject": "Votre lien de connexion",
  "mail.staff_notice.subject": "Votre compte a été modifié",
  "mail.staff_notice.preheader": "Veuillez vérifier que c’était bien vous.",
  "mail.staff_notice.added": "Une clé d’accès a été ajoutée à votre compte : {time}.",
  "mail.staff_notice.removed": "Une clé d’accès a été supprimée de votre compte : {time}.",
  "mail.staff_notice.button": "Voir mon compte",
  "mail.staff_notice.not_you":
    "Dans ce cas, ouvrez votre compte dès maintenant, supprimez les clés d’accès que vous ne connaissez pas, fermez toutes les autres sessions et prévenez une personne responsable de votre organisation.",

  "ui.pagination.label": "Pages de cette liste",
  "ui.pagination.previous": "Précédente",
  "ui.pagination.next": "Suivante",
  "ui.pagination.here": "Page {page, number} sur {pages, number}",
  "ui.dialog.close": "Fermer",

  "search.title": "Rechercher une campagne",
  "search.query.label": "Mots à rechercher",
  "search.state.label": "Quelles campagnes",
  "search.state.any": "Toutes les campagnes",
  "search.state.open": "Campagnes en cours",
  "search.state.delivered": "Signatures remises",
  "search.state.won": "Campagnes abouties, en tout ou en partie",
  "search.state.ended": "Campagnes terminées",
  "search.button": "Rechercher",
  "search.results.all":
    "{count, plural, =0 {Aucune campagne} one {# campagne} many {# de campagnes} other {# campagnes}}",
  "search.results.for":
    "{count, plural, =0 {Aucune campagne trouvée pour « {query} »} one {# campagne trouvée pour « {query} »} many {# de campagnes trouvées pour « {query} »} other {# campagnes trouvées pour « {query} »}}",
  "search.none.title": "Aucun résultat",
  "search.none.body": "Essayez avec moins de mots, ou une autre orthographe.",
  "search.error":
    "Veuillez saisir {max, number} caractères au maximum, et seulement des caractères qui peuvent s’afficher.",

  "organisation.list.title": "Organisations",
  "organisation.list.lead": "Ces organisations portent les campagnes de ce site.",
  "organisation.list.all": "Toutes les organisations",
  "organisation.none.title": "Aucune organisation pour l’instant",
  "organisation.none.body": "Les membres de la coalition figureront ici.",
  "organisation.coalition.title": "La coalition",
  "organisation.members.title": "{count, plural, one {# membre} many {# de membres} other {# membres}}",
  "organisation.kind.coalition": "Coalition",
  "organisation.kind.member": "Membre de la coalition",
  "organisation.kind.label": "Rôle",
  "organisation.joined": "Membre depuis",
  "organisation.country": "Pays ou territoire",
  "organisation.site": "Site web",
  "organisation.campaigns.title": "Campagnes",
  "organisation.campaigns.none": "Aucune campagne pour l’instant.",
  "organisation.role.lead": "porte cette campagne",
  "organisation.role.endorses": "soutient cette campagne",
  "organisation.activities.title": "Activités",

  "activity.list.title": "Activités",
  "activity.list.lead": "Déclarations, lettres ouvertes, rapports et événements de la coalition et de ses membres.",
  "activity.list.all": "Toutes les activités",
  "activity.filter.label": "Type d’activité",
  "activity.filter.all": "Toutes",
  "activity.filter.statement": "Déclarations",
  "activity.filter.open_letter": "Lettres ouvertes",
  "activity.filter.report": "Rapports",
  "activity.filter.event": "Événements",
  "activity.kind.statement": "Déclaration",
  "activity.kind.open_letter": "Lettre ouverte",
  "activity.kind.report": "Rapport",
  "activity.kind.event": "Événement",
  "activity.none.title": "Rien ici pour l’instant",
  "activity.none.body": "La coalition n’a encore rien publié de ce type.",
  "activity.campaign": "Dans le cadre de la campagne « {campaign} »",
  "activity.event.title": "Quand et où",
  "activity.event.begins": "Début",
  "activity.event.ends": "Fin",
  "activity.event.utc": "Soit {time}.",
  "activity.event.place": "Lieu",
  "activity.event.calendar": "Ajouter à votre agenda",
  "activity.event.over": "Cet événement est terminé.",
  "activity.source": "Publication d’origine : {url}",
  "activity.by": "Organisation : {organisation}",

  "update.list.title": "Nouvelles de la campagne « {campaign} »",
  "update.list.all": "Toutes les nouvelles de cette campagne",
  "update.none.title": "Pas encore de nouvelles",
  "update.none.body": "Ce qui se passe dans cette campagne sera annoncé ici.",
  "update.of": "Nouvelles de la campagne « {campaign} »",
  "update.others": "Autres nouvelles de cette campagne",
  "update.earlier": "Précédente",
  "update.later": "Suivante",

  "signers.title": "Personnes qui signent de leur nom",
  "signers.count":
    "{count, plural, one {# signataire a choisi d’être nommé ici.} many {# de signataires ont choisi d’être nommés ici.} other {# signataires ont choisi d’être nommés ici.}}",
  "signers.order": "L’ordre est aléatoire. Les noms apparaissent un à deux jours après la signature.",
  "signers.all": "{count, plural, one {Voir # nom} many {Voir les # de noms} other {Voir les # noms}}",
  "signers.choice":
    "Ce choix peut être annulé à tout moment avec le lien reçu par e-mail. La plupart des signataires ne sont nommés publiquement nulle part.",
  "signers.none.title": "Aucun nom n’est affiché ici",
  "signers.none.body":
    "Seuls sont affichés les noms des signataires qui l’ont choisi, et seulement s’il y en a au moins {min, number}.",

  "table.title": "Signatures par pays",
  "table.country": "Pays ou territoire",
  "table.confirmed": "Signatures confirmées",
  "table.more":
    "{count, plural, one {Afficher # autre pays} many {Afficher # d’autres pays} other {Afficher # autres pays}}",
  "table.others":
    "Au total, {confirmed, plural, one {# signature provient} many {# de signatures proviennent} other {# signatures proviennent}} de {countries, plural, one {# autre pays} many {# d’autres pays} other {# autres pays}}. Nous ne nommons aucun pays qui compte moins de {min, number} signatures, afin que personne ne puisse être reconnu.",

  "map.alt":
    "Carte du monde : d’où viennent les signatures de « {campaign} ». Plus la couleur d’un pays est soutenue, plus il y a de signatures. Le tableau donne les chiffres.",
  "map.note": "Les frontières tracées sur la carte ne préjugent du statut d’aucun territoire.",

  "nav.label": "Pages principales",
  "nav.menu": "Menu",
  "nav.campaigns": "Campagnes",
  "nav.activities": "Activités",
  "nav.coalition": "La coalition",
  "nav.about": "À propos",

  "footer.label": "À propos de ce site",
  "footer.privacy": "Confidentialité",
  "footer.accessibility": "Accessibilité",
  "footer.protection": "Comment nous protégeons les signataires",
  "footer.feed.campaigns": "Flux des campagnes",
  "footer.feed.activities": "Flux des activités",

  "social.count":
    "{count, plural, =0 {Soyez parmi les premières personnes à signer} one {# signature confirmée} many {# de signatures confirmées} other {# signatures confirmées}}",
  "social.count_over":
    "{count, plural, one {Plus de # signature confirmée} many {Plus de # de signatures confirmées} other {Plus de # signatures confirmées}}",
  "social.alt": "{title}. Campagne portée par : {organisation}.",
  "social.site_alt": "L’emblème de One Voice et les mots : {tagline}",

  "plain.operator": "{organisation}, {country}",
  "plain.operator.label": "Qui gère ce site",
  "plain.operator.site": "Site web",
  "plain.operator.none": "L’organisation qui gère ce site n’a pas encore été indiquée.",
  "plain.more": "En savoir plus sur ce site",
  "plain.video": "Regarder la vidéo sur {host}. Elle s’ouvre sur ce site.",
  "plain.table": "Tableau",

  "about.title": "À propos de ce site",
  "about.lead":
    "Ici, des personnes demandent aux personnes au pouvoir de protéger les droits humains. Une coalition d’organisations mène les campagnes. Vous ajoutez votre signature, et la coalition la remet.",
  "about.who.title": "Qui porte ce site",
  "about.who.campaign": "La page de chaque campagne nomme l’organisation qui la mène et celles qui la soutiennent.",
  "about.who.members": "La coalition et ses membres",
  "about.how.title": "Comment fonctionne une campagne",
  "about.how.ask":
    "Une campagne demande une seule chose à des instances nommées. Sa page dit ce qu’elle demande, à qui, et pourquoi.",
  "about.how.sign": "Vous signez avec votre nom, votre adresse e-mail et votre pays. Aucun compte n’est nécessaire.",
  "about.how.confirm":
    "Vous confirmez avec un lien que nous vous envoyons. Seules les signatures confirmées comptent, et chaque adresse e-mail ne compte qu’une fois.",
  "about.how.deliver":
    "La coalition remet aux instances les chiffres et la liste des signataires. Votre nom ne figure sur la liste que si vous le choisissez.",
  "about.how.answer": "Les réponses de ces instances figurent sur la page de la campagne.",
  "about.trust.title": "Pourquoi vous pouvez vous fier aux chiffres",
  "about.trust.record":
    "Chaque signature confirmée ajoute une ligne de code à un registre. Une fois qu’une liste a été remise, personne ne peut modifier ni retirer une ligne sur laquelle elle repose sans que cela se voie.",
  "about.trust.list":
    "Chaque liste remise est signée avec une clé numérique. Qui la reçoit peut la vérifier sur son propre ordinateur, sans s’adresser à nous.",
  "about.trust.limit":
    "Nous vérifions que la personne à qui appartient l’adresse e-mail a confirmé. Nous ne demandons pas de pièce d’identité, et n’affirmons donc rien de plus.",
  "about.not.title": "Ce que ce site ne fait pas",
  "about.not.traces":
    "Il n’utilise aucun cookie pour les personnes qui lisent et signent, n’affiche pas de publicité et ne vous suit pas.",
  "about.not.others": "Il ne charge aucun contenu d’autres entreprises.",
  "about.not.tell": "Il ne dit à personne si vous avez signé, sauf si vous choisissez d’y afficher votre nom.",
  "about.software.title": "Le logiciel",
  "about.software.free":
    "One Voice est un logiciel libre, sous licence MIT. Tout le monde peut le lire, l’utiliser et le modifier.",
  "about.software.own":
    "Chaque coalition fait fonctionner sa propre copie sur son propre serveur. Les personnes qui écrivent le logiciel ne peuvent pas voir vos données.",
  "about.contact.title": "Questions",
  "about.contact.body":
    "Pour toute question sur une campagne, adressez-vous à l’organisation qui la mène. Pour toute question sur ce site, adressez-vous à la coalition. Leurs sites web indiquent comment les joindre.",

  "privacy.title": "Politique de confidentialité",
  "privacy.lead":
    "Cette page dit ce que devient ce que vous saisissez ici : ce qui est conservé, qui le voit, pendant combien de temps, et ce que vous pouvez faire.",
  "privacy.who.title": "Qui est responsable",
  "privacy.who.campaign":
    "L’organisation qui mène une campagne est responsable de ses signatures. Son nom figure sur la page de la campagne.",
  "privacy.who.site": "Ce site est géré par :",
  "privacy.who.contact":
    "Son site web donne son adresse, dit où envoyer vos questions sur vos données et nomme les entreprises qui hébergent ce site et acheminent ses e-mails.",
  "privacy.stored.title": "Ce qui est conservé",
  "privacy.stored.sealed":
    "Votre nom et votre adresse e-mail, ainsi que votre ville et votre commentaire si vous les indiquez. Ces données sont chiffrées avec une clé conservée à part de la base de données.",
  "privacy.stored.clear":
    "Votre pays ou territoire, la langue de la page, et le moment où vous avez signé et confirmé. Votre nom aussi, tant que vous choisissez de figurer sur la page de la campagne.",
  "privacy.stored.consent": "Ce que vous avez accepté, quand, et en quels termes.",
  "privacy.stored.source":
    "Si votre visite vient de la page d’un partenaire ou d’un lien partagé : un code court qui le désigne. Le code d’un partenaire est un nom lisible de ce partenaire. Le code du lien d’un signataire ne peut être rattaché à une personne sans notre clé.",
  "privacy.stored.quota":
    "Le nombre d’e-mails envoyés à votre adresse dans la journée, jusqu’à la fin de celle-ci. Elle n’en reçoit jamais plus de {mails, number} par jour.",
  "privacy.stored.flags":
    "Des repères à examiner par la coalition, par exemple pour une adresse jetable, l’adresse d’un service ou un nom écrit en plusieurs alphabets. Ils ne changent rien au fait que votre signature compte.",
  "privacy.not.title": "Ce qui n’est pas conservé",
  "privacy.not.traces":
    "Nous n’utilisons aucun cookie pour les personnes qui lisent et signent, et n’enregistrons pas d’adresse IP. Aucun contenu d’autres entreprises n’est chargé.",
  "privacy.not.log": "Notre journal indique qu’une page a été demandée et quand, mais pas par qui.",
  "privacy.not.host": "L’entreprise qui héberge ce site peut voir les adresses IP au passage des données.",
  "privacy.why.title": "Pourquoi nous avons le droit de le faire",
  "privacy.why.consent":
    "Parce que vous l’acceptez, en cochant une case du formulaire. Une signature peut révéler une opinion politique. Nous demandons donc votre consentement explicite (dans l’Union européenne : RGPD, article 6, paragraphe 1, point a), et article 9, paragraphe 2, point a)).",
  "privacy.why.back": "Vous pouvez retirer votre consentement à tout moment, pour l’avenir.",
  "privacy.sees.title": "Qui voit quoi",
  "privacy.sees.everybody":
    "Tout le monde voit combien de personnes ont signé, et de quels pays. Les pays qui comptent moins de {smallest, plural, one {# signature} many {# de signatures} other {# signatures}} ne sont pas affichés un par un.",
  "privacy.sees.named":
    "Tout le monde ne voit votre nom et votre pays sur ce site que si vous cochez la case prévue. Ils apparaissent un jour ou deux plus tard.",
  "privacy.sees.offices":
    "Les instances nommées sur la page de la campagne reçoivent le nombre de signatures de chaque pays. Si vous acceptez de figurer sur la liste, elles reçoivent aussi votre nom, votre ville, votre pays, votre langue et le jour de votre confirmation. Là où elles se trouvent, d’autres lois peuvent s’appliquer.",
  "privacy.sees.never": "Votre adresse e-mail et votre commentaire ne figurent jamais sur la liste.",
  "privacy.sees.staff": "L’équipe de la coalition peut tout lire, lorsque son travail l’exige.",
  "privacy.sees.mail": "Votre messagerie et celle de la coalition acheminent nos e-mails.",
  "privacy.long.title": "Combien de temps les données sont conservées",
  "privacy.long.unconfirmed":
    "Si vous ne confirmez pas, nous vous envoyons un seul rappel, au bout de {hours, plural, one {# heure} many {# d’heures} other {# heures}}. Au bout de {days, plural, one {# jour} many {# de jours} other {# jours}}, nous effaçons tout ce que vous avez saisi.",
  "privacy.long.confirmed":
    "Une signature confirmée est conservée jusqu’à ce que vous l’effaciez. Le site web de l’organisation dit combien de temps elle garde les signatures d’une campagne terminée.",
  "privacy.long.withdrawn":
    "Si vous retirez votre signature, elle ne compte plus. Vos données sont gardées, avec la mention « signature retirée », jusqu’à ce que vous les effaciez.",
  "privacy.long.erased":
    "Si vous effacez, votre nom, votre adresse, votre ville, votre commentaire et vos consentements sont supprimés immédiatement. Ce qui reste ne vous nomme pas : votre pays, la langue et les jours, et un code dans le registre des confirmations. Si vous avez demandé à ne plus recevoir de nouvelles, ou plus aucun e-mail, un code calculé à partir de votre adresse reste aussi, afin que nous puissions respecter ce choix.",
  "privacy.long.backup":
    "Les copies de sauvegarde peuvent contenir des données effacées jusqu’à ce qu’elles soient remplacées.",
  "privacy.rights.title": "Ce que vous pouvez faire",
  "privacy.rights.link":
    "L’e-mail que nous envoyons après votre confirmation contient votre lien personnel. Avec ce lien, vous pouvez voir et télécharger tout ce que nous conservons sur vous, modifier ce qui est affiché, retirer votre signature et tout effacer.",
  "privacy.rights.lost":
    "Vous avez perdu l’e-mail ? Signez de nouveau avec la même adresse. Si la collecte est terminée, saisissez votre adresse sur la page de la campagne, sous « Recevoir de nouveau votre lien ». Nous renverrons alors le lien dans votre boîte de réception.",
  "privacy.rights.other":
    "Quelqu’un d’autre a saisi votre adresse ? L’e-mail que vous recevez de nous contient un lien qui permet de l’effacer.",
  "privacy.rights.complain":
    "Vous pouvez aussi adresser une réclamation à l’autorité de protection des données de votre pays.",

  "access.title": "Déclaration d’accessibilité",
  "access.lead":
    "Tout le monde doit pouvoir lire et signer ici. Cette déclaration porte sur les pages publiques de ce site.",
  "access.status.title": "Niveau d’accessibilité de ces pages",
  "access.status.aim": "Nous visons le niveau AA des Règles pour l’accessibilité des contenus web (WCAG) 2.2.",
  "access.status.partial": "Ces pages respectent ces règles en partie, en raison des limites nommées plus bas.",
  "access.works.title": "Ce qui fonctionne",
  "access.works.keyboard": "Tout peut se faire avec le clavier seul, et le focus est toujours visible.",
  "access.works.reader":
    "Les titres, les zones de la page, les étiquettes et les erreurs sont balisés pour les lecteurs d’écran. Les passages dans une autre langue sont signalés comme tels.",
  "access.works.zoom":
    "Le texte peut être agrandi jusqu’à 400 %. Rien n’oblige alors à faire défiler la page sur le côté, sauf les tableaux larges.",
  "access.works.colour":
    "Le contraste du texte est suffisant, en thème clair comme en thème sombre. Les couleurs et le contraste réglés sur votre appareil sont conservés.",
  "access.works.still":
    "Rien ne bouge, ne clignote ni ne se lance tout seul. Aucun formulaire n’est limité dans le temps.",
  "access.works.script": "Tout fonctionne sans script.",
  "access.limits.title": "Limites connues",
  "access.limits.language":
    "Toutes les campagnes ne sont pas écrites dans toutes les langues. La page le dit alors et affiche une autre langue.",
  "access.limits.pictures":
    "Les textes et les descriptions d’images sont écrits par les organisations. Ils peuvent être difficiles à lire, et une description peut manquer.",
  "access.limits.video": "Les vidéos se trouvent sur d’autres sites. Nous ne savons pas si elles ont des sous-titres.",
  "access.limits.tests":
    "Ces pages n’ont pas encore été testées par des personnes handicapées ni par des spécialistes extérieurs, et tous les lecteurs d’écran n’ont pas été essayés.",
  "access.made.title": "Comment les pages ont été vérifiées",
  "access.made.self": "Les auteurs du logiciel ont vérifié les pages eux-mêmes, pour la dernière fois le {date}.",
  "access.made.axe":
    "Un programme (axe-core) contrôle chaque type de page publique à chaque modification du logiciel, dans une langue écrite de gauche à droite et une autre écrite de droite à gauche, en thème clair et en thème sombre.",
  "access.made.hand":
    "Nous avons vérifié à la main l’usage du clavier, les petits écrans, le texte agrandi et les pages sans script.",
  "access.contact.title": "Dites-le-nous",
  "access.contact.body":
    "Quelque chose ne fonctionne pas pour vous ? Dites-le à la coalition : de quelle page il s’agit, ce que vous vouliez faire et quelle aide technique vous utilisez, par exemple un lecteur d’écran. Elle peut aussi vous fournir ce dont vous avez besoin sous une autre forme. Son site web indique comment la joindre.",
  "access.contact.authority":
    "Si vous n’obtenez pas de réponse satisfaisante, vous pouvez adresser une réclamation à l’autorité chargée de l’accessibilité dans le pays de la coalition, s’il y en a une.",

  "protect.title": "Comment nous protégeons les signataires",
  "protect.lead":
    "Pour certains signataires ou leur famille, il est dangereux que l’on apprenne qu’ils ont signé. Cette page dit ce que nous faisons, ce que nous ne pouvons pas faire, et ce que vous pouvez faire vous-même.",
  "protect.do.title": "Ce que nous faisons",
  "protect.do.tell":
    "Personne ne peut découvrir sur ce site si une adresse a signé. La page répond à tout le monde de la même façon. Le reste se trouve dans votre boîte de réception.",
  "protect.do.sealed":
    "Les noms, les adresses e-mail, les villes et les commentaires sont chiffrés. Quiconque volerait la base de données sans la clé ne pourrait pas les lire. Seuls les noms que des signataires affichent publiquement y figurent en clair.",
  "protect.do.traces":
    "Nous n’utilisons aucun cookie pour les signataires, n’enregistrons pas d’adresse IP et ne chargeons aucun contenu d’autres entreprises.",
  "protect.do.hidden":
    "Votre nom n’est ni communiqué aux instances ni affiché sur ce site, sauf si vous en décidez autrement.",
  "protect.do.named":
    "Sur ce site, les noms figurent sans ville ni date et apparaissent avec un jour ou deux de retard. Ils ne sont affichés que s’ils sont au moins {names, number}.",
  "protect.do.mail": "L’objet de nos e-mails ne nomme ni la campagne ni un pays. L’e-mail lui-même le fait.",
  "protect.do.scanner": "Ouvrir un lien dans un e-mail ne change rien. Seul le bouton de la page a un effet.",
  "protect.risks.title": "Les risques qui restent",
  "protect.risks.mailbox": "Quiconque lit votre messagerie voit nos e-mails et peut utiliser votre lien.",
  "protect.risks.device":
    "Quiconque surveille votre appareil voit ce que vous saisissez. Quiconque surveille votre connexion internet peut voir que vous avez visité ce site, mais pas ce que vous avez saisi.",
  "protect.risks.list": "Une liste remise ne peut pas être reprise. Nous ne pouvons pas dire qui d’autre la lira.",
  "protect.risks.few":
    "Les instances reçoivent le nombre de signatures de chaque pays, aussi petit soit-il. Si très peu de personnes signent dans votre pays, ce nombre peut vous désigner même sans votre nom.",
  "protect.risks.server":
    "Quiconque prend le contrôle de notre serveur pendant qu’il fonctionne peut y lire tout ce qui s’y trouve.",
  "protect.safer.title": "Comment signer plus sûrement",
  "protect.safer.address":
    "Utilisez une adresse e-mail qui ne contient pas votre nom et que personne d’autre ne peut ouvrir. La messagerie ne devrait pas se trouver dans le pays que vous craignez.",
  "protect.safer.device": "Utilisez votre propre appareil, et non celui d’un employeur, d’une école ou de l’État.",
  "protect.safer.empty":
    "Laissez vides la ville et le commentaire, et ne cochez pas les cases qui affichent votre nom.",
  "protect.safer.tor":
    "S’il est dangereux que l’on vous voie ici, utilisez le navigateur Tor. Toutes les pages y fonctionnent, même sans script.",
  "protect.safer.delete":
    "Supprimez nos e-mails, y compris de la corbeille, et effacez ce site de l’historique de votre navigateur.",
  "protect.safer.not":
    "Si le danger est trop grand, ne signez pas. Demandez à des personnes qui vivent en sécurité de le faire.",
  "protect.later.title": "Si votre situation change",
  "protect.later.link":
    "Ouvrez votre lien personnel depuis notre e-mail. Vous pouvez y masquer votre nom, retirer votre signature ou tout effacer. L’effet est immédiat.",
  "protect.later.lists": "Votre lien indique aussi quelles listes contenant votre signature ont déjà été remises.",
  "protect.check.title": "Comment vérifier une liste",
  "protect.check.office":
    "Chaque liste est accompagnée d’une somme de contrôle et d’une signature numérique de la coalition. L’instance qui la reçoit peut constater que rien n’y a été ajouté, modifié ou retiré depuis.",
  "protect.check.hidden":
    "Les signatures sans nom y figurent sous la forme d’une ligne de code. Elles comptent, et personne ne peut y lire de qui il s’agit.",

  "feed.campaigns.title": "Campagnes",
  "feed.activities.title": "Déclarations, rapports et événements",
  "feed.updates.title": "Nouvelles de la campagne « {campaign} »",
  "feed.site": "{feed} · {site}",

  "offline.title": "Pas de connexion",
  "offline.body": "Cette page ne peut pas s’afficher sans internet.",
  "offline.kept": "Pour votre sécurité, cette application n’enregistre pas les pages que vous lisez.",
  "offline.again": "Réessayer",

  "share.title": "Faites passer le message",
  "share.link": "Lien vers cette campagne",
  "share.copy": "Copier le lien",
  "share.copied": "Le lien est copié.",
  "share.native": "Partager avec une application",
  "share.mail": "E-mail",
  "share.warning":
    "Quelqu’un surveille votre téléphone ou votre compte ? Dans ce cas, ne partagez pas depuis celui-ci : cela révélerait votre visite.",
  "share.own.title": "Votre lien de partage",
  "share.own.lead":
    "Ce lien mène à la campagne et non à votre signature : vous pouvez le donner à tout le monde. Il ne dit pas qui vous êtes. La coalition voit combien de signatures arrivent par lui. Ne transmettez pas le lien reçu par e-mail : qui le possède peut voir et modifier votre signature.",

  "embed.title": "Signer : {title}",
  "embed.full": "Lire toute la campagne",
  "embed.tab": "(s’ouvre dans un nouvel onglet)",
  "embed.private":
    "Ce que vous saisissez ici est envoyé uniquement à {site}. Le site qui affiche ce formulaire ne le reçoit pas.",
  "embed.unknown.title": "Ce formulaire n’existe pas",
  "embed.unknown.body":
    "L’adresse ne correspond à aucune de nos campagnes. Si vous gérez la page qui affiche ce message, vérifiez le nom de la campagne dans cette adresse.",
  "embed.failed.title": "Cela n’a pas fonctionné",
  "embed.failed.body": "Rien n’a été envoyé. Veuillez rouvrir cette page et remplir de nouveau le formulaire.",

  "role.owner": "Responsable",
  "role.editor": "Rédaction",
  "role.moderator": "Modération",
  "role.delivery": "Remise",
  "role.viewer": "Lecture seule",
  "role.secretariat": "Secrétariat",
  "role.auditor": "Audit",
  "role.owner.can": "Peut tout faire dans l’organisation et décide qui en fait partie.",
  "role.editor.can": "Rédige le profil de l’organisation et ses campagnes.",
  "role.moderator.can": "S’occupe des commentaires et des signatures douteuses.",
  "role.delivery.can": "Extrait la liste des signataires et la remet.",
  "role.viewer.can": "Voit tout dans l’organisation et ne modifie rien.",
  "role.secretariat.can":
    "Gère le site pour toute la coalition. Peut modifier toutes les organisations, mais n’extrait aucune liste de signataires.",
  "role.auditor.can": "Voit toutes les organisations et le journal de ce qui a été fait, et ne modifie rien.",

  "invitation.title": "Invitation à rejoindre {organisation}",
  "invitation.lead": "{inviter} vous invite à travailler pour {organisation}.",
  "invitation.address": "Adresse invitée",
  "invitation.role": "Votre rôle",
  "invitation.until": "L’invitation est valable jusqu’au",
  "invitation.name": "Votre nom",
  "invitation.name.hint": "Tel que les autres personnes de l’organisation le verront.",
  "invitation.name.error": "Veuillez écrire votre nom, en 120 caractères au maximum.",
  "invitation.accept": "Accepter l’invitation",
  "invitation.sign_in":
    "L’adresse {email} a déjà un compte ici. Connectez-vous d’abord, puis ouvrez de nouveau le lien contenu dans l’e-mail.",
  "invitation.sign_in.button": "Se connecter",
  "invitation.dead.title": "Cette invitation ne fonctionne pas",
  "invitation.dead.body":
    "Elle a déjà servi, elle a été annulée, ou elle date de plus de 7 jours. Veuillez en demander une nouvelle à l’organisation.",

  "my_link.title": "Recevoir de nouveau votre lien",
  "my_link.lead":
    "Vous avez signé cette campagne et perdu notre e-mail ? Saisissez l’adresse e-mail avec laquelle vous avez signé. Nous vous envoyons le lien qui permet de voir, de retirer ou d’effacer votre signature.",
  "my_link.button": "Envoyez-moi mon lien",
  "my_link.sent.body": "Si quelqu’un a signé avec cette adresse, un e-mail contenant le lien y est en route.",
  "my_link.sent.same":
    "Cette page dit la même chose pour toutes les adresses, afin que personne ne puisse découvrir qui a signé.",
  "my_link.sent.address":
    "Est-ce bien l’adresse avec laquelle vous avez signé ? En cas de doute, essayez vos autres adresses.",
  "my_link.sent.limit":
    "Nous envoyons au plus un e-mail par heure, et {limit, plural, one {# e-mail} many {# d’e-mails} other {# e-mails}} par jour à une même adresse.",
};
