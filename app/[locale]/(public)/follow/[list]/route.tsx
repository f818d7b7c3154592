import { notFound } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { FollowPage, followTitle } from "@/components/follow/follow-page";
import { env } from "@/lib/env";
import { readFollowed } from "@/lib/records/feeds/followed";
import { feedLinks } from "@/lib/records/feeds/formats";
import { queryText } from "@/lib/serving/query-values";

/** How to follow a list or search: `/ca/follow/practices?city=girona`. */
export const GET = publicPage<{ list: string }>(async ({ locale, list, query }) => {
  const followed = await readFollowed(list, queryText(query), locale);
  if (!followed) notFound();
  const feeds = feedLinks(locale, list, followed.query, followed.name);
  return {
    head: { title: followTitle(list, locale), robots: "noindex" },
    body: <FollowPage {...{ locale, followed }} feeds={feeds} site={env().SITE_URL} />,
  };
});
