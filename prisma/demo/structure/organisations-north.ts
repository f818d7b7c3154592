import type { DemoRecord } from "../demo";

export const northernOrganisations: DemoRecord<"organisation">[] = [
  {
    slug: "stiftelsen-forsta-trappan",
    source: "sv",
    city: "helsinki",
    fields: {
      types: ["organisation-type/socio-educational-entity"],
      legalForm: "legal-form/foundation",
      city: "helsinki",
      website: "https://forsta-trappan.xarxa.example",
    },
    texts: {
      sv: {
        name: "Stiftelsen Första trappan",
        tagline: "För en lugn början på skolvägen.",
        description:
          "Stiftelsen betalar vikarier så att pedagoger kan besöka varandra. Mer än så gör vi sällan, för det är vikarierna som brukar fattas.",
      },
      en: {
        tagline: "For a calm start on the way through school.",
        description:
          "The foundation pays for substitutes so that teachers can visit one another. It rarely does more, because substitutes are what is usually missing.",
      },
      ca: {
        tagline: "Per a un començament tranquil.",
        description: "La fundació paga substitucions perquè les educadores es puguin visitar.",
      },
    },
    parts: {
      contacts: [{ fields: { person: "saga", role: "contact-role/coordinator", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 41000, unit: "€", asOf: "2015", source: "Xarxa demo" },
          texts: {
            sv: { label: "Utbetalt för vikarier under året" },
            en: { label: "Paid out for substitutes in the year" },
          },
        },
      ],
    },
    confirmed: { on: "2026-06-03", until: "2027-06-03" },
  },
  {
    slug: "nordlyktans-lararinstitut",
    source: "sv",
    city: "helsinki",
    fields: { types: ["organisation-type/university"], city: "helsinki" },
    texts: {
      sv: {
        name: "Nordlyktans lärarinstitut",
        tagline: "Forskning som ryms i en lärares vecka.",
        description:
          "Institutet utbildar lärare på svenska och skriver korta rapporter, aldrig längre än fyra sidor, tillsammans med skolorna de handlar om.",
      },
      en: {
        description:
          "The institute trains teachers in Swedish and writes short reports with the schools concerned, never more than four pages.",
      },
      es: { tagline: "Investigación que cabe en la semana de un docente." },
      pt: { tagline: "Investigação que cabe na semana de um professor." },
    },
    outdated: { es: ["tagline"] },
  },
  {
    slug: "andelslaget-verkstadsringen",
    source: "sv",
    city: "tampere",
    fields: {
      types: ["organisation-type/school-network", "organisation-type/company"],
      legalForm: "legal-form/cooperative",
      city: "tampere",
    },
    texts: {
      sv: {
        name: "Andelslaget Verkstadsringen",
        tagline: "Symaskiner, svarvar och lödkolvar som flera skolor äger ihop.",
      },
    },
    parts: { contacts: [{ fields: { person: "aino", role: "contact-role/secretariat", receivesMessages: true } }] },
  },
  {
    slug: "skolkontoret-fyra-broar",
    source: "sv",
    city: "gothenburg",
    fields: {
      types: ["organisation-type/school-authority", "organisation-type/city-council"],
      legalForm: "legal-form/public-body",
      city: "gothenburg",
    },
    texts: {
      sv: {
        name: "Skolkontoret Fyra broar",
        description:
          "Kontoret ansvarar för lokaler, skolskjuts och stöd till rektorer i fyra områden på båda sidor om älven.",
      },
      en: {
        tagline: "Buildings, buses and backing for head teachers.",
        description:
          "The office looks after premises, school transport and support for heads in four areas on either side of the river.",
      },
    },
    parts: { contacts: [{ fields: { person: "elof", role: "contact-role/coordinator", receivesMessages: true } }] },
    confirmed: { on: "2026-03-27", until: "2027-03-27" },
  },
  {
    slug: "bokforlaget-saltstank",
    source: "sv",
    city: "gothenburg",
    fields: { types: ["organisation-type/publisher"], legalForm: "legal-form/company", city: "gothenburg" },
    texts: {
      sv: {
        name: "Bokförlaget Saltstänk",
        tagline: "Barnböcker från västkusten.",
        description:
          "Litet förlag med fyra anställda. Böcker som blivit felbundna går till skolornas läsrum i stället för till pappersåtervinningen.",
      },
      cs: { tagline: "Dětské knihy ze západního pobřeží." },
    },
    machine: ["cs"],
  },
  {
    slug: "harbour-lights-secretariat",
    source: "en",
    fields: {
      types: ["organisation-type/school-network"],
      legalForm: "legal-form/association",
      website: "https://harbour-lights.xarxa.example/secretariat",
    },
    texts: {
      en: {
        name: "Harbour Lights Secretariat",
        tagline: "One desk that moves from port to port.",
        description:
          "A part-time secretary and a shared mailbox. The desk stays two years in each city and is at present in Gothenburg.",
      },
      ca: {
        tagline: "Una taula que va de port en port.",
        description: "Una secretària a temps parcial i una bústia comuna; cada dos anys canvia de ciutat.",
      },
      sv: {
        tagline: "Ett skrivbord som flyttar från hamn till hamn.",
        description: "En sekreterare på deltid och en gemensam brevlåda. Vartannat år flyttar kansliet.",
      },
      pt: { tagline: "Uma secretária que muda de porto em porto." },
    },
    parts: { contacts: [{ fields: { person: "hollis", role: "contact-role/secretariat", receivesMessages: true } }] },
    confirmed: { on: "2026-11-02", until: "2027-11-02" },
  },
  {
    slug: "weir-street-learning-trust",
    source: "en",
    city: "limerick",
    fields: {
      types: ["organisation-type/socio-educational-entity", "organisation-type/school-authority"],
      legalForm: "legal-form/foundation",
      city: "limerick",
    },
    texts: {
      en: {
        name: "Weir Street Learning Trust",
        tagline: "Patron of two schools, friend of a dozen.",
        description:
          "The trust owns two school buildings, keeps the roofs on and pays the half-post of a convenor for the schools along the river.",
      },
      es: {
        tagline: "Titular de dos centros, amiga de una docena.",
        description: "La fundación es dueña de dos edificios y paga media jornada de coordinación.",
      },
    },
    parts: { contacts: [{ fields: { person: "niamh", role: "contact-role/promoter", receivesMessages: true } }] },
    confirmed: { on: "2025-11-28", until: "2026-11-28" },
  },
  {
    slug: "towpath-family-association",
    source: "en",
    city: "limerick",
    fields: {
      types: ["organisation-type/socio-educational-entity"],
      legalForm: "legal-form/association",
      city: "limerick",
    },
    texts: {
      en: {
        name: "Towpath Family Association",
        description:
          "Parents who walk with children to school, run a homework club and speak up when the bus timetable changes.",
      },
      sv: {
        description:
          "Föräldrar som följer barnen till skolan, ordnar läxläsning och hör av sig när busstiderna ändras.",
      },
    },
    confirmed: { on: "2019-01-16", until: "2020-01-16" },
  },
];
