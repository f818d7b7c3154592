import { z } from "zod";
import { proposalTokenField, tokenIn } from "@/lib/proposals/form-schema";
import { idOfToken } from "@/lib/proposals/read";
import { askAgain } from "@/lib/proposals/submit";
import { defineRoute, refused } from "@/lib/routes/define-route";

/** Sends the confirmation email again. */
export const POST = defineRoute({
  name: "proposal.askAgain",
  actor: "anyone",
  input: z.strictObject({ token: proposalTokenField }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/propose/${tokenIn(token)}`,
  limits: ({ address, input }) => [
    { name: "proposal-again-from", from: address, max: 20, seconds: 3_600 },
    { name: "proposal-again", of: input.token, max: 3, seconds: 3_600 },
  ],
  run: async ({ input: { token }, locale, now }) => {
    const id = await idOfToken(token, now);
    if (!id) return refused("account:error.link");
    const sent = await askAgain(id, now);
    return sent.ok ? { ok: true, value: { to: `/${locale}/propose/${token}?done=again`, subject: id } } : sent;
  },
});
