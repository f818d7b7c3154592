import { notFound, permanentRedirect } from "next/navigation";
import { env } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { recordPath } from "@/lib/kinds/address";
import type { FeedFormat } from "@/lib/records/feeds/formats";
import { feedOf } from "@/lib/records/feeds/read-feed";
import { cityFeed, type FeedSubject, termFeed } from "@/lib/records/feeds/subject";
import { gone } from "@/lib/serving/gone";
import { answerFeed } from "./list-feed";

type Context<P> = { params: Promise<P & { locale: string }> };

async function answer(subject: FeedSubject, format: FeedFormat, locale: Locale): Promise<Response> {
  const feed = await feedOf(subject, `${subject.page}/feed.${format}`, { locale, site: env().SITE_URL });
  return answerFeed(feed, format);
}

/** Makes the route handler of everything of a city as a feed. */
export function feedOfCity(format: FeedFormat) {
  return async (_request: Request, { params }: Context<{ slug: string }>): Promise<Response> => {
    const { locale, slug } = await params;
    const found = isLocale(locale) ? await cityFeed(slug, locale) : null;
    if (!isLocale(locale) || !found) notFound();
    if (found.state === "archived") gone();
    if (found.state === "moved")
      permanentRedirect(`${recordPath(locale, { kind: "city", slug: found.slug })}/feed.${format}`);
    return answer(found.subject, format, locale);
  };
}

/** Makes the route handler of everything that carries a term as a feed. */
export function feedOfTerm(format: FeedFormat) {
  return async (_request: Request, { params }: Context<{ vocabulary: string; term: string }>): Promise<Response> => {
    const { locale, vocabulary, term } = await params;
    const subject = isLocale(locale) ? await termFeed(vocabulary, term, locale) : null;
    if (!isLocale(locale) || !subject) notFound();
    return answer(subject, format, locale);
  };
}
