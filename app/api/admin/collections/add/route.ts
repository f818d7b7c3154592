import { z } from "zod";
import { addItems } from "@/lib/records/collections/items";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn } from "@/lib/routes/form-schema";
import { recordsInText } from "@/lib/serving/chosen-records";
import { lines } from "@/lib/text/schema";

/** Adds the records whose pages are named by pasted addresses. */
export const POST = defineRoute({
  name: "collection.add",
  actor: "person",
  input: z.strictObject({ id, pages: lines(10_000) }),
  form: (locale, values) => `/${locale}/admin/collections/${idIn(values.id) || "0"}`,
  run: async ({ visitor, input, locale, now }) => {
    const items = recordsInText(input.pages).map((record) => ({ ...record, note: "" }));
    const added = await addItems(visitor.actor, input.id, items, now);
    if (!added.ok) return added;
    const to = `/${locale}/admin/collections/${input.id}?done=added#items`;
    return { ok: true, value: { to, subject: input.id, details: { added: added.value } } };
  },
});
