import type { DemoRecord } from "../demo";

/** Two interventions for children who arrive during the year. */
export const practicesA6: DemoRecord<"practice">[] = [
  {
    slug: "maletes-de-la-llengua-de-casa",
    source: "ca",
    city: "barcelona",
    confirmed: { on: "2026-01-15", until: "2027-01" },
    fields: {
      type: "practice-type/intervention",
      phase: "phase/running",
      start: "2017-10",
      cities: ["barcelona"],
      schools: ["escola-set-paraigues"],
      levels: ["level/ED02", "level/ED1"],
      agesFrom: 4,
      agesTo: 9,
      scopes: ["scope/formal", "scope/informal"],
      recipients: ["recipient/families", "recipient/learners", "recipient/teachers"],
      themes: ["theme/multilingualism", "theme/newcomers", "theme/reading"],
      implementers: ["implementer/school", "implementer/non-profit"],
      fieldOfAction: "field-of-action/help-for-parents",
      weight: "supporting",
      needs: ["need/language", "need/identity", "need/cultural"],
      learners: ["learners/newcomers", "learners/young-children"],
      related: ["la-silla-de-al-lado"],
      evidence: "evidence/seen-by-peers",
      costBand: "cost-band/low",
    },
    texts: {
      ca: {
        title: "Les maletes de la llengua de casa",
        summary:
          "Cada divendres unes quantes famílies s’enduen una maleta amb contes i un gravador. Dilluns torna amb una història explicada en la llengua que es parla a casa, i l’aula l’escolta.",
        description:
          "L’escola tenia una tauleta plena de vocabulari per als nouvinguts i cap llibre que els seus pares poguessin llegir. Una mare va dir que a les reunions se sentia analfabeta, i era comptable.\n\nEs van omplir sis maletes: tres contes sense text, un en la llengua de la família si se’n troba, un gravador de botons grossos i una llibreta. La família explica el que vulgui. Hi ha qui canta, hi ha qui recita la recepta d’una sopa. Dilluns se n’escolten dos minuts a la rotllana, i l’infant diu de què va.\n\nUna vegada al trimestre la sala de mestres sopa d’allò que surt a les gravacions.",
        inspiration:
          "Les maletes viatgeres de moltes biblioteques; aquí la diferència és el gravador. A la xarxa Pont de Mar hi ha una llista de contes sense paraules feta per les mestres.",
        pitfalls:
          "No demaneu mai traducció a la família: es converteix en deures. Comproveu les piles. I vigileu de no fer cantar sempre el mateix nen perquè «a casa seva és tan bonic»; n’hi ha que volen ser com els altres i prou.",
        furtherInformation:
          "Una maleta surt per uns setanta euros. Se n’ha perdut una en vuit cursos, i va tornar al cap d’un any.",
      },
      es: {
        title: "Las maletas de la lengua de casa",
        summary:
          "Los viernes algunas familias se llevan una maleta con cuentos y una grabadora. El lunes vuelve con una historia contada en la lengua que se habla en casa, y la clase la oye.",
        description:
          "El colegio tenía una tableta llena de vocabulario para los recién llegados y ningún libro que sus padres pudieran leer. Una madre contó que en las reuniones se sentía analfabeta; era contable.\n\nSe llenaron seis maletas con tres cuentos sin texto, otro en la lengua de la familia cuando aparece, una grabadora de botones grandes y un cuaderno. Cada casa cuenta lo que quiere, una canción o cómo se hace una sopa. El lunes se escuchan dos minutos en el corro y el niño explica de qué trata.\n\nUna vez al trimestre los maestros cenan lo que sale en las grabaciones.",
        inspiration:
          "Las maletas viajeras de las bibliotecas. Lo propio aquí es la grabadora. Las maestras de la red Pont de Mar comparten una lista de álbumes sin palabras.",
        pitfalls:
          "Pedir a la familia que traduzca lo convierte en deberes. Conviene mirar las pilas y no sacar a cantar siempre al mismo niño: algunos solo quieren ser uno más.",
        furtherInformation:
          "Cada maleta cuesta unos setenta euros. En ocho cursos se ha perdido una, que reapareció al año.",
      },
      en: {
        title: "Suitcases for the language of home",
        summary:
          "On Fridays a few families take home a suitcase of picture books and a recorder. On Monday it comes back with a story told in the language they speak, and the class listens.",
        description:
          "The school owned a tablet full of vocabulary for newly arrived pupils and not one book their parents could read. A mother said that meetings made her feel illiterate. She was an accountant.\n\nSix suitcases were packed: three wordless books, one in the family’s language where it can be found, a recorder with big buttons, a notebook. Families tell what they like. Some sing; one explained how to make soup. Two minutes are played in the circle on Monday and the child says what it is about.\n\nOnce a term the staff cook from the recordings.",
        inspiration:
          "Library book bags that travel from home to home. The recorder is this school’s own idea. Teachers in the Pont de Mar network keep a list of wordless books.",
        pitfalls:
          "Never ask parents for a translation; it turns the suitcase into homework. Check the batteries. Do not call on the same child every time because it sounds so lovely: some just want to be like everyone else.",
        furtherInformation:
          "One suitcase costs about seventy euros. One has been lost in eight years, and it came back.",
      },
    },
    unpublished: ["en"],
    parts: {
      contacts: [{ fields: { person: "mireia", role: "contact-role/coordinator", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 21, asOf: "2023-12", source: "Xarxa demo" },
          texts: {
            ca: { label: "llengües gravades", note: "Des del primer curs; les llengües signades hi compten." },
            es: { label: "lenguas grabadas", note: "Desde el primer curso, incluidas las de signos." },
            en: { label: "languages recorded", note: "Since the first year, sign languages included." },
          },
        },
      ],
    },
  },
  {
    slug: "la-silla-de-al-lado",
    source: "es",
    fields: {
      type: "practice-type/intervention",
      phase: "phase/running",
      start: "2016",
      countries: ["ES"],
      levels: ["level/ED1", "level/ED2"],
      agesFrom: 9,
      agesTo: 15,
      scopes: ["scope/informal"],
      recipients: ["recipient/learners", "recipient/school-staff"],
      themes: ["theme/newcomers", "theme/wellbeing", "theme/inclusion"],
      implementers: ["implementer/school"],
      fieldOfAction: "field-of-action/staff-support",
      weight: "key",
      needs: ["need/language", "need/identity"],
      learners: ["learners/newcomers"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/none",
    },
    texts: {
      es: {
        title: "La silla de al lado",
        summary:
          "Quien llega a mitad de curso encuentra una silla reservada junto a un compañero que sabe que le toca acompañar tres semanas. El compañero también recibe ayuda.",
        description:
          "En los pueblos del interior con trabajo de temporada se matriculan alumnos en febrero, cuando los grupos ya están hechos. Hasta ahora se sentaba al nuevo donde hubiera hueco, casi siempre al fondo.\n\nEn septiembre cada grupo elige cuatro acompañantes y la orientadora se reúne con ellos una hora. Practican cosas sencillas: enseñar el baño antes de que haga falta, hablar despacio sin gritar, avisar cuando algo les preocupa. El día de la llegada la silla de al lado está libre y el acompañante va a buscar al nuevo a la puerta. Come con él. Durante tres semanas habla con la orientadora los jueves, diez minutos.\n\nDespués se cambia de sitio, a propósito, para que nadie se quede pegado por obligación.",
        inspiration:
          "Los programas de alumnado ayudante que ya existen en muchos institutos, recortados a lo que cabe en un colegio pequeño.",
        pitfalls:
          "El acompañante no es intérprete ni vigilante. Una niña tradujo a la madre de su compañera una noticia muy dura en secretaría y tardó en dormir bien; desde entonces está prohibido. Tampoco conviene elegir siempre a los de mejores notas. A veces el que llegó el año pasado lo hace mejor.",
      },
      pt: {
        title: "A cadeira do lado",
        summary:
          "Quem chega a meio do ano tem uma cadeira guardada junto de um colega que o vai acompanhar três semanas. Também esse colega tem quem o ajude.",
        description:
          "Nas vilas do interior onde há trabalho sazonal matriculam-se alunos em fevereiro, com os grupos já formados. Antes, o recém-chegado sentava-se onde houvesse lugar, quase sempre atrás.\n\nEm setembro cada turma escolhe quatro acompanhantes, que passam uma hora com a orientadora. Treinam gestos simples: mostrar onde é a casa de banho, falar devagar sem gritar, dizer quando alguma coisa os preocupa. No dia da chegada a cadeira está livre e o acompanhante espera ao portão. Almoçam juntos. Às quintas conversa dez minutos com a orientadora, durante três semanas.\n\nDepois trocam-se os lugares de propósito, para ninguém ficar preso.",
        inspiration:
          "Os programas de alunos ajudantes das escolas grandes, reduzidos ao tamanho de uma escola pequena.",
        pitfalls:
          "O acompanhante não serve de intérprete nem de vigilante. Uma menina traduziu na secretaria uma notícia muito dura e passou noites sem dormir; nunca mais se permitiu. Nem sempre os melhores alunos são a melhor escolha.",
      },
    },
    machine: ["pt"],
    parts: {
      actors: [
        {
          fields: { role: "actor-role/implementation" },
          texts: {
            es: { words: "orientadora del centro", contribution: "prepara a los acompañantes y los escucha" },
            pt: { words: "orientadora da escola", contribution: "prepara os acompanhantes e ouve-os" },
          },
        },
      ],
      contacts: [{ fields: { person: "carmela", role: "contact-role/promoter", receivesMessages: true } }],
    },
  },
];
