import { schoolsOf } from "./school";
import { portugal } from "./stages";

const school = schoolsOf("porto", "pt");

export const schoolsOfPorto = [
  school("jardim-de-infancia-barco-de-cortica", {
    name: "Jardim de Infância Barco de Cortiça",
    fields: { officialCode: "1312010", ownership: "ownership/public" },
    address: ["Rua dos Remos, 6", "4150-901"],
    at: [41.1512, -8.6549],
    stages: [portugal.preSchool],
    about: {
      pt: "Três salas viradas ao rio. Todas as semanas há um conto lido em duas línguas, a da educadora e a de alguma das famílias.",
      en: "Three rooms facing the river. Each week a story is read in two languages: the teacher’s and that of one of the families.",
      sv: "Tre avdelningar med utsikt över floden. En gång i veckan läses en saga på två språk, pedagogens och ett av familjernas.",
    },
  }),
  school("jardim-de-infancia-sapato-amarelo", {
    name: "Jardim de Infância Sapato Amarelo",
    fields: { officialCode: "1312011", ownership: "ownership/public" },
    address: ["Viela da Sapateira, 15", "4150-912"],
    at: [41.1548, -8.6487],
    stages: [portugal.preSchool],
  }),
  school("escola-basica-escadas-do-gato", {
    name: "Escola Básica Escadas do Gato",
    fields: { officialCode: "1312020", ownership: "ownership/public" },
    address: ["Escadas do Gato, 21", "4050-903"],
    at: [41.1463, -8.6401],
    stages: [portugal.firstCycle],
    about: {
      pt: "Para chegar à porta sobem-se sessenta e dois degraus. Lá em cima há um pátio pequeno, uma biblioteca grande e uma turma que escreve o jornal da rua.",
    },
    confirmed: { on: "2026-04-17", until: "2027-04-17" },
  }),
  school("escola-basica-largo-das-nuvens", {
    name: "Escola Básica Largo das Nuvens",
    fields: { officialCode: "1312021", ownership: "ownership/public" },
    address: ["Largo das Nuvens, 1", "4100-908"],
    at: [41.1631, -8.6432],
    stages: [portugal.preSchool, portugal.firstCycle],
  }),
  school("escola-basica-telhado-vermelho", {
    name: "Escola Básica Telhado Vermelho",
    fields: { officialCode: "1312022", ownership: "ownership/public", coordinatesApproximate: true },
    at: [41.1589, -8.6376],
    stages: [portugal.firstCycle],
    about: {
      pt: "Perdemos alunos durante anos; hoje as turmas estão cheias outra vez. Ajudou abrir o recreio ao fim de semana e pedir aos pais que o pintassem.",
      es: "Durante años perdimos alumnado y ahora las clases vuelven a llenarse. Abrir el patio los sábados y pintarlo con las familias hizo mucho.",
    },
  }),
  school("escola-basica-cais-das-andorinhas", {
    name: "Escola Básica Cais das Andorinhas",
    fields: { officialCode: "1312030", ownership: "ownership/public" },
    address: ["Cais das Andorinhas, 44", "4150-930"],
    at: [41.1497, -8.6463],
    stages: [portugal.secondCycle, portugal.thirdCycle],
    about: {
      pt: "O 2.º e o 3.º ciclos do agrupamento. Quem vem do 4.º ano traz uma pasta com os trabalhos de que mais gosta, e é por ela que os novos professores começam.",
      en: "Years 5 to 9 of the cluster. Children bring a folder of the work they like best, and that is where their new teachers start.",
      cs: "Sem přecházejí děti ze čtvrtých tříd celého seskupení. Přinesou si desky s pracemi, které mají nejraději, a u nich noví učitelé začínají.",
    },
    parts: {
      facts: [
        {
          fields: { value: 538, asOf: "2016", source: "Xarxa demo" },
          texts: { pt: { label: "Alunos inscritos" }, en: { label: "Pupils enrolled" } },
        },
      ],
    },
  }),
  school("escola-secundaria-farol-das-andorinhas", {
    name: "Escola Secundária Farol das Andorinhas",
    fields: {
      officialCode: "1312040",
      ownership: "ownership/public",
      website: "https://farol-das-andorinhas.xarxa.example",
    },
    address: ["Rua do Farolim, 200", "4150-945"],
    at: [41.1529, -8.6598],
    stages: [portugal.upperSecondary],
    about: {
      pt: "Secundária com cursos científicos e três cursos profissionais. É a sede do agrupamento e empresta o auditório a quem o pedir com uma semana de antecedência.",
    },
    confirmed: { on: "2026-10-12", until: "2027-10-12" },
    parts: { contacts: [{ fields: { person: "tomas", role: "contact-role/promoter", receivesMessages: true } }] },
  }),
  school("escola-basica-da-lancadeira", {
    name: "Escola Básica da Lançadeira",
    fields: { officialCode: "1312101", ownership: "ownership/public" },
    address: ["Rua da Lançadeira, 33", "4300-904"],
    at: [41.1508, -8.5862],
    stages: [portugal.preSchool, portugal.firstCycle],
    about: {
      pt: "Numa zona de antigas fábricas de tecidos, guardamos um tear que ainda funciona. Cada turma deixa nele um palmo de pano antes de sair da escola.",
      ca: "Som en un barri d’antigues fàbriques tèxtils i conservem un teler que encara funciona. Cada grup hi deixa un pam de roba abans de marxar.",
      en: "We are among old textile mills and keep a loom in working order. Every class weaves a hand’s breadth of cloth before it leaves.",
    },
    machine: ["ca"],
  }),
  school("escola-basica-fio-de-la", {
    name: "Escola Básica Fio de Lã",
    fields: { officialCode: "1312102", ownership: "ownership/public" },
    address: ["Travessa do Novelo, 2", "4300-917"],
    stages: [portugal.firstCycle],
  }),
  school("escola-basica-e-secundaria-ribeira-do-tear", {
    name: "Escola Básica e Secundária Ribeira do Tear",
    fields: { officialCode: "1312120", ownership: "ownership/public" },
    address: ["Alameda do Tear, 78", "4300-940"],
    at: [41.1552, -8.5817],
    stages: [portugal.secondCycle, portugal.thirdCycle, portugal.upperSecondary],
    about: {
      pt: "Escola grande, dos dez aos dezoito anos. As oficinas de madeira e eletricidade ficam abertas até às oito da noite e recebem também adultos.",
      sv: "En stor skola för elever mellan tio och arton år. Trä- och elverkstäderna är öppna till åtta på kvällen, även för vuxna.",
    },
    outdated: { sv: ["description"] },
  }),
];
