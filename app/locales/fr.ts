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

  "home.title": "Campagnes",
  "home.lead":
    "Lisez ce qui est demandé, et à qui. Si vous êtes d’accord, signez. Chaque signature est confirmée par e-mail.",
  "home.list.title": "Campagnes en cours",
  "home.card.count":
    "{count, plural, =0 {Aucune signature confirmée pour l’instant} one {# signature confirmée} many {# de signatures confirmées} other {# signatures confirmées}}",
  "home.card.goal": "Objectif : {goal, number}",
  "home.card.read": "Lire et signer",
  "home.card.closed": "Collecte terminée",
  "home.empty.title": "Aucune campagne en cours",
  "home.empty.body": "Il n’y a rien à signer pour le moment. Veuillez revenir plus tard.",

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
  "campaign.to_form": "Signer maintenant",
  "campaign.ask.title": "Ce que nous demandons",
  "campaign.about.title": "Pourquoi nous le demandons",
  "campaign.targets.title": "Qui reçoit votre signature",
  "campaign.targets.lead": "La lettre et la liste des signataires sont adressées aux instances suivantes :",
  "campaign.closes": "Vous pouvez signer jusqu’au {date}.",
  "campaign.fallback":
    "Cette campagne n’est pas encore disponible dans votre langue. Langue du texte affiché : {language}.",
  "campaign.privacy.title": "Comment nous vous protégeons",
  "campaign.privacy.public": "Ce site affiche le nombre de signataires. Il n’affiche aucun nom.",
  "campaign.privacy.sealed":
    "Votre nom, votre adresse e-mail, votre ville ou région et votre commentaire sont conservés sous forme chiffrée.",
  "campaign.privacy.email": "Votre adresse e-mail ne figure sur aucune des listes que nous remettons.",
  "campaign.privacy.trace": "Nous n’utilisons pas de cookie et n’enregistrons pas d’adresse IP.",
  "campaign.privacy.leave":
    "Avec le lien reçu par e-mail, vous pouvez à tout moment modifier, retirer ou effacer votre signature.",
  "campaign.privacy.unconfirmed":
    "Si vous ne confirmez pas, nous effaçons au bout de {days, plural, one {# jour} many {# de jours} other {# jours}} tout ce que vous avez saisi.",

  "campaign.closed.title": "La collecte de signatures est terminée",
  "campaign.closed.body": "Cette campagne ne recueille plus de signatures. Merci à toutes les personnes qui ont signé.",
  "campaign.closed.since": "La collecte s’est terminée le {date}.",
  "campaign.closed.grace":
    "Vous avez signé, mais pas encore confirmé ? Le lien reçu par e-mail fonctionne pendant {hours, plural, one {# heure} many {# d’heures} other {# heures}} après la fin de la collecte.",
  "campaign.not_open.title": "La collecte de signatures n’a pas commencé",
  "campaign.not_open.body": "Il n’est pas encore possible de signer. Veuillez revenir plus tard.",
  "campaign.gone.title": "Cette campagne n’est plus en ligne",
  "campaign.gone.body":
    "La coalition l’a retirée du site. Rien de ce que vous venez de saisir n’a été enregistré. Si vous aviez déjà signé, le lien reçu par e-mail fonctionne toujours.",
  "campaign.text_changed.title": "Le texte a changé",
  "campaign.text_changed.body":
    "La coalition a modifié le texte de cette campagne après que vous avez ouvert la page. Rien n’a été enregistré. Veuillez lire le nouveau texte. Si vous êtes toujours d’accord, cochez de nouveau la case et signez. Ce que vous avez saisi est encore dans le formulaire.",
  "campaign.outcome.won": "Cette campagne a obtenu ce qu’elle demandait.",
  "campaign.outcome.partly_won": "Cette campagne a obtenu une partie de ce qu’elle demandait.",
  "campaign.outcome.lost": "Cette campagne n’a pas obtenu ce qu’elle demandait.",
  "campaign.delivered": "Les signatures ont été remises.",

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
  "confirm.thanks.share":
    "Vous connaissez d’autres personnes prêtes à signer ? Envoyez-leur l’adresse de la page de la campagne.",
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

  "purpose.process": "Nous pouvons traiter et compter votre signature",
  "purpose.deliver": "Nous pouvons remettre votre signature aux destinataires",
  "purpose.show_name": "Votre nom peut figurer sur la liste",
  "purpose.updates": "Nous pouvons vous envoyer des nouvelles par e-mail",

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
    "Cette adresse vient de servir à signer de nouveau « {campaign} ». Vous avez déjà signé, et votre signature compte. Rien n’a changé.",
  "mail.already_signed.action": "Avec votre lien personnel, vous pouvez voir, modifier ou retirer votre signature.",
  "mail.already_signed.button": "Voir ma signature",
  "mail.already_signed.not_you.body":
    "Dans ce cas, quelqu’un d’autre a saisi votre adresse. La page ne lui a pas dit que vous aviez signé.",

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

  "mail.letter.sha256": "Somme de contrôle SHA-256 du fichier {file} :",
  "mail.letter.root": "Racine de l’arbre de Merkle (début) : {root}",
};
