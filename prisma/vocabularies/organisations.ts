import type { DemoTerm } from "@/prisma/demo/demo";

const organisationTypes: DemoTerm[] = [
  {
    id: "organisation-type/school-authority",
    labels: {
      ca: "Titular de centres",
      es: "Titular de centros",
      en: "School authority",
      sv: "Huvudman för skolor",
      cs: "Zřizovatel škol",
      pt: "Entidade titular de escolas",
    },
    alternative: { en: ["school founder", "school board"], sv: ["utbildningsanordnare"] },
  },
  {
    id: "organisation-type/city-council",
    labels: {
      ca: "Ajuntament",
      es: "Ayuntamiento",
      en: "City council",
      sv: "Stad eller kommun",
      cs: "Město",
      pt: "Câmara municipal",
    },
    alternative: {
      ca: ["administració municipal"],
      es: ["administración municipal"],
      en: ["municipality", "local government"],
      sv: ["kommunal förvaltning"],
      cs: ["magistrát", "městský úřad"],
      pt: ["município", "autarquia"],
    },
  },
  {
    id: "organisation-type/university",
    labels: {
      ca: "Universitat o institut d’educació",
      es: "Universidad o instituto de educación",
      en: "University or education institute",
      sv: "Universitet eller pedagogiskt institut",
      cs: "Univerzita nebo pedagogický institut",
      pt: "Universidade ou instituto de educação",
    },
    alternative: {
      en: ["teacher-training college"],
      sv: ["högskola"],
      cs: ["vysoká škola", "pedagogická fakulta"],
      pt: ["escola superior de educação"],
    },
  },
  {
    id: "organisation-type/socio-educational-entity",
    labels: {
      ca: "Entitat socioeducativa",
      es: "Entidad socioeducativa",
      en: "Youth or social education organisation",
      sv: "Socialpedagogisk aktör",
      cs: "Sociálně-pedagogická organizace",
      pt: "Entidade socioeducativa",
    },
    alternative: { en: ["youth charity", "socio-educational entity"], sv: ["ungdomsorganisation"] },
  },
  {
    id: "organisation-type/school-network",
    labels: {
      ca: "Xarxa d’escoles",
      es: "Red de escuelas",
      en: "School network",
      sv: "Skolnätverk",
      cs: "Síť škol",
      pt: "Rede de escolas",
    },
  },
  {
    id: "organisation-type/inspectorate",
    labels: {
      ca: "Inspecció d’educació",
      es: "Inspección educativa",
      en: "Inspectorate",
      sv: "Skolinspektion",
      cs: "Školní inspekce",
      pt: "Inspeção da educação",
    },
  },
  {
    id: "organisation-type/ministry-or-agency",
    labels: {
      ca: "Ministeri, departament o agència",
      es: "Ministerio, consejería o agencia",
      en: "Ministry or agency",
      sv: "Ministerium eller myndighet",
      cs: "Ministerstvo nebo agentura",
      pt: "Ministério ou agência",
    },
    alternative: { sv: ["departement", "statligt ämbetsverk"], pt: ["direção-geral"] },
  },
  {
    id: "organisation-type/publisher",
    labels: { ca: "Editorial", es: "Editorial", en: "Publisher", sv: "Utgivare", cs: "Vydavatel", pt: "Editora" },
    alternative: { sv: ["förlag"], cs: ["nakladatelství"] },
  },
  {
    id: "organisation-type/company",
    labels: { ca: "Empresa", es: "Empresa", en: "Company", sv: "Företag", cs: "Firma", pt: "Empresa" },
  },
];

const legalForms: DemoTerm[] = [
  {
    id: "legal-form/association",
    labels: { ca: "Associació", es: "Asociación", en: "Association", sv: "Förening", cs: "Spolek", pt: "Associação" },
  },
  {
    id: "legal-form/foundation",
    labels: { ca: "Fundació", es: "Fundación", en: "Foundation", sv: "Stiftelse", cs: "Nadace", pt: "Fundação" },
  },
  {
    id: "legal-form/public-body",
    labels: {
      ca: "Organisme públic",
      es: "Organismo público",
      en: "Public body",
      sv: "Offentligt organ",
      cs: "Veřejnoprávní subjekt",
      pt: "Organismo público",
    },
  },
  {
    id: "legal-form/company",
    labels: {
      ca: "Societat mercantil",
      es: "Sociedad mercantil",
      en: "Company",
      sv: "Bolag",
      cs: "Obchodní společnost",
      pt: "Sociedade comercial",
    },
  },
  {
    id: "legal-form/cooperative",
    labels: {
      ca: "Cooperativa",
      es: "Cooperativa",
      en: "Cooperative",
      sv: "Andelslag eller kooperativ",
      cs: "Družstvo",
      pt: "Cooperativa",
    },
  },
];

