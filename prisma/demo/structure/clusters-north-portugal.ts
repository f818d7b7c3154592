import type { DemoRecord } from "../demo";
import { member, seat } from "./members";
import { offersOfValeDasCegonhas } from "./offers";

/** Braga and Porto, each with a typical cluster and a smaller one. */
export const clustersOfNorthernPortugal: DemoRecord<"cluster">[] = [
  {
    slug: "agrupamento-vale-das-cegonhas",
    source: "pt",
    city: "braga",
    fields: {
      city: "braga",
      principal: "duarte",
      registerCode: "0303-01",
      codeSystem: "demo",
      founded: "2007",
      website: "https://vale-das-cegonhas.xarxa.example",
    },
    texts: {
      pt: {
        name: "Agrupamento de Escolas Vale das Cegonhas",
        educationalProject:
          "Queremos que uma criança que entra aos três anos no jardim de infância chegue ao 12.º ano sem ter de começar do zero em cada escola. O mesmo caderno de percurso acompanha-a de casa em casa.\n\nOs professores das sete escolas reúnem-se por disciplina uma vez por mês. A psicóloga e a terapeuta da fala são de todas. O orçamento das visitas de estudo é comum, e as escolas mais pequenas escolhem primeiro.",
      },
      en: {
        name: "Vale das Cegonhas School Cluster",
        educationalProject:
          "A child who joins the nursery class at three should reach year 12 without starting from nothing at every new school. One record book travels along.\n\nTeachers of the seven schools meet by subject once a month. Psychologist and speech therapist belong to all of them. The money for outings is pooled, and the smallest schools choose first.",
      },
      es: {
        educationalProject:
          "Quien entra con tres años debería llegar a bachillerato sin empezar de cero en cada centro. Un único cuaderno le acompaña. El profesorado de las siete escuelas se reúne por materias cada mes.",
      },
      sv: {
        educationalProject:
          "Ett barn som börjar hos oss som treåring ska kunna gå ut gymnasiet utan att börja om från noll i varje skola. En gemensam mapp följer med.",
      },
      cs: {
        educationalProject:
          "Dítě, které k nám přijde ve třech letech, má dojít až do maturitního věku, aniž by v každé škole začínalo od nuly. Provází je jeden společný sešit.",
      },
    },
    outdated: { es: ["educationalProject"] },
    machine: ["cs"],
    confirmed: { on: "2026-09-30", until: "2027-09-30" },
    parts: {
      offers: offersOfValeDasCegonhas,
      members: [
        seat("escola-secundaria-torre-das-cegonhas", "2007"),
        member("escola-basica-vale-das-cegonhas", "2007"),
        member("escola-basica-melro-azul", "2007"),
        member("escola-basica-fonte-do-pardal", "2007"),
        member("escola-basica-ponte-do-moleiro", "2010"),
        member("jardim-de-infancia-caracol-da-horta", "2007"),
        member("jardim-de-infancia-moinho-de-papel", "2012-09"),
      ],
      contacts: [
        { fields: { person: "duarte", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { person: "ana", role: "contact-role/coordinator", receivesMessages: true } },
      ],
      facts: [
        {
          fields: { value: 1630, asOf: "2025/2026", source: "Xarxa demo" },
          texts: {
            pt: { label: "Crianças e alunos do agrupamento" },
            en: { label: "Children and students in the cluster" },
          },
        },
        {
          fields: { value: 1914, asOf: "2013", source: "Xarxa demo" },
          texts: {
            pt: { label: "Crianças e alunos do agrupamento" },
            en: { label: "Children and students in the cluster" },
          },
        },
      ],
      quotations: [
        {
          fields: { language: "pt", year: 2024 },
          texts: {
            pt: {
              text: "Antes conhecia os meus alunos. Agora conheço também os que hão de vir a ser.",
              speaker: "Professora de Matemática do 3.º ciclo",
            },
            en: {
              text: "I used to know my pupils. Now I also know those who will be.",
              speaker: "Mathematics teacher, lower secondary",
            },
          },
        },
      ],
    },
  },
  {
    slug: "agrupamento-serra-da-coruja",
    source: "pt",
    city: "braga",
    fields: {
      city: "braga",
      principal: "leonor",
      registerCode: "0303-02",
      codeSystem: "demo",
      founded: "2010~",
    },
    texts: {
      pt: {
        name: "Agrupamento de Escolas Serra da Coruja",
        educationalProject:
          "Somos três escolas numa serra com pouca gente. Juntámo-nos para não fechar nenhuma. Um só autocarro, uma só biblioteca itinerante, e professores de Inglês e Educação Física que sobem a estrada três dias por semana.",
      },
      en: {
        educationalProject:
          "Three schools on a thinly peopled hillside that joined so that none of them had to close. They share a bus, a travelling library and the teachers of English and PE.",
      },
    },
    parts: {
      members: [
        seat("escola-secundaria-serra-da-coruja", "2010~"),
        member("escola-basica-ninho-da-coruja", "2010~"),
        member("escola-basica-campo-das-urzes", "2013-09"),
      ],
      contacts: [{ fields: { person: "leonor", role: "contact-role/promoter", receivesMessages: true } }],
    },
    confirmed: { on: "2022-09-05", until: "2023-09-05" },
  },
  {
    slug: "agrupamento-cais-das-andorinhas",
    source: "pt",
    city: "porto",
    fields: {
      city: "porto",
      principal: "tomas",
      registerCode: "1312-04",
      codeSystem: "demo",
      founded: "2004-09",
    },
    texts: {
      pt: {
        name: "Agrupamento de Escolas Cais das Andorinhas",
        educationalProject:
          "O nosso projeto cabe numa frase: nenhuma porta se fecha entre um ciclo e o seguinte. Em maio os alunos do 4.º e do 9.º ano passam um dia inteiro na escola que os espera. Em junho são os professores que trocam de sala.\n\nHá coisas que ainda não conseguimos. O jardim de infância fica longe e as educadoras perdem tempo no caminho; por isso metade das reuniões passou a ser por vídeo.",
      },
      en: {
        name: "Cais das Andorinhas School Cluster",
        educationalProject:
          "In one sentence: no door shuts between one cycle and the next. In May those about to move up spend a full day at the school that awaits them; in June it is the teachers’ turn to change rooms.\n\nNot everything works yet. The nursery schools lie far off, so half of the meetings are now on video.",
      },
      ca: {
        educationalProject:
          "Cap porta no es tanca entre un cicle i el següent. Al maig, l’alumnat que canvia d’escola hi passa un dia sencer; al juny són els docents qui canvien d’aula.",
      },
      sv: {
        educationalProject:
          "Ingen dörr ska stängas mellan stadierna. I maj tillbringar eleverna som ska byta skola en hel dag där, i juni byter lärarna klassrum.",
      },
    },
    unpublished: ["sv"],
    confirmed: { on: "2026-10-12", until: "2027-10-12" },
    parts: {
      members: [
        seat("escola-secundaria-farol-das-andorinhas", "2012-09"),
        member("escola-basica-cais-das-andorinhas", "2004-09"),
        member("escola-basica-escadas-do-gato", "2004-09"),
        member("escola-basica-largo-das-nuvens", "2004-09"),
        member("escola-basica-telhado-vermelho", "2008-09"),
        member("jardim-de-infancia-barco-de-cortica", "2004-09"),
        member("jardim-de-infancia-sapato-amarelo", "2015-09"),
        member("escola-basica-fio-de-la", "2004-09", "2016-08"),
      ],
      contacts: [
        { fields: { person: "tomas", role: "contact-role/promoter", receivesMessages: true } },
        {
          fields: {
            organisation: "gabinete-das-escolas-da-margem-norte",
            role: "contact-role/secretariat",
            receivesMessages: false,
          },
        },
      ],
      facts: [
        {
          fields: { value: 93, unit: "%", asOf: "2025", source: "Xarxa demo" },
          texts: {
            pt: { label: "Alunos do 4.º ano que ficam no agrupamento" },
            en: { label: "Year 4 pupils who stay in the cluster" },
            ca: { label: "Alumnat de 4t que continua a l’agrupació" },
          },
        },
      ],
    },
  },
  {
    slug: "agrupamento-ribeira-do-tear",
    source: "pt",
    city: "porto",
    fields: {
      city: "porto",
      principal: "filipa",
      registerCode: "1312-07",
      codeSystem: "demo",
      founded: "2012",
    },
    texts: {
      pt: {
        name: "Agrupamento de Escolas Ribeira do Tear",
        educationalProject:
          "Trabalhamos com as mãos desde o primeiro ano. Cada turma faz todos os anos uma coisa que sirva a alguém do bairro: um banco, um mapa, uma receita, um concerto na paragem do autocarro.",
      },
    },
    parts: {
      members: [
        seat("escola-basica-e-secundaria-ribeira-do-tear", "2012"),
        member("escola-basica-da-lancadeira", "2012"),
        member("escola-basica-fio-de-la", "2016-09"),
      ],
      contacts: [{ fields: { person: "filipa", role: "contact-role/secretariat", receivesMessages: true } }],
    },
  },
];
