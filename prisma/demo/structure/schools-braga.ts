import { schoolsOf } from "./school";
import { portugal } from "./stages";

const school = schoolsOf("braga", "pt");

export const schoolsOfBraga = [
  school("jardim-de-infancia-caracol-da-horta", {
    name: "Jardim de Infância Caracol da Horta",
    fields: { officialCode: "0303101", ownership: "ownership/public" },
    address: ["Rua da Nora Seca, 12", "4700-901"],
    at: [41.5613, -8.4471],
    stages: [portugal.preSchool],
    about: {
      pt: "Duas salas, uma horta e muitas botas de borracha. De manhã cuidamos dos canteiros, e é ali que se aprende a contar, a esperar e a repartir.",
      en: "Two rooms, a vegetable plot and a great many wellingtons. The children learn to count, wait and share among the beds.",
    },
  }),
  school("jardim-de-infancia-moinho-de-papel", {
    name: "Jardim de Infância Moinho de Papel",
    fields: { officialCode: "0303102", ownership: "ownership/public", coordinatesApproximate: true },
    at: [41.5689, -8.4392],
    stages: [portugal.preSchool],
  }),
  school("escola-basica-melro-azul", {
    name: "Escola Básica Melro Azul",
    fields: { officialCode: "0303110", ownership: "ownership/public" },
    address: ["Travessa do Assobio, 4", "4700-915"],
    at: [41.5571, -8.4402],
    stages: [portugal.firstCycle],
    about: {
      pt: "Escola do 1.º ciclo com quatro turmas. A professora de música vem da secundária do agrupamento e dirige um coro em que cantam também as auxiliares.",
      es: "Primer ciclo, cuatro grupos. La profesora de música baja cada jueves de la secundaria y en el coro canta hasta el personal del comedor.",
      sv: "En lågstadieskola med fyra klasser. Musikläraren kommer från klustrets gymnasium, och i kören sjunger även skolbiträdena.",
    },
    confirmed: { on: "2026-01-22", until: "2027-01-22" },
  }),
  school("escola-basica-fonte-do-pardal", {
    name: "Escola Básica Fonte do Pardal",
    fields: { officialCode: "0303111", ownership: "ownership/public" },
    address: ["Largo da Fonte do Pardal, s/n", "4705-902"],
    at: [41.5524, -8.4538],
    stages: [portugal.preSchool, portugal.firstCycle],
    about: {
      pt: "Metade dos alunos vem de autocarro das aldeias. Por isso a escola abre às sete e meia, com pão quente e uma sala sossegada para acordar devagar.",
    },
  }),
  school("escola-basica-ponte-do-moleiro", {
    name: "Escola Básica Ponte do Moleiro",
    fields: { officialCode: "0303112", ownership: "ownership/public" },
    address: ["Caminho da Azenha, 30", "4705-918"],
    stages: [portugal.firstCycle],
  }),
  school("escola-basica-vale-das-cegonhas", {
    name: "Escola Básica Vale das Cegonhas",
    fields: { officialCode: "0303120", ownership: "ownership/public" },
    address: ["Rua do Ninho Alto, 7", "4700-930"],
    at: [41.5548, -8.4364],
    stages: [portugal.secondCycle, portugal.thirdCycle],
    about: {
      pt: "Recebe os alunos de cinco escolas do agrupamento. No primeiro mês do 5.º ano cada turma tem só seis professores, para que ninguém se perca no horário.",
      en: "Pupils arrive from five schools of the cluster. For the first month of year 5 each class meets only six teachers, so that nobody gets lost.",
      ca: "Hi arriben alumnes de cinc escoles de l’agrupació. El primer mes de 5è, cada grup té només sis professors.",
    },
    unpublished: ["ca"],
    parts: {
      facts: [
        {
          fields: { value: 27, unit: "%", asOf: "2014", source: "Xarxa demo" },
          texts: {
            pt: { label: "Alunos com retenção no 5.º ano", note: "Antes de se mudar o primeiro mês." },
            en: { label: "Pupils repeating year 5", note: "Before the first month was changed." },
          },
        },
        {
          fields: { value: 9, unit: "%", asOf: "2024", source: "Xarxa demo" },
          texts: { pt: { label: "Alunos com retenção no 5.º ano" }, en: { label: "Pupils repeating year 5" } },
        },
      ],
    },
  }),
  school("escola-secundaria-torre-das-cegonhas", {
    name: "Escola Secundária Torre das Cegonhas",
    fields: {
      officialCode: "0303130",
      ownership: "ownership/public",
      website: "https://torre-das-cegonhas.xarxa.example",
      phone: "+351 253 000 130",
    },
    address: ["Avenida das Cegonhas, 100", "4700-940"],
    at: [41.5536, -8.4259],
    stages: [portugal.upperSecondary],
    about: {
      pt: "Sede do agrupamento. Aqui estão a direção, a psicóloga e o laboratório que os mais pequenos visitam três vezes por ano.",
      en: "The seat of the cluster: the principal, the psychologist and the laboratory that the youngest visit three times a year.",
      es: "Sede de la agrupación. Aquí trabajan la dirección y la psicóloga, y aquí está el laboratorio al que vienen los más pequeños.",
      cs: "Sídlo seskupení. Najdete tu vedení, psycholožku a laboratoř, kam třikrát ročně chodí i nejmenší děti.",
    },
    parts: {
      contacts: [
        { fields: { person: "duarte", role: "contact-role/promoter", receivesMessages: true } },
        {
          fields: {
            organisation: "balcao-municipal-da-escola",
            role: "contact-role/secretariat",
            receivesMessages: false,
          },
        },
      ],
    },
    confirmed: { on: "2026-09-30", until: "2027-09-30" },
  }),
  school("escola-basica-ninho-da-coruja", {
    name: "Escola Básica Ninho da Coruja",
    fields: { officialCode: "0303201", ownership: "ownership/public" },
    address: ["Rua do Lusco-Fusco, 18", "4715-907"],
    at: [41.5318, -8.4037],
    stages: [portugal.preSchool, portugal.firstCycle],
    about: {
      pt: "Os crescidos do 4.º ano almoçam com os do jardim de infância, um grande ao lado de um pequeno. À mesa fala-se baixo, e quase sempre resulta.",
    },
  }),
  school("escola-basica-campo-das-urzes", {
    name: "Escola Básica Campo das Urzes",
    fields: { ownership: "ownership/public", coordinatesApproximate: true },
    address: ["Lugar das Urzes", "4715-922"],
    at: [41.5251, -8.3982],
    stages: [portugal.firstCycle],
    about: {
      pt: "Só tem duas salas e vinte e nove alunos, do 1.º ao 4.º ano. As duas professoras juntam as turmas à quarta-feira para sair ao monte.",
      en: "Two rooms, twenty-nine pupils, years 1 to 4. On Wednesdays both teachers take everybody up the hill.",
    },
    confirmed: { on: "2019-05-03", until: "2020-05-03" },
  }),
  school("escola-secundaria-serra-da-coruja", {
    name: "Escola Básica e Secundária Serra da Coruja",
    fields: { officialCode: "0303220", ownership: "ownership/public" },
    address: ["Estrada da Serra, 255", "4715-950"],
    at: [41.5366, -8.3991],
    stages: [portugal.secondCycle, portugal.thirdCycle, portugal.upperSecondary],
    parts: { contacts: [{ fields: { person: "leonor", role: "contact-role/promoter", receivesMessages: true } }] },
  }),
];
