import { z } from "zod";
import { decide } from "@/lib/records/review/decide";
import { returnInRound } from "@/lib/records/rounds/round";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, languages, note, optionalLanguage, shortText } from "@/lib/routes/form-schema";

/** What the page of a record says afterwards. */
const outcomes = {
  publish: "published",
  schedule: "scheduled",
  unschedule: "unscheduled",
  sendBack: "sentBackChange",
  discard: "discarded",
} as const;

/** The page the form was on, if it was not that of the review. */
const pageOf = (next: unknown) => (typeof next === "string" && /^\/\w\w\/admin\/(?!next\?)\w/.test(next) ? next : null);

/** Publishes a submission, now or later, sends it back, or discards a change. */
export const POST = defineRoute({
  name: "records.decide",
  actor: "person",
  input: z.strictObject({
    type: z.enum(["record", "revision"], "error.choice"),
    id,
    intent: z.enum(["publish", "schedule", "unschedule", "sendBack", "discard"], "error.choice"),
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
    language: optionalLanguage,
    reason: note,
    day: shortText,
    time: shortText,
  }),
  form: (locale, { type, id: given, next }) =>
    pageOf(next) ??
    returnInRound(
      `/${locale}/admin/reviews/${type === "revision" ? "revision" : "record"}/${idIn(given) || "0"}`,
      next,
    ),
  gone: (locale) => `/${locale}/admin/reviews`,
  run: async ({ visitor, input, locale, next, now }) => {
    const result = await decide(visitor.actor, input, now);
    if (!result.ok) return result;
    const { intent } = input;
    const details = { intent, type: input.type };
    const page = pageOf(next);
    const to = page
      ? `${page}${page.includes("?") ? "&" : "?"}done=${outcomes[intent]}`
      : (next ?? `/${locale}/admin/reviews?done=${intent}`);
    return { ok: true, value: { to, subject: result.value.recordId, details } };
  },
});
