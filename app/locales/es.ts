import type { MessageKey } from "./en";

/**
 * Every word of the interface in Spanish, with “usted”, in words that every Spanish-speaking country shares. No word
 * says whether the reader is a man or a woman.
 */
export const es: Readonly<Record<MessageKey, string>> = {
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
  "site.tagline": "Campañas de coaliciones por los derechos humanos",
  "site.description":
    "Firme las peticiones de coaliciones por los derechos humanos. Cada firma se confirma por correo electrónico y se entrega a las instancias que deciden.",
  "site.skip": "Ir al contenido",
  "site.home": "Todas las campañas",
  "site.language": "Idioma",
  "site.footer.privacy":
    "Estas páginas no usan cookies, no cargan nada de otras empresas y no guardan su dirección IP.",
  "site.footer.software": "One Voice es software libre con licencia MIT.",

  "common.optional": "opcional",
  "common.yes": "Sí",
  "common.no": "No",
  "common.error": "Error",
  "common.error_title": "Error: {title}",
  "common.pair": "{term}: {value}",
  "common.aside": "{text} ({note})",
  "common.not_given": "sin indicar",
  "common.back_home": "Ver todas las campañas",
  "common.back_campaign": "Volver a la campaña",
  "common.fallback": "Este texto aún no está disponible en su idioma. Idioma del texto que ve: {language}.",
  "common.paged": "{title}, página {page, number}",

  "home.title": "Alce la voz por quienes no pueden hacerlo",
  "home.lead": "Lea qué se pide y a quién. Si está de acuerdo, firme. Cada firma se confirma por correo electrónico.",
  "home.list.title": "Campañas abiertas",
  "home.list.more":
    "{count, plural, one {Ver una campaña más} many {Ver # de campañas más} other {Ver # campañas más}}",
  "home.card.count":
    "{count, plural, =0 {Todavía no hay firmas confirmadas} one {# firma confirmada} many {# de firmas confirmadas} other {# firmas confirmadas}}",
  "home.card.goal": "Objetivo: {goal, number}",
  "home.card.read": "Leer y firmar",
  "home.card.closed": "Plazo terminado",
  "home.empty.title": "No hay ninguna campaña abierta",
  "home.empty.body": "En este momento no hay nada que firmar. Por favor, vuelva más tarde.",
  "home.delivered.title": "Firmas entregadas",
  "home.won.title": "Campañas ganadas",
  "home.ended.title": "Campañas terminadas",
  "home.activities.title": "Últimas actividades",
  "home.organisations.title": "Quiénes impulsan estas campañas",

  "campaign.by": "Organiza: {organisation}",
  "campaign.count.label":
    "{count, plural, one {firma confirmada} many {de firmas confirmadas} other {firmas confirmadas}}",
  "campaign.countries": "{count, plural, one {de # país} many {de # de países} other {de # países}}",
  "campaign.goal": "Objetivo: {goal, number}",
  "campaign.goal.reached":
    "Se ha alcanzado el objetivo de {goal, plural, one {# firma} many {# de firmas} other {# firmas}}. Cada nueva firma da más fuerza a lo que pedimos.",
  "campaign.progress": "{count, number} de {goal, number}",
  "campaign.progress.label": "Firmas confirmadas respecto al objetivo",
  "campaign.progress.label.next": "Firmas confirmadas respecto a la próxima meta",
  "campaign.to_form": "Firmar ahora",
  "campaign.ask.title": "Lo que pedimos",
  "campaign.about.title": "Por qué lo pedimos",
  "campaign.targets.title": "Quién recibe su firma",
  "campaign.targets.lead": "La carta y la lista de firmantes se envían a estas instancias:",
  "campaign.targets.title_closed": "Quién recibe las firmas",
  "campaign.closes": "Puede firmar hasta el {date}.",
  "campaign.fallback": "Esta campaña aún no está disponible en su idioma. Idioma del texto que ve: {language}.",
  "campaign.privacy.title": "Cómo protegemos a quien firma",
  "campaign.privacy.public": "Este sitio muestra cuántas personas han firmado. No muestra ningún nombre.",
  "campaign.privacy.sealed":
    "Su nombre, su dirección de correo electrónico, su localidad o región y su comentario se guardan cifrados. Si elige figurar aquí, su nombre se guarda también sin cifrar, mientras figure.",
  "campaign.privacy.email": "Su dirección de correo electrónico no figura en ninguna de las listas que entregamos.",
  "campaign.privacy.trace": "No usamos cookies ni guardamos direcciones IP.",
  "campaign.privacy.leave":
    "Con el enlace que le enviamos por correo puede cambiar, retirar o borrar su firma en cualquier momento.",
  "campaign.privacy.unconfirmed":
    "Si no confirma, al cabo de {days, plural, one {# día} many {# de días} other {# días}} borramos todo lo que escribió.",
  "campaign.privacy.named":
    "Este sitio muestra cuántas personas han firmado. Solo muestra su nombre si usted marca la casilla para ello, y nunca con su localidad ni con el día en que firmó.",
  "campaign.privacy.protection": "Cómo protegemos a quien firma",
  "campaign.privacy.notice": "Aviso de privacidad",

  "campaign.closed.title": "El plazo para firmar ha terminado",
  "campaign.closed.body": "Esta campaña ya no recibe firmas. Gracias a todas las personas que firmaron.",
  "campaign.closed.since": "El plazo terminó el {date}.",
  "campaign.closed.grace":
    "¿Firmó, pero todavía no confirmó? El enlace que recibió por correo funciona durante {hours, plural, one {# hora} many {# de horas} other {# horas}} después del fin del plazo.",
  "campaign.not_open.title": "Todavía no se puede firmar",
  "campaign.not_open.body": "Esta campaña aún no recibe firmas. Por favor, vuelva más tarde.",
  "campaign.gone.title": "Esta campaña ya no está aquí",
  "campaign.gone.body":
    "La coalición la ha retirado. No se ha guardado nada de lo que acaba de escribir. Si ya había firmado antes, su enlace personal sigue funcionando.",
  "campaign.text_changed.title": "El texto ha cambiado",
  "campaign.text_changed.body":
    "La coalición cambió el texto de esta campaña después de que usted abriera la página. No se ha guardado nada. Por favor, lea el texto nuevo. Si sigue de acuerdo, marque otra vez la casilla y firme. Lo que escribió sigue en el formulario.",
  "campaign.outcome.won": "Esta campaña consiguió lo que pedía.",
  "campaign.outcome.partly_won": "Esta campaña consiguió una parte de lo que pedía.",
  "campaign.outcome.lost": "Esta campaña no consiguió lo que pedía.",
  "campaign.delivered": "Las firmas ya se entregaron.",
  "campaign.milestone.next": "Próxima meta: {next, number}",
  "campaign.milestone.reached": "Meta de {signatures, number} alcanzada el {date}",
  "campaign.endorsements.title": "Quién apoya esta campaña",
  "campaign.endorsements.lead":
    "{count, plural, one {# organización apoya esta campaña.} many {# de organizaciones apoyan esta campaña.} other {# organizaciones apoyan esta campaña.}}",
  "campaign.endorsements.more":
    "{count, plural, one {Mostrar # organización más} many {Mostrar # de organizaciones más} other {Mostrar # organizaciones más}}",
  "campaign.updates.title": "Noticias de esta campaña",
  "campaign.updates.all": "Todas las noticias ({count, number})",
  "campaign.history.title": "Lo que ha pasado hasta ahora",
  "campaign.history.milestone":
    "{signatures, plural, one {# firma confirmada} many {# de firmas confirmadas} other {# firmas confirmadas}}",
  "campaign.delivery.title":
    "{count, plural, one {# firma entregada} many {# de firmas entregadas} other {# firmas entregadas}}",
  "campaign.delivery.body":
    "Con su nombre: {listed, number}. Contadas, sin dar a conocer el nombre: {withheld, number}.",
  "campaign.reply.title": "Respuesta: {office}",
  "campaign.reply.open": "Leer la respuesta",
  "campaign.reply.source": "Dónde se publicó la respuesta",
  "campaign.activities.title": "Qué más hace la coalición",
  "campaign.activities.all": "Todas las actividades",
  "campaign.next.title": "Qué pasa después",
  "campaign.next.confirm":
    "Usted confirma. Le enviamos un correo con un enlace. Su firma cuenta cuando la confirma con ese enlace.",
  "campaign.next.count": "Contamos. Cada firma confirmada se cuenta una sola vez, por país.",
  "campaign.next.deliver": "Entregamos. Las instancias que se nombran en esta página reciben la carta y la lista.",
  "campaign.next.tell": "Le informamos. Lo que respondan esas instancias figura en esta página.",
  "campaign.responsible.title": "Quién es responsable",
  "campaign.responsible.body": "Esta organización dirige la campaña. Responde de lo que se hace con las firmas.",
  "campaign.responsible.site": "Sitio web de la organización",
  "campaign.signers.title": "Quién ha firmado",
  "campaign.table.title": "De dónde vienen las firmas",

  "form.title": "Firmar esta petición",
  "form.lead": "Por favor, complete todos los campos que no dicen “opcional”.",
  "form.name.label": "Su nombre",
  "form.name.hint": "Escríbalo como quiere que figure en la lista, en cualquier alfabeto.",
  "form.email.label": "Correo electrónico",
  "form.email.hint": "Le enviamos un enlace. Su firma cuenta cuando la confirma con ese enlace.",
  "form.email.suggestion": "¿Quiso escribir {suggestion}?",
  "form.email.suggestion.keep": "Si la dirección que escribió es correcta, pulse “{button}” otra vez.",
  "form.country.label": "País o territorio",
  "form.country.choose": "Elija un país o territorio",
  "form.place.label": "Localidad o región",
  "form.place.hint": "Figura junto a su nombre en la lista. Si su nombre no figura, tampoco figura su localidad.",
  "form.comment.label": "¿Por qué firma?",
  "form.comment.hint":
    "Hasta {max, number} caracteres. Solo la coalición lee este texto. No figura en la lista. Por favor, no escriba nada que pueda ser un peligro para usted o para otras personas.",
  "form.consent.legend": "Su consentimiento",
  "form.choices.legend": "Sus opciones",
  "form.choices.hint": "Puede dejar estas casillas sin marcar y cambiar de opinión más tarde.",
  "form.submit": "Firmar",
  "form.submit.hint": "Después, revise su bandeja de entrada.",
  "form.errors.title":
    "{count, plural, one {Por favor, corrija un campo. Todavía no se ha guardado nada.} many {Por favor, corrija # de campos. Todavía no se ha guardado nada.} other {Por favor, corrija # campos. Todavía no se ha guardado nada.}}",
  "form.public.hint":
    "No es la lista para los destinatarios: todo el mundo puede leer estos nombres, y las copias que hagan otras personas no se pueden recuperar.",

  "error.name.empty": "Por favor, escriba su nombre.",
  "error.name.too_long": "El nombre es demasiado largo. Puede tener hasta 255 caracteres.",
  "error.name.link": "Por favor, escriba aquí solo su nombre, sin direcciones web ni de correo.",
  "error.name.control":
    "El nombre contiene caracteres que no se pueden mostrar. Por favor, escríbalo de nuevo sin copiar y pegar.",
  "error.name.surrogate": "El nombre contiene un carácter dañado. Por favor, escríbalo de nuevo sin copiar y pegar.",
  "error.name.marks": "En el nombre, una letra tiene demasiados acentos. Puede tener hasta 4.",
  "error.email.empty": "Por favor, escriba su dirección de correo electrónico.",
  "error.email.syntax": "Esta dirección de correo no está completa. Debe parecerse a nombre@example.org.",
  "error.email.too_long":
    "La dirección de correo es demasiado larga. Puede tener hasta 254 caracteres, y hasta 64 antes del signo @.",
  "error.email.non_ascii_local":
    "No podemos enviar correo a esta dirección. Por favor, use una dirección que antes del signo @ solo tenga letras latinas sin acento (tampoco ñ), números y signos comunes.",
  "error.email.mixed_script":
    "La parte que sigue al signo @ mezcla letras de distintos alfabetos. Por favor, escríbala de nuevo en un solo alfabeto.",
  "error.country.empty": "Por favor, elija el país o territorio donde vive.",
  "error.country.unknown": "No conocemos este país o territorio. Por favor, elija uno de la lista.",
  "error.place.too_long": "El nombre de la localidad o región es demasiado largo. Puede tener hasta 120 caracteres.",
  "error.place.link": "Por favor, escriba aquí solo la localidad o región, sin direcciones web ni de correo.",
  "error.place.control":
    "El nombre de la localidad o región contiene caracteres que no se pueden mostrar. Por favor, escríbalo de nuevo sin copiar y pegar.",
  "error.place.surrogate":
    "El nombre de la localidad o región contiene un carácter dañado. Por favor, escríbalo de nuevo sin copiar y pegar.",
  "error.place.marks":
    "En el nombre de la localidad o región, una letra tiene demasiados acentos. Puede tener hasta 4.",
  "error.comment.too_long": "El comentario es demasiado largo. Puede tener hasta 2000 caracteres.",
  "error.comment.control":
    "El comentario contiene caracteres que no se pueden mostrar. Por favor, escríbalo de nuevo sin copiar y pegar.",
  "error.comment.surrogate":
    "El comentario contiene un carácter dañado. Por favor, escríbalo de nuevo sin copiar y pegar.",
  "error.comment.marks": "En el comentario, una letra tiene demasiados acentos. Puede tener hasta 4.",
  "error.consent.missing":
    "Solo podemos contar su firma con su consentimiento. Si está de acuerdo, marque esta casilla.",
  "error.form.invalid": "El formulario no llegó completo. Por favor, revise los campos y firme de nuevo.",

  "signed.title": "Ahora revise su bandeja de entrada",
  "signed.body":
    "Un correo va en camino a la dirección que escribió. Su firma cuenta cuando la confirma con el enlace del correo.",
  "signed.step.open": "Abra el correo. Le pide que confirme su dirección de correo electrónico.",
  "signed.step.press": "Siga el enlace y pulse el botón de esa página.",
  "signed.before": "¿Ya había firmado antes? El correo se lo dirá, y no tendrá que hacer nada más.",
  "signed.nothing.title": "¿No le ha llegado nada?",
  "signed.nothing.wait": "Espere unos minutos. Algunos servicios de correo tardan hasta una hora.",
  "signed.nothing.spam": "Busque en la carpeta de correo no deseado (spam).",
  "signed.nothing.typo":
    "¿La dirección es incorrecta? Firme de nuevo con la correcta. Los datos de la incorrecta se borran al cabo de {days, plural, one {# día} many {# de días} other {# días}}.",
  "signed.nothing.again":
    "¿Firmó más de una vez? Busque un correo anterior. A una misma dirección enviamos como máximo un correo por hora y {limit, plural, one {# correo} many {# de correos} other {# correos}} al día.",
  "signed.body_to": "Un correo va en camino a {email}. Su firma cuenta cuando la confirma con el enlace del correo.",
  "signed.typo": "¿Es esta su dirección? Si tiene un error, firme de nuevo con la correcta.",
  "signed.again": "Volver al formulario",
  "signed.write.title": "Hable con quienes le representan",
  "signed.write.body":
    "La campaña se dirige a estas instancias. Su propio gobierno puede pedirles que actúen. Escriba a su representante en el parlamento o a su ministerio de relaciones exteriores, y nombre la campaña.",
  "signed.others.title": "Otras campañas que puede firmar",

  "confirm.title": "Confirme su firma",
  "confirm.lead": "Falta un paso: confirme que quiere firmar “{campaign}”.",
  "confirm.explain": "Su firma cuenta cuando pulsa el botón. El solo hecho de abrir esta página no cambia nada.",
  "confirm.button": "Confirmar mi firma",
  "confirm.reject.title": "¿No fue usted?",
  "confirm.reject.body":
    "En ese caso, alguien escribió su dirección, quizá por error. Pulse este botón y borraremos todo lo que se escribió con ella.",
  "confirm.reject.never.label": "No enviar nunca más correos a esta dirección",
  "confirm.reject.never.hint":
    "Para ello guardamos un código calculado a partir de la dirección. Ese código no permite leer la dirección.",
  "confirm.reject.button": "No fui yo: borrar todo",
  "confirm.rejected.title": "Borrado",
  "confirm.rejected.body": "Se ha borrado todo lo que se escribió con su dirección. No tiene que hacer nada más.",
  "confirm.rejected.never": "No volveremos a enviar correos a esta dirección.",
  "confirm.thanks.title": "Gracias. Su firma cuenta.",
  "confirm.thanks.count":
    "{count, plural, one {Usted es la primera persona que firma.} many {Con usted, ya han firmado # de personas.} other {Con usted, ya han firmado # personas.}}",
  "confirm.thanks.mail": "Le enviamos un correo con su enlace personal. Guárdelo y no se lo pase a nadie.",
  "confirm.thanks.manage": "Ver, cambiar o retirar mi firma",
  "confirm.thanks.receipt.title": "Su comprobante",
  "confirm.thanks.receipt.campaign": "Campaña",
  "confirm.thanks.receipt.version": "Versión del texto",
  "confirm.thanks.receipt.leaf": "Número en el registro",
  "confirm.thanks.receipt.explain":
    "El registro contiene un asiento sellado por cada confirmación. Con él, los destinatarios pueden comprobar que después no se añadió ni se quitó ninguna firma. Su nombre no figura en él.",
  "confirm.already.title": "Su firma ya está confirmada",
  "confirm.already.body": "Se cuenta una sola vez. No tiene que hacer nada más.",
  "confirm.refused.closed.title": "El plazo para firmar ha terminado",
  "confirm.refused.closed.body":
    "Este enlace funcionó durante {hours, plural, one {# hora} many {# de horas} other {# horas}} después del fin del plazo. Ese tiempo ya pasó, así que esta firma no cuenta. Lo que escribió se borrará en un máximo de {days, plural, one {# día} many {# de días} other {# días}}.",
  "confirm.refused.withdrawn.title": "Esta firma fue retirada",
  "confirm.refused.withdrawn.body":
    "No cuenta. Si después de todo quiere firmar, hágalo de nuevo en la página de la campaña.",
  "confirm.refused.expired.title": "Este enlace ha caducado",
  "confirm.refused.expired.body":
    "Una firma debe confirmarse en un máximo de {days, plural, one {# día} many {# de días} other {# días}}. Por favor, firme de nuevo en la página de la campaña. Le enviaremos un enlace nuevo.",
  "confirm.refused.invalidated.title": "Esta firma no cuenta",
  "confirm.refused.invalidated.body":
    "La coalición la ha excluido del recuento. Si cree que es un error, escriba a la coalición.",
  "confirm.unknown.title": "Este enlace no funciona",
  "confirm.unknown.body":
    "Puede que se haya cortado en el camino o que haya caducado. Copie el enlace completo del correo, o firme de nuevo en la página de la campaña. Le enviaremos un enlace nuevo.",

  "state.pending": "pendiente de su confirmación",
  "state.confirmed": "confirmada y contada",
  "state.withdrawn": "retirada, no cuenta",
  "state.invalidated": "no cuenta",
  "state.erased": "borrada",

  "signature.title": "Su firma",
  "signature.lead": "Para “{campaign}”. Solo quien tenga su enlace puede ver esta página.",
  "signature.pending": "Todavía no ha confirmado. Use el enlace del correo en el que le pedimos que confirme.",
  "signature.withdrawn": "Usted ha retirado su firma. Si cambia de opinión, firme de nuevo en la página de la campaña.",
  "signature.data.title": "Lo que guardamos sobre usted",
  "signature.field.state": "Estado",
  "signature.field.name": "Nombre",
  "signature.field.email": "Correo electrónico",
  "signature.field.country": "País o territorio",
  "signature.field.place": "Localidad o región",
  "signature.field.comment": "Comentario",
  "signature.field.show_name": "Nombre en la lista",
  "signature.field.updates": "Noticias por correo",
  "signature.field.signed": "Firmada el",
  "signature.field.confirmed": "Confirmada el",
  "signature.field.withdrawn": "Retirada el",
  "signature.field.show_public": "Nombre en la página de la campaña",
  "signature.field.named_from": "Aparece allí desde el",
  "signature.field.language": "Idioma en el que firmó",
  "signature.field.source": "Código del enlace por el que llegó",
  "signature.field.flags": "Marcas para que la coalición las revise",
  "signature.consents.title": "Lo que usted aceptó",
  "signature.consents.granted": "aceptado el {date}",
  "signature.consents.refused": "no aceptado, {date}",
  "signature.deliveries.title": "Dónde se ha entregado su firma",
  "signature.deliveries.none": "Todavía no se ha entregado.",
  "signature.deliveries.listed": "Entrega n.º {number, number} del {date}: con su nombre",
  "signature.deliveries.withheld": "Entrega n.º {number, number} del {date}: contada, sin su nombre",
  "signature.change.title": "Cambiar sus opciones",
  "signature.change.show_name.label": "Incluir mi nombre en la lista para los destinatarios",
  "signature.change.show_name.hint": "Si no marca esta casilla, su firma cuenta y su nombre no se da a conocer.",
  "signature.change.updates.label": "Enviarme noticias de esta campaña por correo",
  "signature.change.hint": "El cambio vale desde ahora. Las listas que ya se entregaron no cambian.",
  "signature.change.button": "Guardar",
  "signature.change.show_public.label": "Mostrar mi nombre y mi país en la página de la campaña",
  "signature.change.show_public.hint":
    "Todo el mundo puede leerlos allí, sin localidad, fecha ni comentario. Aparecen uno o dos días después de que lo elija. Si desmarca la casilla, desaparecen de inmediato.",
  "signature.download.title": "Llevarse sus datos",
  "signature.download.body": "Un solo archivo (JSON) con todo lo que guardamos sobre usted.",
  "signature.download.button": "Descargar mis datos",
  "signature.withdraw.title": "Retirar su firma",
  "signature.withdraw.body":
    "Su firma deja de contar y no figurará en ninguna lista nueva. Las listas que ya se entregaron no se pueden recuperar. Conservamos sus datos, con la marca “firma retirada”, hasta que usted los borre.",
  "signature.withdraw.button": "Retirar mi firma",
  "signature.erase.title": "Borrar todo",
  "signature.erase.data":
    "Su nombre, su dirección de correo electrónico, su localidad o región, su comentario y sus consentimientos se borran para siempre.",
  "signature.erase.count": "Su firma deja de contar.",
  "signature.erase.ledger":
    "Queda un código en nuestro registro de confirmaciones, para que el registro pueda seguir comprobándose. Con ese código nadie puede saber quién es usted.",
  "signature.erase.lists": "Las listas que ya se entregaron no se pueden recuperar.",
  "signature.erase.link": "Este enlace dejará de funcionar. No podemos deshacerlo.",
  "signature.erase.sure": "Sí, borrar todo. Sé que no se puede deshacer.",
  "signature.erase.sure.missing": "Por favor, marque primero esta casilla. No se ha borrado nada.",
  "signature.erase.button": "Borrar todo",
  "signature.done.saved": "Guardado.",
  "signature.done.withdrawn": "Su firma ha sido retirada. Ya no cuenta.",
  "signature.done.erased.title": "Se ha borrado todo",
  "signature.done.erased.body":
    "Ya no guardamos nada que diga quién es usted. El enlace que recibió por correo ya no funciona.",
  "signature.unknown.title": "Este enlace no funciona",
  "signature.unknown.body":
    "Puede que se haya cortado en el camino o que la firma se haya borrado. Copie el enlace completo del correo.",
  "signature.flag.disposable_address": "Dirección de un servicio de correo desechable",
  "signature.flag.role_address": "Dirección de una oficina, no de una persona",
  "signature.flag.mixed_scripts": "Letras de varios alfabetos en el nombre",

  "purpose.process": "Podemos tratar y contar su firma",
  "purpose.deliver": "Podemos entregar su firma a los destinatarios",
  "purpose.show_name": "Su nombre puede figurar en la lista",
  "purpose.updates": "Podemos enviarle noticias por correo",
  "purpose.show_public": "Su nombre y su país pueden figurar en la página de la campaña",

  "unsubscribe.title": "Dejar de recibir noticias",
  "unsubscribe.body": "¿No quiere recibir más noticias por correo? Su firma se mantiene.",
  "unsubscribe.button": "No enviarme más noticias",
  "unsubscribe.done.title": "Hecho",
  "unsubscribe.done.body":
    "No le enviaremos más noticias. Su firma se mantiene. Con su enlace personal puede volver a activar las noticias.",

  "page.400.title": "No pudimos leer esta solicitud",
  "page.400.body": "Algo llegó dañado. Por favor, vuelva atrás, recargue la página e inténtelo de nuevo.",
  "page.404.title": "Aquí no hay nada",
  "page.404.body": "Puede que la dirección esté mal escrita o que la página haya cambiado de lugar.",
  "page.405.title": "Esto no se puede hacer aquí",
  "page.405.body":
    "Esta página no se puede usar de este modo. Por favor, empiece de nuevo desde la página de la campaña.",
  "page.410.title": "Esta página ya no existe",
  "page.410.body": "Estuvo aquí, pero se ha retirado.",
  "page.413.title": "El texto es demasiado largo",
  "page.413.body":
    "Su formulario supera los {max, number} kilobytes, así que no se ha guardado nada. Por favor, acorte su comentario.",
  "page.421.title": "Dirección equivocada",
  "page.421.body": "Este servidor no responde a ese nombre. Por favor, use la dirección que le dieron.",
  "page.422.title": "Por favor, revise su formulario",
  "page.422.body": "Contiene algo que no se puede usar. No se ha guardado nada.",
  "page.429.title": "Demasiados intentos",
  "page.429.body":
    "Por favor, espere {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} e inténtelo de nuevo. No se ha guardado nada.",
  "page.500.title": "Algo falló de nuestro lado",
  "page.500.body": "Por favor, inténtelo de nuevo en unos minutos. No es culpa suya.",
  "page.500.id": "Si nos escribe sobre esto, indique este número: {id}",
  "page.503.title": "En este momento hay muchísimas visitas",
  "page.503.body":
    "No pudimos atender su solicitud y no se ha guardado nada. Por favor, inténtelo de nuevo en {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}. Si envió un formulario, vuelva atrás: puede que lo que escribió siga ahí.",

  "mail.greeting": "Hola:",
  "mail.greeting_name": "Hola, {name}:",
  "mail.closing": "Con nuestro agradecimiento,",
  "mail.copy_link": "Si el botón no funciona, copie esta dirección en su navegador:",
  "mail.not_you.title": "¿No fue usted?",

  "mail.confirm.subject": "Confirme su dirección de correo electrónico",
  "mail.confirm.preheader": "Falta un paso.",
  "mail.confirm.body": "Esta dirección se usó para firmar “{campaign}” (organiza: {organisation}).",
  "mail.confirm.action": "Si fue usted, confirme, por favor. Su firma solo contará después de esa confirmación.",
  "mail.confirm.button": "Ir a la confirmación",
  "mail.confirm.until":
    "Si no confirma, borramos todo al cabo de {days, plural, one {# día} many {# de días} other {# días}}. Le enviaremos un solo recordatorio.",
  "mail.confirm.not_you.body":
    "En ese caso, no tiene que hacer nada. También puede seguir el enlace y pulsar “{button}”: borraremos todo de inmediato, y podrá pedir que no le enviemos correos nunca más.",

  "mail.reminder.subject": "Recordatorio: confirme su dirección de correo electrónico",
  "mail.reminder.preheader": "Todavía falta un paso.",
  "mail.reminder.body":
    "El {date} esta dirección se usó para firmar “{campaign}” (organiza: {organisation}). La firma todavía no está confirmada, así que no cuenta.",
  "mail.reminder.action": "Si fue usted, confirme, por favor.",
  "mail.reminder.button": "Ir a la confirmación",
  "mail.reminder.last": "Este es nuestro único recordatorio. Si no confirma, borraremos todo el {date}.",
  "mail.reminder.not_you.body":
    "En ese caso, no tiene que hacer nada. También puede seguir el enlace y pulsar “{button}”: borraremos todo de inmediato, y podrá pedir que no le enviemos correos nunca más.",

  "mail.already_signed.subject": "Su dirección de correo electrónico ya está confirmada",
  "mail.already_signed.preheader": "No tiene que hacer nada más.",
  "mail.already_signed.body":
    "Esta dirección se acaba de escribir en la página de “{campaign}”, para firmar otra vez o para recibir de nuevo el enlace. Usted ya había firmado, y su firma cuenta. No ha cambiado nada.",
  "mail.already_signed.action": "Con su enlace personal puede ver, cambiar o retirar su firma.",
  "mail.already_signed.button": "Ver mi firma",
  "mail.already_signed.not_you.body":
    "En ese caso, otra persona escribió su dirección. La página no le dijo que usted había firmado.",
  "mail.already_signed.withdrawn":
    "Esta dirección se acaba de escribir en la página de “{campaign}”, para recibir otra vez el enlace de una firma. Usted retiró esa firma. No ha cambiado nada.",
  "mail.already_signed.withdrawn_action": "Con su enlace personal puede ver lo que aún guardamos y borrarlo.",

  "mail.confirmed.subject": "Gracias: su dirección de correo electrónico está confirmada",
  "mail.confirmed.preheader": "Por favor, guarde este correo.",
  "mail.confirmed.body": "Su firma para “{campaign}” está confirmada y cuenta.",
  "mail.confirmed.count":
    "{count, plural, one {Usted es la primera persona que firma.} many {Con usted, hasta ahora han firmado # de personas.} other {Con usted, hasta ahora han firmado # personas.}}",
  "mail.confirmed.action":
    "Por favor, guarde este correo y no lo reenvíe. Con su enlace personal puede ver, cambiar, retirar o borrar su firma en cualquier momento.",
  "mail.confirmed.button": "Ver mi firma",
  "mail.confirmed.not_you.body": "En ese caso, abra su enlace y pulse “{button}”.",

  "mail.footer.sender": "{organisation} envía este correo con One Voice: {url}",
  "mail.footer.why": "Lo recibe porque esta dirección se escribió en el formulario de firma de ese sitio.",
  "mail.footer.unsubscribe": "Dejar de recibir noticias: {url}",

  "mail.letter.attached": "Archivos adjuntos: {files}",
  "mail.letter.delivery": "Entrega n.º {number, number}, {date}",
  "mail.letter.verify":
    "El manifiesto indica la suma de verificación SHA-256 de la lista y lleva una firma digital. Con ambos archivos se puede comprobar la lista sin consultarnos.",
  "mail.letter.on_request":
    "La lista ({file}) es demasiado grande para un correo. Podemos entregarla si la solicita. El manifiesto adjunto indica su suma de verificación.",
  "mail.letter.key": "Huella digital de la clave de firma (Ed25519): {fingerprint}",
  "mail.letter.withheld":
    "La lista muestra los nombres de quienes dieron su consentimiento. Todas las demás firmas se cuentan, sin dar a conocer el nombre.",
  "mail.letter.sender": "{coalition} envía esta carta con One Voice: {url}",
  "mail.letter.reply": "Las respuestas llegan a la coalición en la dirección {address}.",

  "staff.title": "Equipo",
  "staff.signin.title": "Acceso del equipo",
  "staff.signin.lead": "Pulse el botón para iniciar sesión como {email}. El enlace funciona una sola vez.",
  "staff.signin.button": "Iniciar sesión",
  "staff.signin.needed": "Esta página es para el equipo. Para iniciar sesión, abra un enlace de acceso.",
  "staff.signin.how": "Quien administra el servidor crea uno con este comando:",
  "staff.signin.invalid.title": "Este enlace de acceso no funciona",
  "staff.signin.invalid.body": "Ya se usó o ha caducado. Por favor, pida uno nuevo.",
  "staff.signout": "Cerrar sesión",
  "staff.signed_in": "Sesión iniciada como {email}",
  "staff.mailbox.title": "Buzón local",
  "staff.mailbox.lead":
    "No hay ningún servidor de correo configurado (SMTP_URL), así que los correos se quedan aquí y no llegan a nadie.",
  "staff.mailbox.count": "{count, plural, =0 {Ningún correo} one {# correo} many {# de correos} other {# correos}}",
  "staff.mailbox.empty.title": "Todavía no hay correos",
  "staff.mailbox.empty.body": "Firme una petición, y el correo de confirmación aparecerá aquí en pocos segundos.",
  "staff.mailbox.to": "Para",
  "staff.mailbox.from": "De",
  "staff.mailbox.received": "Recibido",
  "staff.mailbox.attachments": "Archivos adjuntos",
  "staff.mailbox.view.html": "Como lo ve el destinatario",
  "staff.mailbox.view.text": "Parte de texto",
  "staff.mailbox.view.headers": "Encabezados",
  "staff.mailbox.back": "Volver al buzón",
  "staff.forbidden.title": "Su rol no lo permite",
  "staff.forbidden.body":
    "Su sesión está iniciada, pero su rol no incluye esta página o acción. Una persona responsable de la organización puede cambiar su rol.",
  "staff.forbidden.home": "Volver al espacio de trabajo",
  "staff.nav.label": "Espacio de trabajo",
  "staff.nav.home": "Resumen",
  "staff.nav.account": "Mi cuenta",
  "staff.nav.organisations": "Organizaciones",
  "staff.nav.audit": "Registro de auditoría",
  "staff.nav.mailbox": "Buzón",
  "staff.nav.styleguide": "Guía de estilo",
  "staff.home.title": "Su espacio de trabajo",
  "staff.home.greeting": "Hola, {name}.",
  "staff.home.coalition.title": "Para toda la coalición",
  "staff.home.organisations.title": "Sus organizaciones",
  "staff.home.none.title": "Todavía no pertenece a ninguna organización",
  "staff.home.none.body":
    "Una persona responsable de su organización puede invitarle. El correo de invitación contiene un enlace.",
  "staff.home.profile": "Perfil",
  "staff.home.members": "Miembros",
  "staff.home.own_audit": "Registro de auditoría",
  "staff.organisation.list.title": "Organizaciones",
  "staff.organisation.list.lead":
    "{count, plural, =0 {No hay ninguna que usted pueda ver.} one {# organización} many {# de organizaciones} other {# organizaciones}}",
  "staff.organisation.list.name": "Nombre",
  "staff.organisation.list.role": "Su rol",
  "staff.organisation.list.members": "Miembros",
  "staff.organisation.list.country": "País o territorio",
  "staff.organisation.list.no_role": "ninguno",
  "staff.organisation.new.title": "Añadir una organización",
  "staff.organisation.new.lead":
    "El resto del perfil viene después. La organización figura en la página pública en cuanto se añade.",
  "staff.organisation.new.name": "Nombre, en inglés",
  "staff.organisation.new.slug": "Dirección",
  "staff.organisation.new.slug.hint":
    "La última parte de su dirección en este sitio: letras minúsculas de la a a la z, cifras y guiones. Después no se puede cambiar.",
  "staff.organisation.new.button": "Añadir la organización",
  "staff.organisation.edit.title": "Perfil",
  "staff.organisation.edit.lead":
    "Lo que se ve en la página pública de la organización. Si un idioma queda vacío, se muestra el inglés u otro idioma disponible.",
  "staff.organisation.read_only":
    "Su rol le permite leer el perfil. Los roles Responsable y Redacción permiten cambiarlo.",
  "staff.organisation.public": "Ver la página pública",
  "staff.organisation.members": "Miembros e invitaciones",
  "staff.organisation.name": "Nombre",
  "staff.organisation.about": "Presentación",
  "staff.organisation.about.hint":
    "Hasta 5000 caracteres. Puede usar Markdown: líneas en blanco entre párrafos, **negrita**, [palabras](https://example.org) para un enlace.",
  "staff.organisation.country": "País o territorio",
  "staff.organisation.country.choose": "Elija uno, por favor",
  "staff.organisation.site": "Sitio web",
  "staff.organisation.site.hint": "La dirección completa, con https:// al principio.",
  "staff.organisation.save": "Guardar el perfil",
  "staff.organisation.saved": "El perfil se ha guardado.",
  "staff.organisation.changed.title": "Otra persona guardó este perfil mientras usted escribía",
  "staff.organisation.changed.body":
    "No se sobrescribió nada de lo suyo, y nada de lo que usted escribió se ha perdido: el formulario contiene su texto. Debajo se indica lo que está guardado ahora. Guarde de nuevo para sustituirlo por su versión.",
  "staff.organisation.changed.now": "Guardado ahora: {text}",
  "staff.organisation.changed.empty": "Guardado ahora: nada",
  "staff.organisation.logo.title": "Logotipo",
  "staff.organisation.logo.lead":
    "Un archivo JPEG, PNG, WebP o AVIF de hasta 10 MB. La imagen se genera de nuevo, para que no se publique nada oculto en el archivo.",
  "staff.organisation.logo.file": "Archivo de imagen",
  "staff.organisation.logo.save": "Usar esta imagen",
  "staff.organisation.logo.remove": "Quitar el logotipo",
  "staff.organisation.logo.saved": "El logotipo se ha guardado.",
  "staff.organisation.logo.removed": "El logotipo se ha quitado.",
  "staff.organisation.logo.none": "Todavía no hay logotipo.",
  "staff.organisation.logo.now": "Logotipo de {name}",
  "staff.organisation.logo.error.too_heavy": "El archivo ocupa más de 10 MB. Por favor, redúzcalo.",
  "staff.organisation.logo.error.unknown_format": "Este archivo no es una imagen JPEG, PNG, WebP ni AVIF.",
  "staff.organisation.logo.error.too_large":
    "La imagen tiene demasiados píxeles: hasta 40 millones, 12 millones en AVIF, y ningún lado de más de 12.000.",
  "staff.organisation.logo.error.moving": "No se pueden usar imágenes animadas.",
  "staff.organisation.logo.error.damaged": "El archivo de imagen está dañado.",
  "staff.organisation.logo.error.missing": "Por favor, elija primero un archivo.",
  "staff.organisation.error.empty": "Por favor, rellene este campo.",
  "staff.organisation.error.names": "Por favor, escriba el nombre en al menos un idioma.",
  "staff.organisation.error.too_long": "Es demasiado largo.",
  "staff.organisation.error.unknown": "Por favor, elija una opción de la lista.",
  "staff.organisation.error.invalid": "Esto no se puede usar. Por favor, consulte la indicación.",
  "staff.organisation.error.taken": "Otra organización ya tiene esta dirección.",
  "staff.organisation.error.control":
    "El texto contiene caracteres que no se pueden mostrar. Por favor, vuelva a escribirlo a mano.",
  "staff.organisation.error.in": "{language}: {text}",
  "staff.members.title": "Miembros de {organisation}",
  "staff.members.lead": "{count, plural, =0 {Todavía nadie.} one {# miembro} many {# de miembros} other {# miembros}}",
  "staff.members.list": "Quién forma parte",
  "staff.members.you": "usted",
  "staff.members.since": "Desde",
  "staff.members.role.of": "Rol de {name}",
  "staff.members.change": "Cambiar",
  "staff.members.change.of": "Cambiar el rol de {name}",
  "staff.members.remove": "Quitar",
  "staff.members.remove.of": "Quitar a {name}",
  "staff.members.prove.title": "Muestre su llave de acceso para cambiar algo aquí",
  "staff.members.prove.body":
    "Para dar acceso a otras personas, hay que mostrar de nuevo la llave de acceso. Vale durante 10 minutos.",
  "staff.members.prove.button": "Mostrar la llave de acceso",
  "staff.members.invitations.title": "Invitaciones pendientes",
  "staff.members.invitations.until": "hasta el {until}",
  "staff.members.invitations.revoke": "Anular",
  "staff.members.invitations.revoke.of": "Anular la invitación a {email}",
  "staff.members.invite.title": "Invitar a alguien",
  "staff.members.invite.email": "Correo electrónico",
  "staff.members.invite.role": "Rol",
  "staff.members.invite.locale": "Idioma del correo",
  "staff.members.invite.button": "Enviar la invitación",
  "staff.members.invite.hint":
    "El enlace del correo funciona una sola vez, durante 7 días. Deja de funcionar si usted ya no puede invitar.",
  "staff.members.done.invited": "La invitación está en camino.",
  "staff.members.done.revoked": "La invitación se ha anulado.",
  "staff.members.done.changed": "El rol se ha cambiado.",
  "staff.members.done.removed": "Se ha quitado al miembro.",
  "staff.members.done.recovered":
    "La cuenta se ha restablecido: se han eliminado las llaves de acceso y las sesiones, y un enlace de acceso está en camino por correo.",
  "staff.members.error.title": "No se cambió nada",
  "staff.members.error.member": "Quien tiene esta dirección ya es miembro.",
  "staff.members.error.too_many": "Hay 50 invitaciones sin respuesta. Anule antes algunas.",
  "staff.members.error.email": "Esta dirección de correo no está completa. Debe parecerse a nombre@example.org.",
  "staff.members.error.invalid": "El formulario no llegó completo. Por favor, inténtelo de nuevo.",
  "staff.members.error.changed": "Otra persona hizo un cambio mientras tanto. La lista de abajo está al día.",
  "staff.members.error.last_owner": "Es la última persona responsable. Dé primero el rol Responsable a otra persona.",
  "staff.members.error.self": "No puede restablecer su propia cuenta. Consulte “Mi cuenta”.",
  "staff.members.recover": "Restablecer la cuenta",
  "staff.members.recover.of": "Restablecer la cuenta de {name}",
  "staff.sign_in.title": "Acceso del equipo",
  "staff.sign_in.lead":
    "Para quienes trabajan para la coalición. Para firmar una campaña no hace falta ninguna cuenta.",
  "staff.sign_in.passkey.title": "Con una llave de acceso",
  "staff.sign_in.passkey.body":
    "Su dispositivo o su llave de seguridad confirma que es usted. No hay que escribir nada.",
  "staff.sign_in.passkey.button": "Iniciar sesión con una llave de acceso",
  "staff.sign_in.passkey.missing":
    "Las llaves de acceso necesitan scripts y un navegador que las admita. Aquí puede iniciar sesión por correo.",
  "staff.sign_in.mail.title": "Por correo",
  "staff.sign_in.mail.body":
    "Le enviamos un enlace. Funciona una sola vez, durante 15 minutos y solo en este navegador.",
  "staff.sign_in.mail.label": "Su correo electrónico",
  "staff.sign_in.mail.button": "Enviarme un enlace",
  "staff.sign_in.mail.invalid": "No es una dirección de correo electrónico. Debe parecerse a nombre@example.org.",
  "staff.sign_in.taken.title": "Por favor, revise su bandeja de entrada",
  "staff.sign_in.taken.body":
    "Si esta dirección es de alguien que trabaja aquí, un enlace está en camino. Ábralo en este navegador antes de 15 minutos.",
  "staff.sign_in.taken.none":
    "¿No ha llegado nada? Mire en el correo no deseado. Una dirección recibe como máximo {count} enlaces por hora.",
  "staff.sign_in.again": "Pedir otro enlace",
  "staff.sign_in.elsewhere.title": "Por favor, abra este enlace en otro navegador",
  "staff.sign_in.elsewhere.body":
    "El enlace solo funciona en el navegador en el que se pidió. Ábralo allí o pida uno nuevo aquí.",
  "staff.sign_in.ask": "Ir al inicio de sesión",
  "staff.account.title": "Mi cuenta",
  "staff.account.done.renamed": "Su nombre se ha guardado.",
  "staff.account.done.passkey_added":
    "La llave de acceso se ha añadido. A partir de ahora puede iniciar sesión con ella.",
  "staff.account.done.passkey_renamed": "El nombre de la llave de acceso se ha guardado.",
  "staff.account.done.passkey_removed": "La llave de acceso se ha eliminado.",
  "staff.account.done.ended":
    "{count, plural, =0 {No había ninguna sesión que cerrar.} one {Se ha cerrado # sesión.} many {Se han cerrado # de sesiones.} other {Se han cerrado # sesiones.}}",
  "staff.account.refused.last":
    "Es su única llave de acceso, y este sitio no tiene ningún servidor de correo configurado. Sin ella no podría volver a iniciar sesión. Añada primero otra llave de acceso.",
  "staff.account.refused.unknown": "Esa llave de acceso ya no existe.",
  "staff.account.refused.bad_name": "Por favor, escriba un nombre de 1 a 120 caracteres.",
  "staff.account.name.title": "Quién soy",
  "staff.account.name.label": "Su nombre",
  "staff.account.name.hint": "El equipo lo ve junto a lo que usted hace aquí.",
  "staff.account.name.save": "Guardar",
  "staff.account.email": "Correo electrónico",
  "staff.account.passkeys.title": "Mis llaves de acceso",
  "staff.account.passkeys.none":
    "Todavía no tiene ninguna llave de acceso. Con una llave inicia sesión sin correo, y solo con una llave puede exportar firmas, entregarlas o cambiar quién puede hacer qué.",
  "staff.account.passkeys.created": "Añadida el {time}",
  "staff.account.passkeys.used": "Último uso: {time}",
  "staff.account.passkeys.name": "Nombre de la llave de acceso",
  "staff.account.passkeys.rename": "Cambiar nombre",
  "staff.account.passkeys.remove": "Eliminar",
  "staff.account.passkeys.manage": "Cambiar nombre o eliminar",
  "staff.account.passkeys.remove_first": "Para eliminar una llave de acceso, muestre antes una.",
  "staff.account.add.title": "Añadir una llave de acceso",
  "staff.account.add.hint":
    "Por ejemplo, el dispositivo en el que está. Puede tener varias: una en el teléfono, otra en una llave de seguridad.",
  "staff.account.add.button": "Añadir una llave de acceso",
  "staff.account.add.missing":
    "Las llaves de acceso necesitan scripts y un navegador que las admita. Para añadir una, active los scripts para este sitio o use otro navegador.",
  "staff.account.add.prove": "Para añadir una llave de acceso, muestre antes una de las que tiene.",
  "staff.account.add.sign_in_again":
    "Inició sesión hace tiempo. Para añadir su primera llave de acceso, cierre la sesión e iníciela de nuevo.",
  "staff.account.prove": "Mostrar una llave de acceso",
  "staff.account.sessions.title": "Mis sesiones abiertas",
  "staff.account.sessions.this": "este navegador",
  "staff.account.sessions.unknown": "Navegador desconocido",
  "staff.account.sessions.since": "Inicio de sesión: {time}",
  "staff.account.sessions.used": "Último uso: {time}",
  "staff.account.sessions.by.link": "con un enlace impreso o facilitado por el equipo",
  "staff.account.sessions.by.mail": "con un enlace recibido por correo",
  "staff.account.sessions.by.passkey": "con una llave de acceso",
  "staff.account.sessions.end": "Cerrar esta sesión",
  "staff.account.sessions.end_others": "Cerrar todas las demás sesiones",
  "staff.prove.title": "Muestre su llave de acceso",
  "staff.prove.lead":
    "Lo que quiere hacer no se puede deshacer o da acceso a otras personas. Por favor, confirme con su llave de acceso que es usted. Vale durante 10 minutos.",
  "staff.prove.button": "Mostrar mi llave de acceso",
  "staff.prove.missing":
    "Las llaves de acceso necesitan scripts y un navegador que las admita. Active los scripts para este sitio o use otro navegador, y vuelva a cargar esta página.",
  "staff.prove.none": "Todavía no tiene ninguna llave de acceso. Por favor, añada primero una a su cuenta.",
  "staff.prove.add": "Ir a mi cuenta",
  "staff.prove.lost":
    "¿Ha perdido sus llaves de acceso? Una persona responsable de su organización puede restablecer su cuenta.",
  "staff.prove.back": "Volver sin mostrarla",
  "staff.passkey.cancelled": "No se usó ninguna llave de acceso. Puede intentarlo de nuevo.",
  "staff.passkey.refused": "Esta llave de acceso no se aceptó. Por favor, inténtelo de nuevo.",
  "staff.passkey.exists": "Este dispositivo ya contiene una llave de acceso para su cuenta.",
  "staff.passkey.failed": "No se pudo contactar con el servidor. Por favor, inténtelo de nuevo.",
  "staff.audit.title": "Registro de auditoría",
  "staff.audit.lead":
    "Quién hizo qué, cuándo y sobre qué: lo más reciente primero. Las entradas se añaden y nunca se cambian. Aquí no figura nada de las personas que firmaron.",
  "staff.audit.filter.act": "Qué se hizo",
  "staff.audit.filter.person": "Quién lo hizo",
  "staff.audit.filter.organisation": "Organización",
  "staff.audit.filter.from": "Desde el día (UTC)",
  "staff.audit.filter.until": "Hasta el día (UTC)",
  "staff.audit.filter.any": "Todo",
  "staff.audit.filter.button": "Mostrar",
  "staff.audit.everything": "Mostrar todo",
  "staff.audit.count": "{count, plural, =0 {Ninguna entrada} one {# entrada} many {# de entradas} other {# entradas}}",
  "staff.audit.none.title": "No hay nada que mostrar",
  "staff.audit.none.body": "En cuanto alguien haga algo, figurará aquí.",
  "staff.audit.none.limited": "Ninguna entrada corresponde a lo que pidió.",
  "staff.audit.number": "N.º {number}",
  "staff.audit.by": "Por: {person}",
  "staff.audit.of": "Organización: {organisation}",
  "staff.audit.changed": "{field}: {after} (antes: {before})",
  "staff.audit.was": "{field}, antes: {before}",
  "staff.audit.download.title": "Descargar",
  "staff.audit.download.body":
    "Las entradas elegidas arriba, todas las páginas, en forma de tabla para hojas de cálculo (CSV). Se le pide su llave de acceso, y la descarga también queda registrada.",
  "staff.audit.download.button": "Descargar en CSV",
  "staff.audit.actor.command_line": "quien administra el servidor, desde la línea de comandos",
  "staff.audit.actor.system": "el propio programa",
  "staff.audit.act.audit.export": "Registro de auditoría descargado",
  "staff.audit.act.counts.repair": "Recuentos corregidos",
  "staff.audit.act.delivery.dossier": "Expediente de una entrega elaborado",
  "staff.audit.act.delivery.make": "Entrega cerrada",
  "staff.audit.act.delivery.send": "Cartas de una entrega puestas en cola",
  "staff.audit.act.invitation.accept": "Invitación aceptada",
  "staff.audit.act.invitation.revoke": "Invitación anulada",
  "staff.audit.act.keys.rotate": "Clave de cifrado cambiada",
  "staff.audit.act.mail.answer": "Respuesta dada sobre una carta retenida",
  "staff.audit.act.members.change": "Rol cambiado",
  "staff.audit.act.members.invite": "Invitación enviada",
  "staff.audit.act.members.remove": "Miembro quitado",
  "staff.audit.act.members.recover": "Cuenta de un miembro restablecida",
  "staff.audit.act.organisation.create": "Organización añadida",
  "staff.audit.act.organisation.edit": "Perfil de una organización cambiado",
  "staff.audit.act.organisation.logo": "Logotipo cambiado",
  "staff.audit.act.partners.allow": "Páginas de un socio autorizadas a mostrar el formulario",
  "staff.audit.act.partners.remove": "Páginas de un socio ya no autorizadas a mostrar el formulario",
  "staff.audit.act.passkey.add": "Llave de acceso añadida",
  "staff.audit.act.passkey.remove": "Llave de acceso eliminada",
  "staff.audit.act.pictures.add": "Imagen añadida",
  "staff.audit.act.session.end": "Sesiones cerradas",
  "staff.audit.act.signatures.export": "Lista de firmas exportada",
  "staff.audit.act.signatures.seed": "Firmas ficticias añadidas",
  "staff.audit.act.staff.link": "Enlace de acceso creado",
  "staff.audit.act.staff.role": "Rol para toda la coalición cambiado",
  "staff.audit.act.staff.sign_in": "Inicio de sesión",
  "staff.audit.act.staff.sign_out": "Cierre de sesión",
  "staff.audit.subject.audit": "Registro de auditoría",
  "staff.audit.subject.campaign": "Campaña",
  "staff.audit.subject.delivery": "Entrega",
  "staff.audit.subject.invitation": "Invitación",
  "staff.audit.subject.keys": "Claves",
  "staff.audit.subject.mail": "Correo",
  "staff.audit.subject.member": "Miembro",
  "staff.audit.subject.organisation": "Organización",
  "staff.audit.subject.partner": "Socio",
  "staff.audit.subject.passkey": "Llave de acceso",
  "staff.audit.subject.picture": "Imagen",
  "staff.audit.subject.session": "Sesión",
  "staff.audit.subject.staff": "Miembro del equipo",
  "staff.audit.field.answer": "Respuesta",
  "staff.audit.field.campaign": "Campaña",
  "staff.audit.field.country": "País",
  "staff.audit.field.filter": "Limitado a",
  "staff.audit.field.height": "Altura",
  "staff.audit.field.key": "Clave",
  "staff.audit.field.letters": "Cartas",
  "staff.audit.field.listed": "Con nombre",
  "staff.audit.field.locale": "Idioma",
  "staff.audit.field.logo": "Logotipo",
  "staff.audit.field.member": "Miembro",
  "staff.audit.field.method": "Modo",
  "staff.audit.field.name": "Nombre",
  "staff.audit.field.number": "Número",
  "staff.audit.field.open": "Pendiente",
  "staff.audit.field.repaired": "Recuentos corregidos",
  "staff.audit.field.role": "Rol",
  "staff.audit.field.seed": "Valor inicial",
  "staff.audit.field.sessions": "Sesiones",
  "staff.audit.field.signatures": "Firmas",
  "staff.audit.field.site": "Sitio web",
  "staff.audit.field.slug": "Dirección",
  "staff.audit.field.source": "Origen",
  "staff.audit.field.width": "Anchura",
  "staff.audit.field.withheld": "Sin dar a conocer el nombre",
  "staff.audit.field.abouts": "Presentación",
  "staff.audit.field.names": "Nombre",

  "mail.letter.sha256": "Suma de verificación SHA-256 de {file}:",
  "mail.letter.root": "Raíz del árbol de Merkle (comienzo): {root}",
  "mail.invitation.subject": "Invitación para unirse a {organisation}",
  "mail.invitation.preheader": "Basta con pulsar un botón. No hace falta contraseña.",
  "mail.invitation.body": "{inviter} le invita a trabajar para {organisation} en One Voice. Su rol: {role}.",
  "mail.invitation.button": "Ver la invitación",
  "mail.invitation.until": "El enlace funciona una sola vez, hasta el {until}.",
  "mail.invitation.not_you": "Si no sabe de qué se trata, no tiene que hacer nada. Sin usted no ocurre nada.",
  "mail.staff.footer": "One Voice envía este correo a las personas que trabajan con este servicio: {url}",
  "mail.staff_sign_in.preheader": "El enlace funciona una sola vez.",
  "mail.staff_sign_in.body": "Alguien pidió con esta dirección un enlace de acceso para el equipo.",
  "mail.staff_sign_in.reset":
    "Alguien del equipo restableció su cuenta. Se eliminaron sus llaves de acceso y se cerraron todas sus sesiones. Con este enlace puede volver a iniciar sesión.",
  "mail.staff_sign_in.button": "Ir al inicio de sesión",
  "mail.staff_sign_in.until":
    "{minutes, plural, one {El enlace funciona una sola vez, durante # minuto.} many {El enlace funciona una sola vez, durante # de minutos.} other {El enlace funciona una sola vez, durante # minutos.}}",
  "mail.staff_sign_in.browser": "Ábralo en el mismo navegador en el que se pidió. No funciona en ningún otro.",
  "mail.staff_sign_in.then": "Después de iniciar sesión, añada una nueva llave de acceso a su cuenta.",
  "mail.staff_sign_in.not_you": "En ese caso, puede ignorar este correo. Sin él, nadie puede iniciar sesión.",
  "mail.staff_sign_in.not_you_reset": "Si no lo esperaba, consulte con su equipo antes de abrir el enlace.",
  "mail.staff_sign_in.subject": "Su enlace de acceso",
  "mail.staff_notice.subject": "Su cuenta ha cambiado",
  "mail.staff_notice.preheader": "Por favor, compruebe si fue usted.",
  "mail.staff_notice.added": "Se añadió una llave de acceso a su cuenta: {time}.",
  "mail.staff_notice.removed": "Se eliminó una llave de acceso de su cuenta: {time}.",
  "mail.staff_notice.button": "Ver mi cuenta",
  "mail.staff_notice.not_you":
    "En ese caso, abra su cuenta ahora, elimine las llaves de acceso que no conozca, cierre todas las demás sesiones y avise a una persona responsable de su organización.",

  "ui.pagination.label": "Páginas de esta lista",
  "ui.pagination.previous": "Anterior",
  "ui.pagination.next": "Siguiente",
  "ui.pagination.here": "Página {page, number} de {pages, number}",
  "ui.dialog.close": "Cerrar",

  "search.title": "Buscar campañas",
  "search.query.label": "Palabras que busca",
  "search.state.label": "Qué campañas",
  "search.state.any": "Todas las campañas",
  "search.state.open": "Campañas abiertas",
  "search.state.delivered": "Firmas entregadas",
  "search.state.won": "Campañas ganadas, del todo o en parte",
  "search.state.ended": "Campañas terminadas",
  "search.button": "Buscar",
  "search.results.all": "{count, plural, =0 {Ninguna campaña} one {# campaña} many {# de campañas} other {# campañas}}",
  "search.results.for":
    "{count, plural, =0 {No se encontró ninguna campaña con “{query}”} one {# campaña encontrada con “{query}”} many {# de campañas encontradas con “{query}”} other {# campañas encontradas con “{query}”}}",
  "search.none.title": "No se encontró nada",
  "search.none.body": "Pruebe con menos palabras o con otra ortografía.",
  "search.error": "Por favor, use hasta {max, number} caracteres, y solo los que se pueden mostrar.",

  "organisation.list.title": "Organizaciones",
  "organisation.list.lead": "Estas organizaciones impulsan las campañas de este sitio.",
  "organisation.list.all": "Todas las organizaciones",
  "organisation.none.title": "Todavía no hay organizaciones",
  "organisation.none.body": "Aquí figurarán los miembros de la coalición.",
  "organisation.coalition.title": "La coalición",
  "organisation.members.title": "{count, plural, one {# miembro} many {# de miembros} other {# miembros}}",
  "organisation.kind.coalition": "Coalición",
  "organisation.kind.member": "Miembro de la coalición",
  "organisation.kind.label": "Función",
  "organisation.joined": "Miembro desde",
  "organisation.country": "País o territorio",
  "organisation.site": "Sitio web",
  "organisation.campaigns.title": "Campañas",
  "organisation.campaigns.none": "Todavía no hay campañas.",
  "organisation.role.lead": "organiza esta campaña",
  "organisation.role.endorses": "apoya esta campaña",
  "organisation.activities.title": "Actividades",

  "activity.list.title": "Actividades",
  "activity.list.lead": "Declaraciones, cartas abiertas, informes y eventos de la coalición y de sus miembros.",
  "activity.list.all": "Todas las actividades",
  "activity.filter.label": "Tipo de actividad",
  "activity.filter.all": "Todas",
  "activity.filter.statement": "Declaraciones",
  "activity.filter.open_letter": "Cartas abiertas",
  "activity.filter.report": "Informes",
  "activity.filter.event": "Eventos",
  "activity.kind.statement": "Declaración",
  "activity.kind.open_letter": "Carta abierta",
  "activity.kind.report": "Informe",
  "activity.kind.event": "Evento",
  "activity.none.title": "Aquí todavía no hay nada",
  "activity.none.body": "La coalición aún no ha publicado nada de este tipo.",
  "activity.campaign": "Parte de la campaña “{campaign}”",
  "activity.event.title": "Cuándo y dónde",
  "activity.event.begins": "Inicio",
  "activity.event.ends": "Fin",
  "activity.event.utc": "Equivale a {time}.",
  "activity.event.place": "Lugar",
  "activity.event.calendar": "Añadir a su calendario",
  "activity.event.over": "Este evento ya terminó.",
  "activity.source": "Publicado en {url}",
  "activity.by": "Organización: {organisation}",

  "update.list.title": "Noticias de “{campaign}”",
  "update.list.all": "Todas las noticias de esta campaña",
  "update.none.title": "Todavía no hay noticias",
  "update.none.body": "Lo que ocurra en esta campaña se publicará aquí.",
  "update.of": "Noticias de la campaña “{campaign}”",
  "update.others": "Otras noticias de esta campaña",
  "update.earlier": "Anterior",
  "update.later": "Siguiente",

  "signers.title": "Personas que firman con su nombre",
  "signers.count":
    "{count, plural, one {# persona eligió que su nombre aparezca aquí.} many {# de personas eligieron que su nombre aparezca aquí.} other {# personas eligieron que su nombre aparezca aquí.}}",
  "signers.order": "El orden es aleatorio. Los nombres aparecen uno o dos días después de firmar.",
  "signers.all": "Ver {count, plural, one {# nombre} many {# de nombres} other {los # nombres}}",
  "signers.choice":
    "Quien lo eligió puede cambiarlo en cualquier momento con el enlace que le enviamos por correo. La mayoría de los nombres no aparecen en público en ninguna parte.",
  "signers.none.title": "Aquí no se muestra ningún nombre",
  "signers.none.body":
    "Solo se muestran los nombres de quienes lo eligieron, y solo cuando son al menos {min, number} personas.",

  "table.title": "Firmas por país",
  "table.country": "País o territorio",
  "table.confirmed": "Firmas confirmadas",
  "table.more": "{count, plural, one {Mostrar # país más} many {Mostrar # de países más} other {Mostrar # países más}}",
  "table.others":
    "De {countries, plural, one {# país más} many {# de países más} other {# países más}} hay {confirmed, plural, one {# firma} many {# de firmas} other {# firmas}} en total. No nombramos ningún país con menos de {min, number} firmas, para que nadie pueda ser reconocido.",

  "map.alt":
    "Mapa del mundo: de dónde vienen las firmas de “{campaign}”. Cuanto más intenso es el color de un país, más firmas tiene. La tabla da los números.",
  "map.note": "Las fronteras del mapa no dicen nada sobre el estatuto de ningún territorio.",

  "nav.label": "Páginas principales",
  "nav.menu": "Menú",
  "nav.campaigns": "Campañas",
  "nav.activities": "Actividades",
  "nav.coalition": "La coalición",
  "nav.about": "Acerca de",

  "footer.label": "Acerca de este sitio",
  "footer.privacy": "Privacidad",
  "footer.accessibility": "Accesibilidad",
  "footer.protection": "Cómo protegemos a quien firma",
  "footer.feed.campaigns": "Feed de campañas",
  "footer.feed.activities": "Feed de actividades",

  "social.count":
    "{count, plural, =0 {Firme entre las primeras personas} one {# firma confirmada} many {# de firmas confirmadas} other {# firmas confirmadas}}",
  "social.count_over":
    "{count, plural, one {Más de # firma confirmada} many {Más de # de firmas confirmadas} other {Más de # firmas confirmadas}}",
  "social.alt": "{title}. Organiza: {organisation}.",
  "social.site_alt": "El emblema de One Voice y las palabras: {tagline}",

  "plain.operator": "{organisation}, {country}",
  "plain.operator.label": "Quién gestiona este sitio",
  "plain.operator.site": "Sitio web",
  "plain.operator.none": "Todavía no se ha indicado quién gestiona este sitio.",
  "plain.more": "Más sobre este sitio",
  "plain.video": "Ver el video en {host}. Se abre en ese sitio.",
  "plain.table": "Tabla",

  "about.title": "Acerca de este sitio",
  "about.lead":
    "Aquí las personas piden a quienes tienen el poder que protejan los derechos humanos. Una coalición de organizaciones dirige las campañas. Usted añade su firma y la coalición la entrega.",
  "about.who.title": "Quién está detrás",
  "about.who.campaign": "La página de cada campaña nombra a la organización que la dirige y a las que la apoyan.",
  "about.who.members": "La coalición y sus miembros",
  "about.how.title": "Cómo funciona una campaña",
  "about.how.ask":
    "Una campaña pide una sola cosa a instancias con nombre. Su página dice qué pide, a quién y por qué.",
  "about.how.sign":
    "Usted firma con su nombre, su dirección de correo electrónico y su país. No necesita ninguna cuenta.",
  "about.how.confirm":
    "Usted confirma con un enlace que le enviamos. Solo cuentan las firmas confirmadas, y cada dirección de correo cuenta una sola vez.",
  "about.how.deliver":
    "La coalición entrega a las instancias las cifras y la lista de firmantes. Su nombre figura en la lista solo si usted lo elige.",
  "about.how.answer": "Lo que responden las instancias figura en la página de la campaña.",
  "about.trust.title": "Por qué puede confiar en las cifras",
  "about.trust.record":
    "Cada firma confirmada añade una línea de código a un registro. Una vez entregada una lista, nadie puede cambiar o quitar una línea en la que se basa sin que se note.",
  "about.trust.list":
    "Cada lista que se entrega lleva una firma digital. Quien la recibe puede comprobarla en su propio equipo, sin consultarnos.",
  "about.trust.limit":
    "Comprobamos que ha confirmado la persona a quien pertenece la dirección de correo. No pedimos documentos de identidad, así que no afirmamos más que eso.",
  "about.not.title": "Lo que este sitio no hace",
  "about.not.traces": "No usa cookies para quienes leen y firman, no muestra publicidad y no sigue sus pasos.",
  "about.not.others": "No carga nada de otras empresas.",
  "about.not.tell": "No dice a nadie si usted ha firmado, a menos que elija mostrar su nombre.",
  "about.software.title": "El software",
  "about.software.free": "One Voice es software libre con licencia MIT. Cualquiera puede leerlo, usarlo y modificarlo.",
  "about.software.own":
    "Cada coalición usa su propia copia en su propio servidor. Quienes escriben el software no pueden ver sus datos.",
  "about.contact.title": "Preguntas",
  "about.contact.body":
    "Si tiene preguntas sobre una campaña, diríjase a la organización que la dirige. Si tiene preguntas sobre este sitio, diríjase a la coalición. Sus sitios web dicen cómo contactarlas.",

  "privacy.title": "Aviso de privacidad",
  "privacy.lead":
    "Esta página dice qué pasa con lo que escribe aquí: qué se guarda, quién lo ve, cuánto tiempo se conserva y qué puede hacer usted.",
  "privacy.who.title": "Quién es responsable",
  "privacy.who.campaign":
    "La organización que dirige una campaña es responsable de sus firmas. Su nombre figura en la página de la campaña.",
  "privacy.who.site": "Gestiona este sitio:",
  "privacy.who.contact":
    "Su sitio web da su dirección, dice adónde enviar preguntas sobre sus datos y nombra a las empresas que alojan este sitio y transportan sus correos.",
  "privacy.stored.title": "Qué se guarda",
  "privacy.stored.sealed":
    "Su nombre y su dirección de correo electrónico, y también su localidad y su comentario si los indica. Se cifran con una clave que se guarda aparte de la base de datos.",
  "privacy.stored.clear":
    "Su país o territorio, el idioma de la página y el momento en que firmó y confirmó. También su nombre, mientras elija figurar en la página de la campaña.",
  "privacy.stored.consent": "Qué aceptó usted, cuándo y con qué palabras.",
  "privacy.stored.source":
    "Si llegó por la página de una organización asociada o por un enlace compartido: un código corto que lo indica. El código de una organización asociada es un nombre legible de ella. El código del enlace de un firmante no se puede vincular a una persona sin nuestra clave.",
  "privacy.stored.quota":
    "Cuántos correos recibió hoy su dirección, hasta que termine el día. Nunca recibe más de {mails, plural, one {# correo} many {# de correos} other {# correos}} al día.",
  "privacy.stored.flags":
    "Marcas para que la coalición las revise, por ejemplo por una dirección desechable, la dirección de una oficina o un nombre escrito en varios alfabetos. No cambian que su firma cuente.",
  "privacy.not.title": "Qué no se guarda",
  "privacy.not.traces":
    "No usamos cookies para quienes leen y firman, ni guardamos direcciones IP. No se carga nada de otras empresas.",
  "privacy.not.log": "Nuestro registro técnico dice que se pidió una página y cuándo, pero no quién la pidió.",
  "privacy.not.host": "La empresa que aloja este sitio puede ver las direcciones IP mientras pasan los datos.",
  "privacy.why.title": "Por qué podemos hacerlo",
  "privacy.why.consent":
    "Porque usted lo acepta al marcar una casilla del formulario. Una firma puede revelar una opinión política, por eso pedimos su consentimiento explícito (en la Unión Europea: RGPD, artículos 6.1.a) y 9.2.a)).",
  "privacy.why.back": "Puede retirar su consentimiento en cualquier momento, con efecto desde entonces.",
  "privacy.sees.title": "Quién ve qué",
  "privacy.sees.everybody":
    "Todo el mundo ve cuántas personas han firmado y desde qué países. Los países con menos de {smallest, plural, one {# firma} many {# de firmas} other {# firmas}} no se muestran uno por uno.",
  "privacy.sees.named":
    "Todo el mundo ve su nombre y su país en este sitio solo si usted marca la casilla para ello. Aparecen uno o dos días después.",
  "privacy.sees.offices":
    "Las instancias que se nombran en la página de la campaña reciben el número de firmas de cada país. Si usted acepta figurar en la lista, también reciben su nombre, su localidad, su país, su idioma y el día en que confirmó. Donde están ellas pueden regir otras leyes.",
  "privacy.sees.never": "Su dirección de correo electrónico y su comentario nunca figuran en la lista.",
  "privacy.sees.staff": "El equipo de la coalición puede leerlo todo cuando su trabajo lo requiere.",
  "privacy.sees.mail": "Su servicio de correo y el de la coalición transportan nuestros correos.",
  "privacy.long.title": "Cuánto tiempo se conserva",
  "privacy.long.unconfirmed":
    "Si no confirma, le enviamos un solo recordatorio, al cabo de {hours, plural, one {# hora} many {# de horas} other {# horas}}. Al cabo de {days, plural, one {# día} many {# de días} other {# días}} borramos todo lo que escribió.",
  "privacy.long.confirmed":
    "Una firma confirmada se conserva hasta que usted la borre. La organización dice en su sitio web cuánto tiempo conserva las firmas de una campaña terminada.",
  "privacy.long.withdrawn":
    "Si retira su firma, esta deja de contar. Sus datos se conservan, con la marca “firma retirada”, hasta que usted los borre.",
  "privacy.long.erased":
    "Si borra sus datos, su nombre, dirección, localidad, comentario y consentimientos se eliminan de inmediato. Lo que queda no le nombra: su país, el idioma y los días, y un código en el registro de confirmaciones. Si pidió no recibir más noticias, o ningún correo, queda también un código calculado a partir de su dirección, para que podamos cumplirlo.",
  "privacy.long.backup": "Las copias de seguridad pueden contener datos borrados hasta que se reemplazan.",
  "privacy.rights.title": "Qué puede hacer usted",
  "privacy.rights.link":
    "El correo que le enviamos después de confirmar contiene su enlace personal. Con él puede ver y descargar todo lo que guardamos sobre usted, cambiar lo que se muestra, retirar su firma y borrar todo.",
  "privacy.rights.lost":
    "¿Ha perdido el correo? Firme de nuevo con la misma dirección. Si el plazo para firmar ha terminado, escriba su dirección en la página de la campaña, en “Recibir de nuevo su enlace”. Entonces le enviaremos otra vez el enlace a su correo.",
  "privacy.rights.other":
    "¿Otra persona escribió su dirección? El correo que le enviamos contiene un enlace con el que puede borrarla.",
  "privacy.rights.complain":
    "También puede presentar una reclamación ante la autoridad de protección de datos de su país.",

  "access.title": "Declaración de accesibilidad",
  "access.lead":
    "Todo el mundo debería poder leer y firmar aquí. Esta declaración trata de las páginas públicas de este sitio.",
  "access.status.title": "Grado de accesibilidad de estas páginas",
  "access.status.aim": "Nuestra meta es el nivel AA de las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2.",
  "access.status.partial": "Estas páginas cumplen las pautas en parte, debido a los límites que se nombran más abajo.",
  "access.works.title": "Lo que funciona",
  "access.works.keyboard": "Todo se puede hacer solo con el teclado, y siempre se ve dónde está el foco.",
  "access.works.reader":
    "Los títulos, las regiones de la página, las etiquetas y los errores están marcados para lectores de pantalla. Las partes en otro idioma están señaladas como tales.",
  "access.works.zoom":
    "El texto se puede ampliar hasta el 400 %. Aun así no hace falta desplazarse hacia los lados, salvo en tablas anchas.",
  "access.works.colour":
    "El texto tiene contraste suficiente en el tema claro y en el oscuro. Se respetan los colores y el contraste que haya elegido en su dispositivo.",
  "access.works.still":
    "Nada se mueve, parpadea ni se reproduce por sí solo. Ningún formulario tiene límite de tiempo.",
  "access.works.script": "Todo funciona sin scripts.",
  "access.limits.title": "Límites conocidos",
  "access.limits.language":
    "No todas las campañas están escritas en todos los idiomas. En ese caso, la página lo dice y muestra otro idioma.",
  "access.limits.pictures":
    "Los textos y las descripciones de imágenes los escriben las organizaciones. Pueden ser difíciles de leer, o puede faltar una descripción.",
  "access.limits.video": "Los videos están en otros sitios. No sabemos si tienen subtítulos.",
  "access.limits.tests":
    "Todavía no han probado estas páginas personas con discapacidad ni especialistas externos, y no se han probado todos los lectores de pantalla.",
  "access.made.title": "Cómo se comprobó",
  "access.made.self": "Los autores del software revisaron las páginas por su cuenta, por última vez el {date}.",
  "access.made.axe":
    "Un programa (axe-core) revisa cada tipo de página pública con cada cambio del software, en un idioma que se escribe de izquierda a derecha y en otro que se escribe de derecha a izquierda, con tema claro y oscuro.",
  "access.made.hand":
    "Comprobamos a mano el teclado, las pantallas pequeñas, el texto ampliado y las páginas sin scripts.",
  "access.contact.title": "Díganoslo",
  "access.contact.body":
    "¿Hay algo que no le funciona? Dígaselo a la coalición: qué página era, qué quería hacer y qué ayuda técnica usa, por ejemplo un lector de pantalla. La coalición también puede darle lo que necesita en otro formato. Su sitio web dice cómo contactarla.",
  "access.contact.authority":
    "Si no recibe una respuesta satisfactoria, puede presentar una reclamación ante la autoridad de accesibilidad del país de la coalición, si existe.",

  "protect.title": "Cómo protegemos a quien firma",
  "protect.lead":
    "Algunas personas que firman, o sus familias, corren peligro si se sabe que han firmado. Esta página dice qué hacemos, qué no podemos hacer y qué puede hacer usted.",
  "protect.do.title": "Qué hacemos",
  "protect.do.tell":
    "Nadie puede averiguar en este sitio si una dirección ha firmado. La página responde lo mismo a todo el mundo. Lo demás está en su correo.",
  "protect.do.sealed":
    "Los nombres, las direcciones de correo, las localidades y los comentarios están cifrados. Quien robe la base de datos sin la clave no puede leerlos. Solo los nombres que alguien eligió mostrar en público están allí sin cifrar.",
  "protect.do.traces":
    "No usamos cookies para quienes firman, no guardamos direcciones IP y no cargamos nada de otras empresas.",
  "protect.do.hidden":
    "Su nombre no se da a conocer a las instancias ni en este sitio, a menos que usted decida otra cosa.",
  "protect.do.named":
    "En este sitio, los nombres figuran sin localidad ni fecha y aparecen uno o dos días más tarde. Solo se muestran cuando son {names, number} o más.",
  "protect.do.mail":
    "El asunto de nuestros correos no nombra ni la campaña ni ningún país. El correo mismo sí lo hace.",
  "protect.do.scanner": "Abrir un enlace de un correo no cambia nada. Solo lo hace el botón de la página.",
  "protect.risks.title": "Los riesgos que quedan",
  "protect.risks.mailbox": "Quien lea su correo ve nuestros mensajes y puede usar su enlace.",
  "protect.risks.device":
    "Quien vigile su dispositivo ve lo que escribe. Quien vigile su conexión a internet puede ver que visitó este sitio, pero no lo que escribió.",
  "protect.risks.list": "Una lista ya entregada no se puede recuperar. No podemos decir quién más la leerá.",
  "protect.risks.few":
    "Las instancias reciben el número de firmas de cada país, por pequeño que sea. Si en su país firman muy pocas personas, ese número puede delatarle incluso sin su nombre.",
  "protect.risks.server": "Quien se apodere de nuestro servidor mientras funciona puede leer todo lo que hay en él.",
  "protect.safer.title": "Cómo firmar con más seguridad",
  "protect.safer.address":
    "Use una dirección de correo que no contenga su nombre y que solo usted pueda abrir. El servicio de correo no debería estar en el país que usted teme.",
  "protect.safer.device": "Use su propio dispositivo, no el de su empresa, de su escuela o del Estado.",
  "protect.safer.empty":
    "Deje en blanco la localidad y el comentario, y no marque las casillas que muestran su nombre.",
  "protect.safer.tor":
    "Si es peligroso que le vean aquí, use el navegador Tor. Todas las páginas funcionan en él, también sin scripts.",
  "protect.safer.delete":
    "Elimine nuestros correos, también de la papelera, y borre este sitio del historial de su navegador.",
  "protect.safer.not":
    "Si el peligro es demasiado grande, no firme. Pida a personas que viven en un lugar seguro que lo hagan.",
  "protect.later.title": "Si su situación cambia",
  "protect.later.link":
    "Abra su enlace personal desde nuestro correo. Allí puede ocultar su nombre, retirar su firma o borrar todo. Tiene efecto de inmediato.",
  "protect.later.lists": "Su enlace también dice qué listas con su firma se entregaron antes.",
  "protect.check.title": "Cómo se puede comprobar una lista",
  "protect.check.office":
    "Cada lista va acompañada de una suma de verificación y de una firma digital de la coalición. La instancia que la recibe puede ver que desde entonces no se ha añadido, cambiado ni quitado nada.",
  "protect.check.hidden":
    "Las firmas sin nombre figuran en ella como una línea de código. Cuentan, y nadie puede leer en esa línea de quién se trata.",

  "feed.campaigns.title": "Campañas",
  "feed.activities.title": "Declaraciones, informes y eventos",
  "feed.updates.title": "Noticias de “{campaign}”",
  "feed.site": "{feed} · {site}",

  "offline.title": "Sin conexión",
  "offline.body": "Esta página no se puede cargar sin internet.",
  "offline.kept": "Por su seguridad, esta aplicación no guarda las páginas que usted lee.",
  "offline.again": "Intentar de nuevo",

  "share.title": "Corra la voz",
  "share.link": "Enlace a esta campaña",
  "share.copy": "Copiar el enlace",
  "share.copied": "El enlace se ha copiado.",
  "share.native": "Compartir con una aplicación",
  "share.mail": "Correo electrónico",
  "share.warning":
    "¿Alguien vigila su teléfono o su cuenta? Entonces no comparta desde ahí: se vería que ha estado aquí.",
  "share.own.title": "Un enlace para compartir",
  "share.own.lead":
    "Este enlace lleva a la campaña y no a su firma, así que puede dárselo a cualquiera. No dice quién es usted. La coalición ve cuántas firmas llegan por él. No comparta el enlace que recibió por correo: quien lo tenga puede ver y cambiar su firma.",

  "embed.title": "Firmar: {title}",
  "embed.full": "Leer toda la campaña",
  "embed.tab": "(se abre en una pestaña nueva)",
  "embed.private": "Lo que escribe aquí llega únicamente a {site}. El sitio que muestra este formulario no lo recibe.",
  "embed.unknown.title": "Este formulario no existe",
  "embed.unknown.body":
    "La dirección no corresponde a ninguna de nuestras campañas. Si usted se ocupa de la página que muestra esto, revise el nombre de la campaña en la dirección.",
  "embed.failed.title": "No funcionó",
  "embed.failed.body": "No se envió nada. Por favor, abra esta página otra vez y complete de nuevo el formulario.",

  "role.owner": "Responsable",
  "role.editor": "Redacción",
  "role.moderator": "Moderación",
  "role.delivery": "Entrega",
  "role.viewer": "Solo lectura",
  "role.secretariat": "Secretaría",
  "role.auditor": "Auditoría",
  "role.owner.can": "Puede hacer todo en la organización y decide quién forma parte de ella.",
  "role.editor.can": "Escribe el perfil de la organización y sus campañas.",
  "role.moderator.can": "Se ocupa de los comentarios y de las firmas dudosas.",
  "role.delivery.can": "Extrae la lista de firmantes y la entrega.",
  "role.viewer.can": "Ve todo en la organización y no cambia nada.",
  "role.secretariat.can":
    "Gestiona el sitio para toda la coalición. Puede cambiar todas las organizaciones, pero no extrae listas de firmantes.",
  "role.auditor.can": "Ve todas las organizaciones y el registro de lo que se hizo, y no cambia nada.",

  "invitation.title": "Invitación para unirse a {organisation}",
  "invitation.lead": "{inviter} le invita a trabajar para {organisation}.",
  "invitation.address": "Dirección invitada",
  "invitation.role": "Su rol",
  "invitation.until": "La invitación es válida hasta el",
  "invitation.name": "Su nombre",
  "invitation.name.hint": "Como lo verán las demás personas de la organización.",
  "invitation.name.error": "Por favor, escriba su nombre, con un máximo de 120 caracteres.",
  "invitation.accept": "Aceptar la invitación",
  "invitation.sign_in":
    "La dirección {email} ya tiene una cuenta aquí. Inicie sesión primero y abra de nuevo el enlace del correo.",
  "invitation.sign_in.button": "Iniciar sesión",
  "invitation.dead.title": "Esta invitación no funciona",
  "invitation.dead.body": "Ya se usó, se anuló o tiene más de 7 días. Por favor, pida una nueva a la organización.",

  "my_link.title": "Recibir de nuevo su enlace",
  "my_link.lead":
    "¿Firmó esta campaña y perdió nuestro correo? Escriba la dirección de correo electrónico con la que firmó. Le enviamos el enlace con el que puede ver, retirar o borrar su firma.",
  "my_link.button": "Enviarme mi enlace",
  "my_link.sent.body": "Si alguien firmó con esta dirección, un correo con el enlace va en camino a ella.",
  "my_link.sent.same":
    "Esta página dice lo mismo para todas las direcciones, para que nadie pueda averiguar quién ha firmado.",
  "my_link.sent.address": "¿Es la dirección con la que firmó? Si tiene dudas, pruebe con sus otras direcciones.",
  "my_link.sent.limit":
    "Enviamos como máximo un correo por hora, y {limit, plural, one {# correo} many {# de correos} other {# correos}} al día a una misma dirección.",
};