const partnerRoles: DemoTerm[] = [
  {
    id: "partner-role/coordination",
    labels: {
      ca: "Coordinació",
      es: "Coordinación",
      en: "Coordination",
      sv: "Samordning",
      cs: "Koordinace",
      pt: "Coordenação",
    },
  },
  {
    id: "partner-role/institutional-support",
    labels: {
      ca: "Suport institucional",
      es: "Apoyo institucional",
      en: "Institutional support",
      sv: "Institutionellt stöd",
      cs: "Institucionální podpora",
      pt: "Apoio institucional",
    },
  },
  {
    id: "partner-role/method",
    labels: { ca: "Mètode", es: "Método", en: "Method", sv: "Metodstöd", cs: "Metodická podpora", pt: "Método" },
  },
  {
    id: "partner-role/funding",
    labels: {
      ca: "Finançament",
      es: "Financiación",
      en: "Funding",
      sv: "Finansiering",
      cs: "Financování",
      pt: "Financiamento",
    },
  },
  {
    id: "partner-role/support",
    labels: {
      ca: "Col·laboració",
      es: "Colaboración",
      en: "Support",
      sv: "Övrigt stöd",
      cs: "Další podpora",
      pt: "Colaboração",
    },
  },
];

const actorRoles: DemoTerm[] = [
  {
    id: "actor-role/drive",
    labels: { ca: "Impuls", es: "Impulso", en: "Lead", sv: "Drivande", cs: "Iniciativa a vedení", pt: "Impulso" },
  },
  {
    id: "actor-role/coordination",
    labels: {
      ca: "Coordinació",
      es: "Coordinación",
      en: "Coordination",
      sv: "Samordning",
      cs: "Koordinace",
      pt: "Coordenação",
    },
  },
  {
    id: "actor-role/method",
    labels: {
      ca: "Teoria i mètode",
      es: "Teoría y método",
      en: "Theory and method",
      sv: "Teori och metod",
      cs: "Teorie a metodika",
      pt: "Teoria e método",
    },
  },
  {
    id: "actor-role/institutional-support",
    labels: {
      ca: "Suport institucional",
      es: "Apoyo institucional",
      en: "Institutional support",
      sv: "Institutionellt stöd",
      cs: "Institucionální podpora",
      pt: "Apoio institucional",
    },
  },
  {
    id: "actor-role/funding",
    labels: {
      ca: "Finançament",
      es: "Financiación",
      en: "Funding",
      sv: "Finansiering",
      cs: "Financování",
      pt: "Financiamento",
    },
  },
  {
    id: "actor-role/implementation",
    labels: {
      ca: "Execució",
      es: "Ejecución",
      en: "Implementation",
      sv: "Genomförande",
      cs: "Realizace",
      pt: "Execução",
    },
  },
];

const contactRoles: DemoTerm[] = [
  {
    id: "contact-role/promoter",
    labels: { ca: "Promotor", es: "Promotor", en: "Promoter", sv: "Initiativtagare", cs: "Nositel", pt: "Promotor" },
  },
  {
    id: "contact-role/coordinator",
    labels: {
      ca: "Coordinació",
      es: "Coordinación",
      en: "Coordinator",
      sv: "Samordnare",
      cs: "Koordinátor",
      pt: "Coordenação",
    },
  },
  {
    id: "contact-role/press",
    labels: { ca: "Premsa", es: "Prensa", en: "Press", sv: "Press", cs: "Kontakt pro média", pt: "Imprensa" },
  },
  {
    id: "contact-role/secretariat",
    labels: {
      ca: "Secretaria",
      es: "Secretaría",
      en: "Secretariat",
      sv: "Kansli",
      cs: "Sekretariát",
      pt: "Secretariado",
    },
  },
];

export const termsOfOrganisations: DemoTerm[] = [
  ...organisationTypes,
  ...legalForms,
  ...partnerRoles,
  ...actorRoles,
  ...contactRoles,
];
