import { z } from "zod";
import { invitedAddress, resendInvitation, withdrawInvitation } from "@/lib/auth/invitations";
import { letterLimits } from "@/lib/auth/limits";
import { defineRoute } from "@/lib/routes/define-route";
import { id } from "@/lib/routes/form-schema";

const ways = { resend: resendInvitation, withdraw: withdrawInvitation };
const outcomes = { resend: "resent", withdraw: "withdrawn" } as const;

/** Sends an invitation again, with a new link, or withdraws it. */
export const POST = defineRoute({
  name: "people.invitation",
  actor: "person",
  input: z.strictObject({ id, intent: z.enum(["resend", "withdraw"], "error.choice") }),
  form: (locale) => `/${locale}/admin/people`,
  limits: async ({ input, address }) => letterLimits((await invitedAddress(input.id)) ?? input.id, address),
  run: async ({ visitor, input: { id: invitation, intent }, locale, now }) => {
    const result = await ways[intent](visitor.actor, invitation, now);
    if (!result.ok) return result;
    const to = `/${locale}/admin/people?done=${outcomes[intent]}#invitations`;
    return { ok: true, value: { to, subject: invitation, details: { intent } } };
  },
});
