import { z } from "zod";
import { proposalTokenField, stepPath, tokenIn } from "@/lib/proposals/form-schema";
import { idOfToken } from "@/lib/proposals/read";
import { mailLink } from "@/lib/proposals/submit";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { email } from "@/lib/routes/schema";

/** Emails the private link of a proposal to its author, who can continue later. */
export const POST = defineRoute({
  name: "proposal.mailLink",
  actor: "anyone",
  input: z.strictObject({ token: proposalTokenField, email }),
  secret: ["token"],
  form: (locale, { token }) => stepPath(locale, tokenIn(token), "later"),
  limits: ({ address, input }) => [
    { name: "proposal-link-from", from: address, max: 20, seconds: 3_600 },
    { name: "proposal-link", of: input.token, max: 5, seconds: 3_600 },
    { name: "proposal-link-to", of: input.email, max: 3, seconds: 3_600 },
  ],
  run: async ({ input: { token, email: to }, locale, now }) => {
    const id = await idOfToken(token, now);
    if (!id) return refused("account:error.link");
    const sent = await mailLink(id, to, now);
    return sent.ok ? { ok: true, value: { to: `${stepPath(locale, token, "later")}&done=sent`, subject: id } } : sent;
  },
});
