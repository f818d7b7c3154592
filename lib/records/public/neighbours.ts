import { Prisma } from "@/lib/db";
import type { TextInLanguage } from "@/lib/i18n/content";
import type { Locale } from "@/lib/i18n/locales";
import type { Card, NeighbourReason, NeighbourView } from "@/lib/kinds/card";
import { readRows } from "@/lib/records/store/read-rows";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { conceptLabel } from "@/lib/words/concepts/index";
import { readAround } from "./around/surroundings";
import { findCards } from "./cards";

const mostShown = 4;

type Row = { id: string; reasons: string[] };

/** Records that are reasons, because both point at them. */
const isReasonOf = (id: string) => Prisma.sql`"recordId" IN (
  SELECT substr(reason, 2)::uuid FROM "Neighbour", unnest("reasons") AS reason
  WHERE "Neighbour"."recordId" = ${id}::uuid AND starts_with(reason, '@'))`;

/** Puts stored reasons into words. What is not public any more has none. */
async function wordsOfReasons(rows: readonly Row[], cards: readonly Card[], locale: Locale) {
  const names = rows.flatMap(({ reasons }) => reasons);
  const terms = await readTerms(
    names.flatMap((name) => (name.startsWith("#") ? [name.slice(1)] : [])),
    locale,
  );
  const titles = new Map(cards.map(({ id, title }) => [id, title]));
  const own = (text: string): TextInLanguage => ({ text, language: locale, isFallback: false });
  return (name: string): NeighbourReason[] => {
    const value = name.slice(1);
    if (name.startsWith("~")) return [{ words: own(conceptLabel(value, locale)) }];
    const term = terms.get(value);
    const words = name.startsWith("#") ? term?.label : titles.get(value);
    return words ? [{ words, ...(term ? { term: term.id } : {}) }] : [];
  };
}

type Found = { neighbours: NeighbourView[]; reasonCards: Card[] };

/** `shown`: what the page shows anyway; known only when the record itself has been read. */
type Shown = readonly string[] | Promise<readonly string[]>;

async function findNeighbours(id: string, shown: Shown, locale: Locale): Promise<Found> {
  // Asked for at the same time, they are one statement.
  const [rows, cards, pointedAt, except] = await Promise.all([
    readRows<Row>(Prisma.sql`SELECT "neighbourId" AS "id", "reasons" FROM "Neighbour"
      WHERE "recordId" = ${id}::uuid ORDER BY "score" DESC, "neighbourId"`),
    findCards(Prisma.sql`"recordId" IN (SELECT "neighbourId" FROM "Neighbour" WHERE "recordId" = ${id}::uuid)`, locale),
    findCards(isReasonOf(id), locale),
    shown,
  ]);
  const inWords = await wordsOfReasons(rows, pointedAt, locale);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const found = rows.flatMap((row) => {
    const card = except.includes(row.id) ? undefined : byId.get(row.id);
    const reasons = row.reasons.flatMap(inWords);
    return card && reasons.length > 0 ? [{ card, reasons }] : [];
  });
  return { neighbours: found.slice(0, mostShown), reasonCards: pointedAt };
}

/**
 * What resembles a record, with reasons in words, nearest first. `except`: what its page shows anyway. The page is
 * refreshed when a job has computed others.
 */
export async function similarRecords(id: string, except: Shown, locale: Locale): Promise<NeighbourView[]> {
  const { neighbours } = await readAround(
    id,
    () => findNeighbours(id, except, locale),
    (found) => [...found.neighbours.map(({ card }) => card), ...found.reasonCards],
  );
  return neighbours;
}
