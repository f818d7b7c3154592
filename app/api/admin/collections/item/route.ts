import { z } from "zod";
import { changeItem } from "@/lib/records/collections/items";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";
import { lines } from "@/lib/text/schema";

/** Writes the note of one record of a collection, moves it, or removes it. */
export const POST = defineRoute({
  name: "collection.item",
  actor: "person",
  input: z.strictObject({
    id,
    record: id,
    note: lines(1_000).default(""),
    intent: z.enum(["save", "up", "down", "remove"], "error.choice"),
  }),
  form: (locale, values) => `/${locale}/admin/collections/${idIn(values.id) || "0"}`,
  run: async ({ visitor, input, locale, now }) => {
    const { id: collection, record: recordId, ...change } = input;
    const changed = await changeItem(visitor.actor, collection, { ...change, recordId }, now);
    if (!changed.ok) return changed;
    const anchor = change.intent === "remove" ? "items" : `item-${recordId}`;
    const to = `/${locale}/admin/collections/${collection}?done=saved#${anchor}`;
    return { ok: true, value: { to, subject: collection, details: { intent: change.intent, record: recordId } } };
  },
});
