import { Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { findCards } from "@/lib/records/public/cards";
import { publishedTag, recordTag, termsTag } from "@/lib/records/store/tags";
import { readPublic } from "@/lib/serving/page";
import { findDocuments, rankedOfKind } from "./query/find";

/** What fits worse than so many others is no news to whoever searches. */
const maxFound = 1_000;

export type FollowedWords = { words: string; kind?: KindName | undefined };

/** The ids of the records that answer the words best. */
export async function foundIds({ words, kind }: FollowedWords, locale: Locale): Promise<string[]> {
  const found = await findDocuments(words, locale);
  return rankedOfKind(found, kind)
    .slice(0, maxFound)
    .flatMap(({ number }) => found.documents.ids[number] ?? []);
}

async function read(found: FollowedWords, locale: Locale, count: number): Promise<Card[]> {
  const ids = await foundIds(found, locale);
  if (ids.length === 0) return [];
  return findCards(
    Prisma.sql`"recordId" = ANY(${ids}::uuid[]) ORDER BY "updatedAt" DESC, "recordId" LIMIT ${count}`,
    locale,
  );
}

/** Of the records that answer the words, those that changed last. */
export function newestFound(found: FollowedWords, locale: Locale, count: number): Promise<Card[]> {
  return readPublic(
    () => read(found, locale, count),
    (cards) => [termsTag, ...kindNames.map(publishedTag), ...cards.map(({ id }) => recordTag(id))],
  );
}
