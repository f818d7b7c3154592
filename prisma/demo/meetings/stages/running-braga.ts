import type { Stage } from "./stage";

/** The groups are at the schools, and the first notes come in. */
export const runningBraga: Stage = {
  ...{ slug: "running-braga", city: "braga", source: "pt", begins: -1, ends: 1, contact: "Duarte Meireles" },
  title: "Etapa da demonstração: a decorrer, Braga",
  summary: "O grupo está na cidade até amanhã. De manhã há visitas, à tarde conversa-se à volta de uma mesa comprida.",
  place: "Escola Secundária Torre das Cegonhas",
  message: "Um exemplo. Tragam sapatos confortáveis: o caminho entre as escolas faz-se a pé.",
  sessions: [
    { kind: "opening", title: "Boas-vindas e caldo verde", day: 0, time: "13:00", endTime: "14:00" },
    {
      ...{ kind: "workshop", title: "Da mochila ao processo digital", day: 0, time: "14:30", endTime: "17:00" },
      description: "O que se perde quando a informação muda de escola sem a criança.",
      presents: ["a-mesma-mochila"],
    },
    {
      ...{ kind: "visit", title: "Duas escolas ao mesmo tempo", day: 1, time: "09:15", endTime: "12:30" },
      ...{ presents: ["ler-a-duas-vozes", "nao-ha-quinta-sem-ti"] },
    },
    { kind: "plenary", title: "À volta da mesa comprida", day: 1, time: "15:00", endTime: "17:30" },
    { kind: "feedback", title: "O que dizem os amigos críticos", day: 2, time: "09:30", endTime: "12:00" },
  ],
  waiting: [],
  visits: [
    {
      ...{ school: "escola-basica-vale-das-cegonhas", theme: "theme/transitions", practices: ["a-mesma-mochila"] },
      ...{ state: "approved", seats: 8, languages: ["pt", "es"], stepFree: true, contact: "Graça Monteagudo" },
      question: "Em que semana é que um aluno novo deixa de ser novo?\nA quem pergunta primeiro?",
      whatToSee: "A sala onde se abrem as mochilas e o recreio das dez.",
      meetingPoint: "Portão da rua de baixo",
      wayThere: "Doze minutos a pé, sempre a descer.",
      safeguarding: "Não se tiram fotografias no recreio.",
    },
    {
      ...{ school: "escola-basica-melro-azul", theme: "theme/reading", practices: ["ler-a-duas-vozes"] },
      ...{ state: "approved", seats: 8, languages: ["pt", "en"], stepFree: false, contact: "Simão Vilarelho" },
      question: "Quem lê a segunda voz quando não há ninguém em casa?",
      whatToSee: "Dez minutos de leitura em voz alta, com os avós sentados atrás.",
      meetingPoint: "Na biblioteca",
      wayThere: "Autocarro 7 até à Ponte.",
      safeguarding: "Cada visitante assina o livro à entrada.",
    },
  ],
  hosts: [
    { name: "Duarte Meireles", office: "Chefe de divisão", languages: ["pt", "en"], state: "came", isOpen: true },
    { name: "Leonor Faial", office: "Professora bibliotecária", languages: ["pt", "es"], state: "came", isOpen: true },
  ],
  guests: [
    {
      ...{ city: "limerick", language: "en" },
      people: [
        {
          name: "Sinéad Hogan",
          office: "Deputy principal",
          languages: ["en"],
          wishes: [2],
          state: "came",
          isOpen: true,
        },
        { name: "Oisín Carmody", office: "Librarian", languages: ["en", "es"], wishes: [2, 1], state: "came" },
      ],
    },
    {
      ...{ city: "krnov", language: "cs" },
      people: [
        {
          ...{ name: "Ludmila Vránová", office: "Koordinátorka inkluze", languages: ["cs", "en"], wishes: [1] },
          ...{ state: "came", isOpen: true, diet: "Bez mléka" },
        },
        { name: "Vojtěch Hanák", office: "Učitel", languages: ["cs"], wishes: [1, 2], state: "confirmed" },
      ],
    },
    {
      ...{ city: "barcelona", language: "ca" },
      people: [
        { name: "Quim Rovellada", office: "Inspector", languages: ["ca", "es", "pt"], wishes: [1], state: "came" },
        {
          name: "Nora Escuder",
          office: "Mestra",
          languages: ["ca", "es"],
          wishes: [2, 1],
          state: "came",
          isOpen: true,
        },
      ],
    },
    {
      ...{ city: "gothenburg", language: "sv" },
      people: [{ name: "Maj Söderqvist", office: "Rektor", languages: ["sv", "en"], wishes: [2], state: "absent" }],
    },
  ],
  review: {
    notes: [
      {
        ...{ by: "Sinéad Hogan", kind: "worksWell", language: "en" },
        text: "The grandparents turn the pages. Nobody had told them to.",
      },
      {
        ...{ by: "Ludmila Vránová", kind: "worksWell", language: "cs" },
        text: "Děti samy vysvětlují, co kam patří, a opravují dospělé.",
      },
      {
        ...{ by: "Quim Rovellada", kind: "couldBeBetter", language: "ca" },
        text: "La sala de les motxilles queda lluny de les aules dels petits.",
      },
      {
        ...{ by: "Nora Escuder", kind: "couldBeBetter", language: "ca", reach: "group" },
        text: "Vam trigar a entendre qui ens guiava.",
      },
    ],
    statements: [],
  },
};
