import type { DemoRecord } from "../demo";
import { lead, member } from "./members";
import { supporter } from "./supporters";

export const iberianNetworks: DemoRecord<"network">[] = [
  {
    slug: "xarxa-pont-de-mar",
    source: "ca",
    city: "barcelona",
    fields: {
      cities: ["barcelona"],
      founded: "2015-10",
      coordinator: "associacio-teranyina",
      themes: ["theme/transitions", "theme/community-schools", "theme/early-school-leaving"],
      website: "https://pont-de-mar.xarxa.example",
    },
    texts: {
      ca: {
        name: "Xarxa Pont de Mar",
        purpose:
          "Escoles i instituts del litoral que volen que el pas de primària a secundària deixi de ser un salt. Vam començar perquè cada setembre perdíem de vista els mateixos alumnes.",
        howItWorks:
          "Ens trobem cinc vegades l’any, cada cop en un centre diferent, i sempre amb una classe oberta abans de seure a parlar. De cada trobada en surt un sol acord, escrit en mitja pàgina.\n\nL’associació Teranyina posa la secretaria. Els centres hi posen temps: dues persones per centre, amb la tarda alliberada.",
      },
      es: {
        purpose:
          "Escuelas e institutos de la costa que quieren que pasar de primaria a secundaria no sea un salto al vacío. Cada septiembre se perdía el rastro de los mismos alumnos.",
        howItWorks:
          "Cinco encuentros al año, cada vez en un centro, con una clase abierta antes de hablar. De cada uno sale un único acuerdo de media página.",
      },
      en: {
        purpose:
          "Primary and secondary schools along the seafront that want the change of school at twelve to be a step rather than a leap. They began because they lost sight of the same children every September.",
        howItWorks:
          "Five meetings a year, each in another school, and always an open lesson first. One agreement comes out of each, half a page long. Two people per school get the afternoon off to attend.",
      },
      sv: {
        purpose:
          "Skolor längs kusten som vill att bytet till högstadiet ska bli ett steg i stället för ett språng. Varje september tappade de bort samma elever.",
      },
      pt: {
        purpose:
          "Escolas da zona do mar que querem suavizar a passagem do primário para o secundário, onde todos os anos se perdiam alunos.",
        howItWorks: "Cinco encontros por ano, sempre com uma aula aberta no início e um acordo escrito no fim.",
      },
    },
    outdated: { pt: ["purpose", "howItWorks"] },
    confirmed: { on: "2026-10-05", until: "2027-10-05" },
    parts: {
      members: [
        lead("institut-grua-groga", "2015-10"),
        member("escola-pont-de-vidre", "2015-10"),
        member("escola-fanal-del-moll", "2015-10"),
        member("escola-arbre-de-paper", "2015-10", "2021-07"),
        member("institut-fumera-alta", "2018-09"),
        member("escola-mar-de-teulades", "2016-09", "2020-06"),
        member("centre-de-formacio-la-bobina", "2022-01"),
      ],
      supporters: [
        supporter("associacio-teranyina", "coordination"),
        supporter("fundacio-clau-de-volta", "funding"),
        supporter("edicions-mar-de-tinta", "support"),
      ],
      contacts: [
        { fields: { person: "mireia", role: "contact-role/coordinator", receivesMessages: true } },
        { fields: { person: "biel", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { organisation: "associacio-teranyina", role: "contact-role/press", receivesMessages: false } },
      ],
      facts: [
        {
          fields: { value: 4, asOf: "2016-01", source: "Xarxa demo" },
          texts: { ca: { label: "Centres de la xarxa" }, en: { label: "Schools in the network" } },
        },
        {
          fields: { value: 58, asOf: "2025/2026", source: "Xarxa demo" },
          texts: {
            ca: { label: "Docents que van venir a alguna trobada" },
            en: { label: "Teachers who came to at least one meeting" },
            es: { label: "Docentes que asistieron a algún encuentro" },
          },
        },
      ],
      quotations: [
        {
          fields: { language: "ca", year: 2023 },
          texts: {
            ca: { text: "Ara sé què vol dir que un alumne meu arribi a l’institut.", speaker: "Mestra de sisè" },
            en: {
              text: "Now I know what it means for a pupil of mine to arrive at the institute.",
              speaker: "Year 6 teacher",
            },
          },
        },
      ],
    },
  },
  {
    slug: "red-patio-abierto",
    source: "es",
    city: "barcelona",
    fields: {
      cities: ["barcelona"],
      founded: "2012",
      ended: "2018-06",
      coordinator: "cooperativa-patio-abierto",
      themes: ["theme/community-schools", "theme/family-participation"],
    },
    texts: {
      es: {
        name: "Red Patio Abierto",
        purpose:
          "Durante seis años, cuatro colegios abrieron el patio por las tardes y compartieron monitores. La red se cerró cuando la ciudad asumió el servicio, que era lo que se pretendía.",
        howItWorks:
          "Una cooperativa contrataba a los monitores y las familias hacían turnos en la puerta. Los lunes se revisaba lo ocurrido: goles, rasguños y quién había faltado.",
      },
      ca: {
        purpose:
          "Durant sis anys, quatre escoles van obrir el pati a la tarda i van compartir monitors. Es va acabar quan la ciutat se’n va fer càrrec.",
      },
      en: {
        purpose:
          "For six years four schools kept their playgrounds open in the afternoon and shared the supervisors. It ended when the city took over.",
        howItWorks: "A cooperative employed the supervisors; families took turns at the gate.",
      },
    },
    parts: {
      members: [
        lead("colegio-los-cuatro-faroles", "2012", "2018-06"),
        member("escola-arbre-de-paper", "2012", "2018-06"),
        member("escola-set-paraigues", "2013", "2018-06"),
        member("escola-pont-de-vidre", "2012", "2015-07"),
      ],
      supporters: [
        supporter("cooperativa-patio-abierto", "coordination"),
        supporter("fundacio-clau-de-volta", "support"),
      ],
      contacts: [{ fields: { person: "carmela", role: "contact-role/secretariat", receivesMessages: false } }],
      facts: [
        {
          fields: { value: 190, asOf: "2014", source: "Xarxa demo" },
          texts: {
            es: { label: "Niños en los patios, una tarde de mayo" },
            en: { label: "Children on the playgrounds, one afternoon in May" },
          },
        },
      ],
    },
    confirmed: { on: "2018-07-10", until: "2019-07-10" },
  },
  {
    slug: "rede-leitura-a-duas-vozes",
    source: "pt",
    city: "porto",
    fields: {
      cities: ["porto", "braga"],
      founded: "2013~",
      coordinator: "associacao-lapis-de-ponte",
      themes: ["theme/reading", "theme/transitions"],
    },
    texts: {
      pt: {
        name: "Rede Leitura a Duas Vozes",
        purpose:
          "Um aluno mais velho lê com um mais novo, em voz alta, vinte minutos por semana. A rede junta as escolas que o fazem para trocar livros, dúvidas e maneiras de formar os pares.",
        howItWorks:
          "Cada escola tem uma pessoa responsável e uma caixa com trinta livros. As caixas mudam de escola em janeiro, na Páscoa e em junho, de carrinha, e quem as recebe encontra lá dentro os bilhetes dos leitores anteriores.\n\nAs reuniões são poucas: uma no Porto em outubro, outra em Braga em maio.",
      },
      en: {
        purpose:
          "An older pupil reads aloud with a younger one for twenty minutes a week. Schools that do so swap books, doubts and ways of forming pairs.",
        howItWorks:
          "A responsible person and a box of thirty books in each school. Boxes move on by van three times a year and carry notes from the previous readers.",
      },
      sv: {
        purpose:
          "En äldre elev läser högt med en yngre tjugo minuter i veckan. Skolorna byter böcker, frågor och knep för hur paren bildas.",
        howItWorks:
          "Varje skola har en låda med trettio böcker som flyttas vidare tre gånger om året, med hälsningar från förra läsarna.",
      },
    },
    confirmed: { on: "2026-05-15", until: "2027-05-15" },
    parts: {
      members: [
        lead("escola-basica-escadas-do-gato", "2013~"),
        member("escola-basica-da-lancadeira", "2014-09"),
        member("escola-secundaria-farol-das-andorinhas", "2013~"),
        member("escola-basica-melro-azul", "2016-09"),
        member("escola-secundaria-torre-das-cegonhas", "2016-09"),
        member("escola-basica-ninho-da-coruja", "2017-09", "2022-07"),
        member("escola-basica-telhado-vermelho", "2021-01"),
      ],
      supporters: [
        supporter("associacao-lapis-de-ponte", "coordination"),
        supporter("agencia-roda-da-leitura", "institutional-support"),
        supporter("instituto-superior-das-duas-fontes", "method"),
      ],
      contacts: [
        {
          fields: {
            organisation: "associacao-lapis-de-ponte",
            role: "contact-role/coordinator",
            receivesMessages: true,
          },
        },
        { fields: { person: "tomas", role: "contact-role/promoter", receivesMessages: true } },
      ],
      facts: [
        {
          fields: { value: 340, asOf: "2025-12", source: "Xarxa demo" },
          texts: { pt: { label: "Pares de leitura" }, en: { label: "Reading pairs" }, sv: { label: "Läspar" } },
        },
      ],
    },
  },
  {
    slug: "rede-mesa-comprida",
    source: "pt",
    city: "lisbon",
    fields: {
      cities: ["lisbon"],
      founded: "2017-11",
      coordinator: "associacao-mesa-comprida",
      themes: ["theme/family-participation", "theme/newcomers", "theme/multilingualism"],
    },
    texts: {
      pt: {
        name: "Rede Mesa Comprida",
        purpose:
          "Começou com um jantar no pátio de uma escola, em que cada família trouxe um prato. Percebemos que à mesa os pais dizem aos professores o que nunca dizem no gabinete.",
        howItWorks:
          "Uma vez por período, cada escola põe uma mesa na rua. Não há discursos. Há uma pergunta escrita na toalha, e as respostas vão para a reunião seguinte.\n\nUm aviso: quem organiza cansa-se depressa. Hoje a cozinha roda entre escolas e ninguém faz dois jantares seguidos.",
      },
      ca: {
        purpose:
          "Tot va començar amb un sopar al pati on cada família portava un plat. A taula, mares i pares expliquen als docents coses que no dirien mai en un despatx.",
      },
      cs: {
        purpose:
          "Na začátku byla večeře na školním dvoře, kam každá rodina něco uvařila. U stolu se mluví jinak než v kabinetu.",
        howItWorks:
          "Jednou za čtvrtletí stojí před školou dlouhý stůl. Na ubruse je napsaná otázka a odpovědi řeší další schůzka.",
      },
    },
    machine: ["ca"],
    confirmed: { on: "2026-08-30", until: "2027-08-30" },
    parts: {
      members: [
        lead("escola-basica-elevador-azul", "2017-11"),
        member("escola-basica-patio-das-laranjas", "2017-11"),
        member("jardim-de-infancia-conchas-e-buzios", "2018-09"),
        member("escola-basica-vento-norte", "2019-02", "2023-06"),
        member("colegio-tres-bussolas", "2024-09"),
      ],
      supporters: [
        supporter("associacao-mesa-comprida", "coordination"),
        supporter("agencia-roda-da-leitura", "funding"),
      ],
      contacts: [{ fields: { person: "rita", role: "contact-role/coordinator", receivesMessages: true } }],
    },
  },
];
