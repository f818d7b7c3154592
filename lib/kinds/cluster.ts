import { edtf, link, properName, prose, register, text, url } from "./fields";
import { defineKind } from "./kind";
import { members } from "./network";
import { offers } from "./offers";
import { commonFields, commonParts } from "./parts";

/** The seat school is the member with role `membership-role/seat`; a unique index allows only one. */
export const cluster = defineKind({
  name: "cluster",
  path: "clusters",
  title: "name",
  lead: ["educationalProject"],
  fields: {
    city: link("city", { required: true }),
    principal: link("person"),
    registerCode: text({ max: 40 }),
    codeSystem: register(),
    founded: edtf(),
    ended: edtf(),
    website: url(),
    ...commonFields,
  },
  translated: {
    name: properName({ required: true }),
    registerName: properName(),
    educationalProject: prose(),
  },
  parts: { members, offers, ...commonParts },
  filters: { city: "city" },
  card: ["city", "founded", "ended"],
  period: { from: "founded", until: "ended", ongoing: true },
  sorts: ["title", "date", "recent", "confirmed"],
});
