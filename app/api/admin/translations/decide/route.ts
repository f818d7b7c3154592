import { z } from "zod";
import { decideMany } from "@/lib/records/review/revisions-bulk";
import { deskPath } from "@/lib/records/translation/xliff/form";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { ids, shortText } from "@/lib/routes/form-schema";

/** Accepts or rejects many waiting translations. */
export const POST = defineRoute({
  name: "translations.decide",
  actor: "person",
  input: z.strictObject({ ids, intent: z.enum(["accept", "reject"], "error.form"), reason: shortText }),
  form: (locale) => deskPath(locale),
  run: async ({ visitor, input, locale, now }) => {
    const { intent, reason } = input;
    if (input.ids.length === 0) return refused("translation:error.noneChosen", "ids");
    if (intent === "reject" && !reason) return refused("error.reason", "reason");
    const records = await decideMany(
      visitor.actor,
      input.ids,
      intent === "reject" ? { intent, reason } : { intent },
      now,
    );
    const left = records.filter(({ error }) => error !== null).length;
    const number = String(records.length - left);
    const to = deskPath(locale, { done: `${intent}ed`, number, ...(left > 0 ? { left: String(left) } : {}) });
    return { ok: true, value: { to, details: { intent, number, left }, body: { records } } };
  },
});
