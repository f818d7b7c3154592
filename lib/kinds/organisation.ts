import { link, properName, prose, term, terms, text, url } from "./fields";
import { defineKind } from "./kind";
import { commonFields, commonParts } from "./parts";

export const organisation = defineKind({
  name: "organisation",
  path: "organisations",
  title: "name",
  lead: ["tagline", "description"],
  fields: {
    types: terms("organisation-type"),
    legalForm: term("legal-form"),
    city: link("city"),
    website: url(),
    ...commonFields,
  },
  translated: { name: properName({ required: true }), tagline: text({ max: 300 }), description: prose() },
  parts: commonParts,
  filters: { city: "city", type: "types", form: "legalForm" },
  card: ["types", "city", "legalForm"],
  period: null,
  sorts: ["title", "recent", "confirmed"],
});
