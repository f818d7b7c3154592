import type { DemoRecord } from "../demo";

type MeetingParts = NonNullable<DemoRecord<"meeting">["parts"]>;

/** The source says that all agreed on the strengths; it says nothing about the suggestions or a follow-up. */
export const barcelonaReview: MeetingParts["reviewItems"] = [
  {
    key: "ambitious-vision",
    fields: { kind: "strength", agreedByAll: true, visibility: "public" },
    texts: {
      en: { text: "The vision is ambitious." },
      ca: { text: "La visió és ambiciosa." },
      es: { text: "La visión es ambiciosa." },
      sv: { text: "Visionen är ambitiös." },
      cs: { text: "Vize je ambiciózní." },
      pt: { text: "A visão é ambiciosa." },
    },
  },
  {
    key: "team-motivation",
    fields: { kind: "strength", agreedByAll: true, visibility: "public" },
    texts: {
      en: { text: "The teams are very strongly motivated." },
      ca: { text: "La motivació dels equips és molt forta." },
      es: { text: "La motivación de los equipos es muy fuerte." },
      sv: { text: "Motivationen i arbetslagen är mycket stark." },
      cs: { text: "Motivace týmů je velmi silná." },
      pt: { text: "A motivação das equipas é muito forte." },
    },
  },
  {
    key: "more-stakeholders",
    fields: { kind: "suggestion", visibility: "public" },
    texts: {
      en: { text: "Bring more stakeholders in." },
      ca: { text: "Implicar-hi més agents." },
      es: { text: "Implicar a más agentes." },
      sv: { text: "Engagera fler berörda parter." },
      cs: { text: "Zapojte více zúčastněných stran." },
      pt: { text: "Envolver mais parceiros e interessados." },
    },
  },
  {
    key: "external-support",
    fields: { kind: "suggestion", visibility: "public" },
    texts: {
      en: { text: "Build support from outside." },
      ca: { text: "Construir suports externs." },
      es: { text: "Conseguir apoyos externos." },
      sv: { text: "Bygg upp stöd utifrån." },
      cs: { text: "Budujte podporu zvenčí." },
      pt: { text: "Construir apoios externos." },
    },
  },
  {
    key: "sustainable-projects",
    fields: { kind: "suggestion", visibility: "public" },
    texts: {
      en: { text: "Make the projects sustainable." },
      ca: { text: "Fer sostenibles els projectes." },
      es: { text: "Hacer que los proyectos sean sostenibles." },
      sv: { text: "Gör projekten hållbara över tid." },
      cs: { text: "Zajistěte, aby projekty vydržely." },
      pt: { text: "Tornar os projetos sustentáveis." },
    },
  },
  {
    key: "scale-up",
    fields: { kind: "suggestion", visibility: "public" },
    texts: {
      en: { text: "Scale up what works." },
      ca: { text: "Estendre el que funciona." },
      es: { text: "Extender lo que funciona." },
      sv: { text: "Sprid det som fungerar till fler." },
      cs: { text: "Rozšiřte to, co funguje." },
      pt: { text: "Alargar o que funciona." },
    },
  },
];
