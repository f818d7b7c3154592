import { type Database, database, Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Card } from "@/lib/kinds/card";
import type { View } from "@/lib/kinds/view";
import { recordTag, slugTag, termsTag } from "@/lib/records/store/tags";
import type { ChosenRecord } from "@/lib/serving/chosen-records";
import { readPublic } from "@/lib/serving/page";
import { readCards } from "./cards";
import { publishedRecord } from "./published";

export type CollectedRecords = {
  /** The public records, in the order that was asked for; `asked` is the address by which they were. */
  items: { asked: ChosenRecord; card: Card }[];
  missing: ChosenRecord[];
};

const nameOf = ({ kind, slug }: ChosenRecord) => `${kind}.${slug}`;

/** The ids of records by their addresses; also by those that they had before. */
export async function idsAt(db: Database, records: readonly ChosenRecord[]): Promise<Map<string, string>> {
  if (records.length === 0) return new Map();
  const asked = Prisma.join(records.map(({ kind, slug }) => Prisma.sql`(${kind}::"Kind", ${slug})`));
  const rows = await db.$queryRaw<(ChosenRecord & { id: string })[]>`
    SELECT "kind", "slug", "recordId" AS "id" FROM "SlugRedirect" WHERE ("kind", "slug") IN (${asked})
    UNION ALL SELECT "kind", "slug", "id" FROM "Record" WHERE ("kind", "slug") IN (${asked})`;
  return new Map(rows.map((row) => [nameOf(row), row.id]));
}

async function readCollected(records: readonly ChosenRecord[], locale: Locale): Promise<CollectedRecords> {
  const ids = await idsAt(database(), records);
  const cards = await readCards(ids.values(), locale);
  const found = records.map((asked) => ({ asked, card: cards.get(ids.get(nameOf(asked)) ?? "") }));
  return {
    items: found.flatMap(({ asked, card }) => (card ? [{ asked, card }] : [])),
    missing: found.filter(({ card }) => !card).map(({ asked }) => asked),
  };
}

/** The records that a reader collected, as far as they are public. */
export function collectedRecords(records: readonly ChosenRecord[], locale: Locale): Promise<CollectedRecords> {
  return readPublic(
    () => readCollected(records, locale),
    ({ items }) => [
      termsTag,
      ...records.map(({ kind, slug }) => slugTag(kind, slug)),
      ...items.map(({ card }) => recordTag(card.id)),
    ],
  );
}

/** The same records whole, for files; one after the other, so that one reader does not take all connections. */
export async function collectedViews(records: readonly ChosenRecord[], locale: Locale): Promise<View[]> {
  const { items } = await collectedRecords(records, locale);
  const views: View[] = [];
  for (const { card } of items) {
    const found = await publishedRecord(card.kind, card.slug, locale);
    if (found?.state === "published") views.push(found.view);
  }
  return views;
}
