import { z } from "zod";
import { referenceFields } from "@/lib/records/references/input";
import { saveReference } from "@/lib/records/references/save";
import { defineRoute } from "@/lib/routes/define-route";
import { isUuid } from "@/lib/text/is-uuid";
import { lines } from "@/lib/text/schema";

const field = lines(3_000).default("");
const fields = Object.fromEntries(referenceFields.map((name) => [name, field]));

/** Adds or corrects a reference. */
export const POST = defineRoute({
  name: "references.save",
  actor: "person",
  input: z.strictObject({ id: z.union([z.literal(""), z.uuid("error.id")]).default(""), ...fields }),
  form: (locale, { id }) => `/${locale}/admin/references/${isUuid(id) ? id : "new"}`,
  run: async ({ visitor, input: { id, ...raw }, locale }) => {
    const result = await saveReference(visitor.actor, id || null, raw);
    if (result.ok)
      return { ok: true, value: { to: `/${locale}/admin/references?done=saved`, subject: result.value.id } };
    if (result.reason !== "invalid") return result;
    const toPage = (link: string) => `/${locale}/admin/references/${link}`;
    const errors = result.errors.map((error) => (error.link ? { ...error, link: toPage(error.link) } : error));
    return { ...result, errors };
  },
});
