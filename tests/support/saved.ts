import { expect } from "vitest";
import { system } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { readStored } from "@/lib/records/store/stored";
import { save } from "@/lib/records/write/save";

export type EditablePart = Omit<Editable, "parts" | "sourceLanguage">;
export type Editable = {
  sourceLanguage: Locale;
  fields: Record<string, unknown>;
  translations: Partial<Record<Locale, Record<string, unknown>>>;
  parts: Partial<Record<string, EditablePart[]>>;
};

/** Saves a record as its form would, after `change`. */
export async function saveChanged(kind: KindName, id: string, change: (input: Editable) => void): Promise<void> {
  const stored = await readStored(database(), kind, id);
  const input: Editable = structuredClone(stored!.input);
  change(input);
  expect(await save(system, kind, id, input)).toMatchObject({ ok: true });
}
