import { z } from "zod";
import { reopenProposal } from "@/lib/proposals/draft";
import { proposalTokenField, stepPath, tokenIn } from "@/lib/proposals/form-schema";
import { idOfToken } from "@/lib/proposals/read";
import { submitProposal } from "@/lib/proposals/submit";
import { defineRoute, refused } from "@/lib/routes/define-route";

/** Submits a proposal, or reopens it for corrections while its address is not confirmed. */
export const POST = defineRoute({
  name: "proposal.handIn",
  actor: "anyone",
  input: z.strictObject({
    token: proposalTokenField,
    intent: z.enum(["handIn", "reopen"], "error.choice").default("handIn"),
  }),
  secret: ["token"],
  form: (locale, { token }) => stepPath(locale, tokenIn(token), "review"),
  limits: ({ address }) => [{ name: "proposal-hand-in", from: address, max: 40, seconds: 3_600 }],
  run: async ({ input: { token, intent }, locale, address, now }) => {
    const id = await idOfToken(token, now);
    if (!id) return refused("account:error.link");
    const done = intent === "reopen" ? await reopenProposal(id, now) : await submitProposal(id, address, now);
    if (!done.ok) return done;
    const to = intent === "reopen" ? stepPath(locale, token, "you") : `/${locale}/propose/${token}`;
    return { ok: true, value: { to, subject: id, details: { intent } } };
  },
});
