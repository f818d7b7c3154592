import {
  choice,
  coordinates,
  flag,
  language,
  link,
  properName,
  prose,
  register,
  term,
  text,
  url,
  whole,
} from "./fields";
import { defineKind, definePart } from "./kind";
import { offers } from "./offers";
import { commonFields, commonParts } from "./parts";
import { schoolStates } from "./states";

export const school = defineKind({
  name: "school",
  path: "schools",
  title: "name",
  lead: ["description"],
  fields: {
    officialCode: text({ max: 40 }),
    codeSystem: register(),
    ownership: term("ownership"),
    city: link("city", { required: true }),
    district: link("district"),
    address: text({ max: 200 }),
    postcode: text({ max: 12 }),
    coordinates: coordinates(),
    coordinatesApproximate: flag(),
    website: url(),
    phone: text({ max: 40 }),
    status: choice(schoolStates, { required: true }),
    ...commonFields,
  },
  translated: { name: properName({ required: true }), registerName: properName(), description: prose() },
  parts: {
    /** An ISCED level with the ages and name of the national system. Ages cannot be derived from ISCED. */
    levels: definePart({
      fields: {
        level: term("level", { required: true }),
        agesFrom: whole({ max: 120 }),
        agesTo: whole({ max: 120 }),
        stage: text({ max: 120 }),
        stageLanguage: language(),
      },
      translated: {},
    }),
    offers,
    ...commonParts,
  },
  filters: { city: "city", level: "levels.level", ownership: "ownership" },
  card: ["city", "levels.level", "ownership", "coordinates", "coordinatesApproximate", "status", "district"],
  period: null,
  sorts: ["title", "recent", "confirmed"],
});
