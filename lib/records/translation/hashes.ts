import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { modelNamed, storeOf } from "@/lib/records/store/stores";
import type { TextAt } from "./texts";

export type TranslationMark = {
  /** Per text, the hash of its source; null when it matches none. */
  hashes: { text: TextAt; madeFrom: string | null }[];
  /** Author of the texts; undefined when no text changed. */
  by?: { provenance: "human" | "machine"; userId: string | null; at: Date };
};

type Hashes = Record<string, string>;

function merge(before: Hashes, { hashes }: TranslationMark): Hashes {
  const next = Object.entries({
    ...before,
    ...Object.fromEntries(hashes.map(({ text, madeFrom }) => [text.field, madeFrom])),
  });
  return Object.fromEntries(next.flatMap(([field, hash]) => (hash === null ? [] : [[field, hash]])));
}

const ofPart = (mark: TranslationMark, id: string | null): TranslationMark => ({
  hashes: mark.hashes.filter(({ text }) => (text.part?.id ?? null) === id),
});

/** Stores hashes and author of a translation that `save` has just written, in the same transaction. */
export async function markTranslation(
  tx: Database,
  kind: KindName,
  id: string,
  language: Locale,
  mark: TranslationMark,
): Promise<void> {
  const store = storeOf(kind);
  const model = modelNamed(tx, store.translation);
  const where = { recordId_language: { recordId: id, language } };
  const row: { madeFrom: Hashes } | null = await model.findUnique({ where });
  const { by } = mark;
  const signed = by ? { provenance: by.provenance, translatedById: by.userId, translatedAt: by.at } : {};
  if (row) await model.update({ where, data: { madeFrom: merge(row.madeFrom, ofPart(mark, null)), ...signed } });
  for (const part of new Map(
    mark.hashes.flatMap(({ text }) => (text.part ? [[text.part.id, text.part]] : [])),
  ).values()) {
    const partModel = modelNamed(tx, store.parts[part.name]!.translation!);
    const at = { partId_language: { partId: part.id, language } };
    const known: { madeFrom: Hashes } | null = await partModel.findUnique({ where: at });
    if (known) await partModel.update({ where: at, data: { madeFrom: merge(known.madeFrom, ofPart(mark, part.id)) } });
  }
}
