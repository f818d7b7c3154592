import { edtf, link, links, properName, prose, term, terms, url } from "./fields";
import { defineKind, definePart } from "./kind";
import { offers } from "./offers";
import { commonFields, commonParts } from "./parts";

/** A dated membership. Memberships are ended, not deleted. */
export const members = definePart({
  fields: {
    school: link("school", { required: true }),
    role: term("membership-role", { required: true }),
    from: edtf(),
    until: edtf(),
  },
  translated: {},
});

export const network = defineKind({
  name: "network",
  path: "networks",
  title: "name",
  lead: ["purpose"],
  fields: {
    cities: links("city"),
    founded: edtf(),
    ended: edtf(),
    coordinator: link("organisation"),
    themes: terms("theme"),
    website: url(),
    ...commonFields,
  },
  translated: { name: properName({ required: true }), purpose: prose(), howItWorks: prose() },
  parts: {
    members,
    supporters: definePart({
      fields: {
        organisation: link("organisation", { required: true }),
        role: term("partner-role", { required: true }),
      },
      translated: {},
    }),
    offers,
    ...commonParts,
  },
  filters: { city: "cities", theme: "themes" },
  card: ["cities", "founded", "ended"],
  period: { from: "founded", until: "ended", ongoing: true },
  sorts: ["title", "date", "recent", "confirmed"],
});
