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

  "home.title": "Campañas",
  "home.lead": "Lea qué se pide y a quién. Si está de acuerdo, firme. Cada firma se confirma por correo electrónico.",
  "home.list.title": "Campañas abiertas",
  "home.card.count":
    "{count, plural, =0 {Todavía no hay firmas confirmadas} one {# firma confirmada} many {# de firmas confirmadas} other {# firmas confirmadas}}",
  "home.card.goal": "Objetivo: {goal, number}",
  "home.card.read": "Leer y firmar",
  "home.card.closed": "Plazo terminado",
  "home.empty.title": "No hay ninguna campaña abierta",
  "home.empty.body": "En este momento no hay nada que firmar. Por favor, vuelva más tarde.",

  "campaign.by": "Organiza: {organisation}",
  "campaign.count.label":
    "{count, plural, one {firma confirmada} many {de firmas confirmadas} other {firmas confirmadas}}",
  "campaign.countries": "{count, plural, one {de # país} many {de # de países} other {de # países}}",
  "campaign.goal": "Objetivo: {goal, number}",
  "campaign.goal.reached":
    "Se ha alcanzado el objetivo de {goal, plural, one {# firma} many {# de firmas} other {# firmas}}. Cada nueva firma da más fuerza a lo que pedimos.",
  "campaign.progress": "{count, number} de {goal, number}",
  "campaign.progress.label": "Firmas confirmadas respecto al objetivo",
  "campaign.to_form": "Firmar ahora",
  "campaign.ask.title": "Lo que pedimos",
  "campaign.about.title": "Por qué lo pedimos",
  "campaign.targets.title": "Quién recibe su firma",
  "campaign.targets.lead": "La carta y la lista de firmantes se envían a estas instancias:",
  "campaign.closes": "Puede firmar hasta el {date}.",
  "campaign.fallback": "Esta campaña aún no está disponible en su idioma. Idioma del texto que ve: {language}.",
  "campaign.privacy.title": "Cómo protegemos a quien firma",
  "campaign.privacy.public": "Este sitio muestra cuántas personas han firmado. No muestra ningún nombre.",
  "campaign.privacy.sealed":
    "Su nombre, su dirección de correo electrónico, su localidad o región y su comentario se guardan cifrados.",
  "campaign.privacy.email": "Su dirección de correo electrónico no figura en ninguna de las listas que entregamos.",
  "campaign.privacy.trace": "No usamos cookies ni guardamos direcciones IP.",
  "campaign.privacy.leave":
    "Con el enlace que le enviamos por correo puede cambiar, retirar o borrar su firma en cualquier momento.",
  "campaign.privacy.unconfirmed":
    "Si no confirma, al cabo de {days, plural, one {# día} many {# de días} other {# días}} borramos todo lo que escribió.",

  "campaign.closed.title": "El plazo para firmar ha terminado",
  "campaign.closed.body": "Esta campaña ya no recibe firmas. Gracias a todas las personas que firmaron.",
  "campaign.closed.since": "El plazo terminó el {date}.",
  "campaign.closed.grace":
    "¿Firmó, pero todavía no confirmó? El enlace que recibió por correo funciona durante {hours, plural, one {# hora} many {# de horas} other {# horas}} después del fin del plazo.",
  "campaign.not_open.title": "Todavía no se puede firmar",
  "campaign.not_open.body": "Esta campaña aún no recibe firmas. Por favor, vuelva más tarde.",
  "campaign.gone.title": "Esta campaña ya no está aquí",
  "campaign.gone.body":
    "La coalición la ha retirado. No se ha guardado nada de lo que acaba de escribir. Si ya había firmado antes, el enlace que recibió por correo sigue funcionando.",
  "campaign.text_changed.title": "El texto ha cambiado",
  "campaign.text_changed.body":
    "La coalición cambió el texto de esta campaña después de que usted abriera la página. No se ha guardado nada. Por favor, lea el texto nuevo. Si sigue de acuerdo, marque otra vez la casilla y firme. Lo que escribió sigue en el formulario.",
  "campaign.outcome.won": "Esta campaña consiguió lo que pedía.",
  "campaign.outcome.partly_won": "Esta campaña consiguió una parte de lo que pedía.",
  "campaign.outcome.lost": "Esta campaña no consiguió lo que pedía.",
  "campaign.delivered": "Las firmas ya se entregaron.",

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
  "form.choices.hint": "Puede dejar ambas casillas sin marcar y cambiar de opinión más tarde.",
  "form.submit": "Firmar",
  "form.submit.hint": "Después, revise su bandeja de entrada.",
  "form.errors.title":
    "{count, plural, one {Por favor, corrija un campo. Todavía no se ha guardado nada.} many {Por favor, corrija # de campos. Todavía no se ha guardado nada.} other {Por favor, corrija # campos. Todavía no se ha guardado nada.}}",

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
  "confirm.thanks.share": "¿Conoce a otras personas que firmarían? Envíeles la dirección de la página de la campaña.",
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

  "purpose.process": "Podemos tratar y contar su firma",
  "purpose.deliver": "Podemos entregar su firma a los destinatarios",
  "purpose.show_name": "Su nombre puede figurar en la lista",
  "purpose.updates": "Podemos enviarle noticias por correo",

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
    "Esta dirección se acaba de usar para firmar otra vez “{campaign}”. Usted ya había firmado, y su firma cuenta. No ha cambiado nada.",
  "mail.already_signed.action": "Con su enlace personal puede ver, cambiar o retirar su firma.",
  "mail.already_signed.button": "Ver mi firma",
  "mail.already_signed.not_you.body":
    "En ese caso, otra persona escribió su dirección. La página no le dijo que usted había firmado.",

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

  "mail.letter.sha256": "Suma de verificación SHA-256 de {file}:",
  "mail.letter.root": "Raíz del árbol de Merkle (comienzo): {root}",
};
