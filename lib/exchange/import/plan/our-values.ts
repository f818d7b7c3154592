import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { kindNamed } from "@/lib/kinds/index";
import type { BaseInput } from "@/lib/kinds/input";
import { readStoredOf } from "@/lib/records/store/stored";
import { thingStoreOf } from "../kinds/index";
import { type Batch, figureLabels, writesRecords } from "../store/batch";
import { storedValue } from "./stored-value";

/** One of ours as rows are compared with it. */
export type Ours = {
  id: string;
  name: string;
  language: Locale;
  version: number;
  /** By the name that rows use. */
  valueOf: (key: string) => unknown;
  /** A point that nobody called approximate was set by hand. */
  isPointByHand: boolean;
};

async function readThings(tx: Database, { kind, answers: { language } }: Batch, ids: readonly string[]) {
  const stored = await thingStoreOf(kind).read(tx, ids);
  return [...stored].map(
    ([id, { title, values }]): Ours => ({
      ...{ id, name: title, language, version: 0, isPointByHand: false },
      valueOf: (key) => values[key],
    }),
  );
}

/** What is ours of these, by id. */
export async function readOurs(tx: Database, batch: Batch, ids: readonly string[]): Promise<Map<string, Ours>> {
  if (ids.length === 0) return new Map();
  if (!writesRecords(batch)) return new Map((await readThings(tx, batch, ids)).map((one) => [one.id, one]));
  const { title } = kindNamed(batch.record);
  const stored = await readStoredOf(tx, batch.record, [...ids]);
  return new Map(
    stored.map(({ record: { id, version }, input: found }) => {
      const input: BaseInput = found;
      const { sourceLanguage: language, translations, fields } = input;
      const labels = figureLabels(language);
      const ours: Ours = {
        ...{ id, language, version, name: String(translations[language]?.[title] ?? "–") },
        valueOf: (key) => storedValue(input, key, labels),
        isPointByHand: fields.coordinatesApproximate !== true,
      };
      return [id, ours];
    }),
  );
}
