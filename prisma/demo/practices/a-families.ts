import type { DemoRecord } from "../demo";

/** Cooperation with families, at school and at enrolment. */
export const practicesA8: DemoRecord<"practice">[] = [
  {
    slug: "sopa-as-seis",
    source: "pt",
    city: "lisbon",
    confirmed: { on: "2026-06-30", until: "2027-06" },
    fields: {
      type: "practice-type/programme",
      phase: "phase/running",
      start: "2018-01",
      cities: ["lisbon"],
      networks: ["rede-mesa-comprida"],
      clusters: ["agrupamento-colina-das-gaivotas"],
      schools: ["escola-basica-elevador-azul", "escola-basica-patio-das-laranjas"],
      levels: ["level/ED02", "level/ED1"],
      agesFrom: 3,
      agesTo: 11,
      scopes: ["scope/informal"],
      recipients: ["recipient/families", "recipient/school-staff", "recipient/organisations"],
      themes: ["theme/family-participation", "theme/community-schools"],
      implementers: ["implementer/non-profit", "implementer/school"],
      fieldOfAction: "field-of-action/help-for-parents",
      needs: ["need/cultural", "need/material"],
      learners: ["learners/socially-disadvantaged"],
      evidence: "evidence/confirmed-by-city",
      costBand: "cost-band/medium",
    },
    texts: {
      pt: {
        title: "Sopa às seis",
        summary:
          "Uma vez por mês a escola fecha tarde e serve sopa. As famílias vêm buscar os filhos, sentam-se à mesma mesa que as professoras e a conversa que não cabia ao portão acontece.",
        challenge:
          "Às reuniões de pais iam sempre as mesmas oito pessoas. As outras trabalhavam por turnos, tinham bebés ao colo ou guardavam da própria escola más lembranças. A associação de pais queixava-se da escola, a escola queixava-se dos pais.",
        solution:
          "Na última quinta-feira do mês, às seis, há sopa, pão e fruta na cantina. Duas famílias cozinham com a cozinheira, que manda. Não há discursos nem folha de presenças. Cada professora senta-se numa mesa diferente da do mês anterior e leva um trabalho de cada criança da turma, só para mostrar. Às sete e meia lava-se a loiça em conjunto.\n\nQuem precisa de falar a sério marca ali mesmo uma hora.",
        innovation:
          "Convida-se pela comida e por uma coisa bem feita, nunca por um problema. O pedido de ajuda vem depois, das famílias.",
        impact:
          "Vêm hoje mais de metade das casas pelo menos uma vez por ano. Os pais continuam a vir menos do que as mães. Nas reuniões formais nada mudou: são as mesmas oito pessoas, e deixámos de nos ralar com isso. No segundo ano a sopa passou a ser feita por uma empresa, e em dois meses a sala esvaziou-se.",
        recommendations: [
          { title: "Cozinhar em casa", text: "A sopa de fora sabe bem, mas ninguém fica para a descascar." },
          {
            title: "Proteger as professoras",
            text: "Uma noite por mês conta como hora de trabalho, e está escrito no horário.",
          },
          { title: "Dizer quem paga", text: "O dinheiro vem da junta e das famílias que podem; a caixa está à vista." },
        ],
      },
      en: {
        title: "Soup at six",
        summary:
          "Once a month the school stays open late and serves soup. Families come to collect their children, sit down with the teachers and have the conversation for which there is no room at the gate.",
        challenge:
          "The same eight people came to every parents’ meeting. Others worked shifts, had babies, or had unhappy memories of school. The parents’ association complained about the school and the school about the parents.",
        solution:
          "On the last Thursday of the month there is soup, bread and fruit in the canteen. Two families cook with the cook, who is in charge. No speeches, no register. Teachers change tables each month and bring along one piece of work by every child. At half past seven everybody washes up.\n\nAnyone who needs a proper talk books it on the spot.",
        innovation:
          "People are invited for food and for something well done. Requests for help come later, from the families.",
        impact:
          "More than half of all homes now come at least once a year, mothers more often than fathers. The formal meetings have not changed, and we stopped worrying about it. In the second year a catering firm took over the soup. Within two months the room was empty.",
        recommendations: [
          { title: "Cook it yourselves", text: "Bought soup tastes fine, but nobody stays to peel the carrots." },
          {
            title: "Look after the teachers",
            text: "The evening counts as working time and appears in the timetable.",
          },
          { title: "Say who pays", text: "The parish and those who can afford it; the box stands where all can see." },
        ],
      },
      es: {
        title: "Sopa a las seis",
        summary:
          "Una vez al mes la escuela cierra tarde y da sopa. Las familias recogen a sus hijos, se sientan con las maestras y tienen la charla que en la puerta no cabe.",
        challenge:
          "A las reuniones iban las mismas ocho personas. Los demás trabajaban a turnos, llevaban un bebé en brazos o recordaban mal su propia escuela. La asociación de familias se quejaba del centro, y el centro de las familias.",
        solution:
          "El último jueves del mes, a las seis, hay sopa, pan y fruta en el comedor. Dos familias cocinan a las órdenes de la cocinera. Ni discursos ni lista. Las maestras rotan de mesa y traen un trabajo de cada niño. A las siete y media se friega entre todos.\n\nSi alguien necesita hablar despacio, pide hora allí mismo.",
        innovation:
          "Se invita a comer y a ver algo bien hecho. Las peticiones de ayuda llegan después y salen de ellos.",
        impact:
          "Más de la mitad de las casas se acercan alguna vez al año, las madres más que los padres. Las reuniones formales siguen igual de vacías. Cuando el segundo año la sopa la trajo una empresa, el comedor se despobló en dos meses.",
        recommendations: [
          { title: "Cocinar allí", text: "Con la sopa comprada nadie se queda a pelar zanahorias." },
          { title: "Cuidar a las maestras", text: "Esa tarde cuenta como trabajo y figura en el horario." },
          { title: "Que se sepa quién paga", text: "La junta del barrio y quien puede. La caja está a la vista." },
        ],
      },
    },
    parts: {
      actors: [
        {
          fields: { organisation: "associacao-mesa-comprida", role: "actor-role/drive" },
          texts: {
            pt: { contribution: "convida as famílias casa a casa" },
            en: { contribution: "invites families door to door" },
            es: { contribution: "invita a las familias puerta por puerta" },
          },
        },
        {
          fields: { role: "actor-role/implementation" },
          texts: {
            pt: { words: "cozinheiras das duas escolas" },
            en: { words: "the cooks of both schools" },
            es: { words: "cocineras de las dos escuelas" },
          },
        },
      ],
      contacts: [
        { fields: { person: "rita", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { person: "nuno", role: "contact-role/coordinator", receivesMessages: false } },
      ],
      facts: [
        {
          fields: { value: 73, asOf: "2019-05", source: "Xarxa demo" },
          texts: {
            pt: { label: "pessoas à mesa numa noite de maio" },
            en: { label: "people at the table on one evening in May" },
            es: { label: "personas a la mesa una tarde de mayo" },
          },
        },
        {
          fields: { value: 2.1, unit: "€", asOf: "2026-03", source: "Xarxa demo" },
          texts: {
            pt: { label: "custo por tigela", note: "Sem contar as horas de trabalho." },
            en: { label: "cost of a bowl", note: "Working time not included." },
            es: { label: "coste de un plato", note: "Sin las horas de trabajo." },
          },
        },
      ],
      quotations: [
        {
          fields: { language: "pt", year: 2023 },
          texts: {
            pt: {
              text: "Em quatro anos de escola foi a primeira vez que alguém me mostrou uma coisa que o meu filho fez bem.",
              speaker: "mãe de um aluno do 4.º ano",
            },
            en: {
              text: "Four years at this school, and nobody had ever shown me a thing my son did well.",
              speaker: "mother of a boy of nine",
            },
          },
        },
      ],
    },
  },
  {
    slug: "un-patio-con-muchas-puertas",
    source: "es",
    city: "barcelona",
    fields: {
      type: "practice-type/project",
      phase: "phase/ended",
      start: "2013",
      end: "2018-06",
      cities: ["barcelona"],
      networks: ["red-patio-abierto"],
      schools: ["colegio-los-cuatro-faroles", "escola-arbre-de-paper"],
      levels: ["level/ED1"],
      agesFrom: 3,
      agesTo: 12,
      scopes: ["scope/non-formal", "scope/informal"],
      recipients: ["recipient/families", "recipient/education-community", "recipient/local-authorities"],
      themes: ["theme/community-schools", "theme/wellbeing", "theme/sustainability"],
      implementers: ["implementer/non-profit", "implementer/school"],
      fieldOfAction: "field-of-action/outside-school",
      needs: ["need/material"],
      learners: ["learners/all"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/medium",
      related: ["sopa-as-seis", "turno-de-palabra"],
    },
    texts: {
      es: {
        title: "Un patio con muchas puertas",
        summary:
          "Entre 2013 y 2018 varias escuelas abrieron el patio al barrio por las tardes y los sábados. Se llenó de vida y se cerró cuando se acabó quien tenía la llave.",
        challenge:
          "En el barrio había una plaza dura, mucho tráfico y cuatro patios vacíos desde las cinco de la tarde. Los niños jugaban en los portales. Los colegios temían los destrozos y los vecinos, el ruido.",
        solution:
          "La cooperativa puso a una persona por patio, con chaleco y un manojo de llaves. Abría a las cinco, conocía a todos por el nombre y cerraba a las ocho. Las familias pintaron los muros y plantaron moreras. Los sábados había trueque de ropa, partidas de dominó y un taller de reparar juguetes. Cada escuela firmó un papel de una página en el que constaba quién pagaba los cristales rotos.",
        innovation:
          "El patio no lo llevaba la escuela ni el ayuntamiento. Lo llevaban personas del barrio con un sueldo pequeño y un teléfono.",
        impact:
          "El primer verano se rompieron tres cristales, el segundo uno. Los abuelos empezaron a bajar. Después la subvención pasó a ser anual, los contratos se quedaron en meses y las llaves fueron cambiando de mano. En 2018 dos escuelas volvieron a cerrar y la red se disolvió con una comida. Algunas moreras siguen ahí.",
        findings: [
          "Lo que la gente recuerda es el nombre de quien abría.",
          "Las normas cortas, pintadas en la pared, se cumplen mejor.",
          "Un año de subvención da para empezar, pero no para que dure.",
        ],
        recommendations: [
          {
            title: "El sueldo antes que las mesas",
            text: "Gastamos en mobiliario lo que luego faltó para la persona.",
          },
          {
            title: "Un acuerdo a cinco años",
            text: "Sin él, cada septiembre hay que convencer a todo el mundo otra vez.",
          },
        ],
      },
      ca: {
        title: "Un pati amb moltes portes",
        summary:
          "Del 2013 al 2018 unes quantes escoles van obrir el pati al barri a les tardes i els dissabtes. S’omplia cada dia, i es va tancar quan no va quedar ningú amb la clau.",
        challenge:
          "El barri tenia una plaça dura, molt de trànsit i quatre patis buits a partir de les cinc. La canalla jugava a les porteries dels blocs. Les escoles patien per les destrosses i els veïns pel soroll.",
        solution:
          "La cooperativa va posar una persona a cada pati, amb armilla i un manyoc de claus. Obria a les cinc, sabia el nom de tothom i a les vuit tancava. Les famílies van pintar parets i plantar moreres. Dissabte es canviava roba, es jugava al dòmino i s’arreglaven joguines. Un full signat deia qui pagava els vidres trencats.",
        innovation: "No ho portava ni l’escola ni l’ajuntament, sinó gent del barri amb un sou petit i un telèfon.",
        impact:
          "Tres vidres trencats el primer estiu i un el segon. Els avis hi van començar a baixar. Més tard la subvenció es va fer anual, els contractes es van escurçar i les claus passaven de mà en mà. El 2018 es va acabar amb un dinar. Encara hi ha moreres.",
        findings: [
          "Tothom recorda com es deia qui obria.",
          "Unes normes breus, pintades a la paret, es respecten més.",
          "Amb un any de diners es comença, però no s’hi dura.",
        ],
        recommendations: [
          {
            title: "Primer el sou, després les taules",
            text: "Vam comprar mobles amb els diners que faltarien per pagar la persona.",
          },
          { title: "Cinc anys per escrit", text: "Altrament cada setembre cal tornar a convèncer tothom." },
        ],
      },
      en: {
        title: "A yard with many doors",
        summary:
          "Between 2013 and 2018 several schools opened their yards to the neighbourhood in the evenings and on Saturdays. The yards filled up, and closed again when there was nobody left to hold the key.",
        challenge:
          "The area had one paved square, heavy traffic and four yards that stood empty from five o’clock. Children played in doorways. Schools feared damage and neighbours feared noise.",
        solution:
          "The cooperative hired a person for each yard, with a waistcoat and a bunch of keys, who opened at five, knew everyone’s name and locked up at eight. Families painted walls and planted mulberry trees. Saturdays brought clothes swaps, dominoes and toy repairs. A one-page agreement said who paid for broken windows.",
        innovation: "Neither school nor city ran the yard. Local people did, on a small wage and with a telephone.",
        impact:
          "Three windows broke in the first summer, one in the second. Grandparents began to come down. Then funding went year by year, contracts shrank to months and the keys kept changing hands. In 2018 two schools locked up and the network ended with a lunch. Some mulberries still stand.",
        findings: [
          "What people remember is the name of the person who unlocked the gate.",
          "Short rules painted on the wall are kept.",
          "Money for a year lets you begin. It does not let you last.",
        ],
        recommendations: [
          { title: "Wages before benches", text: "We bought furniture with what we later lacked for people." },
          { title: "Agree for five years", text: "Or persuade everyone afresh each September." },
        ],
      },
    },
    outdated: { en: ["solution"] },
    parts: {
      actors: [
        {
          fields: { organisation: "cooperativa-patio-abierto", role: "actor-role/coordination" },
          texts: {
            es: { contribution: "contrató a quienes abrían los patios" },
            ca: { contribution: "va contractar qui obria els patis" },
            en: { contribution: "hired those who opened the yards" },
          },
        },
      ],
      contacts: [{ fields: { person: "carmela", role: "contact-role/promoter", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 4, asOf: "2016-06", source: "Xarxa demo" },
          texts: {
            es: { label: "patios abiertos", note: "El año en que hubo más." },
            ca: { label: "patis oberts", note: "L’any que n’hi va haver més." },
            en: { label: "yards open", note: "In the best year." },
          },
        },
      ],
      media: [
        {
          fields: {
            type: "video",
            address: "https://video.xarxa.example/patio-muchas-puertas",
            credit: "Cooperativa Patio Abierto",
            licence: "CC BY-NC 4.0",
            peopleRecognisable: false,
          },
          texts: {
            es: {
              alternative: "Vídeo: un patio de escuela al atardecer, visto desde una azotea; alguien cierra la verja.",
              caption: "El último sábado, junio de 2018. Dos minutos, sin palabras.",
              transcript: "Ruido de pelota. Voces lejanas. Una verja que se cierra y unas llaves.",
            },
            ca: {
              alternative: "Vídeo: un pati d’escola al vespre, vist des d’un terrat; algú tanca la reixa.",
              caption: "L’últim dissabte, juny del 2018. Dos minuts sense paraules.",
            },
          },
        },
      ],
    },
  },
];
