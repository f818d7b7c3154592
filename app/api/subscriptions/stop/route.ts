import { z } from "zod";
import { signedToken, tokenText } from "@/app/api/messages/token-schema";
import { defineRoute, refused } from "@/lib/routes/define-route";
import { stopSubscription } from "@/lib/subscriptions/change";
import { readSubscriptionToken, subscriptionPath } from "@/lib/subscriptions/links";
import { readOneClick } from "@/lib/subscriptions/one-click";

/** Stops a weekly email and erases the address: by the button of the page, or by one press in a mail program. */
export const POST = defineRoute({
  name: "subscription.stop",
  actor: "anyone",
  input: z.strictObject({ token: signedToken }),
  read: readOneClick,
  secret: ["token"],
  form: (locale, { token }) => subscriptionPath(locale, "stop", tokenText(token)),
  run: async ({ input: { token }, locale, now }) => {
    const id = await readSubscriptionToken(token, "stop", now);
    if (!id) return refused("account:error.link");
    const isChanged = await stopSubscription(id);
    return { ok: true, value: { to: subscriptionPath(locale, "stop", token), subject: id, details: { isChanged } } };
  },
});
