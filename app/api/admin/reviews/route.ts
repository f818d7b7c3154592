import { z } from "zod";
import { decide } from "@/lib/records/review/decide";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, languages, note, shortText } from "@/lib/routes/form-schema";

/** Publishes a submission, now or later, or sends it back. */
export const POST = defineRoute({
  name: "records.decide",
  actor: "person",
  input: z.strictObject({
    type: z.enum(["record", "revision"], "error.choice"),
    id,
    intent: z.enum(["publish", "schedule", "unschedule", "sendBack"], "error.choice"),
    version: z.coerce
      .number("error.number")
      .int("error.whole")
      .min(1, "error.tooSmall")
      .max(2_000_000_000, "error.tooLarge"),
    seenAt: z
      .union([z.literal(""), z.iso.datetime("error.form")], "error.form")
      .optional()
      .transform((text) => (text ? new Date(text) : undefined)),
    languages,
    reason: note,
    day: shortText,
    time: shortText,
  }),
  form: (locale, { type, id: given }) =>
    `/${locale}/admin/reviews/${type === "revision" ? "revision" : "record"}/${idIn(given) || "0"}`,
  gone: (locale) => `/${locale}/admin/reviews`,
  run: async ({ visitor, input, locale, now }) => {
    const result = await decide(visitor.actor, input, now);
    if (!result.ok) return result;
    const { intent } = input;
    const details = { intent, type: input.type };
    return {
      ok: true,
      value: { to: `/${locale}/admin/reviews?done=${intent}`, subject: result.value.recordId, details },
    };
  },
});
