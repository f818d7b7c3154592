import { countries } from "./countries";
import { choice, choices, edtf, link, links, prose, term, terms, text, textList, titledList, whole } from "./fields";
import { defineKind, definePart } from "./kind";
import { commonParts } from "./parts";
import { weights } from "./states";

export const practice = defineKind({
  name: "practice",
  path: "practices",
  title: "title",
  lead: ["summary"],
  fields: {
    type: term("practice-type", { required: true }),
    phase: term("phase"),
    start: edtf(),
    end: edtf(),
    cities: links("city"),
    countries: choices(countries),
    networks: links("network"),
    clusters: links("cluster"),
    schools: links("school"),
    levels: terms("level"),
    agesFrom: whole({ max: 120 }),
    agesTo: whole({ max: 120 }),
    scopes: terms("scope"),
    recipients: terms("recipient"),
    themes: terms("theme"),
    implementers: terms("implementer"),
    fieldOfAction: term("field-of-action"),
    weight: choice(weights),
    needs: terms("need"),
    learners: terms("learners"),
    related: links("practice"),
    evidence: term("evidence"),
    costBand: term("cost-band"),
  },
  translated: {
    title: text({ required: true, max: 200 }),
    summary: prose({ required: true }),
    challenge: prose(),
    solution: prose(),
    innovation: prose(),
    impact: prose(),
    description: prose(),
    inspiration: prose(),
    pitfalls: prose(),
    furtherInformation: prose(),
    workPackages: titledList(),
    findings: textList(),
    recommendations: titledList(),
  },
  parts: {
    /** Who did what: an organisation, or words such as "management teams". */
    actors: definePart({
      fields: { organisation: link("organisation"), role: term("actor-role", { required: true }) },
      translated: { words: text({ max: 200 }), contribution: text({ max: 300 }) },
    }),
    /** Belongs to the practice that adapted; `from` is the original. */
    adaptations: definePart({
      fields: { from: link("practice"), city: link("city"), year: whole({ min: 1000, max: 2999 }) },
      translated: { kept: prose(), changed: prose() },
    }),
    ...commonParts,
  },
  filters: {
    city: "cities",
    type: "type",
    theme: "themes",
    level: "levels",
    phase: "phase",
    evidence: "evidence",
    scope: "scopes",
    recipient: "recipients",
    implementer: "implementers",
    field: "fieldOfAction",
    learners: "learners",
    need: "needs",
    cost: "costBand",
  },
  card: ["type", "phase", "start", "end", "evidence", "cities", "countries", "levels", "themes"],
  period: { from: "start", until: "end", ongoing: true },
  sorts: ["recent", "title", "date", "confirmed"],
});
