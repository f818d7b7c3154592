import { z } from "zod";
import { takeReferences } from "@/lib/records/references/take";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { readDraft, storedDraftId } from "@/lib/routes/draft";
import { storedAs } from "@/lib/text/schema";

const number = storedAs(4, "error.form").regex(/^\d+$/, "error.form");

/** Takes in the chosen entries of a file that was read before. */
export const POST = defineRoute({
  name: "references.take",
  actor: "person",
  input: z.strictObject({
    text: storedDraftId,
    take: z.union([z.array(number).max(600, "error.tooMany"), number.transform((one) => [one])]).default([]),
  }),
  form: (locale, { text }) => `/${locale}/admin/references/import?read=${storedDraftId.safeParse(text).data ?? ""}`,
  run: async ({ visitor, input, locale, now }) => {
    const text = (await readDraft(input.text, now))?.values.text;
    if (typeof text !== "string") return refused("work:error.entryNone", "text");
    const result = await takeReferences(visitor.actor, text, input.take.map(Number), locale);
    if (!result.ok) return result;
    const { taken } = result.value;
    return { ok: true, value: { to: `/${locale}/admin/references?done=taken&taken=${taken}`, details: { taken } } };
  },
});
