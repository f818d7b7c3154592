import { z } from "zod";
import { discardRevision } from "@/lib/records/review/revisions";
import { returnInRound } from "@/lib/records/rounds/round";
import { recordFields, workspacePath } from "@/lib/records/translation/form";
import { defineRoute } from "@/lib/routes/define-route";

/** Discards a waiting translation. */
export const POST = defineRoute({
  name: "translations.discard",
  actor: "person",
  input: z.strictObject({ ...recordFields, revision: recordFields.id }),
  form: (locale, values) => returnInRound(workspacePath(locale, values), values.next),
  run: async ({ visitor, input: { revision, ...frame }, locale, next, now }) => {
    const result = await discardRevision(visitor.actor, revision, now);
    if (!result.ok) return result;
    return { ok: true, value: { to: next ?? workspacePath(locale, frame, { done: "discarded" }), subject: frame.id } };
  },
});
