import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { saveCollection } from "@/lib/records/collections/save";
import { defineRoute } from "@/lib/routes/define-route";
import { idIn, ids, optionalId } from "@/lib/routes/form-schema";
import { lines, neededLine } from "@/lib/text/schema";

const visibilities = ["private", "colleagues", "city", "public"] as const;

/** Makes a collection of records, or changes its title, note and readers. */
export const POST = defineRoute({
  name: "collection.save",
  actor: "person",
  input: z.strictObject({
    id: optionalId,
    title: neededLine(120),
    note: lines(2_000).default(""),
    language: z.enum(locales, "error.language"),
    city: optionalId,
    visibility: z.enum(visibilities, "error.choice"),
    readers: ids,
  }),
  form: (locale, values) => `/${locale}/admin/collections${idIn(values.id) && `/${idIn(values.id)}`}`,
  limits: ({ visitor }) => [{ name: "collection-save", of: visitor.actor.userId, max: 300, seconds: 3_600 }],
  run: async ({ visitor, input, locale, now }) => {
    const { id, city: cityId, ...fields } = input;
    const saved = await saveCollection(visitor.actor, id, { ...fields, cityId }, now);
    if (!saved.ok) return saved;
    const { id: subject } = saved.value;
    return {
      ok: true,
      value: {
        to: `/${locale}/admin/collections/${subject}?done=saved`,
        subject,
        details: { visibility: fields.visibility },
      },
    };
  },
});
