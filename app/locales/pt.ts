import type { MessageKey } from "./en";

/**
 * Every word of the interface in Portuguese, for readers in Brazil, Portugal and Africa: words that only one of them
 * uses are avoided, and the reader is addressed in the third person without a pronoun. Names of organisations stand
 * where they need no article.
 */
export const pt: Readonly<Record<MessageKey, string>> = {
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
  "site.tagline": "Campanhas de coalizões de direitos humanos",
  "site.description":
    "Assine campanhas de coalizões de direitos humanos. Cada assinatura é confirmada por e-mail e entregue a quem decide.",
  "site.skip": "Ir para o texto",
  "site.home": "Todas as campanhas",
  "site.language": "Idioma",
  "site.footer.privacy":
    "Estas páginas não usam cookies, não carregam nada de outras empresas e não guardam o seu endereço IP.",
  "site.footer.software": "One Voice é um software livre sob a licença MIT.",

  "common.optional": "opcional",
  "common.yes": "Sim",
  "common.no": "Não",
  "common.error": "Erro",
  "common.error_title": "Erro: {title}",
  "common.pair": "{term}: {value}",
  "common.aside": "{text} ({note})",
  "common.not_given": "não indicado",
  "common.back_home": "Ver todas as campanhas",
  "common.back_campaign": "Voltar à campanha",

  "home.title": "Campanhas",
  "home.lead": "Leia o que se pede e a quem. Se concordar, assine. Cada assinatura é confirmada por e-mail.",
  "home.list.title": "Campanhas abertas",
  "home.card.count":
    "{count, plural, =0 {Ainda sem assinaturas confirmadas} one {# assinatura confirmada} many {# de assinaturas confirmadas} other {# assinaturas confirmadas}}",
  "home.card.goal": "Meta: {goal, number}",
  "home.card.read": "Ler e assinar",
  "home.card.closed": "Assinaturas encerradas",
  "home.empty.title": "Nenhuma campanha aberta",
  "home.empty.body": "No momento, não há nada para assinar. Volte mais tarde.",

  "campaign.by": "Organização: {organisation}",
  "campaign.count.label":
    "{count, plural, =0 {assinaturas confirmadas} one {assinatura confirmada} many {de assinaturas confirmadas} other {assinaturas confirmadas}}",
  "campaign.countries": "{count, plural, one {de # país} many {de # de países} other {de # países}}",
  "campaign.goal": "Meta: {goal, number}",
  "campaign.goal.reached": "A meta de {goal, number} foi alcançada. Cada nova assinatura dá mais força ao pedido.",
  "campaign.progress": "{count, number} de {goal, number}",
  "campaign.progress.label": "Assinaturas confirmadas em relação à meta",
  "campaign.to_form": "Assinar agora",
  "campaign.ask.title": "O que pedimos",
  "campaign.about.title": "As nossas razões",
  "campaign.targets.title": "Quem recebe a sua assinatura",
  "campaign.targets.lead": "A carta e a lista de quem assinou vão para estas instituições:",
  "campaign.closes": "É possível assinar até {date}.",
  "campaign.fallback": "Esta campanha ainda não está disponível em português. Idioma deste texto: {language}.",
  "campaign.privacy.title": "Como protegemos quem assina",
  "campaign.privacy.public": "Este site mostra quantas pessoas assinaram. Não mostra o nome de ninguém.",
  "campaign.privacy.sealed":
    "O nome, o endereço de e-mail, a localidade e o comentário são guardados com criptografia.",
  "campaign.privacy.email": "O seu endereço de e-mail não consta de nenhuma lista que entregamos.",
  "campaign.privacy.trace": "Não usamos cookies nem guardamos endereços IP.",
  "campaign.privacy.leave":
    "Com o link do nosso e-mail, é possível alterar, retirar ou apagar a assinatura a qualquer momento.",
  "campaign.privacy.unconfirmed":
    "Sem a sua confirmação, apagamos, após {days, plural, one {# dia} many {# de dias} other {# dias}}, tudo o que foi preenchido.",

  "campaign.closed.title": "O prazo para assinar terminou",
  "campaign.closed.body": "Esta campanha já não recebe assinaturas. Agradecemos a todas as pessoas que assinaram.",
  "campaign.closed.since": "O prazo terminou em {date}.",
  "campaign.closed.grace":
    "Já assinou, mas ainda não confirmou? O link do seu e-mail funciona até {hours, plural, one {# hora} many {# de horas} other {# horas}} depois do fim do prazo.",
  "campaign.not_open.title": "Ainda não é possível assinar",
  "campaign.not_open.body": "Esta campanha ainda não está aberta a assinaturas. Volte mais tarde.",
  "campaign.gone.title": "Esta campanha já não está aqui",
  "campaign.gone.body":
    "A coalizão retirou a campanha do site. Nada do que acabou de preencher foi guardado. Se assinou antes, o link do seu e-mail continua a funcionar.",
  "campaign.text_changed.title": "O texto mudou",
  "campaign.text_changed.body":
    "A coalizão alterou o texto desta campanha depois de a página ter sido aberta. Nada foi guardado. Leia o novo texto. Se ainda concordar, marque a caixa de novo e assine. O que já preencheu continua no formulário.",
  "campaign.outcome.won": "Esta campanha conseguiu o que pedia.",
  "campaign.outcome.partly_won": "Esta campanha conseguiu uma parte do que pedia.",
  "campaign.outcome.lost": "Esta campanha não conseguiu o que pedia.",
  "campaign.delivered": "As assinaturas foram entregues.",

  "form.title": "Assine esta campanha",
  "form.lead": "Preencha todos os campos que não têm a indicação “opcional”.",
  "form.name.label": "O seu nome",
  "form.name.hint": "Como deve aparecer na lista, em qualquer alfabeto ou escrita.",
  "form.email.label": "Endereço de e-mail",
  "form.email.hint": "Enviamos um link para confirmar. A assinatura só conta depois disso.",
  "form.email.suggestion": "O endereço certo seria {suggestion}?",
  "form.email.suggestion.keep": "Se o endereço que escreveu está certo, pressione “{button}” de novo.",
  "form.country.label": "País ou território",
  "form.country.choose": "Escolha um país ou território",
  "form.place.label": "Localidade ou região",
  "form.place.hint": "Aparece na lista ao lado do nome. Se o nome não for mostrado, a localidade também não é.",
  "form.comment.label": "As suas razões para assinar",
  "form.comment.hint":
    "Até {max, number} caracteres. Só a coalizão lê o comentário. Ele não aparece na lista. Não escreva nada que possa pôr em risco a sua segurança ou a de outras pessoas.",
  "form.consent.legend": "O seu consentimento",
  "form.choices.legend": "As suas escolhas",
  "form.choices.hint": "É possível deixar as duas caixas vazias e mudar de ideia mais tarde.",
  "form.submit": "Assinar",
  "form.submit.hint": "Depois, veja a sua caixa de entrada.",
  "form.errors.title":
    "{count, plural, one {Corrija um campo. Nada foi guardado ainda.} many {Corrija # de campos. Nada foi guardado ainda.} other {Corrija # campos. Nada foi guardado ainda.}}",

  "error.name.empty": "Escreva o seu nome.",
  "error.name.too_long": "O nome é longo demais. Pode ter até 255 caracteres.",
  "error.name.link": "Escreva aqui apenas o seu nome, sem endereço de site ou de e-mail.",
  "error.name.control": "O nome contém caracteres que não podem ser mostrados. Escreva-o de novo, sem colar.",
  "error.name.surrogate": "O nome contém um caractere danificado. Escreva-o de novo, sem colar.",
  "error.name.marks": "O nome tem acentos demais numa só letra. O máximo é 4.",
  "error.email.empty": "Escreva o seu endereço de e-mail.",
  "error.email.syntax": "Este endereço de e-mail não está completo. Deve ser parecido com name@example.org.",
  "error.email.too_long":
    "O endereço de e-mail é longo demais. Pode ter até 254 caracteres, e até 64 antes do sinal @.",
  "error.email.non_ascii_local":
    "Não conseguimos enviar e-mails para este endereço. Use um endereço que, antes do sinal @, só tenha letras latinas sem acento, números e sinais comuns.",
  "error.email.mixed_script":
    "A parte depois do sinal @ mistura letras de alfabetos diferentes. Escreva-a de novo num só alfabeto.",
  "error.country.empty": "Escolha o país ou território onde vive.",
  "error.country.unknown": "Não conhecemos este país ou território. Escolha um da lista.",
  "error.place.too_long": "O nome da localidade ou região é longo demais. Pode ter até 120 caracteres.",
  "error.place.link": "Escreva aqui apenas a localidade ou região, sem endereço de site ou de e-mail.",
  "error.place.control":
    "A localidade ou região contém caracteres que não podem ser mostrados. Escreva-a de novo, sem colar.",
  "error.place.surrogate": "A localidade ou região contém um caractere danificado. Escreva-a de novo, sem colar.",
  "error.place.marks": "A localidade ou região tem acentos demais numa só letra. O máximo é 4.",
  "error.comment.too_long": "O comentário é longo demais. Pode ter até 2.000 caracteres.",
  "error.comment.control": "O comentário contém caracteres que não podem ser mostrados. Escreva-o de novo, sem colar.",
  "error.comment.surrogate": "O comentário contém um caractere danificado. Escreva-o de novo, sem colar.",
  "error.comment.marks": "O comentário tem acentos demais numa só letra. O máximo é 4.",
  "error.consent.missing":
    "Só podemos contar a sua assinatura com o seu consentimento. Se concordar, marque esta caixa.",
  "error.form.invalid": "O formulário não chegou completo. Verifique os campos e assine de novo.",

  "signed.title": "Agora veja a sua caixa de entrada",
  "signed.body":
    "Um e-mail está a caminho do endereço indicado. A assinatura só conta depois de confirmada pelo link que ele traz.",
  "signed.step.open": "Abra o e-mail. Ele pede a confirmação do endereço.",
  "signed.step.press": "Siga o link e pressione o botão da página.",
  "signed.before": "Já assinou antes? Então o e-mail diz isso, e não é preciso fazer mais nada.",
  "signed.nothing.title": "Não chegou nada?",
  "signed.nothing.wait": "Espere alguns minutos. Alguns serviços de e-mail levam até uma hora.",
  "signed.nothing.spam": "Procure na pasta de spam ou de mensagens indesejadas.",
  "signed.nothing.typo":
    "O endereço está errado? Assine de novo com o certo. Os dados enviados com o endereço errado são apagados após {days, plural, one {# dia} many {# de dias} other {# dias}}.",
  "signed.nothing.again":
    "Assinou mais de uma vez? Procure um e-mail anterior. Para cada endereço, enviamos no máximo um por hora e {limit, plural, one {# e-mail} many {# de e-mails} other {# e-mails}} por dia.",

  "confirm.title": "Confirme a sua assinatura",
  "confirm.lead": "Falta um passo: confirme que quer assinar “{campaign}”.",
  "confirm.explain": "A assinatura só conta depois de pressionar o botão. Abrir esta página, por si só, não muda nada.",
  "confirm.button": "Confirmar a assinatura",
  "confirm.reject.title": "Não reconhece esta assinatura?",
  "confirm.reject.body":
    "Então alguém escreveu o seu endereço, talvez por engano. Pressione este botão e apagamos tudo o que foi preenchido com ele.",
  "confirm.reject.never.label": "Nunca mais enviar e-mails para este endereço",
  "confirm.reject.never.hint":
    "Para isso, guardamos um código feito a partir do endereço. O endereço em si não pode ser lido nele.",
  "confirm.reject.button": "Não fui eu: apagar",
  "confirm.rejected.title": "Apagado",
  "confirm.rejected.body": "Tudo o que foi preenchido com o seu endereço foi apagado. Não é preciso fazer mais nada.",
  "confirm.rejected.never": "Não enviaremos mais e-mails para este endereço.",
  "confirm.thanks.title": "Agradecemos. A sua assinatura conta.",
  "confirm.thanks.count":
    "{count, plural, one {A sua assinatura é a primeira.} many {Com a sua, já são # de assinaturas.} other {Com a sua, já são # assinaturas.}}",
  "confirm.thanks.mail": "Vamos enviar um e-mail com o seu link pessoal. Guarde-o e não o passe a ninguém.",
  "confirm.thanks.manage": "Ver, alterar ou retirar a sua assinatura",
  "confirm.thanks.share": "Conhece outras pessoas que assinariam? Envie a elas o endereço da página da campanha.",
  "confirm.already.title": "A sua assinatura já está confirmada",
  "confirm.already.body": "Ela é contada uma única vez. Não é preciso fazer mais nada.",
  "confirm.refused.closed.title": "O prazo para assinar terminou",
  "confirm.refused.closed.body":
    "Este link funcionou até {hours, plural, one {# hora} many {# de horas} other {# horas}} depois do fim do prazo. Esse tempo passou, por isso esta assinatura não é contada. O que preencheu será apagado no prazo de {days, plural, one {# dia} many {# de dias} other {# dias}}.",
  "confirm.refused.withdrawn.title": "Esta assinatura foi retirada",
  "confirm.refused.withdrawn.body":
    "Ela não é contada. Se quiser assinar mesmo assim, assine de novo na página da campanha.",
  "confirm.refused.expired.title": "Este link expirou",
  "confirm.refused.expired.body":
    "Uma assinatura precisa ser confirmada no prazo de {days, plural, one {# dia} many {# de dias} other {# dias}}. Assine de novo na página da campanha. Enviaremos um novo link.",
  "confirm.refused.invalidated.title": "Esta assinatura não é contada",
  "confirm.refused.invalidated.body":
    "A coalizão a retirou da contagem. Se acha que isso está errado, escreva à coalizão.",
  "confirm.unknown.title": "Este link não funciona",
  "confirm.unknown.body":
    "Pode ter sido cortado no caminho ou ter expirado. Copie o link inteiro do e-mail ou assine de novo na página da campanha. Enviaremos um novo link.",

  "state.pending": "à espera da sua confirmação",
  "state.confirmed": "confirmada e contada",
  "state.withdrawn": "retirada, não contada",
  "state.invalidated": "não contada",
  "state.erased": "apagada",

  "signature.title": "A sua assinatura",
  "signature.lead": "Para “{campaign}”. Só quem tem o seu link pode ver esta página.",
  "signature.pending": "Ainda falta confirmar. Use o link do e-mail que pede a confirmação.",
  "signature.withdrawn": "A assinatura foi retirada. Se mudar de ideia, assine de novo na página da campanha.",
  "signature.data.title": "Os dados que guardamos",
  "signature.field.state": "Situação",
  "signature.field.name": "Nome",
  "signature.field.email": "Endereço de e-mail",
  "signature.field.country": "País ou território",
  "signature.field.place": "Localidade ou região",
  "signature.field.comment": "Comentário",
  "signature.field.show_name": "Nome na lista",
  "signature.field.updates": "Notícias por e-mail",
  "signature.field.signed": "Assinada em",
  "signature.field.confirmed": "Confirmada em",
  "signature.field.withdrawn": "Retirada em",
  "signature.consents.title": "Os seus consentimentos",
  "signature.consents.granted": "consentimento dado em {date}",
  "signature.consents.refused": "sem consentimento, {date}",
  "signature.deliveries.title": "Entregas da sua assinatura",
  "signature.deliveries.none": "Ainda não foi entregue.",
  "signature.deliveries.listed": "Entrega {number, number}, {date}: com o seu nome",
  "signature.deliveries.withheld": "Entrega {number, number}, {date}: contada, sem o seu nome",
  "signature.change.title": "Alterar o que é mostrado",
  "signature.change.show_name.label": "Mostrar o meu nome na lista que os destinatários recebem",
  "signature.change.show_name.hint": "Sem marcar esta caixa, a assinatura é contada, mas o nome não aparece.",
  "signature.change.updates.label": "Quero receber notícias desta campanha por e-mail",
  "signature.change.hint": "Uma alteração vale a partir de agora. Não muda listas que já foram entregues.",
  "signature.change.button": "Salvar",
  "signature.download.title": "Cópia dos seus dados",
  "signature.download.body": "Um documento JSON com tudo o que guardamos sobre a sua pessoa.",
  "signature.download.button": "Obter os meus dados",
  "signature.withdraw.title": "Retirar a sua assinatura",
  "signature.withdraw.body":
    "A assinatura deixa de ser contada e não entra em novas listas. Listas já entregues não podem ser recolhidas. Guardamos os seus dados, marcados como retirados, até que os apague.",
  "signature.withdraw.button": "Retirar a assinatura",
  "signature.erase.title": "Apagar tudo",
  "signature.erase.data":
    "O nome, o endereço de e-mail, a localidade, o comentário e os consentimentos são apagados para sempre.",
  "signature.erase.count": "A sua assinatura deixa de ser contada.",
  "signature.erase.ledger":
    "Um código permanece no nosso histórico de confirmações, para que ainda seja possível verificá-lo. Por esse código, ninguém descobre quem assinou.",
  "signature.erase.lists": "Listas já entregues não podem ser recolhidas.",
  "signature.erase.link": "Este link deixa de funcionar. Não é possível voltar atrás.",
  "signature.erase.sure": "Sim, apagar tudo. Sei que não é possível voltar atrás.",
  "signature.erase.sure.missing": "Marque primeiro esta caixa. Nada foi apagado.",
  "signature.erase.button": "Apagar tudo",
  "signature.done.saved": "As alterações foram salvas.",
  "signature.done.withdrawn": "A sua assinatura foi retirada. Ela já não é contada.",
  "signature.done.erased.title": "Tudo foi apagado",
  "signature.done.erased.body": "Já não guardamos quem assinou. O link do seu e-mail deixou de funcionar.",
  "signature.unknown.title": "Este link não funciona",
  "signature.unknown.body":
    "Pode ter sido cortado no caminho, ou a assinatura pode ter sido apagada. Copie o link inteiro do e-mail.",

  "purpose.process": "Podemos tratar e contar a sua assinatura",
  "purpose.deliver": "Podemos entregar a sua assinatura aos destinatários",
  "purpose.show_name": "O seu nome pode aparecer na lista",
  "purpose.updates": "Podemos enviar notícias por e-mail",

  "unsubscribe.title": "Parar de receber notícias",
  "unsubscribe.body": "Não quer mais notícias por e-mail? A sua assinatura fica como está.",
  "unsubscribe.button": "Não quero mais notícias",
  "unsubscribe.done.title": "Pronto",
  "unsubscribe.done.body":
    "Não enviaremos mais notícias. A sua assinatura fica como está. Com o seu link pessoal, é possível voltar a recebê-las.",

  "page.400.title": "Não conseguimos ler este pedido",
  "page.400.body": "Algo chegou danificado. Volte, recarregue a página e tente de novo.",
  "page.404.title": "Não há nada aqui",
  "page.404.body": "O endereço pode estar mal escrito, ou a página mudou de lugar.",
  "page.405.title": "Isto não funciona aqui",
  "page.405.body": "Esta página não pode ser usada dessa forma. Comece de novo na página da campanha.",
  "page.410.title": "Esta página já não existe",
  "page.410.body": "Esteve aqui e foi retirada.",
  "page.413.title": "O texto é longo demais",
  "page.413.body": "O formulário tem mais de {max, number} KB, por isso nada foi guardado. Encurte o comentário.",
  "page.421.title": "Endereço errado",
  "page.421.body": "Este servidor não responde por esse nome. Use o endereço que recebeu.",
  "page.422.title": "Verifique o formulário",
  "page.422.body": "Há algo que não pode ser usado. Nada foi guardado.",
  "page.429.title": "Muitas tentativas",
  "page.429.body":
    "Espere {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} e tente de novo. Nada foi guardado.",
  "page.500.title": "Houve um problema do nosso lado",
  "page.500.body": "Tente de novo dentro de alguns minutos. A culpa não é sua.",
  "page.500.id": "Se nos escrever sobre isto, indique este número: {id}",
  "page.503.title": "Há muitas pessoas aqui neste momento",
  "page.503.body":
    "Não conseguimos atender o seu pedido, e nada foi guardado. Tente de novo dentro de {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}. Se enviou um formulário, volte: o que preencheu talvez ainda esteja lá.",

  "mail.greeting": "Olá,",
  "mail.greeting_name": "Olá, {name},",
  "mail.closing": "Com os nossos agradecimentos,",
  "mail.copy_link": "Se o botão não funcionar, copie este endereço para o seu navegador:",
  "mail.not_you.title": "Não reconhece este pedido?",

  "mail.confirm.subject": "Confirme o seu endereço de e-mail",
  "mail.confirm.preheader": "Falta um passo.",
  "mail.confirm.body": "Este endereço foi usado para assinar “{campaign}” (organização: {organisation}).",
  "mail.confirm.action": "A assinatura é sua? Então confirme. Só depois disso ela conta.",
  "mail.confirm.button": "Ir para a confirmação",
  "mail.confirm.until":
    "Sem a sua confirmação, apagamos tudo após {days, plural, one {# dia} many {# de dias} other {# dias}}. Antes disso, enviamos um único lembrete.",
  "mail.confirm.not_you.body":
    "Então não é preciso fazer nada. Ou siga o link e pressione “{button}”: apagamos tudo imediatamente, e pode pedir para nunca mais receber e-mails nossos.",

  "mail.reminder.subject": "Lembrete: confirme o seu endereço de e-mail",
  "mail.reminder.preheader": "Ainda falta um passo.",
  "mail.reminder.body":
    "Em {date}, este endereço foi usado para assinar “{campaign}” (organização: {organisation}). A assinatura ainda não foi confirmada, por isso não conta.",
  "mail.reminder.action": "A assinatura é sua? Então confirme.",
  "mail.reminder.button": "Ir para a confirmação",
  "mail.reminder.last": "Este é o nosso único lembrete. Sem a sua confirmação, apagamos tudo em {date}.",
  "mail.reminder.not_you.body":
    "Então não é preciso fazer nada. Ou siga o link e pressione “{button}”: apagamos tudo imediatamente, e pode pedir para nunca mais receber e-mails nossos.",

  "mail.already_signed.subject": "O seu endereço de e-mail já está confirmado",
  "mail.already_signed.preheader": "Não é preciso fazer mais nada.",
  "mail.already_signed.body":
    "Este endereço acaba de ser usado para assinar “{campaign}” de novo. A sua assinatura já existe e conta. Nada mudou.",
  "mail.already_signed.action": "Com o seu link pessoal, é possível ver, alterar ou retirar a assinatura.",
  "mail.already_signed.button": "Ver a minha assinatura",
  "mail.already_signed.not_you.body":
    "Então outra pessoa escreveu o seu endereço. A página não revelou a ela que já existe uma assinatura.",

  "mail.confirmed.subject": "Agradecemos: o seu endereço de e-mail está confirmado",
  "mail.confirmed.preheader": "Guarde este e-mail.",
  "mail.confirmed.body": "A sua assinatura em “{campaign}” está confirmada e conta.",
  "mail.confirmed.count":
    "{count, plural, one {É a primeira.} many {Com ela, já são # de assinaturas.} other {Com ela, já são # assinaturas.}}",
  "mail.confirmed.action":
    "Guarde este e-mail e não o encaminhe. Com o seu link pessoal, é possível ver, alterar, retirar ou apagar a assinatura a qualquer momento.",
  "mail.confirmed.button": "Ver a minha assinatura",
  "mail.confirmed.not_you.body": "Então abra o seu link e pressione “{button}”.",

  "mail.footer.sender": "{organisation} envia este e-mail por meio do One Voice: {url}",
  "mail.footer.why": "Chegou a este endereço porque ele foi escrito no formulário de assinatura desse site.",
  "mail.footer.unsubscribe": "Parar de receber notícias: {url}",

  "mail.letter.attached": "Em anexo: {files}",
  "mail.letter.delivery": "Entrega {number, number}, {date}",
  "mail.letter.verify":
    "O manifesto indica a soma de verificação SHA-256 da lista e tem assinatura digital. Com os dois documentos, é possível verificar a lista sem nos consultar.",
  "mail.letter.on_request":
    "A lista ({file}) é grande demais para um e-mail. Podemos entregá-la a pedido; o manifesto em anexo indica a sua soma de verificação.",
  "mail.letter.key": "Impressão digital da chave de assinatura (Ed25519): {fingerprint}",
  "mail.letter.withheld":
    "A lista mostra os nomes de quem concordou com isso. As demais pessoas são contadas, mas os seus nomes não são revelados.",
  "mail.letter.sender": "{coalition} envia esta carta por meio do One Voice: {url}",
  "mail.letter.reply": "As respostas chegam à coalizão pelo endereço {address}.",

  "staff.title": "Área interna",
  "staff.signin.title": "Entrada na área interna",
  "staff.signin.lead": "Pressione o botão para entrar como {email}. O link funciona uma única vez.",
  "staff.signin.button": "Entrar",
  "staff.signin.needed": "Esta página é de uso interno. Para entrar, abra um link de acesso.",
  "staff.signin.how": "Quem opera o servidor cria o link com este comando:",
  "staff.signin.invalid.title": "Este link de acesso não funciona",
  "staff.signin.invalid.body": "Já foi usado ou expirou. Peça um novo.",
  "staff.signout": "Sair",
  "staff.signed_in": "Sessão iniciada como {email}",
  "staff.mailbox.title": "Caixa de correio local",
  "staff.mailbox.lead":
    "Nenhum servidor de e-mail está configurado (SMTP_URL). Por isso, os e-mails ficam aqui e não chegam a ninguém.",
  "staff.mailbox.count": "{count, plural, =0 {Nenhum e-mail} one {# e-mail} many {# de e-mails} other {# e-mails}}",
  "staff.mailbox.empty.title": "Ainda não há e-mails",
  "staff.mailbox.empty.body": "Assine uma campanha, e o e-mail de confirmação aparece aqui em poucos segundos.",
  "staff.mailbox.to": "Para",
  "staff.mailbox.from": "De",
  "staff.mailbox.received": "Recebido em",
  "staff.mailbox.attachments": "Anexos",
  "staff.mailbox.view.html": "Como aparece a quem recebe",
  "staff.mailbox.view.text": "Parte em texto",
  "staff.mailbox.view.headers": "Cabeçalhos",
  "staff.mailbox.back": "Voltar à caixa de correio",

  "mail.letter.sha256": "Soma de verificação SHA-256 de {file}:",
  "mail.letter.root": "Raiz da árvore de Merkle (início): {root}",
};
