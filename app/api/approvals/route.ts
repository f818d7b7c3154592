import { z } from "zod";
import { answerApproval, answers } from "@/lib/proposals/approvals/answer";
import { proposalTokenField, tokenIn } from "@/lib/proposals/form-schema";
import { defineRoute } from "@/lib/routes/define-route";
import { lines, optionalLine } from "@/lib/text/schema";

const text = (max: number) => lines(max).default("");

/** Stores the answer of a person without an account who was asked to approve a text. */
export const POST = defineRoute({
  name: "approval.answer",
  actor: "anyone",
  input: z.strictObject({
    token: proposalTokenField,
    intent: z.enum(answers, "error.choice"),
    stamp: optionalLine(40),
    reason: text(4_000),
    field: optionalLine(60),
    passage: text(2_000),
    text: text(4_000),
    comment: z.union([z.literal(""), z.uuid("error.id")]).default(""),
  }),
  secret: ["token", "stamp"],
  form: (locale, { token }) => `/${locale}/approval/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "approval-from", from: address, max: 600, seconds: 3_600 },
    { name: "approval", of: input.token, max: 200, seconds: 3_600 },
  ],
  run: async ({ input: { token, ...answer }, locale, now }) => {
    const done = await answerApproval(token, answer, now);
    if (!done.ok) return done;
    const isKept = answer.intent === "comment" || answer.intent === "remove";
    const to = `/${locale}/approval/${token}${isKept ? `?done=${answer.intent}` : ""}#answer`;
    return { ok: true, value: { to, subject: done.value.id, details: { intent: answer.intent } } };
  },
});
