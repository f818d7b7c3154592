import { z } from "zod";
import { proposalTokenField, tokenIn } from "@/lib/proposals/form-schema";
import { answerLetter } from "@/lib/proposals/yearly/answer";
import { defineRoute } from "@/lib/routes/define-route";
import { lines } from "@/lib/text/schema";

const page = (locale: string, token: unknown) => `/${locale}/still-right/${tokenIn(token)}`;

/** Stores the answer of a contact without an account to a yearly letter. */
export const POST = defineRoute({
  name: "yearly.answer",
  actor: "anyone",
  input: z.strictObject({
    token: proposalTokenField,
    intent: z.enum(["right", "correct"], "error.choice"),
    wrong: lines(4_000).default(""),
  }),
  secret: ["token"],
  form: (locale, { token }) => page(locale, token),
  limits: ({ address, input }) => [
    { name: "yearly-from", from: address, max: 200, seconds: 3_600 },
    { name: "yearly", of: input.token, max: 30, seconds: 3_600 },
  ],
  run: async ({ input: { token, ...answer }, locale, now }) => {
    const done = await answerLetter(token, { ...answer, language: locale }, now);
    if (!done.ok) return done;
    return {
      ok: true,
      value: { to: page(locale, token), subject: done.value.recordId, details: { intent: answer.intent } },
    };
  },
});
