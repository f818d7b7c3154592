import type { DemoPerson } from "../demo";

export const peopleBarcelona: DemoPerson[] = [
  {
    key: "masha-smirnova",
    name: "Masha Smirnova",
    email: "masha.smirnova@xarxa.example",
    languages: ["en"],
    showName: true,
    offices: {
      en: "advocacy campaign manager",
      ca: "responsable de campanyes d’incidència",
      es: "responsable de campañas de incidencia",
      sv: "kampanjansvarig för påverkansarbete",
      cs: "manažerka advokačních kampaní",
      pt: "responsável por campanhas de sensibilização política",
    },
  },
  /** Promoters are reached through the form only. This contact receives messages for the district's services. */
  {
    key: "aprenem-en-xarxa-promoters",
    name: "Promotors d’Aprenem en Xarxa",
    email: "aprenem-en-xarxa@xarxa.example",
    languages: ["ca"],
    organisation: "sant-marti-education-services",
    showName: false,
    offices: {
      ca: "Promotors d’Aprenem en Xarxa",
      es: "Promotores de Aprenem en Xarxa",
      en: "Promoters of Aprenem en Xarxa",
      sv: "Initiativtagarna till Aprenem en Xarxa",
      cs: "Nositelé projektu Aprenem en Xarxa",
      pt: "Promotores do Aprenem en Xarxa",
    },
  },
];
