import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import type { KindName } from "@/lib/kinds/index";
import { listCards } from "@/lib/records/public/cards";
import { publishedTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import type { Followed } from "./followed";

/** Where news come from: a list, a search, a city, a term. */
export type NewsSource = Pick<Followed, "kinds" | "readChanged" | "among">;

/** A record and when it last became news: when it was first published, or changed after that. */
export type News = { card: Card; at: Date };

/** So many of the records that were published last are looked through for those of one list. */
const maxPublished = 300;

type Span = { since: Date; until?: Date };

function publishedLast(kinds: readonly KindName[], { since, until }: Span): Promise<{ id: string }[]> {
  return readPublic(
    () =>
      database().record.findMany({
        where: {
          kind: { in: [...kinds] },
          publication: "published",
          publishedAt: { gt: since, ...(until ? { lte: until } : {}) },
        },
        orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
        take: maxPublished,
        select: { id: true },
      }),
    () => kinds.map(publishedTag),
  );
}

async function readPublishedAt(ids: string[]): Promise<Map<string, Date | null>> {
  const rows = await database().record.findMany({
    where: { id: { in: ids } },
    select: { id: true, publishedAt: true },
  });
  return new Map(rows.map(({ id, publishedAt }) => [id, publishedAt]));
}

/** The records of a list that were published for the first time in a span of time, the newest first. */
export async function readPublished({ kinds, among }: NewsSource, span: Span, locale: Locale): Promise<Card[]> {
  const ids = (await publishedLast(kinds, span)).map(({ id }) => id);
  return listCards(await among(ids), locale);
}

/**
 * The records of a list that became news last, the newest first. A text may be published long after it was written, so
 * the order of the last changes alone would hide it.
 */
export async function readNews(followed: NewsSource, count: number, locale: Locale): Promise<News[]> {
  const [changed, published] = await Promise.all([
    followed.readChanged(count),
    readPublished(followed, { since: new Date(0) }, locale),
  ]);
  const cards = [...new Map([...changed, ...published.slice(0, count)].map((card) => [card.id, card])).values()];
  const publishedAt = await readPublishedAt(cards.map(({ id }) => id));
  const news = cards.map((card) => {
    const times = [card.updatedAt, publishedAt.get(card.id) ?? card.updatedAt].map((at) => at.getTime());
    return { card, at: new Date(Math.max(...times)) };
  });
  return news.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.card.id < b.card.id ? -1 : 1)).slice(0, count);
}
