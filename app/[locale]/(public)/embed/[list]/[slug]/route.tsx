import { notFound, permanentRedirect } from "next/navigation";
import { publicPage } from "@/app/public-page";
import { EmbeddedCard } from "@/components/embed/embedded-card";
import { EmbeddedMembers } from "@/components/embed/embedded-members";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindAtPath } from "@/lib/kinds/index";
import type { View } from "@/lib/kinds/view";
import { embedAddress, isEmbeddedView } from "@/lib/open-data/embed/code";
import { groundsOfSchools } from "@/lib/records/public/city-ground";
import { publishedRecord } from "@/lib/records/public/published";
import { gone } from "@/lib/serving/gone";
import { type QueryValues, queryText } from "@/lib/serving/query-values";
import { embeddedHead, themeIn } from "../../embedded-head";

const isGroup = (view: View<KindName>): view is View<"network"> | View<"cluster"> =>
  view.kind === "network" || view.kind === "cluster";

/** The schools of a network or cluster where these are asked for, otherwise a card. */
async function draw(view: View<KindName>, { view: asked }: QueryValues, locale: Locale) {
  const as = [asked].flat()[0];
  const group = isGroup(view) && isEmbeddedView(as) ? { view, as } : null;
  const schools = group?.view.parts.members.flatMap(({ fields }) => fields.school ?? []) ?? [];
  if (!group || schools.length === 0) return <EmbeddedCard card={view.card} locale={locale} />;
  const grounds = await groundsOfSchools(schools, locale);
  return <EmbeddedMembers group={group.view} view={group.as} {...{ grounds, locale }} now={new Date()} />;
}

/** A record for another site's page: `/ca/embed/practices/most-do-sestky`, `/ca/embed/networks/x?view=map`. */
export const GET = publicPage<{ list: string; slug: string }>(async ({ locale, list, slug, query }) => {
  const kind = kindAtPath(list);
  if (!kind) notFound();
  const found = await publishedRecord(kind, slug, locale);
  if (!found) notFound();
  if (found.state === "moved") {
    const { accent: _, ground: __, ...own } = query;
    const moved = { locale, path: `${list}/${found.slug}`, query: queryText(own) };
    permanentRedirect(embedAddress(moved, themeIn(query)));
  }
  if (found.state === "archived") gone();
  const { card } = found.view;
  return { head: embeddedHead(card.title.text, locale, query), body: await draw(found.view, query, locale) };
});
