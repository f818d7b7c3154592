import { notFound } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { FollowPage, followTitle } from "@/components/follow/follow-page";
import { handOutForm } from "@/lib/contact/ask/abuse/form-token";
import { env } from "@/lib/env";
import { readFollowed } from "@/lib/records/feeds/followed";
import { feedLinks } from "@/lib/records/feeds/formats";
import { queryText } from "@/lib/serving/query-values";
import { readProposeState } from "../../propose/form-state";

/** How to follow a list or search: `/ca/follow/practices?city=girona`. */
export const GET = publicPage<{ list: string }>(async (asked) => {
  const { locale, list } = asked;
  const followed = await readFollowed(list, queryText(asked.query), locale);
  if (!followed) notFound();
  const { query, typed, errors, now } = await readProposeState(asked);
  const feeds = feedLinks(locale, list, followed.query, followed.name);
  const form = { token: await handOutForm(now), isSent: query.sent === "yes", email: typed?.email, errors };
  return {
    head: { title: followTitle(list, locale), robots: "noindex" },
    body: <FollowPage {...{ locale, followed, feeds, form }} site={env().SITE_URL} />,
  };
});
