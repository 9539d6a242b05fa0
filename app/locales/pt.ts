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
  "common.fallback": "Este texto ainda não está disponível em português. Idioma deste texto: {language}.",
  "common.paged": "{title}, página {page, number}",

  "home.title": "Levante a voz por quem não pode falar",
  "home.lead": "Leia o que se pede e a quem. Se concordar, assine. Cada assinatura é confirmada por e-mail.",
  "home.list.title": "Campanhas abertas",
  "home.list.more":
    "{count, plural, one {Ver mais uma campanha} many {Ver mais # de campanhas} other {Ver mais # campanhas}}",
  "home.card.count":
    "{count, plural, =0 {Ainda sem assinaturas confirmadas} one {# assinatura confirmada} many {# de assinaturas confirmadas} other {# assinaturas confirmadas}}",
  "home.card.goal": "Meta: {goal, number}",
  "home.card.read": "Ler e assinar",
  "home.card.closed": "Assinaturas encerradas",
  "home.empty.title": "Nenhuma campanha aberta",
  "home.empty.body": "No momento, não há nada para assinar. Volte mais tarde.",
  "home.delivered.title": "Assinaturas entregues",
  "home.won.title": "Campanhas vitoriosas",
  "home.ended.title": "Campanhas encerradas",
  "home.activities.title": "Últimas atividades",
  "home.organisations.title": "Quem promove estas campanhas",

  "campaign.by": "Organização: {organisation}",
  "campaign.count.label":
    "{count, plural, =0 {assinaturas confirmadas} one {assinatura confirmada} many {de assinaturas confirmadas} other {assinaturas confirmadas}}",
  "campaign.countries": "{count, plural, one {de # país} many {de # de países} other {de # países}}",
  "campaign.goal": "Meta: {goal, number}",
  "campaign.goal.reached": "A meta de {goal, number} foi alcançada. Cada nova assinatura dá mais força ao pedido.",
  "campaign.progress": "{count, number} de {goal, number}",
  "campaign.progress.label": "Assinaturas confirmadas em relação à meta",
  "campaign.progress.label.next": "Assinaturas confirmadas em relação ao próximo marco",
  "campaign.to_form": "Assinar agora",
  "campaign.ask.title": "O que pedimos",
  "campaign.about.title": "As nossas razões",
  "campaign.targets.title": "Quem recebe a sua assinatura",
  "campaign.targets.lead": "A carta e a lista de quem assinou vão para estas instituições:",
  "campaign.targets.title_closed": "Quem recebe as assinaturas",
  "campaign.closes": "É possível assinar até {date}.",
  "campaign.fallback": "Esta campanha ainda não está disponível em português. Idioma deste texto: {language}.",
  "campaign.privacy.title": "Como protegemos quem assina",
  "campaign.privacy.public": "Este site mostra quantas pessoas assinaram. Não mostra o nome de ninguém.",
  "campaign.privacy.sealed":
    "O nome, o endereço de e-mail, a localidade e o comentário são guardados com criptografia. Se escolher ter o nome nesta página, ele é guardado também em forma legível, enquanto estiver aqui.",
  "campaign.privacy.email": "O seu endereço de e-mail não consta de nenhuma lista que entregamos.",
  "campaign.privacy.trace": "Não usamos cookies nem guardamos endereços IP.",
  "campaign.privacy.leave":
    "Com o link do nosso e-mail, é possível alterar, retirar ou apagar a assinatura a qualquer momento.",
  "campaign.privacy.unconfirmed":
    "Sem a sua confirmação, apagamos, após {days, plural, one {# dia} many {# de dias} other {# dias}}, tudo o que foi preenchido.",
  "campaign.privacy.named":
    "Este site mostra quantas pessoas assinaram. Só mostra o seu nome se marcar a caixa para isso, e nunca com a localidade ou o dia da assinatura.",
  "campaign.privacy.protection": "Como protegemos quem assina",
  "campaign.privacy.notice": "Aviso de privacidade",

  "campaign.closed.title": "O prazo para assinar terminou",
  "campaign.closed.body": "Esta campanha já não recebe assinaturas. Agradecemos a todas as pessoas que assinaram.",
  "campaign.closed.since": "O prazo terminou em {date}.",
  "campaign.closed.grace":
    "Já assinou, mas ainda não confirmou? O link do seu e-mail funciona até {hours, plural, one {# hora} many {# de horas} other {# horas}} depois do fim do prazo.",
  "campaign.not_open.title": "Ainda não é possível assinar",
  "campaign.not_open.body": "Esta campanha ainda não está aberta a assinaturas. Volte mais tarde.",
  "campaign.gone.title": "Esta campanha já não está aqui",
  "campaign.gone.body":
    "A coalizão retirou a campanha do site. Nada do que acabou de preencher foi guardado. Se assinou antes, o seu link pessoal continua a funcionar.",
  "campaign.text_changed.title": "O texto mudou",
  "campaign.text_changed.body":
    "A coalizão alterou o texto desta campanha depois de a página ter sido aberta. Nada foi guardado. Leia o novo texto. Se ainda concordar, marque a caixa de novo e assine. O que já preencheu continua no formulário.",
  "campaign.outcome.won": "Esta campanha conseguiu o que pedia.",
  "campaign.outcome.partly_won": "Esta campanha conseguiu uma parte do que pedia.",
  "campaign.outcome.lost": "Esta campanha não conseguiu o que pedia.",
  "campaign.delivered": "As assinaturas foram entregues.",
  "campaign.milestone.next": "Próximo marco: {next, number}",
  "campaign.milestone.reached": "Marco de {signatures, number} alcançado em {date}",
  "campaign.endorsements.title": "Quem apoia esta campanha",
  "campaign.endorsements.lead":
    "{count, plural, one {# organização apoia esta campanha.} many {# de organizações apoiam esta campanha.} other {# organizações apoiam esta campanha.}}",
  "campaign.endorsements.more":
    "{count, plural, one {Mostrar mais # organização} many {Mostrar mais # de organizações} other {Mostrar mais # organizações}}",
  "campaign.updates.title": "Notícias desta campanha",
  "campaign.updates.all": "Todas as notícias ({count, number})",
  "campaign.history.title": "O que aconteceu até agora",
  "campaign.history.milestone":
    "{signatures, plural, one {# assinatura confirmada} many {# de assinaturas confirmadas} other {# assinaturas confirmadas}}",
  "campaign.delivery.title":
    "{count, plural, one {# assinatura entregue} many {# de assinaturas entregues} other {# assinaturas entregues}}",
  "campaign.delivery.body": "Com o nome: {listed, number}. Contadas, sem o nome revelado: {withheld, number}.",
  "campaign.reply.title": "Resposta: {office}",
  "campaign.reply.open": "Ler a resposta",
  "campaign.reply.source": "Onde a resposta foi publicada",
  "campaign.activities.title": "O que mais a coalizão faz",
  "campaign.activities.all": "Todas as atividades",
  "campaign.next.title": "O que acontece depois",
  "campaign.next.confirm":
    "A confirmação é sua. Enviamos um e-mail com um link. A assinatura só conta depois de confirmada por ele.",
  "campaign.next.count": "Nós contamos. Cada assinatura confirmada é contada uma única vez, por país.",
  "campaign.next.deliver": "Nós entregamos. As instituições indicadas nesta página recebem a carta e a lista.",
  "campaign.next.tell": "Nós informamos. O que as instituições respondem aparece nesta página.",
  "campaign.responsible.title": "Quem é responsável",
  "campaign.responsible.body": "Esta organização conduz a campanha. Ela responde pelo que se faz com as assinaturas.",
  "campaign.responsible.site": "Site da organização",
  "campaign.signers.title": "Quem assinou",
  "campaign.table.title": "De onde vêm as assinaturas",

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
  "form.choices.hint": "É possível deixar estas caixas vazias e mudar de ideia mais tarde.",
  "form.submit": "Assinar",
  "form.submit.hint": "Depois, veja a sua caixa de entrada.",
  "form.errors.title":
    "{count, plural, one {Corrija um campo. Nada foi guardado ainda.} many {Corrija # de campos. Nada foi guardado ainda.} other {Corrija # campos. Nada foi guardado ainda.}}",
  "form.public.hint":
    "Não é a lista que os destinatários recebem: todas as pessoas podem ler estes nomes, e as cópias feitas por outras pessoas não podem ser recolhidas.",

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
  "signed.body_to":
    "Um e-mail está a caminho de {email}. A assinatura só conta depois de confirmada pelo link que ele traz.",
  "signed.typo": "Este é o seu endereço? Se houver um erro, assine de novo com o certo.",
  "signed.again": "Voltar ao formulário",
  "signed.write.title": "Fale com os seus representantes",
  "signed.write.body":
    "A campanha se dirige a estas instituições. O governo do seu próprio país pode pedir que elas ajam. Escreva a quem representa a sua região no parlamento ou ao ministério das Relações Exteriores, e cite a campanha.",
  "signed.others.title": "Outras campanhas para assinar",

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
  "confirm.thanks.receipt.title": "O seu recibo",
  "confirm.thanks.receipt.campaign": "Campanha",
  "confirm.thanks.receipt.version": "Versão do texto",
  "confirm.thanks.receipt.leaf": "Número no histórico",
  "confirm.thanks.receipt.explain":
    "O histórico contém um registro selado para cada confirmação. Com ele, os destinatários podem verificar que nenhuma assinatura foi acrescentada ou retirada depois. O seu nome não está nele.",
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
  "signature.field.show_public": "Nome na página da campanha",
  "signature.field.named_from": "Aparece lá a partir de",
  "signature.field.language": "Idioma em que assinou",
  "signature.field.source": "Código do link que trouxe a assinatura",
  "signature.field.flags": "Marcas para a coalizão verificar",
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
  "signature.change.show_public.label": "Mostrar o meu nome e o meu país na página da campanha",
  "signature.change.show_public.hint":
    "Todas as pessoas podem lê-los ali, sem localidade, data ou comentário. Aparecem um ou dois dias depois dessa escolha. Ao desmarcar a caixa, desaparecem na hora.",
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
  "signature.flag.disposable_address": "Endereço de um serviço de e-mail descartável",
  "signature.flag.role_address": "Endereço de uma instituição, não de uma pessoa",
  "signature.flag.mixed_scripts": "Letras de vários alfabetos no nome",

  "purpose.process": "Podemos tratar e contar a sua assinatura",
  "purpose.deliver": "Podemos entregar a sua assinatura aos destinatários",
  "purpose.show_name": "O seu nome pode aparecer na lista",
  "purpose.updates": "Podemos enviar notícias por e-mail",
  "purpose.show_public": "O seu nome e o seu país podem aparecer na página da campanha",

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
    "Este endereço acaba de ser escrito na página de “{campaign}”, para assinar de novo ou para receber o link mais uma vez. A sua assinatura já existe e conta. Nada mudou.",
  "mail.already_signed.action": "Com o seu link pessoal, é possível ver, alterar ou retirar a assinatura.",
  "mail.already_signed.button": "Ver a minha assinatura",
  "mail.already_signed.not_you.body":
    "Então outra pessoa escreveu o seu endereço. A página não revelou a ela que já existe uma assinatura.",
  "mail.already_signed.withdrawn":
    "Este endereço acaba de ser escrito na página de “{campaign}”, para receber mais uma vez o link de uma assinatura. Essa assinatura foi retirada a seu pedido. Nada mudou.",
  "mail.already_signed.withdrawn_action": "Com o seu link pessoal, é possível ver o que ainda guardamos e apagá-lo.",

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

  "ui.pagination.label": "Páginas desta lista",
  "ui.pagination.previous": "Anterior",
  "ui.pagination.next": "Seguinte",
  "ui.pagination.here": "Página {page, number} de {pages, number}",
  "ui.dialog.close": "Fechar",

  "search.title": "Procurar campanhas",
  "search.query.label": "Palavras a procurar",
  "search.state.label": "Quais campanhas",
  "search.state.any": "Todas as campanhas",
  "search.state.open": "Campanhas abertas",
  "search.state.delivered": "Assinaturas entregues",
  "search.state.won": "Campanhas vitoriosas, no todo ou em parte",
  "search.state.ended": "Campanhas encerradas",
  "search.button": "Procurar",
  "search.results.all":
    "{count, plural, =0 {Nenhuma campanha} one {# campanha} many {# de campanhas} other {# campanhas}}",
  "search.results.for":
    "{count, plural, =0 {Nenhuma campanha encontrada com “{query}”} one {# campanha encontrada com “{query}”} many {# de campanhas encontradas com “{query}”} other {# campanhas encontradas com “{query}”}}",
  "search.none.title": "Nada encontrado",
  "search.none.body": "Tente com menos palavras ou com outra grafia.",
  "search.error": "Use até {max, number} caracteres, e apenas os que podem ser mostrados.",

  "organisation.list.title": "Organizações",
  "organisation.list.lead": "Estas organizações promovem as campanhas deste site.",
  "organisation.list.all": "Todas as organizações",
  "organisation.none.title": "Ainda não há organizações",
  "organisation.none.body": "Os membros da coalizão aparecerão aqui.",
  "organisation.coalition.title": "A coalizão",
  "organisation.members.title": "{count, plural, =0 {# membros} one {# membro} many {# de membros} other {# membros}}",
  "organisation.kind.coalition": "Coalizão",
  "organisation.kind.member": "Membro da coalizão",
  "organisation.kind.label": "Papel",
  "organisation.joined": "Membro desde",
  "organisation.country": "País ou território",
  "organisation.site": "Site",
  "organisation.campaigns.title": "Campanhas",
  "organisation.campaigns.none": "Ainda não há campanhas.",
  "organisation.role.lead": "organiza esta campanha",
  "organisation.role.endorses": "apoia esta campanha",
  "organisation.activities.title": "Atividades",

  "activity.list.title": "Atividades",
  "activity.list.lead": "Declarações, cartas abertas, relatórios e eventos da coalizão e dos seus membros.",
  "activity.list.all": "Todas as atividades",
  "activity.filter.label": "Tipo de atividade",
  "activity.filter.all": "Todas",
  "activity.filter.statement": "Declarações",
  "activity.filter.open_letter": "Cartas abertas",
  "activity.filter.report": "Relatórios",
  "activity.filter.event": "Eventos",
  "activity.kind.statement": "Declaração",
  "activity.kind.open_letter": "Carta aberta",
  "activity.kind.report": "Relatório",
  "activity.kind.event": "Evento",
  "activity.none.title": "Ainda não há nada aqui",
  "activity.none.body": "A coalizão ainda não publicou nada deste tipo.",
  "activity.campaign": "Parte da campanha “{campaign}”",
  "activity.event.title": "Quando e onde",
  "activity.event.begins": "Início",
  "activity.event.ends": "Fim",
  "activity.event.utc": "Equivale a {time}.",
  "activity.event.place": "Local",
  "activity.event.calendar": "Adicionar ao seu calendário",
  "activity.event.over": "Este evento já terminou.",
  "activity.source": "Publicado em {url}",
  "activity.by": "Organização: {organisation}",

  "update.list.title": "Notícias de “{campaign}”",
  "update.list.all": "Todas as notícias desta campanha",
  "update.none.title": "Ainda não há notícias",
  "update.none.body": "O que acontecer nesta campanha será publicado aqui.",
  "update.of": "Notícias da campanha “{campaign}”",
  "update.others": "Outras notícias desta campanha",
  "update.earlier": "Anterior",
  "update.later": "Seguinte",

  "signers.title": "Pessoas que assinam com o nome",
  "signers.count":
    "{count, plural, one {# pessoa escolheu mostrar o nome aqui.} many {# de pessoas escolheram mostrar o nome aqui.} other {# pessoas escolheram mostrar o nome aqui.}}",
  "signers.order": "A ordem é aleatória. Os nomes aparecem um ou dois dias depois da assinatura.",
  "signers.all": "Ver {count, plural, one {# nome} many {# de nomes} other {os # nomes}}",
  "signers.choice":
    "Quem fez essa escolha pode mudá-la a qualquer momento com o link do nosso e-mail. A maioria dos nomes não aparece em público em lugar nenhum.",
  "signers.none.title": "Nenhum nome é mostrado aqui",
  "signers.none.body":
    "Só são mostrados os nomes de quem fez essa escolha, e só quando são pelo menos {min, number} pessoas.",

  "table.title": "Assinaturas por país",
  "table.country": "País ou território",
  "table.confirmed": "Assinaturas confirmadas",
  "table.more":
    "{count, plural, one {Mostrar mais # país} many {Mostrar mais # de países} other {Mostrar mais # países}}",
  "table.others":
    "De {countries, plural, one {# outro país} many {# de outros países} other {# outros países}} há {confirmed, plural, one {# assinatura} many {# de assinaturas} other {# assinaturas}} no total. Não nomeamos nenhum país com menos de {min, number} assinaturas, para que ninguém possa ser reconhecido.",

  "map.alt":
    "Mapa do mundo: de onde vêm as assinaturas de “{campaign}”. Quanto mais forte a cor do país, mais assinaturas. A tabela dá os números.",
  "map.note": "As fronteiras no mapa nada dizem sobre a situação jurídica de qualquer território.",

  "nav.label": "Páginas principais",
  "nav.menu": "Menu",
  "nav.campaigns": "Campanhas",
  "nav.activities": "Atividades",
  "nav.coalition": "A coalizão",
  "nav.about": "Sobre",

  "footer.label": "Sobre este site",
  "footer.privacy": "Privacidade",
  "footer.accessibility": "Acessibilidade",
  "footer.protection": "Como protegemos quem assina",
  "footer.feed.campaigns": "Feed de campanhas",
  "footer.feed.activities": "Feed de atividades",

  "social.count":
    "{count, plural, =0 {Assine entre as primeiras pessoas} one {# assinatura confirmada} many {# de assinaturas confirmadas} other {# assinaturas confirmadas}}",
  "social.count_over":
    "{count, plural, one {Mais de # assinatura confirmada} many {Mais de # de assinaturas confirmadas} other {Mais de # assinaturas confirmadas}}",
  "social.alt": "{title}. Organização: {organisation}.",
  "social.site_alt": "O emblema do One Voice e as palavras: {tagline}",

  "plain.operator": "{organisation}, {country}",
  "plain.operator.label": "Quem administra este site",
  "plain.operator.site": "Site",
  "plain.operator.none": "Ainda não foi indicado quem administra este site.",
  "plain.more": "Mais sobre este site",
  "plain.video": "Ver o vídeo em {host}. Ele abre nesse site.",
  "plain.table": "Tabela",

  "about.title": "Sobre este site",
  "about.lead":
    "Aqui, pessoas pedem a quem tem poder que proteja os direitos humanos. Uma coalizão de organizações conduz as campanhas. A sua assinatura se junta às outras, e a coalizão as entrega.",
  "about.who.title": "Quem está por trás",
  "about.who.campaign": "A página de cada campanha indica a organização que a conduz e as que a apoiam.",
  "about.who.members": "A coalizão e os seus membros",
  "about.how.title": "Como funciona uma campanha",
  "about.how.ask":
    "Uma campanha pede uma única coisa a instituições determinadas. A página diz o que ela pede, a quem e por quê.",
  "about.how.sign": "Assina-se com nome, endereço de e-mail e país. Não é preciso ter uma conta.",
  "about.how.confirm":
    "Confirma-se com um link que enviamos. Só contam as assinaturas confirmadas, e cada endereço de e-mail conta uma única vez.",
  "about.how.deliver":
    "A coalizão entrega às instituições os números e a lista de quem assinou. O seu nome só aparece na lista por sua escolha.",
  "about.how.answer": "O que as instituições respondem aparece na página da campanha.",
  "about.trust.title": "Por que é possível confiar nos números",
  "about.trust.record":
    "Cada assinatura confirmada acrescenta uma linha de código a um registro. Depois que uma lista foi entregue, ninguém pode alterar ou retirar uma linha em que ela se baseia sem que se perceba.",
  "about.trust.list":
    "Cada lista entregue é assinada com uma chave digital. Quem a recebe pode verificá-la no próprio computador, sem nos consultar.",
  "about.trust.limit":
    "Verificamos que a pessoa a quem pertence o endereço de e-mail confirmou. Não pedimos documentos de identidade, por isso não afirmamos mais do que isso.",
  "about.not.title": "O que este site não faz",
  "about.not.traces": "Não usa cookies para quem lê e assina, não mostra publicidade e não segue os seus passos.",
  "about.not.others": "Não carrega nada de outras empresas.",
  "about.not.tell": "Não diz a ninguém se há uma assinatura sua, a não ser que escolha mostrar o nome.",
  "about.software.title": "O software",
  "about.software.free":
    "One Voice é um software livre sob a licença MIT. Qualquer pessoa pode lê-lo, usá-lo e modificá-lo.",
  "about.software.own":
    "Cada coalizão usa a sua própria cópia no seu próprio servidor. Quem escreve o software não pode ver os seus dados.",
  "about.contact.title": "Perguntas",
  "about.contact.body":
    "Para perguntas sobre uma campanha, dirija-se à organização que a conduz. Para perguntas sobre este site, dirija-se à coalizão. Os sites delas dizem como entrar em contato.",

  "privacy.title": "Aviso de privacidade",
  "privacy.lead":
    "Esta página diz o que acontece com o que se escreve aqui: o que é guardado, quem vê, por quanto tempo e o que é possível fazer.",
  "privacy.who.title": "Quem é responsável",
  "privacy.who.campaign":
    "A organização que conduz uma campanha é responsável pelas assinaturas. O nome dela está na página da campanha.",
  "privacy.who.site": "Este site é administrado por:",
  "privacy.who.contact":
    "O site da organização dá o endereço dela, diz para onde enviar perguntas sobre os seus dados e indica as empresas que hospedam este site e transportam os e-mails.",
  "privacy.stored.title": "O que é guardado",
  "privacy.stored.sealed":
    "O nome e o endereço de e-mail, e também a localidade e o comentário, se forem indicados. São guardados com criptografia, e a chave fica separada do banco de dados.",
  "privacy.stored.clear":
    "O país ou território, o idioma da página e o momento da assinatura e da confirmação. Também o nome, enquanto você quiser aparecer na página da campanha.",
  "privacy.stored.consent": "Os consentimentos dados, quando e com que palavras.",
  "privacy.stored.source":
    "Se a visita veio da página de um parceiro ou de um link compartilhado: um código curto que indica isso. O código de um parceiro é um nome legível do parceiro. O código do link de quem assinou não pode ser ligado a uma pessoa sem a nossa chave.",
  "privacy.stored.quota":
    "Quantos e-mails o seu endereço recebeu hoje, até o fim do dia. Nunca recebe mais de {mails, plural, one {# e-mail} many {# de e-mails} other {# e-mails}} por dia.",
  "privacy.stored.flags":
    "Marcas para a coalizão verificar, por exemplo de um endereço descartável, do endereço de uma instituição ou de um nome escrito em vários alfabetos. Elas não mudam o fato de a assinatura contar.",
  "privacy.not.title": "O que não é guardado",
  "privacy.not.traces":
    "Não usamos cookies para quem lê e assina, nem guardamos endereços IP. Nada é carregado de outras empresas.",
  "privacy.not.log": "O nosso registro técnico diz que uma página foi pedida e quando, mas não por quem.",
  "privacy.not.host": "A empresa que hospeda este site pode ver endereços IP enquanto os dados passam.",
  "privacy.why.title": "Por que podemos fazer isso",
  "privacy.why.consent":
    "Porque há o seu consentimento, dado ao marcar uma caixa no formulário. Uma assinatura pode revelar uma opinião política, por isso pedimos consentimento explícito (na União Europeia: RGPD, artigo 6.º, n.º 1, alínea a), e artigo 9.º, n.º 2, alínea a)).",
  "privacy.why.back": "É possível retirar o consentimento a qualquer momento, com efeito a partir daí.",
  "privacy.sees.title": "Quem vê o quê",
  "privacy.sees.everybody":
    "Todas as pessoas veem quantas assinaturas há e de que países vêm. Países com menos de {smallest, plural, one {# assinatura} many {# de assinaturas} other {# assinaturas}} não são mostrados um a um.",
  "privacy.sees.named":
    "O seu nome e o seu país só ficam visíveis a todas as pessoas neste site se marcar a caixa para isso. Aparecem um ou dois dias depois.",
  "privacy.sees.offices":
    "As instituições indicadas na página da campanha recebem o número de assinaturas de cada país. Com o seu acordo para constar da lista, recebem também o nome, a localidade, o país, o idioma e o dia da confirmação. Onde elas estão, podem valer outras leis.",
  "privacy.sees.never": "O endereço de e-mail e o comentário nunca constam da lista.",
  "privacy.sees.staff": "A equipe da coalizão pode ler tudo, quando o trabalho exige.",
  "privacy.sees.mail": "O seu serviço de e-mail e o da coalizão transportam os nossos e-mails.",
  "privacy.long.title": "Por quanto tempo é guardado",
  "privacy.long.unconfirmed":
    "Sem a sua confirmação, enviamos um único lembrete, após {hours, plural, one {# hora} many {# de horas} other {# horas}}. Após {days, plural, one {# dia} many {# de dias} other {# dias}}, apagamos tudo o que foi preenchido.",
  "privacy.long.confirmed":
    "Uma assinatura confirmada é guardada até que a apague. O site da organização diz por quanto tempo ela guarda as assinaturas de uma campanha encerrada.",
  "privacy.long.withdrawn":
    "Uma assinatura retirada deixa de ser contada. Os seus dados são guardados, marcados como retirados, até que os apague.",
  "privacy.long.erased":
    "Ao apagar, o nome, o endereço, a localidade, o comentário e os consentimentos são eliminados na hora. O que fica não traz o seu nome: o país, o idioma e os dias, e um código no registro de confirmações. Se pediu para não receber mais notícias, ou nenhum e-mail, fica também um código feito a partir do seu endereço, para que possamos respeitar o pedido.",
  "privacy.long.backup": "As cópias de segurança podem conter dados apagados até serem substituídas.",
  "privacy.rights.title": "O que é possível fazer",
  "privacy.rights.link":
    "O e-mail que enviamos depois da confirmação traz o seu link pessoal. Com ele, é possível ver e baixar tudo o que guardamos sobre a sua pessoa, alterar o que é mostrado, retirar a assinatura e apagar tudo.",
  "privacy.rights.lost":
    "Perdeu o e-mail? Assine de novo com o mesmo endereço. Se o prazo para assinar terminou, escreva o endereço na página da campanha, em “Receber o link de novo”. Então enviamos o link outra vez para a sua caixa de entrada.",
  "privacy.rights.other": "Outra pessoa escreveu o seu endereço? O e-mail que enviamos traz um link para apagá-lo.",
  "privacy.rights.complain":
    "Também é possível apresentar uma reclamação à autoridade de proteção de dados do seu país.",

  "access.title": "Declaração de acessibilidade",
  "access.lead":
    "Todas as pessoas devem poder ler e assinar aqui. Esta declaração trata das páginas públicas deste site.",
  "access.status.title": "O nível de acessibilidade destas páginas",
  "access.status.aim": "O nosso objetivo é o nível AA das Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2.",
  "access.status.partial": "Estas páginas cumprem as diretrizes em parte, por causa dos limites indicados abaixo.",
  "access.works.title": "O que funciona",
  "access.works.keyboard": "Tudo pode ser feito só com o teclado, e sempre se vê onde está o foco.",
  "access.works.reader":
    "Títulos, regiões da página, rótulos e erros estão marcados para leitores de tela. Partes em outro idioma são indicadas como tais.",
  "access.works.zoom":
    "O texto pode ser ampliado até 400%. Mesmo assim, não é preciso rolar para os lados, exceto em tabelas largas.",
  "access.works.colour":
    "O texto tem contraste suficiente no tema claro e no escuro. As cores e o contraste definidos no seu aparelho são mantidos.",
  "access.works.still": "Nada se move, pisca ou toca por si só. Nenhum formulário tem limite de tempo.",
  "access.works.script": "Tudo funciona sem scripts.",
  "access.limits.title": "Limites conhecidos",
  "access.limits.language":
    "Nem toda campanha está escrita em todos os idiomas. Nesse caso, a página diz isso e mostra outro idioma.",
  "access.limits.pictures":
    "Os textos e as descrições de imagens são escritos pelas organizações. Podem ser difíceis de ler, ou pode faltar uma descrição.",
  "access.limits.video": "Os vídeos estão em outros sites. Não sabemos se têm legendas.",
  "access.limits.tests":
    "Estas páginas ainda não foram testadas por pessoas com deficiência nem por especialistas externos, e nem todos os leitores de tela foram experimentados.",
  "access.made.title": "Como isto foi verificado",
  "access.made.self": "As páginas foram verificadas por quem escreve o software, pela última vez em {date}.",
  "access.made.axe":
    "Um programa (axe-core) verifica cada tipo de página pública a cada mudança no software, num idioma escrito da esquerda para a direita e em outro escrito da direita para a esquerda, com tema claro e escuro.",
  "access.made.hand": "Verificamos manualmente o teclado, telas pequenas, texto ampliado e páginas sem scripts.",
  "access.contact.title": "Conte para nós",
  "access.contact.body":
    "Alguma coisa não funciona? Conte à coalizão: qual era a página, o que queria fazer e que recurso de apoio usa, como um leitor de tela. A coalizão também pode fornecer o que precisa em outro formato. O site dela diz como entrar em contato.",
  "access.contact.authority":
    "Se não receber uma boa resposta, é possível apresentar uma reclamação à autoridade de acessibilidade do país da coalizão, se houver uma.",

  "protect.title": "Como protegemos quem assina",
  "protect.lead":
    "Algumas pessoas que assinam, ou as suas famílias, correm perigo se isso for descoberto. Esta página diz o que fazemos, o que não podemos fazer e o que cada pessoa pode fazer por si.",
  "protect.do.title": "O que fazemos",
  "protect.do.tell":
    "Ninguém consegue descobrir neste site se um endereço assinou. A página responde a todas as pessoas do mesmo modo. O resto está na sua caixa de entrada.",
  "protect.do.sealed":
    "Nomes, endereços de e-mail, localidades e comentários são guardados com criptografia. Quem roubar o banco de dados sem a chave não consegue lê-los. Só os nomes que as pessoas mostram em público ficam lá abertamente.",
  "protect.do.traces":
    "Não usamos cookies para quem assina, não guardamos endereços IP e não carregamos nada de outras empresas.",
  "protect.do.hidden": "O seu nome não é revelado às instituições nem neste site, a não ser por sua escolha.",
  "protect.do.named":
    "Neste site, os nomes ficam sem localidade e data e aparecem um ou dois dias mais tarde. Só são mostrados quando são pelo menos {names, number}.",
  "protect.do.mail": "O assunto dos nossos e-mails não cita a campanha nem um país. O próprio e-mail, sim.",
  "protect.do.scanner": "Abrir um link num e-mail não muda nada. Só o botão da página muda.",
  "protect.risks.title": "Os riscos que permanecem",
  "protect.risks.mailbox": "Quem lê a sua caixa de entrada vê os nossos e-mails e pode usar o seu link.",
  "protect.risks.device":
    "Quem vigia o seu aparelho vê o que é escrito nele. Quem vigia a sua conexão à internet pode ver que houve uma visita a este site, mas não o que foi escrito.",
  "protect.risks.list": "Uma lista já entregue não pode ser recolhida. Não podemos dizer quem mais vai lê-la.",
  "protect.risks.few":
    "As instituições recebem o número de assinaturas de cada país, por menor que seja. Se muito poucas pessoas assinarem no seu país, esse número pode revelar quem assinou, mesmo sem o nome.",
  "protect.risks.server":
    "Quem tomar o controle do nosso servidor enquanto ele funciona pode ler tudo o que está nele.",
  "protect.safer.title": "Como assinar com mais segurança",
  "protect.safer.address":
    "Use um endereço de e-mail que não contenha o seu nome e a que ninguém mais tenha acesso. O serviço de e-mail não deve ficar no país que é motivo do receio.",
  "protect.safer.device": "Use o seu próprio aparelho, não o do trabalho, da escola ou do Estado.",
  "protect.safer.empty": "Deixe vazios a localidade e o comentário e não marque as caixas que mostram o seu nome.",
  "protect.safer.tor":
    "Se for perigoso que alguém saiba da sua visita, use o navegador Tor. Todas as páginas funcionam nele, mesmo sem scripts.",
  "protect.safer.delete": "Apague os nossos e-mails, também da lixeira, e este site do histórico do navegador.",
  "protect.safer.not": "Se o perigo for grande demais, não assine. Peça a pessoas que vivem em segurança que assinem.",
  "protect.later.title": "Se a sua situação mudar",
  "protect.later.link":
    "Abra o seu link pessoal no nosso e-mail. Ali é possível ocultar o nome, retirar a assinatura ou apagar tudo. O efeito é imediato.",
  "protect.later.lists": "O seu link também diz quais listas com a sua assinatura já foram entregues.",
  "protect.check.title": "Como uma lista pode ser verificada",
  "protect.check.office":
    "Cada lista vem com uma soma de verificação e uma assinatura digital da coalizão. A instituição que a recebe pode ver que nada foi acrescentado, alterado ou retirado desde então.",
  "protect.check.hidden":
    "As assinaturas sem nome aparecem nela como uma linha de código. Elas contam, e ninguém consegue ler nessa linha de quem se trata.",

  "feed.campaigns.title": "Campanhas",
  "feed.activities.title": "Declarações, relatórios e eventos",
  "feed.updates.title": "Notícias de “{campaign}”",
  "feed.site": "{feed} · {site}",

  "offline.title": "Sem conexão",
  "offline.body": "Esta página não pode ser carregada sem internet.",
  "offline.kept": "Para a sua segurança, este aplicativo não guarda as páginas lidas.",
  "offline.again": "Tentar de novo",

  "share.title": "Passe adiante",
  "share.link": "Link para esta campanha",
  "share.copy": "Copiar o link",
  "share.copied": "O link foi copiado.",
  "share.native": "Compartilhar com um aplicativo",
  "share.mail": "E-mail",
  "share.warning":
    "Alguém vigia o seu telefone ou a sua conta? Então não compartilhe por ali: isso revela a sua visita a esta página.",
  "share.own.title": "Um link para divulgar",
  "share.own.lead":
    "Este link leva à campanha, e não à sua assinatura; pode ser dado a qualquer pessoa. Ele não revela quem o divulgou. A coalizão vê quantas assinaturas chegam por ele. Não divulgue o link do nosso e-mail: quem o tiver pode ver e alterar a sua assinatura.",

  "embed.title": "Assinar: {title}",
  "embed.full": "Ler a campanha inteira",
  "embed.tab": "(abre numa nova aba)",
  "embed.private":
    "O que se escreve aqui vai apenas para {site}. O site que mostra este formulário não recebe esses dados.",
  "embed.unknown.title": "Este formulário não existe",
  "embed.unknown.body":
    "O endereço não corresponde a nenhuma das nossas campanhas. Se cuida da página que mostra esta mensagem, verifique o nome da campanha no endereço.",
  "embed.failed.title": "Não funcionou",
  "embed.failed.body": "Nada foi enviado. Abra esta página de novo e preencha o formulário outra vez.",

  "my_link.title": "Receber o link de novo",
  "my_link.lead":
    "Assinou esta campanha e perdeu o nosso e-mail? Escreva o endereço de e-mail com que assinou. Enviamos o link com que é possível ver, retirar ou apagar a assinatura.",
  "my_link.button": "Enviar o meu link",
  "my_link.sent.body": "Se alguém assinou com este endereço, um e-mail com o link está a caminho dele.",
  "my_link.sent.same":
    "Esta página diz o mesmo para todos os endereços, para que ninguém possa descobrir quem assinou.",
  "my_link.sent.address": "É o endereço com que assinou? Em caso de dúvida, experimente os seus outros endereços.",
  "my_link.sent.limit":
    "Enviamos no máximo um e-mail por hora, e {limit, plural, one {# e-mail} many {# de e-mails} other {# e-mails}} por dia para um mesmo endereço.",
};
