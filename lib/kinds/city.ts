import { timeZones } from "@/lib/i18n/time-zones";
import { countries } from "./countries";
import { choice, coordinates, edtf, properName, prose, text, url, whole } from "./fields";
import { highlights } from "./highlights";
import { defineKind, definePart } from "./kind";
import { offers } from "./offers";
import { commonFields, commonParts } from "./parts";

export const city = defineKind({
  name: "city",
  path: "cities",
  title: "name",
  lead: ["description"],
  fields: {
    country: choice(countries, { required: true }),
    coordinates: coordinates(),
    population: whole(),
    populationAsOf: edtf({ neededWith: "population" }),
    populationSource: text({ max: 200 }),
    code: text({ max: 20 }),
    website: url(),
    timeZone: choice(timeZones, { required: true }),
    ...commonFields,
  },
  translated: { name: text({ required: true, max: 120 }), description: prose() },
  parts: {
    districts: definePart({
      fields: { code: text({ max: 20 }) },
      translated: { name: properName({ required: true }) },
    }),
    highlights,
    offers,
    ...commonParts,
  },
  filters: { country: "country" },
  card: ["country", "coordinates", "population", "populationAsOf", "licence"],
  period: null,
  sorts: ["title", "recent", "confirmed"],
});
