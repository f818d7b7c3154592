import { notFound, permanentRedirect } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { EmbeddedCard } from "@/components/embed/embedded-card";
import { kindAtPath } from "@/lib/kinds/index";
import { embedAddress } from "@/lib/open-data/embed/code";
import { publishedRecord } from "@/lib/records/public/published";
import { gone } from "@/lib/serving/gone";
import { embeddedHead, themeIn } from "../../embedded-head";

/** A record as a card, for another site's page: `/ca/embed/practices/most-do-sestky`. */
export const GET = publicPage<{ list: string; slug: string }>(async ({ locale, list, slug, query }) => {
  const kind = kindAtPath(list);
  if (!kind) notFound();
  const found = await publishedRecord(kind, slug, locale);
  if (!found) notFound();
  if (found.state === "moved")
    permanentRedirect(embedAddress({ locale, path: `${list}/${found.slug}`, query: "" }, themeIn(query)));
  if (found.state === "archived") gone();
  const { card } = found.view;
  return { head: embeddedHead(card.title.text, locale, query), body: <EmbeddedCard card={card} locale={locale} /> };
});
