import { link, links, prose, terms, text, textList, titledList } from "./fields";
import { defineKind } from "./kind";
import { commonFields, commonParts } from "./parts";

export const guide = defineKind({
  name: "guide",
  path: "guides",
  title: "title",
  lead: ["body"],
  fields: {
    number: text({ required: true, max: 12, pattern: /^\d+(\.\d+)*$/ }),
    parent: link("guide"),
    practices: links("practice"),
    themes: terms("theme"),
    ...commonFields,
  },
  translated: {
    title: text({ required: true, max: 200 }),
    body: prose({ required: true }),
    definitions: titledList(),
    benefits: titledList(),
    conditions: textList(),
  },
  parts: commonParts,
  filters: { theme: "themes" },
  card: ["number", "parent"],
  period: null,
  sorts: ["number", "title", "recent"],
});
