import { z } from "zod";
import { keepLines } from "@/lib/records/admin/bulk/line";
import { decideMany } from "@/lib/records/review/revisions-bulk";
import { deskPath } from "@/lib/records/translation/xliff/form";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { storeDraft } from "@/lib/routes/draft";
import { ids, shortText } from "@/lib/routes/form-schema";

/** Accepts or rejects many waiting translations. */
export const POST = defineRoute({
  name: "translations.decide",
  actor: "person",
  input: z.strictObject({
    ids,
    intent: z.enum(["accept", "acceptPublish", "reject"], "error.form"),
    reason: shortText,
  }),
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
    const { values, errors } = keepLines(records);
    const report = await storeDraft(values, errors, now);
    const number = String(records.length - errors.length);
    const left: Record<string, string> = errors.length > 0 ? { left: String(errors.length) } : {};
    const done = intent === "reject" ? "rejected" : "accepted";
    const to = `${deskPath(locale, { done, number, ...left, report })}#report`;
    return { ok: true, value: { to, details: { intent, number, left: errors.length }, body: { records } } };
  },
});
