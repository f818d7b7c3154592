import { z } from "zod";
import { decideProposal, decisions } from "@/lib/proposals/decide";
import { returnInRound } from "@/lib/records/rounds/round";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, note } from "@/lib/routes/form-schema";

/** Decides on a proposal or report. */
export const POST = defineRoute({
  name: "proposal.judge",
  actor: "person",
  input: z.strictObject({ id, intent: z.enum(decisions, "error.choice"), reason: note }),
  form: (locale, { id: given, next }) => returnInRound(`/${locale}/admin/proposals/${idIn(given) || "0"}`, next),
  run: async ({ visitor, input, locale, next, now }) => {
    const { id: proposalId, intent: decision, reason } = input;
    const result = await decideProposal(visitor.actor, proposalId, { decision, reason, language: locale }, now);
    if (!result.ok) return result;
    const { type } = result.value;
    const isReport = type === "mistake";
    const done =
      isReport && decision === "accept" ? "putRight" : isReport && decision === "decline" ? "notMistaken" : decision;
    const to = next ?? `/${locale}/admin/proposals/${proposalId}?done=${done}`;
    return { ok: true, value: { to, subject: proposalId, details: { decision, type } } };
  },
});
