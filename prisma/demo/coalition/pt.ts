import type { DemoCoalitionText } from "../demo-text";

export const portugueseCoalition: DemoCoalitionText = {
  coalition: {
    name: "Coalizão Internacional para Pôr Fim aos Crimes contra a Humanidade na Coreia do Norte",
    about: `A coalizão foi fundada em Tóquio, em setembro de 2011, por mais de 40 organizações de 15 países. Elas têm um objetivo em comum: que as Nações Unidas investiguem os crimes cometidos na Coreia do Norte e que os responsáveis respondam por eles.

Os membros mantêm o seu nome, o seu trabalho e as suas opiniões. O que publicam aqui em conjunto foi combinado em conjunto.

*Esta página da coalizão acompanha o One Voice como exemplo. As organizações-membro que ela apresenta são inventadas.*`,
  },
  members: {
    "paper-lantern": {
      name: "Centro de Direitos Humanos Lanterna de Papel",
      about:
        "Reúne relatos de pessoas que foram sequestradas ou que fugiram e os guarda em segurança para um tribunal. Trabalha em japonês, coreano e inglês.\n\n*Organização inventada: só existe neste exemplo.*",
      quote:
        "As famílias esperam há décadas que alguém diga o que aconteceu. Uma comissão de inquérito seria o primeiro órgão obrigado a perguntar, e a responder em público.",
    },
    "magpie-bridge": {
      name: "Associação de Famílias Ponte das Pegas",
      about:
        "Reúne famílias separadas por um sequestro, por uma fuga ou por uma fronteira. É dirigida pelas próprias famílias.\n\n*Organização inventada: só existe neste exemplo.*",
      quote: "Não pedimos vingança. Pedimos que alguém registre por escrito o que foi feito, e por quem.",
    },
    "larch-and-lake": {
      name: "Assistência Jurídica Lariço e Lago",
      about:
        "Profissionais do direito que orientam sobreviventes em Genebra antes que falem a órgãos das Nações Unidas. A orientação é gratuita e confidencial.\n\n*Organização inventada: só existe neste exemplo.*",
      quote:
        "Com cada testemunha que morre sem ser ouvida, perdem-se provas. O mandato para reuni-las pode ser dado numa única tarde.",
    },
    "baobab-witness": {
      name: "Projeto Testemunhas do Baobá",
      about:
        "Prepara pessoas em doze distritos para documentar o que aconteceu com os seus vizinhos. Apoia investigações em outros continentes porque viu o que elas mudam.\n\n*Organização inventada: só existe neste exemplo.*",
      quote: "Outros povos falaram por nós quando não podíamos. Sabemos quanto vale uma assinatura que vem de longe.",
    },
    "seventh-lighthouse": {
      name: "Campanha Sétimo Farol pelas Pessoas Presas",
      about:
        "Escreve a prisioneiros de consciência e aos governos que os mantêm presos, uma carta de cada vez.\n\n*Organização inventada: só existe neste exemplo.*",
    },
    "blue-heron": {
      name: "Fórum de Direitos Humanos Garça Azul",
      about:
        "Explica os votos do seu próprio governo nas Nações Unidas às pessoas em cujo nome eles são dados.\n\n*Organização inventada: só existe neste exemplo.*",
    },
  },
  updates: [
    {
      title: "As quatro perguntas que mais nos fazem",
      body: `**Por que as Nações Unidas, e não um tribunal?** Hoje, nenhum tribunal tem poder para julgar esses crimes. Uma comissão de inquérito pode começar sem um tribunal, e o que ela reunir poderá ser usado por um tribunal mais tarde.

**O que ela pode descobrir se não a deixarem entrar no país?** Ela pode ouvir quem conseguiu sair: antigos prisioneiros, antigos guardas, famílias de pessoas sequestradas. Pode comparar o que dizem e examinar imagens de satélite. Outras comissões já trabalharam assim.

**Ela vai pôr pessoas em risco?** Proteger as testemunhas faz parte do seu trabalho. Ninguém é obrigado a falar, e nenhum nome é publicado sem o consentimento da pessoa.

**Para que serve a minha assinatura?** Os governos decidem, e contam quem lhes pede. Cada uma das instituições indicadas na página da campanha recebe o número de assinaturas de cada país e a lista de quem quer que o seu nome apareça.

*Um exemplo que acompanha o One Voice, contado a partir de outubro de 2012.*`,
    },
    {
      title: "A decisão pode ser tomada em março",
      body: `O Conselho de Direitos Humanos se reúne em Genebra em março. Os seus 47 membros podem criar uma comissão de inquérito com uma única resolução.

O que fazemos até lá:

1. Escrevemos às missões dos Estados-membros em Genebra e a ministros das Relações Exteriores.
2. Entregamos as assinaturas, com o número de cada país.
3. Convidamos diplomatas a ouvir diretamente sobreviventes.

> “Perguntaram pelo meu número durante tanto tempo que tive de reaprender a dizer o meu nome.”

É assim que uma oradora começa a falar dos seus anos num campo. O resto precisa ser ouvido por alguém com um mandato.

Se você assinou: agradecemos. Se conhece mais uma pessoa que assinaria, esta é a hora de contar a ela.

*Um exemplo que acompanha o One Voice, contado a partir de fevereiro de 2013. A oradora e as suas palavras são inventadas.*`,
    },
  ],
  activities: {
    "founding-in-tokyo": {
      title: "Declaração de fundação",
      summary:
        "Mais de 40 organizações de 15 países fundam em Tóquio uma coalizão para pôr fim aos crimes contra a humanidade.",
      body: `Somos mais de 40 organizações de 15 países. Algumas trabalham com sobreviventes, outras com famílias de pessoas sequestradas, outras com parlamentos. Hoje, em Tóquio, fundamos uma coalizão.

Vimos que cada uma de nós, sozinha, é ouvida com cortesia, e que depois nada acontece. Juntas, pedimos antes de tudo uma coisa:

**que as Nações Unidas criem uma comissão de inquérito sobre os crimes contra a humanidade na Coreia do Norte.**

Nós vamos

- pedi-la aos Estados-membros das Nações Unidas, por carta e pessoalmente;
- dar às pessoas de toda parte os meios para pedir conosco;
- publicar o que fazemos e o que nos respondem.

Não falamos pelas pessoas que estão nos campos. Não é possível perguntar a elas. Falamos para que alguém tenha de ir lá ver.

*Um exemplo que acompanha o One Voice. A coalizão foi fundada em Tóquio em setembro de 2011; as palavras desta declaração são inventadas.*`,
    },
    "open-letter-to-member-states": {
      title: "Carta aberta aos Estados-membros das Nações Unidas",
      summary: "Pedimos a cada governo que apoie uma comissão de inquérito e que diga publicamente como vai votar.",
      body: `Excelências,

Todos os anos, desde 2005, a Assembleia Geral expressa a sua preocupação com os direitos humanos na Coreia do Norte. A cada ano, as palavras ficaram mais fortes. Os campos continuam lá.

Um Relator Especial trabalha desde 2004, quase sozinho e sem nunca ter recebido permissão para entrar no país. O que ele pode fazer, ele fez. O próximo passo não cabe a ele. Cabe aos senhores e às senhoras.

Pedimos que

1. apoiem a criação de uma comissão de inquérito sobre os crimes contra a humanidade na República Popular Democrática da Coreia;
2. deem a ela a equipe e o tempo necessários para ouvir cada testemunha que esteja disposta a falar;
3. digam aos seus cidadãos como vão votar, antes de votar.

Publicamos na íntegra cada resposta que recebemos.

Respeitosamente,

os membros da coalizão

*Um exemplo que acompanha o One Voice. A carta é inventada; o que ela diz da Assembleia Geral e do Relator Especial não é.*`,
    },
    "questions-for-a-commission": {
      title: "Perguntas para uma comissão de inquérito",
      summary:
        "Um breve relatório sobre o que a investigação deve perguntar, a quem pode perguntar e como as testemunhas podem ser protegidas.",
      body: `## O que perguntar

Os relatos de sobreviventes coincidem em muita coisa e divergem em algumas. Uma comissão deveria começar por onde eles coincidem: quem é mandado para um campo e por ordem de quem, que trabalho se faz ali, quem decide sobre a comida, o que acontece com quem tenta sair.

## A quem perguntar

- A pessoas que ficaram presas num campo ou nasceram em um
- A pessoas que ali fizeram guarda, dirigiram, cozinharam ou cuidaram dos registros
- A famílias de pessoas sequestradas, em cada país envolvido
- A quem foi mandado de volta e depois fugiu outra vez

## Como protegê-las

1. As testemunhas escolhem se são ouvidas em público ou em particular.
2. Os seus nomes são guardados à parte do que dizem.
3. Pensa-se primeiro nos familiares que ainda estão no país. Um relato que os denunciaria não é publicado, por mais importante que seja.

## O que deve resultar disso

Um relatório público que dê nome aos crimes, explique de onde vem o que afirma e diga aos Estados-membros o que podem fazer em seguida.

*Um exemplo que acompanha o One Voice. O relatório e a organização que o assina são inventados.*`,
    },
    "side-event-in-geneva": {
      title: "Enfim ouvidos: sobreviventes falam a diplomatas",
      summary:
        "Uma hora e meia à margem da sessão do Conselho de Direitos Humanos, com três depoimentos, perguntas e tempo para conversar.",
      body: `À margem da sessão do Conselho de Direitos Humanos, convidamos as missões dos Estados-membros, jornalistas e todas as pessoas credenciadas a ouvir três pessoas que sobreviveram.

- Boas-vindas da coalizão
- Três depoimentos de quinze minutos
- Perguntas
- O que diz o projeto de resolução e o que ele deixa em aberto

Os idiomas são o inglês e o coreano, com interpretação para o francês. Por favor, não fotografe as pessoas que dão depoimento.

*Um exemplo que acompanha o One Voice. O evento é inventado. Em 21 de março de 2013, o Conselho de Direitos Humanos criou a comissão de inquérito por meio da resolução 22/13.*`,
      place: "Uma sala de reuniões perto do Palácio das Nações, em Genebra",
    },
  },
};
