import type { DemoCampaignText } from "./demo-text";

export const spanish: DemoCampaignText = {
  title: "Crear una comisión de investigación de la ONU",
  summary:
    "En Corea del Norte se cometen crímenes de lesa humanidad, y nunca se ha encargado a una comisión internacional que los investigue. Los Estados Miembros de las Naciones Unidas pueden cambiarlo.",
  ask: "Pedimos a los Estados Miembros de las Naciones Unidas que establezcan una comisión de investigación sobre los crímenes de lesa humanidad cometidos en la República Popular Democrática de Corea, con el mandato de investigar esos crímenes, identificar a sus responsables y recomendar cómo se les puede exigir que rindan cuentas y cómo pueden obtener reparación las víctimas.",
  body: `Desde hace décadas, quienes escaparon de Corea del Norte cuentan lo mismo: campos de los que nadie sale, familias castigadas por un solo pariente, tortura, ejecuciones públicas, hambre. Sus relatos llenan libros e informes. Nunca los ha examinado un órgano internacional con el mandato y los medios para hacerlo.

## Qué hay que investigar

- **Los campos de presos políticos.** En ellos se recluye a personas sin juicio, a menudo junto con sus padres y sus hijos, y a menudo de por vida. Hacen trabajos forzados y no reciben comida suficiente. Nadie puede contar desde fuera a los presos. Las organizaciones de derechos humanos hablan de hasta doscientos mil, e incluso los cálculos prudentes son de muchas decenas de miles. El Gobierno niega que los campos existan.
- **Los secuestros.** En 2002, Corea del Norte reconoció que había secuestrado a trece ciudadanos japoneses; cinco de ellos volvieron a casa. La República de Corea calcula que unos 500 ciudadanos suyos fueron llevados al Norte después de la Guerra de Corea y nunca regresaron; la mayoría eran pescadores. Durante la guerra fueron decenas de miles las personas llevadas por la fuerza. Personas de otros países han desaparecido del mismo modo.
- **La hambruna de los años noventa.** Los cálculos sobre el número de muertes van de varios cientos de miles a más de dos millones. Según quienes sobrevivieron, la comida llegaba primero a las personas que el Estado consideraba leales, y se castigaba a quienes dejaban su hogar para buscar alimentos.
- **Las repatriaciones forzosas.** Salir del país sin permiso se trata como un delito. A quienes huyen a China y son devueltos les esperan interrogatorios, reclusión y tortura. Mujeres devueltas cuando estaban embarazadas denuncian abortos forzados.

Actos como estos, cuando forman parte de un ataque generalizado o sistemático contra la población civil, son crímenes de lesa humanidad.

## Qué puede hacer una comisión de investigación

Una comisión de investigación es un pequeño grupo de expertos independientes con un equipo de investigadores. Escucha a víctimas y testigos, los protege y reúne pruebas de forma que un tribunal pueda usarlas más adelante. Establece qué crímenes se cometieron y, cuando puede, quiénes son los responsables. Después informa públicamente y recomienda qué debe hacerse. No puede detener ni condenar a nadie. Pero acaba con la excusa de que nadie lo sabía.

Se crearon comisiones de este tipo para Darfur en 2004, para Guinea en 2009, y para Libia y Siria en 2011.

## Por qué deciden los Estados Miembros

Las Naciones Unidas tienen desde 2004 un Relator Especial sobre Corea del Norte, y la Asamblea General aprueba cada año, desde 2005, una resolución sobre los derechos humanos en ese país. Al Relator Especial no se le ha permitido entrar en él, y trabaja casi solo. Para crear una comisión hace falta una decisión de los Estados: de los 47 miembros del Consejo de Derechos Humanos, de la Asamblea General o del Consejo de Seguridad. Allí votan los Gobiernos. Se escuchan unos a otros todos los días. A usted, rara vez.

## Quiénes somos

La Coalición Internacional para Detener los Crímenes de Lesa Humanidad en Corea del Norte fue fundada en Tokio en septiembre de 2011 por más de 40 organizaciones de 15 países.

## Qué pasa con su firma

1. Usted la confirma por correo electrónico. Solo entonces la contamos.
2. Entregamos a las instancias que se nombran en esta página el número de firmas de cada país y la lista de firmantes.
3. Su nombre figura en esa lista solo si usted lo desea. Su dirección de correo electrónico no figura nunca.
4. Puede retirar su firma en cualquier momento.

*Esta campaña viene con One Voice como ejemplo, y se cuenta como en los años 2011 a 2013. El 21 de marzo de 2013, el Consejo de Derechos Humanos estableció la comisión de investigación en su resolución 22/13.*
`,
  consent:
    "Doy mi consentimiento explícito para que la Coalición Internacional para Detener los Crímenes de Lesa Humanidad en Corea del Norte trate mi nombre, mi país y mi dirección de correo electrónico, así como mi localidad o región y mi comentario si los indico. Estos datos pueden revelar mis opiniones políticas. Se usan para contar mi firma y para entregar la lista de firmantes a los destinatarios que se nombran en esta página, que pueden estar en países distintos del mío. Mi dirección de correo electrónico no figura en la lista. Puedo retirar mi consentimiento en cualquier momento con el enlace del correo que recibo. Retirarlo no cambia las listas que ya se hayan entregado.",
  consentName:
    "Incluir mi nombre en la lista que se entrega a los destinatarios. Si no marco esta casilla, mi firma cuenta y mi nombre no se da a conocer.",
  consentUpdates:
    "Enviarme correos de la Coalición Internacional para Detener los Crímenes de Lesa Humanidad en Corea del Norte sobre esta campaña. Puedo dejar de recibirlos en cualquier momento.",
  consentPublic:
    "Mostrar mi nombre y mi país en la página de esta campaña. Aparecen allí uno o dos días después de que confirme, nunca con mi localidad ni con la fecha. Puedo retirar esta autorización en cualquier momento.",
  letterSubject: "{{campaign}}: carta y lista de firmantes",
  letterBody: `{{salutation}}

En nombre de las personas que han firmado nuestra campaña, nos dirigimos a usted en relación con la situación de los derechos humanos en la República Popular Democrática de Corea y con una decisión que está en manos de los Estados Miembros de las Naciones Unidas.

La petición de quienes firman es la siguiente:

{{ask}}

Desde hace muchos años, supervivientes, familiares de personas secuestradas y organizaciones de derechos humanos describen cómo se recluye a personas sin juicio en campos de presos políticos, cómo se castiga a familias por los actos de un pariente, cómo se secuestró a ciudadanos de varios Estados y qué les ocurre a quienes huyen y son devueltos por la fuerza. Estos relatos merecen un examen independiente e imparcial. Una comisión de investigación escucharía a las víctimas, preservaría las pruebas y daría a los Estados Miembros una base sólida para lo que decidan después.

Hasta el {{date}}, la campaña “{{campaign}}” ha reunido:

Firmas: {{total}}
Países y territorios: {{countries}}
Con nombre en la lista: {{listed}}
Sin dar a conocer el nombre: {{withheld}}

Cada firma fue confirmada por correo electrónico por la persona que la dio. Los nombres que no se dan a conocer se han omitido de la lista por deseo de los propios firmantes, en algunos casos por su seguridad o la de sus familias. Adjuntamos la lista, junto con un manifiesto que permite comprobar, sin consultarnos, que está completa y no ha sido modificada. No contiene direcciones de correo electrónico.

Le pedimos respetuosamente que apoye la creación de una comisión de investigación en los órganos de las Naciones Unidas en los que tenga representación, y que nos dé a conocer su posición. Con mucho gusto le facilitaremos más información o nos reuniremos con su equipo.

Le rogamos que acepte las seguridades de nuestra más alta consideración.

{{coalition}}
`,
};
