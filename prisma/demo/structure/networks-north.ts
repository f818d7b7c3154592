import type { DemoRecord } from "../demo";
import { lead, member } from "./members";
import { offersOfLasrummet, offersOfMjukaStarter } from "./offers";
import { supporter } from "./supporters";

export const northernNetworks: DemoRecord<"network">[] = [
  {
    slug: "natverket-mjuka-starter",
    source: "sv",
    city: "helsinki",
    fields: {
      cities: ["helsinki", "tampere"],
      founded: "2016-08",
      coordinator: "stiftelsen-forsta-trappan",
      themes: ["theme/early-years", "theme/transitions", "theme/wellbeing"],
      website: "https://mjuka-starter.xarxa.example",
    },
    texts: {
      sv: {
        name: "Nätverket Mjuka starter",
        purpose:
          "Daghem, förskolor och lågstadieskolor som vill att barnet ska känna igen sig när skolan börjar. Det handlar om små saker: samma sånger, samma ord för känslor, ett känt ansikte vid dörren.",
        howItWorks:
          "Pedagoger byter arbetsplats en dag per termin. Den som kommer tillbaka berättar vid eftermiddagskaffet vad hon såg, inte vad hon tyckte.\n\nI maj skriver daghem och skola tillsammans ner tre saker som varje barn redan kan. Listan följer med och vårdnadshavarna läser den först.",
      },
      en: {
        purpose:
          "Day-care centres, pre-schools and primary schools that want a child to recognise things when school begins: the songs, the words for feelings, a face at the door.",
        howItWorks:
          "Staff swap workplaces one day a term and report at coffee what they saw, not what they thought of it. In May three things each child can already do are written down; guardians read them first.",
      },
      ca: {
        purpose:
          "Llars, parvularis i escoles que volen que l’infant reconegui coses quan comença primària: les cançons, les paraules, una cara.",
        howItWorks: "Un dia per trimestre les educadores canvien de lloc de feina i després expliquen què han vist.",
      },
      cs: {
        purpose:
          "Školky a školy, které chtějí, aby dítě v první třídě poznávalo známé věci: písničky, slova pro pocity, tvář u dveří.",
      },
      pt: {
        purpose:
          "Creches, jardins e escolas que querem que a criança reconheça alguma coisa no primeiro dia: uma canção, uma palavra, um rosto.",
        howItWorks:
          "Um dia por semestre, os profissionais trocam de local de trabalho. No regresso contam o que viram.",
      },
    },
    unpublished: ["cs"],
    confirmed: { on: "2026-06-03", until: "2027-06-03" },
    parts: {
      offers: offersOfMjukaStarter,
      members: [
        lead("kottbackens-skola", "2016-08"),
        member("daghemmet-tre-vantar", "2016-08"),
        member("lykttornets-skola", "2018-01"),
        member("spangens-skola", "2016-08", "2019-12"),
        member("daghemmet-blabarsriset", "2020-08"),
        member("skyttelns-skola", "2020-08"),
      ],
      supporters: [
        supporter("stiftelsen-forsta-trappan", "coordination"),
        supporter("nordlyktans-lararinstitut", "method"),
      ],
      contacts: [{ fields: { person: "saga", role: "contact-role/coordinator", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 87, asOf: "2024/2025", source: "Xarxa demo" },
          texts: { sv: { label: "Dagar av byte mellan arbetsplatser" }, en: { label: "Days of workplace exchange" } },
        },
      ],
    },
  },
  {
    slug: "natverket-lasrummet",
    source: "sv",
    city: "gothenburg",
    fields: {
      cities: ["gothenburg"],
      founded: "2012",
      coordinator: "skolkontoret-fyra-broar",
      themes: ["theme/reading", "theme/arts-and-culture"],
    },
    texts: {
      sv: {
        name: "Nätverket Läsrummet",
        purpose:
          "Varje skola ska ha ett rum där det är tyst, varmt och fullt av böcker. Vi hjälper varandra att få till det, också när pengarna är slut.",
        howItWorks:
          "Bibliotekarier och lärare träffas den första tisdagen i månaden. Förlaget skänker felbundna böcker, skolkontoret betalar hyllor och eleverna målar väggarna.",
      },
      en: {
        purpose:
          "Every school should have a quiet, warm room full of books. Members help each other to get there, even with no money left.",
        howItWorks:
          "Librarians and teachers meet on the first Tuesday of the month. A publisher gives misbound books, the school office pays for shelves, pupils paint the walls.",
      },
      es: {
        purpose:
          "Que cada escuela tenga una sala cálida, silenciosa y llena de libros, aunque el presupuesto se haya acabado.",
      },
    },
    machine: ["es"],
    parts: {
      offers: offersOfLasrummet,
      members: [
        lead("masklippans-skola", "2012"),
        member("forskolan-gula-stoveln", "2014-08"),
        member("ankarkattingens-skola", "2012"),
        member("friskolan-kompassnalen", "2015-01", "2020-12"),
      ],
      supporters: [
        supporter("skolkontoret-fyra-broar", "institutional-support"),
        supporter("bokforlaget-saltstank", "support"),
      ],
      contacts: [
        { fields: { person: "elof", role: "contact-role/coordinator", receivesMessages: true } },
        { fields: { person: "maj", role: "contact-role/promoter", receivesMessages: true } },
      ],
    },
    confirmed: { on: "2021-02-16", until: "2022-02-16" },
  },
  {
    slug: "verkstadsringen",
    source: "sv",
    city: "tampere",
    fields: { cities: ["tampere"] },
    texts: { sv: { name: "Verkstadsringen" } },
    parts: { members: [member("skyttelns-skola")] },
  },
  {
    slug: "harbour-lights-network",
    source: "en",
    fields: {
      cities: ["barcelona", "lisbon", "gothenburg", "helsinki"],
      founded: "2018-03-22",
      coordinator: "harbour-lights-secretariat",
      themes: ["theme/sustainability", "theme/multilingualism"],
      website: "https://harbour-lights.xarxa.example",
    },
    texts: {
      en: {
        name: "Harbour Lights Network",
        purpose:
          "Schools in port cities that study the water at their doorstep and tell one another what they find. A cold harbour and a warm one make good penfriends.",
        howItWorks:
          "Twice a year all schools measure on the same day: temperature, clarity, litter per square metre. Classes compare the figures on a call and argue about the reasons.\n\nThe rest is letters. Teachers meet in person every other year, in turn with each city, and stay in one another’s homes because there has never been money for hotels.",
      },
      ca: {
        purpose: "Escoles de ciutats amb port que estudien l’aigua que tenen davant i s’expliquen què hi troben.",
        howItWorks:
          "Dos cops l’any tothom mesura el mateix dia: temperatura, transparència i deixalles. Després les classes comparen les xifres i en discuteixen les causes.",
      },
      sv: {
        purpose: "Skolor i hamnstäder som undersöker vattnet utanför dörren och berättar för varandra vad de hittar.",
        howItWorks:
          "Två gånger om året mäter alla samma dag. Klasserna jämför siffrorna i ett samtal och diskuterar varför de skiljer sig åt.",
      },
      pt: {
        purpose: "Escolas de cidades com porto que estudam a água à sua porta e contam umas às outras o que encontram.",
      },
      es: {
        purpose:
          "Centros de ciudades portuarias que investigan el agua que tienen delante y se cuentan lo que descubren.",
      },
      cs: {
        purpose: "Školy z přístavních měst zkoumají vodu před svými dveřmi a sdělují si, co v ní našly.",
      },
    },
    outdated: { es: ["purpose"] },
    machine: ["cs"],
    confirmed: { on: "2026-11-02", until: "2027-11-02" },
    parts: {
      members: [
        lead("gymnasiet-vindrosen", "2018-03-22"),
        member("escola-fanal-del-moll", "2018-03-22"),
        member("ankarkattingens-skola", "2018-03-22"),
        member("escola-secundaria-mastro-grande", "2019-01"),
        member("institut-grua-groga", "2018-09", "2021-06"),
        member("escola-basica-vento-norte", "2022-10"),
        member("sjobodens-hogstadieskola", "2023-08"),
      ],
      supporters: [
        supporter("harbour-lights-secretariat", "coordination"),
        supporter("nordlyktans-lararinstitut", "method"),
        supporter("skolkontoret-fyra-broar", "funding"),
      ],
      contacts: [
        { fields: { person: "hollis", role: "contact-role/secretariat", receivesMessages: true } },
        { fields: { organisation: "harbour-lights-secretariat", role: "contact-role/press", receivesMessages: true } },
      ],
      facts: [
        {
          fields: { value: 5, asOf: "2019", source: "Xarxa demo" },
          texts: { en: { label: "Schools in the network" }, sv: { label: "Skolor i nätverket" } },
        },
        {
          fields: { value: 1260, asOf: "2026-04", source: "Xarxa demo" },
          texts: {
            en: { label: "Pupils who took part in the spring measurement" },
            ca: { label: "Alumnes que van mesurar a la primavera" },
            sv: { label: "Elever som deltog i vårens mätning" },
          },
        },
      ],
    },
  },
];
