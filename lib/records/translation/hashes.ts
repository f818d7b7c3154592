import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { updateRows } from "@/lib/records/store/row-statements";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import type { TextAt } from "./texts";

export type TranslationMark = {
  /** Per text, the hash of its source; null when it matches none. */
  hashes: { text: TextAt; madeFrom: string | null }[];
  /** Author of the texts; undefined when no text changed. */
  by?: { provenance: "human" | "machine"; userId: string | null; at: Date };
};

type Hashes = Record<string, string>;
type TextHash = TranslationMark["hashes"][number];

function merge(before: Hashes, hashes: readonly TextHash[]): Hashes {
  const next = { ...before, ...Object.fromEntries(hashes.map(({ text, madeFrom }) => [text.field, madeFrom])) };
  return Object.fromEntries(Object.entries(next).flatMap(([field, hash]) => (hash === null ? [] : [[field, hash]])));
}

/** The translations of the parts of one sort, two statements however many there are. */
async function markParts(tx: Database, model: string, language: Locale, hashes: readonly TextHash[]): Promise<void> {
  const byPart = Map.groupBy(hashes, ({ text }) => text.part!.id);
  const rows: { partId: string; madeFrom: Hashes }[] = await modelNamed(tx, model).findMany({
    where: { partId: { in: [...byPart.keys()] }, language },
    select: { partId: true, madeFrom: true },
  });
  const marked = rows.map(({ partId, madeFrom }) => ({
    ...{ partId, language },
    madeFrom: merge(madeFrom, byPart.get(partId) ?? []),
  }));
  await updateRows(tx, model, ["partId", "language"], marked);
}

/** Stores hashes and author of a translation that `save` has just written, in the same transaction. */
export async function markTranslation(
  tx: Database,
  kind: KindName,
  id: string,
  language: Locale,
  { hashes, by }: TranslationMark,
): Promise<void> {
  const store = storeOf(kind);
  const model = modelNamed(tx, store.translation);
  const where = { recordId_language: { recordId: id, language } };
  const row: { madeFrom: Hashes } | null = await model.findUnique({ where });
  const signed = by ? { provenance: by.provenance, translatedById: by.userId, translatedAt: by.at } : {};
  const bySort = Map.groupBy(hashes, ({ text }) => text.part?.name);
  const ofRecord = bySort.get(undefined) ?? [];
  if (row) await model.update({ where, data: { madeFrom: merge(row.madeFrom, ofRecord), ...signed } });
  for (const [name, ofParts] of bySort)
    if (name !== undefined) await markParts(tx, store.parts[name]!.translation!, language, ofParts);
}
