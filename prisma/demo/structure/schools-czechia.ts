import { schoolsOf } from "./school";
import { czechia } from "./stages";

const ostrava = schoolsOf("ostrava", "cs");
const krnov = schoolsOf("krnov", "cs");
const velkeHamry = schoolsOf("velke-hamry", "cs");

export const schoolsOfOstrava = [
  ostrava("ms-hornicka-lampicka", {
    name: "Mateřská škola Hornická lampička",
    fields: { officialCode: "000900012", ownership: "ownership/public" },
    address: ["Kahancová 9", "702 90"],
    at: [49.8479, 18.2763],
    stages: [czechia.kindergarten],
    about: {
      cs: "Tři třídy a zahrada se starým důlním vozíkem. Předškoláci chodí od ledna každé druhé úterý do první třídy, aby v září neměli strach.",
      en: "Three classes and a garden with an old mine cart. From January the oldest spend every second Tuesday in a first-year class, so that September holds no fear.",
    },
    parts: {
      contacts: [
        { fields: { organisation: "spolek-spolecny-stul", role: "contact-role/coordinator", receivesMessages: true } },
      ],
    },
  }),
  ostrava("zs-u-tri-javoru", {
    name: "Základní škola U Tří javorů",
    fields: { officialCode: "000900024", ownership: "ownership/public" },
    address: ["Javorové nábřeží 3", "703 91"],
    at: [49.8213, 18.2487],
    stages: [czechia.firstStage, czechia.secondStage],
    about: {
      cs: "Do školy chodí děti z ubytoven i z rodinných domků. Před vyučováním otevíráme klubovnu se snídaní a odpoledne v ní doučují studenti pedagogiky.",
      en: "Children come from hostels and from family houses. There is breakfast in the club room before lessons and tutoring by student teachers afterwards.",
      es: "Aquí conviven niños de albergues y de casas con jardín. Antes de clase hay desayuno y, por la tarde, refuerzo con estudiantes de magisterio.",
      pt: "Vêm crianças de pensões sociais e de moradias. Há pequeno-almoço antes das aulas e, à tarde, apoio dado por futuros professores.",
    },
    machine: ["pt"],
    confirmed: { on: "2026-09-22", until: "2027-09-22" },
    parts: {
      contacts: [{ fields: { person: "vendula", role: "contact-role/promoter", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 64, unit: "%", asOf: "2012", source: "Xarxa demo" },
          texts: { cs: { label: "Rodiče na třídních schůzkách" }, en: { label: "Parents who came to class meetings" } },
        },
      ],
    },
  }),
  ostrava("zs-na-stare-vlecce", {
    name: "Základní škola Na Staré vlečce",
    fields: { officialCode: "000900036", ownership: "ownership/public" },
    address: ["Na Staré vlečce 17", "709 92"],
    at: [49.8372, 18.2291],
    stages: [czechia.firstStage, czechia.secondStage],
    about: {
      cs: "Škola stojí u zrušené železniční vlečky. Po kolejích dnes vede stezka, o kterou se starají deváťáci, a po ní k nám chodí i děti ze školky.",
      sv: "Skolan ligger vid ett nedlagt stickspår. Banvallen är nu en stig som niorna sköter om, och den vägen kommer också förskolebarnen.",
    },
    parts: { contacts: [{ fields: { person: "oldrich", role: "contact-role/promoter", receivesMessages: true } }] },
  }),
  ostrava("zs-modra-latka", {
    name: "Základní škola Modrá laťka",
    fields: { officialCode: "000900990", ownership: "ownership/private", coordinatesApproximate: true },
    at: [49.8106, 18.2704],
    stages: [czechia.firstStage, czechia.secondStage],
  }),
  ostrava("gymnazium-u-plynojemu", {
    name: "Gymnázium U Plynojemu",
    fields: { officialCode: "000900048", ownership: "ownership/public" },
    address: ["Plynárenský kout 21", "702 95"],
    at: [49.8291, 18.2866],
    stages: [czechia.grammar],
    about: {
      cs: "Čtyřleté gymnázium, jehož studenti dvakrát týdně doučují na sousední základní škole. Hodiny se jim počítají do seminární práce.",
    },
    confirmed: { on: "2020-06-18", until: "2021-06-18" },
  }),
  ostrava("sos-cerveny-klic", {
    name: "Střední odborná škola Červený klíč",
    fields: { officialCode: "000900051" },
    address: ["Zámečnická alej 88", "700 96"],
    at: [49.8034, 18.2379],
    stages: [czechia.vocational],
    about: {
      cs: "Učíme zámečníky, kuchaře a pečovatelky. Kdo přestane chodit, tomu do týdne zazvoní u dveří mistr a zeptá se, co se děje.",
      en: "We train locksmiths, cooks and carers. If a student stops coming, the workshop master rings their doorbell within a week and asks what is going on.",
      ca: "Formem serrallers, cuiners i cuidadores. Si algú deixa de venir, abans d’una setmana el mestre de taller li truca a la porta.",
    },
  }),
];

export const schoolsOfKrnov = [
  krnov("ms-petrklicova-louka", {
    name: "Mateřská škola Petrklíčová louka",
    fields: { officialCode: "000901015", ownership: "ownership/public" },
    address: ["Petrklíčová 4", "794 91"],
    at: [50.0964, 17.6902],
    stages: [czechia.kindergarten],
    about: {
      cs: "Menší školka na kraji města. Asistentka z romské komunity vítá děti u branky a s rodiči mluví tak, jak jsou zvyklí.",
    },
  }),
  krnov("zs-za-soukenickym-mlynem", {
    name: "Základní škola Za Soukenickým mlýnem",
    fields: { officialCode: "000901027", ownership: "ownership/public" },
    address: ["Soukenický mlýn 2", "794 92"],
    at: [50.0871, 17.7068],
    stages: [czechia.firstStage, czechia.secondStage],
    about: {
      cs: "Jedno odpoledne v měsíci se ve sborovně sejdou učitelky z obou stupňů a probírají konkrétní děti, ne výkazy. Přichází i sociální pracovnice.",
      en: "One afternoon a month teachers of both stages meet to talk about particular children rather than forms. A social worker joins them.",
    },
    confirmed: { on: "2026-04-02", until: "2027-04-02" },
  }),
  krnov("malotridni-skola-pod-kamennou-mezi", {
    name: "Malotřídní škola Pod Kamennou mezí",
    fields: { officialCode: "000901039", ownership: "ownership/public", status: "closed" },
    stages: [czechia.firstStage],
    about: {
      cs: "Poslední třídu tvořilo osm dětí. Po uzavření školy je vozí autobus do města a budova slouží spolkům.",
    },
  }),
];

export const schoolsOfVelkeHamry = [
  velkeHamry("zs-nad-pradelnou", {
    name: "Základní škola Nad Přádelnou",
    fields: { officialCode: "000902018", ownership: "ownership/public", coordinatesApproximate: true },
    address: ["Přádelní svah 1", "468 90"],
    at: [50.7139, 15.3162],
    stages: [czechia.firstStage, czechia.secondStage],
    about: {
      cs: "Jediná škola v údolí, a tak k ní patří všichni. Kroužky vedou i hasiči, kuchařka a pan starosta v důchodu.",
      en: "The only school in the valley, so everyone belongs to it. Firefighters, the cook and a retired mayor run the clubs.",
    },
  }),
];
