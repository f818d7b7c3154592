import type { DemoRecord } from "../demo";
import { ownTrainersEvaluation } from "./evaluations";

/** Teachers who learn from the neighbouring school. */
export const practicesA10: DemoRecord<"practice">[] = [
  {
    slug: "formadores-da-casa",
    source: "pt",
    city: "porto",
    confirmed: { on: "2023-09-18", until: "2024-09" },
    fields: {
      type: "practice-type/programme",
      phase: "phase/scaled-up",
      start: "2016-09",
      cities: ["porto"],
      clusters: ["agrupamento-ribeira-do-tear", "agrupamento-cais-das-andorinhas"],
      schools: ["escola-basica-e-secundaria-ribeira-do-tear", "escola-basica-da-lancadeira"],
      levels: ["level/ED02", "level/ED1", "level/ED2", "level/ED3"],
      scopes: ["scope/formal"],
      recipients: ["recipient/teachers", "recipient/management-teams"],
      themes: ["theme/teacher-learning", "theme/school-leadership", "theme/digital-education"],
      implementers: ["implementer/school"],
      fieldOfAction: "field-of-action/quality-of-teaching",
      evidence: "evidence/evaluated",
      costBand: "cost-band/low",
      related: ["micro-network-shared-training"],
    },
    texts: {
      pt: {
        title: "Formadores da casa",
        summary:
          "Dois agrupamentos do Porto deixaram de encomendar quase toda a formação. Agora são os próprios docentes que a dão uns aos outros, na sala de aula, com duas horas do horário para isso.",
        challenge:
          "A formação chegava ao sábado, num auditório, dada por quem nunca tinha visto a escola. Os professores assinavam a presença e corrigiam testes na última fila. Na segunda-feira tudo continuava na mesma, e a colega do lado, que sabia pôr uma turma difícil a trabalhar, ninguém a via.",
        solution:
          "Em julho pergunta-se a cada docente duas coisas: o que posso mostrar e o que gostava de ver. Com as respostas faz-se um mapa que fica na sala de professores. Quem mostra recebe duas horas por semana durante um período; quem vê fica com uma. A visita tem sempre três tempos: combinar ao que se vai olhar, estar na aula, conversar vinte minutos sem ficha.\n\nDe fora vem apenas o que na casa ninguém sabe, como os quadros de comunicação para alunos que não falam.",
        innovation:
          "O mapa inclui assistentes operacionais. Foi uma delas que ensinou metade do agrupamento a resolver brigas no recreio.",
        impact:
          "O Instituto das Duas Fontes entrevistou os participantes ao fim de três anos: diziam ter mudado pelo menos um hábito concreto. Nas notas dos alunos nada se mediu. No segundo agrupamento o arranque foi lento, porque a direção quis escolher quem era bom o suficiente para mostrar, e ninguém se ofereceu.",
        findings: [
          "Os professores mais novos mostram tanto como os mais velhos.",
          "Sem horas no horário, a visita desaparece em novembro.",
        ],
        recommendations: [
          { title: "Nunca avaliar com isto", text: "Uma visita que acaba na avaliação de desempenho é a última." },
          { title: "Contar com as substituições", text: "Reservem-se antes de abrir o mapa." },
        ],
      },
      en: {
        title: "Trainers from our own house",
        summary:
          "Two school clusters in Porto stopped ordering most of their training. Teachers now teach one another, in the classroom, with two hours of the timetable set aside.",
        challenge:
          "Training came on a Saturday, in an auditorium, from people who had never seen the school. Teachers signed in and marked tests in the back row. On Monday nothing had changed. The colleague next door who could get a hard class working was seen by nobody.",
        solution:
          "In July everyone is asked two things: what can you show, and what would you like to see? The answers become a map on the staff-room wall. Whoever shows gets two hours a week for a term; whoever watches gets one. A visit has three parts: agree what to look at, sit in, talk for twenty minutes without a form.\n\nOutsiders are asked only for what nobody in the house knows, such as communication boards for pupils who do not speak.",
        innovation:
          "Caretakers and canteen staff are on the map too. One of them taught half the cluster how to settle fights in the yard.",
        impact:
          "A university institute interviewed those involved after three years. They could name at least one habit they had changed. Nobody measured marks. The second cluster started slowly: the heads wanted to pick who was good enough to show, and no one came forward.",
        findings: [
          "Young teachers show as much as older ones.",
          "Without hours in the timetable the visits are gone by November.",
        ],
        recommendations: [
          { title: "Keep it out of appraisal", text: "A visit that ends up in somebody’s file is the last visit." },
          { title: "Plan the cover first", text: "Set it aside before the map goes up." },
        ],
      },
    },
    unpublished: ["en"],
    parts: {
      evaluations: ownTrainersEvaluation,
      actors: [
        { fields: { organisation: "gabinete-das-escolas-da-margem-norte", role: "actor-role/institutional-support" } },
        {
          fields: { organisation: "instituto-superior-das-duas-fontes", role: "actor-role/method" },
          texts: {
            pt: { contribution: "entrevistas ao fim de três anos" },
            en: { contribution: "interviews after three years" },
          },
        },
      ],
      contacts: [
        { fields: { person: "filipa", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { person: "tomas", role: "contact-role/coordinator", receivesMessages: true } },
      ],
      facts: [
        {
          fields: { value: 57, asOf: "2019-07", source: "Xarxa demo" },
          texts: {
            pt: { label: "docentes que mostraram uma aula", note: "Nos dois agrupamentos." },
            en: { label: "teachers who showed a lesson", note: "In both clusters." },
          },
        },
      ],
    },
  },
  {
    slug: "dimarts-de-portes-obertes",
    source: "ca",
    city: "barcelona",
    fields: {
      type: "practice-type/network-activity",
      phase: "phase/running",
      start: "2019-10",
      cities: ["barcelona"],
      networks: ["xarxa-pont-de-mar"],
      schools: ["escola-mar-de-teulades", "escola-set-paraigues", "escola-pont-de-vidre"],
      levels: ["level/ED1", "level/ED2"],
      scopes: ["scope/formal"],
      recipients: ["recipient/teachers", "recipient/management-teams"],
      themes: ["theme/teacher-learning", "theme/school-leadership"],
      implementers: ["implementer/school"],
      fieldOfAction: "field-of-action/quality-of-teaching",
      evidence: "evidence/seen-by-peers",
      costBand: "cost-band/none",
    },
    texts: {
      ca: {
        title: "Dimarts de portes obertes",
        summary:
          "Un dimarts al mes, una escola de la Xarxa Pont de Mar deixa entrar mestres d’altres centres a qualsevol aula que tingui un ganxo verd a la porta. No es prepara res d’especial.",
        challenge:
          "A les reunions de xarxa explicàvem projectes bonics amb fotografies. En sortíem contents i amb una mica d’enveja, i no sabíem com s’ho feien els altres un dimarts qualsevol, amb vint-i-cinc criatures i pluja.",
        solution:
          "Qui vol penja un ganxo verd. Els visitants són dos per aula, no porten llibreta i s’hi estan mitja hora. En acabat hi ha cafè i una ronda curta: què he vist que demà podria provar. La persona visitada pregunta una cosa, només una, sobre la qual vol opinió.",
        innovation:
          "No hi ha lliçó de mostra. Una mestra va penjar el ganxo el dia que tenia la classe més esvalotada, i és el que més es recorda.",
        impact:
          "De sis ganxos vam passar a una trentena. A l’institut encara en pengen pocs: els fa por que el cap de departament hi passi. I els centres més allunyats venen menys, perquè el metro es menja el cafè.",
        pitfalls:
          "Que no es presenti ningú sense avisar. Si un dia hi van cinc persones a la mateixa aula, aquell ganxo ja no torna.",
      },
      es: {
        title: "Martes de puertas abiertas",
        summary:
          "Un martes al mes, una escuela de la red Pont de Mar recibe a maestros de otros centros en las aulas que tengan un gancho verde en la puerta. No se prepara nada especial.",
        challenge:
          "En las reuniones enseñábamos proyectos bonitos con fotos. Salíamos contentos, con algo de envidia, y sin saber cómo se apañaban los demás un martes de lluvia con veinticinco niños.",
        solution:
          "El que quiere cuelga un gancho. Van dos visitantes por aula, sin cuaderno, media hora. Luego hay café y una ronda breve sobre lo que cada cual probaría mañana. La persona visitada pide opinión sobre un solo asunto.",
        innovation: "Nadie da una clase de exhibición. La visita que más se recuerda fue la del grupo más revuelto.",
        impact:
          "De seis ganchos se pasó a unos treinta. En el instituto cuelgan pocos todavía, por si aparece el jefe de departamento. Los centros lejanos acuden menos.",
        pitfalls: "Hay que apuntarse antes. Con cinco visitas a la vez, ese gancho no vuelve a colgarse.",
      },
    },
    parts: {
      adaptations: [
        {
          fields: { from: "formadores-da-casa", city: "barcelona", year: 2019 },
          texts: {
            ca: {
              kept: "Mirar una aula de debò i parlar-ne sense omplir cap full.",
              changed:
                "No hi ha hores a l’horari ni mapa: amb un ganxo a la porta n’hi ha prou, i s’obre a altres centres.",
            },
            es: {
              kept: "Ver una clase real y hablar de ella sin rellenar nada.",
              changed: "Sin horas ni mapa: basta un gancho, y pueden venir de otros centros.",
            },
          },
        },
      ],
      contacts: [
        { fields: { person: "mireia", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { person: "gisela", role: "contact-role/promoter", receivesMessages: true } },
      ],
    },
  },
];
