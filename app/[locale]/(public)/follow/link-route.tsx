import { publicPage } from "@/app/public-page";
import { linkWords, SubscriptionLinkPage } from "@/components/follow/link-page";
import { readFollowed } from "@/lib/records/feeds/followed";
import { setPageStatus } from "@/lib/serving/page";
import { findSubscription } from "@/lib/subscriptions/change";
import { readSubscriptionToken } from "@/lib/subscriptions/links";
import { privateHead } from "../propose/form-state";

/** Makes the page of a link in an email: to confirm a weekly email, or to stop it. */
export function subscriptionLinkRoute(purpose: "confirm" | "stop") {
  return publicPage<{ token: string }>(async ({ locale, token }) => {
    const id = await readSubscriptionToken(token, purpose, new Date());
    const found = id ? await findSubscription(id) : null;
    const followed = found && (await readFollowed(found.list, found.query, locale));
    // A link to stop that once was valid leads to what was stopped.
    const isDone = purpose === "stop" ? id !== null && !found : Boolean(found?.confirmedAt);
    const shown = { locale, purpose, followed, isDone };
    if (!followed && !isDone) setPageStatus(410);
    return { head: privateHead(linkWords(shown).title), body: <SubscriptionLinkPage {...shown} token={token} /> };
  });
}
