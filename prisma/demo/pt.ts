import type { DemoCampaignText } from "./demo-text";

export const portuguese: DemoCampaignText = {
  title: "Criar uma comissão de inquérito da ONU",
  summary:
    "Crimes contra a humanidade estão sendo cometidos na Coreia do Norte, e nunca uma comissão internacional recebeu a missão de investigá-los. Os Estados-membros das Nações Unidas podem mudar isso.",
  ask: "Pedimos aos Estados-membros das Nações Unidas que criem uma comissão de inquérito sobre os crimes contra a humanidade cometidos na República Popular Democrática da Coreia, com o mandato de investigar esses crimes, identificar os responsáveis e recomendar como eles podem ser levados a responder por seus atos e como as vítimas podem obter reparação.",
  body: `Há décadas, as pessoas que escaparam da Coreia do Norte contam as mesmas coisas: campos de onde ninguém sai, famílias castigadas por causa de um único parente, tortura, execuções públicas, fome. Seus relatos enchem livros e relatórios. Eles nunca foram examinados por um órgão internacional com o mandato e os meios para isso.

## O que precisa ser investigado

- **Os campos de prisioneiros políticos.** Pessoas são mantidas presas sem julgamento, muitas vezes junto com seus pais e filhos, e muitas vezes por toda a vida. Fazem trabalho forçado e recebem comida de menos. Ninguém, do lado de fora, consegue contar os prisioneiros. Organizações de direitos humanos falam em até 200 mil, e mesmo as estimativas cautelosas são de muitas dezenas de milhares. O governo nega que os campos existam.
- **Os sequestros.** Em 2002, a Coreia do Norte admitiu ter sequestrado treze cidadãos japoneses; cinco deles voltaram para casa. A República da Coreia contabiliza cerca de 500 cidadãos seus que foram levados depois da Guerra da Coreia e nunca voltaram, a maioria pescadores. Durante a guerra, dezenas de milhares de pessoas foram levadas à força. Pessoas de outros países desapareceram da mesma maneira.
- **A fome dos anos 1990.** As estimativas do número de mortos vão de várias centenas de milhares a mais de dois milhões. Sobreviventes contam que a comida ia primeiro para as pessoas que o Estado considerava leais, e que quem saía de casa em busca de alimento era punido.
- **A repatriação forçada.** Sair do país sem permissão é tratado como crime. Quem foge para a China e é mandado de volta enfrenta interrogatórios, prisão e tortura. Mulheres que voltaram grávidas relatam abortos forçados.

Atos como esses, quando fazem parte de um ataque generalizado ou sistemático contra a população civil, são crimes contra a humanidade.

## O que uma comissão de inquérito pode fazer

Uma comissão de inquérito é um pequeno grupo de especialistas independentes, com uma equipe de investigação. Ela ouve vítimas e testemunhas, protege essas pessoas e reúne provas de uma forma que um tribunal possa usar mais tarde. Ela estabelece quais crimes foram cometidos e, quando pode, quem são os responsáveis. Depois, apresenta um relatório público e recomenda o que deve ser feito. Não pode prender nem condenar ninguém. Mas põe fim à desculpa de que ninguém sabia.

Comissões assim foram criadas para Darfur em 2004, para a Guiné em 2009 e para a Líbia e a Síria em 2011.

## Por que são os Estados-membros que decidem

Desde 2004, as Nações Unidas têm um Relator Especial sobre a Coreia do Norte, e a Assembleia Geral aprova todos os anos, desde 2005, uma resolução sobre os direitos humanos no país. O Relator Especial não recebeu permissão para entrar lá e trabalha quase sozinho. Para criar uma comissão, é preciso uma decisão dos Estados: dos 47 membros do Conselho de Direitos Humanos, da Assembleia Geral ou do Conselho de Segurança. São os governos que votam ali. Eles se ouvem uns aos outros todos os dias. A sua voz, eles raramente ouvem.

## Quem somos

A Coalizão Internacional para Pôr Fim aos Crimes contra a Humanidade na Coreia do Norte foi fundada em Tóquio, em setembro de 2011, por mais de 40 organizações de 15 países.

## O que acontece com a sua assinatura

1. Você confirma a assinatura por e-mail. Só então ela é contada.
2. Entregamos às instituições indicadas nesta página o número de assinaturas de cada país e a lista de quem assinou.
3. O seu nome só aparece nessa lista se você quiser. O seu endereço de e-mail nunca aparece.
4. Você pode retirar a assinatura a qualquer momento.

*Esta campanha acompanha o One Voice como exemplo e é contada a partir dos anos de 2011 a 2013. Em 21 de março de 2013, o Conselho de Direitos Humanos criou a comissão de inquérito por meio da resolução 22/13.*
`,
  consent:
    "Dou o meu consentimento explícito para que a Coalizão Internacional para Pôr Fim aos Crimes contra a Humanidade na Coreia do Norte trate o meu nome, o meu país e o meu endereço de e-mail, e também a minha localidade ou região e o meu comentário, se eu os indicar. Esses dados podem revelar as minhas opiniões políticas. Eles são usados para contar a minha assinatura e para entregar a lista de quem assinou aos destinatários indicados nesta página, que podem estar em países diferentes do meu. O meu endereço de e-mail não consta da lista. Posso retirar o consentimento a qualquer momento, com o link do e-mail que recebo. A retirada não desfaz listas que já foram entregues.",
  consentName:
    "Mostrar o meu nome na lista entregue aos destinatários. Sem marcar esta caixa, a minha assinatura é contada, mas o meu nome não aparece.",
  consentUpdates:
    "Quero receber e-mails da Coalizão Internacional para Pôr Fim aos Crimes contra a Humanidade na Coreia do Norte sobre esta campanha. Posso parar de recebê-los a qualquer momento.",
  consentPublic:
    "Mostrar o meu nome e o meu país na página desta campanha. Eles aparecem ali um ou dois dias depois da minha confirmação, nunca com a minha localidade nem com a data. Posso voltar atrás a qualquer momento.",
  letterSubject: "{{campaign}}: carta e lista de quem assinou",
  letterBody: `{{salutation}}

Em nome das pessoas que assinaram a nossa campanha, escrevemos a respeito da situação dos direitos humanos na República Popular Democrática da Coreia e de uma decisão que está nas mãos dos Estados-membros das Nações Unidas.

O pedido dessas pessoas é o seguinte:

{{ask}}

Há muitos anos, sobreviventes, familiares de pessoas sequestradas e organizações de direitos humanos descrevem como pessoas são mantidas em campos de prisioneiros políticos sem julgamento, como famílias são castigadas pelos atos de um parente, como cidadãos de vários Estados foram sequestrados e o que acontece com quem foge e é mandado de volta à força. Esses relatos merecem um exame independente e imparcial. Uma comissão de inquérito ouviria as vítimas, preservaria as provas e daria aos Estados-membros uma base sólida para o que decidirem em seguida.

A campanha “{{campaign}}” reuniu, até {{date}}:

Assinaturas: {{total}}
Países e territórios: {{countries}}
Com o nome na lista: {{listed}}
Sem o nome revelado: {{withheld}}

Cada assinatura foi confirmada por e-mail pela própria pessoa que assinou. Os nomes não revelados ficaram fora da lista a pedido de quem assinou, em alguns casos para a sua própria segurança ou a da sua família. A lista segue em anexo, com um manifesto que permite verificar, sem nos consultar, que ela está completa e não foi alterada. Ela não contém endereços de e-mail.

Pedimos respeitosamente que apoie a criação de uma comissão de inquérito nos órgãos das Nações Unidas em que tenha representação e que nos informe a posição adotada. Teremos satisfação em fornecer mais informações ou em nos reunir com a sua equipe.

Queira aceitar os protestos da nossa mais alta consideração.

{{coalition}}
`,
};
