import type { DemoCoalitionText } from "../demo-text";

export const spanishCoalition: DemoCoalitionText = {
  coalition: {
    name: "Coalición Internacional para Detener los Crímenes de Lesa Humanidad en Corea del Norte",
    about: `La coalición fue fundada en Tokio en septiembre de 2011 por más de 40 organizaciones de 15 países. Tienen un objetivo común: que las Naciones Unidas investiguen los crímenes cometidos en Corea del Norte y que los responsables rindan cuentas.

Los miembros conservan su nombre, su trabajo y sus opiniones. Lo que publican aquí juntos lo han acordado juntos.

*Esta página de la coalición viene con One Voice como ejemplo. Las organizaciones miembros que figuran en ella son inventadas.*`,
  },
  members: {
    "paper-lantern": {
      name: "Centro de Derechos Humanos Farol de Papel",
      about:
        "Reúne relatos de personas que fueron secuestradas o que huyeron, y los guarda en lugar seguro para un tribunal. Trabaja en japonés, coreano e inglés.\n\n*Organización inventada: solo existe en este ejemplo.*",
      quote:
        "Las familias llevan décadas esperando que alguien les diga qué pasó. Una comisión de investigación sería el primer órgano que tendría que preguntarlo y responder en público.",
    },
    "magpie-bridge": {
      name: "Asociación de Familias Puente de las Urracas",
      about:
        "Reúne a familias separadas por un secuestro, por una huida o por una frontera. La dirigen las propias familias.\n\n*Organización inventada: solo existe en este ejemplo.*",
      quote: "No pedimos venganza. Pedimos que alguien ponga por escrito qué se hizo, y quién lo hizo.",
    },
    "larch-and-lake": {
      name: "Asistencia Jurídica Alerce y Lago",
      about:
        "Profesionales del derecho que asesoran en Ginebra a supervivientes antes de que hablen ante órganos de las Naciones Unidas. El asesoramiento es gratuito y confidencial.\n\n*Organización inventada: solo existe en este ejemplo.*",
      quote:
        "Con cada testigo que muere sin haber sido escuchado se pierden pruebas. El mandato para reunirlas se puede dar en una tarde.",
    },
    "baobab-witness": {
      name: "Proyecto Testigos del Baobab",
      about:
        "Forma en doce distritos a personas que documentan lo que les ocurrió a sus vecinos. Apoya investigaciones en otros continentes porque ha visto lo que cambian.\n\n*Organización inventada: solo existe en este ejemplo.*",
      quote:
        "Otros pueblos hablaron por nosotros cuando no podíamos. Sabemos lo que vale una firma que viene de lejos.",
    },
    "seventh-lighthouse": {
      name: "Campaña Séptimo Faro por las Personas Presas",
      about:
        "Escribe a presos de conciencia y a los gobiernos que los tienen detenidos, carta a carta.\n\n*Organización inventada: solo existe en este ejemplo.*",
    },
    "blue-heron": {
      name: "Foro de Derechos Humanos Garza Azul",
      about:
        "Explica los votos de su propio gobierno en las Naciones Unidas a las personas en cuyo nombre se emiten.\n\n*Organización inventada: solo existe en este ejemplo.*",
    },
  },
  updates: [
    {
      title: "Las cuatro preguntas que más nos hacen",
      body: `**¿Por qué las Naciones Unidas y no un tribunal?** Hoy ningún tribunal tiene la facultad de juzgar estos crímenes. Una comisión de investigación puede empezar sin tribunal, y lo que reúna podrá usarlo un tribunal más adelante.

**¿Qué puede averiguar si no la dejan entrar en el país?** Puede escuchar a quienes lograron salir: antiguos presos, antiguos guardias, familias de personas secuestradas. Puede comparar lo que dicen y examinar imágenes tomadas por satélite. Otras comisiones ya han trabajado así.

**¿Pondrá a alguien en peligro?** Proteger a los testigos es parte de su trabajo. Nadie está obligado a hablar, y ningún nombre se publica sin el consentimiento de la persona.

**¿De qué sirve mi firma?** Los Gobiernos deciden, y cuentan quiénes se lo piden. Cada una de las instancias que se nombran en la página de la campaña recibe el número de firmas de cada país y la lista de quienes quieren que su nombre figure en ella.

*Un ejemplo que viene con One Voice, contado como en octubre de 2012.*`,
    },
    {
      title: "La decisión puede tomarse en marzo",
      body: `El Consejo de Derechos Humanos se reúne en Ginebra en marzo. Sus 47 miembros pueden establecer una comisión de investigación con una sola resolución.

Lo que hacemos hasta entonces:

1. Escribimos a las misiones de los Estados Miembros en Ginebra y a ministros de relaciones exteriores.
2. Entregamos las firmas, con el número de cada país.
3. Invitamos a diplomáticos a escuchar directamente a supervivientes.

> “Me preguntaron por mi número durante tanto tiempo que tuve que volver a aprender a decir mi nombre”.

Así empieza una oradora cuando habla de sus años en un campo. El resto debería escucharlo alguien con un mandato.

Si ya firmó: gracias. Si conoce a una persona más que firmaría, este es el momento de decírselo.

*Un ejemplo que viene con One Voice, contado como en febrero de 2013. La oradora y sus palabras son inventadas.*`,
    },
  ],
  activities: {
    "founding-in-tokyo": {
      title: "Declaración fundacional",
      summary:
        "Más de 40 organizaciones de 15 países fundan en Tokio una coalición para poner fin a los crímenes de lesa humanidad.",
      body: `Somos más de 40 organizaciones de 15 países. Algunas trabajamos con supervivientes, otras con familias de personas secuestradas, otras con parlamentos. Hoy, en Tokio, fundamos una coalición.

Hemos comprobado que a cada una por separado se nos escucha con cortesía, y que después no pasa nada. Juntas pedimos, antes que nada, una cosa:

**que las Naciones Unidas establezcan una comisión de investigación sobre los crímenes de lesa humanidad en Corea del Norte.**

Vamos a

- pedirla a los Estados Miembros de las Naciones Unidas, por carta y en persona;
- dar a la gente de todas partes los medios para pedirla con nosotras;
- publicar lo que hacemos y lo que nos responden.

No hablamos en nombre de las personas que están en los campos. A ellas no se les puede preguntar. Hablamos para que alguien tenga que ir a ver.

*Un ejemplo que viene con One Voice. La coalición se fundó en Tokio en septiembre de 2011; las palabras de esta declaración son inventadas.*`,
    },
    "open-letter-to-member-states": {
      title: "Carta abierta a los Estados Miembros de las Naciones Unidas",
      summary:
        "Pedimos a cada Gobierno que apoye una comisión de investigación y que diga públicamente cómo va a votar.",
      body: `Excelencias:

Cada año, desde 2005, la Asamblea General ha expresado su preocupación por los derechos humanos en Corea del Norte. Cada año las palabras han sido más firmes. Los campos siguen ahí.

Un Relator Especial trabaja desde 2004, casi solo y sin que nunca se le haya permitido entrar en el país. Lo que él puede hacer ya lo ha hecho. El siguiente paso no depende de él. Depende de ustedes.

Les pedimos

1. que apoyen la creación de una comisión de investigación sobre los crímenes de lesa humanidad en la República Popular Democrática de Corea;
2. que le den el personal y el tiempo necesarios para escuchar a cada testigo que esté dispuesto a hablar;
3. que digan a sus ciudadanos cómo van a votar, antes de hacerlo.

Publicamos íntegramente cada respuesta que recibimos.

Con todo respeto,

los miembros de la coalición

*Un ejemplo que viene con One Voice. La carta es inventada; lo que dice de la Asamblea General y del Relator Especial no lo es.*`,
    },
    "questions-for-a-commission": {
      title: "Preguntas para una comisión de investigación",
      summary:
        "Un breve informe sobre lo que los investigadores deberían preguntar, a quién pueden preguntarlo y cómo se puede proteger a los testigos.",
      body: `## Qué preguntar

Los relatos de los supervivientes coinciden en mucho y difieren en algunas cosas. Una comisión debería empezar por donde coinciden: a quién se envía a un campo y por orden de quién, qué trabajo se hace allí, quién decide sobre la comida, qué les ocurre a quienes intentan irse.

## A quién preguntar

- A las personas que estuvieron recluidas en un campo o nacieron en uno
- A las personas que trabajaron allí como guardias, conductores, cocineros o encargados de los expedientes
- A las familias de personas secuestradas, en cada país afectado
- A quienes fueron devueltos y más tarde huyeron de nuevo

## Cómo protegerlos

1. Los testigos eligen si se les escucha en público o en privado.
2. Sus nombres se guardan aparte de lo que dicen.
3. Se piensa primero en los familiares que siguen en el país. Un relato que los delataría no se publica, por importante que sea.

## Qué debería salir de ello

Un informe público que nombre los crímenes, explique cómo sabe lo que dice y señale a los Estados Miembros qué pueden hacer después.

*Un ejemplo que viene con One Voice. El informe y la organización que lo firma son inventados.*`,
    },
    "side-event-in-geneva": {
      title: "Por fin escuchados: supervivientes hablan ante diplomáticos",
      summary:
        "Una hora y media al margen del período de sesiones del Consejo de Derechos Humanos, con tres intervenciones, preguntas y tiempo para conversar.",
      body: `Al margen del período de sesiones del Consejo de Derechos Humanos, invitamos a las misiones de los Estados Miembros, a periodistas y a todas las personas acreditadas a escuchar a tres personas que sobrevivieron.

- Bienvenida de la coalición
- Tres intervenciones de quince minutos
- Preguntas
- Qué dice el proyecto de resolución y qué deja abierto

Los idiomas son el inglés y el coreano, con interpretación al francés. Por favor, no tome fotografías de quienes intervienen.

*Un ejemplo que viene con One Voice. El acto es inventado. El 21 de marzo de 2013, el Consejo de Derechos Humanos estableció la comisión de investigación en su resolución 22/13.*`,
      place: "Una sala de reuniones cerca del Palacio de las Naciones, Ginebra",
    },
  },
};
