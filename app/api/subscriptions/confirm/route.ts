import { z } from "zod";
import { signedToken, tokenText } from "@/app/api/messages/token-schema";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { confirmSubscription } from "@/lib/subscriptions/change";
import { readSubscriptionToken, subscriptionPath } from "@/lib/subscriptions/links";

/** Confirms the address of a weekly email. Only this button does, because mail scanners open every link. */
export const POST = defineRoute({
  name: "subscription.confirm",
  actor: "anyone",
  input: z.strictObject({ token: signedToken }),
  secret: ["token"],
  form: (locale, { token }) => subscriptionPath(locale, "confirm", tokenText(token)),
  run: async ({ input: { token }, locale, now }) => {
    const id = await readSubscriptionToken(token, "confirm", now);
    if (!id) return refused("account:error.link");
    const isChanged = await confirmSubscription(id, now);
    return { ok: true, value: { to: subscriptionPath(locale, "confirm", token), subject: id, details: { isChanged } } };
  },
});
