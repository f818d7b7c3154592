import { z } from "zod";
import { statusAddress } from "@/lib/proposals/describe";
import { proposalTokenField, tokenIn } from "@/lib/proposals/form-schema";
import { confirmProposal, readProposalConfirmToken } from "@/lib/proposals/submit";
import { defineRoute, refused } from "@/lib/routes/define-route";

/** Confirms an email address. Only this button does, because mail scanners open every link. */
export const POST = defineRoute({
  name: "proposal.confirm",
  actor: "anyone",
  input: z.strictObject({ token: proposalTokenField }),
  secret: ["token"],
  form: (locale, { token }) => `/${locale}/propose/confirm/${tokenIn(token)}`,
  limits: ({ address }) => [{ name: "proposal-confirm", from: address, max: 60, seconds: 3_600 }],
  run: async ({ input: { token }, now }) => {
    const confirming = await readProposalConfirmToken(token, now);
    if (!confirming) return refused("account:error.link");
    const done = await confirmProposal(confirming, now);
    if (!done.ok) return done;
    const { pathname, search } = new URL(await statusAddress(done.value));
    return { ok: true, value: { to: pathname + search, subject: done.value.id } };
  },
});
