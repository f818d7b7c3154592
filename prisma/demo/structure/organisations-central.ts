import type { DemoRecord } from "../demo";

export const centralOrganisations: DemoRecord<"organisation">[] = [
  {
    slug: "verein-lesestiege",
    source: "en",
    city: "vienna",
    fields: {
      types: ["organisation-type/socio-educational-entity"],
      legalForm: "legal-form/association",
      city: "vienna",
      website: "https://lesestiege.xarxa.example",
    },
    texts: {
      en: {
        name: "Verein Lesestiege",
        tagline: "A step, a cushion, a book.",
        description:
          "A voluntary association that finds, trains and insures the people who read with children on school stairs. Half of them are pensioners, a quarter are students.",
      },
      ca: { tagline: "Un graó, un coixí, un llibre." },
      es: {
        tagline: "Un escalón, un cojín, un libro.",
        description: "Asociación que busca, forma y asegura a quienes leen con niños en las escaleras.",
      },
      cs: { tagline: "Schod, polštář, kniha." },
      pt: { tagline: "Um degrau, uma almofada, um livro." },
      sv: { tagline: "Ett trappsteg, en kudde, en bok." },
    },
    outdated: { sv: ["tagline"] },
    parts: {
      contacts: [{ fields: { person: "leopoldine", role: "contact-role/promoter", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 132, asOf: "2026-10", source: "Xarxa demo" },
          texts: { en: { label: "Volunteers who read" }, es: { label: "Personas voluntarias que leen" } },
        },
      ],
    },
    confirmed: { on: "2026-10-20", until: "2027-10-20" },
  },
  {
    slug: "institut-wortwerkhaus",
    source: "en",
    city: "vienna",
    fields: { types: ["organisation-type/university"], legalForm: "legal-form/foundation", city: "vienna" },
    texts: {
      en: {
        name: "Institut Wortwerkhaus",
        tagline: "How children come to write in a second language.",
        description:
          "A small research institute on multilingual classrooms. Its courses for volunteers take two evenings and end with a test on listening.",
      },
      cs: { description: "Malý výzkumný ústav, který se věnuje vícejazyčným třídám a školí dobrovolníky." },
    },
    machine: ["cs"],
  },
  {
    slug: "inspekcni-stredisko-slezsky-kruh",
    source: "cs",
    city: "krnov",
    fields: { types: ["organisation-type/inspectorate"], legalForm: "legal-form/public-body", city: "krnov" },
    texts: {
      cs: {
        name: "Inspekční středisko Slezský kruh",
        tagline: "Kontrola, která po sobě nechá i radu.",
        description:
          "Inspektorky jezdí do škol po dvou. Po zprávě se za půl roku vracejí, tentokrát bez formulářů, a ptají se, co z ní bylo k užitku.",
      },
      en: {
        description:
          "Inspectors travel in pairs. Half a year after the report they return without forms and ask what was of any use.",
      },
    },
    confirmed: { on: "2026-04-29", until: "2027-04-29" },
  },
  {
    slug: "spolek-spolecny-stul",
    source: "cs",
    city: "ostrava",
    fields: {
      types: ["organisation-type/socio-educational-entity", "organisation-type/school-network"],
      legalForm: "legal-form/association",
      city: "ostrava",
      website: "https://spolecny-stul.xarxa.example",
    },
    texts: {
      cs: {
        name: "Spolek Společný stůl",
        tagline: "Ředitelé, kteří si říkají i o nezdarech.",
        description:
          "Spolek svolává setkání škol, vede je a hlídá čas. Platí z příspěvků obcí a z prodeje koláčů na městských slavnostech.",
      },
      en: {
        tagline: "Heads who talk about failures too.",
        description:
          "The association calls the meetings, chairs them and keeps time. Its money comes from municipalities and from cakes sold at town fairs.",
      },
      pt: { tagline: "Diretores que também contam o que falhou." },
    },
    parts: { contacts: [{ fields: { person: "vendula", role: "contact-role/coordinator", receivesMessages: true } }] },
    confirmed: { on: "2026-09-25", until: "2027-09-25" },
  },
  {
    slug: "ustav-pro-tridni-klima",
    source: "cs",
    city: "ostrava",
    fields: { types: ["organisation-type/university"], legalForm: "legal-form/public-body", city: "ostrava" },
    texts: {
      cs: {
        name: "Ústav pro třídní klima",
        description:
          "Studenti učitelství tu měří, jak se dětem ve třídě daří, a výsledky napřed ukazují dětem samotným. Dotazník má dvanáct otázek a vejde se na jednu stránku.",
      },
      sv: { description: "Lärarstudenter mäter hur barnen har det i klassen och visar resultatet för barnen först." },
    },
    unpublished: ["sv"],
    confirmed: { on: "2020-02-03", until: "2021-02-03" },
  },
  {
    slug: "dilna-cerveny-klic",
    source: "cs",
    city: "ostrava",
    publication: "draft",
    fields: { types: ["organisation-type/company"], legalForm: "legal-form/company", city: "ostrava" },
    texts: { cs: { name: "Dílna Červený klíč", tagline: "Zámečnická dílna, kde se učni učí na zakázkách." } },
  },
];
