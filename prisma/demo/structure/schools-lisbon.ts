import { schoolsOf } from "./school";
import { portugal } from "./stages";

const school = schoolsOf("lisbon", "pt");

export const schoolsOfLisbon = [
  school("jardim-de-infancia-conchas-e-buzios", {
    name: "Jardim de Infância Conchas e Búzios",
    fields: { district: "lisbon/marvila", officialCode: "1106005", ownership: "ownership/public" },
    address: ["Rua da Maré Baixa, 10", "1900-901"],
    at: [38.7361, -9.1107],
    stages: [portugal.preSchool],
    about: {
      pt: "O dia começa no tapete da entrada, onde os pais podem ficar o tempo que precisarem. Em setembro ficam muito; em novembro já quase ninguém fica.",
      en: "The day starts on the mat by the door, where parents may stay as long as they need. In September that is long; by November hardly anyone does.",
    },
  }),
  school("escola-basica-elevador-azul", {
    name: "Escola Básica Elevador Azul",
    fields: { officialCode: "1106012", ownership: "ownership/public" },
    address: ["Calçada do Elevador Azul, 5", "1900-908"],
    at: [38.7332, -9.1152],
    stages: [portugal.firstCycle],
    about: {
      pt: "Doze línguas em oito turmas. Na parede da entrada está o bom-dia em todas elas, escrito pela mão de quem o diz em casa.",
      en: "Twelve languages in eight classes. “Good morning” hangs by the entrance in each of them, in the handwriting of a parent.",
      ca: "Dotze llengües en vuit grups. El bon dia és a l’entrada en totes, escrit a mà per qui el diu a casa.",
      es: "En ocho grupos se hablan doce lenguas. Los buenos días están en la pared, escritos a mano por las propias familias.",
      sv: "Åtta klasser och tolv språk. Vid ingången står god morgon på vart och ett av dem, skrivet av någon förälder.",
      cs: "Osm tříd, dvanáct jazyků. U vchodu visí dobré ráno v každém z nich, napsané rukou rodičů.",
    },
    confirmed: { on: "2026-08-28", until: "2027-08-28" },
  }),
  school("escola-basica-patio-das-laranjas", {
    name: "Escola Básica Pátio das Laranjas",
    fields: { officialCode: "1106013", ownership: "ownership/public", coordinatesApproximate: true },
    address: ["Pátio das Laranjas, 3", "1900-914"],
    at: [38.7308, -9.1201],
    stages: [portugal.firstCycle, portugal.secondCycle],
  }),
  school("escola-basica-e-secundaria-colina-das-gaivotas", {
    name: "Escola Básica e Secundária Colina das Gaivotas",
    fields: { officialCode: "1106030", ownership: "ownership/public", phone: "+351 210 000 030" },
    address: ["Rua das Gaivotas Novas, 90", "1900-930"],
    at: [38.7379, -9.1178],
    stages: [portugal.thirdCycle, portugal.upperSecondary],
    about: {
      pt: "Sede do agrupamento. A sala dos professores tem uma porta para a rua e, às terças, é a sala das famílias.",
    },
    parts: { contacts: [{ fields: { person: "nuno", role: "contact-role/promoter", receivesMessages: true } }] },
  }),
  school("escola-basica-vento-norte", {
    name: "Escola Básica Vento Norte",
    fields: { officialCode: "1106101", ownership: "ownership/public" },
    address: ["Rua da Nortada, 27", "1400-902"],
    at: [38.7049, -9.1985],
    stages: [portugal.preSchool, portugal.firstCycle],
    about: {
      pt: "Temos uma estação meteorológica feita por alunos e uma rádio que dá o tempo todas as manhãs, em direto e com alguns enganos.",
      es: "El alumnado montó una estación meteorológica y cada mañana da el tiempo por la radio de la escuela, con algún que otro error.",
    },
  }),
  school("escola-basica-doca-do-sal", {
    name: "Escola Básica Doca do Sal",
    fields: { officialCode: "1106102", ownership: "ownership/public" },
    address: ["Rua da Salmoura, 11", "1400-916"],
    at: [38.7021, -9.1911],
    stages: [portugal.secondCycle, portugal.thirdCycle],
  }),
  school("escola-secundaria-mastro-grande", {
    name: "Escola Secundária Mastro Grande",
    fields: { officialCode: "1106110", ownership: "ownership/public" },
    address: ["Largo do Mastro, 50", "1400-940"],
    at: [38.7066, -9.1877],
    stages: [portugal.upperSecondary],
    about: {
      pt: "Secundária com um curso profissional de construção naval. Os alunos restauram um barco por ano e ensinam os do 6.º ano a fazer nós.",
      en: "An upper secondary school with a course in boatbuilding. Students restore one boat a year and teach the eleven-year-olds their knots.",
    },
    confirmed: { on: "2025-12-01", until: "2026-12-01" },
  }),
  school("colegio-tres-bussolas", {
    name: "Colégio Três Bússolas",
    fields: { district: "lisbon/alvalade", officialCode: "1106900", ownership: "ownership/private" },
    at: [38.7512, -9.1622],
    stages: [
      portugal.preSchool,
      portugal.firstCycle,
      portugal.secondCycle,
      portugal.thirdCycle,
      portugal.upperSecondary,
    ],
    about: {
      pt: "Colégio privado que há dez anos divide a biblioteca com duas escolas públicas vizinhas. O cartão de leitor é o mesmo para todos.",
      en: "A private school that shares its library with two state schools next door. One reader’s card serves all three.",
    },
  }),
];
